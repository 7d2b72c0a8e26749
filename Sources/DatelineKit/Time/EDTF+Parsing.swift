/// Why a text is no EDTF expression.
public enum EDTFError: Error, Hashable, CustomStringConvertible {
  /// The text has not the form of an EDTF expression.
  case malformed(String)
  /// The month is not 01 to 12, nor a season, quarter or half (21 to 41).
  case noSuchMonth(String)
  /// The month has no such day.
  case noSuchDay(String)
  /// The interval ends before it begins.
  case backwards(String)

  /// One sentence that names the text and the reason.
  public var description: String {
    switch self {
    case .malformed(let text): "“\(text)” is no EDTF expression"
    case .noSuchMonth(let text): "“\(text)” is no EDTF expression: there is no such month"
    case .noSuchDay(let text): "“\(text)” is no EDTF expression: the month has no such day"
    case .backwards(let text): "“\(text)” is no EDTF expression: it ends before it begins"
    }
  }
}

extension EDTF {
  /// Reads an expression.
  ///
  /// - Parameter text: the expression and nothing else.
  /// - Throws: `EDTFError`, which says what is wrong with it.
  public init(_ text: String) throws(EDTFError) {
    if text.hasPrefix("["), text.hasSuffix("]") {
      form = .one(try EDTF.members(text))
    } else if text.hasPrefix("{"), text.hasSuffix("}") {
      form = .all(try EDTF.members(text))
    } else if text.utf8.contains(UInt8(ascii: "/")) {
      form = try EDTF.interval(text)
    } else {
      form = .date(try EDTF.point(text, of: text))
    }
  }

  private static func interval(_ text: String) throws(EDTFError) -> Form {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    guard halves.count == 2 else { throw .malformed(text) }
    let first = try end(halves[0], of: text)
    let last = try end(halves[1], of: text)
    let isDated = [first, last].contains { if case .date = $0 { true } else { false } }
    guard isDated else { throw .malformed(text) }
    if case .date(let from) = first, case .date(let to) = last, let begin = from.earliest,
      let end = to.latest, begin > end
    {
      throw .backwards(text)
    }
    return .interval(first, last)
  }

  private static func end(_ half: Substring, of text: String) throws(EDTFError) -> End {
    switch half {
    case "": return .unknown
    case "..": return .open
    default: return .date(try point(String(half), of: text))
    }
  }

  private static func members(_ text: String) throws(EDTFError) -> [Member] {
    let inner = text.dropFirst().dropLast()
    var members: [Member] = []
    for field in inner.split(separator: ",", omittingEmptySubsequences: false) {
      let trimmed = field.drop { $0 == " " }
      guard let dots = trimmed.firstRange(ofDots: ()) else {
        members.append(.date(try point(String(trimmed), of: text)))
        continue
      }
      let first = trimmed[..<dots.lowerBound]
      let last = trimmed[dots.upperBound...]
      guard !first.isEmpty || !last.isEmpty else { throw .malformed(text) }
      members.append(
        .range(
          first.isEmpty ? nil : try point(String(first), of: text),
          last.isEmpty ? nil : try point(String(last), of: text)
        )
      )
    }
    guard !members.isEmpty else { throw .malformed(text) }
    return members
  }

  private static func point(_ words: String, of text: String) throws(EDTFError) -> Point {
    var reader = EDTFReader(Array(words.utf8))
    guard let point = reader.point() else { throw .malformed(text) }
    if let month = point.month {
      guard month.isMonth else { throw .noSuchMonth(text) }
      if let day = point.day {
        guard let number = month.number("1"), number <= 12 || month.digits.contains("X"),
          let low = day.number("0"), low <= 31, day.digits != "00"
        else { throw .noSuchDay(text) }
      }
      guard point.hasRepresentableDay else { throw .noSuchDay(text) }
    }
    return point
  }
}

extension EDTF.Point {
  /// Whether the day exists; years beyond the calendar are taken on trust.
  fileprivate var hasRepresentableDay: Bool {
    guard day != nil, !isLong else { return true }
    return earliest != nil && latest != nil
  }
}

extension EDTF.Part {
  /// 01 to 12, 21 to 41, or with an X.
  fileprivate var isMonth: Bool {
    if digits.contains("X") {
      return digits == "XX" || digits == "0X" || digits == "1X"
    }
    return number("0").map { (1...12).contains($0) || (21...41).contains($0) } ?? false
  }
}

