/// A table of lines that open with a key and a bar, sorted by key, searched where it lies.
///
/// Thousands of entries cost nothing until one is asked for, and then some twenty comparisons.
struct SortedTable: Sendable {
  /// Its parts, each sorted, one after the other.
  let parts: [StaticString]

  init(_ parts: [StaticString]) {
    self.parts = parts
  }

  /// The fields of every line that has this key, the key included.
  func lines(of key: String) -> [[String]] {
    guard let first = key.utf8.first else { return [] }
    let wanted = Array(key.utf8) + [SortedTable.bar]
    var found: [[String]] = []
    for part in candidates(first) {
      part.withUTF8Buffer { bytes in
        var next = SortedTable.lowerBound(bytes, wanted)
        while next < bytes.count, bytes[next...].starts(with: wanted) {
          let end = SortedTable.lineEnd(bytes, next)
          found.append(SortedTable.fields(bytes[next..<end]))
          next = end + 1
        }
      }
    }
    return found
  }

  /// The last byte of the first line that has this key; nil where none has.
  ///
  /// Nothing is allocated.
  func lastByte(of key: ArraySlice<UInt8>) -> UInt8? {
    guard let first = key.first, let part = parts.last(where: { $0.utf8Start[0] <= first }) else {
      return nil
    }
    return part.withUTF8Buffer { bytes in
      let start = SortedTable.lowerBound(bytes, key)
      let bar = start + key.count
      guard bar < bytes.count, bytes[bar] == SortedTable.bar,
        bytes[start..<bar].elementsEqual(key)
      else { return nil }
      return bytes[SortedTable.lineEnd(bytes, start) - 1]
    }
  }

  /// The fields of all lines, in the table's order.
  func lines() -> [[String]] {
    parts.flatMap { part in
      part.withUTF8Buffer { bytes in
        bytes.split(separator: SortedTable.newline).map { SortedTable.fields($0) }
      }
    }
  }

  /// The last part that begins no later than a byte; keys of one first letter share a part.
  private func candidates(_ first: UInt8) -> [StaticString] {
    guard let part = parts.last(where: { $0.utf8Start[0] <= first }) else { return [] }
    return [part]
  }

  private static let bar = UInt8(ascii: "|")
  private static let newline = UInt8(ascii: "\n")

  /// The start of the first line that does not precede a key.
  private static func lowerBound(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ key: some Collection<UInt8>
  ) -> Int {
    var low = 0
    var high = bytes.count
    while low < high {
      let middle = lineStart(bytes, (low + high) / 2)
      if precedes(bytes, middle, key) {
        low = lineEnd(bytes, middle) + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func lineStart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    return start
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return end
  }

  /// Whether a line sorts before a key; the bar sorts before every letter, whatever its byte.
  private static func precedes(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ key: some Collection<UInt8>
  ) -> Bool {
    for (offset, byte) in key.enumerated() {
      guard start + offset < bytes.count else { return true }
      let own = bytes[start + offset]
      if own != byte { return own == bar || byte != bar && own < byte }
    }
    return false
  }

  private static func fields(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [String] {
    line.split(separator: bar).map { String(decoding: $0, as: UTF8.self) }
  }
}
