/// Parts a sentence into clauses by its joints: punctuation that breaks, relative words,
/// subordinators, and conjunctions before a verb.
enum ClauseSplitter {
  /// The clauses of a sentence, in order, without gaps.
  static func clauses(
    _ document: Document,
    _ sentence: Range<Int>,
    _ verbs: VerbIndex
  ) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = sentence.lowerBound
    for token in sentence.dropFirst()
    where begins(document, token, start, sentence, verbs) {
      clauses.append(start..<token)
      start = token
    }
    clauses.append(start..<sentence.upperBound)
    return clauses
  }

  private static let subordinators = WordSet(EventWords.subordinators)

  private static func begins(
    _ document: Document,
    _ token: Int,
    _ start: Int,
    _ sentence: Range<Int>,
    _ verbs: VerbIndex
  ) -> Bool {
    let isAfterComma = document.isByte(token - 1, UInt8(ascii: ","))
    if isBreak(document, token - 1) { return true }
    if document.shapes[token].contains(.punctuation) { return false }
    let isClauseVerb = !verbs.form(document, token).isDisjoint(with: [.gerund, .past, .third])
    if isAfterComma, isClauseVerb || document.has(token, .pastVerb) || isInflected(document, token)
    {
      return true
    }
    if document.has(token, .relative) {
      // `that` is a determiner before a noun of time, a conjunction elsewhere.
      let next = token + 1
      if next < sentence.upperBound, document.isWord(token, "that"),
        document.isWord(next, "same") || document.has(next, [.unit, .dayPart, .weekday])
      {
        return false
      }
      return true
    }
    if document.has(token, .conjunction), token + 1 < sentence.upperBound {
      if isAfterComma { return hasFiniteVerb(document, start..<token, verbs) }
      // `stayed away and sent`, `but instead sent`: a verb of its own after the conjunction.
      for next in (token + 1)..<min(token + 3, sentence.upperBound) {
        let form = verbs.form(document, next)
        if !form.isDisjoint(with: [.past, .third]), !form.contains(.base) { return true }
        if document.has(next, [.auxiliary, .modal]) { return true }
        if !document.hasEnding(next, "ly"), !document.isWord(next, "instead") { break }
      }
      // `X and Y met` joins names; only after a verb does `and` open a clause.
      return hasFiniteVerb(document, start..<token, verbs)
        && opensMainClause(document, token + 1, sentence, verbs)
    }
    // `When X travelled to Y, Z stayed away`: the comma ends what the subordinator opened.
    if isAfterComma, document.has(sentence.lowerBound, [.preposition, .conjunction, .relative]),
      opensMainClause(document, token, sentence, verbs)
    {
      return true
    }
    guard document.has(token, [.preposition, .conjunction]),
      subordinators.contains(document, token), token + 1 < sentence.upperBound
    else { return false }
    // `after two days` and `since 2014` are times, `as` in `known as X` joins no clause.
    let isNumber =
      document.shapes[token + 1].contains(.number) || document.has(token + 1, .cardinal)
    return !isNumber || countsSubject(document, token + 1, sentence, verbs)
  }

  /// Whether a number counts who does something, and no time: `after three guards were shot`.
  private static func countsSubject(
    _ document: Document,
    _ number: Int,
    _ sentence: Range<Int>,
    _ verbs: VerbIndex
  ) -> Bool {
    guard document.isWord(number - 1, "after") || document.isWord(number - 1, "before"),
      document.has(number, .cardinal) || document.bytes(number).count < 4
    else { return false }
    for token in Range(from: number + 1, to: min(number + 6, sentence.upperBound)) {
      if document.has(token, [.unit, .month, .weekday, .dayPart, .preposition])
        || document.shapes[token].contains(.punctuation)
      {
        return false
      }
      if document.has(token, [.auxiliary, .pastVerb])
        || !verbs.form(document, token).isDisjoint(with: [.past, .third])
      {
        return true
      }
    }
    return false
  }

  /// Whether a subject and its verb stand here: a name or pronoun, and a finite verb near it.
  private static func opensMainClause(
    _ document: Document,
    _ token: Int,
    _ sentence: Range<Int>,
    _ verbs: VerbIndex
  ) -> Bool {
    guard sentence.contains(token),
      document.shapes[token].contains(.capitalised) || document.has(token, .pronoun)
    else { return false }
    for next in Range(from: token + 1, to: min(token + 6, sentence.upperBound)) {
      if document.shapes[next].contains(.punctuation), !Dash.isHyphen(document, next) {
        return false
      }
      if document.has(next, [.auxiliary, .modal]) { return true }
      if !verbs.form(document, next).isDisjoint(with: [.past, .third]),
        !document.shapes[next].contains(.capitalised)
      {
        return true
      }
    }
    return false
  }

  private static func hasFiniteVerb(
    _ document: Document,
    _ tokens: Range<Int>,
    _ verbs: VerbIndex
  ) -> Bool {
    tokens.contains { token in
      document.has(token, [.auxiliary, .modal, .pastVerb])
        || !verbs.form(document, token).isDisjoint(with: [.past, .third])
    }
  }

  /// `avoided`, `prompting`: a verb that no table has shows its form by its ending.
  private static func isInflected(_ document: Document, _ token: Int) -> Bool {
    guard document.lexemes[token] == 0, !document.shapes[token].contains(.capitalised) else {
      return false
    }
    let bytes = document.bytes(token)
    return bytes.count > 5
      && (bytes.suffix(2).elementsEqual("ed".utf8) || bytes.suffix(3).elementsEqual("ing".utf8))
  }

  private static func isBreak(_ document: Document, _ token: Int) -> Bool {
    guard document.shapes[token].contains(.punctuation) else { return false }
    return document.isByte(token, UInt8(ascii: ";")) || document.isByte(token, UInt8(ascii: ":"))
      || document.isByte(token, UInt8(ascii: "(")) || document.isByte(token, UInt8(ascii: ")"))
      || Dash.isBreak(document, token)
  }
}
