// Quarters, halves and seasons of a year.

extension TimeRule {
  static let quarters: [TimeRule] = [
    quarter, quarterCode, yearQuarter, relativeQuarter, periodOfYear, samePeriod,
    latestPeriod, half, seasonOfYear, seasonBeforeYear, season,
  ]

  static let quarter = TimeRule(
    "quarter",
    [
      .maybe(.word("the")), .maybe(.word("fiscal fiscal-")), .maybe(.hyphen),
      .either([[.ordinal], [.word("final last closing opening")]]),
      .maybe(.word("fiscal")), .maybe(.hyphen),
      .word("quarter"),
      .maybe(.either([[.word("of"), .maybe(.word("fiscal"))], [.word(",")], []]), .year),
    ],
    examples: [
      .reads("Profit rose in [the third quarter of 2019].", as: "2019-Q3"),
      .reads("The bank's [first-quarter] loss grew.", as: "2026-Q1"),
      .reads("Profit rose in [the final quarter of 2019].", as: "2019-Q4"),
      .ignores("A quarter of the men left."),
      .ignores("They lost the first quarter of the season."),
      .ignores("They scored 17 points in the fourth quarter."),
    ]
  ) { match in
    let named = match[.year] == nil ? nil : match.contains("opening") ? 1 : 4
    guard let number = match[.ordinal] ?? named, (1...4).contains(number), !match.isOfGame else {
      return nil
    }
    // "its third-quarter profit": the hyphen makes it an adjective, which has no article.
    if match.begins("the"), match.isHyphenated, !match.isFiscalHyphen { return nil }
    return TimeValue(year: match[.year], quarter: number)
  }

  static let quarterCode = TimeRule(
    "quarter in code",
    [.word("q1 q2 q3 q4 h1 h2"), .maybe(.maybe(.word("of ,")), .maybe(.word("fy")), .year)],
    examples: [
      .reads("Sales rose in [Q3 2019].", as: "2019-Q3"),
      .reads("Sales rose in [Q4].", as: "2025-Q4"),
      .ignores("The Q5 model sold."),
      .ignores("He answered Q4 first."),
      .ignores("He has an H1 visa."),
    ]
  ) { match in
    if match[.year] == nil {
      guard match.contains("q1 q2 q3 q4"), match.precedesNothingNominal,
        match.follows("in for during of since by through until from")
      else { return nil }
    }
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
    if match.document.isOne(match.tokens.upperBound - 1, of: "half") {
      return number < 3 ? TimeValue(year: match[.year], half: number) : nil
    }
    return number < 5 ? TimeValue(year: match[.year], quarter: number) : nil
  }

  static let relativeQuarter = TimeRule(
    "quarter of a year told otherwise",
    [
      .maybe(.word("the")), .word("last this next"), .word("year"), .word("'s ’s"),
      .maybe(.ordinal, .maybe(.hyphen)), .word("quarter half"),
    ],
    examples: [
      .reads("It beat [last year's third quarter].", as: "2025-Q3"),
      .reads("Profit in the third quarter beat [last year's quarter].", as: "2024-Q3"),
      .ignores("Last year's third man left."),
      .ignores("It beat last year's half."),
    ]
  ) { match in
    guard let number = match[.ordinal] else {
      return match.contains("last") && match.contains("quarter")
        ? TimeValue(.grid(.quarter, -4, from: .told)) : nil
    }
    let document = match.document
    let offset =
      match.contains("last") ? -1 : match.contains("next") ? 1 : 0
    let isHalf = document.isOne(match.tokens.upperBound - 1, of: "half")
    guard number <= (isHalf ? 2 : 4) else { return nil }
    let fields = CalendarFields(quarter: isHalf ? nil : number, half: isHalf ? number : nil)
    return TimeValue(.inside(fields, TimeValue(.grid(.year, offset, from: .anchor))))
  }

  static let periodOfYear = TimeRule(
    "the same quarter of another year",
    [.word("the"), .year, .word("quarter period")],
    examples: [
      .reads("Profit in the third quarter of 2025 beat [the 2024 period].", as: "2024-Q3"),
      .ignores("The 2024 men left."),
    ]
  ) { match in
    match[.year].map { TimeValue(.samePeriod(TimeValue(year: $0))) }
  }

  static let samePeriod = TimeRule(
    "the corresponding period",
    [
      .word("the"), .maybe(.word("same corresponding comparable")),
      .word("period quarter month week"),
      .maybe(.word("of in")),
      .either([
        [.word("last"), .word("year")],
        [
          .maybe(.either([[.word("a")], [.words("the previous")]])), .word("year"),
          .maybe(.word("ago earlier before")),
        ],
      ]),
    ],
    examples: [
      .reads(
        "Profit in the third quarter of 2025 beat [the corresponding period last year].",
        as: "2024-Q3"
      ),
      .reads("Sales in May 2025 beat [the same month a year earlier].", as: "2024-05"),
      .ignores("The period of last resort began."),
      .ignores("They met in the week last year's vote was held."),
    ]
  ) { match in
    if let unit = match.shortUnit {
      guard match.contains("same corresponding comparable") else { return nil }
      return TimeValue(.grid(unit, unit == .month ? -12 : -52, from: .told))
    }
    return TimeValue(.counted(Quantity(1, .year), sign: -1, from: .told))
  }

