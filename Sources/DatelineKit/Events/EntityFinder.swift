/// Finds who is named in a document: tables for countries and bodies, syntax for people.
///
/// A person is a run of capitalised words beside an office or a form of address, or in apposition
/// to one; the office's country becomes the person's. From then on the surname alone, the office
/// with its country, and `he` or `she` lead back to the person.
struct EntityFinder {
  let document: Document
  let names = NameIndex.english
  var book = EntityBook()
  var runs: [Run] = []
  var people: [Person] = []

  /// The entities and mentions of a document.
  static func book(of document: Document) -> EntityBook {
    var finder = EntityFinder(document: document)
    for sentence in 0..<document.sentenceCount {
      finder.collectRuns(document.tokens(ofSentence: sentence))
    }
    finder.registerPeople()
    finder.placeMentions()
    return finder.book
  }

  init(document: Document) {
    self.document = document
  }

  /// Words that belong together: a name of the tables, or capitalised words.
  struct Run {
    var tokens: Range<Int>
    /// What the tables say; nil for capitalised words that no table has.
    var entry: NameIndex.Entry?
    var sentence: Range<Int>

    func isA(_ kind: NameTable.Kind) -> Bool { entry?.kind == kind }
  }

  struct Person {
    var entity: Int
    var surnameKey: String
    var fullKey: String
    /// The last word of the office, in lower case.
    var office: String?
    var country: String?
    /// The token of the latest mention.
    var lastSeen: Int
  }

  mutating func collectRuns(_ sentence: Range<Int>) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      let capitalised = document.shapes[token].contains(.capitalised)
      if let hit = halfRun(token, sentence) {
        runs.append(hit)
        token = hit.tokens.upperBound
      } else if capitalised || names.begins(document, token),
        let hit = tableRun(token, sentence)
      {
        runs.append(hit)
        token = hit.tokens.upperBound
      } else if capitalised, let end = properEnd(token, sentence) {
        runs.append(Run(tokens: token..<end, entry: nil, sentence: sentence))
        token = end
      } else {
        token += 1
      }
    }
  }

  /// `the North`, `the South`: half of a country that an earlier name divided.
  func halfRun(_ token: Int, _ sentence: Range<Int>) -> Run? {
    guard token > sentence.lowerBound, document.isWord(token - 1, "the") else {
      return nil
    }
    let word = document.text(token)
    guard word == "North" || word == "South" else { return nil }
    let next = token + 1
    if next < sentence.upperBound, document.shapes[next].contains([.word, .capitalised]) {
      return nil
    }
    let whole = runs.last { run in
      run.entry.map {
        ($0.kind == .country || $0.kind == .demonym) && $0.name.hasPrefix(word + " ")
      } ?? false
    }
    guard let entry = whole?.entry ?? counterpart(of: word) else { return nil }
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
  func counterpart(of word: String) -> NameIndex.Entry? {
    let other = word == "North" ? "South " : "North "
    for run in runs.reversed() {
      guard let entry = run.entry, entry.kind == .country, entry.name.hasPrefix(other) else {
        continue
      }
      let name = word + " " + entry.name.dropFirst(other.count)
      return names.entries.first { $0.kind == .country && $0.name == name }
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
  func fits(_ entry: NameIndex.Entry, _ tokens: Range<Int>) -> Bool {
    switch entry.kind {
    case .office, .address, .collective: return true
    default: break
    }
    let shape = document.shapes[tokens.lowerBound]
    guard shape.contains(.capitalised) else { return false }
    let length = Int(document.ends[tokens.lowerBound] - document.starts[tokens.lowerBound])
    let isShort = tokens.count == 1 && length <= 3 && !shape.contains(.abbreviated)
    return !isShort || shape.contains(.allCapitals)
  }

  /// The end of a run of capitalised words that begins here, or nil where it is no name.
  func properEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
    guard isNameWord(start, first: start == sentence.lowerBound) else { return nil }
    var end = start + 1
    while end < sentence.upperBound {
      if isNameWord(end, first: false) {
        end += 1
      } else if end + 1 < sentence.upperBound, Dash.isHyphen(document, end),
        !document.shapes[end].contains(.spaced), !document.shapes[end + 1].contains(.spaced),
        document.shapes[end + 1].contains(.word),
        end - start < 4, !document.shapes[end + 1].contains(.capitalised) || end - start == 1
      {
        // `Jong-un` and `Abdel-Rahman` are parts of one name, `Putin-Zelenskyy` is two.
        if document.shapes[end + 1].contains(.capitalised), start + 1 == end { break }
        end += 2
      } else if isParticle(end), end + 1 < sentence.upperBound,
        isNameWord(end + 1, first: false) || Dash.isHyphen(document, end + 1)
      {
        end += Dash.isHyphen(document, end + 1) ? 3 : 2
        if end > sentence.upperBound { return nil }
      } else {
        break
      }
    }
    return end
  }

  func isNameWord(_ token: Int, first: Bool) -> Bool {
    let shape = document.shapes[token]
    guard shape.contains([.word, .capitalised]) else { return false }
    let classes = document.classes(token)
    if !classes.isDisjoint(with: [.month, .weekday]) {
      // Mrs May and Mr March.
      return token > 0 && isAddress(token - 1)
    }
    if first {
      let functionWords: WordClass = [
        .opener, .article, .pronoun, .possessive, .preposition, .conjunction, .auxiliary, .modal,
        .cardinal, .ordinal, .negation, .demonstrative,
      ]
      if !classes.isDisjoint(with: functionWords) { return false }
    }
    guard let hit = names.longest(document, at: token, before: token + 1) else { return true }
    return !hit.entries.contains { fits(names.entries[Int($0)], token..<token + 1) }
  }

  func isAddress(_ token: Int) -> Bool {
    guard let hit = names.longest(document, at: token, before: token + 1) else { return false }
    return hit.entries.contains { names.entries[Int($0)].kind == .address }
  }

  static let particles = WordSet(EventWords.nameParticles)
  static let namePrepositions = WordSet(EventWords.namePrepositions)

  func isParticle(_ token: Int) -> Bool {
    let length = document.ends[token] - document.starts[token]
    return length <= 3 && document.shapes[token].contains(.word)
      && EntityFinder.particles.contains(document, token)
  }
}
