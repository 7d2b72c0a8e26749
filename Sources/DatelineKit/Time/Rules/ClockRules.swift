// Times of the day.

extension TimeRule {
  static let clockTimes: [TimeRule] = [
    clockWithHalf, clock, fourDigitClock, noon, clockOnDay, clockOnNamedDay, clockAfterDay,
    hourOClock, hourTonight, spokenClock, minutesToHour, clockOnPart, dayPartAlone, clockInPart,
    nightOfTwoDays, nightToDay,
    partOfDate,
  ]

  /// A zone after a clock time, in brackets or not.
  private static let zoned: [TimePattern] = [
    .maybe(.either([[.zone], [.word("("), .zone, .word(")")], [.word("local"), .word("time")]]))
  ]

  /// A part of the day behind an hour of it: "in the evening", "at night".
  private static let partNamed: [TimePattern] = [
    .either([[.words("in the")], [.word("at")]]), .dayPart,
  ]

  static let clockWithHalf = TimeRule(
    "clock time with a.m. or p.m.",
    leadIn + [.either([[.clock], [.number], [.eraYear]]), .word("a.m. p.m. am pm a.m p.m")] + zoned,
    examples: [
      .reads("It began at [10:30 a.m.] in the hall.", as: "2026-03-18T10:30"),
      .reads("It ended at [5 pm EST].", as: "2026-03-18T17:00"),
      .reads("It ended at [1130pm].", as: "2026-03-18T23:30"),
      .ignores("I am 10 and he is 30."),
    ]
  ) { match in
    let digits = match[.year].flatMap { $0 > 99 ? $0 : nil }
    guard let hour = match[.hour] ?? match[.number] ?? digits.map({ $0 / 100 }),
      (1...12).contains(hour), (digits ?? 0) % 100 < 60
    else { return nil }
    let isLate = match.contains("p.m. pm p.m")
    let minute = match[.minute] ?? digits.map { $0 % 100 }
    var clock = ClockTime(hour: hour % 12 + (isLate ? 12 : 0), minute: minute)
    clock.second = match[.second]
    clock.zone = match[.zone]
    return TimeValue(.grid(.day, 0, from: .told)).during(nil, at: clock)
  }

  static let clock = TimeRule(
    "clock time in 24 hours",
    leadIn + [.clock] + zoned,
    examples: [
      .reads("It began at [16:30 GMT].", as: "2026-03-18T16:30"),
      .reads("[17.48]\n\nSirens are heard in the port.", as: "2026-03-18T17:48"),
      .reads("Last updated [08:40]", as: "2026-03-18T08:40"),
      .ignores("They won 10:30 on points."),
      .ignores("It grew by 3.25 a year."),
    ]
  ) { match in
    guard let hour = match[.hour], hour < 24 else { return nil }
    // "17.48" alone on its line, or before what was told then: the head of a report as it came in.
    if match.isReportHead { return clockToday(hour, match) }
    let isColon = match.document.numberParts(match.clockToken)?.separator == UInt8(ascii: ":")
    let isZoned = match[.zone] != nil || match.contains("local")
    guard isZoned || isColon && match.follows("at by from until around before after till since to")
    else {
      return nil
    }
    var clock = ClockTime(hour: hour, minute: match[.minute])
    clock.second = match[.second]
    clock.zone = match[.zone]
    return TimeValue(.grid(.day, 0, from: .told)).during(nil, at: clock)
  }

  private static func clockToday(_ hour: Int, _ match: TimeMatch) -> TimeValue {
    TimeValue(.grid(.day, 0, from: .anchor))
      .during(nil, at: ClockTime(hour: hour, minute: match[.minute]))
  }

