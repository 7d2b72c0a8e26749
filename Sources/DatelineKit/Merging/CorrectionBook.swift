/// The corrections of a timeline as they bear on the reports that it has now.
public struct CorrectionBook: Sendable {
  /// All of them, in the order in which they were made, each with its state.
  public private(set) var corrections: [Correction]
  /// What they say on which reports are one event.
  public private(set) var decisions = Decisions()
  /// The reports that are there, side by side, by the corrections' numbers.
  private var found: [Int: [[String]]] = [:]
  /// Edits by the id of the report whose event they are for, the earliest first.
  private var edits: [String: [Correction]] = [:]
  /// Those on the reports of events, by the ids of the reports.
  private var bonds: [String: [Correction]] = [:]
  /// The numbers of the corrections behind `decisions`, list by list.
  private var sources: (together: [Int], apart: [Int]) = ([], [])

  /// A book without corrections.
  public init() { corrections = [] }

  /// A book.
  ///
  /// - Parameters:
  ///   - log: the corrections in the order in which they were made.
  ///   - find: the id of the report at a place, nil where there is none any more.
  public init<Failure: Error>(
    _ log: [Correction],
    find: (ReportPlace) throws(Failure) -> String?
  ) throws(Failure) {
    corrections = log
    let undone = Set(log.compactMap(\.undoes))
    for (index, correction) in log.enumerated() {
      corrections[index].state = .active
      guard correction.action != .undo else { continue }
      var sides: [[String]] = []
      for side in correction.sides {
        var ids: [String] = []
        for place in side {
          if let id = try find(place), !ids.contains(id) { ids.append(id) }
        }
        sides.append(ids)
      }
      found[correction.number] = sides
      if undone.contains(correction.number) {
        corrections[index].state = .undone
      } else if !CorrectionBook.isWhole(sides, correction.action) {
        corrections[index].state = .stale
      } else {
        file(correction, sides)
      }
    }
    overruleDivisions()
  }

  /// Whether enough of its reports are there for a correction to mean something.
  private static func isWhole(_ sides: [[String]], _ action: Correction.Action) -> Bool {
    switch action {
    case .join: return sides.count { !$0.isEmpty } > 1
    case .split, .distinct:
      return sides.count == 2 && !sides[0].isEmpty && !sides[1].isEmpty
        && Set(sides[0]).isDisjoint(with: sides[1])
    case .pin, .title, .hide, .status: return sides.first?.isEmpty == false
    case .undo: return true
    }
  }

  private mutating func file(_ correction: Correction, _ sides: [[String]]) {
    switch correction.action {
    case .join:
      decisions.together.append(sides.compactMap(\.first))
      sources.together.append(correction.number)
    case .split:
      decisions.together.append(sides[0])
      sources.together.append(correction.number)
      decisions.apart.append(.init(left: sides[0], right: sides[1]))
      sources.apart.append(correction.number)
    case .distinct:
      decisions.apart.append(.init(left: sides[0], right: sides[1]))
      sources.apart.append(correction.number)
    case .pin, .title, .hide, .status:
      edits[sides[0][0], default: []].append(correction)
    case .undo: break
    }
    if !correction.isEdit {
      for id in Set(sides.joined()) { bonds[id, default: []].append(correction) }
    }
  }

  /// What joins say is one can have no division any more: they come first, and it is reported.
  private mutating func overruleDivisions() {
    let groups = groups(of: decisions.together)
    for (division, number) in zip(decisions.apart, sources.apart) {
      let left = Set(division.left.compactMap { groups[$0] })
      let right = Set(division.right.compactMap { groups[$0] })
      if !left.isDisjoint(with: right) { setState(.overruled, of: number) }
    }
  }

  /// The number of the group that lists of ids put each id in.
  private func groups(of lists: [[String]]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for id in lists.joined() where numbers[id] == nil { numbers[id] = numbers.count }
    var sets = DisjointSets(count: numbers.count)
    for list in lists {
      for (one, other) in zip(list, list.dropFirst()) {
        sets.join(numbers[one] ?? 0, numbers[other] ?? 0)
      }
    }
    return numbers.mapValues { sets.root(of: $0) }
  }

  private mutating func setState(_ state: Correction.State, of number: Int) {
    for index in corrections.indices where corrections[index].number == number {
      corrections[index].state = state
    }
  }

  /// Whether no correction has any effect.
  public var isEmpty: Bool { found.isEmpty }

  /// The ids of the reports that a correction is about and that are there.
  func reports(of number: Int) -> [String] { Array((found[number] ?? []).joined()) }

