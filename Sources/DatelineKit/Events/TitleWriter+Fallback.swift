/// Whether a composed title holds, and what stands in for one that does not.
extension TitleWriter {
  /// Whether somebody or something is named, not pointed at.
  func isSound(_ subject: String) -> Bool {
    guard !subject.isEmpty, TitleText.isClosed(subject),
      subject.utf8.count <= 70 || subject.count <= 70
    else { return false }
    return subject.utf8.contains(UInt8(ascii: " ")) || !TitleText.isPointer(subject)
  }

  private static let needy = Set(EventWords.words(EventWords.needy).map(String.init))

  /// Whether the verb tells enough alone: `X resigns`, but not `X announces`.
  func isComplete(_ isPassive: Bool) -> Bool {
    guard !isPassive, trigger.count == 1, let verb = scene.verbs.verb(scene.document, head) else {
      return true
    }
    return !TitleWriter.needy.contains(verb.base)
  }

  /// The source’s own words: the clause around the trigger where it stands alone, else the
  /// sentence, from its first noun on.
  func ownWords() -> String {
    var start = clause.lowerBound
    while start < clause.upperBound, opensNothing(start) { start += 1 }
    let standsAlone =
      start < trigger.lowerBound && clause.contains(trigger.lowerBound)
      && clause.upperBound - trigger.upperBound >= 3
      && !scene.document.has(clause.lowerBound, .relative)
      && (start..<trigger.lowerBound).contains {
        scene.trees.tag($0) == .noun || scene.trees.tag($0) == .properNoun
      }
    if !standsAlone {
      let before = Range(from: scene.sentence.lowerBound, to: trigger.lowerBound)
      start = (before.last(where: isBreak) ?? scene.sentence.lowerBound - 1) + 1
      while start < scene.sentence.upperBound, opensNothing(start) { start += 1 }
    }
    let after = Range(from: trigger.upperBound, to: scene.sentence.upperBound)
    var end =
      standsAlone ? clause.upperBound : after.first(where: isBreak) ?? scene.sentence.upperBound
    end = endBeforeJoint(start, end)
    while end > start + 1, isTrailing(end - 1) { end -= 1 }
    // `He opened fire`: whoever it was.
    var opening = ""
    if let mention = scene.mention(at: start), mention.form == .pronoun,
      mention.tokens == start..<start + 1, scene.trees.label(start) != .nmodPossessive
    {
      opening = names([mention])
      start += 1
    }
    let text = words(Range(from: start, to: end), room: TitleText.limit - opening.count - 1)
    return TitleText.fit(
      TitleText.capitalised(opening.isEmpty ? text : opening + " " + text)
    )
  }

  /// Where the words end before `, and ...` and before who said so: `..., officials said`.
  private func endBeforeJoint(_ start: Int, _ end: Int) -> Int {
    for token in Range(from: max(start, trigger.upperBound), to: end)
    where scene.document.isByte(token, UInt8(ascii: ","))
      && !scene.document.shapes[token].contains(.quoted)
    {
      let next = Range(from: token + 1, to: min(token + 8, end))
      if let first = next.first, scene.trees.tag(first) == .coordinator,
        next.contains(where: { scene.isVerb($0) })
      {
        return token
      }
      for word in next {
        if scene.document.shapes[word].contains(.punctuation) { break }
        if Attribution.isSpeech(word, scene) { return token }
      }
    }
    return end
  }

  private static let needsNoun = WordSet(EventWords.needsNoun)

  /// Whether a preposition at the end of a range belongs to its verb: `look the text over`.
  func endsWhole(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, scene.document.has(last, [.preposition, .particle]) else {
      return false
    }
    return LabelSet(.compoundParticle, .advmod).has(scene.trees.label(last))
      && !TitleWriter.needsNoun.contains(scene.document, last)
  }

  /// Whether a title cannot open with a token.
  private func opensNothing(_ token: Int) -> Bool {
    let document = scene.document
    if document.has(token, .preposition), scene.isTime(token + 1), !scene.isTime(token) {
      return true
    }
    if document.shapes[token].contains(.punctuation) {
      return !scene.isQuoteMark(token) || document.isWord(token, "”")
    }
    if scene.times.contains(where: { $0.tokens.contains(token) && isAdverbial($0) }) { return true }
    return document.has(token, [.conjunction]) || document.isWord(token, "that")
      || scene.trees.tag(token) == .coordinator
  }
}
