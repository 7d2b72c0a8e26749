import DatelineKit

extension Command {
  /// `dateline render`.
  static let render = Command(
    name: "render",
    summary: "write a timeline, or a part of it, in any format",
    discussion: [
      """
      Without -o the timeline goes to standard output, as Markdown. A folder gets every standard \
      rendering. Of several --actor, --kind or --status one must fit; of different options all \
      must. An event whose date is a span is in a period that the span touches. Undated events \
      are in no period; with --undated they are shown beside it, or alone where none is given.
      """
    ],
    operands: [CommandTable.timeline],
    options: [
      OptionSpec(
        "--output",
        "-o",
        value: ("FILE", .path),
        repeats: true,
        summary: "write to a file or a folder instead of standard output"
      ),
      OptionSpec("--from", value: ("DATE", .date), summary: "events on this day or later"),
      OptionSpec("--to", value: ("DATE", .date), summary: "events on this day or earlier"),
      OptionSpec(
        "--actor",
        value: ("ACTOR", .text),
        repeats: true,
        summary: "events of this actor: a part of its name, its id or its country's code"
      ),
      OptionSpec(
        "--kind",
        value: ("KIND", .text),
        repeats: true,
        summary: "events of this kind, as consult or consult/call"
      ),
      OptionSpec(
        "--status",
        value: ("STATUS", .choice(Status.allCases.map(\.rawValue))),
        repeats: true,
        summary: "events of this status"
      ),
      OptionSpec(
        "--min-sources",
        value: ("NUMBER", .text),
        summary: "events that at least so many sources tell of"
      ),
      OptionSpec("--undated", summary: "undated events, beside those of --from and --to"),
    ],
    examples: [
      Example("dateline render Timelines/summit -o summit.md", "the whole timeline in one file"),
      Example(
        "dateline render Timelines/summit --from 2018-06-01 --kind consult --actor PRK",
        "what North Korea discussed, and with whom, from June 2018 on"
      ),
      Example(
        "dateline render Timelines/summit --min-sources 2 -o firm.html -o firm.csv -o firm.ics",
        "what two sources or more tell of, as a page, a table and a calendar"
      ),
    ]
  ) { (invocation, console) throws(Failure) in
    let targets = try OutputTarget.all(of: invocation, takesFolders: true)
    let filter = try EventFilter(invocation)
    let timeline = try OpenTimeline.timeline(invocation.operands[0], console: console)
    let part = timeline.filtered(by: filter)
    if part.events.isEmpty, !timeline.events.isEmpty {
      console.note("none of the \(timeline.events.count) events fits")
    }
    for target in targets { try target.write(part, console) }
    return .done
  }
}

extension EventFilter {
  /// The filter that the options of a command describe.
  init(_ invocation: Invocation) throws(Failure) {
    self.init()
    from = try invocation.date("--from")
    to = try invocation.date("--to")
    if let from, let to, from > to {
      throw Failure(.usage, "--from \(from) is later than --to \(to)")
    }
    actors = invocation.all("--actor")
    undated = invocation.has("--undated")
    if let text = invocation.value("--min-sources") {
      guard let number = Int(text), number > 0 else {
        throw Failure(.usage, "--min-sources: “\(text)” is no number of sources")
      }
      minimumSources = number
    }
    statuses = invocation.all("--status").compactMap(Status.init(rawValue:))
    for text in invocation.all("--kind") {
      guard let kind = Kind(text) else {
        let known = Kind.Category.allCases.map(\.rawValue)
        let near = ArgumentParser.nearest(to: text, among: known).map { "Did you mean \($0)?" }
        throw Failure(
          .usage,
          "--kind: “\(text)” is none of \(known.joined(separator: ", "))",
          hint: near
        )
      }
      kinds.append(kind)
    }
  }
}
