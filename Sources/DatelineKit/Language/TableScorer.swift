import LanguageModel

/// Scores moves and relations by the tables of a model.
///
/// Derivations of a beam differ in few places, so most of what is asked was asked before: answers
/// are kept for the length of a sentence, under a hash of all that they depend on, and so are the
/// sums of those groups of features that depend on less than a whole state.
package final class TableScorer: MoveScorer {
  private let structure: FeatureTable
  private let labels: FeatureTable
  private let features: UnsafeMutablePointer<UInt64>
  private let rows: UnsafeMutablePointer<UnsafeRawPointer?>
  private let structureSalts: UnsafeMutablePointer<UInt64>
  private let labelSalts: UnsafeMutablePointer<UInt64>
  private let asked: UnsafeMutablePointer<Asked>
  private let words: UnsafeMutablePointer<WordSums>
  private let stacks: UnsafeMutablePointer<Kept>
  private let pairs: UnsafeMutablePointer<Kept>
  private let triples: UnsafeMutablePointer<Kept>
  private let scored: UnsafeMutablePointer<Scored>
  private let labelled: UnsafeMutablePointer<Labelled>
  /// The number of the sentence, mixed into every key, so that a new one finds nothing of the last.
  ///
  /// A pointer, since each look at a property that changes is checked.
  private let sentence: UnsafeMutablePointer<UInt64>

  /// What each word of a sentence weighs by itself in the places where states show it.
  private struct WordSums {
    var front = MoveSums()
    var top = MoveSums()
    var second = MoveSums()
    var third = MoveSums()
  }

  /// What some words weigh together.
  private struct Kept {
    var key: UInt64 = 0
    var sums = MoveSums()
  }

  private struct Scored {
    var key: UInt64 = 0
    var scores: SIMD4<Int16> = .zero
  }

  private struct Labelled {
    var key: UInt64 = 0
    var label: UInt8 = 0
  }

  /// What was found out of a state when it was prepared.
  private struct Asked {
    var key: UInt64 = 0
    var stack: UInt64 = 0
    var pair: UInt64 = 0
    var triple: UInt64 = 0
    /// Which features were written, and their buckets asked for.
    var hasRest = false
    var hasStack = false
    var hasPair = false
    var hasTriple = false
  }

  private static let placeBits: UInt64 = 9
  /// The features of a state have room for more than there are, so that reading may go over.
  private static let room = 128
  private static let stackAt = StructureFeatures.restCount
  private static let tripleAt = stackAt + StructureFeatures.stackCount
  private static let pairAt = tripleAt + StructureFeatures.tripleCount
  private static let wordAt = pairAt + StructureFeatures.pairCount

  init(structure: FeatureTable, labels: FeatureTable, width: Int) {
    self.structure = structure
    self.labels = labels
    features = .filled(with: 0, TableScorer.room * (width + 1))
    structureSalts = .filled(with: 0, StructureFeatures.count)
    for (index, template) in StructureFeatures.templates.enumerated() {
      structureSalts[index] = FeatureHash.salt(template)
    }
    labelSalts = .filled(with: 0, LabelFeatures.count)
    for (index, template) in LabelFeatures.templates.enumerated() {
      labelSalts[index] = FeatureHash.salt(template)
    }
    rows = .filled(with: nil, TableScorer.room)
    sentence = .filled(with: 0, 1)
    asked = .filled(with: Asked(), width)
    words = .filled(with: WordSums(), ParserState.capacity + 2)
    let places = 1 << Int(TableScorer.placeBits)
    stacks = .filled(with: Kept(), places)
    pairs = .filled(with: Kept(), places)
    triples = .filled(with: Kept(), places)
    scored = .filled(with: Scored(), places)
    labelled = .filled(with: Labelled(), places)
  }

  /// The scorer of a model.
  package convenience init(model: SyntaxModel, width: Int) {
    self.init(structure: model.structure, labels: model.labels, width: width)
  }

  deinit {
    features.deallocate()
    sentence.deallocate()
    structureSalts.deallocate()
    labelSalts.deallocate()
    rows.deallocate()
    asked.deallocate()
    words.deallocate()
    stacks.deallocate()
    pairs.deallocate()
    triples.deallocate()
    scored.deallocate()
    labelled.deallocate()
  }

  /// Forgets what was asked of the sentence before, and weighs the words of this one.
  package func startSentence(_ tokens: UnsafePointer<TokenAtoms>, count: Int) {
    sentence.pointee &+= 1
    let none = count &+ 1
    let features = features
    for word in 0...none {
      StructureFeatures.writeWord(tokens, word, none: none, into: features)
      structure.seek(
        features,
        StructureFeatures.wordCount,
        salts: structureSalts + TableScorer.wordAt
      )
      var at = UnsafePointer(features)
      func next(_ count: Int) -> MoveSums {
        defer { at += count }
        return structure.moveSums(at, count)
      }
      words[word] = WordSums(
        front: next(StructureFeatures.frontCount),
        top: next(StructureFeatures.topCount),
        second: next(StructureFeatures.secondCount),
        third: next(StructureFeatures.thirdCount)
      )
    }
  }

  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 &- placeBits))
  }

  @inline(__always)
  package func prepare(_ state: ParserState, place: Int) {
    let sentence = sentence.pointee
    let key = StructureFeatures.key(state, sentence)
    let asked = asked
    let pair =
      sentence << 32 | UInt64(truncatingIfNeeded: state.stacked(0)) << 10
      | UInt64(truncatingIfNeeded: state.buffered(0))
    let triple = pair | UInt64(truncatingIfNeeded: state.stacked(1)) << 20
    let stack = StructureFeatures.stackKey(state, sentence)
    asked[place].key = key
    asked[place].stack = stack
    asked[place].pair = pair
    asked[place].triple = triple
    // Where it is known, it may be overwritten by another state of this step before it is asked
    // for; where another state of this step is the same, its scores will be there by then.
    var isKnown = scored[TableScorer.place(key)].key == key
    for earlier in 0..<place where asked[earlier].key == key { isKnown = true }
    asked[place].hasRest = !isKnown
    if isKnown { return }
    // What one state of this step writes, the later ones find by the time that they are scored.
    asked[place].hasStack = TableScorer.claim(stacks, stack)
    asked[place].hasPair = TableScorer.claim(pairs, pair)
    asked[place].hasTriple = TableScorer.claim(triples, triple)
    write(state, place, asked[place])
  }

  /// Takes the place of a key for what will be summed under it; false where it is there already.
  @inline(__always)
  private static func claim(_ kept: UnsafeMutablePointer<Kept>, _ key: UInt64) -> Bool {
    let place = kept + place(key)
    if place.pointee.key == key { return false }
    place.pointee.key = key
    return true
  }

  /// Writes the features of a state that are not summed yet, and asks for their buckets.
  @inline(__always)
  private func write(_ state: ParserState, _ place: Int, _ asked: Asked) {
    let features = features + place &* TableScorer.room
    var from = 0
    var end = TableScorer.stackAt
    /// What stands apart from what was written so far is sought by itself.
    @inline(__always)
    func goOn(at start: Int, _ count: Int) {
      if start != end {
        structure.seek(features + from, end &- from, salts: structureSalts + from)
        from = start
      }
      end = start &+ count
    }
    StructureFeatures.writeRest(state, into: features)
    if asked.hasStack {
      StructureFeatures.writeStack(state, into: features + TableScorer.stackAt)
      goOn(at: TableScorer.stackAt, StructureFeatures.stackCount)
    }
    if asked.hasTriple {
      StructureFeatures.writeTriple(state, into: features + TableScorer.tripleAt)
      goOn(at: TableScorer.tripleAt, StructureFeatures.tripleCount)
    }
    if asked.hasPair {
      StructureFeatures.writePair(state, into: features + TableScorer.pairAt)
      goOn(at: TableScorer.pairAt, StructureFeatures.pairCount)
    }
    structure.seek(features + from, end &- from, salts: structureSalts + from)
  }

  @inline(__always)
  package func scores(_ state: ParserState, place: Int) -> SIMD4<Int32> {
    var asked = asked[place]
    let kept = scored + TableScorer.place(asked.key)
    if kept.pointee.key == asked.key {
      return SIMD4<Int32>(truncatingIfNeeded: kept.pointee.scores)
    }
    let keptStack = stacks + TableScorer.place(asked.stack)
    let keptPair = pairs + TableScorer.place(asked.pair)
    let keptTriple = triples + TableScorer.place(asked.triple)
    // Another state of this step may have taken the place of what was there.
    let lacksStack = !asked.hasStack && keptStack.pointee.key != asked.stack
    let lacksPair = !asked.hasPair && keptPair.pointee.key != asked.pair
    let lacksTriple = !asked.hasTriple && keptTriple.pointee.key != asked.triple
    if !asked.hasRest || lacksStack || lacksPair || lacksTriple {
      (asked.hasStack, asked.hasPair, asked.hasTriple) = (true, true, true)
      write(state, place, asked)
    }
    let features = UnsafePointer(features + place &* TableScorer.room)
    if asked.hasStack {
      keptStack.pointee = Kept(
        key: asked.stack,
        sums: structure.moveSums(features + TableScorer.stackAt, StructureFeatures.stackCount)
      )
    }
    if asked.hasPair {
      keptPair.pointee = Kept(
        key: asked.pair,
        sums: structure.moveSums(features + TableScorer.pairAt, StructureFeatures.pairCount)
      )
    }
    if asked.hasTriple {
      keptTriple.pointee = Kept(
        key: asked.triple,
        sums: structure.moveSums(features + TableScorer.tripleAt, StructureFeatures.tripleCount)
      )
    }
    var sums = structure.moveSums(features, StructureFeatures.restCount)
    sums.add(keptStack.pointee.sums)
    sums.add(keptPair.pointee.sums)
    sums.add(keptTriple.pointee.sums)
    sums.add(words[state.buffered(0)].front)
    sums.add(words[state.stacked(0)].top)
    sums.add(words[state.stacked(1)].second)
    sums.add(words[state.stacked(2)].third)
    let scores = sums.scores
    kept.pointee = Scored(key: asked.key, scores: scores)
    return SIMD4<Int32>(truncatingIfNeeded: scores)
  }

  @inline(__always)
  package func label(_ state: ParserState, head: Int, dependent: Int) -> UInt8 {
    let key = LabelFeatures.key(state, head: head, dependent: dependent, sentence.pointee)
    let place = labelled + TableScorer.place(key)
    if place.pointee.key == key { return place.pointee.label }
    LabelFeatures.write(state, head: head, dependent: dependent, into: features)
    labels.seek(features, LabelFeatures.count, salts: labelSalts)
    let found = labels.rows(of: features, LabelFeatures.count, into: rows)
    let label = UInt8(truncatingIfNeeded: labels.bestClass(of: rows, found))
    place.pointee = Labelled(key: key, label: label)
    return label
  }

  @inline(__always)
  package func cost(_ move: ParserState.Move, _ state: ParserState) -> Int32 { 0 }
}

