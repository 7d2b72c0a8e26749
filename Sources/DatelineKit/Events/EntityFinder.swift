/// Finds who is named in a document: tables for countries and bodies, syntax for people.
///
/// A person is a run of capitalised words beside an office or a form of address, or in apposition
/// to one; the office's country becomes the person's. From then on the surname alone, the office
/// with its country, and `he` or `she` lead back to the person.
struct EntityFinder {
  private let document: Document
  private let names = NameIndex.english
  private var book = EntityBook()
  private var runs: [Run] = []
  private var people: [Person] = []

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

  private init(document: Document) {
    self.document = document
  }

  /// Words that belong together: a name of the tables, or capitalised words.
  private struct Run {
    var tokens: Range<Int>
    /// What the tables say; nil for capitalised words that no table has.
    var entry: NameIndex.Entry?
    var sentence: Range<Int>

    func isA(_ kind: NameTable.Kind) -> Bool { entry?.kind == kind }
  }

  private struct Person {
    var entity: Int
    var surnameKey: String
    var fullKey: String
    /// The last word of the office, in lower case.
    var office: String?
    var country: String?
    /// The token of the latest mention.
    var lastSeen: Int
  }

  // MARK: Runs

  private mutating func collectRuns(_ sentence: Range<Int>) {
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
  private func halfRun(_ token: Int, _ sentence: Range<Int>) -> Run? {
    guard token > sentence.lowerBound, document.text(token - 1).lowercased() == "the" else {
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
  private func counterpart(of word: String) -> NameIndex.Entry? {
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

  private func tableRun(_ token: Int, _ sentence: Range<Int>) -> Run? {
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
    guard shape.contains(.capitalised) else { return false }
    let length = Int(document.ends[tokens.lowerBound] - document.starts[tokens.lowerBound])
    let isShort = tokens.count == 1 && length <= 3 && !shape.contains(.abbreviated)
    return !isShort || shape.contains(.allCapitals)
  }

  /// The end of a run of capitalised words that begins here, or nil where it is no name.
  private func properEnd(_ start: Int, _ sentence: Range<Int>) -> Int? {
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

  private func isNameWord(_ token: Int, first: Bool) -> Bool {
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

  private func isAddress(_ token: Int) -> Bool {
    guard let hit = names.longest(document, at: token, before: token + 1) else { return false }
    return hit.entries.contains { names.entries[Int($0)].kind == .address }
  }

  private static let particles: Set<String> = [
    "al", "el", "bin", "ben", "ibn", "van", "von", "der", "den", "de", "da", "dos", "di", "du",
  ]

  private func isParticle(_ token: Int) -> Bool {
    let length = document.ends[token] - document.starts[token]
    return length <= 3 && document.shapes[token].contains(.word)
      && EntityFinder.particles.contains(document.text(token))
  }

  // MARK: People

  private mutating func registerPeople() {
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
  private func nameWords(_ tokens: Range<Int>) -> [String]? {
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

  private struct OfficeEvidence {
    var office: String?
    var country: String?
  }

  /// An office or form of address that stands right before a name: `Russian President X`,
  /// `the vice foreign minister, X`.
  private func office(before index: Int) -> OfficeEvidence? {
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
  private func office(after index: Int) -> OfficeEvidence? {
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

  /// `President X of South Korea`.
  private func countryAfter(_ run: Run) -> String? {
    let of = run.tokens.upperBound
    guard of + 1 < run.sentence.upperBound, document.text(of) == "of" else { return nil }
    let start = document.has(of + 1, .article) ? of + 2 : of + 1
    guard start < run.sentence.upperBound else { return nil }
    return countryCode(tableRun(start, run.sentence)?.entry)
  }

  private func countryCode(_ entry: NameIndex.Entry?) -> String? {
    guard let entry else { return nil }
    switch entry.kind {
    case .country, .demonym, .seat, .government: return entry.code
    default: return nil
    }
  }

  /// Words of places, bodies and works: a run that holds one is no person.
  private static let otherThings: Set<String> = [
    "street", "house", "camp", "university", "council", "force", "base", "news", "desk",
    "committee", "ministry", "conference", "center", "centre", "sea", "river", "island", "islands",
    "mountain", "mount", "north", "south", "east", "west", "northern", "southern", "eastern",
    "western", "saint", "new", "city", "airport", "hotel", "square", "garden", "palace", "party",
    "bank", "accord", "accords", "treaty", "act", "agreement", "war", "peace", "deal", "times",
    "post", "herald", "hall", "hill", "strip", "heights", "radio", "television", "resolution",
    "route", "vision", "look", "union", "league", "court", "army", "navy", "office", "department",
    "agency", "group", "company", "corp", "institute", "foundation", "prize", "day", "state",
    "states", "republic", "kingdom", "province", "region", "valley", "bay", "gulf", "ocean",
  ]

  /// Two or three capitalised words that neither an article nor a preposition of place opens.
  private func isLikelyPerson(_ run: Run) -> Bool {
    let words = run.tokens.filter { document.shapes[$0].contains(.word) }
    guard (2...4).contains(words.count),
      words.allSatisfy({ !document.shapes[$0].contains(.allCapitals) }),
      !words.contains(where: { EntityFinder.otherThings.contains(document.text($0).lowercased()) })
    else { return false }
    let before = run.tokens.lowerBound - 1
    guard run.sentence.contains(before) else {
      // At the start of a sentence the first capital says nothing: something must follow.
      let next = run.tokens.upperBound
      return run.sentence.contains(next)
        && (document.isByte(next, UInt8(ascii: ",")) || isPossessive(next)
          || document.has(next, [.auxiliary, .modal, .conjunction])
          || document.text(next).hasSuffix("ed"))
    }
    let word = document.text(before).lowercased()
    return !document.has(before, .article)
      && !["in", "at", "near", "from", "of", "to", "on", "outside"].contains(word)
  }

  private static let speechWords: Set<String> = [
    "said", "says", "told", "added", "announced", "warned", "declared",
  ]

  private func speaks(_ run: Run) -> Bool {
    let neighbours = [run.tokens.lowerBound - 1, run.tokens.upperBound]
    return neighbours.contains {
      run.sentence.contains($0) && EntityFinder.speechWords.contains(document.text($0))
    }
  }

  private func isPossessive(_ token: Int) -> Bool {
    document.shapes[token].contains(.word) && !document.shapes[token].contains(.spaced)
      && (document.utf8[Int(document.starts[token])] == UInt8(ascii: "'")
        || document.utf8[Int(document.starts[token])] == 0xE2)
  }

  private func isLowerWord(_ token: Int) -> Bool {
    document.shapes[token].contains(.word) && !document.shapes[token].contains(.capitalised)
      && document.classes(token).isDisjoint(with: [.preposition, .conjunction, .auxiliary])
  }

  private func lastWord(_ tokens: Range<Int>) -> String {
    document.text(tokens.upperBound - 1).lowercased()
  }

  private mutating func register(_ name: PersonName, _ evidence: OfficeEvidence?, at token: Int) {
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

  private func shortName(_ name: PersonName) -> String {
    // East Asian surnames are shared by too many to stand alone.
    name.surname == name.words.first && name.words.count > 1
      ? name.words.joined(separator: " ") : name.surname
  }

  private func matches(_ person: Person, _ name: PersonName) -> Bool {
    if person.fullKey == name.key { return true }
    guard person.surnameKey == name.surnameKey else { return false }
    return name.words.count == 1 || !person.fullKey.contains("-")
  }

  // MARK: Mentions

  private mutating func placeMentions() {
    var next = 0
    for sentence in 0..<document.sentenceCount {
      let tokens = document.tokens(ofSentence: sentence)
      var last = next
      while last < runs.count, runs[last].tokens.lowerBound < tokens.upperBound { last += 1 }
      placePronounsAndRuns(tokens, next..<last)
      next = last
    }
  }

  private mutating func placePronounsAndRuns(_ sentence: Range<Int>, _ range: Range<Int>) {
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

  private static let groupNouns: Set<String> = [
    "leaders", "men", "women", "presidents", "ministers", "premiers",
  ]

  /// `the two leaders`, `the two`, `both presidents`, `the three men`: whom they mean is the two
  /// or three persons named last, each of another country as far as is known.
  private func group(_ token: Int, _ sentence: Range<Int>) -> (entities: [Int], end: Int)? {
    let word = document.text(token).lowercased()
    guard word == "the" || word == "both", token + 1 < sentence.upperBound else { return nil }
    var next = token + 1
    var count = 2
    if word == "the" {
      guard let number = document.value(next, as: .cardinal), number == 2 || number == 3 else {
        return nil
      }
      count = number
      next += 1
    }
    let hasNoun =
      next < sentence.upperBound
      && EntityFinder.groupNouns.contains(document.text(next).lowercased())
    let isAlone = next < sentence.upperBound && document.has(next, [.auxiliary, .modal])
    guard hasNoun || word == "the" && isAlone else { return nil }
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

  private mutating func mention(_ index: Int) -> Mention? {
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
  private func isFollowedByHead(_ index: Int) -> Bool {
    guard index + 1 < runs.count, runs[index + 1].sentence == runs[index].sentence else {
      return false
    }
    let head = runs[index + 1]
    guard head.isA(.collective) || head.isA(.office) else { return false }
    let between = runs[index].tokens.upperBound..<head.tokens.lowerBound
    return between.count <= 3 && between.allSatisfy { isPossessive($0) || isLowerWord($0) }
  }

  private func isFollowedByNoun(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token < sentence.upperBound, document.shapes[token].contains(.word) else { return false }
    return document.classes(token).isDisjoint(with: [
      .auxiliary, .modal, .preposition, .conjunction, .relative, .pronoun,
    ]) && !EntityFinder.speechWords.contains(document.text(token))
  }

  private func owner(of index: Int) -> NameIndex.Entry? {
    guard index > 0, runs[index - 1].sentence == runs[index].sentence,
      isFollowedByHead(index - 1), countryCode(runs[index - 1].entry) != nil
    else { return nil }
    return runs[index - 1].entry
  }

  /// `a leader of North Korea`: the country after the office.
  private func ownerAfter(_ index: Int) -> (entry: NameIndex.Entry, end: Int)? {
    guard index + 1 < runs.count, runs[index + 1].sentence == runs[index].sentence else {
      return nil
    }
    let of = runs[index].tokens.upperBound
    let next = runs[index + 1]
    guard next.tokens.lowerBound - of <= 2, next.tokens.lowerBound > of,
      document.text(of) == "of", let entry = next.entry, countryCode(entry) != nil
    else { return nil }
    return (entry, next.tokens.upperBound)
  }

  private mutating func collectiveMention(_ index: Int) -> Mention? {
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
  private mutating func officeMention(_ index: Int) -> Mention? {
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
      && (document.text(start - 1).lowercased() == "the" || owner != nil)
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

  private mutating func countryEntity(_ entry: NameIndex.Entry) -> Int {
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

  private mutating func person(named name: PersonName, at token: Int) -> Int? {
    guard let found = person(matching: name) else { return nil }
    if people[found].lastSeen <= token { people[found].lastSeen = token }
    return people[found].entity
  }

  /// The person that a name means: of several of one surname the one who leads, else the first.
  private func person(matching name: PersonName) -> Int? {
    if let full = people.firstIndex(where: { $0.fullKey == name.key }) { return full }
    let loose = people.indices.filter {
      people[$0].surnameKey == name.surnameKey
        && (name.words.count == 1 || !people[$0].fullKey.contains("-"))
    }
    return loose.first { people[$0].office.map(EntityFinder.leading.contains) ?? false }
      ?? loose.first
  }

  /// Offices whose holder a bare surname means first.
  private static let leading: Set<String> = [
    "president", "leader", "premier", "chancellor", "king", "queen", "chairman",
  ]

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
    return runs[first].tokens.lowerBound..<runs[index].tokens.upperBound
  }

  /// Whom `he` or `she` means: the person named last in this sentence who is no prepositional
  /// object, else the subject of one of the two sentences before it.
  private func antecedent(_ token: Int, _ sentence: Range<Int>) -> Int? {
    let word = document.text(token).lowercased()
    guard word == "he" || word == "she" else { return nil }
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

  private func people(in tokens: Range<Int>) -> [Mention] {
    book.mentions(in: tokens).filter {
      book.entities[$0.entity].kind == .person
        && !document.shapes[$0.tokens.lowerBound].contains(.quoted)
    }
  }

  private func isAfterPreposition(_ mention: Mention) -> Bool {
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
