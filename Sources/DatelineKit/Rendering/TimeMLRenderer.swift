/// Writes TimeML 1.2.1: each report's words with its trigger as an `EVENT`, each date as a
/// `TIMEX3`, and `TLINK`s between them.
///
/// A date that is one day, month or year is a `DATE`; a span is a `DURATION` between two days.
/// Reports of one event are linked as `IDENTITY`. The document has no creation time of its own:
/// it is given the newest anchor.
public struct TimeMLRenderer: Renderer {
  /// What the format is called.
  public let name = "TimeML"
  /// The file endings that ask for it.
  public let endings = ["tml"]
  /// What it is for.
  public let summary = "events, times and links as XML, for tools of the field"
  /// What it does not carry.
  public let omissions =
    "Leaves out the articles' texts, offsets, titles, actors, kinds, figures, statuses but for "
    + "what polarity and modality say, how dates were reached, and why reports are one event."

  /// A renderer.
  public init() {}

  /// Writes a timeline as TimeML.
  public func render(_ timeline: Timeline) -> String {
    var writer = TimeMLWriter()
    for event in timeline.events { writer.append(event) }
    let created =
      timeline.newestAnchor.map { day in
        "<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"\(TimeMLWriter.value(day))\" "
          + "temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">\(day)</TIMEX3>"
      } ?? ""
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

      <DOCID>\(TimeMLWriter.text(timeline.title))</DOCID>

      <DCT>\(created)</DCT>

      <TEXT>
      \(writer.body)</TEXT>

      \(writer.instances)
      \(writer.links)
      </TimeML>

      """
  }
}

/// The parts of a document, filled event by event.
struct TimeMLWriter {
  var body = ""
  var instances = ""
  var links = ""
  private var times = 0
  private var events = 0
  private var linkCount = 0

  mutating func append(_ event: Event) {
    let date = time(of: event)
    var first: String?
    for report in event.reports {
      body += quote(of: report) + "\n"
      events += 1
      let instance = "ei\(events)"
      instances += instanceTag(report, instance)
      if let first {
        link("relType=\"IDENTITY\"", of: instance, to: "relatedToEventInstance=\"\(first)\"")
      } else if let date {
        link("relType=\"\(date.relation)\"", of: instance, to: "relatedToTime=\"\(date.id)\"")
      }
      first = first ?? instance
    }
    body += "\n"
  }

  /// Writes the date of an event; nil where it has none that TimeML can hold.
  private mutating func time(of event: Event) -> (id: String, relation: String)? {
    let date = event.date
    guard let edtf = date.edtf else { return nil }
    let words = TimeMLWriter.text(DateInWords.words(for: event))
    if case .one(let part)? = EDTFShape(edtf), let value = TimeMLWriter.value(part.unit) {
      let id = nextTime()
      let mod = part.isApproximate ? " mod=\"APPROX\"" : ""
      body += "<TIMEX3 tid=\"\(id)\" type=\"DATE\" value=\"\(value)\"\(mod)>\(words)</TIMEX3>\n"
      return (id, date.basis == .published ? "BEFORE" : "IS_INCLUDED")
    }
    switch (date.earliest, date.latest) {
    case (let start?, let end?):
      let ends = [point(start), point(end)]
      let id = nextTime()
      body +=
        "<TIMEX3 tid=\"\(id)\" type=\"DURATION\" value=\"P\(start.days(to: end) + 1)D\" "
        + "beginPoint=\"\(ends[0])\" endPoint=\"\(ends[1])\">\(words)</TIMEX3>\n"
      return (id, "IS_INCLUDED")
    case (let start?, nil): return (spoken(start, words), "AFTER")
    case (nil, let end?): return (spoken(end, words), "BEFORE")
    case (nil, nil): return nil
    }
  }

  private mutating func spoken(_ day: CivilDate, _ words: String) -> String {
    let id = nextTime()
    let value = TimeMLWriter.value(day)
    body += "<TIMEX3 tid=\"\(id)\" type=\"DATE\" value=\"\(value)\">\(words)</TIMEX3>\n"
    return id
  }

  /// A day that no words tell: an empty element.
  private mutating func point(_ day: CivilDate) -> String {
    let id = nextTime()
    body += "<TIMEX3 tid=\"\(id)\" type=\"DATE\" value=\"\(TimeMLWriter.value(day))\"/>"
    return id
  }

  private mutating func nextTime() -> String {
    times += 1
    return "t\(times)"
  }

  /// The words of a report with its trigger marked, where it stands within them.
  private func quote(of report: EventReport) -> String {
    let scalars = Array(report.quote.unicodeScalars)
    let start = report.trigger.start - report.start
    let end = report.trigger.end - report.start
    let attributes = "eid=\"e\(events + 1)\" class=\"\(TimeMLWriter.className(of: report))\""
    guard start >= 0, start < end, end <= scalars.count else {
      return "<EVENT \(attributes)>\(TimeMLWriter.text(report.quote))</EVENT>"
    }
    let part = { (range: Range<Int>) in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return TimeMLWriter.spaced(String(text))
    }
    return part(0..<start) + "<EVENT \(attributes)>\(part(start..<end))</EVENT>"
      + part(end..<scalars.count)
  }

  private func instanceTag(_ report: EventReport, _ id: String) -> String {
    let polarity = report.status == .denied || report.status == .cancelled ? "NEG" : "POS"
    let tense = report.status == .planned ? "FUTURE" : "NONE"
    let modality = report.status == .proposed ? " modality=\"would\"" : ""
    return "<MAKEINSTANCE eiid=\"\(id)\" eventID=\"e\(id.dropFirst(2))\" pos=\"OTHER\" "
      + "tense=\"\(tense)\" aspect=\"NONE\" polarity=\"\(polarity)\"\(modality)/>\n"
  }

  private mutating func link(_ relation: String, of instance: String, to other: String) {
    linkCount += 1
    links += "<TLINK lid=\"l\(linkCount)\" \(relation) eventInstanceID=\"\(instance)\" \(other)/>\n"
  }

  private static func className(of report: EventReport) -> String {
    report.status == .statement || report.kind.category == .statement ? "REPORTING" : "OCCURRENCE"
  }

  static func text(_ text: String) -> String { Escaping.markup(Escaping.line(text)) }

  /// A piece of a line: the space at its ends kept as one space.
  private static func spaced(_ text: String) -> String {
    let isSpace = { (scalar: Unicode.Scalar?) in scalar?.properties.isWhitespace ?? false }
    let line = Self.text(text)
    guard !line.isEmpty else { return text.isEmpty ? "" : " " }
    return (isSpace(text.unicodeScalars.first) ? " " : "") + line
      + (isSpace(text.unicodeScalars.last) ? " " : "")
  }

  /// A day as TIMEX3 writes it: years before 1 AD as `BC` and the year.
  static func value(_ day: CivilDate) -> String {
    day.year > 0 ? "\(day)" : value(ofYear: day.year)
  }

  private static func value(ofYear year: Int) -> String {
    year > 0 ? CivilDate.pad(year, 4) : "BC" + CivilDate.pad(1 - year, 4)
  }

  /// The TIMEX3 value of a unit; nil for those that have none.
  static func value(_ unit: EDTFShape.Unit) -> String? {
    switch unit {
    case .day(let day): return value(day)
    case .month(let month, let year):
      return year > 0 ? "\(value(ofYear: year))-\(CivilDate.pad(month, 2))" : value(ofYear: year)
    case .year(let year): return value(ofYear: year)
    case .season(let code, let year) where (21...24).contains(code):
      return "\(value(ofYear: year))-\(["SP", "SU", "FA", "WI"][code - 21])"
    case .season(let code, let year) where (33...36).contains(code):
      return "\(value(ofYear: year))-Q\(code - 32)"
    case .season(let code, let year) where (40...41).contains(code):
      return "\(value(ofYear: year))-H\(code - 39)"
    case .decade(let year) where year > 0: return String(CivilDate.pad(year, 4).prefix(3))
    case .century(let year) where year > 0: return String(CivilDate.pad(year, 4).prefix(2))
    case .someDay(let month?, let year): return value(.month(month, year: year)).map { "\($0)-XX" }
    case .someDay(nil, let year): return "\(value(ofYear: year))-XX-XX"
    case .someMonth(let year): return "\(value(ofYear: year))-XX"
    case .season, .decade, .century: return nil
    }
  }
}
