/// Reads what the words say from the anchor and from the times told before.
///
/// The only part of the program that knows both; it goes through a text's times in order.
struct TimeResolver {
  /// From what a time was found.
  enum Basis {
    /// The words alone.
    case words
    case anchor
    case told(Discourse.Told)
  }

  /// A calendar time and how it was found.
  struct Reading {
    var time: CalendarTime
    var basis: Basis
    /// What it is, in words: `the week before`.
    var reason: String
    /// The days that it can mean, where they are fewer than the time's own.
    var bounds: (first: CivilDate, last: CivilDate)?
  }

  let text: TimeText
  let document: Document
  let anchor: CivilDate?
  /// Whether the text is a history that sets its own years, and no news of the anchor's days.
  private(set) var isHistory = false
  /// The times found, in order, without what only histories tell.
  private(set) var found: [FoundTime]
  var discourse = Discourse()
  /// The tokens of the expression that is being read.
  var tokens = 0..<0
  private(set) var sentence = 0..<0
  private(set) var sentenceIndex = 0
  private var direction: ClauseTense.Direction?
  /// The year or month that the heading over the words names.
  private(set) var section: Discourse.Told?
  private var yearAhead: [Int?] = []
  private(set) var place = -1
  /// The times of a list's items, by the place of their expression.
  private(set) var itemTimes: [Int: (time: CalendarTime, reason: String)] = [:]
  /// The year of the next full date, which a history's partial dates do not pass.
  var yearLimit: Int? { yearAhead.indices.contains(place) ? yearAhead[place] : nil }

  init(text: TimeText, anchor: CivilDate?, found: [FoundTime]) {
    self.text = text
    document = text.document
    self.anchor = anchor
    self.found = found
    isHistory = isHistory(found)
    if isHistory {
      yearAhead = TimeResolver.yearsAhead(found)
    } else {
      self.found.removeAll { $0.value.isOfHistories }
      itemTimes = itemTimes(self.found)
    }
  }

  /// For every expression, the year of the next date in the text that names a month and a year.
  private static func yearsAhead(_ found: [FoundTime]) -> [Int?] {
    var years: [Int?] = []
    var next: Int?
    for time in found.reversed() {
      years.append(next)
      if case .calendar(let fields) = time.value.meaning, fields.month != nil,
        let year = fields.year
      {
        next = year
      }
    }
    return years.reversed()
  }

  /// The expression that found words come to.
  mutating func expression(_ found: FoundTime, rule: String) -> TimeExpression {
    enter(found.tokens)
    let value = found.value
    var result = TimeExpression(
      tokens: found.tokens,
      bytes: Int(
        document.starts[found.tokens.lowerBound]
      )..<Int(
        document.ends[found.tokens.upperBound - 1]
      ),
      text: document.text(found.tokens),
      type: .date,
      value: "",
      mod: value.mod,
      quant: value.quant,
      freq: value.freq,
      anchorPoint: nil,
      beginPoint: nil,
      endPoint: nil,
      edtf: nil,
      earliest: nil,
      latest: nil,
      working: "",
      isRelative: false,
      rule: rule
    )
    switch value.meaning {
    case .duration(let quantity, .beforeTold): lastTold(quantity, -1, &result)
    case .duration(let quantity, .afterTold): lastTold(quantity, 1, &result)
    case .reference(let reference): refer(reference, &result)
    case .duration(let quantity, .hence): hence(quantity, &result)
    case .duration(let quantity, .beforeEvent): besideEvent(quantity, -1, &result)
    case .duration(let quantity, .afterEvent): besideEvent(quantity, 1, &result)
    case .recurring(let member):
      result.type = .set
      result.value = member
      result.working = "\(quoted): a time that recurs"
    case .duration(let quantity, let window): last(quantity, window, &result)
    case .counted(let quantity, let sign, _) where quantity.count == nil:
      refer(sign < 0 ? .past : .future, &result)
    default:
      result.type = value.part != nil || value.clock != nil || value.isClockShift ? .time : .date
      if case .portion(let portion, _) = value.meaning { result.mod = portion.mod }
      place(value, &result)
    }
    return result
  }

