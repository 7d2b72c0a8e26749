/// Where words end that are no words of a language: addresses, file names, faces, prefixes.
///
/// The English treebanks keep `news@reuters.com`, `http://www.state.gov/a/b.html`, `:-)` and
/// `anti-smoking` whole.
enum AddressRule {
  /// The end of the address that a word begins, or nil where it is a word like others.
  ///
  /// - Parameters:
  ///   - start: the word's first byte.
  ///   - at: the byte after its letters and digits.
  static func end(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ at: Int) -> Int? {
    guard at + 1 < text.count else { return nil }
    switch text[at] {
    case UInt8(ascii: ":"):
      guard at + 3 < text.count, text[at + 1] == slash, text[at + 2] == slash,
        !isBreak(text[at + 3])
      else { return nil }
    case UInt8(ascii: "@"):
      guard isName(text[at + 1]) else { return nil }
    case UInt8(ascii: "."):
      guard opensEnding(text, start, at) || hasAt(text, at) else { return nil }
    case UInt8(ascii: "-"), UInt8(ascii: "_"):
      guard hasAt(text, at) else { return nil }
    default: return nil
    }
    var end = at
    while end < text.count, end - start < longest, !isBreak(text[end]) { end += 1 }
    // What closes a sentence or a bracket is not the address's.
    while end > at, isTrailing(text[end - 1]) { end -= 1 }
    return end > at + 1 ? end : nil
  }

  /// The end of a prefix's word with its hyphen: `anti-smoking`, `e-mail`.
  static func prefixedEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ at: Int) -> Int? {
    guard at + 1 < text.count, text[at] == UInt8(ascii: "-"),
      ByteClass.table[Int(text[at + 1])] == .letter, at - start <= 5
    else { return nil }
    var word: UInt64 = 0
    for index in start..<at { word = word << 8 | UInt64(Lexicon.lowercase(text[index])) }
    guard prefixes.contains(word) else { return nil }
    var end = at + 1
    while end < text.count, ByteClass.table[Int(text[end])] == .letter { end += 1 }
    return end
  }

  /// The end of a face made of punctuation, such as `:-)`, that stands alone.
  static func faceEnd(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var end = start + 1
    if end < text.count, text[end] == UInt8(ascii: "-") { end += 1 }
    guard end < text.count,
      text[end] == UInt8(ascii: ")") || text[end] == UInt8(ascii: "(")
    else { return nil }
    end += 1
    return end == text.count || ByteClass.table[Int(text[end])] == .space ? end : nil
  }

  /// The end of a telephone number of ten or seven digits, such as `212-555-0123`.
  static func telephoneEnd(
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ at: Int
  ) -> Int? {
    guard at - start == 3 else { return nil }
    var end = at
    while end < text.count, text[end] == UInt8(ascii: "-") {
      var next = end + 1
      while next < text.count, text[next] &- 0x30 < 10 { next += 1 }
      let digits = next - end - 1
      guard digits == 3 || digits == 4 else { return nil }
      end = next
      if digits == 4 {
        return end < text.count && ByteClass.table[Int(text[end])] == .letter ? nil : end
      }
    }
    return nil
  }

  private static let longest = 256
  private static let slash = UInt8(ascii: "/")
  private static let prefixes: Set<UInt64> = Set(
    ["e", "non", "anti", "semi", "multi", "pro", "neo"].map { prefix in
      prefix.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }
  )

  /// Whether a dot inside a run of letters belongs to an address: small letters follow that are
  /// not a single one, as in `a.m.`, and nothing about the word says the end of a sentence.
  private static func opensEnding(
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ dot: Int
  ) -> Bool {
    var end = dot + 1
    while end < text.count, text[end] &- 0x61 < 26 || text[end] &- 0x30 < 10 { end += 1 }
    guard end - dot > 2, text[dot + 1] &- 0x61 < 26 else { return false }
    // A missing space between sentences goes on with a capital; a missing one before a small
    // letter is rare where the next word is long, rarer still after a word of three letters.
    return end - dot <= 5 || dot - start <= 3 || (end < text.count && isJoint(text[end]))
  }

  /// Whether an at sign follows before the next space.
  private static func hasAt(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    var index = at
    while index + 1 < text.count, index - at < 40, isName(text[index]) { index += 1 }
    return text[index] == UInt8(ascii: "@")
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "@") || byte == slash
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch ByteClass.table[Int(byte)] {
    case .letter, .digit: return true
    default:
      return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: ")"),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"), 0x80...0xFF:
      return true
    default: return ByteClass.table[Int(byte)] == .space
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
      return true
    default: return false
    }
  }
}
