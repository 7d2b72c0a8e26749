// Lengths of time without a number.

extension TimeRule {
  static let vagueUnits = TimeRule(
    "units",
    [
      .maybe(.word("some")), .either([[.units, .word("and or"), .units], [.units]]),
      .maybe(.hyphen, .word("long")),
    ],
    examples: [
      .reads("It may take [years].", as: "PXY"),
      .reads("It went on for [weeks].", as: "PXW"),
      .reads("It went on for [some months].", as: "PXM"),
      .reads("The deal follows [months] of talks.", as: "PXM"),
      .reads("He died within [hours] of the strike.", as: "PTXH"),
      .ignores("It is a matter of days."),
      .ignores("The days of the empire are over."),
      .ignores("He counted the minutes of the meeting."),
    ]
  ) { match in
    guard let unit = match.unit, unit > .hour || match.follows("for within in"), unit != .second
    else { return nil }
    if match.follows([.article, .possessive, .demonstrative, .ordinal, .cardinal]) { return nil }
    let isLasting = match.follows("for after within following follows followed")
    if match.precedes("of old") && !isLasting { return nil }
    if match.follows("of"), match.isMatter { return nil }
    // "in some quarters" is among some people.
    if match.begins("some"), unit == .quarter { return nil }
    guard
      match.follows(
        "for in after over within take takes took taken last lasted spent spend follows following followed until of before through during"
      ) || match.precedes("of later ago")
    else { return nil }
    return TimeValue(.duration(Quantity(nil, unit), .none))
  }

  static let unitsBesideEvent = TimeRule(
    "units before or after something",
    [.units],
    examples: [
      .reads("He quit [weeks] before the vote.", as: "PXW"),
      .reads("[Hours] after the strike he spoke.", as: "PTXH"),
      .reads("Prices rose in the [months] that followed.", as: "PXM"),
      .ignores("He counted the days before noon."),
      .ignores("Three weeks before the vote he quit."),
      .ignores("It is a matter of days before he quits."),
    ]
  ) { match in
    let isFollowed =
      match.precedes("that") && match.isAfterPreposition
      && match.after.map { match.document.isFollowed($0 + 1, before: match.sentence.upperBound) }
        ?? false
    guard let unit = match.unit, unit > .second, match.precedes("before after") || isFollowed,
      !match.follows([.article, .possessive, .demonstrative, .ordinal, .cardinal, .vague])
        || match.follows("the") && match.isAfterPreposition
    else { return nil }
    if let before = match.before, match.document.shape(before).contains(.number) { return nil }
    if match.follows("of"), match.isMatter { return nil }
    return TimeValue(.duration(Quantity(nil, unit), .none))
  }

  static let overTheYears = TimeRule(
    "over the years",
    [.word("the"), .units],
    examples: [
      .reads("It has grown over [the years].", as: "PXY"),
      .ignores("The years were hard."),
      .ignores("It grew over the years of war."),
    ]
  ) { match in
    guard match.follows("over through down"), match.precedesNothingNominal,
      !match.precedes("of that when before after"), let unit = match.unit, unit >= .year,
      match.after.map({ !match.document.shape($0).contains(.number) }) ?? true
    else { return nil }
    return TimeValue(.duration(Quantity(nil, unit), .none))
  }

  static let unitsAhead = TimeRule(
    "the days ahead, the years to come",
    [.word("the"), .units, .either([[.word("ahead")], [.words("to come")]])],
    examples: [
      .reads("It may change in [the weeks ahead].", as: "PXW"),
      .reads("It may change in [the years to come].", as: "PXY"),
      .ignores("The weeks to comfort them passed."),
    ]
  ) { match in
    guard let unit = match.unit, unit > .hour else { return nil }
    return TimeValue(.duration(Quantity(nil, unit), .after))
  }

  static let recentUnits = TimeRule(
    "recent, coming units",
    [
      .maybe(.word("the these")),
      .word(
        "recent coming past last next previous ensuing intervening following preceding subsequent"
      ),
      .maybe(.word("few several couple")), .units,
      .maybe(.word("and or"), .units),
    ],
    examples: [
      .reads("It fell in [recent weeks].", as: "PXW"),
      .reads("It will rise in [the coming months].", as: "PXM"),
      .reads("Violence grew in [the ensuing weeks].", as: "PXW"),
      .reads("Violence grew in [subsequent years].", as: "PXY"),
      .ignores("Recent men left."),
      .ignores("They met, following weeks abroad."),
    ]
  ) { match in
    if match.begins("following preceding") { return nil }
    return match.duration(match.contains("next coming") ? .after : .before)
  }
}

extension TimeMatch {
  /// "A matter of days" is how long something takes, and no time.
  fileprivate var isMatter: Bool {
    tokens.lowerBound - 2 >= sentence.lowerBound
      && document.isOne(tokens.lowerBound - 2, of: "matter question")
  }

  /// Whether a preposition stands before the word before: "in the weeks before".
  fileprivate var isAfterPreposition: Bool {
    tokens.lowerBound - 2 >= sentence.lowerBound
      && document.has(tokens.lowerBound - 2, .preposition)
  }
}

extension TimeText {
  /// Whether a token says that something followed: "the years that followed".
  fileprivate func isFollowed(_ token: Int, before end: Int) -> Bool {
    token < end && isOne(token, of: "followed ensued")
  }
}
