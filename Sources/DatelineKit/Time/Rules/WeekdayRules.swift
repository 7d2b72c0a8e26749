// Weekdays and weekends.

extension TimeRule {
  static let weekdays: [TimeRule] = [
    weekdayOfPluralList,
    weekday, weekdayTold, weekdayOfWeek, relativeWeekday, weekend, relativeWeekend,
  ]

  static let weekday = TimeRule(
    "weekday",
    [.weekday],
    examples: [
      .reads("The cabinet met [Tuesday].", as: "2026-03-17"),
      .reads("The cabinet will meet on [Friday].", as: "2026-03-20"),
      .reads("A vote that had been set for [Monday] was called off.", as: "2026-03-16"),
      .ignores("The Sun rose."),
      .ignores("The Sunday Times reported it."),
    ]
  ) { match in match.isWeekdayName ? TimeValue(weekday: match[.weekday]) : nil }

  static let weekdayTold = TimeRule(
    "the weekday after a day told",
    [.word("the"), .weekday, .maybe(.dayPart), .maybe(.words("after that"))],
    examples: [
      .reads("He called on March 3 and came on [the Thursday evening].", as: "2026-03-05TEV"),
      .reads("They met on March 3 and signed [the Friday after that].", as: "2026-03-06"),
      .reads(
        "They called him home on March 3 and shut the border on [the Friday].",
        as: "2026-03-06"
      ),
      .ignores("They shut the Friday market."),
      .ignores("The Friday of the strike was cold."),
    ]
  ) { match in
    let isAfterThat = match.contains("that")
    guard isAfterThat || match.follows("on by until till"), match.precedesNothingNominal,
      !match.precedes("of before after"),
      match.after.map({ !match.document.has($0, .weekday) }) ?? true
    else { return nil }
    return TimeValue(
      .named(CalendarFields(weekday: match[.weekday]), isAfterThat ? .following : .same)
    ).during(match.part)
  }

  static let weekdayOfWeek = TimeRule(
    "weekday of a week",
    [
      .weekday, .maybe(.word("of")),
      .either([
        [.word("last this next")], [.word("the"), .word("following previous same")],
        [.words("that same")], [.word("that")],
      ]),
      .word("week"),
    ],
    examples: [
      .reads("It gave approval on [Thursday of last week].", as: "2026-03-12"),
      .reads("They will return [Monday of next week].", as: "2026-03-23"),
      .ignores("On Thursday the week ended."),
    ]
  ) { match in
    var offset = 0
    var origin = TimeValue.Origin.anchor
    for token in match.tokens {
      switch match.document.value(token, as: .deixis).flatMap(TimeValue.Deixis.init) {
      case .last: offset = -1
      case .next: offset = 1
      case .following: (offset, origin) = (1, .told)
      case .previous: (offset, origin) = (-1, .told)
      case .same, .that: origin = .told
      default: continue
      }
    }
    let week = TimeValue(.grid(.week, offset, from: origin))
    return TimeValue(.inside(CalendarFields(weekday: match[.weekday]), week))
  }

  static let relativeWeekday = TimeRule(
    "last, this or next weekday",
    [.maybe(.word("the")), .maybe(.word("this")), .deixis, .weekday],
    examples: [
      .reads("The House voted [last Friday].", as: "2026-03-13"),
      .reads("They meet [next Monday].", as: "2026-03-23"),
      .reads("They met on March 12; [the following Saturday] they signed.", as: "2026-03-14"),
      .ignores("The last of Monday's men left."),
    ]
  ) { match in
    guard let deixis = match.deixis else { return nil }
    return TimeValue(.named(CalendarFields(weekday: match[.weekday]), deixis))
  }

  static let weekend = TimeRule(
    "the weekend",
    [.word("the"), .word("weekend")],
    examples: [
      .reads("Shelling went on over [the weekend].", as: "2026-W11-WE"),
      .ignores("A weekend is short."),
    ]
  ) { match in
    var fields = CalendarFields()
    fields.isWeekend = true
    return TimeValue(.calendar(fields))
  }

  static let relativeWeekend = TimeRule(
    "last, this or next weekend",
    [.maybe(.word("the")), .maybe(.word("that this")), .deixis, .word("weekend")],
    examples: [
      .reads("They met [last weekend].", as: "2026-W11-WE"),
      .reads("They will meet [this weekend].", as: "2026-W12-WE"),
      .ignores("Every weekend they meet."),
    ]
  ) { match in
    var fields = CalendarFields()
    fields.isWeekend = true
    return match.deixis.map { TimeValue(.named(fields, $0)) }
  }
}

extension TimeMatch {
  /// Whether a weekday's name is that, and not part of a newspaper's or a day's own name.
  fileprivate var isWeekdayName: Bool {
    if let after, document.shape(after).isSuperset(of: [.capitalised, .spaced]),
      document.isOne(
        after,
        of:
          "times telegraph mirror express mail post herald review tribune gazette journal night's"
      )
    {
      return false
    }
    if let after, after + 1 < sentence.upperBound, document.isOne(after + 1, of: "live"),
      document.shape(after).contains(.capitalised)
    {
      return false
    }
    if follows("good black bloody ash easter palm maundy holy super ruby fat"),
      let before, document.shape(before).contains(.capitalised)
    {
      return false
    }
    return true
  }
}
