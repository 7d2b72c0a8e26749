import Testing

@testable import DatelineKit

/// Sentences of an affair between countries that exist nowhere, so that no table helps.
@Suite("An invented affair")
struct InventedAffairTests {
  private func reports(_ text: String) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: CivilDate(year: 2031, month: 10, day: 18))
  }

  @Test(
    "Pronouns and bare nouns lead back",
    arguments: [
      (
        "Ministers struck a deal on Monday. It came into force on Friday.",
        "Deal comes into force", Status.occurred, "2031-10-17"
      ),
      (
        "Ministers struck a deal on Monday. The Sejmet ratified it on Thursday by 71 votes to 60.",
        "Sejmet ratifies the deal by 71 votes to 60", .occurred, "2031-10-16"
      ),
      (
        "The ministers met on the 14th in Port Sandrel. The release of the crew followed on Friday.",
        "Release of the crew", .occurred, "2031-10-17"
      ),
    ]
  )
  func leadingBack(_ text: String, _ title: String, _ status: Status, _ date: String) throws {
    let report = try #require(try reports(text).last, "nothing in: \(text)")
    #expect(report.title == title)
    #expect(report.status == status)
    #expect(report.time?.edtf == date)
  }

  @Test("What somebody doubts is no event")
  func doubts() throws {
    let text = "Analysts doubt that Korrin will withdraw both ships before winter."
    #expect(try reports(text).isEmpty)
  }
}
