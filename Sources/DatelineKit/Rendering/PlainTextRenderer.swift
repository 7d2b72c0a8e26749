/// Writes plain text in 80 columns, safe to show in a terminal or to send as mail.
public struct PlainTextRenderer: Renderer {
  /// What the format is called.
  public let name = "plain text"
  /// The file endings that ask for it.
  public let endings = ["txt", "text"]
  /// What it is for.
  public let summary = "the same page in 80 columns, for terminals and mail"
  /// What it does not carry.
  public let omissions =
    "Leaves out the articles' texts, offsets, actors' codes, places, figures and weights."

  /// The columns of a line.
  static let width = 80
  /// Dates wider than this are wrapped like the titles beside them.
  private static let widestDate = 24

  /// A renderer.
  public init() {}

  /// Writes a timeline as plain text.
  public func render(_ timeline: Timeline) -> String {
    let chronicle = Chronicle(timeline)
    let title = DisplayWidth.wrap(chronicle.title, to: PlainTextRenderer.width)
    let rule = title.map { DisplayWidth.columns($0) }.max() ?? 0
    var lines = title + [String(repeating: "=", count: rule), ""]
    lines += DisplayWidth.wrap(chronicle.summary, to: PlainTextRenderer.width)

    let entries = chronicle.entries
    let dateWidth = min(
      PlainTextRenderer.widestDate,
      entries.map { DisplayWidth.columns($0.date) }.max() ?? 0
    )
    for section in chronicle.past { append(section, dateWidth, to: &lines) }
    if let section = chronicle.ahead { append(section, dateWidth, to: &lines) }
    if let section = chronicle.undated { append(section, 0, to: &lines) }
    if !chronicle.warnings.isEmpty {
      appendHeading("Warnings", to: &lines)
      for warning in chronicle.warnings { append(warning, after: "  - ", to: &lines) }
    }
    if !chronicle.sources.isEmpty {
      appendHeading("Sources", to: &lines)
      let digits = String(chronicle.sources.count).count
      for (index, source) in chronicle.sources.enumerated() {
        let number = String(index + 1)
        let indent = String(repeating: " ", count: 2 + digits - number.count)
        append(source, after: "\(indent)\(number). ", to: &lines)
      }
    }
    if !entries.isEmpty { appendHeading("Notes", to: &lines) }
    for (index, entry) in entries.enumerated() {
      if index > 0 { lines.append("") }
      append(entry.title, after: "  [\(entry.label)] ", to: &lines)
      for part in entry.note { append("\(part.heading): \(part.text)", after: "    ", to: &lines) }
    }
    return lines.map { $0.printed }.joined(separator: "\n") + "\n"
  }

  private func appendHeading(_ heading: String, to lines: inout [String]) {
    lines += ["", heading, String(repeating: "-", count: DisplayWidth.columns(heading))]
  }

  /// Dates in a column of their own, titles wrapped beside them.
  private func append(_ section: Chronicle.Section, _ width: Int, to lines: inout [String]) {
    appendHeading(section.heading, to: &lines)
    let gap = width > 0 ? 2 : 0
    for entry in section.entries {
      var text = entry.title
      if !entry.marks.isEmpty {
        text += " (\(entry.marks.map(\.unbroken).joined(separator: ", ")))"
      }
      text += " [\(entry.label)]"
      let dates = DisplayWidth.wrap(entry.date, to: width)
      let room = PlainTextRenderer.width - 2 - width - gap
      let words = DisplayWidth.wrap(text, to: room)
      for row in 0..<max(dates.count, words.count) {
        let date = row < dates.count ? dates[row] : ""
        let rest = row < words.count ? words[row] : ""
        lines.append("  " + DisplayWidth.padded(date, to: width + gap) + rest)
      }
    }
  }

  /// A paragraph behind a mark, its other lines hanging under its first.
  private func append(_ text: String, after mark: String, to lines: inout [String]) {
    let indent = mark.count
    let wrapped = DisplayWidth.wrap(text, to: PlainTextRenderer.width - indent)
    for (index, line) in wrapped.enumerated() {
      lines.append((index == 0 ? mark : String(repeating: " ", count: indent)) + line)
    }
  }
}

extension String {
  /// The words kept on one line while lines are broken.
  fileprivate var unbroken: String {
    String(map { $0 == " " ? "\u{A0}" : $0 })
  }

  /// The line as it is written: plain spaces, and none at its end.
  fileprivate var printed: String {
    var line = self[...]
    while line.last == " " { line.removeLast() }
    guard line.contains("\u{A0}") else { return String(line) }
    return String(line.map { $0 == "\u{A0}" ? " " : $0 })
  }
}
