/// A person's name as it stands in a text, and the keys under which spellings of it meet.
///
/// Spellings meet by rule: case, diacritics, hyphens and the article of Arabic names do not count,
/// and the ways to write a final Slavic `-yi` are one. Keys are asked for often and made once.
struct PersonName: Sendable {
  /// The words, titles left out: `Volodymyr`, `Zelenskyy`.
  let words: [String]
  /// The word that later mentions use alone.
  let surname: String
  /// The surname's key.
  let surnameKey: String
  /// The words that are no surname, the article of Arabic names and numerals left out.
  let givenWords: [String]
  /// The key of the whole name, the surname first: `trump-donald`, `kim-jongun`, `begin`.
  ///
  /// So a surname alone is the beginning of every full name that it may stand for.
  let key: String
  /// The keys of the given words.
  private let givenKeys: [String]

  /// The name of some words.
  init(words: [String]) {
    self.words = words
    let isSurnameFirst = PersonName.givesSurnameFirst(words)
    let place = isSurnameFirst ? 0 : PersonName.lastNoNumeral(words)
    surname = words.isEmpty ? "" : words[place]
    surnameKey = PersonName.spelling(PersonName.fold(surname))
    let given = isSurnameFirst ? words.dropFirst() : words[..<place]
    givenWords = given.filter { !PersonName.isArticle($0) }
    givenKeys = givenWords.map { GivenNames.key(PersonName.fold($0)) }
    let joined = givenKeys.filter { !$0.isEmpty }.joined(separator: isSurnameFirst ? "" : "-")
    key = joined.isEmpty ? surnameKey : surnameKey + "-" + joined
  }

  /// Whether two names of one surname may be one person: a given name is the same, or begins alike.
  func agrees(with other: PersonName) -> Bool {
    let (own, others) = (givenKeys, other.givenKeys)
    if own.isEmpty || others.isEmpty { return true }
    return own.contains { name in
      others.contains {
        $0 == name || name.count > 2 && $0.hasPrefix(name) || $0.count > 2 && name.hasPrefix($0)
      }
    }
  }

  private static func lastNoNumeral(_ words: [String]) -> Int {
    guard words.count > 1 else { return 0 }
    return isNumeral(words[words.count - 1]) ? words.count - 2 : words.count - 1
  }

  /// The article of Arabic names, where it stands by itself.
  private static func isArticle(_ word: String) -> Bool {
    word.utf8.count == 2 && ["al", "el"].contains(word.lowercased())
  }

  /// `II` of a king, `Jr.` of a son.
  private static func isNumeral(_ word: String) -> Bool {
    word.hasPrefix("Jr") || word.utf8.allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
  }

  /// A Korean or Chinese name: a surname of one syllable, then a given name in one or two parts.
  private static func givesSurnameFirst(_ words: [String]) -> Bool {
    guard words.count == 2 || words.count == 3, !isNumeral(words[words.count - 1]) else {
      return false
    }
    let first = fold(words[0])
    let isKnown = surnamesFirst.contains(first)
    if words.count == 2, let hyphen = words[1].utf8.firstIndex(of: UInt8(ascii: "-")) {
      let after = Substring(words[1].utf8[hyphen...].dropFirst())
      return isKnown || after.first?.isLowercase == true
    }
    return isKnown || words.count == 3 && surnamesFirstOfThree.contains(first)
  }

  private static let surnamesFirst: Set<String> = [
    "kim", "moon", "choe", "choi", "park", "pak", "ri", "rhee", "roh", "chung", "jung", "jang",
    "song", "kang", "cho", "yoon", "yun", "xi", "mao", "deng", "hu", "jiang", "wen", "zhou", "li",
    "wang", "zhang", "yang", "liu", "chen", "zhao", "qin", "han", "nguyen", "tran", "ho", "vo",
    "zhu", "qian",
  ]

  /// Surnames that open a name of three words only: `Lee Jae Myung`, but `Bruce Lee`.
  private static let surnamesFirstOfThree: Set<String> = [
    "lee", "ban", "ma", "lai", "tsai", "chiang", "hua", "tang", "pham", "ngo", "le", "chun", "yi",
    "goh", "shin", "lim",
  ]

