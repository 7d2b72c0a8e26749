/// Makes one event of the reports that tell of it.
public enum EventBuilder {
  /// The event of some reports.
  ///
  /// - Parameters:
  ///   - reports: at least one report, in any order.
  ///   - links: the links among them; others are left out.
  public static func event(of reports: [EventReport], links: [Link]) -> Event {
    let founding = reports.min { foundingOrder($0) < foundingOrder($1) }
    let rest = reports.filter { $0.id != founding?.id }.sorted { listOrder($0) < listOrder($1) }
    let ordered = (founding.map { [$0] } ?? []) + rest
    let members = Set(ordered.map(\.id))
    let voices = Voices(ordered)
    let history = StatusHistory.changes(of: ordered)
    let status = StatusHistory.status(of: ordered, voices)
    let date = DateChoice.date(of: ordered, voices)
    let best = TitleChoice.best(of: ordered, status: status, voices)
    return Event(
      id: founding?.id ?? "",
      title: best?.title ?? "",
      kind: kind(of: ordered, status: status, titled: best, voices),
      status: status,
      date: date.date,
      actors: actors(of: ordered),
      place: mostVoiced(ordered, voices) { $0.place },
      reports: ordered,
      links: links.filter { members.isSuperset(of: $0.between) }
        .sorted { $0.between.lexicographicallyPrecedes($1.between) },
      conflicts: date.conflicts + FigureConflicts.conflicts(of: ordered),
      history: history,
      voices: voices.count(ordered)
    )
  }

  private static func foundingOrder(_ report: EventReport) -> (Int32, String) {
    (report.anchor?.dayNumber ?? .max, report.id)
  }

  private static func listOrder(_ report: EventReport) -> (Int32, String, Int, String) {
    (report.anchor?.dayNumber ?? .max, report.source, report.start, report.id)
  }

  /// The value that most voices give; of equals the one that comes first in the list.
  static func mostVoiced<Value: Hashable>(
    _ reports: [EventReport],
    _ voices: Voices,
    _ value: (EventReport) -> Value?
  ) -> Value? {
    var said: [Value: Set<String>] = [:]
    var order: [Value] = []
    for report in reports {
      guard let value = value(report) else { continue }
      if said[value] == nil { order.append(value) }
      said[value, default: []].insert(voices.of(report.source))
    }
    let most = order.map { said[$0]?.count ?? 0 }.max()
    return order.first { said[$0]?.count == most }
  }

  /// The kind that most voices give among the reports of the event's own status; of equals that
  /// of the report which titles it.
  private static func kind(
    of reports: [EventReport],
    status: Status,
    titled: EventReport?,
    _ voices: Voices
  ) -> Kind {
    let telling = reports.filter { $0.status == status }
    let first = telling.isEmpty ? reports : telling
    let titleFirst = first.filter { $0.id == titled?.id } + first.filter { $0.id != titled?.id }
    return mostVoiced(titleFirst, voices) { $0.kind } ?? Kind(.other)
  }

  private static func actors(of reports: [EventReport]) -> [Actor] {
    var order: [String] = []
    var byID: [String: [Actor]] = [:]
    for actor in reports.flatMap(\.actors) {
      if byID[actor.id] == nil { order.append(actor.id) }
      byID[actor.id, default: []].append(actor)
    }
    let united = order.compactMap { id -> Actor? in
      guard let named = byID[id], var actor = named.max(by: { $0.name.count < $1.name.count })
      else { return nil }
      let counts = Role.allCases.map { role in named.filter { $0.role == role }.count }
      let most = counts.max()
      actor.role =
        Role.allCases.first { counts[Role.allCases.firstIndex(of: $0) ?? 0] == most } ?? .other
      actor.country = named.compactMap(\.country).min()
      actor.cue = nil
      actor.affiliation = actor.country == nil ? named.compactMap(\.affiliation).min() : nil
      return actor
    }
    return united.enumerated().sorted {
      ($0.element.role, $0.offset) < ($1.element.role, $1.offset)
    }.map(\.element)
  }
}
