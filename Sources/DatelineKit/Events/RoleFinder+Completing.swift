/// Who is meant where a role's own words name nobody of a country: who stands deeper in them,
/// where it happened, the other party's own country.
///
/// So PLOVER codes: an actor counts for its country, and what is done at home is done to one's own.
/// Nothing of this decides whether there is an event, nor shows in its title.
extension RoleFinder {
  /// Somebody meant: an entity of the book, or a country that only its people or towns name.
  enum Party: Hashable, Sendable {
    case entity(Int)
    case country(String)
  }

  /// Fills the roles of a cast that no country stands in.
  func complete(_ cast: inout Cast, head: Int, isPassive: Bool) {
    guard RoleFinder.deals(kind) else { return }
    let place = place(near: head)
    if kind.category == .consult {
      // `arrived in Amman`
      if homes(cast.targets).isEmpty, let place, place.isOfVerb {
        cast.impliedTargets = [place.party]
      }
      return
    }
    var sources = homes(cast.sources)
    var targets = homes(cast.targets.filter { !isPlace($0) })
    let isAlone = happensAtHome(by: cast.sources) && isOneCountry()
    if sources.isEmpty,
      let source = source(cast, isAlone ? targets : [], place?.party, isPassive)
    {
      cast.impliedSources = [source]
      sources = home(of: source).map { [$0] } ?? []
    }
    if let blamed = blamed(head, besides: sources.union(targets)) {
      cast.impliedTargets.append(blamed)
      targets.formUnion(home(of: blamed).map { [$0] } ?? [])
    }
    if targets.isEmpty {
      let own = sources.first { !EntityFinder.isBody($0) }.map(Party.country)
      let after = place.flatMap { $0.isAfter || kind.category == .protest ? $0.party : nil }
      if let found = beneath(head, besides: sources) ?? after ?? ownTown(head, of: sources)
        ?? (isAlone ? own : nil)
      {
        cast.impliedTargets.append(found)
      }
    }
  }

  /// Whether the sentence and those beside it name one country, and nobody of another.
  private func isOneCountry() -> Bool {
    let index = scene.document.sentence(of: trigger.lowerBound)
    let first = scene.document.tokens(ofSentence: max(0, index - 2)).lowerBound
    let last = min(scene.document.sentenceCount - 1, index + 1)
    let near = scene.book.mentions(in: first..<scene.document.tokens(ofSentence: last).upperBound)
    return Set(near.flatMap(\.entities).compactMap { home(of: $0) }).count == 1
  }

  /// Whether a kind is done by somebody to somebody.
  private static func deals(_ kind: Kind) -> Bool {
    switch kind.category {
    case .statement, .other: return false
    case .consult: return kind.mode == "visit"
    default: return true
    }
  }

  /// Whether it may be done to one’s own where nobody else is named: a state lifts its curfews, and
  /// its police arrest; whom a state itself, or a person for it, warns is somebody else.
  private func happensAtHome(by sources: [Mention]) -> Bool {
    switch kind.category {
    case .protest, .concede: return true
    case .coerce where kind.mode == nil: return true
    case .accuse, .assault, .coerce, .reject, .request, .threaten:
      return !sources.contains {
        scene.book.entities[$0.entity].kind == .person
          || ($0.form == .name || $0.form == .seat)
            && scene.book.entities[$0.entity].kind == .country
      }
    default: return false
    }
  }

  // MARK: Homes

  /// The country or organisation behind an entity.
  private func home(of entity: Int) -> String? {
    let found = scene.book.entities[entity]
    return found.kind == .country ? found.id : found.country
  }

  private func home(of party: Party) -> String? {
    switch party {
    case .entity(let entity): return home(of: entity)
    case .country(let code): return code
    }
  }

  private func homes(_ mentions: [Mention]) -> Set<String> {
    Set(mentions.flatMap(\.entities).compactMap { home(of: $0) })
  }

  // MARK: Who acts

