/// Whether a noun tells of something that happened or is planned.
struct NounReading {
  let status: Status
  let cue: String
  /// Whether its own phrase says when, or its verb that it brought something about: so it came about.
  private(set) var cameAbout = false

  private static let eventPrepositions = WordSet(EventWords.eventPrepositions)
  private static let places = WordSet(EventWords.placePrepositions)
  private static let openers = WordSet(EventWords.turnOpeners)
  private static let opinions = WordSet(EventWords.opinions)
  private static let irreal = Set(EventWords.words(EventWords.irreal).map(String.init))
  private static let happenings = WordSet(EventWords.happenings)
  private static let uncertain = WordSet(EventWords.uncertainEvents)

  /// `after a call between X and Y`, `talks in Vienna last week`, `X’s visit in May`.
  ///
  /// - Parameters:
  ///   - time: the time that its phrase gives it.
  ///   - isTold: whether the noun names what has happened wherever its phrase says which.
  /// - Returns: nil where nothing says that it came about.
  init?(_ scene: Scene, noun: Int, time: TimeAttacher.Attachment?, isTold: Bool) {
    if NounReading.isAbsent(scene, noun) {
      (status, cue, cameAbout) = (.cancelled, "no", true)
      return
    }
    guard !NounReading.isUncertain(scene, noun), !NounReading.isLessened(scene, noun) else {
      return nil
    }
    var governor: VerbReading?
    var above = scene.trees.head(noun)
    var below = noun
    var steps = 0
    let isPast = time.map { $0.isOwn && TimeAttacher.isPast($0.time, scene) } ?? false
    let isDated = time.map { $0.isOwn && NounReading.isInPhrase($0.time, of: noun, scene) } ?? false
    while let token = above, steps < 4 {
      // `The threat of 4 May was thought to have worked` was made, whatever is thought of it.
      let isThought = isPast && isDated && LabelSet.nominalSubject.has(scene.trees.label(below))
      if NounReading.opinions.contains(scene.document, token), !isThought { return nil }
      if let reading = VerbReading(scene, head: token) {
        if isTold, let verb = scene.verbs.verb(scene.document, token),
          NounReading.irreal.contains(verb.base)
        {
          return nil
        }
        governor = isThought ? nil : reading
        break
      }
      below = token
      above = scene.trees.head(token)
      steps += 1
    }
    let outlook = governor?.outlook
    let isHosted = NounReading.host(of: noun, scene) != nil
    let told: [VerbReading.Outlook] = isHosted ? [.fact, .plan, .possible] : [.fact, .plan]
    // `to be stopped after the fire`: what `after` and `the` point to has been, whatever is to be.
    if isTold, NounReading.isSpecific(scene, noun), NounReading.isBehind(scene, noun) {
      (status, cue) = (.occurred, "")
      return
    }
    if let outlook, !told.contains(outlook) { return nil }
    // `a meeting within two weeks`: a term that runs from the article's day is still to come.
    let isAhead =
      time.map {
        TimeAttacher.isAhead($0.time, scene)
          || $0.time.type == .duration && $0.time.earliest == scene.anchor
      } ?? false
    if let time, time.isOwn, NounReading.isPredicate(time.time, of: noun, scene) {
      (status, cue) = isAhead ? (.planned, time.time.text) : (.occurred, "")
      cameAbout = true
      return
    }
    if let time, time.isOwn, NounReading.isLine(scene, noun) {
      (status, cue) = isAhead ? (.planned, time.time.text) : (.occurred, "")
      return
    }
    if let time, time.isOwn, NounReading.isInPhrase(time.time, of: noun, scene) {
      if isAhead {
        (status, cue) = (.planned, time.time.text)
      } else if outlook == .plan {
        return nil
      } else {
        (status, cue, cameAbout) = (.occurred, "", true)
      }
      return
    }
    if NounReading.hasOutcome(scene, noun, governor) {
      (status, cue, cameAbout) = (.occurred, "", true)
      return
    }
    // `The release of the crew followed on Monday`, `There was a meeting on Monday`.
    if isHosted || NounReading.isExistential(scene, noun), let time, time.isOwn {
      if outlook == .possible {
        (status, cue) = (.proposed, time.time.text)
      } else {
        (status, cue) = isAhead || outlook == .plan ? (.planned, time.time.text) : (.occurred, "")
      }
      return
    }
    guard outlook != .plan,
      isTold && NounReading.isSpecific(scene, noun)
        || NounReading.followsPreposition(scene, noun)
    else { return nil }
    (status, cue) = (.occurred, "")
  }

