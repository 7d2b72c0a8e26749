/// Some of the time rules: a bit a rule, in their order.
struct RuleSet: Sendable {
  /// How many rules there can be.
  static let limit = 256

  private var bits = SIMD4<UInt64>()

  var isEmpty: Bool { bits == SIMD4() }

  mutating func insert(_ rule: Int) {
    bits[rule >> 6] |= 1 << UInt64(rule & 63)
  }

  func contains(_ rule: Int) -> Bool {
    bits[rule >> 6] & 1 << UInt64(rule & 63) != 0
  }

  mutating func formUnion(_ other: RuleSet) { bits |= other.bits }

  func intersection(_ other: RuleSet) -> RuleSet {
    var both = self
    both.bits &= other.bits
    return both
  }

  /// Takes out the first rule.
  @inline(__always)
  mutating func popFirst() -> Int? {
    for place in 0..<4 where bits[place] != 0 {
      let bit = bits[place].trailingZeroBitCount
      bits[place] &= bits[place] &- 1
      return place << 6 | bit
    }
    return nil
  }
}

/// Which rules can read what stands at a token, told from its word and the word after it.
///
/// "The" begins some fifty rules, but "the vote" none of them: two look-ups by lexeme and one
/// intersection leave the few that are worth a match of their own.
struct RuleDispatch: Sendable {
  /// What a token is to the rules: a word that they know, or one of the kinds below.
  typealias Place = Int

  /// A word of which no rule knows anything.
  static let unknown: Place = 0
  /// What begins with a digit.
  static let number: Place = 1
  /// Punctuation of which no rule knows anything, but that may be some dash.
  static let mark: Place = 2
  /// The end of the sentence.
  static let end: Place = 3

  private static let begins: UInt8 = 1
  private static let isCore: UInt8 = 2

  /// For every lexeme, whether it begins a rule, and whether it is at the heart of times.
  private(set) var flags: [UInt8]
  private var placeOfLexeme: [UInt16]
  /// By place, the rules that can begin there.
  private var first = [RuleSet](repeating: RuleSet(), count: 4)
  /// By the place of the second token, the rules that can go on there after a word, after a number.
  private var afterWord = [RuleSet](repeating: RuleSet(), count: 4)
  private var afterNumber = [RuleSet](repeating: RuleSet(), count: 4)
  /// By the place of the token after it, the rules that can go on from another rule's time.
  private var afterTime = [RuleSet](repeating: RuleSet(), count: 4)

  init(lexemes: Int) {
    flags = [UInt8](repeating: 0, count: lexemes)
    placeOfLexeme = [UInt16](repeating: 0, count: lexemes)
  }

  // MARK: Asking

  /// The place of a word that does not begin with a digit.
  @inline(__always)
  func place(ofLexeme lexeme: UInt32, isMark: Bool) -> Place {
    let place = Int(placeOfLexeme[Int(lexeme)])
    return place == 0 && isMark ? RuleDispatch.mark : place
  }

  /// The rules that can read a token and the one after it.
  @inline(__always)
  func rules(at place: Place, before next: Place) -> RuleSet {
    first[place].intersection(place == RuleDispatch.number ? afterNumber[next] : afterWord[next])
  }

  /// The rules that can go on from another rule's time.
  @inline(__always)
  func rules(onwardAt next: Place) -> RuleSet { afterTime[next] }

  /// Whether a word begins a rule.
  @inline(__always)
  func begins(_ lexeme: UInt32) -> Bool { flags[Int(lexeme)] & RuleDispatch.begins != 0 }

  /// The first token from one on that can begin a rule: a number, a word at the heart of times,
  /// or one that begins a rule with such a word or a number close behind it.
  func start(from first: Int, in document: Document, reach: Int) -> Int? {
    let count = document.count
    return document.lexemes.withUnsafeBufferPointer { lexemes in
      document.shapes.withUnsafeBufferPointer { shapes in
        flags.withUnsafeBufferPointer { flags in
          var token = first
          while token < count {
            if shapes[token].contains(.number) { return token }
            let flag = flags[Int(lexemes[token])]
            if flag & RuleDispatch.begins != 0 {
              if flag & RuleDispatch.isCore != 0 { return token }
              for ahead in token + 1..<max(token + 1, min(count, token + 1 + reach))
              where flags[Int(lexemes[ahead])] & RuleDispatch.isCore != 0
                || shapes[ahead].contains(.number)
              {
                return token
              }
            }
            token += 1
          }
          return nil
        }
      }
    }
  }

  // MARK: Making

  /// Which of the tables a rule is entered in.
  enum Table {
    case first, afterWord, afterNumber, afterTime
  }

  mutating func markCore(_ lexeme: Int) { flags[lexeme] |= RuleDispatch.isCore }

  /// Enters a rule for a word.
  mutating func enter(_ rule: Int, _ table: Table, lexeme: Int) {
    if placeOfLexeme[lexeme] == 0 {
      placeOfLexeme[lexeme] = UInt16(first.count)
      first.append(RuleSet())
      afterWord.append(RuleSet())
      afterNumber.append(RuleSet())
      afterTime.append(RuleSet())
    }
    enter(rule, table, place: Int(placeOfLexeme[lexeme]))
    if table == .first { flags[lexeme] |= RuleDispatch.begins }
  }

  /// Enters a rule for a kind of token.
  mutating func enter(_ rule: Int, _ table: Table, place: Place) {
    switch table {
    case .first: first[place].insert(rule)
    case .afterWord: afterWord[place].insert(rule)
    case .afterNumber: afterNumber[place].insert(rule)
    case .afterTime: afterTime[place].insert(rule)
    }
  }

  /// Enters rules that any token may follow, once all others are entered.
  mutating func open(_ rules: RuleSet, _ table: Table) {
    for place in first.indices {
      switch table {
      case .first: first[place].formUnion(rules)
      case .afterWord: afterWord[place].formUnion(rules)
      case .afterNumber: afterNumber[place].formUnion(rules)
      case .afterTime: afterTime[place].formUnion(rules)
      }
    }
  }
}
