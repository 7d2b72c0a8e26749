import DatelineKit

extension Command {
  /// `dateline explain`.
  static let explain = Command(
    name: "explain",
    summary: "show how an event was dated, what each source says, and why they tell of one event",
    discussion: [
      """
      Each report is shown with its words, what they were read as and by which rule; each link \
      between two reports with what speaks for one event (in bits, positive) and against it \
      (negative).
      """
    ],
    operands: [
      CommandTable.timeline,
      OperandSpec(
        "EVENT",
        form: .text,
        summary: "the event: its id, the id of one of its reports, or a beginning of either"
      ),
    ],
    options: [],
    examples: [Example("dateline explain Timelines/summit 3f9c21", "all there is about an event")]
  ) { (invocation, console) throws(Failure) in
    let timeline = try OpenTimeline.timeline(invocation.operands[0], console: console)
    let event = try OpenTimeline.stored { () throws(StoreError) in
      try timeline.event(invocation.operands[1])
    }
    try StandardStream.output.write(
      Explanation(of: event, in: timeline, console: console).text
    )
    return .done
  }
}
