extension TimeResolver {
  // MARK: Fields alone

  /// The time that calendar fields name, the larger ones inferred where the words leave them out.
  mutating func pick(_ fields: CalendarFields) -> Reading? {
    if let year = fields.year {
      return fields.time(in: year).map {
        Reading(time: $0, basis: .words, reason: "the \(fields.what) named")
      }
    }
    if let hundreds = fields.hundreds { return named(CalendarTime(hundreds: hundreds), "century") }
    if let decade = fields.decade { return named(CalendarTime(decade: decade), "decade") }
    if let short = fields.shortYear {
      var full = fields
      full.shortYear = nil
      full.year = nearestCentury(short)
      return full.year == nil ? nil : pick(full)
    }
    if let short = fields.shortDecade {
      let decade = nearestCentury(short * 10).map { $0 / 10 }
      return named(decade.flatMap(CalendarTime.init(decade:)), "decade")
    }
    if let told = planOfPast(fields), let day = told.time.start.adding(days: -1),
      let time = fields.earliest(after: day), told.time.start.days(to: time.start) < 300
    {
      return Reading(time: time, basis: .told(told), reason: "the \(fields.what) after it")
    }
    if let told = frame(fields) { return following(fields, told) }
    // "The 29th" of a history that has told no month is not the day of writing's.
    if isHistory, fields.isDayAlone { return nil }
    guard let anchor else { return nil }
    if let item = itemTimes[place] {
      return Reading(time: item.time, basis: .anchor, reason: "the \(fields.what), \(item.reason)")
    }
    if let told = rangeStart(fields), let time = fields.earliest(after: told.time.start) {
      return Reading(time: time, basis: .told(told), reason: "the \(fields.what) after it")
    }
    if let told = listMate(fields), let time = fields.closest(to: told.time.start) {
      return Reading(time: time, basis: .told(told), reason: "the \(fields.what) nearest to it")
    }
    if let told = apposedDay(fields) {
      return Reading(time: told.time, basis: .told(told), reason: "the day just named")
    }
    if let told = monthTold(fields),
      let day = CivilDate(
        year: told.time.end.year,
        month: told.time.end.month,
        day: fields.day ?? 0
      )
    {
      let isNext = clauseDirection() == .future && day < told.time.start
      return (isNext ? day.adding(months: 1) : day).map {
        Reading(time: CalendarTime(day: $0), basis: .told(told), reason: "the day of that month")
      }
    }
    if let told = weekBeside(fields), let time = fields.nearest(to: told.time.start, .future) {
      return Reading(time: time, basis: .told(told), reason: "the \(fields.what) of that week")
    }
    let direction = pickingDirection(fields)
    let isBehind =
      isOver || isOfDate && fields.feast == nil && direction != .future && direction != .present
    let past = isBehind && fields.weekday == nil ? fields.latest(before: anchor) : nil
    guard
      let time = past ?? endOfRun(fields)
        ?? fields.nearest(to: anchor, direction, tie: tie)
    else { return nil }
    let isAhead = time.start > anchor
    let reason = "the \(isAhead ? "next" : "last") \(fields.what)"
    let looksAhead = isAhead && (direction == .future || direction == .present)
    return Reading(
      time: time,
      basis: .anchor,
      reason: looksAhead ? reason + ", as the clause looks ahead" : reason
    )
  }

  /// The clause's direction, where "by" or "before" looks ahead unless the clause tells the past.
  private mutating func pickingDirection(_ fields: CalendarFields) -> ClauseTense.Direction {
    let direction = clauseDirection()
    if isAheadOf || isFromNow { return .future }
    guard isDeadline else {
      // "Trial starts in June" looks ahead; "it is for sale under a June agreement" need not.
      let isModifier =
        tokens.lowerBound == 0 || !document.isOne(tokens.lowerBound - 1, of: "in on from")
      return direction == .present && fields.month != nil && isModifier ? .unknown : direction
    }
    // "They gave themselves until Monday to finish": the verb is past, the day is not.
    let next = tokens.upperBound
    let isUntil = document.isOne(tokens.lowerBound - 1, of: "until till")
    if isUntil, next < document.count, document.isOne(next, of: "to") || isPutOff {
      return .future
    }
    // "By July there was war": what opens its clause is of its time.
    if direction == .past, opensClause { return .past }
    return direction == .past ? .unknown : .future
  }

