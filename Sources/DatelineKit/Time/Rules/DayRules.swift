// Days of lists and ranges, and days of a month told otherwise.

extension TimeRule {
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
      .reads("They met on April 3, [4] and 5 in Rome.", as: "2025-04-04"),
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

  static let dayPair = TimeRule(
    "two days in one",
    [.either([[.dayPair, .month], [.month, .dayPair]]), .maybe(.maybe(.word(",")), .year)],
    examples: [
      .reads("They shelled it on [9/10 March].", as: "2026-03-09"),
      .ignores("Some 9/10 of them left."),
    ]
  ) { match in
    var value = match.date
    value?.isOverTwoDays = true
    return value
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

  static let ordinalDayAlone = TimeRule(
    "ordinal day of the month",
    [.word("the"), .ordinalDay],
    examples: [
      .reads("The talks opened on March 3 and ended on [the 5th].", as: "2026-03-05"),
      .reads("The note of March 3 was answered on [the sixteenth].", as: "2026-03-16"),
      .ignores("He finished in the 5th place."),
      .ignores("It was the first of many."),
      .ignores("They live on the sixth floor."),
      .ignores("The walls are of the 12th and 13th centuries."),
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
      !match.isNounPhrase, !match.isCenturyOfList
    else { return nil }
    return TimeValue(day: match[.day])
  }

  static let dayOfLetter = TimeRule(
    "day of this, the last or the next month, as letters say it",
    [
      .maybe(.word("the")), .ordinalDay,
      .word("inst inst. instant ult ult. ultimo prox prox. proximo"),
    ],
    examples: [
      .reads("Your note of [the 3rd instant] is before me.", as: "2026-03-03"),
      .reads("Your note of [the 24th ultimo] is before me.", as: "2026-02-24"),
      .reads("The court will sit on [the 9th proximo].", as: "2026-04-09"),
      .ignores("The third instant replay was shown."),
    ]
  ) { match in
    guard match.document.shape(match.tokens.upperBound - 2).contains(.number) else { return nil }
    let offset =
      match.contains("ult ult. ultimo") ? -1 : match.contains("prox prox. proximo") ? 1 : 0
    return TimeValue(
      .inside(CalendarFields(day: match[.day]), TimeValue(.grid(.month, offset, from: .anchor)))
    )
  }
}

extension TimeMatch {
  /// Whether it counts a century that is named behind: "the 12th and early 13th centuries".
  fileprivate var isCenturyOfList: Bool {
    var next = tokens.upperBound
    while next < min(sentence.upperBound, tokens.upperBound + 6) {
      if document.isOne(next, of: "century centuries") { return true }
      let isOfList =
        document.isOne(next, of: "and or to through the early mid late , - –")
        || document.has(next, .ordinal) || document.shape(next).contains(.number)
      guard isOfList else { return false }
      next += 1
    }
    return false
  }

  /// Whether a mark, or what opens another phrase, stands after the words.
  fileprivate var endsPhrase: Bool {
    let next = tokens.upperBound
    return next == document.count || document.shape(next).contains(.punctuation)
      || document.has(next, [.article, .preposition, .pronoun, .conjunction])
  }

  /// The month of the date that a list goes on from, days back over its commas.
  fileprivate var monthBeforeList: Int? {
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
  fileprivate var monthBeforeRange: Int? {
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
