/// What the tagger and the parser know of a word by itself, from its bytes.
///
/// Quotes and dashes are brought to their plain forms first, so that what was learnt from one
/// kind of typesetting holds for all.
package struct WordAtoms: Sendable {
  /// The word as it is written.
  package var form: UInt32 = 0
  /// The word in lower case.
  package var lower: UInt32 = 0
  /// The last one to four letters, in lower case.
  var suffix1: UInt32 = 0
  var suffix2: UInt32 = 0
  var suffix3: UInt32 = 0
  var suffix4: UInt32 = 0
  /// The first one to four letters, as written.
  var prefix1: UInt32 = 0
  var prefix2: UInt32 = 0
  var prefix3: UInt32 = 0
  var prefix4: UInt32 = 0
  /// Runs of capitals, small letters, digits and others.
  var shape: UInt32 = 0
  /// The word's number in the vocabulary, 0 for an unknown one.
  package var number: UInt16 = 0
  /// The set of tags that the word had in the treebank, 0 where unknown.
  package var wordClass: UInt16 = 0
  /// Its classes by its neighbours in plain text, and how often that writes it with a capital.
  package var fine: UInt16 = 0
  package var coarse: UInt8 = 0
  package var habit: UInt8 = 0
  /// What a dictionary says it can be; see `WordKinds`.
  package var kinds: UInt8 = 0
  package var letterCase: LetterCase = .none
  var length: UInt8 = 0
  /// Whether it has a letter or a digit.
  package var hasLetters = false
  var hasDigit = false

  /// The same word as if it had never been met: only its letters' shape and ends are known.
  package var unmet: WordAtoms {
    var word = self
    word.form = 0
    word.lower = 0
    word.number = 0
    word.wordClass = 0
    return word
  }

  /// How a word is written.
  package enum LetterCase: UInt8, Sendable {
    case none, small, capitalised, oneCapital, capitals, mixed, digits, digitsAndLetters
  }

  /// Stands before the first and after the last word of a sentence.
  package static let edge: WordAtoms = {
    var atoms = WordAtoms()
    atoms.form = 1
    atoms.lower = 1
    atoms.suffix3 = 1
    atoms.suffix2 = 1
    atoms.wordClass = 0xFFFF
    atoms.fine = 0x3FF
    atoms.coarse = 0x3F
    return atoms
  }()

  /// The bytes that are looked at; longer words differ by their length alone.
  static let maximumLength = 48

  private init() {}

  /// Reads a word.
  ///
  /// - Parameter scratch: room for `maximumLength` bytes and three more.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>,
    scratch: UnsafeMutablePointer<UInt8>,
    vocabulary: TagVocabulary?
  ) {
    let count = WordAtoms.normalise(bytes, into: scratch)
    length = UInt8(truncatingIfNeeded: min(bytes.count, 255))
    readShape(scratch, count)
    form =
      WordAtoms.hash(scratch, 0, count)
      ^ UInt32(truncatingIfNeeded: max(0, bytes.count - WordAtoms.maximumLength))
    prefix1 = WordAtoms.hash(scratch, 0, min(1, count))
    prefix2 = WordAtoms.hash(scratch, 0, min(2, count))
    prefix3 = WordAtoms.hash(scratch, 0, min(3, count))
    prefix4 = WordAtoms.hash(scratch, 0, min(4, count))
    for index in 0..<count { scratch[index] = Lexicon.lowercase(scratch[index]) }
    lower =
      WordAtoms.hash(scratch, 0, count)
      ^ UInt32(truncatingIfNeeded: max(0, bytes.count - WordAtoms.maximumLength))
    suffix1 = WordAtoms.hash(scratch, max(0, count - 1), count)
    suffix2 = WordAtoms.hash(scratch, max(0, count - 2), count)
    suffix3 = WordAtoms.hash(scratch, max(0, count - 3), count)
    suffix4 = WordAtoms.hash(scratch, max(0, count - 4), count)
    if let entry = vocabulary?.entry(lower) {
      number = entry.number
      wordClass = entry.wordClass
      fine = entry.fine
      coarse = entry.coarse
      habit = entry.habit
    }
    kinds = vocabulary?.kinds(lower) ?? 0
  }

  /// Reads a word given as an array; for training, where speed is no matter.
  package init(_ bytes: [UInt8], vocabulary: TagVocabulary?) {
    self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { scratch in
      bytes.withUnsafeBufferPointer { bytes in
        guard let base = scratch.baseAddress else { return WordAtoms() }
        return WordAtoms(bytes, scratch: base, vocabulary: vocabulary)
      }
    }
  }

  /// A word's bytes in lower case, with curly quotes and long dashes made plain.
  package static func plain(_ bytes: [UInt8]) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { scratch in
      bytes.withUnsafeBufferPointer { bytes in
        guard let base = scratch.baseAddress else { return [] }
        let count = normalise(bytes, into: base)
        return (0..<count).map { Lexicon.lowercase(base[$0]) }
      }
    }
  }

  /// Copies a word's bytes with curly quotes and long dashes made plain.
  private static func normalise(
    _ bytes: UnsafeBufferPointer<UInt8>,
    into scratch: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 0
    var at = 0
    while at < bytes.count, count < maximumLength {
      if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80 {
        var plain: UInt8 = 0
        switch bytes[at + 2] {
        case 0x98, 0x99: plain = UInt8(ascii: "'")
        case 0x9C, 0x9D: plain = UInt8(ascii: "\"")
        case 0x90...0x95: plain = UInt8(ascii: "-")
        default: break
        }
        if plain != 0 {
          scratch[count] = plain
          count += 1
          at += 3
          continue
        }
      }
      scratch[count] = bytes[at]
      count += 1
      at += 1
    }
    return count
  }

  private mutating func readShape(_ text: UnsafeMutablePointer<UInt8>, _ count: Int) {
    var hash = Lexicon.hashSeed
    var last: UInt8 = 0
    var run = 0
    var small = 0
    var capitals = 0
    var digits = 0
    for index in 0..<count {
      let byte = text[index]
      var kind = byte
      if byte &- 0x61 < 26 {
        kind = UInt8(ascii: "x")
        small += 1
      } else if byte &- 0x41 < 26 {
        kind = UInt8(ascii: "X")
        capitals += 1
      } else if byte &- 0x30 < 10 {
        kind = UInt8(ascii: "d")
        digits += 1
      } else if byte >= 0x80 {
        kind = UInt8(ascii: "x")
        small += 1
      }
      run = kind == last ? run + 1 : 1
      last = kind
      if run <= 2 { hash = (hash ^ UInt32(kind)) &* 16_777_619 }
    }
    shape = hash
    hasLetters = small + capitals + digits > 0
    hasDigit = digits > 0
    let startsCapital = count > 0 && text[0] &- 0x41 < 26
    if digits > 0 {
      letterCase = small + capitals > 0 ? .digitsAndLetters : .digits
    } else if capitals == 0 {
      letterCase = small > 0 ? .small : .none
    } else if small == 0 {
      letterCase = capitals == 1 ? .oneCapital : .capitals
    } else {
      letterCase = startsCapital && capitals == 1 ? .capitalised : .mixed
    }
  }

  @inline(__always)
  private static func hash(_ text: UnsafeMutablePointer<UInt8>, _ from: Int, _ to: Int) -> UInt32 {
    var hash = Lexicon.hashSeed ^ UInt32(truncatingIfNeeded: to &- from)
    for index in from..<to { hash = (hash ^ UInt32(text[index])) &* 16_777_619 }
    return hash
  }
}