  /// The number of the expression that is being read, counted from 1.
  private var number: Int { place + 1 }

  /// Goes back to the start of the text.
  mutating func leave() {
    (place, sentenceIndex, sentence, tokens) = (-1, 0, 0..<0, 0..<0)
    section = nil
  }

  mutating func enter(_ tokens: Range<Int>) {
    self.tokens = tokens
    direction = nil
    place += 1
    while sentenceIndex + 1 < document.sentenceCount,
      Int(document.sentenceStarts[sentenceIndex + 1]) <= tokens.lowerBound
    {
      sentenceIndex += 1
      if document.sentenceKinds[sentenceIndex] == .heading {
        if isHeading(sentenceIndex) { section = nil }
        if !isHistory { discourse.clear() }
      }
    }
    sentence = document.tokens(ofSentence: sentenceIndex)
  }

  /// The words as they stand, on one line and in quotation marks.
  var quoted: String {
    "\"" + text.line(tokens) + "\""
  }

  /// Whether the clause tells of the past or looks ahead.
  mutating func clauseDirection() -> ClauseTense.Direction {
    if let direction { return direction }
    let found = ClauseTense(
      text,
      sentence: sentence,
      kind: document.sentenceCount > 0 ? document.sentenceKinds[sentenceIndex] : .prose
    ).direction(of: tokens)
    direction = found
    return found
  }

  /// Whether a time told stands in the sentence that is being read.
  func isInSentence(_ told: Discourse.Told) -> Bool {
    sentence.contains(told.words.lowerBound)
  }

  private mutating func place(_ value: TimeValue, _ result: inout TimeExpression) {
    guard var reading = read(value) else {
      unplaced(value, &result)
      return
    }
    reading.time = reading.time.with(
      part: value.part ?? reading.time.part,
      clock: value.clock ?? reading.time.clock
    )
    let time = reading.time
    if time.part != nil || time.clock != nil { result.type = .time }
    result.value = time.timex
    let first = reading.bounds?.first ?? time.start
    let last = reading.bounds?.last ?? nightEnd(time, value.isOverTwoDays)
    result.earliest = first
    result.latest = last
    let isWhole = first == time.start && last == time.end
    result.edtf = isWhole ? time.edtf : first == last ? "\(first)" : "\(first)/\(last)"
    let days =
      isWhole || first == last
      ? time.days : "\(CalendarNames.dated(first)) to \(CalendarNames.dated(last))"
    switch reading.basis {
    case .words:
      result.working = "\(quoted): \(reading.reason), \(days)"
    case .anchor:
      result.isRelative = true
      result.anchorPoint = 0
      let day = anchor.map(CalendarNames.dated) ?? "no day"
      result.working = "\(quoted), read on \(day): \(reading.reason), \(days)"
    case .told(let told):
      result.isRelative = true
      result.anchorPoint = told.number
      result.working =
        "\(quoted), counted from \"\(text.line(told.words))\" (\(told.time.days)): "
        + "\(reading.reason), \(days)"
    }
    // "Fifty years ago a general was shot" sets the year of a history.
    let setsYear = isHistory && value.isComparison && discourse.last == nil
    if value.isComparison, !setsYear { return }
    if case .samePeriod = value.meaning { return }
    // What is counted from the day of writing, or is that day, is no part of what a history tells.
    if isHistory {
      if case .anchor = reading.basis, !setsYear { return }
      if let anchor, time.unit == .day, time.start == anchor { return }
      // "Their troops had been there since January" looks back.
      if isAfter("since"), !value.kind.contains(.full) { return }
    }
    let isToCome = !isHistory && !told(value) && anchor.map { time.end > $0 } ?? true
    let isAhead = isToCome && clauseDirection() == .future
    discourse.tell(
      time,
      tokens,
      number: number,
      isFull: value.kind.contains(.full),
      isAhead: isAhead,
      isLate: result.mod == "END",
      opensSentence: opensSentence
    )
    if told(value), time.unit <= .year, time.unit > .day, endsHeading {
      section = discourse.told.last
    }
  }

