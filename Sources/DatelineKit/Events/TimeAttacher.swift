/// Gives each event the time that its words attach to.
///
/// In this order: a time in its own clause; one that opens the sentence; one in the clause that
/// its clause continues; the time of the event told before it in the paragraph; for speech, the
/// day of the article, as an upper bound.
struct TimeAttacher {
  /// A time and how it came to the event.
  struct Attachment {
    let time: TimeExpression
    let basis: Basis
  }

  /// The time that a trigger's own sentence gives it.
  static func attachment(
    _ scene: Scene,
    trigger: Range<Int>,
    clauseIndex: Int,
    isSpeech: Bool
  ) -> Attachment? {
    let clause = scene.clauses[clauseIndex]
    let dated = scene.times.filter { isDate($0) }
    let own = dated.filter { clause.contains($0.tokens.lowerBound) }
    if isSpeech {
      if let time = own.first(where: { isSpeechTime($0, scene, trigger) }) {
        return Attachment(time: time, basis: basis(time))
      }
    } else if let time = nearest(own, to: trigger) {
      return Attachment(time: time, basis: basis(time))
    }
    if let time = fronted(dated, scene), time.tokens.upperBound <= trigger.lowerBound {
      return Attachment(time: time, basis: basis(time))
    }
    // `on 8 March, when X accepted`: the clause tells what happened at that time.
    if scene.word(clause.lowerBound) == "when",
      let time = dated.last(where: {
        $0.tokens.upperBound <= clause.lowerBound && clause.lowerBound - $0.tokens.upperBound <= 1
      })
    {
      return Attachment(time: time, basis: basis(time))
    }
    if isSpeech { return nil }
    // `X called Y on Monday, following a meeting`: the clause before lends its time.
    let previous = clauseIndex - 1
    if previous >= 0,
      let time = dated.last(where: { scene.clauses[previous].contains($0.tokens.lowerBound) })
    {
      return Attachment(time: time, basis: .carried)
    }
    return nil
  }

  /// The time of a report, from an attachment.
  static func reportTime(
    _ attachment: Attachment,
    index: CodePointIndex
  ) -> ReportTime {
    let time = attachment.time
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

  /// Whether an expression tells when, as opposed to how long or how often.
  private static func isDate(_ time: TimeExpression) -> Bool {
    switch time.type {
    case .date, .time: return time.edtf != nil || time.isRelative && !time.value.hasSuffix("_REF")
    case .duration: return time.edtf != nil
    case .set: return false
    }
  }

  private static func basis(_ time: TimeExpression) -> Basis {
    time.isRelative ? .relative : .explicit
  }

  /// The time of the saying stands before the verb or right after it, not in what is said.
  private static func isSpeechTime(
    _ time: TimeExpression,
    _ scene: Scene,
    _ trigger: Range<Int>
  ) -> Bool {
    guard time.type != .duration else { return false }
    if time.tokens.upperBound <= trigger.lowerBound { return true }
    let between = Range(from: trigger.upperBound, to: time.tokens.lowerBound)
    return between.count <= 9
      && between.allSatisfy {
        !scene.isVerb($0) && !scene.document.isByte($0, UInt8(ascii: ","))
          && scene.word($0) != "that"
      }
  }

  private static func nearest(_ times: [TimeExpression], to trigger: Range<Int>) -> TimeExpression?
  {
    times.min { distance($0, trigger) < distance($1, trigger) }
  }

  private static func distance(_ time: TimeExpression, _ trigger: Range<Int>) -> Int {
    time.tokens.lowerBound >= trigger.upperBound
      ? time.tokens.lowerBound - trigger.upperBound
      // A time before the verb may belong to what came before it.
      : trigger.lowerBound - time.tokens.upperBound + 3
  }

  /// The time that opens a sentence, which tells when all of it happened.
  static func opening(_ scene: Scene) -> Attachment? {
    fronted(scene.times.filter { isDate($0) && $0.type != .duration }, scene).map {
      Attachment(time: $0, basis: basis($0))
    }
  }

  /// A time that opens the sentence holds for all of it.
  private static func fronted(_ times: [TimeExpression], _ scene: Scene) -> TimeExpression? {
    guard let first = times.first else { return nil }
    let lead = first.tokens.lowerBound - scene.sentence.lowerBound
    let isBullet = LineHabit.isBullet(scene.document, scene.sentence.lowerBound)
    return lead <= (isBullet ? 3 : 2) ? first : nil
  }
}
