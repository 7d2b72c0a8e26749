/// What a verb’s words come to: the kind of its event and whether it happened.
///
/// A plan without a day, a promise and a refusal are events of speech: what is to be done is agreed
/// to, threatened or rejected. A plan with a day stays what it is, planned.
struct Outcome {
  var kind: Kind
  var status: Status
  var cue: String

  init(kind: Kind, status: Status, cue: String) {
    (self.kind, self.status, self.cue) = (kind, status, cue)
  }

  /// The outcome of a verb; nil where nothing is told.
  ///
  /// - Parameters:
  ///   - hasTime: whether its own words give it a time.
  ///   - isAhead: whether that time ends on the anchor or after it.
  ///   - isFuture: whether all of that time lies after the anchor.
  init?(
    _ rule: EventRule,
    _ reading: VerbReading,
    _ scene: Scene,
    _ head: Int,
    hasTime: Bool,
    isAhead: Bool,
    isFuture: Bool
  ) {
    kind = rule.kind
    cue = reading.cue
    status = rule.isSpeech ? .statement : .occurred
    if Outcome.suppositions.contains(scene.document, head),
      scene.trees.child(of: head, LabelSet(.ccomp)) != nil
    {
      return nil
    }
    switch reading.outlook {
    case .open: return nil
    case .duty, .possible:
      // `must leave within a year`, `could meet next week`: the day makes it worth a line.
      guard isAhead, !rule.isDeed, Outcome.isArranged(rule.kind) else { return nil }
      status = .proposed
      return
    case .lapsed:
      guard hasTime, Outcome.isArranged(rule.kind) || rule.isDeed else { return nil }
      status = .cancelled
      return
    case .denial:
      // `never took place`: what was to be is off.
      if Outcome.happensNot(head, scene) {
        status = .cancelled
        return
      }
      guard rule.kind.category == .consult, rule.kind.mode != "call",
        reading.isPassive || rule.isNominal || Outcome.isOfEvent(head, scene)
      else {
        return nil
      }
      status = .cancelled
      return
    case .refusal:
      guard !rule.isSpeech, rule.kind.category != .reject else { return nil }
      kind = Kind(.reject)
      status = .statement
      return
    case .pledge:
      guard isAhead, rule.kind.category == .consult || rule.kind.mode == "vote" else { return nil }
      status = .planned
      return
    case .offer:
      guard !rule.isReportedSpeech, !rule.isDeed else { return nil }
      (kind, status) = (Outcome.promised(rule.kind), .proposed)
      return
    case .plan:
      // `will be asked`, `will condemn` foretell speech, which is no plan.
      let isHearing = hasTime && Outcome.hearings.contains(scene.document, head)
      if !isHearing, rule.isReportedSpeech || KindGroup.speaks(rule.kind) && reading.isPassive {
        return nil
      }
      status = .planned
      if rule.isDeed, !hasTime { return nil }
      if !hasTime, rule.kind.category != .consult { kind = Outcome.promised(rule.kind) }
      if Outcome.hasProviso(head, scene) { kind = Kind(.threaten) }
      return
    case .fact: break
    }
    if rule.isSchedule {
      // `had been set for last Thursday` tells of what was not to be.
      guard hasTime, isFuture || reading.isPassive else { return nil }
      let isLapsed =
        !isAhead
        && scene.trees.children(of: head).contains { scene.document.isWord($0, "had") }
      (status, cue) = isLapsed ? (.cancelled, "had been") : (.planned, "")
      return
    }
    // `Lawmakers take it up on 21 October`: the present with a day ahead plans.
    if reading.isPresent, isFuture,
      LabelSet(.root, .conj, .parataxis).has(scene.trees.label(head))
    {
      if KindGroup.speaks(rule.kind) { return nil }
      status = .planned
      return
    }
    if reading.isPresent, KindGroup(rule.kind) == .material, !hasTime, scene.kind == .prose {
      return nil
    }
    if let given = rule.status { (status, cue) = (given, "") }
    if rule.isReportedSpeech, rule.status == nil {
      kind = Outcome.said(by: head, scene, else: rule.kind)
    }
  }

