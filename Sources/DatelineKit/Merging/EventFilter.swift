/// Which events of a timeline are wanted.
public struct EventFilter: Hashable, Sendable {
  /// The first day of the period; nil for no bound.
  public var from: CivilDate?
  /// The last day of the period; nil for no bound.
  public var to: CivilDate?
  /// Actors of which one must take part, each a part of a name, an id or a country's code.
  public var actors: [String] = []
  /// Kinds of which one must fit; one without a mode fits all modes of its category.
  public var kinds: [Kind] = []
  /// Statuses of which one must fit.
  public var statuses: [Status] = []

  /// The number of sources that must tell of it, reprints included; 1 asks for nothing.
  public var minimumSources = 1
  /// Whether undated events are wanted: beside those of the period where there is one, else alone.
  public var undated = false

  /// A filter that every event passes.
  public init() {}

  /// Whether an event is wanted.
  ///
  /// An event whose date is a span is in every period that the span touches; an undated one is in
  /// none that has a bound, and is wanted with one only where `undated` says so.
  public func passes(_ event: Event) -> Bool {
    isInTime(event.date)
      && (minimumSources <= 1 || Set(event.reports.map(\.source)).count >= minimumSources)
      && (actors.isEmpty || actors.contains { name in event.actors.contains { fits($0, name) } })
      && (kinds.isEmpty || kinds.contains { fits(event.kind, $0) })
      && (statuses.isEmpty || statuses.contains(event.status))
  }

  private func isInTime(_ date: EventDate) -> Bool {
    if undated, date.edtf == nil { return true }
    guard from != nil || to != nil else { return !undated }
    guard date.earliest != nil || date.latest != nil else { return false }
    if let from, let latest = date.latest, latest < from { return false }
    if let to, let earliest = date.earliest, earliest > to { return false }
    return true
  }

  private func fits(_ kind: Kind, _ wanted: Kind) -> Bool {
    kind.category == wanted.category && (wanted.mode == nil || kind.mode == wanted.mode)
  }

  private func fits(_ actor: Actor, _ wanted: String) -> Bool {
    let wanted = wanted.lowercased()
    guard !wanted.isEmpty else { return false }
    let id = actor.id.lowercased()
    return id == wanted || id.hasPrefix(wanted + "/") || actor.country?.lowercased() == wanted
      || " \(actor.name.lowercased()) ".contains(" \(wanted) ")
  }
}

extension Timeline {
  /// The timeline with those events alone that a filter passes; its sources all stay.
  public func filtered(by filter: EventFilter) -> Timeline {
    var part = self
    part.events = events.filter(filter.passes)
    return part
  }
}
