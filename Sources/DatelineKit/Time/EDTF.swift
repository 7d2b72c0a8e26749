/// A date as ISO 8601-2:2019 extends it (EDTF), levels 0 to 2.
///
/// Level 0: `2025`, `2025-08`, `2025-08-19`, `2025-08-19T10:30:00Z`, `2025-08/2025-09`.
/// Level 1: `2025-08?`, `~`, `%`, `198X`, `2025-21` (spring), `../2025`, `2025/`, `Y170000002`,
/// `-0043`. Level 2: `Y-17E7`, `1950S2`, `[1667,1668..1670]`, `{1960,1961-12}`, `2004-06~-11`,
/// `156X-12-25`, quarters and halves of the year as months 33 to 41.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// What an expression is made of.
  enum Form: Hashable, Sendable {
    case date(Point)
    case interval(End, End)
    /// One of the members.
    case one([Member])
    /// All of the members.
    case all([Member])
  }

  /// An end of an interval.
  enum End: Hashable, Sendable {
    case date(Point)
    /// `..`: the interval has no end on this side.
    case open
    /// Nothing written: the end is not known.
    case unknown
  }

  /// A member of a set: a date, or all dates from one to another.
  enum Member: Hashable, Sendable {
    case date(Point)
    /// A side that is nil is open.
    case range(Point?, Point?)
  }

  /// How sure a part of a date is.
  enum Qualifier: UInt8, Hashable, Sendable {
    case uncertain = 0x3F
    case approximate = 0x7E
    case both = 0x25

    /// The sign that stands for it: `?`, `~` or `%`.
    var sign: String { String(UnicodeScalar(rawValue)) }
  }

  /// A year, month or day, its digits perhaps left open, with its qualifier.
  struct Part: Hashable, Sendable {
    /// Digits and the letter X.
    var digits: String
    var qualifier: Qualifier?

    /// The number if every X is replaced by a digit.
    func number(_ digit: Character) -> Int? {
      Int(String(digits.map { $0 == "X" ? digit : $0 }))
    }
  }

  /// One point of the calendar.
  struct Point: Hashable, Sendable {
    var year: Part
    var isNegative = false
    /// The power of ten of `Y17E7`.
    var exponent: Int?
    /// The number of digits of the year that count: `1950S2`.
    var significant: Int?
    /// Whether the year is written with a `Y`.
    var isLong = false
    var month: Part?
    var day: Part?
    /// The time of day after the `T`, as it is written.
    var time: String?
  }

  let form: Form

  /// The expression in its canonical spelling.
  public var description: String {
    switch form {
    case .date(let point): point.text
    case .interval(let first, let last): EDTF.text(first) + "/" + EDTF.text(last)
    case .one(let members): "[" + EDTF.text(members) + "]"
    case .all(let members): "{" + EDTF.text(members) + "}"
    }
  }

  private static func text(_ end: End) -> String {
    switch end {
    case .date(let point): point.text
    case .open: ".."
    case .unknown: ""
    }
  }

  private static func text(_ members: [Member]) -> String {
    members.map { member in
      switch member {
      case .date(let point): point.text
      case .range(let first, let last): (first?.text ?? "") + ".." + (last?.text ?? "")
      }
    }.joined(separator: ",")
  }

  /// The first day that it can mean; nil where it is open, unknown or outside the years -9999 to
  /// 9999.
  public var earliest: CivilDate? {
    switch form {
    case .date(let point): return point.earliest
    case .interval(.date(let point), _): return point.earliest
    case .interval: return nil
    case .one(let members), .all(let members):
      let days = members.map(\.earliest)
      return days.contains(nil) ? nil : days.compactMap(\.self).min()
    }
  }

  /// The last day that it can mean; nil where it is open, unknown or outside the years -9999 to
  /// 9999.
  public var latest: CivilDate? {
    switch form {
    case .date(let point): return point.latest
    case .interval(_, .date(let point)): return point.latest
    case .interval: return nil
    case .one(let members), .all(let members):
      let days = members.map(\.latest)
      return days.contains(nil) ? nil : days.compactMap(\.self).max()
    }
  }

  /// Whether any part is marked as uncertain.
  public var isUncertain: Bool { qualifiers.contains { $0 != .approximate } }

  /// Whether any part is marked as approximate.
  public var isApproximate: Bool { qualifiers.contains { $0 != .uncertain } }

  private var qualifiers: [Qualifier] {
    points.flatMap { [$0.year.qualifier, $0.month?.qualifier, $0.day?.qualifier] }
      .compactMap(\.self)
  }

  private var points: [Point] {
    func points(_ end: End) -> [Point] {
      if case .date(let point) = end { return [point] }
      return []
    }
    switch form {
    case .date(let point): return [point]
    case .interval(let first, let last): return points(first) + points(last)
    case .one(let members), .all(let members):
      return members.flatMap { member -> [Point] in
        switch member {
        case .date(let point): [point]
        case .range(let first, let last): [first, last].compactMap(\.self)
        }
      }
    }
  }
}