  /// Whether the words stand in a heading, or in brackets at the end of a line: "The affair (1923)".
  private var endsHeading: Bool {
    guard document.sentenceCount > 0 else { return false }
    return isHeading(sentenceIndex)
      || tokens.upperBound == sentence.upperBound - 1
        && document.isByte(tokens.upperBound, UInt8(ascii: ")"))
  }

  /// Whether the words stand over an item, alone in their sentence or as its label: "27 August. The
  /// army moves."
  var isItemDate: Bool {
    sentence.count - tokens.count <= 1
      || document.label(ofSentence: sentenceIndex).contains(tokens.lowerBound)
  }

  /// Whether at most a preposition stands before the words in their sentence.
  var opensSentence: Bool { tokens.lowerBound - sentence.lowerBound < 2 }

  /// Overnight runs into the next morning, and "9/10 March" into the 10th.
  private func nightEnd(_ time: CalendarTime, _ isOverTwoDays: Bool) -> CivilDate {
    if isOverTwoDays, time.part == nil { return time.end.adding(days: 1) ?? time.end }
    guard time.part == .night,
      isOverTwoDays || document.isOne(tokens.upperBound - 1, of: "overnight") || isOvernight
    else { return time.end }
    return time.end.adding(days: 1) ?? time.end
  }

  private func told(_ value: TimeValue) -> Bool {
    if case .calendar(let fields) = value.meaning { return fields.year != nil }
    return false
  }

  /// A time that nothing places: its value has an X for what is not known.
  private func unplaced(_ value: TimeValue, _ result: inout TimeExpression) {
    result.isRelative = true
    result.value = value.openValue
    let lack =
      anchor == nil
      ? "no anchor is known"
      : value.isCountedOn
        ? "it counts from a day that the text does not tell" : "it lies outside the calendar"
    result.working = "\(quoted): \(lack), so no days can be named"
  }
}

extension TimeValue {
  /// Whether it only measures what is told against an earlier time: "a year earlier".
  fileprivate var isComparison: Bool {
    if case .counted(let quantity, let sign, _) = meaning {
      return sign < 0 && quantity.unit >= .year
    }
    return false
  }

  /// Whether it counts on from a time told before.
  fileprivate var isCountedOn: Bool {
    switch meaning {
    case .grid(_, _, from: .told), .counted(_, _, from: .told): true
    default: false
    }
  }

  /// Whether it is counted in hours or less.
  fileprivate var isClockShift: Bool {
    if case .counted(let quantity, _, _) = meaning { return quantity.unit.isClock }
    return false
  }

  /// The TIMEX3 value with an X for every digit that the words leave open.
  var openValue: String {
    guard case .calendar(let fields) = meaning else {
      switch meaning {
      case .grid(.day, _, from: .told): return "XXXX-XX-XX" + openClock
      case .grid(.week, _, from: .told): return "XXXX-WXX"
      case .grid(.month, _, from: .told): return "XXXX-XX"
      case .grid(.year, _, from: .told): return "XXXX"
      case .grid(_, let offset, _):
        return offset == 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF"
      case .counted(_, let sign, _): return sign < 0 ? "PAST_REF" : "FUTURE_REF"
      case .portion(_, let whole): return whole.openValue
      default: return "XXXX"
      }
    }
    var text = "XXXX"
    if let month = fields.month {
      text += "-" + CivilDate.pad(month, 2)
      if let day = fields.day { text += "-" + CivilDate.pad(day, 2) }
    } else if let weekday = fields.weekday {
      text += "-WXX-\(weekday)"
    } else if let season = fields.season {
      text += "-" + ["SP", "SU", "FA", "WI"][(season - 1) % 4]
    } else if let quarter = fields.quarter {
      text += "-Q\(quarter)"
    } else if let half = fields.half {
      text += "-H\(half)"
    } else if fields.isWeekend {
      text += "-WXX-WE"
    } else if let day = fields.day {
      text += "-XX-" + CivilDate.pad(day, 2)
    }
    return text + openClock
  }

  /// The part of a value after its day.
  private var openClock: String {
    if let clock { return "T" + clock.timex }
    return part.map { "T" + $0.code } ?? ""
  }
}
