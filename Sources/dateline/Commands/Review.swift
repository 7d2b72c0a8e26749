import DatelineKit

extension Command {
  /// `dateline review`.
  static let review = Command(
    name: "review",
    summary: "ask about what most deserves a person's eye, worst first",
    discussion: [
      """
      Asked about are accounts that were put together or kept apart on thin evidence, sources that \
      disagree, anchor dates that were guessed and events without a date. At a terminal each is a \
      question: y and n write a correction, s skips, q quits. Elsewhere they are listed.
      """
    ],
    operands: [CommandTable.timeline],
    options: [
      OptionSpec("--ask", summary: "ask even where standard input is no terminal"),
      CommandTable.noRender,
      OptionSpec("--json", summary: "print what is to be looked at as JSON, and ask nothing"),
    ],
    examples: [Example("dateline review Timelines/summit", "go through the doubtful places")]
  ) { (invocation, console) throws(Failure) in
    let timeline = try OpenTimeline(invocation.operands[0], console: console)
    let items = try OpenTimeline.stored { () throws(StoreError) in try timeline.store.review() }
    if invocation.has("--json") {
      try StandardStream.output.write(JSONText.indented(items))
      return .done
    }
    guard invocation.has("--ask") || Files.isTerminal(0) && Files.isTerminal(1) else {
      try StandardStream.output.write(Reviewing.list(items, console))
      return .done
    }
    var reviewing = Reviewing(timeline: timeline, console: console)
    try reviewing.ask(items)
    if reviewing.hasChanged { try timeline.save(rendering: !invocation.has("--no-render")) }
    return .done
  }
}

/// Questions about a timeline, and what their answers do.
struct Reviewing {
  let timeline: OpenTimeline
  let console: Console
  /// Whether an answer has changed the timeline.
  private(set) var hasChanged = false

  init(timeline: OpenTimeline, console: Console) {
    self.timeline = timeline
    self.console = console
  }

  /// The questions, for a reader.
  static func list(_ items: [ReviewItem], _ console: Console) -> String {
    guard !items.isEmpty else { return "nothing to review\n" }
    return items.map { lines($0, console).joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private static func lines(_ item: ReviewItem, _ console: Console) -> [String] {
    var lines = [console.heading(TerminalText.safe(item.question))]
    lines += item.evidence.map { "  " + TerminalText.safe($0) }
    if let yes = item.yes { lines.append("  yes: " + command(yes)) }
    if let no = item.no { lines.append("  no:  " + command(no)) }
    return lines
  }

  /// An answer as a command line: what follows `dateline correct TIMELINE`.
  private static func command(_ answer: [String]) -> String {
    let words = answer.map { TerminalText.safe(ShellWord.quoted($0)) }.joined(separator: " ")
    return answer.first == "anchor"
      ? "dateline anchor TIMELINE \(words.dropFirst(7))"
      : "dateline correct TIMELINE \(words)"
  }

  /// Asks each question in turn, and does what the answers say.
  mutating func ask(_ items: [ReviewItem]) throws(Failure) {
    if items.isEmpty { console.note("nothing to review") }
    for (index, item) in items.enumerated() {
      let heading = "\n(\(index + 1) of \(items.count)) "
      let text = Reviewing.lines(
        ReviewItem(item.sort, item.score, item.events, item.question, item.evidence),
        console
      )
      let answers = item.yes == nil && item.no == nil ? "[s/q] " : "[y/n/s/q] "
      try StandardStream.output.write(heading + text.joined(separator: "\n") + "\n" + answers)
      switch readAnswer() {
      case "y": try take(item.yes)
      case "n": try take(item.no)
      case "q": return
      default: break
      }
    }
  }

  /// The first letter of the next line; `q` at the end of the input.
  private func readAnswer() -> String {
    guard let line = readLine() else { return "q" }
    return line.first { !$0.isWhitespace }.map { $0.lowercased() } ?? "s"
  }

  private mutating func take(_ answer: [String]?) throws(Failure) {
    guard let answer else { return }
    do throws(Failure) {
      if answer.first == "anchor", answer.count == 3 {
        let date = try Invocation.date(answer[2], for: "DATE")
        _ = try OpenTimeline.stored { () throws(StoreError) in
          try timeline.store.setAnchor(date, ofArticle: answer[1])
        }
        console.note("the anchor is given as \(date)")
      } else {
        let request = try Correcting.request(answer)
        let (correction, _) = try OpenTimeline.stored { () throws(StoreError) in
          try timeline.store.correct(request)
        }
        console.note("correction \(correction.number): \(correction.words)")
      }
      hasChanged = true
    } catch {
      // An earlier answer may have settled this one: the next question still stands.
      guard error.code == .failed || error.code == .usage || error.code == .missing else {
        throw error
      }
      console.report(error)
    }
  }
}
