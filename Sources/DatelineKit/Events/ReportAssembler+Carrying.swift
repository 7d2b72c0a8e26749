/// The time of what gives none of its own: what it has from the words before.
extension ReportAssembler {
  /// `“...,” X added`: a quote that goes on with who spoke before has the time of that.
  func continuedTime(
    _ speaker: String?,
    _ scene: Scene,
    _ paragraph: Int32
  ) -> ReportTime? {
    guard let speaker, let last = lastSpeech, last.speaker == speaker,
      paragraph - last.paragraph <= 1, last.time.basis != .published,
      scene.document.shapes[scene.sentence.lowerBound].contains(.punctuation)
    else { return nil }
    return ReportAssembler.carried(last.time)
  }

  /// `X met Y on Monday. He told reporters that ...`: what one who took part says right after, in
  /// the past, is said that day.
  func sayingTime(
    of kind: Kind,
    _ cast: RoleFinder.Cast,
    _ scene: Scene,
    _ paragraph: Int32
  ) -> ReportTime? {
    guard KindGroup.speaks(kind), let deed = lastDeed, deed.sentence == scene.index - 1,
      scene.document.sentenceParagraphs[deed.sentence] == paragraph,
      let source = cast.sources.first, source.form == .pronoun,
      deed.actors.contains(scene.book.entities[source.entity].id),
      let first = deed.time.earliest, first == deed.time.latest, let anchor, first <= anchor
    else { return nil }
    return ReportAssembler.carried(deed.time)
  }

  static func carried(_ time: ReportTime) -> ReportTime {
    guard time.basis != .carried else { return time }
    var carried = time
    carried.basis = .carried
    carried.working = "carried from the words before: " + carried.working
    return carried
  }

  func time(
    _ attachment: TimeAttacher.Attachment?,
    isSpeech: Bool,
    status: Status,
    _ reading: VerbReading?,
    _ scene: Scene,
    head: Int,
    paragraph: Int32
  ) -> ReportTime? {
    // `No text had come by Thursday, so they will have 60 days`: what is planned was not then.
    let isPlan = status == .planned || status == .proposed
    if let attachment,
      attachment.isOwn || !isPlan || !TimeAttacher.isPast(attachment.time, scene)
    {
      return TimeAttacher.reportTime(attachment, index: index)
    }
    if status == .statement, !isSpeech, let said = attributedTime(head, scene) { return said }
    let carried = carriedTime(reading, scene, paragraph)
    if let carried, ReportAssembler.countsHours(scene) { return carried }
    if isSpeech {
      // `21 October: Troops cross. Vashland appeals to the council.`
      if let label, label.paragraph == paragraph { return ReportAssembler.carried(label.time) }
      // In a history the article's own day says nothing of when a word fell.
      if isHistory, reading.map({ !$0.isPresent }) ?? true { return carried }
      if let carried, let told = lastTold, scene.index - told.sentence <= 1,
        isLongAgo(carried) || told.opens && carried.earliest == carried.latest,
        reading.map({ !$0.isPresent && !$0.isPerfect }) ?? false
      {
        return carried
      }
      return anchor.map(TimeAttacher.publishedTime)
    }
    guard status == .occurred || status == .cancelled else { return nil }
    // `The minister has opened the session`: by the article's own day.
    if carried == nil, !isHistory, let reading, reading.isPerfect, scene.kind != .heading {
      return anchor.map { TimeAttacher.publishedTime($0) }
    }
    return carried
  }

  /// `He said on Thursday that he would not sign`: what only says something was said when it was.
  private func attributedTime(_ head: Int, _ scene: Scene) -> ReportTime? {
    // The tree may lose the way from one to the other.
    let root = scene.sentence.first {
      $0 < head && scene.trees.label($0) == .root && Attribution.isSpeech($0, scene)
    }
    guard let verb = Attribution.of(head, in: scene)?.verb ?? root else {
      return anchor.map(TimeAttacher.publishedTime)
    }
    return TimeAttacher.attachment(
      scene,
      head: verb,
      clauseIndex: scene.clause(of: verb),
      isSpeech: true,
      isFact: true
    ).map { TimeAttacher.reportTime($0, index: index) } ?? anchor.map(TimeAttacher.publishedTime)
  }

  /// The time told last in the paragraph, in a history in those before too, where what is told goes
  /// on from it: what had been before does not.
  func carriedTime(
    _ reading: VerbReading?,
    _ scene: Scene,
    _ paragraph: Int32
  ) -> ReportTime? {
    guard !isUncounted, let told = toldBefore(reading),
      told.paragraph == paragraph || isHistory && told.time.latest != nil,
      !(anchor.map { anchor in told.time.earliest.map { $0 > anchor } ?? false } ?? false)
    else { return nil }
    // A history's own day is none of what it tells.
    if isHistory, !isLongAgo(told.time), told.paragraph != paragraph || told.time.latest == anchor {
      return nil
    }
    // What had been before has not that time, but for what had been some hours before.
    if let reading, reading.isBefore, !told.isBefore, told.sentence < scene.index,
      !ReportAssembler.countsHours(scene)
    {
      return nil
    }
    return ReportAssembler.carried(upToAnchor(told.time))
  }

  /// `gave them until Friday. They refused`: what happened is not ahead of the article’s day.
  private func upToAnchor(_ time: ReportTime) -> ReportTime {
    guard let anchor, let first = time.earliest, let last = time.latest, first <= anchor,
      anchor < last, time.edtf == "\(first)/\(last)"
    else { return time }
    var time = time
    time.latest = anchor
    time.edtf = first == anchor ? "\(anchor)" : "\(first)/\(anchor)"
    time.value = time.edtf
    return time
  }

  /// Whether it counts some hours from what was told: `A few hours earlier X had asked Y`, `denied it
  /// within the hour`.
  private static func countsHours(_ scene: Scene) -> Bool {
    let isWithin = scene.sentence.dropLast(2).contains { token in
      scene.document.isWord(token, "within")
        && (token + 1...token + 2).contains { scene.document.isOne($0, of: "hour hours minutes") }
    }
    if isWithin { return true }
    guard let time = scene.times.first, time.edtf == nil,
      time.tokens.lowerBound - scene.sentence.lowerBound < 2
    else { return false }
    return time.tokens.contains { scene.document.isOne($0, of: "hours minutes moments") }
  }

  /// The time that a verb goes on from: the story does not from what had been before it.
  ///
  /// `The town fell on 3 March. Its mayor had asked for help on 20 February. He fled.`
  private func toldBefore(_ reading: VerbReading?) -> Told? {
    guard let told = lastTold, told.isBefore, let reading, !reading.isBefore, let main = mainTold,
      main.paragraph == told.paragraph
    else { return lastTold }
    return main
  }

  /// Takes the day of a heading for what the paragraphs under it tell.
  mutating func hold(_ day: TimeExpression, sentence: Int, paragraph: Int32) {
    guard lastTold?.paragraph != paragraph else { return }
    lastTold = Told(
      time: TimeAttacher.reportTime(TimeAttacher.told(day), index: index),
      paragraph: paragraph,
      sentence: sentence,
      isBefore: false,
      opens: true
    )
    label = lastTold
  }

  /// Whether a time lies well before the article.
  func isLongAgo(_ time: ReportTime) -> Bool {
    guard let anchor, let latest = time.latest else { return false }
    return anchor.dayNumber - latest.dayNumber > ReportAssembler.newsDays
  }

  /// For how many days back an article tells news.
  private static let newsDays: Int32 = 45
}
