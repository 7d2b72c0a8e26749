import Testing

@testable import DatelineKit

/// Lines that an editor would print, and what they are not to be.
@Suite("Titles")
struct TitleTests {
  private func titles(_ text: String) throws -> [String] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: CivilDate(year: 2026, month: 3, day: 18))
      .map(\.title)
  }

  @Test(
    "A title is about who acts, and says what",
    arguments: [
      // What a preposition and an unknown pronoun add is left out.
      ("President Roux flew to Nairobi with it on Monday.", "Roux flies to Nairobi"),
      // A noun that a participle follows, not the place beside it.
      (
        "The ministers are working from a framework agreed in Lausanne, Switzerland, on March 2.",
        "Framework agreed in Lausanne, Switzerland"
      ),
      // The relative clause’s verb gets its object.
      (
        "It built on the first limits that Tehran had accepted on its program in March 2026.",
        "Tehran accepts the first limits on its program"
      ),
      // Only what was said, without the phrase in between.
      (
        "The US president promised to veto any bill that stood in the way on Monday.",
        "US president promises to veto any bill that stood in the way"
      ),
      // Demonstratives point at nothing in a list.
      ("France rejected those terms on Monday.", "France rejects the terms"),
      (
        "These terms were rejected by France and Kenya on Monday.",
        "France and Kenya reject the terms"
      ),
      // A remark does not speak: who made it does.
      (
        "Macron’s remark on Monday underscored that the talks could fail.",
        "Macron: The talks could fail"
      ),
      // Who speaks may follow what is said.
      (
        "Kenya would wait for a reply, France said on Monday.",
        "France: Kenya would wait for a reply"
      ),
      // A people is plural, a country is not.
      ("The Israelis rejected the offer on Monday.", "Israelis reject the offer"),
      ("The United States rejected the offer on Monday.", "United States rejects the offer"),
    ]
  )
  func composed(_ text: String, _ title: String) throws {
    let found = try titles(text)
    #expect(found.contains(title), "\(found) of: \(text)")
  }

  @Test(
    "Words that are too many give way at a joint",
    arguments: [
      ("Minister: “We will wait", "Minister: “We will wait”"),
      ("- Minister resigns", "Minister resigns"),
      ("Minister meets envoy with", "Minister meets envoy"),
      ("Talks in Vienna under", "Talks in Vienna"),
    ]
  )
  func fitting(_ title: String, _ fitted: String) {
    #expect(TitleText.fit(title) == fitted)
  }
}
