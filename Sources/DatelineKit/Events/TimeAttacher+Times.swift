// The times of reports, and those that open a sentence.

extension TimeAttacher {
  /// `gave themselves until Monday`: a term from the article's day to that day.
  static func term(_ scene: Scene, after verb: Int, index: CodePointIndex) -> ReportTime? {
    guard let anchor = scene.anchor,
      let time = scene.times.first(where: {
        $0.tokens.lowerBound > verb && isDate($0) && isUntil($0, scene) && isAhead($0, scene)
      }), let last = time.latest
    else { return nil }
    var found = reportTime(told(time), index: index)
    found.edtf = "\(anchor)/\(last)"
    (found.earliest, found.latest) = (anchor, last)
    found.working = "a term from the article's own day: until " + time.working
    return found
  }

  /// The time of a report, from an attachment.
  static func reportTime(
    _ attachment: Attachment,
    index: CodePointIndex
  ) -> ReportTime {
    let time = attachment.time
    if let (end, words) = attachment.end, let first = time.earliest, let last = end.latest {
      return ReportTime(
        text: words,
        start: index.codePoint(at: time.bytes.lowerBound),
        end: index.codePoint(at: end.bytes.upperBound),
        value: time.value + "/" + end.value,
        edtf: "\(first)/\(last)",
        earliest: first,
        latest: last,
        basis: attachment.basis,
        working: "from the first to the last: " + time.working + "; " + end.working
      )
    }
    let working =
      attachment.basis == .carried
      ? "carried from the words before: " + time.working : time.working
    return ReportTime(
      text: time.text,
      start: index.codePoint(at: time.bytes.lowerBound),
      end: index.codePoint(at: time.bytes.upperBound),
      value: time.value,
      edtf: time.edtf,
      earliest: time.earliest,
      latest: time.latest,
      basis: attachment.basis,
      working: working
    )
  }

  /// The day of the article, for speech that gives no time of its own.
  static func publishedTime(_ anchor: CivilDate) -> ReportTime {
    ReportTime(
      text: "",
      start: nil,
      end: nil,
      value: anchor.description,
      edtf: anchor.description,
      earliest: anchor,
      latest: anchor,
      basis: .published,
      working:
        "the words give no time: said by the article’s own day, \(CalendarNames.dated(anchor))"
    )
  }

  /// The time that opens a sentence, which tells when all of it happened.
  static func opening(_ scene: Scene) -> Attachment? {
    let times = scene.times.filter {
      isDate($0) && $0.type != .duration && !isQuoted($0, scene)
    }
    return fronted(times, scene).map {
      Attachment(time: $0, basis: basis($0), isOwn: true)
    }
  }

  /// The time of what a sentence's main verb tells of the past, though no rule knows it.
  static func reached(_ scene: Scene) -> Attachment? {
    guard scene.kind == .prose, !scene.times.isEmpty,
      let root = scene.sentence.first(where: { scene.trees.label($0) == .root }),
      let reading = VerbReading(scene, head: root), reading.outlook == .fact, !reading.isPresent
    else { return nil }
    // What had been before is no day to go on from.
    if scene.trees.children(of: root).contains(where: { scene.document.isWord($0, "had") }) {
      return nil
    }
    return attachment(
      scene,
      head: root,
      clauseIndex: scene.clause(of: root),
      isSpeech: false,
      isFact: true
    ).flatMap { $0.isOwn && $0.time.type != .duration && isDay($0.time) ? $0 : nil }
  }

  private static func isDay(_ time: TimeExpression) -> Bool {
    guard let earliest = time.earliest, let latest = time.latest else { return false }
    return earliest == latest
  }
}
