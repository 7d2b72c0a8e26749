import LanguageModel

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
    scorer.startSentence()
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
///
/// Derivations of a beam differ in few places, so most of what is asked was asked before: answers
/// are kept for the length of a sentence, under a hash of all that they depend on.
package final class TableScorer: MoveScorer {
  private let structure: FeatureTable
  private let labels: FeatureTable
  private let features: UnsafeMutablePointer<UInt64>
  private let rows: UnsafeMutablePointer<UnsafeRawPointer?>
  private let keys: UnsafeMutablePointer<UInt64>
  private let isWritten: UnsafeMutablePointer<Bool>
  private let scored: UnsafeMutablePointer<Scored>
  private let labelled: UnsafeMutablePointer<Labelled>
  /// Mixed into every key, so that a new sentence finds nothing of the last one.
  private var sentence: UInt64 = 0

  private struct Scored {
    var key: UInt64 = 0
    var scores: SIMD4<Int16> = .zero
  }

  private struct Labelled {
    var key: UInt64 = 0
    var label: UInt8 = 0
  }

  private static let places: UInt64 = 1024

  init(structure: FeatureTable, labels: FeatureTable, width: Int) {
    self.structure = structure
    self.labels = labels
    features = .allocate(capacity: 128 * (width + 1))
    features.initialize(repeating: 0, count: 128 * (width + 1))
    keys = .allocate(capacity: width)
    keys.initialize(repeating: 0, count: width)
    isWritten = .allocate(capacity: width)
    isWritten.initialize(repeating: false, count: width)
    rows = .allocate(capacity: 128)
    scored = .allocate(capacity: Int(TableScorer.places))
    scored.initialize(repeating: Scored(), count: Int(TableScorer.places))
    labelled = .allocate(capacity: Int(TableScorer.places))
    labelled.initialize(repeating: Labelled(), count: Int(TableScorer.places))
  }

  /// The scorer of a model.
  package convenience init(model: SyntaxModel, width: Int) {
    self.init(structure: model.structure, labels: model.labels, width: width)
  }

  deinit {
    features.deallocate()
    rows.deallocate()
    keys.deallocate()
    isWritten.deallocate()
    scored.deallocate()
    labelled.deallocate()
  }

  /// Forgets what was asked of the sentence before.
  package func startSentence() { sentence &+= 1 }

  @inline(__always)
  package func prepare(_ state: ParserState, place: Int) {
    let key = StructureFeatures.key(state, sentence)
    keys[place] = key
    // Where it is known, it may be overwritten by another state of this step before it is asked
    // for; where another state of this step is the same, its scores will be there by then.
    var isKnown =
      (scored + Int(truncatingIfNeeded: key & (TableScorer.places &- 1))).pointee.key == key
    for earlier in 0..<place where keys[earlier] == key { isKnown = true }
    if isKnown {
      isWritten[place] = false
      return
    }
    isWritten[place] = true
    let features = features + place &* 128
    StructureFeatures.write(state, into: features)
    structure.fetch(features, StructureFeatures.count)
  }

  @inline(__always)
  package func scores(_ state: ParserState, place: Int) -> SIMD4<Int32> {
    let key = keys[place]
    let kept = scored + Int(truncatingIfNeeded: key & (TableScorer.places &- 1))
    if kept.pointee.key == key {
      return SIMD4<Int32>(truncatingIfNeeded: kept.pointee.scores)
    }
    if !isWritten[place] { StructureFeatures.write(state, into: features + place &* 128) }
    let sums = structure.sums(features + place &* 128, StructureFeatures.count)
    kept.pointee = Scored(key: key, scores: sums)
    return SIMD4<Int32>(truncatingIfNeeded: sums)
  }

  @inline(__always)
  package func label(_ state: ParserState, head: Int, dependent: Int) -> UInt8 {
    let key = LabelFeatures.key(state, head: head, dependent: dependent, sentence)
    let place = labelled + Int(truncatingIfNeeded: key & (TableScorer.places &- 1))
    if place.pointee.key == key { return place.pointee.label }
    LabelFeatures.write(state, head: head, dependent: dependent, into: features)
    var sums = Scores48()
    let found = labels.rows(of: features, LabelFeatures.count, into: rows)
    for index in 0..<found { if let row = rows[index] { sums.add(row) } }
    let label = sums.best()
    place.pointee = Labelled(key: key, label: label)
    return label
  }

  @inline(__always)
  package func cost(_ move: ParserState.Move, _ state: ParserState) -> Int32 { 0 }
}

extension ArcNode {
  /// All that features see of a word's dependents, in one number.
  @inline(__always)
  fileprivate func digest(_ nodes: UnsafePointer<ArcNode>) -> UInt64 {
    let ends =
      UInt64(left) << 48 | UInt64(right) << 32 | UInt64(leftCount) << 24 | UInt64(rightCount) << 16
      | UInt64(nodes[Int(left)].label) << 8 | UInt64(nodes[Int(right)].label)
    return FeatureHash.mix(1, ends) ^ (relations &* 0x8CB9_2BA7_2F3D_8DD7)
  }
}

extension StructureFeatures {
  /// A hash of all that the features of a state depend on.
  @inline(__always)
  fileprivate static func key(_ state: ParserState, _ sentence: UInt64) -> UInt64 {
    let nodes = UnsafePointer(state.nodes)
    let s0 = state.stacked(0)
    let s1 = state.stacked(1)
    let b0 = state.buffered(0)
    let places =
      UInt64(truncatingIfNeeded: s0) << 48 | UInt64(truncatingIfNeeded: s1) << 32
      | UInt64(truncatingIfNeeded: state.stacked(2)) << 16
      | UInt64(truncatingIfNeeded: state.stacked(3))
    let front = FeatureHash.mix(sentence, UInt64(truncatingIfNeeded: b0))
    return FeatureHash.mix(front ^ nodes[s0].digest(nodes), places, nodes[s1].digest(nodes))
      ^ (nodes[b0].digest(nodes) &* 0xE703_7ED1_A0B4_28DB) | 1 << 63
  }
}

extension LabelFeatures {
  /// A hash of all that the features of an arc depend on.
  @inline(__always)
  fileprivate static func key(
    _ state: ParserState,
    head: Int,
    dependent: Int,
    _ sentence: UInt64
  ) -> UInt64 {
    let nodes = UnsafePointer(state.nodes)
    let arc = UInt64(truncatingIfNeeded: head) << 16 | UInt64(truncatingIfNeeded: dependent)
    return FeatureHash.mix(
      sentence,
      FeatureHash.mix(2, arc) ^ nodes[head].digest(nodes),
      nodes[dependent].digest(nodes)
    ) | 1 << 63
  }
}

extension FeatureTable {
  /// The bytes of a row of the table of moves: three weights, 128 added to each.
  static let moveRowBytes = 3

  /// The sums of rows of three weights, without a branch a feature.
  ///
  /// The weights come spread into 16-bit parts of one word, whose last counts the rows found: so
  /// many times 128 is too much in each sum.
  @inline(__always)
  func sums(_ features: UnsafePointer<UInt64>, _ count: Int) -> SIMD4<Int16> {
    let sums = dateline_move_sums(kernel, features, count, isWide)
    let excess = Int16(truncatingIfNeeded: sums >> 48) &* 128
    return SIMD4(
      Int16(truncatingIfNeeded: sums) &- excess,
      Int16(truncatingIfNeeded: sums >> 16) &- excess,
      Int16(truncatingIfNeeded: sums >> 32) &- excess,
      0
    )
  }
}
