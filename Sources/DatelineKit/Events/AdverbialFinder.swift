/// Finds the phrases of a sentence that its tree is built without: times where they part what belongs
/// together, asides in commas, and a quotation before its speaker.
///
/// [Decision 0017](../../../Docs/Decisions/0017-what-is-parsed-by-itself.md) says what was tried.
struct AdverbialFinder {
  private let document: Document
  private let verbs: VerbIndex
  private let times: ArraySlice<TimeExpression>
  private let sentence: Range<Int>
  /// Where its own words begin, after a mark and a date.
  private let body: Int

  init(
    _ document: Document,
    _ sentence: Int,
    _ times: ArraySlice<TimeExpression>,
    _ verbs: VerbIndex
  ) {
    self.document = document
    self.verbs = verbs
    self.times = times
    self.sentence = document.tokens(ofSentence: sentence)
    let start = document.label(ofSentence: sentence).upperBound
    body = LineHabit.isBullet(document, start) ? start + 1 : start
  }

  /// The phrases from left to right, none within another.
  func adverbials() -> [Adverbial] {
    var found: [Adverbial] = []
    if let quotation { found.append(quotation) }
    let aside = found.isEmpty ? source ?? aside : nil
    for time in times {
      if let aside, found.last != aside, time.tokens.lowerBound >= aside.tokens.lowerBound {
        found.append(aside)
      }
      let free = found.last?.tokens.upperBound ?? body
      guard time.tokens.lowerBound >= free,
        let adverbial = planned(time) ?? opening(time) ?? afterVerb(time),
        adverbial.tokens.lowerBound >= free
      else { continue }
      // What opens the sentence may open a clause that is set aside, too.
      if let aside, adverbial.tokens.overlaps(aside.tokens) { continue }
      found.append(adverbial)
    }
    if let aside, found.last.map({ $0.tokens.upperBound <= aside.tokens.lowerBound }) ?? true {
      found.append(aside)
    }
    return found
  }

  // MARK: Times

  /// `On Monday the envoy left`, `and two days later he was back`: a time that opens a sentence or a
  /// clause, with a preposition or without, before the subject.
  private func opening(_ time: TimeExpression) -> Adverbial? {
    var first = time.tokens.lowerBound
    if first > body, document.has(first - 1, .preposition) { first -= 1 }
    guard opensClause(first) else { return nil }
    var end = time.tokens.upperBound
    let hasComma = sentence.contains(end) && document.isByte(end, UInt8(ascii: ","))
    if hasComma { end += 1 }
    guard sentence.contains(end + 1), mayBeSubject(end) || isInverted(end) else { return nil }
    return Adverbial(
      tokens: first..<end,
      host: .next,
      label: first < time.tokens.lowerBound ? .obl : .oblUnmarked
    )
  }

  /// Whether a clause may begin at a token: the sentence does, or a semicolon, a colon, `that`, `and` or
  /// `but` stands before it.
  private func opensClause(_ token: Int) -> Bool {
    if token == body { return true }
    let before = token - 1
    guard before >= body else { return false }
    if document.isByte(before, UInt8(ascii: ";")) || document.isByte(before, UInt8(ascii: ":"))
      || document.isWord(before, "that")
    {
      return true
    }
    return document.isWord(before, "and") || document.isWord(before, "but")
  }

  /// Whether a subject may begin at a token: neither a verb nor another adverbial.
  private func mayBeSubject(_ token: Int) -> Bool {
    let shape = document.shapes[token]
    guard shape.contains(.word) || document.has(token, .cardinal) else { return false }
    if document.has(
      token,
      [.preposition, .conjunction, .relative, .auxiliary, .modal, .negation, .particle]
    ) {
      return false
    }
    return shape.contains(.capitalised) || document.has(token, [.article, .possessive, .pronoun])
      || verbs.form(document, token).isEmpty && !document.hasEnding(token, "ly")
  }

  private static let happenings = WordSet(EventWords.happenings)

  /// `On 13 May came the surrender`: the subject follows its verb.
  private func isInverted(_ verb: Int) -> Bool {
    AdverbialFinder.happenings.contains(document, verb)
      && document.has(verb + 1, [.article, .possessive])
  }

  /// `said Tuesday that`, `met on Monday with`: a time right after the verb that goes on.
  private func afterVerb(_ time: TimeExpression) -> Adverbial? {
    let verb = time.tokens.lowerBound - 1
    guard verb > body, time.type != .duration,
      verbs.form(document, verb).contains(.past),
      !document.has(verb - 1, [.article, .possessive, .preposition]),
      sentence.contains(time.tokens.upperBound),
      document.shapes[time.tokens.upperBound].contains(.word)
    else { return nil }
    return Adverbial(tokens: time.tokens, host: .before, label: .oblUnmarked)
  }

