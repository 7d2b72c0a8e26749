import DatelineKit

extension Command {
  /// `dateline correct`.
  static let correct = Command(
    name: "correct",
    summary: "say what is right: join or part events, set a date, a title or a status, hide, undo",
    discussion: [
      """
      Without ACTION the corrections are listed. join EVENT EVENT... makes several events one; \
      split EVENT REPORT... takes reports out into an event of their own; distinct EVENT EVENT \
      keeps two events two; pin EVENT DATE sets a date, as a day or as EDTF (2018-06, \
      2018-06-10/2018-06-12); title EVENT TITLE and status EVENT STATUS set those; hide EVENT \
      leaves an event out of what is shown; undo NUMBER takes a correction back.
      """,
      """
      Corrections outlive every later merge and are kept in the timeline's JSON; what the program \
      had said stays readable beside them. One that contradicts another is refused, and one whose \
      reports are gone is reported as stale.
      """,
    ],
    operands: [
      CommandTable.timeline,
      OperandSpec(
        "ACTION",
        form: .choice(Correcting.actions),
        isOptional: true,
        summary: "what to do: \(Correcting.actions.joined(separator: ", "))"
      ),
      OperandSpec(
        "WHAT",
        form: .text,
        isOptional: true,
        repeats: true,
        summary: "the events or reports, by an id or its beginning; then the date, title or status"
      ),
    ],
    options: [
      OptionSpec("--because", value: ("WORDS", .text), summary: "why, to be kept with it"),
      CommandTable.noRender, CommandTable.json,
    ],
    examples: [
      Example(
        "dateline correct Timelines/summit pin 3f9c21 2018-06-12 --because \"the communiqué\"",
        "set the date of an event"
      ),
      Example("dateline correct Timelines/summit join 3f9c21 a04e77", "make two events one"),
      Example("dateline correct Timelines/summit undo 2", "take the second correction back"),
    ]
  ) { (invocation, console) throws(Failure) in
    let words = invocation.operands
    let timeline = try OpenTimeline(words[0], console: console)
    guard words.count > 1, words[1] != "list" else {
      try Correcting.list(timeline, invocation, console)
      return .done
    }
    let request = try Correcting.request(Array(words.dropFirst()))
    let (correction, changes) = try OpenTimeline.stored { () throws(StoreError) in
      try timeline.store.correct(request, because: invocation.value("--because"))
    }
    try timeline.save(rendering: !invocation.has("--no-render"))
    console.note("correction \(correction.number): \(correction.words)")
    try ChangesText.print(changes, of: words[0], invocation, console)
    return .done
  }
}

/// Corrections as words of a command line.
enum Correcting {
  /// What a correction can do, as it is written.
  static let actions = ["list"] + Correction.Action.allCases.map(\.rawValue)

  /// Reads an action and what follows it.
  ///
  /// - Throws: a `Failure` for wrong usage, which says what the action takes.
  static func request(_ words: [String]) throws(Failure) -> CorrectionRequest {
    guard let name = words.first else { throw Failure(.usage, "ACTION is missing") }
    guard let action = Correction.Action(rawValue: name) else {
      let near = ArgumentParser.nearest(to: name, among: actions).map { "Did you mean \($0)?" }
      throw Failure(
        .usage,
        "there is no correction “\(name)”",
        hint: near ?? "Known are \(actions.joined(separator: ", "))."
      )
    }
    let rest = Array(words.dropFirst())
    switch action {
    case .join:
      try check(rest.count >= 2, "join takes two events or more: join EVENT EVENT...")
      return .join(rest)
    case .split:
      try check(rest.count >= 2, "split takes an event and reports of it: split EVENT REPORT...")
      return .split(event: rest[0], reports: Array(rest.dropFirst()))
    case .distinct:
      try check(rest.count == 2, "distinct takes two events: distinct EVENT EVENT")
      return .distinct(rest[0], rest[1])
    case .pin:
      try check(rest.count == 2, "pin takes an event and a date: pin EVENT DATE")
      return .pin(event: rest[0], date: rest[1])
    case .title:
      try check(rest.count >= 2, "title takes an event and its title: title EVENT TITLE")
      return .title(event: rest[0], rest.dropFirst().joined(separator: " "))
    case .hide:
      try check(rest.count == 1, "hide takes an event: hide EVENT")
      return .hide(event: rest[0])
    case .status:
      try check(rest.count == 2, "status takes an event and a status: status EVENT STATUS")
      let known = Status.allCases.map(\.rawValue)
      guard let status = Status(rawValue: rest[1]) else {
        let near = ArgumentParser.nearest(to: rest[1], among: known).map { "Did you mean \($0)?" }
        throw Failure(
          .usage,
          "“\(rest[1])” is none of \(known.joined(separator: ", "))",
          hint: near
        )
      }
      return .status(event: rest[0], status)
    case .undo:
      let number = rest.first.flatMap { Int($0) }
      try check(rest.count == 1 && number != nil, "undo takes a correction's number: undo NUMBER")
      return .undo(number ?? 0)
    }
  }

  private static func check(_ isRight: Bool, _ message: String) throws(Failure) {
    guard isRight else {
      throw Failure(.usage, message, hint: "See `dateline correct --help`.")
    }
  }

  /// Prints all corrections.
  static func list(
    _ timeline: OpenTimeline,
    _ invocation: Invocation,
    _ console: Console
  ) throws(Failure) {
    let corrections = try OpenTimeline.stored { () throws(StoreError) in
      try timeline.store.allCorrections()
    }
    if invocation.has(CommandTable.json.key) {
      try StandardStream.output.write(JSONText.indented(corrections))
      return
    }
    var lines: [String] = []
    for correction in corrections {
      let state = correction.state == .active ? "" : " (\(correction.state.rawValue))"
      lines.append(TerminalText.safe("\(correction.number)  \(correction.words)\(state)"))
      if let reason = correction.reason {
        lines.append(TerminalText.safe("   because \(reason)"))
      }
    }
    if lines.isEmpty { lines = ["no corrections"] }
    try StandardStream.output.write(lines.joined(separator: "\n") + "\n")
  }
}
