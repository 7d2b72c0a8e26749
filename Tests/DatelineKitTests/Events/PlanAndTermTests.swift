import Testing

@testable import DatelineKit

@Suite("Plans, terms, denials and items of chronicles")
struct PlanAndTermTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  private func told(_ text: String) throws -> [String] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: Self.anchor).map { report in
      "\(report.kind.category.rawValue) \(report.status.rawValue) \(report.time?.edtf ?? "-")"
    }
  }

  @Test(
    "What is agreed or set for a day is planned for it",
    arguments: [
      ("Kenya and France agreed to meet on 27 March 2026.", "consult planned 2026-03-27"),
      ("Kenya’s parliament takes up the treaty on 27 March 2026.", "consult planned 2026-03-27"),
      ("Kenya called elections for 9 May 2026.", "other planned 2026-05-09"),
      ("Kenya gave France until 27 March 2026 to leave.", "other occurred 2026-03-18/2026-03-27"),
      (
        "Kenya had hoped for more, but the Paris meeting fixed for 10 March 2026 was scrapped when"
          + " Mr Roux was taken to hospital.", "sanction cancelled 2026-03-10"
      ),
    ]
  )
  func plans(_ text: String, _ expected: String) throws {
    let events = try told(text)
    #expect(events.contains(expected), "\(events)")
  }

  @Test(
    "What is told in the past has no day ahead, and no day of another clause",
    arguments: [
      ("Kenya accepted an offer to visit France on 27 March 2026.", "2026-03-27"),
      (
        "The council, which condemned the raid on 2 March 2026, dropped the plan.",
        "sanction cancelled 2026-03-02"
      ),
      (
        "Kenya closed its port on 2 March 2026; six days later France recalled its envoy.",
        "coerce occurred 2026-03-08"
      ),
    ]
  )
  func days(_ text: String, _ wrong: String) throws {
    let events = try told(text)
    #expect(!events.isEmpty)
    #expect(!events.contains { $0.hasSuffix(wrong) }, "\(events)")
  }

  @Test(
    "What is denied, rumoured, asked of a speaker or of the reader is no event",
    arguments: [
      "Kenya dismissed reports that it had bombed France.",
      "Asked whether Kenya would bomb France, she laughed.",
      "Tell us whether Kenya bombed France on Monday.",
      "Should Kenya bomb France, prices would rise.",
    ]
  )
  func noDeeds(_ text: String) throws {
    let events = try told(text)
    #expect(!events.contains { $0.hasPrefix("assault") }, "\(events)")
  }

  @Test(
    "An item of a chronicle has a verb, whatever the tagger makes of it",
    arguments: [
      ("Nov. 1, 2025: Kenya severs relations with France.", "sanction occurred 2025-11-01"),
      ("• 2 May 2025: The rebels seize the port.", "coerce occurred 2025-05-02"),
      ("• 3 May 2025: Border reopens.", "concede occurred 2025-05-03"),
    ]
  )
  func items(_ text: String, _ expected: String) throws {
    let events = try told(text)
    #expect(events.contains(expected), "\(events)")
  }

  @Test("Deeds of nobody named, and a state meant by it")
  func deeds() throws {
    #expect(try told("Rebels seized the port in the night.").count == 1)
    #expect(
      try told("Kenya was calm. It denied the story on 2 March 2026.").contains {
        $0 == "statement denied 2026-03-02"
      }
    )
  }
}
