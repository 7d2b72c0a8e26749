import DatelineKit

extension Command {
  /// `dateline remove`.
  static let remove = Command(
    name: "remove",
    summary: "take a source out of a timeline and say what changed",
    discussion: [
      """
      The timeline is then what it would be had the article never been merged. Its file is moved \
      from articles/ to removed/ in the timeline's folder, so nothing is lost.
      """
    ],
    operands: [
      CommandTable.timeline,
      OperandSpec(
        "ARTICLE",
        form: .text,
        summary: "the article: its file name, its id or a beginning of its id"
      ),
    ],
    options: [CommandTable.noRender, CommandTable.json],
    examples: [Example("dateline remove Timelines/summit friday.txt", "take an article out")]
  ) { (invocation, console) throws(Failure) in
    let timeline = try OpenTimeline(invocation.operands[0], console: console)
    let (id, changes) = try OpenTimeline.stored { () throws(StoreError) in
      let id = try timeline.store.articleID(named: invocation.operands[1])
      return (id, try timeline.store.remove(article: id))
    }
    try timeline.save(rendering: !invocation.has("--no-render"))
    if case .folder(let folder) = timeline.home {
      let removal = try ArticleFolder.setAside(article: id, in: folder)
      for path in removal.moved { console.note("the article's file is now \(path)") }
      for path in removal.shared {
        console.note("the article stays in \(path), which holds other articles too")
      }
    }
    try ChangesText.print(changes, of: invocation.operands[0], invocation, console)
    return .done
  }
}
