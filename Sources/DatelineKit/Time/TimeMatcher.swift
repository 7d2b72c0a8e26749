/// A time found in a text, before it is resolved.
struct FoundTime {
  var tokens: Range<Int>
  var value: TimeValue
  /// The rule's place in the grammar.
  var rule: Int
}

/// Finds the times of a document: one pass, from left to right, the longest match at a token.
final class TimeMatcher {
  private let text: TimeText
  private let grammar: TimeGrammar
  private var sentence = 0..<0
  private let habit = DateHabit()

  /// How far rules may stand within rules.
  private static let depthLimit = 4
  /// A word such as "the" begins a time only if a time's core stands this close behind it.
  private static let coreReach = 8

  init(_ text: TimeText, grammar: TimeGrammar = .english) {
    self.text = text
    self.grammar = grammar
  }

  /// All times of the document, in order, none within another.
  func all() -> [FoundTime] {
    var found: [FoundTime] = []
    var sentenceIndex = 0
    var token = 0
    let document = text.document
    while let next = grammar.dispatch.start(
      from: token,
      in: document,
      reach: TimeMatcher.coreReach
    ) {
      token = next
      while sentenceIndex < document.sentenceCount,
        Int(document.sentenceStarts[sentenceIndex + 1]) <= token
      {
        sentenceIndex += 1
      }
      sentence = document.tokens(ofSentence: sentenceIndex)
      if let time = best(at: token, nil, depth: 0) {
        found.append(time)
        token = time.tokens.upperBound
      } else {
        token += 1
      }
    }
    giveClocksTheirDay(&found)
    return found
  }

  /// "At 10:15 local time (14:15 UTC) on Tuesday", "Easter Sunday, 24 April 1916": what a bracket
  /// or a comma parts from its day has that day.
  private func giveClocksTheirDay(_ found: inout [FoundTime]) {
    for place in found.indices.dropLast().reversed() {
      let next = found[place + 1]
      let gap = found[place].tokens.upperBound..<next.tokens.lowerBound
      var value = next.value
      switch found[place].value.meaning {
      case .grid(.day, 0, from: .told):
        guard let clock = found[place].value.clock, isBracket(gap),
          value.kind.contains(.day) || value.clock != nil
        else { continue }
        value.part = nil
        value.clock = clock
        value.mod = found[place].value.mod
      case .calendar(let fields):
        guard gap.count == 1, fields.year == nil else { continue }
        if isBracketed(next.tokens), let dated = fields.dated(value) {
          value = dated
          break
        }
        guard fields.feast != nil, value.kind == [.day, .full],
          text.isByte(gap.lowerBound, UInt8(ascii: ","))
        else { continue }
      default: continue
      }
      found[place].value = value
    }
  }

  /// Whether a bracket holds tokens and nothing else.
  private func isBracketed(_ tokens: Range<Int>) -> Bool {
    tokens.lowerBound > 0 && tokens.upperBound < text.count
      && text.isByte(tokens.lowerBound - 1, UInt8(ascii: "("))
      && text.isByte(tokens.upperBound, UInt8(ascii: ")"))
  }

  /// Whether tokens are an edge of a bracket, and perhaps "on" behind it.
  private func isBracket(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count < 3,
      text.isByte(first, UInt8(ascii: "(")) || text.isByte(first, UInt8(ascii: ")"))
    else { return false }
    return tokens.count == 1 || text.isOne(first + 1, of: "on ,")
  }

  /// What a token is to the rules.
  @inline(__always)
  private func place(_ token: Int) -> RuleDispatch.Place {
    guard token < sentence.upperBound else { return RuleDispatch.end }
    let shape = text.shape(token)
    if shape.contains(.number) { return RuleDispatch.number }
    return grammar.dispatch.place(
      ofLexeme: text.document.lexemes[token],
      isMark: shape.contains(.punctuation)
    )
  }

  /// The longest time that begins at a token, of a kind if one is asked for.
  func best(at token: Int, _ wanted: TimeKind?, depth: Int, firstTime: Int = 0) -> FoundTime? {
    var longest: FoundTime?
    var fitting: FoundTime?
    let first = place(token)
    var rules = grammar.dispatch.rules(at: first, before: place(token + 1))
    while let rule = rules.popFirst() {
      // Of a number the dispatch knows only that it is one.
      if first == RuleDispatch.number, cannotRead(grammar.entries[rule], token) { continue }
      var match = TimeMatch(document: text, at: token, in: sentence, firstTime: firstTime)
      guard follow(grammar.entries[rule], token, &match, depth), let found = read(match, rule)
      else { continue }
      TimeMatcher.keepLonger(found, &longest)
      if TimeMatcher.fits(found, wanted) { TimeMatcher.keepLonger(found, &fitting) }
    }
    guard var seed = longest else { return nil }
    while depth < TimeMatcher.depthLimit, let extended = extend(seed, depth, firstTime) {
      seed = extended
      if TimeMatcher.fits(seed, wanted) { fitting = seed }
    }
    return fitting
  }

