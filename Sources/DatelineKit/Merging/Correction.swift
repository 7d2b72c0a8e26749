/// What a person decided about a timeline.
///
/// Corrections are kept in the order in which they were made and none is ever changed: one that
/// is taken back is followed by another that says so. They name reports by article, words and
/// place, so that they are found again when the program has learnt to read better.
public struct Correction: Hashable, Sendable, Identifiable {
  /// What a correction does.
  public enum Action: String, Codable, Sendable, CaseIterable {
    /// Several events are one.
    case join
    /// Some reports of an event tell of another.
    case split
    /// Two events are two, whatever their reports share.
    case distinct
    /// The date of an event.
    case pin
    /// The title of an event.
    case title
    /// An event is left out of what is shown.
    case hide
    /// The status of an event.
    case status
    /// An earlier correction is taken back.
    case undo
  }

  /// Whether a correction has an effect.
  public enum State: String, Codable, Sendable {
    /// It has.
    case active
    /// A later correction takes it back.
    case undone
    /// Its reports are not there any more.
    case stale
    /// Another correction says otherwise about what has become one event.
    case overruled
  }

  /// Its place in the list of all corrections, from 1.
  public var number: Int
  /// What it does.
  public var action: Action
  /// The reports it is about: the events to join; what is split off and what remains; the two
  /// distinct events; or one list, the reports of the one event, its founding report first.
  public var sides: [[ReportPlace]]
  /// The date as EDTF, the title or the status.
  public var value: String?
  /// Why it was made, in the person's words.
  public var reason: String?
  /// The number of the correction that is taken back.
  public var undoes: Int?
  /// Whether it has an effect in the timeline that it is part of.
  public var state: State

  /// The number.
  public var id: Int { number }

  /// A correction of these parts.
  public init(
    number: Int,
    action: Action,
    sides: [[ReportPlace]] = [],
    value: String? = nil,
    reason: String? = nil,
    undoes: Int? = nil,
    state: State = .active
  ) {
    self.number = number
    self.action = action
    self.sides = sides
    self.value = value
    self.reason = reason
    self.undoes = undoes
    self.state = state
  }

  /// Whether it changes what an event says, not which reports it has.
  public var isEdit: Bool {
    switch action {
    case .pin, .title, .hide, .status: return true
    case .join, .split, .distinct, .undo: return false
    }
  }

  /// What it says, in a few words: `pin “They met in Vienna” to 2025-08-15`.
  public var words: String {
    func first(_ side: Int) -> String {
      guard side < sides.count, let place = sides[side].first else { return "an event" }
      let quote = place.quote.prefix(60)
      return "“\(quote)\(quote.endIndex < place.quote.endIndex ? "…" : "")”"
    }
    switch action {
    case .join: return "join \(sides.indices.map(first).listed)"
    case .split: return "split \(first(0)) from \(first(1))"
    case .distinct: return "\(first(0)) and \(first(1)) are distinct"
    case .pin: return "pin \(first(0)) to \(value ?? "no date")"
    case .title: return "title \(first(0)) “\(value ?? "")”"
    case .hide: return "hide \(first(0))"
    case .status: return "set the status of \(first(0)) to \(value ?? "none")"
    case .undo: return "undo correction \(undoes ?? 0)"
    }
  }
}

/// A report as a correction names it.
public struct ReportPlace: Hashable, Codable, Sendable {
  /// The id that the report had.
  public var report: String
  /// The id of its article.
  public var article: String
  /// Its words.
  public var quote: String
  /// The first code point of the words in the article's text.
  public var start: Int
  /// The code point after them.
  public var end: Int
  /// The first code point of the trigger.
  public var trigger: Int

  /// The place of a report.
  public init(_ report: EventReport) {
    self.report = report.id
    article = report.source
    quote = report.quote
    start = report.start
    end = report.end
    trigger = report.trigger.start
  }

  /// The report at this place among those that an article has now.
  ///
  /// The one with the same id; else, of those whose trigger stands in these words, the one whose
  /// trigger is nearest and whose words cover them best.
  /// - Parameter reports: the reports of the article, in any order.
  public func find(in reports: [EventReport]) -> EventReport? {
    if let same = reports.first(where: { $0.id == report }) { return same }
    let near = reports.filter {
      $0.source == article && $0.trigger.start >= start && $0.trigger.start < end
    }
    return near.min { order(of: $0) < order(of: $1) }
  }

  private func order(of report: EventReport) -> (Int, Int, String) {
    let overlap = max(0, min(end, report.end) - max(start, report.start))
    return (abs(report.trigger.start - trigger), -overlap, report.id)
  }
}

/// A correction as it shows on an event.
public struct CorrectionMark: Hashable, Codable, Sendable {
  /// The number of the correction.
  public var correction: Int
  /// What it does.
  public var action: Correction.Action
  /// What the machine had said: the date as EDTF or `undated`, the title, the status; nil where
  /// the correction is about the event's reports.
  public var machine: String?
}