  private func source(
    _ cast: Cast,
    _ targets: Set<String>,
    _ place: Party?,
    _ isPassive: Bool
  ) -> Party? {
    // Somebody named whose country nobody tells stays without.
    guard cast.sources.isEmpty else { return nil }
    if !isPassive, let subject = cast.subject {
      let range = Range(from: clause.lowerBound, to: trigger.lowerBound)
      // `Negotiators in Cairo announced a deal`: where they sat, not whom they sat for.
      let isOfGuests = [.agree, .cooperate].contains(kind.category)
      for mention in scene.book.mentions(in: range)
      where home(of: mention.entity) != nil && hangs(mention, on: subject, through: .nominal)
        && !(isOfGuests && isPlace(mention))
      {
        return .entity(mention.entity)
      }
    }
    let isTold = isPassive || cast.subject.map { scene.trees.tag($0) != .pronoun } ?? false
    guard isTold, happensAtHome(by: []) else { return nil }
    if let place { return place }
    // Who fires the shot need not be at home where it hits.
    guard kind.category != .assault, kind.category != .coerce, kind.category != .accuse else {
      return nil
    }
    return targets.first { !EntityFinder.isBody($0) }.map(Party.country)
  }

  // MARK: Whom it concerns

  /// Whom `against`, `over` or `about` names, beside whom it is said to; and who is not to do what
  /// is threatened for: `unless Israel withdraws`.
  private func blamed(_ head: Int, besides known: Set<String>) -> Party? {
    switch kind.category {
    case .accuse, .protest, .threaten, .sanction, .coerce, .assault, .request, .mobilize: break
    default: return nil
    }
    for mention in scene.book.mentions(in: Range(from: head + 1, to: scene.sentence.upperBound)) {
      guard let home = home(of: mention.entity), !known.contains(home) else { continue }
      if kind.category == .threaten, isCondition(mention, of: head) {
        return .entity(mention.entity)
      }
      if mention.tokens.upperBound <= clause.upperBound, isAimedAt(mention, from: head) {
        return .entity(mention.entity)
      }
    }
    return nil
  }

  /// Whether `against`, `over` or `about` stands before a mention, its own few words between.
  private func isAimedAt(_ mention: Mention, from head: Int) -> Bool {
    var token = mention.phrase.lowerBound - 1
    while token > head, mention.phrase.lowerBound - token <= 4 {
      if scene.document.isWord(token, "against") { return true }
      if RoleFinder.blamePrepositions.contains(scene.document, token) {
        return KindGroup.speaks(kind) || kind.category == .protest
      }
      guard scene.document.shapes[token].contains(.word), !scene.isVerb(token),
        !scene.document.has(token, .preposition)
      else { return false }
      token -= 1
    }
    return false
  }

  static let blamePrepositions = WordSet(EventWords.blamePrepositions)

  private func isCondition(_ mention: Mention, of head: Int) -> Bool {
    guard let root = root(of: mention), LabelSet.nominalSubject.has(scene.trees.label(root)),
      let verb = scene.trees.head(root), scene.trees.label(verb) == .advcl,
      let mark = scene.trees.child(of: verb, LabelSet(.mark))
    else { return false }
    return scene.document.isWord(mark, "unless") || scene.document.isWord(mark, "if")
  }

  /// The first to be named below a trigger who is of none of some countries, places left out.
  private func beneath(_ head: Int, besides known: Set<String>) -> Party? {
    if kind.category == .request, let asked = asked(after: head, besides: known) { return asked }
    for mention in scene.book.mentions(in: Range(from: head + 1, to: scene.sentence.upperBound)) {
      guard let home = home(of: mention.entity), !known.contains(home), !isPlace(mention),
        mention.form != .pronoun,
        hangs(mention, on: head, through: KindGroup.isVerbal(kind) ? .content : .nominal)
      else { continue }
      return .entity(mention.entity)
    }
    return nil
  }

  /// `French farmers blockaded Paris`: a town of the actor’s own country.
  private func ownTown(_ head: Int, of sources: Set<String>) -> Party? {
    for mention in scene.book.mentions(in: Range(from: head + 1, to: clause.upperBound))
    where mention.form == .seat {
      guard let home = home(of: mention.entity), sources.contains(home),
        hangs(mention, on: head, through: .content)
      else { continue }
      return .country(home)
    }
    return nil
  }

  /// `demands that Israel ease`: who is named right after `that`, wherever the tree has hung it.
  private func asked(after head: Int, besides known: Set<String>) -> Party? {
    let end = min(head + 8, scene.sentence.upperBound)
    guard
      let that = Range(from: head + 1, to: end).first(where: { scene.document.isWord($0, "that") })
    else { return nil }
    let next = scene.book.mentions(in: Range(from: that + 1, to: scene.sentence.upperBound)).first
    guard let next, next.phrase.lowerBound <= that + 2, let home = home(of: next.entity),
      !known.contains(home)
    else { return nil }
    return .entity(next.entity)
  }

