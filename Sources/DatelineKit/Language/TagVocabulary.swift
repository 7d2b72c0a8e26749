/// The words of the treebank that are common enough to be learnt as words.
///
/// Open addressing over 32-bit hashes of normalised lower-case words. Each has a number, and the
/// number of the set of tags that it had in the treebank. Words that only plain text knows have no
/// number, but classes.
package struct TagVocabulary: @unchecked Sendable {
  // Unchecked for the same reason as `FeatureTable`.
  private let slots: UnsafeRawPointer
  private let count: UInt32
  private let dictionary: KindDictionary

  /// What is known of one word; zeros for an unknown one.
  package struct Entry: Sendable {
    package var number: UInt16 = 0
    package var wordClass: UInt16 = 0
    /// The word's class among many and among few of those that share their neighbours in plain
    /// text, 0 where unknown.
    package var fine: UInt16 = 0
    package var coarse: UInt8 = 0
    /// How often plain text writes it with a capital, in six steps from unknown to all capitals.
    package var habit: UInt8 = 0

    package init() {}
  }

  static let headerBytes = 64
  private static let entryBytes = 12

  /// The table whose bytes begin at an address; nil where they are none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= TagVocabulary.headerBytes else {
      return nil
    }
    let count = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
    guard count > 1, count <= 1 << 20,
      bytes.count >= TagVocabulary.headerBytes + Int(count) * TagVocabulary.entryBytes
    else { return nil }
    // Without an empty place a search for an unknown word would not end.
    let slots = base + TagVocabulary.headerBytes
    guard
      (0..<Int(count)).contains(where: {
        slots.loadUnaligned(fromByteOffset: $0 * TagVocabulary.entryBytes + 4, as: UInt64.self) == 0
      })
    else { return nil }
    self.slots = slots
    self.count = count
    let words = TagVocabulary.headerBytes + Int(count) * TagVocabulary.entryBytes
    guard let dictionary = KindDictionary(UnsafeRawBufferPointer(rebasing: bytes[words...])) else {
      return nil
    }
    self.dictionary = dictionary
  }

  /// Where a word is looked for first.
  @inline(__always)
  private static func slot(_ hash: UInt32, of count: UInt32) -> UInt32 {
    let mixed = (hash ^ (hash >> 15)) &* 0x9E37_79B1
    return UInt32(truncatingIfNeeded: (UInt64(mixed) &* UInt64(count)) >> 32)
  }

  @inline(__always)
  func entry(_ hash: UInt32) -> Entry {
    var slot = TagVocabulary.slot(hash, of: count)
    while true {
      let at = slots + Int(slot) &* TagVocabulary.entryBytes
      let known = UInt64(littleEndian: at.loadUnaligned(fromByteOffset: 4, as: UInt64.self))
      if known == 0 { return Entry() }
      if UInt32(littleEndian: at.loadUnaligned(as: UInt32.self)) == hash {
        var entry = Entry()
        entry.number = UInt16(truncatingIfNeeded: known)
        entry.wordClass = UInt16(truncatingIfNeeded: known >> 16)
        entry.fine = UInt16(truncatingIfNeeded: known >> 32)
        entry.coarse = UInt8(truncatingIfNeeded: known >> 48)
        entry.habit = UInt8(truncatingIfNeeded: known >> 56)
        return entry
      }
      slot = slot &+ 1 == count ? 0 : slot &+ 1
    }
  }

  /// What a dictionary says of a word.
  @inline(__always)
  func kinds(_ hash: UInt32) -> UInt8 { dictionary.kinds(hash) }

  /// The bytes of a table of words: their hashes, and what is known of each.
  package static func bytes(
    of words: [(hash: UInt32, entry: Entry)],
    dictionary: [(hash: UInt32, kinds: UInt8)]
  ) -> [UInt8] {
    let count = words.count + words.count / 3 + 2
    var bytes = [UInt8](repeating: 0, count: headerBytes + count * entryBytes)
    func write(_ value: UInt32, _ length: Int, at place: Int) {
      for byte in 0..<length {
        bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))
      }
    }
    write(UInt32(count), 4, at: 0)
    for word in words {
      func isTaken(_ slot: Int) -> Bool {
        let at = headerBytes + slot * entryBytes
        return bytes[at + 4..<at + entryBytes].contains { $0 != 0 }
      }
      var slot = Int(TagVocabulary.slot(word.hash, of: UInt32(count)))
      while isTaken(slot) { slot = slot + 1 == count ? 0 : slot + 1 }
      let at = headerBytes + slot * entryBytes
      write(word.hash, 4, at: at)
      write(UInt32(word.entry.number), 2, at: at + 4)
      write(UInt32(word.entry.wordClass), 2, at: at + 6)
      write(UInt32(word.entry.fine), 2, at: at + 8)
      write(UInt32(word.entry.coarse), 1, at: at + 10)
      write(UInt32(word.entry.habit), 1, at: at + 11)
    }
    return bytes + KindDictionary.bytes(of: dictionary)
  }
}

extension TagVocabulary {
  /// A vocabulary that keeps its own copy of its bytes for as long as the program runs.
  ///
  /// For training alone; nil where the bytes are none.
  package init?(bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    copy.copyBytes(from: bytes)
    self.init(UnsafeRawBufferPointer(copy))
  }
}
