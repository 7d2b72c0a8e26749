/// Who is a person: a run of capitalised words with an office, a form of address or a place in the
/// sentence that speaks for one, or the name of a leader of the time.
extension EntityFinder {
  mutating func registerPeople() {
    let places = placeNames()
    for index in runs.indices where runs[index].entry == nil {
      guard let words = nameWords(runs[index].tokens) else { continue }
      if let evidence = evidence(index) {
        // The King David Hotel is no king.
        if evidence.office?.rank == .monarch, holdsOtherThing(runs[index].tokens) { continue }
        enter(personNames.name(of: words), evidence, at: index)
      } else if words.count > 1, speaks(runs[index]) || isLikelyPerson(runs[index], places) {
        enter(personNames.name(of: words), OfficeEvidence(country: possessor(index)), at: index)
      }
    }
    // Leaders by surname alone, when all who are introduced are known.
    for index in runs.indices where runs[index].entry == nil {
      // Names are dear to make.
      guard !isPlain(runs[index].tokens.lowerBound), actsAsName(runs[index]),
        let words = nameWords(runs[index].tokens)
      else { continue }
      let name = personNames.name(of: words)
      guard register.index(of: name, gender: nil) == nil,
        let leader = leader(name, OfficeEvidence(country: possessor(index)), isSure: false)
      else { continue }
      enter(name, OfficeEvidence(), leader: leader, at: index)
    }
  }

  /// What the words around a name say of its bearer.
  struct OfficeEvidence {
    var office: Office?
    var country: String?
    var gender: Gender?
  }

  /// The words of a run as a name has them, hyphened parts joined; nil for what is none.
  func nameWords(_ tokens: Range<Int>) -> [String]? {
    guard tokens.count <= 9,
      !tokens.contains(where: {
        document.shapes[$0].contains(.capitalised)
          && document.has($0, [.article, .preposition, .conjunction])
          && !EntityFinder.particles.contains(document, $0)
      })
    else { return nil }
    var words: [String] = []
    for token in tokens {
      let isJoined =
        token > tokens.lowerBound && !document.shapes[token].contains(.spaced)
        && !words.isEmpty
      let text = document.text(token)
      if isJoined { words[words.count - 1] += text } else { words.append(text) }
    }
    // `Haig Jr.` is Haig.
    if words.count > 1, let last = words.last, ["Jr", "Jr.", "Sr", "Sr."].contains(last) {
      words.removeLast()
    }
    guard words.count <= 5, let last = words.last, last.count > 1 else { return nil }
    // Initials tell nothing of who it is.
    let kept = words.filter { !($0.count == 2 && $0.hasSuffix(".")) }
    return kept.isEmpty ? nil : kept
  }

  private mutating func evidence(_ index: Int) -> OfficeEvidence? {
    let before = office(before: index)
    let after = office(after: index) ?? headship(after: index)
    guard var found = before ?? after else { return nil }
    found.office = found.office ?? after?.office
    found.gender = found.gender ?? after?.gender
    found.country =
      found.country ?? after?.country ?? possessor(index) ?? found.office?.usualCountry
    return found
  }

  /// At the start of a sentence, where every word has a capital, a name alone must act; what
  /// follows `Gulf of` and `University of` names a place.
  private func actsAsName(_ run: Run) -> Bool {
    let of = run.tokens.lowerBound - 1
    if of > run.sentence.lowerBound, document.isWord(of, "of"),
      document.shapes[of - 1].contains(.capitalised),
      EntityFinder.otherThings.contains(document, of - 1)
    {
      return false
    }
    if run.tokens.lowerBound > run.sentence.lowerBound || run.tokens.count > 1 { return true }
    let next = run.tokens.upperBound
    return run.sentence.contains(next)
      && (isComma(next) || isPossessive(next) || Dash.isHyphen(document, next)
        || document.has(next, [.auxiliary, .modal, .conjunction, .pastVerb])
        || document.hasEnding(next, "ed")
        || !EntityFinder.verbs.form(document, next).isDisjoint(with: [.past, .third]))
  }

  private func holdsOtherThing(_ tokens: Range<Int>) -> Bool {
    tokens.contains { EntityFinder.otherThings.contains(document, $0) }
  }

  // MARK: Before the name

