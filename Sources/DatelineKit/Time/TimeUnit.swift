/// A unit of the calendar or the clock, in rising order of length.
///
/// The raw values are those of the class `unit` in `TimeWords`, which adds 100 for a plural.
enum TimeUnit: Int, Comparable, Sendable {
  case second = 1
  case minute, hour, day, weekend, week, fortnight, month, season, quarter, half, year
  case decade, century, millennium

  static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }

  /// Whether it is measured by the clock.
  var isClock: Bool { self < .day }

  /// What the unit is called.
  var name: String {
    switch self {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .weekend: "weekend"
    case .week: "week"
    case .fortnight: "fortnight"
    case .month: "month"
    case .season: "season"
    case .quarter: "quarter"
    case .half: "half-year"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    case .millennium: "millennium"
    }
  }

  /// The letter of an ISO 8601 duration, and how many of it make one of this unit.
  var designator: (letter: String, count: Int) {
    switch self {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day: ("D", 1)
    case .weekend: ("D", 2)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .month: ("M", 1)
    case .season: ("M", 3)
    case .quarter: ("Q", 1)
    case .half: ("M", 6)
    case .year: ("Y", 1)
    case .decade: ("E", 1)
    case .century: ("C", 1)
    case .millennium: ("L", 1)
    }
  }
}

/// A part of the day, as TIMEX3 names it after the `T`.
///
/// The raw values are those of the class `dayPart` in `TimeWords`, which adds 100 for a plural.
enum DayPart: Int, Sendable {
  case morning = 1
  case midday, afternoon, evening, night, daytime, dawn

  /// The two letters of TIMEX3.
  var code: String {
    switch self {
    case .morning, .dawn: "MO"
    case .midday: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    case .daytime: "DT"
    }
  }

  /// What the part is called.
  var name: String {
    switch self {
    case .morning: "morning"
    case .midday: "midday"
    case .afternoon: "afternoon"
    case .evening: "evening"
    case .night: "night"
    case .daytime: "daytime"
    case .dawn: "dawn"
    }
  }
}

/// A time of day as the words tell it, with only the fields that they tell.
struct ClockTime: Hashable, Sendable {
  /// 0 to 24; 24 only for midnight at a day's end.
  var hour: Int
  var minute: Int?
  var second: Int?
  /// Minutes east of Greenwich, if a zone is told.
  var zone: Int?

  /// The part after the `T` of a TIMEX3 value: `16:30`, `12:00Z`.
  var timex: String {
    var text = CivilDate.pad(hour, 2) + ":" + CivilDate.pad(minute ?? 0, 2)
    if let second { text += ":" + CivilDate.pad(second, 2) }
    return text
  }

  /// The time as EDTF has it, with seconds and the zone.
  var edtf: String {
    var text =
      CivilDate.pad(hour, 2) + ":" + CivilDate.pad(minute ?? 0, 2) + ":"
      + CivilDate.pad(second ?? 0, 2)
    if let zone {
      let size = zone.magnitude
      text +=
        zone == 0
        ? "Z"
        : (zone < 0 ? "-" : "+") + CivilDate.pad(Int(size / 60), 2) + ":"
          + CivilDate.pad(Int(size % 60), 2)
    }
    return text
  }
}
