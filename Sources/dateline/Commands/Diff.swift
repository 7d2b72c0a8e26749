import DatelineKit

extension Command {
  /// `dateline diff`.
  static let diff = Command(
    name: "diff",
    summary: "print what one timeline has that another lacks",
    discussion: [],
    operands: [
      OperandSpec("OLD", form: .path, summary: "a timeline's folder, its store or its JSON"),
      OperandSpec("NEW", form: .path, summary: "the same for the newer one"),
    ],
    options: [CommandTable.json],
    examples: [Example("dateline diff before.json Timelines/summit", "what has changed since")]
  ) { (invocation, console) throws(Failure) in
    let before = try OpenTimeline.timeline(invocation.operands[0], console: console)
    let after = try OpenTimeline.timeline(invocation.operands[1], console: console)
    let changes = Changes.between(before: before, after: after)
    try ChangesText.print(changes, of: nil, invocation, console)
    return .done
  }
}