  static let fourDigitClock = TimeRule(
    "clock time in four digits",
    [
      .eraYear,
      .maybe(
        .either([
          [.zone], [.word("("), .zone, .word(")")],
          [.maybe(.word("hours hrs")), .word("local"), .word("time")], [.word("hours hrs")],
        ])
      ),
    ],
    examples: [
      .reads("It began at [0735 GMT] in the port.", as: "2026-03-18T07:35"),
      .reads("It ended at [1430 hours].", as: "2026-03-18T14:30"),
      .reads("It began at [0630 hours].", as: "2026-03-18T06:30"),
      .reads("The bridge was hit at [0444], the port later.", as: "2026-03-18T04:44"),
      .ignores("It sold at 1500 dollars."),
      .ignores("They worked 2000 hours on it."),
      .ignores("In 1975 GMT was the rule."),
    ]
  ) { match in
    guard let number = match[.year], match.document.length(match.tokens.lowerBound) == 4,
      number / 100 < 24, number % 100 < 60,
      match[.zone] != nil || match.contains("local")
        || match.contains("hours hrs") && match.follows("at by from until around")
        || match.tokens.count == 1 && match.follows("at") && match.precedesNothingNominal
          && !match.isCountedNoun && !match.isHyphenJoined
    else { return nil }
    var clock = ClockTime(hour: number / 100, minute: number % 100)
    clock.zone = match[.zone]
    return TimeValue(.grid(.day, 0, from: .told)).during(nil, at: clock)
  }

  static let noon = TimeRule(
    "noon, midnight",
    leadIn + [.word("noon midnight midday noontime"), .maybe(.zone)],
    examples: [
      .reads("The truce began at [noon].", as: "2026-03-18T12:00"),
      .ignores("The midnight sun shone."),
      .ignores("They saw High Noon twice."),
      .ignores("It is high noon for the accord."),
    ]
  ) { match in
    if match.follows("high") { return nil }
    if match.contains("midnight"), !match.precedesNothingNominal, !match.precedesNamedDay {
      return nil
    }
    if match.isCapitalised, match.before != nil { return nil }
    return TimeValue(.grid(.day, 0, from: .told))
      .during(nil, at: ClockTime(hour: match.contains("midnight") ? 24 : 12))
  }

  static let clockOnDay = TimeRule(
    "clock time on a day",
    [
      .time([.clock]), .maybe(.word(",")), .maybe(.word("on of")), .time([.day, .weekday, .full]),
      .maybe(.dayPart),
    ],
    examples: [
      .reads("It will open at [9 a.m. Friday].", as: "2026-03-20T09:00"),
      .reads("It began at [9:30 p.m. on Friday night].", as: "2026-03-13T21:30"),
      .reads("It began at [6 o'clock on Monday evening].", as: "2026-03-16T18:00"),
      .reads("The truce began at [noon on March 3].", as: "2026-03-03T12:00"),
      .reads("They were freed at [dawn today].", as: "2026-03-18TMO"),
      .ignores("He came at night with Monday's men."),
    ]
  ) { match in
    guard let clock = match.times.first, let day = match.times.dropFirst().first,
      case .grid(.day, 0, _) = clock.meaning
    else { return nil }
    var hours = clock.clock
    if let part = match.part {
      guard match.precedesNothingNominal, var told = hours else { return nil }
      let isLate = part == .afternoon || part == .evening || part == .night && told.hour > 5
      if isLate, told.hour < 12, !match.contains("a.m. am") { told.hour += 12 }
      hours = told
    }
    return day.during(clock.part, at: hours)
  }

  static let clockOnNamedDay = TimeRule(
    "clock time today, tonight, tomorrow",
    [.time([.clock]), .maybe(.word(",")), .namedDay],
    examples: [
      .reads("Doors open at [7 p.m. tonight].", as: "2026-03-18T19:00"),
      .reads("Doors open at [7 o'clock tonight].", as: "2026-03-18T19:00"),
      .reads("The truce begins at [midnight tonight].", as: "2026-03-18T24:00"),
      .ignores("At night today's men rest."),
    ]
  ) { match in
    guard let time = match.times.first, var clock = time.clock, let offset = match[.namedDay],
      case .grid(.day, 0, _) = time.meaning
    else { return nil }
    if match.contains("tonight tonite"), clock.hour < 12, !match.contains("a.m. am") {
      clock.hour += 12
    }
    return TimeValue(.grid(.day, offset, from: .anchor)).during(nil, at: clock)
  }

