/// A correction that a person asks for, its events and reports by their ids.
///
/// An id is an event's, that of any of its reports, or an unambiguous beginning of one.
public enum CorrectionRequest: Hashable, Sendable {
  /// These events are one.
  case join([String])
  /// Some reports of an event tell of another one.
  case split(event: String, reports: [String])
  /// Two events are two.
  case distinct(String, String)
  /// The event's date, as EDTF (ISO 8601-2:2019).
  case pin(event: String, date: String)
  /// The event's title.
  case title(event: String, String)
  /// The event is left out of what is shown.
  case hide(event: String)
  /// The event's status.
  case status(event: String, Status)
  /// The correction of a number is taken back.
  case undo(Int)
}

extension TimelineStore {
  /// All corrections, in the order in which they were made, each with its state.
  ///
  /// - Throws: `StoreError`, where the store cannot be read.
  public func allCorrections() throws(StoreError) -> [Correction] {
    try database.read { () throws(StoreError) in
      let book = try corrections.book()
      guard !book.isEmpty else { return book.corrections }
      return book.states(in: try events(of: try reports.all(), book))
    }
  }

  /// Adds a correction.
  ///
  /// - Parameters:
  ///   - request: what is to be said.
  ///   - reason: why, in the person's words.
  /// - Returns: the correction and what it changed.
  /// - Throws: `StoreError.contradiction` where an active correction says otherwise,
  ///   `StoreError.uncorrectable` where the request makes no sense, or any other; the store is
  ///   then as it was before.
  public func correct(
    _ request: CorrectionRequest,
    because reason: String? = nil
  ) throws(StoreError) -> (correction: Correction, changes: Changes) {
    try database.write { () throws(StoreError) in
      try requireOwnReading()
      let book = try corrections.book()
      var correction = try self.correction(request, in: book)
      correction.number = (book.corrections.last?.number ?? 0) + 1
      correction.reason = reason
      try refuseContradiction(correction, book)
      let changes = try rewrite([], adding: correction)
      return (correction, changes)
    }
  }

  // MARK: Requests

  private func correction(
    _ request: CorrectionRequest,
    in book: CorrectionBook
  ) throws(StoreError) -> Correction {
    switch request {
    case .join(let ids):
      var sides: [(event: Int64, places: [ReportPlace])] = []
      for id in ids {
        let (event, chosen, members) = try found(id)
        if sides.contains(where: { $0.event == event }) { continue }
        // A report that is named itself stands for its event.
        let order = [chosen].compactMap { $0 } + members.filter { $0.id != chosen?.id }
        sides.append((event, order.map(ReportPlace.init)))
      }
      guard sides.count > 1 else {
        throw .uncorrectable("there is nothing to join: name two events or more that are not one")
      }
      return Correction(number: 0, action: .join, sides: sides.map(\.places))
    case .split(let id, let reports):
      return try split(id, reports)
    case .distinct(let first, let second):
      let (one, _, left) = try found(first)
      let (other, _, right) = try found(second)
      guard one != other else {
        throw .uncorrectable(
          "“\(first)” and “\(second)” are one event: part it with "
            + "`dateline correct TIMELINE split EVENT REPORT...`"
        )
      }
      let sides = [left.map(ReportPlace.init), right.map(ReportPlace.init)]
      return Correction(number: 0, action: .distinct, sides: sides)
    case .pin(let id, let date):
      do {
        let value = try EDTF(date)
        return try edit(.pin, id, value.description)
      } catch let error as EDTFError {
        throw .uncorrectable(error.description)
      } catch let error as StoreError {
        throw error
      } catch {
        throw .uncorrectable("\(error)")
      }
    case .title(let id, let title):
      guard title.contains(where: { !$0.isWhitespace }) else {
        throw .uncorrectable("the title is empty")
      }
      return try edit(.title, id, title)
    case .hide(let id): return try edit(.hide, id, nil)
    case .status(let id, let status): return try edit(.status, id, status.rawValue)
    case .undo(let number):
      guard let target = book.corrections.first(where: { $0.number == number }) else {
        throw .noSuchCorrection(number)
      }
      guard target.action != .undo else {
        throw .uncorrectable("correction \(number) took another back: make that one again instead")
      }
      guard target.state != .undone else {
        throw .uncorrectable("correction \(number) has been undone already")
      }
      return Correction(number: 0, action: .undo, undoes: number)
    }
  }

  private func edit(
    _ action: Correction.Action,
    _ id: String,
    _ value: String?
  ) throws(StoreError) -> Correction {
    let (_, _, members) = try found(id)
    return Correction(
      number: 0,
      action: action,
      sides: [members.map(ReportPlace.init)],
      value: value
    )
  }

  private func split(_ id: String, _ ids: [String]) throws(StoreError) -> Correction {
    let (_, _, members) = try found(id)
    var out: [EventReport] = []
    for id in ids {
      let named = members.filter { IDPrefix.isOne(id) && $0.id.hasPrefix(id) }
      guard let report = named.first, named.count == 1 else {
        throw .uncorrectable(
          named.isEmpty
            ? "the event has no report “\(id)”" : "“\(id)” can mean several reports of the event"
        )
      }
      if !out.contains(report) { out.append(report) }
    }
    let rest = members.filter { !out.contains($0) }
    guard !out.isEmpty, !rest.isEmpty else {
      throw .uncorrectable("a split leaves at least one report on either side")
    }
    let sides = [out.map(ReportPlace.init), rest.map(ReportPlace.init)]
    return Correction(number: 0, action: .split, sides: sides)
  }

  /// The event that an id leads to, by its founding report's key, the report of just that id, and
  /// all its reports, the founding one first.
  private func found(
    _ id: String
  ) throws(StoreError) -> (event: Int64, named: EventReport?, members: [EventReport]) {
    guard IDPrefix.isOne(id) else { throw .noSuchEvent(id) }
    let events = try reports.events(beginning: id)
    guard let event = events.first else { throw .noSuchEvent(id) }
    if events.count > 1 {
      var ids: [String] = []
      for event in events { ids.append(try reports.id(key: event)) }
      throw .ambiguousEvent(id, ids: ids.sorted())
    }
    let members = try reports.reports(keys: reports.keys(ofEvent: event)).map(\.report)
    let ordered = EventBuilder.event(of: members, links: []).reports
    let named = ordered.filter { $0.id.hasPrefix(id) }
    return (event, named.count == 1 ? named.first : nil, ordered)
  }

  private func refuseContradiction(
    _ correction: Correction,
    _ book: CorrectionBook
  ) throws(StoreError) {
    var eventOf: [String: String] = [:]
    for id in Set(
      correction.sides.joined().map(\.report)
        + book.corrections.flatMap { other in
          other.isEdit ? book.reports(of: other.number) : []
        }
    ) {
      eventOf[id] = try reports.event(ofReport: id)
    }
    guard let other = book.contradicted(by: correction, event: { eventOf[$0] }) else { return }
    if correction.isEdit, other.value == correction.value {
      throw .uncorrectable("correction \(other.number) says so already: \(other.words)")
    }
    throw .contradiction(new: correction.words, number: other.number, known: other.words)
  }
}
