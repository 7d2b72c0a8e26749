/// Which verbs and nouns a lexeme is a form of.
struct VerbIndex: Sendable {
  /// The verbs and nouns of the tables over the program's lexicon.
  static let english = VerbIndex(lexicon: .english)

  /// The verb that a lexeme is a form of, -1 for none; the first of the table where two share it.
  private(set) var verbs: [Int16]
  /// The forms that a lexeme can be of its verb.
  private(set) var forms: [VerbForm]
  /// The noun that a lexeme is a form of, -1 for none.
  private(set) var nouns: [Int16]
  /// The classes of that noun, a bit each, as `EventNouns.classes` orders them.
  private(set) var nounClasses: [EventNouns.Classes]

  private init(lexicon: Lexicon) {
    verbs = [Int16](repeating: -1, count: lexicon.count)
    forms = [VerbForm](repeating: [], count: lexicon.count)
    nouns = [Int16](repeating: -1, count: lexicon.count)
    nounClasses = [EventNouns.Classes](repeating: 0, count: lexicon.count)
    for (index, verb) in VerbForms.all.enumerated() {
      for (word, form) in verb.words {
        guard let lexeme = lexicon.lexeme(word).map({ Int($0) }) else { continue }
        guard verbs[lexeme] == -1 || verbs[lexeme] == Int16(index) else { continue }
        verbs[lexeme] = Int16(index)
        forms[lexeme].insert(form)
      }
    }
    for (index, noun) in EventNouns.all.enumerated() {
      for word in [noun.singular, noun.plural] {
        guard let lexeme = lexicon.lexeme(word) else { continue }
        nouns[Int(lexeme)] = Int16(index)
        nounClasses[Int(lexeme)] |= noun.classes
      }
    }
  }

  /// The verb that a token is a form of.
  func verb(_ document: Document, _ token: Int) -> VerbForms? {
    let verb = verbs[Int(document.lexemes[token])]
    return verb < 0 ? nil : VerbForms.all[Int(verb)]
  }

  /// The forms that a token can be of its verb.
  @inline(__always)
  func form(_ document: Document, _ token: Int) -> VerbForm {
    forms[Int(document.lexemes[token])]
  }
}
