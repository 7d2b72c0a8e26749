// Lengths of time.

extension TimeRule {
  static let durations: [TimeRule] = [
    duration, anotherUnit, overDuration, hyphenated, hyphenatedPeriod, unitLong, dayLong,
    windowedOfTime, windowed,
    unitToCount, fraction,
    vagueUnits, unitsBesideEvent, unitsAhead, recentUnits, twoUnits, halfUnit, aWhile,
    overTheYears,
  ]

  /// What can stand before a count: "nearly", "more than", "at least", "up to".
  static let leadIn: [TimePattern] = [
    .maybe(
      .either([
        [.word("about around roughly approximately circa almost nearly some")],
        [.maybe(.word("no not")), .word("more less"), .word("than")],
        [.word("at"), .word("least most")], [.words("up to")],
        [.words("as long as")],
      ])
    )
  ]

  /// What can stand before "the next", "the past": "at least", "more than", but not "over".
  private static let lengthLeadIn: [TimePattern] = [
    .either([
      [.word("about almost nearly roughly")], [.word("more less"), .word("than")],
      [.word("at"), .word("least most")], [.words("up to")],
    ])
  ]

  static let duration = TimeRule(
    "count of units",
    leadIn + [
      .maybe(.word("the another")), .maybe(.word("about almost nearly")), .count,
      .maybe(
        .word(
          "more additional further full whole straight consecutive solid extra other long successive trading working business"
        )
      ), .anyUnit,
      .maybe(.either([[.words("or so")], [.words("or more")], [.words("or two")]])),
    ],
    examples: [
      .reads("It ran for [nearly three years].", as: "P3Y"),
      .reads("They stay for [at least 20 more days].", as: "P20D"),
      .reads("It took [two and a half years].", as: "P2Y6M"),
      .reads("It took [several weeks].", as: "PXW"),
      .reads("They have [five working days] to appeal.", as: "P5D"),
      .ignores("Two men came."),
      .ignores("Two business trips were cut."),
      .ignores("He came in a second car."),
      .ignores("It was the third strike in as many days."),
      .ignores("The second half was better."),
    ]
  ) { match in
    guard var value = match.duration(.none) else { return nil }
    // Working days are as many days, but not those that follow one another.
    if match.contains("trading working business"), let quantity = match.quantity {
      value.meaning = .duration(quantity, .none)
    }
    return value
  }

  static let anotherUnit = TimeRule(
    "another unit",
    [.word("another"), .unit],
    examples: [
      .reads("They waited for [another week].", as: "P1W"),
      .ignores("It was another day in court."),
    ]
  ) { match in
    guard let unit = match.unit, unit > .second,
      match.follows("for in within take takes took takes last lasts lasted wait waited after")
    else { return nil }
    return TimeValue(.duration(Quantity(1, unit), match.windowAfter(.none)))
  }

  static let overDuration = TimeRule(
    "over or under so long",
    [.word("over under"), .count, .anyUnit],
    examples: [
      .reads("The vote took [over an hour].", as: "PT1H"),
      .ignores("It was built over three years."),
    ]
  ) { match in
    // "for over three years" measures; "over three years" alone says during them.
    let isMeasured = match.document.has(match.tokens.lowerBound + 1, .article)
    guard isMeasured || match.follows("for after took takes lasted take last since at in well")
    else {
      return nil
    }
    return match.duration(.none)
  }

  static let unitLong = TimeRule(
    "unit-long",
    [.anyUnit, .hyphen, .word("long")],
    examples: [
      .reads("The [month-long] siege ended.", as: "P1M"),
      .reads("A [decades-long] feud ended.", as: "PXE"),
      .ignores("It was a month - long and cold."),
    ]
  ) { match in
    guard let unit = match.unit, unit != .second, match.isTight else { return nil }
    return TimeValue(.duration(Quantity(match.isPlural ? nil : 1, unit), .none))
  }

