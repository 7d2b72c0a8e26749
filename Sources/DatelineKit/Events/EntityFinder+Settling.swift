/// What a run of the tables means in this article: by its date, its spelling, its neighbours.
extension EntityFinder {
  mutating func settleRuns() {
    mendSpellings()
    settleSeats()
    settleMinorities()
  }

  // MARK: Seats

  /// Seats of states of the past: until which month a seat was theirs.
  private static let formerSeats: [String: (state: String, first: Int, last: Int)] = [
    "RUS": ("SUN", 192_212, 199_112), "CZE": ("CSK", 191_810, 199_212),
    "SRB": ("YUG", 191_812, 200_302), "COD": ("ZAR", 197_110, 199_705),
  ]

  /// `Moscow` is the Soviet Union’s before 1992; without an anchor, where the article names that
  /// state and not the one that followed it.
  private mutating func settleSeats() {
    var present: Set<String> = []
    var past: Set<String> = []
    if month == nil {
      for run in runs where run.isA(.country) || run.isA(.demonym) {
        guard let code = run.entry?.code else { continue }
        present.insert(code)
      }
      past = Set(EntityFinder.formerSeats.values.map(\.state)).intersection(present)
    }
    for index in runs.indices {
      guard let entry = runs[index].entry, entry.kind == .seat || entry.kind == .government,
        let former = EntityFinder.formerSeats[entry.code]
      else { continue }
      let isPast =
        month.map { former.first <= $0 && $0 <= former.last }
        ?? (past.contains(former.state) && !present.contains(entry.code))
      guard isPast else { continue }
      runs[index].entry?.code = former.state
      named.insert(former.state)
    }
  }

  // MARK: Minorities

  /// `ethnic Albanians in Macedonia`, `the Albanians of southern Serbia`: people of the country
  /// that they live in.
  private mutating func settleMinorities() {
    for index in runs.indices {
      let run = runs[index]
      guard let entry = run.entry, entry.kind == .demonym else { continue }
      let before = run.tokens.lowerBound - 1
      let isEthnic = run.sentence.contains(before) && document.isWord(before, "ethnic")
      guard isEthnic || document.hasEnding(run.tokens.upperBound - 1, "s") else { continue }
      let home = home(of: index, isEthnic: isEthnic)
      guard isEthnic || home != nil else { continue }
      let plural = entry.name.hasSuffix("s") || entry.name.hasSuffix("sh") ? "" : "s"
      runs[index].entry = NameIndex.Entry(
        code: home ?? NameIndex.Entry.nowhere,
        kind: .people,
        name: "ethnic \(entry.name)\(plural)"
      )
    }
  }

  /// The country that a people lives in, as the words after it say; of an ethnic group else the
  /// one other country of the sentence.
  private func home(of index: Int, isEthnic: Bool) -> String? {
    let run = runs[index]
    var others: Set<String> = []
    for other in sentenceRuns(around: index) where other != index {
      guard let code = countryCode(runs[other].entry), code != run.entry?.code,
        !EntityFinder.isBody(code)
      else { continue }
      others.insert(code)
      guard other > index, !runs[other].isA(.demonym) else { continue }
      let gap = Range(from: run.tokens.upperBound, to: runs[other].tokens.lowerBound)
      let isNear = gap.count <= (isEthnic ? 6 : 3) && !gap.contains { isComma($0) }
      let isWithin = gap.contains {
        document.isWord($0, "of") || isEthnic && document.isWord($0, "in")
      }
      if isNear, isWithin { return code }
    }
    return isEthnic && others.count == 1 ? others.first : nil
  }

  /// The runs of the sentence that a run stands in.
  func sentenceRuns(around index: Int) -> Range<Int> {
    let sentence = runs[index].sentence
    var first = index
    while first > 0, runs[first - 1].sentence == sentence { first -= 1 }
    var end = index + 1
    while end < runs.count, runs[end].sentence == sentence { end += 1 }
    return first..<end
  }

  /// Whether a code is that of an organisation and no country.
  static func isBody(_ code: String) -> Bool { code == "IGO" || code == "NGO" }

  // MARK: Spellings

  /// `Afganistan`, `Phillippines`: a country’s name with a letter too many, too few or changed
  /// about, as an article has it once or twice.
  private mutating func mendSpellings() {
    var seen: [String: [Int]] = [:]
    var surnames: Set<String> = []
    for index in runs.indices where runs[index].entry == nil {
      let token = runs[index].tokens.upperBound - 1
      guard document.lexemes[token] == 0, document.ends[token] - document.starts[token] >= 6
      else { continue }
      if runs[index].tokens.count > 1 {
        surnames.insert(document.text(token))
      } else {
        seen[document.text(token), default: []].append(index)
      }
    }
    for (word, places) in seen where places.count <= 2 && !surnames.contains(word) {
      guard let entry = Misspelling.country(word) else { continue }
      for place in places { runs[place].entry = entry }
      named.insert(entry.code)
    }
  }
}

/// Names of countries and their people as they are mistyped.
enum Misspelling {
  private static let known: [UInt8: [(letters: [UInt8], entry: NameIndex.Entry)]] = {
    var found: [UInt8: [(letters: [UInt8], entry: NameIndex.Entry)]] = [:]
    for entry in NameIndex.english.entries
    where entry.kind == .country || entry.kind == .demonym {
      let letters = plain(entry.written)
      guard letters.count >= 7, !entry.written.contains(" ") else { continue }
      found[letters[0], default: []].append((letters, entry))
    }
    return found
  }()

  /// The country that a word of no table misspells by one letter too many, too few or changed
  /// about, doubled letters taken as one; nil where it is none or might be two.
  static func country(_ word: String) -> NameIndex.Entry? {
    let letters = plain(word)
    guard letters.count >= 6, Gender(givenName: word) == nil,
      LeaderNames.named(PersonName(words: [word]).surnameKey).isEmpty
    else { return nil }
    let near = (known[letters[0]] ?? []).filter { isNear($0.letters, letters) }
    guard let first = near.first, near.allSatisfy({ $0.entry.code == first.entry.code }) else {
      return nil
    }
    return near.first { $0.entry.kind == .country }?.entry ?? first.entry
  }

  /// A word in small letters without marks, doubled letters once.
  private static func plain(_ word: String) -> [UInt8] {
    var letters: [UInt8] = []
    for byte in PersonName.fold(word).utf8 where byte != letters.last { letters.append(byte) }
    return letters
  }

  /// Whether two words are one, or one letter or one swap apart.
  private static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    let (leftRest, rightRest) = (left.count - start - end, right.count - start - end)
    if leftRest + rightRest <= 1 { return true }
    return leftRest == 2 && rightRest == 2 && left[start] == right[start + 1]
      && left[start + 1] == right[start]
  }
}
