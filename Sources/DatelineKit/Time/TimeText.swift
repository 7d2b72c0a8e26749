/// A document as the time rules look at it.
///
/// A reference, so that handing a text to a rule copies one pointer and not a dozen columns.
final class TimeText {
  let document: Document
  /// The times read by rules within rules that are still being matched: a stack, so that a match
  /// itself is plain values and costs nothing to copy.
  private(set) var times: [TimeValue] = []

  /// The parts of speech of the sentences that a rule asks about.
  let tags: SentenceTags

  init(_ document: Document, tags: SentenceTags) {
    self.document = document
    self.tags = tags
  }

  /// Puts a time on the stack at a place, and drops what stood there and above.
  func push(_ time: TimeValue, at place: Int) {
    times.removeSubrange(min(place, times.count)...)
    times.append(time)
  }

  /// The number of tokens.
  var count: Int { document.starts.count }

  /// What a token looks like.
  @inline(__always)
  func shape(_ token: Int) -> TokenShape { document.shapes[token] }

  /// Whether a token's word can be of any of some classes.
  @inline(__always)
  func has(_ token: Int, _ wanted: WordClass) -> Bool { document.has(token, wanted) }

  /// The value of a token's word in a class, if it has it.
  func value(_ token: Int, as wordClass: WordClass) -> Int? {
    document.has(token, wordClass) ? document.value(token, as: wordClass) : nil
  }

  /// The number of bytes of a token.
  @inline(__always)
  func length(_ token: Int) -> Int { Int(document.ends[token] - document.starts[token]) }

  /// A token's byte, counted from its first.
  @inline(__always)
  func byte(_ token: Int, _ offset: Int) -> UInt8 {
    document.utf8[Int(document.starts[token]) + offset]
  }

  /// The bytes of a token.
  func bytes(_ token: Int) -> ArraySlice<UInt8> { document.bytes(token) }

  /// The words from the first token of a range to its last, on one line.
  func line(_ tokens: Range<Int>) -> String {
    let words = document.text(tokens)
    var isAfterSpace = true
    let stands = words.utf8.allSatisfy { byte in
      let isSpace = byte == UInt8(ascii: " ")
      defer { isAfterSpace = isSpace }
      return byte > 0x20 && byte < 0x7F || isSpace && !isAfterSpace
    }
    // Nearly all stand on one line already, one space between words.
    if stands, !isAfterSpace { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The whole number that a token says.
  func integer(_ token: Int) -> Int? { document.integer(token) }

  /// Whether a token is one ASCII character.
  @inline(__always)
  func isByte(_ token: Int, _ byte: UInt8) -> Bool {
    length(token) == 1 && self.byte(token, 0) == byte
  }

  /// A hyphen, an en dash or a minus sign: what joins `3-5` and `mid-May`.
  func isHyphen(_ token: Int) -> Bool {
    guard shape(token).contains(.punctuation) else { return false }
    return length(token) == 1
      ? byte(token, 0) == UInt8(ascii: "-") : Dash.isHyphen(document, token)
  }

  /// Whether a token ends in two letters: the `ed` of a participle.
  func ends(_ token: Int, in letters: StaticString) -> Bool {
    document.ends(token, in: letters)
  }

  /// Whether a token is one of some words divided by spaces, in any case.
  func isOne(_ token: Int, of words: StaticString) -> Bool { document.isOne(token, of: words) }

  /// The numbers of a token divided by one kind of mark.
  func numberParts(_ token: Int) -> NumberParts? { document.numberParts(token) }
}

extension Document {
  /// Whether a token ends in some letters, in any case.
  func ends(_ token: Int, in letters: StaticString) -> Bool {
    let count = letters.utf8CodeUnitCount
    let end = Int(ends[token])
    guard end - Int(starts[token]) >= count else { return false }
    for offset in 0..<count
    where Lexicon.lowercase(utf8[end - count + offset]) != letters.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether a token is one of some words divided by spaces, in any case.
  func isOne(_ token: Int, of words: StaticString) -> Bool {
    let start = Int(starts[token])
    let length = Int(ends[token]) - start
    let list = words.utf8Start
    let count = words.utf8CodeUnitCount
    var at = 0
    while at < count {
      var end = at
      while end < count, list[end] != UInt8(ascii: " ") { end += 1 }
      if end - at == length {
        var offset = 0
        while offset < length, Lexicon.lowercase(utf8[start + offset]) == list[at + offset] {
          offset += 1
        }
        if offset == length { return true }
      }
      at = end + 1
    }
    return false
  }
}