  static let dayLong = TimeRule(
    "daylong, yearlong",
    [.word("daylong nightlong weeklong monthlong yearlong decadelong")],
    examples: [
      .reads("The [weeklong] talks failed.", as: "P1W"),
      .ignores("A lifelong friend came."),
    ]
  ) { match in
    let units: [(StaticString, TimeUnit)] = [
      ("daylong nightlong", .day), ("weeklong", .week), ("monthlong", .month),
      ("yearlong", .year), ("decadelong", .decade),
    ]
    return units.first { match.contains($0.0) }
      .map { TimeValue(.duration(Quantity(1, $0.1), .none)) }
  }

  static let windowedOfTime = TimeRule(
    "the first so many units of a time",
    leadIn + [
      .maybe(.word("the")), .word("first last final"), .count, .units, .word("of"),
      .time([.year, .month, .season, .decade, .century, .full]),
    ],
    examples: [
      .reads("In [the first nine months of 2019] it fell.", as: "P9M"),
      .reads("It fell through [at least the first two quarters of 2019].", as: "2019-H1"),
      .reads("In [the first ten days of June] it fell.", as: "P10D"),
      .ignores("The first nine men of 2019 left."),
    ]
  ) { match in
    // Two quarters are a half, which is a time of its own.
    if match.unit == .quarter, match.count == 2, let year = match.time, year.kind.contains(.year) {
      let half = match.contains("first") ? 1 : 2
      return TimeValue(.inside(CalendarFields(half: half), year)).modified(match.lengthModifier)
    }
    return match.duration(.none)
  }

  static let hyphenated = TimeRule(
    "so-long",
    [.maybe(.word("a the")), .count, .hyphen, .anyUnit, .maybe(.hyphen, .word("long old"))],
    examples: [
      .reads("The [60-day] review began.", as: "P60D"),
      .reads("A [five-year] plan failed.", as: "P5Y"),
      .ignores("A two-man team came."),
      .ignores("A 3-year-old boy fell."),
    ]
  ) { match in
    guard !match.begins("a the") else { return nil }
    // "a six-year-old" is a child.
    return match.contains("old") ? nil : match.duration(.none)
  }

  static let hyphenatedPeriod = TimeRule(
    "a so-long period",
    [
      .word("a an the"), .maybe(.word("same")), .count, .hyphen, .anyUnit, .word("period"),
    ],
    examples: [
      .reads("It fell over [a three-year period].", as: "P3Y"),
      .ignores("A two-man period piece played."),
    ]
  ) { match in match.precedesNothingNominal ? match.duration(.none) : nil }

