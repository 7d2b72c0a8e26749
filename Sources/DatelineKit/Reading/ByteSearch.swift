extension ArraySlice<UInt8> {
  /// Where some bytes first stand.
  ///
  /// The standard library's search works on any collection, and is a hundred times slower here.
  func range(of text: StaticString) -> Range<Int>? {
    range(of: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Where some bytes first stand.
  func range(of text: String) -> Range<Int>? {
    Array(text.utf8).withUnsafeBufferPointer { range(of: $0) }
  }

  private func range(of wanted: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    let found: Int? = withUnsafeBufferPointer { bytes in
      var at = 0
      let last = bytes.count - wanted.count
      while at <= last {
        if bytes[at] == first {
          var length = 1
          while length < wanted.count, bytes[at + length] == wanted[length] { length += 1 }
          if length == wanted.count { return at }
        }
        at += 1
      }
      return nil
    }
    return found.map { startIndex + $0..<startIndex + $0 + wanted.count }
  }
}
