/// Who acts and who is acted upon, by the tree around a trigger, and by the order of the words
/// where the tree names nobody.
struct RoleFinder {
  /// The mentions with their roles; nobody twice.
  struct Cast {
    var sources: [Mention] = []
    var targets: [Mention] = []
    var others: [Mention] = []
    /// The head of the subject’s words, where the tree has one.
    var subject: Int?
    /// What the subject leads back to, where it is a pronoun and no name explains it.
    var antecedent: Antecedents.Noun?
    /// Whether somebody known stands in the subject’s words.
    var isSubjectNamed = false
    /// Who is meant where no country stands in a role.
    var impliedSources: [Party] = []
    var impliedTargets: [Party] = []

    var isEmpty: Bool { sources.isEmpty && targets.isEmpty }
  }

  let scene: Scene
  let trigger: Range<Int>
  let clause: Range<Int>
  let kind: Kind

  init(_ scene: Scene, trigger: Range<Int>, clause: Range<Int>, kind: Kind) {
    (self.scene, self.trigger, self.clause, self.kind) = (scene, trigger, clause, kind)
  }

  // MARK: Verbs

  /// The cast of a verb.
  func cast(ofVerb verb: Int, isPassive: Bool, isSpeech: Bool) -> Cast {
    var cast = Cast()
    var subjects = subjectBeforeApposition(of: verb).map { [$0] } ?? subjectHeads(of: verb)
    if let subject = subjects.first, let name = name(besideApposition: subject) {
      subjects = [name]
    }
    cast.subject = subjects.first
    var named = subjects.flatMap { isSpeech ? speakers($0) : mentions(inNounPhrase: $0) }
    if let subject = subjects.first {
      if let led = ledBack(subject) {
        cast.antecedent = led.noun
        named = led.mentions
      }
      if named.isEmpty, cast.antecedent == nil { named = meant(byPronoun: subject, verb) }
      if named.isEmpty { named = unnamedSpeaker(subject) }
      if named.isEmpty { named = owner(of: subject) }
    }
    if named.isEmpty { named = nearestSubject(after: subjects.first) }
    named = joined(to: named, before: verb)
    cast.isSubjectNamed = !named.isEmpty
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

  static let placePrepositions = WordSet(EventWords.placePrepositions)
  static let objectPrepositions = WordSet(EventWords.objectPrepositions)

  /// The heads of a verb’s subjects, its own or those it shares.
  func subjectHeads(of verb: Int) -> [Int] {
    var token = verb
    var steps = 0
    while steps < 6 {
      steps += 1
      if let subject = scene.trees.children(of: token).first(where: {
        LabelSet.nominalSubject.has(scene.trees.label($0)) && !scene.isTime($0)
          && !followsPreposition($0)
      }) {
        if scene.document.has(subject, .relative), !isAskedFor(subject) {
          return [antecedent(of: token, before: subject)].compactMap(\.self)
        }
        return [subject]
      }
      // `..., and that same day the president declared`: a name right before the verb.
      if token == verb, let beside = rightBefore(verb) { return [beside] }
      guard let above = scene.trees.head(token) else { return [] }
      switch scene.trees.label(token) {
      case .conj:
        // What stands between semicolons has a subject of its own or none.
        if Range(from: above + 1, to: token).contains(where: {
          scene.document.isByte($0, UInt8(ascii: ";"))
        }) {
          return []
        }
        token = above
      case .xcomp:
        // `urged Kenya to sign`: the object of the first verb acts.
        if let object = scene.trees.child(of: above, .object), object < token,
          scene.trees.tag(above) == .verb,
          !RoleFinder.subjectControl.contains(scene.document, above)
        {
          return [object]
        }
        token = above
      case .advcl, .parataxis, .advclRelative:
        guard scene.verbs.form(scene.document, token) != .base || scene.trees.label(token) == .advcl
        else { return [] }
        token = above
      case .acl:
        // `shells struck a market, killing nine`: what a comma sets apart is the doer’s.
        if scene.verbs.form(scene.document, token).contains(.gerund),
          scene.document.isByte(token - 1, UInt8(ascii: ",")),
          let doing = self.verb(above: above), doing < token
        {
          token = doing
          continue
        }
        // `who was among the first to condemn`: whoever was the first.
        if RoleFinder.ordinals.contains(scene.document, above) {
          token = above
          continue
        }
        if scene.trees.tag(above) == .verb || scene.trees.tag(above) == .auxiliary {
          token = above
          continue
        }
        // `issued a declaration demanding`: who issues it demands.
        if scene.nounClasses(above) & RoleFinder.writings != 0,
          scene.trees.label(above) == .obj, let issues = scene.trees.head(above),
          scene.trees.tag(issues) == .verb
        {
          token = issues
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

  /// The verb that a noun hangs on, however deep.
  func verb(above noun: Int) -> Int? {
    var token = noun
    for _ in 0..<6 {
      if scene.trees.tag(token) == .verb { return token }
      guard let above = scene.trees.head(token) else { return nil }
      token = above
    }
    return nil
  }

  /// The last word of a name that stands right before a verb and its helpers.
  func rightBefore(_ verb: Int) -> Int? {
    var token = verb - 1
    while scene.sentence.contains(token), verb - token < 8 {
      if let time = scene.times.first(where: { $0.tokens.contains(token) }) {
        token = time.tokens.lowerBound - 1
        if scene.sentence.contains(token), scene.document.isWord(token, "on") { token -= 1 }
        continue
      }
      guard
        scene.document.has(token, [.auxiliary, .modal]) || scene.trees.tag(token) == .adverb
      else { break }
      token -= 1
    }
    guard scene.sentence.contains(token) else { return nil }
    if let mention = scene.mention(at: token) { return isSubject(mention) ? token : nil }
    return isPlainSubject(token, of: verb) ? token : nil
  }

  /// Whether a noun or `it` right before a finite verb that has no other subject is its subject.
  private func isPlainSubject(_ noun: Int, of verb: Int) -> Bool {
    let form = scene.verbs.form(scene.document, verb)
    guard scene.trees.tag(verb) == .verb, noun < verb,
      form.contains(.past) || verb - noun > 1 && scene.document.has(verb - 1, .auxiliary)
    else { return false }
    if scene.document.isWord(noun, "it") || scene.document.isWord(noun, "they") { return true }
    // `quoted witnesses as saying tanks are on patrol`: a finite helper right after the noun.
    let isFinite = verb - noun > 1 && scene.document.has(noun + 1, [.auxiliary, .modal])
    guard scene.trees.tag(noun) == .noun, !scene.isTime(noun),
      isFinite || scene.trees.label(verb) == .root || scene.trees.label(verb) == .conj
    else { return false }
    var first = noun
    while first > scene.sentence.lowerBound, scene.trees.head(first - 1) == noun { first -= 1 }
    return first == scene.sentence.lowerBound
      || !scene.document.has(first, .preposition)
        && !scene.document.has(first - 1, .preposition)
  }

  /// `After a call, X told`: what a preposition opens is no subject.
  func followsPreposition(_ noun: Int) -> Bool {
    guard let mark = scene.trees.child(of: noun, LabelSet(.caseMarker)), mark < noun,
      scene.trees.tag(mark) == .adposition
    else { return false }
    // `after a jet shot down`: a conjunction, where no comma parts the noun from its verb.
    guard RoleFinder.subordinators.contains(scene.document, mark),
      let verb = scene.trees.head(noun), scene.trees.tag(verb) == .verb, verb > noun
    else { return true }
    return (noun..<verb).contains { scene.document.shapes[$0].contains(.punctuation) }
  }

  private static let subordinators = WordSet(EventWords.subordinators)
  /// Classes of nouns that speak for whoever issues them: `a declaration demanding`.
  private static let writings = EventNouns.bits([
    "statement", "letter", "law", "demand", "agreement",
  ])

  private static let ordinals = WordSet(EventWords.ordinals)
  static let subjectControl = WordSet(EventWords.subjectControl)

  func isAskedFor(_ subject: Int) -> Bool {
    scene.document.isWord(subject, "that") && scene.trees.tag(subject) == .determiner
  }

  /// What a relative pronoun stands for.
  func antecedent(of verb: Int, before pronoun: Int) -> Int? {
    if scene.trees.label(verb) == .aclRelative, let head = scene.trees.head(verb), head < pronoun {
      return head
    }
    return Range(from: max(scene.sentence.lowerBound, pronoun - 6), to: pronoun).last {
      scene.trees.tag($0) == .noun || scene.trees.tag($0) == .properNoun
    }
  }

  /// `Japan said it had halted aid`: whom a pronoun means that no mention explains.
  func meant(byPronoun subject: Int, _ verb: Int) -> [Mention] {
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
    // `Japan announced on Friday it would`, where the tree hangs the first verb on the second.
    let before = scene.book.mentions(in: scene.sentence.lowerBound..<subject)
    return before.last { isSubject($0) && $0.form != .pronoun }.map { [$0] } ?? []
  }

  /// The noun that a pronoun leads back to: one without a name, or a body or thing; and who stands
  /// in it, as if the pronoun named them.
  func ledBack(_ subject: Int) -> (noun: Antecedents.Noun, mentions: [Mention])? {
    guard scene.trees.tag(subject) == .pronoun else { return nil }
    // `It denied the story`: what states do, the state of the sentence before does.
    let acts =
      kind.category != .other && kind.category != .consult
      && scene.trees.label(subject) != .nsubjPassive
    let body = acts ? scene.antecedents.actor(ofPronoun: subject, in: scene) : nil
    guard let noun = body ?? scene.antecedents.meaning(ofPronoun: subject, in: scene) else {
      return nil
    }
    let isOfPeople = body != nil || !scene.document.isWord(subject, "it")
    // `they` and `he` as the register of names has them, unless the last subject had no name.
    if isOfPeople, body == nil, heading(subject) != nil, !noun.isPerson { return nil }
    guard isOfPeople, let first = noun.entities.first else { return (noun, []) }
    let tokens = subject..<subject + 1
    let mention = Mention(
      tokens: tokens,
      phrase: tokens,
      entity: first,
      form: .pronoun,
      others: noun.isPlural ? Array(noun.entities.dropFirst()) : []
    )
    return (noun, [mention])
  }

  /// `his tone shifted`: whose the subject is; but his minister is somebody else.
  func owner(of subject: Int) -> [Mention] {
    guard let owner = scene.trees.child(of: subject, LabelSet(.nmodPossessive)),
      !isOwner(owner, of: subject)
    else { return [] }
    return heading(owner).map { [$0] } ?? []
  }

  private static let spokesmen = WordSet(EventWords.spokesmen)

  /// `a spokesman said`: he speaks for the body that was told of last.
  func unnamedSpeaker(_ subject: Int) -> [Mention] {
    guard RoleFinder.spokesmen.contains(scene.document, subject), subject < trigger.upperBound + 4,
      let body = scene.antecedents.body(before: scene)
    else { return [] }
    let tokens = subject..<subject + 1
    return [Mention(tokens: tokens, phrase: tokens, entity: body, form: .pronoun)]
  }

  /// Where the tree names no subject, the nearest name before the verb that can be one; beside a
  /// subject that is no name, one in apposition to it.
  func nearestSubject(after subject: Int?) -> [Mention] {
    guard let subject else {
      let from = max(scene.sentence.lowerBound, trigger.lowerBound - 24)
      let before = scene.book.mentions(in: Range(from: from, to: trigger.lowerBound))
      guard let nearest = before.last(where: isSubject) else { return [] }
      let between = Range(from: nearest.tokens.upperBound, to: trigger.lowerBound)
      let isOther = between.contains {
        scene.trees.tag($0) == .verb && !scene.document.hasEnding($0, "ing")
      }
      return isOther ? [] : [nearest]
    }
    guard scene.trees.tag(subject) != .pronoun, subject < trigger.lowerBound else { return [] }
    let between = scene.book.mentions(in: Range(from: subject, to: trigger.lowerBound))
    // `the truce she won`: a pronoun there has a verb of its own.
    guard let next = between.first(where: { isSubject($0) && $0.form != .pronoun }),
      next.phrase.lowerBound - subject <= 4
    else {
      return []
    }
    return [next]
  }

  func isSubject(_ mention: Mention) -> Bool {
    mention.form != .adjective && !scene.isPossessive(mention.tokens.upperBound)
      && !scene.document.has(mention.tokens.lowerBound, .possessive)
      && !scene.isPrepositional(mention)
      && !(scene.sentence.contains(mention.tokens.upperBound)
        && Dash.isHyphen(scene.document, mention.tokens.upperBound))
  }

  /// Whoever a passive verb is done by.
  func agents(of verb: Int) -> [Mention] {
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
  func objects(of verb: Int, skipping subjects: [Mention]) -> [Mention] {
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
  func ownSide(of verb: Int, _ subjects: [Mention], _ objects: [Int]) -> [Mention] {
    guard kind.category != .consult, kind.category != .statement else { return [] }
    let phrases =
      objects
      + scene.trees.children(of: verb).filter {
        LabelSet.oblique.has(scene.trees.label($0)) && $0 > verb && !scene.isTime($0)
          && !isCircumstance($0)
      }
    return Array(
      phrases.flatMap { mentions(inNounPhrase: $0) }.filter { mention in
        mention.form != .pronoun && scene.book.entities[mention.entity].kind != .person
          && !subjects.contains { $0.tokens == mention.tokens }
      }.prefix(1)
    )
  }

  /// The first to be named in a clause that completes a verb.
  func inside(_ verb: Int) -> [Mention] {
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
  func near(_ verb: Int) -> [Mention] {
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

  // MARK: Others

  func addOthers(_ cast: inout Cast, wholeSentence: Bool) {
    var seen: Set<Int> = []
    cast.sources = cast.sources.filter { seen.insert($0.entity).inserted }
    var acted: Set<Int> = []
    cast.targets = cast.targets.filter { acted.insert($0.entity).inserted }
    seen.formUnion(acted)
    let range =
      wholeSentence
      ? clause.lowerBound..<scene.sentence.upperBound : clause.lowerBound..<clause.upperBound
    for mention in scene.book.mentions(in: range)
    where mention.form != .pronoun && !isPlace(mention) && !isOfJoinedClause(mention) {
      if seen.insert(mention.entity).inserted { cast.others.append(mention) }
    }
  }

  /// `X turned down the draft, and [Y] flew home`: who stands in a clause with a subject of its own
  /// that is only joined to this one.
  private func isOfJoinedClause(_ mention: Mention) -> Bool {
    var token = mention.tokens.lowerBound
    for _ in 0..<8 {
      if trigger.contains(token) { return false }
      if isJoined(token) { return !trigger.contains { scene.trees.isBelow($0, token) } }
      guard let above = scene.trees.head(token) else { return false }
      token = above
    }
    return false
  }

  /// Whether a verb with a subject of its own is joined to another clause.
  private func isJoined(_ verb: Int) -> Bool {
    scene.trees.tag(verb) == .verb && scene.trees.child(of: verb, .nominalSubject) != nil
      && (LabelSet(.conj, .parataxis).has(scene.trees.label(verb))
        || scene.trees.child(of: verb, LabelSet(.cc)) != nil)
  }
}