  /// Whether the time and its preposition open a clause: "By July, 40 had fled; by August, 90".
  private var opensClause: Bool {
    let first = tokens.lowerBound - 1
    guard first > sentence.lowerBound else { return first == sentence.lowerBound }
    return document.isByte(first - 1, UInt8(ascii: ";"))
  }

  /// "Between now and May", "from now until Friday".
  private var isFromNow: Bool {
    let link = tokens.lowerBound - 1
    return link > sentence.lowerBound && document.isOne(link, of: "and until till to")
      && document.isOne(link - 1, of: "now")
  }

  /// "The vote was postponed until Tuesday": what was put off is still to come.
  private var isPutOff: Bool {
    (max(0, tokens.lowerBound - 8)..<tokens.lowerBound).contains {
      document.isOne(
        $0,
        of:
          "postponed postpones delayed delays adjourned deferred extended extends suspended put gave gives give given giving"
      )
    }
  }

  /// "In the quarter ended June 30", "in the 12 months to June": a date that is over.
  private var isOver: Bool {
    let before = tokens.lowerBound - 1
    guard before > 0 else { return false }
    if document.isOne(before, of: "ended") { return true }
    return document.isOne(before, of: "to through") && document.has(before - 1, .unit)
  }

  /// "The talks of 3 March": what has a date to its name has been.
  private var isOfDate: Bool {
    let noun = tokens.lowerBound - 2
    guard isAfter("of"), noun >= sentence.lowerBound else { return false }
    return text.tags.tag(noun, in: sentence) == .noun
  }

  /// How close the time stands to a verb of the past.
  private var tie: CalendarFields.Tie {
    guard isAfter("on since in") else { return .loose }
    let verb = tokens.lowerBound - 2
    guard verb >= sentence.lowerBound, text.tags.tag(verb, in: sentence) == .verb,
      document.has(verb, .pastVerb) || document.ends(verb, in: "ed"),
      !document.isOne(verb, of: "agreed settled decided fixed insisted counted")
    else { return .dated }
    // "It was to have begun on 18 September": it never was.
    let isUnreal = (max(sentence.lowerBound, verb - 3)..<verb).contains {
      document.isOne($0, of: "to would should could might may must")
    }
    return isUnreal ? .dated : .close
  }

  /// Whether one of some words stands right before the time, in its sentence.
  func isAfter(_ words: StaticString) -> Bool {
    tokens.lowerBound > sentence.lowerBound && document.isOne(tokens.lowerBound - 1, of: words)
  }

  private func named(_ time: CalendarTime?, _ what: String) -> Reading? {
    time.map { Reading(time: $0, basis: .words, reason: "the \(what) named") }
  }

  /// The year with these last two digits that lies no more than ten years after the anchor.
  private func nearestCentury(_ short: Int) -> Int? {
    let limit = (discourse.last.map(\.time.start) ?? anchor).map(\.year) ?? 2000
    let century = (limit + 10).flooredQuotient(100)
    return century * 100 + short > limit + 10 ? (century - 1) * 100 + short : century * 100 + short
  }

  /// The date of long ago from which what was then still to come is told.
  ///
  /// "The accord of 12 November 2009 said that troops would leave by 1 May": in 2010.
  ///
  /// "He said on Friday that polls would open on Sunday", told on Wednesday: the Sunday after it.
  private func planOfPast(_ fields: CalendarFields) -> Discourse.Told? {
    guard let anchor, let told = discourse.told.last, !told.isAside else { return nil }
    if fields.weekday != nil, fields.day == nil {
      guard told.time.unit == .day, told.time.start < anchor, isInSentence(told) else { return nil }
    } else {
      guard fields.month != nil || fields.feast != nil, told.time.unit <= .month,
        told.time.start.year + 1 < anchor.year,
        document.sentence(of: told.words.lowerBound) + 1 >= sentenceIndex
      else { return nil }
    }
    let first = max(sentence.lowerBound, tokens.lowerBound - TimeResolver.planReach)
    let isPlanned = (first..<tokens.lowerBound).contains {
      document.isOne($0, of: "would") && !document.isOne($0 + 1, of: "have")
    }
    return isPlanned ? told : nil
  }

