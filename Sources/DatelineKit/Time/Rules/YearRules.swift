// Years, decades, centuries and eras.

extension TimeRule {
  static let years: [TimeRule] = [
    eraYear, eraYearInRange, year, namedYear, fiscalYear, spokenYear, shortYear, yearOfRange,
    decade, decadeInWords,
    century, centuryOfList, yearPair,
  ]

  static let eraYear = TimeRule(
    "year of an era",
    [
      .either([
        [.eraYear, .word("bc b.c. bce b.c.e. ad a.d. ce c.e.")],
        [.word("ad a.d."), .eraYear],
      ])
    ],
    examples: [
      .reads("The city fell in [146 BC].", as: "BC0146"),
      .reads("It erupted in [AD 79].", as: "0079"),
      .ignores("The ad 79 people saw ran once."),
    ]
  ) { match in
    guard let year = match[.year] else { return nil }
    let first = match.document.shape(match.tokens.lowerBound)
    let era = first.contains(.number) ? match.tokens.upperBound - 1 : match.tokens.lowerBound
    guard
      match.document.shape(era).contains(.allCapitals)
        || match.document.shape(era).contains(.abbreviated)
    else { return nil }
    let isBefore = match.document.isOne(era, of: "bc b.c. bce b.c.e.")
    return TimeValue(year: isBefore ? 1 - year : year)
  }

  static let eraYearInRange = TimeRule(
    "year that shares a later era",
    [
      .eraYear, .ahead, .either([[.hyphen], [.word("and or to through until")]]), .eraYear,
      .word("bc b.c. bce b.c.e."),
    ],
    examples: [
      .reads("It was built between [500] and 480 BC.", as: "BC0500"),
      .ignores("Between 500 and 480 men died."),
    ]
  ) { match in match[.year].map { TimeValue(year: 1 - $0) } }

  static let year = TimeRule(
    "year",
    [.year],
    examples: [
      .reads("The war ended in [1953].", as: "1953"),
      .reads("The [2015] accord held.", as: "2015"),
      .ignores("Some 2000 troops left."),
      .ignores("It fell 2000ft into the sea."),
      .ignores("The flaw CVE-2013-3893 is closed."),
      .ignores("The Council adopted Resolution 2202."),
      .ignores("It cost $1950 then."),
      .ignores("They drove down Route 1966."),
      .ignores("They live at 1600 Elm Street."),
      .ignores("He has read \"1984\" twice."),
    ]
  ) { match in match.looksLikeYear ? TimeValue(year: match[.year]) : nil }

  static let namedYear = TimeRule(
    "the year so-and-so",
    [
      .maybe(.word("the")), .maybe(.word("calendar")), .word("year"),
      .either([[.year], [.spokenYear]]),
    ],
    examples: [
      .reads("By [the year 2030] it will be gone.", as: "2030"),
      .reads("By [the year two thousand] it was gone.", as: "2000"),
      .ignores("The year 12 people left was cold."),
    ]
  ) { match in TimeValue(year: match[.year]) }

  static let fiscalYear = TimeRule(
    "fiscal year",
    [
      .maybe(.word("the")),
      .either([
        [.word("fiscal financial"), .maybe(.word("year")), .year], [.word("fy"), .year],
        [.word("school academic"), .word("year"), .year],
        [.year, .word("fiscal financial school academic"), .word("year")],
      ]),
    ],
    examples: [
      .reads("Sales rose in [fiscal 2019].", as: "2019"),
      .reads("Sales rose in [the 2019 fiscal year].", as: "2019"),
      .ignores("The fiscal gap grew."),
    ]
  ) { match in TimeValue(year: match[.year]) }

  static let spokenYear = TimeRule(
    "year in words",
    [.spokenYear],
    examples: [
      .reads("It began in [nineteen ninety-one].", as: "1991"),
      .reads("Back in [nineteen oh five] it was new.", as: "1905"),
      .ignores("Two thousand men came."),
    ]
  ) { match in
    guard let year = match[.year] else { return nil }
    // "two thousand" alone is more often a count than a year.
    if year == 2000 || match.isCountedNoun { return nil }
    return TimeValue(year: year)
  }

