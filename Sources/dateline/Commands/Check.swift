import DatelineKit

extension Command {
  /// `dateline check`.
  static let check = Command(
    name: "check",
    summary: "verify what always holds of a timeline, and say what is wrong",
    discussion: [
      """
      Every article's text is what its id says, every quote stands where its report says, every \
      report is in exactly one event, and reading the articles again comes to the same events. \
      Ends with 1 where something is wrong.
      """
    ],
    operands: [CommandTable.timeline],
    options: [OptionSpec("--json", summary: "print what was found as JSON")],
    examples: [Example("dateline check Timelines/summit", "say whether the store is sound")]
  ) { (invocation, console) throws(Failure) in
    let timeline = try OpenTimeline(invocation.operands[0], console: console)
    let check = timeline.store.check()
    if invocation.has("--json") {
      try StandardStream.output.write(JSONText.indented(check))
    } else {
      for note in check.notes { console.note(note) }
      for problem in check.problems { console.error(problem) }
      let counts =
        "\(check.articles) articles, \(check.reports) reports, \(check.events) events: "
      let count = check.problems.count
      let verdict = count == 0 ? "sound" : "\(count) \(count == 1 ? "thing" : "things") wrong"
      try StandardStream.output.write(counts + verdict + "\n")
    }
    return check.problems.isEmpty ? .done : .failed
  }
}
