/// The order in which events of one date are read.
///
/// What happened at a known time of the day stands by that time, after what is told of the day
/// alone; what is only known to lie by the day stands after both. Else the events stand in the
/// order in which the sources tell them.
struct ReadingOrder: Comparable {
  private let first: Int32
  private let last: Int32
  private let isBound: Bool
  private let time: Int
  private let source: Int
  private let start: Int
  private let id: String

  /// The place of an event.
  ///
  /// - Parameter places: the place of every source in the list of sources, by its id.
  init(_ event: Event, places: [String: Int]) {
    let bound = event.date.earliest ?? event.date.latest
    first = bound?.dayNumber ?? .max
    last = (event.date.latest ?? bound)?.dayNumber ?? .max
    isBound = event.date.basis == .published
    let dated = event.reports.first { $0.id == event.date.report }
    time = dated?.time?.value.map(ReadingOrder.time) ?? 0
    let founding = event.reports.first
    source = founding.flatMap { places[$0.source] } ?? .max
    start = founding?.start ?? 0
    id = event.id
  }

  /// Orders by date, then time of day, then source and place in its text.
  static func < (left: ReadingOrder, right: ReadingOrder) -> Bool {
    if (left.first, left.last) != (right.first, right.last) {
      return (left.first, left.last) < (right.first, right.last)
    }
    if left.isBound != right.isBound { return right.isBound }
    return (left.time, left.source, left.start, left.id)
      < (right.time, right.source, right.start, right.id)
  }

  /// Minutes into the day for a TIMEX3 value with a clock time or a part of the day, else 0.
  private static func time(_ value: String) -> Int {
    guard let mark = value.firstIndex(of: "T") else { return 0 }
    let time = value[value.index(after: mark)...]
    switch time {
    case "MO", "DT": return 6 * 60
    case "MI": return 12 * 60
    case "AF": return 12 * 60 + 1
    case "EV": return 18 * 60
    case "NI": return 21 * 60
    default:
      let parts = time.split(separator: ":")
      guard let hour = parts.first.flatMap({ Int($0.prefix(2)) }) else { return 0 }
      return hour * 60 + (parts.count > 1 ? Int(parts[1].prefix(2)) ?? 0 : 0)
    }
  }
}
