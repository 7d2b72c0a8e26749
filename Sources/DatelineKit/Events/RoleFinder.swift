/// Who acts and who is acted upon, by the tree around a trigger, and by the order of the words
/// where the tree names nobody.
struct RoleFinder {
  /// The mentions with their roles; nobody twice.
  struct Cast {
    var sources: [Mention] = []
    var targets: [Mention] = []
    var others: [Mention] = []
    /// The words of the subject, where it is one.
    var subject: Int?

    var isEmpty: Bool { sources.isEmpty && targets.isEmpty }
  }

  let scene: Scene
  private let trigger: Range<Int>
  private let clause: Range<Int>
  private let kind: Kind

  init(_ scene: Scene, trigger: Range<Int>, clause: Range<Int>, kind: Kind) {
    (self.scene, self.trigger, self.clause, self.kind) = (scene, trigger, clause, kind)
  }

  // MARK: Verbs

  /// The cast of a verb.
  func cast(ofVerb verb: Int, isPassive: Bool, isSpeech: Bool) -> Cast {
    var cast = Cast()
    let subjects = subjectHeads(of: verb)
    cast.subject = subjects.first
    var named = subjects.flatMap { mentions(inNounPhrase: $0) }
    if named.isEmpty, let subject = subjects.first { named = meant(byPronoun: subject, verb) }
    if named.isEmpty { named = nearestSubject(after: subjects.first) }
    if isPassive {
      cast.targets = named
      cast.sources = agents(of: verb)
      if cast.targets.isEmpty { cast.targets = objects(of: verb, skipping: cast.sources) }
    } else {
      cast.sources = named
      cast.targets = objects(of: verb, skipping: named)
    }
    addOthers(&cast, wholeSentence: isSpeech)
    return cast
  }

  private static let placePrepositions = WordSet(EventWords.placePrepositions)
  private static let objectPrepositions = WordSet(EventWords.objectPrepositions)

  /// The heads of a verb’s subjects, its own or those it shares.
  func subjectHeads(of verb: Int) -> [Int] {
    var token = verb
    var steps = 0
    while steps < 6 {
      steps += 1
      if let subject = scene.trees.children(of: token).first(where: {
        LabelSet.nominalSubject.has(scene.trees.label($0)) && !scene.isTime($0)
      }) {
        if scene.document.has(subject, .relative), !isAskedFor(subject) {
          return [antecedent(of: token, before: subject)].compactMap(\.self)
        }
        return [subject]
      }
      guard let above = scene.trees.head(token) else { return [] }
      switch scene.trees.label(token) {
      case .conj: token = above
      case .xcomp:
        // `urged Kenya to sign`: the object of the first verb acts.
        if let object = scene.trees.child(of: above, .object), object < token,
          scene.trees.tag(above) == .verb, !RoleFinder.subjectControl.contains(scene.document, above)
        {
          return [object]
        }
        token = above
      case .advcl, .ccomp, .parataxis, .advclRelative:
        guard scene.verbs.form(scene.document, token) != .base || scene.trees.label(token) == .advcl
        else { return [] }
        token = above
      case .acl:
        if scene.trees.tag(above) == .verb || scene.trees.tag(above) == .auxiliary {
          token = above
          continue
        }
        return [above]
      case .aclRelative: return [above]
      default:
        if scene.trees.tag(above) == .verb { token = above } else { return [] }
      }
    }
    return []
  }

  private static let subjectControl = WordSet(EventWords.subjectControl)

  private func isAskedFor(_ subject: Int) -> Bool {
    scene.document.isWord(subject, "that") && scene.trees.tag(subject) == .determiner
  }

  /// What a relative pronoun stands for.
  private func antecedent(of verb: Int, before pronoun: Int) -> Int? {
    if scene.trees.label(verb) == .aclRelative, let head = scene.trees.head(verb), head < pronoun {
      return head
    }
    return Range(from: max(scene.sentence.lowerBound, pronoun - 6), to: pronoun).last {
      scene.trees.tag($0) == .noun || scene.trees.tag($0) == .properNoun
    }
  }

  /// `Japan said it had halted aid`: whom a pronoun means that no mention explains.
  private func meant(byPronoun subject: Int, _ verb: Int) -> [Mention] {
    guard scene.trees.tag(subject) == .pronoun,
      scene.document.isWord(subject, "it") || scene.document.isWord(subject, "they")
        || scene.document.isWord(subject, "we") || scene.document.isWord(subject, "he")
        || scene.document.isWord(subject, "she")
    else { return [] }
    var token = verb
    var steps = 0
    while let above = scene.trees.head(token), steps < 6 {
      if scene.trees.tag(above) == .verb, let first = subjectHeads(of: above).first,
        first < subject
      {
        return mentions(inNounPhrase: first)
      }
      token = above
      steps += 1
    }
    return []
  }

