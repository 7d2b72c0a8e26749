// Months, with and without their years.

extension TimeRule {
  static let months: [TimeRule] = [monthYear, monthOfGivenYear, monthInRange, month]

  static let monthYear = TimeRule(
    "month year",
    [
      .month, .maybe(.either([[.word(",")], [.word("of")], [.words("of the year")], [.hyphen]])),
      .either([eraYears, [.year], [.spokenYear], [.word("' ’"), .joined(.shortYear)]]),
    ],
    examples: [
      .reads("Fighting broke out in [April 1992].", as: "1992-04"),
      .reads("The fleets met in [September 480 BC].", as: "BC0480-09"),
      .reads("It was in [January nineteen ninety-seven].", as: "1997-01"),
      .reads("It was in [June '98].", as: "1998-06"),
      .ignores("They may 1992 times ask."),
    ]
  ) { match in
    var fields = CalendarFields(year: match.eraYear, month: match[.month])
    fields.shortYear = match[.shortYear]
    return TimeValue(.calendar(fields))
  }

  static let monthOfGivenYear = TimeRule(
    "month of a year told otherwise",
    [
      .month, .maybe(.either([[.word("of")], [.word(",")]])),
      .either([
        [.word("last this next the"), .maybe(.word("same following previous")), .word("year")],
        [.word("that"), .maybe(.word("same")), .word("year")],
      ]),
    ],
    examples: [
      .reads("They met in [June last year].", as: "2025-06"),
      .reads("In 2019 they quarrelled; in [May of that year] they parted.", as: "2019-05"),
      .ignores("In April the year began well."),
    ]
  ) { match in
    let document = match.document
    var offset = 0
    var origin = TimeValue.Origin.anchor
    for token in match.tokens.dropFirst() {
      switch document.value(token, as: .deixis).flatMap(TimeValue.Deixis.init) {
      case .last: offset = -1
      case .next: offset = 1
      case .following:
        (offset, origin) = (1, .told)
      case .previous:
        (offset, origin) = (-1, .told)
      case .that, .same: origin = .told
      case .this: break
      default: continue
      }
    }
    if match.tokens.count < 3 || match.isPlainTheYear { return nil }
    return TimeValue(
      .inside(CalendarFields(month: match[.month]), TimeValue(.grid(.year, offset, from: origin)))
    )
  }

  static let monthInRange = TimeRule(
    "month that shares a later year",
    [
      .month, .ahead, .maybe(.word(","), .month), .maybe(.word(","), .month), .maybe(.word(",")),
      .either([[.hyphen], [.word("and or to through until")]]), .month, .maybe(.word(",")), .year,
    ],
    examples: [
      .reads("Votes were held in [April], May and June 2019.", as: "2019-04"),
      .reads("Between [April] and May 2019 they met.", as: "2019-04"),
      .ignores("They may and March 2019 was cold."),
    ]
  ) { match in TimeValue(year: match[.year], month: match[.month]) }

  static let month = TimeRule(
    "month",
    [.maybe(.words("the month of")), .month],
    examples: [
      .reads("They met in [February].", as: "2026-02"),
      .reads("They will meet in [May].", as: "2026-05"),
      .reads("[March] was cold.", as: "2026-03"),
      .reads("They met in [Jan].", as: "2026-01"),
      .reads("They met as recently as [March].", as: "2026-03"),
      .reads("• [March]: both sides sign.", as: "2026-03"),
      .ignores("They may meet."),
      .ignores("Theresa May spoke and April Jones listened."),
      .ignores("The May Company fell."),
      .ignores("Black September struck."),
      .ignores("Thousands joined the annual March for Peace."),
    ]
  ) { match in
    match.isPersonalName ? nil : TimeValue(month: match[.month])
  }
}

extension TimeMatch {
  /// `in April the year began`: a bare "the year" that is no part of the month's phrase.
  fileprivate var isPlainTheYear: Bool {
    tokens.count >= 3
      && document.isOne(tokens.upperBound - 2, of: "the")
      && !document.isOne(tokens.upperBound - 3, of: "of")
  }

  /// Whether a month that is also a person's or a firm's name is used as that.
  fileprivate var isPersonalName: Bool {
    let token = tokens.upperBound - 1
    if document.shape(token).contains(.abbreviated) { return false }
    // Abbreviations without their stop ("Mar", "Dec") are months only beside a number or after
    // "in", "since", "last".
    if document.length(token) == 3, document.value(token, as: .month) != 5 {
      return !document.shape(token).contains(.capitalised)
        || !follows("in since until by last this next early mid late")
    }
    guard tokens.count == 1 else { return false }
    // "Black September"
    if follows("black"), let before, document.shape(before).contains(.capitalised) { return true }
    // "the annual March for Life", "the March on Washington"
    if document.value(token, as: .month) == 3, let after, let before,
      document.shape(before).contains(.word) || precedes("of to for on"),
      document.has(after, .preposition) || document.shape(after).contains(.punctuation),
      !follows([.preposition, .deixis, .stage, .conjunction]), !follows("as than")
    {
      return true
    }
    if let after {
      // "May's cabinet", "April Jones", "May said"
      let next = document.shape(after)
      if next.isSuperset(of: [.capitalised, .word]), next.contains(.spaced),
        !document.has(after, [.month, .weekday, .article, .preposition, .pronoun]),
        !isAfterDatePreposition
      {
        return true
      }
      if document.isOne(token, of: "may april june august"),
        document.has(after, .pastVerb), !follows(.preposition)
      {
        return true
      }
      if isAmbiguousName(token), before == nil, !document.shape(after).contains(.punctuation) {
        // "March was cold", but "May was asked" and "March on Rome".
        let isMonth =
          document.isOne(token, of: "march") && document.has(after, .auxiliary)
        return !isMonth
      }
    }
    guard let before else { return isAmbiguousName(token) && after != nil }
    let previous = document.shape(before)
    if previous.isSuperset(of: [.capitalised, .word]), !document.has(before, nameless) {
      return isAmbiguousName(token)
    }
    if document.has(before, .titleAbbreviation) { return true }
    return false
  }

  private var nameless: WordClass {
    [.preposition, .deixis, .stage, .conjunction, .article, .month, .weekday, .auxiliary, .modal]
  }

  private var isAfterDatePreposition: Bool {
    // "In mid-July France closed the port."
    if let before, before > sentence.lowerBound, document.isHyphen(before) {
      return document.isOne(before - 1, of: "mid late early")
    }
    return follows(
      "in since until by last this next of from before after during between through late early mid"
    )
  }

  private func isAmbiguousName(_ token: Int) -> Bool {
    document.isOne(token, of: "may april june march august")
  }
}