  private static let planned = WordSet(EventWords.planned)

  /// `A meeting planned for Monday was called off`: for when something is planned.
  private func planned(_ time: TimeExpression) -> Adverbial? {
    let mark = time.tokens.lowerBound - 1
    let participle = mark - 1
    guard participle > body, document.isWord(mark, "for") || document.isWord(mark, "on"),
      AdverbialFinder.planned.contains(document, participle),
      verbs.nounClasses[Int(document.lexemes[participle - 1])] != 0,
      sentence.contains(time.tokens.upperBound)
    else { return nil }
    return Adverbial(
      tokens: participle..<time.tokens.upperBound,
      host: .word(participle - 1),
      label: .acl
    )
  }

  // MARK: Asides

  /// `The envoy, who had flown in from Rome, met X`: what stands in commas between a subject and its
  /// verb and opens with a relative or a participle.
  private var aside: Adverbial? {
    for comma in Range(from: body + 1, to: sentence.upperBound - 4) {
      if isFinite(comma) { return nil }
      guard document.isByte(comma, UInt8(ascii: ",")), !document.shapes[comma].contains(.quoted)
      else { continue }
      let isRelative =
        document.isWord(comma + 1, "who") || document.isWord(comma + 1, "which")
        || document.isWord(comma + 1, "whose")
      guard
        isRelative || !verbs.form(document, comma + 1).isDisjoint(with: [.gerund, .participle]),
        let end = end(ofAside: comma + 2)
      else { continue }
      return Adverbial(
        tokens: comma..<end + 1,
        host: .before,
        label: isRelative
          ? .aclRelative : verbs.form(document, comma + 1) == .gerund ? .advcl : .acl
      )
    }
    return nil
  }

  /// `If it fails, the envoy warned, the union will act`: who says so, between commas.
  private var source: Adverbial? {
    for comma in Range(from: body + 2, to: sentence.upperBound - 4)
    where document.isByte(comma, UInt8(ascii: ",")) && !document.shapes[comma].contains(.quoted) {
      guard mayBeSubject(comma + 1) else { continue }
      for verb in Range(from: comma + 2, to: min(comma + 8, sentence.upperBound - 2)) {
        if document.shapes[verb].contains(.punctuation) || isQuoteMark(verb) { break }
        guard isFinite(verb) || Attribution.isSpeech(verb, document) else { continue }
        guard Attribution.isSpeech(verb, document), isFinite(verb),
          document.isByte(verb + 1, UInt8(ascii: ","))
        else { break }
        return Adverbial(tokens: comma..<verb + 1, host: .root, label: .parataxis)
      }
    }
    return nil
  }

  /// The comma that ends an aside: the first that a finite verb follows.
  private func end(ofAside first: Int) -> Int? {
    for token in Range(from: first, to: min(first + 40, sentence.upperBound - 2)) {
      if isQuoteMark(token) || document.isByte(token, UInt8(ascii: ";")) { return nil }
      guard document.isByte(token, UInt8(ascii: ",")) else { continue }
      let verb = document.hasEnding(token + 1, "ly") ? token + 2 : token + 1
      if sentence.contains(verb), isFinite(verb) { return token }
    }
    return nil
  }

  /// Whether a word can be the past or the helper of a clause’s verb.
  private func isFinite(_ token: Int) -> Bool {
    document.has(token, [.auxiliary, .modal]) || verbs.form(document, token).contains(.past)
  }

  // MARK: Quotations

  /// `“We will go,” the envoy said on Monday`: a quotation that opens the sentence, before a speaker
  /// and a verb of speech.
  private var quotation: Adverbial? {
    guard isQuoteMark(body) else { return nil }
    var end = body + 1
    while end < sentence.upperBound, document.shapes[end].contains(.quoted) || end == body + 1 {
      end += 1
    }
    guard end - body > 3, sentence.contains(end), isQuoteMark(end) else { return nil }
    end += 1
    guard sentence.contains(end), mayBeSubject(end) else { return nil }
    for token in Range(from: end + 1, to: min(end + 14, sentence.upperBound)) {
      guard Attribution.isSpeech(token, document) else {
        if isQuoteMark(token) || document.has(token, .relative) { return nil }
        continue
      }
      return verbs.form(document, token).contains(.gerund)
        ? nil : Adverbial(tokens: body..<end, host: .word(token), label: .ccomp)
    }
    return nil
  }

  private func isQuoteMark(_ token: Int) -> Bool {
    sentence.contains(token) && document.isDoubleQuote(token)
  }
}
