// Times counted in units from another time.

extension TimeRule {
  static let shifts: [TimeRule] = [
    agoToday, countedAgo, halfAgo, unitAgo, countedFrom, inCountedTime, countedBeforeTime,
    weekOnDay, dayWeek,
    dayOfCounted, weekdaysAgo, weekdayBeforeLast, nthOfTime, nthWeekday, weekOfDay, yearAgoPeriod,
    yearAgo,
  ]

  static let countedAgo = TimeRule(
    "so long ago, earlier, later",
    [
      .maybe(
        .either([
          [.approximator], [.word("more less"), .word("than")], [.words("at least")],
          [.maybe(.approximator), .word("just only exactly")],
        ])
      ),
      .count, .maybe(.word("full whole")), .maybe(.hyphen), .anyUnit, .maybe(.words("or so")),
      .direction, .maybe(.word("that")),
    ],
    examples: [
      .reads("They met [two days ago].", as: "2026-03-16"),
      .reads("He was elected [about five years ago].", as: "2021"),
      .reads("The wall fell on 9 November 1989. [Two days later] he left.", as: "1989-11-11"),
      .reads("The wall fell on 9 November 1989. [Two days after that] he left.", as: "1989-11-11"),
      .ignores("Two days after that meeting he left."),
      .reads("On Feb. 27 he refused what she had proposed [two days earlier].", as: "2026-02-25"),
      .ignores("Two days before the vote he left."),
      .ignores("Two men later left."),
    ]
  ) { match in match.shift() }

  static let halfAgo = TimeRule(
    "a unit and a half ago",
    [.word("a an one"), .unit, .words("and a half"), .direction],
    examples: [
      .reads("[A year and a half ago] he left.", as: "2024-09"),
      .ignores("A year and a half later than she he left."),
    ]
  ) { match in
    guard var unit = match.unit, let sign = match[.direction], !match.precedes("than"),
      !match.contains("before after prior") || !match.precedesClauseOrNoun
    else { return nil }
    var count = 1.5
    if unit == .year { (unit, count) = (.month, 18) }
    let isAgo = match.contains("ago hence")
    return TimeValue(.counted(Quantity(count, unit), sign: sign, from: isAgo ? .anchor : .told))
  }

  static let unitAgo = TimeRule(
    "units ago, later",
    [.units, .direction],
    examples: [
      .reads("He left [years ago].", as: "PAST_REF"),
      .reads("[Days earlier] he had left.", as: "PAST_REF"),
      .ignores("Years before the war he left."),
    ]
  ) { match in
    if match.contains("before prior after") { return nil }
    let isPast = match[.direction] ?? 0 < 0
    return TimeValue(.reference(isPast ? .past : .future))
  }

  static let countedFrom = TimeRule(
    "so long from now",
    [.maybe(.approximator), .count, .anyUnit, .words("from"), .word("now today")],
    examples: [
      .reads("They vote [three weeks from now].", as: "2026-W15"),
      .ignores("Three weeks from the vote they left."),
    ]
  ) { match in
    match.quantity.map { TimeValue(.counted($0, sign: 1, from: .anchor)) }
  }

  static let inCountedTime = TimeRule(
    "in so long's time",
    [.word("in"), .count, .anyUnit, .word("' ’ 's ’s"), .word("time")],
    examples: [
      .reads("They shake hands [in nine days' time].", as: "2026-03-27"),
      .ignores("In nine days they left."),
    ]
  ) { match in
    match.quantity.map { TimeValue(.counted($0, sign: 1, from: .anchor)) }
  }

  static let countedBeforeTime = TimeRule(
    "so long before or after a time",
    [
      .maybe(.either([[.count, .anyUnit], [.word("the"), .unit]])), .word("before after from"),
      .time([.day, .weekday, .full]),
    ],
    examples: [
      .reads("He left [two days before Christmas].", as: "2025-12-23"),
      .reads("They came back [a week after Monday].", as: "2026-03-23"),
      .reads("They left [the day after Christmas].", as: "2025-12-26"),
      .ignores("They left before Christmas."),
    ]
  ) { match in
    guard let unit = match.unit, let time = match.time else { return nil }
    let sign = match.contains("before") ? -1 : 1
    let quantity = Quantity(match.isCounted ? match.count : 1, unit)
    guard quantity.count != nil else { return nil }
    return TimeValue(.counted(quantity, sign: sign, from: .time(time)))
  }

