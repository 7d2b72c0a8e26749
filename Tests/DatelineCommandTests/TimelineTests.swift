import Foundation
import Testing

/// Generating, merging, anchoring, removing, rendering and explaining, as a user does it.
struct TimelineTests {
  @Test func theFormatFollowsTheEndingAndStandardOutputIsMarkdown() throws {
    let folder = try Articles.folder()
    let sources = ["monday.txt@2025-08-19", "wednesday.txt@2025-08-20"]
    let run = try Run(
      ["generate"] + sources + ["--title", "Geneva", "-o", "a.json", "-o", "a.md", "-o", "a.txt"],
      in: folder
    )
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    let printed = try Run(["generate"] + sources + ["--title", "Geneva"], in: folder)
    #expect(printed.output == (try folder.read("a.md")))
    #expect(printed.output.hasPrefix("# Geneva\n"))
    let json = try JSONSerialization.jsonObject(with: Data(try folder.read("a.json").utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["format"] as? String == "dateline/timeline")
    #expect((object["sources"] as? [Any])?.count == 2)
    #expect(try !folder.read("a.txt").isEmpty)
  }

  @Test func aTimelinesFolderHoldsStoreArticlesAndRenderings() throws {
    let folder = try Articles.folder()
    let run = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-20", "-o", "Timelines/geneva"],
      in: folder
    )
    #expect(run.code == 0)
    #expect(
      try folder.names(in: "Timelines/geneva") == [
        "articles", "timeline.html", "timeline.json", "timeline.md", "timeline.sqlite",
        "timeline.txt",
      ]
    )
    #expect(try folder.names(in: "Timelines/geneva/articles") == ["monday.txt", "wednesday.txt"])
    #expect(folder.bytes("Timelines/geneva/articles/monday.txt") == folder.bytes("monday.txt"))
  }

  @Test func aFolderThatHoldsATimelineIsRefusedUnlessForced() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "monday.txt@2025-08-19", "-o", "tl"], in: folder)
    let before = folder.bytes("tl/timeline.json")
    let refused = try Run(["generate", "wednesday.txt@2025-08-20", "-o", "tl"], in: folder)
    #expect(refused.code == 73)
    #expect(
      refused.errors == """
        error: there is a timeline in tl already
        Merge into it with `dateline merge tl ...`, or replace it with --force.

        """
    )
    #expect(folder.bytes("tl/timeline.json") == before)
    let forced = try Run(
      ["generate", "wednesday.txt@2025-08-20", "-o", "tl", "--force"],
      in: folder
    )
    #expect(forced.code == 0)
    let alone = try Run(["generate", "wednesday.txt@2025-08-20", "-o", "alone.json"], in: folder)
    #expect(alone.code == 0)
    #expect(folder.bytes("tl/timeline.json") == folder.bytes("alone.json"))
  }

  @Test func twoArticlesWithOneNameAreBothKept() throws {
    let folder = try TemporaryFolder()
    try folder.write(Articles.monday, to: "a/2025-08-20.txt")
    try folder.write(Articles.wednesday, to: "b/2025-08-20.txt")
    let run = try Run(["generate", "a/2025-08-20.txt", "b", "-o", "tl"], in: folder)
    #expect(run.code == 0)
    let names = try folder.names(in: "tl/articles")
    #expect(names.count == 2)
    #expect(names.allSatisfy { $0.hasPrefix("2025-08-20") }, "the dates in the names stay dates")
    #expect(Set(names.map { folder.bytes("tl/articles/\($0)") }).count == 2)
    _ = try Run(["merge", "tl", "a", "b"], in: folder)
    #expect(try folder.names(in: "tl/articles") == names)
  }

  @Test func foldersAreSourcesAndSoIsATimelinesFolder() throws {
    let folder = try Articles.folder()
    try folder.write("hidden", to: "in/.hidden.txt")
    try folder.write(Articles.german, to: "in/deeper/german.txt")
    try folder.write(Articles.monday, to: "in/2025-08-19-monday.txt")
    try folder.write(Articles.wednesday, to: "in/wednesday-2025-08-20.txt")
    let made = try Run(["generate", "in", "-o", "tl"], in: folder)
    #expect(made.code == 0)
    #expect(made.errors.isEmpty)
    let again = try Run(["generate", "tl", "-o", "again.json"], in: folder)
    #expect(again.code == 0)
    #expect(folder.bytes("again.json") == folder.bytes("tl/timeline.json"))
  }

  @Test func theOrderOfSourcesDoesNotShow() throws {
    let folder = try Articles.folder()
    let (first, second) = ("monday.txt@2025-08-19", "wednesday.txt@2025-08-20")
    let one = try Run(["generate", first, second], in: folder)
    let other = try Run(["generate", second, first], in: folder)
    #expect(one.output == other.output)
    _ = try Run(["generate", first, "-o", "tl"], in: folder)
    _ = try Run(["merge", "tl", second], in: folder)
    _ = try Run(["generate", first, second, "-o", "batch.json"], in: folder)
    #expect(folder.bytes("tl/timeline.json") == folder.bytes("batch.json"))
  }

  @Test func mergingTwiceChangesNothing() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "monday.txt@2025-08-19", "-o", "tl"], in: folder)
    let first = try Run(["merge", "tl", "wednesday.txt@2025-08-20"], in: folder)
    #expect(first.code == 0)
    #expect(first.output.contains("wednesday.txt"))
    let before = try ["json", "md", "txt"].map { try folder.read("tl/timeline.\($0)") }
    let second = try Run(["merge", "tl", "wednesday.txt@2025-08-20"], in: folder)
    #expect(second.code == 0)
    #expect(second.output.contains("no event changed"))
    #expect(try ["json", "md", "txt"].map { try folder.read("tl/timeline.\($0)") } == before)
  }

  @Test func removingGivesBackTheBytes() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "monday.txt@2025-08-19", "-o", "tl"], in: folder)
    let before = try ["json", "md", "txt"].map { try folder.read("tl/timeline.\($0)") }
    _ = try Run(["merge", "tl", "wednesday.txt@2025-08-20"], in: folder)
    #expect(try folder.read("tl/timeline.json") != before[0])
    let run = try Run(["remove", "tl", "wednesday.txt"], in: folder)
    #expect(run.code == 0)
    #expect(run.errors == "note: the article's file is now tl/removed/wednesday.txt\n")
    #expect(try ["json", "md", "txt"].map { try folder.read("tl/timeline.\($0)") } == before)
    #expect(try folder.names(in: "tl/articles") == ["monday.txt"])
    #expect(folder.bytes("tl/removed/wednesday.txt") == folder.bytes("wednesday.txt"))
    let again = try Run(["remove", "tl", "wednesday.txt"], in: folder)
    #expect(again.code == 66)
    #expect(
      again.errors
        == "error: no article of the timeline has the id or file name “wednesday.txt”\n"
    )
  }

  @Test func anchoringReadsTheArticleAgain() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "monday.txt", "wednesday.txt@2025-08-20", "-o", "tl"], in: folder)
    let without = folder.bytes("tl/timeline.json")
    let run = try Run(["anchor", "tl", "monday.txt", "2025-08-19", "--json"], in: folder)
    #expect(run.code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((json as? [String: Any])?["added"] as? [String] == [])
    _ = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-20", "-o", "given.json"],
      in: folder
    )
    #expect(folder.bytes("tl/timeline.json") == folder.bytes("given.json"))
    _ = try Run(["anchor", "tl", "monday.txt", "none"], in: folder)
    #expect(folder.bytes("tl/timeline.json") == without)
    let whole = try Run(["anchor", "tl", "2025-08-19"], in: folder)
    #expect(whole.code == 0)
    #expect(try folder.read("tl/timeline.md").contains("Tue 19 August 2025 (given for all)"))
    let none = try Run(["anchor", "tl", "2025-02-30"], in: folder)
    #expect(none.code == 64)
    #expect(none.errors == "error: DATE: “2025-02-30” is no date: February 2025 has 28 days\n")
  }

  @Test func anAnchorHoldsForEverySourceWithoutOneOfItsOwn() throws {
    let folder = try Articles.folder()
    _ = try Run(
      [
        "generate", "monday.txt", "wednesday.txt@2025-08-20", "--anchor", "2025-08-19", "-o",
        "a.json",
      ],
      in: folder
    )
    _ = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-20", "-o", "b.json"],
      in: folder
    )
    #expect(folder.bytes("a.json") == folder.bytes("b.json"))
  }

  @Test func noAnchorLeavesTheOwnDatesAside() throws {
    let folder = try TemporaryFolder()
    try folder.write(Articles.wednesday, to: "2025-08-20.txt")
    let dated = try Run(["generate", "2025-08-20.txt"], in: folder)
    #expect(dated.output.contains("read from Wed 20 August 2025"))
    let undated = try Run(["generate", "2025-08-20.txt", "--no-anchor"], in: folder)
    #expect(undated.output.contains("no anchor"))
  }

  @Test func aTimelinesJSONIsATimeline() throws {
    let folder = try Articles.folder()
    let (first, second) = ("monday.txt@2025-08-19", "wednesday.txt@2025-08-20")
    _ = try Run(["generate", first, "--title", "T", "-o", "tl.json"], in: folder)
    let merged = try Run(["merge", "tl.json", second], in: folder)
    #expect(merged.code == 0)
    _ = try Run(["generate", first, second, "--title", "T", "-o", "both.json"], in: folder)
    #expect(folder.bytes("tl.json") == folder.bytes("both.json"))
    _ = try Run(["remove", "tl.json", "wednesday.txt"], in: folder)
    _ = try Run(["generate", first, "--title", "T", "-o", "one.json"], in: folder)
    #expect(folder.bytes("tl.json") == folder.bytes("one.json"))
    let rendered = try Run(["render", "both.json"], in: folder)
    #expect(
      rendered.output == (try Run(["generate", first, second, "--title", "T"], in: folder).output)
    )
  }

  @Test func aStoreCanBeMadeFromTheJSONBesideIt() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "monday.txt@2025-08-19", "-o", "tl"], in: folder)
    let before = folder.bytes("tl/timeline.json")
    try FileManager.default.removeItem(at: folder.url("tl/timeline.sqlite"))
    let run = try Run(["merge", "tl", "monday.txt@2025-08-19"], in: folder)
    #expect(run.code == 0)
    #expect(run.errors == "note: tl/timeline.sqlite was made again from tl/timeline.json\n")
    #expect(folder.exists("tl/timeline.sqlite"))
    #expect(folder.bytes("tl/timeline.json") == before)
  }

  @Test func renderingsThatAreNotThereAreNotMade() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "monday.txt@2025-08-19", "-o", "tl"], in: folder)
    try FileManager.default.removeItem(at: folder.url("tl/timeline.txt"))
    let before = folder.bytes("tl/timeline.md")
    _ = try Run(["merge", "tl", "wednesday.txt@2025-08-20", "--no-render"], in: folder)
    #expect(folder.bytes("tl/timeline.md") == before)
    _ = try Run(["merge", "tl", "wednesday.txt@2025-08-20"], in: folder)
    #expect(folder.bytes("tl/timeline.md") != before)
    #expect(!folder.exists("tl/timeline.txt"))
    _ = try Run(["render", "tl", "-o", "tl/"], in: folder)
    #expect(folder.exists("tl/timeline.txt"))
  }

  @Test func standardInputIsASource() throws {
    let folder = try TemporaryFolder()
    let run = try Run(
      ["generate", "-@2025-08-20", "-o", "tl"],
      in: folder,
      input: Articles.wednesday
    )
    #expect(run.code == 0)
    #expect(try folder.names(in: "tl/articles") == ["stdin.txt"])
    #expect(try folder.read("tl/articles/stdin.txt") == Articles.wednesday)
    let empty = try Run(["generate", "-"])
    #expect(empty.code == 65)
    #expect(empty.errors.hasPrefix("error: standard input: there is no text in it\n"))
  }

  @Test func renderShowsWhatItIsAskedFor() throws {
    let folder = try Articles.folder()
    _ = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-20", "-o", "tl.json"],
      in: folder
    )
    let whole = try Run(["render", "tl.json"], in: folder)
    #expect(whole.output.contains("Geneva"))
    #expect(whole.output.contains("Macron"))
    let french = try Run(["render", "tl.json", "--actor", "FRA"], in: folder)
    #expect(french.output.contains("Macron"))
    #expect(!french.output.contains("Merz"))
    let later = try Run(["render", "tl.json", "--from", "2030-01-01"], in: folder)
    #expect(later.code == 0)
    #expect(later.errors.hasPrefix("note: none of the "))
    let wrong = try Run(["render", "tl.json", "--kind", "consulted"], in: folder)
    #expect(wrong.code == 64)
    #expect(wrong.errors.hasSuffix("Did you mean consult?\n"))
  }

  @Test func explainShowsWordsRulesAndWeights() throws {
    let folder = try Articles.folder()
    _ = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-20", "-o", "tl"],
      in: folder
    )
    let json = try JSONSerialization.jsonObject(
      with: Data(try folder.read("tl/timeline.json").utf8)
    )
    let events = try #require((json as? [String: Any])?["events"] as? [[String: Any]])
    let shared = try #require(events.first { ($0["links"] as? [Any])?.isEmpty == false })
    let id = try #require(shared["id"] as? String)
    let run = try Run(["explain", "tl", String(id.prefix(10))], in: folder)
    #expect(run.code == 0)
    for report in try #require(shared["reports"] as? [[String: Any]]) {
      #expect(run.output.contains(try #require(report["quote"] as? String).prefix(20)))
      let trigger = try #require(report["trigger"] as? [String: Any])
      #expect(run.output.contains("rule \(try #require(trigger["rule"] as? String))"))
    }
    #expect(run.output.contains(" bits\n"))
    #expect(run.output.contains("15 August 2025"))
    let again = try Run(["explain", "tl/timeline.json", id], in: folder)
    #expect(again.code == 0)
    let none = try Run(["explain", "tl", "zzz"], in: folder)
    #expect(none.code == 66)
    #expect(
      none.errors
        == "error: no event of the timeline has the id “zzz”, nor has one of its reports\n"
    )
  }

  @Test func diffTellsWhatOneTimelineHasThatAnotherLacks() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "monday.txt@2025-08-19", "-o", "old.json"], in: folder)
    _ = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-20", "-o", "new.json"],
      in: folder
    )
    let run = try Run(["diff", "old.json", "new.json"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("1 article added: wednesday.txt\n"))
    let same = try Run(["diff", "old.json", "old.json"], in: folder)
    #expect(same.output == "no event changed\n")
  }
}
