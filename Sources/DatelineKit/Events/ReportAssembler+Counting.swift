/// Times that count from an event that the article told before: `two days after the ultimatum`.
extension ReportAssembler {
  /// An event that was told with its days, for what counts from it.
  struct Deed {
    let time: ReportTime
    /// The verb or the noun that tells it.
    let head: Int
    let trigger: String
    /// The clause that tells it.
    let clause: Range<Int>
    let kind: Kind
    let isPlanned: Bool
  }

  /// So many events are kept to count from.
  private static let deedsKept = 60
  /// So many words before a day may name what was then.
  private static let nearness = 8
  /// What goes on for longer is nothing to count days from.
  private static let longest: Int32 = 31

  /// Keeps the events of a sentence that later ones may count from.
  mutating func keep(_ drafts: [Draft], _ scene: Scene) {
    for time in scene.times
    where time.earliest != nil && time.earliest == time.latest && time.rule != EventCount.backRule
      && !TimeAttacher.isAhead(time, scene)
    {
      let first = max(scene.sentence.lowerBound, time.tokens.lowerBound - ReportAssembler.nearness)
      if dayPhrases.count == ReportAssembler.deedsKept { dayPhrases.removeFirst() }
      dayPhrases.append((time, first..<time.tokens.lowerBound))
    }
    for draft in drafts {
      guard let time = draft.report.time, time.basis != .published,
        let first = time.earliest, let last = time.latest,
        first == last
          || time.working.contains("from the first to the last")
            && last.dayNumber - first.dayNumber <= ReportAssembler.longest,
        [.occurred, .planned, .statement].contains(draft.report.status)
      else { continue }
      if deeds.count == ReportAssembler.deedsKept { deeds.removeFirst() }
      deeds.append(
        Deed(
          time: time,
          head: draft.match.head,
          trigger: draft.report.trigger.text,
          clause: scene.clauses[scene.clause(of: draft.match.head)],
          kind: draft.report.kind,
          isPlanned: draft.report.status == .planned
        )
      )
    }
  }

  /// The times of a sentence, with the days of what counts from an event told before.
  ///
  /// - Returns: the times, and whether the sentence opens with a count from nothing that was told.
  func counted(
    _ times: ArraySlice<TimeExpression>,
    in sentence: Range<Int>,
    of document: Document,
    _ trees: Trees
  ) -> (times: ArraySlice<TimeExpression>, isOpen: Bool) {
    let counts = TimeAttacher.counts(document, trees, sentence, times)
    if counts.isEmpty { return (times, false) }
    var all = Array(times)
    var isOpen = false
    for count in counts {
      // `on 3 May, two days after the raid`: the day is told, and so is that of the raid.
      let day = all.last {
        1...2 ~= count.tokens.lowerBound - $0.tokens.upperBound && $0.type != .duration
          && $0.edtf != nil
      }
      let found =
        day.map { count.told == nil ? time(of: count, before: Day($0), document) : nil }
        ?? time(of: count, document, trees)
        ?? mainDay(of: count, all, sentence, document, trees).flatMap {
          time(of: count, before: $0, document)
        }
      guard let found else {
        isOpen = isOpen || count.tokens.lowerBound - sentence.lowerBound < 2
        continue
      }
      all.removeAll { $0.tokens.overlaps(count.tokens) }
      let place = all.firstIndex { $0.tokens.lowerBound > found.tokens.lowerBound }
      all.insert(found, at: place ?? all.endIndex)
    }
    return (all[...], isOpen)
  }

  /// A day, and the words that tell it.
  private struct Day {
    let first: CivilDate?
    let last: CivilDate?
    let words: String

    init(_ time: TimeExpression) {
      (first, last, words) = (time.earliest, time.latest, time.text)
    }

    init(_ deed: Deed) {
      (first, last, words) = (deed.time.earliest, deed.time.latest, deed.trigger)
    }
  }

  /// The day of what a sentence tells first, of which a clause at its end says how long after what
  /// that was.
  ///
  /// `voted on Monday to leave the union, a day after X seized the port`; `The vote came two days after
  /// X seized the port`, where the vote was told.
  private func mainDay(
    of count: EventCount,
    _ times: [TimeExpression],
    _ sentence: Range<Int>,
    _ document: Document,
    _ trees: Trees
  ) -> Day? {
    let before = count.tokens.lowerBound - 1
    guard trees.tag(count.event) == .verb, sentence.contains(before) else { return nil }
    if document.isByte(before, UInt8(ascii: ",")) {
      return times.last { $0.tokens.upperBound <= before && $0.edtf != nil && $0.type != .duration }
        .flatMap { document.shapes[$0.tokens.lowerBound].contains(.quoted) ? nil : Day($0) }
    }
    guard document.isOne(before, of: "came comes happened followed place"),
      let noun = (sentence.lowerBound..<before).first(where: { trees.tag($0) == .noun }),
      noun - sentence.lowerBound < 4
    else { return nil }
    return day(named: noun, document, trees)
  }

