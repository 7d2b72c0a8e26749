/// What a trigger’s words have told, and whether it is enough for an event.
///
/// A rule says whom it needs; where nobody is named, a day, a place or a subject that can act may do.
struct Telling {
  let match: TriggerIndex.Match
  let cast: RoleFinder.Cast
  let outcome: Outcome
  let isPassive: Bool
  let isPresent: Bool
  /// Whether the words themselves give the time.
  let isDated: Bool
  /// Whether that time is one day, and no longer before the article than a season.
  let isOnDay: Bool
  /// Whether there is a time at all.
  let hasTime: Bool
  let hasPlace: Bool
  /// Whether its words say of a noun that it came about.
  let comesAbout: Bool
  /// Whether an event with a time was told before it in the paragraph.
  let continues: Bool

  func isEnough(in scene: Scene) -> Bool {
    // `They talked until dawn`: several who consult do so with each other.
    let isTogether =
      [.consult, .agree, .cooperate].contains(outcome.kind.category)
      && Set(cast.sources.flatMap(\.entities)).count > 1
    let isPair = !cast.sources.isEmpty && !cast.targets.isEmpty || isTogether
    // A subject that no table knows will do where the words name a day or somebody else.
    let isSubject = cast.subject.map { hasWeight($0, scene) } ?? false
    let isEvent =
      cast.subject.map { scene.nounClasses($0) & EventNouns.own != 0 } ?? false
      || isSubject && outcome.kind.category == .consult
    let isAmong =
      isSubject
      && (!cast.others.isEmpty || hasPlace || outcome.status == .planned || isPassive
        || isMain(in: scene))
    if match.isState { return isDaily(in: scene) }
    // `The order was never carried out.`
    if outcome.status == .cancelled, scene.kind == .prose, outcome.cue == "not",
      cast.subject.map({ scene.trees.tag($0) == .noun }) ?? false
    {
      return true
    }
    if match.rule.isDeed, outcome.status == .occurred, !isPresent, isPrivate(in: scene) {
      return true
    }
    // `the threat of 4 May`: a noun that its own words date.
    if !match.isVerb, comesAbout, isOnDay, scene.kind != .heading,
      LabelSet(.nsubj, .nsubjPassive, .obj).has(scene.trees.label(match.head))
    {
      return true
    }
    let isLineOfItsOwn = isChronicled(in: scene)
    if match.isWeak, !isPair, !isDoneToPersons(in: scene),
      !(isDated && (!cast.isEmpty || isEvent || isAmong) || isLineOfItsOwn)
    {
      return false
    }
    // `says Helen May, who teaches history`: a comment by somebody of no country.
    if match.rule.isReportedSpeech, !isDated, isPresent, scene.kind == .prose,
      cast.sources.allSatisfy({ scene.book.entities[$0.entity].country == nil })
    {
      return false
    }
    // `It took effect`, where nobody knows what `it` is.
    if match.isVerb, cast.sources.isEmpty, let subject = cast.subject, !hasWeight(subject, scene),
      scene.trees.tag(subject) == .pronoun, cast.antecedent == nil, !isOwnWord(of: subject, scene),
      cast.targets.isEmpty || !isPassive && !(match.isTold && isDated)
    {
      return false
    }
    if match.rule.name == "visit", isPassive, cast.sources.isEmpty { return false }
    // `a resolution condemning the raid`: no one acts there.
    if match.isVerb, scene.trees.label(match.head) == .acl, !isPassive, cast.sources.isEmpty {
      return match.isTold && isSubject
    }
    // `a judge named by the two governments`: without a day it says which, and tells nothing.
    if match.isVerb, !match.isTold, isPassive, !isDated, scene.trees.label(match.head) == .acl {
      return false
    }
    // `Lausanne, which set the target`: what a relative clause says of a thing is no deed.
    if match.rule.isDeed, scene.trees.label(match.head) == .aclRelative,
      outcome.status != .cancelled, !Telling.isCleft(match.head, scene),
      !isDoersOwn(in: scene)
    {
      return false
    }
    // `X, who speaks for Y`, `waters that both claim`: what is always so.
    if match.isVerb, isPresent, !isDated, !match.isTold, outcome.status != .planned,
      scene.trees.label(match.head) == .aclRelative
    {
      return false
    }
    // `Readers are reminded that the office closes at six`: the hour is that of what they are told.
    if isPassive, isPresent, cast.sources.isEmpty, !cast.isSubjectNamed,
      match.rule.isDeed || KindGroup.speaks(outcome.kind),
      scene.trees.child(of: match.head, LabelSet(.ccomp)) != nil
    {
      return false
    }
    // `Readers are reminded that ...`: nobody speaks, and to nobody.
    if isPassive, isPresent, !isDated, KindGroup.speaks(outcome.kind), cast.sources.isEmpty,
      !cast.isSubjectNamed
    {
      return false
    }
    // `That summit was never held`, of the one just told.
    if outcome.status == .cancelled,
      continues || isDated && match.classes & EventNouns.own != 0
    {
      return true
    }
    if !match.isTold, scene.kind == .heading { return false }
    // `Two men were shot dead outside a bar`: an event whoever it befalls.
    if match.isTold, !match.isVerb || isSubject || !cast.isEmpty { return true }
    if isPlainDeed(in: scene) { return true }
    switch match.rule.need {
    case .source:
      // `“The summit is on,” Imm told reporters`: a name that nothing explains.
      if match.rule.isReportedSpeech, let subject = cast.subject,
        scene.trees.tag(subject) == .properNoun || isSomebody(subject, in: scene)
      {
        return true
      }
      if let subject = cast.subject, isOwnWord(of: subject, scene) { return true }
      // `Aides denied that he had apologised`, `The judges said otherwise a week ago.`
      if match.rule.name == "deny" || match.rule.isReportedSpeech && isDated, isSubject {
        return true
      }
      return !cast.sources.isEmpty || isPassive && !cast.targets.isEmpty
        || isSubject && outcome.kind.category != .statement
          && (isDated || !cast.others.isEmpty || !cast.targets.isEmpty)
        || isSubject && isPassive && isDated
    case .pair:
      // `telephoned him after the vote`
      if !cast.sources.isEmpty, match.isVerb,
        isDoneToSomebody(in: scene)
      {
        return true
      }
      return comesAbout && isDated || isPair || cast.targets.count > 1 || cast.sources.count > 1
    case .anyone: return !cast.isEmpty
    case .timeOrAnyone: return !cast.isEmpty || hasTime || !match.isVerb && comesAbout
    case .ownTime: return isDated && (!cast.isEmpty || isAmong) || isLineOfItsOwn
    }
  }

