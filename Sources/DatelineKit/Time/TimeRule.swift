/// A way to tell a time: a name that reads like the phrase, a pattern over tokens, what a match
/// says, and the examples that prove it.
struct TimeRule: Sendable {
  /// What a match says, or nil if the context makes it no time.
  typealias Production = @Sendable (TimeMatch) -> TimeValue?

  let name: String
  let pattern: [TimePattern]
  let examples: [TimeExample]
  let production: Production

  init(
    _ name: String,
    _ pattern: [TimePattern],
    examples: [TimeExample],
    production: @escaping Production
  ) {
    self.name = name
    self.pattern = pattern
    self.examples = examples
    self.production = production
  }
}

/// A text that shows what a rule reads or what it leaves alone.
///
/// Examples are read on Wednesday 2026-03-18.
enum TimeExample: Sendable {
  /// A text with the words in square brackets that the rule covers, and their TIMEX3 value.
  case reads(String, as: String)
  /// A text in which the rule finds nothing.
  case ignores(String)

  /// The day on which all examples are read.
  static let anchor = CivilDate(year: 2026, month: 3, day: 18)
}

extension TimeRule {
  /// All rules; where two cover the same words, the earlier one reads them.
  static let all: [TimeRule] =
    dates + months + years + quarters + weekdays + feasts + deictic + spellings + shifts + portions
    + sets
    + durations + clockTimes + references
}
