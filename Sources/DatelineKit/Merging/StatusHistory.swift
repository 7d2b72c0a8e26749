/// How an event's status went, by the days of the accounts that tell it.
///
/// Status follows time: planned on Monday, occurred by Friday. What occurred once has occurred,
/// whatever an older account still plans.
enum StatusHistory {
  /// The status after the last account.
  static func status(of reports: [EventReport], _ voices: Voices) -> Status {
    let ranked = accounts(reports)
    if ranked.contains(where: { $0.status == .occurred }) { return .occurred }
    guard let lastDay = ranked.last?.anchor else {
      return EventBuilder.mostVoiced(ranked, voices) { $0.status } ?? .occurred
    }
    let latest = ranked.filter { $0.anchor == lastDay }
    return EventBuilder.mostVoiced(latest, voices) { $0.status } ?? .occurred
  }

  /// The changes of status, oldest first; a single entry where it never changed.
  static func changes(of reports: [EventReport]) -> [StatusChange] {
    var changes: [StatusChange] = []
    for report in accounts(reports) where changes.last?.status != report.status {
      changes.append(StatusChange(status: report.status, date: report.anchor, report: report.id))
    }
    return changes
  }

  private static func accounts(_ reports: [EventReport]) -> [EventReport] {
    let days = reports.map { $0.anchor?.dayNumber ?? .max }
    return zip(reports, days).enumerated().sorted {
      ($0.element.1, $0.element.0.id) < ($1.element.1, $1.element.0.id)
    }.map(\.element.0)
  }
}
