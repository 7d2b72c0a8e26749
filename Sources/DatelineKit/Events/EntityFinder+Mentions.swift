/// Where entities are mentioned: by name, office, country, pronoun or as a group.
extension EntityFinder {
  mutating func placeMentions() {
    var next = 0
    for sentence in 0..<document.sentenceCount {
      let tokens = document.tokens(ofSentence: sentence)
      var last = next
      while last < runs.count, runs[last].tokens.lowerBound < tokens.upperBound { last += 1 }
      placePronounsAndRuns(tokens, next..<last)
      next = last
    }
  }

  mutating func placePronounsAndRuns(_ sentence: Range<Int>, _ range: Range<Int>) {
    var run = range.lowerBound
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if run < range.upperBound, token == runs[run].tokens.lowerBound {
        if let mention = mention(run) { book.mentions.append(mention) }
        token = runs[run].tokens.upperBound
        run += 1
        continue
      }
      if let (group, end) = group(token, sentence) {
        book.mentions.append(
          Mention(
            tokens: token..<end,
            phrase: token..<end,
            entity: group[0],
            form: .pronoun,
            others: Array(group.dropFirst())
          )
        )
        token = end
        continue
      }
      if document.has(token, .pronoun), let person = antecedent(token, sentence) {
        book.mentions.append(
          Mention(
            tokens: token..<token + 1,
            phrase: token..<token + 1,
            entity: person,
            form: .pronoun
          )
        )
      }
      token += 1
    }
  }

  static let groupNouns = WordSet(EventWords.groupNouns)

  /// `the two leaders`, `the two`, `both presidents`, `the three men`: whom they mean is the two
  /// or three persons named last, each of another country as far as is known.
  func group(_ token: Int, _ sentence: Range<Int>) -> (entities: [Int], end: Int)? {
    let isThe = document.isWord(token, "the")
    guard isThe || document.isWord(token, "both"), token + 1 < sentence.upperBound else {
      return nil
    }
    var next = token + 1
    var count = 2
    if isThe {
      guard let number = document.value(next, as: .cardinal), number == 2 || number == 3 else {
        return nil
      }
      count = number
      next += 1
    }
    let hasNoun =
      next < sentence.upperBound
      && EntityFinder.groupNouns.contains(document, next)
    let isAlone = next < sentence.upperBound && document.has(next, [.auxiliary, .modal])
    guard hasNoun || isThe && isAlone else { return nil }
    var found: [Int] = []
    for mention in book.mentions.reversed() where mention.form == .name {
      let entity = book.entities[mention.entity]
      guard entity.kind == .person, !found.contains(mention.entity) else { continue }
      let isSameSide = found.contains { book.entities[$0].country == entity.country }
      if entity.country != nil, isSameSide { continue }
      found.insert(mention.entity, at: 0)
      if found.count == count { return (found, hasNoun ? next + 1 : next) }
    }
    return nil
  }

  mutating func mention(_ index: Int) -> Mention? {
    let run = runs[index]
    guard let entry = run.entry else {
      guard let words = nameWords(run.tokens),
        let person = person(named: PersonName(words: words), at: run.tokens.lowerBound)
      else { return nil }
      return Mention(
        tokens: run.tokens,
        phrase: phrase(of: index),
        entity: person,
        form: .name
      )
    }
    switch entry.kind {
    case .address: return nil
    case .office: return officeMention(index)
    case .collective: return collectiveMention(index)
    case .country, .government, .organisation, .seat:
      if isFollowedByHead(index) { return nil }
      let entity = countryEntity(entry)
      let form: Mention.Form = entry.kind == .seat ? .seat : .name
      return Mention(tokens: run.tokens, phrase: run.tokens, entity: entity, form: form)
    case .demonym:
      if isFollowedByHead(index) { return nil }
      let isNoun = !isFollowedByNoun(run.tokens.upperBound, run.sentence)
      return Mention(
        tokens: run.tokens,
        phrase: run.tokens,
        entity: countryEntity(entry),
        form: isNoun ? .name : .adjective
      )
    }
  }

  /// `Israel’s Cabinet`, `Russian officials`: the head that follows makes the mention.
  func isFollowedByHead(_ index: Int) -> Bool {
    guard index + 1 < runs.count, runs[index + 1].sentence == runs[index].sentence else {
      return false
    }
    let head = runs[index + 1]
    guard head.isA(.collective) || head.isA(.office) else { return false }
    let between = runs[index].tokens.upperBound..<head.tokens.lowerBound
    return between.count <= 3 && between.allSatisfy { isPossessive($0) || isLowerWord($0) }
  }

  func isFollowedByNoun(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound, document.shapes[token].contains(.word) else { return false }
    return document.classes(token).isDisjoint(with: [
      .auxiliary, .modal, .preposition, .conjunction, .relative, .pronoun,
    ]) && !EntityFinder.speechWords.contains(document, token)
  }

  func owner(of index: Int) -> NameIndex.Entry? {
    guard index > 0, runs[index - 1].sentence == runs[index].sentence,
      isFollowedByHead(index - 1), countryCode(runs[index - 1].entry) != nil
    else { return nil }
    return runs[index - 1].entry
  }

  /// `a leader of North Korea`: the country after the office.
  func ownerAfter(_ index: Int) -> (entry: NameIndex.Entry, end: Int)? {
    guard index + 1 < runs.count, runs[index + 1].sentence == runs[index].sentence else {
      return nil
    }
    let of = runs[index].tokens.upperBound
    let next = runs[index + 1]
    guard next.tokens.lowerBound - of <= 2, next.tokens.lowerBound > of,
      document.isWord(of, "of"), let entry = next.entry, countryCode(entry) != nil
    else { return nil }
    return (entry, next.tokens.upperBound)
  }

  mutating func collectiveMention(_ index: Int) -> Mention? {
    guard let owner = owner(of: index) else { return nil }
    let phrase = runs[index - 1].tokens.lowerBound..<runs[index].tokens.upperBound
    return Mention(
      tokens: phrase,
      phrase: phrase,
      entity: countryEntity(owner),
      form: .collective
    )
  }

  /// `the Russian president` is the person of that office and country; without such a person it
  /// acts for the country.
  mutating func officeMention(_ index: Int) -> Mention? {
    let run = runs[index]
    if index + 1 < runs.count, runs[index + 1].entry == nil,
      runs[index + 1].tokens.lowerBound == run.tokens.upperBound,
      runs[index + 1].sentence == run.sentence
    {
      return nil
    }
    let office = lastWord(run.tokens)
    let owner = owner(of: index)
    let start = owner == nil ? run.tokens.lowerBound : runs[index - 1].tokens.lowerBound
    let phrase = start..<run.tokens.upperBound
    // An apposition: the name that follows is the mention.
    if index + 1 < runs.count, runs[index + 1].entry == nil,
      runs[index + 1].tokens.lowerBound == run.tokens.upperBound + 1,
      document.isByte(run.tokens.upperBound, UInt8(ascii: ",")),
      nameWords(runs[index + 1].tokens).map({ person(matching: PersonName(words: $0)) != nil })
        ?? false
    {
      return nil
    }
    let isDefinite =
      start > run.sentence.lowerBound
      && (document.isWord(start - 1, "the") || owner != nil)
    let candidate = people.indices.filter {
      people[$0].office == office && people[$0].lastSeen < run.tokens.lowerBound
        && (owner == nil || people[$0].country == owner?.code)
    }.max { people[$0].lastSeen < people[$1].lastSeen }
    if let candidate, isDefinite {
      return Mention(
        tokens: phrase,
        phrase: phrase,
        entity: people[candidate].entity,
        form: .collective
      )
    }
    if owner == nil, let after = ownerAfter(index) {
      let whole = run.tokens.lowerBound..<after.end
      return Mention(
        tokens: run.tokens,
        phrase: whole,
        entity: countryEntity(after.entry),
        form: .collective
      )
    }
    guard let owner else { return nil }
    return Mention(
      tokens: phrase,
      phrase: phrase,
      entity: countryEntity(owner),
      form: .collective
    )
  }

  mutating func countryEntity(_ entry: NameIndex.Entry) -> Int {
    if entry.kind == .organisation {
      return book.index(
        of: Entity(
          id: entry.name.split(separator: " ").map { PersonName.fold(String($0)) }
            .joined(separator: "-"),
          name: entry.name,
          shortName: entry.name,
          country: entry.code,
          kind: .organisation
        )
      )
    }
    let name = CountryNames.name(of: entry.code) ?? entry.name
    return book.index(
      of: Entity(
        id: entry.code,
        name: name,
        shortName: name,
        country: entry.code,
        kind: .country
      )
    )
  }

  mutating func person(named name: PersonName, at token: Int) -> Int? {
    guard let found = person(matching: name) else { return nil }
    if people[found].lastSeen <= token { people[found].lastSeen = token }
    return people[found].entity
  }

  /// The person that a name means: of several of one surname the one who leads, else the first.
  func person(matching name: PersonName) -> Int? {
    if let full = people.firstIndex(where: { $0.fullKey == name.key }) { return full }
    let loose = people.indices.filter {
      people[$0].surnameKey == name.surnameKey
        && (name.words.count == 1 || !people[$0].fullKey.contains("-"))
    }
    return loose.first { people[$0].office.map(EntityFinder.leading.contains) ?? false }
      ?? loose.first
  }

  /// Offices whose holder a bare surname means first.
  static let leading: Set<String> = [
    "president", "leader", "premier", "chancellor", "king", "queen", "chairman",
  ]

  /// The phrase of a person's mention: offices and countries before the name belong to it.
  func phrase(of index: Int) -> Range<Int> {
    var first = index
    while first > 0, runs[first - 1].sentence == runs[index].sentence,
      runs[first - 1].entry != nil,
      runs[first].tokens.lowerBound - runs[first - 1].tokens.upperBound <= 1,
      (runs[first - 1].tokens.upperBound..<runs[first].tokens.lowerBound).allSatisfy({
        isPossessive($0)
      }),
      runs[first - 1].isA(.office) || runs[first - 1].isA(.address)
        || countryCode(runs[first - 1].entry) != nil && first < index
    {
      first -= 1
    }
    return runs[first].tokens.lowerBound..<runs[index].tokens.upperBound
  }

  /// Whom `he` or `she` means: the person named last in this sentence who is no prepositional
  /// object, else the subject of one of the two sentences before it.
  func antecedent(_ token: Int, _ sentence: Range<Int>) -> Int? {
    guard document.isWord(token, "he") || document.isWord(token, "she") else { return nil }
    let own = people(in: sentence.lowerBound..<token)
    if let nearest = own.last(where: { !isAfterPreposition($0) }) { return nearest.entity }
    // Of the sentences before, the subject: who stands first and after no preposition.
    let index = document.sentence(of: token)
    for earlier in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      guard document.sentenceParagraphs[earlier] >= document.sentenceParagraphs[index] - 1 else {
        break
      }
      let named = people(in: document.tokens(ofSentence: earlier))
      if let subject = named.first(where: { !isAfterPreposition($0) }) ?? named.first {
        return subject.entity
      }
    }
    return own.last?.entity
  }

  func people(in tokens: Range<Int>) -> [Mention] {
    book.mentions(in: tokens).filter {
      book.entities[$0.entity].kind == .person
        && !document.shapes[$0.tokens.lowerBound].contains(.quoted)
    }
  }

  func isAfterPreposition(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    return before >= 0 && document.has(before, .preposition)
  }
}

extension CountryNames {
  private static let names: [String: String] = table.entries().reduce(into: [:]) {
    if $1.kind == .country, $0[$1.code] == nil { $0[$1.code] = $1.names[0] }
  }

  /// The printed name of a country by its code.
  static func name(of code: String) -> String? { names[code] }
}