  /// Whether its phrase says which one: `the fatal shooting of a deputy`, `Page’s death`, not
  /// `murder`, `the murder`.
  private static func isSpecific(_ scene: Scene, _ noun: Int) -> Bool {
    let document = scene.document
    // `a cease-fire`, `rocket fire`
    if noun > scene.sentence.lowerBound, Dash.isHyphen(document, noun - 1) { return false }
    if document.isWord(noun, "fire"), scene.trees.child(of: noun, LabelSet(.compound)) != nil {
      return false
    }
    var isDetermined = false
    var isDescribed = false
    for child in scene.trees.children(of: noun) {
      switch scene.trees.label(child) {
      case .det: isDetermined = document.has(child, [.article, .demonstrative])
      case .nmodPossessive: (isDetermined, isDescribed) = (true, true)
      case .compound, .amod, .nummod: isDescribed = true
      case .nmod, .acl, .aclRelative: isDescribed = true
      default: break
      }
    }
    // `the deaths at the bridge`, whatever the tree hangs the place on.
    let next = noun + 1
    if scene.sentence.contains(next), document.has(next, .preposition),
      NounReading.places.contains(document, next)
    {
      isDescribed = true
    }
    return isDescribed && isDetermined
  }

  /// `The summit is on 24 May`: the day is all that is said of it.
  private static func isPredicate(_ time: TimeExpression, of noun: Int, _ scene: Scene) -> Bool {
    if isFixed(time, of: noun, scene) { return true }
    guard LabelSet.nominalSubject.has(scene.trees.label(noun)), let day = scene.trees.head(noun),
      time.tokens.contains(day)
    else { return false }
    return scene.trees.child(of: day, LabelSet(.cop)) != nil
  }

  /// The same by the words alone, whatever the tree makes of the place between: `The summit in Rome
  /// is on 24 May`.
  private static func isFixed(_ time: TimeExpression, of noun: Int, _ scene: Scene) -> Bool {
    let first = time.tokens.lowerBound
    guard first > noun, first - noun <= 9,
      let copula = Range(from: max(noun + 1, first - 2), to: first).last(where: {
        scene.document.isWord($0, "is") || scene.document.isWord($0, "was")
      }),
      scene.trees.head(noun).map({ $0 > noun }) ?? true
    else { return false }
    // Nothing but `on` between it and the day, and no clause of its own before it.
    return Range(from: copula + 1, to: first).allSatisfy {
      scene.document.has($0, .preposition)
    }
      && !Range(from: noun + 1, to: copula).contains {
        scene.trees.tag($0) == .verb || scene.document.shapes[$0].contains(.punctuation)
          || scene.document.has($0, .relative)
      }
  }

  /// `There would be no handover`, `There was no meeting`: what did not come about.
  private static func isAbsent(_ scene: Scene, _ noun: Int) -> Bool {
    guard scene.nounClasses(noun) & absences != 0,
      let no = scene.trees.child(of: noun, LabelSet(.det)), scene.document.isWord(no, "no")
    else { return false }
    let before = Range(from: max(scene.sentence.lowerBound, no - 4), to: no)
    return before.contains { scene.document.isWord($0, "there") }
      && before.contains {
        scene.document.isWord($0, "was") || scene.document.isWord($0, "be")
          || scene.document.isWord($0, "were")
      }
  }

  private static let absences = EventNouns.bits([
    "talks", "meeting", "visit", "exchange", "signing",
  ])

  private static let outcomes = WordSet(EventWords.outcomes)

  /// `The capture of the crew brought crowds into the streets`: what had an effect came about, where
  /// its words say whose it was.
  private static func hasOutcome(_ scene: Scene, _ noun: Int, _ governor: VerbReading?) -> Bool {
    guard LabelSet.nominalSubject.has(scene.trees.label(noun)), let verb = scene.trees.head(noun),
      outcomes.contains(scene.document, verb), let governor, governor.outlook == .fact,
      !governor.isPresent
    else { return false }
    return scene.trees.children(of: noun).contains { child in
      scene.trees.label(child) == .nmodPossessive
        || scene.trees.label(child) == .nmod
          && (scene.trees.child(of: child, LabelSet(.caseMarker)).map {
            scene.document.isWord($0, "of")
          } ?? false)
    }
  }

  /// `after the fire`: a preposition that looks back right before its phrase.
  private static func isBehind(_ scene: Scene, _ noun: Int) -> Bool {
    guard let mark = scene.trees.child(of: noun, LabelSet(.caseMarker)), mark < noun else {
      return false
    }
    return scene.document.isWord(mark, "after") || scene.document.isWord(mark, "since")
      || scene.document.isWord(mark, "following")
  }

