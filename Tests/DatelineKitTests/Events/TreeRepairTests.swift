import Testing

@testable import DatelineKit

@Suite("Trees mended")
struct TreeRepairTests {
  private func reports(_ text: String) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: CivilDate(year: 2026, month: 3, day: 18))
  }

  @Test(
    "Errors that lost an event each",
    arguments: [
      ("A recent Kenyan proposal required Japan to hold elections.", "required", "KEN"),
      ("Kenya’s president broke the news from the Rose Garden on Tuesday.", "broke", "KEN"),
      (
        "The deal came two days after President Anne Roux of France ordered the navy home.",
        "ordered", "roux-anne"
      ),
      ("France’s Cabinet will take up the compromise Friday, officials said.", "take up", "FRA"),
      (
        "President Anne Roux of France said Kenya does not rule out talks, but insisted they need time.",
        "insisted", "roux-anne"
      ),
      (
        "President Anne Roux of France said Kenya does not rule out talks, but insisted they need time.",
        "said", "roux-anne"
      ),
      (
        "A ship of Kenya’s navy, built in Japan for the coast guard, sank off Mombasa on Monday.",
        "sank", "KEN"
      ),
    ]
  )
  func mended(_ text: String, _ trigger: String, _ actor: String) throws {
    let found = try reports(text).first { $0.trigger.text == trigger }
    let report = try #require(found, "no such report in: \(text)")
    #expect(report.actors.first { $0.role == .source }?.id == actor)
  }

  @Test("A participle that modifies is left as it is")
  func modifiers() throws {
    #expect(try reports("• The men freed by France on Monday").count <= 1)
    #expect(try reports("The treaty signed in May was good.").allSatisfy { $0.status == .occurred })
  }
}
