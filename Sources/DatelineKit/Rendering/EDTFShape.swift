/// The shape of an EDTF string (ISO 8601-2:2019), as far as it takes to put it in words.
///
/// Read from the string's form alone: a date at any precision, an interval with open or unknown
/// ends, a choice of dates, the qualifiers `~`, `?` and `%`, unspecified digits `X`.
enum EDTFShape: Equatable {
  /// One date.
  case one(Part)
  /// An interval; nil for an end that is open or unknown.
  case interval(from: Part?, to: Part?)
  /// One of several dates, or, in braces, all of them.
  case several([EDTFShape], all: Bool)

  /// A date and how sure it is.
  struct Part: Equatable {
    var unit: Unit
    var isApproximate = false
    var isUncertain = false
  }

  /// A date at its precision.
  enum Unit: Equatable {
    case day(CivilDate)
    case month(Int, year: Int)
    /// Codes 21 to 41 of ISO 8601-2: seasons, quarters, halves and so on.
    case season(Int, year: Int)
    case year(Int)
    /// The first year of the ten.
    case decade(Int)
    /// The first year of the hundred.
    case century(Int)
    /// A day within the month or year that is not told.
    case someDay(month: Int?, year: Int)
    /// A month within the year that is not told.
    case someMonth(year: Int)
  }

  /// Reads the shape of an EDTF string; nil for forms that have no words here.
  init?(_ edtf: String) {
    self.init(Substring(edtf), depth: 0)
  }

  private init?(_ text: Substring, depth: Int) {
    if let first = text.first, first == "[" || first == "{" {
      guard depth == 0, text.last == (first == "[" ? "]" : "}") else { return nil }
      let members = text.dropFirst().dropLast().split(separator: ",")
        .map { EDTFShape($0.drop { $0 == " " }, depth: 1) }
      let known = members.compactMap { $0 }
      guard known.count == members.count, !known.isEmpty else { return nil }
      self = known.count == 1 ? known[0] : .several(known, all: first == "{")
      return
    }
    if depth == 1, !text.contains("/"), let dots = text.firstDoubleDot {
      self.init(from: text[..<dots.lowerBound], to: text[dots.upperBound...])
      return
    }
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    switch ends.count {
    case 1:
      guard let part = Part(text) else { return nil }
      self = .one(part)
    case 2: self.init(from: ends[0], to: ends[1])
    default: return nil
    }
  }

  private init?(from first: Substring, to last: Substring) {
    let isOpen = { (end: Substring) in end.isEmpty || end == ".." }
    let from = isOpen(first) ? nil : Part(first)
    let to = isOpen(last) ? nil : Part(last)
    guard isOpen(first) || from != nil, isOpen(last) || to != nil, from != nil || to != nil else {
      return nil
    }
    self = .interval(from: from, to: to)
  }
}

extension EDTFShape.Part {
  /// Reads a date with its qualifiers, which may stand before or after any of its components.
  fileprivate init?(_ text: Substring) {
    let approximate = text.contains { $0 == "~" || $0 == "%" }
    let uncertain = text.contains { $0 == "?" || $0 == "%" }
    let date = text.prefix { $0 != "T" }.filter { !"~?%".contains($0) }
    guard let unit = EDTFShape.Unit(date) else { return nil }
    self.init(unit: unit, isApproximate: approximate, isUncertain: uncertain)
  }
}

extension EDTFShape.Unit {
  fileprivate init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, parts.count <= 3 else { return nil }
    if parts.count == 1, !isNegative, first.hasSuffix("XX"), let start = Int(first.prefix(2)) {
      self = .century(start * 100)
      return
    }
    if parts.count == 1, !isNegative, first.hasSuffix("X"), let start = Int(first.prefix(3)) {
      self = .decade(start * 10)
      return
    }
    guard let magnitude = Int(first) else { return nil }
    let year = isNegative ? -magnitude : magnitude
    guard parts.count > 1 else {
      self = .year(year)
      return
    }
    let month = Int(parts[1])
    let hasHiddenMonth = parts[1] == "XX"
    guard parts[1].count == 2, month != nil || hasHiddenMonth else { return nil }
    if parts.count == 2 {
      switch month {
      case nil: self = .someMonth(year: year)
      case .some(let month) where (1...12).contains(month): self = .month(month, year: year)
      case .some(let code) where (21...41).contains(code): self = .season(code, year: year)
      default: return nil
      }
      return
    }
    if parts[2] == "XX", month.map({ (1...12).contains($0) }) ?? true {
      self = .someDay(month: month, year: year)
      return
    }
    guard let month, parts[2].count == 2, let day = Int(parts[2]),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    self = .day(date)
  }

  /// The year that the unit lies in or begins with.
  var year: Int {
    switch self {
    case .day(let date): return date.year
    case .month(_, let year), .season(_, let year), .someDay(_, let year): return year
    case .year(let year), .decade(let year), .century(let year), .someMonth(let year):
      return year
    }
  }

  /// The month that the unit lies in, if it is that precise.
  var month: Int? {
    switch self {
    case .day(let date): return date.month
    case .month(let month, _): return month
    case .someDay(let month, _): return month
    case .season, .year, .decade, .century, .someMonth: return nil
    }
  }
}

extension Substring {
  fileprivate var firstDoubleDot: Range<Index>? {
    var index = startIndex
    while index < endIndex {
      let next = self.index(after: index)
      if next < endIndex, self[index] == ".", self[next] == "." {
        return index..<self.index(after: next)
      }
      index = next
    }
    return nil
  }
}
