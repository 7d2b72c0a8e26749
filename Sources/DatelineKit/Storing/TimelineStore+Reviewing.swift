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

  /// Pairs of reports in different events that some evidence puts together.
  private func nearMisses() throws(StoreError) -> [(ids: [String], bits: Double)] {
    let stored = try database.read { () throws(StoreError) in try self.reports.all() }
    let reports = stored.map { ReportTraits($0.report) }
    let events = stored.map { $0.event ?? $0.key }
    var blocks: [Int64: [Int]] = [:]
    var pairs: [(Int, Int)] = []
    for (index, traits) in reports.enumerated() {
      let keys = Linker.blockKeys(of: traits.report)
      var others: Set<Int> = []
      for key in keys.sought { others.formUnion(blocks[key] ?? []) }
      for key in keys.filed { blocks[key, default: []].append(index) }
      pairs += others.filter { events[$0] != events[index] }.map { ($0, index) }
    }
    return Parallel.map(pairs) { first, second -> (ids: [String], bits: Double)? in
      let (left, right) = (reports[first], reports[second])
      guard BlockKeys.mayMeet(left.report, right.report) else { return nil }
      let bits = Linker.bits(left, right)
      return bits > TimelineStore.near ? ([left.report.id, right.report.id].sorted(), bits) : nil
    }.compactMap { $0 }
  }
}
