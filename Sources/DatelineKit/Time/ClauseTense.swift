/// Whether the clause around a time tells of the past or looks ahead.
///
/// Read from parts of speech and word forms: the nearest verb before the time decides, else the
/// nearest after it. Participles look back for the auxiliary that governs them.
struct ClauseTense {
  enum Direction {
    case past
    case future
    /// Told in the present: "the law takes effect Friday". A weekday is then to come; a date of
    /// the year may as well be history: "March 3: the two sides sign".
    case present
    case unknown
  }

  private let text: TimeText
  private let document: Document
  private let sentence: Range<Int>
  private let isHeading: Bool

  /// How far from the time its verb is looked for: sentences without one can be very long.
  private static let reach = 60

  /// - Parameter sentence: the tokens of the sentence that the time stands in.
  init(_ text: TimeText, sentence: Range<Int>, kind: SentenceKind) {
    self.text = text
    self.sentence = sentence
    document = text.document
    isHeading = kind == .heading
  }

  /// The direction of the clause that a time stands in.
  func direction(of tokens: Range<Int>) -> Direction {
    // "Tuesday's ruling" has been made, whatever is said of it, unless it will be.
    if tokens.upperBound < sentence.upperBound,
      document.isOne(tokens.upperBound, of: "'s ’s")
    {
      let verb = after(tokens).first { isModal($0) || isPast($0) }
      return verb.map(isModal) ?? false ? .future : .past
    }
    if isSubjectOfPresent(tokens) || isSaidOfEvent(tokens) { return .present }
    if isCalledFor(tokens) { return .future }
    let first = max(sentence.lowerBound, tokens.lowerBound - ClauseTense.reach)
    var token = tokens.lowerBound - 1
    while token >= first {
      if document.isByte(token, UInt8(ascii: ";")) { break }
      if let cue = cue(token) {
        if cue == .future, isReduced(token, before: tokens), ahead(tokens) == .past {
          return .past
        }
        // "The coast guard on Tuesday denied it": what looks like a present is a noun then.
        if cue == .present, isRightBeforePast(tokens) { return .past }
        return cue == .present && isToldOfThePast(before: token) ? .past : cue
      }
      token -= 1
    }
    return ahead(tokens)
  }

  /// "Unions called a strike for Friday", "the hearing fixed for 3 June": told or not, it is ahead.
  private func isCalledFor(_ tokens: Range<Int>) -> Bool {
    let mark = tokens.lowerBound - 1
    guard mark > sentence.lowerBound, document.isOne(mark, of: "for") else { return false }
    for token in (max(sentence.lowerBound, mark - 7)..<mark).reversed() {
      guard document.shapes[token].contains(.word) else { return false }
      if document.isOne(token, of: ClauseTense.callings), tag(token) == .verb {
        // "Had called an election for June": long past.
        return !(max(sentence.lowerBound, token - 3)..<token).contains {
          document.isOne($0, of: "had 'd ’d")
        }
      }
      if tag(token) == .verb { return false }
    }
    return false
  }

  private static let callings: StaticString =
    "call calls called calling fix fixes fixed schedule schedules scheduled convene convenes convened"

  /// "Monday is a holiday": what is said of a day in the present is yet to come.
  private func isSubjectOfPresent(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < sentence.upperBound, document.isOne(next, of: "is") else { return false }
    if tokens.lowerBound == sentence.lowerBound { return true }
    return document.isOne(tokens.lowerBound - 1, of: "and but that because since as , ; : “ \"")
  }

  /// "The vote is on Sunday": what stands between the verb and the day is a preposition alone.
  private func isSaidOfEvent(_ tokens: Range<Int>) -> Bool {
    let verb = tokens.lowerBound - 2
    return verb > sentence.lowerBound && document.isOne(verb + 1, of: "on in")
      && document.isOne(verb, of: "is are") && tag(verb - 1) != .pronoun
  }

