/// Makes reports of the triggers of an article, sentence by sentence.
struct ReportAssembler {
  private static let meetingOpeners = WordSet(EventWords.meetingOpeners)

  private(set) var reports: [EventReport] = []
  private let article: Article
  private let anchor: CivilDate?
  private let index: CodePointIndex
  /// The time told last and its paragraph, for what follows without one.
  private var lastTold: (time: ReportTime, paragraph: Int32)?
  /// The id of who holds the meeting that opens the sentence being read.
  private var meetingHolder: String?
  private var lastSpeaker: (entity: Int, paragraph: Int32)?

  init(article: Article, anchor: CivilDate?, index: CodePointIndex) {
    self.article = article
    self.anchor = anchor
    self.index = index
  }

  /// A report with what decides whether it stands beside the others of its sentence.
  struct Draft {
    var report: EventReport
    let match: TriggerIndex.Match
    let cast: RoleFinder.Cast
    let attribution: Attribution?
    let hasOwnTime: Bool
  }

  /// Reads the triggers of one sentence.
  mutating func read(_ scene: Scene, _ triggers: TriggerIndex, paragraph: Int32) {
    if let opening = TimeAttacher.opening(scene) {
      // `On 24 May all was off. He cancelled by letter.`: the next sentence goes on from it.
      lastTold = (TimeAttacher.reportTime(opening, index: index), paragraph)
    }
    meetingHolder = nil
    var drafts: [Draft] = []
    var consumed: [Int] = []
    for token in scene.sentence {
      let lexeme = Int(scene.document.lexemes[token])
      let isVerb = scene.verbs.verbs[lexeme] >= 0
      guard isVerb || scene.verbs.nouns[lexeme] >= 0,
        !scene.document.shapes[token].contains(.quoted), !scene.isTime(token),
        !scene.document.shapes[token].contains(.capitalised) || token == scene.sentence.lowerBound
      else { continue }
      let before = drafts.count
      if isVerb, let reading = VerbReading(scene, head: token) {
        for match in triggers.verbMatches(scene, at: token, isPassive: reading.isPassive) {
          if let draft = draft(scene, match, reading, paragraph: paragraph) {
            if match.object != 0 { consumed += nouns(of: match, in: scene) }
            drafts.append(draft)
            break
          }
        }
      } else if !consumed.contains(token), scene.trees.tag(token) == .noun,
        let match = triggers.nounMatch(scene.document, at: token),
        let draft = draft(scene, match, nil, paragraph: paragraph)
      {
        drafts.append(draft)
        if isWithin(scene, match) {
          meetingHolder = draft.report.actors.first { $0.role == .source }?.id
        }
      }
      if drafts.count > before, let time = drafts.last?.report.time, time.basis != .published {
        lastTold = (time, paragraph)
      }
    }
    reports += chosen(drafts, scene).map(\.report)
  }

  /// The nouns that a verb’s pattern took up: `held talks` tells one event.
  private func nouns(of match: TriggerIndex.Match, in scene: Scene) -> [Int] {
    Range(from: match.head + 1, to: min(match.head + 16, scene.sentence.upperBound)).filter {
      scene.nounClasses($0) & match.object != 0
    }
  }

  /// `In a meeting with X,` opens the sentence: what follows happened at the meeting.
  private func isWithin(_ scene: Scene, _ match: TriggerIndex.Match) -> Bool {
    return ReportAssembler.meetingOpeners.contains(scene.document, scene.sentence.lowerBound)
      && match.tokens.lowerBound - scene.sentence.lowerBound <= 4
  }

  // MARK: One report

