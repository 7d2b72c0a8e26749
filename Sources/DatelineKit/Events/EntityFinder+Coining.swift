/// Countries that no table has: new ones, historical ones, invented ones.
///
/// A name becomes a country by what only countries have (`Norvania’s foreign ministry`, `the
/// president of Norvania`, `the capital of Norvania`) or by a demonym that fits it (`Norvanian
/// troops`). Its code is its own key, in small letters, so that it is never taken for ISO 3166.
extension EntityFinder {
  /// What the runs of one spelling have been seen to do.
  private struct Evidence {
    var runs: [Int] = []
    /// What speaks for a country; two are enough.
    var score = 0
    /// Whether it stands as an adjective before people or offices.
    var isDemonym = false
    /// Whether it is called a state or has what states have: no adjective, whatever its ending.
    var isNamed = false
    /// Whether it is the last word of somebody's name, or has a title.
    var isPerson = false
    /// The country that it is called the capital of; empty if that is not said.
    var capitalOf: String?
  }

  private static let places = WordSet(EventWords.countryPlaces)
  private static let goods = WordSet(EventWords.countryGoods)

  /// Gives runs that are countries, demonyms or capitals an entry of their own.
  mutating func coinCountries() {
    var evidence: [String: Evidence] = [:]
    for index in runs.indices where runs[index].entry == nil {
      let words = runs[index].tokens.count
      let key = document.text(runs[index].tokens)
      let last = document.text(runs[index].tokens.upperBound - 1)
      if words > 1, isPolity(runs[index].tokens.upperBound - 1) {
        let tokens = runs[index].tokens
        let base = document.text(tokens.lowerBound..<tokens.upperBound - 1)
        evidence[base, default: Evidence()].runs.append(index)
        evidence[base, default: Evidence()].score += 2
        evidence[base, default: Evidence()].isNamed = true
        continue
      }
      if words > 1 { evidence[last, default: Evidence()].isPerson = true }
      guard words <= 2 else { continue }
      var found = evidence[key] ?? Evidence()
      found.runs.append(index)
      weigh(index, &found)
      evidence[key] = found
    }
    for (name, found) in evidence where !found.isDemonym && !found.isPerson && !found.isNamed {
      // `the Norvanians`, beside `Norvanian troops`
      guard name.hasSuffix("s"), let one = evidence[String(name.dropLast())], one.isDemonym,
        !one.isNamed
      else { continue }
      evidence[name]?.isDemonym = true
      evidence[name]?.score += one.score
    }
    let demonyms = evidence.filter {
      $0.value.isDemonym && !$0.value.isPerson && !$0.value.isNamed
    }
    // A name and a demonym of one stem prove each other.
    let stems = Dictionary(grouping: demonyms.keys, by: EntityFinder.stem)
    let sorted = evidence.sorted { $0.key < $1.key }
    for (name, found) in sorted where !found.isPerson && (!found.isDemonym || found.isNamed) {
      // Stems are dear, and few texts have a demonym that no table knows.
      let matches = stems.isEmpty ? nil : stems[EntityFinder.stem(of: name)]
      guard found.score >= 2 || matches != nil else { continue }
      coin(name, demonyms: matches ?? [], evidence)
    }
    for (name, found) in demonyms.sorted(by: { $0.key < $1.key })
    where found.score >= 2 && EntityFinder.isRegular(name) {
      coinFromDemonym(name, found)
    }
    for (name, found) in sorted where !found.isPerson {
      coinCapital(name, found)
    }
    coinLongerDemonyms()
    joinPolities()
  }

  private static let polities = WordSet(EventWords.polities)

  private func isPolity(_ token: Int) -> Bool {
    document.shapes[token].contains(.capitalised) && EntityFinder.polities.contains(document, token)
  }

  /// `the Republic of Norvania`: one name, whether a table has the country or not.
  private mutating func joinPolities() {
    var kept: [Run] = []
    kept.reserveCapacity(runs.count)
    for run in runs {
      var run = run
      if run.isA(.country) {
        var of = run.tokens.lowerBound - 1
        if run.sentence.contains(of), document.isWord(of, "the") { of -= 1 }
        if run.sentence.contains(of - 1), document.isWord(of, "of"), isPolity(of - 1) {
          run.tokens = of - 1..<run.tokens.upperBound
          if let last = kept.last, last.tokens.upperBound > of - 1 { kept.removeLast() }
        }
      }
      kept.append(run)
    }
    runs = kept
  }

