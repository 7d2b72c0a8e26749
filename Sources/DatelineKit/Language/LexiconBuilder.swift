/// Gathers the words of the tables into a lexicon.
struct LexiconBuilder {
  private var classes: [WordClass] = [[]]
  private var hashes: [UInt32] = [0]
  private var offsets: [UInt32] = [0, 0]
  private var letters: [UInt8] = []
  private var values: [[(bit: UInt8, value: Int32)]] = [[]]
  /// The lexemes by their hashes, open addressing.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// Adds the words of a table, each with its class and value.
  mutating func insert(_ table: WordTable) {
    for fields in table.lines() {
      guard fields.count > 2, let wordClass = WordClass.named[String(fields[0])],
        let value = Int32(fields[1])
      else { preconditionFailure("a word table has a line that says nothing: \(fields)") }
      for word in fields[2...] { insert(word, wordClass, value) }
    }
  }

  /// Adds a word, or a class to a word that is there; without a class it only gets a lexeme.
  mutating func insert(_ word: some StringProtocol, _ wordClass: WordClass, _ value: Int32) {
    var word = String(word)
    word.withUTF8 { insert($0, wordClass, value) }
  }

  /// The same of a word’s bytes.
  mutating func insert(
    _ word: UnsafeBufferPointer<UInt8>,
    _ wordClass: WordClass,
    _ value: Int32
  ) {
    let hash = Lexicon.hash(word)
    let slot = slot(of: word, hash)
    var lexeme = Int(slots[slot])
    if lexeme == 0 {
      lexeme = classes.count
      slots[slot] = UInt32(lexeme)
      classes.append([])
      hashes.append(hash)
      letters += word
      offsets.append(UInt32(letters.count))
      values.append([])
      if 2 * classes.count > slots.count { enlarge() }
    }
    if wordClass.isEmpty || classes[lexeme].contains(wordClass) { return }
    classes[lexeme].insert(wordClass)
    values[lexeme].append((UInt8(wordClass.bit), value))
  }

  /// The slot that holds a word, or the empty one where it belongs.
  private func slot(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(Lexicon.mix(hash)) & (slots.count - 1)
    while slots[slot] != 0 {
      let lexeme = Int(slots[slot])
      let start = Int(offsets[lexeme])
      if hashes[lexeme] == hash, Int(offsets[lexeme + 1]) - start == word.count,
        word.indices.allSatisfy({ letters[start + $0] == word[$0] })
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func enlarge() {
    let mask = 2 * slots.count - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for lexeme in 1..<classes.count {
      var slot = Int(Lexicon.mix(hashes[lexeme])) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(lexeme)
    }
  }

  /// The lexicon of all words added.
  func lexicon() -> Lexicon {
    Lexicon(
      classes: classes,
      hashes: hashes,
      offsets: offsets,
      letters: letters,
      values: values
    )
  }
}
