/// The links that one write goes along: those of the store, and those that it has found.
///
/// Not all links among reports are kept. A link goes where stronger ones hold its reports
/// together, as far as a write sees them; so what is kept tells the piece of every report
/// (`LinkedPiece`), whatever order it came in. What is taken out can make a link count again that
/// had gone; `Rewriting` finds those anew.
struct LinkGraph {
  private let table: ReportTable
  private let bounds: LinkedPiece.Bounds
  /// Those that the store does not hold yet.
  private var fresh = FoundLinks()
  /// Those that it holds, as far as they were read.
  private var stored: [Int64: [LinkedPiece.Way]] = [:]

  init(_ table: ReportTable, _ bounds: LinkedPiece.Bounds) {
    (self.table, self.bounds) = (table, bounds)
  }

  /// The links that were found and are not in the store.
  var found: [SpanningForest.Edge] { fresh.links }

  /// Adds links that were found.
  mutating func add(_ links: [SpanningForest.Edge]) { fresh.add(links) }

  /// Reads the store's links anew from now on.
  mutating func forget() { stored = [:] }

  /// Everything that was found is in the store.
  mutating func settle() { self = LinkGraph(table, bounds) }

  /// The links of a report.
  mutating func ways(from key: Int64) throws(StoreError) -> [LinkedPiece.Way] {
    let known: [LinkedPiece.Way]
    if let read = stored[key] {
      known = read
    } else {
      known = try table.ways(from: key)
      stored[key] = known
    }
    return known + fresh.ways(from: key)
  }

  /// The reports of the piece that a report is in.
  mutating func piece(around key: Int64) throws(StoreError) -> ArraySlice<Int64> {
    try LinkedPiece.around(key, within: bounds) { other throws(StoreError) in try ways(from: other)
    }
  }
}
