/// A part of speech of Universal Dependencies, version 2.
package enum UniversalTag: UInt8, Sendable, CaseIterable {
  case adjective
  case adposition
  case adverb
  case auxiliary
  case coordinator
  case determiner
  /// `INTJ`: yes, oh, please.
  case interjection
  case noun
  case numeral
  /// `PART`: to, not, 's.
  case particle
  case pronoun
  case properNoun
  case subordinator
  case symbol
  case verb
  /// `X`: foreign words, addresses, fragments.
  case other
  case punctuation

  /// The name that CoNLL-U files use.
  package var name: String { UniversalTag.names[Int(rawValue)] }

  /// The tag of a name of CoNLL-U files.
  package init?(name: String) {
    guard let index = UniversalTag.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "SCONJ", "SYM", "VERB", "X", "PUNCT",
  ]
}

extension UniversalTag {
  /// The number of classes the tagger tells apart.
  ///
  /// Sixteen fill a vector: interjections and punctuation share one, and whether the token has a
  /// letter or a digit decides between them.
  static let classCount = 16

  /// The class that the tagger learns for this tag.
  @inline(__always)
  package var taggerClass: Int { self == .punctuation ? 6 : Int(rawValue) }

  /// The tag of a class, for a token with or without letters and digits.
  @inline(__always)
  package static func tag(ofClass taggerClass: Int, hasLetters: Bool) -> UniversalTag {
    if taggerClass == 6 { return hasLetters ? .interjection : .punctuation }
    return UniversalTag(rawValue: UInt8(truncatingIfNeeded: taggerClass)) ?? .other
  }
}
