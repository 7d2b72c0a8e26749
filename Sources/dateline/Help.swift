import DatelineKit

/// The help that `--help` and `help` print, made from the table.
enum Help {
  private static let width = 80

  /// The help of the whole command: examples first.
  static func overview() -> String {
    var lines = wrap(CommandTable.summary, indent: 0)
    lines += ["", "Examples:"]
    for example in CommandTable.examples { lines += lay(example) }
    lines += ["", "Usage: dateline COMMAND ...", "", "Commands:"]
    lines += columns(CommandTable.all.map { ($0.name, $0.summary) })
    lines += ["", "Options:"]
    lines += columns(CommandTable.global.map { ($0.usage, $0.summary) })
    lines += ["", "What the words in capitals stand for:"]
    lines += columns(CommandTable.terms.map { ($0.name, $0.meaning) })
    lines += ["", "Exit codes:"]
    lines += columns(ExitCode.allCases.map { ("\($0.rawValue)", $0.summary) })
    lines += ["", "See `dateline help COMMAND` for one command."]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The help of one command.
  static func page(for command: Command) -> String {
    var lines = wrap(sentence(command.summary), indent: 0)
    lines += ["", "Usage: \(command.usage)"]
    if !command.examples.isEmpty {
      lines += ["", "Examples:"]
      for example in command.examples { lines += lay(example) }
    }
    if !command.operands.isEmpty {
      lines += ["", "Arguments:"]
      lines += columns(command.operands.map { ($0.usage, $0.summary) })
    }
    lines += ["", "Options:"]
    lines += columns(command.allOptions.map { ($0.usage, summary(of: $0)) })
    for paragraph in command.discussion { lines += [""] + wrap(paragraph, indent: 0) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What an option does, with the words it takes and whether it may be repeated.
  static func summary(of option: OptionSpec) -> String {
    var text = option.summary
    if case .choice(let words)? = option.value?.form {
      text += ": " + words.joined(separator: ", ")
    }
    return option.repeats ? text + "; may be repeated" : text
  }

  /// A clause as a sentence.
  static func sentence(_ clause: String) -> String {
    clause.prefix(1).uppercased() + clause.dropFirst() + (clause.hasSuffix(".") ? "" : ".")
  }

  private static func lay(_ example: Example) -> [String] {
    wrap(example.note, indent: 2, mark: "# ") + ["  \(example.line)"]
  }

  /// Two columns, the second wrapped; a long first entry has a line of its own.
  private static func columns(_ rows: [(String, String)]) -> [String] {
    let left = min(22, rows.map(\.0.count).max() ?? 0)
    var lines: [String] = []
    for (first, second) in rows {
      let wrapped = wrap(second, indent: left + 4)
      if first.count > left {
        lines.append("  \(first)")
        lines += wrapped
      } else {
        let padding = String(repeating: " ", count: left - first.count + 2)
        lines.append("  \(first)\(padding)\(wrapped[0].dropFirst(left + 4))")
        lines += wrapped.dropFirst()
      }
    }
    return lines
  }

  /// Text in lines of at most 80 columns; at least one line.
  private static func wrap(_ text: String, indent: Int, mark: String = "") -> [String] {
    let margin = String(repeating: " ", count: indent) + mark
    var lines: [String] = []
    var line = margin
    for word in text.split(separator: " ") {
      if line.count > margin.count, line.count + 1 + word.count > width {
        lines.append(line)
        line = margin
      }
      line += line.count > margin.count ? " \(word)" : String(word)
    }
    return lines + [line]
  }
}
