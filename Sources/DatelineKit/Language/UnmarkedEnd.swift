/// Ends of sentences that no full stop before a capital shows: letters and posts as they are
/// written, list numbers, faces, addresses.
///
/// Each was counted in the training part of the English Web Treebank: of a hundred places that a
/// rule here calls an end, 85 to 100 are one. None looks at anything that newswire has, but a
/// small letter after a full stop.
enum UnmarkedEnd {
  /// Whether a sentence is over after a token though no mark that ends sentences stands there.
  ///
  /// - Parameter first: the sentence's first token.
  static func follows(_ token: Int, first: Int, _ document: some TokenText) -> Bool {
    let next = token + 1
    guard next < document.starts.count, document.shapes[next].contains(.spaced) else {
      return false
    }
    let shape = document.shapes[token]
    let isCapitalised = document.shapes[next].contains(.capitalised)
    let length = document.ends[token] - document.starts[token]
    if shape.contains(.punctuation) {
      if length == 1 {
        return isCapitalised && document.isByte(token, UInt8(ascii: ","))
          && isFarewell(first..<token, document)
      }
      return isCapitalised && token > first && isFace(token, document) || isRule(token, document)
    }
    if shape.contains(.allCapitals), length == 2 { return isStamp(token, document) }
    return length >= 8 && isAddress(token, document)
      && (isCapitalised || isAddress(next, document))
  }

  /// Whether a full stop or question mark ends a sentence before a small letter.
  ///
  /// Within quotes it may be the quote's (“Why?” he asked), and after a short or capitalised word
  /// an abbreviation's that no table has (Anheuser-Busch Cos. said).
  static func precedesSmall(_ stop: Int, first: Int, _ document: some TokenText) -> Bool {
    let next = document.shapes[stop + 1]
    guard next.contains(.word), !next.contains(.capitalised), stop > first,
      !document.shapes[stop].contains(.spaced)
    else { return false }
    guard document.isByte(stop, UInt8(ascii: ".")) else {
      let first = document.utf8[Int(document.starts[stop])]
      return first == UInt8(ascii: "?") || first == UInt8(ascii: "!")
    }
    let before = document.shapes[stop - 1]
    return before.contains(.word) && !before.contains(.capitalised)
      && document.ends[stop - 1] - document.starts[stop - 1] > 2
      && stop - first > 1
  }

  /// Whether a full stop belongs to the number of a list's item: `2.` with nothing before it.
  static func isItemNumber(_ stop: Int, first: Int, _ document: some TokenText) -> Bool {
    guard stop == first + 1, document.isByte(stop, UInt8(ascii: ".")),
      !document.shapes[stop].contains(.spaced)
    else { return false }
    let length = document.ends[first] - document.starts[first]
    return document.shapes[first].contains(.digits) ? length <= 2 : length == 1
  }

  /// A face made of punctuation, such as `:-)`.
  static func isFace(_ token: Int, _ document: some TokenText) -> Bool {
    let bytes = document.bytes(token)
    guard 2...3 ~= bytes.count, let eyes = bytes.first, let mouth = bytes.last else {
      return false
    }
    return (eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";"))
      && (mouth == UInt8(ascii: ")") || mouth == UInt8(ascii: "("))
  }

  /// A line drawn with five or more of one character.
  private static func isRule(_ token: Int, _ document: some TokenText) -> Bool {
    let bytes = document.bytes(token)
    guard bytes.count > 4, let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "="),
      UInt8(ascii: "#"), UInt8(ascii: "~"):
      return bytes.allSatisfy { $0 == first }
    default: return false
    }
  }

  /// The end of what a mail program writes above a letter: `02/27/2001 06:07 PM`.
  private static func isStamp(_ token: Int, _ document: some TokenText) -> Bool {
    guard token > 1, document.utf8[Int(document.starts[token]) + 1] == UInt8(ascii: "M"),
      document.shapes[token - 1].contains(.number), document.shapes[token - 2].contains(.number)
    else { return false }
    let first = document.utf8[Int(document.starts[token])]
    return (first == UInt8(ascii: "A") || first == UInt8(ascii: "P"))
      && document.bytes(token - 1).contains(UInt8(ascii: ":"))
      && document.bytes(token - 2).contains(UInt8(ascii: "/"))
  }

  /// An address of the web.
  private static func isAddress(_ token: Int, _ document: some TokenText) -> Bool {
    let bytes = document.bytes(token)
    return bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8)
  }

  /// The words of a letter's end, before the comma and the name.
  private static func isFarewell(_ tokens: Range<Int>, _ document: some TokenText) -> Bool {
    guard 1...2 ~= tokens.count else { return false }
    func isWord(_ token: Int, _ word: StaticString) -> Bool {
      let bytes = document.bytes(token)
      return bytes.count == word.utf8CodeUnitCount
        && bytes.indices.allSatisfy {
          Lexicon.lowercase(bytes[$0]) == word.utf8Start[$0 - bytes.startIndex]
        }
    }
    if tokens.count == 2 {
      return isWord(tokens.lowerBound, "thank") && isWord(tokens.lowerBound + 1, "you")
        || isWord(tokens.lowerBound + 1, "regards")
    }
    let words: [StaticString] = ["thanks", "regards", "best", "cheers", "sincerely", "cordially"]
    return words.contains { isWord(tokens.lowerBound, $0) }
  }
}