  /// An office or form of address that stands right before a name: `Russian President X`,
  /// `the vice foreign minister, X`, `the foreign minister of Pervia, X`.
  private mutating func office(before index: Int) -> OfficeEvidence? {
    let run = runs[index]
    guard index > 0, runs[index - 1].sentence == run.sentence else { return nil }
    var previous = index - 1
    let gap = Range(from: runs[previous].tokens.upperBound, to: run.tokens.lowerBound)
    var isApposition = gap.count == 1 && isComma(gap.lowerBound)
    guard gap.isEmpty || isApposition else { return nil }
    var evidence = OfficeEvidence()
    if isApposition, let code = countryCode(runs[previous].entry), previous > 0,
      isJoinedByOf(previous), runs[previous - 1].isA(.office)
    {
      evidence.country = code
      previous -= 1
    }
    guard runs[previous].isA(.office) || runs[previous].isA(.address) && gap.isEmpty else {
      return nil
    }
    if isApposition, !startsApposition(runs[previous].tokens, from: run.sentence.lowerBound) {
      return nil
    }
    take(previous, into: &evidence)
    // `the defence minister, Gen. X`
    if gap.isEmpty, evidence.office == nil || runs[previous].isA(.address), previous > 0,
      runs[previous - 1].isA(.office), runs[previous - 1].sentence == run.sentence,
      runs[previous].tokens.lowerBound - runs[previous - 1].tokens.upperBound == 1,
      isComma(runs[previous - 1].tokens.upperBound),
      startsApposition(runs[previous - 1].tokens, from: run.sentence.lowerBound)
    {
      isApposition = true
      previous -= 1
      take(previous, into: &evidence)
    }
    // Walk left over `U.S.`, `Russian`, `North Korea’s`, `deputy`, and further offices.
    var office = previous
    while previous > 0, runs[previous - 1].sentence == run.sentence,
      runs[previous].tokens.lowerBound - runs[previous - 1].tokens.upperBound <= 2
    {
      let between = runs[previous - 1].tokens.upperBound..<runs[previous].tokens.lowerBound
      let isGlue = between.allSatisfy { isPossessive($0) || isLowerWord($0) }
      guard isGlue else { break }
      if let code = countryCode(runs[previous - 1].entry) {
        evidence.country = evidence.country ?? code
        previous -= 1
        break
      }
      guard runs[previous - 1].isA(.office) || runs[previous - 1].isA(.address) else { break }
      previous -= 1
      office = previous
      take(previous, into: &evidence)
    }
    if isApposition {
      officeStarts[index] = runs[previous].tokens.lowerBound
      appositions.formUnion(previous..<index)
    }
    if isFormer(runs[office].tokens.lowerBound, run.sentence)
      || isFormer(runs[previous].tokens.lowerBound, run.sentence)
    {
      evidence.office = nil
    }
    if evidence.country == nil { evidence.country = countryAfter(run) }
    if evidence.country == nil, evidence.office.map({ $0.noun != "counterpart" }) ?? false {
      evidence.country = possessorCountry(runs[previous])
    }
    return evidence
  }

  private func take(_ index: Int, into evidence: inout OfficeEvidence) {
    let words = document.text(runs[index].tokens)
    evidence.gender = evidence.gender ?? Gender(title: words)
    if runs[index].isA(.office), evidence.office == nil {
      evidence.office = Office(words)
      evidence.gender = evidence.gender ?? Gender(title: evidence.office?.noun ?? "")
    }
  }

  static let formerly = WordSet(EventWords.formerly)

  /// `former President X`, `ex-president X`: the office is somebody else's now.
  func isFormer(_ token: Int, _ sentence: Range<Int>) -> Bool {
    for before in (max(sentence.lowerBound, token - 2)..<token).reversed() {
      if EntityFinder.formerly.contains(document, before) { return true }
      guard Dash.isHyphen(document, before) else { return false }
    }
    return false
  }

  /// Whether `of` joins a run to the one before it.
  private func isJoinedByOf(_ index: Int) -> Bool {
    let of = runs[index - 1].tokens.upperBound
    let gap = Range(from: of, to: runs[index].tokens.lowerBound)
    return runs[index - 1].sentence == runs[index].sentence && !gap.isEmpty && gap.count <= 2
      && document.isWord(of, "of")
  }

  /// `Russia’s Putin`, `Norvania’s Marta Lindqvist`.
  private func possessor(_ index: Int) -> String? {
    guard index > 0, runs[index - 1].sentence == runs[index].sentence,
      runs[index].tokens.lowerBound - runs[index - 1].tokens.upperBound == 1,
      isPossessive(runs[index - 1].tokens.upperBound), !runs[index - 1].isA(.seat)
    else { return nil }
    return countryCode(runs[index - 1].entry)
  }

