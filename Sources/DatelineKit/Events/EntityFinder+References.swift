/// Whom words without a name mean: `the president`, `he`, `the two leaders`, `both sides`, `the
/// alliance`, `the ministry`.
///
/// They lead back by recency, number, gender and country; where two might be meant, to nobody.
extension EntityFinder {
  private static let groupNouns = WordSet(EventWords.groupNouns)
  private static let countryNouns = WordSet(EventWords.countryNouns)
  private static let bodyNouns = WordSet(EventWords.bodyNouns)

  /// A mention without a name that begins at a token, and the token after it.
  mutating func reference(_ token: Int, _ sentence: Range<Int>) -> (Mention, end: Int)? {
    let classes = document.classes(token)
    if classes.contains(.pronoun) {
      return pronoun(token, sentence).map { ($0, token + 1) }
    }
    if document.isWord(token, "his") || document.isWord(token, "her"),
      token + 1 < sentence.upperBound, document.shapes[token + 1].contains(.word),
      !document.has(token + 1, [.preposition, .article, .conjunction])
    {
      let own = token..<token + 1
      return antecedent(token, sentence).map {
        (Mention(tokens: own, phrase: own, entity: $0, form: .pronoun), token + 1)
      }
    }
    guard token + 1 < sentence.upperBound,
      document.isWord(token, "the") || document.isWord(token, "both")
    else { return nil }
    if let (group, end) = group(token, sentence) {
      return (
        Mention(
          tokens: token..<end,
          phrase: token..<end,
          entity: group[0],
          form: .pronoun,
          others: Array(group.dropFirst())
        ), end
      )
    }
    guard document.isWord(token, "the"), EntityFinder.bodyNouns.contains(document, token + 1),
      !isModifier(token + 1, sentence), let body = lastBody(before: token, token + 1)
    else { return nil }
    let range = token..<token + 2
    return (Mention(tokens: range, phrase: range, entity: body, form: .pronoun), token + 2)
  }

  /// Whether a noun only modifies the one after it: `the union leader`.
  private func isModifier(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    let next = noun + 1
    guard sentence.contains(next) else { return false }
    return document.has(next, .preposition) && document.isWord(next, "of")
      || runs(from: next)?.tokens.lowerBound == next
  }

  // MARK: Groups

  /// Several at once: `the two leaders`, `the three men`, `both countries`.
  ///
  /// They are the persons named last, each of another country as far as is known, or the countries.
  private mutating func group(_ token: Int, _ sentence: Range<Int>) -> (entities: [Int], end: Int)?
  {
    var next = token
    var count = 2
    var isCounted = false
    if document.isWord(next, "the") { next += 1 }
    if sentence.contains(next), document.isWord(next, "both") {
      isCounted = true
      next += 1
      if sentence.contains(next), document.isWord(next, "the") { next += 1 }
    } else if sentence.contains(next), let number = document.value(next, as: .cardinal) {
      guard number == 2 || number == 3 else { return nil }
      count = number
      isCounted = true
      next += 1
    }
    guard sentence.contains(next), isCounted else { return nil }
    if EntityFinder.countryNouns.contains(document, next) {
      return lastCountries(count, before: token).map { ($0, next + 1) }
    }
    if EntityFinder.groupNouns.contains(document, next) {
      let leaders = lastPeople(count) { register.person(ofEntity: $0)?.office?.leads ?? false }
      return (leaders ?? lastPeople(count)).map { ($0, next + 1) }
    }
    let isAlone =
      document.isWord(token, "the") && document.has(next, [.auxiliary, .modal])
      || document.isWord(token, "both") && document.has(next, [.auxiliary, .modal, .pastVerb])
    guard isAlone else { return nil }
    return lastPeople(count).map { ($0, next) }
  }

  private func lastPeople(_ count: Int, where fits: (Int) -> Bool = { _ in true }) -> [Int]? {
    var found: [Int] = []
    for mention in book.mentions.suffix(60).reversed() where mention.form == .name {
      let entity = book.entities[mention.entity]
      guard entity.kind == .person, !found.contains(mention.entity), fits(mention.entity) else {
        continue
      }
      let country = register.person(ofEntity: mention.entity)?.country
      let isSameSide =
        country != nil
        && found.contains { register.person(ofEntity: $0)?.country == country }
      if isSameSide { continue }
      found.insert(mention.entity, at: 0)
      if found.count == count { return found }
    }
    return nil
  }

