/// Cuts a text's bytes into tokens, in one pass.
///
/// Tokens follow the conventions of the Universal Dependencies English treebanks: clitics stand
/// alone (`Zelenskyy` `’s`, `do` `n't`), hyphens and dashes split, numbers keep the points,
/// commas and colons between their digits, and an abbreviation keeps its full stop.
struct Tokenizer {
  private let text: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private var document: TokenColumns
  private var spaced = true

  /// The tokens of a text, not yet parted into sentences.
  static func tokens(of utf8: [UInt8], lexicon: Lexicon) -> TokenColumns {
    utf8.withUnsafeBufferPointer { text in
      var tokenizer = Tokenizer(
        text: text,
        lexicon: lexicon,
        document: TokenColumns(utf8: utf8, lexicon: lexicon)
      )
      tokenizer.document.reserve(utf8.count / 5 + 16)
      tokenizer.run()
      return tokenizer.document
    }
  }

  private init(text: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, document: TokenColumns) {
    self.text = text
    self.lexicon = lexicon
    self.document = document
  }

  private mutating func run() {
    var at = 0
    while at < text.count {
      let byte = text[at]
      switch ByteClass.table[Int(byte)] {
      case .space:
        spaced = true
        at += 1
      case .letter:
        at = word(at)
      case .digit:
        at = number(at)
      case .punctuation:
        at = punctuation(at, length: 1)
      case .wide:
        at = wide(at)
      }
    }
  }

  // MARK: Words

  private mutating func word(_ start: Int) -> Int {
    var at = start
    var hash = Lexicon.hashSeed
    var capitals = 0
    var letters = 0
    loop: while at < text.count {
      let byte = text[at]
      switch ByteClass.table[Int(byte)] {
      case .letter:
        if byte &- 0x41 < 26 { capitals += 1 }
        letters += 1
      case .digit:
        break
      case .wide:
        guard WideCharacter(text, at).isLetter else { break loop }
        let length = WideCharacter.length(byte)
        for offset in 0..<length { hash = Lexicon.step(hash, text[at + offset]) }
        if ByteClass.opensCapital(text, at) { capitals += 1 }
        letters += 1
        at += length
        continue loop
      default:
        break loop
      }
      hash = Lexicon.step(hash, byte)
      at += 1
    }
    var shape: TokenShape = .word
    if text[start] &- 0x41 < 26 || ByteClass.opensCapital(text, start) {
      shape.insert(.capitalised)
    }
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }

