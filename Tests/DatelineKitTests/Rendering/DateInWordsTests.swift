import Testing

@testable import DatelineKit

@Suite("Dates in words")
struct DateInWordsTests {
  static func date(
    _ edtf: String?,
    _ earliest: String = "",
    _ latest: String = "",
    basis: Basis = .explicit,
    text: String = ""
  ) -> EventDate {
    EventDate(
      edtf: edtf,
      earliest: earliest.isEmpty ? nil : SillDam.date(earliest),
      latest: latest.isEmpty ? nil : SillDam.date(latest),
      basis: basis,
      text: text,
      report: nil
    )
  }

  @Test(
    "An EDTF string is put in words, no more precise than it is",
    arguments: [
      ("2025-08-18", "Mon 18 August 2025"),
      ("2025-08-18T20:30:00Z", "Mon 18 August 2025"),
      ("2025-08", "August 2025"),
      ("2025", "2025"),
      ("199X", "1990s"),
      ("18XX", "1800–1899"),
      ("0000", "1 BC"),
      ("-0043", "44 BC"),
      ("-0043-03-15", "15 March 44 BC"),
      ("2025-08-XX", "a day in August 2025"),
      ("2025-XX-XX", "a day in 2025"),
      ("2025-XX", "a month of 2025"),
      ("2025-21", "spring 2025"),
      ("2025-24", "winter 2025"),
      ("2025-33", "first quarter of 2025"),
      ("2025-38", "second four months of 2025"),
      ("2025-41", "second half of 2025"),
      ("2025-08-18~", "about Mon 18 August 2025"),
      ("~2025-08-18", "about Mon 18 August 2025"),
      ("2025-05?", "perhaps May 2025"),
      ("1984%", "perhaps about 1984"),
      ("199X~", "about 1990s"),
      ("2025-08-11/2025-08-17", "11–17 August 2025"),
      ("2025-07-28/2025-08-03", "28 July – 3 August 2025"),
      ("2024-12-30/2025-01-05", "30 December 2024 – 5 January 2025"),
      ("2025-08-18/2025-08-18", "Mon 18 August 2025"),
      ("2025-03/2025-05", "March–May 2025"),
      ("2024-12/2025-02", "December 2024 – February 2025"),
      ("2019/2021", "2019–2021"),
      ("-0043/0014", "44 BC – 14"),
      ("2025-08-11/2025-09", "11 August 2025 – September 2025"),
      ("2025-08-11~/2025-08-17", "about 11 August 2025 – 17 August 2025"),
      ("../2025-08-29", "by 29 August 2025"),
      ("/2025-08-29", "by 29 August 2025"),
      ("../2025-08", "by August 2025"),
      ("2022/..", "since 2022"),
      ("2022-02-24/", "since 24 February 2022"),
      ("[2025-08-18,2025-08-20]", "Mon 18 August 2025 or Wed 20 August 2025"),
      ("{2025-05,2025-07}", "May 2025 and July 2025"),
      ("[2025-08-18..2025-08-20]", "18–20 August 2025"),
      ("[2025]", "2025"),
    ]
  )
  func words(edtf: String, words: String) {
    #expect(DateInWords.words(Self.date(edtf)) == words)
  }

  @Test(
    "What has no words is told by its days, or as it stands",
    arguments: ["Y170000002", "2025-13", "2025-02-30", "1985-XX-15", "[]", "a/b/c", "../..", ""]
  )
  func unknown(edtf: String) {
    #expect(DateInWords.words(Self.date(edtf)) == edtf)
    let bounded = Self.date(edtf, "2025-02-01", "2025-02-28")
    #expect(DateInWords.words(bounded) == "1–28 February 2025")
    #expect(DateInWords.words(Self.date(edtf, "", "2025-02-28")) == "by 28 February 2025")
  }

