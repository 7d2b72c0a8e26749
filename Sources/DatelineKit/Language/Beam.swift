/// What a beam asks of a model.
package protocol MoveScorer {
  /// Says that the scores of a state will be asked for, so that they can be fetched meanwhile.
  func prepare(_ state: ParserState, place: Int)
  /// The scores of the three moves in a state.
  func scores(_ state: ParserState, place: Int) -> SIMD4<Int32>
  /// The relation of an arc that a state is about to make.
  func label(_ state: ParserState, head: Int, dependent: Int) -> UInt8
  /// What a move loses of the right tree, where that is known; for training.
  func cost(_ move: ParserState.Move, _ state: ParserState) -> Int32
}

/// The best few derivations of a sentence, one step at a time.
///
/// All derivations of a sentence of `n` words have `2 n` steps, so their sums of scores can be
/// compared at each. After Zhang and Clark (2008). What lies far behind the best is given up, so
/// that the beam is wide only where the model is in doubt.
package final class Beam {
  /// One derivation.
  package struct Item {
    package var state: ParserState
    package var score: Int32 = 0
    package var cost: Int32 = 0
    /// The moves so far, each with its label in the upper six bits.
    package let moves: UnsafeMutablePointer<UInt8>
  }

  package let width: Int
  package let capacity: Int
  /// How far a derivation may lie behind the best.
  package let margin: Int32
  /// The derivations, the best first; `count` of them hold.
  package var items: UnsafeMutablePointer<Item> { row.pointee.items }
  package var count: Int { row.pointee.count }
  /// The steps made.
  package var steps: Int { row.pointee.steps }
  // A pointer, since each look at a property that changes is checked.
  private let row: UnsafeMutablePointer<Row>
  private let candidates: UnsafeMutablePointer<Candidate>
  private let nodes: UnsafeMutablePointer<ArcNode>
  private let stacks: UnsafeMutablePointer<UInt16>
  private let moves: UnsafeMutablePointer<UInt8>

  /// What changes with each step.
  private struct Row {
    var items: UnsafeMutablePointer<Item>
    /// Room for the derivations of the next step.
    var spare: UnsafeMutablePointer<Item>
    var count = 0
    var steps = 0
  }

  private struct Candidate {
    var score: Int32
    var item: Int32
    var move: ParserState.Move
  }

  package init(width: Int, capacity: Int, margin: Int32 = .max) {
    self.width = width
    self.margin = margin
    self.capacity = capacity
    let room = capacity + 2
    row = .allocate(capacity: 1)
    row.initialize(
      to: Row(items: .allocate(capacity: width), spare: .allocate(capacity: width))
    )
    candidates = .allocate(capacity: width * 3 + 1)
    nodes = .allocate(capacity: 2 * width * room)
    stacks = .allocate(capacity: 2 * width * room)
    moves = .allocate(capacity: 2 * width * room * 2)
  }

  deinit {
    row.pointee.items.deallocate()
    row.pointee.spare.deallocate()
    row.deallocate()
    candidates.deallocate()
    nodes.deallocate()
    stacks.deallocate()
    moves.deallocate()
  }

  /// Begins with a sentence of at most `capacity` words.
  package func start(_ tokens: UnsafePointer<TokenAtoms>, count words: Int) {
    let room = capacity + 2
    for index in 0..<2 * width {
      let item = Item(
        state: ParserState(
          tokens: tokens,
          nodes: nodes + index * room,
          stack: stacks + index * room,
          count: words
        ),
        moves: moves + index * room * 2
      )
      if index < width {
        (row.pointee.items + index).initialize(to: item)
      } else {
        (row.pointee.spare + (index - width)).initialize(to: item)
      }
    }
    row.pointee.count = 1
    row.pointee.steps = 0
  }

  /// Makes one step with each derivation and keeps the best.
  package func advance(_ scorer: some MoveScorer) {
    var found = 0
    let (items, spare, candidates) = (row.pointee.items, row.pointee.spare, candidates)
    let (count, width, steps) = (row.pointee.count, width, row.pointee.steps)
    func insert(_ score: Int32, _ item: Int, _ move: ParserState.Move) {
      if found == width, score <= candidates[found &- 1].score { return }
      var at = found < width ? found : found &- 1
      while at > 0, candidates[at &- 1].score < score {
        candidates[at] = candidates[at &- 1]
        at &-= 1
      }
      candidates[at] = Candidate(
        score: score,
        item: Int32(truncatingIfNeeded: item),
        move: move
      )
      if found < width { found &+= 1 }
    }
    // Where one derivation has one way to go on, its score decides nothing. Training wants it still,
    // and has no margin.
    let onlyMove = count == 1 && margin < .max ? items[0].state.onlyMove : nil
    if let onlyMove { insert(items[0].score, 0, onlyMove) }
    let asking = onlyMove == nil ? count : 0
    for index in 0..<asking { scorer.prepare(items[index].state, place: index) }
    for index in 0..<asking {
      let state = items[index].state
      let base = items[index].score
      let scores = scorer.scores(state, place: index)
      if state.canShift() { insert(base &+ scores[0], index, .shift) }
      if state.canGoLeft() { insert(base &+ scores[1], index, .left) }
      if state.canGoRight() { insert(base &+ scores[2], index, .right) }
    }
    while found > 1, candidates[0].score &- candidates[found &- 1].score > margin { found &-= 1 }
    for index in 0..<found {
      let candidate = candidates[index]
      let parent = Int(candidate.item)
      var isLast = true
      for later in index &+ 1..<found where candidates[later].item == candidate.item {
        isLast = false
      }
      if isLast {
        let taken = items[parent]
        items[parent] = spare[index]
        spare[index] = taken
      } else {
        Beam.copy(items[parent], to: spare + index, steps: steps)
      }
      spare[index].score = candidate.score
      spare[index].cost &+= scorer.cost(candidate.move, spare[index].state)
      var label: UInt8 = 0
      if candidate.move == .shift {
        spare[index].state.shift()
      } else {
        let (head, dependent) = spare[index].state.arc(candidate.move)
        label =
          head == 0
          ? DependencyLabel.root.rawValue
          : scorer.label(spare[index].state, head: head, dependent: dependent)
        spare[index].state.makeArc(candidate.move, label: label)
      }
      spare[index].moves[steps] = label << 2 | UInt8(truncatingIfNeeded: candidate.move.rawValue)
    }
    row.pointee = Row(items: spare, spare: items, count: found, steps: steps &+ 1)
  }

  /// Copies a derivation of some steps into a place of the spare ones.
  @inline(__always)
  private static func copy(_ item: Item, to place: UnsafeMutablePointer<Item>, steps: Int) {
    let words = item.state.count &+ 2
    place.pointee.state.depth = item.state.depth
    place.pointee.state.next = item.state.next
    place.pointee.cost = item.cost
    place.pointee.state.nodes.update(from: item.state.nodes, count: words)
    place.pointee.state.stack.update(from: item.state.stack, count: item.state.depth)
    place.pointee.moves.update(from: item.moves, count: steps)
  }
}
