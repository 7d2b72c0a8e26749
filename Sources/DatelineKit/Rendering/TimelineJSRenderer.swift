/// Writes the JSON that Knight Lab's TimelineJS draws a slide show from.
///
/// Each slide has a start, as TimelineJS asks; an end only where it is another day. Its texts are
/// HTML there, so they are escaped here.
public struct TimelineJSRenderer: Renderer {
  /// What the format is called.
  public let name = "TimelineJS"
  /// The file endings that ask for it.
  public let endings = ["timelinejs.json"]
  /// What it is for.
  public let summary = "a slide show for TimelineJS"
  /// What it does not carry.
  public let omissions =
    "Leaves out undated events, how dates were reached, and all that CSV leaves out."

  /// A renderer.
  public init() {}

  /// Writes a timeline as JSON, its keys sorted.
  public func render(_ timeline: Timeline) -> String {
    let names = Dictionary(
      timeline.sources.map { ($0.id, $0.publisher ?? $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    let chronicle = Chronicle.summary(of: timeline)
    let newest = timeline.newestAnchor
    return JSONText.indented(
      Show(
        title: Slide.Opening(
          text: Slide.Text(
            headline: TimelineJSRenderer.markup(timeline.title),
            text: "<p>\(Escaping.markup(chronicle))</p>"
          )
        ),
        events: timeline.events.compactMap { Slide($0, names, newest: newest) }
      )
    )
  }

  fileprivate static func markup(_ text: String) -> String { Escaping.markup(Escaping.line(text)) }

  private struct Show: Encodable {
    var scale = "human"
    var title: Slide.Opening
    var events: [Slide]
  }
}

/// A slide, its keys as TimelineJS names them.
private struct Slide: Encodable {
  struct Opening: Encodable {
    var text: Text
  }

  struct Text: Encodable {
    var headline: String
    var text: String
  }

  struct Day: Encodable, Equatable {
    var year: Int
    var month: Int
    var day: Int

    init(_ date: CivilDate) {
      (year, month, day) = date.components
    }
  }

  var uniqueID: String
  var start: Day
  var end: Day?
  var displayDate: String
  var group: String
  var text: Text
  // Addresses in quotes stay text.
  var autolink = false

  enum CodingKeys: String, CodingKey {
    case uniqueID = "unique_id"
    case start = "start_date"
    case end = "end_date"
    case displayDate = "display_date"
    case group, text, autolink
  }

  /// The slide of an event; nil for one without any day to stand on.
  init?(_ event: Event, _ names: [String: String], newest: CivilDate?) {
    guard event.date.edtf != nil, let first = event.date.earliest ?? event.date.latest else {
      return nil
    }
    let last = event.date.latest ?? first
    uniqueID = TimelineJSRenderer.markup(event.id)
    start = Day(first)
    end = last > first ? Day(last) : nil
    displayDate = TimelineJSRenderer.markup(DateInWords.words(for: event))
    group = TimelineJSRenderer.markup(event.kind.category.rawValue)
    var marks = event.status == .occurred ? [] : [event.status.rawValue]
    if event.hasPassedUnreported(by: newest) { marks.append("no report since") }
    var body = marks.isEmpty ? "" : "<p><i>\(marks.joined(separator: ", "))</i></p>"
    var told: Set<String> = []
    for report in event.reports {
      let name = TimelineJSRenderer.markup(names[report.source] ?? report.source)
      let quote = "<p>\(Escaping.markup(Escaping.quoted(report.quote)))<br>\(name)</p>"
      if told.insert(quote).inserted { body += quote }
    }
    text = Text(headline: TimelineJSRenderer.markup(event.title), text: body)
  }
}