  /// How many tokens behind "would" its time may stand.
  private static let planReach = 12

  /// The time told from which fields without a year take theirs, if not from the anchor.
  private mutating func frame(_ fields: CalendarFields) -> Discourse.Told? {
    guard let told = isHistory ? discourse.frame(upTo: yearLimit) : discourse.last else {
      return nil
    }
    if fields.weekday != nil && fields.day == nil || fields.isWeekend {
      if isHistory {
        return clauseDirection() == .future || told.time.unit > .month ? nil : told
      }
      // "Two days later he made demands; the reply came on the Thursday": the one after.
      let isPointedOut = isAfter("the") && document.isOne(tokens.lowerBound - 2, of: "on by")
      return isPointedOut && told.time.unit == .day && clauseDirection() == .past ? told : nil
    }
    if isHistory {
      // "The ultimatum came on the 29th" is of the month told, whatever year was named since.
      guard fields.isDayAlone, told.time.unit > .month else { return told }
      return discourse.told.last { $0.time.unit <= .month }
    }
    // "The affair (1923)" over "27 August." and what follows.
    if let section, let anchor, section.time.start.year < anchor.year, isItemDate { return section }
    // "They met twice last year, in March and in May": the year just told holds its months.
    if told.time.unit == .year, !told.isFull, fields.month != nil, let anchor,
      told.time.start.year != anchor.year, told.words.upperBound == tokens.lowerBound - 2,
      isInSentence(told), document.isByte(told.words.upperBound, UInt8(ascii: ","))
    {
      return told
    }
    if let told = storyOfYear(fields) { return told }
    // "In 1953 they met; in July they signed": a year far from the anchor holds its sentence.
    guard told.isFull, told.time.unit <= .year, isInSentence(told), clauseDirection() == .past
    else {
      return nil
    }
    // "Under the plan of 1987 it had bought 481,000 through Sept. 29": up to now.
    if told.time.unit == .year, document.isOne(tokens.lowerBound - 1, of: "through") {
      return nil
    }
    guard let anchor else { return told }
    if (told.time.start.year - anchor.year).magnitude > 1 { return told }
    // "He took office on 20 January 2025, and left on 3 February": a few days on, of that year.
    guard told.time.unit == .day, fields.day != nil, told.time.start.year < anchor.year,
      let date = fields.time(in: told.time.start.year)
    else { return nil }
    return (0...TimeResolver.fewDays).contains(told.time.start.days(to: date.start)) ? told : nil
  }

  /// A date that a sentence tells so many days after another is of its year.
  private static let fewDays = 60

  mutating func following(_ fields: CalendarFields, _ told: Discourse.Told) -> Reading? {
    let base = told.time.start
    var time: CalendarTime?
    if fields.weekday != nil || fields.isWeekend {
      time = fields.nearest(to: base, .future)
    } else if fields.month == nil, let day = fields.day {
      time = CivilDate(year: base.year, month: base.month, day: day).map { CalendarTime(day: $0) }
    } else {
      if isHistory, isAfter("since") { return latest(fields, before: told) }
      time = fields.time(in: base.year)
      if let same = time, turnsTheYear(same.start, told) { time = fields.time(in: base.year + 1) }
    }
    return time.map {
      Reading(time: $0, basis: .told(told), reason: "the \(fields.what) of that time")
    }
  }

  /// "Since January": the last one before the time told.
  private func latest(_ fields: CalendarFields, before told: Discourse.Told) -> Reading? {
    fields.latest(before: told.time.start).map {
      Reading(time: $0, basis: .told(told), reason: "the \(fields.what) before it")
    }
  }

