import DatelineKit
import Foundation
import Testing

/// `correct`, `review`, `check` and `refresh` as a user has them.
struct CorrectCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try Articles.folder()
    let run = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-22", "-o", "t/"],
      in: folder
    )
    #expect(run.code == 0)
  }

  private func events() throws -> [Event] {
    let json = try folder.read("t/timeline.json")
    return try TimelineDocument(decoding: Array(json.utf8)).timeline.events
  }

  private func event(_ words: String) throws -> Event {
    try #require(try events().first { $0.reports.contains { $0.quote.contains(words) } })
  }

  @Test func aPinnedDateIsKeptWithItsReasonAndCanBeTakenBack() throws {
    let before = try folder.read("t/timeline.md")
    let call = try event("Macron")
    let id = String(call.id.prefix(10))
    let pin = try Run(
      ["correct", "t", "pin", id, "2025-08-17", "--because", "the Élysée’s note"],
      in: folder
    )
    #expect(pin.code == 0)
    #expect(pin.errors.hasPrefix("note: correction 1: pin “"))
    #expect(pin.output.contains("1 event moved"))
    #expect(try event("Macron").date.edtf == "2025-08-17")
    let page = try folder.read("t/timeline.md")
    #expect(page.contains("set by hand"))
    #expect(page.contains("(correction 1, “the Élysée’s note”)"))
    let explained = try Run(["explain", "t", id], in: folder).output
    #expect(explained.contains("the machine had “\(call.date.edtf ?? "")”"))
    let list = try Run(["correct", "t"], in: folder)
    #expect(list.output.hasPrefix("1  pin “"))
    #expect(list.output.contains("   because the Élysée’s note\n"))
    // The JSON alone brings it back.
    try FileManager.default.removeItem(at: folder.url("t/timeline.sqlite"))
    #expect(try Run(["check", "t"], in: folder).code == 0)
    #expect(try Run(["correct", "t", "undo", "1"], in: folder).code == 0)
    #expect(try folder.read("t/timeline.md") == before)
    let again = try Run(["correct", "t", "undo", "1"], in: folder)
    #expect(again.code == 64)
    #expect(again.errors == "error: correction 1 has been undone already\n")
  }

  @Test func joinsAndSplitsOutliveMerges() throws {
    let (meeting, call) = (try event("Geneva"), try event("Merz"))
    let join = try Run(["correct", "t", "join", meeting.id, call.id], in: folder)
    #expect(join.code == 0)
    #expect(join.output.contains("1 event joined") || join.output.contains("joined"))
    let refused = try Run(["correct", "t", "distinct", meeting.id, call.id], in: folder)
    #expect(refused.code == 64)
    #expect(refused.errors.contains("are one event: part it with"))
    let split = try Run(["correct", "t", "split", meeting.id, call.id], in: folder)
    #expect(split.code == 1)
    #expect(split.errors.contains("contradicts correction 1, “join “"))
    try folder.write(Articles.monday + "More was not known.\n", to: "tuesday.txt")
    #expect(try Run(["merge", "t", "tuesday.txt@2025-08-20"], in: folder).code == 0)
    let joined = try events().filter { event in
      event.reports.contains { [meeting.id, call.id].contains($0.id) }
    }
    #expect(joined.count == 1)
    #expect(try Run(["check", "t"], in: folder).output.hasSuffix("sound\n"))
  }

  @Test(
    arguments: [
      (["correct", "t", "jion", "a"], "there is no correction “jion”"),
      (["correct", "t", "join", "a"], "join takes two events or more: join EVENT EVENT..."),
      (["correct", "t", "pin", "a"], "pin takes an event and a date: pin EVENT DATE"),
      (["correct", "t", "undo", "x"], "undo takes a correction's number: undo NUMBER"),
      (["correct", "t", "status", "a", "maybe"], "“maybe” is none of occurred"),
    ]
  )
  func wrongUsageIsSaid(words: [String], message: String) throws {
    let run = try Run(words, in: folder)
    #expect(run.code == 64)
    #expect(run.errors.hasPrefix("error: \(message)"), "\(run.errors)")
  }

  @Test func reviewAsksAndWritesCorrections() throws {
    let json = try Run(["review", "t", "--json"], in: folder)
    #expect(json.code == 0)
    #expect(json.output.contains("\"score\""))
    let list = try Run(["review", "t"], in: folder)
    #expect(
      list.output.contains("  yes: dateline correct TIMELINE join ")
        || list.output.contains("  no:  ")
    )
    let asked = try Run(["review", "t", "--ask"], in: folder, input: "n\nq\n")
    #expect(asked.code == 0)
    #expect(asked.output.contains("(1 of "))
    #expect(asked.output.contains("[y/n/s/q] "))
    #expect(asked.errors.contains("note: correction 1: "))
    #expect(try Run(["check", "t"], in: folder).code == 0)
    #expect(try Run(["review", "t", "--ask"], in: folder, input: "").code == 0)
  }

  @Test func refreshReadsAgain() throws {
    let run = try Run(["refresh", "t"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("read by \(Dateline.version)\n"))
    #expect(run.output.contains("no event changed"))
    let json = try Run(["refresh", "t", "--json"], in: folder).output
    #expect(json.contains("\"renamed\": []"))
  }

  @Test func aDamagedStoreIsToldAndNotRepairedUnasked() throws {
    let before = try Run(["render", "t"], in: folder).output
    let bytes = try #require(folder.bytes("t/timeline.sqlite"))
    try FileManager.default.removeItem(at: folder.url("t/timeline.json"))
    try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "t/timeline.sqlite")
    let check = try Run(["check", "t"], in: folder)
    #expect(check.code != 0)
    #expect(!check.errors.isEmpty)
    #expect(!before.isEmpty)
  }

  @Test func articlesReadWithoutTheirOwnDatesStaySoAfterTheJSONRestoresThem() throws {
    try folder.write(Articles.monday, to: "2025-08-19-monday.txt")
    let made = try Run(
      ["generate", "2025-08-19-monday.txt", "--no-anchor", "-o", "n/"],
      in: folder
    )
    #expect(made.code == 0)
    let before = try folder.read("n/timeline.json")
    try FileManager.default.removeItem(at: folder.url("n/timeline.sqlite"))
    let again = try Run(["merge", "n", "wednesday.txt@2025-08-22"], in: folder)
    #expect(again.code == 0)
    #expect(try Run(["remove", "n", "wednesday.txt"], in: folder).code == 0)
    #expect(try folder.read("n/timeline.json") == before)
  }
}
