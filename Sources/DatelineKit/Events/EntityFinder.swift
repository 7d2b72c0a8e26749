/// Finds who is named in a document: tables for countries, bodies and leaders, syntax for others.
///
/// A person is a run of capitalised words beside an office or a form of address, or in apposition
/// to one; the office's country becomes the person's. From then on the surname alone, the office
/// with its country, and `he` or `she` lead back to the person. A country that no table has is
/// known by what only countries have: a demonym, a foreign minister, a capital.
struct EntityFinder {
  let document: Document
  /// The month of the article's anchor, a year times 100 and the month; nil without an anchor.
  let month: Int?
  let names = NameIndex.english
  var book = EntityBook()
  var runs: [Run] = []
  var register = PersonRegister()
  let personNames = PersonNames()
  /// Runs that only say who somebody named before them is.
  var appositions: Set<Int> = []
  /// Where the office begins that stands before a name and a comma, by the name’s run.
  var officeStarts: [Int: Int] = [:]
  /// Names of countries that no table has, by code.
  var coined: [String: String] = [:]
  /// The codes of all countries that the document names.
  var named: Set<String> = []
  /// How often each country is mentioned so far, by itself or by its people.
  var tally: [String: Int] = [:]
  /// The words that the document has in lower case, as `EntityFinder.hash` gives them.
  private(set) var plainWords: Set<UInt32> = []

  /// The entities and mentions of a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - anchor: the day it is read from, which says who held an office; nil if unknown.
  static func book(of document: Document, anchor: CivilDate?) -> EntityBook {
    var finder = EntityFinder(document: document, anchor: anchor)
    finder.collectPlainWords()
    for sentence in 0..<document.sentenceCount {
      finder.collectRuns(document.tokens(ofSentence: sentence))
    }
    finder.settleRuns()
    finder.coinCountries()
    finder.registerPeople()
    finder.placeMentions()
    finder.book.coined = finder.coined
    return finder.book
  }

  init(document: Document, anchor: CivilDate?) {
    self.document = document
    month = anchor.map { $0.year * 100 + $0.month }
  }

  /// Words that belong together: a name of the tables, or capitalised words.
  struct Run {
    var tokens: Range<Int>
    /// What the tables say; nil for capitalised words that no table has.
    var entry: NameIndex.Entry?
    var sentence: Range<Int>

    func isA(_ kind: NameTable.Kind) -> Bool { entry?.kind == kind }
  }

  // MARK: Plain words

  private mutating func collectPlainWords() {
    for token in 0..<document.count where document.lexemes[token] == 0 {
      let shape = document.shapes[token]
      if shape.contains(.word), !shape.contains(.capitalised) { plainWords.insert(hash(token)) }
    }
  }

  private func hash(_ token: Int) -> UInt32 {
    document.bytes(token).reduce(Lexicon.hashSeed, Lexicon.step)
  }

  /// Whether a capital says nothing here, since the word is one of the language: the document has
  /// it in lower case, or the tables know it as no name.
  func isPlain(_ token: Int) -> Bool {
    if document.lexemes[token] == 0 { return plainWords.contains(hash(token)) }
    return !document.classes(token).isEmpty || EntityFinder.openers.contains(document, token)
      || EntityFinder.verbs.form(document, token) != []
      || EntityFinder.verbs.nouns[Int(document.lexemes[token])] >= 0
  }

  static let openers = WordSet(EventWords.openers)
  static let verbs = VerbIndex.english

  // MARK: Runs

