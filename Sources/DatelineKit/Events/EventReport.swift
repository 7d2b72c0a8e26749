/// One source's account of one event.
///
/// Offsets are Unicode code points of the article's canonical text, end exclusive, as in the W3C
/// Web Annotation TextPositionSelector.
public struct EventReport: Hashable, Codable, Sendable, Identifiable {
  /// The first 16 hex digits of the SHA-256 of its article, place and trigger.
  public var id: String
  /// The id of its article.
  public var source: String
  /// The exact words.
  public var quote: String
  /// The first code point of the quote.
  public var start: Int
  /// The code point after the quote.
  public var end: Int
  /// The word or words that tell the event.
  public var trigger: Trigger
  /// What kind of event it is.
  public var kind: Kind
  /// Whether it happened.
  public var status: Status
  /// The words that decided the status, empty where nothing but the trigger did.
  public var cue: String
  /// Who took part, sources first, then targets, then others, each in the order of the text.
  public var actors: [Actor]
  /// Where it happened, if the words say so.
  public var place: String?
  /// Numbers with what they count: `270 drones`.
  public var figures: [Figure]
  /// What was said, for speech that is quoted.
  public var speech: String?
  /// When it happened or is planned for; nil if the words give no time.
  public var time: ReportTime?
  /// When it was said, for what is planned or said.
  public var said: ReportTime?
  /// A line for the timeline, built from this report alone.
  public var title: String
  /// The anchor that its times were read from.
  public var anchor: CivilDate?
  /// Lower-case content words of the quote, sorted, for comparing reports.
  public var words: [String]
  /// What its article is about and how it is worded.
  public var profile = ArticleProfile()
  /// How many other sentences of its article tell of the very same days; nil where its words
  /// give none.
  public var dayMates: Int?
}

/// The words of a report that tell the event, and the rule that knew them.
public struct Trigger: Hashable, Codable, Sendable {
  /// The words as they stand.
  public var text: String
  /// Their first code point.
  public var start: Int
  /// The code point after them.
  public var end: Int
  /// The name of the event rule.
  public var rule: String
}

/// Someone who takes part in an event.
public struct Actor: Hashable, Codable, Sendable {
  /// A stable key: `trump-donald`, `RUS`, `united-nations`.
  public var id: String
  /// The name to print.
  public var name: String
  /// An ISO 3166 alpha-3 code, `IGO` or `NGO`; nil if not known.
  public var country: String?
  /// The key of the country it belongs to, where no table has that country: `norvania`.
  public var affiliation: String?
  /// What part it takes.
  public var role: Role
  /// Why it takes that part, in words for `explain`; nil where several reports tell of it.
  public var cue: String?

  /// The country it belongs to, by code or by key; `IGO` and `NGO` are none.
  var state: String? { country == "IGO" || country == "NGO" ? nil : country ?? affiliation }

  /// Whether it is a person: countries go by their codes and keys.
  var isPerson: Bool {
    id != affiliation && hasLowercaseID && country != "IGO" && country != "NGO"
  }

  /// Merging asks this for each pair of reports, so the letters are looked at as bytes first.
  private var hasLowercaseID: Bool {
    id.utf8.contains { $0 &- 0x61 < 26 }
      || id.utf8.contains { $0 >= 0x80 } && id.contains { $0.isLowercase }
  }
}

/// The part that an actor takes in an event.
public enum Role: String, Codable, Sendable, CaseIterable, Comparable {
  /// Who acts.
  case source
  /// Who is acted upon.
  case target
  /// Who is involved otherwise.
  case other

  /// Orders roles as a report lists them: sources, targets, others.
  public static func < (left: Role, right: Role) -> Bool {
    left.order < right.order
  }

  private var order: Int { self == .source ? 0 : self == .target ? 1 : 2 }
}

/// A number and what it counts.
public struct Figure: Hashable, Codable, Sendable {
  /// The number.
  public var number: Double
  /// The thing counted, in lower case: `drones`.
  public var noun: String
}

/// A time as one report has it.
public struct ReportTime: Hashable, Codable, Sendable {
  /// The words that tell it; empty for a `published` time.
  public var text: String
  /// Their first code point in the article's text, if they stand there.
  public var start: Int?
  /// The code point after them.
  public var end: Int?
  /// The TIMEX3 value.
  public var value: String?
  /// The time as EDTF (ISO 8601-2:2019); nil where unresolved.
  public var edtf: String?
  /// The first day it can mean.
  public var earliest: CivilDate?
  /// The last day it can mean.
  public var latest: CivilDate?
  /// How it was reached.
  public var basis: Basis
  /// How it was reached, in one line that a person can check.
  public var working: String
}

/// How a date was reached.
public enum Basis: String, Codable, Sendable {
  /// The words name the day themselves.
  case explicit
  /// The words name it from the anchor or from a day told before.
  case relative
  /// The words give none, and continue a sentence that does.
  case carried
  /// Speech with no time of its own: the day that the article reports on, an upper bound.
  case published
  /// A person set it.
  case pinned
  /// None of these: there is no date.
  case undated
}
