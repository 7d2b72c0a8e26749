/// The days of a report, as merging compares them.
struct DaySpan: Sendable {
  let first: CivilDate
  let last: CivilDate
  /// The day is only an upper bound: that of the article.
  let isBound: Bool

  init?(_ report: EventReport) {
    guard let time = report.time, let first = time.earliest ?? time.latest else { return nil }
    self.first = first
    last = time.latest ?? first
    isBound = time.basis == .published
  }

  /// The number of days.
  var length: Int { first.days(to: last) + 1 }

  /// The days that two spans share, in words.
  func shared(with other: DaySpan) -> String? {
    let start = max(first, other.first)
    let end = min(last, other.last)
    guard start <= end else { return nil }
    return start == end ? "\(start)" : "\(start) to \(end)"
  }

  /// The days between two spans, 0 where they touch.
  func gap(to other: DaySpan) -> Int {
    max(0, last.days(to: other.first), other.last.days(to: first))
  }
}
