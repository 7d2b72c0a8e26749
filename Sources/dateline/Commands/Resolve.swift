import DatelineKit

extension Command {
  /// `dateline resolve`.
  static let resolve = Command(
    name: "resolve",
    summary: "read a time expression and show what it comes to",
    discussion: [
      "Without --anchor, words that need one (last week) stay unresolved, and the working says so."
    ],
    operands: [
      OperandSpec(
        "WORDS",
        form: .text,
        repeats: true,
        summary: "the words, in one argument or in several"
      )
    ],
    options: [
      CommandTable.anchor("the day to read the words from"),
      OptionSpec("--json", summary: "print JSON, as tag does"),
    ],
    examples: [Example("dateline resolve \"last week\" --anchor 2018-06-11", "which days that is")]
  ) { (invocation, _) throws(Failure) in
    let words = invocation.operands.joined(separator: " ")
    let found = TimeReader().resolve(words, anchor: try invocation.date("--anchor"))
    guard !found.isEmpty else {
      throw Failure(.unusable, "there is no time expression in “\(words)”")
    }
    if invocation.has("--json") {
      let records = TagRecord.all(found, source: nil, in: Array(words.utf8))
      try StandardStream.output.write(JSONText.indented(records))
    } else {
      try StandardStream.output.write(found.map(lines).joined(separator: "\n"))
    }
    return .done
  }

  private static func lines(_ expression: TimeExpression) -> String {
    let days = DaySpan.words(expression.earliest, expression.latest)
    let rows: [(String, String?)] = [
      ("type", expression.type.rawValue), ("value", expression.value), ("mod", expression.mod),
      ("EDTF", expression.edtf ?? "none"), ("days", days), ("working", expression.working),
    ]
    var lines = [TerminalText.safe(expression.text)]
    for case (let name, let value?) in rows {
      let padding = String(repeating: " ", count: 9 - name.count)
      lines.append("  \(name)\(padding)\(TerminalText.safe(value))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