  @Test("A year that a heading names is left out after days, never after months")
  func knownYear() {
    #expect(DateInWords.words(Self.date("2025-08-18"), within: 2025) == "Mon 18 August")
    #expect(DateInWords.words(Self.date("2025-08-18"), within: 2024) == "Mon 18 August 2025")
    #expect(DateInWords.words(Self.date("2025-08-11/2025-08-17"), within: 2025) == "11–17 August")
    #expect(
      DateInWords.words(Self.date("2025-12-30/2026-01-02"), within: 2025)
        == "30 December 2025 – 2 January 2026"
    )
    #expect(DateInWords.words(Self.date("2025-08"), within: 2025) == "August 2025")
  }

  @Test(
    "Early, mid and late are said where the words say them",
    arguments: [
      ("early 2019", "2019-01/2019-04", "2019-01-01", "2019-04-30", "early 2019"),
      ("Late March", "2026-03-21/2026-03-31", "2026-03-21", "2026-03-31", "late March 2026"),
      ("mid-June", "2026-06-11/2026-06-20", "2026-06-11", "2026-06-20", "mid-June 2026"),
      ("early August", "2026-08-01/2026-08-10", "2026-08-01", "2026-08-10", "early August 2026"),
      ("earlier in 2019", "2019-01/2019-04", "2019-01-01", "2019-04-30", "January–April 2019"),
      ("early talks", "2019-03-01/2019-03-31", "2019-03-01", "2019-03-31", "1–31 March 2019"),
    ]
  )
  func parts(text: String, edtf: String, first: String, last: String, words: String) {
    #expect(DateInWords.words(Self.date(edtf, first, last, text: text)) == words)
  }

  @Test("The day of the account is an upper bound")
  func published() {
    let day = Self.date("2025-08-19", "", "2025-08-19", basis: .published)
    #expect(DateInWords.words(day) == "by 19 August 2025")
    #expect(DateInWords.words(day, within: 2025) == "by 19 August")
  }

  @Test("No EDTF, no date")
  func undated() {
    #expect(DateInWords.words(Self.date(nil)) == "undated")
    #expect(DateInWords.words(Self.date(nil, "2025-01-01", "2025-01-02")) == "undated")
  }

  @Test("An open time that lies ahead is told with from")
  func ahead() {
    #expect(DateInWords.words(Self.date("2025-09/.."), isAhead: true) == "from September 2025")
  }

  @Test(
    "A part of the day is taken from the TIMEX3 value",
    arguments: [
      ("2025-08-18TMO", "morning"), ("2025-08-18TNI", "night"), ("2025-08-18TEV", "evening"),
      ("2025-08-18TAF", "afternoon"), ("2025-08-18TMI", "midday"), ("2025-08-18TDT", "daytime"),
      ("2025-08-18T20:30", "20:30"), ("2025-08-18T20:30:05Z", "20:30"), ("2025-08-18", nil),
      ("PT10H", nil), ("2025-08-18T2", nil), ("2025-08-18T٢٠:٣٠", nil),
    ]
  )
  func partOfDay(value: String, words: String?) {
    #expect(DateInWords.partOfDay(value) == words)
  }

  @Test("An event adds the part of the day, and plans are told by their end")
  func events() throws {
    let shells = try #require(SillDam.events.first { $0.id.hasPrefix("5f66") })
    #expect(DateInWords.words(for: shells, within: 2031) == "Mon 28 April, night")
    var truce = try #require(SillDam.events.first { $0.id.hasPrefix("93a4") })
    #expect(DateInWords.words(for: truce) == "by 9 May 2031")
    truce.date.earliest = SillDam.date("2031-05-05")
    truce.date.edtf = "2031-05-05/2031-05-09"
    #expect(DateInWords.words(for: truce) == "5–9 May 2031")
    truce.date.earliest = SillDam.date("2031-05-02")
    truce.date.edtf = "2031-05-02/2031-05-09"
    truce.status = .occurred
    #expect(DateInWords.words(for: truce) == "2–9 May 2031")
  }
}
