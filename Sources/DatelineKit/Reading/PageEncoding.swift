import CLibXML2

/// Turns the bytes of a page or a feed into UTF-8.
///
/// In this order: a byte order mark; what the header of a message said; UTF-8, where the bytes
/// are that; what the page says of itself in its first 2,048 bytes; Windows-1252.
enum PageEncoding {
  private static let head = 2_048

  /// The text in UTF-8, NUL bytes and all, and a note where the encoding was another.
  ///
  /// - Parameters:
  ///   - bytes: as they came.
  ///   - header: the name of an encoding that a header gave.
  static func decode(
    _ bytes: [UInt8],
    header: String? = nil
  ) -> (utf8: [UInt8], note: String?) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (repaired(Array(bytes.dropFirst(3))), nil)
    }
    if let wide = CanonicalText.decodeUTF16(bytes) { return (wide, "read as UTF-16") }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, nil) }
    let named = header ?? declared(in: bytes)
    switch named.map({ $0.lowercased() }) {
    case "utf-8", "utf8":
      return (repaired(bytes), "some of its bytes are no UTF-8 and were replaced")
    case nil, "iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii":
      return (
        Windows1252.decode(bytes), "it is not UTF-8 and was read as Windows-1252"
      )
    case .some(let name):
      if let converted = LibXML.silently({ convert(bytes, from: name) }) {
        return (converted, "it is not UTF-8 and was read as \(name)")
      }
      return (Windows1252.decode(bytes), "it is not UTF-8 and was read as Windows-1252")
    }
  }

  /// The same bytes with everything that is no UTF-8 replaced.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The encoding that a page names in a meta element, or a feed in its XML declaration.
  private static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(head).filter { $0 < 0x80 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    for mark in ["charset", "encoding"] {
      var rest = head[...]
      while let found = rest.range(of: mark) {
        rest = rest[found.upperBound...]
        let value = rest.drop { $0 == 0x20 || $0 == 0x3D || $0 == 0x22 || $0 == 0x27 }
        let name = value.prefix {
          $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
        }
        if (2...30).contains(name.count), rest.startIndex != value.startIndex {
          return String(decoding: name, as: UTF8.self)
        }
      }
    }
    return nil
  }

  /// Converts from an encoding that libxml2 knows by name; nil where it does not.
  private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let input = xmlBufferCreate(), let output = xmlBufferCreate() else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    var converted: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let part = bytes[at..<min(at + 16_384, bytes.count)]
      xmlBufferEmpty(input)
      xmlBufferEmpty(output)
      let added = part.withUnsafeBufferPointer {
        xmlBufferAdd(input, $0.baseAddress, Int32($0.count))
      }
      guard added == 0 else { return nil }
      _ = xmlCharEncInFunc(handler, output, input)
      let used = part.count - Int(xmlBufferLength(input))
      if let start = xmlBufferContent(output) {
        converted += UnsafeBufferPointer(start: start, count: Int(xmlBufferLength(output)))
      }
      at += used
      // A byte that begins nothing is replaced, and reading goes on behind it.
      if used == 0 {
        converted += Array("\u{FFFD}".utf8)
        at += 1
      }
    }
    return repaired(converted)
  }
}
