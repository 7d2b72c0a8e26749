extension TimeResolver {
  /// The calendar time that a value comes to, or nil where nothing places it.
  mutating func read(_ value: TimeValue) -> Reading? {
    guard var reading = reading(value) else { return nil }
    if value.part != nil { reading.time.part = value.part }
    if value.clock != nil { reading.time.clock = value.clock }
    return reading
  }

  private mutating func reading(_ value: TimeValue) -> Reading? {
    switch value.meaning {
    case .calendar(let fields): return pick(fields)
    case .named(let fields, let deixis): return pick(fields, deixis)
    case .grid(let unit, let offset, let origin): return move(unit, offset, origin)
    case .counted(let quantity, let sign, let origin): return count(quantity, sign, origin)
    case .inside(let fields, let whole): return inside(fields, whole)
    case .nth(let ordinal, let unit, let whole): return nth(ordinal, unit, whole)
    case .nthWeekday(let ordinal, let weekday, let whole):
      return nthWeekday(ordinal, weekday, whole)
    case .portion(let portion, let whole): return part(portion, whole)
    case .samePeriod(let year): return samePeriod(year)
    case .duration, .recurring, .reference: return nil
    }
  }

  // MARK: Steps on the grid

  /// The day and the basis from which a time is counted.
  private mutating func origin(
    _ origin: TimeValue.Origin,
    _ unit: TimeUnit
  ) -> (time: CalendarTime, basis: Basis)? {
    switch origin {
    case .anchor:
      // A history's "the end of the year" is the year it is on.
      if isHistory, !isToday, let told = told(upTo: unit) { return (told.time, .told(told)) }
      return anchor.map { (CalendarTime(day: $0), .anchor) }
    case .told:
      if unit == .quarter {
        // "That quarter" is the one just told, "the quarter" the one that the report is on.
        if document.isOne(tokens.lowerBound, of: "that"),
          let told = discourse.told.last(where: { $0.time.unit == .quarter })
        {
          return (told.time, .told(told))
        }
        if let told = discourse.quarter(upTo: anchor) { return (told.time, .told(told)) }
        // Who writes of "the quarter" reports on the one that is over.
        return anchor.flatMap { CalendarTime(.quarter, containing: $0)?.moved(by: -1) }
          .map { ($0, .anchor) }
      }
      if let told = told(upTo: unit) { return (told.time, .told(told)) }
      // "That same day" of a history that has told no day is not the day of writing.
      if isHistory, unit == .day { return nil }
      return anchor.map { (CalendarTime(day: $0), .anchor) }
    case .time(let value):
      return read(value).map { ($0.time, $0.basis) }
    }
  }

  /// Whether a time is counted on from something whose day the text does not tell.
  ///
  /// "By the next morning his tone had changed", with no day before it: what is told of the past
  /// cannot lie after the day of writing, so it is not counted from there.
  mutating func countsFromUntold(_ from: TimeValue.Origin, _ unit: TimeUnit) -> Bool {
    guard case .told = from, unit != .quarter, told(upTo: unit) == nil, !isPerfect,
      clauseDirection() == .past
    else { return false }
    // "Called a rally for the following day", "put off until the next morning".
    return tokens.lowerBound == sentence.lowerBound
      || !document.isOne(tokens.lowerBound - 1, of: "for until till to")
  }

  /// Whether the clause tells what has been done: "has called".
  private var isPerfect: Bool {
    (sentence.lowerBound..<tokens.lowerBound).suffix(12).contains {
      document.isOne($0, of: "has have 've ’ve")
    }
  }

  /// Whether the words name a part of a longer time: "the end of the month".
  private var isPartOf: Bool {
    tokens.count > 3 && document.isOne(tokens.upperBound - 3, of: "of")
      && document.isOne(tokens.upperBound - 2, of: "the")
  }

  /// The time told just before, from which "the next" or "the following" counts whatever it is.
  ///
  /// "They conferred on 16 August, and he took the plan to Cairo early the next month"; "it began
  /// on 5 February and held until the end of the month"; "He is to
  /// speak on Saturday. His party has called a rally for the following day."
  private mutating func toldNear(_ from: TimeValue.Origin, _ unit: TimeUnit) -> Discourse.Told? {
    guard !isHistory, unit >= .day, let told = discourse.told.last, told.time.unit <= unit,
      told.words.upperBound + TimeResolver.nearReach > tokens.lowerBound
    else { return nil }
    switch from {
    case .anchor:
      let isThe =
        tokens.count > 1 && document.isOne(tokens.lowerBound, of: "the")
        || tokens.dropFirst().contains { document.isOne($0, of: "the") }
      let isNear = isInSentence(told) || opensSentence && isSentenceBefore(told)
      return isThe && isNear && clauseDirection() == .past && !told.isAhead
        ? told : nil
    case .told:
      return told.isAhead && isPerfect ? told : nil
    case .time: return nil
    }
  }

  /// How many tokens behind a time the next may still count from it.
  private static let nearReach = 24

  /// Whether the words name the day of writing or one beside it.
  private var isToday: Bool { tokens.contains { document.has($0, .namedDay) } }

  /// The time told from which a time of a unit is counted.
  mutating func told(upTo unit: TimeUnit) -> Discourse.Told? {
    let last = mainLine(upTo: unit, forPlan: true)
    // Only what is planned asks which way the clause looks.
    guard last?.isAhead ?? false, clauseDirection() != .future else { return last }
    // "They will meet on 5 April. The day before, the ministers confer."
    if clauseDirection() == .present, last?.number == discourse.told.last?.number { return last }
    return mainLine(upTo: unit, forPlan: false)
  }

  private mutating func move(
    _ unit: TimeUnit,
    _ offset: Int,
    _ from: TimeValue.Origin
  ) -> Reading? {
    if isOvernight, clauseDirection() == .past || tokens.count == 1 { return overnight() }
    if offset > 0, countsFromUntold(from, unit) { return nil }
    let near = offset == 1 || offset == 0 && isPartOf ? toldNear(from, unit) : nil
    if isClock, case .told = from, let anchor, !isHistory, let told = told(upTo: unit),
      told.time.start < anchor, !isInSentence(told), isLookingAhead
    {
      return Reading(time: CalendarTime(day: anchor), basis: .anchor, reason: "the day itself")
    }
    guard let (base, basis) = near.map({ ($0.time, Basis.told($0)) }) ?? origin(from, unit),
      let time = CalendarTime(unit, containing: offset > 0 ? base.end : base.start)?
        .moved(by: offset)
    else { return nil }
    return Reading(time: time, basis: basis, reason: TimeResolver.step(unit, offset))
  }

  /// Whether the words tell a time of the clock.
  private var isClock: Bool {
    tokens.contains { text.shape($0).contains(.number) || document.isOne($0, of: "noon midnight") }
  }

  /// Whether the clause tells what is still to come.
  private var isLookingAhead: Bool {
    mutating get {
      let direction = clauseDirection()
      return direction == .future || direction == .present
    }
  }

  /// Whether the words are "overnight" alone, or "through the night".
  var isOvernight: Bool {
    document.isOne(tokens.lowerBound, of: "overnight") && tokens.count == 1
      || document.isOne(tokens.upperBound - 1, of: "night") && tokens.count == 2
        && document.isOne(tokens.lowerBound, of: "the")
        && tokens.lowerBound > sentence.lowerBound
        && document.isOne(tokens.lowerBound - 1, of: "through throughout")
  }

  /// The night after the day told, or the one before the anchor.
  private mutating func overnight() -> Reading? {
    guard let anchor else { return nil }
    if let told = told(upTo: .day), told.time.start < anchor,
      isHistory || told.time.start.days(to: anchor) < 7 || isSentenceBefore(told)
    {
      return Reading(time: told.time, basis: .told(told), reason: "the night after it")
    }
    return anchor.adding(days: -1).map {
      Reading(time: CalendarTime(day: $0), basis: .anchor, reason: "the night before")
    }
  }

  /// Whether a time was told in this sentence or the one before.
  private func isSentenceBefore(_ told: Discourse.Told) -> Bool {
    document.sentence(of: told.words.lowerBound) + 1 >= sentenceIndex
  }

  /// What a step of so many units is called.
  static func step(_ unit: TimeUnit, _ offset: Int) -> String {
    switch (unit, offset) {
    case (.day, 0): "the day itself"
    case (_, 0): "the \(unit.name) it lies in"
    case (_, -1): "the \(unit.name) before"
    case (_, 1): "the \(unit.name) after"
    case (_, ..<0): "\(-offset) \(unit.name)s before"
    default: "\(offset) \(unit.name)s after"
    }
  }

  private mutating func count(
    _ quantity: Quantity,
    _ sign: Int,
    _ from: TimeValue.Origin
  ) -> Reading? {
    if quantity.unit == .year, discourse.comparesQuarters, let whole = quantity.whole,
      let told = discourse.quarter(upTo: anchor),
      let quarter = told.time.moved(by: 4 * sign * whole)
    {
      if case .time = from {
      } else {
        let years = whole == 1 ? "a year" : "\(whole) years"
        return Reading(
          time: quarter,
          basis: .told(told),
          reason: "the same quarter \(years) \(sign < 0 ? "before" : "after")"
        )
      }
    }
    if case .told = from, let apposition = apposed() { return apposition }
    if sign > 0, countsFromUntold(from, quantity.unit) { return nil }
    guard let count = quantity.count, let (base, basis) = start(quantity, sign, from),
      let day = quantity.day(from: sign > 0 ? base.end : base.start, sign: sign)
    else { return nil }
    let unit = precision(quantity, basis, from)
    guard let time = CalendarTime(unit, containing: day) else { return nil }
    let number = count.isWhole ? "\(Int(count))" : "\(count)"
    let name = quantity.unit.name + (count == 1 ? "" : "s")
    let reason = "\(number) \(name) \(sign < 0 ? "before" : "after")"
    return Reading(time: time, basis: basis, reason: reason)
  }

  /// "On Friday, eight days later": the words after the comma tell the same day again.
  private func apposed() -> Reading? {
    guard let told = discourse.told.last, told.time.unit == .day,
      told.words.upperBound == tokens.lowerBound - 1,
      document.isByte(tokens.lowerBound - 1, UInt8(ascii: ","))
    else { return nil }
    return Reading(time: told.time, basis: .told(told), reason: "the day just named")
  }

  /// From where a counted time counts.
  ///
  /// "Two days earlier" at the head of a sentence goes back
  /// from the day that the text has reached, and within one from the day told before it.
  private mutating func start(
    _ quantity: Quantity,
    _ sign: Int,
    _ from: TimeValue.Origin
  ) -> (time: CalendarTime, basis: Basis)? {
    if case .told = from, let told = discourse.told.last, told.time.unit <= .day,
      document.isOne(tokens.upperBound - 1, of: "that")
    {
      return (told.time, .told(told))
    }
    if case .told = from, sign < 0, !isHistory, opensSentence, let anchor,
      let front = discourse.front(upTo: anchor), quantity.unit <= .week
    {
      return (front.time, .told(front))
    }
    return origin(from, quantity.unit)
  }

  /// How exactly a counted time is meant: "two years ago" is a year, "ten days ago" a day.
  private func precision(
    _ quantity: Quantity,
    _ basis: Basis,
    _ from: TimeValue.Origin
  ) -> TimeUnit {
    if case .time = from { return .day }
    switch quantity.unit {
    case .second, .minute, .hour, .day: return .day
    case .weekend, .week, .fortnight:
      if case .told = basis { return .day }
      return .week
    case .month, .season: return .month
    case .quarter: return .quarter
    case .half: return .month
    case .year:
      if quantity.whole == nil { return .month }
      if case .told(let told) = basis, told.time.unit == .quarter { return .quarter }
      return .year
    case .decade, .century, .millennium: return .year
    }
  }
}
