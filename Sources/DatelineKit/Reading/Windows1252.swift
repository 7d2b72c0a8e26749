/// The Windows-1252 encoding, as the WHATWG Encoding Standard has it.
enum Windows1252 {
  /// Some bytes as UTF-8.
  static func decode(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var utf8: [UInt8] = []
    for byte in bytes {
      if byte < 0x80 {
        utf8.append(byte)
      } else {
        utf8 += Array(String(scalar(Unicode.Scalar(byte))).utf8)
      }
    }
    return utf8
  }

  /// What a code from 0x80 to 0x9F stands for; any other scalar is itself.
  static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(table[Int(scalar.value) - 0x80]) ?? "\u{FFFD}"
  }

  /// What stands at 0x80 to 0x9F.
  private static let table: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
