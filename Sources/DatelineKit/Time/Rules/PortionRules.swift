// Parts of a longer time.

extension TimeRule {
  static let portions: [TimeRule] = [
    stageOf, startOf, firstDays, partOf, earlierThis, yearEnd, startAlone, around,
  ]

  static let stageOf = TimeRule(
    "early, mid or late in a time",
    [
      .maybe(.word("the")), .maybe(.word("very")), .word("early mid late"), .maybe(.hyphen),
      .maybe(.word("to"), .maybe(.hyphen), .word("mid late")),
      .maybe(.word("in on the"), .maybe(.word("the"))),
      .time([
        .year, .month, .day, .season, .quarter, .decade, .century, .week, .weekend, .weekday,
        .clock, .full,
      ]),
    ],
    examples: [
      .reads("It was changed in [late February].", as: "2026-02"),
      .reads("They meet in Paris in [mid-April 2026].", as: "2026-04"),
      .reads("They meet [early next month].", as: "2026-04"),
      .reads("Trade grew in [the early 1990s].", as: "199"),
      .ignores("The late President May spoke."),
      .reads("In [mid-July] Kenya closed the port.", as: "2025-07"),
      .ignores("He is in his mid 30s."),
    ]
  ) { match in
    guard let time = match.time,
      !(match.begins("the") && match.isHyphenated && time.kind.contains(.month)),
      let stage = match.stage, let portion = TimeValue.Portion(rawValue: stage)
    else { return nil }
    return TimeValue(.portion(portion, of: time))
  }

  static let startOf = TimeRule(
    "the start, middle or end of a time",
    [
      .maybe(.word("the")), .maybe(.word("very")), .word("start beginning onset middle end close"),
      .word("of"),
      .either([
        [
          .time([.year, .month, .season, .quarter, .decade, .century, .week, .weekend, .day, .full])
        ],
        [.maybe(.word("the")), .unit],
      ]),
    ],
    examples: [
      .reads("A summit is due by [the end of the month].", as: "2026-03"),
      .reads("It closed at [the beginning of 2019].", as: "2019"),
      .reads("It is due by [end of year].", as: "2026"),
      .ignores("The end of the war came."),
    ]
  ) { match in
    let portion: TimeValue.Portion =
      match.contains("start beginning onset") ? .start : match.contains("middle") ? .middle : .end
    // "by end of year" leaves the article out.
    guard match.begins("the") || match.follows("by at until till before since from") else {
      return nil
    }
    if let time = match.time { return TimeValue(.portion(portion, of: time)) }
    let isNamed = match.document.isOne(match.tokens.upperBound - 2, of: "the")
    guard let unit = match.unit, unit > .hour, isNamed || !match.begins("the"),
      match.precedesNothingNominal || isNamed
    else { return nil }
    return TimeValue(
      .portion(portion, of: TimeValue(.grid(unit, 0, from: unit == .day ? .told : .anchor)))
    )
  }

  static let firstDays = TimeRule(
    "the first or last days of a time",
    [
      .maybe(.word("the")),
      .word("first opening early initial final last closing waning dying"),
      .word("days weeks months years"), .words("of"), .maybe(.word("the")),
      .time([.year, .month, .season, .quarter, .decade, .century, .full]),
    ],
    examples: [
      .reads("It fell in [the final days of 2001].", as: "2001"),
      .reads("They met in [the opening weeks of this year].", as: "2026"),
      .ignores("The last days of the siege were bitter."),
    ]
  ) { match in
    guard let time = match.time, !time.kind.contains(.day) else { return nil }
    return TimeValue(
      .portion(match.contains("first opening early initial") ? .start : .end, of: time)
    )
  }

