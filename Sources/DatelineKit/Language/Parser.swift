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

  /// Parses the words of a sentence of at most `capacity` words.
  ///
  /// - Parameter first: what is added to a word's index to give the head that is written.
  func parse(
    _ words: UnsafePointer<JoinedAtoms>,
    tags: UnsafePointer<UniversalTag>,
    count: Int,
    first: Int,
    heads: UnsafeMutablePointer<Int32>,
    labels: UnsafeMutablePointer<DependencyLabel>
  ) {
    guard count > 0, count <= capacity else { return }
    tokens[0] = .root
    for index in 0..<count { tokens[index &+ 1] = TokenAtoms(words[index], tag: tags[index]) }
    tokens[count + 1] = .none
    scorer.startSentence(tokens, count: count)
    beam.start(tokens, count: count)
    for _ in 0..<2 * count { beam.advance(scorer) }
    let nodes = beam.items[0].state.nodes
    for index in 0..<count {
      let node = nodes[index &+ 1]
      heads[index] = node.head == 0 ? -1 : Int32(truncatingIfNeeded: first &+ Int(node.head) &- 1)
      labels[index] = DependencyLabel(rawValue: node.label) ?? .dep
    }
  }
}
