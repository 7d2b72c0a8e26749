/// Turns byte offsets of a text into Unicode code points, without walking the text each time.
///
/// `package` for the command, which reports time expressions in code points.
package struct CodePointIndex: Sendable {
  private let utf8: [UInt8]
  /// Code points before each block of bytes; empty where the text is ASCII.
  private var before: [Int32] = []
  private static let block = 256

  /// Indexes a text; one pass over its bytes.
  package init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    guard utf8.contains(where: { $0 >= 0x80 }) else { return }
    before.reserveCapacity(utf8.count / CodePointIndex.block + 1)
    var count: Int32 = 0
    utf8.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        if index & (CodePointIndex.block - 1) == 0 { before.append(count) }
        if bytes[index] & 0xC0 != 0x80 { count += 1 }
      }
    }
  }

  /// The number of code points before a byte.
  package func codePoint(at byte: Int) -> Int {
    guard !before.isEmpty, byte > 0 else { return byte }
    let block = min(byte / CodePointIndex.block, before.count - 1)
    var count = Int(before[block])
    for index in block * CodePointIndex.block..<byte where utf8[index] & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }
}
