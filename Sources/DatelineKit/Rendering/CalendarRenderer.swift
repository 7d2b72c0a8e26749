/// Writes an iCalendar object (RFC 5545): an all-day entry for each event whose days are known.
///
/// There is no clock: the stamp of an entry is the day of the newest account of its event.
public struct CalendarRenderer: Renderer {
  /// What the format is called.
  public let name = "iCalendar"
  /// The file endings that ask for it.
  public let endings = ["ics"]
  /// What it is for.
  public let summary = "all-day entries for a calendar"
  /// What it does not carry.
  public let omissions =
    "Leaves out events that are undated, open at an end, known only by the day of their account "
    + "or before the year 1, how dates were reached, and all that CSV leaves out."

  /// The octets that a line may have, its end not counted.
  private static let lineLimit = 75

  /// A renderer.
  public init() {}

  /// Writes a timeline as a calendar; lines end in CR LF and are folded at 75 octets.
  public func render(_ timeline: Timeline) -> String {
    var calendar = CalendarRenderer.lines([
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dateline//dateline//EN", "CALSCALE:GREGORIAN",
      "NAME:\(CalendarRenderer.text(timeline.title))",
      "X-WR-CALNAME:\(CalendarRenderer.text(timeline.title))",
    ])
    let names = Dictionary(
      timeline.sources.map { ($0.id, $0.publisher ?? $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    let newest = timeline.newestAnchor
    for event in timeline.events {
      guard let days = CalendarRenderer.days(of: event) else { continue }
      calendar += CalendarRenderer.lines(entry(event, days, names, newest: newest))
    }
    return calendar + "END:VCALENDAR\r\n"
  }

  /// The first day of an event and the day after its last, where a calendar can hold them.
  private static func days(of event: Event) -> (start: CivilDate, end: CivilDate)? {
    guard event.date.basis != .published, let start = event.date.earliest,
      let latest = event.date.latest, start <= latest, start.year >= 1,
      let end = latest.adding(days: 1)
    else { return nil }
    return (start, end)
  }

  private func entry(
    _ event: Event,
    _ days: (start: CivilDate, end: CivilDate),
    _ names: [String: String],
    newest: CivilDate?
  ) -> [String] {
    let stamp = event.reports.compactMap(\.anchor).max() ?? newest ?? CivilDate(dayNumber: 0)
    var lines = [
      "BEGIN:VEVENT", "UID:\(CalendarRenderer.token(event.id))@dateline.invalid",
      "DTSTAMP:\(CalendarRenderer.date(stamp))T000000Z",
      "DTSTART;VALUE=DATE:\(CalendarRenderer.date(days.start))",
      "DTEND;VALUE=DATE:\(CalendarRenderer.date(days.end))",
      "SUMMARY:\(CalendarRenderer.text(summary(event)))",
      "DESCRIPTION:\(description(event, names, newest: newest))",
      "CATEGORIES:\(CalendarRenderer.text(event.kind.description))",
      "STATUS:\(CalendarRenderer.status(event))", "TRANSP:TRANSPARENT",
    ]
    if let place = event.place { lines.append("LOCATION:\(CalendarRenderer.text(place))") }
    return lines + ["END:VEVENT"]
  }

  private func summary(_ event: Event) -> String {
    switch event.status {
    case .occurred, .statement: return event.title
    case .planned, .proposed, .cancelled, .denied:
      return "\(event.title) (\(event.status.rawValue))"
    }
  }

  /// The date in words, then every source's words, a line each.
  private func description(
    _ event: Event,
    _ names: [String: String],
    newest: CivilDate?
  ) -> String {
    var parts = [DateInWords.words(for: event)]
    if event.hasPassedUnreported(by: newest) { parts.append("no report since") }
    var told: Set<String> = []
    for report in event.reports {
      let line = "\(names[report.source] ?? report.source): \(Escaping.quoted(report.quote))"
      if told.insert(line).inserted { parts.append(line) }
    }
    return parts.map(CalendarRenderer.text).joined(separator: "\\n")
  }

  private static func status(_ event: Event) -> String {
    switch event.status {
    case .occurred, .statement: return "CONFIRMED"
    case .planned, .proposed: return "TENTATIVE"
    case .cancelled, .denied: return "CANCELLED"
    }
  }

  private static func date(_ day: CivilDate) -> String {
    String(day.description.filter { $0 != "-" })
  }

  /// Letters and digits alone, which is what ids are made of.
  private static func token(_ id: String) -> String {
    Chronicle.isPlain(id) ? id : SHA256.id(id)
  }

  /// A value of type TEXT: RFC 5545, section 3.3.11.
  private static func text(_ text: String) -> String {
    var result = ""
    for character in Escaping.line(text) {
      if "\\;,".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Content lines, folded at 75 octets and never within a character: section 3.1.
  private static func lines(_ lines: [String]) -> String {
    var result: [UInt8] = []
    for line in lines {
      var used = 0
      for scalar in line.unicodeScalars {
        let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        if used + bytes.count > lineLimit {
          result += "\r\n ".utf8
          used = 1
        }
        result += bytes
        used += bytes.count
      }
      result += "\r\n".utf8
    }
    return String(decoding: result, as: UTF8.self)
  }
}
