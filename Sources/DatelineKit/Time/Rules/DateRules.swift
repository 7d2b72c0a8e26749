// Days told by their date.

extension TimeRule {
  static let dates: [TimeRule] = [
    relativeMonthDay, monthDayOfYear, monthDayBeforeYear, dayMonthBeforeYear, monthDay, dayMonth,
    dayMonthShortYear,
    weekdayDate, dayOfListBeforeMonth,
    dayOfListAfterMonth, dayWithinList, dayOfMonthTold, isoDateTime, isoDate, slashDate,
    slashDay, ordinalDayAlone, weekdayOrdinal, dayPair, dayOfLetter,
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
      .either([[.month, .day], [.day, .month]]), .maybe(.word(",")),
      .either([
        [
          .word("of"), .word("that this last the next"),
          .maybe(.word("same following previous")),
        ], [.word("this last next")],
      ]), .word("year"),
    ],
    examples: [
      .reads("The war of 1861 was long. On [July 25 of that year] Congress met.", as: "1861-07-25"),
      .reads("He takes office on [20 January next year].", as: "2027-01-20"),
      .ignores("On July 25 of the men left."),
    ]
  ) { match in
    let isRelative = match.contains("last this next")
    let offset = match.contains("last previous") ? -1 : match.contains("following next") ? 1 : 0
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
      .month, .day, .ahead,
      .maybe(.word(","), .month, .day), .maybe(.word(","), .month, .day), .maybe(.word(",")),
      .either([[.hyphen], [.word("and or to through until")]]),
      .maybe(.month), .day, .maybe(.word(",")), .year,
    ],
    examples: [
      .reads("The siege ran from [March 3] to April 5, 2019.", as: "2019-03-03"),
      .reads("Shells fell on [March 3], April 5 and May 7, 2019.", as: "2019-03-03"),
      .ignores("From March 3 to 50 of 2019 men left."),
    ]
  ) { match in match.date }

  static let dayMonthBeforeYear = TimeRule(
    "day month that shares a later year",
    [
      .day, .month, .ahead,
      .maybe(.word(","), .day, .month), .maybe(.word(","), .day, .month), .maybe(.word(",")),
      .either([[.hyphen], [.word("and or to through until")]]), .day,
      .month, .maybe(.word(",")), .year,
    ],
    examples: [
      .reads("Shells fell on [3 March], 5 April and 7 May 2019.", as: "2019-03-03"),
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
      .reads("They met on 1 and [2 June].", as: "2025-06-02"),
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

}

extension TimeMatch {
  /// The day that the match read, perhaps without its year; nil for a day that no year has, or
  /// not that one: 31 June, 29 February 2022.
  var date: TimeValue? {
    var value = TimeMatch.date(eraYear, self[.month], self[.day])
    if let short = self[.shortYear], case .calendar(var fields)? = value?.meaning {
      fields.shortYear = short
      value?.meaning = .calendar(fields)
    }
    return value
  }

  static func date(_ year: Int?, _ month: Int?, _ day: Int?) -> TimeValue? {
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
}
