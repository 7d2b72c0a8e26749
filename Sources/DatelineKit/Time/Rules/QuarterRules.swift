// Quarters, halves and seasons of a year.

extension TimeRule {
  static let quarters: [TimeRule] = [
    quarter, quarterCode, yearQuarter, relativeQuarter, half, seasonOfYear, season,
  ]

  static let quarter = TimeRule(
    "quarter",
    [
      .maybe(.word("the its their a")), .maybe(.word("fiscal fiscal-")), .maybe(.hyphen), .ordinal,
      .maybe(.word("fiscal")), .maybe(.hyphen),
      .word("quarter"),
      .maybe(.either([[.word("of"), .maybe(.word("fiscal"))], [.word(",")], []]), .year),
    ],
    examples: [
      .reads("Profit rose in [the third quarter of 2019].", as: "2019-Q3"),
      .reads("The bank's [first-quarter] loss grew.", as: "2026-Q1"),
      .ignores("A quarter of the men left."),
    ]
  ) { match in
    guard let number = match[.ordinal], (1...4).contains(number) else { return nil }
    return TimeValue(year: match[.year], quarter: number)
  }

  static let quarterCode = TimeRule(
    "quarter in code",
    [.word("q1 q2 q3 q4 h1 h2"), .maybe(.maybe(.word("of ,")), .maybe(.word("fy")), .year)],
    examples: [
      .reads("Sales rose in [Q3 2019].", as: "2019-Q3"),
      .ignores("The Q5 model sold."),
    ]
  ) { match in
    let bytes = match.document.bytes(match.tokens.lowerBound)
    guard let letter = bytes.first, let digit = bytes.last else { return nil }
    let number = Int(digit) - 0x30
    return Lexicon.lowercase(letter) == UInt8(ascii: "q")
      ? TimeValue(year: match[.year], quarter: number)
      : TimeValue(year: match[.year], half: number)
  }

  static let yearQuarter = TimeRule(
    "year and quarter",
    [
      .maybe(.word("the")), .maybe(.word("fiscal")), .year, .ordinal, .maybe(.hyphen),
      .word("quarter half"),
    ],
    examples: [
      .reads("It beat [the 2019 second quarter].", as: "2019-Q2"),
      .ignores("In 2019 second homes sold."),
    ]
  ) { match in
    guard let number = match[.ordinal] else { return nil }
    if TimeMatch.isOne(match.tokens.upperBound - 1, of: "half", match.document) {
      return number < 3 ? TimeValue(year: match[.year], half: number) : nil
    }
    return number < 5 ? TimeValue(year: match[.year], quarter: number) : nil
  }

  static let relativeQuarter = TimeRule(
    "quarter of a year told otherwise",
    [
      .maybe(.word("the")), .word("last this next"), .word("year"), .word("'s ’s"),
      .ordinal, .maybe(.hyphen), .word("quarter half"),
    ],
    examples: [
      .reads("It beat [last year's third quarter].", as: "2025-Q3"),
      .ignores("Last year's third man left."),
    ]
  ) { match in
    guard let number = match[.ordinal] else { return nil }
    let document = match.document
    let offset =
      match.contains("last") ? -1 : match.contains("next") ? 1 : 0
    let isHalf = TimeMatch.isOne(match.tokens.upperBound - 1, of: "half", document)
    guard number <= (isHalf ? 2 : 4) else { return nil }
    let fields = CalendarFields(quarter: isHalf ? nil : number, half: isHalf ? number : nil)
    return TimeValue(.inside(fields, TimeValue(.grid(.year, offset, from: .anchor))))
  }

  static let half = TimeRule(
    "half of a year",
    [
      .maybe(.word("the")), .either([[.ordinal], [.word("last")]]), .maybe(.hyphen), .word("half"),
      .maybe(.word("of"), .maybe(.word("fiscal")), .either([[.year], [.words("the year")]])),
    ],
    examples: [
      .reads("Trade fell in [the second half of 2019].", as: "2019-H2"),
      .ignores("They scored in the second half of the match."),
      .ignores("He led at the first half."),
    ]
  ) { match in
    let number = match[.ordinal] ?? 2
    guard (1...2).contains(number) else { return nil }
    if match[.year] == nil {
      // Without its year it is as often a half of a game or a mile.
      guard TimeMatch.isOne(match.tokens.upperBound - 1, of: "year", match.document) else {
        return nil
      }
    }
    return TimeValue(year: match[.year], half: number)
  }

  static let seasonOfYear = TimeRule(
    "season and year",
    [
      .maybe(.word("the")), .season, .maybe(.either([[.word("of")], [.word(",")], []])),
      .either([[.year], [.spokenYear]]),
    ],
    examples: [
      .reads("The army moved in [the spring of 1918].", as: "1918-SP"),
      .reads("By [fall 2019] it was gone.", as: "2019-FA"),
      .ignores("Prices fall 2019 points."),
    ]
  ) { match in
    match.isCountedNoun ? nil : TimeValue(year: match[.year], season: match[.season])
  }

  static let season = TimeRule(
    "season",
    [.maybe(.word("the")), .season],
    examples: [
      .reads("They will leave before [summer].", as: "2026-SU"),
      .reads("The army rested in [the winter].", as: "2025-WI"),
      .ignores("Prices fall sharply."),
      .ignores("The fall of Rome came."),
      .ignores("A spring in the desert ran dry."),
    ]
  ) { match in match.isSeason ? TimeValue(season: match[.season]) : nil }
}

extension TimeMatch {
  /// Whether "spring" and "fall" are seasons here and not a source or a drop.
  fileprivate var isSeason: Bool {
    let word = tokens.upperBound - 1
    let isDoubtful = TimeMatch.isOne(word, of: "spring fall", document)
    if document.shapes[word].contains(.capitalised), word > sentence.lowerBound,
      !isDoubtful == false
    {
      return false
    }
    if precedes("of") { return false }
    if let after, document.shapes[after].contains(.word),
      !document.shapes[after].contains(.capitalised),
      isDoubtful, !document.has(after, [.preposition, .conjunction, .auxiliary, .modal, .pastVerb])
    {
      return tokens.count > 1 && false
    }
    if tokens.count == 1 {
      let cues =
        "in by until till before after during since through throughout over for and or of from to late early mid"
      return follows(cues) || !isDoubtful && before == nil
    }
    return follows(
      "in by until till before after during since through throughout over for into from of to and"
    ) || !isDoubtful
  }
}
