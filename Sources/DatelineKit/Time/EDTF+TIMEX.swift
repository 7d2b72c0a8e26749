extension EDTF {
  /// The EDTF form of a TIMEX3 value, or nil where the value names no time of the calendar.
  ///
  /// ISO weeks and weekends become intervals of days, for EDTF has no name for them; a part of
  /// the day is left off.
  ///
  /// - Parameter value: a TIMEX3 value: `2025-W33`, `2025-08-18TNI`, `198`, `BC0044`.
  public init?(timex value: String) {
    guard let time = CalendarTime(timex: value), let edtf = try? EDTF(time.edtf) else { return nil }
    self = edtf
  }
}

extension CalendarTime {
  /// The calendar time that a TIMEX3 value names.
  init?(timex value: String) {
    var rest = value[...]
    var sign = 1
    if rest.hasPrefix("BC") {
      rest = rest.dropFirst(2)
      sign = -1
    }
    let halves = rest.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, let number = Int(first) ?? Int(first.filter { $0 != "X" }),
      number >= 0
    else { return nil }
    let year = sign > 0 ? number : 1 - number
    let time: CalendarTime?
    switch (first.filter { $0 != "X" }.count, parts.count) {
    case (2, 1): time = CalendarTime(hundreds: number)
    case (3, 1): time = CalendarTime(decade: number)
    case (4, 1): time = CalendarTime(year: year)
    case (4, 2): time = CalendarTime(year: year, code: parts[1])
    case (4, 3): time = CalendarTime(year: year, code: parts[1], part: parts[2])
    default: time = nil
    }
    guard let time else { return nil }
    self = time
    guard halves.count == 2 else { return }
    let fields = halves[1].split(separator: ":")
    if let hour = fields.first.flatMap({ Int($0) }), (0...24).contains(hour) {
      let minute = fields.count > 1 ? Int(fields[1]) : nil
      guard (0...59).contains(minute ?? 0) else { return nil }
      clock = ClockTime(hour: hour, minute: minute)
    }
  }

  private init?(year: Int, code: Substring) {
    let number = Int(code.drop { !$0.isNumber })
    let time: CalendarTime?
    switch code.first {
    case "W" where code == "WI": time = CalendarTime(year: year, season: 4)
    case "W": time = number.flatMap { CalendarTime(year: year, week: $0) }
    case "Q": time = number.flatMap { CalendarTime(year: year, quarter: $0) }
    case "H": time = number.flatMap { CalendarTime(year: year, half: $0) }
    case "S":
      time = CalendarTime(year: year, season: code == "SP" ? 1 : 2)
    case "F": time = CalendarTime(year: year, season: 3)
    default: time = Int(code).flatMap { CalendarTime(year: year, month: $0) }
    }
    guard let time else { return nil }
    self = time
  }

  private init?(year: Int, code: Substring, part: Substring) {
    if code.first == "W" {
      guard let week = Int(code.dropFirst()), let time = CalendarTime(year: year, week: week) else {
        return nil
      }
      if part == "WE" {
        self.init(.weekend, containing: time.start)
      } else if let weekday = Int(part), (1...7).contains(weekday),
        let day = time.start.adding(days: weekday - 1)
      {
        self.init(day: day)
      } else {
        return nil
      }
      return
    }
    guard let month = Int(code), let day = Int(part),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    self.init(day: date)
  }
}
