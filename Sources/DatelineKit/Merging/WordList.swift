extension [String] {
  /// The words as a sentence lists them: `a, b and c`.
  var listed: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

/// Lists of words that are sorted, each word once.
enum WordList {
  /// The words that are in both lists, in their order.
  static func shared(_ first: [String], _ second: [String]) -> [String] {
    var shared: [String] = []
    var (left, right) = (0, 0)
    while left < first.count, right < second.count {
      if first[left] == second[right] {
        shared.append(first[left])
        left += 1
        right += 1
      } else if first[left] < second[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return shared
  }
}
