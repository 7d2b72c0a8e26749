/// Which leader of the table a name means, and the country of whoever holds an office.
extension EntityFinder {
  /// The leader of the table that a name means, if the table knows one at the article's time.
  ///
  /// - Parameter isSure: whether the words around say that the name is a person's; else a surname
  ///   alone must be that of one leader in office, or of one whose country the article names.
  func leader(_ name: PersonName, _ evidence: OfficeEvidence, isSure: Bool) -> Leader? {
    var listed = LeaderNames.named(name.surnameKey)
    if listed.isEmpty, isSure, !name.givenWords.isEmpty || evidence.country != nil {
      listed = PersonName.doublings(of: name.surnameKey).flatMap { LeaderNames.named($0) }
    }
    let known = listed.filter { leader in
      let full = personNames.name(of: leader.nameWords)
      if let month, leader.firstMonth > month + 100 { return false }
      if let country = evidence.country, !EntityFinder.isKin(country, leader.country) {
        return false
      }
      return name.givenWords.isEmpty || full.agrees(with: name)
    }
    guard known.count > 1 || !isSure && name.words.count == 1 else { return known.first }
    if let office = evidence.office {
      let held = known.filter { leader in
        leader.terms.contains { office.tableOffices.contains($0.office) }
      }
      if let one = current(held) ?? only(held) ?? latest(held) { return one }
    }
    let nearby = known.filter { named.contains($0.country) }
    if name.words.count > 1 || isSure || evidence.country != nil {
      return current(nearby) ?? current(known) ?? only(nearby) ?? only(known)
        ?? (evidence.office == nil ? nil : latest(known))
    }
    return current(nearby) ?? only(nearby) ?? current(known)
  }

  /// The country of all who bear a surname and led one by then, where it is one: `the Bush
  /// administration`, whichever Bush is meant.
  func familyCountry(_ name: PersonName, _ office: Office?) -> String? {
    guard name.givenWords.isEmpty else { return nil }
    let family = LeaderNames.named(name.surnameKey).filter { leader in
      if let month, leader.firstMonth > month + 100 { return false }
      return leader.terms.contains { Office($0.office)?.leads ?? false }
    }
    guard let first = family.first, office?.leads ?? true,
      family.allSatisfy({ EntityFinder.isKin($0.country, first.country) })
    else { return nil }
    return first.country
  }

  private static let dealings = WordSet(EventWords.dealings)

  /// The country of somebody who holds an office of state, where the words name but one: in the
  /// sentence, those apart that are dealt with (`against Iran`), else in the article.
  func onlyCountry(for office: Office, at index: Int) -> String? {
    guard office.isOfState else { return nil }
    var codes: Set<String> = []
    var isDealtWith = false
    var isAbroad = false
    var end = 0
    for other in sentenceRuns(around: index) {
      guard let code = countryCode(runs[other].entry), !EntityFinder.isBody(code),
        !document.shapes[runs[other].tokens.lowerBound].contains(.quoted)
      else { continue }
      // `telephoned his Kenyan counterpart`: of another country.
      if other + 1 < runs.count, runs[other + 1].tokens.lowerBound == runs[other].tokens.upperBound,
        document.isWord(runs[other + 1].tokens.upperBound - 1, "counterpart")
      {
        isAbroad = true
        continue
      }
      // `Prime Minister X gave Kenya two days`: whom it is done to.
      let verb = runs[other].tokens.lowerBound - 1
      if other > index, runs[other].isA(.country), runs[other].sentence.contains(verb),
        EntityFinder.verbs.form(document, verb).contains(.past),
        !EntityFinder.speechWords.contains(document, verb)
      {
        isAbroad = true
        continue
      }
      var before = runs[other].tokens.lowerBound - 1
      if runs[other].sentence.contains(before), document.has(before, .article) { before -= 1 }
      // `against Iran and Iraq`
      let isJoined = before == end && (document.isWord(before, "and") || isComma(before))
      isDealtWith =
        isJoined && isDealtWith
        || runs[other].sentence.contains(before) && EntityFinder.dealings.contains(document, before)
      end = runs[other].tokens.upperBound
      if isDealtWith { isAbroad = true } else { codes.insert(code) }
    }
    if codes.isEmpty, !isAbroad { codes = named.filter { !EntityFinder.isBody($0) } }
    return codes.count == 1 ? codes.first : nil
  }

  func only(_ leaders: [Leader]) -> Leader? {
    Set(leaders.map(\.name)).count == 1 ? leaders.first : nil
  }

  /// The one of some leaders who is in office at the article's time; who leads before who serves.
  func current(_ leaders: [Leader]) -> Leader? {
    guard let month else { return nil }
    let held = leaders.filter { $0.terms.contains { $0.contains(month) } }
    if let one = only(held) { return one }
    return only(
      held.filter { leader in
        leader.terms.contains { $0.contains(month) && (Office($0.office)?.leads ?? false) }
      }
    )
  }

  /// The one who left office last before the article's time.
  func latest(_ leaders: [Leader]) -> Leader? {
    guard let month else { return nil }
    return leaders.filter { $0.firstMonth <= month }.max { left, right in
      (left.terms.compactMap(\.last).max() ?? 0) < (right.terms.compactMap(\.last).max() ?? 0)
    }
  }

  private static let kin: [Set<String>] = [
    ["SUN", "RUS"], ["YUG", "SRB", "SCG", "MNE"], ["DDR", "DEU"], ["CSK", "CZE"], ["ZAR", "COD"],
    ["VDR", "VNM"], ["RHO", "ZWE"],
  ]

  /// Whether two codes are of one country, under its names of two times.
  static func isKin(_ left: String, _ right: String) -> Bool {
    left == right || kin.contains { $0.contains(left) && $0.contains(right) }
  }
}