  static let shortYear = TimeRule(
    "year of two digits",
    [.word("' ’"), .joined(.shortYear)],
    examples: [
      .reads("He left in ['98].", as: "1998"),
      .ignores("He said '98 people came'."),
    ]
  ) { match in
    if let after = match.after, match.document.has(after, [.counted, .unit]) { return nil }
    if let before = match.before, !match.document.shape(match.tokens.lowerBound).contains(.spaced),
      match.document.shape(before).contains(.number)
    {
      return nil
    }
    var fields = CalendarFields()
    fields.shortYear = match[.shortYear]
    return TimeValue(.calendar(fields))
  }

  static let yearOfRange = TimeRule(
    "second year of a range",
    [.shortYear],
    examples: [
      .reads("The war of 1939-[45] ended.", as: "1945"),
      .ignores("There were 39-45 of them."),
      .ignores("He was born 1939 - 45 died."),
    ]
  ) { match in
    let at = match.tokens.lowerBound
    let document = match.document
    guard let short = match[.shortYear], at - 2 >= match.sentence.lowerBound,
      !document.shape(at).contains(.spaced), !document.shape(at - 1).contains(.spaced),
      document.isHyphen(at - 1) || document.isByte(at - 1, UInt8(ascii: "/")),
      document.shape(at - 2).contains(.digits), let first = document.integer(at - 2),
      (1000...2199).contains(first), short > first % 100 || first % 100 == 99
    else { return nil }
    if let after = match.after, !document.shape(after).contains(.spaced),
      document.isHyphen(after)
    {
      return nil
    }
    return TimeValue(year: (first + 99 - short) / 100 * 100 + short)
  }

  static let decade = TimeRule(
    "decade",
    [.maybe(.word("the those")), .maybe(.word("' ’")), .decade],
    examples: [
      .reads("Trade grew in [the 1990s].", as: "199"),
      .reads("It was popular in [the '80s].", as: "198"),
      .reads("[1960s] music is back.", as: "196"),
      .ignores("The 747s were grounded."),
      .ignores("He is in his 50s."),
    ]
  ) { match in
    guard let number = match[.decade], !match.follows(.possessive) else { return nil }
    if number >= 1000 {
      var fields = CalendarFields()
      fields.decade = number / 10
      return TimeValue(.calendar(fields))
    }
    guard number >= 10 || match.tokens.count > 1, match.tokens.count > 1 else { return nil }
    var fields = CalendarFields()
    fields.shortDecade = number / 10
    return TimeValue(.calendar(fields))
  }

  static let decadeInWords = TimeRule(
    "decade in words",
    [
      .maybe(
        .either([[.word("the")], [.word("nineteen"), .maybe(.hyphen)], [.words("the nineteen")]])
      ), .decadeName,
    ],
    examples: [
      .reads("It changed in [the nineties].", as: "199"),
      .ignores("A woman in her nineties spoke."),
      .ignores("Nineties is a word."),
    ]
  ) { match in
    guard match.tokens.count > 1, !match.follows(.possessive) else { return nil }
    var fields = CalendarFields()
    fields.shortDecade = match[.decadeName]
    return TimeValue(.calendar(fields))
  }

  static let century = TimeRule(
    "century",
    [
      .maybe(.word("the")), .ordinal, .maybe(.hyphen), .word("century centuries"),
      .maybe(.word("bc b.c. bce")),
    ],
    examples: [
      .reads("It dates from [the 19th century].", as: "18"),
      .reads("[The twenty-first century] brought more.", as: "20"),
      .ignores("A century passed."),
    ]
  ) { match in
    guard let ordinal = match[.ordinal], (1...30).contains(ordinal) else { return nil }
    var fields = CalendarFields()
    let isBefore = match.document.isOne(match.tokens.upperBound - 1, of: "bc b.c. bce")
    fields.hundreds = isBefore ? -ordinal : ordinal - 1
    return TimeValue(.calendar(fields))
  }
}

extension TimeRule {
  static let yearPair = TimeRule(
    "two years in one",
    [.yearPair],
    examples: [
      .reads("They starved in [1941/42].", as: "1941"),
      .ignores("The 1941/42 model sold."),
    ]
  ) { match in
    match.follows("in of during for since until by") && match.precedesNothingNominal
      ? TimeValue(year: match[.year]) : nil
  }

