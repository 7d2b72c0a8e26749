// Times told from the day of writing, or from the time told last, by the calendar's grid.

extension TimeRule {
  static let deictic: [TimeRule] = [
    namedDay, sameDate, dayBeforeYesterday, beforeLast, lastNight, thatSameUnit, relativeUnit,
    relativeMonth,
    relativeSeason,
    weekEnding, theUnitOfTime, pastUnit, dayPartOfDay, stageOfDayPart, thatDayPart, namedDayPart,
    overnightOn, halfOfRelativeYear,
  ]

  static let namedDay = TimeRule(
    "yesterday, today, tomorrow",
    [.namedDay],
    examples: [
      .reads("The plane landed [yesterday].", as: "2026-03-17"),
      .reads("They will meet [tomorrow].", as: "2026-03-19"),
      .reads("She speaks [tonight].", as: "2026-03-18TNI"),
      .reads("Rally at the port [tmrw].", as: "2026-03-19"),
      .reads("ROAD CLOSED FROM THE BRIDGE [TODAY] AND LATER.", as: "2026-03-18"),
      .ignores("USA Today said so."),
      .ignores("The Today programme asked."),
      .ignores("It is hard on today's youth."),
      .ignores("They build the cities of tomorrow."),
    ]
  ) { match in
    guard let offset = match[.namedDay] else { return nil }
    if match.isCapitalised, !match.isShouted, let before = match.before,
      match.document.shape(before).contains(.word), match.contains("today tomorrow"),
      match.contains("today") || match.document.shape(before).contains(.capitalised)
    {
      return nil
    }
    if match.isOfAnAge { return nil }
    let value = TimeValue(.grid(.day, offset, from: .anchor))
    return match.contains("tonight tonite") ? value.during(.night) : value
  }

  static let sameDate = TimeRule(
    "the same date",
    [.maybe(.word("the")), .word("same that"), .word("date")],
    examples: [
      .reads("They met on March 3. On [the same date] he left.", as: "2026-03-03"),
      .ignores("He said that date palms grow."),
    ]
  ) { match in
    match.follows("on of from by since") ? TimeValue(.grid(.day, 0, from: .told)) : nil
  }

  static let dayBeforeYesterday = TimeRule(
    "the day before yesterday",
    [.maybe(.word("the")), .word("day"), .word("before after"), .word("yesterday tomorrow")],
    examples: [
      .reads("It began [the day before yesterday].", as: "2026-03-16"),
      .ignores("The day before was cold."),
    ]
  ) { match in
    TimeValue(.grid(.day, match.contains("before") ? -2 : 2, from: .anchor))
  }

  static let beforeLast = TimeRule(
    "the week before last, the month after next",
    [
      .maybe(.word("the")), .word("day night week weekend month quarter year decade"),
      .either([[.word("before"), .word("last")], [.word("after"), .word("next")]]),
    ],
    examples: [
      .reads("They met [the week before last].", as: "2026-W10"),
      .reads("They meet [the month after next].", as: "2026-05"),
      .reads("It fell [the night before last].", as: "2026-03-16TNI"),
      .ignores("The week before last Friday was cold."),
      .ignores("The week before, last in line, he left."),
    ]
  ) { match in
    guard match.precedesNothingNominal, let unit = match.dayOrUnit,
      match.after.map({ !match.document.has($0, [.weekday, .month]) }) ?? true
    else { return nil }
    let value = TimeValue(.grid(unit, match.contains("before") ? -2 : 2, from: .anchor))
    return match.contains("night") ? value.during(.night) : value
  }

  static let lastNight = TimeRule(
    "last night, this morning",
    [.word("last this"), .dayPart],
    examples: [
      .reads("It ended [last night].", as: "2026-03-17TNI"),
      .reads("Shots heard near the port [last nite].", as: "2026-03-17TNI"),
      .reads("They spoke [this morning].", as: "2026-03-18TMO"),
      .ignores("The last of the night passed."),
    ]
  ) { match in
    guard let part = match.part else { return nil }
    let offset = match.begins("last") ? -1 : 0
    return TimeValue(.grid(.day, offset, from: .anchor)).during(part)
  }

