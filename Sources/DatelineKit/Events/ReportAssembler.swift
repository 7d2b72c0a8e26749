/// Makes reports of the triggers of an article, sentence by sentence.
struct ReportAssembler {
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

  /// Reads the triggers of one sentence.
  mutating func read(_ scene: Scene, _ matches: [TriggerIndex.Match], paragraph: Int32) {
    var speechFrom: Int?
    if let opening = TimeAttacher.opening(scene) {
      // `On 24 May all was off. He cancelled by letter.`: the next sentence goes on from it.
      lastTold = (TimeAttacher.reportTime(opening, index: index), paragraph)
    }
    var hasReported = false
    var lastHead: Int?
    meetingHolder = nil
    for match in matches {
      // What is said is not thereby a fact: the words after a verb of speech are its content.
      if match.tokens.lowerBound == lastHead { continue }
      if let from = speechFrom, match.tokens.lowerBound >= from,
        hasReported || !opensWithConjunction(scene, match)
      {
        continue
      }
      guard let report = report(scene, match, paragraph: paragraph) else {
        continue
      }
      reports.append(report)
      lastHead = match.tokens.lowerBound
      if !match.isVerb, isWithin(scene, match) {
        meetingHolder = report.actors.first { $0.role == .source }?.id
      }
      if KindGroup.speaks(match.rule.kind), match.isVerb {
        speechFrom = match.tokens.upperBound
        hasReported = hasReported || match.rule.isSpeech
      }
    }
  }

  /// `In a meeting with X,` opens the sentence: what follows happened at the meeting.
  private func isWithin(_ scene: Scene, _ match: TriggerIndex.Match) -> Bool {
    let first = scene.word(scene.sentence.lowerBound)
    return ["in", "at", "during"].contains(first)
      && match.tokens.lowerBound - scene.sentence.lowerBound <= 4
  }

  /// `suggested meeting, but instead sent`: a verb of its own after the conjunction.
  private func opensWithConjunction(_ scene: Scene, _ match: TriggerIndex.Match) -> Bool {
    let clause = scene.clauses[scene.clause(of: match.tokens.lowerBound)]
    return scene.document.has(clause.lowerBound, .conjunction)
      && match.tokens.lowerBound - clause.lowerBound <= 3
  }

  private mutating func report(
    _ scene: Scene,
    _ match: TriggerIndex.Match,
    paragraph: Int32
  ) -> EventReport? {
    let clauseIndex = scene.clause(of: match.tokens.lowerBound)
    let clause = scene.clauses[clauseIndex]
    guard !isHypothetical(scene, clauseIndex) else { return nil }
    var status: Status = match.rule.isSpeech ? .statement : .occurred
    var cue = ""
    var isPassive = false
    if match.isVerb {
      guard let reading = VerbReading(scene, head: match.head, clause: clause),
        let read = reading.status
      else { return nil }
      if match.rule.isReportedSpeech, read != .occurred { return nil }
      if read == .planned { status = .planned }
      cue = reading.cue
      isPassive = reading.isPassive
    } else {
      guard NounReading.happened(scene, match, clause: clause) else { return nil }
    }
    if let given = match.rule.status, status != .planned { (status, cue) = (given, "") }
    if match.rule.name == "propose", status == .occurred { status = .proposed }

    let cast = RoleFinder.cast(
      scene,
      trigger: match.tokens,
      clauseIndex: clauseIndex,
      isVerb: match.isVerb,
      isPassive: isPassive,
      isSpeech: match.rule.isSpeech
    )
    let attachment = TimeAttacher.attachment(
      scene,
      trigger: match.tokens,
      clauseIndex: clauseIndex,
      isSpeech: match.rule.isReportedSpeech
    )
    guard meets(match.rule.need, cast, attachment, scene, isPassive),
      !match.rule.needsBareObject || hasBareObject(scene, cast)
    else { return nil }
    // `In a meeting with X, Y reiterated`: what is said there is part of the meeting.
    if match.rule.isSpeech, let holder = meetingHolder,
      cast.sources.contains(where: { scene.book.entities[$0.entity].id == holder })
    {
      return nil
    }
    if match.rule.isSpeech, isContinued(scene, match, cast, attachment, paragraph) { return nil }

    let time = time(
      attachment,
      isSpeech: KindGroup.speaks(match.rule.kind),
      status: status,
      paragraph: paragraph
    )
    if let time, time.basis != .published { lastTold = (time, paragraph) }
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
        status: status,
        isSpeech: KindGroup.speaks(match.rule.kind),
        isReportedSpeech: match.rule.isReportedSpeech
      )
      : writer.nounTitle(place: place)
    let saysMore = match.rule.isSpeech || status == .planned || status == .proposed
    return make(
      scene,
      match,
      kind: match.rule.kind,
      status: status,
      cue: cue,
      cast: cast,
      place: place,
      time: time,
      said: saysMore ? anchor.map(TimeAttacher.publishedTime) : nil,
      title: title
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
    if shape.contains(.punctuation) || scene.word(next).hasSuffix("ly") { return true }
    if scene.times.contains(where: { $0.tokens.contains(next) }) { return true }
    return scene.document.has(next, [.preposition, .conjunction, .relative, .particle])
  }

