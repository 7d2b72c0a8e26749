/// The links that hold components together: a spanning forest of the strongest.
///
/// Of all links among some reports it is the forest with the greatest total (Kruskal 1956), links
/// of one total in an order that their reports' ids give. So it is a function of the links alone,
/// grows with the number of reports and not with that of pairs, and the forest of a forest and
/// some new links is that of all links.
public enum SpanningForest {
  /// The links of the forest, the strongest first.
  public static func links(of links: [Link]) -> [Link] {
    var numbers: [String: Int64] = [:]
    for id in links.flatMap(\.between) where numbers[id] == nil {
      numbers[id] = Int64(numbers.count)
    }
    let edges = links.map { link in
      Edge(
        first: numbers[link.between[0]] ?? 0,
        second: numbers[link.between[1]] ?? 0,
        strength: LinkStrength(link)
      )
    }
    return strongestFirst(edges).map { links[$0] }
  }

  /// A link as the forest sees it: between two reports by numbers of the caller's.
  struct Edge: Sendable {
    let first: Int64
    let second: Int64
    let strength: LinkStrength
  }

  /// The places of those edges that make up the forest, the strongest first.
  static func strongestFirst(_ edges: [Edge]) -> [Int] {
    var numbers: [Int64: Int] = [:]
    for edge in edges {
      for end in [edge.first, edge.second] where numbers[end] == nil {
        numbers[end] = numbers.count
      }
    }
    let ends = edges.map { (numbers[$0.first] ?? 0, numbers[$0.second] ?? 0) }
    var sets = DisjointSets(count: numbers.count)
    return edges.indices.sorted { edges[$0].strength.precedes(edges[$1].strength) }
      .filter { place in sets.join(ends[place].0, ends[place].1) }
  }
}

/// How strong a link is, with what orders links of one total.
struct LinkStrength: Hashable, Sendable {
  /// In bits.
  let total: Double
  /// A hash of the ids of its two reports, which no order of arrival shows in.
  let rank: Int64

  init(total: Double, rank: Int64) {
    (self.total, self.rank) = (total, rank)
  }

  /// - Parameters:
  ///   - total: in bits.
  ///   - one: the id of one of the reports.
  ///   - other: the id of the other.
  init(total: Double, _ one: String, _ other: String) {
    self.total = total
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for id in one < other ? [one, other] : [other, one] {
      for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    rank = Int64(bitPattern: hash)
  }

  init(_ link: Link) {
    self.init(total: link.total, link.between[0], link.between[1])
  }

  /// Whether it is taken before another.
  func precedes(_ other: LinkStrength) -> Bool {
    total != other.total ? total > other.total : rank < other.rank
  }
}

/// Which of some things hang together (union-find with halving of paths).
public struct DisjointSets: Sendable {
  private var parents: [Int]

  /// So many things, from 0 on, none of which hangs together with another yet.
  public init(count: Int) {
    parents = Array(0..<count)
  }

  /// The thing that stands for all that hang together with one.
  public mutating func root(of thing: Int) -> Int {
    var thing = thing
    while parents[thing] != thing {
      parents[thing] = parents[parents[thing]]
      thing = parents[thing]
    }
    return thing
  }

  /// Hangs two things together, under the smaller root; false where they were together before.
  @discardableResult
  public mutating func join(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (root(of: left), root(of: right))
    guard first != second else { return false }
    parents[max(first, second)] = min(first, second)
    return true
  }
}