  static let windowed = TimeRule(
    "the next or past so long",
    [
      .maybe(.either([lengthLeadIn])), .maybe(.word("the this these")),
      .word("next past last coming first following previous preceding latest final recent initial"),
      .maybe(.either([lengthLeadIn, [.word("full")]])),
      .count, .maybe(.word("more full")), .anyUnit, .maybe(.words("or so")),
    ],
    examples: [
      .reads("He said [the next 15 days] are critical.", as: "P15D"),
      .reads("It rained for [the past two months].", as: "P2M"),
      .ignores("The next two men left."),
      .ignores("The truce will last 72 hours."),
    ]
  ) { match in
    // "The talks last two days": the verb.
    if match.begins("last"), match.isVerb(match.tokens.lowerBound) { return nil }
    if match.contains("first final initial latest") { return match.duration(.none) }
    if match.contains("previous preceding") { return match.duration(.beforeTold) }
    if match.contains("following") { return match.duration(.afterTold) }
    return match.duration(match.contains("next coming") ? .after : .before)
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

  static let fraction = TimeRule(
    "half-hour, quarter-century",
    leadIn + [
      .maybe(.word("a the")),
      .either([
        [.word("half"), .hyphen, .unit], [.word("quarter"), .maybe(.hyphen), .word("century")],
        [.word("quarter"), .words("of a century")],
      ]),
    ],
    examples: [
      .reads("It held for [more than a half-century].", as: "P50Y"),
      .reads("It held for [nearly a quarter of a century].", as: "P25Y"),
      .reads("A [quarter-century] feud ended.", as: "P25Y"),
      .ignores("A half-day's work was lost on a quarter."),
    ]
  ) { match in
    let isHalf = match.contains("half")
    guard let unit = isHalf ? match.unit : .century, unit > .minute, unit != .day else {
      return nil
    }
    // Of "a half-hour ride" only "half-hour" is the time.
    if match.isHyphenated, match.begins("a the"), !match.precedesNothingNominal { return nil }
    return TimeValue(.duration(Quantity(isHalf ? 0.5 : 0.25, unit), .none))
      .modified(match.lengthModifier)
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
    [.word("all"), .word("day night week month year summer winter"), .maybe(.word("long"))],
    examples: [
      .reads("It rained [all day].", as: "P1D"),
      .reads("It rained [all year long].", as: "P1Y"),
      .ignores("All men left."),
      .ignores("All day care was dear."),
    ]
  ) { match in
    guard match.precedesNothingNominal else { return nil }
    let last = match.tokens.lowerBound + 1
    let unit =
      match.document.value(last, as: .unit).flatMap(TimeUnit.init)
      ?? (match.contains("night") ? .day : .season)
    return TimeValue(.duration(Quantity(1, unit), .none))
  }
}

extension TimeMatch {
  /// A length of time: the count and the unit that the match read.
  func duration(_ window: TimeValue.Window) -> TimeValue? {
    guard let quantity, let unit else { return nil }
    // "a second car", "the second": the ordinal, not the unit.
    if unit == .second, !isPlural, quantity.count != 1 || !contains("one") { return nil }
    if isPlural, quantity.count == 1, contains("a an") { return nil }
    // "three-quarters" is a fraction; "the year-ago quarter" is no length of time.
    if isHyphenated, isPlural, unit == .quarter { return nil }
    if unit == .quarter, !isPlural, quantity.count == 1 { return nil }
    // "60 Minutes" is a programme.
    let last = document.shape(tokens.upperBound - 1)
    if isPlural, document.has(tokens.upperBound - 1, .unit), last.contains(.capitalised),
      !last.contains(.allCapitals), before != nil
    {
      return nil
    }
    if let after, !isHyphenated, document.isHyphen(after),
      !document.shape(after).contains(.spaced)
    {
      return nil
    }
    if precedes("old") { return nil }
    // "It will one day fall", "a zero-day flaw".
    if unit == .day, quantity.count == 1, begins("one"),
      follows(.modal) || before == nil && precedes("in last this")
    {
      return nil
    }
    if quantity.count == 0 { return nil }
    // "It has been a long year."
    if !isPlural, contains("long"), contains("a an"), !isHyphenated, !contains("as") { return nil }
    // "the second time in as many days"
    if begins("many"), follows("as") { return nil }
    // "at 1430 hours", "0630 hours" are times of day.
    if unit == .hour, follows("at by from until around"), isInFourDigits { return nil }
    if !isPlural, let count = quantity.count, count > 1, !isHyphenated {
      // "two year terms" is written so; "1994 year" is no length of time.
      guard count < 100 else { return nil }
    }
    var value = TimeValue(.duration(quantity, windowAfter(window)))
    value.mod = lengthModifier
    return value
  }

  /// Whether the tagger takes a word for a verb.
  fileprivate func isVerb(_ token: Int) -> Bool {
    document.tags.tag(token, in: sentence) == .verb || follows(.modal) || follows("to")
  }

  /// Whether its number has four digits, as hours of the day are written.
  private var isInFourDigits: Bool {
    tokens.contains { document.shape($0).contains(.digits) && document.length($0) == 4 }
  }

  /// Whether no space stands within it.
  fileprivate var isTight: Bool {
    tokens.dropFirst().allSatisfy { !document.shape($0).contains(.spaced) }
  }

  /// Whether a hyphen joins its words.
  var isHyphenated: Bool {
    tokens.contains { document.isHyphen($0) }
  }

  /// "In" may tell how far ahead; "within" and "in the next" make a length of time a stretch from the anchor on.
  fileprivate func windowAfter(_ window: TimeValue.Window) -> TimeValue.Window {
    guard case .none = window else { return window }
    if follows("within"), !precedes("of") { return .after }
    if follows("in"), !isHyphenated { return .hence }
    if precedes("before") { return .beforeEvent }
    return precedes("after") ? .afterEvent : window
  }

  fileprivate var lengthModifier: String? {
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
