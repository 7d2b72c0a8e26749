/// The rules compiled for one lexicon: flat steps, and for every word the rules it can begin.
///
/// A token costs one look-up in the dispatch, whatever the number of rules: most words begin none.
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

  /// "First", "second" and "third" are everywhere, and no days by themselves.
  static let usualOrdinal = 3

  let rules: [TimeRule]
  private(set) var steps: [Step] = []
  /// The lexemes that the steps spell out.
  private(set) var words: [UInt32] = []
  /// Where each rule's steps begin.
  private(set) var entries: [Int] = []
  /// Which rules are worth trying at a token.
  private(set) var dispatch: RuleDispatch
  /// The kinds of time that a rule goes on from, for those that begin with another rule's time.
  private(set) var kindsGoneOnFrom: [TimeKind?] = []
  /// The names of feasts as lexemes.
  private(set) var feasts: [(words: [UInt32], feast: Feast)] = []

  init(rules: [TimeRule], lexicon: Lexicon) {
    precondition(rules.count <= RuleSet.limit, "more rules than a set of them holds")
    self.rules = rules
    dispatch = RuleDispatch(lexemes: lexicon.count)
    for rule in rules {
      entries.append(steps.count)
      compile(rule.pattern, lexicon)
      steps.append(Step(operation: .accept))
    }
    compileFeasts(lexicon)
    fillDispatch(lexicon)
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

  private mutating func fillDispatch(_ lexicon: Lexicon) {
    let members = ClassMembers(lexicon)
    for lexeme in members.core { dispatch.markCore(lexeme) }
    let firsts = entries.map { reach($0).steps }
    for (rule, steps) in firsts.enumerated() {
      for step in steps { enter(rule, .first, self.steps[step].operation, members, lexicon) }
    }
    var openers: [RuleDispatchTable: RuleSet] = [:]
    for (rule, steps) in firsts.enumerated() {
      for step in steps {
        let first = self.steps[step].operation
        if TimeGrammar.acceptsWords(first) {
          enterNext(
            rule,
            .afterWord,
            step,
            TimeGrammar.takesOneWord(first),
            members,
            lexicon,
            &openers
          )
        }
        if TimeGrammar.acceptsNumbers(first) {
          enterNext(
            rule,
            .afterNumber,
            step,
            TimeGrammar.takesOneNumber(first),
            members,
            lexicon,
            &openers
          )
        }
      }
      kindsGoneOnFrom.append(nil)
      if case .time(let kind) = self.steps[entries[rule]].operation {
        kindsGoneOnFrom[rule] = kind
        enterNext(rule, .afterTime, entries[rule], true, members, lexicon, &openers)
      }
    }
    for (table, rules) in openers { dispatch.open(rules, table) }
  }

  private typealias RuleDispatchTable = RuleDispatch.Table

  /// Enters a rule for what can follow one of its first steps; for any token if that step may take
  /// several or the rule may be over.
  private mutating func enterNext(
    _ rule: Int,
    _ table: RuleDispatch.Table,
    _ step: Int,
    _ takesOne: Bool,
    _ members: ClassMembers,
    _ lexicon: Lexicon,
    _ openers: inout [RuleDispatchTable: RuleSet]
  ) {
    let next = reach(step + 1)
    guard takesOne, !next.isOver else {
      openers[table, default: RuleSet()].insert(rule)
      return
    }
    for step in next.steps { enter(rule, table, steps[step].operation, members, lexicon) }
  }

  /// Enters a rule for every token that an operation may read.
  private mutating func enter(
    _ rule: Int,
    _ table: RuleDispatch.Table,
    _ operation: Operation,
    _ members: ClassMembers,
    _ lexicon: Lexicon
  ) {
    switch operation {
    case .words(let first, let end):
      for word in words[Int(first)..<Int(end)] { dispatch.enter(rule, table, lexeme: Int(word)) }
    case .wordClass(let wordClass, let low, let high, _):
      for member in members[wordClass] where (Int(low)...Int(high)).contains(member.value) {
        dispatch.enter(rule, table, lexeme: member.lexeme)
      }
    case .day, .ordinalDay, .ordinal:
      for member in members[.ordinal] { dispatch.enter(rule, table, lexeme: member.lexeme) }
      for member in members[.cardinal] where member.value >= 20 {
        dispatch.enter(rule, table, lexeme: member.lexeme)
      }
    case .spokenYear:
      for member in members[.cardinal] { dispatch.enter(rule, table, lexeme: member.lexeme) }
    case .count:
      for wordClass in [WordClass.cardinal, .vague, .article] {
        for member in members[wordClass] { dispatch.enter(rule, table, lexeme: member.lexeme) }
      }
    case .feast:
      for (words, _) in feasts { words.first.map { dispatch.enter(rule, table, lexeme: Int($0)) } }
    case .hyphen:
      for mark in ["-", "–", "‐", "‑", "−"] {
        lexicon.lexeme(mark).map { dispatch.enter(rule, table, lexeme: Int($0)) }
      }
      dispatch.enter(rule, table, place: RuleDispatch.mark)
    case .isoTime:
      dispatch.enter(rule, table, place: RuleDispatch.unknown)
    case .time where table != .first:
      for lexeme in 0..<lexicon.count where dispatch.begins(UInt32(lexeme)) {
        dispatch.enter(rule, table, lexeme: lexeme)
      }
    default: break
    }
    if TimeGrammar.acceptsNumbers(operation) || table != .first && operation.isTime {
      dispatch.enter(rule, table, place: RuleDispatch.number)
    }
  }

  /// The steps that can be the next to read a token, and whether the rule may be over before.
  private func reach(_ at: Int) -> (steps: [Int], isOver: Bool) {
    switch steps[at].operation {
    case .split(let other):
      let (one, two) = (reach(at + 1), reach(other))
      return (one.steps + two.steps, one.isOver || two.isOver)
    case .jump(let target): return reach(target)
    case .ahead: return reach(at + 1)
    case .accept: return ([], true)
    default: return ([at], false)
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

  private static func takesOneNumber(_ operation: Operation) -> Bool {
    if case .count = operation { return false }
    return acceptsNumbers(operation)
  }

  private static func acceptsWords(_ operation: Operation) -> Bool {
    switch operation {
    case .words, .wordClass, .day, .ordinalDay, .ordinal, .spokenYear, .count, .feast, .hyphen,
      .isoTime:
      true
    default: false
    }
  }

  private static func takesOneWord(_ operation: Operation) -> Bool {
    switch operation {
    case .words, .wordClass, .hyphen: true
    default: false
    }
  }
}

extension TimeGrammar.Operation {
  fileprivate var isTime: Bool {
    if case .time = self { return true }
    return false
  }
}

/// The words of the classes that time rules ask for, with their values.
private struct ClassMembers {
  /// The words at the heart of times.
  private(set) var core: [Int] = []
  private var members = [[(lexeme: Int, value: Int)]](repeating: [], count: 64)

  private static let coreClasses: WordClass = [
    .month, .weekday, .unit, .season, .dayPart, .namedDay, .timeReference, .frequency, .decadeName,
  ]
  private static let asked: WordClass = coreClasses.union([
    .stage, .zone, .deixis, .direction, .approximator, .ordinal, .cardinal, .vague, .article,
    .timeWord,
  ])

  init(_ lexicon: Lexicon) {
    for lexeme in 0..<lexicon.count {
      var classes = lexicon.classes[lexeme].intersection(ClassMembers.asked)
      guard !classes.isEmpty else { continue }
      var isCore = !classes.isDisjoint(with: ClassMembers.coreClasses)
      while !classes.isEmpty {
        let wordClass = WordClass(rawValue: 1 << UInt64(classes.bit))
        classes.remove(wordClass)
        let value = lexicon.value(of: UInt32(lexeme), as: wordClass) ?? 0
        // "On the sixth": ordinals that are more than a rank.
        if wordClass == .ordinal { isCore = isCore || value > TimeGrammar.usualOrdinal }
        if wordClass == .timeWord { isCore = isCore || value == 1 }
        members[wordClass.bit].append((lexeme, value))
      }
      if isCore { core.append(lexeme) }
    }
  }

  subscript(wordClass: WordClass) -> [(lexeme: Int, value: Int)] { members[wordClass.bit] }
}
