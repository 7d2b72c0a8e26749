/// Builds a dependency tree over the words of a sentence, one move after the other.
///
/// Moves are chosen greedily by an averaged perceptron trained with a dynamic oracle (Goldberg
/// and Nivre 2013); the relation is chosen when an arc is made. Time is linear in the words.
final class Parser {
  private let structure: FeatureTable
  private let labels: FeatureTable
  private let tokens: UnsafeMutablePointer<TokenAtoms>
  private let nodes: UnsafeMutablePointer<ArcNode>
  private let stack: UnsafeMutablePointer<UInt16>
  private let features: UnsafeMutablePointer<UInt64>
  private let capacity: Int

  init(structure: FeatureTable, labels: FeatureTable, capacity: Int) {
    self.structure = structure
    self.labels = labels
    self.capacity = capacity
    tokens = .allocate(capacity: capacity + 2)
    nodes = .allocate(capacity: capacity + 2)
    stack = .allocate(capacity: capacity + 2)
    features = .allocate(capacity: StructureFeatures.count + LabelFeatures.count)
    features.initialize(repeating: 0, count: StructureFeatures.count + LabelFeatures.count)
  }

  deinit {
    tokens.deallocate()
    nodes.deallocate()
    stack.deallocate()
    features.deallocate()
  }

  /// Parses the words of a sentence of at most `capacity` words.
  ///
  /// - Parameters:
  ///   - first: what is added to a word's index to give the head that is written.
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
    var state = ParserState(tokens: tokens, nodes: nodes, stack: stack, count: count)
    while !state.isFinished {
      let move = choose(state)
      if move == .shift {
        state.shift()
      } else {
        let (head, dependent) = state.arc(move)
        state.makeArc(move, label: label(state, head: head, dependent: dependent))
      }
    }
    for index in 0..<count {
      let node = nodes[index &+ 1]
      heads[index] = node.head == 0 ? -1 : Int32(truncatingIfNeeded: first &+ Int(node.head) &- 1)
      labels[index] = DependencyLabel(rawValue: node.label) ?? .dep
    }
  }

  @inline(__always)
  private func choose(_ state: ParserState) -> ParserState.Move {
    let canShift = state.canShift()
    let canGoRight = state.canGoRight()
    let canGoLeft = state.canGoLeft()
    if !canShift { return .right }
    if !canGoLeft { return .shift }
    StructureFeatures.write(state, into: features)
    let sums = structure.sums(features, StructureFeatures.count)
    var move = ParserState.Move.shift
    var highest = sums[0]
    if sums[1] > highest {
      highest = sums[1]
      move = .left
    }
    if canGoRight, sums[2] > highest { move = .right }
    return move
  }

  @inline(__always)
  private func label(_ state: ParserState, head: Int, dependent: Int) -> UInt8 {
    if head == 0 { return DependencyLabel.root.rawValue }
    LabelFeatures.write(state, head: head, dependent: dependent, into: features)
    var sums = Scores48()
    for index in 0..<LabelFeatures.count {
      if let row = labels.row(features[index]) { sums.add(row) }
    }
    return sums.best()
  }
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
