import Testing

@testable import DatelineKit

/// How chronicles and histories are read: dates that stand alone, items without a verb, times that
/// go on.
@Suite("Chronicles and histories")
struct ChronicleReadingTests {
  private func reports(_ text: String, year: Int = 2031) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: CivilDate(year: year, month: 10, day: 18))
  }

  @Test("A date that is a sentence of its own is the day of what follows it")
  func dayLine() throws {
    let text = """
      The quarrel, day by day

      27 August. The consul is shot near the border.

      29 August. Norvania issues an ultimatum.
      """
    let found = try reports(text)
    #expect(found.map { $0.time?.edtf } == ["2031-08-27", "2031-08-29"])
    #expect(found.allSatisfy { $0.status == .occurred })
  }

  @Test(
    "A day of its own and a doer of its own tell an event; a measure tells none",
    arguments: [
      ("The Nato summit in Lisbon is on 24-25 October.", ["summit"]),
      ("The referendum in Malta is due on 29 October.", ["due"]),
      ("The last of the Swedish aeroplanes will fly home on 24 October.", ["fly home"]),
      ("A motion of no confidence failed by two votes on 14 October.", ["failed"]),
      ("Kenya’s envoy may be told less than she asks.", []),
      ("The treaty has been the talk of Nairobi this week.", []),
    ]
  )
  func ownDay(_ text: String, _ triggers: [String]) throws {
    #expect(try reports(text).map(\.trigger.text) == triggers, "\(text)")
  }

  @Test(
    "An item without a verb tells an event",
    arguments: [
      ("Aug. 7: Explosion", "Explosion"),
      ("Aug. 14: Guilty on all counts", "Guilty on all counts"),
      ("Oct. 15: Opening statements", "Opening statements"),
    ]
  )
  func item(_ line: String, _ title: String) throws {
    let report = try #require(try reports("What happened when\n\n" + line).first, "\(line)")
    #expect(report.title == title)
    #expect(report.status == .occurred)
    #expect(report.time?.earliest != nil)
  }

  @Test("A history’s undated words have the time told last, not its own day")
  func history() throws {
    let text = """
      On 3 May 1911 the French landed at Agadir. On 5 May 1911 Germany sent a cruiser. On 6 May \
      1911 the French government accused Germany of breaking the treaty.

      Germany denied that it had broken the treaty.
      """
    let denial = try #require(try reports(text).last)
    #expect(denial.status == .denied)
    #expect(denial.time?.edtf == "1911-05-06")
    #expect(denial.time?.basis == .carried)
  }

  @Test("What had been before does not happen when what is told did")
  func before() throws {
    let text = "France met Kenya on Monday. Japan had refused the invitation."
    #expect(try reports(text).last?.time == nil)
  }

  @Test("A length of time that ends after the article is no day of a deed done")
  func spans() throws {
    #expect(
      try reports("Norway was conquered by Germany within two months.").allSatisfy {
        $0.time == nil
      }
    )
  }

  @Test(
    "A time goes to the deed that it tells of",
    arguments: [
      ("On 5 October, a Sunday, crowds marched on the embassy.", "2031-10-05"),
      ("Kenya’s parade, which had been planned for 9 October, was called off.", "2031-10-09"),
      ("The council read a letter of 4 October in which Kenya denied the raid.", "2031-10-04"),
      ("A sailor was shot when Kenya’s navy landed on 6 October.", "2031-10-06"),
    ]
  )
  func attached(_ text: String, _ day: String) throws {
    let days = try reports(text).map { $0.time?.edtf }
    #expect(days.contains(day), "\(text)")
  }

  @Test(
    "What goes on over days has them all, and what opens or ends it has one",
    arguments: [
      ("France and Kenya held talks in Geneva from 5 to 7 October.", "2031-10-05/2031-10-07"),
      ("The Geneva conference of 5-7 October ended without an accord, France said.", "2031-10-07"),
      ("France and Kenya met in Vienna on 8 and 9 October.", "2031-10-08/2031-10-09"),
      ("France moved the summit with Kenya from 7 to 9 October.", "2031-10-07"),
      ("France attacked Kenya on 9/10 October.", "2031-10-09/2031-10-10"),
      ("France will meet Kenya in Vienna in three weeks.", "2031-11-03/2031-11-09"),
    ]
  )
  func goesOn(_ text: String, _ days: String) throws {
    #expect(try reports(text).first?.time?.edtf == days, "\(text)")
  }

  @Test("What is told in passing keeps its time to itself")
  func passing() throws {
    let text = "The alliance, founded in 1949, sent troops to Kenya."
    #expect(try reports(text).last?.time == nil)
    let planned = "A first meeting with Kenya, scheduled for 9 October, fell through."
    #expect(try reports(planned).last?.time?.edtf == "2031-10-09")
  }

  @Test(
    "What a date, an absence or a cleft says is told",
    arguments: [
      ("The summit in The Hague is on 24 October.", Status.planned),
      ("Kenya’s envoy left on Monday. There would be no handover.", .cancelled),
      ("It was Kenya that stepped in last month.", .occurred),
    ]
  )
  func told(_ text: String, _ status: Status) throws {
    #expect(try reports(text).contains { $0.status == status }, "\(text)")
  }

  @Test(
    "What is always so, only named or only supposed is no event",
    arguments: [
      "Kenya’s envoy, who speaks for the bloc, smiled.",
      "The police found a boy named Peter.",
      "Most of the sailors say they would sign on tomorrow.",
      "Readers are reminded that the shop is open.",
    ]
  )
  func ignored(_ text: String) throws {
    #expect(try reports(text).isEmpty, "\(text)")
  }

  @Test("An event stands on its day, and its report keeps the hour")
  func hours() throws {
    let found = try reports("The prisoners walked over the bridge at 6 a.m. on 2 October.")
    #expect(found.first?.time?.edtf?.hasPrefix("2031-10-02T06") == true)
    #expect(DateChoice.date(of: found, Voices(found)).date.edtf == "2031-10-02")
  }
}
