/// Dates in words, no more precise than they are known.
enum DateInWords {
  /// The date of an event in words: `Mon 18 August 2025, night`, `11–17 August 2025`,
  /// `by 29 August 2025`, `early 2019`; `undated` where it has none.
  ///
  /// What is planned from the day it was said up to another is planned "by" that other. A date
  /// that is no more than the day of the account is an upper bound, and also told with "by".
  /// - Parameters:
  ///   - event: the event; the report its date was taken from may add a part of the day.
  ///   - year: a year that the reader knows from a heading, left out after days.
  static func words(for event: Event, within year: Int? = nil) -> String {
    let report = event.reports.first { $0.id == event.date.report }
    var date = event.date
    let isAhead = event.isAhead
    if isAhead, let start = date.earliest, let end = date.latest, start < end,
      case .interval(let from?, let to?) = date.edtf.flatMap({ EDTFShape($0) }),
      case .day = from.unit, case .day = to.unit,
      event.reports.contains(where: { $0.anchor == start || $0.said?.earliest == start })
    {
      date.earliest = nil
      date.edtf = "../\(end)"
    }
    let words = words(date, within: year, isAhead: isAhead)
    guard case .one? = date.edtf.flatMap({ EDTFShape($0) }), date.earliest == date.latest,
      let part = report?.time?.value.flatMap(partOfDay)
    else { return words }
    return "\(words), \(part)"
  }

  /// A date in words, without what only an event knows.
  ///
  /// - Parameters:
  ///   - date: the date.
  ///   - year: a year that the reader knows from a heading, left out after days.
  ///   - isAhead: whether it was still to come when it was told: `from`, not `since`.
  static func words(_ date: EventDate, within year: Int? = nil, isAhead: Bool = false) -> String {
    guard let edtf = date.edtf else { return "undated" }
    let wording = Wording(knownYear: year, isAhead: isAhead)
    guard let shape = EDTFShape(edtf) else {
      return wording.bounds(date.earliest, date.latest) ?? Escaping.line(edtf)
    }
    if let part = partOfUnit(date, shape, wording) { return part }
    if date.basis == .published, case .one(let part) = shape, case .day(let day) = part.unit {
      return "by \(wording.dayWithoutWeekday(day))"
    }
    return wording.words(shape)
  }

  /// A day with its weekday: `Tue 19 August 2025`.
  static func day(_ date: CivilDate) -> String {
    Wording(knownYear: nil, isAhead: false).dayWithWeekday(date)
  }

  /// A day without its weekday: `19 August 2025`.
  static func dayOfMonth(_ date: CivilDate) -> String {
    Wording(knownYear: nil, isAhead: false).dayWithoutWeekday(date)
  }

  /// The part of the day that a TIMEX3 value names after its date: `TNI` is night.
  static func partOfDay(_ value: String) -> String? {
    guard let index = value.firstIndex(of: "T") else { return nil }
    let time = value[value.index(after: index)...]
    switch time {
    case "MO": return "morning"
    case "MI": return "midday"
    case "AF": return "afternoon"
    case "EV": return "evening"
    case "NI": return "night"
    case "DT": return "daytime"
    default:
      let digits = time.prefix(5)
      let isClock =
        digits.count == 5
        && digits.enumerated().allSatisfy { position, character in
          position == 2 ? character == ":" : character.isASCII && character.isNumber
        }
      return isClock ? String(digits) : nil
    }
  }

  /// EDTF has no "early": where the words say it and the days are a part of one month or year,
  /// the words serve the reader better than the days, which the note gives.
  private static func partOfUnit(
    _ date: EventDate,
    _ shape: EDTFShape,
    _ wording: Wording
  ) -> String? {
    guard case .interval(.some, .some) = shape, let start = date.earliest, let end = date.latest,
      start.year == end.year
    else { return nil }
    let first = date.text.prefix { $0.isLetter }.lowercased()
    guard ["early", "mid", "late"].contains(first) else { return nil }
    let join = first == "mid" ? "mid-" : "\(first) "
    if start.month == end.month, start.day > 1 || end.adding(days: 1)?.month == end.month {
      return join + wording.unit(.month(start.month, year: start.year))
    }
    return start.month != end.month ? join + wording.unit(.year(start.year)) : nil
  }
}

extension Event {
  /// Whether it tells of something that was still to come when it was told last.
  ///
  /// A plan is; a proposal is where its day lies after the accounts of it, and the day of the
  /// proposing otherwise. What was called off has the day on which it was.
  var isAhead: Bool {
    switch status {
    case .planned: return true
    case .proposed:
      guard let told = reports.compactMap(\.anchor).max(), let day = date.earliest else {
        return false
      }
      return day > told
    case .occurred, .statement, .denied, .cancelled: return false
    }
  }
}

/// The words for one date, given what its reader knows already.
private struct Wording {
  var knownYear: Int?
  var isAhead: Bool

