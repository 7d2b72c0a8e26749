extension Changes {
  /// What became of some events.
  ///
  /// An event before and an event after are the same if they share a report; reports keep their
  /// ids as long as their article keeps its text.
  /// - Parameters:
  ///   - before: the events as they were, in any order.
  ///   - after: the events as they are.
  public static func between(before: [Event], after: [Event]) -> Changes {
    var changes = Changes()
    let before = before.sorted { $0.order < $1.order }
    let after = after.sorted { $0.order < $1.order }
    let matches = EventMatches(before, after)

    for (index, event) in after.enumerated() {
      let earlier = matches.earlier[index]
      guard let first = earlier.first else {
        changes.new.append(Item(event, DateWords.long(event.date)))
        continue
      }
      if earlier.count > 1 {
        let titles = earlier.map { "“\(before[$0].title)”" }
        changes.joined.append(Item(event, "was \(titles.listed)"))
      }
      let was = matches.main(of: event, among: earlier, in: before) ?? first
      let isOneToOne = earlier.count == 1 && matches.later[was].count == 1
      // Of the parts of an event, one carries on what it was; the others are told as parts.
      guard
        isOneToOne || matches.main(of: before[was], among: matches.later[was], in: after) == index
      else { continue }
      changes.compare(before[was], event, countSources: isOneToOne)
    }
    for (index, event) in before.enumerated() {
      let later = matches.later[index]
      if later.isEmpty {
        changes.gone.append(Item(event, DateWords.long(event.date)))
      } else if later.count > 1 {
        let now = matches.main(of: event, among: later, in: after).map { after[$0] } ?? event
        let titles = later.map { "“\(after[$0].title)” (\(DateWords.short(after[$0].date)))" }
        changes.split.append(Item(id: now.id, title: event.title, "now \(titles.listed)"))
      }
    }
    return changes
  }

  /// What one timeline has that another lacks, and what became of the events of both.
  ///
  /// - Parameters:
  ///   - before: the older timeline.
  ///   - after: the newer one.
  public static func between(before: Timeline, after: Timeline) -> Changes {
    var changes = between(before: before.events, after: after.events)
    let old = Set(before.sources.map(\.id))
    let new = Set(after.sources.map(\.id))
    changes.added = after.sources.filter { !old.contains($0.id) }.map(\.name).sorted()
    changes.removed = before.sources.filter { !new.contains($0.id) }.map(\.name).sorted()
    let known = Set(before.warnings.map(\.message))
    changes.warnings = after.warnings.map(\.message).filter { !known.contains($0) }
    return changes
  }

  // MARK: One event before and after

  private mutating func compare(_ before: Event, _ after: Event, countSources: Bool) {
    let (had, has) = (
      Set(before.reports.map(\.source)).count, Set(after.reports.map(\.source)).count
    )
    if countSources, has != had {
      let detail = "\(had) \(had == 1 ? "source" : "sources") to \(has)"
      if has > had { corroborated.append(Item(after, detail)) }
      if has < had { weakened.append(Item(after, detail)) }
    }
    if (before.date.earliest, before.date.latest) != (after.date.earliest, after.date.latest)
      || before.date.earliest == nil && before.date.latest == nil
        && before.date.edtf != after.date.edtf
    {
      let detail = "\(DateWords.long(before.date)) to \(DateWords.short(after.date))"
      if after.date.isWithin(before.date) {
        sharpened.append(Item(after, detail))
      } else {
        moved.append(Item(after, detail))
      }
    }
    if before.status != after.status {
      restated.append(Item(after, "\(before.status.rawValue) to \(after.status.rawValue)"))
    }
    let marks = Set(before.corrections).symmetricDifference(after.corrections)
    if !marks.isEmpty {
      let details = marks.sorted { $0.correction < $1.correction }.map { mark in
        after.corrections.contains(mark)
          ? "\(mark.action.rawValue) by correction \(mark.correction)"
          : "correction \(mark.correction) (\(mark.action.rawValue)) holds no more"
      }
      corrected.append(Item(after, details.joined(separator: "; ")))
    }
    let disagreements = after.conflicts.filter { conflict in
      let said = before.conflicts.first { $0.field == conflict.field }?.values.map(\.value) ?? []
      return !Set(conflict.values.map(\.value)).isSubset(of: said)
    }
    if !disagreements.isEmpty {
      let details = disagreements.map { conflict in
        "\(conflict.field): " + conflict.values.map(\.value).joined(separator: " or ")
      }
      conflicting.append(Item(after, details.joined(separator: "; ")))
    }
  }
}

extension Changes.Item {
  fileprivate init(_ event: Event, _ detail: String) {
    self.init(id: event.id, title: event.title, detail)
  }

  fileprivate init(id: String, title: String, _ detail: String) {
    self.init(event: id, title: title, detail: detail)
  }
}

/// Which events before and after share reports, by their places in two lists.
private struct EventMatches {
  /// For each event after, the events before, in their order.
  private(set) var earlier: [[Int]]
  /// For each event before, the events after, in their order.
  private(set) var later: [[Int]]

  init(_ before: [Event], _ after: [Event]) {
    earlier = Array(repeating: [], count: after.count)
    later = Array(repeating: [], count: before.count)
    var eventOf: [String: Int] = [:]
    for (index, event) in before.enumerated() {
      for report in event.reports { eventOf[report.id] = index }
    }
    for (index, event) in after.enumerated() {
      earlier[index] = Set(event.reports.compactMap { eventOf[$0.id] }).sorted()
      for was in earlier[index] { later[was].append(index) }
    }
  }

  /// The event that carries another on: the one with its founding report, else the one that
  /// shares most reports with it, of equals the first.
  func main(of event: Event, among places: [Int], in events: [Event]) -> Int? {
    let ids = Set(event.reports.map(\.id))
    return places.max { left, right in
      weight(events[left], event, ids) < weight(events[right], event, ids)
        || weight(events[left], event, ids) == weight(events[right], event, ids) && left > right
    }
  }

  private func weight(_ candidate: Event, _ event: Event, _ ids: Set<String>) -> Int {
    let shared = candidate.reports.count { ids.contains($0.id) }
    return candidate.reports.contains { $0.id == event.id } ? shared + 1_000_000 : shared
  }
}

/// How the date of an event is told in a list of changes.
private enum DateWords {
  /// The words it was read from and what they came to: `“last week” (2025-08-11/2025-08-17)`.
  static func long(_ date: EventDate) -> String {
    let value = short(date)
    return date.text.isEmpty || date.text == value ? value : "“\(date.text)” (\(value))"
  }

  /// What it comes to: `2025-08-15`.
  static func short(_ date: EventDate) -> String { date.edtf ?? "undated" }
}

extension EventDate {
  /// Whether every day that it can be is one that another date can be.
  fileprivate func isWithin(_ other: EventDate) -> Bool {
    guard edtf != nil else { return false }
    guard other.edtf != nil else { return true }
    return (other.earliest ?? .earliest) <= (earliest ?? .earliest)
      && (latest ?? .latest) <= (other.latest ?? .latest)
  }
}
