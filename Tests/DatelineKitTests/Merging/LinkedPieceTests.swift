import Testing

@testable import DatelineKit

@Suite("The piece of a component that a report is in")
struct LinkedPieceTests {
  /// Links among reports by their numbers.
  private struct Network {
    var links: [SpanningForest.Edge] = []

    func ways(from key: Int64) -> [LinkedPiece.Way] {
      links.compactMap { link in
        if link.first == key { return .init(to: link.second, strength: link.strength) }
        return link.second == key ? .init(to: link.first, strength: link.strength) : nil
      }
    }

    /// All that hangs together with a report by links from a strength on.
    func component(of start: Int64, from least: LinkStrength) -> Set<Int64> {
      var reached: Set<Int64> = [start]
      var open = [start]
      while let key = open.popLast() {
        for way in ways(from: key) where !least.precedes(way.strength) {
          if reached.insert(way.to).inserted { open.append(way.to) }
        }
      }
      return reached
    }

    /// The largest component that is small enough or sure, by trying every strength.
    func piece(of start: Int64, _ bounds: LinkedPiece.Bounds) -> Set<Int64> {
      var best: Set<Int64> = [start]
      for least in links.map(\.strength) {
        let component = component(of: start, from: least)
        guard component.count <= bounds.most || least.total >= bounds.sure else { continue }
        if component.count > best.count { best = component }
      }
      return best
    }
  }

  private static func network(_ reports: Int64, _ count: Int, seed: UInt64) -> Network {
    var random = SplitMix64(seed: seed)
    var network = Network()
    var known: Set<[Int64]> = []
    for _ in 0..<count {
      let one = Int64.random(in: 0..<reports, using: &random)
      let other = Int64.random(in: 0..<reports, using: &random)
      guard one != other, known.insert([min(one, other), max(one, other)]).inserted else {
        continue
      }
      // Few totals, so that many links are of one.
      let total = Double(Int.random(in: 1...6, using: &random))
      network.links.append(
        .init(
          first: min(one, other),
          second: max(one, other),
          strength: .init(total: total, "\(one)", "\(other)")
        )
      )
    }
    return network
  }

  @Test("It is the largest set that links above some strength hold together and that is no larger")
  func definition() {
    for seed in 1...30 as ClosedRange<UInt64> {
      let network = Self.network(24, 40, seed: seed)
      for bounds in [(2, 9.0), (5, 9), (5, 5), (1, 4), (40, 9)].map(LinkedPiece.Bounds.init) {
        for key in 0..<24 as Range<Int64> {
          let found = LinkedPiece.around(key, within: bounds, ways: network.ways)
          #expect(found.first == key)
          #expect(Set(found) == network.piece(of: key, bounds), "seed \(seed), \(bounds)")
        }
      }
    }
  }

  @Test("A forest of the strongest links has the pieces that all links have")
  func forest() {
    for seed in 31...60 as ClosedRange<UInt64> {
      let network = Self.network(30, 90, seed: seed)
      let forest = Network(
        links: SpanningForest.strongestFirst(network.links).map { network.links[$0] }
      )
      #expect(forest.links.count < network.links.count)
      let bounds = LinkedPiece.Bounds(most: 6, sure: 6)
      for key in 0..<30 as Range<Int64> {
        let all = Set(LinkedPiece.around(key, within: bounds, ways: network.ways))
        #expect(Set(LinkedPiece.around(key, within: bounds, ways: forest.ways)) == all)
      }
    }
  }

  @Test("What lies beyond a piece is not looked at")
  func steps() {
    var network = Network()
    for key in 0..<5_000 as Range<Int64> {
      network.links.append(
        .init(
          first: key,
          second: key + 1,
          strength: .init(total: 1 + Double(key % 97) / 100, "\(key)", "\(key + 1)")
        )
      )
    }
    let near = Dictionary(grouping: network.links.flatMap { [($0.first, $0), ($0.second, $0)] }) {
      $0.0
    }
    var asked = 0
    let piece = LinkedPiece.around(2_500, within: .init(most: 50, sure: 6)) { key in
      asked += 1
      return (near[key] ?? []).map { _, link in
        .init(to: link.first == key ? link.second : link.first, strength: link.strength)
      }
    }
    #expect(piece.count <= 50)
    #expect(asked <= 50)
  }
}
