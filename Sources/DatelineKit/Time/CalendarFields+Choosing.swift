// Which of the times that fields can mean is meant.

extension CalendarFields {
  /// What the fields name: `Monday`, `month`.
  var what: String {
    if let feast { return feast == .christmas ? "Christmas" : "feast" }
    if day != nil { return "day" }
    if let weekday { return CalendarNames.weekdays[weekday - 1] }
    if isWeekend { return "weekend" }
    if let month { return CalendarNames.months[month - 1] }
    if season != nil { return "season" }
    if quarter != nil { return "quarter" }
    if half != nil { return "half-year" }
    return "year"
  }

  /// The time that the fields name in a year; nil where the year has no such day.
  func time(in year: Int) -> CalendarTime? {
    if let feast { return feast.date(in: year).map { CalendarTime(day: $0) } }
    if let month, let day {
      return CivilDate(year: year, month: month, day: day).map { CalendarTime(day: $0) }
    }
    if let month { return CalendarTime(year: year, month: month) }
    if let season { return CalendarTime(year: year, season: season) }
    if let quarter { return CalendarTime(year: year, quarter: quarter) }
    if let half { return CalendarTime(year: year, half: half) }
    return CalendarTime(year: year)
  }

  /// The times that the fields can mean around a day, in order.
  private func candidates(around base: CivilDate) -> [CalendarTime] {
    if let weekday {
      guard let monday = CalendarTime(.week, containing: base)?.start else { return [] }
      let days = (-2...2).compactMap { monday.adding(days: 7 * $0 + weekday - 1) }
      guard let day else { return days.map { CalendarTime(day: $0) } }
      if month != nil {
        let years = (-3...3).compactMap { time(in: base.year + $0) }
        let matching = years.filter { $0.start.weekday == weekday }
        return matching.isEmpty ? years : matching
      }
      // "Friday the 13th": months around in which the day of the month falls on the weekday.
      return (-14...14).compactMap { base.adding(months: $0) }
        .compactMap { CivilDate(year: $0.year, month: $0.month, day: day) }
        .filter { $0.weekday == weekday }.map { CalendarTime(day: $0) }
    }
    if isWeekend {
      guard let weekend = CalendarTime(.weekend, containing: base) else { return [] }
      return (-2...2).compactMap { weekend.moved(by: $0) }
    }
    if month == nil, let day {
      return (-2...2).compactMap { base.adding(months: $0) }
        .compactMap { CivilDate(year: $0.year, month: $0.month, day: day) }
        .map { CalendarTime(day: $0) }
    }
    let years = month == 2 && day == 29 ? 8 : 2
    return (-years...years).compactMap { time(in: base.year + $0) }
  }

  /// How close a time stands to a verb of the past.
  enum Tie {
    /// "The deal announced for Jan. 2".
    case loose
    /// "Was killed by a driver on Jan. 2".
    case dated
    /// "Jan. 2: he leaves", an item of a chronology.
    case label
    /// "He left on Jan. 2": it can be no other.
    case close
  }

  /// The time that the fields most likely mean, seen from a day.
  ///
  /// A weekday is the one on or before it, or after it if the clause looks ahead. Of what has
  /// a date of the year, the nearest is meant; the tense of the clause only weighs the distances:
  /// in November "the deal announced for Jan. 2" looks ahead for all its past forms.
  ///
  /// - Parameter tie: how close the time stands to the clause's verb.
  func nearest(
    to base: CivilDate,
    _ direction: ClauseTense.Direction,
    tie: Tie = .loose
  ) -> CalendarTime? {
    let all = candidates(around: base)
    if weekday != nil && day == nil || isWeekend {
      return direction == .future || direction == .present
        ? all.first { $0.end >= base } : all.last { $0.start <= base }
    }
    // "They meet on the 15th": the next one, however near the last.
    if day != nil, month == nil, weekday == nil {
      if direction == .future { return all.first { $0.start >= base } }
      if direction == .past { return all.last { $0.start <= base } }
    }
    // What was done on a date or in a month is over; the writer's day may be one behind.
    if direction == .past, tie == .close, month != nil,
      let over = all.last(where: { base.days(to: $0.start) < 2 })
    {
      return over
    }
    return all.min {
      distance($0, base, direction, tie) < distance($1, base, direction, tie)
    }
  }

  /// Days to a time, weighed by the direction in which the clause points.
  private func distance(
    _ time: CalendarTime,
    _ base: CivilDate,
    _ direction: ClauseTense.Direction,
    _ tie: Tie
  ) -> Int {
    let ahead = base.days(to: time.start)
    let isMonth = month != nil && day == nil
    let weights: (ahead: Int, back: Int) =
      switch direction {
      case .future: isMonth ? (1, 6) : (1, 4)
      case .past:
        quarter != nil || half != nil || tie == .close
          ? (20, 1)
          : isMonth || season != nil
            ? (10, 1) : tie == .label ? (8, 1) : tie == .dated ? (5, 1) : (5, 2)
      case .present: isMonth ? (1, 6) : (1, 3)
      case .unknown: (3, 2)
      }
    return ahead > 0 ? ahead * weights.ahead : max(0, time.end.days(to: base)) * weights.back
  }

  /// The one that begins nearest to a day.
  func closest(to base: CivilDate) -> CalendarTime? {
    candidates(around: base).min {
      base.days(to: $0.start).magnitude < base.days(to: $1.start).magnitude
    }
  }

  /// Whether they name a day of the month and nothing else.
  var isDayAlone: Bool { day != nil && month == nil && weekday == nil }

  /// The latest that is over before a day.
  func latest(before base: CivilDate) -> CalendarTime? {
    candidates(around: base).last { $0.end < base }
  }

  /// The earliest that begins after a day.
  func earliest(after base: CivilDate) -> CalendarTime? {
    candidates(around: base).first { $0.start > base }
  }
}