  private static func keepLonger(_ found: FoundTime, _ kept: inout FoundTime?) {
    if found.tokens.upperBound > kept?.tokens.upperBound ?? 0 { kept = found }
  }

  /// The longest time that goes on from a shorter one.
  private func extend(_ seed: FoundTime, _ depth: Int, _ firstTime: Int) -> FoundTime? {
    var longest: FoundTime?
    let kind = seed.value.kind
    guard seed.tokens.upperBound < sentence.upperBound else { return nil }
    var rules = grammar.dispatch.rules(onwardAt: place(seed.tokens.upperBound))
    while let rule = rules.popFirst() {
      guard let wanted = grammar.kindsGoneOnFrom[rule], TimeMatcher.fits(kind, wanted) else {
        continue
      }
      let entry = grammar.entries[rule] + 1
      var match = TimeMatch(
        document: text,
        at: seed.tokens.lowerBound,
        in: sentence,
        firstTime: firstTime
      )
      match.push(seed.value)
      guard follow(entry, seed.tokens.upperBound, &match, depth + 1),
        let found = read(match, rule)
      else { continue }
      if found.tokens.upperBound > max(seed.tokens.upperBound, longest?.tokens.upperBound ?? 0) {
        longest = found
      }
    }
    return longest
  }

  private static func fits(_ found: FoundTime?, _ wanted: TimeKind?) -> Bool {
    guard let found else { return false }
    guard let wanted else { return true }
    return fits(found.value.kind, wanted)
  }

  /// Whether a kind is one of those wanted; times with a clock or a modifier only if they are.
  private static func fits(_ kind: TimeKind, _ wanted: TimeKind) -> Bool {
    let flags: TimeKind = [.clock, .modified]
    guard kind.intersection(flags).isSubset(of: wanted) else { return false }
    return !kind.subtracting([.modified]).isDisjoint(with: wanted)
  }

  /// What a rule makes of its match.
  private func read(_ match: TimeMatch, _ rule: Int) -> FoundTime? {
    guard !match.tokens.isEmpty, let value = grammar.rules[rule].production(match) else {
      return nil
    }
    return FoundTime(tokens: match.tokens, value: value, rule: rule)
  }

  /// Whether the steps from one on match the tokens from one on; the match keeps what they read.
  private func follow(_ step: Int, _ token: Int, _ match: inout TimeMatch, _ depth: Int) -> Bool {
    var step = step
    var token = token
    while true {
      switch grammar.steps[step].operation {
      case .accept:
        match.close(at: token)
        return true
      case .jump(let target):
        step = target
        continue
      case .ahead:
        match.covered = token
        step += 1
        continue
      case .split(let other):
        // A match is kept aside only where both ways may lead on.
        if cannotRead(step + 1, token) {
          step = other
          continue
        }
        if cannotRead(other, token) {
          step += 1
          continue
        }
        let saved = match
        if follow(step + 1, token, &match, depth) { return true }
        match = saved
        step = other
        continue
      case let operation:
        guard token < sentence.upperBound,
          !grammar.steps[step].isJoined || !text.shape(token).contains(.spaced),
          let next = read(operation, token, &match, depth)
        else { return false }
        token = next
        step += 1
      }
    }
  }

  /// Whether the steps from one on surely fail at a token, told from that token alone: most do, and
  /// are not worth a match of their own.
  private func cannotRead(_ step: Int, _ token: Int) -> Bool {
    switch grammar.steps[step].operation {
    case .accept, .ahead: return false
    case .jump(let target): return cannotRead(target, token)
    case .split(let other): return cannotRead(step + 1, token) && cannotRead(other, token)
    case let operation:
      guard token < sentence.upperBound,
        !grammar.steps[step].isJoined || !text.shape(token).contains(.spaced)
      else { return true }
      return !mayRead(operation, token)
    }
  }