  private mutating func draft(
    _ scene: Scene,
    _ match: TriggerIndex.Match,
    _ reading: VerbReading?,
    paragraph: Int32
  ) -> Draft? {
    let rule = match.rule
    let clauseIndex = scene.clause(of: match.head)
    let clause = scene.clauses[clauseIndex]
    let attachment = TimeAttacher.attachment(
      scene,
      head: match.head,
      clauseIndex: clauseIndex,
      isSpeech: rule.isReportedSpeech,
      isFact: reading.map { $0.outlook == .fact && !$0.isPresent } ?? false
    )
    var outcome: Outcome
    if let reading {
      guard
        let read = Outcome(rule, reading, scene, match.head, hasTime: attachment?.isOwn ?? false)
      else { return nil }
      outcome = read
    } else {
      guard
        let read = NounReading(
          scene,
          noun: match.head,
          time: attachment,
          isTold: match.isTold
        )
      else { return nil }
      outcome = Outcome(kind: rule.kind, status: read.status, cue: read.cue)
    }
    let finder = RoleFinder(scene, trigger: match.tokens, clause: clause, kind: outcome.kind)
    let isPassive = reading?.isPassive ?? false
    var cast =
      reading != nil
      ? finder.cast(ofVerb: match.head, isPassive: isPassive, isSpeech: rule.isSpeech)
      : finder.cast(ofNoun: match.head, ofIsTarget: match.ofIsTarget)
    guard
      meets(
        match,
        cast,
        attachment,
        scene,
        isPassive,
        outcome,
        reading?.isPresent ?? false,
        paragraph
      ),
      !rule.needsBareObject || hasBareObject(scene, cast)
    else { return nil }
    // `In a meeting with X, Y reiterated`: what is said there is part of the meeting.
    if rule.isSpeech, let holder = meetingHolder,
      cast.sources.contains(where: { scene.book.entities[$0.entity].id == holder })
    {
      return nil
    }
    if rule.isSpeech, isContinued(scene, match, cast, attachment, paragraph) { return nil }
    finder.complete(&cast, head: match.head, isPassive: isPassive)

    let time = time(
      attachment,
      isSpeech: KindGroup.speaks(outcome.kind),
      status: outcome.status,
      paragraph: paragraph
    )
    let place = PlaceFinder.place(scene, trigger: match.tokens, clause: clause)
    let writer = TitleWriter(
      scene: scene,
      trigger: match.tokens,
      head: match.head,
      clause: clause,
      cast: cast
    )
    let title =
      match.isVerb
      ? writer.verbTitle(
        isPassive: isPassive,
        outlook: reading?.outlook ?? .fact,
        status: outcome.status,
        isSpeech: KindGroup.speaks(rule.kind),
        isReportedSpeech: rule.isReportedSpeech
      )
      : match.isTold ? writer.phraseTitle() : writer.nounTitle(place: place)
    let saysMore =
      rule.isSpeech || outcome.status == .planned || outcome.status == .proposed
    let report = make(
      scene,
      match,
      kind: outcome.kind,
      status: outcome.status,
      cue: outcome.cue,
      cast: cast,
      place: place,
      time: time,
      said: saysMore ? anchor.map(TimeAttacher.publishedTime) : nil,
      title: title
    )
    return Draft(
      report: report,
      match: match,
      cast: cast,
      attribution: reading == nil ? nil : Attribution.of(match.head, in: scene),
      hasOwnTime: attachment?.isOwn ?? false
    )
  }

  private func time(
    _ attachment: TimeAttacher.Attachment?,
    isSpeech: Bool,
    status: Status,
    paragraph: Int32
  ) -> ReportTime? {
    if let attachment { return TimeAttacher.reportTime(attachment, index: index) }
    if isSpeech { return anchor.map(TimeAttacher.publishedTime) }
    guard status == .occurred || status == .cancelled, let told = lastTold,
      told.paragraph == paragraph
    else { return nil }
    var carried = told.time
    if carried.basis != .carried {
      carried.basis = .carried
      carried.working = "carried from the words before: " + carried.working
    }
    return carried
  }

  /// `called Putin on Monday`, but not `called Putin a liar`: nothing is said of the object.
  private func hasBareObject(_ scene: Scene, _ cast: RoleFinder.Cast) -> Bool {
    guard let object = cast.targets.last, scene.sentence.contains(object.tokens.upperBound) else {
      return true
    }
    let next = object.tokens.upperBound
    let shape = scene.document.shapes[next]
    if shape.contains(.punctuation) || scene.document.hasEnding(next, "ly") { return true }
    if scene.times.contains(where: { $0.tokens.contains(next) }) { return true }
    return scene.document.has(next, [.preposition, .conjunction, .relative, .particle])
  }

  private func meets(
    _ match: TriggerIndex.Match,
    _ cast: RoleFinder.Cast,
    _ attachment: TimeAttacher.Attachment?,
    _ scene: Scene,
    _ isPassive: Bool,
    _ outcome: Outcome,
    _ isPresent: Bool,
    _ paragraph: Int32
  ) -> Bool {
    let isPair = !cast.sources.isEmpty && !cast.targets.isEmpty
    let isDated = attachment?.isOwn ?? false
    // A subject that no table knows will do where the words name a day or somebody else.
    let isSubject = cast.subject.map { hasWeight($0, scene) } ?? false
    let isEvent =
      cast.subject.map { scene.nounClasses($0) & EventNouns.own != 0 } ?? false
      || isSubject && outcome.kind.category == .consult
    let isAmong = isSubject && !cast.others.isEmpty
    if match.rule.isDeed, outcome.status == .occurred, !isPresent,
      isPrivate(match, cast, scene, isPassive)
    {
      return true
    }
    if match.isWeak, !isPair, !(isDated && (!cast.isEmpty || isEvent || isAmong)) { return false }
    // `says Helen May, who teaches history`: a comment by somebody of no country.
    if match.rule.isReportedSpeech, !isDated, isPresent, scene.kind == .prose,
      cast.sources.allSatisfy({ scene.book.entities[$0.entity].country == nil })
    {
      return false
    }
    // `It took effect`: nobody knows what `it` is.
    if match.isVerb, cast.sources.isEmpty, !isPassive, let subject = cast.subject,
      scene.trees.tag(subject) == .pronoun
    {
      return false
    }
    if match.rule.name == "visit", isPassive, cast.sources.isEmpty { return false }
    // `a resolution condemning the raid`: no one acts there.
    if match.isVerb, scene.trees.label(match.head) == .acl, !isPassive, cast.sources.isEmpty {
      return match.isTold && isSubject
    }
    // `Lausanne, which set the target`: what a relative clause says of a thing is no deed.
    if match.rule.isDeed, scene.trees.label(match.head) == .aclRelative { return false }
    // `That summit was never held`, of the one just told.
    if outcome.status == .cancelled, lastTold?.paragraph == paragraph { return true }
    // Where nobody known and no time stands, only what is an event whoever it befalls.
    if !match.isTold, scene.times.isEmpty, scene.mentions.isEmpty, outcome.status != .cancelled {
      return false
    }
    if !match.isTold, scene.kind == .heading { return false }
    // `Two men were shot dead outside a bar`
    if match.isTold, !match.isVerb || isSubject || !cast.isEmpty { return true }
    switch match.rule.need {
    case .source:
      return !cast.sources.isEmpty || isPassive && !cast.targets.isEmpty
        || isSubject && outcome.kind.category != .statement
          && (isDated || !cast.others.isEmpty || !cast.targets.isEmpty)
    case .pair: return isPair || cast.targets.count > 1 || cast.sources.count > 1
    case .anyone: return !cast.isEmpty
    case .timeOrAnyone: return !cast.isEmpty || attachment != nil
    case .ownTime: return isDated && (!cast.isEmpty || isAmong)
    }
  }

