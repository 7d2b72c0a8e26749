// Lengths of time.

extension TimeRule {
  static let durations: [TimeRule] = [
    duration, hyphenated, windowed, unitToCount, vagueUnits, recentUnits, twoUnits, halfUnit,
    aWhile,
  ]

  /// What can stand before a count: "nearly", "more than", "at least", "up to".
  static let leadIn: [TimePattern] = [
    .maybe(
      .either([
        [.approximator], [.maybe(.word("no not")), .word("more less"), .word("than")],
        [.word("at"), .word("least most")], [.words("up to")], [.word("only just")],
        [.words("as long as")],
      ])
    )
  ]

  static let duration = TimeRule(
    "count of units",
    leadIn + [
      .maybe(.word("the another")), .maybe(.approximator), .count,
      .maybe(
        .word(
          "more additional further full whole straight consecutive solid extra other long successive"
        )
      ), .anyUnit,
      .maybe(.either([[.words("or so")], [.words("or more")]])),
    ],
    examples: [
      .reads("It ran for [nearly three years].", as: "P3Y"),
      .reads("They stay for [at least 20 more days].", as: "P20D"),
      .reads("It took [two and a half years].", as: "P2Y6M"),
      .reads("It took [several weeks].", as: "PXW"),
      .ignores("Two men came."),
      .ignores("He came in a second car."),
      .ignores("The second half was better."),
    ]
  ) { match in match.duration(.none) }

  static let hyphenated = TimeRule(
    "so-long",
    [.maybe(.word("a the")), .count, .hyphen, .anyUnit, .maybe(.hyphen, .word("long old"))],
    examples: [
      .reads("The [60-day] review began.", as: "P60D"),
      .reads("A [five-year] plan failed.", as: "P5Y"),
      .ignores("A two-man team came."),
    ]
  ) { match in
    guard !match.begins("a the") else { return nil }
    return match.duration(.none)
  }

  static let windowed = TimeRule(
    "the next or past so long",
    [
      .maybe(.either([leadIn, [.words("each of")]])), .maybe(.word("the this these")),
      .word("next past last coming first following previous preceding latest final recent initial"),
      .maybe(.either([leadIn, [.word("full")]])),
      .count, .maybe(.word("more full")), .anyUnit, .maybe(.words("or so")),
    ],
    examples: [
      .reads("He said [the next 15 days] are critical.", as: "P15D"),
      .reads("It rained for [the past two months].", as: "P2M"),
      .ignores("The next two men left."),
    ]
  ) { match in
    let isAhead = match.contains("next coming following")
    let isWithin = match.contains("first final initial latest")
    return match.duration(isWithin ? .none : isAhead ? .after : .before)
  }

  static let unitToCount = TimeRule(
    "the next unit to so many",
    [
      .maybe(.word("the")), .maybe(.word("next past last coming a")), .unit, .word("to or"), .count,
      .anyUnit,
    ],
    examples: [
      .reads("It could be settled within [the next week to 10 days].", as: "P10D"),
      .ignores("The week to end all weeks."),
    ]
  ) { match in
    guard match.contains("next past last coming a") else { return nil }
    let document = match.document
    guard
      let unit = document.value(match.tokens.upperBound - 1, as: .unit)
        .flatMap({ TimeUnit(rawValue: $0 % 100) })
    else { return nil }
    let window: TimeValue.Window =
      match.contains("next coming") ? .after : match.contains("a") ? .none : .before
    return TimeValue(.duration(Quantity(match.count, unit), match.windowAfter(window)))
  }

  static let vagueUnits = TimeRule(
    "units",
    [
      .either([[.units], [.units, .word("and or"), .units]]), .maybe(.hyphen, .word("long")),
    ],
    examples: [
      .reads("It may take [years].", as: "PXY"),
      .reads("It went on for [weeks].", as: "PXW"),
      .ignores("The days of the empire are over."),
      .ignores("He counted the minutes of the meeting."),
    ]
  ) { match in
    guard let unit = match.unit, unit > .hour else { return nil }
    if match.follows([.article, .possessive, .demonstrative, .ordinal, .cardinal]) { return nil }
    if match.precedes("of old") && !match.follows("for") { return nil }
    guard
      match.follows(
        "for in after over within take takes took taken last lasted spent spend by until of before through during"
      ) || match.precedes("of later ago")
    else { return nil }
    return TimeValue(.duration(Quantity(nil, unit), .none))
  }

