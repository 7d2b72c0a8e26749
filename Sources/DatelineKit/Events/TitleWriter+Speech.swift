/// Titles of speech: who says what.
extension TitleWriter {
  /// `Roux: “We will not wait”`, `Kenya denies that ...`; nil where no clause and no quote says
  /// what was said.
  func speechTitle(_ status: Status) -> String? {
    guard let content = speechContent() else { return nil }
    // `X declared herself regent`: what she did.
    if case .words(let tokens) = content,
      TitleWriter.reflexives.contains(scene.document, tokens.lowerBound)
    {
      return nil
    }
    return speechTitle(content, status)
  }

  private static let reflexives = WordSet(EventWords.reflexives)

  private func speechTitle(_ content: Content, _ status: Status) -> String? {
    let speaker = author() ?? subject(isPassive: false)
    let name = cast.sources.first.map { first in
      cast.antecedent == nil && speaker.text.isEmpty ? names([first]) : speaker.text
    }
    guard let name = name ?? plainSpeaker(), isSound(name) else { return nil }
    let printed = TitleText.capitalised(name)
    let room = TitleText.limit - name.count
    if status == .denied {
      let verb = speaker.isPlural ? " deny that " : " denies that "
      return TitleText.fit(printed + verb + text(content, room: room - verb.count))
    }
    let said = text(content, room: room - 2)
    if TitleWriter.pronouns.contains(where: { TitleText.opens(said, with: $0) }) {
      let verb = speaker.isPlural ? " say " : " says "
      return TitleText.fit(
        printed + verb + TitleText.lowercased(text(content, room: room - verb.count))
      )
    }
    // `Roux: Accused Kenya of theft`: what has no subject is a deed of the speaker’s.
    return TitleText.fit(
      printed + ": " + TitleText.capitalised(said),
      whole: endsWhole(content) ? said : nil
    )
  }

  /// `X’s remark, made in Y, said that ...`: it is X who speaks.
  private func author() -> (text: String, isPlural: Bool)? {
    guard let subject = cast.subject, subject < head, cast.antecedent == nil,
      scene.nounClasses(subject) & TitleWriter.sayings != 0,
      let first = cast.sources.first, first.form == .name, first.tokens.upperBound <= subject,
      scene.isPossessive(first.tokens.upperBound)
    else { return nil }
    return (names([first]), false)
  }

  private static let sayings = EventNouns.bits(["statement"])

  private func endsWhole(_ content: Content) -> Bool {
    switch content {
    case .words(let tokens): endsWhole(tokens)
    case .quote: true
    }
  }

  private func text(_ content: Content, room: Int) -> String {
    switch content {
    case .words(let tokens): TitleText.withoutSecondThat(words(tokens, room: room))
    case .quote(let tokens): "“" + TitleText.trimmed(words(tokens, room: room - 2)) + "”"
    }
  }

  /// A speaker whom no register knows: `the agency`, `a prosecutor`.
  private func plainSpeaker() -> String? {
    guard let subject = cast.subject, scene.trees.tag(subject) != .pronoun,
      !scene.document.shapes[subject].contains(.quoted)
    else { return nil }
    let phrase = NounPhrase.range(of: subject, in: scene)
    return TitleText.withoutArticle(
      words(
        subject < head
          ? phrase.clamped(to: scene.sentence.lowerBound..<head)
          : phrase.clamped(to: head + 1..<scene.sentence.upperBound)
      )
    )
  }

  /// What was said, as it stands in the text.
  enum Content {
    case words(Range<Int>)
    case quote(Range<Int>)
  }

  /// Whether a verb that is told for what it does still says something: `used a sermon to say that`.
  var saysThat: Bool {
    Attribution.isSpeech(head, scene) && scene.sentence.contains(head + 1)
      && scene.document.isWord(head + 1, "that")
  }

  /// Openings of what somebody says of himself in others’ words; `he’d` and `he'd` are one.
  private static let pronouns =
    ["he", "she", "they", "it"].flatMap { [$0 + " ", $0 + "’", $0 + "'"] }
    + ["his ", "her ", "their ", "its "]

