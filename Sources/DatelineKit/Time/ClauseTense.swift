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
    // "Tuesday's ruling" has been made, whatever is said of it, unless it will be.
    if tokens.upperBound < sentence.upperBound,
      TimeMatch.isOne(tokens.upperBound, of: "'s ’s", document)
    {
      let verb = (tokens.upperBound..<sentence.upperBound).first { isModal($0) || isPast($0) }
      return verb.map(isModal) ?? false ? .future : .past
    }
    var token = tokens.lowerBound - 1
    while token >= sentence.lowerBound {
      if document.isByte(token, UInt8(ascii: ";")) { break }
      if let cue = cue(token, sentence) {
        if cue == .future, isReduced(token, sentence), ahead(tokens, sentence) == .past {
          return .past
        }
        return cue
      }
      token -= 1
    }
    return ahead(tokens, sentence)
  }

  /// What the first verb after a time tells.
  private func ahead(_ tokens: Range<Int>, _ sentence: Range<Int>) -> Direction {
    for token in tokens.upperBound..<max(tokens.upperBound, sentence.upperBound) {
      if document.isByte(token, UInt8(ascii: ";")) { break }
      if let cue = cue(token, sentence) { return cue }
    }
    return .unknown
  }

  /// "A meeting planned for Monday was called off": a participle with no auxiliary leaves it to
  /// the clause's verb.
  private func isReduced(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard document.bytes(token).suffix(2).elementsEqual("ed".utf8), token > sentence.lowerBound
    else { return false }
    return !document.has(token - 1, [.auxiliary, .modal, .pronoun])
      && !document.shapes[token - 1].contains(.capitalised)
      && !TimeMatch.isOne(token - 1, of: "'s ’s", document)
  }

  /// What one token tells, looking back at the auxiliaries before it.
  private func cue(_ token: Int, _ sentence: Range<Int>) -> Direction? {
    guard document.shapes[token].contains(.word) else { return nil }
    if isModal(token) {
      // "could not be found Wednesday" tells the past more often than not.
      if TimeMatch.isOne(token, of: "could", document) { return nil }
      return isPerfect(after: token, sentence) ? .past : .future
    }
    if isInfinitive(token, sentence) { return infinitive(token, sentence) }
    if let prospect = document.value(token, as: .prospect),
      !document.shapes[token].contains(.capitalised)
    {
      return self.prospect(token, prospect, sentence)
    }
    guard isPast(token), !isAdjective(token, sentence) else { return nil }
    if token - 1 > sentence.lowerBound, TimeMatch.isOne(token - 1, of: "to", document) {
      return infinitive(token - 1, sentence)
    }
    return governed(token, sentence)
  }

  /// What a word that looks ahead tells of its clause.
  ///
  /// "is due" and "plans" look ahead; "had been due" tells of what has passed. A present form
  /// such as "meets" looks ahead in running text and tells the past in a headline.
  private func prospect(_ token: Int, _ value: Int, _ sentence: Range<Int>) -> Direction? {
    if value == 1 {
      let isHeading = document.sentenceKinds[document.sentence(of: token)] == .heading
      let isNoun =
        token > sentence.lowerBound
        && document.has(token - 1, [.article, .possessive, .preposition, .demonstrative])
      return isHeading || isNoun ? nil : .future
    }
    var at = token - 1
    while at >= max(sentence.lowerBound, token - 4) {
      if TimeMatch.isOne(at, of: "had", document) { return .past }
      at -= 1
    }
    return TimeMatch.isOne(token, of: "going", document) ? nil : .future
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

  /// "a still unspecified date": a participle between an article and its noun is no verb.
  private func isAdjective(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token > sentence.lowerBound, document.bytes(token).suffix(2).elementsEqual("ed".utf8)
    else { return false }
    if document.has(token - 1, [.article, .possessive]) { return true }
    let isAdverb =
      document.bytes(token - 1).suffix(2).elementsEqual("ly".utf8)
      || TimeMatch.isOne(token - 1, of: "still newly so much long well", document)
    return isAdverb && token - 1 > sentence.lowerBound
      && document.has(token - 2, [.article, .possessive])
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
    if let value = document.value(before, as: .prospect) {
      return prospect(before, value, sentence) ?? .future
    }
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
    let isName =
      document.shapes[token].contains(.capitalised)
      && document.sentenceKinds[document.sentence(of: token)] != .heading
    return !isName && bytes.count > 3 && bytes.suffix(2).elementsEqual("ed".utf8)
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
