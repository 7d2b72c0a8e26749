/// Builds a dependency tree over the words of a sentence.
///
/// Moves are chosen by beam search over an averaged perceptron; the relation is chosen when an
/// arc is made. Time is linear in the words for sentences of usual length.
final class Parser {
  private let scorer: TableScorer
  private let beam: Beam
  private let tokens: UnsafeMutablePointer<TokenAtoms>
  private let capacity: Int

  init(
    structure: FeatureTable,
    labels: FeatureTable,
    capacity: Int,
    width: Int,
    margin: Int32
  ) {
    self.capacity = capacity
    scorer = TableScorer(structure: structure, labels: labels, width: width)
    beam = Beam(width: width, capacity: capacity, margin: margin)
    tokens = .allocate(capacity: capacity + 2)
  }

  deinit { tokens.deallocate() }

  /// Parses at most `capacity` words of a sentence as if they stood side by side.
  ///
  /// - Parameters:
  ///   - places: which of the sentence’s words, from left to right.
  ///   - first: what is added to a word's place to give the head that is written.
  func parse(
    _ places: UnsafeBufferPointer<Int32>,
    of words: UnsafePointer<JoinedAtoms>,
    tags: UnsafePointer<UniversalTag>,
    first: Int,
    heads: UnsafeMutablePointer<Int32>,
    labels: UnsafeMutablePointer<DependencyLabel>
  ) {
    let count = places.count
    guard count > 0, count <= capacity else { return }
    tokens[0] = .root
    for index in 0..<count {
      let place = Int(places[index])
      tokens[index &+ 1] = TokenAtoms(words[place], tag: tags[place])
    }
    tokens[count + 1] = .none
    scorer.startSentence(tokens, count: count)
    beam.start(tokens, count: count)
    for _ in 0..<2 * count { beam.advance(scorer) }
    let nodes = beam.items[0].state.nodes
    for index in 0..<count {
      let node = nodes[index &+ 1]
      let place = Int(places[index])
      heads[place] =
        node.head == 0
        ? -1 : Int32(truncatingIfNeeded: first) &+ places[Int(node.head) &- 1]
      labels[place] = DependencyLabel(rawValue: node.label) ?? .dep
    }
  }
}