  /// `X went further, stressing that Y`, `X expressed hope, saying Y`: what the gerund says.
  func furtherSpeechTitle() -> String? {
    guard tailEnd() - trigger.upperBound <= 1 else { return nil }
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
  private func speechContent() -> Content? {
    if let before = contentBefore() { return .words(before) }
    if opensWithQuote, let quote = quoteBefore() { return quote }
    if let clause = complement() { return .words(clause) }
    var start = trigger.upperBound
    let end = scene.sentence.upperBound
    let inverted = cast.sources.first.map { $0.tokens.lowerBound >= trigger.upperBound } ?? false
    if inverted, let source = cast.sources.first {
      if let quote = quoteBefore() { return quote }
      start = source.tokens.upperBound
    }
    if start < end, scene.isTold(trigger.lowerBound) {
      start = afterHearer(start, end)
    }
    let first = start
    while start < end, skips(start) { start += 1 }
    let isBroken = (first..<start).contains { scene.document.isByte($0, UInt8(ascii: ",")) }
    // `said, leaning on a stick, that he would wait`
    if isBroken || scene.isTime(start - 1),
      let that = Range(from: start, to: min(start + 16, end)).first(where: {
        scene.document.isWord($0, "that") && scene.document.isByte($0 - 1, UInt8(ascii: ","))
      })
    {
      start = that
    }
    if start < end, scene.document.isWord(start, "that") { start += 1 }
    return clauseContent(start, end) ?? quoteBefore()
  }

  /// The clause that the tree has for what was said: `said on Monday, leaning on a stick, that
  /// [he would wait]`.
  private func complement() -> Range<Int>? {
    for child in scene.trees.children(of: head)
    where child > trigger.upperBound && scene.trees.label(child) == .ccomp {
      var start = child
      while start - 1 > head, scene.trees.isBelow(start - 1, child) { start -= 1 }
      if start == trigger.upperBound, scene.isTold(trigger.lowerBound) {
        start = min(afterHearer(start, child), child)
      }
      var end = child + 1
      while end < scene.sentence.upperBound, !endsContent(end, of: child) { end += 1 }
      while start < end, opensContent(start) { start += 1 }
      while end > start, isTrailing(end - 1) { end -= 1 }
      let hasSubject = scene.trees.child(of: child, .subject).map { $0 >= start } ?? false
      if end - start >= 3, hasSubject { return start..<end }
    }
    return nil
  }

  /// `“We will wait,” X told reporters as she left`.
  private var opensWithQuote: Bool {
    let first = scene.sentence.lowerBound
    return scene.isQuoteMark(first) || scene.document.shapes[first].contains(.quoted)
  }

  private func endsContent(_ token: Int, of clause: Int) -> Bool {
    if scene.document.shapes[token].contains(.quoted) { return false }
    if isBreak(token) { return !scene.document.isByte(token, UInt8(ascii: ":")) }
    if scene.document.isByte(token, UInt8(ascii: ",")), token > clause {
      return opensAside(token + 1, of: clause)
    }
    if scene.document.shapes[token].contains(.punctuation) { return false }
    return !scene.trees.isBelow(token, clause) && !scene.isTime(token)
  }

  /// Whether what follows a comma only adds to what was said: `, a mild reply`, `, and he has not
  /// changed a word`.
  private func opensAside(_ token: Int, of clause: Int) -> Bool {
    guard scene.sentence.contains(token + 1) else { return true }
    if scene.document.has(token, .article) {
      return !Range(from: token, to: min(token + 6, scene.sentence.upperBound)).contains {
        scene.isVerb($0) || scene.document.isWord($0, "and")
      }
    }
    return scene.trees.tag(token) == .coordinator && scene.document.has(token + 1, .pronoun)
  }

  private func opensContent(_ token: Int) -> Bool {
    // `said privately it would wait`
    if scene.sentence.contains(token + 1), scene.trees.tag(token) == .adverb,
      scene.document.hasEnding(token, "ly"),
      scene.document.has(token + 1, [.pronoun, .article])
        || scene.document.isWord(token + 1, "that")
    {
      return true
    }
    return scene.document.isWord(token, "that")
      || scene.document.shapes[token].contains(.punctuation) && !scene.isQuoteMark(token)
  }

  /// The words from a token on, if they are a clause or a quote: `the news` is neither.
  private func clauseContent(_ from: Int, _ end: Int) -> Content? {
    var start = from
    while start < end, skips(start) { start += 1 }
    var last = end
    while last > start, isTrailing(last - 1) { last -= 1 }
    let isPhrase =
      start < end
      && (scene.document.has(start, [.preposition, .relative])
        || scene.verbs.form(scene.document, start).contains(.gerund)
        || scene.document.has(start, .conjunction) || scene.trees.label(start) == .mark)
    let words = Range(from: start, to: last).count {
      scene.document.shapes[$0].contains(.word) || scene.document.shapes[$0].contains(.number)
    }
    guard words >= 3 || words == 2 && last - start >= 3, !isPhrase else { return nil }
    for token in Range(from: start, to: last) {
      // `the news while the maps were drawn`: the clause that follows is not what was said.
      if scene.document.has(token, .conjunction), token > start,
        !scene.document.isWord(token, "and"), !scene.document.isWord(token, "or")
      {
        return nil
      }
      // `any bill that stood in the way`: the verb belongs to a word of the phrase.
      if scene.document.has(token, .relative), token > start { return nil }
      let isTold =
        scene.document.shapes[token].contains(.quoted)
        || scene.document.has(token, [.auxiliary, .modal])
        || scene.trees.tag(token) == .verb
          && (LabelSet(.ccomp, .xcomp).has(scene.trees.label(token))
            || scene.trees.child(of: token, .nominalSubject) != nil)
      if isTold { return .words(start..<last) }
    }
    return nil
  }

  /// `he would wait, he said`, `it had changed its rules, the agency announced Tuesday`: what was
  /// said stands before the subject.
  private func contentBefore() -> Range<Int>? {
    // `It was a gesture, said X`
    let isInverted =
      cast.sources.first.map { $0.phrase.lowerBound == trigger.upperBound } ?? false
    guard let opening = isInverted ? trigger.lowerBound : speakerBefore(),
      case let comma = opening - 1,
      scene.sentence.contains(comma), scene.document.isByte(comma, UInt8(ascii: ",")),
      scene.sentence.lowerBound < comma,
      isInverted || endsPhrase(trigger.upperBound)
        || scene.isTold(trigger.lowerBound) && scene.sentence.contains(trigger.upperBound)
          && endsPhrase(afterHearer(trigger.upperBound, scene.sentence.upperBound)),
      !scene.document.shapes[scene.sentence.lowerBound].contains(.quoted),
      !scene.isQuoteMark(scene.sentence.lowerBound)
    else { return nil }
    let stop = scene.clauses.last {
      $0.lowerBound < comma && $0.lowerBound > scene.sentence.lowerBound
        && scene.document.shapes[$0.lowerBound - 1].contains(.punctuation)
        && !scene.document.isByte($0.lowerBound - 1, UInt8(ascii: ","))
    }
    let content = (stop?.lowerBound ?? scene.sentence.lowerBound)..<comma
    let isFinite = content.contains { token in
      scene.document.has(token, [.auxiliary, .modal])
        || scene.trees.tag(token) == .verb
          && !scene.verbs.form(scene.document, token).isDisjoint(with: [.past, .third])
    }
    return isFinite ? content : nil
  }

  /// The first token of the words that name who speaks, right before the verb.
  private func speakerBefore() -> Int? {
    if let subject = cast.sources.last, subject.tokens.upperBound == trigger.lowerBound {
      return subject.phrase.lowerBound
    }
    guard let subject = cast.subject, subject == trigger.lowerBound - 1 else { return nil }
    return NounPhrase.range(of: subject, in: scene).lowerBound
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
  private func quoteBefore() -> Content? {
    guard let quoted = quotedSpan(in: scene.sentence.lowerBound..<trigger.lowerBound),
      quoted.count >= 2
    else { return nil }
    return .quote(quoted)
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
      || scene.document.isByte(token, UInt8(ascii: ")"))
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
