// Days told by their date.

extension TimeRule {
  static let dates: [TimeRule] = [
    relativeMonthDay, monthDayOfYear, monthDayBeforeYear, dayMonthBeforeYear, monthDay, dayMonth,
    dayMonthShortYear,
    weekdayDate, dayOfListBeforeMonth,
    dayOfListAfterMonth, dayWithinList, dayOfMonthTold, isoDateTime, isoDate, slashDate,
    slashDay, ordinalDayAlone, weekdayOrdinal, dayPair,
  ]

  /// A year with its era.
  static let eraYears: [TimePattern] = [
    .eraYear, .word("bc b.c. bce b.c.e. ad a.d. ce c.e."),
  ]

  static let monthDay = TimeRule(
    "month day",
    [
      .month, .maybe(.word("the")), .day,
      .maybe(.maybe(.word(", of")), .either([eraYears, [.year]])),
    ],
    examples: [
      .reads("Talks resume on [March 20].", as: "2026-03-20"),
      .reads("He was killed on [March 15, 44 BC].", as: "BC0044-03-15"),
      .reads("The [Sept. 11] attacks changed it.", as: "2001-09-11"),
      .ignores("They met on June 31."),
      .ignores("They met on February 29, 2022."),
      .reads("It was signed on [Nov. 24, 2013], in Geneva.", as: "2013-11-24"),
      .ignores("They may 20 times deny it."),
      .ignores("In March 20 percent of them left."),
    ]
  ) { match in
    if match[.year] == nil, match.isCountedNoun || match.isFraction { return nil }
    // The attacks of one 11 September are meant by their date alone.
    if match[.year] == nil, match[.month] == 9, match[.day] == 11,
      match.precedes("attack attacks attackers hijackers hijackings terror terrorist terrorists")
    {
      return TimeValue(year: 2001, month: 9, day: 11)
    }
    return match.date
  }

  static let relativeMonthDay = TimeRule(
    "last or next month day",
    [.word("last this next"), .month, .day],
    examples: [
      .reads("He was killed [last Oct. 23].", as: "2025-10-23"),
      .ignores("The last march 23 men made was short."),
    ]
  ) { match in
    let deixis: TimeValue.Deixis =
      match.begins("last") ? .last : match.begins("next") ? .next : .this
    return TimeValue(.named(CalendarFields(month: match[.month], day: match[.day]), deixis))
  }

  static let monthDayOfYear = TimeRule(
    "month day of a year told otherwise",
    [
      .either([[.month, .day], [.day, .month]]), .maybe(.word(",")), .word("of"),
      .word("that this last the"), .maybe(.word("same following previous")), .word("year"),
    ],
    examples: [
      .reads("The war of 1861 was long. On [July 25 of that year] Congress met.", as: "1861-07-25"),
      .ignores("On July 25 of the men left."),
    ]
  ) { match in
    let isRelative = match.contains("last this")
    let offset = match.contains("last previous") ? -1 : match.contains("following") ? 1 : 0
    return TimeValue(
      .inside(
        CalendarFields(month: match[.month], day: match[.day]),
        TimeValue(.grid(.year, offset, from: isRelative ? .anchor : .told))
      )
    )
  }

  static let monthDayBeforeYear = TimeRule(
    "month day that shares a later year",
    [
      .month, .day, .ahead, .either([[.hyphen], [.word("and or to through until")]]),
      .maybe(.month), .day, .maybe(.word(",")), .year,
    ],
    examples: [
      .reads("The siege ran from [March 3] to April 5, 2019.", as: "2019-03-03"),
      .ignores("From March 3 to 50 of 2019 men left."),
    ]
  ) { match in match.date }

  static let dayMonthBeforeYear = TimeRule(
    "day month that shares a later year",
    [
      .day, .month, .ahead, .either([[.hyphen], [.word("and or to through until")]]), .day,
      .month, .maybe(.word(",")), .year,
    ],
    examples: [
      .reads("The siege ran from [3 March] to 5 April 2019.", as: "2019-03-03"),
      .ignores("From 3 March to 50 of 2019 men left."),
    ]
  ) { match in match.date }

  static let dayMonth = TimeRule(
    "day month",
    [
      .maybe(.word("the")), .day, .maybe(.maybe(.word("day")), .word("of")),
      .maybe(.either([[.hyphen], [.joined(.word("/"))]])), .month,
      .maybe(
        .either([
          [
            .maybe(.either([[.word(",")], [.hyphen], [.word("of")], [.joined(.word("/"))]])), .year,
          ],
          eraYears, [.word("' ’"), .joined(.shortYear)],
        ])
      ),
    ],
    examples: [
      .reads("He was killed on [15 March 44 BC].", as: "BC0044-03-15"),
      .reads("Filed [09/JAN/2017] by the desk.", as: "2017-01-09"),
      .reads("The truce of [12 October] held.", as: "2025-10-12"),
      .reads("He was born on [the 3rd of May 1961].", as: "1961-05-03"),
      .reads("The siege ended the [12 October] truce.", as: "2025-10-12"),
      .ignores("They said 12 may come."),
    ]
  ) { match in
    // "The 12 October truce": the article is the noun's.
    if match.begins("the"), !match.contains("of"),
      match.document.shape(match.tokens.lowerBound + 1).contains(.digits), match.isNounPhrase,
      match.after.map({ !match.document.shape($0).contains(.capitalised) }) ?? true
    {
      return nil
    }
    return match.date
  }

