/// The features by which the parser names the relation of an arc it makes.
package enum LabelFeatures {
  /// The number of features of every arc.
  package static let count = 44

  /// The numbers of the templates, in their order.
  static let templates: [UInt64] = (101..<145).map { $0 }

  /// All features of an arc that a state is about to make, mixed.
  package static func writeMixed(
    _ state: ParserState,
    head: Int,
    dependent: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    write(state, head: head, dependent: dependent, into: features)
    for index in 0..<count {
      features[index] = FeatureHash.mix(templates[index], features[index])
    }
  }

  /// Writes the parts of the features of an arc that a state is about to make.
  @inline(__always)
  static func write(
    _ state: ParserState,
    head: Int,
    dependent: Int,
    into features: UnsafeMutablePointer<UInt64>
  ) {
    let tokens = state.tokens
    let nodes = UnsafePointer(state.nodes)
    let none = state.none
    let toLeft = dependent < head
    let headNode = nodes[head]
    let node = nodes[dependent]
    let wh = UInt64(tokens[head].word)
    let th = UInt64(tokens[head].tag)
    let eh = UInt64(tokens[head].suffix)
    let wd = UInt64(tokens[dependent].word)
    let td = UInt64(tokens[dependent].tag)
    let ed = UInt64(tokens[dependent].suffix)
    let gap = StructureFeatures.distance(min(head, dependent), max(head, dependent))
    let way: UInt64 = toLeft ? 1 : 0
    let far = way << 3 | gap
    let tags = th << 6 | td << 1 | way

    let before = dependent > 1 ? dependent &- 1 : none
    let after = dependent < state.count ? dependent &+ 1 : none
    let headBefore = head > 1 ? head &- 1 : none
    let headAfter = head < state.count && head > 0 ? head &+ 1 : none
    let left = Int(node.left)
    let right = Int(node.right)
    let sibling = Int(toLeft ? headNode.left : headNode.right)

    var at = 0
    @inline(__always)
    func add(_ parts: UInt64) {
      features[at] = parts
      at &+= 1
    }

    add(wh << 27 | wd << 11 | tags)
    add(wh << 17 | wd << 1 | way)
    add(tags << 3 | gap)
    add(wh << 11 | tags)
    add(wd << 11 | tags)
    add(wd << 4 | far)
    add(wh << 4 | far)
    add(td << 4 | far)
    add(th << 4 | far)
    add(wd << 5 | td)
    add(eh << 27 | ed << 11 | tags)
    add(eh << 11 | tags)
    add(ed << 11 | tags)
    add(ed << 4 | far)
    add(wh << 27 | ed << 11 | tags)

    add(UInt64(tokens[before].tag) << 11 | tags)
    add(UInt64(tokens[after].tag) << 11 | tags)
    add(UInt64(tokens[before].word) << 6 | td << 1 | way)
    add(UInt64(tokens[after].word) << 6 | td << 1 | way)
    add(UInt64(tokens[headBefore].tag) << 11 | tags)
    add(UInt64(tokens[headAfter].tag) << 11 | tags)
    add(UInt64(tokens[before].tag) << 16 | UInt64(tokens[after].tag) << 11 | tags)

    let leftWord = UInt64(tokens[left].word)
    let leftLabel = UInt64(nodes[left].label)
    let rightLabel = UInt64(nodes[right].label)
    add(leftWord << 11 | tags)
    add(leftWord << 17 | wh << 1 | way)
    add(leftWord << 17 | wd << 1 | way)
    add(leftLabel << 17 | UInt64(tokens[left].tag) << 11 | tags)
    add(UInt64(tokens[right].word) << 11 | tags)
    add(rightLabel << 17 | UInt64(tokens[right].tag) << 11 | tags)
    add(FeatureHash.mix(2, node.relations) ^ tags)
    add(FeatureHash.mix(3, node.relations) ^ (wd << 1 | way))

    add(FeatureHash.mix(4, headNode.relations) ^ tags)
    add(FeatureHash.mix(5, headNode.relations) ^ (wh << 11 | tags))
    add(FeatureHash.mix(6, headNode.relations) ^ (wd << 11 | tags))
    let siblingLabel = UInt64(nodes[sibling].label)
    add(siblingLabel << 17 | UInt64(tokens[sibling].tag) << 11 | tags)
    add(siblingLabel << 17 | wh << 1 | way)
    add(UInt64(tokens[sibling].word) << 11 | tags)
    add(UInt64(min(headNode.leftCount, 3)) << 14 | UInt64(min(headNode.rightCount, 3)) << 11 | tags)
    add(FeatureHash.mix(7, node.relations) ^ (wh << 11 | tags))
    let kh = UInt64(tokens[head].fine)
    let kd = UInt64(tokens[dependent].fine)
    add(kd << 11 | tags)
    add(kh << 11 | tags)
    add(kh << 21 | kd << 11 | tags)
    add(wh << 11 | kd << 1 | way)
    add(leftWord << 21 | kh << 11 | tags)
    add(leftWord << 21 | kd << 11 | tags)
    assert(at == count)
  }
}
