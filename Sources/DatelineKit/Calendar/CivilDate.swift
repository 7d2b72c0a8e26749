/// A day of the proleptic Gregorian calendar (ISO 8601), years -9999 to 9999, year 0 included.
///
/// Held as a count of days, so comparing and adding days is integer arithmetic; the year, month
/// and day are derived with the civil-from-days algorithm over 400-year eras.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let dayNumber: Int32

  /// The first day that can be represented, -9999-01-01.
  public static let earliest = CivilDate(unchecked: -9999, 1, 1)
  /// The last day that can be represented, 9999-12-31.
  public static let latest = CivilDate(unchecked: 9999, 12, 31)

  init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The date of a year, month and day, or nil where the calendar has no such day.
  ///
  /// - Parameters:
  ///   - year: -9999 to 9999; 0 is 1 BC.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month),
      (1...CivilDate.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  /// The year, month and day.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The year, -9999 to 9999.
  public var year: Int { components.year }
  /// The month, 1 to 12.
  public var month: Int { components.month }
  /// The day of the month, 1 to 31.
  public var day: Int { components.day }

  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    let shifted = (Int(dayNumber) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The ISO 8601 week and the year that the week belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = CivilDate(dayNumber: dayNumber + Int32(4 - weekday))
    let year = thursday.year
    let firstDay = CivilDate(unchecked: year, 1, 1)
    return (year, Int(thursday.dayNumber - firstDay.dayNumber) / 7 + 1)
  }

  /// The Monday of an ISO 8601 week, or nil where the year has no such week.
  public static func monday(ofWeek week: Int, year: Int) -> CivilDate? {
    guard (1...53).contains(week), let fourth = CivilDate(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
    return monday?.isoWeek.week == week ? monday : nil
  }

  /// Whether a year has 366 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days in a month, 28 to 31.
  ///
  /// - Parameters:
  ///   - month: 1 to 12.
  ///   - year: any year; it decides the length of February.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// The date a number of days later, or earlier if negative; nil outside the years -9999 to 9999.
  public func adding(days: Int) -> CivilDate? {
    let sum = Int(dayNumber).addingReportingOverflow(days)
    guard !sum.overflow, sum.partialValue >= Int(CivilDate.earliest.dayNumber),
      sum.partialValue <= Int(CivilDate.latest.dayNumber)
    else { return nil }
    return CivilDate(dayNumber: Int32(sum.partialValue))
  }

  /// The date a number of months later or earlier, on the month's last day where it is shorter;
  /// nil outside the years -9999 to 9999.
  public func adding(months: Int) -> CivilDate? {
    let (year, month, day) = components
    let sum = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !sum.overflow else { return nil }
    let total = sum.partialValue
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    guard (-9999...9999).contains(newYear) else { return nil }
    let length = CivilDate.days(inMonth: newMonth, of: newYear)
    return CivilDate(year: newYear, month: newMonth, day: min(day, length))
  }

  /// The whole days from this date to another, negative if the other is earlier.
  public func days(to other: CivilDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  /// Orders dates by time.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CivilDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2025-08-19`, `-0043-03-15`.
  public var description: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else {
      return CivilDate.pad(year, 4) + "-" + CivilDate.pad(month, 2) + "-" + CivilDate.pad(day, 2)
    }
    // As usual as it is, it is written at once.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      func write(_ number: Int, _ width: Int, at place: Int) {
        var rest = number
        for digit in (place..<place + width).reversed() {
          bytes[digit] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      write(year, 4, at: 0)
      bytes[4] = UInt8(ascii: "-")
      write(month, 2, at: 5)
      bytes[7] = UInt8(ascii: "-")
      write(day, 2, at: 8)
      return 10
    }
  }

  /// A number in at least so many digits, its sign before them.
  static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let missing = width - digits.utf8.count
    if missing <= 0, number >= 0 { return digits }
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, missing)) + digits
  }
}
