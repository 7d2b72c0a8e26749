/// A full calendar date as articles print it in their heads: `Tuesday, Nov. 28, 1995`.
struct PrintedDate {
  /// The day.
  var date: CivilDate
  /// The characters that it covers, weekday included.
  var length: Int

  /// The first full date in a line: day, month and year.
  ///
  /// Read in the American, the British or the ISO order; a date that no calendar has is passed
  /// over.
  static func first(in line: Substring) -> PrintedDate? {
    let words = line.split { !($0.isLetter || $0.isNumber) }
    for index in words.indices {
      guard let found = date(words[index...]) else { continue }
      var first = index
      if first > 0, isWeekday(words[first - 1]) { first -= 1 }
      let last = words[index + found.words - 1]
      let length = line.distance(from: words[first].startIndex, to: last.endIndex)
      return PrintedDate(date: found.date, length: length)
    }
    return nil
  }

  private static func date(_ words: ArraySlice<Substring>) -> (date: CivilDate, words: Int)? {
    guard words.count >= 3 else { return nil }
    let (first, second, third) = (
      words[words.startIndex], words[words.startIndex + 1], words[words.startIndex + 2]
    )
    var found: CivilDate?
    if let month = month(first), let day = day(second), let year = year(third) {
      found = CivilDate(year: year, month: month, day: day)
    } else if let day = day(first), let month = month(second), let year = year(third) {
      found = CivilDate(year: year, month: month, day: day)
    } else if let year = year(first), second.count == 2, third.count == 2, let month = Int(second),
      let day = Int(third)
    {
      found = CivilDate(year: year, month: month, day: day)
    }
    return found.map { ($0, 3) }
  }

  private static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    let index = CalendarNames.months.firstIndex {
      let name = $0.lowercased()
      return name == word || word.count <= 4 && name.hasPrefix(word)
    }
    return index.map { $0 + 1 }
  }

  private static func isWeekday(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return word.count >= 3
      && CalendarNames.weekdays.contains {
        let name = $0.lowercased()
        return name == word || word.count <= 5 && name.hasPrefix(word)
      }
  }

  private static func day(_ word: Substring) -> Int? {
    var digits = word[...]
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) {
      digits = digits.dropLast(2)
    }
    guard digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.count == 4, let year = Int(word), year >= 1000 else { return nil }
    return year
  }
}