  static let latestPeriod = TimeRule(
    "the latest period",
    [.word("the"), .word("latest"), .word("period")],
    examples: [
      .reads("Profit fell in [the latest period].", as: "2025-Q4"),
      .ignores("The latest man left."),
    ]
  ) { _ in TimeValue(.grid(.quarter, 0, from: .told)) }

  static let half = TimeRule(
    "half of a year",
    [
      .maybe(.word("the")), .either([[.ordinal], [.word("last latter")]]), .maybe(.hyphen),
      .word("half"),
      .maybe(.word("of"), .maybe(.word("fiscal")), .either([[.year], [.words("the year")]])),
    ],
    examples: [
      .reads("Trade fell in [the second half of 2019].", as: "2019-H2"),
      .reads("It rose in [the latter half of 2008].", as: "2008-H2"),
      .ignores("They scored in the second half of the match."),
      .ignores("He led at the first half."),
    ]
  ) { match in
    let number = match[.ordinal] ?? 2
    guard (1...2).contains(number) else { return nil }
    if match[.year] == nil {
      // Without its year it is as often a half of a game or a mile.
      guard match.document.isOne(match.tokens.upperBound - 1, of: "year") else {
        return nil
      }
    }
    return TimeValue(year: match[.year], half: number)
  }

  static let seasonOfYear = TimeRule(
    "season and year",
    [
      .maybe(.word("the")), .season, .maybe(.either([[.word("of")], [.word(",")], []])),
      .either([
        [.eraYear, .word("bc b.c. bce")],
        [
          .year,
          .maybe(
            .joined(.either([[.hyphen], [.word("/")]])),
            .joined(.either([[.shortYear], [.year]]))
          ),
        ],
        [.yearPair], [.spokenYear],
      ]),
    ],
    examples: [
      .reads("The army moved in [the spring of 1918].", as: "1918-SP"),
      .reads("They starved in [the winter of 1941–42].", as: "1941-WI"),
      .reads("They starved in [the winter of 1941/42].", as: "1941-WI"),
      .reads("By [fall 2019] it was gone.", as: "2019-FA"),
      .ignores("Prices fall 2019 points."),
    ]
  ) { match in
    match.isCountedNoun ? nil : TimeValue(year: match.eraYear, season: match[.season])
  }

  static let seasonBeforeYear = TimeRule(
    "season that shares a later year",
    [
      .maybe(.word("the")), .season, .ahead, .word("and or to through"), .maybe(.word("the")),
      .season, .maybe(.word("of")), .year,
    ],
    examples: [
      .reads("The raids of [the spring] and summer of 2019 failed.", as: "2019-SP"),
      .ignores("The spring and summer men left."),
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
  /// Whether a quarter is one of a game: of its season or match, or in a sentence with its words.
  fileprivate var isOfGame: Bool {
    if self[.year] != nil { return false }
    if precedes("of"), let after, after + 2 < sentence.upperBound,
      document.isOne(after + 2, of: "season game match")
    {
      return true
    }
    return sentence.prefix(TimeMatch.gameReach).contains {
      document.isOne(
        $0,
        of: "touchdown touchdowns td yard yards quarterback interception scored halftime rebounds"
      )
    }
  }

  /// "The fiscal-first quarter": what the hyphen joins is no adjective of the quarter's.
  fileprivate var isFiscalHyphen: Bool {
    let hyphens = tokens.filter { document.isHyphen($0) }
    return hyphens == [tokens.lowerBound + 2]
      && document.isOne(tokens.lowerBound + 1, of: "fiscal")
  }

  private static let gameReach = 60

  /// The month or week that the words name, if they do.
  var shortUnit: TimeUnit? {
    tokens.contains { document.isOne($0, of: "month") }
      ? .month
      : tokens.contains { document.isOne($0, of: "week") } ? .week : nil
  }

  /// Whether "spring" and "fall" are seasons here and not a source or a drop.
  fileprivate var isSeason: Bool {
    let word = tokens.upperBound - 1
    if precedes("of") { return false }
    let isDoubtful = document.isOne(word, of: "spring fall")
    let isAlone = precedesNothingNominal
    if tokens.count > 1 {
      // "the summer offensive": the season alone is a time, without the article.
      return isAlone && (follows(.preposition) || !isDoubtful)
    }
    if !isDoubtful {
      return !document.shape(word).contains(.capitalised) || before == nil || isAlone
        || !follows([.article, .preposition])
    }
    if document.shape(word).contains(.capitalised), let after,
      document.shape(after).isSuperset(of: [.word, .capitalised])
    {
      return document.isOne(after, of: "offensive campaign")
    }
    return isAlone
      && follows(
        "in by until till before after during since through throughout late early mid this last next"
      )
  }
}
