import DatelineKit

/// What a dictionary says a word can be, for a model that has not met it.
struct WordKinds: OptionSet, Sendable {
  let rawValue: UInt8
  static let noun = WordKinds(rawValue: 1)
  static let verb = WordKinds(rawValue: 2)
  static let adjective = WordKinds(rawValue: 4)
  static let adverb = WordKinds(rawValue: 8)
  /// A list of words has it with a capital.
  static let name = WordKinds(rawValue: 16)

  /// Reads lines of a word in lower case and a number, parted by a space.
  ///
  /// - Throws: `LabError.failed` for a line of another form.
  static func read(_ text: String) throws -> [(word: String, kinds: WordKinds)] {
    try text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line in
      let fields = line.split(separator: " ")
      guard fields.count == 2, let kinds = UInt8(fields[1]), 1..<32 ~= kinds else {
        throw LabError.failed("this is no word with its kinds: \(line)")
      }
      return (String(fields[0]), WordKinds(rawValue: kinds))
    }
  }

  static func lines(_ words: [(word: String, kinds: WordKinds)]) -> String {
    words.map { "\($0.word) \($0.kinds.rawValue)\n" }.joined()
  }
}

/// The words of WordNet (Fellbaum 1998), and what forms of them can be.
struct WordNet {
  /// The lemmas of each kind.
  private var lemmas: [UInt8: Set<String>] = [:]
  /// The lemmas of irregular forms.
  private var irregular: [UInt8: [String: [String]]] = [:]

  private static let parts: [(kind: WordKinds, name: String)] = [
    (.noun, "noun"), (.verb, "verb"), (.adjective, "adj"), (.adverb, "adv"),
  ]

  /// The endings of regular forms, with what stands in their place in the lemma.
  private static let endings: [UInt8: [(ending: String, lemma: String)]] = [
    WordKinds.noun.rawValue: [
      ("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
      ("men", "man"), ("ies", "y"), ("ves", "f"),
    ],
    WordKinds.verb.rawValue: [
      ("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"),
      ("ing", ""),
    ],
    WordKinds.adjective.rawValue: [
      ("er", ""), ("est", ""), ("er", "e"), ("est", "e"), ("ier", "y"), ("iest", "y"),
    ],
    WordKinds.adverb.rawValue: [],
  ]

  /// - Parameter file: gives the text of a file of WordNet's folder.
  init(_ file: (String) throws -> String) throws {
    for (kind, name) in WordNet.parts {
      let words = WordNet.entries(try file("index.\(name)")).compactMap { entry in
        entry.first.map(String.init)
      }
      lemmas[kind.rawValue] = Set(words.filter(WordNet.isLemma))
      var forms: [String: [String]] = [:]
      for entry in try file("\(name).exc").split(separator: "\n") {
        let fields = entry.split(separator: " ").map(String.init)
        guard let form = fields.first else { continue }
        forms[form, default: []] += fields.dropFirst()
      }
      irregular[kind.rawValue] = forms
    }
    // A noun that is only ever written with a capital is a name.
    var common: Set<String> = []
    for fields in WordNet.entries(try file("data.noun")) where fields.count > 4 {
      for index in 0..<(Int(fields[3], radix: 16) ?? 0) where 4 + 2 * index < fields.count {
        let word = String(fields[4 + 2 * index])
        if word == word.lowercased() { common.insert(word) }
      }
    }
    lemmas[WordKinds.noun.rawValue]?.formIntersection(common)
  }

  /// What a word in lower case can be as a form of a lemma.
  func kinds(_ word: String) -> WordKinds {
    WordNet.parts.reduce(into: []) { kinds, part in
      if isForm(word, of: part.kind) { kinds.insert(part.kind) }
    }
  }

  private func isForm(_ word: String, of kind: WordKinds) -> Bool {
    guard let lemmas = lemmas[kind.rawValue] else { return false }
    if lemmas.contains(word) { return true }
    if irregular[kind.rawValue]?[word]?.contains(where: lemmas.contains) ?? false { return true }
    for (ending, replaced) in WordNet.endings[kind.rawValue] ?? []
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      if kind == .noun, ending == "s", word.hasSuffix("ss") { continue }
      if lemmas.contains(word.dropLast(ending.count) + replaced) { return true }
    }
    guard kind == .verb else { return false }
    for ending in ["ed", "ing"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard let last = stem.last, "bdgklmnprtz".contains(last), stem.dropLast().last == last else {
        continue
      }
      if lemmas.contains(String(stem.dropLast())) { return true }
    }
    return false
  }

  private static func entries(_ text: String) -> [[Substring]] {
    text.split(separator: "\n").filter { !$0.hasPrefix("  ") }.map { $0.split(separator: " ") }
  }

  private static func isLemma(_ word: String) -> Bool {
    guard let first = word.utf8.first, first &- 0x61 < 26 else { return false }
    return word.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x2D || $0 == 0x27 }
  }
}
