/// A set of words of the lexicon, asked by lexeme: one look into a column, no letters compared.
struct WordSet: Sendable {
  private let members: [Bool]
  private let lexicon: Lexicon

  /// The set of these words, parted by spaces; each must have a lexeme.
  init(_ words: StaticString, lexicon: Lexicon = .english) {
    var members = [Bool](repeating: false, count: lexicon.count)
    for word in EventWords.words(words) {
      guard let lexeme = lexicon.lexeme(word) else {
        preconditionFailure("a set names a word that no table has: \(word)")
      }
      members[Int(lexeme)] = true
    }
    self.members = members
    self.lexicon = lexicon
  }

  /// Whether a word, lower case, is in the set.
  func contains(word: String) -> Bool {
    lexicon.lexeme(word).map { members[Int($0)] } ?? false
  }

  /// Whether a token's word is in the set.
  @inline(__always)
  func contains(_ document: some TokenText, _ token: Int) -> Bool {
    members[Int(document.lexemes[token])]
  }
}

extension TokenText {
  /// Whether a token is this word, ASCII letters in any case.
  func isWord(_ token: Int, _ word: StaticString) -> Bool {
    let start = Int(starts[token])
    let length = Int(ends[token]) - start
    guard length == word.utf8CodeUnitCount else { return false }
    return utf8.withUnsafeBufferPointer { bytes in
      for offset in 0..<length
      where Lexicon.lowercase(bytes[start + offset]) != word.utf8Start[offset] {
        return false
      }
      return true
    }
  }

  /// Whether a token is a double quotation mark, curly or straight.
  func isDoubleQuote(_ token: Int) -> Bool {
    isWord(token, "”") || isWord(token, "“") || isWord(token, "\"")
  }

  /// Whether a token ends with these ASCII letters.
  func hasEnding(_ token: Int, _ ending: StaticString) -> Bool {
    let end = Int(ends[token])
    let length = ending.utf8CodeUnitCount
    guard end - Int(starts[token]) >= length else { return false }
    return utf8.withUnsafeBufferPointer { bytes in
      for offset in 0..<length
      where Lexicon.lowercase(bytes[end - length + offset]) != ending.utf8Start[offset] {
        return false
      }
      return true
    }
  }
}
