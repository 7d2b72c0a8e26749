/// Tables kept as text are cut at bytes: all that parts their entries is ASCII, and a walk by
/// `Character` costs fifty times as much, each time the program starts.
extension StaticString {
  /// The text of a table.
  var contents: Substring { description[...] }
}

extension Substring {
  /// The parts between ASCII separators, empty ones left out.
  func parts(_ separator: Unicode.Scalar) -> [Substring] {
    let byte = UInt8(ascii: separator)
    return parts { $0 == byte }
  }

  /// The words between spaces and line ends.
  var words: [Substring] {
    parts { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
  }

  /// A short part is cheaper copied than kept as a place in the whole.
  private func parts(_ isSeparator: (UInt8) -> Bool) -> [Substring] {
    var parts: [Substring] = []
    let isRead: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || isSeparator(bytes[end]) {
        if start < end {
          parts.append(Substring(decoding: bytes[start..<end], as: UTF8.self))
        }
        start = end + 1
      }
    }
    return isRead == nil ? utf8.split(whereSeparator: isSeparator).map { Substring($0) } : parts
  }
}
