/// One step of a rule's pattern, over tokens.
///
/// A step that reads a value keeps it under its `Slot`, and the first value of a kind is kept.
/// Literal words are spelt as the tokenizer cuts them, in lower case.
indirect enum TimePattern: Sendable {
  /// A word of a class whose value is kept in a slot: plurals (value above 100) are read only
  /// where `plural` says so.
  case month, weekday, season, dayPart, decadeName, namedDay, stage, zone
  case deixis, direction, timeReference, frequency, approximator
  case weekdays, dayParts, seasons
  /// A unit in the singular, in the plural, or in either.
  case unit, units, anyUnit
  /// 1 to 31, bare or with an ordinal's ending.
  case day
  /// 1 to 31 with an ordinal's ending: `3rd`.
  case ordinalDay
  /// An ordinal, in words or digits: `first`, `twenty-first`, `21st`.
  case ordinal
  /// Four digits that can be a year, 1000 to 2199.
  case year
  /// One to four digits, for years with an era.
  case eraYear
  /// Two digits: `98` after an apostrophe or a slash.
  case shortYear
  /// A year in words: `nineteen ninety-six`, `two thousand`.
  case spokenYear
  /// Digits and an s: `1990s`, `90s`.
  case decade
  /// A count, in digits or words, exact or vague: `two and a half`, `several`, `a couple of`.
  case count
  /// A whole number in digits, up to two of them.
  case number
  /// A clock time in digits with a colon or a point: `10:30`.
  case clock
  /// A date in one token of digits: `25/5/2018`.
  case slashDate
  /// A day and a month in one token of digits: `3/1`.
  case slashDay
  /// Two days or two years that follow one another, in one token: `20/21`, `1941/42`.
  case dayPair, yearPair
  /// The `T10:30:00` of an ISO date and time.
  case isoTime
  /// The name of a feast.
  case feast
  /// Any of some words, divided by spaces.
  case word(String)
  /// Words that follow one another, divided by spaces.
  case words(String)
  /// A hyphen or a dash inside a word or a range.
  case hyphen
  /// A token that is joined to the one before it by no space.
  case joined(TimePattern)
  /// Steps that can be left out.
  case maybe([TimePattern])
  /// The first of some sequences that leads to a match.
  case either([[TimePattern]])
  /// A time that another rule reads, of one of some kinds.
  case time(TimeKind)
  /// From here on the text is looked at but not covered.
  case ahead

  /// Steps that can be left out.
  static func maybe(_ steps: TimePattern...) -> TimePattern { .maybe(steps) }
}

/// Where a step keeps the value that it read.
enum Slot: Int, Sendable {
  case month, weekday, season, dayPart, decadeName, namedDay, stage, zone, deixis, direction
  case reference, frequency, approximator, unit, day, ordinal, year, shortYear, decade, number
  case hour, minute, second, feast, slashYear, slashMonth, slashDay
}

/// What kind of time a value is, for rules that build on other rules' values.
struct TimeKind: OptionSet, Sendable {
  let rawValue: UInt32

  static let year = TimeKind(rawValue: 1 << 0)
  static let month = TimeKind(rawValue: 1 << 1)
  /// A day, however it is told.
  static let day = TimeKind(rawValue: 1 << 2)
  static let weekday = TimeKind(rawValue: 1 << 3)
  static let season = TimeKind(rawValue: 1 << 4)
  /// A quarter or a half of a year.
  static let quarter = TimeKind(rawValue: 1 << 5)
  static let decade = TimeKind(rawValue: 1 << 6)
  static let century = TimeKind(rawValue: 1 << 7)
  static let week = TimeKind(rawValue: 1 << 8)
  static let weekend = TimeKind(rawValue: 1 << 9)
  /// A part of the day or a time of the clock.
  static let clock = TimeKind(rawValue: 1 << 10)
  static let duration = TimeKind(rawValue: 1 << 11)
  static let set = TimeKind(rawValue: 1 << 12)
  static let reference = TimeKind(rawValue: 1 << 13)
  /// A time that already has a modifier.
  static let modified = TimeKind(rawValue: 1 << 14)
  /// A time that its fields place without help.
  static let full = TimeKind(rawValue: 1 << 15)

  /// Any stretch of the calendar, a day or longer.
  static let calendar: TimeKind = [
    .year, .month, .day, .weekday, .season, .quarter, .decade, .century, .week, .weekend,
  ]
  /// What is longer than a day.
  static let span: TimeKind = [
    .year, .month, .season, .quarter, .decade, .century, .week, .weekend,
  ]
}

extension TimeValue {
  /// What kind of time it is.
  var kind: TimeKind {
    var kind: TimeKind
    switch meaning {
    case .calendar(let fields): kind = fields.kind
    case .named(let fields, _): kind = fields.kind
    case .inside(let fields, _): kind = fields.kind
    case .grid(let unit, _, _), .nth(_, let unit, _): kind = TimeKind(unit)
    case .counted(let quantity, _, _): kind = TimeKind(quantity.unit)
    case .nthWeekday: kind = .day
    case .samePeriod: kind = .quarter
    case .portion(_, let whole): kind = whole.kind.union(.modified)
    case .duration: kind = .duration
    case .recurring: kind = .set
    case .reference: kind = .reference
    }
    if part != nil || clock != nil { kind.insert(.clock) }
    if mod != nil { kind.insert(.modified) }
    return kind
  }
}

extension TimeKind {
  /// The kind of a stretch of a unit.
  init(_ unit: TimeUnit) {
    switch unit {
    case .second, .minute, .hour: self = .clock
    case .day: self = .day
    case .weekend: self = .weekend
    case .week, .fortnight: self = .week
    case .month: self = .month
    case .season: self = .season
    case .quarter, .half: self = .quarter
    case .year: self = .year
    case .decade: self = .decade
    case .century, .millennium: self = .century
    }
  }
}

extension CalendarFields {
  /// What kind of time the fields tell.
  var kind: TimeKind {
    let years = year != nil || shortYear != nil
    var kind: TimeKind
    if day != nil || feast != nil {
      kind = .day
    } else if weekday != nil {
      kind = [.day, .weekday]
    } else if isWeekend {
      kind = .weekend
    } else if month != nil {
      kind = .month
    } else if season != nil {
      kind = .season
    } else if quarter != nil || half != nil {
      kind = .quarter
    } else if years {
      kind = .year
    } else if decade != nil || shortDecade != nil {
      kind = .decade
    } else {
      kind = .century
    }
    if years || decade != nil || hundreds != nil { kind.insert(.full) }
    return kind
  }
}
