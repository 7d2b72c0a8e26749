import Testing

@testable import DatelineKit

@Suite struct TimeCivilDateTests {
  @Test func everyDayHasOneName() throws {
    var date = CivilDate.earliest
    var previous = date.components
    // A prime step reaches every day of the week and of the month.
    while let next = date.adding(days: 97) {
      let (year, month, day) = next.components
      #expect(CivilDate(year: year, month: month, day: day) == next)
      #expect((previous.year, previous.month, previous.day) < (year, month, day))
      #expect(date.weekday == (next.weekday - 97 % 7 + 6 + 7) % 7 + 1)
      (date, previous) = (next, next.components)
    }
  }

  @Test(arguments: [
    ("2025-01-01", 2025, 1), ("2024-12-30", 2025, 1), ("2027-01-01", 2026, 53),
    ("2021-01-03", 2020, 53), ("2025-08-19", 2025, 34),
  ])
  func isoWeeks(date: String, year: Int, week: Int) throws {
    let found = try CivilDate(iso8601: date).isoWeek
    #expect(found.year == year)
    #expect(found.week == week)
  }

  @Test func monthsEndWhereTheyEnd() throws {
    let date = try CivilDate(iso8601: "2024-01-31")
    #expect(date.adding(months: 1)?.description == "2024-02-29")
    #expect(date.adding(months: -2)?.description == "2023-11-30")
    #expect(CivilDate.latest.adding(days: 1) == nil)
    #expect(CivilDate.earliest.adding(months: -1) == nil)
    #expect(date.adding(days: Int.max) == nil)
    #expect(date.adding(months: Int.min) == nil)
  }
}