  static let relativeUnit = TimeRule(
    "last, this or next unit",
    [
      .maybe(.word("the")), .maybe(.word("this these very")), .deixis,
      .maybe(.word("full calendar fiscal financial entire whole")), .unit, .maybe(.words("or so")),
    ],
    examples: [
      .reads("They met [last week].", as: "2026-W11"),
      .reads("It will close over [the next year or so].", as: "2027"),
      .reads("They meet [next month].", as: "2026-04"),
      .reads("Trade fell [this year].", as: "2026"),
      .reads("He fell ill on 3 May 2019 and died [the following day].", as: "2019-05-04"),
      .reads("It began in 1998; in [the same year] he left.", as: "1998"),
      .reads("He came on March 3. [That day] it rained.", as: "2026-03-03"),
      .reads("He came on March 3 and left [the very next day].", as: "2026-03-04"),
      .ignores("He said that day care was dear."),
      .ignores("It stands to this day."),
      .ignores("This second house fell."),
      .ignores("The same man left."),
    ]
  ) { match in
    guard let deixis = match.deixis, let unit = match.unit else { return nil }
    if deixis == .that, !match.precedesNothingNominal { return nil }
    if deixis == .this, unit == .day, match.follows("to"),
      match.after.map({ match.document.shape($0).contains(.punctuation) }) ?? true
    {
      return nil
    }
    // "This Week", with two capitals, is a programme.
    if match.isCapitalised,
      match.document.shape(match.tokens.upperBound - 1).contains(.capitalised)
    {
      return nil
    }
    return match.relative(deixis, unit)
  }

  static let thatSameUnit = TimeRule(
    "that same unit",
    [.word("that this"), .word("same very"), .unit],
    examples: [
      .reads("It began in 1998; [that same year] he left.", as: "1998"),
      .ignores("He said that same man left."),
    ]
  ) { match in
    guard let unit = match.unit, unit > .hour else { return nil }
    return TimeValue(.grid(unit, 0, from: .told))
  }

  static let theUnitOfTime = TimeRule(
    "the unit",
    [
      .word("the"), .maybe(.word("full entire whole fiscal")),
      .word("year quarter week month day decade century"),
    ],
    examples: [
      .reads("Profit for [the quarter] fell.", as: "2025-Q4"),
      .reads("They met during [the week].", as: "2026-W12"),
      .reads("It was [the week]'s busiest day.", as: "2026-W12"),
      .reads("It lost money in [the year] ending June 30, 2025.", as: "P1Y"),
      .ignores("He was player of the year."),
      .ignores("The day of the jackal came."),
      .ignores("The week that was."),
      .ignores("It was quiet during the day Friday."),
    ]
  ) { match in
    // "In the year ended March 31", "in the year to June": so long, up to that date.
    let isUpTo = match.precedes("ended ending to through")
    let isOwner = match.precedesOwned && !match.contains("century decade")
    guard match.precedesNothingNominal || isUpTo || isOwner,
      let unit = match.document.value(match.tokens.upperBound - 1, as: .unit)
        .flatMap(TimeUnit.init), !match.precedes("after before that ago earlier later when"),
      !match.precedes("of") || match.precedesSum, !(match.follows("of") && match.isTurnOrAward),
      isOwner || isUpTo
        || match.follows(
          "in of for during over throughout through this by until within earlier later"
        )
    else { return nil }
    // "During the day Friday": the weekday says which.
    if unit == .day, match.after.map({ match.document.has($0, .weekday) }) ?? false { return nil }
    if unit == .year, isUpTo || match.follows("for") && !match.precedes("of"),
      !match.contains("full")
    {
      return TimeValue(.duration(Quantity(1, .year), .none))
    }
    return TimeValue(.grid(unit, 0, from: unit == .day || unit == .quarter ? .told : .anchor))
  }

  static let relativeMonth = TimeRule(
    "last, this or next month's name",
    [.maybe(.word("the")), .maybe(.word("this")), .deixis, .month],
    examples: [
      .reads("They met [last September].", as: "2025-09"),
      .reads("They met [this February].", as: "2026-02"),
      .reads("They fought in May 1977. [The following September] they met.", as: "1977-09"),
      .ignores("This may be the last march."),
    ]
  ) { match in
    match.deixis.map { TimeValue(.named(CalendarFields(month: match[.month]), $0)) }
  }

