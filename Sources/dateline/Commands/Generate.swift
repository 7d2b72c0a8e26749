import DatelineKit

extension Command {
  /// `dateline generate`.
  static let generate = Command(
    name: "generate",
    summary: "make one timeline out of these sources",
    discussion: [
      """
      Without -o the timeline goes to standard output, as Markdown. A file's ending decides its \
      format: \(Formats.list). A folder (what is one, ends in a slash or has no ending) gets the \
      store, the articles as they came and every standard rendering; \
      `dateline merge` takes it from there. A folder that holds a store already is refused \
      unless --force is given.
      """,
      """
      Each article's relative times are read from its anchor: the day of its SOURCE@DATE, else \
      of --anchor, else the date that the article or its file name gives. An article without \
      any is warned of and its relative times stay unresolved.
      """,
    ],
    operands: [CommandTable.sources],
    options: [
      CommandTable.anchor("read every SOURCE without a @DATE of its own from this day"),
      CommandTable.noAnchor,
      OptionSpec("--title", value: ("TITLE", .text), summary: "the title of the timeline"),
      OptionSpec(
        "--output",
        "-o",
        value: ("FILE", .path),
        repeats: true,
        summary: "write to a file or a timeline's folder instead of standard output"
      ),
      OptionSpec("--force", summary: "replace the store that the folder holds"),
    ],
    examples: [
      Example(
        "dateline generate monday.txt@2018-06-11 wednesday.txt@2018-06-13 -o summit.md",
        "a timeline of two articles in one file"
      ),
      Example(
        "dateline generate articles/ --title \"Summit in Singapore\" -o Timelines/summit",
        "a folder that new articles can be merged into"
      ),
    ]
  ) { (invocation, console) throws(Failure) in
    let targets = try OutputTarget.all(of: invocation, takesFolders: true)
    let folder = targets.lazy.compactMap(\.folder).first
    if let folder, !invocation.has("--force") { try refuseWhereTimelineIs(folder) }
    let gathering = try Sources.forTimeline(invocation, console)
    if let folder { try Output.makeFolder(folder.path) }
    let arrivals = gathering.arrivals
    let store = try OpenTimeline.stored { () throws(StoreError) in
      try ProgressBar.during(arrivals.count, console) { (didRead) throws(StoreError) in
        try make(of: arrivals, in: folder, invocation, didRead: didRead)
      }
    }
    let timeline = try OpenTimeline.stored { () throws(StoreError) in try store.timeline() }
    warn(of: timeline, from: gathering, kept: invocation, console)
    if let folder { try ArticleFolder.keep(gathering.sources, in: folder) }
    for target in targets { try target.write(timeline, console) }
    return gathering.exitCode
  }

  private static func make(
    of arrivals: [Arrival],
    in folder: TimelineFolder?,
    _ invocation: Invocation,
    didRead: (@Sendable () -> Void)?
  ) throws(StoreError) -> TimelineStore {
    let title = invocation.value("--title")
    guard let folder else {
      let store = try TimelineStore.inMemory(title: title)
      _ = try store.merge(arrivals, didRead: didRead)
      return store
    }
    return try TimelineStore.create(
      at: folder.path,
      title: title,
      anchor: nil,
      merging: arrivals,
      replacing: invocation.has("--force"),
      didRead: didRead
    ).store
  }

  /// Warns of what a user should see, with the command that mends it: on the timeline where it is
  /// kept, with the source where it is not.
  private static func warn(
    of timeline: Timeline,
    from gathering: Gathering,
    kept invocation: Invocation,
    _ console: Console
  ) {
    let home =
      invocation.all("--output").first { TimelineFolder($0).hasStore }
      ?? invocation.all("--output").first { Path.ending($0) == "json" }
    let paths = Dictionary(
      gathering.sources.map { ($0.article.id, $0.file.path) }
    ) { first, _ in first }
    for warning in timeline.warnings {
      let path = paths[warning.source] ?? "SOURCE"
      console.warning(
        home.map { AnchorAdvice.inTimeline($0, warning.message) }
          ?? AnchorAdvice.withSource(path, warning.message)
      )
    }
  }

  /// Says early, before any article is read, what the store would say late.
  private static func refuseWhereTimelineIs(_ folder: TimelineFolder) throws(Failure) {
    guard folder.hasStore, (try? TimelineStore.open(at: folder.path)) != nil else { return }
    throw Failure(
      .unwritable,
      "there is a timeline in \(folder.path) already",
      hint: "Merge into it with `dateline merge \(folder.path) ...`, or replace it with --force."
    )
  }
}
