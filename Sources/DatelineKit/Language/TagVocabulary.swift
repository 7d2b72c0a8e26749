/// The words of the treebank that are common enough to be learnt as words.
///
/// Open addressing over 32-bit hashes of normalised lower-case words. Each has a number, and the
/// number of the set of tags that it had in the treebank.
package struct TagVocabulary: @unchecked Sendable {
  // Unchecked for the same reason as `FeatureTable`.
  private let slots: UnsafeRawPointer
  private let mask: UInt32

  /// What is known of one word; zeros for an unknown one.
  struct Entry {
    var number: UInt16 = 0
    var wordClass: UInt16 = 0
  }

  static let headerBytes = 64

  /// The table whose bytes begin at an address; nil where they are none.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= TagVocabulary.headerBytes else {
      return nil
    }
    let count = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
    guard count > 1, count & (count - 1) == 0, count <= 1 << 20,
      bytes.count >= TagVocabulary.headerBytes + Int(count) * 8
    else { return nil }
    // Without an empty place a search for an unknown word would not end.
    let slots = base + TagVocabulary.headerBytes
    guard
      (0..<Int(count)).contains(where: {
        slots.loadUnaligned(fromByteOffset: $0 * 8 + 4, as: UInt16.self) == 0
      })
    else { return nil }
    self.slots = slots
    mask = count - 1
  }

  @inline(__always)
  func entry(_ hash: UInt32) -> Entry {
    var slot = (hash ^ (hash >> 15)) & mask
    while true {
      let at = slots + Int(slot) &* 8
      let number = UInt16(littleEndian: at.loadUnaligned(fromByteOffset: 4, as: UInt16.self))
      if number == 0 { return Entry() }
      if UInt32(littleEndian: at.loadUnaligned(as: UInt32.self)) == hash {
        return Entry(
          number: number,
          wordClass: UInt16(
            littleEndian: at.loadUnaligned(fromByteOffset: 6, as: UInt16.self)
          )
        )
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// The bytes of a table of words: their hashes and classes, numbered from 1 in this order.
  package static func bytes(of words: [(hash: UInt32, wordClass: UInt16)]) -> [UInt8] {
    var count = 2
    while count < words.count * 2 { count *= 2 }
    var bytes = [UInt8](repeating: 0, count: headerBytes + count * 8)
    func write(_ value: UInt32, _ length: Int, at place: Int) {
      for byte in 0..<length {
        bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))
      }
    }
    write(UInt32(count), 4, at: 0)
    for (index, word) in words.enumerated() {
      var slot = Int(word.hash ^ (word.hash >> 15)) & (count - 1)
      while bytes[headerBytes + slot * 8 + 4] != 0 || bytes[headerBytes + slot * 8 + 5] != 0 {
        slot = (slot + 1) & (count - 1)
      }
      write(word.hash, 4, at: headerBytes + slot * 8)
      write(UInt32(index + 1), 2, at: headerBytes + slot * 8 + 4)
      write(UInt32(word.wordClass), 2, at: headerBytes + slot * 8 + 6)
    }
    return bytes
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
