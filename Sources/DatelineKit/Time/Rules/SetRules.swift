// Times that recur.

extension TimeRule {
  static let sets: [TimeRule] = [
    everyUnit, everyCount, everyDay, frequency, pluralWeekdays, weekends, timesPerUnit, perUnit,
    nthOfEvery,
  ]

  static let everyUnit = TimeRule(
    "every unit",
    [.word("every each"), .maybe(.word("other single")), .unit],
    examples: [
      .reads("They meet [every week].", as: "P1W"),
      .reads("They shell it [every single day].", as: "P1D"),
      .ignores("Every man left."),
    ]
  ) { match in
    guard let unit = match.unit, unit != .second else { return nil }
    let count: Double = match.contains("other") ? 2 : 1
    return TimeValue.recurring(
      Quantity(count, unit),
      quant: match.begins("each") ? "EACH" : "EVERY"
    )
  }

  static let everyCount = TimeRule(
    "every so many units",
    [.word("every"), .count, .units],
    examples: [
      .reads("They meet [every two weeks].", as: "P2W"),
      .ignores("Every two men share one."),
    ]
  ) { match in match.quantity.flatMap { TimeValue.recurring($0, quant: "EVERY") } }

  static let everyDay = TimeRule(
    "every weekday, month or season",
    [
      .word("every each"), .maybe(.word("other")),
      .either([[.weekday, .maybe(.dayPart)], [.month], [.season], [.dayPart], [.word("weekend")]]),
    ],
    examples: [
      .reads("They meet [every Tuesday].", as: "XXXX-WXX-2"),
      .reads("They meet [each July].", as: "XXXX-07"),
      .ignores("Every man may leave."),
    ]
  ) { match in
    var value: String
    if let weekday = match[.weekday] {
      value = "XXXX-WXX-\(weekday)"
    } else if let month = match[.month] {
      value = "XXXX-" + CivilDate.pad(month, 2)
    } else if let season = match[.season] {
      value = "XXXX-" + ["SP", "SU", "FA", "WI"][season - 1]
    } else if match.contains("weekend") {
      value = "XXXX-WXX-WE"
    } else {
      value = "XXXX-XX-XX"
    }
    if let part = match.part { value += "T" + part.code }
    var time = TimeValue(.recurring(value))
    time.quant = match.begins("each") ? "EACH" : "EVERY"
    return time
  }

  static let frequency = TimeRule(
    "daily, annually",
    [.frequency],
    examples: [
      .reads("It is printed [daily].", as: "P1D"),
      .reads("Budgets are set [annually].", as: "P1Y"),
      .ignores("The Daily Mail said so."),
    ]
  ) { match in
    guard !match.isCapitalised || match.before == nil,
      let unit = match[.frequency].flatMap(TimeUnit.init)
    else { return nil }
    // "the quarterly dividend" names a kind of dividend.
    if unit == .quarter, !match.precedesNothingNominal { return nil }
    return TimeValue.recurring(Quantity(1, unit), quant: nil)
  }

  static let pluralWeekdays = TimeRule(
    "weekdays and seasons in the plural",
    [.either([[.weekdays], [.weekday, .dayParts]])],
    examples: [
      .reads("They meet on [Tuesdays].", as: "XXXX-WXX-2"),
      .ignores("The days pass."),
    ]
  ) { match in
    guard let weekday = match[.weekday] else { return nil }
    let part = match.part.map { "T" + $0.code } ?? ""
    return TimeValue(.recurring("XXXX-WXX-\(weekday % 100)" + part))
  }

  static let weekends = TimeRule(
    "weekends",
    [.word("weekends")],
    examples: [
      .reads("They meet on [weekends].", as: "XXXX-WXX-WE"),
      .ignores("Two weekends passed."),
    ]
  ) { match in match.follows("on at during") ? TimeValue(.recurring("XXXX-WXX-WE")) : nil }

  static let weekdayOfPluralList = TimeRule(
    "weekday that shares a later plural",
    [
      .weekday, .ahead, .maybe(.word(","), .weekday), .word("and or to through"), .weekday,
      .dayParts,
    ],
    examples: [
      .reads("Flights leave on [Monday] and Tuesday nights.", as: "XXXX-WXX-1TNI"),
      .ignores("They left on Monday and Tuesday night."),
    ]
  ) { match in
    guard let weekday = match[.weekday], let part = match.part else { return nil }
    return TimeValue(.recurring("XXXX-WXX-\(weekday)T" + part.code))
  }

