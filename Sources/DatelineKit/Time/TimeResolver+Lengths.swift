// What is no calendar time: references and lengths.

extension TimeResolver {
  func refer(_ reference: TimeValue.Reference, _ result: inout TimeExpression) {
    let (value, words) =
      switch reference {
      case .present: ("PRESENT_REF", "the time of writing")
      case .past: ("PAST_REF", "some time before")
      case .future: ("FUTURE_REF", "some time to come")
      }
    result.value = value
    result.working = "\(quoted): \(words), no day named"
  }

  mutating func last(
    _ quantity: Quantity,
    _ window: TimeValue.Window,
    _ result: inout TimeExpression
  ) {
    result.type = .duration
    result.value = quantity.timex
    result.working = "\(quoted): a length of time"
    if quantity.unit == .year || quantity.unit == .month && quantity.count ?? 0 >= 6 {
      discourse.reportLongPeriod()
    }
    let sign: Int
    switch window {
    case .after: sign = 1
    case .before: sign = -1
    case .none, .hence, .beforeTold, .afterTold, .beforeEvent, .afterEvent: return
    }
    if anchor != nil {
      if sign > 0 { result.beginPoint = 0 } else { result.endPoint = 0 }
    }
    guard quantity.count != nil else { return }
    result.isRelative = true
    // "They invaded on 3 May. Over the next three days they took the port."
    if sign > 0, document.isOne(tokens.lowerBound, of: "the"), clauseDirection() == .past,
      mainLine(upTo: .day, forPlan: false) != nil
    {
      return lastTold(quantity, 1, &result)
    }
    guard let anchor else {
      result.working = "\(quoted): a length of time, but no anchor is known to count it from"
      return
    }
    guard let end = quantity.day(from: anchor, sign: sign) else { return }
    let (first, last) = sign > 0 ? (anchor, end) : (end, anchor)
    result.earliest = first
    result.latest = last
    result.edtf = "\(first)/\(last)"
    result.working =
      "\(quoted), read on \(CalendarNames.dated(anchor)): "
      + (sign > 0 ? "from that day on, " : "up to that day, ")
      + "\(CalendarNames.dated(first)) to \(CalendarNames.dated(last))"
  }

  /// "They will meet in three weeks": a length of time, and the days that lie so far ahead.
  mutating func hence(_ quantity: Quantity, _ result: inout TimeExpression) {
    last(quantity, .none, &result)
    guard !isHistory, quantity.count != nil, quantity.unit >= .day, let anchor,
      !isMeasured, clauseDirection() == .future,
      let day = quantity.day(from: anchor, sign: 1),
      let time = CalendarTime(quantity.unit, containing: day)
    else { return }
    result.beginPoint = 0
    result.isRelative = true
    result.earliest = time.start
    result.latest = time.end
    result.edtf = time.edtf
    result.working =
      "\(quoted), read on \(CalendarNames.dated(anchor)): so long after it, \(time.days)"
  }

  /// "For the second time in three weeks", "the largest in ten years" look back.
  private var isMeasured: Bool {
    let first = max(sentence.lowerBound, tokens.lowerBound - 7)
    return (first..<tokens.lowerBound).contains {
      document.has($0, .ordinal) || document.isOne($0, of: "once twice times time last only most")
        || document.ends($0, in: "est")
    }
  }

  /// "The previous two days": the days next to the one told.
  mutating func lastTold(
    _ quantity: Quantity,
    _ sign: Int,
    _ result: inout TimeExpression
  ) {
    result.type = .duration
    result.value = quantity.timex
    result.working = "\(quoted): a length of time"
    guard let told = told(upTo: .day), let far = quantity.day(from: told.time.start, sign: sign),
      let near = told.time.start.adding(days: sign), far != told.time.start
    else { return }
    let (first, last) = sign > 0 ? (near, far) : (far, near)
    if sign > 0 { result.beginPoint = told.number } else { result.endPoint = told.number }
    result.isRelative = true
    result.earliest = first
    result.latest = last
    result.edtf = "\(first)/\(last)"
    result.working =
      "\(quoted), counted from \"\(document.text(told.words))\" (\(told.time.days)): "
      + "\(CalendarNames.dated(first)) to \(CalendarNames.dated(last))"
  }
}