  func words(_ shape: EDTFShape) -> String {
    switch shape {
    case .one(let part): return hedged(part, one(part.unit))
    case .interval(nil, nil): return "undated"
    case .interval(nil, .some(let to)): return "by \(hedged(to, unit(to.unit)))"
    case .interval(.some(let from), nil):
      return "\(isAhead ? "from" : "since") \(hedged(from, unit(from.unit)))"
    case .interval(.some(let from), .some(let to)): return range(from, to)
    case .several(let members, let all):
      let words = members.map(self.words)
      return words.dropLast().joined(separator: ", ") + (all ? " and " : " or ")
        + (words.last ?? "")
    }
  }

  /// Days that bound a date whose form has no words.
  func bounds(_ earliest: CivilDate?, _ latest: CivilDate?) -> String? {
    let part = { (day: CivilDate) in EDTFShape.Part(unit: .day(day)) }
    switch (earliest, latest) {
    case (nil, nil): return nil
    case (.some(let day), .some(let other)) where day == other: return one(.day(day))
    default: return words(.interval(from: earliest.map(part), to: latest.map(part)))
    }
  }

  /// A day with its weekday, left out before the Gregorian calendar: the sources had another one.
  func dayWithWeekday(_ date: CivilDate) -> String {
    guard date.year > 1582 else { return dayWithoutWeekday(date) }
    return "\(CalendarNames.weekdays[date.weekday - 1].prefix(3)) \(dayWithoutWeekday(date))"
  }

  func dayWithoutWeekday(_ date: CivilDate) -> String {
    let words = "\(date.day) \(CalendarNames.months[date.month - 1])"
    return date.year == knownYear ? words : "\(words) \(name(ofYear: date.year))"
  }

  /// A unit larger than a day, its year always given.
  func unit(_ unit: EDTFShape.Unit) -> String {
    switch unit {
    case .day(let date): return dayWithoutWeekday(date)
    case .month(let month, let year):
      return "\(CalendarNames.months[month - 1]) \(name(ofYear: year))"
    case .season(let code, let year): return season(code, year)
    case .year(let year): return name(ofYear: year)
    case .decade(let year): return "\(year)s"
    case .century(let year): return "\(year)–\(year + 99)"
    case .someDay(let month?, let year): return "a day in \(self.unit(.month(month, year: year)))"
    case .someDay(nil, let year): return "a day in \(name(ofYear: year))"
    case .someMonth(let year): return "a month of \(name(ofYear: year))"
    }
  }

  private func one(_ unit: EDTFShape.Unit) -> String {
    if case .day(let date) = unit { return dayWithWeekday(date) }
    return self.unit(unit)
  }

  private func hedged(_ part: EDTFShape.Part, _ words: String) -> String {
    let hedges = (part.isUncertain ? ["perhaps"] : []) + (part.isApproximate ? ["about"] : [])
    return (hedges + [words]).joined(separator: " ")
  }

  /// An interval, naming once what both ends share: `11–17 August 2025`, `March–May 2025`.
  private func range(_ from: EDTFShape.Part, _ to: EDTFShape.Part) -> String {
    let plain = EDTFShape.Part(unit: from.unit) == from && EDTFShape.Part(unit: to.unit) == to
    switch (from.unit, to.unit) {
    case (.day(let start), .day(let end)) where plain && start == end:
      return dayWithWeekday(start)
    case (.day(let start), .day(let end)) where plain && start.year == end.year:
      guard start.month == end.month else {
        return "\(start.day) \(CalendarNames.months[start.month - 1]) – \(dayWithoutWeekday(end))"
      }
      return "\(start.day)–\(dayWithoutWeekday(end))"
    case (.day(let start), .day(let end)) where plain:
      let full = Wording(knownYear: nil, isAhead: isAhead)
      return "\(full.dayWithoutWeekday(start)) – \(full.dayWithoutWeekday(end))"
    case (.month(let start, let year), .month(_, let other)) where plain && year == other:
      return "\(CalendarNames.months[start - 1])–\(unit(to.unit))"
    case (.year(let start), .year(let end)) where plain && start > 0:
      return "\(start)–\(end)"
    default:
      return "\(hedged(from, unit(from.unit))) – \(hedged(to, unit(to.unit)))"
    }
  }

  private func season(_ code: Int, _ year: Int) -> String {
    let year = name(ofYear: year)
    let ordinals = ["first", "second", "third", "fourth"]
    switch code {
    case 21...32: return "\(["spring", "summer", "autumn", "winter"][(code - 21) % 4]) \(year)"
    case 33...36: return "\(ordinals[code - 33]) quarter of \(year)"
    case 37...39: return "\(ordinals[code - 37]) four months of \(year)"
    default: return "\(ordinals[code - 40]) half of \(year)"
    }
  }

  /// ISO 8601 counts 1 BC as the year 0.
  private func name(ofYear year: Int) -> String {
    year > 0 ? "\(year)" : "\(1 - year) BC"
  }
}
