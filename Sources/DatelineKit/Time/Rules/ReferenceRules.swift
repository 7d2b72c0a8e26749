// Words that tell the present, the past or the future, and no more.

extension TimeRule {
  static let references: [TimeRule] = [
    reference, theFuture, theseDays, theTime, soonish, longAgo, oneDay, currentThing,
    formerThing, ownFuture,
  ]

  static let reference = TimeRule(
    "now, recently, soon",
    [.maybe(.word("right just more very")), .timeReference],
    examples: [
      .reads("The war has [now] lasted a year.", as: "PRESENT_REF"),
      .reads("He [recently] left.", as: "PAST_REF"),
      .reads("It may [soon] end.", as: "FUTURE_REF"),
      .ignores("As soon as he came, she left."),
      .ignores("It struck twice, most recently at sea."),
      .ignores("Apocalypse Now won."),
      .ignores("Now, the mayor added, it is their turn."),
    ]
  ) { match in
    guard let reference = match[.reference].flatMap(TimeValue.Reference.init) else { return nil }
    if match.isCapitalised, !match.follows(.article), let before = match.before,
      match.document.shape(before).isSuperset(of: [.word, .capitalised]),
      !match.document.shape(match.tokens.lowerBound).contains(.allCapitals)
    {
      return nil
    }
    if match.begins("recently"), match.follows("as most") { return nil }
    // "Now, he said, it is quiet": what opens a speech and tells no time.
    if match.begins("now"), match.before == nil,
      match.after.map({ match.document.isByte($0, UInt8(ascii: ",")) }) ?? false
    {
      return nil
    }
    // "Soon" tells a time only where something is to come: "may soon", not "soon fell".
    let isToCome =
      match.follows(.modal) || match.follows("to") || match.precedes("will may could can would")
    if reference == .future, !isToCome { return nil }
    if match.begins("just very"), reference != .present { return nil }
    return TimeValue(.reference(reference))
  }

  static let theFuture = TimeRule(
    "the past, the future",
    [
      .maybe(.word("the")), .maybe(.word("near immediate foreseeable recent distant")),
      .word("past future"),
    ],
    examples: [
      .reads("He spoke of [the future].", as: "FUTURE_REF"),
      .reads("In [the past] it failed.", as: "PAST_REF"),
      .ignores("He walked past the gate."),
      .ignores("They will stay for the foreseeable future."),
    ]
  ) { match in
    let isFuture = match.contains("future")
    // "the future of Europe" is a matter, no time; "the foreseeable future" is as long as one cares.
    if match.precedes("of") || match.contains("foreseeable") { return nil }
    guard match.begins("the") || isFuture && match.follows("in") && match.precedesNothingNominal,
      match.precedesNothingNominal
    else { return nil }
    return TimeValue(.reference(isFuture ? .future : .past))
  }

  static let theseDays = TimeRule(
    "the present, these days",
    [.either([[.word("the"), .word("present")], [.word("these those"), .word("days")]])],
    examples: [
      .reads("It is rare [these days].", as: "PRESENT_REF"),
      .reads("[These days] it is rare.", as: "PRESENT_REF"),
      .reads("It was common in [those days].", as: "PAST_REF"),
      .ignores("The present he gave was small."),
      .ignores("These days were hard."),
      .ignores("He sang of those days."),
      .ignores("At the moment it is quiet."),
    ]
  ) { match in
    // "Those days when he ruled" and "those days are gone" are told of otherwise.
    let isAlone =
      match.precedesNothingNominal && !match.precedes("who that of when are were spent")
    if match.begins("those") {
      return isAlone && match.follows("in") ? TimeValue(.reference(.past)) : nil
    }
    guard isAlone, match.begins("these") || match.follows("at for in"),
      !match.begins("the") || !match.precedes("he she they")
    else { return nil }
    return TimeValue(.reference(.present))
  }

