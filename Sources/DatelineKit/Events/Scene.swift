/// One sentence as the event rules see it, with all that was found in its document.
///
/// A reference, for the rooms' columns would be retained one by one with every copy of a value.
final class Scene {
  let document: Document
  let book: EntityBook
  let verbs: VerbIndex
  let sentence: Range<Int>
  let clauses: [Range<Int>]
  let times: ArraySlice<TimeExpression>

  init(
    document: Document,
    book: EntityBook,
    verbs: VerbIndex,
    sentence: Range<Int>,
    times: ArraySlice<TimeExpression>
  ) {
    self.document = document
    self.book = book
    self.verbs = verbs
    self.sentence = sentence
    self.times = times
    clauses = ClauseSplitter.clauses(document, sentence, verbs)
  }

  /// The index of the clause that a token stands in.
  func clause(of token: Int) -> Int {
    clauses.firstIndex { $0.contains(token) } ?? 0
  }

  /// The word of a token in lower case.
  func word(_ token: Int) -> String {
    document.text(token).lowercased()
  }

  /// Whether a token is a possessive `’s`, or an apostrophe after a plural.
  func isPossessive(_ token: Int) -> Bool {
    guard sentence.contains(token), !document.shapes[token].contains(.spaced) else { return false }
    let first = document.utf8[Int(document.starts[token])]
    return first == UInt8(ascii: "'") || first == 0xE2 && word(token).hasPrefix("’")
  }

  /// Whether a token is a double quotation mark.
  func isQuoteMark(_ token: Int) -> Bool {
    guard sentence.contains(token) else { return false }
    let mark = word(token)
    return mark == "”" || mark == "“" || mark == "\""
  }

  /// Whether a mention is the object of a preposition, itself or through `X and Y`.
  func isPrepositional(_ mention: Mention) -> Bool {
    var token = mention.phrase.lowerBound - 1
    var steps = 0
    while sentence.contains(token), steps < 8 {
      if document.has(token, .preposition) {
        return word(token) != "by" && !opensClauseOf(mention, at: token)
      }
      let joins =
        document.has(token, [.article, .possessive, .conjunction])
        || document.shapes[token].contains(.capitalised) || isPossessive(token)
        || document.isByte(token, UInt8(ascii: ",")) && steps > 0
      let isAdjective = document.shapes[token].contains(.word) && steps == 0
      guard joins || isAdjective && !isVerb(token) else { return false }
      token -= 1
      steps += 1
    }
    return false
  }

  /// Whether a preposition is a conjunction here: `after X called Y`.
  private func opensClauseOf(_ mention: Mention, at token: Int) -> Bool {
    guard let clause = clauses.first(where: { $0.lowerBound == token }) else { return false }
    let after = Range(from: mention.tokens.upperBound, to: clause.upperBound)
    return after.contains { next in
      document.has(next, [.auxiliary, .modal])
        || !verbs.form(document, next).isDisjoint(with: [.past, .third])
    }
  }

  /// Whether a token is some form of a verb of the tables, or an auxiliary.
  func isVerb(_ token: Int) -> Bool {
    !verbs.form(document, token).isEmpty || document.has(token, [.auxiliary, .modal])
  }
}
