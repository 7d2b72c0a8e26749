import DatelineKit

extension Command {
  /// `dateline merge`.
  static let merge = Command(
    name: "merge",
    summary: "merge new sources into a timeline and say what changed",
    discussion: [
      """
      An article that the timeline has already changes nothing. The articles are kept in the \
      articles/ of the timeline's folder, and the standard renderings that the folder has are \
      written anew. Where TIMELINE is a JSON file, that is written anew.
      """
    ],
    operands: [CommandTable.timeline, CommandTable.sources],
    options: [
      CommandTable.anchor("read every SOURCE without a @DATE of its own from this day"),
      CommandTable.noAnchor, CommandTable.noRender, CommandTable.json,
    ],
    examples: [
      Example(
        "dateline merge Timelines/summit friday.txt@2018-06-15",
        "merge an article, read from the day it was published"
      )
    ]
  ) { (invocation, console) throws(Failure) in
    let timeline = try OpenTimeline(invocation.operands[0], console: console)
    let gathering = try Sources.forTimeline(invocation, console, dropping: 1)
    let changes = try OpenTimeline.stored { () throws(StoreError) in
      try ProgressBar.during(gathering.arrivals.count, console) { (didRead) throws(StoreError) in
        try timeline.store.merge(gathering.arrivals, didRead: didRead)
      }
    }
    if case .folder(let folder) = timeline.home {
      try ArticleFolder.keep(gathering.sources, in: folder)
    }
    try timeline.save(rendering: !invocation.has("--no-render"))
    try ChangesText.print(changes, of: invocation.operands[0], invocation, console)
    return gathering.exitCode
  }
}
