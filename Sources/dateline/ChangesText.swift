import DatelineKit

/// What changed in a timeline, for a person and for a program.
enum ChangesText {
  /// Prints what changed, as text or with `--json` as JSON, and warns of what a user should see.
  ///
  /// - Parameter timeline: the path that the warnings name the timeline by; nil where they are not
  ///   to be printed.
  static func print(
    _ changes: Changes,
    of timeline: String?,
    _ invocation: Invocation,
    _ console: Console
  ) throws(Failure) {
    if let timeline {
      for warning in changes.warnings {
        console.warning(AnchorAdvice.inTimeline(timeline, warning))
      }
    }
    let isJSON = invocation.has(CommandTable.json.key)
    try StandardStream.output.write(
      isJSON ? JSONText.indented(changes) : lines(changes, console: console)
    )
  }

  /// What changed, in lines for a person: the articles and counts, then each event.
  private static func lines(_ changes: Changes, console: Console) -> String {
    var lines = changes.summary.map(TerminalText.safe)
    for group in changes.groups where !group.items.isEmpty {
      lines += ["", console.heading(group.name)]
      for item in group.items {
        lines.append("  \(item.event.prefix(8))  \(TerminalText.safe(item.title))")
        if !item.detail.isEmpty { lines.append("            \(TerminalText.safe(item.detail))") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The library's advice on anchors, which knows no paths, with the paths of this run in it.
enum AnchorAdvice {
  private static let command = "`dateline anchor TIMELINE "
  private static let end = " YYYY-MM-DD`"

  /// The advice for a timeline that is kept at a path.
  static func inTimeline(_ path: String, _ message: String) -> String {
    message.replacing(command, with: "`dateline anchor \(ShellWord.quoted(path)) ")
  }

  /// The advice for a timeline that is kept nowhere: to name the day with the source.
  static func withSource(_ path: String, _ message: String) -> String {
    guard let start = message.firstRange(of: command),
      let end = message[start.upperBound...].firstRange(of: end)
    else { return message }
    return message[..<start.lowerBound] + "`\(ShellWord.quoted(path))@YYYY-MM-DD`"
      + message[end.upperBound...]
  }
}

/// Words as a shell takes them.
enum ShellWord {
  /// The word, in quotation marks where it needs them.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "._-+,:@%/".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
