/// Makes reports of the triggers of an article, sentence by sentence.
struct ReportAssembler {
  static let objectMarks = WordSet(EventWords.objectMarks)
  private static let meetingOpeners = WordSet(EventWords.meetingOpeners)

  private(set) var reports: [EventReport] = []
  /// What the sentences read so far told of.
  private(set) var antecedents = Antecedents()
  private let article: Article
  let anchor: CivilDate?
  let index: CodePointIndex
  /// The time told last and its paragraph, for what follows without one.
  var lastTold: Told? {
    didSet { if let lastTold, !lastTold.isBefore { mainTold = lastTold } }
  }
  /// The time told last of the story itself, not of what had been before.
  var mainTold: Told?
  /// Who took part in what the sentence before told, and when that was.
  var lastDeed: (actors: [String], time: ReportTime, sentence: Int)?
  /// Who spoke last, when and in which paragraph, for a quote that goes on.
  var lastSpeech: (speaker: String, time: ReportTime, paragraph: Int32)?
  /// The time of the label or the line that dates a paragraph.
  var label: Told?
  /// The events told so far, for what counts from them.
  var deeds: [Deed] = []
  /// The days told so far and the words before each.
  var dayPhrases: [(time: TimeExpression, words: Range<Int>)] = []
  /// Whether the sentence being read opens with a count from an event that was not told.
  var isUncounted = false
  /// The id of who holds the meeting that opens the sentence being read.
  private var meetingHolder: String?

  /// Whether most of what the article dates lies long before it: a history, where a date once told
  /// holds until the next.
  let isHistory: Bool

  init(article: Article, anchor: CivilDate?, index: CodePointIndex, isHistory: Bool) {
    self.article = article
    self.anchor = anchor
    self.index = index
    self.isHistory = isHistory
  }

  /// A time that was told, and where.
  struct Told {
    let time: ReportTime
    let paragraph: Int32
    let sentence: Int
    /// Whether it was told of what had been before: `had met on Monday`.
    let isBefore: Bool
    /// Whether it opens its sentence, as in `On Thursday came the witness`.
    var opens = false
  }

  /// A report with what decides whether it stands beside the others of its sentence.
  struct Draft {
    var report: EventReport
    let match: TriggerIndex.Match
    let cast: RoleFinder.Cast
    let attribution: Attribution?
    let hasOwnTime: Bool
    /// Whether it had happened before what is told: `had met`.
    var isBefore = false
    /// Whether a noun’s own words say that it came about.
    var cameAbout = false
  }

  /// Reads the triggers of one sentence.
  mutating func read(_ scene: Scene, _ triggers: TriggerIndex, paragraph: Int32) {
    if let opening = TimeAttacher.opening(scene) {
      // `On 24 May all was off. He cancelled by letter.`: the next sentence goes on from it.
      lastTold = Told(
        time: TimeAttacher.reportTime(opening, index: index),
        paragraph: paragraph,
        sentence: scene.index,
        isBefore: false,
        opens: true
      )
      if scene.isLine { label = lastTold }
    }
    if let day = scene.day, TimeAttacher.opening(scene) == nil {
      lastTold = Told(
        time: TimeAttacher.reportTime(TimeAttacher.told(day), index: index),
        paragraph: paragraph,
        sentence: scene.index,
        isBefore: false
      )
    }
    meetingHolder = nil
    guard !Imperative.opens(scene) else { return }
    var drafts: [Draft] = []
    var consumed: [Int] = []
    let before = lastTold
    for token in scene.sentence {
      let lexeme = Int(scene.document.lexemes[token])
      let isVerb = scene.verbs.verbs[lexeme] >= 0
      if isVerb, isNaming(token, scene) { continue }
      guard
        isVerb || scene.verbs.nouns[lexeme] >= 0
          || StateReading.mayTell(scene.document, token),
        !scene.document.shapes[token].contains(.quoted), !scene.isTime(token),
        !scene.document.shapes[token].contains(.capitalised) || token == scene.sentence.lowerBound
          || token == scene.body
      else { continue }
      let count = drafts.count
      if let draft = state(scene, token, triggers, paragraph: paragraph) {
        drafts.append(draft)
      } else if isVerb, let reading = VerbReading(scene, head: token) {
        for match in triggers.verbMatches(scene, at: token, isPassive: reading.isPassive) {
          if let draft = draft(scene, match, reading, paragraph: paragraph) {
            if match.object != 0 { consumed += nouns(of: match, in: scene) }
            drafts.append(draft)
            break
          }
        }
      } else if !consumed.contains(token),
        scene.trees.tag(token) == .noun
          || scene.isLine && token == scene.body && scene.trees.tag(token) == .properNoun,
        let match = triggers.nounMatch(scene.document, at: token),
        let draft = draft(scene, match, nil, paragraph: paragraph)
      {
        drafts.append(draft)
        if isWithin(scene, match) {
          meetingHolder = draft.report.actors.first { $0.role == .source }?.id
        }
      }
      if drafts.count > count, let last = drafts.last, let time = last.report.time,
        time.basis != .published, lastTold?.opens != true || time.basis != .carried,
        !TimeAttacher.isInPassing(token, scene)
      {
        lastTold = Told(
          time: time,
          paragraph: paragraph,
          sentence: scene.index,
          isBefore: last.isBefore || last.report.time?.basis == .carried && before?.isBefore == true
        )
      }
    }
    if drafts.isEmpty, let draft = item(scene, triggers) {
      drafts.append(draft)
    }
    if drafts.isEmpty, let time = TimeAttacher.reached(scene) {
      // `The breakthrough came late on Monday. X flew to Y.`: the next sentence goes on from it.
      lastTold = Told(
        time: TimeAttacher.reportTime(time, index: index),
        paragraph: paragraph,
        sentence: scene.index,
        isBefore: false
      )
    }
    let kept = chosen(drafts, scene)
    let told = kept.map(\.report)
    reports += told
    keep(kept, scene)
    lastDeed = told.last { $0.status == .occurred && $0.time?.basis != .published }
      .flatMap { report in
        report.time.map { (report.actors.map(\.id), $0, scene.index) }
      }
    antecedents.read(scene)
  }

