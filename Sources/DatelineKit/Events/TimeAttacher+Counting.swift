/// `two days after the raid`: so long before or after an event that the words name.
struct EventCount {
  /// From the first word that measures to the one that says before or after.
  let tokens: Range<Int>
  /// How far from the event, forwards or back.
  let quantity: Quantity
  let sign: Int
  /// The noun or the verb that names the event.
  let event: Int
  /// Whether it counts from the first day of what goes on over days: `three days into the siege`.
  let isFromStart: Bool
  /// Whether it tells the very day: `a month to the day after the raid`.
  let isExact: Bool
  /// Whether it tells of all the days from the event on: `within a week of the raid`.
  let isWithin: Bool
  /// The time that the words give the event themselves: `two days after the raid of 3 May`.
  let told: TimeExpression?

  /// The name of the rule that times of this kind go by.
  static let rule = "counted from an event"
  /// The name of the rule for the day of an event from which a day told is counted.
  static let backRule = "day of an event counted from"
}

extension TimeAttacher {
  private static let links = WordSet("after before following into of")

  /// The counts from an event in a sentence that has its tree.
  static func counts(
    _ document: Document,
    _ trees: Trees,
    _ sentence: Range<Int>,
    _ times: ArraySlice<TimeExpression>
  ) -> [EventCount] {
    var counts: [EventCount] = []
    for link in sentence.dropFirst() where links.contains(document, link) {
      guard let measure = measure(document, sentence, upTo: link, times),
        let named = event(document, trees, sentence, after: link, times)
      else { continue }
      counts.append(
        EventCount(
          tokens: measure.first..<link + 1,
          quantity: measure.quantity,
          sign: measure.sign,
          event: named.event,
          isFromStart: measure.isFromStart,
          isExact: measure.isExact,
          isWithin: measure.isWithin,
          told: named.told
        )
      )
    }
    return counts
  }

  private struct Measure {
    var first: Int
    var quantity: Quantity
    var sign: Int
    var isFromStart = false
    var isExact = false
    var isWithin = false
  }

  /// What measures the way to an event, right before a word that links it.
  private static func measure(
    _ document: Document,
    _ sentence: Range<Int>,
    upTo link: Int,
    _ times: ArraySlice<TimeExpression>
  ) -> Measure? {
    if document.isWord(link, "of") { return measureOf(document, sentence, upTo: link, times) }
    let isInto = document.isWord(link, "into")
    let sign = document.isWord(link, "before") ? -1 : 1
    // `a month to the day after the raid`
    let isExact =
      link - 3 > sentence.lowerBound && document.isWord(link - 1, "day")
      && document.isWord(link - 2, "the") && document.isWord(link - 3, "to")
    let end = isExact ? link - 3 : link
    if let time = times.last(where: { $0.tokens.upperBound == end && $0.type == .duration }),
      let quantity = quantity(time)
    {
      return Measure(
        first: time.tokens.lowerBound,
        quantity: quantity,
        sign: sign,
        isFromStart: isInto,
        isExact: isExact
      )
    }
    guard !isInto, !isExact, sentence.contains(end - 1) else { return nil }
    // `hours after the raid`
    if document.isOne(end - 1, of: "hours minutes moments") {
      return Measure(first: end - 1, quantity: Quantity(0, .day), sign: sign)
    }
    guard sentence.contains(end - 2), document.isOne(end - 2, of: "the a one"),
      document.isOne(end - 1, of: sign < 0 ? "day night evening morning" : "day morning")
    else { return nil }
    return Measure(first: end - 2, quantity: Quantity(1, .day), sign: sign)
  }

  /// `on the eve of the talks`, `within hours of the raid`, `on the third day of the siege`.
  private static func measureOf(
    _ document: Document,
    _ sentence: Range<Int>,
    upTo link: Int,
    _ times: ArraySlice<TimeExpression>
  ) -> Measure? {
    guard sentence.contains(link - 2) else { return nil }
    if let time = times.last(where: { $0.tokens.upperBound == link && $0.type == .duration }),
      sentence.contains(time.tokens.lowerBound - 1),
      document.isWord(time.tokens.lowerBound - 1, "within"), let quantity = quantity(time)
    {
      return Measure(
        first: time.tokens.lowerBound,
        quantity: quantity,
        sign: 1,
        isWithin: quantity.count ?? 0 > 0
      )
    }
    if document.isOne(link - 1, of: "hours minutes"), document.isWord(link - 2, "within") {
      return Measure(first: link - 1, quantity: Quantity(0, .day), sign: 1)
    }
    guard sentence.contains(link - 3) else { return nil }
    if document.isWord(link - 1, "eve"), document.isWord(link - 2, "the"),
      document.isWord(link - 3, "on")
    {
      return Measure(first: link - 2, quantity: Quantity(1, .day), sign: -1)
    }
    guard document.isWord(link - 1, "day"), document.has(link - 3, [.preposition, .article])
    else { return nil }
    let days: Int
    if document.isOne(link - 2, of: "opening first") {
      days = 0
    } else if let ordinal = document.has(link - 2, .ordinal)
      ? document.value(link - 2, as: .ordinal) : nil, 2...60 ~= ordinal
    {
      days = ordinal - 1
    } else {
      return nil
    }
    return Measure(
      first: document.has(link - 3, .article) ? link - 3 : link - 2,
      quantity: Quantity(Double(days), .day),
      sign: 1,
      isFromStart: true
    )
  }

