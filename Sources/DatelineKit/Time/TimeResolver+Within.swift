// Times that are a part of a longer one.

extension TimeResolver {
  mutating func inside(_ fields: CalendarFields, _ whole: TimeValue) -> Reading? {
    guard let outer = read(whole) else { return nil }
    let start = outer.time.start
    var time: CalendarTime?
    if let weekday = fields.weekday {
      time = CalendarTime(.week, containing: start)
        .flatMap { $0.start.adding(days: weekday - 1) }.map { CalendarTime(day: $0) }
    } else if let month = fields.month, let day = fields.day {
      time = CivilDate(year: start.year, month: month, day: day).map { CalendarTime(day: $0) }
    } else if let month = fields.month {
      time = CalendarTime(year: start.year, month: month)
    } else if let day = fields.day {
      time = CivilDate(year: start.year, month: start.month, day: day).map { CalendarTime(day: $0) }
    } else if let quarter = fields.quarter {
      time = CalendarTime(year: start.year, quarter: quarter)
    } else if let half = fields.half {
      time = CalendarTime(year: start.year, half: half)
    } else if let season = fields.season {
      time = CalendarTime(year: start.year, season: season)
    }
    return time.map {
      Reading(time: $0, basis: outer.basis, reason: "within \(outer.reason)")
    }
  }

  mutating func nth(_ ordinal: Int, _ unit: TimeUnit, _ whole: TimeValue) -> Reading? {
    guard let outer = read(whole) else { return nil }
    let start = outer.time.start
    let end = outer.time.end
    var time: CalendarTime?
    switch unit {
    case .week:
      // The week that holds most of the n-th seven days.
      let middle = ordinal < 0 ? end.adding(days: -3) : start.adding(days: 7 * ordinal - 4)
      time = middle.flatMap { CalendarTime(.week, containing: $0) }
    case .weekend:
      let first = Feast.nth(1, weekday: 6, month: start.month, start.year)
      time =
        ordinal < 0
        ? CalendarTime(.weekend, containing: end)
        : first.flatMap { CalendarTime(.weekend, containing: $0) }?.moved(by: ordinal - 1)
    default:
      let first = CalendarTime(unit, containing: ordinal < 0 ? end : start)
      time = ordinal < 0 ? first : first?.moved(by: ordinal - 1)
    }
    guard let time, outer.time.unit > unit, time.start <= end, time.end >= start else { return nil }
    let name = ordinal < 0 ? "the last" : "number \(ordinal)"
    return Reading(time: time, basis: outer.basis, reason: "\(name) of its \(unit.name)s")
  }

  mutating func nthWeekday(
    _ ordinal: Int,
    _ weekday: Int,
    _ whole: TimeValue
  ) -> Reading? {
    guard let outer = read(whole) else { return nil }
    let (start, end) = (outer.time.start, outer.time.end)
    let day =
      ordinal < 0
      ? end.adding(days: -((end.weekday - weekday + 7) % 7))
      : start.adding(days: (weekday - start.weekday + 7) % 7 + 7 * (ordinal - 1))
    guard let day, day >= start, day <= end else { return nil }
    let name = ordinal < 0 ? "the last" : "number \(ordinal)"
    return Reading(
      time: CalendarTime(day: day),
      basis: outer.basis,
      reason: "\(name) of its \(CalendarNames.weekdays[weekday - 1])s"
    )
  }

  mutating func samePeriod(_ year: TimeValue) -> Reading? {
    guard var reading = read(year), discourse.comparesQuarters,
      let told = discourse.quarter(upTo: anchor),
      let time = CalendarTime(
        year: reading.time.start.year,
        quarter: told.time.start.month / 3 + 1
      )
    else { return read(year) }
    reading = Reading(time: time, basis: .told(told), reason: "the same quarter of that year")
    return reading
  }

  mutating func part(_ portion: TimeValue.Portion, _ whole: TimeValue) -> Reading? {
    guard var reading = read(whole) else { return nil }
    let time = reading.time
    let start = time.start
    let end = time.end
    switch portion {
    case .earlier:
      reading.reason = "earlier in \(reading.reason)"
      if let anchor, time.unit > .day, start <= anchor, anchor <= end {
        reading.bounds = (start, anchor)
      }
    case .later:
      reading.reason = "later in \(reading.reason)"
      if let anchor, time.unit > .day, start <= anchor, anchor <= end {
        reading.bounds = (anchor, end)
      }
    case .end where isDeadline || time.unit == .year && clauseDirection() == .future:
      reading.reason = "up to the end of \(reading.reason)"
      // What is due by the end of a month to come may be done before that month.
      let isNear = time.unit == .month && isDeadline
      if let anchor, time.unit > .day, start <= anchor || isNear, anchor <= end {
        reading.bounds = (anchor, end)
      }
    case .early, .start:
      reading.reason = "the beginning of \(reading.reason)"
      reading.bounds = third(time, 1, 10)
    case .mid, .middle:
      reading.reason = "the middle of \(reading.reason)"
      reading.bounds = third(time, 11, 20)
    case .late, .end:
      reading.reason = "the end of \(reading.reason)"
      reading.bounds = third(time, 21, 31)
    }
    return reading
  }

  /// "by" or "before" a time leaves all days up to it, and looks ahead.
  var isDeadline: Bool {
    let before = tokens.lowerBound - 1
    guard before >= 0 else { return false }
    return document.isOne(
      before,
      of: "by before until till within through starting beginning effective"
    )
      || isAheadOf
  }

  /// Whether "ahead of", "as early as" or "no later than" stands before the words.
  var isAheadOf: Bool {
    let before = tokens.lowerBound - 1
    guard before > 0 else { return false }
    if document.isOne(before, of: "of") { return document.isOne(before - 1, of: "ahead") }
    if document.isOne(before, of: "as") { return document.isOne(before - 1, of: "early soon") }
    return document.isOne(before, of: "than") && document.isOne(before - 1, of: "later")
  }

  /// The days of a month from one to another.
  ///
  /// A history, which tells of its months from years away, does not count days when it says
  /// "early": there the whole month stays.
  private func third(
    _ time: CalendarTime,
    _ first: Int,
    _ last: Int
  ) -> (first: CivilDate, last: CivilDate)? {
    guard time.unit == .month, !isHistory else { return nil }
    let month = time.start
    let length = CivilDate.days(inMonth: month.month, of: month.year)
    guard let first = month.adding(days: first - 1),
      let last = month.adding(days: min(last, length) - 1)
    else { return nil }
    return (first, last)
  }
}