  /// The numbers of the corrections that name an article.
  func numbers(naming articles: Set<String>) -> [Int] {
    corrections.filter { correction in
      correction.sides.joined().contains { articles.contains($0.article) }
    }.map(\.number)
  }

  // MARK: Events

  /// An event with what corrections say about it, and what the machine had said.
  public func applied(to event: Event) -> Event {
    guard !isEmpty else { return event }
    var event = event
    let ids = event.reports.map(\.id)
    let edits = ids.flatMap { self.edits[$0] ?? [] }.sorted { $0.number < $1.number }
    for edit in edits where !event.corrections.contains(where: { $0.action == edit.action }) {
      event.take(edit)
    }
    let bonds = Set(ids.flatMap { self.bonds[$0] ?? [] })
    event.corrections += bonds.map {
      CorrectionMark(correction: $0.number, action: $0.action, machine: nil)
    }
    event.corrections.sort { $0.correction < $1.correction }
    return event
  }

  /// The corrections with the states that show once the events are known.
  func states(in events: [Event]) -> [Correction] {
    let shown = Set(events.flatMap { $0.corrections.map(\.correction) })
    return corrections.map { correction in
      guard correction.isEdit, correction.state == .active, !shown.contains(correction.number)
      else { return correction }
      var correction = correction
      correction.state = .overruled
      return correction
    }
  }

  /// What is decided on reports within each of some components.
  ///
  /// - Parameter component: the number of the component that a report is in, nil for none.
  func decisions(byComponent component: (String) -> Int?) -> [Int: Decisions] {
    var parts: [Int: Decisions] = [:]
    for ids in decisions.together {
      for (number, members) in Dictionary(grouping: ids, by: component) {
        if let number, members.count > 1 {
          parts[number, default: Decisions()].together.append(members)
        }
      }
    }
    for division in decisions.apart {
      let right = Dictionary(grouping: division.right, by: component)
      for (number, left) in Dictionary(grouping: division.left, by: component) {
        guard let number, let right = right[number] else { continue }
        parts[number, default: Decisions()].apart.append(.init(left: left, right: right))
      }
    }
    return parts
  }

  // MARK: Contradictions

  /// The active correction that another would contradict, if any.
  ///
  /// - Parameters:
  ///   - correction: the new one.
  ///   - event: the id of the event that an edit is for, by the id of a report.
  func contradicted(by correction: Correction, event: (String) -> String?) -> Correction? {
    var trial = self
    let sides = correction.sides.map { $0.map(\.report) }
    if correction.isEdit {
      guard let id = sides.first?.first, let target = event(id) else { return nil }
      return corrections.first { other in
        other.state == .active && other.action == correction.action
          && found[other.number]?.first?.first.flatMap(event) == target
      }
    }
    trial.file(correction, sides)
    let groups = trial.groups(of: trial.decisions.together)
    for (division, number) in zip(trial.decisions.apart, trial.sources.apart) {
      let left = Set(division.left.compactMap { groups[$0] })
      let shared = left.intersection(division.right.compactMap { groups[$0] })
      guard let group = shared.min() else { continue }
      guard self.corrections.first(where: { $0.number == number })?.state != .overruled else {
        continue
      }
      if number != correction.number { return corrections.first { $0.number == number } }
      // The new one parts what earlier ones join.
      let joins = zip(decisions.together, sources.together).filter { list, _ in
        list.contains { groups[$0] == group }
      }
      return joins.last.flatMap { join in corrections.first { $0.number == join.1 } }
    }
    return nil
  }
}

extension Event {
  /// Whether a person has hidden it.
  public var isHidden: Bool { corrections.contains { $0.action == .hide } }

  /// Takes what a person says over what the machine says, and notes that.
  fileprivate mutating func take(_ edit: Correction) {
    let machine: String?
    switch edit.action {
    case .pin:
      machine = date.edtf ?? "undated"
      let pinned = edit.value.flatMap { try? EDTF($0) }
      date = EventDate(
        edtf: edit.value,
        earliest: pinned?.earliest,
        latest: pinned?.latest,
        basis: .pinned,
        text: "",
        report: nil
      )
    case .title:
      machine = title
      title = edit.value ?? title
    case .status:
      machine = status.rawValue
      status = edit.value.flatMap(Status.init(rawValue:)) ?? status
    case .hide, .join, .split, .distinct, .undo: machine = nil
    }
    corrections.append(
      CorrectionMark(correction: edit.number, action: edit.action, machine: machine)
    )
  }
}
