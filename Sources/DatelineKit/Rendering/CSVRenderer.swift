/// Writes a table as RFC 4180 has it: a line an event, for spreadsheets and statistics.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP
/// advises; a date before the year 1, which begins with a minus sign, gets one too. The file is
/// UTF-8 without a byte order mark.
public struct CSVRenderer: Renderer {
  /// What the format is called.
  public let name = "CSV"
  /// The file endings that ask for it.
  public let endings = ["csv"]
  /// What it is for.
  public let summary = "a table, an event a line, for spreadsheets"
  /// What it does not carry.
  public let omissions =
    "Leaves out the articles' texts, offsets, each report's own date and kind, links and history."

  /// A column: its heading and what stands in it.
  private struct Column {
    var heading: String
    var cell: (Event) -> String

    init(_ heading: String, _ cell: @escaping (Event) -> String) {
      self.heading = heading
      self.cell = cell
    }
  }

  /// A renderer.
  public init() {}

  /// Writes a timeline as a table; lines end in CR LF.
  public func render(_ timeline: Timeline) -> String {
    let columns = CSVRenderer.columns(of: timeline)
    var table = columns.map(\.heading).joined(separator: ",") + "\r\n"
    for event in timeline.events {
      table += columns.map { CSVRenderer.cell($0.cell(event)) }.joined(separator: ",") + "\r\n"
    }
    return table
  }

  private static func columns(of timeline: Timeline) -> [Column] {
    let names = Dictionary(
      timeline.sources.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    let newest = timeline.newestAnchor
    return [
      Column("id", \.id),
      Column("date") { DateInWords.words(for: $0) },
      Column("earliest") { $0.date.earliest?.description ?? "" },
      Column("latest") { $0.date.latest?.description ?? "" },
      Column("edtf") { $0.date.edtf ?? "" },
      Column("basis", \.date.basis.rawValue),
      Column("title", \.title),
      Column("kind", \.kind.description),
      Column("status", \.status.rawValue),
      Column("actors") { event in list(event.actors.map(\.name)) },
      Column("countries") { event in list(event.actors.compactMap(\.country)) },
      Column("place") { $0.place ?? "" },
      Column("sources") { "\($0.sourceCount)" },
      Column("independent") { "\($0.voices)" },
      Column("disputed") { event in list(event.conflicts.map(\.field)) },
      Column("no report since") { $0.hasPassedUnreported(by: newest) ? "yes" : "" },
      Column("source names") { event in list(event.reports.map { names[$0.source] ?? $0.source }) },
      Column("quotes") { event in list(event.reports.map(\.quote), separator: " | ") },
      Column("working") { event in
        event.reports.first { $0.id == event.date.report }?.time?.working ?? ""
      },
    ]
  }

  /// Each of some texts once, in their order.
  private static func list(_ texts: [String], separator: String = "; ") -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: separator)
  }

  /// A text as a cell: one line, defused, in quotes where it needs them.
  static func cell(_ text: String) -> String {
    var line = Escaping.line(text)
    // The isolation of text from right to left hides what a spreadsheet would look at first.
    let first = line.unicodeScalars.first { !"\u{2068}\u{2069}".unicodeScalars.contains($0) }
    if let first, "=+-@＝＋－＠\t\r".unicodeScalars.contains(first) { line = "'" + line }
    guard line.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return line
    }
    return "\"" + line.replacing("\"", with: "\"\"") + "\""
  }
}
