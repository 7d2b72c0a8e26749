/// Writes the line for the timeline that a report alone would give.
///
/// A statement is its speaker and what is said; a deed is its actor, the verb in the historic
/// present and what follows it; a noun is its parties and itself. Times are left out, for the
/// timeline shows them; people go by their surnames; a pronoun gives way to what it means; no line
/// is cut within a word or a quote.
struct TitleWriter {
  let scene: Scene
  let trigger: Range<Int>
  /// The verb, or the noun where there is none.
  let head: Int
  let clause: Range<Int>
  let cast: RoleFinder.Cast

  /// The title of a deed or of speech told by a verb.
  func verbTitle(
    isPassive: Bool,
    outlook: VerbReading.Outlook,
    status: Status,
    isSpeech: Bool,
    isReportedSpeech: Bool
  ) -> String {
    if isReportedSpeech, let title = speechTitle(status) { return title }
    if isSpeech, !isPassive, let title = furtherSpeechTitle() { return title }
    let subject = subject(isPassive: isPassive)
    let verb = verb(isPassive: isPassive, outlook, status: status, plural: subject.isPlural)
    let tail = words(Range(from: head + 1, to: tailEnd(isSpeech: isSpeech)))
    return TitleText.fit(
      TitleText.capitalised(
        [subject.text, verb, tail].filter { !$0.isEmpty }.joined(separator: " ")
      )
    )
  }

  /// The title of a state that holds of something: `Talks close to collapse`.
  func stateTitle() -> String {
    let subject = subject(isPassive: false)
    let tail = words(Range(from: head, to: tailEnd(isSpeech: false)))
    return TitleText.fit(TitleText.capitalised(subject.text + " " + tail))
  }

  // MARK: Subjects

  /// Who acts, or in the passive who is acted upon, in words, and whether they are several.
  func subject(isPassive: Bool) -> (text: String, isPlural: Bool) {
    if let noun = cast.antecedent {
      return (TitleText.withoutArticle(noun.text), noun.isPlural)
    }
    let named = isPassive ? cast.targets : cast.sources
    guard let head = cast.subject, head < self.head || named.isEmpty else {
      return (names(named), isPlural(named))
    }
    if !named.isEmpty, isNamed(head, by: named) {
      return (names(named), isPlural(named, head: head))
    }
    guard scene.trees.tag(head) != .pronoun else {
      return (names(named), isPlural(named))
    }
    if head > self.head { return ("", false) }
    let phrase = NounPhrase.range(of: head, in: scene)
    let isJoined = scene.trees.child(of: head, LabelSet(.conj)).map(phrase.contains) ?? false
    return (
      TitleText.withoutArticle(words(phrase.clamped(to: phrase.lowerBound..<self.head))),
      isJoined || NounPhrase.isPlural(head, in: scene)
    )
  }

  /// Whether the names tell all of a subject: `Rebels led by X` are not X, `X and six powers` are
  /// not X.
  private func isNamed(_ subject: Int, by mentions: [Mention]) -> Bool {
    if scene.trees.tag(subject) == .pronoun { return true }
    var heads = [subject]
    for child in scene.trees.children(of: subject)
    where scene.trees.label(child) == .conj && scene.trees.tag(child) != .verb {
      heads.append(child)
    }
    return heads.allSatisfy { head in
      mentions.contains { mention in
        mention.form != .adjective && mention.phrase.contains(head)
          || mention.phrase.lowerBound > head + 1 && mention.form == .name && isBeside(mention)
      }
    }
  }

  /// Whether a mention follows a comma: `the minister, X, replied`.
  private func isBeside(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    return scene.sentence.contains(before) && scene.document.isByte(before, UInt8(ascii: ","))
  }

  func names(_ mentions: [Mention]) -> String {
    TitleText.list(
      mentions.map { mention in
        if let phrase = described(by: mention) { return scene.document.text(phrase) }
        return mention.form == .collective && scene.book.entities[mention.entity].kind != .person
          && !mention.phrase.contains(head)
          ? TitleText.withoutArticle(scene.document.text(mention.phrase))
          : TitleText.list(mention.entities.map { scene.book.entities[$0].shortName })
      }
    )
  }

  /// `[Turkish police]`: an adjective with the noun that it tells of.
  private func described(by mention: Mention) -> Range<Int>? {
    guard mention.form == .adjective,
      let noun = scene.trees.head(mention.tokens.upperBound - 1),
      noun >= mention.tokens.upperBound, noun - mention.tokens.upperBound <= 3,
      noun < scene.sentence.upperBound
    else { return nil }
    return mention.tokens.lowerBound..<noun + 1
  }