  static let relativeSeason = TimeRule(
    "last, this or next season",
    [.maybe(.word("the")), .maybe(.word("this")), .deixis, .season],
    examples: [
      .reads("They leave before [next summer].", as: "2026-SU"),
      .reads("They met [last fall].", as: "2025-FA"),
      .ignores("This fall in prices hurt."),
    ]
  ) { match in
    guard let deixis = match.deixis, !match.precedes("in of") || deixis != .this else {
      return nil
    }
    return TimeValue(.named(CalendarFields(season: match[.season]), deixis))
  }

  static let pastUnit = TimeRule(
    "the day before, the year after",
    [
      .maybe(.word("the")), .either([[.word("day week month year")], [.dayPart]]),
      .word("before after earlier later prior"), .maybe(.word("that this then")),
    ],
    examples: [
      .reads("The talks of Nov. 1 were planned for [the day before].", as: "2025-10-31"),
      .reads("He came on March 3 and left [the day after that].", as: "2026-03-04"),
      .reads("He came on March 3. [The evening before], they had met.", as: "2026-03-02TEV"),
      .ignores("The day before the vote was quiet."),
      .ignores("He was seen the day before authorities acted."),
      .ignores("She slept the day before returning home."),
      .ignores("The year after he left was bad."),
    ]
  ) { match in
    guard match.begins("the"), let unit = match.part == nil ? match.dayOrUnit : .day else {
      return nil
    }
    if match.precedesClauseOrNoun { return nil }
    if match.contains("before after"), !match.precedesNothingNominal { return nil }
    let value = TimeValue(.grid(unit, match.contains("before earlier prior") ? -1 : 1, from: .told))
    return match.part.map { value.during($0) } ?? value
  }

  static let dayPartOfDay = TimeRule(
    "part of a day",
    [
      .time([.day, .weekday, .full]), .maybe(.word(",")), .maybe(.word("'s ’s")),
      .maybe(.word("in early late mid"), .maybe(.word("the")), .maybe(.hyphen)),
      .either([[.dayPart], [.word("noon midnight overnight")]]),
    ],
    examples: [
      .reads("Missiles fell on [Monday night].", as: "2026-03-16TNI"),
      .reads("It follows [tomorrow morning].", as: "2026-03-19TMO"),
      .reads("On [March 3 in the evening] they left.", as: "2026-03-03TEV"),
      .ignores("On Monday the night was cold."),
    ]
  ) { match in
    guard let time = match.time else { return nil }
    if let part = match.part { return time.during(part) }
    if match.contains("overnight") { return time.during(.night) }
    return time.during(nil, at: ClockTime(hour: match.contains("noon") ? 12 : 24))
  }

  static let stageOfDayPart = TimeRule(
    "mid-afternoon yesterday",
    [
      .word("early mid late"), .maybe(.hyphen), .dayPart,
      .either([[.namedDay], [.maybe(.word("on")), .weekday]]),
    ],
    examples: [
      .reads("At [mid-afternoon yesterday] it was quiet.", as: "2026-03-17TAF"),
      .reads("They left [late evening on Tuesday].", as: "2026-03-17TEV"),
      .ignores("In the late morning today's men rest."),
    ]
  ) { match in
    guard let part = match.part, !match.precedes("'s ’s") else { return nil }
    let day =
      match[.weekday].map { TimeValue(weekday: $0) }
      ?? TimeValue(.grid(.day, match[.namedDay] ?? 0, from: .anchor))
    let mod = match.begins("early") ? "START" : match.begins("mid") ? "MID" : "END"
    return day.during(part).modified(mod)
  }

  static let thatDayPart = TimeRule(
    "that evening, the next morning",
    [
      .maybe(.word("the")), .maybe(.word("that")),
      .word("that next following same previous ensuing"),
      .dayPart,
    ],
    examples: [
      .reads("They met on March 3. [That same evening] he called.", as: "2026-03-03TEV"),
      .reads(
        "They spoke on Monday. By [the next morning] his tone had shifted.",
        as: "2026-03-17TMO"
      ),
      .ignores("The same mourning was heard."),
    ]
  ) { match in
    guard let part = match.part else { return nil }
    let offset =
      match.contains("next following ensuing") ? 1 : match.contains("previous") ? -1 : 0
    return TimeValue(.grid(.day, offset, from: .told)).during(part)
  }

