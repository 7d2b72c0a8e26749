/// The features by which the parser chooses its next move.
///
/// After Zhang and Nivre (2011): words and tags of the top of the stack and the front of the
/// buffer, singly and joined, their outermost dependents, distances, valencies, the sets of
/// relations, and the endings that tell verb forms apart.
///
/// They are written in groups by what they look at, since derivations of a beam have most of that
/// in common: what one word weighs in a place is summed once a sentence, what two or three words
/// weigh together once for all states in which they meet.
package enum StructureFeatures {
  /// The number of features of every state.
  package static let count = 95

  /// Features of all words that a state shows and of their dependents.
  static let restCount = 23
  /// Features of the top two words of the stack and of the dependents between them.
  static let stackCount = 13
  /// Features of the top two words of the stack and the front of the buffer.
  static let tripleCount = 16
  /// Features of the top of the stack and the front of the buffer.
  static let pairCount = 21
  /// Features of the first words of the buffer.
  static let frontCount = 14
  /// Features of the first, the second and the third word of the stack by themselves.
  static let topCount = 3
  static let secondCount = 3
  static let thirdCount = 2
  static let wordCount = frontCount + topCount + secondCount + thirdCount

  /// The numbers of the templates, as the weights were learnt, in the order of the groups.
  static let templates: [UInt64] =
    [
      42, 88, 46, 47, 48, 49, 52, 53, 54, 55, 56, 57, 58, 60, 65, 67, 68, 69, 71, 72, 93, 94, 95,
    ] + [
      22, 23, 24, 25, 26, 82, 50, 51, 59, 66, 70, 91, 92,
    ] + [
      27, 76, 28, 29, 30, 36, 39, 40, 41, 45, 64, 74, 80, 83, 85, 87,
    ] + [
      17, 18, 19, 20, 21, 35, 37, 38, 44, 61, 62, 63, 73, 75, 77, 78, 79, 81, 86, 89, 90,
    ] + [
      9, 10, 11, 12, 13, 14, 15, 16, 31, 32, 33, 34, 43, 84,
    ] + [1, 2, 3, 4, 5, 6, 7, 8]

  /// A word as features look at it.
  private struct Word {
    let word: UInt64
    let tag: UInt64
    let suffix: UInt64
    let fine: UInt64
    let coarse: UInt64
    let both: UInt64

    @inline(__always)
    init(_ atoms: TokenAtoms) {
      word = UInt64(atoms.word)
      tag = UInt64(atoms.tag)
      suffix = UInt64(atoms.suffix)
      fine = UInt64(atoms.fine)
      coarse = UInt64(atoms.coarse)
      both = word << 5 | tag
    }
  }

  /// An outermost dependent as features look at it.
  private struct Dependent {
    let word: UInt64
    let arc: UInt64

    @inline(__always)
    init(_ index: UInt16, _ tokens: UnsafePointer<TokenAtoms>, _ nodes: UnsafePointer<ArcNode>) {
      let atoms = tokens[Int(index)]
      word = UInt64(atoms.word)
      arc = UInt64(atoms.tag) << 6 | UInt64(nodes[Int(index)].label)
    }
  }

  /// All features of a state, mixed.
  package static func writeMixed(_ state: ParserState, into features: UnsafeMutablePointer<UInt64>)
  {
    let words = features + restCount + stackCount + tripleCount + pairCount
    writeRest(state, into: features)
    writeStack(state, into: features + restCount)
    writeTriple(state, into: features + restCount + stackCount)
    writePair(state, into: features + restCount + stackCount + tripleCount)
    writeFront(state.tokens, state.buffered(0), none: state.none, into: words)
    writeTop(state.tokens, state.stacked(0), into: words + frontCount)
    writeSecond(state.tokens, state.stacked(1), into: words + frontCount + topCount)
    writeThird(
      state.tokens,
      state.stacked(2),
      into: words + frontCount + topCount + secondCount
    )
    for index in 0..<count {
      features[index] = FeatureHash.mix(templates[index], features[index])
    }
  }

  @inline(__always)
  static func writeRest(_ state: ParserState, into features: UnsafeMutablePointer<UInt64>) {
    let tokens = state.tokens
    let nodes = UnsafePointer(state.nodes)
    let top = state.stacked(0)
    let second = state.stacked(1)
    let front = state.buffered(0)
    let n0 = nodes[top]
    let n1 = nodes[second]
    let nb = nodes[front]
    let s0 = Word(tokens[top])
    let s1 = Word(tokens[second])
    let s2 = Word(tokens[state.stacked(2)])
    let s3 = Word(tokens[state.stacked(3)])
    let b0 = Word(tokens[front])
    let b1 = Word(tokens[state.buffered(1)])
    let left0 = Dependent(n0.left, tokens, nodes)
    let right0 = Dependent(n0.right, tokens, nodes)
    let left1 = Dependent(n1.left, tokens, nodes)
    let right1 = Dependent(n1.right, tokens, nodes)
    let leftB = Dependent(nb.left, tokens, nodes)
    let leftCount0 = UInt64(min(n0.leftCount, 7))
    let rightCount0 = UInt64(min(n0.rightCount, 7))
    let leftCountB = UInt64(min(nb.leftCount, 7))
    var at = 0
    @inline(__always)
    func put(_ parts: UInt64) {
      features[at] = parts
      at &+= 1
    }
    put(s2.tag << 10 | s1.tag << 5 | s0.tag)
    put(s2.coarse << 12 | s1.coarse << 6 | s0.coarse)
    put(s2.tag << 15 | s1.tag << 10 | s0.tag << 5 | b0.tag)
    put(s3.tag << 20 | s2.tag << 15 | s1.tag << 10 | s0.tag << 5 | b0.tag)
    put(left0.arc << 10 | s0.tag << 5 | b0.tag)
    put(right0.arc << 10 | s0.tag << 5 | b0.tag)
    put(leftB.arc << 10 | s0.tag << 5 | b0.tag)
    put(right1.arc << 15 | s1.tag << 10 | s0.tag << 5 | b0.tag)
    put(right0.arc << 26 | s0.both << 5 | b0.tag)
    put(leftB.arc << 26 | s0.both << 5 | b0.tag)
    put(left0.word << 10 | s0.tag << 5 | b0.tag)
    put(right0.word << 10 | s0.tag << 5 | b0.tag)
    put(left1.word << 10 | s1.tag << 5 | b0.tag)
    put(leftB.word << 10 | s0.tag << 5 | b0.tag)
    put(leftCount0 << 24 | rightCount0 << 21 | s0.both)
    put(leftCountB << 21 | b0.both)
    put(rightCount0 << 32 | leftCountB << 16 | s0.tag << 5 | b0.tag)
    put(n0.relations &* 32 &+ s0.tag)
    put(nb.relations &* 1024 &+ (s0.tag << 5 | b0.tag))
    put(FeatureHash.mix(1, n0.relations) ^ (s0.tag << 10 | b0.tag << 5 | b1.tag))
    put(leftB.word << 21 | s0.both)
    put(leftB.word << 21 | s1.both)
    put(leftB.word << 20 | s0.fine << 10 | b0.fine)
    assert(at == restCount)
  }

  @inline(__always)
  static func writeStack(_ state: ParserState, into features: UnsafeMutablePointer<UInt64>) {
    let tokens = state.tokens
    let nodes = UnsafePointer(state.nodes)
    let top = state.stacked(0)
    let second = state.stacked(1)
    let n1 = nodes[second]
    let s0 = Word(tokens[top])
    let s1 = Word(tokens[second])
    let left0 = UInt64(tokens[Int(nodes[top].left)].word)
    let left1 = Dependent(n1.left, tokens, nodes)
    let right1 = Dependent(n1.right, tokens, nodes)
    let leftCount1 = UInt64(min(n1.leftCount, 7))
    let rightCount1 = UInt64(min(n1.rightCount, 7))
    var at = 0
    @inline(__always)
    func put(_ parts: UInt64) {
      features[at] = parts
      at &+= 1
    }
    put(s0.both << 21 | s1.both)
    put(s0.both << 5 | s1.tag)
    put(s0.tag << 21 | s1.both)
    put(s0.word << 16 | s1.word)
    put(s0.tag << 5 | s1.tag)
    put(s1.fine << 10 | s0.fine)
    put(left1.arc << 10 | s1.tag << 5 | s0.tag)
    put(right1.arc << 10 | s1.tag << 5 | s0.tag)
    put(right1.word << 10 | s1.tag << 5 | s0.tag)
    put(leftCount1 << 24 | rightCount1 << 21 | s1.both)
    put(n1.relations &* 1024 &+ (s1.tag << 5 | s0.tag))
    put(left0 << 21 | s1.both)
    put(left0 << 20 | s1.fine << 10 | s0.fine)
    assert(at == stackCount)
  }

  @inline(__always)
  static func writeTriple(_ state: ParserState, into features: UnsafeMutablePointer<UInt64>) {
    let tokens = state.tokens
    let s0 = Word(tokens[state.stacked(0)])
    let s1 = Word(tokens[state.stacked(1)])
    let b0 = Word(tokens[state.buffered(0)])
    let b1 = Word(tokens[state.buffered(1)])
    let near = distance(state.stacked(1), state.stacked(0))
    var at = 0
    @inline(__always)
    func put(_ parts: UInt64) {
      features[at] = parts
      at &+= 1
    }
    put(s1.word << 16 | b0.word)
    put(s1.suffix << 26 | s0.suffix << 10 | b0.tag)
    put(s1.both << 5 | b0.tag)
    put(s1.tag << 21 | b0.both)
    put(s1.tag << 5 | b0.tag)
    put(s1.tag << 10 | s0.tag << 5 | b0.tag)
    put(b0.both << 10 | s1.tag << 5 | s0.tag)
    put(s0.both << 10 | s1.tag << 5 | b0.tag)
    put(s1.both << 10 | s0.tag << 5 | b0.tag)
    put(s1.tag << 15 | s0.tag << 10 | b0.tag << 5 | b1.tag)
    put(near << 15 | s1.tag << 10 | s0.tag << 5 | b0.tag)
    put(b0.suffix << 10 | s1.tag << 5 | s0.tag)
    put(s1.fine << 15 | s1.tag << 10 | s0.tag << 5 | b0.tag)
    put(s1.fine << 10 | b0.fine)
    put(s1.coarse << 12 | s0.coarse << 6 | b0.coarse)
    put(s1.coarse << 18 | s0.coarse << 12 | b0.coarse << 6 | b1.coarse)
    assert(at == tripleCount)
  }

  @inline(__always)
  static func writePair(_ state: ParserState, into features: UnsafeMutablePointer<UInt64>) {
    let tokens = state.tokens
    let s0 = Word(tokens[state.stacked(0)])
    let b0 = Word(tokens[state.buffered(0)])
    let b1 = Word(tokens[state.buffered(1)])
    let b2 = Word(tokens[state.buffered(2)])
    let far = distance(state.stacked(0), state.buffered(0))
    var at = 0
    @inline(__always)
    func put(_ parts: UInt64) {
      features[at] = parts
      at &+= 1
    }
    put(s0.both << 21 | b0.both)
    put(s0.both << 5 | b0.tag)
    put(s0.tag << 21 | b0.both)
    put(s0.word << 16 | b0.word)
    put(s0.tag << 5 | b0.tag)
    put(s0.tag << 10 | b0.tag << 5 | b1.tag)
    put(s0.both << 10 | b0.tag << 5 | b1.tag)
    put(b0.both << 10 | s0.tag << 5 | b1.tag)
    put(s0.tag << 15 | b0.tag << 10 | b1.tag << 5 | b2.tag)
    put(far << 10 | s0.tag << 5 | b0.tag)
    put(far << 37 | s0.both << 5 | b0.tag)
    put(far << 37 | b0.both << 5 | s0.tag)
    put(s0.suffix << 5 | b0.tag)
    put(s0.suffix << 16 | b0.suffix)
    put(b0.suffix << 32 | b1.suffix << 10 | s0.tag)
    put(s0.fine << 10 | s0.tag << 5 | b0.tag)
    put(b0.fine << 10 | s0.tag << 5 | b0.tag)
    put(s0.fine << 10 | b0.fine)
    put(s0.coarse << 12 | b0.coarse << 6 | b1.coarse)
    put(s0.coarse << 16 | b0.word)
    put(s0.word << 6 | b0.coarse)
    assert(at == pairCount)
  }

  @inline(__always)
  static func writeFront(
    _ tokens: UnsafePointer<TokenAtoms>,
    _ front: Int,
    none: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let b0 = Word(tokens[front])
    let b1 = Word(tokens[min(front &+ 1, none)])
    let b2 = Word(tokens[min(front &+ 2, none)])
    var at = 0
    @inline(__always)
    func put(_ parts: UInt64) {
      features[at] = parts
      at &+= 1
    }
    put(b0.both)
    put(b0.word)
    put(b0.tag)
    put(b1.both)
    put(b1.word)
    put(b1.tag)
    put(b2.both)
    put(b2.tag)
    put(b0.word << 16 | b1.word)
    put(b0.both << 5 | b1.tag)
    put(b0.tag << 21 | b1.both)
    put(b0.tag << 5 | b1.tag)
    put(b0.tag << 10 | b1.tag << 5 | b2.tag)
    put(b0.fine << 10 | b1.fine)
    assert(at == frontCount)
  }

  @inline(__always)
  static func writeTop(
    _ tokens: UnsafePointer<TokenAtoms>,
    _ top: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let s0 = Word(tokens[top])
    features[0] = s0.both
    features[1] = s0.word
    features[2] = s0.tag << 5 | 1
  }

  @inline(__always)
  static func writeSecond(
    _ tokens: UnsafePointer<TokenAtoms>,
    _ second: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let s1 = Word(tokens[second])
    features[0] = s1.both
    features[1] = s1.word
    features[2] = s1.tag
  }

  @inline(__always)
  static func writeThird(
    _ tokens: UnsafePointer<TokenAtoms>,
    _ third: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let s2 = Word(tokens[third])
    features[0] = s2.both
    features[1] = s2.tag
  }

  /// Writes what a word weighs by itself: as the front of the buffer and in the stack.
  @inline(__always)
  static func writeWord(
    _ tokens: UnsafePointer<TokenAtoms>,
    _ word: Int,
    none: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    writeFront(tokens, word, none: none, into: features)
    writeTop(tokens, word, into: features + frontCount)
    writeSecond(tokens, word, into: features + frontCount + topCount)
    writeThird(tokens, word, into: features + frontCount + topCount + secondCount)
  }

  /// How far two words are apart, in seven steps.
  @inline(__always)
  static func distance(_ first: Int, _ second: Int) -> UInt64 {
    let gap = second &- first
    return gap < 5 ? UInt64(max(0, gap)) : gap < 8 ? 5 : gap < 14 ? 6 : 7
  }
}
