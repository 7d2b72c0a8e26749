import DatelineKit

/// All there is about an event, in lines for a person.
struct Explanation {
  /// The lines, each with its end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private var lines: [String] = []
  private let names: [String: String]
  private let console: Console

  init(of event: Event, in timeline: Timeline, console: Console) {
    names = Dictionary(timeline.sources.map { ($0.id, $0.name) }) { first, _ in first }
    self.console = console
    lines = [
      console.heading(TerminalText.safe(event.title)),
      "\(event.kind) · \(event.status.rawValue) · \(event.id)",
    ]
    add(date: event)
    add("Corrected by hand", corrections(of: event, in: timeline))
    add("Actors", event.actors.map(words))
    if let place = event.place { add("Place", [place]) }
    let voices = event.voices == 1 ? "1 voice" : "\(event.voices) independent voices"
    section("\(count(event.reports.count, "report")), \(voices)")
    for report in event.reports { add(report) }
    add(links: event.links)
    for conflict in event.conflicts {
      section("In conflict: \(conflict.field)")
      for claim in conflict.values {
        row("“\(claim.value)” say \(claim.reports.map(short).joined(separator: ", "))")
      }
    }
    if event.history.count > 1 {
      section("Status over time")
      for change in event.history {
        let day = change.date.map { "\($0)" } ?? "no day"
        row("\(day)  \(change.status.rawValue), by \(short(change.report))")
      }
    }
  }

  /// What a person decided, why, and what the machine had said.
  private func corrections(of event: Event, in timeline: Timeline) -> [String] {
    event.corrections.map { mark in
      let correction = timeline.corrections.first { $0.number == mark.correction }
      let reason = correction?.reason.map { ", because “\($0)”" } ?? ""
      let machine = mark.machine.map { "; the machine had “\($0)”" } ?? ""
      let words = correction?.words ?? mark.action.rawValue
      return "correction \(mark.correction): \(words)\(reason)\(machine)"
    }
  }

  private mutating func add(date event: Event) {
    let date = event.date
    let report = event.reports.first { $0.id == date.report }
    section("Date")
    guard let edtf = date.edtf else {
      row("none: no report gives one")
      return
    }
    row("\(edtf)  (\(date.basis.rawValue)): \(DaySpan.words(date.earliest, date.latest))")
    for time in [report?.time, report?.said].compactMap({ $0 }) where time.edtf == edtf {
      row(time.working)
      break
    }
    if let report { row("from \(short(report.id)), \(name(report.source))") }
  }

  private mutating func add(_ report: EventReport) {
    row("\(short(report.id))  \(name(report.source)), characters \(report.start) to \(report.end)")
    detail("“\(report.quote)”")
    let trigger = report.trigger
    detail(
      "trigger  “\(trigger.text)” at \(trigger.start) to \(trigger.end), rule \(trigger.rule)"
    )
    detail("kind     \(report.kind)")
    let cue =
      report.cue.isEmpty ? "nothing in its words says otherwise" : "by “\(report.cue)”"
    detail("status   \(report.status.rawValue), \(cue)")
    if report.actors.isEmpty { detail("actors   none that is known") }
    for actor in report.actors {
      detail(words(actor))
      if let cue = actor.cue { detail("         \(cue)") }
    }
    if let place = report.place { detail("place    \(place)") }
    if !report.figures.isEmpty {
      let figures = report.figures.map { "\(number($0.number)) \($0.noun)" }
      detail("figures  \(figures.joined(separator: ", "))")
    }
    if let speech = report.speech { detail("speech   “\(speech)”") }
    add("time", report.time)
    add("said", report.said)
  }

  private mutating func add(_ label: String, _ time: ReportTime?) {
    guard let time else {
      if label == "time" { detail("time     none in these words") }
      return
    }
    let words = time.text.isEmpty ? "" : "“\(time.text)” "
    let value = time.value.map { "\($0) " } ?? ""
    let padding = String(repeating: " ", count: 9 - label.count)
    detail(
      "\(label)\(padding)\(words)\(value)\(time.edtf ?? "unresolved") (\(time.basis.rawValue))"
    )
    detail("         \(time.working)")
  }

  private mutating func add(links: [Link]) {
    guard !links.isEmpty else { return }
    section("One event because of \(count(links.count, "link"))")
    for link in links {
      row("\(link.between.map(short).joined(separator: " and "))  \(bits(link.total)) bits")
      for weight in link.weights {
        detail("\(bits(weight.bits))  \(weight.rule): \(weight.evidence)")
      }
    }
  }

  private mutating func add(_ heading: String, _ rows: [String]) {
    guard !rows.isEmpty else { return }
    section(heading)
    for words in rows { row(words) }
  }

  private mutating func section(_ heading: String) {
    lines += ["", console.heading(TerminalText.safe(heading))]
  }

  private mutating func row(_ words: String) { lines.append("  " + TerminalText.safe(words)) }
  private mutating func detail(_ words: String) { lines.append("    " + TerminalText.safe(words)) }

  // MARK: Words

  private func words(_ actor: Actor) -> String {
    let country = actor.country.map { ", \($0)" } ?? ""
    let role = actor.role.rawValue
    let padding = String(repeating: " ", count: max(1, 9 - role.count))
    return "\(role)\(padding)\(actor.name) (\(actor.id)\(country))"
  }

  private func name(_ source: String) -> String { names[source] ?? source }

  private func short(_ id: String) -> String { String(id.prefix(8)) }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  /// A weight with its sign and one decimal: `+6.2`.
  private func bits(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return "\(value < 0 ? "-" : "+")\(tenths / 10).\(tenths % 10)"
  }
}

/// Days in words, for a person who checks them.
enum DaySpan {
  /// `Mon 2025-08-11 to Sun 2025-08-17`; an open end is said.
  static func words(_ first: CivilDate?, _ last: CivilDate?) -> String {
    switch (first, last) {
    case (let first?, let last?) where first == last: return CalendarNames.dated(first)
    case (let first?, let last?):
      return "\(CalendarNames.dated(first)) to \(CalendarNames.dated(last))"
    case (let first?, nil): return "\(CalendarNames.dated(first)) or later"
    case (nil, let last?): return "\(CalendarNames.dated(last)) or earlier"
    case (nil, nil): return "no days"
    }
  }
}
