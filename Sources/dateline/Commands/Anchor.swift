import DatelineKit

extension Command {
  /// `dateline anchor`.
  static let anchor = Command(
    name: "anchor",
    summary: "set the anchor date of a timeline or of one article, and say what moved",
    discussion: [
      """
      The anchor is the day that an article's relative times (last week, on Tuesday) are read \
      from. An article's own comes before the timeline's: what was given for it, else the date \
      that it names itself. The word none in the place of DATE takes back what was given.
      """
    ],
    operands: [
      CommandTable.timeline,
      OperandSpec(
        "ARTICLE",
        form: .text,
        isOptional: true,
        summary: "the article: its file name, its id or a beginning of its id"
      ),
      OperandSpec("DATE", form: .date, summary: "the day, or none"),
    ],
    options: [CommandTable.noRender, CommandTable.json],
    examples: [
      Example(
        "dateline anchor Timelines/summit friday.txt 2018-06-15",
        "read one article from the day it was published"
      ),
      Example(
        "dateline anchor Timelines/summit 2018-06-12",
        "read every article that has no anchor of its own from one day"
      ),
    ]
  ) { (invocation, console) throws(Failure) in
    let words = invocation.operands
    let word = words[words.count - 1]
    let date = word == "none" ? nil : try Invocation.date(word, for: "DATE")
    let timeline = try OpenTimeline(words[0], console: console)
    let changes = try OpenTimeline.stored { () throws(StoreError) in
      let article = words.count == 3 ? try timeline.store.articleID(named: words[1]) : nil
      return try timeline.store.setAnchor(date, ofArticle: article)
    }
    try timeline.save(rendering: !invocation.has("--no-render"))
    try ChangesText.print(changes, of: invocation.operands[0], invocation, console)
    return .done
  }
}
