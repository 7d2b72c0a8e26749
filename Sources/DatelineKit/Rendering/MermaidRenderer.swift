/// Writes a Mermaid `timeline`, which GitHub, GitLab and many wikis draw in Markdown.
///
/// What has a meaning in Mermaid's grammar is written as one of its numbered entities. Mermaid
/// refuses texts beyond 50,000 characters unless it is told otherwise: filter a long timeline.
public struct MermaidRenderer: Renderer {
  /// What the format is called.
  public let name = "Mermaid"
  /// The file endings that ask for it.
  public let endings = ["mmd", "mermaid"]
  /// What it is for.
  public let summary = "a drawing for Markdown pages, as GitHub makes it"
  /// What it does not carry.
  public let omissions = "Leaves out all but dates, titles, statuses and the number of sources."

  /// A renderer.
  public init() {}

  /// Writes a timeline as a diagram.
  public func render(_ timeline: Timeline) -> String {
    let chronicle = Chronicle(timeline, withNotes: false)
    var diagram = "timeline\n    title \(MermaidRenderer.text(chronicle.title))\n"
    for section in chronicle.past + [chronicle.ahead, chronicle.undated].compactMap({ $0 }) {
      diagram += "    section \(MermaidRenderer.text(section.heading))\n"
      var date: String?
      for entry in section.entries {
        if entry.date != date || date == nil {
          let words = entry.date.isEmpty ? "undated" : entry.date
          diagram += "        \(MermaidRenderer.text(words)) "
        } else {
          diagram += "            "
        }
        date = entry.date
        let marks = entry.marks.isEmpty ? "" : " (\(entry.marks.joined(separator: ", ")))"
        diagram += ": \(MermaidRenderer.text(entry.title + marks))\n"
      }
    }
    return diagram
  }

  /// Text without a character that Mermaid's grammar, or the HTML it makes, would act on.
  static func text(_ line: String) -> String {
    var result = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "#", ":", ";", "%", "<", ">", "\"", "'", "`", "&", "{", "}", "\\", "$", "*", "_", "~":
        result += "#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
