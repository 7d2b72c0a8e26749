import Testing

@testable import DatelineKit

@Suite("Whose country stands behind a role")
struct RoleCompletingTests {
  /// The countries of the first report of a category, as `LBN>ISR`.
  private func cast(_ text: String, _ category: Kind.Category) throws -> String {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    let reports = ReportReader().reports(
      in: article,
      anchor: CivilDate(year: 2026, month: 3, day: 18)
    )
    let report = try #require(
      reports.first { $0.kind.category == category },
      "no \(category) in: \(text)"
    )
    let states = { (role: Role) in
      Set(report.actors.filter { $0.role == role }.compactMap { $0.country ?? $0.affiliation })
        .sorted().joined(separator: ",")
    }
    return states(.source) + ">" + states(.target)
  }

  @Test(
    "Done at home is done to one’s own, by police and people, where nobody else is named",
    arguments: [
      ("Kenyan police arrested 12 students on Monday.", Kind.Category.coerce, "KEN>KEN"),
      ("Kenya’s government lifted the curfew on Monday.", .concede, "KEN>KEN"),
      ("Kenyan workers went on strike on Monday.", .protest, "KEN>KEN"),
      ("France attacked on Monday.", .assault, "FRA>"),
      ("Kenyan police arrested 12 students from Japan on Monday.", .coerce, "KEN>JPN"),
    ]
  )
  func home(_ text: String, _ category: Kind.Category, _ expected: String) throws {
    #expect(try cast(text, category) == expected)
  }

  @Test("What the article tells of another country lets nobody be taken for one’s own")
  func abroad() throws {
    let text = "France met Japan on Sunday. Kenyan police arrested 12 students on Monday."
    #expect(try cast(text, .coerce) == "KEN>")
  }

  @Test(
    "Whom a complaint is over, whom a threat is to move, who is asked",
    arguments: [
      ("Kenya complained to the UN over French raids.", Kind.Category.accuse, "FRA,IGO"),
      ("Kenya threatened to close the port unless France withdraws.", .threaten, "FRA"),
      ("Kenya repeated its demand that France withdraw.", .request, "FRA"),
    ]
  )
  func blamed(_ text: String, _ category: Kind.Category, _ targets: String) throws {
    #expect(try cast(text, category) == "KEN>" + targets)
  }

  @Test(
    "A place stands in for whom it happens to, and a city for its country where one arrives",
    arguments: [
      ("Three men were arrested in Kenya on Monday.", Kind.Category.coerce, "KEN>KEN"),
      ("French President Emmanuel Macron arrived in Nairobi on Monday.", .consult, "FRA>KEN"),
    ]
  )
  func places(_ text: String, _ category: Kind.Category, _ expected: String) throws {
    #expect(try cast(text, category) == expected)
  }

  @Test(
    "Whoever issues a paper says what it says; a jet that shoots is no circumstance",
    arguments: [
      ("The PKK issued a declaration demanding that Turkey act.", Kind.Category.request, "TUR>TUR"),
      ("France left, one day after a Kenyan jet shot down a plane.", .assault, "KEN>"),
      ("France said that talks with Kenya are out of the question.", .reject, "FRA>KEN"),
    ]
  )
  func roundabout(_ text: String, _ category: Kind.Category, _ expected: String) throws {
    #expect(try cast(text, category) == expected)
  }

  @Test("What happened beside a deed is not whom it is done to")
  func circumstances() throws {
    let text = "Kenya eased the curfew on Monday, as police in France cracked down on crowds."
    #expect(try cast(text, .concede) == "KEN>")
  }
}
