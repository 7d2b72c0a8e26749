/// Reads the steps that stand for numbers: counts, ordinals, years, decades, clock times.
struct NumberReader {
  let document: TimeText
  /// The token after the last that may be read.
  let end: Int
  let habit: DateHabit

  /// The token after what a step reads, or nil if the token does not fit it.
  func read(
    _ operation: TimeGrammar.Operation,
    _ token: Int,
    _ match: inout TimeMatch
  ) -> Int? {
    switch operation {
    case .count: return count(token, &match)
    case .day:
      if let day = digits(token, 1...2), (1...31).contains(day) {
        match[.day] = day
        return token + 1
      }
      return ordinalDay(token, &match)
    case .ordinalDay: return ordinalDay(token, &match)
    case .ordinal:
      guard let (ordinal, next) = ordinal(token) else { return nil }
      match[.ordinal] = ordinal
      return next
    case .year: return keep(digits(token, 4...4), in: 1000...2199, .year, token, &match)
    case .eraYear: return keep(digits(token, 1...4), in: 1...9999, .year, token, &match)
    case .shortYear: return keep(digits(token, 2...2), in: 0...99, .shortYear, token, &match)
    case .number: return keep(digits(token, 1...2), in: 0...99, .number, token, &match)
    case .spokenYear: return spokenYear(token, &match)
    case .decade: return decade(token, &match)
    case .clock: return clock(token, &match)
    case .slashDate: return slashDate(token, &match)
    case .slashDay: return slashDay(token, &match)
    case .dayPair: return pair(token, .day, &match)
    case .yearPair: return pair(token, .year, &match)
    case .isoTime: return isoTime(token, &match)
    default: return nil
    }
  }

  private func keep(
    _ number: Int?,
    in range: ClosedRange<Int>,
    _ slot: Slot,
    _ token: Int,
    _ match: inout TimeMatch
  ) -> Int? {
    guard let number, range.contains(number) else { return nil }
    match[slot] = number
    return token + 1
  }

  /// The number of a token of so many digits and nothing else.
  private func digits(_ token: Int, _ width: ClosedRange<Int>) -> Int? {
    guard document.shape(token).contains(.digits),
      width.contains(Int(document.length(token)))
    else { return nil }
    return document.integer(token)
  }

  // MARK: Ordinals

  private func ordinalDay(_ token: Int, _ match: inout TimeMatch) -> Int? {
    guard let (day, next) = ordinal(token), (1...31).contains(day) else { return nil }
    match[.day] = day
    return next
  }

  private func ordinal(_ token: Int) -> (Int, Int)? {
    if let value = document.value(token, as: .ordinal) { return (value, token + 1) }
    if let (number, suffix) = suffixed(token), suffix.count == 2 { return (number, token + 1) }
    guard let tens = document.value(token, as: .cardinal), tens >= 20, tens < 100 else {
      return nil
    }
    var next = token + 1
    if next < end, document.isHyphen(next) { next += 1 }
    guard next < end, let ones = document.value(next, as: .ordinal), ones < 10 else { return nil }
    return (tens + ones, next + 1)
  }

