import Testing

@testable import DatelineKit

@Suite("Events on the tree")
struct TreeReadingTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  private func reports(_ text: String) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: Self.anchor)
  }

  @Test(
    "Which sentences get a tree",
    arguments: [
      ("France met Kenya on Monday.", true),
      ("• May 3: France hosted 12 Kenyans", true),
      ("Did France meet Kenya on Monday?", false),
      ("The house is red.", false),
      ("“France met Kenya on Monday.”", false),
    ]
  )
  func trees(_ text: String, _ isWorth: Bool) {
    let document = Document(reading: Array(text.utf8))
    #expect(
      ReportReader.isWorthATree(document, 0, .english, hasActorOrTime: true) == isWorth
    )
    // An item under its date is told in whatever words, of whomever.
    let isItem = document.label(ofSentence: 0).count > 1
    #expect(ReportReader.isWorthATree(document, 0, .english, hasActorOrTime: false) == isItem)
  }

  @Test(
    "Kind and status by tense, modals, negation, attribution and conditionals",
    arguments: [
      ("France will sign the treaty on Friday.", "agree", Status.planned),
      ("France is to sign the treaty on Friday.", "agree", .planned),
      ("France plans to sign the treaty on Friday.", "agree", .planned),
      ("France said it would boycott Kenya.", "threaten", .statement),
      ("France said Kenya must release the men.", "request", .statement),
      ("France will not accept the plan.", "reject", .statement),
      ("France is willing to meet Kenya.", "agree", .proposed),
      ("France promised to help Kenya.", "agree", .statement),
      ("France agreed to help Kenya.", "agree", .occurred),
      ("France agreed to meet Kenya on Monday.", "consult", .planned),
      ("France refused to meet Kenya on Monday.", "reject", .occurred),
      ("France called off the talks on Monday.", "sanction", .cancelled),
    ]
  )
  func outcomes(_ text: String, _ kind: String, _ status: Status) throws {
    let report = try #require(try reports(text).first, "nothing in: \(text)")
    #expect(report.kind.category.rawValue == kind)
    #expect(report.status == status)
  }

  @Test("A refusal and an offer are titled as such")
  func titles() throws {
    #expect(
      try reports("France will not accept the plan.").map(\.title) == [
        "France not to accept the plan"
      ]
    )
    #expect(
      try reports("France is willing to meet Kenya.").map(\.title) == [
        "France ready to meet Kenya"
      ]
    )
  }

  @Test(
    "What only might be is no event",
    arguments: [
      "France could meet Kenya on Monday.",
      "France may have met Kenya on Monday.",
      "France hopes to meet Kenya on Monday.",
      "France failed on Monday to show that it would meet anybody if it could.",
      "If France attacks Kenya on Monday, Japan will help.",
      "France would have attacked Kenya.",
    ]
  )
  func nothing(_ text: String) throws {
    #expect(try reports(text).filter { $0.kind.category != .reject }.map(\.title) == [])
  }

  @Test(
    "Roles through passives, control, relatives and joined verbs",
    arguments: [
      ("Kenya was attacked by France on Monday.", "FRA>KEN"),
      ("France, which attacked Kenya on Monday, was silent.", "FRA>KEN"),
      ("France flew to Rome and attacked Kenya on Monday.", "FRA>KEN"),
      ("France began to bomb Kenya on Monday.", "FRA>KEN"),
      ("French forces attacked Kenya on Monday.", "FRA>KEN"),
    ]
  )
  func roles(_ text: String, _ cast: String) throws {
    let found = try reports(text).first { $0.kind.category == .assault }
    let report = try #require(found, "no assault in: \(text)")
    let ids = { (role: Role) in
      report.actors.filter { $0.role == role }.map(\.id).joined(separator: ",")
    }
    #expect(ids(.source) + ">" + ids(.target) == cast)
  }

  @Test(
    "The deed, the saying, or both",
    arguments: [
      ("France attacked Kenya on Monday, officials said.", ["assault"]),
      ("Japan said on Monday it had halted aid to Kenya.", ["sanction"]),
      ("Japan said France had attacked Kenya on Monday.", ["statement", "assault"]),
      ("Japan said France had lost.", ["statement"]),
    ]
  )
  func speech(_ text: String, _ kinds: [String]) throws {
    #expect(try reports(text).map(\.kind.category.rawValue) == kinds)
  }
}