  static let dayMonthShortYear = TimeRule(
    "day-month-year with two digits",
    [.day, .joined(.hyphen), .joined(.month), .joined(.hyphen), .joined(.shortYear)],
    examples: [
      .reads("Filed [21-APR-16] by the desk.", as: "2016-04-21"),
      .ignores("The siege of 5 September-12 September failed."),
    ]
  ) { match in match.after.map { match.document.has($0, .month) } ?? false ? nil : match.date }

  static let weekdayDate = TimeRule(
    "weekday and date",
    [
      .maybe(.word("this next last"), .maybe(.word("coming past"))), .weekday, .maybe(.word(",")),
      .maybe(.words("the")), .time([.day, .full]),
    ],
    examples: [
      .reads("[Friday, 20 March 2026] was cold.", as: "2026-03-20"),
      .reads("They will meet on [Monday, March 23].", as: "2026-03-23"),
      .ignores("On Friday, 20 people came."),
    ]
  ) { match in
    guard let date = match.time, case .calendar(var fields) = date.meaning, fields.day != nil,
      fields.month != nil
    else { return nil }
    fields.weekday = match[.weekday]
    return TimeValue(.calendar(fields))
  }

  static let weekdayOrdinal = TimeRule(
    "weekday the ordinal",
    [.weekday, .maybe(.word(",")), .word("the"), .ordinalDay],
    examples: [
      .reads("He left on [Friday the 13th].", as: "2026-03-13"),
      .ignores("On Friday the first snow fell on the first tents."),
      .ignores("On Sunday, the third and final day, it snowed."),
    ]
  ) { match in
    if let after = match.after, match.document.shape(after).contains(.word),
      !match.document.has(after, [.preposition, .conjunction, .auxiliary, .modal])
    {
      return nil
    }
    // "Sunday, the third and final day"
    let isInDigits = match.document.shape(match.tokens.upperBound - 1).contains(.number)
    if !isInDigits, match.contains(",") || match.precedes("and or") { return nil }
    return TimeValue(day: match[.day], weekday: match[.weekday])
  }

  static let dayOfListBeforeMonth = TimeRule(
    "day of a list or range before its month",
    [
      .maybe(.word("the")), .day, .ahead, .maybe(.word(","), .day), .maybe(.word(","), .day),
      .maybe(.word(",")), .either([[.hyphen], [.word("and or to through until")]]),
      .maybe(.word("the")), .day, .maybe(.word("of")), .month, .maybe(.maybe(.word(",")), .year),
    ],
    examples: [
      .reads("Talks ran from [3] to 5 May 2019.", as: "2019-05-03"),
      .reads("They met on [3], 4 and 5 May 2019.", as: "2019-05-03"),
      .reads("The raids of [12]-14 March failed.", as: "2026-03-12"),
      .ignores("There were 3 to 5 men."),
    ]
  ) { match in
    match.date
  }

  static let dayOfListAfterMonth = TimeRule(
    "later day of a list or range",
    [.day, .maybe(.maybe(.word(",")), .year)],
    examples: [
      .reads("Voting took place on May 3 and [5, 2019].", as: "2019-05-05"),
      .reads("It lasted from March 3-[5].", as: "2026-03-05"),
      .ignores("On March 3, 5 men left."),
      .ignores("From March 3 to 50 men."),
    ]
  ) { match in
    guard let month = match.monthBeforeRange, !match.isCountedNoun else { return nil }
    return TimeMatch.date(match[.year], month, match[.day])
  }

  static let dayWithinList = TimeRule(
    "day in the middle of a list",
    [.day, .ahead, .maybe(.word(",")), .word("and or"), .day],
    examples: [
      .reads("They met on April 3, [4] and 5 in Rome.", as: "2026-04-04"),
      .ignores("On April 3, 4 and 50 men left."),
      .ignores("On April 3, 4 and 5 men left."),
    ]
  ) { match in
    let at = match.tokens.lowerBound
    let document = match.document
    guard at > match.sentence.lowerBound, document.isByte(at - 1, UInt8(ascii: ",")),
      let month = match.monthBeforeList
    else { return nil }
    var last = match.tokens.upperBound
    while last < match.sentence.upperBound, !document.shape(last).contains(.number) { last += 1 }
    if last + 1 < match.sentence.upperBound {
      let next = last + 1
      if document.has(next, [.counted, .unit]) || document.shape(next).contains(.word),
        !document.has(next, [.preposition, .conjunction, .pronoun, .article, .auxiliary])
      {
        return nil
      }
    }
    return TimeValue(month: month, day: match[.day])
  }

