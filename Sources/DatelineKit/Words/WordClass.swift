/// What a word can be, before its context decides: one bit a class, several a word.
///
/// `may` is a month and a modal, `second` an ordinal and a unit. A class may carry a value, the
/// month's number or the unit's length, kept beside the bit in the `Lexicon`.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// The position of the lowest bit that is set, 0 to 63.
  var bit: Int { rawValue.trailingZeroBitCount }

  // Times.
  static let month = WordClass(rawValue: 1 << 0)
  static let weekday = WordClass(rawValue: 1 << 1)
  static let unit = WordClass(rawValue: 1 << 2)
  static let cardinal = WordClass(rawValue: 1 << 3)
  static let ordinal = WordClass(rawValue: 1 << 4)
  static let season = WordClass(rawValue: 1 << 5)
  static let dayPart = WordClass(rawValue: 1 << 6)
  /// A word that picks one of several like-named times: last, next, this.
  static let deixis = WordClass(rawValue: 1 << 7)
  /// ago, earlier, later: the value is the sign of the step.
  static let direction = WordClass(rawValue: 1 << 8)
  /// yesterday, today, tomorrow: the value is the days from today.
  static let namedDay = WordClass(rawValue: 1 << 9)
  /// early, mid, late: the value is a `TimeValue.Portion`.
  static let stage = WordClass(rawValue: 1 << 10)
  /// about, nearly, over: the value says which TIMEX3 modifier.
  static let approximator = WordClass(rawValue: 1 << 11)
  /// several, few, many: a count left vague.
  static let vague = WordClass(rawValue: 1 << 12)
  /// now, recently, soon: the value is a `TimeValue.Reference`.
  static let timeReference = WordClass(rawValue: 1 << 13)
  /// daily, annually: the value is a unit.
  static let frequency = WordClass(rawValue: 1 << 14)
  /// A word that opens the name of a feast.
  static let feast = WordClass(rawValue: 1 << 15)
  /// EST, GMT: the value is minutes east of Greenwich.
  static let zone = WordClass(rawValue: 1 << 32)
  /// twenties to nineties: the value is the decade's digit.
  static let decadeName = WordClass(rawValue: 1 << 33)
  /// A word that the patterns of the time rules spell out.
  static let timeWord = WordClass(rawValue: 1 << 34)
  /// A verb form that tells the past: said, met, was.
  static let pastVerb = WordClass(rawValue: 1 << 35)
  /// A word that looks ahead: will, plans, scheduled.
  static let prospect = WordClass(rawValue: 1 << 36)
  /// A noun that a bare number before it counts, so that the number is no year.
  static let counted = WordClass(rawValue: 1 << 37)
  /// A word before a number that makes it no date: Resolution, Route, No.
  static let numbered = WordClass(rawValue: 1 << 38)
  /// A verb whose present tense tells of no plan: says, knows, remains.
  static let steady = WordClass(rawValue: 1 << 45)

  // Function words.
  static let article = WordClass(rawValue: 1 << 16)
  static let demonstrative = WordClass(rawValue: 1 << 17)
  static let pronoun = WordClass(rawValue: 1 << 18)
  static let possessive = WordClass(rawValue: 1 << 19)
  static let preposition = WordClass(rawValue: 1 << 20)
  static let conjunction = WordClass(rawValue: 1 << 21)
  static let modal = WordClass(rawValue: 1 << 22)
  static let auxiliary = WordClass(rawValue: 1 << 23)
  static let negation = WordClass(rawValue: 1 << 24)
  static let relative = WordClass(rawValue: 1 << 25)
  /// A word that, capitalised after an abbreviation's full stop, opens a new sentence.
  static let opener = WordClass(rawValue: 1 << 26)

  /// `off`, `out`, `away`: what completes a phrasal verb.
  static let particle = WordClass(rawValue: 1 << 27)

  // Abbreviations, by what their full stop says.
  static let titleAbbreviation = WordClass(rawValue: 1 << 28)
  static let calendarAbbreviation = WordClass(rawValue: 1 << 29)
  static let abbreviation = WordClass(rawValue: 1 << 30)

  /// The classes by the names that the word tables use.
  static let named: [String: WordClass] = [
    "month": .month, "weekday": .weekday, "unit": .unit, "cardinal": .cardinal,
    "ordinal": .ordinal, "season": .season, "dayPart": .dayPart, "deixis": .deixis,
    "direction": .direction, "namedDay": .namedDay, "stage": .stage,
    "approximator": .approximator, "vague": .vague, "timeReference": .timeReference,
    "frequency": .frequency, "feast": .feast, "zone": .zone, "decadeName": .decadeName,
    "timeWord": .timeWord, "pastVerb": .pastVerb, "prospect": .prospect, "counted": .counted,
    "numbered": .numbered, "steady": .steady,
    "article": .article, "demonstrative": .demonstrative, "pronoun": .pronoun,
    "possessive": .possessive, "preposition": .preposition, "conjunction": .conjunction,
    "modal": .modal, "auxiliary": .auxiliary, "negation": .negation, "relative": .relative,
    "opener": .opener, "particle": .particle, "titleAbbreviation": .titleAbbreviation,
    "calendarAbbreviation": .calendarAbbreviation, "abbreviation": .abbreviation,
  ]
}
