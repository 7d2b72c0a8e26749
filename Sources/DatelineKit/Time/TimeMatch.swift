/// What a rule's pattern found: the values its steps read, and the text around them.
struct TimeMatch {
  /// A value that no step read.
  private static let absent = Int32.min

  let document: Document
  /// The tokens that the match covers.
  fileprivate(set) var tokens: Range<Int>
  /// The sentence that the match stands in.
  let sentence: Range<Int>
  private var values = SIMD32<Int32>(repeating: absent)
  /// The times that `.time` steps read, in order.
  var times: [TimeValue] = []
  /// The count that a `.count` step read, nil where the words leave it vague.
  var count: Double?
  /// Whether a `.count` step read anything.
  var isCounted = false
  /// Where the steps after `.ahead` begin.
  var covered: Int?

  init(document: Document, at token: Int, in sentence: Range<Int>) {
    self.document = document
    self.sentence = sentence
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
        values[slot.rawValue] = Int32(truncatingIfNeeded: newValue)
      }
    }
  }

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
  func follows(_ words: String) -> Bool {
    before.map { TimeMatch.isOne($0, of: words, document) } ?? false
  }

  /// Whether the word after is one of some words.
  func precedes(_ words: String) -> Bool {
    after.map { TimeMatch.isOne($0, of: words, document) } ?? false
  }

  /// Whether a token of the match is one of some words.
  func contains(_ words: String) -> Bool {
    tokens.contains { TimeMatch.isOne($0, of: words, document) }
  }

  /// Whether the first token is one of some words.
  func begins(_ words: String) -> Bool {
    TimeMatch.isOne(tokens.lowerBound, of: words, document)
  }

  /// Whether a token is one of some words divided by spaces, in any case.
  static func isOne(_ token: Int, of words: String, _ document: Document) -> Bool {
    let bytes = document.bytes(token)
    var rest = words.utf8[...]
    while !rest.isEmpty {
      let word = rest.prefix { $0 != UInt8(ascii: " ") }
      if word.count == bytes.count, zip(word, bytes).allSatisfy({ $0 == Lexicon.lowercase($1) }) {
        return true
      }
      rest = rest.dropFirst(word.count + 1)
    }
    return false
  }

  /// Whether the first token opens with a capital.
  var isCapitalised: Bool {
    document.shapes[tokens.lowerBound].contains(.capitalised)
  }
}
