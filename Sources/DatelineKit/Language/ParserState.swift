/// What the parser looks at in a word that no arc changes.
package struct TokenAtoms: Sendable {
  /// The word's number in the vocabulary, 0 for an unknown one.
  var word: UInt16
  /// The last three letters.
  var suffix: UInt16
  var tag: UInt8
  /// The word's classes by its neighbours in plain text.
  var coarse: UInt8
  var fine: UInt16

  package init(_ word: JoinedAtoms, tag: UniversalTag) {
    self.word = word.number
    coarse = word.coarse
    fine = word.fine
    suffix = UInt16(truncatingIfNeeded: word.suffix ^ (word.suffix >> 16))
    self.tag = tag.rawValue
  }

  private init(word: UInt16, tag: UInt8) {
    self.word = word
    suffix = word
    self.tag = tag
    coarse = tag &+ 0x2C
    fine = word & 0x3FF
  }

  /// The same token as an unknown word.
  package var unknown: TokenAtoms {
    var token = self
    token.word = 0
    return token
  }

  package static let root = TokenAtoms(word: 0xFFFE, tag: 17)
  package static let none = TokenAtoms(word: 0xFFFF, tag: 18)
}

/// What the arcs made so far say of a word.
package struct ArcNode: Sendable {
  package var head: UInt16
  /// The outermost dependents on either side, or `ParserState.noToken`.
  package var left: UInt16
  package var right: UInt16
  package var leftCount: UInt8 = 0
  package var rightCount: UInt8 = 0
  /// What it is to its head; `noLabel` without one.
  package var label: UInt8 = ArcNode.noLabel
  /// A bit for each relation that its dependents have to it.
  package var relations: UInt64 = 0
  /// A hash of the arcs to its dependents, one after the other: all that features see of them.
  var arcs: UInt64 = 0

  package static let noLabel: UInt8 = 63
}

/// A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// Words are 1 to `count`; 0 is the root at the bottom of the stack, and `count + 1` stands for no
/// word at all. The right arc from the root waits until the buffer is empty, so that each sentence
/// has one root.
package struct ParserState {
  /// Steps from one configuration to the next.
  package enum Move: Int, CaseIterable, Sendable {
    /// The first word of the buffer goes onto the stack.
    case shift
    /// The first word of the buffer becomes the head of the stack's top.
    case left
    /// The second word of the stack becomes the head of its top.
    case right
  }

  package let count: Int
  package let tokens: UnsafePointer<TokenAtoms>
  package let nodes: UnsafeMutablePointer<ArcNode>
  package let stack: UnsafeMutablePointer<UInt16>
  package var depth: Int
  package var next: Int

  /// The longest sentence that a state can hold.
  package static let capacity = 1024

  /// A state over buffers that have room for `count + 2` words.
  package init(
    tokens: UnsafePointer<TokenAtoms>,
    nodes: UnsafeMutablePointer<ArcNode>,
    stack: UnsafeMutablePointer<UInt16>,
    count: Int
  ) {
    self.count = count
    self.tokens = tokens
    self.nodes = nodes
    self.stack = stack
    depth = 1
    next = 1
    stack[0] = 0
    let none = UInt16(truncatingIfNeeded: count &+ 1)
    for index in 0...(count &+ 1) {
      nodes[index] = ArcNode(head: none, left: none, right: none)
    }
  }

  @inline(__always)
  package var none: Int { count &+ 1 }

  @inline(__always)
  package var isFinished: Bool { depth == 1 && next > count }

  /// The word at a depth of the stack, 0 being its top.
  @inline(__always)
  package func stacked(_ below: Int) -> Int {
    below < depth ? Int(stack[depth &- 1 &- below]) : none
  }

  /// The word at a place of the buffer.
  @inline(__always)
  package func buffered(_ ahead: Int) -> Int {
    min(next &+ ahead, none)
  }

  @inline(__always)
  package func canShift() -> Bool { next <= count }

  @inline(__always)
  package func canGoLeft() -> Bool { next <= count && depth > 1 }

  @inline(__always)
  package func canGoRight() -> Bool { depth > 2 || (depth == 2 && next > count) }

  /// The one move that can be made; nil where there are several.
  @inline(__always)
  var onlyMove: Move? {
    if next > count { return canGoRight() ? .right : nil }
    return depth == 1 ? .shift : nil
  }

  /// The word that an arc made by a move would hang, and on which.
  @inline(__always)
  package func arc(_ move: Move) -> (head: Int, dependent: Int) {
    move == .left
      ? (next, Int(stack[depth &- 1])) : (Int(stack[depth &- 2]), Int(stack[depth &- 1]))
  }

  @inline(__always)
  package mutating func shift() {
    stack[depth] = UInt16(truncatingIfNeeded: next)
    depth &+= 1
    next &+= 1
  }

  /// Makes the arc of a move to the left or right.
  @inline(__always)
  package mutating func makeArc(_ move: Move, label: UInt8) {
    let (head, dependent) = arc(move)
    depth &-= 1
    nodes[dependent].head = UInt16(truncatingIfNeeded: head)
    nodes[dependent].label = label
    nodes[head].relations |= 1 << UInt64(label & 63)
    nodes[head].arcs = FeatureHash.mix(
      nodes[head].arcs,
      UInt64(truncatingIfNeeded: dependent) << 8 | UInt64(label) << 2
        | UInt64(truncatingIfNeeded: move.rawValue)
    )
    if move == .left {
      nodes[head].left = UInt16(truncatingIfNeeded: dependent)
      if nodes[head].leftCount < 255 { nodes[head].leftCount &+= 1 }
    } else {
      nodes[head].right = UInt16(truncatingIfNeeded: dependent)
      if nodes[head].rightCount < 255 { nodes[head].rightCount &+= 1 }
    }
  }
}
