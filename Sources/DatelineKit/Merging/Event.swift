/// Reports that tell of one happening.
public struct Event: Hashable, Codable, Sendable, Identifiable {
  /// The id of its founding report: the one with the earliest anchor, then the smallest id.
  public var id: String
  /// A line for the timeline.
  public var title: String
  /// What kind of event it is.
  public var kind: Kind
  /// Whether it happened, by the last report that says.
  public var status: Status
  /// When it happened or is planned for.
  public var date: EventDate
  /// Who took part, by any report.
  public var actors: [Actor]
  /// Where it happened.
  public var place: String?
  /// The reports, the founding one first, then by article and place.
  public var reports: [EventReport]
  /// Why the reports are one event: the links between them, by the ids of their reports.
  public var links: [Link]
  /// What the reports disagree on.
  public var conflicts: [Conflict]
  /// How the status went over time, oldest first.
  public var history: [StatusChange]
  /// The number of sources that tell of it independently; reprints of one text count once.
  public var voices: Int
  /// What a person decided about it, and what the machine had said; by number.
  public var corrections: [CorrectionMark] = []
}

/// The date of an event and how it was reached.
public struct EventDate: Hashable, Codable, Sendable {
  /// EDTF (ISO 8601-2:2019); nil for an undated event.
  public var edtf: String?
  /// The first day it can be.
  public var earliest: CivilDate?
  /// The last day it can be.
  public var latest: CivilDate?
  /// How it was reached.
  public var basis: Basis
  /// The words that it was read from, empty if none.
  public var text: String
  /// The report that it was taken from; nil for an undated event.
  public var report: String?
}

/// Why two reports tell of one event: the evidence, in bits.
public struct Link: Hashable, Codable, Sendable {
  /// The ids of the two reports, the smaller first.
  public var between: [String]
  /// What speaks for one event (positive) and against it (negative).
  public var weights: [Weight]

  /// The sum of the weights, in bits.
  public var total: Double { weights.reduce(0) { $0 + $1.bits } }
}

/// One piece of evidence.
public struct Weight: Hashable, Codable, Sendable {
  /// The merge rule that found it.
  public var rule: String
  /// Its weight: positive for one event, negative for two.
  public var bits: Double
  /// What was found, in words.
  public var evidence: String
}

/// A matter that the reports of an event disagree on.
public struct Conflict: Hashable, Codable, Sendable {
  /// `date`, `status` or `figures`.
  public var field: String
  /// What is said, and which reports say it.
  public var values: [Claim]

  /// One of the things said.
  public struct Claim: Hashable, Codable, Sendable {
    /// What is said.
    public var value: String
    /// The ids of the reports that say it.
    public var reports: [String]
  }
}

/// A status that an event had, and since when.
public struct StatusChange: Hashable, Codable, Sendable {
  /// The status.
  public var status: Status
  /// The day of the account that gave it; nil if that has no anchor.
  public var date: CivilDate?
  /// The report that gave it.
  public var report: String
}
