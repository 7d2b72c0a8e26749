/// What a byte of UTF-8 begins.
enum ByteClass: UInt8 {
  case space
  case letter
  case digit
  case punctuation
  /// The lead byte of a character outside ASCII.
  case wide

  /// The class of each byte.
  static let table: [ByteClass] = (0...255).map { (byte: Int) -> ByteClass in
    switch byte {
    case 0...0x20, 0x7F: return .space
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x80...0xFF: return .wide
    default: return .punctuation
    }
  }

  /// Whether a capital of the Latin-1 or Latin Extended-A block begins here.
  static func opensCapital(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < text.count else { return false }
    let second = text[at + 1]
    switch text[at] {
    case 0xC3: return (0x80...0x9E).contains(second) && second != 0x97
    // Latin Extended-A alternates capital and small; 0x138 and 0x149 shift the pairs.
    case 0xC4: return second < 0xB9 ? second & 1 == 0 : second & 1 == 1
    case 0xC5: return second < 0x89 ? second & 1 == 1 : second & 1 == 0
    default: return false
    }
  }
}

/// A character outside ASCII, read from valid UTF-8.
struct WideCharacter {
  /// The Unicode code point.
  let scalar: UInt32

  init(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
    let length = WideCharacter.length(text[at])
    guard at + length <= text.count else {
      scalar = 0xFFFD
      return
    }
    switch length {
    case 2: scalar = UInt32(text[at] & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
    case 3:
      scalar =
        UInt32(text[at] & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6
        | UInt32(text[at + 2] & 0x3F)
    case 4:
      scalar =
        UInt32(text[at] & 0x07) << 18 | UInt32(text[at + 1] & 0x3F) << 12
        | UInt32(text[at + 2] & 0x3F) << 6 | UInt32(text[at + 3] & 0x3F)
    default: scalar = 0xFFFD
    }
  }

  /// The number of bytes that a lead byte announces, 1 to 4.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// No-break, thin, ideographic and the other spaces, and the invisible joiners.
  var isSpace: Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
      0xFEFF:
      return true
    default: return false
    }
  }

  /// Whether it can stand in a word: letters and marks, as opposed to punctuation and symbols.
  var isLetter: Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA: return true
    case 0x80...0xBF, 0xD7, 0xF7: return false
    case 0x02B0...0x02FF: return true
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F,
      0xFFFC...0xFFFD:
      return false
    case 0x1680, 0xFEFF: return false
    case 0x1F000...0x1FAFF: return false
    default: return true
    }
  }
}