  /// Where the tree names no subject, the nearest name before the verb that can be one; beside a
  /// subject that is no name, one in apposition to it.
  private func nearestSubject(after subject: Int?) -> [Mention] {
    guard let subject else {
      let from = max(scene.sentence.lowerBound, trigger.lowerBound - 24)
      let before = scene.book.mentions(in: Range(from: from, to: trigger.lowerBound))
      guard let nearest = before.last(where: isSubject) else { return [] }
      let between = Range(from: nearest.tokens.upperBound, to: trigger.lowerBound)
      return between.contains { scene.trees.tag($0) == .verb } ? [] : [nearest]
    }
    guard scene.trees.tag(subject) != .pronoun, subject < trigger.lowerBound else { return [] }
    let between = scene.book.mentions(in: Range(from: subject, to: trigger.lowerBound))
    guard let next = between.first(where: isSubject), next.phrase.lowerBound - subject <= 4 else {
      return []
    }
    return [next]
  }

  private func isSubject(_ mention: Mention) -> Bool {
    mention.form != .adjective && !scene.isPossessive(mention.tokens.upperBound)
      && !scene.isPrepositional(mention)
      && !(scene.sentence.contains(mention.tokens.upperBound)
        && Dash.isHyphen(scene.document, mention.tokens.upperBound))
  }

  /// Whoever a passive verb is done by.
  private func agents(of verb: Int) -> [Mention] {
    for child in scene.trees.children(of: verb) where child > verb {
      let isAgent =
        scene.trees.label(child) == .oblAgent
        || scene.trees.child(of: child, LabelSet(.caseMarker)).map {
          scene.document.isWord($0, "by")
        } ?? false
      guard isAgent, !scene.isTime(child) else { continue }
      let found = mentions(inNounPhrase: child)
      if !found.isEmpty { return found }
    }
    let after = Range(from: verb + 1, to: min(verb + 16, clause.upperBound))
    guard let by = after.first(where: { scene.document.isWord($0, "by") }) else { return [] }
    return scene.book.mentions(in: Range(from: by, to: min(by + 6, clause.upperBound))).first
      .map { [$0] } ?? []
  }

  // MARK: Objects

  /// Whom a verb acts upon: its object; else whom a preposition names; else who stands in the
  /// object’s phrase, or in the clause that completes the verb.
  private func objects(of verb: Int, skipping subjects: [Mention]) -> [Mention] {
    let taken = Set(subjects.flatMap(\.entities))
    let free = { (found: [Mention]) in found.filter { !taken.contains($0.entity) } }
    let objects = scene.trees.children(of: verb).filter {
      LabelSet.object.has(scene.trees.label($0)) && $0 > verb && !scene.isTime($0)
    }
    let direct = free(objects.flatMap { conjuncts(of: $0).compactMap(heading) })
    // A person of no known country goes with the country after `to`: `extradited X to Britain`.
    let isKnown = direct.contains { scene.book.entities[$0.entity].country != nil }
    if isKnown { return direct }
    var places: [Int] = []
    for child in scene.trees.children(of: verb)
    where LabelSet.oblique.has(scene.trees.label(child)) && child > verb && !scene.isTime(child) {
      guard let mark = scene.trees.child(of: child, LabelSet(.caseMarker)) else { continue }
      if RoleFinder.placePrepositions.contains(scene.document, mark) { places.append(child) }
      guard RoleFinder.objectPrepositions.contains(scene.document, mark) else { continue }
      if scene.document.isWord(mark, "at") || scene.document.isWord(mark, "on"),
        heading(child)?.form == .seat
      {
        continue
      }
      let found = free(mentions(inNounPhrase: child))
      if !found.isEmpty { return direct + found }
    }
    if !direct.isEmpty { return direct }
    let inner = free(objects.flatMap { mentions(inNounPhrase: $0) })
    if !inner.isEmpty { return inner }
    for child in scene.trees.children(of: verb)
    where LabelSet(.xcomp, .ccomp, .advcl).has(scene.trees.label(child)) && child > verb {
      guard scene.trees.label(child) != .advcl || KindGroup.isVerbal(kind) else { continue }
      let found = free(inside(child))
      if !found.isEmpty { return found }
    }
    if KindGroup(kind) == .material {
      for place in places {
        if let mention = heading(place), !taken.contains(mention.entity),
          scene.book.entities[mention.entity].kind == .country
        {
          return [mention]
        }
      }
    }
    let beside = free(near(verb))
    return beside.isEmpty ? ownSide(of: verb, subjects, objects) : beside
  }

