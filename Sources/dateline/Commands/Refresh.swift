import DatelineKit

extension Command {
  /// `dateline refresh`.
  static let refresh = Command(
    name: "refresh",
    summary: "read the stored articles again with this version, and say what changed",
    discussion: [
      """
      A timeline is read by one version of the program throughout: a newer one shows it and \
      changes it only after this. Corrections are found again by the words that they are about. \
      Events whose id has changed are listed with the old id and the new.
      """
    ],
    operands: [CommandTable.timeline],
    options: [CommandTable.noRender, CommandTable.json],
    examples: [Example("dateline refresh Timelines/summit", "after an update of the program")]
  ) { (invocation, console) throws(Failure) in
    let timeline = try OpenTimeline(invocation.operands[0], console: console)
    let refreshed = try OpenTimeline.stored { () throws(StoreError) in
      try timeline.store.refresh()
    }
    try timeline.save(rendering: !invocation.has("--no-render"))
    if invocation.has(CommandTable.json.key) {
      try StandardStream.output.write(JSONText.indented(refreshed))
      return .done
    }
    let versions =
      refreshed.from == refreshed.to
      ? "read by \(refreshed.to)" : "read by \(refreshed.from), now by \(refreshed.to)"
    try StandardStream.output.write(TerminalText.safe(versions) + "\n")
    try ChangesText.print(refreshed.changes, of: invocation.operands[0], invocation, console)
    if !refreshed.renamed.isEmpty {
      var lines = ["", console.heading("other ids")]
      for event in refreshed.renamed {
        lines.append("  \(event.old)  \(event.new)  \(TerminalText.safe(event.title))")
      }
      try StandardStream.output.write(lines.joined(separator: "\n") + "\n")
    }
    return .done
  }
}
