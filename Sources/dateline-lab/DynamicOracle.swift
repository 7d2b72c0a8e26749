import DatelineKit

/// Says what each move of a parser would cost: how many arcs of the treebank's tree could no
/// longer be reached after it (Goldberg and Nivre 2013, for the arc-hybrid system).
struct DynamicOracle: Sendable {
  /// The head of each word, counted from 1.
  ///
  /// 0 is the root; the first place is unused.
  private let heads: [Int]
  private let dependents: [[Int]]

  init(heads: [Int]) {
    self.heads = [-1] + heads.map { $0 + 1 }
    var dependents = [[Int]](repeating: [], count: heads.count + 1)
    for (index, head) in heads.enumerated() { dependents[head + 1].append(index + 1) }
    self.dependents = dependents
  }

  func head(_ word: Int) -> Int { heads[word] }

  /// The cost of a move that the state allows.
  func cost(_ move: ParserState.Move, in state: ParserState) -> Int {
    let next = state.next
    let top = state.stacked(0)
    switch move {
    case .shift:
      // Only the top can still be the word's head; no word of the stack but that can be its
      // dependent, and a dependent is made by a left arc before the shift.
      var cost = 0
      let head = heads[next]
      if head < next, head != top, isOpen(head, state) { cost += 1 }
      for word in dependents[next] where word < next && isOpen(word, state) { cost += 1 }
      return cost
    case .left:
      let head = heads[top]
      return (head == state.stacked(1) || head > next ? 1 : 0) + waiting(top, state)
    case .right:
      return (heads[top] >= next ? 1 : 0) + waiting(top, state)
    }
  }

  /// Dependents of a word that are still in the buffer.
  private func waiting(_ word: Int, _ state: ParserState) -> Int {
    dependents[word].reduce(0) { $0 + ($1 >= state.next ? 1 : 0) }
  }

  /// Whether a word before the buffer is still on the stack.
  private func isOpen(_ word: Int, _ state: ParserState) -> Bool {
    word == 0 || Int(state.nodes[word].head) == state.none
  }
}
