// Days as posts spell them today, and as papers spelt them once.

extension TimeRule {
  static let spellings: [TimeRule] = [spokenDigit, oldSpelling, rightNow]

  static let spokenDigit = TimeRule(
    "2day, 2moro, 2nite",
    [.number, .joined(.word("day moro morrow mrw nite night"))],
    examples: [
      .reads("They march [2moro] from the port.", as: "2026-03-19"),
      .reads("Curfew [2nite] in the port.", as: "2026-03-18TNI"),
      .ignores("A 2day event was held."),
      .ignores("They stay 2 nights."),
    ]
  ) { match in
    guard match[.number] == 2, !match.follows([.article, .possessive]),
      match.precedesNothingNominal
    else { return nil }
    let today = TimeValue(.grid(.day, 0, from: .anchor))
    if match.contains("day") { return today }
    return match.contains("nite night")
      ? today.during(.night) : TimeValue(.grid(.day, 1, from: .anchor))
  }

  static let oldSpelling = TimeRule(
    "to-day, to-morrow, to-night",
    [.word("to"), .joined(.hyphen), .joined(.word("day morrow night"))],
    examples: [
      .reads("They will march [to-morrow].", as: "2026-03-19"),
      .ignores("They march to night and day."),
    ]
  ) { match in
    let value = TimeValue(.grid(.day, match.contains("morrow") ? 1 : 0, from: .anchor))
    return match.contains("night") ? value.during(.night) : value
  }

  static let rightNow = TimeRule(
    "rn",
    [.word("rn")],
    examples: [
      .reads("Smoke over the port [rn].", as: "PRESENT_REF"),
      .ignores("The RN sent a ship."),
    ]
  ) { match in
    let isLast = match.after.map { !match.document.shape($0).contains(.word) } ?? true
    return isLast && !match.isCapitalised && !match.follows(.article)
      ? TimeValue(.reference(.present)) : nil
  }
}
