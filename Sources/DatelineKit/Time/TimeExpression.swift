/// What kind of time an expression tells of, as TIMEX3 (ISO-TimeML) has it.
public enum TimexType: String, Codable, Sendable {
  /// A calendar time of a day or more.
  case date = "DATE"
  /// A time of day.
  case time = "TIME"
  /// A length of time.
  case duration = "DURATION"
  /// A time that recurs.
  case set = "SET"
}

/// Words that tell a time, where they stand, and what they come to.
public struct TimeExpression: Hashable, Sendable {
  /// The tokens it covers, in its document.
  var tokens: Range<Int>
  /// The bytes it covers, in the article's canonical text.
  public var bytes: Range<Int>
  /// The words as they stand.
  public var text: String
  /// The TIMEX3 type.
  public var type: TimexType
  /// The TIMEX3 value: `2025-W33`, `2025-08-18TNI`, `P10D`, `PAST_REF`.
  public var value: String
  /// The TIMEX3 modifier (`START`, `MID`, `END`, `APPROX`, ...), if the words have one.
  public var mod: String?
  /// How often a SET recurs (`quant`, `freq` of TIMEX3), if the words say so.
  public var quant: String?
  /// The number of times within the period of a SET: `2X`.
  public var freq: String?
  /// From what the value was found, TIMEX3's `anchorTimeID`: 0 for the anchor, else the number of
  /// an expression of the text, counted from 1; nil where the words alone say it.
  public var anchorPoint: Int?
  /// Where a length of time begins, numbered likewise (`beginPoint` of TIMEX3).
  public var beginPoint: Int?
  /// Where a length of time ends, numbered likewise (`endPoint` of TIMEX3).
  public var endPoint: Int?
  /// The time as EDTF (ISO 8601-2:2019); nil where no calendar time is told.
  public var edtf: String?
  /// The first day it can mean; nil where open or unresolved.
  public var earliest: CivilDate?
  /// The last day it can mean; nil where open or unresolved.
  public var latest: CivilDate?
  /// How the value was reached, in one line that a person can check.
  public var working: String
  /// Whether the value depends on the anchor or on a time told before.
  public var isRelative: Bool
  /// The name of the rule that read it.
  public var rule: String
}