extension UnsafeMutablePointer {
  /// Room for so many values, all of them one.
  fileprivate static func filled(with value: Pointee, _ count: Int) -> UnsafeMutablePointer {
    let pointer = allocate(capacity: count)
    pointer.initialize(repeating: value, count: count)
    return pointer
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
    return FeatureHash.mix(front ^ nodes[s0].arcs, places, nodes[s1].arcs)
      ^ (nodes[b0].arcs &* 0xE703_7ED1_A0B4_28DB) | 1 << 63
  }
}

extension StructureFeatures {
  /// A hash of all that the features of the top two words of the stack depend on.
  @inline(__always)
  fileprivate static func stackKey(_ state: ParserState, _ sentence: UInt64) -> UInt64 {
    let nodes = UnsafePointer(state.nodes)
    let s0 = state.stacked(0)
    let s1 = state.stacked(1)
    let places =
      UInt64(truncatingIfNeeded: s0) << 32 | UInt64(truncatingIfNeeded: s1) << 16
      | UInt64(nodes[s0].left)
    return FeatureHash.mix(sentence, places, nodes[s1].arcs) | 1 << 63
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
      FeatureHash.mix(2, arc) ^ nodes[head].arcs,
      nodes[dependent].arcs
    ) | 1 << 63
  }
}

/// Sums of rows of three weights, 128 added to each: three 16-bit parts of one word, whose last
/// counts the rows.
struct MoveSums {
  fileprivate var parts: UInt64 = 0

  @inline(__always)
  mutating func add(_ other: MoveSums) { parts &+= other.parts }

  /// The sums of the weights themselves.
  @inline(__always)
  var scores: SIMD4<Int16> {
    let excess = Int16(truncatingIfNeeded: parts >> 48) &* 128
    return SIMD4(
      Int16(truncatingIfNeeded: parts) &- excess,
      Int16(truncatingIfNeeded: parts >> 16) &- excess,
      Int16(truncatingIfNeeded: parts >> 32) &- excess,
      0
    )
  }
}

extension FeatureTable {
  /// The bytes of a row of the table of moves: three weights, 128 added to each.
  static let moveRowBytes = 3

  /// The sums of rows of three weights, without a branch a feature.
  @inline(__always)
  func moveSums(_ features: UnsafePointer<UInt64>, _ count: Int) -> MoveSums {
    MoveSums(parts: dateline_move_sums(kernel, features, count, isWide))
  }
}
