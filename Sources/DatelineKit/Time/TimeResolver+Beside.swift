// What stands beside fields of the calendar and says which year, month or week they are of.

extension TimeResolver {
  /// The day that a weekday only names again: "23 February, a Sunday".
  func apposedDay(_ fields: CalendarFields) -> Discourse.Told? {
    guard let weekday = fields.weekday, fields.day == nil, let told = discourse.told.last,
      told.time.unit == .day, told.time.start.weekday == weekday, isInSentence(told)
    else { return nil }
    let gap = told.words.upperBound..<tokens.lowerBound
    return !gap.isEmpty && gap.count < 3 && gap.allSatisfy { document.isOne($0, of: ", ( a") }
      ? told : nil
  }

  /// The month told a little before a day that names none: "on 1 September, and on the 10th".
  func monthTold(_ fields: CalendarFields) -> Discourse.Told? {
    guard fields.day != nil, fields.month == nil, fields.weekday == nil,
      let told = discourse.told.last, told.time.unit <= .month,
      told.words.upperBound + TimeResolver.monthReach > tokens.lowerBound
    else { return nil }
    return told
  }

  /// How many tokens behind a date a day may still be of its month.
  private static let monthReach = 120

  /// The week told right before a weekday: "they met last week on Tuesday".
  ///
  /// Other weekdays may stand between: "twice last week, on Tuesday and Friday".
  func weekBeside(_ fields: CalendarFields) -> Discourse.Told? {
    guard fields.weekday != nil, fields.day == nil,
      let told = discourse.told.last(where: { $0.time.unit != .day }),
      told.time.unit == .week, isInSentence(told),
      (told.words.upperBound..<tokens.lowerBound).allSatisfy({
        document.isOne($0, of: "on and , or") || document.has($0, .weekday)
      })
    else { return nil }
    return told
  }

  /// The first member of the range that fields without a year end: "from May to September".
  func rangeStart(_ fields: CalendarFields) -> Discourse.Told? {
    let link = tokens.lowerBound - 1
    guard let told = discourse.told.last, link > sentence.lowerBound,
      told.words.upperBound == link, told.words.lowerBound >= sentence.lowerBound,
      told.time.unit == (fields.day ?? fields.weekday == nil ? .month : .day),
      fields.month != nil
        || fields.weekday != nil && document.has(told.words.upperBound - 1, .weekday)
    else { return nil }
    if document.isOne(link, of: "to through until till") || text.isHyphen(link) { return told }
    let first = told.words.lowerBound
    let isBetween =
      document.isOne(link, of: "and") && first > sentence.lowerBound
      && document.isOne(first - 1, of: "between")
    return isBetween ? told : nil
  }

  /// The date or month before one in a list, which lies near it: "on 1 and 2 June", "in April and
  /// May".
  func listMate(_ fields: CalendarFields) -> Discourse.Told? {
    guard fields.month != nil, let told = discourse.told.last, isInSentence(told), !told.isFull,
      told.time.unit == (fields.day == nil ? .month : .day)
    else { return nil }
    let gap = told.words.upperBound..<tokens.lowerBound
    return 1...2 ~= gap.count && gap.allSatisfy { document.isOne($0, of: "and or , &") }
      ? told : nil
  }

  /// The weekday that ends what a later day of the sentence begins: "start Sunday and run through
  /// Friday".
  func endOfRun(_ fields: CalendarFields) -> CalendarTime? {
    guard fields.weekday != nil, fields.day == nil, let anchor, let told = discourse.told.last,
      isInSentence(told), told.time.unit == .day, told.time.start > anchor,
      isAfter("through until till to")
    else { return nil }
    return fields.earliest(after: told.time.start)
  }
}
