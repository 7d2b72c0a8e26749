/// In which order an article writes its dates, found out at the first date that leaves it open.
///
/// A reference, so that one pass over the article serves all of its dates.
final class DateHabit {
  private var dayFirst: Bool?

  /// Whether some date in the article allows nothing but the day before the month.
  func writesDayFirst(_ document: Document) -> Bool {
    if let dayFirst { return dayFirst }
    let found = (0..<document.count).contains { token in
      guard document.shapes[token].contains(.number) else { return false }
      if document.shapes[token].contains(.digits) {
        // "14 July 2015" in running text tells the same habit.
        return token + 2 < document.count && document.has(token + 1, .month)
          && document.shapes[token + 2].contains(.digits)
          && (1...31).contains(document.integer(token) ?? 0)
      }
      guard let parts = document.numberParts(token), parts.separator == UInt8(ascii: "/"),
        parts.count == 3, parts.widths[0] <= 2
      else { return false }
      return parts.numbers[0] > 12 && parts.numbers[1] <= 12
    }
    dayFirst = found
    return found
  }
}
