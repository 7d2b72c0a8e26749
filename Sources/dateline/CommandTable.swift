import DatelineKit

/// The one table that the parser, the help, the completions, the man page and the reference page
/// are made from.
enum CommandTable {
  /// What the program is for.
  static let summary =
    "Dateline reads news articles and writes one sourced, deduplicated timeline of what happened."

  /// The commands, in the order of the help.
  static let all: [Command] = [
    .generate, .merge, .anchor, .render, .remove, .explain, .diff, .read, .tag, .resolve, .extract,
    .help,
  ]

  /// A command by its name.
  static func command(named name: String) -> Command? {
    all.first { $0.name == name }
  }

  /// The options of `dateline` itself.
  static let global: [OptionSpec] =
    common + [
      OptionSpec("--version", summary: "print the version"),
      OptionSpec(
        "--generate-completion-script",
        value: ("SHELL", .choice(Shell.allCases.map(\.rawValue))),
        summary: "print the completions for a shell"
      ),
      OptionSpec("--generate-man-page", summary: "print the man page, in roff"),
    ]

  /// The options of every command.
  static let common: [OptionSpec] = [
    OptionSpec("--quiet", summary: "print no warnings and notes, only errors"),
    OptionSpec("--verbose", summary: "say what is read and written"),
    OptionSpec("--no-color", summary: "print without colour, as NO_COLOR and TERM=dumb do too"),
    OptionSpec("--help", "-h", summary: "print the help"),
  ]

  /// The examples that open the help.
  static let examples: [Example] = [
    Example(
      "dateline generate monday.txt@2018-06-11 wednesday.txt@2018-06-13",
      "one timeline of two articles, each read from its own day"
    ),
    Example(
      "dateline generate articles/ --title \"Summit in Singapore\" -o Timelines/summit",
      "a folder that new articles can be merged into"
    ),
    Example(
      "dateline merge Timelines/summit friday.txt@2018-06-15",
      "merge an article in and see what changed"
    ),
    Example(
      "dateline explain Timelines/summit 3f9c21",
      "how the date of an event was reached, and why its reports are one event"
    ),
  ]

  /// What the words in capitals stand for.
  static let terms: [(name: String, meaning: String)] = [
    (
      "SOURCE",
      """
      articles: a file (plain text, Markdown with front matter, a web page, a saved page (MHTML), \
      a feed (RSS, Atom), JSON, JSON lines, or gzip of any of these), a folder (the files in it that are not hidden, sorted by name, folders \
      in it left aside; of a timeline's folder those in its articles/), or - for standard input. \
      SOURCE@DATE is read from that day.
      """
    ),
    ("TIMELINE", "a timeline's folder, its store (timeline.sqlite) or its JSON (timeline.json)"),
    ("ARTICLE", "an article of a timeline: its file name, its id or a beginning of its id"),
    ("EVENT", "an event's id, the id of one of its reports, or a beginning of either"),
    ("DATE", "a day as YYYY-MM-DD; years before 1 AD are 0000, -0001 and so on"),
    ("FILE", "a file; its ending decides the format: \(Formats.list)"),
  ]

  // MARK: Operands and options that several commands share

  static let timeline = OperandSpec(
    "TIMELINE",
    form: .path,
    summary: "the timeline's folder, its store or its JSON"
  )

  static let sources = OperandSpec(
    "SOURCE",
    form: .path,
    repeats: true,
    summary: "an article, a folder of articles, or - for standard input; with @DATE, read from it"
  )

  static func anchor(_ summary: String) -> OptionSpec {
    OptionSpec("--anchor", value: ("DATE", .date), summary: summary)
  }

  static let noAnchor = OptionSpec(
    "--no-anchor",
    summary: "read the articles without any anchor, even one they name themselves"
  )

  static let noRender = OptionSpec(
    "--no-render",
    summary: "leave the renderings in the timeline's folder as they are"
  )

  static let json = OptionSpec("--json", summary: "print what changed as JSON")
}
