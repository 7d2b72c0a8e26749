@testable import DatelineKit

/// Reports and events for tests, with no article behind them.
enum SampleReport {
  static func make(
    _ name: String,
    source: String? = nil,
    actors: [String] = ["someone"],
    on day: String? = nil
  ) -> EventReport {
    let date = day.flatMap { try? CivilDate(iso8601: $0) }
    return EventReport(
      id: SHA256.id(name),
      source: source ?? "source-\(name)",
      quote: "They met.",
      start: 0,
      end: 9,
      trigger: Trigger(text: "met", start: 5, end: 8, rule: "meet"),
      kind: Kind(.consult, "meeting"),
      status: .occurred,
      cue: "",
      actors: actors.map { Actor(id: $0, name: $0, country: nil, role: .source) },
      place: nil,
      figures: [],
      speech: nil,
      time: date.map {
        ReportTime(
          text: "\($0)",
          start: nil,
          end: nil,
          value: "\($0)",
          edtf: "\($0)",
          earliest: $0,
          latest: $0,
          basis: .explicit,
          working: "\($0)"
        )
      },
      said: nil,
      title: name,
      anchor: date,
      words: [],
      dayMates: date.map { _ in 0 }
    )
  }

  /// An event of reports by name; the first founds it.
  static func event(
    _ title: String,
    _ reports: [EventReport],
    _ date: EventDate = .none,
    status: Status = .occurred,
    conflicts: [Conflict] = []
  ) -> Event {
    Event(
      id: reports.first?.id ?? "",
      title: title,
      kind: Kind(.consult, "meeting"),
      status: status,
      date: date,
      actors: [],
      place: nil,
      reports: reports,
      links: [],
      conflicts: conflicts,
      history: [],
      voices: Set(reports.map(\.source)).count
    )
  }
}

extension EventDate {
  static let none = EventDate(
    edtf: nil,
    earliest: nil,
    latest: nil,
    basis: .undated,
    text: "",
    report: nil
  )

  /// A date from one day to another, told in some words.
  static func from(_ first: String, to last: String? = nil, _ text: String = "") -> EventDate {
    EventDate(
      edtf: last.map { "\(first)/\($0)" } ?? first,
      earliest: try? CivilDate(iso8601: first),
      latest: try? CivilDate(iso8601: last ?? first),
      basis: .explicit,
      text: text,
      report: nil
    )
  }
}