  /// Whether a main clause tells what a named person of no country did to something: news of
  /// people gives a day more seldom than news of states.
  private func isPrivate(
    _ match: TriggerIndex.Match,
    _ cast: RoleFinder.Cast,
    _ scene: Scene,
    _ isPassive: Bool
  ) -> Bool {
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

  /// Whether a subject can be an actor.
  ///
  /// A noun can; a pronoun that leads to nobody cannot.
  private func hasWeight(_ subject: Int, _ scene: Scene) -> Bool {
    switch scene.trees.tag(subject) {
    case .properNoun, .noun: return true
    default: return false
    }
  }

  /// `“...,” X added`: a quote that goes on with the speaker of the sentence before.
  private mutating func isContinued(
    _ scene: Scene,
    _ match: TriggerIndex.Match,
    _ cast: RoleFinder.Cast,
    _ attachment: TimeAttacher.Attachment?,
    _ paragraph: Int32
  ) -> Bool {
    guard let speaker = cast.sources.first?.entity else { return false }
    let isNear = lastSpeaker.map { $0.entity == speaker && paragraph - $0.paragraph <= 1 } ?? false
    lastSpeaker = (speaker, paragraph)
    let opensWithQuote = scene.document.shapes[scene.sentence.lowerBound].contains(.punctuation)
    return isNear && opensWithQuote && attachment == nil
  }

  private func make(
    _ scene: Scene,
    _ match: TriggerIndex.Match,
    kind: Kind,
    status: Status,
    cue: String,
    cast: RoleFinder.Cast,
    place: String?,
    time: ReportTime?,
    said: ReportTime?,
    title: String
  ) -> EventReport {
    let document = scene.document
    var first = scene.sentence.lowerBound
    if LineHabit.isBullet(document, first) { first += 1 }
    let bytes = Int(document.starts[first])..<Int(document.ends[scene.sentence.upperBound - 1])
    let triggerBytes =
      Int(
        document.starts[match.tokens.lowerBound]
      )..<Int(document.ends[match.tokens.upperBound - 1])
    let start = index.codePoint(at: bytes.lowerBound)
    let triggerStart = index.codePoint(at: triggerBytes.lowerBound)
    let trigger = Trigger(
      text: document.text(match.tokens),
      start: triggerStart,
      end: index.codePoint(at: triggerBytes.upperBound),
      rule: match.rule.name
    )
    return EventReport(
      id: SHA256.id("\(article.id) \(start) \(triggerStart) \(trigger.text)"),
      source: article.id,
      quote: String(decoding: document.utf8[bytes], as: UTF8.self),
      start: start,
      end: index.codePoint(at: bytes.upperBound),
      trigger: trigger,
      kind: kind,
      status: status,
      cue: cue,
      actors: ReportAssembler.actors(cast, scene),
      place: place,
      figures: FigureFinder.figures(
        scene,
        in: scene.clauses[scene.clause(of: match.tokens.lowerBound)]
      ),
      speech: match.rule.isSpeech ? quotedSpeech(scene) : nil,
      time: time,
      said: said,
      title: title,
      anchor: anchor,
      words: ContentWords.words(scene, in: contentRange(scene, match))
    )
  }

  /// Speech is about all of its sentence, a deed about its clause.
  private func contentRange(_ scene: Scene, _ match: TriggerIndex.Match) -> Range<Int> {
    match.rule.isSpeech ? scene.sentence : scene.clauses[scene.clause(of: match.tokens.lowerBound)]
  }

  private func quotedSpeech(_ scene: Scene) -> String? {
    let quoted = scene.sentence.filter { scene.document.shapes[$0].contains(.quoted) }
    guard let first = quoted.first else { return nil }
    var last = first
    while last + 1 < scene.sentence.upperBound,
      scene.document.shapes[last + 1].contains(.quoted)
    {
      last += 1
    }
    return scene.document.text(first..<last + 1)
  }
}
