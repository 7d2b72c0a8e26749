/// The words that say which matter an article is on, and which say little of any.
enum MatterWords {
  /// The most telling words of an article, so many at most.
  ///
  /// Those of its profile but for the names of states and peoples and of offices: in a month full of
  /// news on one country every article has these, whatever it is about.
  static func of(_ profile: ArticleProfile, most: Int) -> [String] {
    var words: [String] = []
    for word in profile.words {
      let hash = WordHash(word.utf8).value
      if peoples.contains(hash) || offices.contains(hash) { continue }
      words.append(word)
      if words.count == most { break }
    }
    return words
  }

  /// Whether a stem, by its hash, is of the name of a state, a people or a capital.
  static func isOfState(_ hash: UInt64) -> Bool { peoples.contains(hash) || seats.contains(hash) }

  /// Whether a stem, by its hash, is of the name of a state or of an office.
  static func isCommon(_ hash: UInt64) -> Bool { isOfState(hash) || offices.contains(hash) }

  /// Stems as a profile has them: in lower case, without diacritics.
  private static let peoples = stems(of: [.country, .demonym])
  private static let seats = stems(of: [.seat])

  private static func stems(of kinds: [NameTable.Kind]) -> Set<UInt64> {
    var stems: Set<UInt64> = []
    for entry in CountryNames.table.entries() where kinds.contains(entry.kind) {
      for name in entry.names { add(name, to: &stems) }
    }
    return stems
  }

  private static let offices: Set<UInt64> = {
    var stems: Set<UInt64> = []
    for name in ["prime", "foreign", "vice", "deputy", "ministry", "government", "state"] {
      add(name, to: &stems)
    }
    for entry in OfficeNames.table.entries() where entry.kind == .office {
      for name in entry.names where !name.contains(" ") { add(name, to: &stems) }
    }
    return stems
  }()

  private static func add(_ name: String, to stems: inout Set<UInt64>) {
    let folded = name.unicodeScalars.map(LatinFolding.base).joined().lowercased()
    for word in NameTable.words(of: folded) where word.utf8.count >= 3 {
      stems.insert(WordHash(Stem.stem(word).utf8).value)
    }
  }
}
