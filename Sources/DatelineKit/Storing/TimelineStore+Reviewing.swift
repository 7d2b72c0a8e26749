extension TimelineStore {
  /// What most deserves a person's eye, the worst first.
  ///
  /// - Throws: `StoreError`, where the store cannot be read.
  public func review() throws(StoreError) -> [ReviewItem] {
    let timeline = try timeline()
    let book = try database.read { () throws(StoreError) in try corrections.book() }
    let reviewer = Reviewer(timeline, book: book)
    return reviewer.items(nearMisses: try nearMisses())
  }

  /// Evidence below a link's threshold that is still worth a look, in bits.
  private static let near = -1.5

  /// So many pairs are held at a time.
  private static let atOnce = 1 << 16

  /// Pairs of reports in different events that some evidence puts together, of each two events
  /// the best.
  private func nearMisses() throws(StoreError) -> [(ids: [String], bits: Double)] {
    let stored = try database.read { () throws(StoreError) in try self.reports.all() }
    let reports = stored.map { ReportTraits($0.report) }
    let events = stored.map { $0.event ?? $0.key }
    var best: [[Int64]: NearMiss] = [:]
    var blocks: [Int64: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    func settle() {
      let found = Parallel.map(pairs) { first, second in
        NearMiss(reports[first], reports[second], least: TimelineStore.near)
      }
      for (pair, miss) in zip(pairs, found) {
        guard let miss else { continue }
        let key = [events[pair.0], events[pair.1]].sorted()
        if best[key].map(miss.isNearer(than:)) ?? true { best[key] = miss }
      }
      pairs = []
    }
    for (index, traits) in reports.enumerated() {
      let keys = Linker.blockKeys(of: traits.report)
      var others: Set<Int> = []
      for key in keys.sought { others.formUnion(blocks[key] ?? []) }
      for key in keys.filed { blocks[key, default: []].append(index) }
      pairs += others.filter { events[$0] != events[index] }.map { ($0, index) }
      if pairs.count >= TimelineStore.atOnce { settle() }
    }
    settle()
    return best.values.map { ($0.ids, $0.bits) }
  }
}

/// Two reports in different events that some evidence puts together.
private struct NearMiss: Sendable {
  /// The ids of the reports, sorted.
  let ids: [String]
  let bits: Double

  /// Nil where there is too little evidence.
  init?(_ left: ReportTraits, _ right: ReportTraits, least: Double) {
    guard BlockKeys.mayMeet(left.report, right.report) else { return nil }
    bits = Linker.bits(left, right)
    ids = [left.report.id, right.report.id].sorted()
    guard bits > least else { return nil }
  }

  /// Whether it comes before another: by its bits, of equals by its ids.
  func isNearer(than other: NearMiss) -> Bool {
    bits != other.bits ? bits > other.bits : ids.lexicographicallyPrecedes(other.ids)
  }
}
