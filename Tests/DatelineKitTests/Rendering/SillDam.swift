@testable import DatelineKit

/// An invented affair between two invented countries, told by two invented papers: every status,
/// most precisions, a conflict, a history, a source without an anchor.
enum SillDam {
  static let herald = """
    Kestland and Marovia to meet over the Sill dam

    PORT HALDEN, May 2 (Herald) — The foreign ministers of Kestland and Marovia held talks in \
    Port Halden last week, the first since the dam treaty was signed in 2027. Marovia has kept \
    troops on the ridge since 2029.

    Kestland shut the gates in March. Twelve guards were hurt on Monday night when shells struck \
    the Sill dam. “We will not be drawn into a war over water,” President Ilda Marsh said.

    Marovia denied on Tuesday that its guns had fired. The two sides plan to sign a truce by May \
    9, Marsh said. A visit by the Marovian prime minister was called off on Wednesday.

    """

  static let standard = """
    Water war averted?

    Officials met at Port Halden between April 14 and April 20. Shelling of the Sill dam on April \
    28 hurt 15 guards, witnesses said. The gates were closed in March, and farms ran dry in early \
    2031. Kestland wants a joint commission to run the dam.

    """

  static let sources = [
    Source(
      id: "a1f0c2d3e4b50617",
      name: "2031-05-02-herald.txt",
      names: ["2031-05-02-herald.txt", "herald-copy.txt"],
      nameDates: [date("2031-05-02"), nil],
      title: "Kestland and Marovia to meet over the Sill dam",
      publisher: "Port Halden Herald",
      url: "https://herald.example/sill_dam",
      published: PublishedDate(date: date("2031-05-02"), place: "dateline"),
      anchor: Anchor(date: date("2031-05-02"), basis: .given, place: "given"),
      given: [date("2031-05-02"), date("2031-05-03")],
      sha256: String(repeating: "a1", count: 32),
      text: herald
    ),
    Source(
      id: "b2e1d0c9f8a76543",
      name: "standard.txt",
      names: ["standard.txt"],
      nameDates: [nil],
      title: "Water war averted?",
      publisher: nil,
      url: nil,
      published: nil,
      anchor: Anchor(date: nil, basis: .none, place: "none"),
      sha256: String(repeating: "b2", count: 32),
      text: standard,
      notes: ["read as Windows-1252"]
    ),
  ]

  static let timeline = Timeline(
    title: "The Sill dam",
    anchor: nil,
    readBy: "0.1.0",
    sources: sources,
    events: events,
    warnings: [
      TimelineWarning(
        source: "b2e1d0c9f8a76543",
        message: "standard.txt has no anchor: run `dateline anchor TIMELINE standard.txt DATE`."
      )
    ]
  )

  static func date(_ text: String) -> CivilDate {
    (try? CivilDate(iso8601: text)) ?? .earliest
  }

  // MARK: Parts

  static let marovia = Actor(id: "MRV", name: "Marovia", country: "MRV", role: .target)
  static let kestland = Actor(id: "KES", name: "Kestland", country: "KES", role: .source)
  static let marsh = Actor(id: "ilda-marsh", name: "Ilda Marsh", country: nil, role: .source)

  static func time(
    _ text: String,
    in article: String,
    _ edtf: String?,
    _ days: (String, String)?,
    _ basis: Basis,
    value: String? = nil,
    _ working: String
  ) -> ReportTime {
    let span = text.isEmpty ? nil : self.span(of: text, in: article)
    return ReportTime(
      text: text,
      start: span?.lowerBound,
      end: span?.upperBound,
      value: value ?? edtf,
      edtf: edtf,
      earliest: days.flatMap { $0.0.isEmpty ? nil : date($0.0) },
      latest: days.flatMap { $0.1.isEmpty ? nil : date($0.1) },
      basis: basis,
      working: working
    )
  }

  static func report(
    _ id: String,
    _ quote: String,
    trigger: String,
    kind: Kind,
    status: Status = .occurred,
    cue: String = "",
    actors: [Actor] = [kestland, marovia],
    place: String? = nil,
    figures: [Figure] = [],
    speech: String? = nil,
    time: ReportTime? = nil,
    said: ReportTime? = nil,
    title: String
  ) -> EventReport {
    let source = herald.contains(quote) ? sources[0] : sources[1]
    let span = self.span(of: quote, in: source.text)
    let inside = self.span(of: trigger, in: quote)
    return EventReport(
      id: id,
      source: source.id,
      quote: quote,
      start: span.lowerBound,
      end: span.upperBound,
      trigger: Trigger(
        text: trigger,
        start: span.lowerBound + inside.lowerBound,
        end: span.lowerBound + inside.upperBound,
        rule: "\(kind) by \(trigger)"
      ),
      kind: kind,
      status: status,
      cue: cue,
      actors: actors,
      place: place,
      figures: figures,
      speech: speech,
      time: time,
      said: said,
      title: title,
      anchor: source.anchor.date,
      words: quote.lowercased().split(separator: " ").map(String.init).sorted()
    )
  }

  static func event(
    _ reports: [EventReport],
    links: [Link] = [],
    conflicts: [Conflict] = [],
    history: [StatusChange] = [],
    datedBy index: Int = 0
  ) -> Event {
    let first = reports[0]
    let time = reports[index].time
    return Event(
      id: first.id,
      title: first.title,
      kind: first.kind,
      status: first.status,
      date: EventDate(
        edtf: time?.edtf,
        earliest: time?.earliest,
        latest: time?.latest,
        basis: time?.basis ?? .undated,
        text: time?.text ?? "",
        report: time?.edtf == nil ? nil : reports[index].id
      ),
      actors: first.actors,
      place: first.place,
      reports: reports,
      links: links,
      conflicts: conflicts,
      history: history,
      voices: Set(reports.map(\.source)).count
    )
  }

  /// Where some words stand, in code points.
  static func span(of words: String, in text: String) -> Range<Int> {
    let all = Array(text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = (0...max(0, all.count - wanted.count)).first { index in
      all[index...].starts(with: wanted)
    }
    return (start ?? 0)..<((start ?? 0) + wanted.count)
  }
}
