/// What the words of a time expression say, and nothing that they leave to be inferred.
///
/// `Friday` says a weekday; which Friday, the `TimeResolver` finds from the anchor. So a value
/// is the same in every article.
struct TimeValue: Sendable {
  /// What kind of thing is said.
  indirect enum Meaning: Sendable {
    /// Fields of the calendar, the larger ones perhaps left out: `March 20`, `the 1980s`.
    case calendar(CalendarFields)
    /// So many units from a point, by the calendar's grid: `last week`, `tomorrow`.
    case grid(TimeUnit, Int, from: Origin)
    /// A named day, month or season picked out by a word: `last Friday`, `this summer`.
    case named(CalendarFields, Deixis)
    /// A count of units from a point: `two days ago`, `three weeks later`.
    case counted(Quantity, sign: Int, from: Origin)
    /// Fields within a longer time: `Thursday of last week`, `the third quarter of 1989`.
    case inside(CalendarFields, TimeValue)
    /// The first, second, last, ... unit of a longer time: `the first week of March`.
    case nth(Int, TimeUnit, of: TimeValue)
    /// The first, second, ... or last (-1) of a weekday, 1 for Monday, in a longer time.
    case nthWeekday(Int, Int, of: TimeValue)
    /// The beginning, middle or end of a time, or what is left of it: `late February`.
    case portion(Portion, of: TimeValue)
    /// The quarter that the text is on, in another year: `the 1988 period`.
    case samePeriod(TimeValue)
    /// A length of time, perhaps reaching from the anchor: `the next 15 days`.
    case duration(Quantity, Window)
    /// A time that recurs: the TIMEX3 value of one of its members.
    case recurring(String)
    /// The present, the past or the future, and no more.
    case reference(Reference)
  }

  /// From where a time is counted.
  indirect enum Origin: Sendable {
    case anchor
    /// The time told last in the text.
    case told
    case time(TimeValue)
  }

  enum Reference: Int, Sendable {
    case present = 1
    case past, future
  }

  /// Which part of a time is meant; the first six have the names of TIMEX3's `mod`.
  enum Portion: Int, Sendable {
    case early = 1
    case mid, late
    /// `the start of`, `the end of`.
    case start, end
    /// `earlier this month`, `later this week`: up to the anchor, or from it.
    case earlier, later
    case middle

    /// The TIMEX3 modifier.
    var mod: String {
      switch self {
      case .early, .start, .earlier: "START"
      case .mid, .middle: "MID"
      case .late, .end, .later: "END"
      }
    }
  }

  /// How a length of time lies to the anchor.
  enum Window: Sendable {
    case none
    /// `within 10 days`, `the next 15 days`.
    case after
    /// `in three weeks`.
    case hence
    /// `the past two years`.
    case before
    /// `the previous two days`: up to the day before the one told.
    case beforeTold
    /// `the following two days`.
    case afterTold
    /// `a week before the vote`: counted from the vote, if a time of it was told.
    case beforeEvent
    /// `a week after the vote`.
    case afterEvent
  }

  /// The word that picks one of several like-named times; the raw values of the class `deixis`.
  enum Deixis: Int, Sendable {
    case last = 1
    case previous, this, that, same, next, following, coming, past, current, latest, recent
  }

  var meaning: Meaning
  /// The TIMEX3 modifier: `APPROX`, `LESS_THAN`, `MORE_THAN`, `START`, ...
  var mod: String?
  /// The part of the day, if one is told.
  var part: DayPart?
  /// The time of day, if one is told.
  var clock: ClockTime?
  /// How often a recurring time comes, as TIMEX3's `quant` and `freq` tell it.
  var quant: String?
  var freq: String?
  /// Whether it is a night told by both of its days: "the night of 5–6 May".
  var isOverTwoDays = false
  /// Whether it is a time only where a history tells it: "the former king".
  var isOfHistories = false

  init(_ meaning: Meaning) {
    self.meaning = meaning
  }

  /// A value of calendar fields.
  init(
    year: Int? = nil,
    month: Int? = nil,
    day: Int? = nil,
    weekday: Int? = nil,
    season: Int? = nil,
    quarter: Int? = nil,
    half: Int? = nil
  ) {
    meaning = .calendar(
      CalendarFields(
        year: year,
        month: month,
        day: day,
        weekday: weekday,
        season: season,
        quarter: quarter,
        half: half
      )
    )
  }

  /// The same value with a modifier.
  func modified(_ mod: String?) -> TimeValue {
    var copy = self
    copy.mod = mod ?? copy.mod
    return copy
  }

  /// The same value in a part of the day.
  func during(_ part: DayPart?, at clock: ClockTime? = nil) -> TimeValue {
    var copy = self
    copy.part = part ?? copy.part
    copy.clock = clock ?? copy.clock
    return copy
  }
}

/// The fields of a calendar time that its words tell.
struct CalendarFields: Hashable, Sendable {
  /// The year, 0 for 1 BC.
  var year: Int?
  /// The last two digits of a year: `'98`.
  var shortYear: Int?
  var month: Int?
  var day: Int?
  /// 1 for Monday.
  var weekday: Int?
  /// 1 spring, 2 summer, 3 autumn, 4 winter.
  var season: Int?
  var quarter: Int?
  var half: Int?
  /// The years 1980 to 1989 are 198.
  var decade: Int?
  /// A decade without its century: 8 for the eighties.
  var shortDecade: Int?
  /// The years 1900 to 1999 are 19.
  var hundreds: Int?
  var isWeekend = false
  var feast: Feast?
}

/// A count of a unit; the count is nil where the words leave it vague.
struct Quantity: Sendable {
  var count: Double?
  var unit: TimeUnit
  /// A smaller unit told after the first: `two years and three months`.
  var rest: (count: Int, unit: TimeUnit)?

  init(_ count: Double?, _ unit: TimeUnit) {
    self.count = count
    self.unit = unit
  }

  /// The whole number, if it is one.
  var whole: Int? {
    guard let count, count.isWhole else { return nil }
    return Int(count)
  }
}
