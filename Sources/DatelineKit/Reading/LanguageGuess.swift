/// Tells whether a text is in English, from its commonest words and its scripts.
///
/// English news has a third of its words among the forty counted here, and no other language more
/// than a few; so a text passes with one word in ten, if no other language has more.
enum LanguageGuess {
  /// Texts shorter than this are never refused.
  static let leastWords = 40
  /// So many words are looked at; the rest of a long text is taken to be like them.
  private static let mostWords = 1_000

  /// The error for a text that is not in English, or nil if it is, or is too short to tell.
  static func refusal(of utf8: [UInt8]) -> ReadingError? {
    var counter = Counter()
    utf8.withUnsafeBufferPointer { counter.count($0, mostWords) }
    guard counter.words >= leastWords else { return nil }
    if let script = counter.foreignScript { return .notEnglish(language: script) }
    let best = counter.hits.indices.max { counter.hits[$0] < counter.hits[$1] } ?? 0
    let english = counter.hits[0]
    if english * 10 >= counter.words, counter.hits[best] == english { return nil }
    let isClear = best != 0 && counter.hits[best] * 10 >= counter.words
    return .notEnglish(language: isClear ? languages[best] : nil)
  }

  private static let languages: [String] = LanguageWords.table.lines().reduce(into: []) {
    let name = String($1[0])
    if !$0.contains(name) { $0.append(name) }
  }

  /// The languages that a word is common in, a bit each, by the word's bytes in an integer.
  private static let common: [UInt64: UInt16] = {
    var table: [UInt64: UInt16] = [:]
    for fields in LanguageWords.table.lines() {
      guard let language = languages.firstIndex(of: String(fields[0])) else { continue }
      for word in fields.dropFirst() {
        let key = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        table[key, default: 0] |= 1 << UInt16(language)
      }
    }
    return table
  }()

  private struct Counter {
    var words = 0
    var hits = [Int](repeating: 0, count: LanguageGuess.languages.count)
    private var scripts: [String: Int] = [:]
    private var letters = 0

    /// A script other than Latin that most of the letters are of.
    var foreignScript: String? {
      scripts.first { $0.value * 2 > letters }?.key
    }

    mutating func count(_ text: UnsafeBufferPointer<UInt8>, _ most: Int) {
      var key: UInt64 = 0
      var length = 0
      var at = 0
      while at < text.count, words < most {
        let byte = text[at]
        if byte &- 0x41 < 26 || byte &- 0x61 < 26 || byte >= 0xC3 && byte < 0xE0 {
          let wide = byte >= 0x80 && at + 1 < text.count
          if wide { noteScript(byte) }
          key = key << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte)
          if wide { key = key << 8 | UInt64(text[at + 1]) }
          length += wide ? 2 : 1
          letters += 1
          at += wide ? 2 : 1
          continue
        }
        if byte >= 0xE0 {
          noteScript(byte)
          letters += 1
          // Scripts that do not part words by spaces: every character counts as one.
          if byte >= 0xE3, byte < 0xEE { words += 1 }
          at += byte < 0xF0 ? 3 : 4
          continue
        }
        close(&key, &length)
        at += byte < 0x80 ? 1 : 2
      }
      close(&key, &length)
    }

    private mutating func close(_ key: inout UInt64, _ length: inout Int) {
      guard length > 0 else { return }
      words += 1
      if length <= 8, let mask = LanguageGuess.common[key] {
        for language in hits.indices where mask & (1 << UInt16(language)) != 0 {
          hits[language] += 1
        }
      }
      key = 0
      length = 0
    }

    private mutating func noteScript(_ lead: UInt8) {
      switch lead {
      case 0xCE, 0xCF: scripts["Greek", default: 0] += 1
      case 0xD0...0xD3: scripts["a language in Cyrillic script", default: 0] += 1
      case 0xD7: scripts["Hebrew", default: 0] += 1
      case 0xD8...0xDB: scripts["a language in Arabic script", default: 0] += 1
      case 0xE3...0xE9: scripts["Chinese or Japanese", default: 0] += 1
      case 0xEA...0xED: scripts["Korean", default: 0] += 1
      default: break
      }
    }
  }
}
