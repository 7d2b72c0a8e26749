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

  // Abbreviations, by what their full stop says.
  static let titleAbbreviation = WordClass(rawValue: 1 << 28)
  static let calendarAbbreviation = WordClass(rawValue: 1 << 29)
  static let abbreviation = WordClass(rawValue: 1 << 30)

  /// The classes by the names that the word tables use.
  static let named: [String: WordClass] = [
    "month": .month, "weekday": .weekday, "unit": .unit, "cardinal": .cardinal,
    "ordinal": .ordinal, "season": .season, "dayPart": .dayPart,
    "article": .article, "demonstrative": .demonstrative, "pronoun": .pronoun,
    "possessive": .possessive, "preposition": .preposition, "conjunction": .conjunction,
    "modal": .modal, "auxiliary": .auxiliary, "negation": .negation, "relative": .relative,
    "opener": .opener, "titleAbbreviation": .titleAbbreviation,
    "calendarAbbreviation": .calendarAbbreviation, "abbreviation": .abbreviation,
  ]
}