  /// Whether a date that a history tells after another is the next year's.
  ///
  /// A history stays in its year, but "in January" after a December is the next one's, and so is
  /// an earlier date before a full one of a later year, or "in June" after "late 1943".
  private func turnsTheYear(_ same: CivilDate, _ told: Discourse.Told) -> Bool {
    let year = told.time.start.year
    if told.time.unit >= .year {
      return told.isLate && same.month < 10 && yearLimit.map { $0 > year } ?? true
    }
    let back = same.days(to: told.time.start)
    return back > 240 || back > TimeResolver.smallStep && yearLimit.map { $0 > year } ?? false
  }

  /// A history goes so many days back without turning the year.
  private static let smallStep = 90

  // MARK: Fields picked out by a word

  /// The named day, month, season or weekend that "last", "next" or "this" picks out.
  mutating func pick(_ fields: CalendarFields, _ deixis: TimeValue.Deixis) -> Reading? {
    var base = anchor
    var basis = Basis.anchor
    switch deixis {
    case .previous, .following, .same, .that:
      if let told = told(upTo: .year) {
        basis = .told(told)
        base = deixis == .following ? told.time.end : told.time.start
      }
    default: break
    }
    if isHistory, let told = discourse.frame(upTo: yearLimit), [.next, .this].contains(deixis) {
      (basis, base) = (.told(told), deixis == .next ? told.time.end : told.time.start)
    }
    guard let base else { return nil }
    let time: CalendarTime?
    let reason: String
    switch deixis {
    case .last, .previous, .past, .latest, .recent:
      // The month just over is "last month": "last February", told in March, is a year older.
      let isJustOver =
        deixis == .last && fields.day == nil && fields.month.map { $0 + 1 == base.month } ?? false
      time =
        isJustOver
        ? fields.month.flatMap { CalendarTime(year: base.year - 1, month: $0) }
        : fields.latest(before: base)
      reason = "the \(fields.what) before"
    case .next where fields.weekday != nil:
      // News says "next Friday" of the week to come, and a bare "Friday" of this one.
      time = CalendarTime(.week, containing: base)?.moved(by: 1)
        .flatMap { $0.start.adding(days: (fields.weekday ?? 1) - 1) }.map { CalendarTime(day: $0) }
      reason = "the \(fields.what) of the week after"
    case .next, .following, .coming:
      time = fields.earliest(after: base)
      reason = "the \(fields.what) after"
    case .this, .current:
      time = this(fields, base)
      reason = "this \(fields.what)"
    case .same, .that:
      if case .told(let told) = basis {
        time = same(fields, told)
      } else if fields.weekday != nil {
        time = fields.nearest(to: base, clauseDirection())
      } else {
        time = this(fields, base)
      }
      reason = "the \(fields.what) of that time"
    }
    return time.map { Reading(time: $0, basis: basis, reason: reason) }
  }

  private mutating func this(_ fields: CalendarFields, _ base: CivilDate) -> CalendarTime? {
    if let weekday = fields.weekday {
      return CalendarTime(.week, containing: base)
        .flatMap { $0.start.adding(days: weekday - 1) }.map { CalendarTime(day: $0) }
    }
    if fields.isWeekend {
      // "Shelling killed ten this weekend", told on the Monday after.
      let isJustOver = base.weekday < 3 && clauseDirection() == .past
      return CalendarTime(.weekend, containing: base)?.moved(by: isJustOver ? -1 : 0)
    }
    if fields.season != nil {
      // "This winter", told of the past in March, is the one just over.
      let nearest = fields.nearest(to: base, .unknown)
      if let nearest, nearest.start <= base, nearest.end >= base { return nearest }
      switch clauseDirection() {
      case .past: return fields.latest(before: base)
      case .future, .present: return fields.earliest(after: base)
      case .unknown: return nearest
      }
    }
    return fields.time(in: base.year)
  }

  /// "That weekend" is the one that the day told lies in, or the next.
  private func same(_ fields: CalendarFields, _ told: Discourse.Told) -> CalendarTime? {
    if fields.isWeekend { return CalendarTime(.weekend, containing: told.time.start) }
    return fields.nearest(to: told.time.start, .future)
  }
}