  /// The day of an event that a noun or a verb names: of one that was, else of one that is planned.
  private func day(named event: Int, _ document: Document, _ trees: Trees) -> Day? {
    deed(named: event, isPlanned: false, document, trees).map { Day($0) }
      ?? phrase(named: event, document, trees).map { Day($0) }
      ?? deed(named: event, isPlanned: true, document, trees).map { Day($0) }
  }

  /// The day of an event from which a day told beside it is counted: `on 3 May, two days after the
  /// raid` tells of a raid on 1 May.
  private func time(
    of count: EventCount,
    before day: Day,
    _ document: Document
  ) -> TimeExpression? {
    guard let first = day.first, first == day.last, !count.isFromStart,
      !count.isWithin,
      count.isExact || count.quantity.precision == .day,
      let origin = count.quantity.day(from: first, sign: -count.sign)
    else { return nil }
    let steps = -Int(count.quantity.count ?? 0) * count.sign
    return time(
      of: count,
      CalendarTime(day: origin),
      "the day told beside it, \"\(day.words)\" (\(CalendarNames.dated(first))): "
        + TimeResolver.step(count.quantity.unit, steps),
      rule: EventCount.backRule,
      document
    )
  }

  /// The time that a count comes to; nil where the event was not told, or without its day.
  private func time(
    of count: EventCount,
    _ document: Document,
    _ trees: Trees
  ) -> TimeExpression? {
    let found: (first: CivilDate, last: CivilDate, words: String)
    if let told = count.told {
      guard let first = told.earliest, let last = told.latest, first == last else { return nil }
      found = (first, last, told.text)
    } else {
      guard
        let day = day(named: count.event, document, trees),
        let first = day.first, let last = day.last
      else { return nil }
      found = (first, last, day.words)
    }
    let isBack = count.sign < 0 || count.isFromStart
    guard
      let day = count.quantity.day(from: isBack ? found.first : found.last, sign: count.sign),
      let time = CalendarTime(count.isExact ? .day : count.quantity.precision, containing: day)
    else { return nil }
    let steps = Int(count.quantity.count ?? 0) * count.sign
    let origin =
      CalendarNames.dated(found.first)
      + (found.first == found.last ? "" : " to " + CalendarNames.dated(found.last))
    var counted = self.time(
      of: count,
      time,
      "\"\(found.words)\" (\(origin)): \(TimeResolver.step(count.quantity.unit, steps))",
      rule: EventCount.rule,
      document
    )
    if count.isWithin {
      counted.earliest = found.last
      counted.latest = day
      counted.edtf = "\(found.last)/\(day)"
      counted.working += ", or any day before"
    }
    return counted
  }

  private func time(
    of count: EventCount,
    _ time: CalendarTime,
    _ working: String,
    rule: String,
    _ document: Document
  ) -> TimeExpression {
    let words = count.tokens.lowerBound..<count.event + 1
    let text = document.text(words)
    return TimeExpression(
      tokens: count.tokens,
      bytes: Int(document.starts[words.lowerBound])..<Int(document.ends[words.upperBound - 1]),
      text: text,
      type: .date,
      value: time.timex,
      mod: nil,
      quant: nil,
      freq: nil,
      anchorPoint: nil,
      beginPoint: nil,
      endPoint: nil,
      edtf: time.edtf,
      earliest: time.start,
      latest: time.end,
      working: "\"\(text)\", counted from \(working), \(time.days)",
      isRelative: true,
      rule: rule
    )
  }

  /// The day told last behind a noun, where no report tells of it: `failed, meeting on 20 February, to
  /// agree` for `the meeting`.
  private func phrase(named event: Int, _ document: Document, _ trees: Trees) -> TimeExpression? {
    let name = EventName(event, document, trees)
    return dayPhrases.last { name.stands(in: $0.words) }?.time
  }

  /// The event told before that a noun or a verb names best; of two alike the later.
  private func deed(
    named event: Int,
    isPlanned: Bool,
    _ document: Document,
    _ trees: Trees
  ) -> Deed? {
    var best: (deed: Deed, score: Int)?
    let name = EventName(event, document, trees)
    for deed in deeds.reversed() where deed.isPlanned == isPlanned {
      let score = name.score(deed)
      if score > best?.score ?? 0 { best = (deed, score) }
    }
    return best?.deed
  }
}

extension Quantity {
  /// How exactly it tells a day: `a month after the raid` is a month, `two weeks after it` a day.
  fileprivate var precision: TimeUnit {
    switch unit {
    case .month, .season, .half, .quarter: .month
    case .year, .decade, .century, .millennium: .year
    default: .day
    }
  }
}
