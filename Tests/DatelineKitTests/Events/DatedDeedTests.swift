import Testing

@testable import DatelineKit

@Suite("Deeds in whatever words")
struct DatedDeedTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  private func reports(_ text: String) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: Self.anchor)
  }

  @Test(
    "A day of its own makes an event of a verb that tells none elsewhere",
    arguments: [
      ("The delegation waited at the border on 3 March until nightfall.", "waited", "2026-03-03"),
      ("Kareth fell on 12 March after a week of shelling.", "fell", "2026-03-12"),
      ("Police found a rifle on Sunday in a shed.", "found", "2026-03-15"),
      ("She tore up the letter in front of the cameras on Monday.", "tore", "2026-03-16"),
      ("On 13 March came the surrender of the garrison.", "surrender", "2026-03-13"),
      ("The threat of 4 March came from the palace.", "threat", "2026-03-04"),
      ("Dockers returned to work on 26 February.", "returned", "2026-02-26"),
      ("“The door is open,” she said on Tuesday after seeing the mediator.", "said", "2026-03-17"),
      (
        "But on 8 March investigators, wondering how he got away, searched the site.",
        "searched", "2026-03-08"
      ),
    ]
  )
  func dated(_ text: String, _ trigger: String, _ day: String) throws {
    let report = try #require(
      try reports(text).first { $0.trigger.text.hasPrefix(trigger) },
      "nothing is told of: \(text)"
    )
    #expect(report.status == .occurred || report.status == .statement)
    #expect(report.time?.earliest == (try CivilDate(iso8601: day)))
    #expect(report.time?.latest == (try CivilDate(iso8601: day)))
  }

  @Test(
    "What somebody had to do, could do or was made to do is done",
    arguments: [
      ("The premier had to postpone his trip on Monday.", "postpone", Status.cancelled),
      ("The convoy was able to reach the town on Sunday.", "reach", .occurred),
      ("Mr Otieno persuaded the rebels on Tuesday to hand over their guns.", "hand", .occurred),
      ("The nurses were allowed to fly home on Sunday.", "fly", .occurred),
      ("The two leaders were meant to meet on Sunday.", "meet", .cancelled),
      ("Kenya’s order was never carried out.", "carried", .cancelled),
    ]
  )
  func compelled(_ text: String, _ trigger: String, _ status: Status) throws {
    let report = try #require(
      try reports(text).first { $0.trigger.text.hasPrefix(trigger) },
      "nothing is told of: \(text)"
    )
    #expect(report.status == status)
  }

  @Test(
    "States, measures and what is only said to be are no deeds",
    arguments: [
      "On Monday the mission had looked lost.",
      "Shares fell 3 pence on Monday.",
      "The premier has to postpone his trip.",
      "The convoy is able to reach the town.",
      "The storm made it hard for them to meet on Monday.",
      "The two leaders are supposed to meet.",
    ]
  )
  func ignored(_ text: String) throws {
    #expect(try reports(text).isEmpty, "\(text)")
  }

  @Test("A minister is not whose minister he is")
  func ministers() throws {
    let text = """
      French President Anne Roux flew to Rome on Monday. Her interior minister resigned on Tuesday.
      """
    let report = try #require(try reports(text).last)
    #expect(report.kind.mode == "resignation")
    #expect(!report.actors.contains { $0.id == "roux-anne" && $0.role == .source })
  }

  @Test("Verbs that a comma or a semicolon joins tell a thing each")
  func joined() throws {
    let text = "In May the islanders shut the bank to outsiders, then seized a boat."
    #expect(try reports(text).map(\.trigger.text) == ["shut", "seized"])
    let parted = "Kenya called up its reserves on Monday; a day later came the first threat."
    #expect(try reports(parted).allSatisfy { $0.trigger.text != "came" })
  }
}