  /// The digits of a token and the letters after them: `21st`, `1990s`.
  private func suffixed(_ token: Int) -> (number: Int, suffix: ArraySlice<UInt8>)? {
    guard document.shape(token).contains(.number) else { return nil }
    let bytes = document.bytes(token)
    let digits = bytes.prefix { $0 &- 0x30 < 10 }
    let suffix = bytes[digits.endIndex...]
    guard digits.count < 5, suffix.allSatisfy({ Lexicon.lowercase($0) &- 0x61 < 26 }) else {
      return nil
    }
    return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, suffix)
  }

  // MARK: Years

  private func decade(_ token: Int, _ match: inout TimeMatch) -> Int? {
    guard let (number, suffix) = suffixed(token), suffix.count == 1, number % 10 == 0 else {
      return nil
    }
    let width = document.bytes(token).count - 1
    guard width == 4 && (1000...2190).contains(number) || width == 2 else { return nil }
    match[.decade] = number
    return token + 1
  }

  /// `nineteen ninety-six`, `nineteen oh five`, `two thousand and one`.
  private func spokenYear(_ token: Int, _ match: inout TimeMatch) -> Int? {
    guard let first = document.value(token, as: .cardinal), token + 1 < end else { return nil }
    if first == 2, document.value(token + 1, as: .cardinal) == 1000 {
      var next = token + 2
      if next + 1 < end, document.isOne(next, of: "and") { next += 1 }
      if next < end, let (ones, after) = belowHundred(next), ones < 30 {
        match[.year] = 2000 + ones
        return after
      }
      match[.year] = 2000
      return token + 2
    }
    guard (16...20).contains(first), document.shape(token).contains(.word) else { return nil }
    if document.isOne(token + 1, of: "oh"), token + 2 < end,
      let ones = document.value(token + 2, as: .cardinal), ones < 10
    {
      match[.year] = first * 100 + ones
      return token + 3
    }
    guard let (rest, next) = belowHundred(token + 1), rest >= 10 else { return nil }
    match[.year] = first * 100 + rest
    return next
  }

  /// A number in words below a hundred, with its hyphen.
  private func belowHundred(_ token: Int) -> (Int, Int)? {
    guard token < end, let tens = document.value(token, as: .cardinal), tens < 100 else {
      return nil
    }
    guard tens >= 20 else { return (tens, token + 1) }
    var next = token + 1
    if next < end, document.isHyphen(next) { next += 1 }
    guard next < end, let ones = document.value(next, as: .cardinal), (1...9).contains(ones)
    else { return (tens, token + 1) }
    return (tens + ones, next + 1)
  }

  // MARK: Counts

  private func count(_ token: Int, _ match: inout TimeMatch) -> Int? {
    guard let (count, next) = amount(token) else { return nil }
    match.isCounted = true
    match.count = count
    // "two or three weeks", "10 to 15 days", "12-18 months": the second is what bounds them.
    guard count != nil, next + 1 < end else { return next }
    let joins =
      document.isOne(next, of: "or to") || document.isHyphen(next)
    guard joins, let (other, after) = amount(next + 1), let other, other > count ?? 0 else {
      return next
    }
    match.count = other
    return after
  }

  /// A count and the token after it; nil within for a vague one.
  private func amount(_ token: Int) -> (Double?, Int)? {
    guard token < end else { return nil }
    if document.shape(token).contains(.number) { return digitAmount(token) }
    if let vague = document.value(token, as: .vague) { return vagueAmount(token, vague) }
    if document.isOne(token, of: "a an") {
      guard token + 1 < end else { return nil }
      if let vague = document.value(token + 1, as: .vague), vague != 50 {
        guard !document.isOne(token + 1, of: "several many numerous") else {
          return nil
        }
        return vagueAmount(token + 1, vague)
      }
      if document.value(token + 1, as: .cardinal) ?? 0 >= 100 {
        return wordAmount(
          token + 1,
          Double(document.value(token + 1, as: .cardinal) ?? 0),
          token + 2
        )
      }
      return withHalf(1, token + 1)
    }
    guard let (number, next) = belowHundred(token) else { return nil }
    if next < end, document.value(next, as: .vague) == 12 {
      return (Double(number * 12), next + 1)
    }
    return wordAmount(token, Double(number), next)
  }

  private func wordAmount(_ token: Int, _ number: Double, _ next: Int) -> (Double?, Int)? {
    var number = number
    var next = next
    while next < end, let scale = document.value(next, as: .cardinal), scale >= 100 {
      number *= Double(scale)
      next += 1
      if next < end, document.isOne(next, of: "and"),
        let (ones, after) = belowHundred(next + 1)
      {
        number += Double(ones)
        next = after
      }
    }
    return withHalf(number, next)
  }

  private func digitAmount(_ token: Int) -> (Double?, Int)? {
    let bytes = document.bytes(token)
    var number = 0.0
    var scale = 0.0
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        number = number * 10 + Double(byte - 0x30)
        scale *= 10
      case UInt8(ascii: ","): continue
      case UInt8(ascii: ".") where scale == 0: scale = 1
      case UInt8(ascii: "/"):
        return bytes.elementsEqual("1/2".utf8) ? (0.5, token + 1) : nil
      default: return nil
      }
    }
    if scale > 0 { number /= scale }
    var next = token + 1
    if next < end, document.value(next, as: .cardinal) ?? 0 >= 100 {
      number *= Double(document.value(next, as: .cardinal) ?? 1)
      next += 1
    }
    return withHalf(number, next)
  }

  /// A number and a half after it: `2 1/2`, `two and a half`.
  private func withHalf(_ number: Double, _ next: Int) -> (Double?, Int) {
    if next < end, document.isOne(next, of: "1/2") {
      return (number + 0.5, next + 1)
    }
    if next < end, document.isOne(next, of: "½") { return (number + 0.5, next + 1) }
    var at = next
    for word: StaticString in ["and", "a", "half"] {
      while at < end, document.isHyphen(at) { at += 1 }
      guard at < end, document.isOne(at, of: word) else { return (number, next) }
      at += 1
    }
    return (number + 0.5, at)
  }

  private func vagueAmount(_ token: Int, _ value: Int) -> (Double?, Int)? {
    var next = token + 1
    if value == 50 {
      guard next < end, document.isOne(next, of: "a an") else { return nil }
      return (0.5, next + 1)
    }
    let isPlural = value == 1
    if next < end, document.isOne(next, of: "of"), isPlural || value == 2 {
      next += 1
    } else if isPlural {
      return nil
    }
    return (value > 1 ? Double(value) : nil, next)
  }

  // MARK: Clock times and dates in one token

  private func clock(_ token: Int, _ match: inout TimeMatch) -> Int? {
    guard let parts = document.numberParts(token), let separator = parts.separator,
      separator == UInt8(ascii: ":") || separator == UInt8(ascii: "."),
      (2...3).contains(parts.count), parts.widths[1] == 2,
      parts.count == 2 || parts.widths[2] == 2,
      parts.numbers[0] <= 24, parts.numbers[1] < 60
    else { return nil }
    if parts.count == 3 {
      guard parts.numbers[2] < 60 else { return nil }
      match[.second] = parts.numbers[2]
    }
    match[.hour] = parts.numbers[0]
    match[.minute] = parts.numbers[1]
    return token + 1
  }

  /// `T10:30:00`, which the tokenizer cuts after the hour and its colon.
  private func isoTime(_ token: Int, _ match: inout TimeMatch) -> Int? {
    let bytes = document.bytes(token)
    guard bytes.count == 3, let letter = bytes.first, Lexicon.lowercase(letter) == 0x74,
      let hour = NumberReader.twoDigits(bytes.dropFirst()), hour < 24, token + 2 < end,
      document.isByte(token + 1, UInt8(ascii: ":")),
      let minute = NumberReader.twoDigits(document.bytes(token + 2).prefix(2)), minute < 60
    else { return nil }
    match[.hour] = hour
    match[.minute] = minute
    let rest = document.bytes(token + 2).dropFirst(2)
    if rest.first == UInt8(ascii: ":"), let second = NumberReader.twoDigits(rest.dropFirst()),
      second < 60
    {
      match[.second] = second
    }
    return token + 3
  }

  private static func twoDigits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count == 2, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `3/1`: the month first, unless the numbers or the article's habit say otherwise.
  private func slashDay(_ token: Int, _ match: inout TimeMatch) -> Int? {
    guard let parts = document.numberParts(token), parts.separator == UInt8(ascii: "/"),
      parts.count == 2, parts.widths[0] <= 2, parts.widths[1] <= 2
    else { return nil }
    let (first, second) = (parts.numbers[0], parts.numbers[1])
    let dayFirst = first > 12 || second <= 12 && habit.writesDayFirst(document.document)
    let (month, day) = dayFirst ? (second, first) : (first, second)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    match[.slashMonth] = month
    match[.slashDay] = day
    return token + 1
  }

  /// `20/21` for two days, `1941/42` for two years: the first is kept.
  private func pair(_ token: Int, _ slot: Slot, _ match: inout TimeMatch) -> Int? {
    guard let parts = document.numberParts(token), parts.separator == UInt8(ascii: "/"),
      parts.count == 2
    else { return nil }
    let (first, second) = (parts.numbers[0], parts.numbers[1])
    if slot == .day {
      guard (1...31).contains(first), second == first + 1 || second == 1 && first > 27 else {
        return nil
      }
    } else {
      guard parts.widths[0] == 4, (1000...2199).contains(first), parts.widths[1] > 1,
        parts.widths[1] == 2 ? second == (first + 1) % 100 : second == first + 1
      else { return nil }
    }
    match[slot] = first
    return token + 1
  }

  private func slashDate(_ token: Int, _ match: inout TimeMatch) -> Int? {
    if document.shape(token).contains(.digits), document.length(token) == 8,
      let number = document.integer(token), (1900_00_00..<2100_00_00).contains(number)
    {
      return dated(number / 10_000, number / 100 % 100, number % 100, token, &match)
    }
    guard let parts = document.numberParts(token), let separator = parts.separator,
      separator == UInt8(ascii: "/") || separator == UInt8(ascii: "."),
      parts.count == 3
    else { return nil }
    let numbers = parts.numbers
    if parts.widths[0] == 4 {
      guard parts.widths[1] <= 2, parts.widths[2] <= 2 else { return nil }
      return dated(numbers[0], numbers[1], numbers[2], token, &match)
    }
    guard parts.widths[2] == 4 || parts.widths[2] == 2 && separator == UInt8(ascii: "/"),
      parts.widths[0] <= 2, parts.widths[1] <= 2
    else { return nil }
    var year = numbers[2]
    if parts.widths[2] == 2 { year += year < 50 ? 2000 : 1900 }
    let dayFirst =
      separator == UInt8(ascii: ".") || numbers[0] > 12
      || numbers[1] <= 12 && habit.writesDayFirst(document.document)
    return dayFirst
      ? dated(year, numbers[1], numbers[0], token, &match)
      : dated(year, numbers[0], numbers[1], token, &match)
  }

  private func dated(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ token: Int,
    _ match: inout TimeMatch
  ) -> Int? {
    guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
    match[.slashYear] = year
    match[.slashMonth] = month
    match[.slashDay] = day
    return token + 1
  }
}

/// The numbers of a token such as `25/5/2018` or `10:30`, and the mark between them.
struct NumberParts {
  private(set) var numbers = SIMD4<Int>()
  private(set) var widths = SIMD4<Int>()
  /// How many numbers there are, 1 to 4.
  private(set) var count = 1
  private(set) var separator: UInt8?

  /// Nil for a token of other marks, of more numbers or of longer ones than dates have.
  init?(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      let last = count - 1
      if byte &- 0x30 < 10 {
        guard widths[last] < 4 else { return nil }
        numbers[last] = numbers[last] * 10 + Int(byte - 0x30)
        widths[last] += 1
      } else {
        guard separator == nil || separator == byte, count < 4 else { return nil }
        separator = byte
        count += 1
      }
    }
  }
}

extension Document {
  /// The numbers of a token divided by one kind of mark.
  func numberParts(_ token: Int) -> NumberParts? {
    shapes[token].contains(.number) ? NumberParts(bytes(token)) : nil
  }
}
