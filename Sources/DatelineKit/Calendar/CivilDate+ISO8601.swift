/// Why words that should be an ISO 8601 calendar date are none.
public enum CivilDateError: Error, Equatable, CustomStringConvertible {
  /// The text is not of the form `YYYY-MM-DD`.
  case malformed(String)
  /// The year is of five digits or more; the calendar has the years -9999 to 9999.
  case beyondCalendar(String)
  /// The month is not 1 to 12.
  case noSuchMonth(String, month: Int)
  /// The month has fewer days.
  case noSuchDay(String, month: Int, year: Int, length: Int)

  /// One sentence that names the text and the reason.
  public var description: String {
    switch self {
    case .malformed(let text):
      return "“\(text)” is no date: write it as YYYY-MM-DD, for example 2025-08-19"
    case .beyondCalendar(let text):
      return "“\(text)” is out of range: years run from -9999 to 9999"
    case .noSuchMonth(let text, let month):
      return "“\(text)” is no date: there is no month \(month)"
    case .noSuchDay(let text, let month, let year, let length):
      let name = CalendarNames.months[month - 1]
      return "“\(text)” is no date: \(name) \(year) has \(length) days"
    }
  }
}

extension CivilDate {
  /// Reads an ISO 8601 calendar date, `YYYY-MM-DD` with an optional minus sign before the year.
  ///
  /// - Parameter text: the date and nothing else.
  /// - Throws: `CivilDateError`, which says what is wrong with it.
  public init(iso8601 text: String) throws(CivilDateError) {
    var digits = text.utf8[...]
    let negative = digits.first == UInt8(ascii: "-")
    if negative { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isNumbers = parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
    guard parts.count == 3, parts[0].count >= 4, parts[1].count == 2, parts[2].count == 2,
      isNumbers
    else { throw .malformed(text) }
    guard parts[0].count == 4 else { throw .beyondCalendar(text) }
    guard let magnitude = Int(String(parts[0]) ?? ""), let month = Int(String(parts[1]) ?? ""),
      let day = Int(String(parts[2]) ?? "")
    else { throw .malformed(text) }
    let year = negative ? -magnitude : magnitude
    guard (1...12).contains(month) else { throw .noSuchMonth(text, month: month) }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      let length = CivilDate.days(inMonth: month, of: year)
      throw .noSuchDay(text, month: month, year: year, length: length)
    }
    self = date
  }
}

extension CivilDate: Codable {
  /// Reads the date from its ISO 8601 form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    do {
      self = try CivilDate(iso8601: text)
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: error.description)
      )
    }
  }

  /// Writes the date in its ISO 8601 form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