  /// Those that the sentence names, if they are as many, those that open the sentence before, or
  /// else, of those mentioned lately, the ones that the article is about: `flew to both capitals`
  /// is of a third country.
  private mutating func lastCountries(_ count: Int, before token: Int) -> [Int]? {
    let first = firstToken(sentencesBefore: 0, token)
    var codes = countries(of: book.mentions(in: first..<token))
    if codes.count != count {
      let subjects = subjects(before: first..<token) ?? []
      codes = subjects.compactMap(country)
      if codes.count != count || Set(codes).count != count {
        codes = countries(of: book.mentions.suffix(40))
        guard codes.count >= count else { return nil }
        let rarest = codes.map { tally[$0] ?? 0 }.sorted(by: >)[count - 1]
        let often = codes.filter { tally[$0] ?? 0 >= rarest }
        // Of those mentioned as often, the last.
        let sure = often.filter { tally[$0] ?? 0 > rarest }
        let others = often.filter { tally[$0] ?? 0 == rarest }.suffix(count - sure.count)
        codes = codes.filter { sure.contains($0) || others.contains($0) }
      }
    }
    return codes.map { self.entity(of: entry(ofCountry: $0)) }
  }

  /// The countries that mentions concern, each once, in the order of their latest mention.
  private func countries(of mentions: ArraySlice<Mention>) -> [String] {
    var codes: [String] = []
    for mention in mentions.reversed() where !isPlace(mention) {
      for entity in mention.entities.reversed() {
        guard let code = country(ofEntity: entity), !codes.contains(code) else { continue }
        codes.insert(code, at: 0)
      }
    }
    return codes
  }

  /// `Its air force bombed X`: the country that opens the sentence before, unless one stands
  /// before it in its own, which acts upon itself.
  func countryBefore(its token: Int, _ run: Run) -> String? {
    let own = book.mentions(in: run.sentence.lowerBound..<token)
    guard own.allSatisfy({ isPlace($0) }) else { return nil }
    return subjectCountry(before: run)
  }

  /// The country behind an entity, as the register keeps it; nil for bodies of many.
  func country(ofEntity entity: Int) -> String? {
    state(ofEntity: entity).flatMap { $0 == "IGO" || $0 == "NGO" ? nil : $0 }
  }

  private func state(ofEntity entity: Int) -> String? {
    let found = book.entities[entity]
    switch found.kind {
    case .person: return register.person(ofEntity: entity)?.country
    case .country, .government: return found.id
    case .organisation: return found.country
    }
  }

  private static let placePrepositions = WordSet(EventWords.placePrepositions)

  /// `in Moscow`: where, not who.
  private func isPlace(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    guard before >= 0, mention.form == .seat || mention.form == .name else { return false }
    return EntityFinder.placePrepositions.contains(document, before)
      && book.entities[mention.entity].kind != .person
  }

  // MARK: Bodies

  /// The organisation named last, in this sentence or the three before; `the alliance` is no bank.
  private func lastBody(before token: Int, _ noun: Int) -> Int? {
    let isAlliance = document.isWord(noun, "alliance")
    let limit = firstToken(sentencesBefore: 3, token)
    for mention in book.mentions.suffix(30).reversed() where mention.tokens.lowerBound >= limit {
      let entity = book.entities[mention.entity]
      guard entity.kind == .organisation, mention.form == .name || mention.form == .pronoun else {
        continue
      }
      guard !isAlliance || ["nato", "warsaw-pact", "atlantic-alliance"].contains(entity.id) else {
        return nil
      }
      return mention.entity
    }
    return nil
  }

  /// `the ministry`, `the government`: of the one country that the sentences around concern.
  func bodyOwner(_ run: Run) -> String? {
    let the = run.tokens.lowerBound - 1
    guard run.sentence.contains(the), document.isWord(the, "the"),
      EntityFinder.ownedBodies.contains(document, run.tokens.upperBound - 1)
    else { return nil }
    let limit = firstToken(sentencesBefore: 1, run.tokens.lowerBound)
    var found: String?
    for mention in book.mentions.suffix(20).reversed() where mention.tokens.lowerBound >= limit {
      for entity in mention.entities {
        guard let code = country(ofEntity: entity) else { continue }
        if let found, found != code { return nil }
        found = code
      }
    }
    return found
  }

  static let ownedBodies = WordSet(EventWords.ownedBodies)

  private func firstToken(sentencesBefore count: Int, _ token: Int) -> Int {
    let sentence = document.sentence(of: token)
    return document.tokens(ofSentence: max(0, sentence - count)).lowerBound
  }

