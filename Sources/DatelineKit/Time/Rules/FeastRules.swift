// Named days of the year.

extension TimeRule {
  static let feasts: [TimeRule] = [feast, feastOfYear, relativeFeast, feastWeek]

  static let feast = TimeRule(
    "feast",
    [.feast],
    examples: [
      .reads("Inspectors will leave before [Christmas].", as: "2026-12-25"),
      .reads("The truce began on [Ash Wednesday].", as: "2026-02-18"),
      .ignores("The new year's budget passed."),
      .ignores("Good men met."),
      .ignores("He left the office Christmas party."),
      .ignores("They backed the Good Friday agreement."),
    ]
  ) { match in
    // "a Christmas party", "the Easter parade": hardly on the day itself.
    if match.precedes(
      "party parties tree trees dinner dinners lunch shopping shoppers lights carol carols card cards gift gifts present presents decorations sales bonus bonuses song songs market markets parade trade truce hamper"
    ) {
      return nil
    }
    // "The Good Friday agreement", "the Easter Rising": a name that keeps the day.
    if match.precedes(
      "agreement agreements accord accords pact deal treaty settlement process peace war rising uprising rebellion offensive massacre bombing bombings bombers plot revolution crisis"
    ) {
      return nil
    }
    return match[.feast].flatMap(TimeValue.init(feast:))
  }

  static let feastOfYear = TimeRule(
    "feast and year",
    [.feast, .maybe(.either([[.word("of")], [.word(",")]])), .year],
    examples: [
      .reads("The offensive of [Christmas 1989] failed.", as: "1989-12-25"),
      .ignores("Good 1989 wines sold."),
    ]
  ) { match in
    guard var value = match[.feast].flatMap(TimeValue.init(feast:)),
      case .calendar(var fields) = value.meaning
    else { return nil }
    fields.year = match[.year]
    value.meaning = .calendar(fields)
    return value
  }

  static let relativeFeast = TimeRule(
    "last, this or next feast",
    [.deixis, .feast],
    examples: [
      .reads("He left [last Thanksgiving].", as: "2025-11-27"),
      .reads("He leaves [next Easter].", as: "2026-04-05"),
      .ignores("The last good man left."),
    ]
  ) { match in
    guard let deixis = match.deixis,
      case .calendar(let fields)? = match[.feast].flatMap(TimeValue.init(feast:))?.meaning
    else { return nil }
    return TimeValue(.named(fields, deixis))
  }
}

extension TimeRule {
  static let feastWeek = TimeRule(
    "the week or weekend of a feast",
    [.feast, .word("week weekend")],
    examples: [
      .reads("They will rest over [Easter weekend].", as: "2026-W14-WE"),
      .ignores("A good week passed."),
    ]
  ) { match in
    guard let feast = match[.feast].flatMap(TimeValue.init(feast:)) else { return nil }
    return TimeValue(.grid(match.contains("weekend") ? .weekend : .week, 0, from: .time(feast)))
  }
}

extension TimeValue {
  /// The feast of a number, in no year told.
  fileprivate init?(feast number: Int) {
    guard let feast = Feast(rawValue: number) else { return nil }
    var fields = CalendarFields()
    fields.feast = feast
    self.init(.calendar(fields))
  }
}