  private func startsApposition(_ office: Range<Int>, from first: Int) -> Bool {
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

  // MARK: After the name

  /// An office after a name and a comma: `X, the Iranian foreign minister`, `X, head of the IAEA`.
  private mutating func office(after index: Int) -> OfficeEvidence? {
    let run = runs[index]
    let comma = run.tokens.upperBound
    guard run.sentence.contains(comma), isComma(comma) else { return nil }
    var evidence = OfficeEvidence()
    var next = index + 1
    // `the premier, X, telephoned his Kenyan counterpart`, unlike `X, elected president`.
    let isClause =
      run.sentence.contains(comma + 1)
      && EntityFinder.verbs.form(document, comma + 1).contains(.past)
    while next < runs.count, runs[next].sentence == run.sentence,
      runs[next].tokens.lowerBound <= comma + (isClause ? 2 : 9)
    {
      let passed = Range(from: comma + 1, to: runs[next].tokens.lowerBound)
      if passed.contains(where: { isComma($0) }) { break }
      if let code = countryCode(runs[next].entry) { evidence.country = code }
      if runs[next].isA(.office) {
        // `X, who met the president` has a verb before the office, an apposition has none.
        let isClause = passed.contains {
          document.has($0, [.relative, .auxiliary, .modal, .conjunction])
        }
        if isClause { return nil }
        take(next, into: &evidence)
        if isFormer(runs[next].tokens.lowerBound, run.sentence)
          || passed.contains(where: { EntityFinder.formerly.contains(document, $0) })
        {
          evidence.office = nil
        }
        var last = next
        if evidence.country == nil, let country = countryAfter(runs[next]) {
          evidence.country = country
          last += 1
        }
        appositions.formUnion((index + 1)...last)
        return evidence
      }
      next += 1
    }
    return nil
  }

  private static let heads = WordSet(EventWords.headsVerbs)

  /// `X, who heads Norvania’s delegation`: for whom somebody speaks.
  private func headship(after index: Int) -> OfficeEvidence? {
    let run = runs[index]
    let comma = run.tokens.upperBound
    guard comma + 2 < run.sentence.upperBound, isComma(comma), document.isWord(comma + 1, "who"),
      EntityFinder.heads.contains(document, comma + 2)
    else { return nil }
    var evidence = OfficeEvidence()
    for next in runs[index...].dropFirst().prefix(2)
    where next.sentence == run.sentence && next.tokens.lowerBound <= comma + 7 {
      if let code = countryCode(next.entry) {
        evidence.country = code
        break
      }
    }
    return evidence
  }

  /// `President X of South Korea`.
  private func countryAfter(_ run: Run) -> String? {
    let of = run.tokens.upperBound
    guard of + 1 < run.sentence.upperBound, document.isWord(of, "of") else { return nil }
    let start = document.has(of + 1, .article) ? of + 2 : of + 1
    return runs(from: start).flatMap { $0.tokens.lowerBound == start ? countryCode($0.entry) : nil }
  }

  /// The first run that does not begin before a token.
  func runs(from token: Int) -> Run? {
    let first = firstRun(from: token)
    return first < runs.count ? runs[first] : nil
  }

  /// The index of the first run that does not begin before a token.
  func firstRun(from token: Int) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Without an office

  /// Words of places, bodies and works: a run that holds one is no person.
  static let otherThings = WordSet(EventWords.otherThings)

  /// Names that stand somewhere after a preposition of place: `off Great Norva`.
  private func placeNames() -> Set<String> {
    var places: Set<String> = []
    for run in runs where run.entry == nil {
      let (before, next) = (run.tokens.lowerBound - 1, run.tokens.upperBound)
      guard run.sentence.contains(before), EntityFinder.locatives.contains(document, before),
        !(run.sentence.contains(next) && isPossessive(next))
      else { continue }
      places.insert(document.text(run.tokens))
    }
    return places
  }

  private static let locatives = WordSet(EventWords.locatives)

  /// Two or three capitalised words that neither an article nor a preposition of place opens.
  private func isLikelyPerson(_ run: Run, _ places: Set<String>) -> Bool {
    let words = run.tokens.filter { document.shapes[$0].contains(.word) }
    guard (2...5).contains(words.count),
      words.allSatisfy({ !document.shapes[$0].contains(.allCapitals) }),
      !words.contains(where: { EntityFinder.otherThings.contains(document, $0) })
    else { return false }
    let before = run.tokens.lowerBound - 1
    if run.sentence.contains(before), document.has(before, .article) { return false }
    if document.sentenceKinds[document.sentence(of: run.tokens.lowerBound)] == .heading {
      return false
    }
    if Gender(givenName: document.text(run.tokens.lowerBound)) != nil { return true }
    if places.contains(document.text(run.tokens)) { return false }
    guard run.sentence.contains(before) else {
      // At the start of a sentence the first capital says nothing: something must follow.
      let next = run.tokens.upperBound
      return run.sentence.contains(next)
        && (isComma(next) || isPossessive(next)
          || document.has(next, [.auxiliary, .modal, .conjunction])
          || document.hasEnding(next, "ed")
          || !EntityFinder.verbs.form(document, next).isDisjoint(with: [.past, .third]))
    }
    return !EntityFinder.namePrepositions.contains(document, before)
  }

  static let speechWords = WordSet(EventWords.speech)

  private func speaks(_ run: Run) -> Bool {
    let neighbours = [run.tokens.lowerBound - 1, run.tokens.upperBound]
    return neighbours.contains {
      run.sentence.contains($0) && EntityFinder.speechWords.contains(document, $0)
    }
  }

  // MARK: Entering

  private mutating func enter(
    _ name: PersonName,
    _ evidence: OfficeEvidence,
    leader given: Leader? = nil,
    at index: Int
  ) {
    guard !name.key.isEmpty else { return }
    let gender = evidence.gender ?? name.givenWords.first.flatMap { Gender(givenName: $0) }
    if let known = register.index(of: name, gender: gender) {
      amend(known, name, evidence, gender)
      return
    }
    let leader = given ?? leader(name, evidence, isSure: true)
    let full = leader.map { personNames.name(of: $0.nameWords) }
    let shown = name.words.count > 1 ? name : full ?? name
    let country =
      leader?.country ?? evidence.country ?? familyCountry(name, evidence.office)
      ?? evidence.office.flatMap { office in
        onlyCountry(for: office, at: index)
          ?? (office.isOfGovernment ? actingCountry(before: index) : nil)
      }
    let entity = book.index(
      of: Entity(
        id: (full ?? name).key,
        name: shown.words.joined(separator: " "),
        shortName: EntityFinder.shortName(shown, as: name),
        country: country,
        kind: .person
      )
    )
    let added = register.add(
      PersonRegister.Person(
        entity: entity,
        name: full ?? name,
        office: evidence.office ?? leader.flatMap(office),
        country: country,
        gender: gender ?? full?.givenWords.first.flatMap { Gender(givenName: $0) },
        lastSeen: runs[index].tokens.lowerBound
      )
    )
    if full != nil { register.alias(name, for: added) }
  }

  /// The office that a leader holds at the article's time.
  private func office(of leader: Leader) -> Office? {
    let terms = leader.terms.filter { term in month.map { term.contains($0) } ?? true }
    let offices = terms.compactMap { Office($0.office) }
    return offices.first(where: \.leads) ?? offices.first
  }

  private mutating func amend(
    _ index: Int,
    _ name: PersonName,
    _ evidence: OfficeEvidence,
    _ gender: Gender?
  ) {
    register[index].office = register[index].office ?? evidence.office
    register[index].gender = register[index].gender ?? gender
    let entity = register[index].entity
    if register[index].country == nil, let country = evidence.country {
      register[index].country = country
      book.entities[entity].country = country
    }
    if name.words.count > 1, register[index].name.words.count == 1 {
      let surname = register[index].name
      let leader = leader(name, evidence, isSure: true)
      let full = leader.map { personNames.name(of: $0.nameWords) }
      register.rename(index, name)
      if let leader, register[index].country == nil {
        register[index].country = leader.country
        book.entities[entity].country = leader.country
      }
      book.rename(
        entity,
        id: (full ?? name).key,
        name: name.words.joined(separator: " "),
        shortName: EntityFinder.shortName(name, as: surname)
      )
    }
  }

  /// A code that others may read, nil for the key of a country that no table has.
  static func iso(_ code: String?) -> String? {
    code.flatMap { $0.utf8.allSatisfy { $0 &- 0x41 < 26 } ? $0 : nil }
  }

  /// The name in a title: the surname, but East Asian surnames are shared by too many.
  private static func shortName(_ name: PersonName, as written: PersonName) -> String {
    if name.words.count > 1, name.surname == name.words.first {
      return name.words.joined(separator: " ")
    }
    return written.surname
  }
}
