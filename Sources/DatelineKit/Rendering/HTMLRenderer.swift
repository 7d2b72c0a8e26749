/// Writes one HTML page that holds all it needs: style, script, drawing.
///
/// It asks the network for nothing, and a content security policy lets it ask for nothing; it is
/// whole without its script, which adds filters. An event's id, and the id of each of its reports,
/// is its address in the page.
public struct HTMLRenderer: Renderer {
  /// What the format is called.
  public let name = "HTML"
  /// The file endings that ask for it.
  public let endings = ["html", "htm"]
  /// What it is for.
  public let summary = "one page to read, filter, print and pass on, with a drawing of the whole"
  /// What it does not carry.
  public let omissions =
    "Leaves out the articles' texts, offsets, figures and the weights behind each link; of more "
    + "than 5,000 events also who took part, the kind, and why reports are one event."

  /// A renderer.
  public init() {}

  /// Writes a timeline as an HTML page.
  public func render(_ timeline: Timeline) -> String {
    HTMLPage(timeline).text()
  }
}

/// A timeline's page.
struct HTMLPage {
  let timeline: Timeline
  let chronicle: Chronicle
  let facets: HTMLFacets
  /// Whether there are so many events that each may have few elements: a browser holds them all.
  let isLong: Bool
  /// The place of every source, from 1, by its id.
  let places: [String: Int]