  static let namedDayPart = TimeRule(
    "overnight",
    [.word("overnight")],
    examples: [
      .reads("Officials pored over it [overnight].", as: "2026-03-17TNI"),
      .ignores("He became an overnight success."),
    ]
  ) { match in
    guard !match.follows(.article), match.precedesNothingNominal else { return nil }
    return TimeValue(.grid(.day, -1, from: .told)).during(.night)
  }

  static let overnightOn = TimeRule(
    "overnight on a day, overnight into one",
    [.word("overnight"), .maybe(.word("on from into")), .weekday],
    examples: [
      .reads("Shells fell [overnight on Sunday].", as: "2026-03-15TNI"),
      .reads("Shells fell [overnight into Sunday].", as: "2026-03-14TNI"),
      .ignores("He won overnight Monday Club fame."),
    ]
  ) { match in
    guard match.precedesNothingNominal,
      match.after.map({ !match.document.shape($0).contains(.capitalised) }) ?? true
    else { return nil }
    let day = TimeValue(weekday: match[.weekday])
    guard match.contains("into") else { return day.during(.night) }
    return TimeValue(.counted(Quantity(1, .day), sign: -1, from: .time(day))).during(.night)
  }

  static let weekEnding = TimeRule(
    "the week that begins or ends on a day",
    [
      .word("the"), .word("week"), .ahead, .word("ending ended to beginning starting"),
      .maybe(.word("on")),
      .time([.day, .full]),
    ],
    examples: [
      .reads("Prices fell in [the week] ended March 6.", as: "2026-W10"),
      .reads("They meet in [the week] beginning April 6.", as: "2026-W15"),
      .ignores("They came in the week to which he had looked."),
    ]
  ) { match in
    match.time.map { TimeValue(.grid(.week, 0, from: .time($0))) }
  }

  static let halfOfRelativeYear = TimeRule(
    "quarter, half or season of a year told otherwise",
    [
      .maybe(.word("the")),
      .either([
        [.ordinal, .maybe(.hyphen), .word("quarter half")],
        [.word("last latter"), .word("half quarter")],
        [.season],
      ]),
      .maybe(.word("of")), .time([.year, .decade]),
    ],
    examples: [
      .reads("It beat [the third quarter of last year].", as: "2025-Q3"),
      .reads("It grew in [the second half of this year].", as: "2026-H2"),
      .reads("In [the summer of last year] they met.", as: "2025-SU"),
      .ignores("In the third quarter last man left."),
    ]
  ) { match in
    guard let year = match.time else { return nil }
    if case .calendar(let fields) = year.meaning, fields.decade != nil || fields.shortDecade != nil
    {
      return match.season == nil ? year.modified(match[.ordinal] == 1 ? "START" : "END") : nil
    }
    if let season = match.season { return TimeValue(.inside(CalendarFields(season: season), year)) }
    let isHalf = match.contains("half")
    let number = match[.ordinal] ?? (isHalf ? 2 : 4)
    guard number <= (isHalf ? 2 : 4) else { return nil }
    return TimeValue(
      .inside(CalendarFields(quarter: isHalf ? nil : number, half: isHalf ? number : nil), year)
    )
  }
}

extension TimeMatch {
  /// Whether the words are all in capitals, and the one before them too: a text that shouts has
  /// no names to take them for, but for the newspaper.
  var isShouted: Bool {
    guard document.shape(tokens.lowerBound).contains(.allCapitals) else { return false }
    guard let before else { return true }
    return document.shape(before).contains(.allCapitals) && !follows("usa")
  }

  /// "The turn of the century" and "the player of the year" are no times of their own.
  fileprivate var isTurnOrAward: Bool {
    tokens.lowerBound - 2 >= sentence.lowerBound
      && document.isOne(
        tokens.lowerBound - 2,
        of:
          "turn player coach rookie athlete man woman person personality book film song album car word game manager footballer sportsman teacher team newcomer order topic question subject"
      )
  }

  /// "The week's busiest day", but not "a year's worth".
  fileprivate var precedesOwned: Bool {
    guard let after, after + 1 < sentence.upperBound else { return false }
    return document.isOne(after, of: "'s ’s") && !document.isOne(after + 1, of: "worth")
  }

