import DatelineKit

/// Learns the weights of the parser from trees, with the tags that the tagger will give.
struct ParserTrainer: Sendable {
  var epochs = 8
  var seeds: [UInt64] = [1, 2, 3, 4]
  /// How many of a hundred moves follow the parser's own choice after the first epoch.
  var exploration = 90
  /// How many of a hundred rare words are learnt as unknown ones.
  var dropout = 30
  /// A word that occurs less often is rare.
  var rare = 4
  /// The derivations that are followed at once.
  var beam = 4
  var beamEpochs = 8

  /// A sentence to learn from.
  struct Example: Sendable {
    var tokens: [TokenAtoms]
    var oracle: DynamicOracle
    var labels: [UInt8]
    var isRare: [Bool]
  }

  static func examples(
    _ sentences: [TreebankSentence],
    tags: [[UniversalTag]],
    vocabulary: TagVocabulary,
    rare: Int
  ) -> [Example] {
    var counts: [UInt16: Int] = [:]
    let words = sentences.map { sentence in
      sentence.words.map { JoinedAtoms(WordAtoms(Array($0.utf8), vocabulary: vocabulary)) }
    }
    for sentence in words {
      for word in sentence { counts[word.number, default: 0] += 1 }
    }
    return sentences.indices.map { index in
      let tokens = zip(words[index], tags[index]).map { TokenAtoms($0, tag: $1) }
      let learnt = UInt8(DependencyLabel.learntCount)
      return Example(
        tokens: [.root] + tokens + [.none],
        oracle: DynamicOracle(heads: sentences[index].heads),
        labels: [0]
          + sentences[index].labels.map { label in
            switch label {
            case .dep: DependencyLabel.parataxis.rawValue
            case .csubjOuter: DependencyLabel.csubj.rawValue
            default: min(label.rawValue, learnt)
            }
          },
        isRare: [false] + words[index].map { (counts[$0.number] ?? 0) < rare }
      )
    }
  }

  /// Learns relations beside the moves of a greedy parser.
  ///
  /// - Parameters:
  ///   - features: those that may have weights; nil for all.
  func trainLabels(
    _ examples: [Example],
    seeds: [UInt64],
    features: [UInt64]?
  ) -> TrainedWeights {
    TrainedWeights.sum(
      seeds.mappedInPairs { seed in
        let run = ParserRun(self, seed: seed)
        if let features { run.labels.admit(only: features) }
        run.train(examples)
        return run.labels.averaged(steps: run.labelStep)
      }
    )
  }

  /// Learns the moves for beam search, with the labeller of a model.
  func trainBeam(
    _ examples: [Example],
    seeds: [UInt64],
    features: [UInt64]?,
    labeller: SyntaxModel
  ) -> TrainedWeights {
    TrainedWeights.sum(
      seeds.mappedInPairs { seed in
        let scorer = TableScorer(model: labeller, width: beam)
        let run = BeamTrainer(self, labeller: scorer, seed: seed, features: features)
        run.train(examples)
        return run.structure.averaged(steps: run.step)
      }
    )
  }
}

/// One run over the examples, in an order of its own.
private final class ParserRun {
  let structure = TrainingTable(width: 3, slots: 1 << 23)
  let labels = TrainingTable(width: DependencyLabel.learntCount, slots: 1 << 19)
  var step = 0
  var labelStep = 0

  private let trainer: ParserTrainer
  private var random: SplitMix64
  private let features: UnsafeMutablePointer<UInt64>
  private let rows: UnsafeMutablePointer<Int>
  private let nodes: UnsafeMutablePointer<ArcNode>
  private let stack: UnsafeMutablePointer<UInt16>

  init(_ trainer: ParserTrainer, seed: UInt64) {
    self.trainer = trainer
    random = SplitMix64(seed: seed &+ 1000)
    features = .allocate(capacity: 128)
    rows = .allocate(capacity: 128)
    nodes = .allocate(capacity: ParserState.capacity)
    stack = .allocate(capacity: ParserState.capacity)
    features.initialize(repeating: 0, count: 128)
    rows.initialize(repeating: -1, count: 128)
  }

  deinit {
    features.deallocate()
    rows.deallocate()
    nodes.deallocate()
    stack.deallocate()
  }

