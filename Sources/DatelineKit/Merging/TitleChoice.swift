/// Which report’s title an event goes by: the fullest, told the way most tell it.
enum TitleChoice {
  /// The report with the best title among those of the event’s own status; of equals the first.
  static func best(of reports: [EventReport], status: Status, _ voices: Voices) -> EventReport? {
    let own = reports.filter { $0.status == status }
    let telling = own.isEmpty ? reports : own
    var tellers: [String: Set<String>] = [:]
    for report in telling {
      tellers[report.trigger.rule, default: []].insert(voices.of(report.source))
    }
    var best: (report: EventReport, worth: Int)?
    for report in telling {
      let others = (tellers[report.trigger.rule]?.count ?? 1) - 1
      let worth = fullness(report) + 12 * min(others, 3)
      if best.map({ worth > $0.worth }) ?? true { best = (report, worth) }
    }
    return best?.report
  }

  /// What a title is worth by itself: who is named in it, how much it tells, and what mars it.
  private static func fullness(_ report: EventReport) -> Int {
    let named = report.actors.filter { $0.role != .other && report.title.contains(lastName($0)) }
    let length = report.title.count
    var worth = 15 * min(named.count, 3) + min(length, 70) - 2 * max(0, length - 90)
    if report.title.hasSuffix("…") { worth -= 40 }
    // What an article opens with is its news.
    if report.start < 400 { worth += 15 }
    // Numbers tell what a summary leaves out; a quotation is seldom all that was said.
    if !report.figures.isEmpty, report.title.contains(where: \.isNumber) { worth += 15 }
    if report.title.contains(": “") { worth -= 10 }
    // A deed that no rule knows is seldom what the event is about.
    if report.trigger.rule == "deed" { worth -= 15 }
    if report.title.split(separator: " ").contains(where: { loose.contains($0) }) { worth -= 12 }
    return worth
  }

  private static func lastName(_ actor: Actor) -> Substring {
    actor.name.split(separator: " ").last ?? actor.name[...]
  }

  /// Words that say little outside their sentence.
  private static let loose: Set<Substring> = ["it", "them", "him", "there", "this"]
}
