/// Times that count from an event that the article told before: `two days after the ultimatum`.
extension ReportAssembler {
  /// An event that was told with its days, for what counts from it.
  struct Deed {
    let time: ReportTime
    /// The verb or the noun that tells it.
    let head: Int
    let trigger: String
    /// The clause that tells it.
    let clause: Range<Int>
    let kind: Kind
  }

  /// So many events are kept to count from.
  private static let deedsKept = 60
  /// What goes on for longer is nothing to count days from.
  private static let longest: Int32 = 31

  /// Keeps the events of a sentence that later ones may count from.
  mutating func keep(_ drafts: [Draft], _ scene: Scene) {
    for draft in drafts {
      guard let time = draft.report.time, time.basis != .published,
        let first = time.earliest, let last = time.latest,
        last.dayNumber - first.dayNumber <= ReportAssembler.longest,
        [.occurred, .planned, .statement].contains(draft.report.status)
      else { continue }
      if deeds.count == ReportAssembler.deedsKept { deeds.removeFirst() }
      deeds.append(
        Deed(
          time: time,
          head: draft.match.head,
          trigger: draft.report.trigger.text,
          clause: scene.clauses[scene.clause(of: draft.match.head)],
          kind: draft.report.kind
        )
      )
    }
  }

  /// The times of a sentence, with the days of what counts from an event told before.
  ///
  /// - Returns: the times, and whether the sentence opens with a count from nothing that was told.
  func counted(
    _ times: ArraySlice<TimeExpression>,
    in sentence: Range<Int>,
    of document: Document,
    _ trees: Trees
  ) -> (times: ArraySlice<TimeExpression>, isOpen: Bool) {
    let counts = TimeAttacher.counts(document, trees, sentence, times)
    if counts.isEmpty { return (times, false) }
    var all = Array(times)
    var isOpen = false
    for count in counts {
      // `on 3 May, two days after the raid`: the day is told, and so is that of the raid.
      let day = all.last {
        1...2 ~= count.tokens.lowerBound - $0.tokens.upperBound && $0.type != .duration
          && $0.edtf != nil
      }
      let found =
        day.map { count.told == nil ? time(of: count, before: $0, document) : nil }
        ?? time(of: count, document, trees)
      guard let found else {
        isOpen = isOpen || count.tokens.lowerBound - sentence.lowerBound < 2
        continue
      }
      all.removeAll { $0.tokens.overlaps(count.tokens) }
      let place = all.firstIndex { $0.tokens.lowerBound > found.tokens.lowerBound }
      all.insert(found, at: place ?? all.endIndex)
    }
    return (all[...], isOpen)
  }

  /// The day of an event from which a day told beside it is counted: `on 3 May, two days after the
  /// raid` tells of a raid on 1 May.
  private func time(
    of count: EventCount,
    before day: TimeExpression,
    _ document: Document
  ) -> TimeExpression? {
    guard let first = day.earliest, first == day.latest, !count.isFromStart,
      !count.isWithin,
      count.isExact || count.quantity.precision == .day,
      let origin = count.quantity.day(from: first, sign: -count.sign)
    else { return nil }
    let steps = -Int(count.quantity.count ?? 0) * count.sign
    return time(
      of: count,
      CalendarTime(day: origin),
      "the day told beside it, \"\(day.text)\" (\(CalendarNames.dated(first))): "
        + TimeResolver.step(count.quantity.unit, steps),
      rule: EventCount.backRule,
      document
    )
  }