  func train(_ examples: [ParserTrainer.Example]) {
    for epoch in 0..<trainer.epochs {
      for index in random.shuffled(examples.count) {
        let example = examples[index]
        guard example.tokens.count < ParserState.capacity else { continue }
        var tokens = example.tokens
        for word in example.isRare.indices where example.isRare[word] {
          if random.next(below: 100) < trainer.dropout { tokens[word] = tokens[word].unknown }
        }
        tokens.withUnsafeBufferPointer { tokens in
          guard let base = tokens.baseAddress else { return }
          learn(example, base, explores: epoch > 0)
        }
      }
    }
  }

  private func learn(
    _ example: ParserTrainer.Example,
    _ tokens: UnsafePointer<TokenAtoms>,
    explores: Bool
  ) {
    var state = ParserState(
      tokens: tokens,
      nodes: nodes,
      stack: stack,
      count: example.tokens.count - 2
    )
    while !state.isFinished {
      var allowed: [ParserState.Move] = []
      if state.canShift() { allowed.append(.shift) }
      if state.canGoLeft() { allowed.append(.left) }
      if state.canGoRight() { allowed.append(.right) }
      let move =
        allowed.count == 1 ? allowed[0] : learnMove(example, state, allowed, explores: explores)
      if move == .shift {
        state.shift()
      } else {
        let (head, dependent) = state.arc(move)
        let label =
          head == 0
          ? DependencyLabel.root.rawValue : learnLabel(example, state, head, dependent)
        state.makeArc(move, label: label)
      }
    }
  }

  private func learnMove(
    _ example: ParserTrainer.Example,
    _ state: ParserState,
    _ allowed: [ParserState.Move],
    explores: Bool
  ) -> ParserState.Move {
    StructureFeatures.writeMixed(state, into: features)
    var sums = SIMD4<Int32>()
    for index in 0..<StructureFeatures.count {
      let row = structure.row(features[index])
      rows[index] = row
      if row >= 0 {
        let at = structure.weights + row &* 3
        sums &+= SIMD4(at[0], at[1], at[2], 0)
      }
    }
    step += 1
    let costs = allowed.map { example.oracle.cost($0, in: state) }
    let least = costs.min() ?? 0
    var guess = allowed[0]
    var best: ParserState.Move?
    for (move, cost) in zip(allowed, costs) {
      if sums[move.rawValue] > sums[guess.rawValue] { guess = move }
      if cost == least, best.map({ sums[move.rawValue] > sums[$0.rawValue] }) ?? true {
        best = move
      }
    }
    guard let best, best != guess, costs[allowed.firstIndex(of: guess) ?? 0] > least else {
      return guess
    }
    for index in 0..<StructureFeatures.count {
      let row = rows[index] >= 0 ? rows[index] : structure.rowOrNew(features[index])
      if row < 0 { continue }
      structure.change(row, best.rawValue, by: 1, step: step)
      structure.change(row, guess.rawValue, by: -1, step: step)
    }
    return explores && random.next(below: 100) < trainer.exploration ? guess : best
  }

  private func learnLabel(
    _ example: ParserTrainer.Example,
    _ state: ParserState,
    _ head: Int,
    _ dependent: Int
  ) -> UInt8 {
    LabelFeatures.writeMixed(state, head: head, dependent: dependent, into: features)
    var first = SIMD16<Int32>()
    var second = SIMD16<Int32>()
    var third = SIMD16<Int32>()
    for index in 0..<LabelFeatures.count {
      let row = labels.row(features[index])
      rows[index] = row
      if row >= 0 {
        let at = UnsafeRawPointer(labels.weights + row &* DependencyLabel.learntCount)
        first &+= at.loadUnaligned(as: SIMD16<Int32>.self)
        second &+= at.loadUnaligned(fromByteOffset: 64, as: SIMD16<Int32>.self)
        third &+= at.loadUnaligned(fromByteOffset: 128, as: SIMD16<Int32>.self)
      }
    }
    var guess = 0
    var highest = Int32.min
    for lane in 0..<48 {
      let sum = lane < 16 ? first[lane] : lane < 32 ? second[lane - 16] : third[lane - 32]
      if sum > highest {
        highest = sum
        guess = lane
      }
    }
    let gold = Int(example.labels[dependent])
    if example.oracle.head(dependent) == head, gold < DependencyLabel.learntCount {
      labelStep += 1
      if gold != guess {
        for index in 0..<LabelFeatures.count {
          let row = rows[index] >= 0 ? rows[index] : labels.rowOrNew(features[index])
          if row < 0 { continue }
          labels.change(row, gold, by: 1, step: labelStep)
          labels.change(row, guess, by: -1, step: labelStep)
        }
      }
    }
    return UInt8(truncatingIfNeeded: guess)
  }
}
