/// A stretch of the calendar that has a name: a day, a week, a month, a season, a century.
///
/// Held as its unit and its first day, so that moving and comparing are arithmetic on days and
/// months. A part of the day or a clock time narrows a day.
struct CalendarTime: Hashable, Sendable {
  /// `day` or longer, and no `fortnight`.
  let unit: TimeUnit
  /// The first day.
  let start: CivilDate
  var part: DayPart?
  var clock: ClockTime?

  /// The day, week, month or longer stretch that a day lies in; nil beyond the years -9999 to 9999.
  init?(_ unit: TimeUnit, containing date: CivilDate) {
    guard let start = CalendarTime.start(of: unit, containing: date) else { return nil }
    self.unit = unit
    self.start = start
  }

  /// A day.
  init(day: CivilDate) {
    unit = .day
    start = day
  }

  /// A year, or nil beyond the years -9999 to 9999.
  init?(year: Int) {
    guard let start = CivilDate(year: year, month: 1, day: 1) else { return nil }
    self.init(.year, containing: start)
  }

  /// A month of a year.
  init?(year: Int, month: Int) {
    guard let start = CivilDate(year: year, month: month, day: 1) else { return nil }
    self.init(.month, containing: start)
  }

  /// A quarter, 1 to 4, of a year.
  init?(year: Int, quarter: Int) {
    guard let start = CivilDate(year: year, month: 3 * quarter - 2, day: 1) else { return nil }
    self.init(.quarter, containing: start)
  }

  /// A half, 1 or 2, of a year.
  init?(year: Int, half: Int) {
    guard let start = CivilDate(year: year, month: half == 1 ? 1 : 7, day: 1) else { return nil }
    self.init(.half, containing: start)
  }

  /// A season that begins in a year: 1 spring, 2 summer, 3 autumn, 4 winter.
  init?(year: Int, season: Int) {
    guard let start = CivilDate(year: year, month: 3 * season, day: 1) else { return nil }
    self.init(.season, containing: start)
  }

  /// The ten years that share all but their last digit: 198 is 1980 to 1989.
  init?(decade: Int) {
    guard let start = CivilDate(year: decade * 10, month: 1, day: 1) else { return nil }
    self.init(.decade, containing: start)
  }

  /// The hundred years that share their first two digits: 19 is 1900 to 1999.
  init?(hundreds: Int) {
    guard let start = CivilDate(year: hundreds * 100, month: 1, day: 1) else { return nil }
    self.init(.century, containing: start)
  }

  /// An ISO week.
  init?(year: Int, week: Int) {
    guard let start = CivilDate.monday(ofWeek: week, year: year) else { return nil }
    self.init(.week, containing: start)
  }

  private static func start(of unit: TimeUnit, containing date: CivilDate) -> CivilDate? {
    let (year, month, _) = date.components
    func first(_ year: Int, _ month: Int = 1) -> CivilDate? {
      CivilDate(year: year, month: month, day: 1)
    }
    switch unit {
    case .second, .minute, .hour, .day: return date
    case .week, .fortnight: return date.adding(days: 1 - date.weekday)
    case .weekend: return date.adding(days: 6 - date.weekday)
    case .month: return first(year, month)
    case .quarter: return first(year, (month - 1) / 3 * 3 + 1)
    case .half: return first(year, month < 7 ? 1 : 7)
    case .season: return month < 3 ? first(year - 1, 12) : first(year, month / 3 * 3)
    case .year: return first(year)
    case .decade: return first(year.flooredQuotient(10) * 10)
    case .century: return first(year.flooredQuotient(100) * 100)
    case .millennium: return first(year.flooredQuotient(1000) * 1000)
    }
  }

  /// The last day, or the calendar's last where the stretch reaches past it.
  var end: CivilDate {
    let next: CivilDate? =
      switch unit {
      case .weekend: start.adding(days: 2)
      case .second, .minute, .hour, .day: start.adding(days: 1)
      case .week: start.adding(days: 7)
      case .fortnight: start.adding(days: 14)
      case .month: start.adding(months: 1)
      case .quarter, .season: start.adding(months: 3)
      case .half: start.adding(months: 6)
      case .year: start.adding(months: 12)
      case .decade: start.adding(months: 120)
      case .century: start.adding(months: 1200)
      case .millennium: start.adding(months: 12_000)
      }
    return next?.adding(days: -1) ?? .latest
  }