  static let recentUnits = TimeRule(
    "recent, coming units",
    [
      .maybe(.word("the these")), .word("recent coming past last next previous"),
      .maybe(.word("few several couple")), .units,
      .maybe(.word("and or"), .units),
    ],
    examples: [
      .reads("It fell in [recent weeks].", as: "PXW"),
      .reads("It will rise in [the coming months].", as: "PXM"),
      .ignores("Recent men left."),
    ]
  ) { match in
    let isAhead = match.contains("coming next")
    return match.duration(isAhead ? .after : .before)
  }

  static let twoUnits = TimeRule(
    "two units together",
    leadIn + [.count, .anyUnit, .maybe(.word(",")), .maybe(.word("and")), .number, .anyUnit],
    examples: [
      .reads("He served [two years and 3 months].", as: "P2Y3M"),
      .ignores("Two years and 3 men passed."),
    ]
  ) { match in
    guard var quantity = match.quantity, let small = match[.number],
      let unit = match.document.value(match.tokens.upperBound - 1, as: .unit)
        .flatMap({ TimeUnit(rawValue: $0 % 100) }), unit < quantity.unit, quantity.count != nil
    else { return nil }
    quantity.rest = (small, unit)
    return TimeValue(.duration(quantity, .none))
  }

  static let halfUnit = TimeRule(
    "a unit and a half",
    [.word("a an one"), .unit, .words("and a half")],
    examples: [
      .reads("It took [a minute and a half].", as: "PT1M30S"),
      .ignores("A year and a day."),
    ]
  ) { match in
    match.unit.map { TimeValue(.duration(Quantity(1.5, $0), match.windowAfter(.none))) }
  }

  static let aWhile = TimeRule(
    "all day",
    [.word("all"), .word("day night week month year summer winter")],
    examples: [
      .reads("It rained [all day].", as: "P1D"),
      .ignores("All men left."),
      .ignores("All day care was dear."),
    ]
  ) { match in
    guard match.precedesNothingNominal else { return nil }
    let last = match.tokens.upperBound - 1
    let unit =
      match.document.value(last, as: .unit).flatMap(TimeUnit.init)
      ?? (match.contains("night") ? .day : .season)
    return TimeValue(.duration(Quantity(1, unit), .none))
  }
}

extension TimeMatch {
  /// A length of time: the count and the unit that the match read.
  fileprivate func duration(_ window: TimeValue.Window) -> TimeValue? {
    guard let quantity, let unit else { return nil }
    // "a second car", "the second": the ordinal, not the unit.
    if unit == .second, !isPlural, quantity.count != 1 || !contains("one") { return nil }
    if isPlural, quantity.count == 1, contains("a an") { return nil }
    if !isPlural, let count = quantity.count, count > 1, !isHyphenated {
      // "two year terms" is written so; "1994 year" is no length of time.
      guard count < 100 else { return nil }
    }
    var value = TimeValue(.duration(quantity, windowAfter(window)))
    value.mod = modifier
    return value
  }

  private var isHyphenated: Bool {
    tokens.contains { Dash.isHyphen(document, $0) }
  }

  /// "Within" and "in the next" make a length of time a stretch from the anchor on.
  fileprivate func windowAfter(_ window: TimeValue.Window) -> TimeValue.Window {
    if case .none = window, follows("within"), !precedes("of") { return .after }
    return window
  }

  private var modifier: String? {
    if contains("least") { return "EQUAL_OR_MORE" }
    if contains("most up") { return "EQUAL_OR_LESS" }
    if contains("than") { return contains("more") ? "MORE_THAN" : "LESS_THAN" }
    if contains("nearly almost") { return "LESS_THAN" }
    switch self[.approximator] {
    case 1: return "APPROX"
    case 2: return "LESS_THAN"
    case 3: return "MORE_THAN"
    default: return contains("so") ? "APPROX" : nil
    }
  }
}