  static let clockAfterDay = TimeRule(
    "day and clock time",
    [
      .time([.day, .weekday, .full]),
      .maybe(.either([[.word("at")], [.word(","), .word("at")], [.word(",")]])),
      .time([.clock]),
    ],
    examples: [
      .reads("They meet on [May 10 at 2 p.m.] in Rome.", as: "2026-05-10T14:00"),
      .reads("The bridge was hit on [3 March, at 0444].", as: "2026-03-03T04:44"),
      .reads("He spoke [yesterday at 10:30 a.m.].", as: "2026-03-17T10:30"),
      .ignores("On Monday the clock stood still."),
    ]
  ) { match in
    guard let day = match.times.first, let time = match.times.dropFirst().first,
      let clock = time.clock, case .grid(.day, 0, _) = time.meaning
    else { return nil }
    return day.during(nil, at: clock)
  }

  static let hourOClock = TimeRule(
    "so many o'clock",
    leadIn + [
      .either([[.number], [.count]]), .word("o'clock o’clock"), .maybe(.either([partNamed])),
    ],
    examples: [
      .reads("They left at [ten o'clock].", as: "2026-03-18T10:00"),
      .reads("They left at [ten o'clock at night].", as: "2026-03-18T22:00"),
      .ignores("Ten of them left."),
    ]
  ) { match in
    guard let hour = match[.number] ?? match.count.map({ Int($0) }), (1...12).contains(hour) else {
      return nil
    }
    let isLate = match.part?.isLate(at: hour) ?? false
    return TimeValue(.grid(.day, 0, from: .told))
      .during(nil, at: ClockTime(hour: match.part == nil ? hour : hour % 12 + (isLate ? 12 : 0)))
  }

  static let hourTonight = TimeRule(
    "hour tonight",
    [.number, .word("tonight")],
    examples: [
      .reads("Doors open at [7 tonight].", as: "2026-03-18T19:00"),
      .ignores("All 7 tonight's men left."),
    ]
  ) { match in
    guard let hour = match[.number], (1...12).contains(hour),
      match.follows("at by around about until from before after")
    else { return nil }
    return TimeValue(.grid(.day, 0, from: .anchor))
      .during(nil, at: ClockTime(hour: hour % 12 + 12))
  }

  static let spokenClock = TimeRule(
    "half past, a quarter to",
    [
      .either([
        [.word("half"), .maybe(.hyphen), .word("past")],
        [.maybe(.word("a")), .word("quarter"), .word("past to after before")],
      ]), .either([[.number], [.count]]), .maybe(.either([[.word("a.m. p.m. am pm")], partNamed])),
    ],
    examples: [
      .reads("They left at [half past three].", as: "2026-03-18T03:30"),
      .reads("They left at [half-past three].", as: "2026-03-18T03:30"),
      .reads("They left at [a quarter to 5 p.m.].", as: "2026-03-18T16:45"),
      .reads("They left at [half past eight in the evening].", as: "2026-03-18T20:30"),
      .ignores("A quarter to 5 percent of them left."),
    ]
  ) { match in
    guard var hour = match[.number] ?? match.count.map({ Int($0) }), (1...12).contains(hour),
      !match.isCountedNoun, match.follows("at by around about until till from since before after")
    else { return nil }
    let isBefore = match.contains("to before")
    let isLate = match.part.map { $0.isLate(at: hour) } ?? match.contains("p.m. pm")
    hour = hour % 12 + (isLate ? 12 : 0)
    if isBefore { hour = (hour + 23) % 24 }
    let minute = match.contains("half") ? 30 : isBefore ? 45 : 15
    return TimeValue(.grid(.day, 0, from: .told))
      .during(nil, at: ClockTime(hour: hour, minute: minute))
  }

