/// Gathers the words of the tables into a lexicon.
struct LexiconBuilder {
  private var lexemes: [[UInt8]: Int] = [:]
  private var classes: [WordClass] = [[]]
  private var hashes: [UInt32] = [0]
  private var offsets: [UInt32] = [0, 0]
  private var letters: [UInt8] = []
  private var values: [[(bit: UInt8, value: Int32)]] = [[]]

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
  mutating func insert(_ word: Substring, _ wordClass: WordClass, _ value: Int32) {
    let bytes = Array(word.utf8)
    let lexeme: Int
    if let known = lexemes[bytes] {
      lexeme = known
    } else {
      lexeme = classes.count
      lexemes[bytes] = lexeme
      classes.append([])
      hashes.append(bytes.withUnsafeBufferPointer { Lexicon.hash($0) })
      letters += bytes
      offsets.append(UInt32(letters.count))
      values.append([])
    }
    if wordClass.isEmpty || classes[lexeme].contains(wordClass) { return }
    classes[lexeme].insert(wordClass)
    values[lexeme].append((UInt8(wordClass.bit), value))
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
