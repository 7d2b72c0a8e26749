/// What one article tells of which days: the only thing that it tells of a day is told of that day by
/// others, too.
struct DayMates {
  private struct Days: Hashable {
    let first: CivilDate?
    let last: CivilDate?

    /// The days that a report's words give.
    init?(_ report: EventReport) {
      guard let time = report.time, time.basis != .published,
        time.earliest != nil || time.latest != nil
      else { return nil }
      (first, last) = (time.earliest, time.latest)
    }
  }

  /// The places of the sentences that tell of some days.
  private var sentences: [Days: Set<Int>] = [:]

  /// - Parameter reports: those of one article.
  init(_ reports: [EventReport]) {
    for report in reports {
      if let days = Days(report) { sentences[days, default: []].insert(report.start) }
    }
  }

  /// How many sentences beside a report's own tell of the same days; nil where it gives none.
  func count(_ report: EventReport) -> Int? {
    Days(report).map { (sentences[$0]?.count ?? 1) - 1 }
  }
}
