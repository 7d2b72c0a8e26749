/// Base64 as RFC 4648 defines it, which names the hashes of a content security policy.
enum Base64 {
  /// The bytes in the standard alphabet, padded.
  static func text(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var value: UInt32 = 0
      for byte in group { value = value << 8 | UInt32(byte) }
      value <<= UInt32(8 * (3 - group.count))
      for position in 0..<4 {
        let isPadding = position > group.count
        let index = Int(value >> UInt32(18 - 6 * position) & 63)
        result.append(isPadding ? UInt8(ascii: "=") : alphabet[index])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