  static let minutesToHour = TimeRule(
    "minutes past or to an hour",
    [
      .count, .maybe(.word("minutes")), .word("past to"), .either([[.number], [.count]]),
      .maybe(.either([[.word("a.m. p.m. am pm")], partNamed])),
    ],
    examples: [
      .reads("The alarm came at [twenty past six].", as: "2026-03-18T06:20"),
      .reads("The alarm came at [ten minutes to five in the afternoon].", as: "2026-03-18T16:50"),
      .ignores("It grew at ten to five percent."),
      .ignores("They lost by ten to five."),
    ]
  ) { match in
    let document = match.document
    let first = match.tokens.lowerBound
    guard match.follows("at"), !match.isCountedNoun,
      let minutes = document.integer(first) ?? document.value(first, as: .cardinal),
      [5, 10, 20, 25].contains(minutes),
      let link = match.tokens.first(where: { document.isOne($0, of: "past to") }),
      var hour = document.integer(link + 1) ?? document.value(link + 1, as: .cardinal),
      (1...12).contains(hour)
    else { return nil }
    let isLate = match.part.map { $0.isLate(at: hour) } ?? match.contains("p.m. pm")
    hour = hour % 12 + (isLate ? 12 : 0)
    let isBefore = document.isOne(link, of: "to")
    let clock = ClockTime(
      hour: isBefore ? (hour + 23) % 24 : hour,
      minute: isBefore ? 60 - minutes : minutes
    )
    return TimeValue(.grid(.day, 0, from: .told)).during(nil, at: clock)
  }

  static let clockOnPart = TimeRule(
    "hour on a part of a day",
    [
      .either([[.clock], [.number]]), .word("on"),
      .time([.day, .weekday, .clock, .full]),
    ],
    examples: [
      .reads("Shells fell at [7.30 on the evening of 1 March].", as: "2026-03-01T19:30"),
      .reads("Shells fell at [6 on Monday morning].", as: "2026-03-16T06:00"),
      .ignores("They looked at 30 on Monday morning."),
    ]
  ) { match in
    guard let day = match.time, let part = day.part, day.clock == nil,
      let hour = match[.hour] ?? match[.number], (1...12).contains(hour),
      match.follows("at by around about until till from since before after")
    else { return nil }
    var time = day
    time.part = nil
    let isLate = part.isLate(at: hour)
    return time.during(
      nil,
      at: ClockTime(hour: hour % 12 + (isLate ? 12 : 0), minute: match[.minute])
    )
  }

  static let dayPartAlone = TimeRule(
    "part of the day",
    [.maybe(.word("the")), .maybe(.word("early late mid"), .maybe(.hyphen)), .dayPart],
    examples: [
      .reads("They left in [the morning].", as: "2026-03-18TMO"),
      .ignores("The night watch left."),
      .ignores("A night passed."),
      .ignores("They shoot by night."),
    ]
  ) { match in
    guard let part = match.part,
      match.precedesNothingNominal || match.precedes("of") || match.precedesNamedDay,
      match.follows("in by until before during through since throughout on at from all till"),
      match.contains("the early late mid") || match.follows("at by before until since"),
      !(match.begins("night") && match.follows("by"))
    else { return nil }
    return TimeValue(.grid(.day, 0, from: .told)).during(part)
  }

  static let clockInPart = TimeRule(
    "hour in a part of the day",
    [.either([[.number], [.count]])] + partNamed,
    examples: [
      .reads("They came at [one in the morning].", as: "2026-03-18T01:00"),
      .reads("They came at [nine at night].", as: "2026-03-18T21:00"),
      .reads("They came at [4 in the morning].", as: "2026-03-18T04:00"),
      .ignores("He saw 40 in the morning."),
    ]
  ) { match in
    guard let hour = match[.number] ?? match.count.map({ Int($0) }), (1...12).contains(hour),
      let part = match.part, match.follows("at by around about until from and")
    else { return nil }
    let isLate = part.isLate(at: hour)
    return TimeValue(.grid(.day, 0, from: .told))
      .during(nil, at: ClockTime(hour: hour % 12 + (isLate ? 12 : 0)))
  }
}

