/// What the tagger and the parser say of a document's tokens, in columns beside them.
///
/// Sentences that nobody asked for have no tags: `tagged` and `parsed` tell. The head of a token
/// is a token of the same sentence.
package struct Syntax: Sendable {
  /// The part of speech of each token; `.other` where its sentence was not tagged.
  package internal(set) var tags: [UniversalTag]
  /// The token that each hangs on; -1 for a root, and where the sentence was not parsed.
  package internal(set) var heads: [Int32]
  /// What each token is to its head.
  package internal(set) var labels: [DependencyLabel]
  /// Whether each sentence was tagged.
  package internal(set) var tagged: [Bool]
  /// Whether each sentence was parsed.
  package internal(set) var parsed: [Bool]
  /// The sentences that were too long to be read in one piece: each piece has a root of its own.
  package internal(set) var cutSentences: [Int] = []

  /// Empty columns for a document.
  package init(for document: Document) {
    tags = [UniversalTag](repeating: .other, count: document.count)
    heads = [Int32](repeating: -1, count: document.count)
    labels = [DependencyLabel](repeating: .dep, count: document.count)
    tagged = [Bool](repeating: false, count: document.sentenceCount)
    parsed = [Bool](repeating: false, count: document.sentenceCount)
  }
}
