/// Writes CommonMark with footnotes, as GitHub and most other readers of Markdown take it.
public struct MarkdownRenderer: Renderer {
  /// What the format is called.
  public let name = "Markdown"
  /// The file endings that ask for it.
  public let endings = ["md", "markdown"]
  /// What it is for.
  public let summary = "a page to read, with a note on every event: its date's working, its quotes"
  /// What it does not carry.
  public let omissions =
    "Leaves out the articles' texts, offsets, actors' codes, places, figures and weights."

  /// A renderer.
  public init() {}

  /// Writes a timeline as Markdown.
  public func render(_ timeline: Timeline) -> String {
    let chronicle = Chronicle(timeline)
    var page = "# \(text(chronicle.title))\n\n\(text(chronicle.summary))\n"
    for section in chronicle.past { append(section, to: &page) }
    if let section = chronicle.ahead { append(section, to: &page) }
    if let section = chronicle.undated { append(section, to: &page) }
    if !chronicle.warnings.isEmpty {
      page += "\n## Warnings\n\n"
      for warning in chronicle.warnings { page += "- \(text(warning))\n" }
    }
    if !chronicle.sources.isEmpty {
      page += "\n## Sources\n\n"
      for (index, source) in chronicle.sources.enumerated() {
        page += "\(index + 1). \(text(source))\n"
      }
    }
    for entry in chronicle.entries {
      let parts = entry.note.map { "**\(text($0.heading))** \(text($0.text))" }
      page += "\n[^\(entry.label)]: \(parts.map(closed).joined(separator: " "))\n"
    }
    return page
  }

  private func append(_ section: Chronicle.Section, to page: inout String) {
    page += "\n## \(text(section.heading))\n\n"
    for entry in section.entries {
      page += "- "
      if !entry.date.isEmpty { page += "**\(text(entry.date))** — " }
      page += text(entry.title)
      if !entry.marks.isEmpty { page += " · *\(text(entry.marks.joined(separator: ", ")))*" }
      page += " [^\(entry.label)]\n"
    }
  }

  private func text(_ line: String) -> String { Escaping.markdown(line) }

  /// A part with a full stop, unless a sentence that it quotes has ended it.
  private func closed(_ part: String) -> String {
    let last = part.last { !"”’\")".contains($0) }
    return last.map { ".!?…".contains($0) } ?? false ? part : part + "."
  }
}
