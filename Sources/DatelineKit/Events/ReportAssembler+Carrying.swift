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
    paragraph: Int32
  ) -> ReportTime? {
    if let attachment { return TimeAttacher.reportTime(attachment, index: index) }
    let carried = carriedTime(reading, scene, paragraph)
    if isSpeech {
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

  /// The time told last in the paragraph, in a history in those before too, where what is told goes
  /// on from it: what had been before does not.
  func carriedTime(
    _ reading: VerbReading?,
    _ scene: Scene,
    _ paragraph: Int32
  ) -> ReportTime? {
    guard let told = lastTold, told.paragraph == paragraph || isHistory && told.time.latest != nil,
      !(anchor.map { anchor in told.time.earliest.map { $0 > anchor } ?? false } ?? false)
    else { return nil }
    // A history's own day is none of what it tells.
    if isHistory, !isLongAgo(told.time), told.paragraph != paragraph || told.time.latest == anchor {
      return nil
    }
    if let reading, reading.isBefore, !told.isBefore, told.sentence < scene.index {
      return nil
    }
    return ReportAssembler.carried(told.time)
  }

  /// Whether a time lies well before the article.
  func isLongAgo(_ time: ReportTime) -> Bool {
    guard let anchor, let latest = time.latest else { return false }
    return anchor.dayNumber - latest.dayNumber > ReportAssembler.newsDays
  }

  /// For how many days back an article tells news.
  private static let newsDays: Int32 = 45
}
