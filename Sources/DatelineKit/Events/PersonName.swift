/// A person's name as it stands in a text, and the keys under which spellings of it meet.
///
/// Spellings meet by rule: case, diacritics, hyphens and the article of Arabic names do not count,
/// and the ways to write a final Slavic `-yi` are one.
struct PersonName: Sendable {
  /// The words, titles left out: `Volodymyr`, `Zelenskyy`.
  let words: [String]

  /// The key of the whole name, the surname first: `trump-donald`, `kim-jongun`, `begin`.
  ///
  /// So a surname alone is the beginning of every full name that it may stand for.
  var key: String {
    let given = givenWords.map { GivenNames.key(PersonName.fold($0)) }.filter { !$0.isEmpty }
    let joined = given.joined(separator: PersonName.givesSurnameFirst(words) ? "" : "-")
    return joined.isEmpty ? surnameKey : surnameKey + "-" + joined
  }

  /// The word that later mentions use alone.
  var surname: String { words.isEmpty ? "" : words[surnameIndex] }

  /// The surname's key.
  var surnameKey: String { PersonName.spelling(PersonName.fold(surname)) }

  /// The words that are no surname, the article of Arabic names and numerals left out.
  var givenWords: [String] {
    let last = PersonName.givesSurnameFirst(words) ? words.count : surnameIndex
    let first = PersonName.givesSurnameFirst(words) ? 1 : 0
    guard first < last else { return [] }
    return words[first..<last].filter { !["al", "el"].contains($0.lowercased()) }
  }

  /// Whether two names of one surname may be one person: a given name is the same, or begins alike.
  func agrees(with other: PersonName) -> Bool {
    let own = givenWords.map { GivenNames.key(PersonName.fold($0)) }
    let others = other.givenWords.map { GivenNames.key(PersonName.fold($0)) }
    if own.isEmpty || others.isEmpty { return true }
    return own.contains { name in
      others.contains {
        $0 == name || name.count > 2 && $0.hasPrefix(name) || $0.count > 2 && name.hasPrefix($0)
      }
    }
  }

  private var surnameIndex: Int {
    guard words.count > 1 else { return 0 }
    if PersonName.givesSurnameFirst(words) { return 0 }
    return PersonName.isNumeral(words[words.count - 1]) ? words.count - 2 : words.count - 1
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
    let isKnown = surnamesFirst.contains(fold(words[0]))
    if words.count == 2, let hyphen = words[1].firstIndex(of: "-") {
      let after = words[1][words[1].index(after: hyphen)...]
      return isKnown || after.first?.isLowercase == true
    }
    return isKnown || words.count == 3 && surnamesFirstOfThree.contains(fold(words[0]))
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
    guard letters.contains("dj") else { return letters }
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
    var letters = ""
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      letters = String(decoding: word.utf8.map(Lexicon.lowercase), as: UTF8.self)
    } else {
      for scalar in word.unicodeScalars { letters += LatinFolding.base(of: scalar) }
    }
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
    for line in text.description.split(separator: "\n") {
      let fields = line.split(separator: " ")
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
