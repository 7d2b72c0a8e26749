/// A chronology: what happened, in whose words, by which sources.
///
/// A function of its articles, their anchors and a person's corrections, and of nothing else.
public struct Timeline: Hashable, Sendable {
  /// What it is about.
  public var title: String
  /// The anchor for articles that have none of their own.
  public var anchor: CivilDate?
  /// The version of the program that read the articles.
  public var readBy: String
  /// The articles, by anchor, then name, then id.
  public var sources: [Source]
  /// The events, by earliest day, then latest, then id; undated ones at the end.
  public var events: [Event]
  /// What people decided, in the order in which they did, each with its state.
  public var corrections: [Correction]
  /// What a reader should know: anchors missing, dates that disagree.
  public var warnings: [TimelineWarning]

  /// A timeline of these parts, sorted.
  public init(
    title: String,
    anchor: CivilDate?,
    readBy: String,
    sources: [Source],
    events: [Event],
    corrections: [Correction] = [],
    warnings: [TimelineWarning]
  ) {
    self.title = title
    self.anchor = anchor
    self.readBy = readBy
    self.sources = sources.sorted { $0.order < $1.order }
    self.events = events.sorted { $0.order < $1.order }
    self.corrections = corrections
    self.warnings = warnings.sorted { ($0.source, $0.message) < ($1.source, $1.message) }
  }
}

/// An article as a timeline holds it.
public struct Source: Hashable, Sendable, Identifiable {
  /// The article's id.
  public var id: String
  /// The first of its names.
  public var name: String
  /// All file names that it came under, sorted.
  public var names: [String]
  /// The days that its names carry, in the order of the names; nil where a name carries none or
  /// the article was read without its own dates.
  public var nameDates: [CivilDate?] = []
  /// Its headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Where it was published.
  public var url: String?
  /// The day it names as its own.
  public var published: PublishedDate?
  /// The day that its relative times are read from, and why that one.
  public var anchor: Anchor
  /// The anchors that a person gave for it, earliest first; the earliest holds.
  public var given: [CivilDate] = []
  /// The SHA-256 of the canonical text, 64 hex digits.
  public var sha256: String
  /// The canonical text.
  public var text: String
  /// What a reader should know about how it was read: a changed encoding.
  public var notes: [String] = []

  var order: (Int32, String, String) { (anchor.date?.dayNumber ?? .max, name, id) }
}

/// Something that a reader of a timeline should know about one of its sources.
public struct TimelineWarning: Hashable, Codable, Sendable {
  /// The id of the source.
  public var source: String
  /// One sentence, which names the source.
  public var message: String
}

extension Event {
  /// The place in a timeline: dated before undated, then by days, then by id.
  var order: (Int32, Int32, String) {
    guard date.edtf != nil else { return (.max, .max, id) }
    return (
      date.earliest?.dayNumber ?? date.latest?.dayNumber ?? .max - 1,
      date.latest?.dayNumber ?? .max - 1, id
    )
  }
}
