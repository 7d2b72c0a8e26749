/// The times that a text has told so far, for those that count from them.
struct Discourse {
  /// A time told, and the words that told it.
  struct Told {
    var time: CalendarTime
    var words: Range<Int>
    /// Which of the text's expressions told it, counted from 1.
    var number: Int
    /// Whether the words name its year.
    var isFull: Bool
    /// Whether it is planned, and has not happened.
    var isAhead: Bool
    /// Whether it is the end of a longer time: "late 1942".
    var isLate: Bool
    /// Whether it is a mere year far from what the text is on: "a paper of 2005 shows that ...".
    var isAside: Bool
  }

  /// The latest last; only so many are kept.
  private(set) var told: [Told] = []
  private static let depth = 8
  /// A year so far from the time that a history is on leaves it.
  private static let asideYears = 8

  /// Takes up a time told.
  mutating func tell(
    _ time: CalendarTime,
    _ words: Range<Int>,
    number: Int,
    isFull: Bool,
    isAhead: Bool,
    isLate: Bool,
    opensSentence: Bool
  ) {
    if told.count == Discourse.depth {
      // The quarter that a report is on stays, however many other times it tells.
      let quarters = told.count { $0.time.unit == .quarter }
      told.remove(at: told.first?.time.unit == .quarter && quarters == 1 ? 1 : 0)
    }
    if time.unit == .quarter { comparesQuarters = true }
    var isAside = false
    if time.unit == .year, !opensSentence, let last = told.last, !last.isAside {
      let years = time.start.year - last.time.start.year
      isAside = years > Discourse.asideYears || years < 0
    }
    told.append(
      Told(
        time: time,
        words: words,
        number: number,
        isFull: isFull,
        isAhead: isAhead,
        isLate: isLate,
        isAside: isAside
      )
    )
  }

  /// Starts afresh, as after a heading.
  mutating func clear() {
    told.removeAll(keepingCapacity: true)
  }

  /// The time told last that is no longer than a unit; what is only planned counts for plans.
  func last(upTo unit: TimeUnit, forPlan: Bool) -> Told? {
    told.last { $0.time.unit <= max(unit, .day) && (forPlan || !$0.isAhead) }
  }

  /// The latest of the days told: the time that the text has reached.
  func front(upTo anchor: CivilDate) -> Told? {
    told.filter { $0.time.unit == .day && !$0.isAhead && $0.time.start <= anchor }.max {
      $0.time.start < $1.time.start
    }
  }

  /// The quarter that a report is on: the latest of those told that has begun by a day.
  func quarter(upTo anchor: CivilDate?) -> Told? {
    told.filter { told in
      told.time.unit == .quarter && !told.isAhead && anchor.map { told.time.start <= $0 } ?? true
    }.max { $0.time.start < $1.time.start }
  }

  /// Whether "a year ago" compares quarters: a quarter was told after any longer period.
  private(set) var comparesQuarters = false

  /// Takes up a period of half a year or more that a report tells its figures of.
  mutating func reportLongPeriod() {
    comparesQuarters = false
  }

  /// The time that a history is on.
  ///
  /// - Parameter limit: the year of the next full date; what lies after it was said in passing.
  /// - Returns: the time told last that is neither an aside nor past the limit.
  func frame(upTo limit: Int?) -> Told? {
    let candidates = told.filter { !$0.isAside }
    guard let limit else { return candidates.last ?? told.last }
    // What the last two times told are past, the limit looks back, not they ahead.
    if candidates.count > 1, candidates.suffix(2).allSatisfy({ $0.time.start.year > limit }) {
      return candidates.last
    }
    return candidates.last { $0.time.start.year <= limit } ?? candidates.last ?? told.last
  }

  /// The time told last, whatever its length.
  var last: Told? { told.last { !$0.isAhead } }
}
