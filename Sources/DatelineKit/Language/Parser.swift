/// Builds a dependency tree over the words of a sentence.
///
/// Moves are chosen by beam search over an averaged perceptron; the relation is chosen when an
/// arc is made. Time is linear in the words for sentences of usual length.
final class Parser {
  private let scorer: TableScorer
  private let beam: Beam
  private let tokens: UnsafeMutablePointer<TokenAtoms>
  private let capacity: Int

  init(structure: FeatureTable, labels: FeatureTable, capacity: Int, width: Int) {
    self.capacity = capacity
    scorer = TableScorer(structure: structure, labels: labels)
    beam = Beam(width: width, capacity: capacity)
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

/// Scores moves and relations by the tables of a model.
package final class TableScorer: MoveScorer {
  private let structure: FeatureTable
  private let labels: FeatureTable
  private let features: UnsafeMutablePointer<UInt64>

  init(structure: FeatureTable, labels: FeatureTable) {
    self.structure = structure
    self.labels = labels
    features = .allocate(capacity: 128)
    features.initialize(repeating: 0, count: 128)
  }

  /// The scorer of a model.
  package convenience init(model: SyntaxModel) {
    self.init(structure: model.structure, labels: model.labels)
  }

  deinit { features.deallocate() }

  @inline(__always)
  package func scores(_ state: ParserState) -> SIMD4<Int32> {
    StructureFeatures.write(state, into: features)
    let sums = structure.sums(features, StructureFeatures.count)
    return SIMD4<Int32>(truncatingIfNeeded: sums)
  }

  @inline(__always)
  package func label(_ state: ParserState, head: Int, dependent: Int) -> UInt8 {
    LabelFeatures.write(state, head: head, dependent: dependent, into: features)
    var sums = Scores48()
    for index in 0..<LabelFeatures.count {
      if let row = labels.row(features[index]) { sums.add(row) }
    }
    return sums.best()
  }

  @inline(__always)
  package func cost(_ move: ParserState.Move, _ state: ParserState) -> Int32 { 0 }
}

extension FeatureTable {
  /// The sums of rows of three Int16 weights, without a branch a feature.
  @inline(__always)
  func sums(_ features: UnsafePointer<UInt64>, _ count: Int) -> SIMD4<Int16> {
    var sums = SIMD4<Int16>.zero
    let buckets = buckets
    let bucketCount = bucketCount
    for index in 0..<count {
      let feature = features[index]
      let bucket = buckets + FeatureTable.bucket(feature, of: bucketCount) &* 32
      let marks = FeatureTable.matches(
        UInt64(littleEndian: bucket.load(as: UInt64.self)),
        FeatureTable.fingerprint(feature)
      )
      // Without a match the way is 4, which lies in the next bucket, and all is masked.
      let way = marks.trailingZeroBitCount >> 4
      let row = (bucket + (8 &+ way &* 6)).loadUnaligned(as: UInt64.self)
      let masked = marks == 0 ? 0 : row
      sums &+= unsafeBitCast(masked, to: SIMD4<Int16>.self)
    }
    return sums
  }
}
