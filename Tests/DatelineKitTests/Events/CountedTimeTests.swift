import Testing

@testable import DatelineKit

@Suite("Times that count from events, clauses that share a time, lines that date what follows")
struct CountedTimeTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  /// Each trigger with the days of its report.
  private func told(_ text: String) throws -> [String] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: Self.anchor).map {
      "\($0.trigger.text) \($0.time?.edtf ?? "-")"
    }
  }

  @Test(
    "What counts from an event told before has the day so long before or after it",
    arguments: [
      (
        "France delivered an ultimatum to Spain on 3 March. Spain rejected the ultimatum on 4 March."
          + " Two days after the ultimatum, French troops crossed the border.",
        "crossed 2026-03-05"
      ),
      (
        "The Spanish parliament ratified the treaty on 3 March. The day after the vote, the French"
          + " president flew to Madrid.", "flew to 2026-03-04"
      ),
      (
        "Rebels laid siege to Korl on 2 March. Three days into the siege, the army shelled the"
          + " town.", "shelled 2026-03-05"
      ),
      (
        "Talks between France and Spain opened in Lisbon on 10 March. On the eve of the talks,"
          + " Spain withdrew its ambassador from Paris.", "withdrew 2026-03-09"
      ),
      (
        "French troops invaded Tolland on 3 March. Hours after the invasion, Spain imposed"
          + " sanctions on France.", "imposed 2026-03-03"
      ),
      (
        "France and Spain signed a truce on 2 February. A month to the day after the ceasefire,"
          + " Spanish troops withdrew from the island.", "withdrew 2026-03-02"
      ),
      (
        "France and Spain opened talks in Lisbon on 3 March. On the third day of the talks, Spain"
          + " walked out.", "walked out 2026-03-05"
      ),
      (
        "French troops entered Korl on 9 March. Two days after they entered the town, Spain"
          + " recalled its ambassador.", "recalled 2026-03-11"
      ),
      (
        "Spain signed the treaty on 3 March. The French parliament ratified it within a week of the"
          + " signing.", "ratified 2026-03-03/2026-03-10"
      ),
      (
        "France recalled its ambassador on Monday, a day after Spain expelled three French"
          + " diplomats.", "expelled 2026-03-15"
      ),
      (
        "The siege began on 3 March. On the third day of the siege the rebels freed the French"
          + " hostages.", "freed 2026-03-05"
      ),
      // What a clause counts back to from the day of the main clause, or of an event told before.
      (
        "Spain voted on Wednesday to break off trade with France, a day after French sailors boarded"
          + " a Spanish ferry.", "boarded 2026-03-17"
      ),
      (
        "Spain voted on 16 March to leave the union. The vote came two days after France froze"
          + " Spanish assets.", "froze 2026-03-14"
      ),
      // Of two that were told, the one that was; of that, the day that stands with it.
      (
        "Last month the ministers, meeting in Geneva on Feb. 20, failed to agree. They meet again on"
          + " Friday. Spain recalled its ambassador the day after the Geneva meeting.",
        "recalled 2026-02-21"
      ),
      (
        "Spain recalled its ambassador three days after the raid of 3 March.",
        "recalled 2026-03-06"
      ),
    ]
  )
  func counts(_ text: String, _ expected: String) throws {
    let events = try told(text)
    #expect(events.contains(expected), "\(events)")
  }

  @Test(
    "What counts from an event that was not told has no day from elsewhere",
    arguments: [
      (
        "France recalled its envoy on 3 March. Two days after the referendum, Spain closed the"
          + " border.", "closed"
      ),
      (
        "France and Spain signed a truce on 24 February. They tried again in a while. A week after"
          + " the second truce, Spain closed the border.", "closed"
      ),
      // A day told beside the count holds.
      (
        "Spain seized the port on 1 March. France recalled its envoy on 6 March, two days after the"
          + " vote.", "recalled 2026-03-03"
      ),
    ]
  )
  func untold(_ text: String, _ trigger: String) throws {
    let events = try told(text)
    let day = trigger.contains(" ") ? trigger : trigger + " 2026-03-03"
    #expect(!events.isEmpty)
    #expect(!events.contains(day), "\(events)")
  }

  @Test("A count says from what it counts")
  func working() throws {
    let article = try ArticleReader.read(
      Array("France attacked Korl on 3 March. Two days after the attack, Spain fled Korl.".utf8),
      name: "a.txt"
    )
    let reports = ReportReader().reports(in: article, anchor: Self.anchor)
    #expect(
      reports.last?.time?.working
        == "\"Two days after the attack\", counted from \"attacked\" (Tue 2026-03-03): 2 days after,"
        + " Thu 2026-03-05"
    )
  }

  @Test(
    "A time that opens a clause is of that clause, and of what it joins",
    arguments: [
      (
        "On 3 March France and Spain agreed on a truce, and two days later, in the village of Korl,"
          + " Tolland and its rebel Serbs signed a treaty.",
        ["agreed 2026-03-03", "signed 2026-03-05"]
      ),
      (
        "On 1 March Spain seized a French trawler. France protested the next day and, on 5 March,"
          + " expelled the Spanish ambassador.", ["protested 2026-03-02", "expelled 2026-03-05"]
      ),
      (
        "Spain expelled the ambassador on Friday and on Monday France recalled its envoy.",
        ["expelled 2026-03-13", "recalled 2026-03-16"]
      ),
      (
        "On Monday the French president met the Spanish premier and signed a treaty.",
        ["met 2026-03-16", "signed 2026-03-16"]
      ),
    ]
  )
  func sharing(_ text: String, _ expected: [String]) throws {
    let events = try told(text)
    for event in expected { #expect(events.contains(event), "\(events)") }
  }

  @Test(
    "A line that is a time dates what stands below it, where there are several",
    arguments: [
      (
        "Monday, 9 March\n\nFrench troops entered Korl.\n\nSpain recalled its ambassador.\n\n"
          + "Tuesday, 10 March\n\nFrance and Spain signed a ceasefire.",
        ["recalled 2026-03-09", "signed 2026-03-10"]
      ),
      (
        "9:15 a.m.\n\nThe French president arrived in Madrid.\n\n10:40 a.m.\n\nFrance and Spain"
          + " signed a ceasefire. The Spanish premier yesterday rejected the plan.",
        [
          "arrived in 2026-03-18T09:15:00", "signed 2026-03-18T10:40:00", "rejected 2026-03-17",
        ]
      ),
      (
        "Monday, 9 March\n\nFrench troops entered Korl.\n\nSpain recalled its ambassador.",
        ["entered 2026-03-09", "recalled -"]
      ),
    ]
  )
  func headings(_ text: String, _ expected: [String]) throws {
    let events = try told(text)
    for event in expected { #expect(events.contains(event), "\(events)") }
  }

  @Test(
    "What goes on has the time of the story, not of what had been before it",
    arguments: [
      (
        "On 3 March the French army shelled Korl. The Spanish governor, who had been appointed on 1"
          + " February, resigned.", "resigned 2026-03-03"
      ),
      (
        "French troops shelled Korl on 3 March. Spain had recalled its ambassador on 20 February."
          + " Rebels entered the town.", "entered 2026-03-03"
      ),
      (
        "French troops shelled Korl on 3 March. Spain had recalled its ambassador on 20 February."
          + " It had expelled two diplomats.", "expelled 2026-02-20"
      ),
    ]
  )
  func story(_ text: String, _ expected: String) throws {
    let events = try told(text)
    #expect(events.contains(expected), "\(events)")
  }

  @Test(
    "What is called off has its own day, and what is planned no day that is past",
    arguments: [
      (
        "The talks opened on 2 March. A meeting of the French and Spanish leaders, planned for the"
          + " day before, was called off.", "called off 2026-03-01"
      ),
      (
        "France said on Monday it would withdraw its troops from Korl on 30 March.",
        "withdraw 2026-03-30"
      ),
      (
        "No text had come by Monday, so the French parliament will vote on the treaty.", "vote -"
      ),
      (
        "The French minister said on Monday, leaning on a stick, that he would not sign the treaty.",
        "sign 2026-03-16"
      ),
    ]
  )
  func plans(_ text: String, _ expected: String) throws {
    let events = try told(text)
    #expect(events.contains(expected), "\(events)")
  }

  @Test(
    "What is said in quotation marks dates nothing else, a label all of its paragraph",
    arguments: [
      ("“On Sunday we still had a truce,” the French minister said.", "said 2026-03-18"),
      (
        "10 March: French troops cross the river. Spain appeals to the United Nations.",
        "appeals 2026-03-10"
      ),
      (
        "France gave Spain until Friday to withdraw its troops. Spain rejected the ultimatum.",
        "rejected 2026-03-18"
      ),
      (
        "France closed the border on Monday, after three French guards were shot dead near Korl.",
        "shot dead 2026-03-16"
      ),
      (
        "He meant a statement on Monday by the French minister, Jean Roux, who called Spain a"
          + " thief.", "called 2026-03-16"
      ),
      ("It began on Monday with the French president’s visit to Madrid.", "visit 2026-03-16"),
      (
        "The ministers did not return to talks until 8 March, when the French president flew to"
          + " Madrid.", "flew to 2026-03-08"
      ),
      (
        "French troops crossed the river on Monday. The Spanish premier, who took office on 4"
          + " February, expelled the ambassador that afternoon.", "expelled 2026-03-16"
      ),
    ]
  )
  func days(_ text: String, _ expected: String) throws {
    let events = try told(text)
    #expect(events.contains(expected), "\(events)")
  }
}