  // MARK: Offices

  /// Who holds an office of a country: somebody of the article, or whom the table knows.
  func holder(_ office: Office, of code: String, near run: Run) -> Int? {
    let held = recentPeople(before: run.tokens.lowerBound).first {
      guard let own = register[$0].office, let country = register[$0].country else { return false }
      return office.means(own) && EntityFinder.isKin(country, code)
    }
    if let held { return register[held].entity }
    return leader(office, of: code, near: run)
  }

  /// `the president` alone: of the country last concerned in this sentence, or the one person of
  /// the sentences before who holds such an office.
  func holder(_ office: Office, near run: Run) -> Int? {
    let first = run.sentence.lowerBound
    for mention in book.mentions(in: first..<run.tokens.lowerBound).reversed() {
      guard let code = country(ofEntity: mention.entity) else { continue }
      if let holder = holder(office, of: code, near: run) { return holder }
      if mention.form == .name || mention.form == .collective { break }
    }
    let limit = firstToken(sentencesBefore: 4, run.tokens.lowerBound)
    let held = recentPeople(before: run.tokens.lowerBound).filter {
      register[$0].lastSeen >= limit && (register[$0].office.map(office.means) ?? false)
    }
    if held.count == 1 { return register[held[0]].entity }
    guard held.isEmpty else { return nil }
    return subjectCountry(before: run).flatMap { holder(office, of: $0, near: run) }
      ?? chiefCountry.flatMap { holder(office, of: $0, near: run) }
  }

  /// The country that the article has named more than any other.
  private var chiefCountry: String? {
    let first = tally.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return first.flatMap { first in
      tally.contains { $0.key != first.key && $0.value >= first.value } ? nil : first.key
    }
  }

  /// The country of who opens the sentence before.
  private func subjectCountry(before run: Run) -> String? {
    let limit = firstToken(sentencesBefore: 1, run.tokens.lowerBound)
    let earlier = book.mentions(in: limit..<run.sentence.lowerBound)
    return earlier.first { !isPlace($0) && !isAfterPreposition($0) }
      .flatMap { country(ofEntity: $0.entity) }
  }

  /// A country's leader by the table, in the month the article is read from, if the article names
  /// him somewhere; nobody in a sentence that names another year.
  private func leader(_ office: Office, of code: String, near run: Run) -> Int? {
    guard let month, !namesOtherYear(run.sentence, month / 100) else { return nil }
    let found = office.tableOffices.lazy.compactMap {
      LeaderNames.holder(of: $0, country: code, month: month)
    }.first
    guard let found else { return nil }
    let name = personNames.name(of: found.nameWords)
    guard let known = register.index(of: name, gender: nil),
      register[known].name.surnameKey == name.surnameKey,
      register[known].name.agrees(with: name)
    else { return nil }
    return register[known].entity
  }

  private func namesOtherYear(_ sentence: Range<Int>, _ year: Int) -> Bool {
    sentence.contains { token in
      guard document.shapes[token].contains(.digits),
        document.ends[token] - document.starts[token] == 4,
        let number = document.integer(token)
      else { return false }
      return (1900...2100).contains(number) && number != year
    }
  }

  /// The people mentioned last, the latest first, each once; few, however long the text.
  private func recentPeople(before token: Int) -> [Int] {
    var found: [Int] = []
    for mention in book.mentions.suffix(80).reversed() where mention.form != .pronoun {
      if let person = register.index(ofEntity: mention.entity), !found.contains(person) {
        found.append(person)
      }
    }
    return found
  }

  // MARK: Pronouns

  private func pronoun(_ token: Int, _ sentence: Range<Int>) -> Mention? {
    let tokens = token..<token + 1
    if document.isWord(token, "he") || document.isWord(token, "she") {
      return antecedent(token, sentence).map {
        Mention(tokens: tokens, phrase: tokens, entity: $0, form: .pronoun)
      }
    }
    if document.isWord(token, "him") {
      return otherMan(token, sentence).map {
        Mention(tokens: tokens, phrase: tokens, entity: $0, form: .pronoun)
      }
    }
    guard document.isWord(token, "they"), let group = subjects(before: sentence) else { return nil }
    return Mention(
      tokens: tokens,
      phrase: tokens,
      entity: group[0],
      form: .pronoun,
      others: Array(group.dropFirst())
    )
  }