extension Substring {
  /// The two dots of a range.
  fileprivate func firstRange(ofDots: Void) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if self[index] == ".", next < endIndex, self[next] == "." {
        return index..<self.index(after: next)
      }
      index = next
    }
    return nil
  }
}

/// Reads one point of an EDTF expression from bytes.
private struct EDTFReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func point() -> EDTF.Point? {
    var leading = qualifier()
    guard var point = year() else { return nil }
    point.year.qualifier = leading
    if let trailing = qualifier() {
      guard leading == nil else { return nil }
      point.year.qualifier = trailing
    }
    if point.exponent == nil, point.significant == nil, !point.isLong, take("-") {
      leading = qualifier()
      guard var month = part() else { return nil }
      month.qualifier = leading
      point.month = month
      if let trailing = qualifier() {
        guard leading == nil else { return nil }
        point.qualify(month: trailing)
      }
      if take("-") {
        leading = qualifier()
        guard var day = part() else { return nil }
        day.qualifier = leading
        point.day = day
        if let trailing = qualifier() {
          guard leading == nil else { return nil }
          point.qualify(day: trailing)
        }
      }
    }
    if point.day != nil, take("T") {
      guard let time = time() else { return nil }
      point.time = time
    }
    return at == bytes.count ? point : nil
  }

  private mutating func year() -> EDTF.Point? {
    let isLong = take("Y")
    let isNegative = take("-")
    let start = at
    while at < bytes.count, isDigit(at) || bytes[at] == UInt8(ascii: "X") { at += 1 }
    let digits = String(decoding: bytes[start..<at], as: UTF8.self)
    var point = EDTF.Point(year: EDTF.Part(digits: digits), isNegative: isNegative, isLong: isLong)
    if isLong {
      guard !digits.isEmpty, !digits.contains("X") else { return nil }
      if take("E") {
        guard let exponent = number() else { return nil }
        point.exponent = exponent
      } else if digits.count < 5 {
        return nil
      }
    } else if digits.count != 4 || isNegative && digits == "0000" {
      return nil
    }
    if take("S") {
      guard let significant = number(), significant > 0 else { return nil }
      point.significant = significant
    }
    return point
  }

  private mutating func part() -> EDTF.Part? {
    let start = at
    while at < bytes.count, at - start < 2, isDigit(at) || bytes[at] == UInt8(ascii: "X") {
      at += 1
    }
    guard at - start == 2 else { return nil }
    return EDTF.Part(digits: String(decoding: bytes[start..<at], as: UTF8.self))
  }

  /// `10:30:00`, with `Z`, `+02` or `-04:30` after it.
  private mutating func time() -> String? {
    let start = at
    guard clock(limits: [24, 59, 59], minimum: 3) else { return nil }
    if !take("Z"), take("+") || take("-") {
      guard clock(limits: [23, 59], minimum: 1) else { return nil }
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func clock(limits: [Int], minimum: Int) -> Bool {
    var count = 0
    for limit in limits {
      if count > 0, !take(":") { break }
      guard at + 1 < bytes.count, isDigit(at), isDigit(at + 1) else { return false }
      guard Int(bytes[at] - 0x30) * 10 + Int(bytes[at + 1] - 0x30) <= limit else { return false }
      at += 2
      count += 1
    }
    return count >= minimum
  }

  private mutating func qualifier() -> EDTF.Qualifier? {
    guard at < bytes.count, let qualifier = EDTF.Qualifier(rawValue: bytes[at]) else { return nil }
    at += 1
    return qualifier
  }

  private mutating func number() -> Int? {
    let start = at
    while at < bytes.count, isDigit(at) { at += 1 }
    return at - start < 10 ? Int(String(decoding: bytes[start..<at], as: UTF8.self)) : nil
  }

  private func isDigit(_ index: Int) -> Bool { bytes[index] &- 0x30 < 10 }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
    at += 1
    return true
  }
}

extension EDTF.Point {
  /// A qualifier after the month holds for the year too, unless that has its own.
  fileprivate mutating func qualify(month qualifier: EDTF.Qualifier) {
    month?.qualifier = qualifier
    if year.qualifier == nil { year.qualifier = qualifier }
  }

  /// A qualifier after the day holds for the year and month too.
  fileprivate mutating func qualify(day qualifier: EDTF.Qualifier) {
    day?.qualifier = qualifier
    if month?.qualifier == nil { month?.qualifier = qualifier }
    if year.qualifier == nil { year.qualifier = qualifier }
  }
}