  static let theTime = TimeRule(
    "the time, that time",
    [.word("the that this"), .word("time period")],
    examples: [
      .reads("At [that time] he was poor.", as: "PAST_REF"),
      .ignores("The time has come."),
      .ignores("By the time this is over, much will be lost."),
      .ignores("At the time Howe fell, it was quiet."),
      .ignores("He said that time was short."),
    ]
  ) { match in
    // A history's "during this period" tells of the time it is on, which is past.
    let isPeriod = match.contains("period")
    guard match.follows("at by since until before during throughout in from over"),
      !match.precedes("of to when that"), !(isPeriod && match.begins("the")),
      isPeriod
        || match.follows("at by since until before during") && match.precedesNothingNominal
          && !match.precedesSubject,
      !isPeriod || match.precedesNothingNominal
    else { return nil }
    return TimeValue(.reference(match.begins("this") && !isPeriod ? .present : .past))
  }

  static let soonish = TimeRule(
    "the near term",
    [.word("the"), .word("near short long medium"), .maybe(.hyphen), .word("term")],
    examples: [
      .reads("Prices will fall in [the near term].", as: "FUTURE_REF"),
      .ignores("The long march began."),
    ]
  ) { match in
    match.contains("near short") ? TimeValue(.reference(.future)) : nil
  }

  static let currentThing = TimeRule(
    "current",
    [.word("current")],
    examples: [
      .reads("The [current] session is short.", as: "PRESENT_REF"),
      .ignores("The current was strong."),
    ]
  ) { match in
    match.precedesNothingNominal ? nil : TimeValue(.reference(.present))
  }

  static let oneDay = TimeRule(
    "one day to come",
    [.words("one day")],
    examples: [
      .reads("It will [one day] be forgotten.", as: "FUTURE_REF"),
      .ignores("One day's work was lost."),
    ]
  ) { match in match.follows(.modal) ? TimeValue(.reference(.future)) : nil }

  static let formerThing = TimeRule(
    "former, recent, future of a history",
    [.word("former recent future")],
    examples: [
      .reads(
        "It burnt in 1914, 1915, 1916, 1917, 1918 and 1919. The [former] king fled.",
        as: "PAST_REF"
      ),
      .reads(
        "It burnt in 1914, 1915, 1916, 1917, 1918 and 1919. He feared [future] raids.",
        as: "FUTURE_REF"
      ),
      .ignores("The former king spoke on Friday."),
    ]
  ) { match in
    guard let after = match.after, !match.isCapitalised, !match.follows("most more"),
      match.document.shape(after).contains(.capitalised) || !match.precedesNothingNominal
    else { return nil }
    var value = TimeValue(.reference(match.contains("future") ? .future : .past))
    value.isOfHistories = true
    return value
  }

  static let ownFuture = TimeRule(
    "somebody's future",
    [.word("future")],
    examples: [
      .reads("He worries about his [future].", as: "FUTURE_REF"),
      .ignores("It is the firm's future flagship."),
      .ignores("They spoke of a future of peace."),
    ]
  ) { match in
    guard match.follows(.possessive) && !match.follows("its") || match.follows("'s ’s"),
      match.precedesNothingNominal, !match.precedes("of as")
    else { return nil }
    return TimeValue(.reference(.future))
  }

  static let longAgo = TimeRule(
    "long ago",
    [.either([[.words("long ago")], [.words("some time ago")]])],
    examples: [
      .reads("It ended [long ago].", as: "PAST_REF"),
      .ignores("It was a long time."),
    ]
  ) { _ in TimeValue(.reference(.past)) }
}

extension TimeMatch {
  /// Whether a clause follows that says which time is meant: "by the time this is over".
  ///
  /// After "at" only a name shows that, for "he was poor at the time he said" tells of a time told.
  fileprivate var precedesSubject: Bool {
    guard let after, document.shape(after).contains(.word) else { return false }
    return document.shape(after).contains(.capitalised)
      || follows("by")
        && document.has(after, [.pronoun, .article, .possessive, .demonstrative])
  }
}
