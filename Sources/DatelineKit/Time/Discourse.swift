/// The times that a text has told so far, for those that count from them.
struct Discourse {
  /// A time told, and the words that told it.
  struct Told {
    var time: CalendarTime
    var words: Range<Int>
    /// Whether the words name its year.
    var isFull: Bool
  }

  /// The latest last; only so many are kept.
  private(set) var told: [Told] = []
  private static let depth = 8

  /// Takes up a time told.
  mutating func tell(_ time: CalendarTime, _ words: Range<Int>, isFull: Bool) {
    if told.count == Discourse.depth { told.removeFirst() }
    told.append(Told(time: time, words: words, isFull: isFull))
  }

  /// Starts afresh, as after a heading.
  mutating func clear() {
    told.removeAll(keepingCapacity: true)
  }

  /// The time told last that is no longer than a unit.
  func last(upTo unit: TimeUnit) -> Told? {
    told.last { $0.time.unit <= max(unit, .day) }
  }

  /// The time told last, whatever its length.
  var last: Told? { told.last }
}
