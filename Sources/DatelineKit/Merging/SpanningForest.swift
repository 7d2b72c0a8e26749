/// The links that hold components together: a spanning forest of the strongest.
///
/// Of all links among some reports it is the forest with the greatest total (Kruskal 1956), links
/// of one total in the order of their reports' ids. So it is a function of the links alone, grows
/// with the number of reports and not with that of pairs, and the forest of a forest and some new
/// links is that of all links.
public enum SpanningForest {
  /// The links of the forest, the strongest first.
  public static func links(of links: [Link]) -> [Link] {
    let edges = links.map { Edge(first: $0.between[0], second: $0.between[1], total: $0.total) }
    return strongestFirst(edges).map { links[$0] }
  }

  /// A link as the forest sees it.
  struct Edge: Sendable {
    /// The smaller id of the two reports.
    let first: String
    /// The greater.
    let second: String
    /// In bits.
    let total: Double

    /// Whether it is taken before another.
    func precedes(_ other: Edge) -> Bool {
      if total != other.total { return total > other.total }
      return (first, second) < (other.first, other.second)
    }
  }

  /// The places of those edges that make up the forest, the strongest first.
  static func strongestFirst(_ edges: [Edge]) -> [Int] {
    var numbers: [String: Int] = [:]
    for edge in edges {
      for id in [edge.first, edge.second] where numbers[id] == nil { numbers[id] = numbers.count }
    }
    let ends = edges.map { (numbers[$0.first] ?? 0, numbers[$0.second] ?? 0) }
    var sets = DisjointSets(count: numbers.count)
    return edges.indices.sorted { edges[$0].precedes(edges[$1]) }.filter { place in
      sets.join(ends[place].0, ends[place].1)
    }
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
