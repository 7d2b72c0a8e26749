/// Finds full calendar dates, day, month and year, in any order that is in use and in the words
/// of many languages.
struct DateFinder: Sendable {
  /// A date and where it stands.
  struct Match: Sendable {
    let date: CivilDate
    let bytes: Range<Int>
    /// Whether the month is a word or the year stands first, so that nothing is guessed.
    let isClear: Bool
  }

  /// Whether 3/4/2018 is the fourth of March.
  var isMonthFirst = false
  /// Whether years of two digits and dates without any sign between their parts are taken.
  var takesShort = false

  /// So many dates are looked for at most.
  private static let most = 200

  /// The first date in a text.
  func first(in text: String) -> CivilDate? {
    matches(in: Array(text.utf8)[...], limit: 1).first?.date
  }

  /// The dates in a text, in order, none within another.
  func matches(in utf8: ArraySlice<UInt8>, limit: Int = DateFinder.most) -> [Match] {
    let parts = DateFinder.parts(of: utf8)
    var matches: [Match] = []
    var index = 0
    while index < parts.count, matches.count < limit {
      if let (match, used) = match(parts[index...], utf8) {
        matches.append(match)
        index += used
      } else {
        index += 1
      }
    }
    return matches
  }

  // MARK: Parts

  /// A run of digits or of letters.
  private struct Part {
    let bytes: Range<Int>
    /// Its value, for digits.
    let number: Int?
    /// The number of its digits.
    let digits: Int
    /// The month it names, for letters.
    let month: Int?
  }

  private static let months: [String: Int] = {
    var table: [String: Int] = [:]
    for fields in MonthWords.table.lines() {
      guard let month = Int(fields[0]) else { continue }
      for word in fields.dropFirst() where table[String(word)] == nil {
        table[String(word)] = month
      }
    }
    return table
  }()