  private mutating func collectRuns(_ sentence: Range<Int>) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let capitalised = document.shapes[token].contains(.capitalised)
      if let hit = halfRun(token, sentence) {
        add(hit)
        token = hit.tokens.upperBound
      } else if capitalised || names.begins(document, token),
        let hit = tableRun(token, sentence)
      {
        add(hit)
        token = hit.tokens.upperBound
      } else if capitalised, let end = properEnd(token, sentence) {
        add(Run(tokens: token..<end, entry: nil, sentence: sentence))
        token = end
      } else {
        token += 1
      }
    }
  }

  private mutating func add(_ run: Run) {
    runs.append(run)
    if let code = countryCode(run.entry) { named.insert(code) }
  }

  /// `the North`, `the South`: half of a country that an earlier name divided.
  private func halfRun(_ token: Int, _ sentence: Range<Int>) -> Run? {
    guard token > sentence.lowerBound, document.isWord(token - 1, "the"),
      document.isWord(token, "north") || document.isWord(token, "south"),
      document.shapes[token].contains(.capitalised)
    else { return nil }
    let next = token + 1
    if next < sentence.upperBound, document.shapes[next].contains([.word, .capitalised]) {
      return nil
    }
    let word = document.text(token)
    // Far back enough to find it, near enough not to look through all of a long text.
    let near = runs.suffix(400)
    let whole = near.last { run in
      run.entry.map {
        ($0.kind == .country || $0.kind == .demonym) && $0.name.hasPrefix(word + " ")
      } ?? false
    }
    guard let entry = whole?.entry ?? counterpart(of: word, near) else { return nil }
    return Run(
      tokens: token..<token + 1,
      entry: NameIndex.Entry(
        code: entry.code,
        kind: .country,
        name: CountryNames.name(of: entry.code) ?? entry.name
      ),
      sentence: sentence
    )
  }

  /// Where only the other half was named: the North beside South Korea.
  private func counterpart(of word: String, _ near: ArraySlice<Run>) -> NameIndex.Entry? {
    let other = word == "North" ? "South " : "North "
    for run in near.reversed() {
      guard let entry = run.entry, entry.kind == .country, entry.name.hasPrefix(other) else {
        continue
      }
      return names.country(named: word + " " + entry.name.dropFirst(other.count))
    }
    return nil
  }

  func tableRun(_ token: Int, _ sentence: Range<Int>) -> Run? {
    guard let hit = names.longest(document, at: token, before: sentence.upperBound) else {
      return nil
    }
    let entries = hit.entries.map { names.entries[Int($0)] }
    guard let entry = entries.first(where: { fits($0, token..<hit.end) }) else { return nil }
    return Run(tokens: token..<hit.end, entry: entry, sentence: sentence)
  }

  /// `us` is no country and `who` no organisation: short names in capitals must stand in capitals.
  private func fits(_ entry: NameIndex.Entry, _ tokens: Range<Int>) -> Bool {
    switch entry.kind {
    case .office, .address, .collective: return true
    default: break
    }
    let shape = document.shapes[tokens.lowerBound]
    // `contact group` and `peshmerga` are names by their table's own small letter.
    if entry.written.utf8.first.map({ $0 &- 0x61 < 26 }) ?? false { return true }
    return shape.contains(entry.isAcronym && tokens.count == 1 ? .allCapitals : .capitalised)
  }

  /// The end of a run of capitalised words that begins here, or nil where it is no name.
  private func properEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    guard isNameWord(start, first: start == sentence.lowerBound) else { return nil }
    // `Analysts Yuri ...`: the first word of a sentence is capitalised whatever it is.
    if start == sentence.lowerBound, isPlain(start), Gender(givenName: document.text(start)) == nil
    {
      return nil
    }
    var end = start + 1
    while end < sentence.upperBound {
      if isNameWord(end, first: false) {
        // `Norvanian Prime Minister`: an office of two words is no part of the name before it.
        if tableRun(end, sentence).map({ $0.tokens.count > 1 && $0.isA(.office) }) ?? false {
          break
        }
        end += 1
      } else if end + 1 < sentence.upperBound, Dash.isHyphen(document, end),
        !document.shapes[end].contains(.spaced), !document.shapes[end + 1].contains(.spaced),
        document.shapes[end + 1].contains(.word),
        end - start < 4
      {
        // `Jong-un`, `Jean-Marc` and `Hossein Amir-Abdollahian` are one name, `Putin-Zelenskyy`
        // is two.
        let isDouble =
          end - start > 1 || Gender(givenName: document.text(start)) != nil
        if document.shapes[end + 1].contains(.capitalised), !isDouble { break }
        end += 2
      } else if isParticle(end), end + 1 < sentence.upperBound,
        isNameWord(end + 1, first: false) || Dash.isHyphen(document, end + 1)
      {
        end += Dash.isHyphen(document, end + 1) ? 3 : 2
        if end > sentence.upperBound { return nil }
      } else if isParticle(end), end + 2 < sentence.upperBound, isParticle(end + 1),
        isNameWord(end + 2, first: false)
      {
        // `de la Calle`
        end += 3
      } else {
        break
      }
    }
    return end
  }

  private func isNameWord(_ token: Int, first: Bool) -> Bool {
    let shape = document.shapes[token]
    guard shape.contains([.word, .capitalised]) else { return false }
    let classes = document.classes(token)
    // `Alexander M. Haig`: an initial within a name is no `Monsieur`.
    if !first, document.ends[token] - document.starts[token] == 2, document.hasEnding(token, "."),
      document.shapes[token - 1].contains([.word, .capitalised]), !isAddress(token - 1)
    {
      return true
    }
    if !classes.isDisjoint(with: [.month, .weekday]) {
      // Mrs May, Mr March and Helen May.
      return !first && token > 0
        && (isAddress(token - 1) || Gender(givenName: document.text(token - 1)) != nil)
    }
    if first {
      let functionWords: WordClass = [
        .opener, .article, .pronoun, .possessive, .preposition, .conjunction, .auxiliary, .modal,
        .cardinal, .ordinal, .negation, .demonstrative,
      ]
      if !classes.isDisjoint(with: functionWords) { return false }
    }
    let hits = [
      names.longest(document, at: token, before: token + 1),
      // `Norvanian Prime Minister`: the second word opens a name of the tables.
      first ? nil : names.longest(document, at: token, before: min(token + 4, document.count)),
    ]
    return !hits.contains { hit in
      guard let hit else { return false }
      return hit.entries.contains { fits(names.entries[Int($0)], token..<hit.end) }
    }
  }

  private func isAddress(_ token: Int) -> Bool {
    guard let hit = names.longest(document, at: token, before: token + 1) else { return false }
    return hit.entries.contains { names.entries[Int($0)].kind == .address }
  }

  static let particles = WordSet(EventWords.nameParticles)
  static let namePrepositions = WordSet(EventWords.namePrepositions)

  private func isParticle(_ token: Int) -> Bool {
    let length = document.ends[token] - document.starts[token]
    return length <= 3 && document.shapes[token].contains(.word)
      && EntityFinder.particles.contains(document, token)
  }

  // MARK: Words

  /// The country or organisation that an entry speaks for.
  func countryCode(_ entry: NameIndex.Entry?) -> String? {
    guard let entry else { return nil }
    switch entry.kind {
    case .country, .demonym, .seat, .government, .people, .organisation:
      return entry.code == NameIndex.Entry.nowhere ? nil : entry.code
    case .office, .address, .collective, .region: return nil
    }
  }

  func isPossessive(_ token: Int) -> Bool {
    document.shapes[token].contains(.word) && !document.shapes[token].contains(.spaced)
      && (document.utf8[Int(document.starts[token])] == UInt8(ascii: "'")
        || document.utf8[Int(document.starts[token])] == 0xE2)
  }

  func isComma(_ token: Int) -> Bool { document.isByte(token, UInt8(ascii: ",")) }

  func isLowerWord(_ token: Int) -> Bool {
    document.shapes[token].contains(.word) && !document.shapes[token].contains(.capitalised)
      && document.classes(token).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
  }
}

extension CountryNames {
  private static let names: [String: String] = [table, UsualNames.table].flatMap { $0.entries() }
    .reduce(into: [:]) {
      if $1.kind == .country, $0[$1.code] == nil { $0[$1.code] = $1.names[0] }
    }

  /// The printed name of a country by its code.
  static func name(of code: String) -> String? { names[code] }
}
