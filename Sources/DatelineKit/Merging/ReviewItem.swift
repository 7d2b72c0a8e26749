/// A place in a timeline that deserves a person's eye, as a question.
public struct ReviewItem: Hashable, Codable, Sendable {
  /// What is doubtful.
  public enum Sort: String, Codable, Sendable {
    /// Accounts that were put together on thin evidence.
    case joined
    /// Accounts that were kept apart although something speaks for one event.
    case apart
    /// Sources that disagree.
    case conflict
    /// An anchor date that nobody gave for the article.
    case anchor
    /// An event without a date.
    case undated
    /// A correction without effect.
    case correction
  }

  /// What is doubtful.
  public var sort: Sort
  /// How much it deserves a look, 0 to 100.
  public var score: Double
  /// The ids of the events it is about.
  public var events: [String]
  /// The question.
  public var question: String
  /// What there is to decide by, a line each.
  public var evidence: [String]
  /// What a yes does: the words of `dateline correct` after TIMELINE, or `anchor`, an article's
  /// id and a date; nil for nothing.
  public var yes: [String]?
  /// What a no does.
  public var no: [String]?

  /// A question.
  public init(
    _ sort: Sort,
    _ score: Double,
    _ events: [String],
    _ question: String,
    _ evidence: [String],
    yes: [String]? = nil,
    no: [String]? = nil
  ) {
    self.sort = sort
    self.score = (score * 10).rounded() / 10
    self.events = events
    self.question = question
    self.evidence = evidence
    self.yes = yes
    self.no = no
  }

  /// Orders by score, the worst first, then by events.
  static func isWorse(_ left: ReviewItem, _ right: ReviewItem) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.events != right.events {
      return left.events.lexicographicallyPrecedes(right.events)
    }
    return left.question < right.question
  }
}

/// Finds what deserves an eye in the events of a timeline.
struct Reviewer {
  let timeline: Timeline
  let book: CorrectionBook
  private let names: [String: String]
  private let eventOf: [String: Event]
  private let reportOf: [String: EventReport]

  init(_ timeline: Timeline, book: CorrectionBook) {
    self.timeline = timeline
    self.book = book
    names = Dictionary(timeline.sources.map { ($0.id, $0.name) }) { first, _ in first }
    var eventOf: [String: Event] = [:]
    var reportOf: [String: EventReport] = [:]
    for event in timeline.events {
      for report in event.reports {
        eventOf[report.id] = event
        reportOf[report.id] = report
      }
    }
    (self.eventOf, self.reportOf) = (eventOf, reportOf)
  }

  /// All questions, the worst first.
  ///
  /// - Parameter nearMisses: pairs of reports in different events with the bits that speak for
  ///   one; of each two events the best pair counts.
  func items(nearMisses: [(ids: [String], bits: Double)]) -> [ReviewItem] {
    let shown = timeline.events.filter { !$0.isHidden }
    let items =
      shown.compactMap(weakest) + apart(nearMisses) + shown.flatMap(conflicts)
      + shown.compactMap(undated) + timeline.sources.compactMap(anchor)
      + timeline.corrections.compactMap(withoutEffect)
    return items.sorted(by: ReviewItem.isWorse)
  }

  // MARK: One event or two

  /// A link of fewer bits holds an event together by a thread.
  private static let thin = 4.0

  /// The weakest link that holds an event together, where that is weak.
  private func weakest(_ event: Event) -> ReviewItem? {
    let open = event.links.filter { !book.areDecided($0.between[0], $0.between[1]) }
    let least = open.min {
      ($0.total, $0.between[0], $0.between[1]) < ($1.total, $1.between[0], $1.between[1])
    }
    guard let link = least, link.total < Reviewer.thin,
      let first = reportOf[link.between[0]], let second = reportOf[link.between[1]]
    else { return nil }
    let part = smallerSide(of: event, without: link)
    return ReviewItem(
      .joined,
      60 + 30 * (1 - max(0, link.total) / Reviewer.thin) + Double(min(10, event.voices)),
      [event.id],
      "\(Reviewer.quoted(event.title)): do these tell of one event?",
      lines([first, second]) + reasons(link),
      yes: ["join", first.id, second.id],
      no: part.isEmpty ? nil : ["split", event.id] + part
    )
  }

  /// The reports that fall off when a link goes, those on the side of fewer.
  private func smallerSide(of event: Event, without link: Link) -> [String] {
    let ids = event.reports.map(\.id)
    let places = Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
    var sets = DisjointSets(count: ids.count)
    for other in event.links where other.between != link.between {
      guard let left = places[other.between[0]], let right = places[other.between[1]] else {
        continue
      }
      sets.join(left, right)
    }
    let root = sets.root(of: places[link.between[1]] ?? 0)
    let side = ids.indices.filter { sets.root(of: $0) == root }
    let rest = ids.indices.filter { sets.root(of: $0) != root }
    return (side.count <= rest.count ? side : rest).map { ids[$0] }
  }