  /// Source and target may be of one country: `Turkish police arrested [Turkish] journalists`.
  private func ownSide(of verb: Int, _ subjects: [Mention], _ objects: [Int]) -> [Mention] {
    guard kind.category != .consult, kind.category != .statement else { return [] }
    let phrases =
      objects
      + scene.trees.children(of: verb).filter {
        LabelSet.oblique.has(scene.trees.label($0)) && $0 > verb && !scene.isTime($0)
      }
    return Array(
      phrases.flatMap { mentions(inNounPhrase: $0) }.filter { mention in
        mention.form != .pronoun && scene.book.entities[mention.entity].kind != .person
          && !subjects.contains { $0.tokens == mention.tokens }
      }.prefix(1)
    )
  }

  /// The first to be named in a clause that completes a verb.
  private func inside(_ verb: Int) -> [Mention] {
    if let subject = scene.trees.child(of: verb, .nominalSubject) {
      let found = mentions(inNounPhrase: subject)
      if !found.isEmpty { return found }
    }
    for child in scene.trees.children(of: verb) where child > verb {
      let label = scene.trees.label(child)
      guard LabelSet.object.has(label) || LabelSet.oblique.has(label), !scene.isTime(child) else {
        continue
      }
      let found = mentions(inNounPhrase: child)
      if !found.isEmpty { return found }
    }
    for child in scene.trees.children(of: verb)
    where LabelSet(.xcomp, .ccomp).has(scene.trees.label(child)) {
      let found = inside(child)
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A name right after the verb that the tree has hung elsewhere.
  private func near(_ verb: Int) -> [Mention] {
    let end = min(verb + 5, clause.upperBound)
    for mention in scene.book.mentions(in: Range(from: verb + 1, to: end))
    where mention.form != .adjective && !scene.isPossessive(mention.tokens.upperBound) {
      let way = Range(from: verb + 1, to: mention.phrase.lowerBound)
      let isOpen = way.allSatisfy { token in
        if scene.document.has(token, .preposition) {
          return RoleFinder.objectPrepositions.contains(scene.document, token)
            && !(mention.form == .seat || scene.document.isWord(token, "by"))
        }
        return !scene.document.shapes[token].contains(.punctuation)
          && scene.trees.tag(token) != .verb
      }
      return isOpen ? [mention] : []
    }
    return []
  }

  // MARK: Phrases

  /// The mention that a noun heads.
  private func heading(_ noun: Int) -> Mention? { scene.mention(at: noun) }

  /// A noun and those that `and` joins to it.
  private func conjuncts(of noun: Int) -> [Int] {
    [noun]
      + scene.trees.children(of: noun).filter {
        scene.trees.label($0) == .conj && scene.trees.tag($0) != .verb
      }
  }

  /// The actors of a noun phrase: the noun itself, else who stands in its phrase; and those that
  /// `and` joins to it.
  func mentions(inNounPhrase noun: Int, depth: Int = 0) -> [Mention] {
    var found: [Mention] = []
    for head in conjuncts(of: noun) {
      let own = heading(head).map { [$0] } ?? within(head, depth)
      for mention in own where !found.contains(where: { $0.entity == mention.entity }) {
        found.append(mention)
      }
    }
    return found
  }

  /// `a [French] minister`, `the government of [Sindh]`, `[Serbia]’s suppression`.
  private func within(_ noun: Int, _ depth: Int) -> [Mention] {
    guard depth < 4 else { return [] }
    for labels in [
      LabelSet(.nmodPossessive, .amod, .compound, .flat, .nmodDescription), LabelSet(.nmod),
      LabelSet(.appos, .parataxis, .acl, .aclRelative),
    ] {
      for child in scene.trees.children(of: noun)
      where labels.has(scene.trees.label(child)) && !scene.isTime(child) {
        if LabelSet(.acl, .aclRelative).has(scene.trees.label(child)) {
          guard KindGroup.isVerbal(kind), child > trigger.upperBound else { continue }
          let found = inside(child)
          if !found.isEmpty { return found }
          continue
        }
        if isSeatOfPlace(child) { continue }
        let found = mentions(inNounPhrase: child, depth: depth + 1)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// `talks in Moscow`: a city after `in` is where, not who.
  private func isSeatOfPlace(_ noun: Int) -> Bool {
    guard let mark = scene.trees.child(of: noun, LabelSet(.caseMarker)),
      RoleFinder.placePrepositions.contains(scene.document, mark)
    else { return false }
    return heading(noun)?.form == .seat
  }

  // MARK: Nouns

  /// The cast of a noun: `a call between X and Y`, `X’s visit to Y`, `Y’s arrest by X`.
  func cast(ofNoun noun: Int, ofIsTarget: Bool) -> Cast {
    var cast = Cast()
    for child in scene.trees.children(of: noun) where !scene.isTime(child) {
      switch scene.trees.label(child) {
      case .nmodPossessive: cast.sources += mentions(inNounPhrase: child)
      case .amod, .compound:
        if let mention = heading(child), mention.form != .seat { cast.sources.append(mention) }
      case .nmod, .obl:
        guard let mark = scene.trees.child(of: child, LabelSet(.caseMarker)) else { continue }
        add(child, mark, ofIsTarget, to: &cast)
      default: break
      }
    }
    if cast.targets.isEmpty || cast.sources.isEmpty, cast.sources.count < 2 {
      addByOrder(noun, ofIsTarget, to: &cast)
    }
    if cast.sources.isEmpty, !cast.targets.isEmpty,
      let holder = holder(of: noun, skipping: cast.targets)
    {
      cast.sources = [holder]
    }
    addOthers(&cast, wholeSentence: false)
    return cast
  }

  private func add(_ noun: Int, _ mark: Int, _ ofIsTarget: Bool, to cast: inout Cast) {
    let document = scene.document
    if document.isWord(mark, "between") {
      let all = mentions(inNounPhrase: noun)
      cast.sources += all.prefix(1)
      cast.targets += all.dropFirst()
    } else if document.isWord(mark, "of") {
      if ofIsTarget {
        cast.targets += mentions(inNounPhrase: noun)
      } else {
        cast.sources += mentions(inNounPhrase: noun)
      }
    } else if document.isWord(mark, "by") || document.isWord(mark, "from") {
      if heading(noun)?.form != .seat || document.isWord(mark, "by") {
        cast.sources += mentions(inNounPhrase: noun)
      }
    } else if RoleFinder.objectPrepositions.contains(document, mark) {
      if heading(noun)?.form == .seat, !document.isWord(mark, "with"), !document.isWord(mark, "to")
      {
        return
      }
      cast.targets += mentions(inNounPhrase: noun)
    }
  }

  /// The parties right after a noun, where the tree hung them elsewhere: `talks with X and Y`.
  private func addByOrder(_ noun: Int, _ ofIsTarget: Bool, to cast: inout Cast) {
    let mark = noun + 1
    guard scene.sentence.contains(mark), scene.document.has(mark, .preposition) else { return }
    let isWith = scene.document.isWord(mark, "with")
    let isBetween = scene.document.isWord(mark, "between")
    guard isWith || isBetween else { return }
    let end = min(mark + 14, clause.upperBound)
    var parties: [Mention] = []
    for mention in scene.book.mentions(in: Range(from: mark, to: end))
    where mention.form != .adjective && !isPlace(mention) {
      if let last = parties.last {
        let between = Range(from: last.tokens.upperBound, to: mention.phrase.lowerBound)
        guard between.count <= 4,
          between.contains(where: {
            scene.document.isWord($0, "and") || scene.document.isByte($0, UInt8(ascii: ","))
          })
        else { break }
      }
      if !parties.contains(where: { $0.entity == mention.entity }) { parties.append(mention) }
    }
    if isBetween {
      cast.sources = Array(parties.prefix(1))
      cast.targets = Array(parties.dropFirst())
    } else if cast.targets.isEmpty {
      cast.targets = parties
    }
  }

  private func isPlace(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    guard scene.sentence.contains(before) else { return false }
    return RoleFinder.placePrepositions.contains(scene.document, before)
  }

  /// Who holds the meeting: the subject of the verb that the noun hangs on.
  private func holder(of noun: Int, skipping parties: [Mention]) -> Mention? {
    let taken = Set(parties.map(\.entity))
    var token = noun
    var steps = 0
    while let above = scene.trees.head(token), steps < 5 {
      if scene.trees.tag(above) == .verb {
        let named = subjectHeads(of: above).flatMap { mentions(inNounPhrase: $0) }
        if let holder = named.first(where: { !taken.contains($0.entity) }) { return holder }
      }
      token = above
      steps += 1
    }
    return nil
  }

  // MARK: Others

  private func addOthers(_ cast: inout Cast, wholeSentence: Bool) {
    var seen: Set<Int> = []
    cast.sources = cast.sources.filter { seen.insert($0.entity).inserted }
    var acted: Set<Int> = []
    cast.targets = cast.targets.filter { acted.insert($0.entity).inserted }
    seen.formUnion(acted)
    let range =
      wholeSentence
      ? clause.lowerBound..<scene.sentence.upperBound : clause.lowerBound..<clause.upperBound
    for mention in scene.book.mentions(in: range)
    where mention.form != .pronoun && !isPlace(mention) {
      if seen.insert(mention.entity).inserted { cast.others.append(mention) }
    }
  }
}
