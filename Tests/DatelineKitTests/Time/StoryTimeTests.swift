import Testing

@testable import DatelineKit

@Suite("Times that take their year or day from what a story told before")
struct StoryTimeTests {
  private func values(_ text: String) throws -> [String] {
    let anchor = try CivilDate(iso8601: "2026-03-18")
    return TimeReader().resolve(text, anchor: anchor).map(\.value)
  }

  @Test(
    arguments: [
      // The items of a chronicle go on from the last full date.
      (
        "12 May 2009. The ferry sails.\n\n14 May. It sinks.\n\n2 January. The court sits.",
        ["2009-05-12", "2009-05-14", "2010-01-02"]
      ),
      (
        "9 May 2009: The court sits.\n\n7 May: The ferry sinks.\n\n1 May: It sails.",
        ["2009-05-09", "2009-05-07", "2009-05-01"]
      ),
      (
        "17 March 2026\n\n12 January: The ferry sails.\n\n14 January: It sinks.\n\n"
          + "2 March: The court sits.", ["2026-03-17", "2026-01-12", "2026-01-14", "2026-03-02"]
      ),
      // Years told last are those of the dates before them.
      (
        "Shells fell on 3 March, 1 April and 5 May 2025.",
        ["2025-03-03", "2025-04-01", "2025-05-05"]
      ),
      ("Votes were held in March, April and May 2020.", ["2020-03", "2020-04", "2020-05"]),
      // What was to come long ago.
      (
        "The accord of 12 November 2009 said that troops would leave by 1 May.",
        ["2009-11-12", "2010-05-01"]
      ),
      (
        "On 4 July 1990 he promised that all would be home by Christmas.",
        ["1990-07-04", "1990-12-25"]
      ),
      ("In 2019 they said that they would leave by 1 May.", ["2019", "2026-05-01"]),
      ("He said on Friday that polls would open on Sunday.", ["2026-03-13", "2026-03-15"]),
      (
        "They will meet on Friday and say that polls would open on Sunday.",
        ["2026-03-20", "2026-03-22"]
      ),
      // A few days on in one sentence.
      (
        "He took office on 20 January 2025, and left on 3 February.", ["2025-01-20", "2025-02-03"]
      ),
      (
        "He took office on 20 January 2025. He left on 3 February.", ["2025-01-20", "2026-02-03"]
      ),
      ("They married in 1932. The next year he was dead.", ["1932", "1933"]),
      ("They married in 1932. The next year will be hard.", ["1932", "2027"]),
      // What was done in a month is over.
      ("He was charged in April.", ["2025-04"]),
      ("He agreed to come in April.", ["2026-04"]),
      ("They called off the games that were to have begun on 20 March.", ["2026-03-20"]),
      ("By July, forty had fled.", ["2025-07"]),
      ("It is to be built by July.", ["2026-07"]),
      ("The vote is on Sunday.", ["2026-03-22"]),
      ("The vote was on Sunday.", ["2026-03-15"]),
      ("They struck as planned on Monday.", ["2026-03-16"]),
      ("They plan to strike on Monday.", ["2026-03-23"]),
      ("The trial opened on Monday (March 2).", ["2026-03-02", "2026-03-02"]),
      ("The focus of Easter is on Rome.", ["2026-04-05"]),
      (
        "They fired on 3 March. Two weeks later they shot overnight.",
        ["2026-03-03", "2026-03-17", "2026-03-17TNI"]
      ),
      (
        "They fired on 3 February. The army is on guard. It was shelled overnight.",
        ["2026-02-03", "2026-03-17TNI"]
      ),
    ]
  )
  func storiesSayWhen(_ text: String, _ expected: [String]) throws {
    #expect(try values(text) == expected, "\(text)")
  }
}