  /// The stretch of the same unit so many later, or earlier if negative.
  func moved(by count: Int) -> CalendarTime? {
    let moved: CivilDate? =
      switch unit {
      case .second, .minute, .hour, .day: start.adding(days: count)
      case .weekend, .week: days(count, 7)
      case .fortnight: days(count, 14)
      case .month: start.adding(months: count)
      case .quarter, .season: months(count, 3)
      case .half: months(count, 6)
      case .year: months(count, 12)
      case .decade: months(count, 120)
      case .century: months(count, 1200)
      case .millennium: months(count, 12_000)
      }
    guard let moved else { return nil }
    return CalendarTime(unit, containing: moved)
  }

  private func days(_ count: Int, _ length: Int) -> CivilDate? {
    let product = count.multipliedReportingOverflow(by: length)
    return product.overflow ? nil : start.adding(days: product.partialValue)
  }

  private func months(_ count: Int, _ length: Int) -> CivilDate? {
    let product = count.multipliedReportingOverflow(by: length)
    return product.overflow ? nil : start.adding(months: product.partialValue)
  }

  /// The same stretch with a part of the day.
  func with(part: DayPart?, clock: ClockTime? = nil) -> CalendarTime {
    var copy = self
    copy.part = part
    copy.clock = clock
    return copy
  }

  /// Whether the other stretch lies wholly in this one.
  func covers(_ other: CalendarTime) -> Bool { start <= other.start && other.end <= end }
}

extension CalendarTime {
  /// The TIMEX3 value: `2025-W33`, `2025-08-18TNI`, `198` for the 1980s, `BC0044` for 44 BC.
  var timex: String {
    let year = start.year
    switch unit {
    case .second, .minute, .hour, .day:
      let day = CalendarTime.timex(start)
      if let clock { return day + "T" + clock.timex }
      return part.map { day + "T" + $0.code } ?? day
    case .week, .fortnight, .weekend:
      let (isoYear, week) = start.isoWeek
      let text = CalendarTime.timex(year: isoYear) + "-W" + CivilDate.pad(week, 2)
      return unit == .weekend ? text + "-WE" : text
    case .month: return CalendarTime.timex(year: year) + "-" + CivilDate.pad(start.month, 2)
    case .quarter: return CalendarTime.timex(year: year) + "-Q\(start.month / 3 + 1)"
    case .half: return CalendarTime.timex(year: year) + (start.month == 1 ? "-H1" : "-H2")
    case .season:
      let names = ["SP", "SU", "FA", "WI"]
      return CalendarTime.timex(year: year) + "-" + names[start.month / 3 - 1]
    case .year: return CalendarTime.timex(year: year)
    case .decade:
      return year < 0 ? CalendarTime.timex(year: year) : CivilDate.pad(year / 10, 3)
    case .century:
      return year < 0
        ? "BC" + CivilDate.pad(-year / 100 - 1, 2) : CivilDate.pad(year / 100, 2)
    case .millennium: return CivilDate.pad(year.flooredQuotient(1000), 1)
    }
  }

  /// A year in four digits; years before 1 as TIMEX3 writes them, `BC0044`.
  static func timex(year: Int) -> String {
    year > 0 ? CivilDate.pad(year, 4) : "BC" + CivilDate.pad(1 - year, 4)
  }

  private static func timex(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return timex(year: year) + "-" + CivilDate.pad(month, 2) + "-" + CivilDate.pad(day, 2)
  }

  /// The EDTF form; weeks and weekends, which EDTF has no name for, are intervals of days.
  var edtf: String {
    let year = CivilDate.pad(start.year, 4)
    switch unit {
    case .second, .minute, .hour, .day:
      guard let clock, clock.hour < 24 else { return start.description }
      return start.description + "T" + clock.edtf
    case .week, .fortnight, .weekend: return "\(start)/\(end)"
    case .month: return year + "-" + CivilDate.pad(start.month, 2)
    case .quarter: return year + "-" + CivilDate.pad(33 + start.month / 3, 2)
    case .half: return year + (start.month == 1 ? "-40" : "-41")
    case .season: return year + "-" + CivilDate.pad(20 + start.month / 3, 2)
    case .year: return year
    case .decade: return start.year < 0 ? "\(start)/\(end)" : String(year.dropLast()) + "X"
    case .century: return start.year < 0 ? "\(start)/\(end)" : String(year.dropLast(2)) + "XX"
    case .millennium: return start.year < 0 ? "\(start)/\(end)" : String(year.dropLast(3)) + "XXX"
    }
  }

  /// The days in words: `Mon 2025-08-11 to Sun 2025-08-17`.
  var days: String {
    let first = CalendarNames.dated(start)
    if unit > .day { return first + " to " + CalendarNames.dated(end) }
    if let clock { return first + " at " + clock.timex }
    return part.map { "the \($0.name) of " + first } ?? first
  }
}

extension Int {
  /// The quotient rounded down, for years before 1.
  func flooredQuotient(_ divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }
}