  /// Whether a token may be what a step reads, by its shape and its word alone.
  private func mayRead(_ operation: TimeGrammar.Operation, _ token: Int) -> Bool {
    switch operation {
    case .wordClass(let wordClass, _, _, _): return text.has(token, wordClass)
    case .words(let first, let end):
      let lexeme = text.document.lexemes[token]
      for place in Int(first)..<Int(end) where grammar.words[place] == lexeme { return true }
      return false
    case .hyphen: return text.shape(token).contains(.punctuation)
    case .time:
      return text.shape(token).contains(.number)
        || grammar.dispatch.begins(text.document.lexemes[token])
    case .year, .eraYear, .shortYear, .number, .decade, .clock, .slashDate, .slashDay, .dayPair,
      .yearPair:
      return !text.shape(token).isDisjoint(with: [.number, .digits])
    case .day, .ordinalDay, .ordinal:
      return !text.shape(token).isDisjoint(with: [.number, .digits])
        || text.has(token, [.ordinal, .cardinal])
    case .spokenYear: return text.has(token, .cardinal)
    default: return true
    }
  }

  /// Whether a month is written as a name: "may" and "march" in lower case are other words,
  /// "november" and "apr" are only carelessly written.
  private func isMonth(_ token: Int) -> Bool {
    text.shape(token).contains(.capitalised)
      || text.length(token) > 5 || !text.isOne(token, of: "may march mar dec")
  }

  /// Whether a short name of a weekday is one: "Sun" and "Sat" without a full stop only before a
  /// date.
  private func isWeekday(_ token: Int) -> Bool {
    if text.length(token) > 5 { return true }
    let isCapitalised = text.shape(token).contains(.capitalised)
    if isCapitalised, text.shape(token).contains(.abbreviated) { return true }
    // "See you this fri", "every mon, wed": what follows must not make it another word.
    if token > sentence.lowerBound, text.isOne(token - 1, of: "this last next nxt every"),
      isCapitalised || isWeekdayAlone(token)
    {
      return true
    }
    if token > sentence.lowerBound, !text.isOne(token, of: "sun sat"),
      text.isOne(token - 1, of: "on by until till since from"), isWeekdayAlone(token)
    {
      return true
    }
    guard isCapitalised else { return false }
    var next = token + 1
    if next < sentence.upperBound, text.isByte(next, UInt8(ascii: ",")) { next += 1 }
    guard next < sentence.upperBound else { return false }
    return text.shape(next).contains(.number) || text.has(next, .month)
  }

  /// Whether nothing stands behind a short weekday that it could belong to.
  private func isWeekdayAlone(_ token: Int) -> Bool {
    let next = token + 1
    guard next < sentence.upperBound, text.shape(next).contains(.word) else { return true }
    return text.has(next, .dayPart) || text.isOne(next, of: "and or at to from till until")
  }

  /// The token after what a step reads, or nil if the token does not fit it.
  private func read(
    _ operation: TimeGrammar.Operation,
    _ token: Int,
    _ match: inout TimeMatch,
    _ depth: Int
  ) -> Int? {
    switch operation {
    case .wordClass(let wordClass, let low, let high, let slot):
      guard let value = text.value(token, as: wordClass), value >= Int(low), value <= Int(high)
      else { return nil }
      if slot == .month, !isMonth(token) { return nil }
      if slot == .weekday, !isWeekday(token) { return nil }
      match[slot] = value
      return token + 1
    case .words(let first, let end):
      let lexeme = text.document.lexemes[token]
      for place in Int(first)..<Int(end) where grammar.words[place] == lexeme { return token + 1 }
      return nil
    case .hyphen:
      return text.isHyphen(token) ? token + 1 : nil
    case .time(let kind):
      guard depth < TimeMatcher.depthLimit,
        let found = best(at: token, kind, depth: depth + 1, firstTime: match.nextTime)
      else { return nil }
      match.push(found.value)
      return found.tokens.upperBound
    case .feast:
      for (words, feast) in grammar.feasts {
        guard token + words.count <= sentence.upperBound,
          words.indices.allSatisfy({ text.document.lexemes[token + $0] == words[$0] }),
          text.shape(token).contains(.capitalised)
            || text.isOne(token, of: "christmas xmas easter thanksgiving halloween")
        else { continue }
        match[.feast] = feast.rawValue
        return token + words.count
      }
      return nil
    case .split, .jump, .accept, .ahead:
      return nil
    default:
      return NumberReader(document: text, end: sentence.upperBound, habit: habit)
        .read(operation, token, &match)
    }
  }
}

extension CalendarFields {
  /// A weekday with the date that stands behind it: "Monday (March 2)".
  fileprivate func dated(_ value: TimeValue) -> TimeValue? {
    guard case .calendar(let date) = value.meaning, date.day != nil, date.month != nil,
      date.weekday == nil, weekday != nil, day == nil, value.clock == nil
    else { return nil }
    var fields = date
    if date.year == nil { fields.weekday = weekday }
    return TimeValue(.calendar(fields))
  }
}
