/// Who stands in a noun phrase.
extension RoleFinder {
  /// The mention that a noun heads.
  func heading(_ noun: Int) -> Mention? { scene.mention(at: noun) }

  /// A noun and those that `and` joins to it.
  func conjuncts(of noun: Int) -> [Int] {
    var found = [noun]
    for child in scene.trees.children(of: noun)
    where scene.trees.label(child) == .conj && scene.trees.tag(child) != .verb {
      found.append(child)
      // What follows a comma after `X and Y` is somebody else.
      if scene.trees.child(of: child, LabelSet(.cc)) != nil { break }
    }
    return found
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

  private static let personNouns = WordSet(EventWords.personNouns)
  private static let allegiances = WordSet(EventWords.allegiances)

  /// Who speaks: the noun itself, who stands before it or beside it in apposition; `a settler in
  /// Israel` does not speak for Israel.
  func speakers(_ noun: Int) -> [Mention] {
    conjuncts(of: noun).flatMap { head in
      if let mention = heading(head) { return [mention] }
      // `a [Bosnian] government spokesman`: the country may stand one step further down.
      for child in scene.trees.children(of: head)
      where scene.trees.label(child) == .compound && heading(child) == nil {
        if let inner = scene.trees.child(of: child, LabelSet(.amod, .compound, .nmodPossessive)),
          let mention = heading(inner), !scene.isTime(inner)
        {
          return [mention]
        }
      }
      // `aides to X`, `a lawyer for X`.
      if RoleFinder.personNouns.contains(scene.document, head) {
        for child in scene.trees.children(of: head) where scene.trees.label(child) == .nmod {
          guard let mark = scene.trees.child(of: child, LabelSet(.caseMarker)),
            RoleFinder.allegiances.contains(scene.document, mark), let mention = heading(child)
          else { continue }
          return [mention]
        }
      }
      for labels in [
        LabelSet(.nmodPossessive, .amod, .compound, .flat, .nmodDescription),
        LabelSet(.appos, .parataxis),
      ] {
        for child in scene.trees.children(of: head) where labels.has(scene.trees.label(child)) {
          if let mention = heading(child), !scene.isTime(child), !isOwner(child, of: head) {
            return [mention]
          }
        }
      }
      return [Mention]()
    }
  }

  /// `a [French] minister`, `the government of [Sindh]`, `[Serbia]’s suppression`.
  func within(_ noun: Int, _ depth: Int) -> [Mention] {
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
        if isSeatOfPlace(child) || isOwner(child, of: noun) { continue }
        let found = mentions(inNounPhrase: child, depth: depth + 1)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// `his interior minister resigned`: not he did.
  func isOwner(_ child: Int, of noun: Int) -> Bool {
    scene.trees.label(child) == .nmodPossessive && RoleFinder.others.contains(scene.document, noun)
      && (heading(child).map { scene.book.entities[$0.entity].kind == .person } ?? false)
  }

  private static let others = WordSet(EventWords.otherPersons)

  /// `talks in Moscow`: a city after `in` is where, not who.
  func isSeatOfPlace(_ noun: Int) -> Bool {
    guard let mark = scene.trees.child(of: noun, LabelSet(.caseMarker)),
      RoleFinder.placePrepositions.contains(scene.document, mark)
    else { return false }
    return heading(noun)?.form == .seat
  }
}
