import Testing

@testable import DatelineKit

@Suite("Times that count from the main line of the story")
struct MainLineTests {
  private func last(_ text: String) throws -> String? {
    let anchor = try CivilDate(iso8601: "2026-03-18")
    return TimeReader().resolve(text, anchor: anchor).last?.value
  }

  @Test(
    "What is told in passing is not counted from",
    arguments: [
      (
        "The town fell on 3 March. Its mayor, who had been named on 1 February, fled. Two days"
          + " later the rebels left.", "2026-03-05"
      ),
      (
        "The town fell on 3 March. Its mayor, named on 1 February, fled. The next day the rebels"
          + " left.", "2026-03-04"
      ),
      (
        "The town fell on 3 March. The premier called it an answer to the raid of 20 February. The"
          + " next day the rebels left.", "2026-03-04"
      ),
      (
        "They signed a truce on 3 March. “We fought from 1 January,” he said. The next day it"
          + " collapsed.", "2026-03-04"
      ),
      (
        "The ministers met on 3 March. They had asked for it on 20 February. The following week"
          + " the port opened.", "2026-W11"
      ),
      (
        "They left on 3 March. It was their first parade since 1 January. That evening they sang.",
        "2026-03-03TEV"
      ),
    ]
  )
  func asides(_ text: String, _ value: String) throws {
    #expect(try last(text) == value)
  }

  @Test(
    "What goes on with the story, or with what was told in passing, is",
    arguments: [
      // A clause at the end may well be the next step.
      (
        "They met on 1 February. They signed the accord, which took effect on 3 March. The next day"
          + " it broke.", "2026-03-04"
      ),
      // In one sentence the time told last holds.
      ("The accord, which was signed on 3 March, broke two days later.", "2026-03-05"),
      // What is planned goes on in the present.
      ("They will vote on 5 April. The day before, the ministers confer in Rome.", "2026-04-04"),
      // The story goes back, and stays there.
      (
        "They left on 3 March. They had arrived on 1 February. The next day they had met the"
          + " king.", "2026-02-02"
      ),
      (
        "The town fell on 3 March.\n\nThe war had begun on 1 February, when the port was seized."
          + " The next day the army marched.", "2026-02-02"
      ),
      // Nothing else was told.
      ("They spoke of the raid of 3 March. The next day they left.", "2026-03-04"),
      (
        "They met on 1 March. The raid of 3 March killed ten. The next day they left.", "2026-03-04"
      ),
      ("He said: “We left on 3 March. The next day we were free.”", "2026-03-04"),
    ]
  )
  func story(_ text: String, _ value: String) throws {
    #expect(try last(text) == value)
  }

  @Test(
    "A date without a year goes on with a story of long ago in its paragraph",
    arguments: [
      ("On 3 March 1978 rebels seized the post. On 7 March they left.", "1978-03-07"),
      (
        "On 3 March 1978 rebels seized it. The next day they fled. On 7 March it burned.",
        "1978-03-07"
      ),
      (
        "On 3 March 1978 rebels seized it. The next day they fled.\n\nOn 9 March the port fell. In the"
          + " first week of May the rebels took it back, and on the 11th they entered the town.",
        "1978-05-11"
      ),
      // Another paragraph, another story.
      ("On 3 March 1978 rebels seized it.\n\nOn 7 March they met in Rome.", "2026-03-07"),
      ("They kept to the accord of 3 March 1978. On 7 March they met in Rome.", "2026-03-07"),
      ("On 3 March 1978 they seized it. On 7 February they met.", "2026-02-07"),
    ]
  )
  func storiesOfLongAgo(_ text: String, _ value: String) throws {
    #expect(try last(text) == value)
  }

  @Test("The next days, told of the past, count from what was told")
  func nextDays() throws {
    let anchor = try CivilDate(iso8601: "2026-03-18")
    let told = TimeReader().resolve(
      "They invaded on 3 March. Over the next three days they took the port.",
      anchor: anchor
    )
    #expect(told.last?.edtf == "2026-03-04/2026-03-06")
    #expect(told.last?.value == "P3D")
    let ahead = TimeReader().resolve(
      "They met on 3 March. Over the next three days they will take the port.",
      anchor: anchor
    )
    #expect(ahead.last?.edtf == "2026-03-18/2026-03-21")
  }

  @Test("What somebody did is counted from, not who is named in it")
  func clauses() throws {
    let anchor = try CivilDate(iso8601: "2026-03-18")
    let told = TimeReader().resolve(
      "The talks with party leaders begin on 20 March. It came a week after the party walked out.",
      anchor: anchor
    )
    #expect(told.last?.value == "P1W")
    #expect(told.last?.edtf == nil)
  }
}
