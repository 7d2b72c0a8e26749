extension TimeResolver {
  /// Whether a text tells a history: it sets its own years, or looks back on days of long ago.
  ///
  /// The one place that decides it: `TextTimes` hands it on.
  mutating func isHistory(_ found: [FoundTime]) -> Bool {
    TimeResolver.setsYears(found, anchor) || looksBack(found)
  }

  /// Whether a text sets its own years.
  ///
  /// Many of its dates name one, most of them not the anchor's, and hardly any is told from the day
  /// of writing. Where that day is not known, the last is enough: news without an anchor does not
  /// count its "Monday" from a year in its background.
  private static func setsYears(_ found: [FoundTime], _ anchor: CivilDate?) -> Bool {
    var full = 0
    var far = 0
    var deictic = 0
    var partial = 0
    for time in found {
      switch time.value.meaning {
      case .calendar(let fields):
        if let told = fields.year {
          full += 1
          if let anchor, (told - anchor.year).magnitude > 1 { far += 1 }
        } else if fields.weekday != nil {
          deictic += 2
        } else {
          partial += 1
        }
      case .grid(let unit, let offset, from: .anchor):
        if offset != 0 || unit == .day || anchor == nil { deictic += 1 }
      case .named(_, .last), .named(_, .this), .counted(_, _, from: .anchor): deictic += 1
      default: continue
      }
    }
    guard anchor != nil else { return 3 * deictic <= full }
    // Few dates are enough where each names a year of long ago.
    if deictic + partial == 0, far == full { return full >= 3 }
    return 3 * deictic <= full && full >= 6 && 2 * far > full
  }

  /// Whether a text looks back on days of long ago, as an article for an anniversary does.
  ///
  /// It names a far year first, tells as past what this year's calendar still has ahead, and nothing of the
  /// days before its own.
  private mutating func looksBack(_ found: [FoundTime]) -> Bool {
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
}