  /// `The talks never convened`: an event is the subject.
  private static func isOfEvent(_ verb: Int, _ scene: Scene) -> Bool {
    scene.trees.child(of: verb, .nominalSubject).map {
      scene.nounClasses($0) & events != 0
    } ?? false
  }

  /// `It did not take place`, `The match did not come about`: of whatever it is said, it was to be.
  private static func happensNot(_ verb: Int, _ scene: Scene) -> Bool {
    let next = verb + 1
    guard scene.sentence.contains(next), scene.trees.child(of: verb, .nominalSubject) != nil else {
      return false
    }
    return scene.document.isWord(verb, "take") && scene.document.isWord(next, "place")
      || scene.document.isWord(verb, "come") && scene.document.isWord(next, "about")
      || scene.document.isWord(verb, "go") && scene.document.isWord(next, "ahead")
      || scene.document.isWord(verb, "carried") && scene.document.isWord(next, "out")
  }

  private static let events = EventNouns.bits(["talks", "meeting", "visit", "signing"])

  /// Whether a kind is one that parties arrange beforehand.
  private static func isArranged(_ kind: Kind) -> Bool {
    switch kind.category {
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat: true
    default: false
    }
  }

  /// What a promise to do something is.
  private static func promised(_ kind: Kind) -> Kind {
    switch kind.category {
    case .agree, .consult, .support, .concede, .cooperate, .aid, .retreat: Kind(.agree)
    case .assault, .coerce, .sanction, .mobilize, .protest, .threaten: Kind(.threaten)
    default: kind
    }
  }

  /// `is prepared to impose`: the verb that tells what is to be done.
  private static func core(of verb: Int, _ scene: Scene) -> Int {
    var verb = verb
    var steps = 0
    while steps < 3, promises.contains(scene.document, verb),
      let next = scene.trees.child(of: verb, LabelSet(.xcomp))
    {
      verb = next
      steps += 1
    }
    return verb
  }

  private static let suppositions = WordSet(EventWords.suppositions)
  private static let hearings = WordSet(EventWords.hearings)
  private static let promises = WordSet(EventWords.plansAndWilling)

  /// `will withdraw unless they sign`: a promise with a proviso threatens.
  private static func hasProviso(_ verb: Int, _ scene: Scene) -> Bool {
    scene.trees.children(of: verb).contains { child in
      guard scene.trees.label(child) == .advcl,
        let mark = scene.trees.child(of: child, LabelSet(.mark))
      else { return false }
      return scene.document.isWord(mark, "unless")
    }
  }

  /// Whether a predicate refuses: `is unacceptable`, `is out of the question`.
  private static func isRefusal(_ head: Int, _ scene: Scene) -> Bool {
    guard scene.trees.child(of: head, LabelSet(.cop)) != nil else { return false }
    if scene.document.isWord(head, "unacceptable") { return true }
    return scene.document.isWord(head, "question")
      && scene.trees.children(of: head).contains { scene.document.isWord($0, "out") }
  }

  /// What speech does: `said Kenya must leave` asks, `said it would leave` promises or threatens.
  private static func said(by verb: Int, _ scene: Scene, else usual: Kind) -> Kind {
    for child in scene.trees.children(of: verb)
    where LabelSet(.ccomp, .xcomp, .parataxis).has(scene.trees.label(child))
      && !scene.document.shapes[child].contains(.quoted)
    {
      // `said that talks are out of the question`
      if isRefusal(child, scene) { return Kind(.reject) }
      let child = core(of: child, scene)
      guard let reading = VerbReading(scene, head: child) else { continue }
      let match = TriggerIndex.english.verbMatches(scene, at: child, isPassive: reading.isPassive)
        .first
      switch reading.outlook {
      case .duty: return Kind(.request)
      case .refusal: return Kind(.reject)
      case .plan, .offer:
        guard let match, !match.rule.isDeed, !match.rule.isSpeech else { return usual }
        return hasProviso(child, scene) ? Kind(.threaten) : promised(match.rule.kind)
      default: return usual
      }
    }
    return usual
  }
}
