/// Who is a person: a run of capitalised words with an office, a form of address or a place in the
/// sentence that speaks for one.
extension EntityFinder {
  mutating func registerPeople() {
    for index in runs.indices where runs[index].entry == nil {
      let run = runs[index]
      guard let words = nameWords(run.tokens) else { continue }
      let evidence = office(before: index) ?? office(after: index)
      guard evidence != nil || words.count > 1 && (speaks(run) || isLikelyPerson(run)) else {
        continue
      }
      register(PersonName(words: words), evidence, at: run.tokens.lowerBound)
    }
  }

  /// The words of a run as a name has them, hyphened parts joined; nil for what is none.
  func nameWords(_ tokens: Range<Int>) -> [String]? {
    var words: [String] = []
    for token in tokens {
      let isJoined =
        token > tokens.lowerBound && !document.shapes[token].contains(.spaced)
        && !words.isEmpty
      let text = document.text(token)
      if isJoined { words[words.count - 1] += text } else { words.append(text) }
    }
    guard words.count <= 4, let last = words.last, last.count > 1 else { return nil }
    // Initials tell nothing of who it is.
    let kept = words.filter { !($0.count == 2 && $0.hasSuffix(".")) }
    return kept.isEmpty ? nil : kept
  }

  struct OfficeEvidence {
    var office: String?
    var country: String?
  }

  /// An office or form of address that stands right before a name: `Russian President X`,
  /// `the vice foreign minister, X`.
  func office(before index: Int) -> OfficeEvidence? {
    let run = runs[index]
    guard index > 0 else { return nil }
    var previous = index - 1
    guard runs[previous].sentence == run.sentence else { return nil }
    let gap = Range(from: runs[previous].tokens.upperBound, to: run.tokens.lowerBound)
    let isComma = gap.count == 1 && document.isByte(gap.lowerBound, UInt8(ascii: ","))
    guard gap.isEmpty || isComma else { return nil }
    guard runs[previous].isA(.office) || runs[previous].isA(.address) && gap.isEmpty else {
      return nil
    }
    if isComma, !startsApposition(runs[previous].tokens, from: run.sentence.lowerBound) {
      return nil
    }
    var evidence = OfficeEvidence(
      office: runs[previous].isA(.office) ? lastWord(runs[previous].tokens) : nil,
      country: nil
    )
    // Walk left over `U.S.`, `Russian`, `North Korea’s`, `deputy`, and further offices.
    while previous > 0, runs[previous - 1].sentence == run.sentence,
      runs[previous].tokens.lowerBound - runs[previous - 1].tokens.upperBound <= 2
    {
      let between = runs[previous - 1].tokens.upperBound..<runs[previous].tokens.lowerBound
      let isGlue = between.allSatisfy { isPossessive($0) || isLowerWord($0) }
      guard isGlue else { break }
      previous -= 1
      if let code = countryCode(runs[previous].entry) {
        evidence.country = code
        break
      }
      guard runs[previous].isA(.office) || runs[previous].isA(.address) else { break }
    }
    if evidence.country == nil { evidence.country = countryAfter(run) }
    return evidence
  }

  /// An office after a name and a comma: `X, the Iranian foreign minister`.
  func office(after index: Int) -> OfficeEvidence? {
    let run = runs[index]
    let comma = run.tokens.upperBound
    guard comma < run.sentence.upperBound, document.isByte(comma, UInt8(ascii: ",")) else {
      return nil
    }
    var evidence = OfficeEvidence()
    var next = index + 1
    while next < runs.count, runs[next].sentence == run.sentence,
      runs[next].tokens.lowerBound <= comma + 9
    {
      let passed = Range(from: comma + 1, to: runs[next].tokens.lowerBound)
      if passed.contains(where: { document.isByte($0, UInt8(ascii: ",")) }) { break }
      if let code = countryCode(runs[next].entry) { evidence.country = code }
      if runs[next].isA(.office) {
        // `X, who met the president` has a verb before the office, an apposition has none.
        let between = passed
        if between.contains(where: { document.has($0, [.relative, .auxiliary, .modal]) }) {
          return nil
        }
        evidence.office = lastWord(runs[next].tokens)
        return evidence
      }
      next += 1
    }
    return nil
  }

  func startsApposition(_ office: Range<Int>, from first: Int) -> Bool {
    var token = office.lowerBound - 1
    var steps = 0
    while token >= first, steps < 6 {
      if document.has(token, [.article, .possessive]) || isPossessive(token) { return true }
      if document.shapes[token].contains(.punctuation) { return false }
      token -= 1
      steps += 1
    }
    return false
  }