  static let timesPerUnit = TimeRule(
    "so many times a unit",
    [
      .maybe(.word("about")),
      .either([[.word("once twice")], [.count, .word("times")]]), .word("a an per each every"),
      .word("day week month year hour quarter decade century"),
    ],
    examples: [
      .reads("They meet [twice a week].", as: "P1W"),
      .reads("They meet [three times a year].", as: "P1Y"),
      .ignores("Once a week had passed, he left."),
      .ignores("It sold at ten times a year's pay."),
    ]
  ) { match in
    guard
      let unit = match.document.value(match.tokens.upperBound - 1, as: .unit)
        .flatMap(TimeUnit.init), !match.precedes("'s ’s"),
      // "Once a week had passed, he left" opens a clause.
      match.before != nil || !match.contains("once")
        || match.after.map({ match.document.shape($0).contains(.punctuation) }) ?? true
    else { return nil }
    var value = TimeValue.recurring(Quantity(1, unit), quant: nil)
    if match.contains("each every") { value.quant = match.contains("each") ? "EACH" : "EVERY" }
    if match.contains("once") { value.freq = "1X" }
    if match.contains("twice") { value.freq = "2X" }
    if let count = match.count, match.contains("times"), count.isWhole {
      value.freq = "\(Int(count))X"
    }
    return value
  }

  static let nthOfEvery = TimeRule(
    "the n-th day of every unit",
    [
      .maybe(.word("the")), .either([[.ordinal], [.word("last final")]]),
      .either([[.weekday], [.word("day week")]]), .word("of in"), .word("every each"),
      .word("week month year quarter"),
    ],
    examples: [
      .reads("They meet on [the second Tuesday of every month].", as: "P1M"),
      .ignores("The second Tuesday of peace was cold."),
    ]
  ) { match in
    match.document.value(match.tokens.upperBound - 1, as: .unit).flatMap(TimeUnit.init).map {
      TimeValue.recurring(Quantity(1, $0), quant: match.contains("each") ? "EACH" : "EVERY")
    }
  }

  static let perUnit = TimeRule(
    "a unit, for each one",
    [.word("a an per"), .word("day week month year hour quarter")],
    examples: [
      .reads("They run four flights [a week].", as: "P1W"),
      .reads("They get hundreds of letters [a day].", as: "P1D"),
      .reads("It is guarded round the clock, 24 hours [a day].", as: "P1D"),
      .reads("It costs $5 million [per year].", as: "P1Y"),
      .ignores("He paid for a week."),
    ]
  ) { match in
    guard
      let unit = match.document.value(match.tokens.upperBound - 1, as: .unit).flatMap(TimeUnit.init)
    else { return nil }
    if match.begins("per") { return TimeValue.recurring(Quantity(1, unit), quant: nil) }
    guard let before = match.before, match.isRate(before) else { return nil }
    var value = TimeValue.recurring(Quantity(1, unit), quant: nil)
    if match.follows("once") { value.freq = "1X" }
    if match.follows("twice") { value.freq = "2X" }
    if match.follows("times"), let times = match.countBefore(before) { value.freq = "\(times)X" }
    return value
  }
}

extension TimeMatch {
  /// The number that the word before a token says: the three of "three times".
  fileprivate func countBefore(_ token: Int) -> Int? {
    guard token > sentence.lowerBound else { return nil }
    return document.integer(token - 1) ?? document.value(token - 1, as: .cardinal)
  }

  /// Whether the words before say how many or how much: `twice`, `$5 million`, `three times`.
  fileprivate func isRate(_ token: Int) -> Bool {
    if document.isOne(token, of: "once twice times million billion percent % shares barrels") {
      return true
    }
    if document.shape(token).contains(.number) {
      return token > sentence.lowerBound
        && document.isOne(token - 1, of: "$ £ € us$")
    }
    // "24 hours a day", "seven days a week"
    if document.has(token, .unit), token > sentence.lowerBound,
      document.value(token, as: .unit) ?? 0 > 100,
      document.shape(token - 1).contains(.number) || document.has(token - 1, .cardinal)
    {
      return true
    }
    // "four flights a week": a number, a plural, and for how long.
    let isPlural = document.bytes(token).last == UInt8(ascii: "s") && !document.has(token, .unit)
    if isPlural, token > sentence.lowerBound,
      document.shape(token - 1).contains(.number)
        || document.has(token - 1, .cardinal)
    {
      return true
    }
    // "Hundreds of letters a day"
    if isPlural, token - 1 > sentence.lowerBound, document.isOne(token - 1, of: "of"),
      document.isOne(token - 2, of: "dozens scores hundreds thousands millions")
    {
      return true
    }
    return document.has(token, .counted) && token > sentence.lowerBound
      && document.shape(token - 1).contains(.number) && !document.has(token, .unit)
  }
}

extension TimeValue {
  /// A time that comes once in every so long.
  static func recurring(_ quantity: Quantity, quant: String?) -> TimeValue {
    var value = TimeValue(.recurring(quantity.timex))
    value.quant = quant
    return value
  }
}
