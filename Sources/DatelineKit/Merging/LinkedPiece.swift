/// The reports around one that hang together with it closely enough to be parted into events
/// together: a piece of its connected component.
///
/// Links of all strengths join the reports of a busy month into components that grow with the
/// store. So a component falls into pieces: where it has more than `most` reports, its weakest
/// links are left out, one after the other, until what a report hangs together with has no more,
/// or is held by links that leave no doubt. A report's piece is thus the largest set of reports
/// that links above some strength hold together with it and that is small enough: a node of the
/// tree of single linkage (Gower and Ross 1969), cut from the top.
///
/// It is a function of the links alone, and found from any of its reports by going along the
/// strongest link first (Prim 1957), without a look at what lies beyond: `most` steps and no more.
/// `Docs/Decisions/0016` says what follows for a store.
enum LinkedPiece {
  /// How far a piece goes.
  struct Bounds: Sendable {
    /// A piece held together by weaker links than `sure` has no more reports.
    let most: Int
    /// Reports that hang together by links of so many bits are one piece however many they are:
    /// an event that a thousand articles tell is one.
    let sure: Double

    /// Those of every timeline; others are for tests.
    static let usual = Bounds(most: 200, sure: 6)
  }

  /// A link as one of its ends sees it.
  struct Way: Sendable {
    let to: Int64
    let strength: LinkStrength
  }

  /// The piece that a report is in, the report first.
  ///
  /// - Parameters:
  ///   - start: the report.
  ///   - ways: the links of a report; of those that weaker links than others between the same
  ///     sets of reports it may leave out any.
  static func around<Failure: Error>(
    _ start: Int64,
    within bounds: Bounds = .usual,
    ways: (Int64) throws(Failure) -> [Way]
  ) throws(Failure) -> ArraySlice<Int64> {
    var reached = [start]
    var known: Set<Int64> = [start]
    var open = WayHeap()
    for way in try ways(start) { open.push(way) }
    // The weakest link so far; all beyond a weaker one is no part of what it holds together.
    var weakest: LinkStrength?
    var piece = 1
    func isPiece() -> Bool {
      reached.count <= bounds.most || (weakest.map { $0.total >= bounds.sure } ?? true)
    }
    while let way = open.pop() {
      guard !known.contains(way.to) else { continue }
      if weakest.map({ $0.precedes(way.strength) }) ?? true {
        if isPiece() { piece = reached.count }
        weakest = way.strength
      }
      if reached.count >= bounds.most, way.strength.total < bounds.sure { return reached[..<piece] }
      known.insert(way.to)
      reached.append(way.to)
      for next in try ways(way.to) where !known.contains(next.to) { open.push(next) }
    }
    return reached[..<(isPiece() ? reached.count : piece)]
  }
}

/// Links to go along, the strongest on top.
private struct WayHeap {
  private var ways: [LinkedPiece.Way] = []

  mutating func push(_ way: LinkedPiece.Way) {
    ways.append(way)
    var place = ways.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard ways[place].strength.precedes(ways[parent].strength) else { return }
      ways.swapAt(place, parent)
      place = parent
    }
  }

  mutating func pop() -> LinkedPiece.Way? {
    guard let top = ways.first else { return nil }
    ways.swapAt(0, ways.count - 1)
    ways.removeLast()
    var place = 0
    while true {
      var first = place
      for child in [2 * place + 1, 2 * place + 2] where child < ways.count {
        if ways[child].strength.precedes(ways[first].strength) { first = child }
      }
      guard first != place else { return top }
      ways.swapAt(place, first)
      place = first
    }
  }
}