  /// The ways to write one Slavic surname meet: `Tudjman` and `Tuđman`, `-ski` and `-sky`.
  private static func spelling(_ folded: String) -> String {
    var letters = folded
    if letters.hasSuffix("ski") { letters = letters.dropLast() + "y" }
    let bytes = letters.utf8
    guard zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0x64 && $1 == 0x6A }) else {
      return letters
    }
    var kept = ""
    for letter in letters where !(letter == "j" && kept.last == "d") { kept.append(letter) }
    return kept
  }

  /// Keys with one letter doubled or one doubled letter single: `mitterand` gives `mitterrand`.
  static func doublings(of key: String) -> [String] {
    let letters = Array(key.utf8)
    guard letters.count >= 5 else { return [] }
    return letters.indices.dropFirst().map { index in
      var changed = letters
      if letters[index] == letters[index - 1] {
        changed.remove(at: index)
      } else {
        changed.insert(letters[index], at: index)
      }
      return String(decoding: changed, as: UTF8.self)
    }
  }

  /// One word's key: lower case, no diacritics, no hyphen, no `el-` or `al-`.
  static func fold(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(word) }
    var letters = ""
    for scalar in word.unicodeScalars { letters += LatinFolding.base(of: scalar) }
    if letters.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(letters) }
    for article in ["el-", "al-"] where letters.hasPrefix(article) {
      letters.removeFirst(3)
    }
    letters.unicodeScalars.removeAll {
      $0.isASCII
        ? Lexicon.lowercase(UInt8($0.value)) &- 0x61 >= 26 && UInt8($0.value) &- 0x30 >= 10
        : !$0.properties.isAlphabetic
    }
    for ending in ["yy", "iy", "ii", "yi", "ij"] where letters.hasSuffix(ending) {
      letters = letters.dropLast(2) + "y"
    }
    return letters
  }

  /// The same for a word of ASCII letters, byte by byte, as nearly all words are.
  private static func foldASCII(_ word: String) -> String {
    let (y, i, j) = (UInt8(ascii: "y"), UInt8(ascii: "i"), UInt8(ascii: "j"))
    return String(unsafeUninitializedCapacity: word.utf8.count) { letters in
      var count = 0
      var at = 0
      for byte in word.utf8 {
        let letter = Lexicon.lowercase(byte)
        // The hyphen after `el` or `al`, all that the word has so far.
        if letter == UInt8(ascii: "-"), at == 2, count == 2, letters[1] == UInt8(ascii: "l"),
          letters[0] == UInt8(ascii: "e") || letters[0] == UInt8(ascii: "a")
        {
          count = 0
        } else if letter &- 0x61 < 26 || letter &- 0x30 < 10 {
          letters[count] = letter
          count += 1
        }
        at += 1
      }
      for (first, second) in [(y, y), (i, y), (i, i), (y, i), (i, j)]
      where count > 1 && letters[count - 2] == first && letters[count - 1] == second {
        count -= 1
        letters[count - 1] = y
      }
      return count
    }
  }
}

/// The names made so far of a document's words: most are asked for again with each mention.
final class PersonNames {
  private var made: [[String]: PersonName] = [:]

  /// The name of some words.
  func name(of words: [String]) -> PersonName {
    if let known = made[words] { return known }
    let name = PersonName(words: words)
    made[words] = name
    return name
  }
}

/// Latin letters without their marks.
enum LatinFolding {
  /// The lower-case base letters of a character: `Š` gives `s`, `Æ` gives `ae`.
  static func base(of scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(Character(scalar)).lowercased() }
    if let found = table[scalar] { return found }
    if (0x2018...0x2019).contains(scalar.value) { return "'" }
    return String(Character(scalar)).lowercased()
  }

  /// A line is a base and the letters that fold to it.
  private static let text: StaticString =
    """
    a àáâãäåāăą
    ae æ
    c çćĉċč
    d ďđð
    e èéêëēĕėęěə
    g ĝğġģ
    h ĥħ
    i ìíîïĩīĭįı
    j ĵ
    k ķ
    l ĺļľŀł
    n ñńņňŉ
    o òóôõöøōŏő
    oe œ
    r ŕŗř
    s śŝşšș
    ss ß
    t ţťŧț
    th þ
    u ùúûüũūŭůűų
    w ŵ
    y ýÿŷ
    z źżž
    """

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for line in text.contents.parts("\n") {
      let fields = line.parts(" ")
      for scalar in fields[1].unicodeScalars {
        table[scalar] = String(fields[0])
        for capital in Character(scalar).uppercased().unicodeScalars where !capital.isASCII {
          table[capital] = String(fields[0])
        }
      }
    }
    return table
  }()
}