  /// Whether a verb before one in the present, in the same clause, tells the past.
  ///
  /// "They escalated drone and missile strikes on Monday": what looks like a present is a noun
  /// then. After a verb of speech it may well be a present: "said the two meet Tuesday".
  private func isToldOfThePast(before present: Int) -> Bool {
    var token = present - 1
    while token >= max(sentence.lowerBound, present - 12) {
      if !document.shapes[token].contains(.word) || document.isOne(token, of: "that who which") {
        return false
      }
      if let cue = cue(token) {
        return cue == .past
          && !document.isOne(token, of: "said told announced added reported confirmed stated")
      }
      token -= 1
    }
    return false
  }

  private func isRightBeforePast(_ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    return next < sentence.upperBound && isPast(next) && !document.isOne(next, of: "set")
  }

  private func after(_ tokens: Range<Int>) -> Range<Int> {
    tokens
      .upperBound..<max(
        tokens.upperBound,
        min(sentence.upperBound, tokens.upperBound + ClauseTense.reach)
      )
  }

  /// What the first verb after a time tells.
  private func ahead(_ tokens: Range<Int>) -> Direction {
    var isPresent = false
    for token in after(tokens) {
      if document.isByte(token, UInt8(ascii: ";")) { break }
      guard let cue = cue(token) else { continue }
      if cue != .present { return cue }
      isPresent = true
    }
    // "The parliament votes on Friday, and he has a majority of two."
    return isPresent ? .present : .unknown
  }

  private func tag(_ token: Int) -> UniversalTag { text.tags.tag(token, in: sentence) }

