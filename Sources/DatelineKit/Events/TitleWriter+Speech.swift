/// Titles of speech: who says what.
extension TitleWriter {
  /// `Roux: “We will not wait”`, `Kenya denies that ...`; nil where no clause and no quote says
  /// what was said.
  func speechTitle(_ status: Status) -> String? {
    guard let content = speechContent() else { return nil }
    return speechTitle(content, status)
  }

  private func speechTitle(_ content: String, _ status: Status) -> String? {
    let speaker = subject(isPassive: false)
    let name = cast.sources.first.map { first in
      cast.antecedent == nil && speaker.text.isEmpty ? names([first]) : speaker.text
    }
    guard let name = name.map(TitleText.capitalised), !name.isEmpty else { return nil }
    if status == .denied {
      return TitleText.fit(name + (speaker.isPlural ? " deny that " : " denies that ") + content)
    }
    let opensWithPronoun = TitleWriter.pronouns.contains {
      content.lowercased().hasPrefix($0)
    }
    return TitleText.fit(
      opensWithPronoun
        ? name + (speaker.isPlural ? " say " : " says ") + TitleText.lowercased(content)
        : name + ": " + TitleText.capitalised(content)
    )
  }

  private static let pronouns = ["he ", "she ", "they ", "it ", "his ", "her ", "their ", "its "]

  /// `X went further, stressing that Y`, `X expressed hope, saying Y`: what the gerund says.
  func furtherSpeechTitle() -> String? {
    guard tailEnd(isSpeech: true) - trigger.upperBound <= 1 else { return nil }
    for child in scene.trees.children(of: head)
    where child > head && LabelSet(.advcl, .xcomp, .conj).has(scene.trees.label(child))
      && scene.verbs.form(scene.document, child).contains(.gerund)
      && Attribution.isSpeech(child, scene)
    {
      var start = child + 1
      let end = scene.sentence.upperBound
      if start < end, scene.document.isWord(start, "that") { start += 1 }
      guard let content = clauseContent(start, end) else { continue }
      return speechTitle(content, .statement)
    }
    return nil
  }

  /// What was said: the words after `that`, or after the verb and whom it was said to; the quote
  /// before the verb where the verb ends the sentence.
  private func speechContent() -> String? {
    if let before = contentBefore() { return words(before) }
    var start = trigger.upperBound
    let end = scene.sentence.upperBound
    let inverted = cast.sources.first.map { $0.tokens.lowerBound >= trigger.upperBound } ?? false
    if inverted, let source = cast.sources.first {
      if let quote = quoteBefore() { return quote }
      start = source.tokens.upperBound
    }
    if let that = Range(from: start, to: min(start + 12, end)).first(where: {
      scene.document.isWord($0, "that")
    }),
      !Range(from: start, to: that).contains(where: {
        scene.document.shapes[$0].contains(.punctuation)
      })
    {
      start = that + 1
    } else if start < end, scene.isTold(trigger.lowerBound) {
      start = afterHearer(start, end)
    }
    return clauseContent(start, end) ?? quoteBefore()
  }

  /// The words from a token on, if they are a clause or a quote: `the news` is neither.
  private func clauseContent(_ from: Int, _ end: Int) -> String? {
    var start = from
    while start < end, skips(start) { start += 1 }
    var last = end
    while last > start, isTrailing(last - 1) { last -= 1 }
    let isPhrase = start < end && scene.document.has(start, .preposition)
    guard last - start >= 3, !isPhrase else { return nil }
    for token in Range(from: start, to: last) {
      // `the news while the maps were drawn`: the clause that follows is not what was said.
      if scene.document.has(token, .conjunction), token > start,
        !scene.document.isWord(token, "and"), !scene.document.isWord(token, "or")
      {
        return nil
      }
      let isTold =
        scene.document.shapes[token].contains(.quoted)
        || scene.document.has(token, [.auxiliary, .modal])
        || scene.trees.tag(token) == .verb
          && (LabelSet(.ccomp, .xcomp).has(scene.trees.label(token))
            || scene.trees.child(of: token, .nominalSubject) != nil)
      if isTold { return words(start..<last) }
    }
    return nil
  }

  /// `he would wait, he said`: what was said stands before the subject.
  private func contentBefore() -> Range<Int>? {
    guard let subject = cast.sources.last, subject.tokens.upperBound == trigger.lowerBound,
      case let comma = subject.phrase.lowerBound - 1, scene.sentence.contains(comma),
      scene.document.isByte(comma, UInt8(ascii: ",")),
      scene.sentence.lowerBound < comma, endsPhrase(trigger.upperBound)
    else { return nil }
    let opening = scene.clauses.last {
      $0.lowerBound < comma && $0.lowerBound > scene.sentence.lowerBound
        && scene.document.shapes[$0.lowerBound - 1].contains(.punctuation)
        && !scene.document.isByte($0.lowerBound - 1, UInt8(ascii: ","))
    }
    let content = (opening?.lowerBound ?? scene.sentence.lowerBound)..<comma
    let isFinite = content.contains { token in
      scene.document.has(token, [.auxiliary, .modal])
        || scene.trees.tag(token) == .verb
          && !scene.verbs.form(scene.document, token).isDisjoint(with: [.past, .third])
    }
    return isFinite ? content : nil
  }

  /// Whether nothing but a time or a full stop follows.
  private func endsPhrase(_ token: Int) -> Bool {
    var next = token
    while scene.sentence.contains(next) {
      if scene.document.shapes[next].contains(.punctuation) { return true }
      let isTime = scene.times.contains { $0.tokens.contains(next) }
      guard isTime || scene.document.isWord(next, "on") else { return false }
      next += 1
    }
    return true
  }

  /// What stands in quotation marks before the verb.
  private func quoteBefore() -> String? {
    guard let quoted = quotedSpan(in: scene.sentence.lowerBound..<trigger.lowerBound),
      quoted.count >= 2
    else { return nil }
    return "“" + TitleText.trimmed(words(quoted)) + "”"
  }

  private func skips(_ token: Int) -> Bool {
    if let time = scene.times.first(where: { $0.tokens.contains(token) }) {
      return isAdverbial(time)
    }
    if scene.document.isWord(token, "on"), token + 1 < scene.sentence.upperBound,
      scene.times.contains(where: { $0.tokens.contains(token + 1) })
    {
      return true
    }
    return scene.document.isByte(token, UInt8(ascii: ","))
      || scene.document.isByte(token, UInt8(ascii: ":"))
  }

  /// The token after whom something was told: `told reporters`, `told the Knesset`.
  private func afterHearer(_ start: Int, _ end: Int) -> Int {
    if let hearer = scene.book.mentions(in: Range(from: start, to: min(start + 4, end))).first,
      hearer.form != .pronoun || hearer.tokens.lowerBound == start
    {
      return hearer.tokens.upperBound
    }
    let noun = scene.document.has(start, [.article, .possessive]) ? start + 2 : start + 1
    return min(noun, end)
  }

  private func quotedSpan(in tokens: Range<Int>) -> Range<Int>? {
    let quoted = tokens.filter { scene.document.shapes[$0].contains(.quoted) }
    guard let first = quoted.first, let last = quoted.last else { return nil }
    return first..<last + 1
  }
}

extension Scene {
  /// Whether a verb of speech names its hearer: `told`.
  func isTold(_ token: Int) -> Bool {
    verbs.verb(document, token)?.base == "tell"
  }
}
