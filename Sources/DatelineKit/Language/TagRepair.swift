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
    for token in tokens.dropFirst() where document.isWord(token, "let") {
      let index = token - tokens.lowerBound
      guard tags[index - 1] == .auxiliary, document.shapes[token].contains(.spaced) else {
        continue
      }
      tags[index] = .verb
      if tokens.contains(token + 1), document.isWord(token + 1, "go") { tags[index + 1] = .verb }
    }
  }
}
