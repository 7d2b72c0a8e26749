/// What stands with a verb: the classes of its subjects and objects, its words, its clause.
///
/// The tree says it, and where the tree may err, the words right beside the verb.
struct VerbFrame {
  let verb: Int
  private let scene: Scene
  private let isPassive: Bool
  private var knownObjects: EventNouns.Classes?
  private var knownSubjects: EventNouns.Classes?
  /// How far from the verb its words are looked for.
  private static let reach = 6

  init(_ scene: Scene, verb: Int, isPassive: Bool) {
    self.scene = scene
    self.verb = verb
    self.isPassive = isPassive
  }

  /// The classes of what it acts upon; for a passive verb, of its subject.
  var objects: EventNouns.Classes {
    mutating get {
      if let knownObjects { return knownObjects }
      var classes: EventNouns.Classes = 0
      let labels: LabelSet = [.object, .oblique]
      for child in scene.trees.children(of: verb) {
        let label = scene.trees.label(child)
        if labels.has(label) && !isOccasion(child)
          || isPassive && LabelSet.nominalSubject.has(label)
        {
          classes |= nounClasses(child, depth: 0)
          // `passed it`: the law or the deal told of before.
          if label == .obj, scene.trees.tag(child) == .pronoun,
            let noun = scene.antecedents.meaning(ofPronoun: child, in: scene)
          {
            classes |= noun.classes
          }
        }
      }
      if scene.trees.label(verb) == .acl || scene.trees.label(verb) == .aclRelative,
        let noun = scene.trees.head(verb), isPassive || hasOwnSubject
      {
        classes |= nounClasses(noun, depth: 2)
      }
      if isPassive, let subject = scene.trees.child(of: verb, .nominalSubject),
        scene.trees.tag(subject) == .pronoun,
        let noun = scene.antecedents.meaning(ofPronoun: subject, in: scene)
      {
        classes |= noun.classes
      }
      if isPassive, scene.trees.label(verb) == .conj, !hasOwnSubject,
        let first = scene.trees.head(verb),
        let subject = scene.trees.child(of: first, .nominalSubject)
      {
        classes |= nounClasses(subject, depth: 0)
      }
      classes |= nearClasses
      knownObjects = classes
      return classes
    }
  }

  /// `met at Norway’s request`: why, not what.
  private func isOccasion(_ noun: Int) -> Bool {
    guard let mark = scene.trees.child(of: noun, LabelSet(.caseMarker)) else { return false }
    return scene.document.isWord(mark, "at")
      && scene.nounClasses(noun) & VerbFrame.requests != 0
  }

  private static let requests = EventNouns.bits(["demand", "invitation"])

  /// The classes of its subject.
  var subjects: EventNouns.Classes {
    mutating get {
      if let knownSubjects { return knownSubjects }
      var classes: EventNouns.Classes = 0
      if let subject = scene.trees.child(of: verb, .nominalSubject) {
        classes |= nounClasses(subject, depth: 0)
        if scene.trees.tag(subject) == .pronoun,
          let noun = scene.antecedents.meaning(ofPronoun: subject, in: scene)
        {
          classes |= noun.classes
        }
      }
      // `Yesterday it came into force`, where the tree has another subject.
      if classes == 0, verb - 1 >= scene.sentence.lowerBound, scene.document.isWord(verb - 1, "it"),
        let noun = scene.antecedents.meaning(ofPronoun: verb - 1, in: scene)
      {
        classes |= noun.classes
      }
      let label = scene.trees.label(verb)
      if label == .aclRelative || label == .acl || label == .conj || label == .xcomp,
        let head = scene.trees.head(verb)
      {
        if label == .conj || label == .xcomp {
          // `expected the signing to take place`: the object of the first verb is the subject.
          let object = label == .xcomp ? scene.trees.child(of: head, .object) : nil
          if let subject = object ?? scene.trees.child(of: head, .nominalSubject), !hasOwnSubject {
            classes |= nounClasses(subject, depth: 0)
          }
        } else {
          classes |= nounClasses(head, depth: 2)
        }
      }
      knownSubjects = classes
      return classes
    }
  }

  private var hasOwnSubject: Bool {
    guard let subject = scene.trees.child(of: verb, .nominalSubject) else { return false }
    return !scene.document.has(subject, .relative)
  }

  /// Whether an infinitive or a `that` clause completes the verb.
  var hasClause: Bool {
    if scene.trees.child(of: verb, LabelSet(.xcomp, .ccomp)) != nil { return true }
    for token in Range(from: verb + 1, to: min(verb + 12, scene.sentence.upperBound - 1)) {
      // `called the deal “a surrender”`
      if token > verb + 1, scene.isQuoteMark(token) { return true }
      if scene.document.shapes[token].contains(.punctuation) { return false }
      if scene.document.isWord(token, "to"), scene.trees.tag(token + 1) == .verb { return true }
      if scene.document.isWord(token, "that") { return true }
    }
    return false
  }

