extension TimeResolver {
  /// The times of the items of lists, by the place of the expression that dates them.
  ///
  /// "Jan. 14: Brandt agrees. ... Nov. 14: Guilty on all counts": a list goes one way, so the item
  /// nearest in time to the anchor gives the others their years. An item that stands alone tells,
  /// under its label, what was done then: "March 8: a truce".
  mutating func itemTimes(_ found: [FoundTime]) -> [Int: (time: CalendarTime, reason: String)] {
    guard let anchor else { return [:] }
    defer { leave() }
    var times: [Int: (time: CalendarTime, reason: String)] = [:]
    var run: [(place: Int, fields: CalendarFields)] = []
    var dated: [(place: Int, fields: CalendarFields)] = []
    var end = 0
    for (place, time) in found.enumerated() {
      guard case .calendar(let fields) = time.value.meaning, opensLine(time.tokens) else {
        continue
      }
      guard fields.isOfSomeYear else {
        // The date over an article is its own, and no item's.
        guard fields.month != nil, fields.day != nil,
          let day = fields.year.flatMap({ fields.time(in: $0)?.start }),
          day.days(to: anchor) > TimeResolver.ownDays
        else { continue }
        enter(time.tokens)
        guard isItemDate else { continue }
        times.merge(TimeResolver.days(after: dated, upTo: anchor)) { $1 }
        dated = [(place, fields)]
        end = time.tokens.upperBound
        continue
      }
      enter(time.tokens)
      if isLabel, let time = fields.nearest(to: anchor, .past, tie: .label) {
        times[place] = (time, "as the label of what was done")
      }
      guard fields.month != nil, fields.day != nil, isItemDate else { continue }
      if hasHeading(from: end, to: time.tokens.lowerBound) {
        times.merge(TimeResolver.days(of: run, anchor)) { $1 }
        times.merge(TimeResolver.days(after: dated, upTo: anchor)) { $1 }
        (run, dated) = ([], [])
      }
      if dated.isEmpty { run.append((place, fields)) } else { dated.append((place, fields)) }
      end = time.tokens.upperBound
    }
    times.merge(TimeResolver.days(of: run, anchor)) { $1 }
    return times.merging(TimeResolver.days(after: dated, upTo: anchor)) { $1 }
  }

  /// The days of items that follow one whose date names its year.
  ///
  /// "12 May 1937. ... 14 May. ..." go on from it, or back from it where most of them do.
  private static func days(
    after run: [(place: Int, fields: CalendarFields)],
    upTo anchor: CivilDate
  ) -> [Int: (time: CalendarTime, reason: String)] {
    guard run.count > 1, let first = run.first?.fields, let start = first.time(in: first.year ?? 0)
    else { return [:] }
    let keys = run.map { ($0.fields.month ?? 0) * 32 + ($0.fields.day ?? 0) }
    let steps = zip(keys, keys.dropFirst())
    let goesBack = steps.count { $0 > $1 } > steps.count { $0 < $1 } && run.count > 2
    var days: [Int: (time: CalendarTime, reason: String)] = [:]
    var last = start.start
    for item in run.dropFirst() {
      let time =
        goesBack
        ? last.adding(days: 1).flatMap { item.fields.latest(before: $0) }
        : last.adding(days: -1).flatMap { item.fields.earliest(after: $0) }
      // What would lie ahead of the article goes on from nothing.
      guard let time, time.start <= anchor else { return [:] }
      days[item.place] = (time, "as the list goes on from its last full date")
      last = time.start
    }
    return days
  }

  /// An item dated so near to the article needs nothing to go on from.
  private static let ownDays = 30

  /// Whether a colon behind the words that open a sentence makes them its label.
  private var isLabel: Bool {
    tokens.lowerBound - sentence.lowerBound < 2 && tokens.upperBound < sentence.upperBound
      && document.isByte(tokens.upperBound, UInt8(ascii: ":"))
  }

  private func opensLine(_ tokens: Range<Int>) -> Bool {
    let sentence = document.tokens(ofSentence: document.sentence(of: tokens.lowerBound))
    return tokens.lowerBound - sentence.lowerBound <= 3
  }

  private func hasHeading(from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (document.sentence(of: start)..<document.sentence(of: end)).contains(where: isHeading)
  }

  /// Whether a sentence is a heading, and no short line of a list.
  func isHeading(_ sentence: Int) -> Bool {
    document.sentenceKinds[sentence] == .heading && document.label(ofSentence: sentence).isEmpty
  }

  /// So few items are no list yet.
  private static let shortestList = 3

  /// The days of a run of items that goes one way; none where it goes neither.
  private static func days(
    of run: [(place: Int, fields: CalendarFields)],
    _ anchor: CivilDate
  ) -> [Int: (time: CalendarTime, reason: String)] {
    guard run.count >= shortestList else { return [:] }
    let keys = run.map { ($0.fields.month ?? 0) * 32 + ($0.fields.day ?? 0) }
    let steps = zip(keys, keys.dropFirst())
    // One step may turn the year.
    let falls = steps.count { $0 > $1 }
    let rises = steps.count { $0 < $1 }
    guard min(falls, rises) <= 1, falls != rises else { return [:] }
    let latestFirst = falls > rises ? run : run.reversed()
    var days: [Int: (time: CalendarTime, reason: String)] = [:]
    var next: CivilDate?
    for item in latestFirst {
      let day =
        next.flatMap { $0.adding(days: 1) }.flatMap { item.fields.latest(before: $0)?.start }
        ?? item.fields.nearest(to: anchor, .unknown)?.start
      guard let day else { return [:] }
      days[item.place] = (CalendarTime(day: day), "as the list goes on in time")
      next = day
    }
    return days
  }
}

extension CalendarFields {
  /// Whether they name a month, a weekday or the like, and no year.
  fileprivate var isOfSomeYear: Bool {
    year == nil && hundreds == nil && decade == nil && shortYear == nil && shortDecade == nil
      && (month != nil || day == nil)
  }
}
