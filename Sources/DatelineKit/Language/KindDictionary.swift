/// What dictionaries say words can be: noun, verb, adjective, adverb, name.
///
/// Open addressing over 32-bit hashes of words in lower case, the lowest five bits of which give
/// way to the kinds.
struct KindDictionary: @unchecked Sendable {
  // Unchecked for the same reason as `FeatureTable`.
  private let slots: UnsafeRawPointer
  private let count: UInt32

  private static let headerBytes = 16
  private static let kindBits: UInt32 = 0x1F

  /// The table whose bytes begin at an address; nil where they are none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= KindDictionary.headerBytes else {
      return nil
    }
    let count = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
    guard count > 0, count <= 1 << 20,
      bytes.count >= KindDictionary.headerBytes + Int(count) * 4
    else { return nil }
    let slots = base + KindDictionary.headerBytes
    // Without an empty place a search for an unknown word would not end.
    guard
      (0..<Int(count)).contains(where: {
        slots.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) == 0
      })
    else { return nil }
    self.slots = slots
    self.count = count
  }

  @inline(__always)
  private static func slot(_ hash: UInt32, of count: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(hash &* 0x9E37_79B1) &* UInt64(count)) >> 32)
  }

  /// The kinds of a word, a bit each; 0 for an unknown one.
  @inline(__always)
  func kinds(_ hash: UInt32) -> UInt8 {
    var slot = KindDictionary.slot(hash, of: count)
    while true {
      let entry = UInt32(
        littleEndian: slots.loadUnaligned(fromByteOffset: Int(slot) &* 4, as: UInt32.self)
      )
      if entry == 0 { return 0 }
      if (entry ^ hash) & ~KindDictionary.kindBits == 0 {
        return UInt8(truncatingIfNeeded: entry & KindDictionary.kindBits)
      }
      slot = slot &+ 1 == count ? 0 : slot &+ 1
    }
  }

  /// The bytes of a table of words, in any order that is always the same.
  static func bytes(of words: [(hash: UInt32, kinds: UInt8)]) -> [UInt8] {
    let count = words.count + words.count / 4 + 2
    var slots = [UInt32](repeating: 0, count: count)
    for word in words {
      let entry = word.hash & ~kindBits | UInt32(word.kinds) & kindBits
      var slot = Int(KindDictionary.slot(word.hash, of: UInt32(count)))
      while slots[slot] != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
      slots[slot] = entry
    }
    var bytes = [UInt8](repeating: 0, count: headerBytes + count * 4)
    func write(_ value: UInt32, at place: Int) {
      for byte in 0..<4 {
        bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))
      }
    }
    write(UInt32(count), at: 0)
    for (slot, entry) in slots.enumerated() { write(entry, at: headerBytes + slot * 4) }
    return bytes
  }
}