  /// The time that a count comes to; nil where the event was not told, or without its day.
  private func time(
    of count: EventCount,
    _ document: Document,
    _ trees: Trees
  ) -> TimeExpression? {
    let found: (first: CivilDate, last: CivilDate, words: String)
    if let told = count.told {
      guard let first = told.earliest, let last = told.latest, first == last else { return nil }
      found = (first, last, told.text)
    } else {
      guard let deed = deed(named: count.event, document, trees), let first = deed.time.earliest,
        let last = deed.time.latest
      else { return nil }
      found = (first, last, deed.trigger)
    }
    let isBack = count.sign < 0 || count.isFromStart
    guard
      let day = count.quantity.day(from: isBack ? found.first : found.last, sign: count.sign),
      let time = CalendarTime(count.isExact ? .day : count.quantity.precision, containing: day)
    else { return nil }
    let steps = Int(count.quantity.count ?? 0) * count.sign
    let origin =
      CalendarNames.dated(found.first)
      + (found.first == found.last ? "" : " to " + CalendarNames.dated(found.last))
    var counted = self.time(
      of: count,
      time,
      "\"\(found.words)\" (\(origin)): \(TimeResolver.step(count.quantity.unit, steps))",
      rule: EventCount.rule,
      document
    )
    if count.isWithin {
      counted.earliest = found.last
      counted.latest = day
      counted.edtf = "\(found.last)/\(day)"
      counted.working += ", or any day before"
    }
    return counted
  }

  private func time(
    of count: EventCount,
    _ time: CalendarTime,
    _ working: String,
    rule: String,
    _ document: Document
  ) -> TimeExpression {
    let words = count.tokens.lowerBound..<count.event + 1
    let text = document.text(words)
    return TimeExpression(
      tokens: count.tokens,
      bytes: Int(document.starts[words.lowerBound])..<Int(document.ends[words.upperBound - 1]),
      text: text,
      type: .date,
      value: time.timex,
      mod: nil,
      quant: nil,
      freq: nil,
      anchorPoint: nil,
      beginPoint: nil,
      endPoint: nil,
      edtf: time.edtf,
      earliest: time.start,
      latest: time.end,
      working: "\"\(text)\", counted from \(working), \(time.days)",
      isRelative: true,
      rule: rule
    )
  }

  /// The event told before that a noun or a verb names best; of two alike the later.
  private func deed(named event: Int, _ document: Document, _ trees: Trees) -> Deed? {
    var best: (deed: Deed, score: Int)?
    let name = EventName(event, document, trees)
    for deed in deeds.reversed() {
      let score = name.score(deed)
      if score > best?.score ?? 0 { best = (deed, score) }
    }
    return best?.deed
  }
}

extension Quantity {
  /// How exactly it tells a day: `a month after the raid` is a month, `two weeks after it` a day.
  fileprivate var precision: TimeUnit {
    switch unit {
    case .month, .season, .half, .quarter: .month
    case .year, .decade, .century, .millennium: .year
    default: .day
    }
  }
}

/// A noun or a verb that names an event told before: `the ultimatum`, `after they entered`.
private struct EventName {
  private let document: Document
  private let trees: Trees
  private let event: Int
  private let lemma: String
  private let isVerb: Bool
  private let noun: Int16
  /// Which of several it is, from the second on.
  private let ordinal: Int?
  private let classes: EventNouns.Classes

  init(_ event: Int, _ document: Document, _ trees: Trees) {
    self.document = document
    self.trees = trees
    self.event = event
    isVerb = trees.tag(event) == .verb
    ordinal =
      event < 2
      ? nil : EventName.ordinal(event - 1, document) ?? EventName.ordinal(event - 2, document)
    lemma = EventName.lemma(event, document, trees)
    let lexeme = Int(document.lexemes[event])
    noun = isVerb ? -1 : VerbIndex.english.nouns[lexeme]
    classes = isVerb ? 0 : VerbIndex.english.nounClasses[lexeme] & EventName.telling
  }