  private func apart(_ nearMisses: [(ids: [String], bits: Double)]) -> [ReviewItem] {
    var best: [[String]: (ids: [String], bits: Double)] = [:]
    for miss in nearMisses {
      guard let one = eventOf[miss.ids[0]], let other = eventOf[miss.ids[1]], one.id != other.id,
        !one.isHidden, !other.isHidden, !book.areDecided(miss.ids[0], miss.ids[1])
      else { continue }
      let pair = [one.id, other.id].sorted()
      if let known = best[pair],
        known.bits > miss.bits
          || known.bits == miss.bits && known.ids.lexicographicallyPrecedes(miss.ids)
      {
        continue
      }
      best[pair] = miss
    }
    return best.map { pair, miss in
      let link = [miss.ids[0], miss.ids[1]].compactMap { reportOf[$0] }
      let titles = pair.compactMap { id in eventOf[id].map { Reviewer.quoted($0.title) } }
      let score =
        miss.bits > 0 ? 50 + 30 * min(1, miss.bits / 8) : 40 + 10 * max(0, 1.5 + miss.bits) / 1.5
      return ReviewItem(
        .apart,
        score,
        pair,
        "\(titles.joined(separator: " and ")): are these one event?",
        lines(link),
        yes: ["join"] + pair,
        no: ["distinct"] + pair
      )
    }
  }

  // MARK: What an event says

  private func conflicts(_ event: Event) -> [ReviewItem] {
    event.conflicts.compactMap { conflict in
      let values = conflict.values.map { claim in
        let sources = Set(claim.reports.compactMap { reportOf[$0]?.source }).compactMap {
          names[$0]
        }
        return "\(claim.value): \(sources.sorted().joined(separator: ", "))"
      }
      let weight = Double(5 * min(5, event.voices))
      func settle(_ action: Correction.Action, _ shown: String?) -> (yes: [String]?, no: [String]?)
      {
        let others = conflict.values.map(\.value).filter { $0 != shown }
        return (
          shown.map { [action.rawValue, event.id, $0] },
          others.count == 1 ? [action.rawValue, event.id, others[0]] : nil
        )
      }
      func isSettled(_ action: Correction.Action) -> Bool {
        event.corrections.contains { $0.action == action }
      }
      switch conflict.field {
      case "date":
        if isSettled(.pin) { return nil }
        let (yes, no) = settle(.pin, event.date.edtf)
        return ReviewItem(
          .conflict,
          55 + weight,
          [event.id],
          "\(Reviewer.quoted(event.title)): is the date \(event.date.edtf ?? "unknown")?",
          values,
          yes: yes,
          no: no
        )
      case "status":
        if isSettled(.status) { return nil }
        let (yes, no) = settle(.status, event.status.rawValue)
        return ReviewItem(
          .conflict,
          45 + weight,
          [event.id],
          "\(Reviewer.quoted(event.title)): is the status \(event.status.rawValue)?",
          values,
          yes: yes,
          no: no
        )
      default:
        return ReviewItem(
          .conflict,
          30 + weight,
          [event.id],
          "\(Reviewer.quoted(event.title)): the sources disagree on the \(conflict.field)",
          values
        )
      }
    }
  }

  /// An event of some weight that no report dates.
  private func undated(_ event: Event) -> ReviewItem? {
    let isCore = event.voices > 1 || event.status != .statement && event.actors.count > 1
    guard event.date.edtf == nil, isCore else { return nil }
    return ReviewItem(
      .undated,
      20 + Double(5 * min(6, event.voices)),
      [event.id],
      "\(Reviewer.quoted(event.title)) has no date: does it belong here? (a date is set with `pin`)",
      lines(Array(event.reports.prefix(3))),
      no: ["hide", event.id]
    )
  }

  // MARK: Articles and corrections

  /// An anchor that was not given for the article and that its own text does not name.
  private func anchor(_ source: Source) -> ReviewItem? {
    let isGuessed = source.anchor.basis == .timeline || source.anchor.place == "file name"
    guard isGuessed, let date = source.anchor.date else { return nil }
    let leaning = timeline.events.filter { event in
      event.reports.contains { report in
        report.source == source.id && [.relative, .published].contains(report.time?.basis)
      }
    }
    guard !leaning.isEmpty else { return nil }
    let base = source.anchor.basis == .timeline ? 50.0 : 20.0
    let count = leaning.count
    return ReviewItem(
      .anchor,
      base + Double(min(30, count)),
      [],
      "“\(source.name)” is read from \(date) (\(source.anchor.place)): was it written that day?",
      ["\(count) \(count == 1 ? "event leans" : "events lean") on that day"],
      yes: ["anchor", source.id, date.description]
    )
  }

  private func withoutEffect(_ correction: Correction) -> ReviewItem? {
    guard correction.state == .stale || correction.state == .overruled else { return nil }
    return ReviewItem(
      .correction,
      70,
      [],
      "correction \(correction.number) has no effect (\(correction.state.rawValue)): "
        + "take it back?",
      [correction.words],
      yes: ["undo", "\(correction.number)"]
    )
  }

  // MARK: Words

  /// Reports by source, telling word and words; words that two of them share are shown once.
  private func lines(_ reports: [EventReport]) -> [String] {
    var shown: Set<String> = []
    return reports.map { report in
      let isNew = shown.insert("\(report.source) \(report.start)").inserted
      let words = isNew ? Reviewer.quoted(report.quote) : "in the same sentence"
      return "\(names[report.source] ?? report.source), “\(report.trigger.text)”: \(words)"
    }
  }

  /// Words in quotation marks, those within them made single.
  private static func quoted(_ words: String) -> String {
    "“" + words.replacing("“", with: "‘").replacing("”", with: "’") + "”"
  }

  private func reasons(_ link: Link) -> [String] {
    let weights = link.weights.filter { $0.rule != MergeRules.prior.name }
    return [(true, "for it: "), (false, "against it: ")].compactMap { isFor, label in
      var found: [String] = []
      for weight in weights where (weight.bits > 0) == isFor && weight.bits != 0 {
        if !found.contains(weight.evidence) { found.append(weight.evidence) }
      }
      return found.isEmpty ? nil : label + found.joined(separator: "; ")
    }
  }
}