  /// What a run's neighbours say of it.
  private func weigh(_ index: Int, _ found: inout Evidence) {
    let run = runs[index]
    let next = run.tokens.upperBound
    if index > 0, runs[index - 1].tokens.upperBound == run.tokens.lowerBound,
      runs[index - 1].isA(.address) || runs[index - 1].isA(.office)
    {
      found.isPerson = true
    }
    if run.sentence.contains(next), isPossessive(next) {
      if ownedThing(after: next, run.sentence, index) {
        found.score += 2
        found.isNamed = true
      }
    }
    if isOfPolity(run) {
      found.score += 2
      found.isNamed = true
    }
    if isCounterpart(run) { found.score += 2 }
    if dealsWithOwnGoods(run) || followsLeader(index) {
      found.score += 2
      found.isNamed = true
    }
    if let before = beforeOf(run), before.isA(.office) || before.isA(.collective) {
      found.score += 2
    }
    if isAdjective(index) {
      found.isDemonym = true
      found.score += 1 + (isStateHead(runs[index + 1]) ? 1 : 0)
    } else if run.sentence.contains(next), EntityFinder.goods.contains(document, next),
      EntityFinder.hasDemonymEnding(document.text(next - 1)), run.tokens.count == 1
    {
      // `the Norvanian capital`
      found.isDemonym = true
      found.score += 2
    } else if run.sentence.contains(next), EntityFinder.places.contains(document, next),
      EntityFinder.isRegular(document.text(next - 1)), run.tokens.count == 1
    {
      found.isDemonym = true
      found.score += 1
    }
    if let country = capital(index) { found.capitalOf = country }
  }

  private static let dealings = WordSet(EventWords.dealings)
  private static let relations = WordSet(EventWords.relations)

  /// `its ambassador to X`, `the border with X`, `relations with X`: what one has with states.
  private func isCounterpart(_ run: Run) -> Bool {
    let link = run.tokens.lowerBound - 1
    return run.sentence.contains(link - 1)
      && (EntityFinder.dealings.contains(document, link) || document.isWord(link, "into"))
      && EntityFinder.relations.contains(document, link - 1)
  }

  private func isOfPolity(_ run: Run) -> Bool {
    let of = run.tokens.lowerBound - 1
    return run.sentence.contains(of - 1) && document.isWord(of, "of") && isPolity(of - 1)
  }

  /// `X’s capital`, `X’s foreign minister`: what persons do not have.
  private func ownedThing(after possessive: Int, _ sentence: Range<Int>, _ index: Int) -> Bool {
    for token in (possessive + 1)..<min(possessive + 4, sentence.upperBound) {
      if EntityFinder.goods.contains(document, token) { return true }
      if document.has(token, [.preposition, .conjunction, .auxiliary]) { break }
    }
    guard index + 1 < runs.count, runs[index + 1].sentence == sentence,
      runs[index + 1].tokens.lowerBound - possessive <= 3
    else { return false }
    return isStateHead(runs[index + 1])
  }

  /// The run before `of`: `the president of X`, `the Republic of X`.
  private func beforeOf(_ run: Run) -> Run? {
    var of = run.tokens.lowerBound - 1
    if run.sentence.contains(of), document.has(of, .article) { of -= 1 }
    guard run.sentence.contains(of), document.isWord(of, "of"), of > run.sentence.lowerBound else {
      return nil
    }
    let head =
      tableRun(of - 1, run.sentence) ?? tableRun(max(run.sentence.lowerBound, of - 2), run.sentence)
    return head.flatMap { $0.tokens.upperBound == of && isStateHead($0) ? $0 : nil }
  }

  /// Offices and bodies that belong to states, unlike aides and teams.
  private func isStateHead(_ run: Run) -> Bool {
    guard let entry = run.entry else { return false }
    let words = document.text(run.tokens).lowercased()
    if entry.kind == .office {
      let office = Office(words)
      return office.rank != .other && office.rank != .leader
        || ["minister", "ambassador", "premier", "secretary", "envoy", "counterpart"].contains(
          office.noun
        )
    }
    return entry.kind == .collective
      && ![
        "administration", "team", "aides", "side", "sides", "people", "public", "leaders", "agents",
        "commanders", "units", "mission", "court", "cabinet", "advisers", "leadership", "regime",
      ].contains(words)
  }

  /// Whether a run is an adjective of place: `the Norvanian delegation`, `Norvanian troops`.
  private func isAdjective(_ index: Int) -> Bool {
    let run = runs[index]
    guard run.tokens.count <= 2, index + 1 < runs.count,
      runs[index + 1].sentence == run.sentence,
      runs[index + 1].isA(.office) || runs[index + 1].isA(.collective),
      case let between = run.tokens.upperBound..<runs[index + 1].tokens.lowerBound,
      between.count <= 1, between.allSatisfy({ isLowerWord($0) && !isPossessive($0) })
    else { return false }
    return EntityFinder.hasDemonymEnding(document.text(run.tokens.upperBound - 1))
  }