  /// Whether a main clause tells, of a day not long ago, what is else no deed: `The town fell on 12
  /// March`, not `The mission had looked lost on Monday`.
  private func isDaily(in scene: Scene) -> Bool {
    guard isOnDay, match.isVerb, outcome.status == .occurred, !isPresent,
      let subject = cast.subject,
      hasWeight(subject, scene), scene.kind != .heading,
      LabelSet(.root, .conj, .parataxis).has(scene.trees.label(match.head)),
      // `The release of the crew followed on Monday`: the noun tells it.
      TriggerIndex.english.nounMatch(scene.document, at: subject) == nil,
      !scene.trees.children(of: match.head).contains(where: { child in
        LabelSet(.xcomp, .ccomp).has(scene.trees.label(child)) && scene.trees.tag(child) == .verb
      })
    else { return false }
    // `Shares fell 3 pence on Monday`: a measure.
    let isMeasured =
      scene.document.isWord(match.head, "fell") || scene.document.isWord(match.head, "lost")
      || scene.document.isWord(match.head, "fallen")
    if isPassive || !isMeasured { return true }
    return !Range(from: match.head + 1, to: min(match.head + 6, scene.sentence.upperBound)).contains
    { token in
      scene.document.has(token, .cardinal) && !scene.isTime(token)
        || scene.trees.tag(token) == .numeral && !scene.isTime(token)
    }
  }