  private func isPlural(_ mentions: [Mention], head: Int? = nil) -> Bool {
    guard let first = mentions.first else { return false }
    if mentions.count > 1 || !first.others.isEmpty { return true }
    guard first.form == .collective || first.form == .adjective,
      scene.book.entities[first.entity].kind != .person
    else { return false }
    let end = described(by: first)?.upperBound ?? first.phrase.upperBound
    return NounPhrase.isPlural(head ?? end - 1, in: scene)
  }

  // MARK: Verbs

  private func verb(
    isPassive: Bool,
    _ outlook: VerbReading.Outlook,
    status: Status,
    plural: Bool
  ) -> String {
    guard let verb = scene.verbs.verb(scene.document, head) else { return scene.word(head) }
    switch outlook {
    case .refusal: return (isPassive ? "not to be " + verb.participle : "not to " + verb.base)
    case .offer: return (isPassive ? "ready to be " + verb.participle : "ready to " + verb.base)
    case .denial:
      return isPassive ? "not " + verb.participle : (plural ? "do not " : "does not ") + verb.base
    case .possible:
      return isPassive ? "may be " + verb.participle : "may " + verb.base
    case .lapsed:
      return isPassive
        ? "was to be " + verb.participle : (plural ? "were to " : "was to ") + verb.base
    default: break
    }
    let isAhead = status == .planned || outlook == .duty
    if isPassive { return isAhead ? "to be " + verb.participle : verb.participle }
    if isAhead { return "to " + verb.base }
    return plural ? verb.base : verb.third
  }

  // MARK: Tails

  /// Where the tail of a title ends: at the clause’s end, before a clause joined to it and before
  /// who said so; for speech at the end of its content.
  func tailEnd(isSpeech: Bool) -> Int {
    var end = clause.upperBound
    if isSpeech, end < scene.sentence.upperBound, scene.document.isWord(end, "that"),
      let content = scene.clauses.first(where: { $0.lowerBound == end })
    {
      end = content.upperBound
    }
    for child in scene.trees.children(of: head) where child > head {
      let label = scene.trees.label(child)
      let isVerb = scene.trees.tag(child) == .verb
      guard label == .parataxis || isVerb && LabelSet(.conj, .advcl).has(label) else { continue }
      let left = leftEdge(of: child)
      let isSubordinate = scene.document.isWord(left, "as") || scene.document.isWord(left, "while")
      let isJoint =
        label != .advcl || isSubordinate || scene.document.isByte(left, UInt8(ascii: ","))
      if isJoint, left > head { end = min(end, left) }
    }
    for token in Range(from: trigger.upperBound, to: end)
    where scene.document.isByte(token, UInt8(ascii: ",")) && isTrailer(after: token) {
      end = token
      break
    }
    // `A truce that began in May has held`: the verb above is not told here.
    if let above = Range(from: trigger.upperBound, to: end).first(where: {
      (scene.document.has($0, .auxiliary) || scene.trees.tag($0) == .verb)
        && !scene.trees.isBelow($0, head) && scene.trees.isBelow(head, scene.trees.head($0) ?? $0)
    }) {
      end = above
    }
    while end > trigger.upperBound, isTrailing(end - 1) { end -= 1 }
    return max(end, trigger.upperBound)
  }

  /// The first token of a clause, the comma and the conjunction before it among them.
  private func leftEdge(of token: Int) -> Int {
    var left = token
    while left > head + 1, scene.trees.isBelow(left - 1, token) { left -= 1 }
    while left > head + 1,
      scene.document.isByte(left - 1, UInt8(ascii: ","))
        || scene.document.has(left - 1, .conjunction)
    {
      left -= 1
    }
    return left
  }

  /// `..., officials said`: a comma, few words and a verb of speech, or a verb that belongs to
  /// what stands before the comma.
  private func isTrailer(after comma: Int) -> Bool {
    for token in Range(from: comma + 1, to: min(comma + 8, scene.sentence.upperBound)) {
      if scene.document.shapes[token].contains(.punctuation) { return false }
      if Attribution.isSpeech(token, scene) { return true }
      if token == comma + 1 || scene.document.has(token - 1, .auxiliary),
        scene.trees.tag(token) == .verb || scene.document.has(token, .auxiliary),
        !scene.trees.isBelow(token, head)
      {
        return true
      }
    }
    return false
  }

  func isTrailing(_ token: Int) -> Bool {
    let shape = scene.document.shapes[token]
    if shape.contains(.punctuation) {
      return !(scene.document.isByte(token, UInt8(ascii: ")"))) && !isClosingQuote(token)
    }
    return scene.document.has(token, [.conjunction, .relative, .article])
  }

  private func isClosingQuote(_ token: Int) -> Bool {
    scene.document.bytes(token).elementsEqual([0xE2, 0x80, 0x9D])
  }
}
