/// Whether the clause around a time tells of the past or looks ahead.
///
/// Read from word forms alone: the nearest verb before the time decides, else the nearest after
/// it. Participles look back for the auxiliary that governs them.
struct ClauseTense {
  enum Direction {
    case past
    case future
    case unknown
  }

  let document: Document

  /// The direction of the clause that a time stands in.
  func direction(of tokens: Range<Int>, in sentence: Range<Int>) -> Direction {
    var token = tokens.lowerBound - 1
    while token >= sentence.lowerBound {
      if document.isByte(token, UInt8(ascii: ";")) { break }
      if let cue = cue(token, sentence) { return cue }
      token -= 1
    }
    token = tokens.upperBound
    while token < sentence.upperBound {
      if document.isByte(token, UInt8(ascii: ";")) { break }
      if let cue = cue(token, sentence) { return cue }
      token += 1
    }
    return .unknown
  }

  /// What one token tells, looking back at the auxiliaries before it.
  private func cue(_ token: Int, _ sentence: Range<Int>) -> Direction? {
    guard document.shapes[token].contains(.word) else { return nil }
    if isModal(token) { return isPerfect(after: token, sentence) ? .past : .future }
    if isInfinitive(token, sentence) { return infinitive(token, sentence) }
    if document.has(token, .prospect), document.shapes[token].contains(.capitalised) == false {
      return TimeMatch.isOne(token, of: "until going", document) ? nil : .future
    }
    guard isPast(token) else { return nil }
    return governed(token, sentence)
  }

  private func isModal(_ token: Int) -> Bool {
    TimeMatch.isOne(
      token,
      of: "will 'll ’ll shall would wo may might must should could can ca",
      document
    )
      && !(TimeMatch.isOne(token, of: "may", document)
        && document.shapes[token].contains(.capitalised))
  }

  /// "would have met" tells the past.
  private func isPerfect(after token: Int, _ sentence: Range<Int>) -> Bool {
    let next = token + 1
    guard next < sentence.upperBound else { return false }
    if TimeMatch.isOne(next, of: "have", document),
      !TimeMatch.isOne(token, of: "will shall wo 'll ’ll", document)
    {
      return next + 1 < sentence.upperBound && (isPast(next + 1) || endsInEn(next + 1))
    }
    return false
  }

  private func endsInEn(_ token: Int) -> Bool {
    document.bytes(token).suffix(2).elementsEqual("en".utf8)
  }

  /// "to" before a verb's plain form.
  private func isInfinitive(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard TimeMatch.isOne(token, of: "to", document), token + 1 < sentence.upperBound else {
      return false
    }
    let next = token + 1
    let isHeading = document.shapes[next].contains(.capitalised)
    if isHeading, token > sentence.lowerBound, !document.shapes[token - 1].contains(.capitalised) {
      return false
    }
    return document.shapes[next].contains(.word)
      && !document.has(
        next,
        [
          .article, .possessive, .demonstrative, .pronoun, .preposition, .month, .weekday,
          .cardinal, .unit, .deixis,
        ]
      )
      && !document.bytes(next).suffix(3).elementsEqual("ing".utf8)
  }

  /// An infinitive looks ahead after "plans", "is", "agreed"; after other verbs it goes with them.
  private func infinitive(_ token: Int, _ sentence: Range<Int>) -> Direction? {
    guard token > sentence.lowerBound else { return nil }
    let before = token - 1
    if document.has(before, .prospect) { return .future }
    if TimeMatch.isOne(
      before,
      of:
        "is are was were 's ’s agreed agree vowed pledged promised decided ordered asked urged invited set wants want wanted offered threatened able",
      document
    ) {
      return .future
    }
    // A headline whose only verb is an infinitive: "President to visit Ankara".
    let isFirstVerb = (sentence.lowerBound..<token).allSatisfy { !isPast($0) && !isModal($0) }
    if isFirstVerb, document.sentenceKinds[document.sentence(of: token)] == .heading {
      return .future
    }
    return nil
  }

  private func isPast(_ token: Int) -> Bool {
    if document.has(token, .pastVerb) {
      return !TimeMatch.isOne(
        token,
        of: "let put set cut hit read cost cast left led felt",
        document
      )
        || !document.has(max(0, token - 1), [.modal, .article])
    }
    if TimeMatch.isOne(token, of: "has have", document) { return true }
    guard document.lexemes[token] == 0 || !document.has(token, [.preposition, .unit, .cardinal])
    else { return false }
    let bytes = document.bytes(token)
    return bytes.count > 4 && bytes.suffix(2).elementsEqual("ed".utf8)
      && !bytes.suffix(3).elementsEqual("eed".utf8)
  }

  /// A past form after "be" takes the direction of what stands before that: "will be held".
  private func governed(_ token: Int, _ sentence: Range<Int>) -> Direction? {
    var at = token - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 4 {
      guard document.shapes[at].contains(.word) else { break }
      if isModal(at) { return isPerfect(after: at, sentence) ? .past : .future }
      if TimeMatch.isOne(at, of: "to", document) {
        return TimeMatch.isOne(at + 1, of: "be", document) ? .future : .past
      }
      if TimeMatch.isOne(at, of: "be been being have has had not n't n’t also never", document)
        || document.bytes(at).suffix(2).elementsEqual("ly".utf8)
      {
        at -= 1
        steps += 1
        continue
      }
      break
    }
    return .past
  }
}
