/// The dictionary form of a word, by rule and by exceptions.
enum Lemmatizer {
  /// The lemma of a word with a tag.
  static func lemma(of word: String, tag: UniversalTag) -> String {
    let lower = word.lowercased()
    switch tag {
    case .verb: return verb(lower)
    case .auxiliary: return auxiliary(lower)
    case .noun: return noun(lower)
    case .pronoun, .determiner: return pronouns[lower] ?? lower
    case .adjective: return adjectives[lower] ?? lower
    case .adverb, .particle: return lower == "n't" || lower == "n’t" ? "not" : lower
    case .properNoun, .other, .symbol, .punctuation: return word
    default: return lower
    }
  }

  private static func verb(_ word: String) -> String {
    if let irregular = IrregularForms.english.verbs[word] { return irregular.lemma }
    switch word {
    case "is", "are", "am", "being", "'s", "’s", "'re", "’re", "'m", "’m": return "be"
    case "has", "having", "'ve", "’ve": return "have"
    case "does": return "do"
    case "goes": return "go"
    case "dying": return "die"
    case "lying": return "lie"
    case "tying": return "tie"
    default: break
    }
    if word.hasSuffix("ing"), word.count > 5 { return restored(String(word.dropLast(3))) }
    if word.hasSuffix("ied"), word.count > 4 { return String(word.dropLast(3)) + "y" }
    if word.hasSuffix("eed") { return word.count > 5 ? String(word.dropLast()) : word }
    if word.hasSuffix("ed"), word.count > 3 { return restored(String(word.dropLast(2))) }
    return withoutS(word)
  }

  private static func noun(_ word: String) -> String {
    if let irregular = IrregularForms.english.nouns[word] { return irregular }
    if word.count < 4
      || ["ss", "us", "is", "news", "series", "species"].contains(where: word.hasSuffix)
    {
      return word
    }
    return withoutS(word)
  }

  private static func withoutS(_ word: String) -> String {
    guard word.hasSuffix("s"), !word.hasSuffix("ss"), word.count > 2 else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return String(word.dropLast(3)) + "y" }
    for ending in ["ches", "shes", "sses", "xes", "zzes", "oes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  /// A stem before `-ed` or `-ing`, with the `e` it lost or without the letter it doubled.
  private static func restored(_ stem: String) -> String {
    let letters = Array(stem.utf8)
    guard letters.count > 1 else { return stem }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    if last == before, !isVowel(last) {
      // `call`, `pass` and `buzz` end in two; `plann` and `stopp` do not.
      let keeps =
        last == UInt8(ascii: "l") || last == UInt8(ascii: "s") || last == UInt8(ascii: "z")
        || last == UInt8(ascii: "f")
      return keeps && letters.count < 6
        ? stem
        : keeps && last != UInt8(ascii: "l")
          ? stem
          : String(stem.dropLast())
    }
    switch last {
    case UInt8(ascii: "v"), UInt8(ascii: "u"), UInt8(ascii: "c"): return stem + "e"
    case UInt8(ascii: "s"):
      return isVowel(before) || before == UInt8(ascii: "n") || before == UInt8(ascii: "r")
        ? stem + "e" : stem
    case UInt8(ascii: "z"): return stem + "e"
    case UInt8(ascii: "g"):
      return before == UInt8(ascii: "n") || before == UInt8(ascii: "o") ? stem : stem + "e"
    case UInt8(ascii: "t"):
      let hasLongA =
        before == UInt8(ascii: "a") && (letters.count > 2 && !isVowel(letters[letters.count - 3]))
      return hasLongA || stem.hasSuffix("quot") || stem.hasSuffix("romot") ? stem + "e" : stem
    case UInt8(ascii: "l"):
      return isVowel(before) ? stem : stem + (before == UInt8(ascii: "r") ? "" : "e")
    case UInt8(ascii: "r"):
      return ["ar", "ir", "ur"].contains(where: stem.hasSuffix)
        || stem.hasSuffix("or") && letters.count < 6
        ? (letters.count > 2 && isVowel(letters[letters.count - 3]) ? stem : stem + "e") : stem
    case UInt8(ascii: "d"), UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "p"):
      let single = ["id", "ud", "od", "ad", "ak", "ik", "ok", "am", "im", "um", "ap", "op", "yp"]
      let isLong = single.contains(where: stem.hasSuffix)
      return isLong && (letters.count < 3 || !isVowel(letters[letters.count - 3]))
        ? stem + "e" : stem
    case UInt8(ascii: "n"):
      return ["fin", "min", "bin", "clin", "chin", "don", "lon", "pon"].contains(
        where: stem.hasSuffix
      )
        || stem.hasSuffix("un") || stem.hasSuffix("an") && letters.count < 6 ? stem + "e" : stem
    default: return stem
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      return true
    default: return false
    }
  }

  private static func auxiliary(_ word: String) -> String {
    switch word {
    case "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'m", "’m", "'re", "’re":
      return "be"
    case "has", "had", "having", "'ve", "’ve": return "have"
    case "does", "did", "done", "doing": return "do"
    case "'ll", "’ll", "wo": return "will"
    case "'d", "’d": return "would"
    case "ca": return "can"
    case "sha": return "shall"
    default: return word == "got" ? "get" : word
    }
  }

  private static let pronouns: [String: String] = [
    "me": "I", "i": "I", "my": "my", "us": "we", "him": "he", "them": "they", "an": "a",
    "these": "this", "those": "that",
  ]
  private static let adjectives: [String: String] = [
    "better": "good", "best": "good", "worse": "bad", "worst": "bad", "larger": "large",
    "largest": "large", "bigger": "big", "biggest": "big", "higher": "high", "highest": "high",
    "greater": "great", "greatest": "great", "lower": "low", "lowest": "low", "later": "late",
    "latest": "late", "older": "old", "oldest": "old", "more": "more", "most": "most",
  ]
}
