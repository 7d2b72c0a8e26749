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
    let given = PersonName.givesSurnameFirst(words) ? words.dropFirst() : words.dropLast()
    let folded = given.map(PersonName.fold)
    let joined = folded.joined(separator: PersonName.givesSurnameFirst(words) ? "" : "-")
    return joined.isEmpty ? surnameKey : surnameKey + "-" + joined
  }

  /// The word that later mentions use alone.
  var surname: String {
    guard words.count > 1 else { return words.first ?? "" }
    if PersonName.givesSurnameFirst(words) { return words[0] }
    return words[words.count - 1]
  }

  /// The surname's key.
  var surnameKey: String { PersonName.fold(surname) }

  /// A Korean or Chinese name: a surname of one syllable, then a given name in one or two parts.
  private static func givesSurnameFirst(_ words: [String]) -> Bool {
    guard words.count == 2 || words.count == 3 else { return false }
    let isKnown = surnamesFirst.contains(fold(words[0]))
    if words.count == 2, let hyphen = words[1].firstIndex(of: "-") {
      let after = words[1][words[1].index(after: hyphen)...]
      return isKnown || after.first?.isLowercase == true
    }
    return isKnown
  }

  private static let surnamesFirst: Set<String> = [
    "kim", "moon", "choe", "choi", "park", "pak", "ri", "rhee", "roh", "chung", "jung", "jang",
    "song", "kang", "cho", "yoon", "yun", "xi", "mao", "deng", "hu", "jiang", "wen", "zhou", "li",
    "wang", "zhang", "yang", "liu", "chen", "zhao", "qin", "han", "nguyen", "tran", "ho", "vo",
  ]

  /// One word's key: lower case, no diacritics, no hyphen, no `el-` or `al-`.
  static func fold(_ word: String) -> String {
    var letters = ""
    for scalar in word.unicodeScalars {
      letters += LatinFolding.base(of: scalar)
    }
    for article in ["el-", "al-"] where letters.hasPrefix(article) {
      letters.removeFirst(3)
    }
    letters.removeAll { !($0.isLetter || $0.isNumber) }
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