  static let centuryOfList = TimeRule(
    "century of a list",
    [
      .maybe(.word("the")), .maybe(.word("early mid late")), .maybe(.hyphen), .ordinal, .ahead,
      .word("and or to through"), .maybe(.word("the")), .maybe(.word("early mid late")),
      .maybe(.hyphen), .ordinal, .maybe(.hyphen), .word("century centuries"),
    ],
    examples: [
      .reads("It grew in [the 18th] and 19th centuries.", as: "17"),
      .reads("It grew in [the late 18th] and early 19th centuries.", as: "17"),
      .ignores("The 18th and 19th men left."),
    ]
  ) { match in
    guard let ordinal = match[.ordinal], (1...30).contains(ordinal) else { return nil }
    var fields = CalendarFields()
    fields.hundreds = ordinal - 1
    let time = TimeValue(.calendar(fields))
    guard
      let stage = match.tokens.lazy.compactMap({ match.document.value($0, as: .stage) }).first,
      let portion = TimeValue.Portion(rawValue: stage)
    else { return time }
    return TimeValue(.portion(portion, of: time))
  }
}

extension TimeMatch {
  /// The year that was read, turned round if an era before Christ follows it.
  var eraYear: Int? {
    guard let year = self[.year] else { return nil }
    let last = tokens.upperBound - 1
    let isBefore = document.isOne(last, of: "bc b.c. bce b.c.e.")
    return isBefore ? 1 - year : year
  }

  /// Whether four digits are used as a year and not as a count, a sum or a name's number.
  fileprivate var looksLikeYear: Bool {
    guard let year = self[.year] else { return false }
    if let after {
      if document.has(after, .counted) || document.isByte(after, UInt8(ascii: "%")) { return false }
      // "2000ft", "CVE-2013-3893"
      if !document.shape(after).contains(.spaced), isWordOrNumberJoined(after) { return false }
      // "2000 years" counts; "the 1989 quarter" does not.
      if document.value(after, as: .unit) ?? 0 > 100 { return false }
    }
    if isStreetNumber { return false }
    guard let before else { return true }
    if document.has(before, .numbered) || isTitle(before) { return false }
    if !document.shape(tokens.lowerBound).contains(.spaced) {
      if document.isHyphen(before) { return isJoinedYear(before) }
      if document.isByte(before, UInt8(ascii: ".")) || document.isByte(before, UInt8(ascii: ":")) {
        return false
      }
    }
    if (1900...2059).contains(year) { return true }
    if (1500..<1900).contains(year), precedesNothingNominal || isRangeStart { return true }
    return follows([.preposition, .stage, .article, .conjunction, .month])
      || document.shape(before).contains(.punctuation)
  }

  /// "1600 Pennsylvania Avenue": a house's number and its street.
  private var isStreetNumber: Bool {
    guard let after, document.shape(after).contains(.capitalised) else { return false }
    return (after + 1..<min(after + 4, sentence.upperBound)).contains {
      document.shape($0).contains(.capitalised)
        && document.isOne($0, of: "street avenue road boulevard drive lane st. ave. rd. blvd.")
    }
  }

  /// Whether quotation marks stand around the digits alone: the title of a book.
  private func isTitle(_ before: Int) -> Bool {
    guard let after, tokens.count == 1, !document.shape(after).contains(.spaced),
      !document.shape(tokens.lowerBound).contains(.spaced)
    else { return false }
    return document.isOne(before, of: "\" “ ‘") && document.isOne(after, of: "\" ” ’")
  }

  /// Whether a word stands right behind the digits, or a hyphen and three digits or more behind a
  /// number that a hyphen precedes.
  private func isWordOrNumberJoined(_ after: Int) -> Bool {
    let first = document.byte(after, 0) | 0x20
    if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { return true }
    guard document.isHyphen(after), after + 1 < sentence.upperBound, let before,
      document.isHyphen(before), !document.shape(tokens.lowerBound).contains(.spaced)
    else { return false }
    return document.shape(after + 1).contains(.digits) && document.length(after + 1) > 2
      && !document.shape(after + 1).contains(.spaced)
  }

  /// Whether a hyphen and another year follow: `1861-1865`.
  private var isRangeStart: Bool {
    guard let after, after + 1 < sentence.upperBound, document.isHyphen(after) else {
      return false
    }
    return document.integer(after + 1).map { (10...2199).contains($0) } ?? false
  }

  /// "mid-1996" and "1995-1996" are years, a phone number's "555-1996" is none.
  private func isJoinedYear(_ hyphen: Int) -> Bool {
    let first = hyphen - 1
    guard first >= sentence.lowerBound else { return false }
    if document.shape(first).contains(.word) { return true }
    return document.integer(first).map { (1000...2199).contains($0) } ?? false
  }
}
