/// What titles do with text alone: joining names, cutting at the limit, closing quotes.
enum TitleText {
  /// The longest title, in characters.
  static let limit = 100

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  static func lowercased(_ text: String) -> String {
    if let byte = text.utf8.first, byte &- 0x61 < 26 { return text }
    guard let first = text.first else { return text }
    return first.lowercased() + text.dropFirst()
  }

  static func capitalised(_ text: String) -> String {
    if let byte = text.utf8.first, byte &- 0x41 < 26 { return text }
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  static func trimmed(_ text: String) -> String {
    if let last = text.utf8.last, Lexicon.lowercase(last) &- 0x61 < 26 { return text }
    var text = text
    while let last = text.unicodeScalars.last, " ,;:—–-“.".unicodeScalars.contains(last) {
      text.unicodeScalars.removeLast()
    }
    return text
  }

  static func trimmedSpace(_ text: String) -> String {
    var text = text
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }

  /// A phrase without the article that opens it, as headlines print it; `the same official` and
  /// `the two men` keep theirs.
  static func withoutArticle(_ text: String) -> String {
    guard let first = text.utf8.first, " atiohm".utf8.contains(Lexicon.lowercase(first)) else {
      return text
    }
    if text.hasPrefix("As for ") { return withoutArticle(String(text.dropFirst(7))) }
    let words = text.split(separator: " ", maxSplits: 2)
    guard words.count > 1, articles.contains(words[0].lowercased()),
      !kept.contains(words[1].lowercased())
    else { return text }
    return words.dropFirst().joined(separator: " ")
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "this", "that", "these", "those", "its", "their", "our", "his",
    "her", "my",
  ]
  private static let kept: Set<String> = [
    "same", "two", "three", "four", "other", "last", "first", "second", "latest", "only",
  ]

  /// Takes a preposition off the end, where the time after it was left out.
  static func droppingPreposition(_ text: String) -> String {
    guard let space = text.utf8.lastIndex(of: UInt8(ascii: " ")) else {
      return prepositions.contains(text) ? "" : text
    }
    return prepositions.contains(String(text[space...].dropFirst())) ? String(text[..<space]) : text
  }

  private static let prepositions: Set<String> = [
    "on", "in", "since", "by", "at", "of", "from", "for", "during", "until", "with", "to",
    "against", "over",
  ]

  /// Whether a text opens with some lower-case letters of ASCII, in whatever case.
  static func opens(_ text: String, with words: String) -> Bool {
    var rest = text.utf8.makeIterator()
    for letter in words.utf8 {
      guard let byte = rest.next(), Lexicon.lowercase(byte) == letter else { return false }
    }
    return true
  }

  /// `that he would wait, but that he hoped`: the first `that` is left out of a title, and so is the
  /// second.
  static func withoutSecondThat(_ text: String) -> String {
    let second = ", but that "
    var start = text.utf8.startIndex
    while let comma = text.utf8[start...].firstIndex(of: UInt8(ascii: ",")) {
      if text.utf8[comma...].starts(with: second.utf8) {
        return text.replacing(second, with: ", but ")
      }
      start = text.utf8.index(after: comma)
    }
    return text
  }

  /// Words that no title ends with.
  private static let dangling: Set<String> = [
    "a", "an", "the", "of", "at", "in", "on", "to", "for", "with", "by", "from", "and", "or", "but",
    "than", "rather", "as", "that", "its", "his", "her", "their", "about", "into", "after", "only",
    "some", "between", "against", "under", "over", "while", "who", "which", "when", "where",
    "would", "will", "is", "was", "has", "had", "are", "were", "be", "been", "if", "because",
    "without", "within", "during", "through", "toward", "towards", "upon", "just",
    "before", "shortly",
  ]

  /// Words that point at somebody or something told before, and name nobody.
  private static let pointers: Set<String> = [
    "he", "she", "they", "it", "we", "i", "you", "this", "that", "these", "those", "who", "which",
    "what", "there", "all", "some", "many", "most", "both", "each", "one", "others", "him", "them",
  ]

  /// Whether a word stands for somebody and does not say whom.
  static func isPointer(_ word: String) -> Bool { pointers.contains(word.lowercased()) }

  /// Whether every quotation mark and bracket that opens closes, in this order.
  static func isClosed(_ text: String) -> Bool {
    var depth = 0
    var brackets = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“": depth += 1
      case "”": depth -= 1
      case "(", "[": brackets += 1
      case ")", "]": brackets -= 1
      default: continue
      }
      if depth < 0 || brackets < 0 { return false }
    }
    return depth == 0 && brackets == 0
  }

  /// Cuts a title at the limit, at a comma or a dash if one stands late enough, else between
  /// words with an ellipsis, and closes what it left open.
  ///
  /// - Parameter whole: words at its end that are complete though a preposition ends them: `look
  ///   the text over`.
  static func fit(_ title: String, whole: String? = nil) -> String {
    // Few texts have typewriter quotes, and each of these costs a walk through all of a title.
    let printed =
      title.utf8.contains(UInt8(ascii: "`"))
      ? title.replacing("``", with: "“").replacing("''", with: "”") : title
    var text = trimmed(printed)
    while let first = text.unicodeScalars.first, " ,;:—–-.".unicodeScalars.contains(first) {
      text.unicodeScalars.removeFirst()
      text = capitalised(text)
    }
    // Bytes are never fewer than characters, and counted at once.
    if text.utf8.count > limit, text.count > limit {
      let kept = text.prefix(limit - 1)
      let joint = kept.lastIndex { ",;—".contains($0) }
      if let joint, kept.distance(from: kept.startIndex, to: joint) >= limit / 2 {
        text = trimmed(String(kept[..<joint]))
      } else {
        text = trimmed(withoutDangling(kept.split(separator: " ").dropLast())) + "…"
      }
    } else if !endsWell(text), !isWhole(text, whole) {
      text = trimmed(withoutDangling(text[...].parts(" ")[...]))
    }
    // All quotation marks begin with one byte, and few titles have any.
    guard text.utf8.contains(0xE2) else { return text }
    if text.hasSuffix(".”") { text = text.dropLast(2) + "”" }
    let open = text.unicodeScalars.reduce(0) { $0 + ($1 == "“" ? 1 : $1 == "”" ? -1 : 0) }
    if open > 0 { text += "”" }
    if open < 0 { text.removeAll { $0 == "”" || $0 == "“" } }
    return text
  }

  /// Whether a title surely stands as it is: one space between words, and a last word that none of
  /// those that dangle is like.
  private static func endsWell(_ title: String) -> Bool {
    var letters: [UInt8] = []
    var isAfterSpace = true
    for byte in title.utf8 {
      if byte == UInt8(ascii: " ") {
        if isAfterSpace { return false }
        isAfterSpace = true
        letters.removeAll(keepingCapacity: true)
      } else {
        isAfterSpace = false
        let letter = Lexicon.lowercase(byte)
        if letter &- 0x61 < 26 || byte >= 0x80 { letters.append(letter) }
      }
    }
    return !isAfterSpace && letters.allSatisfy { $0 < 0x80 }
      && !dangling.contains(String(decoding: letters, as: UTF8.self))
  }

  /// Whether a title ends with the last of some words that are complete.
  private static func isWhole(_ text: String, _ whole: String?) -> Bool {
    guard let last = whole?.split(separator: " ").last else { return false }
    return text.hasSuffix(" " + trimmed(String(last)))
  }

  private static func withoutDangling(_ words: ArraySlice<Substring>) -> String {
    var words = words
    while words.count > 2, let last = words.last,
      dangling.contains(last.lowercased().filter { $0.isLetter })
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
