/// Who a report names, with the part that each takes.
extension ReportAssembler {
  static func actors(_ cast: RoleFinder.Cast, _ scene: Scene, head: Int) -> [Actor] {
    var found: [Actor] = []
    func add(_ mentions: [Mention], _ role: Role) {
      for mention in mentions {
        let cue = RoleCue.words(for: mention, role, cast, scene, head: head)
        for entity in mention.entities { add(scene.book.entities[entity], role, cue) }
      }
    }
    func add(_ entity: Entity, _ role: Role, _ cue: String) {
      add(entity.id, entity.name, entity.country, role, cue)
    }
    func add(_ id: String, _ name: String, _ country: String?, _ role: Role, _ cue: String) {
      // Source and target may be of one country.
      if found.contains(where: { $0.id == id && ($0.role == role || role == .other) }) { return }
      let iso = EntityFinder.iso(country)
      found.append(
        Actor(
          id: id,
          name: name,
          country: iso,
          affiliation: iso == nil ? country : nil,
          role: role,
          cue: cue
        )
      )
    }
    func add(_ parties: [RoleFinder.Party], _ role: Role) {
      for party in parties {
        switch party {
        case .entity(let index): add(scene.book.entities[index], role, RoleCue.implied)
        case .country(let code):
          add(
            code,
            CountryNames.name(of: code) ?? scene.book.coined[code] ?? code,
            code,
            role,
            RoleCue.implied
          )
        }
      }
    }
    add(cast.sources, .source)
    add(cast.impliedSources, .source)
    add(cast.targets, .target)
    add(cast.impliedTargets, .target)
    add(cast.others, .other)
    return found
  }
}

/// Why somebody takes a part, in a few words that a person can check against the sentence.
enum RoleCue {
  /// For whom no word in the role’s place names.
  static let implied = "implied: the words of the role name no country"

  static func words(
    for mention: Mention,
    _ role: Role,
    _ cast: RoleFinder.Cast,
    _ scene: Scene,
    head: Int
  ) -> String {
    let named = "“" + scene.document.text(mention.phrase) + "”"
    if role == .other { return named + " in its clause" }
    if let noun = cast.antecedent, mention.form == .pronoun {
      return named + " leads back to “\(noun.text)”"
    }
    let place = relation(of: mention, cast, scene, head: head)
    let led = mention.form == .pronoun ? ", led back to who was named before" : ""
    return named + " " + place + led
  }

  private static func relation(
    of mention: Mention,
    _ cast: RoleFinder.Cast,
    _ scene: Scene,
    head: Int
  ) -> String {
    let word = "“" + scene.document.text(head) + "”"
    if let subject = cast.subject, mention.phrase.contains(subject) {
      return "is the subject of \(word)"
    }
    let root = mention.phrase.first { token in
      scene.trees.head(token).map { !mention.phrase.contains($0) } ?? true
    }
    guard let root, let above = scene.trees.head(root) else { return "stands by \(word)" }
    let upper = "“" + scene.document.text(above) + "”"
    if let mark = scene.trees.child(of: root, LabelSet(.caseMarker)), mark < root {
      return "follows “\(scene.word(mark))”"
    }
    switch scene.trees.label(root) {
    case .nsubj, .nsubjPassive: return "is the subject of \(upper)"
    case .obj, .iobj: return "is the object of \(upper)"
    case .nmodPossessive: return "owns \(upper)"
    case .appos, .parataxis: return "stands beside \(upper)"
    case .amod, .compound, .nmodDescription, .flat: return "belongs to \(upper)"
    case .conj: return "is joined to \(upper)"
    default: return "stands by \(word)"
    }
  }
}
