/// A word of a quote, as far as it tells the event from others.
struct TellingWord: Sendable {
  /// The stem in lower case, or the digits of a number.
  let stem: String
  /// Its hash (`WordHash`).
  let hash: UInt64
  /// What it weighs where two reports share it, in bits.
  let bits: UInt8

  /// Commoner stems tell nothing.
  private static let least: UInt8 = 3
  /// What a number weighs.
  private static let number: UInt8 = 6

  /// The telling words of a text, by their hashes, each once.
  ///
  /// - Parameters:
  ///   - unsaid: stems that are left out.
  ///   - verb: how the words begin that tell the event, which are left out.
  static func words(in pieces: [Substring], verb: String, unsaid: Set<String>) -> [TellingWord] {
    var known: Set<String> = []
    var words: [TellingWord] = []
    for piece in pieces {
      let stem = stem(of: piece)
      guard !stem.hasPrefix(verb), !unsaid.contains(stem), known.insert(stem).inserted else {
        continue
      }
      let hash = WordHash(stem.utf8).value
      let isNumber = stem.utf8.first.map { $0 < UInt8(ascii: "A") } ?? false
      let bits = isNumber ? number : WordFrequencies.english.weight(of: hash)
      if bits >= least, !MatterWords.isOfState(hash) {
        words.append(TellingWord(stem: stem, hash: hash, bits: bits))
      }
    }
    return words.sorted { $0.hash < $1.hash }
  }

  static func stem(of piece: Substring) -> String { Stem.stem(piece.lowercased()) }

  /// Runs of four letters or more, and of digits with what groups them.
  static func pieces(of text: String) -> [Substring] {
    plainPieces(of: Array(text.utf8)) ?? anyPieces(of: text)
  }

  private enum Letter {
    case letter, digit, mark, other
  }

  /// What stands at a byte, and how many bytes it has; nil for what is seldom in English.
  private static func letter(_ bytes: [UInt8], _ at: Int) -> (is: Letter, length: Int)? {
    let byte = bytes[at]
    if byte < 0x80 {
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return (.letter, 1) }
      if byte &- 0x30 < 10 { return (.digit, 1) }
      return (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") ? .mark : .other, 1)
    }
    // Quotation marks and dashes; letters of Latin-1, among which stand two signs.
    if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, 0x90...0xA6 ~= bytes[at + 2] {
      return (.other, 3)
    }
    if byte == 0xC3, at + 1 < bytes.count, bytes[at + 1] != 0x97, bytes[at + 1] != 0xB7 {
      return (.letter, 2)
    }
    return nil
  }

  /// The pieces of a text in plain letters, byte by byte; nil where it holds others.
  private static func plainPieces(of bytes: [UInt8]) -> [Substring]? {
    var pieces: [Substring] = []
    var piece: Range<Int>?
    var isNumber = false
    var isOpen = true
    func close() {
      if let piece, isNumber || piece.count >= 4 {
        pieces.append(Substring(decoding: bytes[piece], as: UTF8.self))
      }
      piece = nil
      isOpen = true
    }
    var at = 0
    while at < bytes.count {
      guard let (letter, length) = letter(bytes, at) else { return nil }
      let end = at + length
      if letter == .other {
        close()
      } else if let begun = piece {
        if letter == .mark ? !isNumber : (letter == .digit) != isNumber { isOpen = false }
        // What groups digits belongs to them only if more follow.
        if isOpen, letter != .mark { piece = begun.lowerBound..<end }
      } else if letter != .mark {
        piece = at..<end
        isNumber = letter == .digit
      }
      at = end
    }
    close()
    return pieces
  }

  private static func anyPieces(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "," && $0 != "." }.compactMap { run in
      let trimmed = run.drop { $0 == "," || $0 == "." }
      guard let first = trimmed.first else { return nil }
      let piece =
        first.isNumber
        ? trimmed.prefix { $0.isNumber || $0 == "," || $0 == "." }
        : trimmed.prefix { $0.isLetter }
      let end = piece.lastIndex { $0 != "," && $0 != "." } ?? piece.startIndex
      let word = piece[...end]
      return first.isNumber || word.utf8.count >= 4 ? word : nil
    }
  }
}