  /// `the capital, X`, `the capital of Y, X` and `X, the capital of Y`: the country, empty if it
  /// is not said.
  private func capital(_ index: Int) -> String? {
    let run = runs[index]
    let before = run.tokens.lowerBound - 1
    if run.sentence.contains(before - 1), isComma(before) || document.isWord(before, "capital") {
      var word = isComma(before) ? before - 1 : before
      var country = ""
      if index > 0, runs[index - 1].tokens.upperBound == word + 1,
        runs[index - 1].sentence == run.sentence,
        document.isWord(max(run.sentence.lowerBound, runs[index - 1].tokens.lowerBound - 1), "of")
      {
        country = document.text(runs[index - 1].tokens)
        word = runs[index - 1].tokens.lowerBound - 2
      }
      if run.sentence.contains(word), document.isWord(word, "capital") {
        let owner = runs[max(0, index - 1)]
        if country.isEmpty, index > 0, owner.sentence == run.sentence,
          word - owner.tokens.upperBound <= 1
        {
          country = document.text(owner.tokens)
        }
        return country
      }
    }
    let comma = run.tokens.upperBound
    guard run.sentence.contains(comma), isComma(comma) else { return nil }
    for token in (comma + 1)..<min(comma + 6, run.sentence.upperBound)
    where document.isWord(token, "capital") {
      let passed = comma + 1..<token
      if passed.contains(where: { document.has($0, [.preposition, .auxiliary]) }) { return nil }
      let near = runs[index...].dropFirst().prefix(1).filter { $0.sentence == run.sentence }
      return near.first { abs($0.tokens.lowerBound - token) <= 3 }
        .map { document.text($0.tokens) } ?? ""
    }
    return nil
  }

  // MARK: Coining

  private mutating func coin(
    _ name: String,
    demonyms: [String],
    _ evidence: [String: Evidence]
  ) {
    let code = EntityFinder.countryKey(name)
    coined[code] = name
    named.insert(code)
    for index in evidence[name]?.runs ?? [] {
      runs[index].entry = NameIndex.Entry(code: code, kind: .country, name: name)
    }
    for demonym in demonyms {
      for index in evidence[demonym]?.runs ?? [] {
        runs[index].entry = NameIndex.Entry(code: code, kind: .demonym, name: demonym)
      }
    }
  }

  /// Only the adjective is there: the country's name is what it says of itself.
  private mutating func coinFromDemonym(_ demonym: String, _ found: Evidence) {
    guard let first = found.runs.first, runs[first].entry == nil else { return }
    let singular =
      demonym.hasSuffix("s") && !demonym.hasSuffix("ss") ? String(demonym.dropLast()) : demonym
    let name = singular.hasSuffix("ian") ? String(singular.dropLast()) : singular
    let code = EntityFinder.countryKey(name)
    if coined[code] == nil { coined[code] = name }
    named.insert(code)
    for index in found.runs {
      runs[index].entry = NameIndex.Entry(code: code, kind: .demonym, name: demonym)
    }
  }

  private mutating func coinCapital(_ name: String, _ found: Evidence) {
    guard let country = found.capitalOf, let first = found.runs.first, runs[first].entry == nil
    else {
      return
    }
    let owner =
      country.isEmpty
      ? countryNamed(before: first)
      : coined[EntityFinder.countryKey(country)].map { EntityFinder.countryKey($0) }
        ?? runs[max(0, first - 3)..<min(runs.count, first + 3)].first {
          document.text($0.tokens) == country
        }.flatMap { countryCode($0.entry) }
    guard let code = owner else { return }
    for index in found.runs {
      runs[index].entry = NameIndex.Entry(code: code, kind: .seat, name: name)
    }
  }

  /// The country that is named last before a run, in the same paragraph or the one before.
  private func countryNamed(before index: Int) -> String? {
    for run in runs[..<index].suffix(12).reversed() {
      if let code = countryCode(run.entry), code != "IGO", code != "NGO" { return code }
    }
    return nil
  }

  // MARK: Word forms

  static func hasDemonymEnding(_ word: String) -> Bool {
    guard word.utf8.count >= 5 else { return false }
    return ["an", "ans", "ese", "i", "is", "ish", "ite", "ites"].contains { word.hasSuffix($0) }
  }

  /// Whether a demonym is plain enough to stand without its country's name: no surname ends so.
  private static func isRegular(_ word: String) -> Bool {
    ["ian", "ians", "nese", "lese", "rese"].contains { word.hasSuffix($0) }
  }

  /// The key of a country's name: `norvania`, `east-norvania`.
  static func countryKey(_ name: String) -> String {
    name.split(separator: " ").map { PersonName.fold(String($0)) }.joined(separator: "-")
  }

  /// What a country and its demonym share: `norvan` of `Norvania` and `Norvanian`.
  static func stem(of word: String) -> String {
    var letters = countryKey(word)
    let endings = [
      "ians", "ian", "ites", "ite", "iese", "ese", "ish", "ans", "an", "ia", "is", "i", "a", "e",
      "o", "y",
    ]
    if let ending = endings.first(where: { letters.hasSuffix($0) && letters.count - $0.count >= 3 })
    {
      letters.removeLast(ending.count)
    }
    return letters
  }
}
