/// Where entities are mentioned: by name, office, country, pronoun or as a group.
extension EntityFinder {
  mutating func placeMentions() {
    var next = 0
    for sentence in 0..<document.sentenceCount {
      let tokens = document.tokens(ofSentence: sentence)
      var last = next
      while last < runs.count, runs[last].tokens.lowerBound < tokens.upperBound { last += 1 }
      placeMentions(in: tokens, runs: next..<last)
      next = last
    }
  }

  private mutating func placeMentions(in sentence: Range<Int>, runs range: Range<Int>) {
    var run = range.lowerBound
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if run < range.upperBound, token == runs[run].tokens.lowerBound {
        if let mention = mention(run, in: sentence) { append(mention) }
        token = runs[run].tokens.upperBound
        run += 1
        // `president of Peru` is one mention.
        if let last = book.mentions.last, last.tokens.upperBound > token {
          token = last.tokens.upperBound
          while run < range.upperBound, runs[run].tokens.lowerBound < token { run += 1 }
        }
      } else if let (mention, end) = reference(token, sentence) {
        append(mention)
        token = end
        while run < range.upperBound, runs[run].tokens.lowerBound < end { run += 1 }
      } else {
        token += 1
      }
    }
  }

  private mutating func append(_ mention: Mention) {
    book.mentions.append(mention)
    for entity in mention.entities {
      if let code = country(ofEntity: entity) { tally[code, default: 0] += 1 }
      if let person = register.index(ofEntity: entity) {
        register[person].lastSeen = mention.tokens.lowerBound
      }
    }
  }

  private mutating func mention(_ index: Int, in sentence: Range<Int>) -> Mention? {
    let run = runs[index]
    guard let entry = run.entry else { return personMention(index) }
    if appositions.contains(index) { return nil }
    switch entry.kind {
    case .address, .region: return nil
    case .office: return officeMention(index)
    case .collective: return collectiveMention(index)
    case .country, .government, .organisation, .seat:
      if isFollowedByHead(index) { return nil }
      let form: Mention.Form =
        entry.kind == .seat || entry.kind == .government ? .seat : .name
      return Mention(
        tokens: run.tokens,
        phrase: run.tokens,
        entity: entity(of: entry),
        form: form
      )
    case .demonym, .people:
      if isFollowedByHead(index) { return nil }
      // `in English` is a language.
      let before = run.tokens.lowerBound - 1
      let isPlural = document.hasEnding(run.tokens.upperBound - 1, "s")
      if entry.kind == .demonym, !isPlural, run.sentence.contains(before),
        document.isWord(before, "in"),
        !isFollowedByNoun(run.tokens.upperBound, run.sentence)
      {
        return nil
      }
      let isNoun = isPlural || !isFollowedByNoun(run.tokens.upperBound, run.sentence)
      return Mention(
        tokens: run.tokens,
        phrase: run.tokens,
        entity: entity(of: entry),
        form: isNoun ? .name : .adjective
      )
    }
  }

  private func personMention(_ index: Int) -> Mention? {
    let run = runs[index]
    guard let words = nameWords(run.tokens) else { return nil }
    var gender: Gender?
    if index > 0, runs[index - 1].tokens.upperBound == run.tokens.lowerBound,
      runs[index - 1].isA(.address)
    {
      gender = Gender(title: document.text(runs[index - 1].tokens))
    }
    let name = personNames.name(of: words)
    guard let person = register.index(of: name, gender: gender) else { return nil }
    // `the Trump administration` acts for Trump's country.
    if index + 1 < runs.count, runs[index + 1].tokens.lowerBound == run.tokens.upperBound,
      runs[index + 1].isA(.collective), register[person].country != nil
    {
      return nil
    }
    return Mention(
      tokens: run.tokens,
      phrase: phrase(of: index),
      entity: register[person].entity,
      form: .name
    )
  }

  /// `Israel’s Cabinet`, `Russian officials`: the head that follows makes the mention.
  private func isFollowedByHead(_ index: Int) -> Bool {
    guard index + 1 < runs.count, runs[index + 1].sentence == runs[index].sentence else {
      return false
    }
    let head = runs[index + 1]
    guard head.isA(.collective) || head.isA(.office) else { return false }
    let between = runs[index].tokens.upperBound..<head.tokens.lowerBound
    let isNear =
      between.count <= 3
      && between.allSatisfy { isPossessive($0) || isLowerWord($0) && !isFinite($0) }
      // `Kenya recalled its ambassador`, `Kenya urged both sides`
      && !between.contains {
        document.has($0, [.article, .possessive, .cardinal]) && !isPossessive($0)
          || document.isWord($0, "both") || document.isWord($0, "all")
      }
    return isNear && !(head.isA(.collective) && isModifier(head))
  }

  private func isFinite(_ token: Int) -> Bool {
    let form = EntityFinder.verbs.form(document, token)
    if form.contains(.base) { return false }
    // `Iran’s elected parliament` has a participle, `Seoul told parliament` a verb.
    return form.contains(.third)
      || (form.contains(.past) || document.has(token, .pastVerb))
        && !document.hasEnding(token, "ed")
  }

  private static let adverbs = WordSet(EventWords.adverbs)

  /// `Iran’s past military work`: a body that only modifies a thing.
  private func isModifier(_ head: Run) -> Bool {
    let next = head.tokens.upperBound
    guard !document.hasEnding(next - 1, "s"), head.sentence.contains(next),
      document.shapes[next].contains(.word), !document.shapes[next].contains(.capitalised),
      document.classes(next).isEmpty, !isPossessive(next), !document.hasEnding(next, "ly"),
      !document.hasEnding(next, "ed"), !EntityFinder.adverbs.contains(document, next)
    else { return false }
    return EntityFinder.verbs.form(document, next).isEmpty
      && EntityFinder.verbs.nouns[Int(document.lexemes[next])] < 0
  }

  private func isFollowedByNoun(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound, document.shapes[token].contains(.word) else { return false }
    return !isPossessive(token)
      && document.classes(token).isDisjoint(with: [
        .auxiliary, .modal, .preposition, .conjunction, .relative, .pronoun,
      ]) && !EntityFinder.speechWords.contains(document, token)
  }

  /// The country or organisation that stands before a head: its code and where it begins.
  private func owner(of index: Int) -> (entry: NameIndex.Entry, start: Int)? {
    guard index > 0, runs[index - 1].sentence == runs[index].sentence else { return nil }
    let owner = runs[index - 1]
    if let entry = owner.entry, countryCode(entry) != nil || entry.kind == .people {
      return isFollowedByHead(index - 1) ? (entry, owner.tokens.lowerBound) : nil
    }
    // `the Trump administration`
    guard owner.entry == nil, owner.tokens.upperBound == runs[index].tokens.lowerBound,
      let name = nameWords(owner.tokens).map({ personNames.name(of: $0) }),
      let code = register.index(of: name, gender: nil).flatMap({ register[$0].country })
        ?? familyCountry(name, nil)
    else { return nil }
    return (entry(ofCountry: code), owner.tokens.lowerBound)
  }

  /// The entry of a country by its code.
  func entry(ofCountry code: String) -> NameIndex.Entry {
    NameIndex.Entry(
      code: code,
      kind: .country,
      name: CountryNames.name(of: code) ?? coined[code] ?? code
    )
  }

  /// `a leader of North Korea`: the country after the office.
  private func ownerAfter(_ index: Int) -> (entry: NameIndex.Entry, end: Int)? {
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

  private mutating func collectiveMention(_ index: Int) -> Mention? {
    let run = runs[index]
    if let owner = owner(of: index) {
      let phrase = owner.start..<run.tokens.upperBound
      return Mention(
        tokens: phrase,
        phrase: phrase,
        entity: entity(of: owner.entry),
        form: .collective
      )
    }
    if let after = ownerAfter(index) {
      let phrase = run.tokens.lowerBound..<after.end
      return Mention(
        tokens: phrase,
        phrase: phrase,
        entity: entity(of: after.entry),
        form: .collective
      )
    }
    let before = run.tokens.lowerBound - 1
    let isHis =
      run.sentence.contains(before)
      && (document.isWord(before, "his") || document.isWord(before, "her"))
    let isIts = run.sentence.contains(before) && document.isWord(before, "its")
    let code =
      isHis
      ? antecedent(before, run.sentence).flatMap { register.person(ofEntity: $0)?.country }
      : isIts ? countryBefore(its: before, run) : bodyOwner(run)
    guard let code else { return nil }
    return Mention(
      tokens: run.tokens,
      phrase: run.tokens,
      entity: entity(of: entry(ofCountry: code)),
      form: .collective
    )
  }

  /// `the Russian president` is the person of that office and country; without such a person it
  /// acts for the country.
  private mutating func officeMention(_ index: Int) -> Mention? {
    let run = runs[index]
    if isTitle(index) { return nil }
    let office = Office(document.text(run.tokens))
    let owner = owner(of: index)
    let start = owner?.start ?? run.tokens.lowerBound
    let phrase = start..<run.tokens.upperBound
    let isFormer = isFormer(start, run.sentence) || isFormer(run.tokens.lowerBound, run.sentence)
    let possessive = start - 1
    if let owner {
      let isSomebody = isFormer || isIndefinite(start, run.sentence)
      let holder = isSomebody ? nil : holder(office, of: owner.entry.code, near: run)
      return Mention(
        tokens: phrase,
        phrase: phrase,
        entity: holder ?? entity(of: owner.entry),
        form: .collective
      )
    }
    if let after = ownerAfter(index) {
      let isDefinite = run.sentence.contains(start - 1) && document.isWord(start - 1, "the")
      let holder =
        isDefinite && !isFormer ? self.holder(office, of: after.entry.code, near: run) : nil
      let whole = run.tokens.lowerBound..<after.end
      return Mention(
        tokens: whole,
        phrase: whole,
        entity: holder ?? entity(of: after.entry),
        form: .collective
      )
    }
    guard run.sentence.contains(possessive), !isFormer else { return nil }
    if document.isWord(possessive, "the"), let person = holder(office, near: run) {
      return Mention(tokens: phrase, phrase: phrase, entity: person, form: .collective)
    }
    // `his foreign minister`: of the country of whom `his` means.
    if document.isWord(possessive, "his") || document.isWord(possessive, "her"),
      let antecedent = antecedent(possessive, run.sentence),
      let code = register.person(ofEntity: antecedent)?.country
    {
      let entity = holder(office, of: code, near: run) ?? entity(of: entry(ofCountry: code))
      return Mention(tokens: phrase, phrase: phrase, entity: entity, form: .collective)
    }
    return nil
  }

  /// `an American president`, `no sitting American president`: not the one in office.
  private func isIndefinite(_ start: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, start - 2)..<start).contains {
      document.isWord($0, "a") || document.isWord($0, "an") || document.isWord($0, "no")
        || document.isWord($0, "any") || document.isWord($0, "another")
        || document.isWord($0, "every") || document.isWord($0, "previous")
        || document.isWord($0, "next")
    }
  }

  /// Whether an office belongs to a name that follows, which is the mention.
  private func isTitle(_ index: Int) -> Bool {
    guard index + 1 < runs.count, runs[index + 1].sentence == runs[index].sentence else {
      return false
    }
    let next = runs[index + 1]
    let gap = Range(from: runs[index].tokens.upperBound, to: next.tokens.lowerBound)
    if gap.isEmpty, next.isA(.office) { return isTitle(index + 1) }
    guard next.entry == nil else { return false }
    if gap.isEmpty { return true }
    // An apposition: the name that follows is the mention.
    guard gap.count == 1, isComma(gap.lowerBound), let words = nameWords(next.tokens) else {
      return false
    }
    return register.index(of: personNames.name(of: words), gender: nil) != nil
  }

  mutating func entity(of entry: NameIndex.Entry) -> Int {
    if entry.kind == .organisation || entry.kind == .people {
      return book.index(
        of: Entity(
          id: EntityFinder.countryKey(entry.name),
          name: entry.name,
          shortName: entry.name,
          country: countryCode(entry),
          kind: .organisation
        )
      )
    }
    let name = CountryNames.name(of: entry.code) ?? coined[entry.code] ?? entry.name
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

  /// The phrase of a person's mention: offices and countries before the name belong to it.
  private func phrase(of index: Int) -> Range<Int> {
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
    let start = min(officeStarts[index] ?? .max, runs[first].tokens.lowerBound)
    return start..<runs[index].tokens.upperBound
  }
}
