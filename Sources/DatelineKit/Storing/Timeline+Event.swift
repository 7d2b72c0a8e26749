extension Timeline {
  /// One event, found as a store finds it.
  ///
  /// - Parameter id: the event's id, the id of any of its reports, or a beginning of one that
  ///   belongs to no other event.
  /// - Throws: `StoreError.noSuchEvent` or `StoreError.ambiguousEvent`.
  public func event(_ id: String) throws(StoreError) -> Event {
    guard IDPrefix.isOne(id) else { throw .noSuchEvent(id) }
    let found = events.filter { event in
      event.id.hasPrefix(id) || event.reports.contains { $0.id.hasPrefix(id) }
    }
    guard let event = found.first else { throw .noSuchEvent(id) }
    if found.count > 1 { throw .ambiguousEvent(id, ids: found.map(\.id).sorted()) }
    return event
  }
}
