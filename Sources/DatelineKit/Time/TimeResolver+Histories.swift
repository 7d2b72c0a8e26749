extension TimeResolver {
  /// Whether a text sets its own years.
  ///
  /// Many of its dates name one, most of them not the anchor's, and hardly any is told from the day
  /// of writing. Where that day is not known, the last is enough: news without an anchor does not
  /// count its "Monday" from a year in its background.
  static func isNarrative(_ found: [FoundTime], _ anchor: CivilDate?) -> Bool {
    var full = 0
    var far = 0
    var deictic = 0
    for time in found {
      switch time.value.meaning {
      case .calendar(let fields):
        if let told = fields.year {
          full += 1
          if let anchor, (told - anchor.year).magnitude > 1 { far += 1 }
        } else if fields.weekday != nil {
          deictic += 2
        }
      case .grid(let unit, let offset, from: .anchor):
        if offset != 0 || unit == .day || anchor == nil { deictic += 1 }
      case .named(_, .last), .named(_, .this), .counted(_, _, from: .anchor): deictic += 1
      default: continue
      }
    }
    return 3 * deictic <= full && (anchor == nil || full >= 6 && 2 * far > full)
  }

  /// Whether a text is surely a history: one that sets its own years, and names six of them.
  static func isHistory(_ found: [FoundTime], _ anchor: CivilDate?) -> Bool {
    guard isNarrative(found, anchor) else { return false }
    let years = found.count {
      if case .calendar(let fields) = $0.value.meaning { return fields.year != nil }
      return false
    }
    return years >= 6
  }

  /// Whether a text looks back on days of long ago, as an article for an anniversary does.
  ///
  /// It names a far year first, tells as past what this year's calendar still has ahead, and nothing of the
  /// days before its own.
  mutating func looksBack(_ found: [FoundTime]) -> Bool {
    guard let anchor else { return false }
    defer { leave() }
    var isFar = false
    var ahead = 0
    var behind = 0
    for time in found {
      switch time.value.meaning {
      case .counted(let quantity, let sign, from: .anchor):
        if sign < 0, quantity.unit == .year, quantity.count ?? 0 > 1 { isFar = true }
      case .calendar(let fields):
        if let year = fields.year {
          if anchor.year - year > 1 { isFar = true }
        } else if fields.weekday != nil, fields.day == nil {
          enter(time.tokens)
          let isHead = document.sentenceKinds[sentenceIndex] == .heading
          if !isHead, clauseDirection() != .future { return false }
        } else if let month = fields.month, let day = fields.day {
          guard isFar, let date = CivilDate(year: anchor.year, month: month, day: day) else {
            continue
          }
          enter(time.tokens)
          guard clauseDirection() == .past else { continue }
          if (1...TimeResolver.season).contains(anchor.days(to: date)) {
            ahead += 1
          } else {
            behind += 1
          }
        }
      case .grid(.day, _, from: .anchor), .named(_, .last): return false
      default: continue
      }
    }
    return ahead >= 2 && ahead > behind
  }

  /// So many days ahead of it an article tells what it plans.
  private static let season = 120

  /// The days of the items of lists, by the place of the expression that dates them.
  ///
  /// "Jan. 14: Brandt agrees. ... Nov. 14: Guilty on all counts": a list goes one way, so the item
  /// nearest in time to the anchor gives the others their years.
  mutating func itemDays(_ found: [FoundTime]) -> [Int: CivilDate] {
    guard let anchor else { return [:] }
    defer { leave() }
    var days: [Int: CivilDate] = [:]
    var run: [(place: Int, fields: CalendarFields)] = []
    var end = 0
    for (place, time) in found.enumerated() {
      guard case .calendar(let fields) = time.value.meaning, fields.year == nil,
        fields.month != nil, fields.day != nil, opensLine(time.tokens)
      else { continue }
      enter(time.tokens)
      guard isItemDate else { continue }
      if hasHeading(from: end, to: time.tokens.lowerBound) {
        days.merge(TimeResolver.days(of: run, anchor)) { first, _ in first }
        run = []
      }
      run.append((place, fields))
      end = time.tokens.upperBound
    }
    return days.merging(TimeResolver.days(of: run, anchor)) { first, _ in first }
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
  ) -> [Int: CivilDate] {
    guard run.count >= shortestList else { return [:] }
    let keys = run.map { ($0.fields.month ?? 0) * 32 + ($0.fields.day ?? 0) }
    let steps = zip(keys, keys.dropFirst())
    // One step may turn the year.
    let falls = steps.count { $0 > $1 }
    let rises = steps.count { $0 < $1 }
    guard min(falls, rises) <= 1, falls != rises else { return [:] }
    let latestFirst = falls > rises ? run : run.reversed()
    var days: [Int: CivilDate] = [:]
    var next: CivilDate?
    for item in latestFirst {
      let day =
        next.flatMap { $0.adding(days: 1) }.flatMap { item.fields.latest(before: $0)?.start }
        ?? item.fields.nearest(to: anchor, .unknown)?.start
      guard let day else { return [:] }
      days[item.place] = day
      next = day
    }
    return days
  }
}
