import DatelineKit

/// The reference page of the command, Docs/command.md, made from the table.
enum ReferencePage {
  /// The page, in Markdown.
  static func text() -> String {
    var lines = [
      "<!-- Made from the table of options; `UPDATE_GOLDEN=1 swift test` writes it anew. -->",
      "", "# The command `dateline`", "", CommandTable.summary, "",
    ]
    lines += code(CommandTable.examples)
    lines += ["", "| command | what it does |", "|---|---|"]
    for command in CommandTable.all {
      let link = "[`\(command.name)`](#dateline-\(command.name))"
      lines.append(row(link, command.summary))
    }
    lines += ["", "## What the words in capitals stand for", "", "| word | meaning |", "|---|---|"]
    for term in CommandTable.terms { lines.append(row("`\(term.name)`", term.meaning)) }
    lines += ["", "Data goes to standard output, messages to standard error.", ""]
    lines += ["## Exit codes", "", "| code | meaning |", "|---|---|"]
    for code in ExitCode.allCases { lines.append(row("\(code.rawValue)", code.summary)) }
    lines += ["", "## Options", ""] + table(CommandTable.global)
    lines += ["", "Those of every command: " + names(CommandTable.common) + "."]
    for command in CommandTable.all { lines += section(command) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: Command) -> [String] {
    var lines = ["", "## `dateline \(command.name)`", "", Help.sentence(command.summary), ""]
    lines += ["    \(command.usage)"]
    if !command.operands.isEmpty {
      lines += ["", "| argument | meaning |", "|---|---|"]
      lines += command.operands.map { row("`\($0.usage)`", $0.summary) }
    }
    if !command.options.isEmpty { lines += [""] + table(command.options) }
    for paragraph in command.discussion { lines += ["", markdown(paragraph)] }
    if !command.examples.isEmpty { lines += [""] + code(command.examples) }
    return lines
  }

  private static func table(_ options: [OptionSpec]) -> [String] {
    ["| option | meaning |", "|---|---|"]
      + options.map { row("`\($0.usage)`", Help.summary(of: $0)) }
  }

  private static func row(_ first: String, _ second: String) -> String {
    "| \(first.replacing("|", with: "\\|")) | \(markdown(second).replacing("|", with: "\\|")) |"
  }

  /// Text with what Markdown would read as emphasis or as a tag taken literally.
  private static func markdown(_ text: String) -> String {
    text.replacing("*", with: "\\*").replacing("<", with: "\\<")
  }

  private static func code(_ examples: [Example]) -> [String] {
    ["```sh"] + examples.flatMap { ["# \($0.note)", $0.line] } + ["```"]
  }

  private static func names(_ options: [OptionSpec]) -> String {
    options.flatMap(\.names).map { "`\($0)`" }.joined(separator: ", ")
  }
}
