/// A form that a timeline can be written in.
///
/// A rendering is a function of the timeline alone: the same timeline gives the same bytes. Text
/// that comes from an article is never trusted, so each renderer escapes it for its own format.
public protocol Renderer: Sendable {
  /// What the format is called.
  var name: String { get }
  /// The file endings that ask for it, lower-case and without the dot, the usual one first.
  var endings: [String] { get }
  /// What it is for, in one line.
  var summary: String { get }
  /// What a timeline holds that this format does not carry, in one sentence.
  var omissions: String { get }
  /// Writes a timeline, whole and with a line end at its end.
  func render(_ timeline: Timeline) -> String
}

/// All formats, each of them one file in this folder.
public enum Renderers {
  /// Every renderer, in the order in which help lists them.
  public static let all: [any Renderer] = [
    MarkdownRenderer(), JSONRenderer(), PlainTextRenderer(), HTMLRenderer(), CSVRenderer(),
    CalendarRenderer(), TimelineJSRenderer(), MermaidRenderer(), SVGRenderer(), TimeMLRenderer(),
  ]

  /// Those that a timeline's folder gets unasked: to read in git, in a browser and in a terminal,
  /// and to restore the timeline from.
  public static let standard: [any Renderer] = [
    MarkdownRenderer(), JSONRenderer(), PlainTextRenderer(), HTMLRenderer(),
  ]

  /// The renderer that a file's ending asks for, or nil if no format has that ending.
  ///
  /// - Parameter ending: with or without its dot, in upper or lower case.
  public static func renderer(forEnding ending: String) -> (any Renderer)? {
    let wanted = (ending.hasPrefix(".") ? String(ending.dropFirst()) : ending).lowercased()
    return all.first { $0.endings.contains(wanted) }
  }

  /// The renderer that a file's name asks for, or nil if no format has its ending.
  ///
  /// Of two endings that fit, the longer holds: `x.timelinejs.json` is for TimelineJS.
  public static func renderer(forFile name: String) -> (any Renderer)? {
    let name = name.lowercased()
    let fitting = all.flatMap { renderer in
      renderer.endings.filter { name.hasSuffix("." + $0) }.map { (ending: $0, renderer: renderer) }
    }
    return fitting.max { $0.ending.utf8.count < $1.ending.utf8.count }?.renderer
  }
}
