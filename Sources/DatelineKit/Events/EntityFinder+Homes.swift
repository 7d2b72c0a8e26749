/// What else speaks for a country that no table has, and of which country somebody is whom only an
/// office introduces.
extension EntityFinder {
  // MARK: Countries

  private static let goods = WordSet(EventWords.countryGoods)

  /// `X recalled its ambassador`, `X closes its airspace`: what only states do with their own.
  func dealsWithOwnGoods(_ run: Run) -> Bool {
    let verb = run.tokens.upperBound
    guard run.sentence.contains(verb + 2), document.isWord(verb + 1, "its"),
      EntityFinder.goods.contains(document, verb + 2)
    else { return false }
    return !EntityFinder.verbs.form(document, verb).isDisjoint(with: [.past, .third])
  }

  /// `President Ada Roux of X`: whoever leads it by name.
  func followsLeader(_ index: Int) -> Bool {
    let of = runs[index].tokens.lowerBound - 1
    guard index > 1, runs[index].sentence.contains(of), document.isWord(of, "of"),
      runs[index - 1].tokens.upperBound == of, runs[index - 1].entry == nil,
      runs[index - 2].tokens.upperBound == runs[index - 1].tokens.lowerBound,
      runs[index - 2].isA(.office)
    else { return false }
    return Office(document.text(runs[index - 2].tokens)).leads
  }

  /// `Ostrene waters` beside `Ostren`: a word before a noun that lengthens the name of a country
  /// that this document made known.
  mutating func coinLongerDemonyms() {
    guard !coined.isEmpty else { return }
    let stems = coined.compactMap { code, name -> (code: String, stem: String)? in
      guard !name.contains(" "), name.count >= 4 else { return nil }
      let isVowel = name.last.map { "aeiouy".contains($0) } ?? false
      let stem = isVowel ? String(name.dropLast()) : name
      return stem.count >= 4 ? (code, stem) : nil
    }.sorted { $0.stem.count > $1.stem.count }
    for index in runs.indices where runs[index].entry == nil && runs[index].tokens.count == 1 {
      let word = document.text(runs[index].tokens)
      guard
        let country = stems.first(where: {
          word.hasPrefix($0.stem) && (1...4).contains(word.count - $0.stem.count)
        }), coined[country.code] != word, describes(index)
      else { continue }
      runs[index].entry = NameIndex.Entry(code: country.code, kind: .demonym, name: word)
    }
  }

  /// Whether a run stands before a noun that it describes: `[Ostrene] waters`, `[Ostrene] Foreign
  /// Minister`.
  private func describes(_ index: Int) -> Bool {
    let next = runs[index].tokens.upperBound
    guard runs[index].sentence.contains(next) else { return false }
    if index + 1 < runs.count, runs[index + 1].tokens.lowerBound == next {
      return runs[index + 1].isA(.office) || runs[index + 1].isA(.collective)
    }
    return isLowerWord(next) && document.classes(next).isEmpty && !isPossessive(next)
      && EntityFinder.verbs.form(document, next).isDisjoint(with: [.past, .third])
  }

  // MARK: Offices

  /// `Her prime minister, X`, `its foreign minister, X`: the country of whom the possessive means,
  /// somebody of this sentence, else who opens the one before.
  func possessorCountry(_ office: Run) -> String? {
    let own = office.tokens.lowerBound - 1
    guard office.sentence.contains(own), document.has(own, .possessive) else { return nil }
    let isBody = document.isWord(own, "its") || document.isWord(own, "their")
    guard isBody || document.isWord(own, "his") || document.isWord(own, "her") else { return nil }
    let here = runRange(in: office.sentence.lowerBound..<own).reversed()
    if let country = here.lazy.compactMap({ home(of: $0, isBody) }).first { return country }
    guard here.isEmpty else { return nil }
    let index = document.sentence(of: own)
    guard index > 0 else { return nil }
    return runRange(in: document.tokens(ofSentence: index - 1)).lazy
      .compactMap { home(of: $0, isBody) }.first
  }

  /// The country of who acts in one of the three sentences before.
  ///
  /// For an office of state that no words lead to a country: `Pervia closed the border. Interior
  /// Minister X announced it.`
  func actingCountry(before index: Int) -> String? {
    let sentence = document.sentence(of: runs[index].tokens.lowerBound)
    for earlier in stride(from: sentence - 1, through: max(0, sentence - 3), by: -1) {
      guard document.sentenceKinds[earlier] != .heading else { return nil }
      for other in runRange(in: document.tokens(ofSentence: earlier)) {
        let before = runs[other].tokens.lowerBound - 1
        if runs[other].sentence.contains(before), document.has(before, .preposition) { continue }
        if before - runs[other].sentence.lowerBound > 5 { break }
        if document.shapes[runs[other].tokens.lowerBound].contains(.quoted) { continue }
        if runs[other].isA(.country) || runs[other].isA(.demonym),
          let code = runs[other].entry?.code
        {
          return code
        }
        if runs[other].entry == nil, let country = home(of: other, false) { return country }
        if runs[other].entry != nil, !runs[other].isA(.office) { return nil }
      }
    }
    return nil
  }

  private func home(of index: Int, _ isBody: Bool) -> String? {
    if runs[index].entry != nil {
      guard isBody, runs[index].isA(.country) || runs[index].isA(.demonym) else { return nil }
      return runs[index].entry?.code
    }
    guard let words = nameWords(runs[index].tokens) else { return nil }
    return register.index(of: personNames.name(of: words), gender: nil)
      .flatMap { register[$0].country }
  }

  /// The runs that begin in a range of tokens.
  private func runRange(in tokens: Range<Int>) -> Range<Int> {
    let first = firstRun(from: tokens.lowerBound)
    var end = first
    while end < runs.count, runs[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return first..<end
  }
}