extension TimeRule {
  static let partOfDate = TimeRule(
    "the night of a day",
    [.word("the"), .dayPart, .word("of"), .time([.day, .weekday, .full])],
    examples: [
      .reads("[The night of 3 May 2019] was the worst.", as: "2019-05-03TNI"),
      .reads("It fell on [the night of March 3].", as: "2026-03-03TNI"),
      .ignores("The night of the long march was cold."),
    ]
  ) { match in
    guard let day = match.time, day.kind.contains(.day), let part = match.part else { return nil }
    return day.during(part)
  }

  static let nightOfTwoDays = TimeRule(
    "the night from one day to the next",
    [
      .maybe(.word("the")), .dayPart, .word("of"),
      .either([
        [.maybe(.word("the")), .day, nightLink, .maybe(.word("the")), .day, .month],
        [.month, .day, nightLink, .day],
        [.dayPair, .month], [.month, .dayPair],
      ]),
      .maybe(.maybe(.word(",")), .year),
    ],
    examples: [
      .reads("They crossed on [the night of 5–6 May 1943].", as: "1943-05-05TNI"),
      .reads("They crossed on [the night of March 9 to 10].", as: "2026-03-09TNI"),
      .reads("They crossed on [the night of 9/10 March].", as: "2026-03-09TNI"),
      .ignores("They crossed on the night of 5 May."),
    ]
  ) { match in
    guard let part = match.part, part == .night, let month = match[.month], let day = match[.day]
    else { return nil }
    var value = TimeValue(year: match[.year], month: month, day: day).during(part)
    value.isOverTwoDays = true
    return value
  }

  static let nightToDay = TimeRule(
    "the night into a weekday",
    [.maybe(.word("the")), .dayPart, .word("to into"), .weekday],
    examples: [
      .reads("They fired in [the night to Sunday].", as: "2026-03-14TNI"),
      .ignores("They moved the morning to Sunday."),
    ]
  ) { match in
    guard match.part == .night else { return nil }
    let day = TimeValue(weekday: match[.weekday])
    var value = TimeValue(.counted(Quantity(1, .day), sign: -1, from: .time(day))).during(.night)
    value.isOverTwoDays = true
    return value
  }

  private static let nightLink = TimePattern.either([[.hyphen], [.word("to and /")]])
}

extension TimeMatch {
  /// Whether today, tonight or the like stands behind it.
  fileprivate var precedesNamedDay: Bool {
    after.map { document.has($0, .namedDay) } ?? false
  }

  /// Whether a hyphen or a slash joins something to the last token.
  fileprivate var isHyphenJoined: Bool {
    guard let after, !document.shape(after).contains(.spaced) else { return false }
    return document.isHyphen(after) || document.isByte(after, UInt8(ascii: "/"))
  }

  /// Whether a clock time in two and two digits is all of its line, or follows "updated".
  fileprivate var isReportHead: Bool {
    guard tokens.count == 1, document.length(tokens.lowerBound) == 5 else { return false }
    if follows("updated posted published") { return true }
    guard let before else {
      return after.map { document.isHyphen($0) && document.shape($0).contains(.spaced) } ?? true
    }
    return document.isByte(before, UInt8(ascii: ":")) && before > sentence.lowerBound
      && document.isOne(before - 1, of: "updated posted published")
  }

  /// The token of digits that a clock time stands in.
  fileprivate var clockToken: Int {
    tokens.first { document.shape($0).contains(.number) } ?? tokens.lowerBound
  }
}

extension DayPart {
  /// Whether an hour of 1 to 12 in this part of the day is one after noon: "eleven at night".
  fileprivate func isLate(at hour: Int) -> Bool {
    self == .afternoon || self == .evening || self == .night && hour > 6
  }
}