  /// The length that an expression tells, from its TIMEX3 value; a few hours are none.
  private static func quantity(_ time: TimeExpression) -> Quantity? {
    let value = Array(time.value.utf8)
    guard value.first == UInt8(ascii: "P"), let last = value.last else { return nil }
    let isClock = value.dropFirst().first == UInt8(ascii: "T")
    let digits = value.dropFirst(isClock ? 2 : 1).dropLast()
    let number = Int(String(decoding: digits, as: UTF8.self))
    if isClock {
      guard let number, last == UInt8(ascii: "H") else { return Quantity(0, .day) }
      return Quantity(Double(number), .hour)
    }
    guard let number, number < 400, time.mod == nil else { return nil }
    switch last {
    case UInt8(ascii: "D"): return Quantity(Double(number), .day)
    case UInt8(ascii: "W"): return Quantity(Double(number), .week)
    case UInt8(ascii: "M"): return Quantity(Double(number), .month)
    case UInt8(ascii: "Y"): return Quantity(Double(number), .year)
    default: return nil
    }
  }

  /// How many words after the link may name the event.
  private static let eventReach = 10

  /// The noun or the verb that names the event counted from, and the time that stands with it.
  ///
  /// `the Riga summit`, `Spain’s ultimatum`, `the raid of 3 May`; of a clause its verb: `after
  /// parliament rejected the budget`, `after signing the treaty`.
  private static func event(
    _ document: Document,
    _ trees: Trees,
    _ sentence: Range<Int>,
    after link: Int,
    _ times: ArraySlice<TimeExpression>
  ) -> (event: Int, told: TimeExpression?)? {
    var noun: Int?
    var told: TimeExpression?
    var hasSubject = false
    var token = link + 1
    let end = min(token + eventReach, sentence.upperBound)
    while token < end {
      if let time = times.first(where: { $0.tokens.contains(token) }) {
        told = time
        token = time.tokens.upperBound
        continue
      }
      // `minutes of take-off`: half a word names nothing.
      if token + 1 < end, Dash.isHyphen(document, token + 1),
        !document.shapes[token + 1].contains(.spaced)
      {
        return nil
      }
      let isFirst = token == link + 1
      // `the third day of the siege the gunmen left`, `two days after the vote France left`
      if let noun, VerbIndex.english.nouns[Int(document.lexemes[noun])] >= 0,
        document.has(token, [.article, .possessive, .demonstrative, .pronoun])
          || trees.tag(token) == .properNoun && trees.tag(noun) == .noun
      {
        return (noun, told)
      }
      switch trees.tag(token) {
      case .verb:
        // `the failed raid`
        let isAdjective =
          !isFirst && token + 1 < end && trees.tag(token + 1) == .noun && noun == nil
        if isAdjective { break }
        if isNamed(token, from: link + 1, document, sentence) {
          noun = token
          break
        }
        // `the raid killed ten`
        guard hasSubject || document.ends(token, in: "ing") else { return nil }
        return (token, Self.time(after: token, document, sentence, times))
      case .noun, .properNoun:
        noun = token
        hasSubject = true
      case .pronoun: hasSubject = hasSubject || !document.has(token, .possessive)
      case .determiner, .adjective, .numeral, .particle, .auxiliary, .adverb: break
      case .adposition:
        // `the raid of 3 May`, and no more than its time is looked at.
        guard let noun, told == nil, document.isOne(token, of: "of on in") else {
          return noun.map { ($0, told) }
        }
        return (noun, times.first { $0.tokens.lowerBound == token + 1 })
      default: return noun.map { ($0, told) }
      }
      token += 1
    }
    return noun.map { ($0, told) }
  }

  /// Whether what the tagger takes for a verb is a noun: `the Geneva meeting;`.
  private static func isNamed(
    _ token: Int,
    from first: Int,
    _ document: Document,
    _ sentence: Range<Int>
  ) -> Bool {
    guard VerbIndex.english.nouns[Int(document.lexemes[token])] >= 0,
      document.has(first, [.article, .possessive, .demonstrative]), token > first
    else { return false }
    return !sentence.contains(token + 1)
      || document.shapes[token + 1].contains(.punctuation)
      || document.isOne(token + 1, of: "of in on at")
  }

  /// The day told behind a clause's verb: `after they seized the port on 3 May`.
  private static func time(
    after verb: Int,
    _ document: Document,
    _ sentence: Range<Int>,
    _ times: ArraySlice<TimeExpression>
  ) -> TimeExpression? {
    let end = Range(from: verb + 1, to: sentence.upperBound).first {
      document.isByte($0, UInt8(ascii: ",")) || document.isByte($0, UInt8(ascii: ";"))
    }
    let clause = Range(from: verb + 1, to: end ?? sentence.upperBound)
    return times.first { clause.contains($0.tokens.lowerBound) && $0.type == .date }
  }

  /// Whether a time is counted from an event whose words a head stands in, or stands in such words
  /// itself where the head does not: `two days after they had met on Monday, France left`.
  static func isOfCount(_ time: TimeExpression, from head: Int, _ scene: Scene) -> Bool {
    scene.times.contains { count in
      let isBack = count.rule == EventCount.backRule
      guard isBack || count.rule == EventCount.rule else { return false }
      let phrase = phrase(of: count, scene)
      if isBack { return count.tokens == time.tokens && !phrase.contains(head) }
      return count.tokens == time.tokens
        ? phrase.contains(head)
        : phrase.contains(time.tokens.lowerBound) && !phrase.contains(head)
    }
  }

  /// The words that name the event of a count, to the next comma.
  private static func phrase(of count: TimeExpression, _ scene: Scene) -> Range<Int> {
    let first = count.tokens.upperBound
    let end = Range(from: first, to: scene.sentence.upperBound).first {
      scene.document.isByte($0, UInt8(ascii: ",")) || scene.document.isByte($0, UInt8(ascii: ";"))
    }
    return Range(from: first, to: end ?? scene.sentence.upperBound)
  }
}
