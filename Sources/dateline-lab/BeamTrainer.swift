import DatelineKit

/// Learns the parser's moves for beam search: a structured perceptron with updates at the
/// greatest violation (Huang, Fayong and Guo 2012).
///
/// The relations are given by a labeller that is learnt already. Of several derivations of the
/// right tree, the one that the model likes best is held up to it.
final class BeamTrainer {
  let structure = TrainingTable(width: 3, slots: 1 << 23)
  private(set) var step = 0

  private let labeller: TableScorer
  private let trainer: ParserTrainer
  private let epochs: Int
  private var random: SplitMix64
  private let beam: Beam
  private let features: UnsafeMutablePointer<UInt64>
  private let nodes: UnsafeMutablePointer<ArcNode>
  private let stack: UnsafeMutablePointer<UInt16>

  init(_ trainer: ParserTrainer, labeller: TableScorer, seed: UInt64, features admitted: [UInt64]?)
  {
    if let admitted { structure.admit(only: admitted) }
    self.trainer = trainer
    self.labeller = labeller
    epochs = trainer.beamEpochs
    random = SplitMix64(seed: seed &+ 2000)
    beam = Beam(width: trainer.beam, capacity: ParserState.capacity)
    features = .allocate(capacity: 128)
    nodes = .allocate(capacity: ParserState.capacity)
    stack = .allocate(capacity: ParserState.capacity)
    features.initialize(repeating: 0, count: 128)
  }

  deinit {
    features.deallocate()
    nodes.deallocate()
    stack.deallocate()
  }

  func train(_ examples: [ParserTrainer.Example]) {
    for _ in 0..<epochs {
      for index in random.shuffled(examples.count) {
        let example = examples[index]
        guard example.tokens.count < ParserState.capacity else { continue }
        var tokens = example.tokens
        for word in example.isRare.indices where example.isRare[word] {
          if random.next(below: 100) < trainer.dropout { tokens[word] = tokens[word].unknown }
        }
        tokens.withUnsafeBufferPointer { tokens in
          guard let base = tokens.baseAddress else { return }
          learn(example.oracle, base, count: tokens.count - 2)
        }
      }
    }
  }

  private func learn(
    _ oracle: DynamicOracle,
    _ tokens: UnsafePointer<TokenAtoms>,
    count: Int
  ) {
    step += 1
    let scorer = LearningScorer(
      table: structure,
      labeller: labeller,
      oracle: oracle,
      features: features
    )
    var gold = ParserState(tokens: tokens, nodes: nodes, stack: stack, count: count)
    var goldMoves: [UInt8] = []
    var goldScore: Int32 = 0
    var goldCost: Int32 = 0
    var worst: Int32 = -1
    var worstMoves: [UInt8] = []
    labeller.startSentence(tokens, count: count)
    beam.start(tokens, count: count)
    for made in 1...2 * count {
      beam.advance(scorer)
      let (move, score, cost) = right(gold, scorer)
      goldScore &+= score
      goldCost += cost
      goldMoves.append(Self.make(move, in: &gold, scorer))
      let top = beam.items[0]
      let violation = top.score - goldScore
      if top.cost > goldCost, violation > worst {
        worst = violation
        worstMoves = Array(UnsafeBufferPointer(start: top.moves, count: made))
      }
    }
    guard !worstMoves.isEmpty else { return }
    var start = 0
    while start < worstMoves.count, worstMoves[start] == goldMoves[start] { start += 1 }
    change(goldMoves, worstMoves.count, from: start, by: 1, tokens, count)
    change(worstMoves, worstMoves.count, from: start, by: -1, tokens, count)
  }

  /// The move that loses least, the one that the model likes best where several do.
  private func right(
    _ state: ParserState,
    _ scorer: LearningScorer
  ) -> (move: ParserState.Move, score: Int32, cost: Int32) {
    let scores = scorer.scores(state, place: 0)
    var best: (move: ParserState.Move, score: Int32, cost: Int32)?
    func consider(_ move: ParserState.Move) {
      let cost = scorer.cost(move, state)
      let score = scores[move.rawValue]
      if let held = best, held.cost < cost || (held.cost == cost && held.score >= score) { return }
      best = (move, score, cost)
    }
    if state.canShift() { consider(.shift) }
    if state.canGoLeft() { consider(.left) }
    if state.canGoRight() { consider(.right) }
    return best ?? (.shift, 0, 0)
  }

  private static func make(
    _ move: ParserState.Move,
    in state: inout ParserState,
    _ scorer: LearningScorer
  ) -> UInt8 {
    var label: UInt8 = 0
    if move == .shift {
      state.shift()
    } else {
      let (head, dependent) = state.arc(move)
      label =
        head == 0
        ? DependencyLabel.root.rawValue : scorer.label(state, head: head, dependent: dependent)
      state.makeArc(move, label: label)
    }
    return label << 2 | UInt8(truncatingIfNeeded: move.rawValue)
  }

  /// Replays moves and changes the weights of those after the ones that both paths share.
  private func change(
    _ moves: [UInt8],
    _ length: Int,
    from start: Int,
    by amount: Int32,
    _ tokens: UnsafePointer<TokenAtoms>,
    _ count: Int
  ) {
    var state = ParserState(tokens: tokens, nodes: nodes, stack: stack, count: count)
    for index in 0..<length {
      guard let move = ParserState.Move(rawValue: Int(moves[index] & 3)) else { return }
      if index >= start {
        StructureFeatures.writeMixed(state, into: features)
        for feature in 0..<StructureFeatures.count {
          let row = structure.rowOrNew(features[feature])
          if row < 0 { continue }
          structure.change(row, move.rawValue, by: amount, step: step)
        }
      }
      if move == .shift { state.shift() } else { state.makeArc(move, label: moves[index] >> 2) }
    }
  }
}

/// Scores moves by weights that are being learnt.
private struct LearningScorer: MoveScorer {
  let table: TrainingTable
  let labeller: TableScorer
  let oracle: DynamicOracle
  let features: UnsafeMutablePointer<UInt64>

  func prepare(_ state: ParserState, place: Int) {}

  func scores(_ state: ParserState, place: Int) -> SIMD4<Int32> {
    StructureFeatures.writeMixed(state, into: features)
    var sums = SIMD4<Int32>()
    for index in 0..<StructureFeatures.count {
      let row = table.row(features[index])
      if row >= 0 {
        let at = table.weights + row &* 3
        sums &+= SIMD4(at[0], at[1], at[2], 0)
      }
    }
    return sums
  }

  func label(_ state: ParserState, head: Int, dependent: Int) -> UInt8 {
    labeller.label(state, head: head, dependent: dependent)
  }

  func cost(_ move: ParserState.Move, _ state: ParserState) -> Int32 {
    Int32(oracle.cost(move, in: state))
  }
}