  /// Whether a main clause tells what something did or met with on a day of its own.
  ///
  /// `Fishermen planted a flag on the rock on 3 May`: a chronicle names few, and dates what it tells.
  private func isChronicled(in scene: Scene) -> Bool {
    guard isDated, match.isVerb, outcome.status == .occurred, let subject = cast.subject,
      hasWeight(subject, scene), !scene.isTime(subject)
    else { return false }
    guard scene.isLine || !isPresent else { return false }
    return LabelSet(.root, .conj, .parataxis).has(scene.trees.label(match.head))
  }

  /// Whether a main clause tells a deed of the past done to something or somewhere: a day and a
  /// noun that acts are enough there.
  private func isMain(in scene: Scene) -> Bool {
    let isRelative =
      scene.trees.label(match.head) == .aclRelative && !match.rule.isDeed && isDated
    guard scene.kind != .heading, outcome.status == .occurred, !isPresent || scene.isLine,
      LabelSet(.root, .conj).has(scene.trees.label(match.head)) || isRelative,
      let subject = cast.subject, subject < match.head, scene.trees.tag(subject) != .pronoun
    else { return false }
    return !match.rule.isDeed
      || scene.trees.children(of: match.head).contains { child in
        child > match.head && !scene.isTime(child)
          && (LabelSet.object.has(scene.trees.label(child))
            || LabelSet.oblique.has(scene.trees.label(child))
            || LabelSet(.compoundParticle, .ccomp, .xcomp).has(scene.trees.label(child)))
      }
  }

  /// `The rebels seized the radio station`: what a main clause tells of the past, of somebody who
  /// acts though nobody names him, by words that mean a deed of force, pressure or politics.
  private func isPlainDeed(in scene: Scene) -> Bool {
    guard match.isVerb, !match.isWeak || isDoneToPersons(in: scene), !match.rule.isDeed,
      !match.rule.isReportedSpeech,
      outcome.status == .occurred || outcome.status == .cancelled, !isPresent,
      scene.kind != .heading,
      LabelSet(.root, .conj).has(scene.trees.label(match.head)) || isCircumstance(in: scene),
      let subject = cast.subject, hasWeight(subject, scene)
    else { return false }
    if hasTime, KindGroup(outcome.kind) != .speech { return true }
    // `Deputies backed her by 132 votes to nine`, `Each side accused the other`
    if Telling.isAgent(subject, scene) || cast.antecedent != nil,
      !cast.targets.isEmpty || isDoneToSomebody(in: scene)
    {
      return true
    }
    // `Both teams have put their initials to a draft`
    let isPact =
      outcome.kind.category == .agree && scene.trees.child(of: match.head, LabelSet(.obj)) != nil
    guard
      KindGroup(outcome.kind) == .material || outcome.kind.category == .reject || isPact
    else { return false }
    // `The jury voted.`: whose it is and on what nobody says.
    if outcome.kind.mode == "vote",
      !scene.trees.children(of: match.head).contains(where: { child in
        child > match.head && scene.trees.label(child) != .punct
      })
    {
      return false
    }
    return cast.antecedent != nil || Telling.isAgent(subject, scene)
  }

  /// `It came hours after prosecutors charged the owner`: a clause that says when by what happened.
  private func isCircumstance(in scene: Scene) -> Bool {
    guard scene.trees.label(match.head) == .advcl,
      scene.trees.child(of: match.head, .nominalSubject) != nil,
      let mark = scene.trees.child(of: match.head, LabelSet(.mark, .advmod)), mark < match.head
    else { return false }
    return Telling.factConjunctions.contains(scene.document, mark)
  }

  private static let factConjunctions = WordSet(EventWords.factConjunctions)

  private func isDoneToSomebody(in scene: Scene) -> Bool {
    scene.trees.child(of: match.head, LabelSet(.obj)).map {
      scene.document.isWord($0, "other") || scene.document.isWord($0, "him")
        || scene.document.isWord($0, "her") || scene.document.isWord($0, "them")
    } ?? false
  }

  /// `the dues, which Kenya tripled on 6 January`: a deed with its own doer and its own day.
  private func isDoersOwn(in scene: Scene) -> Bool {
    guard isDated, !isPresent, !cast.sources.isEmpty, let subject = cast.subject,
      let noun = scene.trees.head(match.head)
    else { return false }
    return noun < subject && subject < match.head
      && Range(from: noun + 1, to: subject).contains { scene.document.has($0, .relative) }
  }

