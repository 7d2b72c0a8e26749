/// Every word that some table knows, each once, with what it can be.
///
/// Open addressing over lower-cased ASCII bytes. A token is looked up once, when it is cut; from
/// then on rooms index their own columns by its lexeme. Lexeme 0 is the unknown word. A
/// reference, so that a document carries one pointer to it.
final class Lexicon: Sendable {
  /// The program's vocabulary.
  static let english: Lexicon = {
    var builder = LexiconBuilder()
    for table in Vocabulary.tables { builder.insert(table) }
    let irregular = IrregularForms.english.verbs
    for (word, verb) in irregular.sorted(by: { $0.key < $1.key })
    // "come" and "run" are participles, but the plain form far more often.
    where verb.form.contains(.past) || word != verb.lemma {
      builder.insert(word, .pastVerb, 0)
    }
    Vocabulary.eachPlainWord { builder.insert($0, [], 0) }
    return builder.lexicon()
  }()

  /// What each lexeme can be, by lexeme.
  let classes: [WordClass]
  private let slots: [UInt32]
  private let hashes: [UInt32]
  private let offsets: [UInt32]
  private let letters: [UInt8]
  /// The values of all lexemes, one after the other, and where each lexeme's begin.
  private let values: [(bit: UInt8, value: Int32)]
  private let valueStarts: [UInt32]

  /// The number of lexemes, the unknown word included.
  var count: Int { classes.count }

  init(
    classes: [WordClass],
    hashes: [UInt32],
    offsets: [UInt32],
    letters: [UInt8],
    values: [[(bit: UInt8, value: Int32)]]
  ) {
    self.classes = classes
    self.hashes = hashes
    self.offsets = offsets
    self.letters = letters
    self.values = values.flatMap { $0 }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(values.count + 1)
    var start = 0
    for known in values {
      start += known.count
      starts.append(UInt32(start))
    }
    valueStarts = starts
    var size = 1 << 10
    while size < classes.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    let mask = UInt32(size - 1)
    for lexeme in 1..<max(1, classes.count) {
      var slot = Lexicon.mix(hashes[lexeme]) & mask
      while slots[Int(slot)] != 0 { slot = (slot &+ 1) & mask }
      slots[Int(slot)] = UInt32(lexeme)
    }
    self.slots = slots
  }

  /// The lexeme of a lower-case word, or nil where no table has it.
  func lexeme(_ word: some StringProtocol) -> UInt32? {
    word.utf8.withContiguousStorageIfAvailable(lexeme)
      ?? Array(word.utf8).withUnsafeBufferPointer(lexeme)
  }

  /// The same of a word’s bytes.
  func lexeme(_ word: UnsafeBufferPointer<UInt8>) -> UInt32? {
    let found = find(word, 0, word.count, Lexicon.hash(word))
    return found == 0 ? nil : found
  }

  /// The value of a word in one of its classes: a month's number, a unit's place.
  func value(of lexeme: UInt32, as wordClass: WordClass) -> Int? {
    let bit = UInt8(wordClass.bit)
    for place in Int(valueStarts[Int(lexeme)])..<Int(valueStarts[Int(lexeme) + 1])
    where values[place].bit == bit {
      return Int(values[place].value)
    }
    return nil
  }

  /// The lexeme of the bytes in a range, compared without regard to ASCII case; 0 if unknown.
  @inline(__always)
  func find(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ hash: UInt32) -> UInt32
  {
    let mask = UInt32(truncatingIfNeeded: slots.count - 1)
    var slot = Lexicon.mix(hash) & mask
    while true {
      let lexeme = slots[Int(slot)]
      if lexeme == 0 { return 0 }
      if hashes[Int(lexeme)] == hash, matches(lexeme, text, start, end) { return lexeme }
      slot = (slot &+ 1) & mask
    }
  }

  /// One step of the hash over a word's lower-cased bytes; a word starts from `hashSeed`.
  @inline(__always)
  static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(lowercase(byte))) &* 16_777_619
  }

  static let hashSeed: UInt32 = 2_166_136_261
  /// The hash of a word that is written as one and read as two.
  static let cannot = "cannot".utf8.reduce(hashSeed, step)

  @inline(__always)
  static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.reduce(hashSeed, step)
  }

  /// FNV's low bits are weak, so the slot comes from the high ones folded in.
  @inline(__always)
  static func mix(_ hash: UInt32) -> UInt32 {
    hash ^ (hash >> 15)
  }

  @inline(__always)
  private func matches(
    _ lexeme: UInt32,
    _ text: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Bool {
    let from = Int(offsets[Int(lexeme)])
    guard Int(offsets[Int(lexeme) + 1]) - from == end - start else { return false }
    for index in 0..<(end - start)
    where Lexicon.lowercase(text[start + index]) != letters[from + index] {
      return false
    }
    return true
  }
}