    if at < text.count {
      let apostrophe = apostropheLength(at)
      if apostrophe > 0, let end = clitic(start, at, apostrophe, shape, hash) { return end }
      if text[at] == UInt8(ascii: "."), let end = abbreviation(start, at, letters, shape) {
        return end
      }
      if ByteClass.table[Int(text[at])] == .punctuation {
        if let end = AddressRule.end(text, start, at) ?? AddressRule.prefixedEnd(text, start, at) {
          append(start, end, self.hash(start, end), shape)
          return end
        }
      }
    }
    if at - start == 6, Lexicon.cannot == hash {
      append(start, at - 3, self.hash(start, at - 3), shape)
      spaced = false
      append(at - 3, at, self.hash(at - 3, at), .word)
      return at
    }
    append(start, at, hash, shape)
    return at
  }

  /// The length of an apostrophe, straight or curly, or 0.
  private func apostropheLength(_ at: Int) -> Int {
    if text[at] == UInt8(ascii: "'") { return 1 }
    if at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80, text[at + 2] == 0x99 {
      return 3
    }
    return 0
  }

  /// A word with an apostrophe in it: `Trump’s` and `don't` are cut in two, `O'Brien` is one.
  private mutating func clitic(
    _ start: Int,
    _ at: Int,
    _ length: Int,
    _ shape: TokenShape,
    _ wordHash: UInt32
  ) -> Int? {
    var end = at + length
    while end < text.count, ByteClass.table[Int(text[end])] == .letter { end += 1 }
    let tail = end - at - length
    guard tail > 0 else { return nil }
    func isLetter(_ index: Int, _ letter: Character) -> Bool {
      Lexicon.lowercase(text[index]) == letter.asciiValue
    }
    let first = at + length
    if tail == 1, isLetter(first, "t"), at - start > 1, isLetter(at - 1, "n") {
      append(start, at - 1, hash(start, at - 1), shape)
      spaced = false
      append(at - 1, end, hash(at - 1, end), .word)
      return end
    }
    let isClitic =
      tail == 1 && "sdm".contains { isLetter(first, $0) }
      || tail == 2
        && (isLetter(first, "r") && isLetter(first + 1, "e")
          || isLetter(first, "v") && isLetter(first + 1, "e")
          || isLetter(first, "l") && isLetter(first + 1, "l"))
    if isClitic {
      append(start, at, wordHash, shape)
      spaced = false
      append(at, end, hash(at, end), .word)
      return end
    }
    append(start, end, hash(start, end), shape)
    return end
  }

  /// A word whose full stop belongs to it: an acronym, an initial, a known abbreviation.
  private mutating func abbreviation(
    _ start: Int,
    _ dot: Int,
    _ letters: Int,
    _ shape: TokenShape
  ) -> Int? {
    if dot - start == 1 {
      var end = dot + 1
      while end + 1 < text.count, ByteClass.table[Int(text[end])] == .letter,
        text[end + 1] == UInt8(ascii: ".")
      {
        end += 2
      }
      if end - start >= 4 {
        append(start, end, hash(start, end), shape.union([.abbreviated, .allCapitals]))
        return end
      }
      guard shape.contains(.capitalised), text[start] != UInt8(ascii: "I"), isInitial() else {
        return nil
      }
      append(start, end, hash(start, end), shape.union(.abbreviated))
      return end
    }
    let end = dot + 1
    let dotted = hash(start, end)
    let lexeme = lexicon.find(text, start, end, dotted)
    guard lexeme != 0 else { return nil }
    let classes = lexicon.classes[Int(lexeme)]
    if classes.contains(.calendarAbbreviation) {
      guard shape.contains(.capitalised), continuesDate(end) else { return nil }
    } else if classes.contains(.titleAbbreviation) {
      guard shape.contains(.capitalised) || start + 3 >= dot, continuesPhrase(end),
        !isNo(start, dot) || isBeforeDigit(end)
      else { return nil }
    } else if !classes.contains(.abbreviation) || !continuesPhrase(end) {
      return nil
    }
    append(start, end, dotted, shape.union(.abbreviated))
    return end
  }

  /// A single capital and a full stop is an initial after a capitalised word, or at the start.
  private func isInitial() -> Bool {
    guard let last = document.shapes.last else { return true }
    return !last.contains(.word) || last.contains(.capitalised)
  }

  /// `Sun.` and `Sat.` end sentences too: the dot is theirs only where a date goes on.
  private func continuesDate(_ end: Int) -> Bool {
    guard let next = nextVisible(end) else { return false }
    switch ByteClass.table[Int(text[next])] {
    case .digit: return true
    case .letter: return text[next] &- 0x61 < 26
    default: return text[next] == UInt8(ascii: ",") || text[next] == UInt8(ascii: ")")
    }
  }

  /// Whether something follows on the same line.
  private func continuesPhrase(_ end: Int) -> Bool {
    guard let next = nextVisible(end) else { return false }
    return text[end..<next].allSatisfy { $0 != UInt8(ascii: "\n") }
  }

  /// Whether a word is `no`, which stands for `number` only before one.
  private func isNo(_ start: Int, _ end: Int) -> Bool {
    end - start == 2 && Lexicon.lowercase(text[start]) == UInt8(ascii: "n")
      && Lexicon.lowercase(text[start + 1]) == UInt8(ascii: "o")
  }

  private func isBeforeDigit(_ end: Int) -> Bool {
    nextVisible(end).map { ByteClass.table[Int(text[$0])] == .digit } ?? false
  }

  private func nextVisible(_ from: Int) -> Int? {
    var at = from
    while at < text.count, ByteClass.table[Int(text[at])] == .space { at += 1 }
    return at < text.count ? at : nil
  }

  // MARK: Numbers

  /// A number with the points, commas, colons and slashes between its digits; `2nd` and `1990s`
  /// keep their letters, `5pm` and `300kg` are cut.
  private mutating func number(_ start: Int) -> Int {
    var at = start
    var shape: TokenShape = [.number, .digits]
    while at < text.count {
      let byte = text[at]
      if byte &- 0x30 < 10 {
        at += 1
      } else if at + 1 < text.count, text[at + 1] &- 0x30 < 10,
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
          || byte == UInt8(ascii: "/")
      {
        shape.remove(.digits)
        at += 1
      } else {
        break
      }
    }
    if let end = AddressRule.telephoneEnd(text, start, at) {
      shape.remove(.digits)
      at = end
    } else if let end = numberSuffix(at) {
      shape.remove(.digits)
      at = end
    }
    append(start, at, hash(start, at), shape)
    return at
  }

  private func numberSuffix(_ at: Int) -> Int? {
    var end = at
    while end < text.count, ByteClass.table[Int(text[end])] == .letter { end += 1 }
    func isLetters(_ letters: StaticString) -> Bool {
      letters.utf8CodeUnitCount == end - at
        && (0..<end - at).allSatisfy {
          Lexicon.lowercase(text[at + $0]) == letters.utf8Start[$0]
        }
    }
    switch end - at {
    case 1: return isLetters("s") ? end : nil
    case 2:
      return isLetters("st") || isLetters("nd") || isLetters("rd") || isLetters("th") ? end : nil
    default: return nil
    }
  }

  // MARK: Punctuation

  private mutating func punctuation(_ start: Int, length: Int) -> Int {
    var end = start + length
    if length == 1 {
      let byte = text[start]
      let apostrophe = byte == UInt8(ascii: "'") ? strayClitic(start) : nil
      if let apostrophe { return apostrophe }
      // Runs of one mark are one token: `...`, `--`, `----`.
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"),
        UInt8(ascii: "="), UInt8(ascii: "$"), UInt8(ascii: "~"), UInt8(ascii: "+"),
        UInt8(ascii: "<"), UInt8(ascii: ">"):
        while end < text.count, text[end] == byte { end += 1 }
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        // `?!` is one mark too.
        while end < text.count, text[end] == UInt8(ascii: "!") || text[end] == UInt8(ascii: "?") {
          end += 1
        }
      case UInt8(ascii: ":"), UInt8(ascii: ";"):
        if spaced, let face = AddressRule.faceEnd(text, start) { end = face }
      default: break
      }
    }
    append(start, end, hash(start, end), .punctuation)
    return end
  }

  /// `'s` after a closing bracket or a full stop (`the U.S.'s`).
  private mutating func strayClitic(_ start: Int) -> Int? {
    guard !spaced, start + 1 < text.count, Lexicon.lowercase(text[start + 1]) == 0x73,
      start + 2 >= text.count || ByteClass.table[Int(text[start + 2])] != .letter
    else { return nil }
    append(start, start + 2, hash(start, start + 2), .word)
    return start + 2
  }

  private mutating func wide(_ at: Int) -> Int {
    let character = WideCharacter(text, at)
    let length = min(WideCharacter.length(text[at]), text.count - at)
    if character.isSpace {
      spaced = true
      return at + length
    }
    if character.isLetter { return word(at) }
    if apostropheLength(at) == 3, !spaced, at + 3 < text.count,
      Lexicon.lowercase(text[at + 3]) == 0x73,
      at + 4 >= text.count || ByteClass.table[Int(text[at + 4])] != .letter
    {
      append(at, at + 4, hash(at, at + 4), .word)
      return at + 4
    }
    return punctuation(at, length: length)
  }

  // MARK: Columns

  private func hash(_ start: Int, _ end: Int) -> UInt32 {
    var hash = Lexicon.hashSeed
    for index in start..<end { hash = Lexicon.step(hash, text[index]) }
    return hash
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int, _ hash: UInt32, _ shape: TokenShape) {
    document.starts.append(Int32(truncatingIfNeeded: start))
    document.ends.append(Int32(truncatingIfNeeded: end))
    document.lexemes.append(lexicon.find(text, start, end, hash))
    document.shapes.append(spaced ? shape.union(.spaced) : shape)
    spaced = false
  }
}

extension TokenColumns {
  fileprivate mutating func reserve(_ tokens: Int) {
    starts.reserveCapacity(tokens)
    ends.reserveCapacity(tokens)
    lexemes.reserveCapacity(tokens)
    shapes.reserveCapacity(tokens)
  }
}