  /// `The navy captured 23 pirates`: of persons, a verb of force tells what it means of nothing else.
  private func isDoneToPersons(in scene: Scene) -> Bool {
    guard match.isVerb, KindGroup(outcome.kind) == .material, !match.rule.isDeed,
      outcome.status == .occurred, !isPresent, scene.kind != .heading,
      LabelSet(.root, .conj, .parataxis).has(scene.trees.label(match.head)),
      cast.subject.map({ hasWeight($0, scene) }) ?? false
    else { return false }
    if isPassive { return cast.subject.map { Telling.isAgent($0, scene) } ?? false }
    return scene.trees.child(of: match.head, LabelSet(.obj)).map {
      $0 > match.head && Telling.isAgent($0, scene)
    } ?? false
  }

  /// `It was X that stepped in`: a relative clause that is the main one.
  static func isCleft(_ verb: Int, _ scene: Scene) -> Bool {
    guard let noun = scene.trees.head(verb),
      let copula = scene.trees.child(of: noun, LabelSet(.cop)),
      scene.document.isWord(copula, "was") || scene.document.isWord(copula, "were")
    else { return false }
    return copula > scene.sentence.lowerBound && scene.document.isWord(copula - 1, "it")
  }

  static func isAgent(_ noun: Int, _ scene: Scene) -> Bool {
    actingNouns.contains(scene.document, noun) || personNouns.contains(scene.document, noun)
  }

  private static let persons = WordSet(EventWords.persons)
  private static let ordinals = WordSet(EventWords.ordinals)
  private static let actingNouns = WordSet(EventWords.actingNouns)
  private static let personNouns = WordSet(EventWords.personNouns)

  /// `The premier told the chamber`: one person whom the words single out.
  private func isSomebody(_ subject: Int, in scene: Scene) -> Bool {
    guard Telling.isAgent(subject, scene),
      !NounPhrase.isPlural(subject, in: scene), scene.kind == .prose
    else { return false }
    return scene.trees.children(of: subject).contains { child in
      child < subject
        && (scene.document.isWord(child, "the")
          || scene.trees.label(child) == .nmodPossessive)
    }
  }

  /// Whether a main clause tells what a named person of no country did to something: news of
  /// people gives a day more seldom than news of states.
  private func isPrivate(in scene: Scene) -> Bool {
    guard cast.isSubjectNamed, scene.kind != .heading,
      LabelSet(.root, .conj).has(scene.trees.label(match.head)),
      let doer = (isPassive ? cast.targets : cast.sources).first, doer.form != .pronoun
    else { return false }
    let entity = scene.book.entities[doer.entity]
    guard entity.kind == .person, entity.country == nil else { return false }
    return scene.trees.children(of: match.head).contains { child in
      child > match.head && !scene.isTime(child)
        && (LabelSet.object.has(scene.trees.label(child))
          || isPassive && LabelSet.oblique.has(scene.trees.label(child)))
    }
  }

  /// `“The door is open,” she said on Tuesday`: what a person says on a day of its own, named or not.
  private func isOwnWord(of subject: Int, _ scene: Scene) -> Bool {
    match.rule.isReportedSpeech && isOnDay && Telling.persons.contains(scene.document, subject)
  }

  /// Whether a subject can be an actor.
  ///
  /// A noun can; a pronoun that leads to nobody cannot.
  private func hasWeight(_ subject: Int, _ scene: Scene) -> Bool {
    switch scene.trees.tag(subject) {
    case .properNoun, .noun, .numeral: return true
    case .pronoun:
      return cast.antecedent != nil
        || isOnDay && outcome.status == .occurred
          && Telling.persons.contains(scene.document, subject)
    // `the last of the aeroplanes`
    case .adjective:
      return Telling.ordinals.contains(scene.document, subject)
        && scene.trees.child(of: subject, LabelSet(.nmod)) != nil
    default: return false
    }
  }
}
