import Testing

@testable import DatelineKit

@Suite("The calendar")
struct CalendarTests {
  /// The content lines, unfolded.
  static func lines(_ timeline: Timeline) -> [String] {
    // By bytes: a mark at the beginning of a folded line would hide its space in a character.
    let folded = Array("\r\n ".utf8)
    return Array(CalendarRenderer().render(timeline).utf8).split(separator: folded).joined()
      .split(separator: UInt8(ascii: "\n")).map { String(decoding: $0.dropLast(), as: UTF8.self) }
  }

  private static func timeline(_ date: EventDate, status: Status = .occurred) -> Timeline {
    var timeline = SillDam.timeline
    var event = SillDam.events[0]
    event.date = date
    event.status = status
    timeline.events = [event]
    return timeline
  }

  @Test("An entry ends on the day after its last day, and has no hour")
  func days() {
    let date = DateInWordsTests.date("2031-04-14/2031-04-20", "2031-04-14", "2031-04-20")
    let lines = Self.lines(Self.timeline(date))
    #expect(lines.contains("DTSTART;VALUE=DATE:20310414"))
    #expect(lines.contains("DTEND;VALUE=DATE:20310421"))
    // The newest account of it is of 2 May.
    #expect(lines.contains("DTSTAMP:20310502T000000Z"))
    #expect(lines.contains("UID:0a11b2c3d4e5f607@dateline.invalid"))
  }

  @Test(
    "Only what has a first and a last day stands in it",
    arguments: [
      (DateInWordsTests.date(nil), false),
      (DateInWordsTests.date("2029/..", "2029-01-01", ""), false),
      (DateInWordsTests.date("../2029", "", "2029-12-31"), false),
      (DateInWordsTests.date("-0043-03-15", "-0043-03-15", "-0043-03-15"), false),
      (DateInWordsTests.date("9999-12-31", "9999-12-31", "9999-12-31"), false),
      (DateInWordsTests.date("2031-04-28", "2031-04-28", "2031-04-28", basis: .published), false),
      (DateInWordsTests.date("2031-04", "2031-04-01", "2031-04-30"), true),
    ]
  )
  func bounded(date: EventDate, stands: Bool) {
    #expect(Self.lines(Self.timeline(date)).contains("BEGIN:VEVENT") == stands)
  }

  @Test(
    "A status is one of the calendar's own",
    arguments: [
      (Status.occurred, "CONFIRMED"), (.statement, "CONFIRMED"), (.planned, "TENTATIVE"),
      (.proposed, "TENTATIVE"), (.cancelled, "CANCELLED"), (.denied, "CANCELLED"),
    ]
  )
  func statuses(status: Status, name: String) {
    let date = DateInWordsTests.date("2031-04-28", "2031-04-28", "2031-04-28")
    #expect(Self.lines(Self.timeline(date, status: status)).contains("STATUS:\(name)"))
  }

  @Test("Lines have 75 octets at most and no text adds one", arguments: HostileTextTests.hostile)
  func hostile(hostile: HostileTextTests.Hostile) {
    let timeline = HostileTextTests.timeline(of: hostile.text)
    let calendar = CalendarRenderer().render(timeline)
    for line in calendar.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    let names = { (lines: [String]) in lines.map { String($0.prefix { !":;".contains($0) }) } }
    let plain = names(Self.lines(HostileTextTests.timeline(of: "words")))
    #expect(names(Self.lines(timeline)) == plain)
  }

  @Test("Commas, semicolons and backslashes are escaped, line breaks are none")
  func text() {
    var timeline = Self.timeline(DateInWordsTests.date("2031-04-28", "2031-04-28", "2031-04-28"))
    timeline.events[0].title = "a,b;c\\d:e\nf"
    #expect(Self.lines(timeline).contains("SUMMARY:a\\,b\\;c\\\\d:e f"))
  }
}
