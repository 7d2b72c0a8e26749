/// Mends what the tagger is known to get wrong and words leave no doubt of, before a tree is made.
enum TagRepair {
  /// `Three prisoners were let go`: after an auxiliary `let` is a verb, and so is a `go` right after
  /// it, though both stand where nouns may.
  static func mend(
    _ tokens: Range<Int>,
    of document: Document,
    _ tags: UnsafeMutablePointer<UniversalTag>
  ) {
    guard tokens.count > 1 else { return }
    mendOpening(tokens, of: document, tags)
    mendPasts(tokens, of: document, tags)
    mendCompounds(tokens, of: document, tags)
    for token in tokens.dropFirst() where document.isWord(token, "let") {
      let index = token - tokens.lowerBound
      guard tags[index - 1] == .auxiliary, document.shapes[token].contains(.spaced) else {
        continue
      }
      tags[index] = .verb
      if tokens.contains(token + 1), document.isWord(token + 1, "go") { tags[index + 1] = .verb }
    }
  }

  /// `Talks in Rome broke off`, `Rome: Hopes for a deal dimmed`: no verb with an `s` opens a sentence.
  private static func mendOpening(
    _ tokens: Range<Int>,
    of document: Document,
    _ tags: UnsafeMutablePointer<UniversalTag>
  ) {
    let colon = tokens.prefix(6).first { document.isByte($0, UInt8(ascii: ":")) }
    for first in [tokens.lowerBound, colon.map { $0 + 1 } ?? tokens.upperBound]
    where tokens.contains(first) {
      let index = first - tokens.lowerBound
      // Behind a colon a headline may begin with its verb: what a preposition follows does not.
      let isNoun =
        index == 0
        || tokens.contains(first + 1) && document.has(first + 1, .preposition)
      if tags[index] == .verb, isNoun, document.shapes[first].contains(.capitalised),
        document.hasEnding(first, "s"), !document.hasEnding(first, "ss")
      {
        tags[index] = .noun
      }
    }
  }

  /// `The two shook hands`, `The general warned`: a past that is nothing else is a verb, and an
  /// adjective between an article and a verb the noun.
  private static func mendPasts(
    _ tokens: Range<Int>,
    of document: Document,
    _ tags: UnsafeMutablePointer<UniversalTag>
  ) {
    for token in tokens {
      let index = token - tokens.lowerBound
      if pasts.contains(document, token), tags[index] == .noun || tags[index] == .adjective,
        !document.shapes[token].contains(.capitalised)
      {
        tags[index] = .verb
      }
      guard tags[index] == .verb, index > 1, tags[index - 1] == .adjective,
        heads.contains(document, token - 1),
        document.has(token - 2, .article),
        document.has(token, .pastVerb) || document.hasEnding(token, "ed")
      else { continue }
      tags[index - 1] = .noun
    }
  }

  /// `the coast guard denied`, `a cease-fire is signed`: two words that are one noun.
  private static func mendCompounds(
    _ tokens: Range<Int>,
    of document: Document,
    _ tags: UnsafeMutablePointer<UniversalTag>
  ) {
    for token in tokens.dropFirst() {
      let index = token - tokens.lowerBound
      if compoundHeads.contains(document, token), compoundFirsts.contains(document, token - 1),
        document.shapes[token].contains(.spaced), tags[index - 1] != .verb
      {
        tags[index] = .noun
      } else if index > 1, document.isWord(token, "fire"), document.isWord(token - 2, "cease"),
        Dash.isHyphen(document, token - 1)
      {
        tags[index] = .noun
        tags[index - 2] = .noun
      }
    }
  }

  private static let compoundFirsts = WordSet(EventWords.compoundFirsts)
  private static let compoundHeads = WordSet(EventWords.compoundHeads)
  private static let pasts = WordSet(EventWords.purePasts)
  private static let heads = WordSet(EventWords.personNouns)
}
