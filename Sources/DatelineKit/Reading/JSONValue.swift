/// A value of JSON, read leniently.
///
/// Pages carry JSON that no strict parser takes: with line ends in strings, commas at the end,
/// comments, and cut off in the middle. What can be read of such is read; nothing is an error but
/// to hold no value at all.
indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The first value of a key, if this is an object.
  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The string, if this is one.
  var string: String? {
    if case .string(let text) = self { return text }
    return nil
  }

  /// The elements of an array; any other value is one element.
  var elements: [JSONValue] {
    if case .array(let elements) = self { return elements }
    return [self]
  }
}

/// Reads JSON from bytes; a value and the place behind it.
struct JSONScanner {
  private let utf8: [UInt8]
  private(set) var at: Int
  private var depth = 0

  /// What nests deeper is read as null.
  private static let deepest = 64

  init(_ utf8: [UInt8], at start: Int = 0) {
    self.utf8 = utf8
    at = start
  }

  /// The value of a whole text, lenient about what stands around it; nil where there is none.
  static func value(of utf8: [UInt8]) -> JSONValue? {
    guard let start = utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
    else { return nil }
    var scanner = JSONScanner(utf8, at: start)
    return scanner.value()
  }

  /// Whether anything but white space and comments is left.
  mutating func hasMore() -> Bool {
    skipSpace()
    return at < utf8.count
  }

  /// Takes one byte if it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < utf8.count, utf8[at] == byte else { return false }
    at += 1
    return true
  }

  /// Passes over one byte that begins nothing.
  mutating func skip() { at = min(at + 1, utf8.count) }

  /// The next value; nil where none begins.
  mutating func value() -> JSONValue? {
    skipSpace()
    guard at < utf8.count else { return nil }
    switch utf8[at] {
    case UInt8(ascii: "{"): return nested { $0.object() }
    case UInt8(ascii: "["): return nested { $0.array() }
    case UInt8(ascii: "\""): return .string(text())
    default: return word()
    }
  }

  private mutating func nested(_ read: (inout JSONScanner) -> JSONValue) -> JSONValue {
    guard depth < JSONScanner.deepest else {
      skipNested()
      return .null
    }
    depth += 1
    defer { depth -= 1 }
    return read(&self)
  }

  /// Passes over a value that nests too deeply, by its brackets alone.
  private mutating func skipNested() {
    var level = 0
    while at < utf8.count {
      switch utf8[at] {
      case UInt8(ascii: "\""):
        _ = text()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): level -= 1
      default: break
      }
      at += 1
      if level == 0 { return }
    }
  }

  private mutating func object() -> JSONValue {
    at += 1
    var members: [(key: String, value: JSONValue)] = []
    while hasMore() {
      switch utf8[at] {
      case UInt8(ascii: "}"):
        at += 1
        return .object(members)
      case UInt8(ascii: "\""):
        let key = text()
        guard take(UInt8(ascii: ":")), let value = value() else { continue }
        members.append((key, value))
      case UInt8(ascii: "]"):
        return .object(members)
      default: at += 1
      }
    }
    return .object(members)
  }

  private mutating func array() -> JSONValue {
    at += 1
    var elements: [JSONValue] = []
    while hasMore() {
      if utf8[at] == UInt8(ascii: "]") {
        at += 1
        break
      }
      if utf8[at] == UInt8(ascii: "}") { break }
      if let value = value() { elements.append(value) } else { at += 1 }
      _ = take(UInt8(ascii: ","))
    }
    return .array(elements)
  }

  /// The string that opens here; one that is never closed goes to the end.
  private mutating func text() -> String {
    at += 1
    var bytes: [UInt8] = []
    while at < utf8.count, utf8[at] != UInt8(ascii: "\"") {
      if utf8[at] == UInt8(ascii: "\\") {
        escape(into: &bytes)
      } else {
        bytes.append(utf8[at])
        at += 1
      }
    }
    at = min(at + 1, utf8.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func escape(into bytes: inout [UInt8]) {
    at += 1
    guard at < utf8.count else { return }
    let sign = utf8[at]
    at += 1
    switch sign {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): bytes.append(0x20)
    case UInt8(ascii: "u"):
      guard var code = hexadecimal() else { return }
      if (0xD800..<0xDC00).contains(code), at + 1 < utf8.count, utf8[at] == UInt8(ascii: "\\"),
        utf8[at + 1] == UInt8(ascii: "u")
      {
        let mark = at
        at += 2
        if let low = hexadecimal(), (0xDC00..<0xE000).contains(low) {
          code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        } else {
          at = mark
        }
      }
      bytes += Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
    default: bytes.append(sign)
    }
  }

  private mutating func hexadecimal() -> UInt32? {
    guard at + 4 <= utf8.count,
      let code = UInt32(String(decoding: utf8[at..<at + 4], as: UTF8.self), radix: 16)
    else { return nil }
    at += 4
    return code
  }

  /// A number, `true`, `false`, `null`; nil for anything else, which is passed over.
  private mutating func word() -> JSONValue? {
    let start = at
    while at < utf8.count {
      let byte = utf8[at]
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "+-._".utf8.contains(byte) else {
        break
      }
      at += 1
    }
    let word = String(decoding: utf8[start..<at], as: UTF8.self)
    switch word {
    case "": return nil
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      return word.utf8.first.map { $0 &- 0x30 < 10 || $0 == 0x2D } == true ? .number(word) : nil
    }
  }

  private mutating func skipSpace() {
    while at < utf8.count {
      let byte = utf8[at]
      if byte <= 0x20 || byte == 0xEF && utf8[at...].starts(with: [0xEF, 0xBB, 0xBF]) {
        at += byte <= 0x20 ? 1 : 3
      } else if byte == UInt8(ascii: "/"), at + 1 < utf8.count, utf8[at + 1] == UInt8(ascii: "*") {
        at += 2
        while at < utf8.count,
          !(utf8[at] == UInt8(ascii: "*") && at + 1 < utf8.count
            && utf8[at + 1] == UInt8(ascii: "/"))
        {
          at += 1
        }
        at = min(at + 2, utf8.count)
      } else {
        return
      }
    }
  }
}
