import DatelineKit

/// The man page, in roff with the `man` macros, made from the table.
enum ManPage {
  /// The page `dateline(1)`.
  static func text() -> String {
    var lines = [
      ".\\\" Made from the table of options by `dateline --generate-man-page`.",
      ".TH DATELINE 1 \"\" \"dateline \(Dateline.version)\" \"User Commands\"",
      ".SH NAME",
      "dateline \\- one sourced timeline out of news articles",
      ".SH SYNOPSIS",
    ]
    for command in CommandTable.all {
      lines += [".B dateline \(command.name)"]
      let rest = command.operands.map(\.usage) + ["[options]"]
      lines += [escaped(rest.joined(separator: " ")), ".br"]
    }
    lines += [".SH DESCRIPTION", escaped(CommandTable.summary)]
    for term in CommandTable.terms { lines += entry(term.name, term.meaning, macro: "I") }
    lines += [".SH COMMANDS"]
    for command in CommandTable.all {
      lines += [".SS dateline \(command.name)", escaped(Help.sentence(command.summary))]
      for operand in command.operands { lines += entry(operand.usage, operand.summary, macro: "I") }
      for option in command.options {
        lines += entry(option.usage, Help.summary(of: option), macro: "B")
      }
      for paragraph in command.discussion { lines += [".PP", escaped(paragraph)] }
      for example in command.examples { lines += lay(example) }
    }
    lines += [".SH OPTIONS"]
    for option in CommandTable.global {
      lines += entry(option.usage, Help.summary(of: option), macro: "B")
    }
    lines += [".SH EXIT STATUS"]
    for code in ExitCode.allCases { lines += entry("\(code.rawValue)", code.summary, macro: "B") }
    lines += [".SH ENVIRONMENT"]
    lines += entry("NO_COLOR", "where it is set and not empty, nothing is coloured", macro: "B")
    lines += entry("TERM", "where it is dumb, nothing is coloured", macro: "B")
    lines += [".SH EXAMPLES"]
    for example in CommandTable.examples { lines += lay(example) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func entry(_ name: String, _ meaning: String, macro: String) -> [String] {
    [".TP", ".\(macro) \(quoted(name))", escaped(Help.sentence(meaning))]
  }

  private static func lay(_ example: Example) -> [String] {
    [
      ".PP", escaped(Help.sentence(example.note)), ".PP", ".nf", ".RS 4", escaped(example.line),
      ".RE", ".fi",
    ]
  }

  private static func quoted(_ text: String) -> String {
    "\"\(escaped(text).replacing("\"", with: "\\(dq"))\""
  }

  /// Text that roff prints as it stands.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'" where result.isEmpty, "." where result.isEmpty: result += "\\&\(character)"
      case "“": result += "\\(lq"
      case "”": result += "\\(rq"
      case "’": result += "\\(cq"
      default: result.append(character)
      }
    }
    return result
  }
}
