/// One sentence as the event rules see it, with all that was found in its document.
///
/// A reference, for the rooms' columns would be retained one by one with every copy of a value.
final class Scene {
  let document: Document
  let book: EntityBook
  let verbs: VerbIndex
  let trees: Trees
  let sentence: Range<Int>
  /// The place of the sentence in its document.
  let index: Int
  let kind: SentenceKind
  /// The date that stands alone before it and says when all of it happened.
  let day: TimeExpression?
  /// Whether it is an item of a list or of a chronology, as `Nov. 6: Marines come ashore` is.
  var isLine: Bool { kind == .bullet }
  /// Where its own words begin, after a mark and a date.
  let body: Int
  let clauses: [Range<Int>]
  let times: ArraySlice<TimeExpression>
  /// The mentions of the sentence.
  let mentions: ArraySlice<Mention>
  /// The day that relative times are read from.
  let anchor: CivilDate?
  /// What the sentences before told of.
  let antecedents: Antecedents

  init(
    document: Document,
    book: EntityBook,
    verbs: VerbIndex,
    trees: Trees,
    sentence index: Int,
    times: ArraySlice<TimeExpression>,
    day: TimeExpression?,
    anchor: CivilDate?,
    antecedents: Antecedents
  ) {
    self.document = document
    self.book = book
    self.verbs = verbs
    self.trees = trees
    sentence = document.tokens(ofSentence: index)
    self.index = index
    // `Nov. 1: Kenya severs relations` is an item, with or without a mark.
    kind =
      document.label(ofSentence: index).isEmpty && day == nil
      ? document.sentenceKinds[index] : .bullet
    self.day = day
    body = document.label(ofSentence: index).upperBound
    self.times = times
    self.anchor = anchor
    self.antecedents = antecedents
    mentions = book.mentions(in: sentence)
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

  /// The mention whose phrase a token stands in.
  func mention(at token: Int) -> Mention? {
    mentions.first { $0.phrase.contains(token) }
  }

  /// The classes of a noun, a bit each; `cease-fire` is cut in three, its head is `fire`.
  func nounClasses(_ token: Int) -> EventNouns.Classes {
    if token - 2 >= sentence.lowerBound, document.isWord(token, "fire"),
      document.isWord(token - 2, "cease")
    {
      return Scene.truce
    }
    return verbs.nounClasses[Int(document.lexemes[token])]
  }

  private static let truce =
    EventNouns.all.first { $0.singular == "ceasefire" }.map(\.classes) ?? 0

  /// Whether a token stands in a time expression.
  func isTime(_ token: Int) -> Bool {
    times.contains { $0.tokens.contains(token) }
  }

  /// Whether the tree has a verb here, and not a name: `the [Rose] Garden`.
  func heads(_ token: Int) -> Bool {
    trees.tag(token) == .verb
      && (!document.shapes[token].contains(.capitalised) || token == sentence.lowerBound)
  }

  /// Whether a token is a possessive `’s`, or an apostrophe after a plural.
  func isPossessive(_ token: Int) -> Bool {
    guard sentence.contains(token), !document.shapes[token].contains(.spaced) else { return false }
    let first = document.utf8[Int(document.starts[token])]
    return first == UInt8(ascii: "'")
      || first == 0xE2 && document.utf8[Int(document.starts[token]) + 2] == 0x99
  }

  /// Whether a token is a double quotation mark.
  func isQuoteMark(_ token: Int) -> Bool {
    sentence.contains(token) && document.isDoubleQuote(token)
  }

  /// Whether a mention is the object of a preposition, itself or through `X and Y`.
  func isPrepositional(_ mention: Mention) -> Bool {
    var token = mention.phrase.lowerBound - 1
    var steps = 0
    while sentence.contains(token), steps < 8 {
      // `on Wednesday British bombers opened`: the preposition governs the day.
      if isTime(token) { return false }
      if document.has(token, .preposition) {
        return !document.isWord(token, "by") && trees.tag(token) != .subordinator
          && !opensClauseOf(mention, at: token)
      }
      // `In New York the council`: an article after a name opens another phrase.
      if steps > 0, document.has(token + 1, .article), document.shapes[token].contains(.capitalised)
      {
        return false
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
    trees.tag(token) == .verb || document.has(token, [.auxiliary, .modal])
  }
}