  /// "A meeting planned for Monday was called off": a participle with no auxiliary and no object
  /// leaves it to the clause's verb.
  private func isReduced(_ token: Int, before tokens: Range<Int>) -> Bool {
    guard document.ends(token, in: "ed") else { return false }
    // "A vote originally planned for Monday": the adverb goes with the participle.
    var before = token - 1
    while before > sentence.lowerBound, tag(before) == .adverb { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    switch tag(before) {
    case .auxiliary, .pronoun, .adverb, .particle: return false
    case .properNoun where document.shapes[before].contains(.capitalised): return false
    default: break
    }
    guard token + 1 < tokens.lowerBound else { return true }
    switch tag(token + 1) {
    case .adposition, .particle, .adverb, .subordinator: return true
    default: return false
    }
  }

  /// What one token tells, looking back at the auxiliaries before it.
  private func cue(_ token: Int) -> Direction? {
    guard document.shapes[token].contains(.word) else { return nil }
    switch tag(token) {
    case .properNoun, .numeral, .determiner, .pronoun, .symbol, .punctuation: return nil
    default: break
    }
    if isSetFor(token) {
      // "A meeting that had been set for Monday was called off."
      let had = token - 2
      return had >= sentence.lowerBound && document.isOne(had, of: "had") ? .past : .future
    }
    if isModal(token) { return modal(token) }
    if isInfinitive(token) { return infinitive(token) }
    if document.has(token, .prospect), !document.shapes[token].contains(.capitalised) {
      // "They approved the budget plan on July 9": a thing, and no intent.
      if tag(token) == .noun, document.isOne(token, of: "plan plans schedule schedules aim aims"),
        !leadsOn(token)
      {
        return nil
      }
      return prospect(token)
    }
    if isPast(token) {
      if isAdjective(token) { return nil }
      if token - 1 > sentence.lowerBound, document.isOne(token - 1, of: "to") {
        return infinitive(token - 1)
      }
      return governed(token)
    }
    return present(token)
  }

  /// "A plan to meet on Friday", "plans for Friday".
  private func leadsOn(_ token: Int) -> Bool {
    token + 1 < sentence.upperBound && document.isOne(token + 1, of: "to for is are")
  }

  /// What a modal tells: "could not be found Wednesday" is past, "could be found" looks ahead, and so
  /// does "would", but for what somebody would not say.
  private func modal(_ token: Int) -> Direction {
    if isPerfect(after: token) { return .past }
    let isNot =
      token + 1 < sentence.upperBound && document.isOne(token + 1, of: "not n't n’t")
    if document.isOne(token, of: "would"), isNot, token + 2 < sentence.upperBound,
      document.isOne(
        token + 2,
        of: "say comment discuss confirm elaborate disclose speculate specify answer identify"
      )
    {
      return .past
    }
    guard document.isOne(token, of: "could") else { return .future }
    let from = max(sentence.lowerBound, token - 12)
    let isDenied =
      isNot || (from..<token).contains { document.isOne($0, of: "neither nor none nobody nothing") }
    return isDenied ? .past : .future
  }

  /// What a word that looks ahead tells of its clause: "is due" and "plans" look ahead, "had been
  /// due" tells of what has passed.
  private func prospect(_ token: Int) -> Direction? {
    var at = token - 1
    while at >= max(sentence.lowerBound, token - 4) {
      if document.isOne(at, of: "had") { return .past }
      at -= 1
    }
    // "The Dec. 31 deadline passed."
    if document.isOne(token, of: "deadline"), token + 1 < sentence.upperBound,
      document.isOne(token + 1, of: "passed expired lapsed")
    {
      return .past
    }
    if isMereObject(token) || isAsPlanned(token) { return nil }
    guard document.isOne(token, of: "going") else { return .future }
    // "They are going home on Friday."
    return token > sentence.lowerBound
      && document.isOne(token - 1, of: "is are am 're ’re 'm ’m") ? .future : nil
  }

  /// "They struck as planned on Monday", "as previously scheduled": said of what was done, or will be.
  private func isAsPlanned(_ token: Int) -> Bool {
    guard document.isOne(token, of: "planned scheduled expected intended"),
      token - 1 > sentence.lowerBound
    else { return false }
    return document.isOne(token - 1, of: "as")
      || document.isOne(token - 1, of: "previously originally initially first long")
        && document.isOne(token - 2, of: "as")
  }

  /// "The council backed the plan on Monday": a noun with its article that neither `to` nor `for`
  /// follows leaves it to the verb before.
  private func isMereObject(_ token: Int) -> Bool {
    guard tag(token) == .noun, token - 2 > sentence.lowerBound,
      document.has(token - 1, [.article, .possessive])
        || tag(token - 1) == .adjective && document.has(token - 2, [.article, .possessive])
    else { return false }
    if token + 1 < sentence.upperBound, document.isOne(token + 1, of: "to for") { return false }
    let first = max(sentence.lowerBound, token - 8)
    return (first..<token).contains { isPast($0) && !isModal($0) }
  }

  /// What a verb in the present tells; "says" and "remains" leave it to others, and headlines tell
  /// the past in the present.
  private func present(_ token: Int) -> Direction? {
    let isProgressive = document.ends(token, in: "ing")
    guard !isHeading, tag(token) == .verb, !document.has(token, .steady) else { return nil }
    guard token > sentence.lowerBound else { return nil }
    let before = token - 1
    if isProgressive {
      return document.isOne(before, of: "is are 're ’re am 'm ’m") ? .present : nil
    }
    if document.isOne(before, of: "to do does did n't n’t not let lets") { return nil }
    switch tag(before) {
    case .determiner, .adposition, .adjective, .auxiliary, .numeral, .symbol: return nil
    default: return .present
    }
  }

  private func isModal(_ token: Int) -> Bool {
    document.isOne(token, of: "will 'll ’ll shall would wo may might must should could can ca")
      && !(document.isOne(token, of: "may will")
        && document.shapes[token].contains(.capitalised) && tag(token) != .auxiliary)
  }

  /// "would have met" tells the past.
  private func isPerfect(after token: Int) -> Bool {
    let next = token + 1
    guard next < sentence.upperBound, document.isOne(next, of: "have"),
      !document.isOne(token, of: "will shall wo 'll ’ll"), next + 1 < sentence.upperBound
    else { return false }
    return isPast(next + 1) || document.ends(next + 1, in: "en")
  }

  /// "a still unspecified date": a participle between an article and its noun is no verb.
  private func isAdjective(_ token: Int) -> Bool {
    guard token > sentence.lowerBound, document.ends(token, in: "ed") else { return false }
    if document.has(token - 1, [.article, .possessive]) { return true }
    return tag(token - 1) == .adverb && token - 1 > sentence.lowerBound
      && document.has(token - 2, [.article, .possessive])
  }

  /// "to" before a verb's plain form.
  private func isInfinitive(_ token: Int) -> Bool {
    guard document.isOne(token, of: "to"), token + 1 < sentence.upperBound else { return false }
    switch tag(token + 1) {
    case .verb, .auxiliary: return !document.ends(token + 1, in: "ing")
    case .adverb: return token + 2 < sentence.upperBound && tag(token + 2) == .verb
    default: return false
    }
  }

  /// An infinitive looks ahead after "plans", "is", "agreed"; after other verbs it goes with them.
  private func infinitive(_ token: Int) -> Direction? {
    guard token > sentence.lowerBound else { return nil }
    let before = token - 1
    if document.isOne(before, of: "able"), before > sentence.lowerBound,
      document.isOne(before - 1, of: "was were")
    {
      return .past
    }
    if document.has(before, .prospect) { return prospect(before) ?? .future }
    if document.isOne(
      before,
      of:
        "is are was were 's ’s agreement agreements plan bid proposal offer decision pledge promise vow right deal agreed agree vowed pledged promised decided ordered asked urged invited set wants want wanted offered threatened able"
    ) {
      return .future
    }
    if isAnnounced(token) { return .future }
    // A headline whose only verb is an infinitive: "President to visit Ankara".
    let first = max(sentence.lowerBound, token - ClauseTense.reach)
    if isHeading, !(first..<token).contains(where: { isPast($0) || isModal($0) }) {
      return .future
    }
    return nil
  }

  /// "The premier says talks to resume Friday": what a verb of speech in the present announces.
  private func isAnnounced(_ token: Int) -> Bool {
    var at = token - 1
    while at > sentence.lowerBound, at > token - 8 {
      if document.isOne(at, of: "says say announces announce") { return true }
      guard document.shapes[at].contains(.word), tag(at) != .verb, tag(at) != .auxiliary,
        tag(at) != .pronoun
      else { return false }
      at -= 1
    }
    return false
  }

  /// A form that tells the past, or a participle; "has" and "have" help one.
  private func isPast(_ token: Int) -> Bool {
    let canBePast =
      document.has(token, .pastVerb) || document.ends(token, in: "ed")
      || document.isOne(token, of: "has have 've ’ve")
    guard canBePast else { return false }
    switch tag(token) {
    case .verb: return !document.isOne(token, of: "has have")
    case .auxiliary: return true
    default: return false
    }
  }

  /// "A hearing was set for Friday" is still to come, as far as the words tell.
  private func isSetFor(_ token: Int) -> Bool {
    document.isOne(token, of: "set") && token > sentence.lowerBound
      && token + 1 < sentence.upperBound && document.isOne(token + 1, of: "for")
      && document.isOne(token - 1, of: "is are was were been")
  }

  /// A past form after "be" takes the direction of what stands before that, as in "will be held".
  ///
  /// After "is" alone it tells neither: "is accused", "is held".
  private func governed(_ token: Int) -> Direction? {
    if document.isOne(token, of: "put set cut hit read cost cast let shut"),
      token > sentence.lowerBound, isModal(token - 1)
    {
      return modal(token - 1)
    }
    var at = token - 1
    var steps = 0
    while at >= sentence.lowerBound, steps < 4 {
      guard document.shapes[at].contains(.word) else { break }
      if isModal(at) { return modal(at) }
      if document.isOne(at, of: "to") {
        return document.isOne(at + 1, of: "be") ? .future : .past
      }
      if document.isOne(at, of: "is are am 're ’re"), at + 1 == token || steps > 0 {
        return .unknown
      }
      if document.isOne(at, of: "be been being have has had not n't n’t also never still then now")
        || document.ends(at, in: "ly")
      {
        at -= 1
        steps += 1
        continue
      }
      break
    }
    return .past
  }
}