  /// `X and Y`, the subject of the sentence before: whom `they` means.
  private func subjects(before sentence: Range<Int>) -> [Int]? {
    let limit = firstToken(sentencesBefore: 1, sentence.lowerBound)
    let earlier = book.mentions(in: limit..<sentence.lowerBound)
    guard let first = earlier.first(where: { $0.form != .adjective }), !isAfterPreposition(first)
    else { return nil }
    if !first.others.isEmpty { return first.entities }
    guard let second = earlier.first(where: { $0.tokens.lowerBound >= first.tokens.upperBound }),
      second.entity != first.entity,
      case let gap = Range(from: first.tokens.upperBound, to: second.phrase.lowerBound),
      (1...2).contains(gap.count), document.isWord(gap.lowerBound, "and")
    else { return nil }
    return [first.entity, second.entity]
  }

  /// Whom `he` or `she` means: the person named last in this sentence who is no prepositional
  /// object, else the subject of one of the two sentences before it.
  func antecedent(_ token: Int, _ sentence: Range<Int>) -> Int? {
    let isMan = document.isWord(token, "he") || document.isWord(token, "his")
    let gender: Gender = isMan ? .man : .woman
    let own = people(in: sentence.lowerBound..<token, gender)
    // `X called Y after his meetings`: what happened around a deed is its doer's.
    if opensCircumstance(token, sentence),
      let doer = own.first(where: { !isAfterPreposition($0) })
    {
      return doer.entity
    }
    if let nearest = own.last(where: { !isAfterPreposition($0) }) { return nearest.entity }
    // Of the sentences before, the subject: who stands first and after no preposition.
    let index = document.sentence(of: token)
    for earlier in stride(from: index - 1, through: max(0, index - 2), by: -1) {
      guard document.sentenceParagraphs[earlier] >= document.sentenceParagraphs[index] - 1 else {
        break
      }
      let named = people(in: document.tokens(ofSentence: earlier), gender)
      if let subject = named.first(where: { !isAfterPreposition($0) }) ?? named.first {
        return subject.entity
      }
    }
    return own.last?.entity
  }

  /// Whom `him` means: not who acts upon him, but somebody named before in the sentence, else the
  /// subject of the one before.
  private func otherMan(_ token: Int, _ sentence: Range<Int>) -> Int? {
    let own = people(in: sentence.lowerBound..<token, .man)
    guard let doer = own.last?.entity else { return nil }
    if let other = own.first(where: { $0.entity != doer }) { return other.entity }
    let index = document.sentence(of: token)
    guard index > 0, document.sentenceParagraphs[index - 1] == document.sentenceParagraphs[index]
    else { return nil }
    let named = people(in: document.tokens(ofSentence: index - 1), .man)
      .filter { $0.entity != doer }
    return (named.first { !isAfterPreposition($0) } ?? named.first)?.entity
  }

  private static let circumstanceOpeners = WordSet(EventWords.circumstanceOpeners)

  /// Whether a possessive stands right after a preposition of time: `after his meetings`.
  private func opensCircumstance(_ token: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(token - 1)
      && (document.isWord(token, "his") || document.isWord(token, "her"))
      && EntityFinder.circumstanceOpeners.contains(document, token - 1)
  }

  /// The persons mentioned in a range who may be of a gender.
  private func people(in tokens: Range<Int>, _ gender: Gender) -> [Mention] {
    book.mentions(in: tokens).filter { mention in
      guard mention.others.isEmpty, book.entities[mention.entity].kind == .person,
        !document.shapes[mention.tokens.lowerBound].contains(.quoted)
      else { return false }
      let own = register.person(ofEntity: mention.entity)?.gender
      return own == nil || own == gender
    }
  }

  private static let subordinators = WordSet(EventWords.subordinators)

  /// Whether a mention is a prepositional object, itself or joined to one by `and`, or an owner.
  private func isAfterPreposition(_ mention: Mention) -> Bool {
    if mention.tokens.upperBound < document.count, isPossessive(mention.tokens.upperBound) {
      return true
    }
    var before = mention.phrase.lowerBound - 1
    for _ in 0..<8 where before >= 0 {
      if document.has(before, .preposition) {
        return !EntityFinder.subordinators.contains(document, before)
      }
      let isJoint =
        document.isWord(before, "and") || document.has(before, .article)
        || document.shapes[before].contains(.capitalised)
        || EntityFinder.formerly.contains(document, before)
      guard isJoint else { return false }
      before -= 1
    }
    return false
  }
}
