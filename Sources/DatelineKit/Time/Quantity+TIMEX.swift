extension Quantity {
  /// The ISO 8601 duration that TIMEX3 writes: `P3Y`, `PT1M30S`, `PXW` for a vague count.
  var timex: String {
    let (letter, scale) = unit.designator
    let prefix = unit.isClock ? "PT" : "P"
    guard let count else { return prefix + "X" + letter }
    var number = count * Double(scale)
    var designator = letter
    switch unit {
    case .decade: (number, designator) = (count * 10, "Y")
    case .century: (number, designator) = (count * 100, "Y")
    case .millennium: (number, designator) = (count * 1000, "Y")
    default: break
    }
    var text = prefix
    if number.isWhole {
      text += "\(Int(number))\(designator)"
    } else if (number * 2).isWhole, let half = unit.half {
      if number > 1 { text += "\(Int(number))\(designator)" }
      if unit == .day { text += "T" }
      text += half
    } else {
      text += "\(number)\(designator)"
    }
    if let rest {
      if rest.unit.isClock, !unit.isClock { text += "T" }
      let (letter, scale) = rest.unit.designator
      text += "\(rest.count * scale)\(letter)"
    }
    return text
  }

  /// The day so long after another, or before it if the sign is negative; nil for a vague count
  /// or a day outside the calendar.
  func day(from date: CivilDate, sign: Int) -> CivilDate? {
    guard let count, count.magnitude < 1e7 else { return nil }
    let signed = count * Double(sign)
    var end: CivilDate?
    switch unit {
    case .second, .minute: end = date
    case .hour: end = date.adding(days: Int(signed / 24))
    case .day: end = date.adding(days: signed.nearest)
    case .weekend, .week: end = date.adding(days: (signed * 7).nearest)
    case .fortnight: end = date.adding(days: (signed * 14).nearest)
    default: end = months.flatMap { date.adding(months: (signed * $0).nearest) }
    }
    if let rest, let day = end {
      end = Quantity(Double(rest.count), rest.unit).day(from: day, sign: sign)
    }
    return end
  }

  /// The months in one of the unit, if it is a month or longer.
  private var months: Double? {
    switch unit {
    case .month: 1
    case .season, .quarter: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: nil
    }
  }
}

extension TimeUnit {
  /// A half of it in a smaller unit.
  fileprivate var half: String? {
    switch self {
    case .minute: "30S"
    case .hour: "30M"
    case .day: "12H"
    case .year: "6M"
    default: nil
    }
  }
}

extension Double {
  /// Whether it is a whole number that an `Int` holds. (The library's own rounding would need the
  /// C library's, which is not linked without Foundation.)
  var isWhole: Bool { magnitude < 1e15 && Double(Int(self)) == self }

  /// The nearest whole number; only for numbers of days and months that the calendar can hold.
  fileprivate var nearest: Int { Int(self < 0 ? self - 0.5 : self + 0.5) }
}
