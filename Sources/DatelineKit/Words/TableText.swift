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
    return utf8.split { $0 == byte }.map { Substring($0) }
  }

  /// The words between spaces and line ends.
  var words: [Substring] {
    utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { Substring($0) }
  }
}
