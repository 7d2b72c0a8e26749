/// Lays JSON out for people and for `git diff`: two spaces a level, one member a line.
///
/// The toolchain's encoder has a layout of its own, but not the same one everywhere; a timeline
/// has to come to the same bytes on any machine.
enum JSONLayout {
  /// Valid JSON without white space between its tokens, indented.
  ///
  /// JSON leaves DEL, C1 controls, line separators and bidirectional controls in strings as they
  /// are. Here they become `\u` escapes, which change no value, so that a file shown in a
  /// terminal or a review can neither steer nor reorder it.
  static func indented(_ compact: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(compact.count * 2)
    var depth = 0
    var index = 0
    while index < compact.count {
      let byte = compact[index]
      let next = index + 1 < compact.count ? compact[index + 1] : 0
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        result.append(byte)
        appendString(from: compact, &index, to: &result)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        result.append(byte)
        if next == UInt8(ascii: "}") || next == UInt8(ascii: "]") {
          result.append(next)
          index += 1
        } else {
          depth += 1
          appendLine(depth, to: &result)
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        appendLine(depth, to: &result)
        result.append(byte)
      case UInt8(ascii: ","):
        result.append(byte)
        appendLine(depth, to: &result)
      case UInt8(ascii: ":"):
        result.append(byte)
        result.append(UInt8(ascii: " "))
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Valid JSON without white space between its tokens as one line, made safe in the same way.
  static func line(_ compact: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(compact.count + 16)
    var index = 0
    while index < compact.count {
      let byte = compact[index]
      result.append(byte)
      index += 1
      if byte == UInt8(ascii: "\"") { appendString(from: compact, &index, to: &result) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Copies the rest of a string and its closing quote.
  private static func appendString(
    from input: [UInt8],
    _ index: inout Int,
    to result: inout [UInt8]
  ) {
    while index < input.count {
      let byte = input[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        result.append(byte)
        return
      case UInt8(ascii: "\\") where index < input.count:
        result.append(byte)
        result.append(input[index])
        index += 1
      case 0x7F:
        appendEscape(0x7F, to: &result)
      case 0xC2 where index < input.count && input[index] < 0xA0:
        appendEscape(UInt32(input[index]), to: &result)
        index += 1
      case 0xE2 where index + 1 < input.count:
        let low = UInt32(input[index] & 0x3F) << 6 | UInt32(input[index + 1] & 0x3F)
        if isSteering(0x2000 | low) {
          appendEscape(0x2000 | low, to: &result)
          index += 2
        } else {
          result.append(byte)
        }
      default: result.append(byte)
      }
    }
  }

  private static func isSteering(_ value: UInt32) -> Bool {
    switch value {
    case 0x2028...0x202E, 0x2066...0x2069: return true
    default: return false
    }
  }

  private static func appendEscape(_ value: UInt32, to result: inout [UInt8]) {
    let digits = String(value, radix: 16)
    result += "\\u".utf8
    result += repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count)
    result += digits.utf8
  }

  private static func appendLine(_ depth: Int, to result: inout [UInt8]) {
    result.append(UInt8(ascii: "\n"))
    result += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }
}