  /// `President X of South Korea`.
  func countryAfter(_ run: Run) -> String? {
    let of = run.tokens.upperBound
    guard of + 1 < run.sentence.upperBound, document.isWord(of, "of") else { return nil }
    let start = document.has(of + 1, .article) ? of + 2 : of + 1
    guard start < run.sentence.upperBound else { return nil }
    return countryCode(tableRun(start, run.sentence)?.entry)
  }

  func countryCode(_ entry: NameIndex.Entry?) -> String? {
    guard let entry else { return nil }
    switch entry.kind {
    case .country, .demonym, .seat, .government: return entry.code
    default: return nil
    }
  }

  /// Words of places, bodies and works: a run that holds one is no person.
  static let otherThings = WordSet(EventWords.otherThings)

  /// Two or three capitalised words that neither an article nor a preposition of place opens.
  func isLikelyPerson(_ run: Run) -> Bool {
    let words = run.tokens.filter { document.shapes[$0].contains(.word) }
    guard (2...4).contains(words.count),
      words.allSatisfy({ !document.shapes[$0].contains(.allCapitals) }),
      !words.contains(where: { EntityFinder.otherThings.contains(document, $0) })
    else { return false }
    let before = run.tokens.lowerBound - 1
    guard run.sentence.contains(before) else {
      // At the start of a sentence the first capital says nothing: something must follow.
      let next = run.tokens.upperBound
      return run.sentence.contains(next)
        && (document.isByte(next, UInt8(ascii: ",")) || isPossessive(next)
          || document.has(next, [.auxiliary, .modal, .conjunction])
          || document.hasEnding(next, "ed"))
    }
    return !document.has(before, .article)
      && !EntityFinder.namePrepositions.contains(document, before)
  }

  static let speechWords = WordSet(EventWords.speech)

  func speaks(_ run: Run) -> Bool {
    let neighbours = [run.tokens.lowerBound - 1, run.tokens.upperBound]
    return neighbours.contains {
      run.sentence.contains($0) && EntityFinder.speechWords.contains(document, $0)
    }
  }

  func isPossessive(_ token: Int) -> Bool {
    document.shapes[token].contains(.word) && !document.shapes[token].contains(.spaced)
      && (document.utf8[Int(document.starts[token])] == UInt8(ascii: "'")
        || document.utf8[Int(document.starts[token])] == 0xE2)
  }

  func isLowerWord(_ token: Int) -> Bool {
    document.shapes[token].contains(.word) && !document.shapes[token].contains(.capitalised)
      && document.classes(token).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
  }

  func lastWord(_ tokens: Range<Int>) -> String {
    document.text(tokens.upperBound - 1).lowercased()
  }

  mutating func register(_ name: PersonName, _ evidence: OfficeEvidence?, at token: Int) {
    let key = name.key
    guard !key.isEmpty else { return }
    if let known = people.firstIndex(where: { matches($0, name) }) {
      people[known].office = people[known].office ?? evidence?.office
      if people[known].country == nil, let country = evidence?.country {
        people[known].country = country
        book.entities[people[known].entity].country = country
      }
      if name.words.count > 1, !people[known].fullKey.contains("-") {
        people[known].fullKey = key
        people[known].surnameKey = name.surnameKey
        book.entities[people[known].entity].id = key
        book.entities[people[known].entity].name = name.words.joined(separator: " ")
        book.entities[people[known].entity].shortName = shortName(name)
      }
      return
    }
    let entity = book.index(
      of: Entity(
        id: key,
        name: name.words.joined(separator: " "),
        shortName: shortName(name),
        country: evidence?.country,
        kind: .person
      )
    )
    people.append(
      Person(
        entity: entity,
        surnameKey: name.surnameKey,
        fullKey: key,
        office: evidence?.office,
        country: evidence?.country,
        lastSeen: token
      )
    )
  }

  func shortName(_ name: PersonName) -> String {
    // East Asian surnames are shared by too many to stand alone.
    name.surname == name.words.first && name.words.count > 1
      ? name.words.joined(separator: " ") : name.surname
  }

  func matches(_ person: Person, _ name: PersonName) -> Bool {
    if person.fullKey == name.key { return true }
    guard person.surnameKey == name.surnameKey else { return false }
    return name.words.count == 1 || !person.fullKey.contains("-")
  }
}