extension EDTF.Member {
  fileprivate var earliest: CivilDate? {
    switch self {
    case .date(let point): point.earliest
    case .range(let first, _): first?.earliest
    }
  }

  fileprivate var latest: CivilDate? {
    switch self {
    case .date(let point): point.latest
    case .range(_, let last): last?.latest
    }
  }
}

extension EDTF.Point {
  /// The point as it is written; a qualifier of all parts stands at the end.
  var text: String {
    let sign = isNegative ? "-" : ""
    var text = (isLong ? "Y" : "") + sign + year.digits
    if let exponent { text += "E\(exponent)" }
    if let significant { text += "S\(significant)" }
    let parts = [year, month, day].compactMap(\.self)
    if parts.allSatisfy({ $0.qualifier == year.qualifier }) {
      for part in parts.dropFirst() { text += "-" + part.digits }
      text += year.qualifier?.sign ?? ""
    } else {
      text += year.qualifier?.sign ?? ""
      for part in parts.dropFirst() { text += "-" + (part.qualifier?.sign ?? "") + part.digits }
    }
    if let time { text += "T" + time }
    return text
  }

  /// The first day that the point can mean.
  var earliest: CivilDate? {
    guard let year = years?.lowerBound else { return nil }
    guard let month else { return CivilDate(year: year, month: 1, day: 1) }
    guard let first = EDTF.Point.months(month)?.lowerBound else { return nil }
    // "2004-XX-31" cannot be in a short month: take the first month that has such a day.
    for candidate in first...max(first, EDTF.Point.months(month)?.upperBound ?? first) {
      for year in [year, year + 1, year + 2, year + 3] where years?.contains(year) ?? false {
        guard let day = lowest(day, year, candidate) else { continue }
        return CivilDate(year: year, month: candidate, day: day)
      }
    }
    return nil
  }

  /// The last day that the point can mean.
  var latest: CivilDate? {
    guard let year = years?.upperBound else { return nil }
    guard let month else { return CivilDate(year: year, month: 12, day: 31) }
    guard let months = EDTF.Point.months(month) else { return nil }
    for candidate in months.reversed() {
      for year in [year, year - 1, year - 2, year - 3] where years?.contains(year) ?? false {
        // The winter of a year (24) ends in February of the next.
        let (lastYear, lastMonth) = candidate > 12 ? (year + 1, candidate - 12) : (year, candidate)
        guard let day = highest(day, lastYear, lastMonth) else { continue }
        return CivilDate(year: lastYear, month: lastMonth, day: day)
      }
    }
    return nil
  }

  /// The years that it can mean.
  private var years: ClosedRange<Int>? {
    guard var low = year.number("0"), var high = year.number("9") else { return nil }
    if let exponent {
      guard exponent < 5 else { return nil }
      for _ in 0..<exponent { (low, high) = (low * 10, high * 10) }
    }
    if let significant {
      var span = 1
      for _ in 0..<max(0, year.digits.count - significant) { span *= 10 }
      low = low / span * span
      high = low + span - 1
    }
    guard high <= 9999 else { return nil }
    return isNegative ? -high ... -low : low...high
  }

  /// The months that a month, season, quarter or half can mean; 13 and 14 are the next year's.
  private static func months(_ part: EDTF.Part) -> ClosedRange<Int>? {
    guard let low = part.number("0"), let high = part.number("9") else { return nil }
    if low != high { return part.digits == "XX" ? 1...12 : max(1, low)...min(12, high) }
    switch low {
    case 1...12: return low...low
    case 21...24, 25...28:
      let first = 3 * ((low - 21) % 4 + 1)
      return first...first + 2
    // Seasons of the south lie half a year apart.
    case 29...32:
      let first = (3 * (low - 28) + 5) % 12 + 1
      return first...first + 2
    case 33...36: return 3 * (low - 33) + 1...3 * (low - 33) + 3
    case 37...39: return 4 * (low - 37) + 1...4 * (low - 37) + 4
    case 40, 41: return 6 * (low - 40) + 1...6 * (low - 40) + 6
    default: return nil
    }
  }

  private func lowest(_ part: EDTF.Part?, _ year: Int, _ month: Int) -> Int? {
    guard let part else { return 1 }
    guard let low = part.number("0") else { return nil }
    let day = max(1, low)
    return day <= CivilDate.days(inMonth: month, of: year) ? day : nil
  }

  private func highest(_ part: EDTF.Part?, _ year: Int, _ month: Int) -> Int? {
    let length = CivilDate.days(inMonth: month, of: year)
    guard let part else { return length }
    guard let low = part.number("0"), let high = part.number("9"), low <= length else { return nil }
    return min(high, length)
  }
}
