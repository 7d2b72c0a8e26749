/// What a rule's pattern found: the values its steps read, and the text around them.
struct TimeMatch {
  /// A value that no step read.
  private static let absent = Int16.min

  /// The text, which the matcher holds for as long as it hands out matches.
  unowned(unsafe) let document: TimeText
  /// The tokens that the match covers.
  fileprivate(set) var tokens: Range<Int>
  /// The sentence that the match stands in.
  let sentence: Range<Int>
  private var values = SIMD32<Int16>(repeating: absent)
  /// Where the times that `.time` steps read begin in the text's stack, and how many they are.
  private let firstTime: Int
  private var timeCount = 0
  /// The count that a `.count` step read, nil where the words leave it vague.
  var count: Double?
  /// Whether a `.count` step read anything.
  var isCounted = false
  /// Where the steps after `.ahead` begin.
  var covered: Int?

  init(document: TimeText, at token: Int, in sentence: Range<Int>, firstTime: Int) {
    self.document = document
    self.sentence = sentence
    self.firstTime = firstTime
    tokens = token..<token
  }

  /// The value that a step kept, if it read one.
  subscript(slot: Slot) -> Int? {
    get {
      let value = values[slot.rawValue]
      return value == TimeMatch.absent ? nil : Int(value)
    }
    set {
      if let newValue, values[slot.rawValue] == TimeMatch.absent {
        values[slot.rawValue] = Int16(truncatingIfNeeded: newValue)
      }
    }
  }

  /// The place in the text's stack of times after those of this match.
  var nextTime: Int { firstTime + timeCount }

  /// Keeps a time that a `.time` step read.
  mutating func push(_ time: TimeValue) {
    document.push(time, at: nextTime)
    timeCount += 1
  }

  /// The times that `.time` steps read, in order.
  var times: ArraySlice<TimeValue> { document.times[firstTime..<nextTime] }

  /// The first time that a `.time` step read.
  var time: TimeValue? { times.first }

  /// The unit that a step read.
  var unit: TimeUnit? { self[.unit].flatMap { TimeUnit(rawValue: $0 % 100) } }

  /// Whether the unit stands in the plural.
  var isPlural: Bool { self[.unit].map { $0 > 100 } ?? false }

  /// The count and the unit; a count is vague if no step read one.
  var quantity: Quantity? {
    guard let unit else { return nil }
    return Quantity(count, unit)
  }

  /// The part of the day that a step read.
  var part: DayPart? { self[.dayPart].flatMap { DayPart(rawValue: $0 % 100) } }

  /// The word that picks one of several times.
  var deixis: TimeValue.Deixis? { self[.deixis].flatMap(TimeValue.Deixis.init) }

  mutating func close(at end: Int) {
    tokens = tokens.lowerBound..<(covered ?? end)
  }

  // MARK: Context

  /// The token before the match, in its sentence.
  var before: Int? {
    tokens.lowerBound > sentence.lowerBound ? tokens.lowerBound - 1 : nil
  }

  /// The token after the match, in its sentence.
  var after: Int? {
    tokens.upperBound < sentence.upperBound ? tokens.upperBound : nil
  }

  /// Whether the word before is of some class.
  func follows(_ wordClass: WordClass) -> Bool {
    before.map { document.has($0, wordClass) } ?? false
  }

  /// Whether the word before is one of some words.
  func follows(_ words: StaticString) -> Bool {
    before.map { document.isOne($0, of: words) } ?? false
  }

  /// Whether the word after is one of some words.
  func precedes(_ words: StaticString) -> Bool {
    after.map { document.isOne($0, of: words) } ?? false
  }

  /// Whether a token of the match is one of some words.
  func contains(_ words: StaticString) -> Bool {
    tokens.contains { document.isOne($0, of: words) }
  }

  /// Whether the first token is one of some words.
  func begins(_ words: StaticString) -> Bool {
    document.isOne(tokens.lowerBound, of: words)
  }

  /// Whether the first token opens with a capital.
  var isCapitalised: Bool {
    document.shape(tokens.lowerBound).contains(.capitalised)
  }
}