  /// "A high for the year of $42": the sum is the high's, not the year's.
  fileprivate var precedesSum: Bool {
    guard let after, after + 1 < sentence.upperBound else { return false }
    return document.shape(after + 1).contains(.number) || document.isOne(after + 1, of: "$ £ €")
  }

  fileprivate var season: Int? { self[.season] }

  fileprivate var dayOrUnit: TimeUnit? {
    for token in tokens {
      if let unit = document.value(token, as: .unit).flatMap(TimeUnit.init) { return unit }
      if document.isOne(token, of: "night") { return .day }
    }
    return nil
  }

  /// What "last", "this" or "following" before a unit says.
  fileprivate func relative(_ deixis: TimeValue.Deixis, _ unit: TimeUnit) -> TimeValue? {
    guard unit > .hour else {
      return unit == .second
        ? nil : deixis == .this || deixis == .same ? nil : duration(deixis, unit)
    }
    let isThis = begins("this")
    switch deixis {
    case .last:
      if begins("the") || unit == .day && !begins("the") { return duration(deixis, unit) }
      return TimeValue(.grid(unit, -1, from: .anchor))
    case .past:
      if unit == .week || unit == .month || unit == .year, isThis {
        return TimeValue(.grid(unit, -1, from: .anchor))
      }
      return duration(deixis, unit)
    case .previous: return TimeValue(.grid(unit, -1, from: .told))
    case .this:
      return unit == .day
        ? TimeValue(.grid(unit, 0, from: .anchor)) : TimeValue(.grid(unit, 0, from: .anchor))
    case .current: return TimeValue(.grid(unit, 0, from: .anchor))
    case .that, .same: return TimeValue(.grid(unit, 0, from: .told))
    case .next:
      if unit == .day || begins("the") {
        return TimeValue(.grid(unit, 1, from: unit == .day || follows(.pastVerb) ? .told : .anchor))
      }
      return TimeValue(.grid(unit, 1, from: .anchor))
    case .coming: return TimeValue(.grid(unit, 1, from: .anchor))
    case .following: return TimeValue(.grid(unit, 1, from: .told))
    case .latest:
      return TimeValue(.grid(unit, unit == .quarter || unit == .year ? -1 : 0, from: .anchor))
    case .recent: return nil
    }
  }

  /// "Today's youth", "the leaders of tomorrow": an age, and no day.
  fileprivate var isOfAnAge: Bool {
    if follows("of"), tokens.lowerBound - 2 >= sentence.lowerBound,
      document.isOne(tokens.lowerBound - 2, of: TimeMatch.ofAnAge)
    {
      return true
    }
    guard precedes("'s ’s"), let after else { return false }
    return (after + 1..<min(after + 3, sentence.upperBound)).contains {
      document.isOne($0, of: TimeMatch.ofAnAge)
    }
  }

  private static let ofAnAge: StaticString =
    "world youth youths young generation generations society societies children men women people leaders voters consumers families cities technology technologies computers standards terms money prices dollars"

  /// `the past year`, `the last day`: a length of time that ends now.
  private func duration(_ deixis: TimeValue.Deixis, _ unit: TimeUnit) -> TimeValue {
    TimeValue(.duration(Quantity(1, unit), deixis == .next || deixis == .coming ? .after : .before))
  }

  /// Whether no noun follows that the match would qualify: `that day care`.
  var precedesNothingNominal: Bool {
    guard let after, document.shape(after).contains(.word) else {
      if let after, document.isHyphen(after), !document.shape(after).contains(.spaced) {
        return false
      }
      return true
    }
    return document.has(
      after,
      [
        .preposition, .conjunction, .auxiliary, .modal, .pastVerb, .pronoun, .article, .negation,
        .possessive, .demonstrative, .relative, .direction,
      ]
    )
      || document.shape(after).contains(.capitalised)
      || document.ends(after, in: "ed")
  }

  /// Whether a clause or a noun follows from which the time is counted: `before the vote`.
  var precedesClauseOrNoun: Bool {
    guard let after, document.shape(after).contains(.word) else { return false }
    return document.has(after, [.article, .possessive, .pronoun, .demonstrative])
      || document.shape(after).contains(.capitalised)
        && document.has(tokens.upperBound - 1, .preposition)
  }
}
