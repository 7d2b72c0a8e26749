/// What a line end means in one text: its lines are paragraphs, or it is wrapped at a width.
struct LineHabit {
  /// What stands between two tokens.
  enum Gap {
    case none
    case line
    case paragraph
  }

  /// Whether single line ends stand inside sentences.
  let isWrapped: Bool
  /// The usual width of a wrapped line in bytes.
  private let width: Int

  /// Looks at every single line end: in a wrapped text many next lines begin in lower case.
  init(_ utf8: [UInt8]) {
    var breaks = 0
    var lowerCase = 0
    var longest = 0
    var lineStart = 0
    for (index, byte) in utf8.enumerated() where byte == UInt8(ascii: "\n") {
      longest = max(longest, index - lineStart)
      let lineLength = index - lineStart
      lineStart = index + 1
      guard lineLength > 0, index + 1 < utf8.count, utf8[index + 1] != UInt8(ascii: "\n") else {
        continue
      }
      breaks += 1
      if utf8[index + 1] &- 0x61 < 26 { lowerCase += 1 }
    }
    isWrapped = breaks >= 2 && lowerCase * 4 >= breaks
    width = longest
  }

  /// Whether a paragraph or a line ends between a token and the next.
  func gap(_ document: some TokenText, _ token: Int) -> Gap {
    let from = Int(document.ends[token])
    let to = Int(document.starts[token + 1])
    guard to > from else { return .none }
    var newlines = 0
    for index in from..<to where document.utf8[index] == UInt8(ascii: "\n") { newlines += 1 }
    if newlines == 0 { return .none }
    if newlines > 1 { return .paragraph }
    if LineHabit.isBullet(document, token + 1) { return .line }
    guard isWrapped else { return .line }
    return lineLength(endingAt: from, document.utf8) * 2 < width ? .line : .none
  }

  private func lineLength(endingAt end: Int, _ utf8: [UInt8]) -> Int {
    var start = end
    while start > 0, utf8[start - 1] != UInt8(ascii: "\n"), end - start <= width { start -= 1 }
    return end - start
  }

  /// Whether a token is the marker of a list's item: `-`, `•`, `*`, `—` or `1.` and a space.
  static func isBullet(_ document: some TokenText, _ token: Int) -> Bool {
    guard token + 1 < document.starts.count, document.shapes[token + 1].contains(.spaced) else {
      return false
    }
    let bytes = document.bytes(token)
    if bytes.count == 1, let byte = bytes.first {
      return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
    }
    return bytes.elementsEqual([0xE2, 0x80, 0xA2]) || bytes.elementsEqual([0xE2, 0x80, 0x94])
      || bytes.elementsEqual([0xE2, 0x80, 0x93]) || bytes.elementsEqual([0xC2, 0xB7])
      || bytes.elementsEqual([0xE2, 0x96, 0xAA])
  }
}