  static let dayOfMonthTold = TimeRule(
    "day of a month told otherwise",
    [
      .maybe(.word("the")), .ordinalDay, .word("of"), .maybe(.word("the")),
      .word("this last next the that current"),
      .maybe(.word("same following previous")), .word("month"),
    ],
    examples: [
      .reads("They meet on [the 25th of this month].", as: "2026-03-25"),
      .reads("He left on [the 15th of last month].", as: "2026-02-15"),
      .ignores("It was the first of the months of war."),
    ]
  ) { match in
    let isRelative = match.contains("last this next current")
    let offset =
      match.contains("last previous") ? -1 : match.contains("next following") ? 1 : 0
    return TimeValue(
      .inside(
        CalendarFields(day: match[.day]),
        TimeValue(.grid(.month, offset, from: isRelative ? .anchor : .told))
      )
    )
  }

  static let isoDateTime = TimeRule(
    "ISO date and time",
    [
      .year, .joined(.hyphen), .joined(.number), .joined(.hyphen), .joined(.day),
      .either([[.joined(.isoTime)], [.clock]]),
      .maybe(.joined(.word("z"))),
    ],
    examples: [
      .reads("Logged [2024-03-15T10:30:00Z] by the desk.", as: "2024-03-15T10:30:00"),
      .reads("Logged [2024-03-15 16:45] by the desk.", as: "2024-03-15T16:45"),
      .ignores("Filed 2024-03-15 by the desk."),
    ]
  ) { match in
    guard let year = match[.year], let month = match[.number], let day = match[.day],
      CivilDate(year: year, month: month, day: day) != nil
    else { return nil }
    guard let hour = match[.hour], hour < 24 else { return nil }
    var clock = ClockTime(hour: hour, minute: match[.minute])
    clock.second = match[.second]
    if match.document.isOne(match.tokens.upperBound - 1, of: "z") { clock.zone = 0 }
    return TimeValue(year: year, month: month, day: day).during(nil, at: clock)
  }

  static let isoDate = TimeRule(
    "ISO date",
    [.year, .joined(.hyphen), .joined(.number), .joined(.hyphen), .joined(.day)],
    examples: [
      .reads("Filed [2025-08-19] by the desk.", as: "2025-08-19"),
      .ignores("Call 2025-88-19 for help."),
    ]
  ) { match in
    guard let year = match[.year], let month = match[.number], let day = match[.day],
      CivilDate(year: year, month: month, day: day) != nil
    else { return nil }
    return TimeValue(year: year, month: month, day: day)
  }

  static let slashDate = TimeRule(
    "date in figures",
    [.slashDate],
    examples: [
      .reads("Posted [8/19/2025] by the desk.", as: "2025-08-19"),
      .reads("Posted [19.08.2025] by the desk.", as: "2025-08-19"),
      .reads("Filed 25/12/2024, updated [3/1/2025] by the desk.", as: "2025-01-03"),
      .ignores("Version 1.22.333 is out."),
    ]
  ) { match in
    TimeValue(year: match[.slashYear], month: match[.slashMonth], day: match[.slashDay])
  }

  static let dayPair = TimeRule(
    "two days in one",
    [.either([[.dayPair, .month], [.month, .dayPair]]), .maybe(.maybe(.word(",")), .year)],
    examples: [
      .reads("They shelled it on [9/10 March].", as: "2026-03-09"),
      .ignores("Some 9/10 of them left."),
    ]
  ) { match in match.date }

  static let slashDay = TimeRule(
    "day and month in figures",
    [.slashDay],
    examples: [
      .reads("They meet on [4/15] in Rome.", as: "2026-04-15"),
      .reads("Filed 25/12/2024. They met on [3/1] in Rome.", as: "2026-01-03"),
      .reads("The [9/11] attacks changed it.", as: "2001-09-11"),
      .reads("It has changed since [9/11].", as: "2001-09-11"),
      .ignores("Some 3/4 of them left."),
      .ignores("He ate 1/2 of it."),
      .ignores("It works 24/7."),
    ]
  ) { match in
    guard let month = match[.slashMonth], let day = match[.slashDay] else { return nil }
    let isOnDay = match.follows("on by until till from since dated before after through")
    // "9/11" is a name: that of 11 September 2001.
    if month == 9, day == 11, match.document.isOne(match.tokens.lowerBound, of: "9/11") {
      return TimeValue(year: 2001, month: 9, day: 11)
    }
    guard isOnDay, !match.isNounPhrase, !match.precedes("of") else { return nil }
    return TimeMatch.date(nil, month, day)
  }