  /// How well it names an event, 0 for not at all.
  func score(_ deed: ReportAssembler.Deed) -> Int {
    // `the second truce` is not any truce.
    if let ordinal, !deed.clause.contains(where: { EventName.ordinal($0, document) == ordinal }) {
      return 0
    }
    let head = EventName.lemma(deed.head, document, trees)
    if head == lemma { return 5 }
    if isVerb { return 0 }
    if EventName.isOneRoot(head, lemma) { return 4 }
    if EventName.votes.contains(head), lemma == "vote" || lemma == "ballot" { return 3 }
    if noun >= 0, let token = deed.clause.first(where: { isNoun($0, noun) }) {
      // `delivered an ultimatum` brings it about, `rejected the ultimatum` follows it.
      return isNew(token) ? 4 : 2
    }
    if classes != 0, let token = deed.clause.first(where: { isOfClass($0) }), isNew(token) {
      return 2
    }
    return classes & EventName.attacks != 0 && deed.kind.category == .assault
      || classes & EventName.meetings != 0 && deed.kind.category == .consult ? 1 : 0
  }

  private func isNoun(_ token: Int, _ noun: Int16) -> Bool {
    VerbIndex.english.nouns[Int(document.lexemes[token])] == noun && trees.tag(token) == .noun
  }

  private func isOfClass(_ token: Int) -> Bool {
    VerbIndex.english.nounClasses[Int(document.lexemes[token])] & classes != 0
      && trees.tag(token) == .noun
  }

  /// Whether the phrase of a noun tells of something new: `an ultimatum`, `talks`.
  private func isNew(_ noun: Int) -> Bool {
    var token = noun - 1
    while token >= 0, token > noun - 5 {
      switch trees.tag(token) {
      case .adjective, .noun, .properNoun, .numeral: token -= 1
      case .determiner: return document.isOne(token, of: "a an")
      case .pronoun, .particle: return false
      default: return true
      }
    }
    return true
  }

  private static func ordinal(_ token: Int, _ document: Document) -> Int? {
    guard document.has(token, .ordinal) else { return nil }
    return document.value(token, as: .ordinal).flatMap { 2...20 ~= $0 ? $0 : nil }
  }

  private static func lemma(_ token: Int, _ document: Document, _ trees: Trees) -> String {
    let words = VerbIndex.english
    if trees.tag(token) == .verb {
      return words.verb(document, token)?.base
        ?? Lemmatizer.lemma(of: document.text(token), tag: .verb)
    }
    let noun = words.nouns[Int(document.lexemes[token])]
    return noun < 0
      ? Lemmatizer.lemma(of: document.text(token), tag: .noun)
      : EventNouns.all[Int(noun)].singular
  }

  /// Whether a noun is made from a verb: `raid` and `raid`, `invade` and `invasion`, `expel` and
  /// `expulsion`, by the letters that they share.
  private static func isOneRoot(_ verb: String, _ noun: String) -> Bool {
    if verb.isEmpty || verb == noun { return !verb.isEmpty }
    let shared = zip(verb.utf8, noun.utf8).prefix { $0 == $1 }.count
    return shared >= 4 && shared + 2 >= min(verb.utf8.count, noun.utf8.count)
      || pairs.contains { $0 == (verb, noun) }
  }

  /// Verbs and nouns of one root that share few letters.
  private static let pairs: [(String, String)] = [
    ("meet", "meeting"), ("die", "death"), ("expel", "expulsion"), ("flee", "flight"),
    ("fly", "flight"), ("sell", "sale"), ("lose", "loss"), ("give", "gift"), ("speak", "speech"),
    ("sign", "signature"), ("kill", "killing"), ("choose", "choice"), ("seize", "seizure"),
  ]
  /// Verbs of those who vote.
  private static let votes: Set<String> = [
    "approve", "reject", "ratify", "pass", "endorse", "adopt", "elect", "defeat",
  ]
  private static let attacks = EventNouns.bits(["attack"])
  private static let meetings = EventNouns.bits(["meeting", "talks"])
  /// Classes whose nouns mean one thing: `the accord`, `the treaty`.
  private static let telling = EventNouns.bits([
    "talks", "meeting", "attack", "truce", "agreement", "ultimatum", "election", "blockade",
    "withdrawal", "resignation", "arrest", "killing", "signing", "protest", "funeral", "collapse",
  ])
}
