/// Decompresses gzip (RFC 1952) and DEFLATE (RFC 1951), with a bound on what comes out.
///
/// Written here because nothing at hand has it on every platform without another library.
enum Gzip {
  /// So much comes out of one source at most, in bytes.
  static let limit = 1 << 28
  /// A file that swells by more than this is no text: DEFLATE itself can reach 1,032.
  static let mostSwelling = 100
  /// Small files may swell by any factor.
  private static let harmless = 1 << 20

  /// Whether some bytes open as gzip does.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The bytes of all members of a gzip file.
  ///
  /// - Throws: `ReadingError.compressed` for a broken file, and for one that swells too much.
  static func decompress(_ bytes: [UInt8]) throws(ReadingError) -> [UInt8] {
    var output: [UInt8] = []
    var at = 0
    let most = min(limit, max(harmless, bytes.count * mostSwelling))
    while bytes.count - at >= 18, bytes[at] == 0x1F, bytes[at + 1] == 0x8B {
      guard bytes[at + 2] == 8 else { throw .compressed(reason: "its method is unknown") }
      at = try header(bytes, at)
      let start = output.count
      var stream = InflateStream(bytes, at: at, most: most - output.count)
      try stream.run()
      output += stream.output
      at = stream.place
      guard at + 8 <= bytes.count else { throw .compressed(reason: "it is cut off") }
      let sum = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[at + $1]) << UInt32(8 * $1) }
      guard CRC32.of(output[start...]) == sum else {
        throw .compressed(reason: "its checksum is wrong")
      }
      at += 8
    }
    guard at > 0 else { throw .compressed(reason: "it is cut off") }
    return output
  }

  /// The place behind a member's header.
  private static func header(_ bytes: [UInt8], _ start: Int) throws(ReadingError) -> Int {
    let flags = bytes[start + 3]
    var at = start + 10
    if flags & 4 != 0, at + 2 <= bytes.count {
      at += 2 + Int(bytes[at]) + Int(bytes[at + 1]) << 8
    }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while at < bytes.count, bytes[at] != 0 { at += 1 }
      at += 1
    }
    if flags & 2 != 0 { at += 2 }
    guard at < bytes.count else { throw .compressed(reason: "it is cut off") }
    return at
  }
}

/// The checksum of gzip.
private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }

  static func of(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    table.withUnsafeBufferPointer { table in
      for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
    }
    return ~sum
  }
}

/// One DEFLATE stream on its way out of its bytes.
private struct InflateStream {
  private let bytes: [UInt8]
  private var at: Int
  private var buffer: UInt64 = 0
  private var held = 0
  private(set) var output: [UInt8] = []
  private let most: Int

  init(_ bytes: [UInt8], at place: Int, most: Int) {
    self.bytes = bytes
    at = place
    self.most = most
  }

  /// The place behind the stream; whole bytes that were taken too early are given back.
  var place: Int { at - held / 8 }

