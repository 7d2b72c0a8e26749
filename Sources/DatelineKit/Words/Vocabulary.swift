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

  /// Words that need a lexeme and no class: those of names, of verbs and of nouns.
  static func plainWords() -> [Substring] {
    names.flatMap { $0.words() }
      + VerbForms.all.flatMap { $0.words.map { Substring($0.word) } }
      + (EventWords.all + [GivenNames.men, GivenNames.women]).flatMap { EventWords.words($0) }
      + EventPatterns.words()
      + EventNouns.all.flatMap { NameTable.words(of: $0.singular) + NameTable.words(of: $0.plural) }
  }
}
