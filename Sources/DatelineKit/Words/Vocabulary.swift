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

  /// Words that need a lexeme and no class: those of names, of verbs and of nouns.
  static func plainWords() -> [String] {
    nameEntries.flatMap(\.names).flatMap { NameTable.spellings(of: $0) }
      .flatMap { NameTable.words(of: $0) }
      + VerbForms.all.flatMap { $0.words.map(\.word) }
      + (EventWords.all + [GivenNames.men, GivenNames.women]).flatMap {
        EventWords.words($0).map(String.init)
      }
      + EventPatterns.words().map(String.init)
      + EventNouns.all.flatMap { NameTable.words(of: $0.singular) + NameTable.words(of: $0.plural) }
  }
}
