/// The rules compiled for one lexicon: flat steps, and for every word the rules it can begin.
///
/// A token costs one look-up in `bucketOfLexeme`, whatever the number of rules: most words begin
/// none.
struct TimeGrammar: Sendable {
  /// The rules of this program over its own lexicon.
  static let english = TimeGrammar(rules: TimeRule.all, lexicon: .english)

  /// What a step asks of the token that it stands at.
  enum Operation: Sendable {
    case wordClass(WordClass, Int16, Int16, Slot)
    /// One of the lexemes in a range of `words`.
    case words(Int32, Int32)
    case hyphen
    case day, ordinalDay, ordinal, year, eraYear, shortYear, spokenYear, decade
    case count, number, clock, slashDate, slashDay, isoTime, feast
    case dayPair, yearPair
    case time(TimeKind)
    case ahead
    /// Tries the next step; if that leads to no match, goes on at the given one.
    case split(Int)
    case jump(Int)
    case accept
  }

  struct Step: Sendable {
    var operation: Operation
    var isJoined = false
  }

  let rules: [TimeRule]
  private(set) var steps: [Step] = []
  /// The lexemes that the steps spell out.
  private(set) var words: [UInt32] = []
  /// Where each rule's steps begin.
  private(set) var entries: [Int] = []
  /// For every lexeme, its place in `buckets`; 0 for the words that begin no rule.
  private(set) var bucketOfLexeme: [UInt16] = []
  /// Rules by the words that begin them, one bucket after the other.
  private(set) var bucketRules: [Int] = []
  /// Where each bucket begins in `bucketRules`, and at the end its length; the first bucket is
  /// empty, the second is that of numbers.
  private(set) var bucketStarts: [Int] = []
  /// Rules that go on from another rule's value, with the kinds that they take.
  private(set) var extensions: [(rule: Int, kind: TimeKind)] = []
  /// Whether a word is at the heart of times, by lexeme; the others begin a rule only before one.
  private(set) var isCore: [Bool] = []
  /// The names of feasts as lexemes.
  private(set) var feasts: [(words: [UInt32], feast: Feast)] = []

  /// The bucket of tokens that begin with a digit.
  static let numberBucket = 1

  init(rules: [TimeRule], lexicon: Lexicon) {
    self.rules = rules
    for rule in rules {
      entries.append(steps.count)
      compile(rule.pattern, lexicon)
      steps.append(Step(operation: .accept))
    }
    compileFeasts(lexicon)
    dispatch(lexicon)
  }

  // MARK: Compiling

  private mutating func compile(_ pattern: [TimePattern], _ lexicon: Lexicon) {
    for term in pattern { compile(term, lexicon) }
  }

  private mutating func compile(_ term: TimePattern, _ lexicon: Lexicon) {
    switch term {
    case .maybe(let inner):
      let split = steps.count
      steps.append(Step(operation: .accept))
      compile(inner, lexicon)
      steps[split].operation = .split(steps.count)
    case .either(let branches):
      var jumps: [Int] = []
      for (place, branch) in branches.enumerated() {
        let split = steps.count
        if place + 1 < branches.count { steps.append(Step(operation: .accept)) }
        compile(branch, lexicon)
        guard place + 1 < branches.count else { break }
        jumps.append(steps.count)
        steps.append(Step(operation: .accept))
        steps[split].operation = .split(steps.count)
      }
      for jump in jumps { steps[jump].operation = .jump(steps.count) }
    case .joined(let inner):
      let first = steps.count
      compile(inner, lexicon)
      steps[first].isJoined = true
    case .words(let text):
      for word in text.split(separator: " ") {
        steps.append(Step(operation: intern([word], lexicon)))
      }
    case .word(let text):
      steps.append(Step(operation: intern(text.split(separator: " "), lexicon)))
    default:
      steps.append(Step(operation: TimeGrammar.operation(term)))
    }
  }

  private mutating func intern(_ spelt: [Substring], _ lexicon: Lexicon) -> Operation {
    let first = words.count
    words += spelt.map { TimeGrammar.lexeme($0, lexicon) }
    return .words(Int32(first), Int32(words.count))
  }

  private static func lexeme(_ word: Substring, _ lexicon: Lexicon) -> UInt32 {
    guard let lexeme = lexicon.lexeme(word) else {
      preconditionFailure("a time rule spells a word that no table has: \(word)")
    }
    return lexeme
  }

  private static func operation(_ term: TimePattern) -> Operation {
    switch term {
    case .month: .wordClass(.month, 1, 12, .month)
    case .weekday: .wordClass(.weekday, 1, 7, .weekday)
    case .weekdays: .wordClass(.weekday, 101, 107, .weekday)
    case .season: .wordClass(.season, 1, 4, .season)
    case .seasons: .wordClass(.season, 101, 104, .season)
    case .dayPart: .wordClass(.dayPart, 1, 9, .dayPart)
    case .dayParts: .wordClass(.dayPart, 101, 109, .dayPart)
    case .decadeName: .wordClass(.decadeName, 0, 9, .decadeName)
    case .namedDay: .wordClass(.namedDay, -1, 1, .namedDay)
    case .stage: .wordClass(.stage, 1, 9, .stage)
    case .zone: .wordClass(.zone, -1000, 1000, .zone)
    case .deixis: .wordClass(.deixis, 1, 20, .deixis)
    case .direction: .wordClass(.direction, -1, 1, .direction)
    case .timeReference: .wordClass(.timeReference, 1, 3, .reference)
    case .frequency: .wordClass(.frequency, 1, 20, .frequency)
    case .approximator: .wordClass(.approximator, 1, 9, .approximator)
    case .unit: .wordClass(.unit, 1, 20, .unit)
    case .units: .wordClass(.unit, 101, 120, .unit)
    case .anyUnit: .wordClass(.unit, 1, 120, .unit)
    case .day: .day
    case .ordinalDay: .ordinalDay
    case .ordinal: .ordinal
    case .year: .year
    case .eraYear: .eraYear
    case .shortYear: .shortYear
    case .spokenYear: .spokenYear
    case .decade: .decade
    case .count: .count
    case .number: .number
    case .clock: .clock
    case .slashDate: .slashDate
    case .slashDay: .slashDay
    case .dayPair: .dayPair
    case .yearPair: .yearPair
    case .isoTime: .isoTime
    case .feast: .feast
    case .hyphen: .hyphen
    case .time(let kind): .time(kind)
    case .ahead, .word, .words, .joined, .maybe, .either: .ahead
    }
  }

