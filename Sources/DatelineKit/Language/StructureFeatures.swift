/// The features by which the parser chooses its next move.
///
/// After Zhang and Nivre (2011): words and tags of the top of the stack and the front of the
/// buffer, singly and joined, their outermost dependents, distances, valencies, the sets of
/// relations, and the endings that tell verb forms apart.
package enum StructureFeatures {
  /// The number of features of every state.
  package static let count = 95

  /// Writes the features of a state.
  @inline(__always)
  package static func write(_ state: ParserState, into features: UnsafeMutablePointer<UInt64>) {
    let tokens = state.tokens
    let nodes = UnsafePointer(state.nodes)
    let s0 = state.stacked(0)
    let s1 = state.stacked(1)
    let s2 = state.stacked(2)
    let b0 = state.buffered(0)
    let n0 = nodes[s0]
    let n1 = nodes[s1]
    let nb = nodes[b0]
    let s0l = Int(n0.left)
    let s0r = Int(n0.right)
    let s1l = Int(n1.left)
    let s1r = Int(n1.right)
    let b0l = Int(nb.left)

    let w0 = UInt64(tokens[s0].word)
    let t0 = UInt64(tokens[s0].tag)
    let w1 = UInt64(tokens[s1].word)
    let t1 = UInt64(tokens[s1].tag)
    let w2 = UInt64(tokens[s2].word)
    let t2 = UInt64(tokens[s2].tag)
    let t3 = UInt64(tokens[state.stacked(3)].tag)
    let token0 = tokens[b0]
    let token1 = tokens[state.buffered(1)]
    let token2 = tokens[state.buffered(2)]
    let v0 = UInt64(token0.word)
    let p0 = UInt64(token0.tag)
    let v1 = UInt64(token1.word)
    let p1 = UInt64(token1.tag)
    let v2 = UInt64(token2.word)
    let p2 = UInt64(token2.tag)
    let e0 = UInt64(tokens[s0].suffix)
    let e1 = UInt64(tokens[s1].suffix)
    let f0 = UInt64(token0.suffix)
    let f1 = UInt64(token1.suffix)

    let wt0 = w0 << 5 | t0
    let wt1 = w1 << 5 | t1
    let vp0 = v0 << 5 | p0
    let vp1 = v1 << 5 | p1
    let far = distance(s0, b0)
    let near = distance(s1, s0)
    let left0 = UInt64(min(n0.leftCount, 7))
    let right0 = UInt64(min(n0.rightCount, 7))
    let left1 = UInt64(min(n1.leftCount, 7))
    let right1 = UInt64(min(n1.rightCount, 7))
    let leftB = UInt64(min(nb.leftCount, 7))

    var at = 0
    @inline(__always)
    func add(_ parts: UInt64) {
      features[at] = parts
      at &+= 1
    }

    add(wt0)
    add(w0)
    add(t0 << 5 | UInt64(1))
    add(wt1)
    add(w1)
    add(t1)
    add(w2 << 5 | t2)
    add(t2)
    add(vp0)
    add(v0)
    add(p0)
    add(vp1)
    add(v1)
    add(p1)
    add(v2 << 5 | p2)
    add(p2)

    add(wt0 << 21 | vp0)
    add(wt0 << 5 | p0)
    add(t0 << 21 | vp0)
    add(w0 << 16 | v0)
    add(t0 << 5 | p0)
    add(wt0 << 21 | wt1)
    add(wt0 << 5 | t1)
    add(t0 << 21 | wt1)
    add(w0 << 16 | w1)
    add(t0 << 5 | t1)
    add(w1 << 16 | v0)
    add(wt1 << 5 | p0)
    add(t1 << 21 | vp0)
    add(t1 << 5 | p0)
    add(v0 << 16 | v1)
    add(vp0 << 5 | p1)
    add(p0 << 21 | vp1)
    add(p0 << 5 | p1)

    add(t0 << 10 | p0 << 5 | p1)
    add(t1 << 10 | t0 << 5 | p0)
    add(wt0 << 10 | p0 << 5 | p1)
    add(vp0 << 10 | t0 << 5 | p1)
    add(vp0 << 10 | t1 << 5 | t0)
    add(wt0 << 10 | t1 << 5 | p0)
    add(wt1 << 10 | t0 << 5 | p0)
    add(t2 << 10 | t1 << 5 | t0)
    add(p0 << 10 | p1 << 5 | p2)
    add(t0 << 15 | p0 << 10 | p1 << 5 | p2)
    add(t1 << 15 | t0 << 10 | p0 << 5 | p1)
    add(t2 << 15 | t1 << 10 | t0 << 5 | p0)
    add(t3 << 20 | t2 << 15 | t1 << 10 | t0 << 5 | p0)

    let c0l = UInt64(tokens[s0l].tag) << 6 | UInt64(nodes[s0l].label)
    let c0r = UInt64(tokens[s0r].tag) << 6 | UInt64(nodes[s0r].label)
    let c1l = UInt64(tokens[s1l].tag) << 6 | UInt64(nodes[s1l].label)
    let c1r = UInt64(tokens[s1r].tag) << 6 | UInt64(nodes[s1r].label)
    let cbl = UInt64(tokens[b0l].tag) << 6 | UInt64(nodes[b0l].label)
    add(c0l << 10 | t0 << 5 | p0)
    add(c0r << 10 | t0 << 5 | p0)
    add(c1l << 10 | t1 << 5 | t0)
    add(c1r << 10 | t1 << 5 | t0)
    add(cbl << 10 | t0 << 5 | p0)
    add(c1r << 15 | t1 << 10 | t0 << 5 | p0)
    add(c0r << 26 | wt0 << 5 | p0)
    add(cbl << 26 | wt0 << 5 | p0)
    add(UInt64(tokens[s0l].word) << 10 | t0 << 5 | p0)
    add(UInt64(tokens[s0r].word) << 10 | t0 << 5 | p0)
    add(UInt64(tokens[s1l].word) << 10 | t1 << 5 | p0)
    add(UInt64(tokens[s1r].word) << 10 | t1 << 5 | t0)
    add(UInt64(tokens[b0l].word) << 10 | t0 << 5 | p0)

    add(far << 10 | t0 << 5 | p0)
    add(far << 37 | wt0 << 5 | p0)
    add(far << 37 | vp0 << 5 | t0)
    add(near << 15 | t1 << 10 | t0 << 5 | p0)

    add(left0 << 24 | right0 << 21 | wt0)
    add(left1 << 24 | right1 << 21 | wt1)
    add(leftB << 21 | vp0)
    add(right0 << 32 | leftB << 16 | t0 << 5 | p0)
    add(n0.relations &* 32 &+ t0)
    add(n1.relations &* 1024 &+ (t1 << 5 | t0))
    add(nb.relations &* 1024 &+ (t0 << 5 | p0))
    add(FeatureHash.mix(1, n0.relations) ^ (t0 << 10 | p0 << 5 | p1))

    add(e0 << 5 | p0)
    add(f0 << 10 | t1 << 5 | t0)
    add(e0 << 16 | f0)
    add(e1 << 26 | e0 << 10 | p0)
    add(f0 << 32 | f1 << 10 | t0)

    let k0 = UInt64(tokens[s0].fine)
    let k1 = UInt64(tokens[s1].fine)
    let kb = UInt64(token0.fine)
    let g0 = UInt64(tokens[s0].coarse)
    let g1 = UInt64(tokens[s1].coarse)
    let gb = UInt64(token0.coarse)
    let gb1 = UInt64(token1.coarse)
    let s0lw = UInt64(tokens[s0l].word)
    let b0lw = UInt64(tokens[b0l].word)
    add(k0 << 10 | t0 << 5 | p0)
    add(kb << 10 | t0 << 5 | p0)
    add(k1 << 15 | t1 << 10 | t0 << 5 | p0)
    add(k0 << 10 | kb)
    add(k1 << 10 | k0)
    add(k1 << 10 | kb)
    add(kb << 10 | UInt64(token1.fine))
    add(g1 << 12 | g0 << 6 | gb)
    add(g0 << 12 | gb << 6 | gb1)
    add(g1 << 18 | g0 << 12 | gb << 6 | gb1)
    add(UInt64(tokens[s2].coarse) << 12 | g1 << 6 | g0)
    add(g0 << 16 | v0)
    add(w0 << 6 | gb)
    // What a preposition before a noun says of where the noun hangs.
    add(s0lw << 21 | wt1)
    add(s0lw << 20 | k1 << 10 | k0)
    add(b0lw << 21 | wt0)
    add(b0lw << 21 | wt1)
    add(b0lw << 20 | k0 << 10 | kb)
    assert(at == count)
    FeatureHash.mix(features, count, first: 1)
  }

  /// How far two words are apart, in seven steps.
  @inline(__always)
  static func distance(_ first: Int, _ second: Int) -> UInt64 {
    let gap = second &- first
    return gap < 5 ? UInt64(max(0, gap)) : gap < 8 ? 5 : gap < 14 ? 6 : 7
  }
}