  static let ordinalDayAlone = TimeRule(
    "ordinal day of the month",
    [.word("the"), .ordinalDay],
    examples: [
      .reads("The talks opened on March 3 and ended on [the 5th].", as: "2026-03-05"),
      .reads("The note of March 3 was answered on [the sixteenth].", as: "2026-03-16"),
      .ignores("He finished in the 5th place."),
      .ignores("It was the first of many."),
      .ignores("They live on the sixth floor."),
      .ignores("They agreed on two points, but not on the third."),
    ]
  ) { match in
    let isWritten =
      match.follows("on by until till since") && match[.day] ?? 0 > TimeGrammar.usualOrdinal
      && match.endsPhrase
    guard
      isWritten
        || match.follows("on by until of till for from since before after")
          && match.document.shape(match.tokens.upperBound - 1).contains(.number),
      !match.isNounPhrase
    else { return nil }
    return TimeValue(day: match[.day])
  }
}

extension TimeMatch {
  /// Whether a mark, or what opens another phrase, stands after the words.
  fileprivate var endsPhrase: Bool {
    let next = tokens.upperBound
    return next == document.count || document.shape(next).contains(.punctuation)
      || document.has(next, [.article, .preposition, .pronoun, .conjunction])
  }

  /// The day that the match read, perhaps without its year; nil for a day that no year has, or
  /// not that one: 31 June, 29 February 2022.
  fileprivate var date: TimeValue? {
    var value = TimeMatch.date(eraYear, self[.month], self[.day])
    if let short = self[.shortYear], case .calendar(var fields)? = value?.meaning {
      fields.shortYear = short
      value?.meaning = .calendar(fields)
    }
    return value
  }

  fileprivate static func date(_ year: Int?, _ month: Int?, _ day: Int?) -> TimeValue? {
    guard let month, let day, day <= CivilDate.days(inMonth: month, of: year ?? 2000) else {
      return nil
    }
    return TimeValue(year: year, month: month, day: day)
  }

  /// Whether a number at the match's end counts what follows: `March 20 percent`.
  var isCountedNoun: Bool {
    guard let after else { return false }
    return document.has(after, .counted) || document.isByte(after, UInt8(ascii: "%"))
  }

  /// Whether a hyphen or slash joins another number on.
  var isFraction: Bool {
    guard let after, !document.shape(after).contains(.spaced) else { return false }
    return document.isByte(after, UInt8(ascii: "/"))
  }

  /// Whether the next word is one that the match would only qualify: `the 5th place`.
  var isNounPhrase: Bool {
    guard let after else { return false }
    // "the 3rd-most yards"
    if document.isHyphen(after), !document.shape(after).contains(.spaced) { return true }
    guard document.shape(after).contains(.word) else { return false }
    return !document.has(
      after,
      [
        .preposition, .conjunction, .auxiliary, .modal, .pastVerb, .pronoun, .article, .relative,
        .demonstrative, .possessive,
      ]
    )
  }

  /// The month of the date that a list goes on from, days back over its commas.
  var monthBeforeList: Int? {
    var day = tokens.lowerBound - 2
    while day - 2 >= sentence.lowerBound, document.isByte(day - 1, UInt8(ascii: ",")),
      document.shape(day - 2).contains(.number)
    {
      day -= 2
    }
    guard day - 1 >= sentence.lowerBound, document.shape(day).contains(.number),
      (1...31).contains(document.integer(day) ?? 0),
      document.shape(day - 1).contains(.capitalised)
    else { return nil }
    return document.value(day - 1, as: .month)
  }

  /// The month of the date that a range or list goes on from: `May 3 and`, `March 3-`.
  var monthBeforeRange: Int? {
    let at = tokens.lowerBound
    guard at - 3 >= sentence.lowerBound else { return nil }
    let isLink =
      document.isHyphen(at - 1)
      || document.isOne(at - 1, of: "and or to through until")
    guard isLink else { return nil }
    var day = at - 2
    // "May 3, 5 and 7": step back over the earlier days of the list.
    while day - 2 >= sentence.lowerBound, document.shape(day).contains(.digits),
      document.isByte(day - 1, UInt8(ascii: ",")), document.shape(day - 2).contains(.digits),
      !document.has(day - 1, .month)
    {
      day -= 2
    }
    guard document.shape(day).contains(.number), let number = document.integer(day),
      (1...31).contains(number), day - 1 >= sentence.lowerBound
    else { return nil }
    return document.shape(day - 1).contains(.capitalised)
      ? document.value(day - 1, as: .month) : nil
  }
}