  /// The verb that says of its subject that it comes about: `X’s release followed on Monday`.
  static func host(of noun: Int, _ scene: Scene) -> Int? {
    guard let verb = scene.trees.head(noun), happenings.contains(scene.document, verb) else {
      return nil
    }
    if LabelSet.nominalSubject.has(scene.trees.label(noun)) { return verb }
    // `On 13 May came the surrender of the garrison.`
    let isInverted =
      scene.trees.label(noun) == .obj && verb < noun && scene.document.isWord(verb, "came")
      && scene.trees.child(of: verb, .nominalSubject).map(scene.isTime) ?? true
    return isInverted ? verb : nil
  }

  /// `a reduction in violence`, `an end to the fighting`: what grows less is no event of its own.
  private static func isLessened(_ scene: Scene, _ noun: Int) -> Bool {
    let mark = noun - 1
    return scene.sentence.contains(mark - 1) && scene.document.isOne(mark, of: "in of to")
      && lessenings.contains(scene.document, mark - 1)
  }

  private static let lessenings = WordSet(EventWords.lessenings)

  /// `any talks`, `a possible visit`, `the next meeting`.
  private static func isUncertain(_ scene: Scene, _ noun: Int) -> Bool {
    if isMeasure(scene, noun) { return true }
    return Range(from: max(scene.sentence.lowerBound, noun - 4), to: noun).contains {
      uncertain.contains(scene.document, $0)
    }
  }

  /// `failed by two votes`, `the talk of the town`: a number of voices and a rumour are no events.
  private static func isMeasure(_ scene: Scene, _ noun: Int) -> Bool {
    let document = scene.document
    if document.isWord(noun, "talk") {
      return scene.sentence.contains(noun + 1) && document.isWord(noun + 1, "of")
    }
    return document.isWord(noun, "votes")
      && scene.trees.child(of: noun, LabelSet(.nummod)) != nil
  }

  /// `Oct. 13: Release of the crew`: the noun is all that an item of a list says.
  private static func isLine(_ scene: Scene, _ noun: Int) -> Bool {
    guard scene.isLine, !LabelSet.nominalSubject.has(scene.trees.label(noun)) else {
      return false
    }
    let part = TimeAttacher.part(of: noun, scene)
    let isHead = part.first {
      scene.trees.tag($0) == .noun && !scene.isTime($0)
        && !scene.document.has($0, [.month, .weekday])
    }
    return isHead == noun
      && !part.contains {
        scene.trees.tag($0) == .verb && !scene.verbs.form(scene.document, $0).contains(.gerund)
      }
  }

  /// `There was a call between X and Y`, in the past.
  static func isExistential(_ scene: Scene, _ noun: Int) -> Bool {
    guard let verb = scene.trees.child(of: noun, LabelSet(.cop, .aux)) ?? scene.trees.head(noun),
      scene.document.isWord(verb, "was") || scene.document.isWord(verb, "were")
    else { return false }
    return scene.sentence.contains(verb - 1) && scene.document.isWord(verb - 1, "there")
  }

  /// Whether a time belongs to the noun and not to the verb above it.
  private static func isInPhrase(_ time: TimeExpression, of noun: Int, _ scene: Scene) -> Bool {
    time.tokens.contains { scene.trees.isBelow($0, noun) }
      || time.tokens.upperBound == noun
  }

  /// `after a call between`, `following his meetings with`: what comes after a preposition of
  /// time has come about.
  private static func followsPreposition(_ scene: Scene, _ noun: Int) -> Bool {
    var token = noun - 1
    var steps = 0
    while scene.sentence.contains(token), steps < 6 {
      if eventPrepositions.contains(scene.document, token) { return true }
      // `The decision followed talks`, `was followed by talks`
      if scene.document.isWord(token, "followed") || scene.document.isWord(token, "follows")
        || token > scene.sentence.lowerBound && scene.document.isWord(token, "by")
          && scene.document.isWord(token - 1, "followed")
      {
        return true
      }
      if scene.document.isWord(token, "with") {
        return scene.trees.head(noun).map { openers.contains(scene.document, $0) } ?? false
      }
      if scene.document.has(token, [.preposition, .modal, .conjunction]) { return false }
      if scene.document.shapes[token].contains(.punctuation), !Dash.isHyphen(scene.document, token)
      {
        return false
      }
      token -= 1
      steps += 1
    }
    return false
  }
}