  /// Words that stand between the parts of a date.
  private static let joints: Set<String> = ["de", "del", "of", "the", "den", "di", "da", "ta"]
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "e", "a", "r", "o"]
  /// The signs for year, month and day in Chinese and Japanese, and in Korean.
  private static let signs: Set<String> = ["年", "月", "日", "년", "월", "일"]

  private static func parts(of utf8: ArraySlice<UInt8>) -> [Part] {
    var parts: [Part] = []
    var at = utf8.startIndex
    while at < utf8.endIndex {
      let byte = utf8[at]
      if byte &- 0x30 < 10 {
        let start = at
        while at < utf8.endIndex, utf8[at] &- 0x30 < 10 { at += 1 }
        let digits = at - start
        let number =
          digits <= 8 ? utf8[start..<at].reduce(0) { $0 * 10 + Int($1 - 0x30) } : nil
        parts.append(Part(bytes: start..<at, number: number, digits: digits, month: nil))
      } else if isLetter(byte) {
        let start = at
        while at < utf8.endIndex, isLetter(utf8[at]) || utf8[at] &- 0x80 < 0x40 { at += 1 }
        let month =
          at - start <= 40
          ? months[String(decoding: utf8[start..<at], as: UTF8.self).lowercased()] : nil
        parts.append(Part(bytes: start..<at, number: nil, digits: 0, month: month))
      } else {
        // Signs of the Latin-1 and the General Punctuation blocks, no-break spaces among them.
        at = min(at + (byte == 0xC2 ? 2 : byte == 0xE2 ? 3 : 1), utf8.endIndex)
      }
    }
    return parts
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2
  }

  // MARK: Patterns

  private func match(
    _ parts: ArraySlice<Part>,
    _ utf8: ArraySlice<UInt8>
  ) -> (Match, used: Int)? {
    guard let first = parts.first, first.month != nil || first.number != nil else { return nil }
    if first.digits == 8, takesShort, let number = first.number {
      let date = DateFinder.date(number / 10_000, number / 100 % 100, number % 100)
      return date.map { (Match(date: $0, bytes: first.bytes, isClear: true), 1) }
    }
    guard first.digits <= 4 else { return nil }
    // Words between the parts are passed over, two at most.
    var chosen: [Part] = [first]
    var used = 1
    for part in parts.dropFirst().prefix(6) {
      guard let last = chosen.last, part.bytes.lowerBound - last.bytes.upperBound <= 12 else {
        break
      }
      used += 1
      if part.number == nil, part.month == nil {
        let word = String(decoding: utf8[part.bytes], as: UTF8.self).lowercased()
        let follows = part.bytes.lowerBound == last.bytes.upperBound
        if DateFinder.joints.contains(word) || DateFinder.signs.contains(word)
          || follows && last.number != nil && DateFinder.ordinals.contains(word)
        {
          continue
        }
        break
      }
      if gap(last, part, utf8) { chosen.append(part) } else { break }
      if chosen.count == 3 { break }
    }
    guard chosen.count == 3, let date = date(of: chosen, utf8) else { return nil }
    let bytes = first.bytes.lowerBound..<chosen[2].bytes.upperBound
    let isClear = chosen.contains { $0.month != nil } || chosen[0].digits == 4
    return (Match(date: date, bytes: bytes, isClear: isClear), used)
  }

  /// Whether what stands between two parts may stand within a date.
  private func gap(_ left: Part, _ right: Part, _ utf8: ArraySlice<UInt8>) -> Bool {
    var spaces = 0
    for byte in utf8[left.bytes.upperBound..<right.bytes.lowerBound] {
      switch byte {
      case 0x20, 0x0A, 0x09, 0x0D, 0xC2, 0xA0: spaces += 1
      case 0x2C, 0x2D, 0x2E, 0x2F, 0x27, 0x5F: continue
      case _ where byte >= 0x80 || (byte | 0x20) &- 0x61 < 26: continue
      default: return false
      }
    }
    return spaces <= 4
  }

  private func date(of parts: [Part], _ utf8: ArraySlice<UInt8>) -> CivilDate? {
    let (a, b, c) = (parts[0], parts[1], parts[2])
    if let month = b.month, let first = a.number, let last = c.number {
      if a.digits <= 2, let year = year(c) { return DateFinder.date(year, month, first) }
      if a.digits == 4, c.digits <= 2 { return DateFinder.date(first, month, last) }
      return nil
    }
    if let month = a.month, let day = b.number, b.digits <= 2, let year = year(c) {
      return DateFinder.date(year, month, day)
    }
    guard let x = a.number, let y = b.number, let z = c.number, a.month == nil else { return nil }
    guard let sign = separator(a, b, utf8), sign == separator(b, c, utf8) else { return nil }
    if a.digits == 4, b.digits <= 2, c.digits <= 2 { return DateFinder.date(x, y, z) }
    guard a.digits <= 2, b.digits <= 2, let year = year(c) else { return nil }
    if sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-"), isMonthFirst || y > 12 {
      if let date = DateFinder.date(year, x, y) { return date }
    }
    return DateFinder.date(year, y, x)
  }

  /// The one sign between two numbers; a space beside it does not count.
  private func separator(_ left: Part, _ right: Part, _ utf8: ArraySlice<UInt8>) -> UInt8? {
    let between = utf8[left.bytes.upperBound..<right.bytes.lowerBound].filter { $0 != 0x20 }
    guard let first = between.first else { return nil }
    // The signs of Chinese, Japanese and Korean count as one.
    if first >= 0x80 { return 0x80 }
    return between.count == 1 && "-./_".utf8.contains(first) ? first : nil
  }

  private func year(_ part: Part) -> Int? {
    guard let number = part.number else { return nil }
    if part.digits == 4 { return number }
    guard takesShort, part.digits == 2 else { return nil }
    return number < 70 ? 2_000 + number : 1_900 + number
  }

  /// A date of a year in which something like news was printed.
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    guard (1_600...2_099).contains(year) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
