/// Writes the line for the timeline that a report alone would give.
///
/// A statement is its speaker and what is said; a deed is its actor, the verb in the historic
/// present and what follows it; a noun is its parties and itself. Times are left out, for the
/// timeline shows them; people go by their surnames; a pronoun gives way to what it means; no line
/// is cut within a word or a quote.
struct TitleWriter {
  let scene: Scene
  let trigger: Range<Int>
  /// The verb, or the noun where there is none.
  let head: Int
  let clause: Range<Int>
  let cast: RoleFinder.Cast
  let kind: Kind

  /// The title of a deed or of speech told by a verb.
  func verbTitle(
    isPassive: Bool,
    outlook: VerbReading.Outlook,
    status: Status,
    isSpeech: Bool,
    isReportedSpeech: Bool
  ) -> String {
    if isNominal { return phraseTitle(nil) }
    if isReportedSpeech || saysThat, let title = speechTitle(status) { return title }
    if isSpeech, !isPassive, let title = furtherSpeechTitle() { return title }
    // `X and Y signed a map`, taken for a participle: what has an object acts.
    let isPassive = isPassive && !hasBareObject
    if isPassive, outlook == .fact, status == .occurred, let title = activeTitle() { return title }
    let subject = subject(isPassive: isPassive)
    let told = Range(from: head + 1, to: tailEnd())
    if subject.text.isEmpty, !isPassive, let title = subjectlessTitle(told, outlook, status) {
      return title
    }
    if outlook == .fact, status == .occurred, let title = happeningTitle() { return title }
    let verb = verb(isPassive: isPassive, outlook, status: status, plural: subject.isPlural)
    let object = relativeObject()
    let lead = [subject.text, verb, object].filter { !$0.isEmpty }.joined(separator: " ")
    let tail = words(told, room: TitleText.limit - lead.count - 1)
    guard isSound(subject.text),
      !tail.isEmpty && !TitleText.isPointer(tail) || !object.isEmpty
        || tail.isEmpty && isComplete(isPassive)
    else {
      return ownWords()
    }
    let title = TitleText.fit(
      TitleText.capitalised(lead + (tail.isEmpty ? "" : " " + tail)),
      whole: endsWhole(told) ? tail : nil
    )
    return TitleText.isClosed(title) ? title : ownWords()
  }

  /// `These terms were rejected by X`: which terms stands elsewhere, so X leads.
  private func activeTitle() -> String? {
    guard let thing = cast.subject, thing < head,
      let pointer = scene.trees.child(of: thing, LabelSet(.det)),
      scene.document.has(pointer, .demonstrative),
      scene.sentence.contains(head + 2), scene.document.isWord(head + 1, "by"),
      let doer = scene.trees.child(of: head, LabelSet.oblique), doer > head + 1,
      cast.sources.contains(where: { $0.tokens.lowerBound > head })
    else { return nil }
    let actor = words(NounPhrase.range(of: doer, in: scene))
    let isPlural =
      NounPhrase.takesPlural(doer, in: scene)
      || scene.trees.child(of: doer, LabelSet(.conj)) != nil
    let verb = verb(isPassive: false, .fact, status: .occurred, plural: isPlural)
    let phrase = NounPhrase.range(of: thing, in: scene)
    let object = words(Range(from: pointer + 1, to: phrase.upperBound))
    guard isSound(actor), !object.isEmpty else { return nil }
    let title = TitleText.withoutArticle(actor) + " " + verb + " the " + object
    return TitleText.fit(TitleText.capitalised(title))
  }

  /// `The release of the crew followed on Friday`: what came about is the title.
  private func happeningTitle() -> String? {
    guard scene.verbs.verb(scene.document, head)?.base == "follow", let subject = cast.subject,
      subject < head, scene.nounClasses(subject) != 0, scene.trees.tag(subject) == .noun,
      scene.trees.child(of: head, .object) == nil
    else { return nil }
    let writer = TitleWriter(
      scene: scene,
      trigger: subject..<subject + 1,
      head: subject,
      clause: clause,
      cast: cast,
      kind: kind
    )
    return writer.phraseTitle(nil)
  }

  /// `hired a lawyer`, where nobody says who did: `Lawyer hired`.
  private func subjectlessTitle(
    _ told: Range<Int>,
    _ outlook: VerbReading.Outlook,
    _ status: Status
  ) -> String? {
    guard let object = scene.trees.child(of: head, .object), told.contains(object),
      scene.trees.tag(object) != .pronoun, scene.verbs.verb(scene.document, head) != nil
    else { return nil }
    let phrase = NounPhrase.range(of: object, in: scene)
    guard phrase.lowerBound > head, phrase.upperBound <= told.upperBound else { return nil }
    let isPlural = NounPhrase.takesPlural(object, in: scene)
    let lead = TitleText.withoutArticle(words(phrase))
    let verb = verb(isPassive: true, outlook, status: status, plural: isPlural)
    let rest = words(phrase.upperBound..<told.upperBound, room: TitleText.limit - lead.count - 15)
    return TitleText.fit(
      TitleText.capitalised([lead, verb, rest].filter { !$0.isEmpty }.joined(separator: " "))
    )
  }

  private var hasBareObject: Bool {
    scene.trees.label(head) == .acl && scene.sentence.contains(head + 1)
      && scene.document.has(head + 1, .article)
      && scene.trees.child(of: head, LabelSet(.obj)).map { $0 > head } ?? false
  }

  /// `another gathering at X`: a gerund that words make a noun.
  private var isNominal: Bool {
    scene.verbs.form(scene.document, head).contains(.gerund)
      && scene.trees.child(of: head, LabelSet(.det)) != nil
  }

  /// The title of a state that holds of something: `Talks close to collapse`.
  func stateTitle() -> String {
    let subject = subject(isPassive: false)
    guard isSound(subject.text) else { return ownWords() }
    let tail = words(
      Range(from: head, to: tailEnd()),
      room: TitleText.limit - subject.text.count - 1
    )
    return TitleText.fit(TitleText.capitalised(subject.text + " " + tail))
  }

  // MARK: Verbs

  private func verb(
    isPassive: Bool,
    _ outlook: VerbReading.Outlook,
    status: Status,
    plural: Bool
  ) -> String {
    guard let verb = scene.verbs.verb(scene.document, head) else { return scene.word(head) }
    switch outlook {
    case .refusal: return (isPassive ? "not to be " + verb.participle : "not to " + verb.base)
    case .offer: return (isPassive ? "ready to be " + verb.participle : "ready to " + verb.base)
    case .denial:
      return isPassive ? "not " + verb.participle : (plural ? "do not " : "does not ") + verb.base
    case .possible:
      return isPassive ? "may be " + verb.participle : "may " + verb.base
    case .lapsed:
      return isPassive
        ? "was to be " + verb.participle : (plural ? "were to " : "was to ") + verb.base
    default: break
    }
    let isAhead = status == .planned || outlook == .duty
    // `will be host to`
    if !isPassive, scene.trees.child(of: head, LabelSet(.cop)) == head - 1,
      scene.verbs.form(scene.document, head).contains(.base)
    {
      return (isAhead ? "to be " : plural ? "are " : "is ") + scene.word(head)
    }
    if isPassive { return isAhead ? "to be " + verb.participle : verb.participle }
    if isAhead { return "to " + verb.base }
    return plural ? verb.base : verb.base == "have" ? "has" : verb.third
  }
}
