/// Makes text that comes from an article, or from a timeline's JSON, harmless in what is written.
enum Escaping {
  /// The text as one line that is safe to show anywhere, a terminal included.
  ///
  /// White space is folded to single spaces; control characters (C0, C1, DEL, and with them every
  /// terminal escape), bidirectional embeddings and overrides, and invisible tags are taken out.
  /// What is left of an escape sequence stays visible, so that nothing readable is lost. Text that
  /// runs from right to left is isolated, so that it cannot reorder what stands around it.
  static func line(_ text: String) -> String {
    let (line, isRightToLeft) = cleaned(text)
    return isRightToLeft ? "\u{2068}\(line)\u{2069}" : line
  }

  /// The text as `line` gives it, without the isolation: for a place that isolates all it holds,
  /// as an element of HTML with `dir="auto"` does.
  static func bareLine(_ text: String) -> String { cleaned(text).line }

  private static func cleaned(_ text: String) -> (line: String, isRightToLeft: Bool) {
    if isPlainLine(text) { return (text, false) }
    var result = String.UnicodeScalarView()
    var isSpaceDue = false
    var isRightToLeft = false
    for scalar in text.unicodeScalars {
      if isFoldedSpace(scalar) {
        isSpaceDue = !result.isEmpty
      } else if !isHidden(scalar) {
        if isSpaceDue {
          result.append(" ")
          isSpaceDue = false
        }
        if runsRightToLeft(scalar) { isRightToLeft = true }
        result.append(scalar)
      }
    }
    return (String(result), isRightToLeft)
  }

  /// Text for HTML and XML, between tags or in an attribute in double or single quotes.
  static func markup(_ line: String) -> String {
    guard line.utf8.contains(where: isMarkup) else { return line }
    var result: [UInt8] = []
    result.reserveCapacity(line.utf8.count + 32)
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      case UInt8(ascii: "'"): result += "&#39;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// A safe line as CommonMark text: what a reader sees is the line, whatever it holds.
  ///
  /// Escaped wherever it stands: what opens or closes a construct of CommonMark or of GitHub's
  /// extensions (tables, strikethrough, mathematics, footnotes), of templates (`{{`), an entity
  /// or a bare address. Escaped at the beginning only: the marks of lists and headings.
  static func markdown(_ line: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(line.utf8)
    result.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      if needsBackslash(bytes, index) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Words in quotation marks, as one safe line; marks inside become single ones, as editors do.
  static func quoted(_ text: String) -> String { "“\(withSingleMarks(line(text)))”" }

  /// A line whose quotation marks are single ones, to stand between double ones.
  static func withSingleMarks(_ line: String) -> String {
    String(
      line.map { character -> Character in
        switch character {
        case "“", "„", "‟": return "‘"
        case "”": return "’"
        default: return character
        }
      }
    )
  }

  /// Whether a text is printable ASCII with single spaces inside: nothing to do.
  private static func isPlainLine(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }

  /// White space that ends up as one space; what forbids a line break stays as it is.
  private static func isFoldedSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029,
      0x205F, 0x3000:
      return true
    default: return false
    }
  }

  /// Characters that show nothing and do something.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB,
      0xFFFE, 0xFFFF, 0xE0000...0xE007F:
      return true
    default: return false
    }
  }

  private static func runsRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      return true
    default: return false
    }
  }

  private static func needsBackslash(_ bytes: [UInt8], _ index: Int) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "$"):
      return true
    case UInt8(ascii: "&"):
      return next == UInt8(ascii: "#") || isLetter(next)
    case UInt8(ascii: ":"):
      return next == UInt8(ascii: "/") && index + 2 < bytes.count
        && bytes[index + 2] == UInt8(ascii: "/")
    case UInt8(ascii: "."):
      return isOrdinal(bytes[..<index]) || isWWW(bytes[..<index].suffix(3))
    case UInt8(ascii: ")"):
      return isOrdinal(bytes[..<index])
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
      return index == 0
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  /// Whether all that stands before is a number that could open an item of an ordered list.
  private static func isOrdinal(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count < 10 && bytes.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static func isWWW(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 3 && bytes.allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }
}