  static let agoToday = TimeRule(
    "so long ago today",
    [
      .count, .anyUnit, .maybe(.either([[.word("ago")], [.words("from")]])),
      .either([
        [.namedDay], [.maybe(.word("this on last")), .weekday],
        [.word("this"), .word("week month")],
      ]),
    ],
    examples: [
      .reads("[Two weeks ago today] he spoke.", as: "2026-03-04"),
      .reads("They vote [two weeks from Friday].", as: "2026-04-03"),
      .reads("[A year ago this week] he left.", as: "2025-W12"),
      .reads("The dam broke [a week ago last Monday].", as: "2026-03-09"),
      .ignores("Two weeks of today's work are lost."),
    ]
  ) { match in
    guard let quantity = match.quantity, quantity.count != nil, match.contains("ago from") else {
      return nil
    }
    let day =
      match[.weekday].map { weekday in
        match.contains("last")
          ? TimeValue(.named(CalendarFields(weekday: weekday), .last))
          : match.contains("ago")
            ? TimeValue(weekday: weekday)
            : TimeValue(.named(CalendarFields(weekday: weekday), .coming))
      }
      ?? TimeValue(.grid(.day, match[.namedDay] ?? 0, from: .anchor))
    let shifted = TimeValue(
      .counted(quantity, sign: match.contains("ago") ? -1 : 1, from: .time(day))
    )
    let last = match.tokens.upperBound - 1
    guard match[.namedDay] == nil, match[.weekday] == nil,
      let unit = match.document.value(last, as: .unit).flatMap(TimeUnit.init)
    else { return shifted }
    return TimeValue(.grid(unit, 0, from: .time(shifted)))
  }

  static let weekOnDay = TimeRule(
    "a week on Monday",
    [
      .maybe(.either([[.word("a")], [.word("one")]])), .word("week fortnight"), .word("on from"),
      .weekday,
    ],
    examples: [
      .reads("They vote [a week on Friday].", as: "2026-03-27"),
      .ignores("A week on the road."),
    ]
  ) { match in
    guard match.begins("a one"),
      let unit = match.document.value(match.tokens.lowerBound + 1, as: .unit).flatMap(TimeUnit.init)
    else { return nil }
    return match.comingWeekday(beyond: unit)
  }

  static let dayWeek = TimeRule(
    "Monday week",
    [.weekday, .word("week fortnight")],
    examples: [
      .reads("They vote on [Monday week].", as: "2026-03-30"),
      .reads("Parliament meets [Friday week].", as: "2026-03-27"),
      .ignores("The Monday week was long."),
    ]
  ) { match in
    let endsClause =
      match.after.map { match.document.shape($0).contains(.punctuation) } ?? true
    guard
      match.follows("on by until till from") && match.precedesNothingNominal
        || endsClause && match.before != nil && !match.follows([.article, .possessive]),
      let unit = match.document.value(match.tokens.upperBound - 1, as: .unit)
        .flatMap(TimeUnit.init)
    else { return nil }
    return match.comingWeekday(beyond: unit)
  }

  static let dayOfCounted = TimeRule(
    "weekday of a week told otherwise",
    [.word("day"), .words("before last"), .weekday],
    examples: [
      .reads("It fell [day before last Friday].", as: "2026-03-12"),
      .ignores("The day before last was cold."),
    ]
  ) { match in
    TimeValue(
      .counted(
        Quantity(1, .day),
        sign: -1,
        from: .time(TimeValue(.named(CalendarFields(weekday: match[.weekday]), .last)))
      )
    )
  }