  /// Where a word stands that goes with the verb; nil where none does.
  func place(of word: UInt32) -> Int? {
    let document = scene.document
    var isAdjacent = true
    for token in Range(from: verb + 1, to: min(verb + VerbFrame.reach, scene.sentence.upperBound)) {
      if document.lexemes[token] == word {
        // `came the first reply`
        if scene.trees.label(token) == .amod, document.has(token - 1, .article) { return nil }
        if isInfinitiveMark(token) || isInComplement(token) { return nil }
        let isGrammar = document.has(token, [.preposition, .particle])
        if !isGrammar || isAdjacent || belongs(token) && !followsObject(token) { return token }
      }
      let tag = scene.trees.tag(token)
      if tag == .punctuation && !Dash.isHyphen(document, token) || tag == .verb { break }
      if tag != .adverb { isAdjacent = false }
    }
    for child in scene.trees.children(of: verb) {
      if document.lexemes[child] == word, child > verb,
        LabelSet(.compoundParticle, .advmod, .xcomp).has(scene.trees.label(child))
      {
        return child
      }
      guard LabelSet.oblique.has(scene.trees.label(child)),
        let mark = scene.trees.child(of: child, LabelSet(.caseMarker)),
        document.lexemes[mark] == word, !scene.isTime(child)
      else { continue }
      return mark
    }
    return nil
  }

  /// `called the accord a victory for`: a preposition after an object is not that of `call for`.
  private func followsObject(_ token: Int) -> Bool {
    guard scene.document.has(token, .preposition), scene.trees.label(token) != .compoundParticle,
      let object = scene.trees.child(of: verb, LabelSet(.obj))
    else { return false }
    return object < token && scene.trees.child(of: verb, LabelSet(.xcomp)) != nil
  }

  /// Whether a particle or preposition hangs on the verb or on an oblique of it.
  private func belongs(_ token: Int) -> Bool {
    guard let head = scene.trees.head(token) else { return false }
    if head == verb || scene.document.isWord(token, "until") { return true }
    guard scene.trees.label(token) == .caseMarker, !scene.isTime(head) else { return false }
    if scene.trees.head(head) == verb { return true }
    // `charged four of them with terror`: the tree may hang it on the object.
    return scene.document.isWord(token, "with") && scene.trees.label(head) == .nmod
      && scene.trees.head(head).map {
        scene.trees.label($0) == .obj && scene.trees.head($0) == verb
      } ?? false
  }

  /// `said Kyiv does not object`: a word of the clause that completes the verb is that clause’s; not so
  /// the `no` of `said no to the rest`.
  private func isInComplement(_ token: Int) -> Bool {
    if token == verb + 1, !LabelSet.subject.has(scene.trees.label(token)) { return false }
    var above = scene.trees.head(token)
    for _ in 0..<4 {
      guard let clause = above, clause != verb else { return false }
      above = scene.trees.head(clause)
      if above == verb, scene.trees.label(clause) == .ccomp { return clause > token }
    }
    return false
  }

  private func isInfinitiveMark(_ token: Int) -> Bool {
    guard scene.document.isWord(token, "to"), scene.sentence.contains(token + 1) else {
      return false
    }
    let next = scene.trees.tag(token + 1)
    return next == .verb || next == .auxiliary
  }

  /// The classes of nouns right after the verb, before another verb or a break.
  private var nearClasses: EventNouns.Classes {
    var classes: EventNouns.Classes = 0
    for token in Range(from: verb + 1, to: min(verb + VerbFrame.reach, scene.sentence.upperBound)) {
      switch scene.trees.tag(token) {
      case .verb, .auxiliary, .subordinator: return classes
      // `met at his request`
      case .adposition where scene.document.isWord(token, "at"): return classes
      case .punctuation where !Dash.isHyphen(scene.document, token): return classes
      case .noun: classes |= scene.nounClasses(token)
      default: break
      }
    }
    return classes
  }

  /// The classes of a noun, of those joined to it, and of what it is made of: `rounds of talks`.
  private func nounClasses(_ noun: Int, depth: Int) -> EventNouns.Classes {
    var classes = scene.nounClasses(noun)
    guard depth < 3 else { return classes }
    for child in scene.trees.children(of: noun) {
      switch scene.trees.label(child) {
      case .conj: classes |= nounClasses(child, depth: depth + 1)
      case .nmod:
        guard let mark = scene.trees.child(of: child, LabelSet(.caseMarker)),
          scene.document.isWord(mark, "of")
        else { continue }
        classes |= nounClasses(child, depth: depth + 1)
      default: break
      }
    }
    return classes
  }
}