  private mutating func compileFeasts(_ lexicon: Lexicon) {
    for line in FeastNames.table.lines() {
      guard let number = Int(line[0]), let feast = Feast(rawValue: number) else {
        preconditionFailure("the table of feasts has a line that says nothing: \(line)")
      }
      feasts.append((line.dropFirst().map { TimeGrammar.lexeme($0, lexicon) }, feast))
    }
    feasts.sort { $0.words.count > $1.words.count }
  }

  // MARK: Dispatch

  private mutating func dispatch(_ lexicon: Lexicon) {
    var firsts: [[Operation]] = []
    for (rule, entry) in entries.enumerated() {
      let operations = first(entry)
      firsts.append(operations)
      for case .time(let kind) in operations { extensions.append((rule, kind)) }
    }
    let openers = Set(feasts.compactMap(\.words.first))
    var opened = [[Int]](repeating: [], count: lexicon.count)
    func open(_ lexeme: Int, _ rule: Int) {
      if opened[lexeme].last != rule { opened[lexeme].append(rule) }
    }
    // Most words are of no class and can only begin the rules that spell them.
    let classed = (0..<lexicon.count).filter { !lexicon.classes[$0].isEmpty }
    for (rule, operations) in firsts.enumerated() {
      for operation in operations {
        switch operation {
        case .words(let first, let end):
          for word in words[Int(first)..<Int(end)] { open(Int(word), rule) }
        case .feast:
          for word in openers { open(Int(word), rule) }
        default:
          for lexeme in classed where accepts(operation, UInt32(lexeme), lexicon) {
            open(lexeme, rule)
          }
        }
      }
    }
    var buckets: [[Int]] = [
      [],
      firsts.indices.filter { firsts[$0].contains(where: TimeGrammar.acceptsNumbers) },
    ]
    var places: [[Int]: UInt16] = [[]: 0]
    for lexeme in 0..<lexicon.count {
      let classes = lexicon.classes[lexeme]
      let rules = opened[lexeme]
      guard !classes.isEmpty || !rules.isEmpty else {
        bucketOfLexeme.append(0)
        isCore.append(false)
        continue
      }
      if places[rules] == nil {
        places[rules] = UInt16(buckets.count)
        buckets.append(rules)
      }
      bucketOfLexeme.append(places[rules] ?? 0)
      isCore.append(
        !classes.isDisjoint(with: TimeGrammar.coreClasses)
          || lexicon.value(of: UInt32(lexeme), as: .timeWord) == 1
          || lexicon.value(of: UInt32(lexeme), as: .ordinal) ?? 0 > TimeGrammar.usualOrdinal
      )
    }
    for bucket in buckets {
      bucketStarts.append(bucketRules.count)
      bucketRules += bucket
    }
    bucketStarts.append(bucketRules.count)
  }

  private static let coreClasses: WordClass = [
    .month, .weekday, .unit, .season, .dayPart, .namedDay, .timeReference, .frequency, .decadeName,
  ]

  /// "First", "second" and "third" are everywhere, and no days by themselves.
  static let usualOrdinal = 3

  /// The steps that can be the first to read a token.
  private func first(_ at: Int) -> [Operation] {
    switch steps[at].operation {
    case .split(let other): first(at + 1) + first(other)
    case .jump(let target): first(target)
    case .ahead: first(at + 1)
    case .accept: []
    default: [steps[at].operation]
    }
  }

  /// Whether a word of some class can begin with a step that spells no words.
  private func accepts(
    _ operation: Operation,
    _ lexeme: UInt32,
    _ lexicon: Lexicon
  ) -> Bool {
    let classes = lexicon.classes[Int(lexeme)]
    switch operation {
    case .wordClass(let wordClass, let low, let high, _):
      return lexicon.value(of: lexeme, as: wordClass).map { (Int(low)...Int(high)).contains($0) }
        ?? false
    case .day, .ordinalDay, .ordinal:
      return classes.contains(.ordinal) || lexicon.value(of: lexeme, as: .cardinal) ?? 0 >= 20
    case .spokenYear: return classes.contains(.cardinal)
    case .count: return !classes.isDisjoint(with: [.cardinal, .vague, .article])
    default: return false
    }
  }

  private static func acceptsNumbers(_ operation: Operation) -> Bool {
    switch operation {
    case .day, .ordinalDay, .ordinal, .year, .eraYear, .shortYear, .decade, .count, .number,
      .clock, .slashDate, .slashDay, .dayPair, .yearPair:
      true
    default: false
    }
  }
}