  static let weekdaysAgo = TimeRule(
    "so many weekdays ago",
    [.count, .either([[.weekdays], [.weekday]]), .word("ago")],
    examples: [
      .reads("They met [two Fridays ago].", as: "2026-03-06"),
      .ignores("They met on two Fridays."),
    ]
  ) { match in
    guard let weekday = match[.weekday], let count = match.count, (1...8).contains(count) else {
      return nil
    }
    return weekdayBack(weekday % 100, weeks: count - 1)
  }

  static let weekdayBeforeLast = TimeRule(
    "the weekday before last",
    [.maybe(.word("the")), .weekday, .words("before last")],
    examples: [
      .reads("They met [the Friday before last].", as: "2026-03-06"),
      .ignores("They met the Friday before last year's vote."),
    ]
  ) { match in
    guard match.precedesNothingNominal, let weekday = match[.weekday] else { return nil }
    return weekdayBack(weekday, weeks: 1)
  }

  /// The weekday so many weeks before the last one.
  private static func weekdayBack(_ weekday: Int, weeks: Double) -> TimeValue {
    let last = TimeValue(.named(CalendarFields(weekday: weekday), .last))
    return TimeValue(.counted(Quantity(weeks, .week), sign: -1, from: .time(last)))
  }

  static let nthOfTime = TimeRule(
    "the n-th unit of a time",
    [
      .maybe(.word("the")), .either([[.ordinal], [.word("last")]]),
      .word("day week weekend month quarter weekday decade year"),
      .word("of in"), .maybe(.word("the")),
      .time([.month, .year, .decade, .century, .quarter, .season, .full]),
    ],
    examples: [
      .reads("It was held in [the first week of March 2019].", as: "2019-W10"),
      .reads("He left on [the last day of May 2019].", as: "2019-05-31"),
      .reads("It was set for [last week of May 2019].", as: "2019-W22"),
      .ignores("The first day in power was hard."),
    ]
  ) { match in
    guard let time = match.time, let unit = match.document.unitWord(match.tokens),
      !(match.begins("last") && match.contains("in"))
    else { return nil }
    return TimeValue(.nth(match[.ordinal] ?? -1, unit, of: time))
  }

  static let nthWeekday = TimeRule(
    "the n-th weekday of a month",
    [
      .maybe(.word("the")), .either([[.ordinal], [.word("last final")]]), .weekday,
      .word("of in"), .maybe(.word("the")),
      .either([[.time([.month, .year, .full])], [.word("month year")]]),
    ],
    examples: [
      .reads("It was held on [the first Monday of May 2019].", as: "2019-05-06"),
      .reads("They pray on [the last Friday of the month].", as: "2026-03-27"),
      .ignores("The first Monday of peace was cold."),
    ]
  ) { match in
    guard let weekday = match[.weekday] else { return nil }
    let ordinal = match[.ordinal] ?? -1
    guard ordinal < 6 else { return nil }
    let last = match.tokens.upperBound - 1
    let whole =
      match.time
      ?? match.document.value(last, as: .unit).flatMap(TimeUnit.init)
      .map { TimeValue(.grid($0, 0, from: .anchor)) }
    return whole.map { TimeValue(.nthWeekday(ordinal, weekday, of: $0)) }
  }

  static let weekOfDay = TimeRule(
    "the week of a day",
    [.word("the"), .word("week weekend month"), .word("of"), .time([.day, .full])],
    examples: [
      .reads("They meet in [the week of April 6].", as: "2026-W15"),
      .reads("They met on [the weekend of March 7].", as: "2026-W10-WE"),
      .ignores("The week of the vote came."),
    ]
  ) { match in
    guard let day = match.time, !day.kind.contains(.weekday),
      let unit = match.document.value(match.tokens.lowerBound + 1, as: .unit).flatMap(TimeUnit.init)
    else { return nil }
    return TimeValue(.grid(unit, 0, from: .time(day)))
  }