  private struct Place {
    let party: Party
    /// Whether the verb itself goes there: `arrived in Amman`.
    let isOfVerb: Bool
    let isAfter: Bool
  }

  /// Where it happened: the country of the place that is nearest in the clause.
  private func place(near head: Int) -> Place? {
    var found: (place: Place, distance: Int)?
    for mention in scene.book.mentions(in: clause)
    where isPlace(mention) || isPlaceWithin(mention) {
      guard let home = home(of: mention.entity), !EntityFinder.isBody(home),
        scene.book.entities[mention.entity].kind != .person, !isInCircumstance(mention, of: head)
      else { continue }
      let distance = abs(mention.tokens.lowerBound - head)
      if found.map({ distance < $0.distance }) ?? true {
        let isOfVerb =
          root(of: mention).map {
            LabelSet.oblique.has(scene.trees.label($0)) && scene.trees.head($0) == head
          } ?? false
        let isAfter = mention.tokens.lowerBound > head
        found = (Place(party: .country(home), isOfVerb: isOfVerb, isAfter: isAfter), distance)
      }
    }
    return found?.place
  }

  /// `as police in France cracked down`: where something else happened.
  private func isInCircumstance(_ mention: Mention, of head: Int) -> Bool {
    guard var token = root(of: mention) else { return false }
    for _ in 0..<10 {
      if isCircumstance(token) { return true }
      guard let above = scene.trees.head(token), above != head else { return false }
      token = above
    }
    return false
  }

  /// `in the West Bank city of Hebron`, `in central Iraq`: a name with words before it that `in`
  /// governs.
  private func isPlaceWithin(_ mention: Mention) -> Bool {
    guard mention.form != .collective, mention.form != .pronoun, let root = root(of: mention)
    else { return false }
    var token = root
    for _ in 0..<4 {
      if let mark = scene.trees.child(of: token, LabelSet(.caseMarker)),
        !scene.document.isWord(mark, "of")
      {
        return RoleFinder.placePrepositions.contains(scene.document, mark)
      }
      guard LabelSet.inNounPhrase.has(scene.trees.label(token)),
        let above = scene.trees.head(token)
      else { return false }
      token = above
    }
    return false
  }

  // MARK: The way up

  private static let circumstances = WordSet(EventWords.circumstances)

  /// `after talks with Kenya`: what happened beside it.
  func isCircumstance(_ noun: Int) -> Bool {
    scene.trees.child(of: noun, LabelSet(.caseMarker, .mark)).map {
      RoleFinder.circumstances.contains(scene.document, $0)
    } ?? false
  }

  /// The token of a mention that hangs on a word outside it.
  private func root(of mention: Mention) -> Int? {
    mention.phrase.first { token in
      scene.trees.head(token).map { !mention.phrase.contains($0) } ?? true
    }
  }

  /// Whether a mention hangs on a word, over relations of some labels alone.
  private func hangs(_ mention: Mention, on word: Int, through labels: LabelSet) -> Bool {
    guard let root = root(of: mention) else { return false }
    if mention.phrase.contains(word) { return true }
    var token = root
    for _ in 0..<10 {
      let label = scene.trees.label(token)
      let isPurpose =
        label == .advcl
        && scene.trees.child(of: token, LabelSet(.mark)).map { scene.document.isWord($0, "to") }
          ?? false
      guard labels.has(label) || isPurpose, let above = scene.trees.head(token),
        !(label == .conj && scene.trees.child(of: token, .nominalSubject) != nil),
        !isCircumstance(token)
      else { return false }
      if above == word { return true }
      token = above
    }
    return false
  }
}

extension LabelSet {
  /// Relations within what a verb acts upon.
  fileprivate static let nominal: LabelSet = [
    .object, .oblique, .inNounPhrase, LabelSet(.conj, .acl, .xcomp, .nsubj, .nsubjPassive),
  ]
  /// The same, and those within what is said.
  fileprivate static let content: LabelSet = [.nominal, LabelSet(.ccomp, .csubj)]
}
