/// What a token looks like, apart from which word it is.
struct TokenShape: OptionSet, Sendable {
  let rawValue: UInt16

  /// The first letter is a capital.
  static let capitalised = TokenShape(rawValue: 1 << 0)
  /// Two letters or more, all of them capitals.
  static let allCapitals = TokenShape(rawValue: 1 << 1)
  /// Begins with a digit: `18`, `4,500`, `10:30`, `2nd`, `1990s`.
  static let number = TokenShape(rawValue: 1 << 2)
  /// Nothing but digits: `18`, `2022`.
  static let digits = TokenShape(rawValue: 1 << 3)
  /// White space stands before it, or it is the first.
  static let spaced = TokenShape(rawValue: 1 << 4)
  /// Punctuation or a symbol.
  static let punctuation = TokenShape(rawValue: 1 << 5)
  /// Letters, and perhaps digits after them.
  static let word = TokenShape(rawValue: 1 << 6)
  /// Stands inside quotation marks (the marks themselves do not).
  static let quoted = TokenShape(rawValue: 1 << 7)
  /// The full stop of an abbreviation belongs to it, as in `U.S.` and `Sept.`.
  static let abbreviated = TokenShape(rawValue: 1 << 8)
}

/// What part of a page a sentence is.
enum SentenceKind: UInt8, Sendable {
  /// Running text.
  case prose
  /// A short line on its own without a full stop.
  case heading
  /// An item of a list, its marker included.
  case bullet
  /// What stands before a wire story's first words: `JERUSALEM, March 14 (Atlas) —`.
  case dateline
}

/// Tokens in columns over a text's bytes, and what can be asked of one.
protocol TokenText {
  /// The canonical text.
  var utf8: [UInt8] { get }
  var lexicon: Lexicon { get }
  /// The first byte of each token.
  var starts: [Int32] { get }
  /// The byte after each token.
  var ends: [Int32] { get }
  /// Each token's word in the lexicon, 0 if unknown.
  var lexemes: [UInt32] { get }
  var shapes: [TokenShape] { get }
}

extension TokenText {
  /// What a token's word can be.
  @inline(__always)
  func classes(_ token: Int) -> WordClass {
    lexicon.classes[Int(lexemes[token])]
  }

  /// Whether a token's word can be of any of some classes.
  @inline(__always)
  func has(_ token: Int, _ wanted: WordClass) -> Bool {
    !classes(token).isDisjoint(with: wanted)
  }

  /// The value of a token's word in a class, if it has it.
  func value(_ token: Int, as wordClass: WordClass) -> Int? {
    lexicon.value(of: lexemes[token], as: wordClass)
  }

  /// The bytes of a token.
  func bytes(_ token: Int) -> ArraySlice<UInt8> {
    utf8[Int(starts[token])..<Int(ends[token])]
  }

  /// The words of a token.
  func text(_ token: Int) -> String {
    String(decoding: bytes(token), as: UTF8.self)
  }

  /// The text from the first token of a range to its last, as it stands.
  func text(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    return String(
      decoding: utf8[Int(starts[tokens.lowerBound])..<Int(ends[tokens.upperBound - 1])],
      as: UTF8.self
    )
  }

  /// The whole number that a token of digits says, thousands commas allowed; nil for any other.
  func integer(_ token: Int) -> Int? {
    guard shapes[token].contains(.number) else { return nil }
    var number = 0
    for byte in bytes(token) {
      if byte == UInt8(ascii: ",") { continue }
      guard byte &- 0x30 < 10, number < 1_000_000_000_000 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Whether a token is one ASCII character.
  @inline(__always)
  func isByte(_ token: Int, _ byte: UInt8) -> Bool {
    ends[token] - starts[token] == 1 && utf8[Int(starts[token])] == byte
  }
}

/// The columns of a document while they are filled.
struct TokenColumns: TokenText {
  let utf8: [UInt8]
  let lexicon: Lexicon
  var starts: [Int32] = []
  var ends: [Int32] = []
  var lexemes: [UInt32] = []
  var shapes: [TokenShape] = []
  var sentenceStarts: [Int32] = []
  var sentenceKinds: [SentenceKind] = []
  var sentenceParagraphs: [Int32] = []

  /// The number of tokens.
  var count: Int { starts.count }

  init(utf8: [UInt8], lexicon: Lexicon) {
    self.utf8 = utf8
    self.lexicon = lexicon
  }
}

/// A text cut into tokens and sentences, in parallel columns over its UTF-8 bytes.
///
/// A token is an index into `starts`, `ends`, `lexemes` and `shapes`; a sentence an index into
/// the sentence columns. Tokens cover all but white space, in order and without overlap. The
/// tokens of sentence `s` are `sentenceStarts[s]..<sentenceStarts[s + 1]`. A reference, so that
/// handing it on copies one pointer and not a dozen columns.
package final class Document: TokenText, Sendable {
  let utf8: [UInt8]
  let lexicon: Lexicon
  let starts: [Int32]
  let ends: [Int32]
  let lexemes: [UInt32]
  let shapes: [TokenShape]
  /// The first token of each sentence, and at the end the number of tokens.
  let sentenceStarts: [Int32]
  let sentenceKinds: [SentenceKind]
  /// The paragraph that each sentence stands in, counted from 0.
  let sentenceParagraphs: [Int32]

  /// The number of tokens.
  package var count: Int { starts.count }
  /// The number of sentences.
  package var sentenceCount: Int { sentenceKinds.count }

  /// Cuts a text into tokens and sentences.
  ///
  /// - Parameter utf8: valid UTF-8 with LF line ends, at most 2 GB.
  package convenience init(reading utf8: [UInt8]) {
    self.init(SentenceSplitter.split(Tokenizer.tokens(of: utf8, lexicon: .english)))
  }

  /// The document of filled columns.
  init(_ columns: TokenColumns) {
    utf8 = columns.utf8
    lexicon = columns.lexicon
    starts = columns.starts
    ends = columns.ends
    lexemes = columns.lexemes
    shapes = columns.shapes
    sentenceStarts = columns.sentenceStarts
    sentenceKinds = columns.sentenceKinds
    sentenceParagraphs = columns.sentenceParagraphs
  }

  /// The tokens of a sentence.
  package func tokens(ofSentence sentence: Int) -> Range<Int> {
    Int(sentenceStarts[sentence])..<Int(sentenceStarts[sentence + 1])
  }

  /// The sentence that a token stands in.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentenceCount - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(sentenceStarts[middle]) <= token { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
