/// Bytes in some encoding, turned into the canonical text that ids and offsets count in.
enum CanonicalText {
  /// The longest article, in bytes: token columns hold 32-bit offsets.
  static let limit = 1 << 30

  /// The canonical text of some bytes, and a note where the encoding was not UTF-8.
  ///
  /// - Throws: `ReadingError` for bytes that hold no text.
  static func decode(_ bytes: [UInt8]) throws(ReadingError) -> (utf8: [UInt8], note: String?) {
    guard bytes.count <= limit else { throw .tooLong(bytes: bytes.count, limit: limit) }
    var note: String?
    var utf8: [UInt8]
    if let wide = decodeUTF16(bytes) {
      utf8 = wide
      note = "read as UTF-16"
    } else {
      if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
      if isValidUTF8(bytes) {
        utf8 = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
      } else {
        utf8 = Windows1252.decode(bytes)
        note = "it is not UTF-8 and was read as Windows-1252"
      }
    }
    return (try canonical(utf8), note)
  }

  /// The canonical form of a text in UTF-8.
  ///
  /// - Throws: `ReadingError` where there is no text, or too much.
  static func canonical(_ text: [UInt8]) throws(ReadingError) -> [UInt8] {
    guard text.count <= limit else { throw .tooLong(bytes: text.count, limit: limit) }
    var utf8 = text
    if utf8.contains(UInt8(ascii: "\r")) { utf8 = unifyLineEnds(utf8) }
    while let last = utf8.last, isSpace(last) { utf8.removeLast() }
    guard utf8.contains(where: { !isSpace($0) }) else { throw .empty }
    return utf8
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The text of bytes in UTF-16 with a byte order mark, as UTF-8; nil for any others.
  static func decodeUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
    let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE
    let isBig = bytes[0] == 0xFE && bytes[1] == 0xFF
    guard isLittle || isBig else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 2, to: bytes.count, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? second << 8 | first : first << 8 | second)
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  private static func unifyLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\r") {
        unified.append(UInt8(ascii: "\n"))
        let next = index + 1
        index = next < bytes.count && bytes[next] == UInt8(ascii: "\n") ? next + 1 : next
      } else {
        unified.append(bytes[index])
        index += 1
      }
    }
    return unified
  }
}