  init(_ timeline: Timeline) {
    self.timeline = timeline
    chronicle = Chronicle(timeline)
    facets = HTMLFacets(timeline)
    isLong = timeline.events.count > HTMLPage.mostInFull
    places = Dictionary(
      timeline.sources.enumerated().map { ($1.id, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The page, with a line end at its end.
  func text() -> String {
    let title = Escaping.markup(chronicle.title)
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(HTMLPage.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="dateline \(Escaping.markup(Escaping.line(timeline.readBy)))">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>
      <a class="skip" href="#events">Skip to the events</a>
      <header>
      <h1 dir="auto">\(HTMLPage.bare(timeline.title, or: chronicle.title))</h1>
      <p class="summary">\(Escaping.markup(chronicle.summary))</p>
      \(overview())</header>
      <div class="page">
      <aside>
      \(facets.form())\(contents())</aside>
      <main id="events">

      """
    appendPast(to: &page)
    if let section = chronicle.ahead { append(section, id: "planned", to: &page) }
    if let section = chronicle.undated { append(section, id: "undated", to: &page) }
    if chronicle.entries.isEmpty { page += "<p class=\"nothing\">There are no events.</p>\n" }
    appendWarnings(to: &page)
    appendSources(to: &page)
    page += """
      </main>
      </div>
      <footer><p>Made by dateline \(Escaping.markup(Escaping.line(timeline.readBy))) from the \
      sources above and nothing else.</p></footer>
      <script>\(HTMLScript.text)</script>
      </body>
      </html>

      """
    return page
  }

  /// Nothing may be loaded, sent or framed; only this style and this script count.
  static let policy =
    "default-src 'none'; style-src 'sha256-\(Base64.text(SHA256.bytes(HTMLStyle.text.utf8)))'; "
    + "script-src 'sha256-\(Base64.text(SHA256.bytes(HTMLScript.text.utf8)))'; "
    + "base-uri 'none'; form-action 'none'"

  /// Text for an element with `dir="auto"`, which isolates it and finds its direction.
  static func bare(_ text: String, or fallback: String) -> String {
    let line = Escaping.bareLine(text)
    return Escaping.markup(line.isEmpty ? fallback : line)
  }

  /// The most events that are shown with all that each rests on.
  static let mostInFull = 5000

  // MARK: Parts of the page

  private func overview() -> String {
    let entries = chronicle.entries
    let chart = LaneChart(
      entries.map(\.event),
      lanes: LaneChart.lanes(ofSourcesIn: timeline, entries.map(\.event))
    )
    guard !chart.isEmpty else { return "" }
    let picture = chart.picture { address(of: entries[$0]) }
    return """
      <figure>
      <div class="scroll" tabindex="0" role="region" aria-label="Overview">
      <svg viewBox="0 0 \(picture.width) \(picture.height)" role="img" \
      aria-label="When the events happened, and which sources tell of them">
      \(picture.content)</svg>
      </div>
      <figcaption>When it happened, and in whose reports. A line joins those who tell of one \
      event; months without events are left out.</figcaption>
      \(key())</figure>

      """
  }

  /// What the shapes beside the events mean, those that occur.
  private func key() -> String {
    let shapes: [(shape: String, meaning: String, isUsed: (Event) -> Bool)] = [
      ("day", "one day", { DateForm($0.date) == .day && !$0.isAhead }),
      ("span", "within a span", { DateForm($0.date) == .span }),
      ("vague", "about, or perhaps", { DateForm($0.date) == .vague }),
      ("bound", "by or from a day", { DateForm($0.date) == .bound }),
      ("planned", "planned or proposed", { $0.status == .planned || $0.status == .proposed }),
      ("cancelled", "cancelled or denied", { $0.status == .cancelled || $0.status == .denied }),
    ]
    let items = shapes.filter { timeline.events.contains(where: $0.isUsed) }
      .map { "<li class=\"\($0.shape)\"><span class=\"what\"></span>\($0.meaning)</li>\n" }
    return items.isEmpty ? "" : "<ul class=\"key\" aria-label=\"Shapes\">\n\(items.joined())</ul>\n"
  }

  private func contents() -> String {
    var years: [(year: Int, words: String, count: Int)] = []
    for section in chronicle.past {
      guard let period = section.period else { continue }
      if let last = years.indices.last, years[last].year == period.year {
        years[last].count += section.entries.count
      } else {
        years.append((period.year, period.yearAlone.words, section.entries.count))
      }
    }
    var items = years.map { link(to: HTMLPage.id(ofYear: $0.year), $0.words, $0.count) }
    if let ahead = chronicle.ahead {
      items.append(link(to: "planned", "Planned", ahead.entries.count))
    }
    if let undated = chronicle.undated {
      items.append(link(to: "undated", "Undated", undated.entries.count))
    }
    if !timeline.warnings.isEmpty {
      items.append(link(to: "warnings", "Warnings", timeline.warnings.count))
    }
    if !timeline.sources.isEmpty {
      items.append(link(to: "sources", "Sources", timeline.sources.count))
    }
    guard !items.isEmpty else { return "" }
    return "<nav aria-label=\"Contents\"><ol>\n\(items.joined())</ol></nav>\n"
  }

  private func link(to id: String, _ words: String, _ count: Int) -> String {
    "<li><a href=\"#\(id)\">\(words)</a> <span>\(count)</span></li>\n"
  }

  private static func id(ofYear year: Int) -> String { "y\(year)" }

  private func appendPast(to page: inout String) {
    var year: Int?
    for section in chronicle.past {
      guard let period = section.period else { continue }
      if period.year != year {
        if year != nil { page += "</section>\n" }
        page += "<section class=\"year\" id=\"\(HTMLPage.id(ofYear: period.year))\">\n"
        page += "<h2>\(period.yearAlone.words)</h2>\n"
        year = period.year
      }
      page += "<section class=\"month\">\n"
      if let month = period.month {
        page +=
          "<h3>\(CalendarNames.months[month - 1]) <span>\(period.yearAlone.words)</span></h3>\n"
      }
      append(section.entries, to: &page)
      page += "</section>\n"
    }
    if year != nil { page += "</section>\n" }
  }

  private func append(_ section: Chronicle.Section, id: String, to page: inout String) {
    page += "<section class=\"year \(id)\" id=\"\(id)\">\n<h2>\(section.heading)</h2>\n"
    page += "<section class=\"month\">\n"
    append(section.entries, to: &page)
    page += "</section>\n</section>\n"
  }

  private func append(_ entries: [Chronicle.Entry], to page: inout String) {
    page += "<ol>\n"
    for entry in entries { append(entry, to: &page) }
    page += "</ol>\n"
  }

  private func appendWarnings(to page: inout String) {
    guard !chronicle.warnings.isEmpty else { return }
    page += "<section class=\"back\" id=\"warnings\">\n<h2>Warnings</h2>\n<ul>\n"
    for warning in chronicle.warnings {
      page += "<li dir=\"auto\">\(Escaping.markup(warning))</li>\n"
    }
    page += "</ul>\n</section>\n"
  }

  private func appendSources(to page: inout String) {
    guard !timeline.sources.isEmpty else { return }
    page += "<section class=\"back\" id=\"sources\">\n<h2>Sources</h2>\n<ol>\n"
    for (index, source) in timeline.sources.enumerated() {
      let lines = HTMLSource(source)
      page += "<li id=\"s\(index + 1)\"><p class=\"head\" dir=\"auto\">\(lines.head)</p>\n"
      page += "<p class=\"about\">\(lines.about)</p></li>\n"
    }
    page += "</ol>\n</section>\n"
  }

  /// Where an event stands in the page: its whole id, or its label where the id is none of ours.
  func address(of entry: Chronicle.Entry) -> String {
    Chronicle.isPlain(entry.event.id) ? entry.event.id : entry.label
  }
}

/// A source in the list at the end of a page.
private struct HTMLSource {
  var head: String
  var about: String

  init(_ source: Source) {
    let name = HTMLPage.bare(source.name, or: "(no name)")
    head = source.title.map { HTMLPage.bare($0, or: source.name) } ?? name
    var about = source.publisher.map { ["<bdi>\(HTMLPage.bare($0, or: ""))</bdi>"] } ?? []
    let names = ([source.name] + source.names.filter { $0 != source.name }).map(Escaping.bareLine)
    about.append("<bdi class=\"file\">\(Escaping.markup(names.joined(separator: ", ")))</bdi>")
    if let url = source.url.map(Escaping.bareLine), !url.isEmpty {
      about.append(HTMLSource.link(to: url))
    }
    if let day = source.anchor.date {
      about.append(
        "read from <time datetime=\"\(day)\">\(DateInWords.day(day))</time> "
          + "(\(Escaping.markup(Escaping.line(source.anchor.place))))"
      )
    } else {
      about.append("no anchor: its relative times are unresolved")
    }
    about += source.notes.map { Escaping.markup(Escaping.line($0)) }
    self.about = about.joined(separator: " · ")
  }

  /// A link where the address is one of the web; plain text where it could do anything else.
  private static func link(to url: String) -> String {
    let text = Escaping.markup(url)
    let scheme = url.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https", url.dropFirst(scheme.count).hasPrefix("://") else {
      return "<bdi>\(text)</bdi>"
    }
    return "<a href=\"\(text)\" rel=\"noopener noreferrer\" dir=\"ltr\">\(text)</a>"
  }
}