  private static let namings = WordSet(EventWords.namings)

  /// `a boy named X`: a participle that only gives a name.
  private func isNaming(_ verb: Int, _ scene: Scene) -> Bool {
    ReportAssembler.namings.contains(scene.document, verb) && scene.trees.label(verb) == .acl
      && scene.sentence.contains(verb + 1)
      && scene.document.shapes[verb + 1].contains(.capitalised)
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

  /// `The talks were close to collapse on Monday`, `On 24 May the whole thing was off`.
  private mutating func state(
    _ scene: Scene,
    _ token: Int,
    _ triggers: TriggerIndex,
    paragraph: Int32
  ) -> Draft? {
    guard StateReading.mayTell(scene.document, token),
      let state = StateReading(scene, token),
      let rule = triggers.rule(named: state.rule)
    else { return nil }
    let clauseIndex = scene.clause(of: token)
    guard
      let attachment = TimeAttacher.attachment(
        scene,
        head: token,
        clauseIndex: clauseIndex,
        isSpeech: false,
        isFact: state.status == .occurred
      ), attachment.isOwn
    else { return nil }
    let match = TriggerIndex.Match(
      rule: rule,
      tokens: token..<state.end,
      head: token,
      isVerb: true,
      isWeak: false,
      isTold: false,
      ofIsTarget: false,
      classes: 0,
      object: 0
    )
    let clause = scene.clauses[clauseIndex]
    let finder = RoleFinder(scene, trigger: match.tokens, clause: clause, kind: rule.kind)
    let cast = finder.cast(ofState: token, subject: state.subject)
    let writer = TitleWriter(
      scene: scene,
      trigger: match.tokens,
      head: token,
      clause: clause,
      cast: cast,
      kind: rule.kind
    )
    let report = make(
      scene,
      match,
      kind: rule.kind,
      status: state.status,
      cue: state.status == .occurred ? "" : scene.word(token),
      cast: cast,
      place: PlaceFinder.place(scene, trigger: match.tokens, clause: clause),
      time: TimeAttacher.reportTime(attachment, index: index),
      said: nil,
      title: writer.stateTitle()
    )
    return Draft(report: report, match: match, cast: cast, attribution: nil, hasOwnTime: true)
  }

  private mutating func draft(
    _ scene: Scene,
    _ match: TriggerIndex.Match,
    _ reading: VerbReading?,
    paragraph: Int32
  ) -> Draft? {
    let rule = match.rule
    let clauseIndex = scene.clause(of: match.head)
    let clause = scene.clauses[clauseIndex]
    // `X’s release followed on Monday`: the verb’s time is the noun’s.
    let host = match.isVerb ? nil : NounReading.host(of: match.head, scene)
    let attachment = TimeAttacher.attachment(
      scene,
      head: host ?? match.head,
      clauseIndex: clauseIndex,
      isSpeech: rule.isReportedSpeech,
      isFact: rule.status != .planned
        && (reading.map { $0.outlook == .fact && !$0.isPresent } ?? false),
      isOff: rule.status == .cancelled || reading?.outlook == .denial
    )
    var outcome: Outcome
    var cameAbout = false
    if let reading {
      guard
        let read = Outcome(
          rule,
          reading,
          scene,
          match.head,
          hasTime: attachment?.isOwn ?? false,
          isAhead: attachment.map { $0.isOwn && !TimeAttacher.isPast($0.time, scene) } ?? false,
          isFuture: attachment.map { $0.isOwn && TimeAttacher.isAhead($0.time, scene) } ?? false
        )
      else { return nil }
      outcome = read
    } else {
      guard
        let noun = NounReading(
          scene,
          noun: match.head,
          time: attachment,
          isTold: match.isTold
        )
      else { return nil }
      cameAbout = noun.cameAbout
      let isSaid = rule.isSpeech && noun.status == .occurred
      outcome = Outcome(
        kind: rule.kind,
        status: isSaid ? rule.status ?? .statement : noun.status,
        cue: noun.cue
      )
    }
    let finder = RoleFinder(scene, trigger: match.tokens, clause: clause, kind: outcome.kind)
    let isPassive = (reading?.isPassive ?? false) && !finder.actsItself(match.head)
    var cast =
      reading != nil
      ? finder.cast(ofVerb: match.head, isPassive: isPassive, isSpeech: rule.isSpeech)
      : finder.cast(ofNoun: match.head, ofIsTarget: match.ofIsTarget)
    let place = PlaceFinder.place(scene, trigger: match.tokens, clause: clause)
    let telling = Telling(
      match: match,
      cast: cast,
      outcome: outcome,
      isPassive: isPassive,
      isPresent: reading?.isPresent ?? false,
      isDated: attachment?.isOwn ?? false,
      isOnDay: attachment.map { isRecentDay($0) } ?? false,
      hasTime: attachment != nil,
      hasPlace: place != nil,
      comesAbout: cameAbout || host != nil
        || !match.isVerb && NounReading.isExistential(scene, match.head),
      continues: lastTold?.paragraph == paragraph
    )
    guard telling.isEnough(in: scene),
      !rule.needsBareObject || hasBareObject(scene, cast)
    else { return nil }
    // `In a meeting with X, Y reiterated`: what is said there is part of the meeting.
    if rule.isSpeech, let holder = meetingHolder,
      cast.sources.contains(where: { scene.book.entities[$0.entity].id == holder })
    {
      return nil
    }
    finder.complete(&cast, head: match.head, isPassive: isPassive)

    let speaker = rule.isSpeech ? cast.sources.first.map { scene.book.entities[$0.entity].id } : nil
    let continued =
      attachment == nil
      ? continuedTime(speaker, scene, paragraph)
        ?? (reading.map { $0.isPresent } ?? true
          ? nil : sayingTime(of: outcome.kind, cast, scene, paragraph))
      : nil
    let term =
      attachment == nil && rule.name == "begin"
      ? TimeAttacher.term(scene, after: match.head, index: index) : nil
    let time =
      continued ?? term
      ?? time(
        attachment,
        isSpeech: KindGroup.speaks(outcome.kind),
        status: outcome.status,
        reading,
        scene,
        head: match.head,
        paragraph: paragraph
      )
    if let speaker, let time { lastSpeech = (speaker, time, paragraph) }
    let writer = TitleWriter(
      scene: scene,
      trigger: match.tokens,
      head: match.head,
      clause: clause,
      cast: cast,
      kind: outcome.kind
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
      : writer.nounTitle(outcome.kind, place: place)
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
      hasOwnTime: attachment?.isOwn ?? false,
      isBefore: reading?.isBefore ?? false,
      cameAbout: cameAbout
    )
  }

  /// Whether a time of its own is one day, not longer before the article than a season; in a history
  /// however long before.
  private func isRecentDay(_ attachment: TimeAttacher.Attachment) -> Bool {
    guard attachment.isOwn, let first = attachment.time.earliest, first == attachment.time.latest
    else { return false }
    guard let anchor, !isHistory else { return true }
    return anchor.dayNumber - first.dayNumber <= ReportAssembler.seasonDays
  }

  private static let seasonDays: Int32 = 92

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

  func make(
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
      actors: ReportAssembler.actors(cast, scene, head: match.head),
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