  mutating func run() throws(ReadingError) {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try copyStored()
      case 1: try inflate(HuffmanCode.fixedLiterals, HuffmanCode.fixedDistances)
      case 2:
        let (literals, distances) = try readCodes()
        try inflate(literals, distances)
      default: throw .compressed(reason: "it is broken")
      }
    }
  }

  private mutating func fill() {
    while held <= 48, at < bytes.count {
      buffer |= UInt64(bytes[at]) << UInt64(held)
      held += 8
      at += 1
    }
  }

  private mutating func bits(_ count: Int) throws(ReadingError) -> Int {
    if held < count { fill() }
    guard held >= count else { throw .compressed(reason: "it is cut off") }
    let value = Int(buffer & (1 << UInt64(count) - 1))
    buffer >>= UInt64(count)
    held -= count
    return value
  }

  private mutating func symbol(_ code: HuffmanCode) throws(ReadingError) -> Int {
    if held < 15 { fill() }
    let entry = code.entry(Int(buffer & 0x7FFF))
    let length = Int(entry & 15)
    guard length > 0, length <= held else {
      throw .compressed(reason: held < 15 ? "it is cut off" : "it is broken")
    }
    buffer >>= UInt64(length)
    held -= length
    return Int(entry >> 4)
  }

  private mutating func copyStored() throws(ReadingError) {
    let odd = held % 8
    buffer >>= UInt64(odd)
    held -= odd
    let count = try bits(16)
    guard try bits(16) == ~count & 0xFFFF else { throw .compressed(reason: "it is broken") }
    let from = place
    guard from + count <= bytes.count else { throw .compressed(reason: "it is cut off") }
    try makeRoom(count)
    output += bytes[from..<from + count]
    at = from + count
    buffer = 0
    held = 0
  }

  private func makeRoom(_ count: Int) throws(ReadingError) {
    guard output.count + count <= most else {
      throw .compressed(reason: "it swells too much")
    }
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1_025, 1_537,
    2_049, 3_073, 4_097, 6_145, 8_193, 12_289, 16_385, 24_577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]

  private mutating func inflate(
    _ literals: HuffmanCode,
    _ distances: HuffmanCode
  ) throws(ReadingError) {
    while true {
      let code = try symbol(literals)
      if code < 256 {
        try makeRoom(1)
        output.append(UInt8(code))
        continue
      }
      if code == 256 { return }
      guard code - 257 < InflateStream.lengthBases.count else {
        throw .compressed(reason: "it is broken")
      }
      let length =
        InflateStream.lengthBases[code - 257] + (try bits(InflateStream.lengthBits[code - 257]))
      let far = try symbol(distances)
      guard far < InflateStream.distanceBases.count else {
        throw .compressed(reason: "it is broken")
      }
      let distance =
        InflateStream.distanceBases[far] + (try bits(InflateStream.distanceBits[far]))
      guard distance <= output.count else { throw .compressed(reason: "it is broken") }
      try makeRoom(length)
      let from = output.count - distance
      for offset in 0..<length { output.append(output[from + offset]) }
    }
  }

  private mutating func readCodes() throws(ReadingError) -> (HuffmanCode, HuffmanCode) {
    let literalCount = try bits(5) + 257
    let distanceCount = try bits(5) + 1
    let lengthCount = try bits(4) + 4
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var lengths = [Int](repeating: 0, count: 19)
    for place in order.prefix(lengthCount) { lengths[place] = try bits(3) }
    let code = HuffmanCode(lengths[...])
    var all: [Int] = []
    while all.count < literalCount + distanceCount {
      let symbol = try symbol(code)
      switch symbol {
      case 0..<16: all.append(symbol)
      case 16:
        guard let last = all.last else { throw .compressed(reason: "it is broken") }
        all += [Int](repeating: last, count: try bits(2) + 3)
      case 17: all += [Int](repeating: 0, count: try bits(3) + 3)
      default: all += [Int](repeating: 0, count: try bits(7) + 11)
      }
    }
    guard all.count == literalCount + distanceCount else {
      throw .compressed(reason: "it is broken")
    }
    return (HuffmanCode(all[..<literalCount]), HuffmanCode(all[literalCount...]))
  }
}

/// A canonical Huffman code as a table: the next fifteen bits give symbol and length.
private struct HuffmanCode: Sendable {
  private let table: [UInt16]

  static let fixedLiterals = HuffmanCode(
    ((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })[...]
  )
  static let fixedDistances = HuffmanCode([Int](repeating: 5, count: 30)[...])

  /// The code of the lengths of all symbols, each 0 to 15; 0 is a symbol that does not occur.
  init(_ lengths: ArraySlice<Int>) {
    var table = [UInt16](repeating: 0, count: 1 << 15)
    var next = [Int](repeating: 0, count: 17)
    var counts = [Int](repeating: 0, count: 17)
    for length in lengths where length > 0 { counts[length] += 1 }
    for length in 1...15 { next[length + 1] = (next[length] + counts[length]) << 1 }
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let code = next[length]
      next[length] += 1
      guard code < 1 << length else { continue }
      var reversed = 0
      for bit in 0..<length where code & 1 << bit != 0 { reversed |= 1 << (length - 1 - bit) }
      for index in stride(from: reversed, to: 1 << 15, by: 1 << length) {
        table[index] = UInt16(symbol) << 4 | UInt16(length)
      }
    }
    self.table = table
  }

  func entry(_ bits: Int) -> UInt16 { table[bits] }
}
