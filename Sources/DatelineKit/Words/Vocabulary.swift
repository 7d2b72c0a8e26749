/// Everything that goes into the lexicon.
///
/// A new table is one file and one word here.
enum Vocabulary {
  /// The tables that give words their classes.
  static let tables: [WordTable] = [TimeWords.table, FunctionWords.table]

  /// The tables of names.
  static let names: [NameTable] = [
    CountryNames.table, UsualNames.table, OrganisationNames.table, GroupNames.table,
    PartyNames.table, OfficeNames.table,
  ]

  /// The entries of all tables of names, which the lexicon and the index of names both want.
  static let nameEntries: [NameTable.Entry] = names.flatMap { $0.entries() }

  /// Hands out the words that need a lexeme and no class: those of names, of verbs and of nouns.
  static func eachPlainWord(_ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    func takeAll(_ words: some Sequence<some StringProtocol>) {
      for word in words {
        word.utf8.withContiguousStorageIfAvailable(take)
          ?? Array(word.utf8).withUnsafeBufferPointer(take)
      }
    }
    for entry in nameEntries {
      for name in entry.names {
        for spelling in NameTable.spellings(of: name) { NameTable.cut(spelling, take) }
      }
    }
    for verb in VerbForms.all { takeAll(verb.words.map(\.word)) }
    for words in EventWords.all + [GivenNames.men, GivenNames.women] {
      takeAll(EventWords.words(words))
    }
    takeAll(EventPatterns.words())
    for noun in EventNouns.all {
      NameTable.cut(noun.singular, take)
      NameTable.cut(noun.plural, take)
    }
  }
}
