/// How much room text takes in columns of equal width, as in a terminal.
enum DisplayWidth {
  /// The number of columns a text takes: 2 for a wide character (East Asian Width W and F, and
  /// pictographs), 0 for marks that combine and for formatting characters, 1 for any other.
  static func columns(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(ofCharacter: $1) }
  }

  /// Breaks a text at its spaces into lines of at most so many columns.
  ///
  /// A word that is wider than a line is cut where it must be.
  /// - Parameters:
  ///   - text: one line, its words parted by single spaces.
  ///   - width: columns for a line; less than 2 counts as 2.
  static func wrap(_ text: String, to width: Int) -> [String] {
    let limit = max(2, width)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      var rest = word
      var need = columns(rest)
      if used > 0 {
        if used + 1 + need <= limit {
          line += " " + rest
          used += 1 + need
          continue
        }
        lines.append(line)
      }
      while need > limit {
        let piece = beginning(of: rest, within: limit)
        lines.append(String(piece))
        rest = rest[piece.endIndex...]
        need -= columns(piece)
      }
      line = String(rest)
      used = need
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// A text with spaces after it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - columns(text)))
  }

  /// As much of a text as so many columns hold, one character at least.
  static func beginning<Text: StringProtocol>(
    of word: Text,
    within limit: Int
  ) -> Text.SubSequence {
    var used = 0
    var end = word.startIndex
    while end < word.endIndex {
      used += columns(ofCharacter: word[end])
      if used > limit, end > word.startIndex { break }
      end = word.index(after: end)
    }
    return word[..<end]
  }

  private static func columns(ofCharacter character: Character) -> Int {
    character.unicodeScalars.reduce(0) { max($0, columns(ofScalar: $1)) }
  }

  private static func columns(ofScalar scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    case 0x1160...0x11FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }
}