  static let yearAgoPeriod = TimeRule(
    "the year-ago period",
    [
      .maybe(.word("the")), .maybe(.word("comparable corresponding same")),
      .either([
        [.word("year"), .hyphen, .word("ago earlier before")],
        [.word("prior previous"), .hyphen, .word("year")],
      ]),
      .either([
        [.maybe(.ordinal), .word("quarter period month half week")], [.count, .units],
      ]),
    ],
    examples: [
      .reads("Profit in the third quarter of 2025 beat [the year-ago quarter].", as: "2024-Q3"),
      .reads("Profit in the third quarter of 2025 beat [the prior-year period].", as: "2024-Q3"),
      .reads("Sales in May 2025 beat those of [the year-ago month].", as: "2024-05"),
      .reads("Profit beat that of [the year-earlier nine months].", as: "P9M"),
      .ignores("A year ago he left."),
    ]
  ) { match in
    if match.isCounted {
      return match.quantity.map { TimeValue(.duration($0, .none)) }
    }
    if let ordinal = match[.ordinal], ordinal <= 4 {
      return TimeValue(
        .inside(CalendarFields(quarter: ordinal), TimeValue(.grid(.year, -1, from: .anchor)))
      )
    }
    if match.contains("quarter") { return TimeValue(.grid(.quarter, -4, from: .told)) }
    if let unit = match.shortUnit {
      return TimeValue(.grid(unit, unit == .month ? -12 : -52, from: .told))
    }
    return TimeValue(.counted(Quantity(1, .year), sign: -1, from: .told))
  }

  static let yearAgo = TimeRule(
    "year-ago",
    [.word("year"), .hyphen, .word("ago earlier before")],
    examples: [
      .reads("The [year-earlier] loss was smaller.", as: "2025"),
      .ignores("The year ago is long."),
    ]
  ) { _ in TimeValue(.counted(Quantity(1, .year), sign: -1, from: .anchor)) }
}

extension TimeMatch {
  /// A count of units with "ago", "earlier", "later" after it.
  fileprivate func shift() -> TimeValue? {
    guard let quantity, let sign = self[.direction], unit != nil else { return nil }
    if contains("hence"), precedesClauseOrNoun { return nil }
    if document.isOne(tokens.upperBound - 1, of: "that") {
      // "Three days after that she left"; "three days after that meeting" has a noun.
      if let after, document.shape(after).contains(.word), !precedesClauseOrNoun,
        !document.shape(after).contains(.capitalised),
        !document.has(after, [.conjunction, .pastVerb, .auxiliary])
      {
        return nil
      }
    } else if contains("before after prior") {
      if precedesClauseOrNoun || precedes("to he she it they the") { return nil }
      // "two days after" needs something to count from that is told before.
      if let after, document.shape(after).contains(.number) { return nil }
      if let after, document.shape(after).contains(.word),
        !document.has(after, [.conjunction, .pastVerb, .auxiliary])
      {
        return nil
      }
    }
    let isAgo = contains("ago hence")
    var value = TimeValue(.counted(quantity, sign: sign, from: isAgo ? .anchor : .told))
    if let approximation = self[.approximator] {
      value.mod = ["APPROX", "LESS_THAN", "MORE_THAN"][min(max(approximation, 1), 3) - 1]
    }
    return value
  }
}

extension TimeText {
  /// The last unit word among some tokens before a preposition.
  fileprivate func unitWord(_ tokens: Range<Int>) -> TimeUnit? {
    for token in tokens {
      // An ordinal "second" comes before the unit that it counts.
      if let value = value(token, as: .unit), value > 3, value < 100 {
        return TimeUnit(rawValue: value)
      }
    }
    return nil
  }
}

extension TimeMatch {
  /// The coming weekday and a week or a fortnight on.
  fileprivate func comingWeekday(beyond unit: TimeUnit) -> TimeValue {
    TimeValue(
      .counted(
        Quantity(1, unit),
        sign: 1,
        from: .time(TimeValue(.named(CalendarFields(weekday: self[.weekday]), .coming)))
      )
    )
  }
}