  /// Whether a clause only supposes: `if talks collapse`, `whether he attends`, and what follows
  /// from a sentence that opens with `if`.
  private func isHypothetical(_ scene: Scene, _ clauseIndex: Int) -> Bool {
    let first = scene.clauses[clauseIndex].lowerBound
    let words =
      [scene.word(first)]
      + (first + 1 < scene.sentence.upperBound
        ? [scene.word(first + 1)] : [])
    let opening = scene.word(scene.sentence.lowerBound)
    return words.contains { ["if", "unless", "whether"].contains($0) }
      || opening == "if" || opening == "unless"
  }

  private func meets(
    _ need: EventRule.Need,
    _ cast: RoleFinder.Cast,
    _ attachment: TimeAttacher.Attachment?,
    _ scene: Scene,
    _ isPassive: Bool
  ) -> Bool {
    switch need {
    case .source: return !cast.sources.isEmpty || isPassive && !cast.targets.isEmpty
    case .pair:
      return !cast.sources.isEmpty && !cast.targets.isEmpty || cast.targets.count > 1
    case .anyone: return !cast.isEmpty
    case .timeOrAnyone: return !cast.isEmpty || attachment != nil
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
      actors: actors(cast, scene),
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

  private func actors(_ cast: RoleFinder.Cast, _ scene: Scene) -> [Actor] {
    var seen: Set<Int> = []
    func actors(_ mentions: [Mention], _ role: Role) -> [Actor] {
      mentions.flatMap(\.entities).filter { seen.insert($0).inserted }.map {
        let entity = scene.book.entities[$0]
        return Actor(id: entity.id, name: entity.name, country: entity.country, role: role)
      }
    }
    return actors(cast.sources, .source) + actors(cast.targets, .target)
      + actors(cast.others, .other)
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

/// Whether a noun tells of something that happened.
enum NounReading {
  private static let eventPrepositions: Set<String> = [
    "after", "following", "during", "in", "at", "since", "secured", "held", "attended",
  ]

  /// `after a call between`, `following his meetings with`, and a time in the same clause.
  static func happened(_ scene: Scene, _ match: TriggerIndex.Match, clause: Range<Int>) -> Bool {
    var token = match.tokens.lowerBound - 1
    var steps = 0
    while scene.sentence.contains(token), steps < 6 {
      let word = scene.word(token)
      if eventPrepositions.contains(word) {
        return !(token..<match.tokens.lowerBound).contains { scene.word($0) == "future" }
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

extension EventRule {
  /// Whether the words after the trigger are what was said, rather than a deed in words.
  var isReportedSpeech: Bool { name == "say" || name == "vow" || name == "deny" }
}