  static let partOf = TimeRule(
    "the early or latter part of a time",
    [
      .word("the"), .word("early earlier first second opening middle latter later last final"),
      .word("part half"), .word("of"), .maybe(.word("the")),
      .either([[.time([.year, .month, .season, .decade, .century, .week, .full])], [.unit]]),
    ],
    examples: [
      .reads("It fell in [the early part of 2001].", as: "2001"),
      .reads("They were held in [the latter part of the year].", as: "2026"),
      .reads("They were held in [the first half of March].", as: "2026-03"),
      .ignores("The last part of the siege was bitter."),
    ]
  ) { match in
    let portion: TimeValue.Portion =
      match.contains("middle")
      ? .middle : match.contains("second latter later last final") ? .end : .start
    if let time = match.time {
      // Halves of a year are times of their own.
      if match.contains("half"), time.kind.contains(.year) { return nil }
      return TimeValue(.portion(portion, of: time))
    }
    guard let unit = match.unit, unit > .hour, match.contains("part"),
      match.document.isOne(match.tokens.upperBound - 2, of: "the")
    else { return nil }
    return TimeValue(
      .portion(portion, of: TimeValue(.grid(unit, 0, from: unit == .day ? .told : .anchor)))
    )
  }

  static let around = TimeRule(
    "around a time",
    [
      .word("around circa"),
      .time([.year, .month, .day, .season, .quarter, .decade, .full, .modified]),
    ],
    examples: [
      .reads("It is to close [around Nov. 1].", as: "2026-11-01"),
      .reads("It is to close [around year-end].", as: "2026"),
      .ignores("He turned it around last year."),
      .ignores("They came around Monday."),
    ]
  ) { match in
    guard let time = match.time, !time.kind.contains(.weekday) else { return nil }
    switch time.meaning {
    case .calendar: return time.modified(time.mod ?? "APPROX")
    case .portion(.end, _): return match.contains("of") ? nil : time
    default: return nil
    }
  }

  static let earlierThis = TimeRule(
    "earlier or later in a time",
    [
      .word("earlier later"),
      .maybe(.either([[.word("in on")], [.words("in the")], [.words("on in the")]])),
      .either([
        [.time([.year, .month, .day, .season, .quarter, .week, .weekday, .clock, .full])]
      ]),
    ],
    examples: [
      .reads("The court charged him [earlier this month].", as: "2026-03"),
      .reads("The talks go on [later this week].", as: "2026-W12"),
      .reads("He spoke [earlier today].", as: "2026-03-18"),
      .ignores("He came earlier in the war."),
    ]
  ) { match in
    guard let time = match.time, !match.contains("before after") else { return nil }
    return TimeValue(.portion(match.begins("earlier") ? .earlier : .later, of: time))
  }

  static let yearEnd = TimeRule(
    "year-end",
    [
      .maybe(.word("the")), .word("year month week"),
      .maybe(.either([[.hyphen], [.word("'s ’s")]])), .word("end"),
    ],
    examples: [
      .reads("The deal closes at [year-end].", as: "2026"),
      .reads("The index has gained since [year-end].", as: "2025-12-31"),
      .ignores("A year ends."),
    ]
  ) { match in
    guard
      let unit = match.tokens.lazy.compactMap({ match.document.value($0, as: .unit) }).first
        .flatMap(TimeUnit.init)
    else { return nil }
    let isOver = match.follows("since")
    let whole = TimeValue(.grid(unit, isOver ? -1 : 0, from: .anchor))
    // What is counted since year-end is counted from a day.
    if isOver, unit == .year {
      return TimeValue(.inside(CalendarFields(month: 12, day: 31), whole))
    }
    return TimeValue(.portion(.end, of: whole))
  }

  static let startAlone = TimeRule(
    "the rest of a time",
    [
      .word("the"), .word("rest remainder bulk"), .words("of"), .maybe(.word("the")),
      .time([.year, .month, .week, .season, .decade, .day, .full]),
    ],
    examples: [
      .reads("They stay for [the rest of this year].", as: "2026"),
      .ignores("The rest of the men left."),
    ]
  ) { match in match.time.map { TimeValue(.portion(.later, of: $0)) } }
}

extension TimeMatch {
  fileprivate var stage: Int? {
    tokens.lazy.compactMap { document.value($0, as: .stage) }.first
  }
}
