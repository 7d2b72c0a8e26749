/// Writes the line for the timeline that a report alone would give.
///
/// A statement is its speaker and what is said; a deed is its actor, the verb in the historic
/// present and what follows it; a noun is its parties and itself. Times are left out, for the
/// timeline shows them; people go by their surnames; no line is cut within a word or a quote.
struct TitleWriter {
  /// The longest title, in characters.
  static let limit = 100

  private let scene: Scene
  private let trigger: Range<Int>
  /// The verb, or the noun where there is none.
  private let head: Int
  private let clause: Range<Int>
  private let cast: RoleFinder.Cast

  init(
    scene: Scene,
    trigger: Range<Int>,
    head: Int,
    clause: Range<Int>,
    cast: RoleFinder.Cast
  ) {
    self.scene = scene
    self.trigger = trigger
    self.head = head
    self.clause = clause
    self.cast = cast
  }

  /// The title of a deed or of speech told by a verb.
  func verbTitle(
    isPassive: Bool,
    outlook: VerbReading.Outlook,
    status: Status,
    isSpeech: Bool,
    isReportedSpeech: Bool
  ) -> String {
    if isReportedSpeech, let speaker = cast.sources.first, let content = speechContent() {
      let opensWithPronoun = ["he ", "she ", "they ", "it ", "his ", "her ", "their "].contains {
        content.lowercased().hasPrefix($0)
      }
      if status == .denied { return TitleWriter.fit(names([speaker]) + " denies that " + content) }
      return TitleWriter.fit(
        opensWithPronoun
          ? names([speaker]) + " says " + TitleWriter.lowercased(content)
          : names([speaker]) + ": " + TitleWriter.capitalised(content)
      )
    }
    let subject = isPassive ? cast.targets : cast.sources
    let isPlain = subject.isEmpty || !isHeaded(by: subject)
    let name = isPlain ? plainSubject() : names(subject)
    let tail = words(Range(from: head + 1, to: tailEnd(isSpeech: isSpeech)))
    let plural = !isPlain && subject.count > 1 || isPlural(name, isPlain ? nil : subject.first)
    return TitleWriter.fit(
      TitleWriter.capitalised(
        [name, verb(isPassive: isPassive, outlook, status: status, plural: plural), tail]
          .filter { !$0.isEmpty }.joined(separator: " ")
      )
    )
  }

  /// The title of an event told by a noun: `Trump–Putin call`.
  func nounTitle(place: String?) -> String {
    let all = (cast.sources + cast.targets).map { scene.book.entities[$0.entity].shortName }
    let noun = scene.verbs.nouns[Int(scene.document.lexemes[trigger.lowerBound])]
    let name = noun < 0 ? scene.word(trigger.lowerBound) : EventNouns.all[Int(noun)].singular
    let shown = name == "talk" ? "talks" : name
    let where_ = place.map { " in \($0)" } ?? ""
    if all.count == 2 { return TitleWriter.fit(all.joined(separator: "–") + " " + shown + where_) }
    guard let first = all.first else { return TitleWriter.capitalised(shown) + where_ }
    let rest = Array(all.dropFirst())
    return TitleWriter.fit("\(first) in \(shown) with " + TitleWriter.list(rest) + where_)
  }

  /// The title of what a noun names by itself: `Fatal shooting of a sheriff’s deputy in Nairobi`.
  func phraseTitle() -> String {
    var start = trigger.lowerBound
    while start > scene.sentence.lowerBound, scene.trees.isBelow(start - 1, head),
      !scene.document.shapes[start - 1].contains(.punctuation)
        || Dash.isHyphen(scene.document, start - 1)
    {
      start -= 1
    }
    while start < head, scene.document.has(start, [.article, .preposition, .demonstrative]) {
      start += 1
    }
    var end = head + 1
    while end < scene.sentence.upperBound, scene.trees.isBelow(end, head),
      scene.trees.tag(end) != .verb, !scene.document.has(end, [.relative, .auxiliary]),
      !scene.document.shapes[end].contains(.punctuation) || Dash.isHyphen(scene.document, end)
    {
      end += 1
    }
    while end > head + 1, isTrailing(end - 1) || scene.document.has(end - 1, .preposition) {
      end -= 1
    }
    return TitleWriter.fit(TitleWriter.capitalised(words(start..<end)))
  }

  // MARK: Parts

  private func names(_ mentions: [Mention]) -> String {
    TitleWriter.list(
      mentions.map { mention in
        if let phrase = described(by: mention) { return scene.document.text(phrase) }
        return mention.form == .collective && scene.book.entities[mention.entity].kind != .person
          ? scene.document.text(mention.phrase)
          : TitleWriter.list(mention.entities.map { scene.book.entities[$0].shortName })
      }
    )
  }

  /// Whether the subject’s own words name who it is: `Rebels led by X` are not X, `Talks between X
  /// and Y` are not X.
  private func isHeaded(by mentions: [Mention]) -> Bool {
    guard let subject = cast.subject, subject < head else { return true }
    guard cast.isSubjectNamed else { return false }
    return mentions.contains { mention in
      mention.phrase.contains(subject) || mention.form == .adjective
        || mention.phrase.lowerBound > subject + 1 && mention.form == .name && isBeside(mention)
        || scene.trees.tag(subject) == .pronoun || subject > mention.phrase.upperBound
    }
  }

  /// Whether a mention follows a comma: `the minister, X, replied`.
  private func isBeside(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    return scene.sentence.contains(before) && scene.document.isByte(before, UInt8(ascii: ","))
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

  private func isPlural(_ name: String, _ subject: Mention?) -> Bool {
    guard let last = name.split(separator: " ").last else { return false }
    guard let subject else {
      // `The war between the countries` is one war.
      let head = name.split(separator: " ").prefix { !["between", "of", "in", "on"].contains($0) }
      return head.last?.hasSuffix("s") ?? false
    }
    if !subject.others.isEmpty { return true }
    return subject.form == .collective && scene.book.entities[subject.entity].kind != .person
      && (last.hasSuffix("s") || last == "police")
  }

  /// A subject that is no actor: the words of the clause before the verb and its auxiliaries.
  private func plainSubject() -> String {
    if let subject = cast.subject, subject < head, let phrase = phrase(of: subject) {
      return words(phrase)
    }
    var end = head
    while end > clause.lowerBound,
      scene.document.has(end - 1, [.auxiliary, .modal]) || scene.document.hasEnding(end - 1, "ly")
    {
      end -= 1
    }
    var start = clause.lowerBound
    while start < end,
      scene.document.has(start, [.conjunction, .relative, .preposition])
        || scene.document.shapes[start].contains(.punctuation)
    {
      start += 1
    }
    return words(start..<end)
  }

  /// The words of a noun’s phrase up to the noun, and what `of` adds to it.
  private func phrase(of noun: Int) -> Range<Int>? {
    var start = noun
    while start > scene.sentence.lowerBound,
      scene.trees.isBelow(start - 1, noun), !scene.document.shapes[start - 1].contains(.punctuation)
    {
      start -= 1
    }
    var end = noun + 1
    if end < head, scene.document.isWord(end, "of") {
      while end < head, scene.trees.isBelow(end, noun),
        !scene.document.shapes[end].contains(.punctuation), scene.trees.tag(end) != .verb
      {
        end += 1
      }
    }
    while start < end, scene.document.has(start, [.conjunction, .relative, .preposition]) {
      start += 1
    }
    return start < end ? start..<end : nil
  }

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
    default: break
    }
    if isPassive { return status == .planned ? "to be " + verb.participle : verb.participle }
    if status == .planned { return "to " + verb.base }
    return plural ? verb.base : verb.third
  }

  /// Where the tail of a title ends: at the clause's end, for speech at the end of its content.
  private func tailEnd(isSpeech: Bool) -> Int {
    var end = clause.upperBound
    if isSpeech, end < scene.sentence.upperBound, scene.document.isWord(end, "that"),
      let content = scene.clauses.first(where: { $0.lowerBound == end })
    {
      end = content.upperBound
    }
    while end > trigger.upperBound, isTrailing(end - 1) { end -= 1 }
    return max(end, trigger.upperBound)
  }

  private func isTrailing(_ token: Int) -> Bool {
    let shape = scene.document.shapes[token]
    if shape.contains(.punctuation) {
      return !(scene.document.isByte(token, UInt8(ascii: ")"))) && !isClosingQuote(token)
    }
    return scene.document.has(token, [.conjunction, .relative, .article])
  }

  private func isClosingQuote(_ token: Int) -> Bool {
    scene.document.bytes(token).elementsEqual([0xE2, 0x80, 0x9D])
  }

  /// `he would wait, he said`: what was said stands before the subject.
  private func contentBefore() -> Range<Int>? {
    guard let subject = cast.sources.last, subject.tokens.upperBound == trigger.lowerBound,
      case let comma = subject.phrase.lowerBound - 1, scene.sentence.contains(comma),
      scene.document.isByte(comma, UInt8(ascii: ",")),
      scene.sentence.lowerBound < comma, endsPhrase(trigger.upperBound)
    else { return nil }
    let opening = scene.clauses.last {
      $0.lowerBound < comma && $0.lowerBound > scene.sentence.lowerBound
        && scene.document.shapes[$0.lowerBound - 1].contains(.punctuation)
        && !scene.document.isByte($0.lowerBound - 1, UInt8(ascii: ","))
    }
    let content = (opening?.lowerBound ?? scene.sentence.lowerBound)..<comma
    return content.contains(where: { scene.isVerb($0) }) ? content : nil
  }

  /// Whether nothing but a time or a full stop follows.
  private func endsPhrase(_ token: Int) -> Bool {
    var next = token
    while scene.sentence.contains(next) {
      if scene.document.shapes[next].contains(.punctuation) { return true }
      let isTime = scene.times.contains { $0.tokens.contains(next) }
      guard isTime || scene.document.isWord(next, "on") else { return false }
      next += 1
    }
    return true
  }

  /// What was said: the words after `that`, or after the verb and whom it was said to; the quote
  /// before the verb where the verb ends the sentence.
  private func speechContent() -> String? {
    if let before = contentBefore() { return words(before) }
    var start = trigger.upperBound
    let end = scene.sentence.upperBound
    let inverted = cast.sources.first.map { $0.tokens.lowerBound >= trigger.upperBound } ?? false
    if inverted, let source = cast.sources.first {
      if let quote = quoteBefore() { return quote }
      start = source.tokens.upperBound
    }
    if let that = Range(from: start, to: min(start + 12, end)).first(where: {
      scene.document.isWord($0, "that")
    }),
      !Range(from: start, to: that).contains(where: {
        scene.document.shapes[$0].contains(.punctuation)
      })
    {
      start = that + 1
    } else if start < end, scene.isTold(trigger.lowerBound) {
      start = afterHearer(start, end)
    }
    while start < end, skips(start) { start += 1 }
    var last = end
    while last > start, isTrailing(last - 1) { last -= 1 }
    let isPhrase = start < end && scene.document.has(start, .preposition)
    if last - start >= 3, !isPhrase { return words(start..<last) }
    return quoteBefore()
  }

  /// What stands in quotation marks before the verb.
  private func quoteBefore() -> String? {
    guard let quoted = quotedSpan(in: scene.sentence.lowerBound..<trigger.lowerBound),
      quoted.count >= 2
    else { return nil }
    return "“" + TitleWriter.trimmed(words(quoted)) + "”"
  }

  private func skips(_ token: Int) -> Bool {
    if let time = scene.times.first(where: { $0.tokens.contains(token) }) {
      return isAdverbial(time)
    }
    if scene.document.isWord(token, "on"), token + 1 < scene.sentence.upperBound,
      scene.times.contains(where: { $0.tokens.contains(token + 1) })
    {
      return true
    }
    return scene.document.isByte(token, UInt8(ascii: ","))
      || scene.document.isByte(token, UInt8(ascii: ":"))
  }

  /// The token after whom something was told: `told reporters`, `told the Knesset`.
  private func afterHearer(_ start: Int, _ end: Int) -> Int {
    if let hearer = scene.book.mentions(in: Range(from: start, to: min(start + 4, end))).first,
      hearer.form != .pronoun || hearer.tokens.lowerBound == start
    {
      return hearer.tokens.upperBound
    }
    let noun = scene.document.has(start, [.article, .possessive]) ? start + 2 : start + 1
    return min(noun, end)
  }

  private func quotedSpan(in tokens: Range<Int>) -> Range<Int>? {
    let quoted = tokens.filter { scene.document.shapes[$0].contains(.quoted) }
    guard let first = quoted.first, let last = quoted.last else { return nil }
    return first..<last + 1
  }

  /// The words of a range as they stand, people by their surnames, times left out.
  private func words(_ tokens: Range<Int>) -> String {
    var text = ""
    var token = tokens.lowerBound
    while token < tokens.upperBound, scene.document.isByte(token, UInt8(ascii: ",")) { token += 1 }
    var pendingSpace = false
    while token < tokens.upperBound {
      if let time = scene.times.first(where: { $0.tokens.contains(token) }),
        !scene.document.shapes[token].contains(.quoted), isAdverbial(time)
      {
        text = TitleWriter.droppingPreposition(text)
        token = min(time.tokens.upperBound, tokens.upperBound)
        pendingSpace = true
        continue
      }
      if text.isEmpty, scene.document.isByte(token, UInt8(ascii: ",")) {
        token += 1
        continue
      }
      let spaced = scene.document.shapes[token].contains(.spaced) || pendingSpace
      if spaced, !text.isEmpty, !isGlued(token) { text += " " }
      pendingSpace = false
      if let mention = person(at: token, before: tokens.upperBound) {
        text += scene.book.entities[mention.entity].shortName
        token = mention.phrase.upperBound
      } else {
        text += scene.document.text(token)
        token += 1
      }
    }
    return text
  }

  /// Whether a time only says when, and can be left out: no subject, no `Tuesday’s`, no length.
  private func isAdverbial(_ time: TimeExpression) -> Bool {
    if time.type == .duration || time.value.hasPrefix("P") && !time.value.hasSuffix("_REF") {
      return false
    }
    let next = time.tokens.upperBound
    guard scene.sentence.contains(next) else { return true }
    if scene.isPossessive(next) || scene.document.has(next, [.auxiliary, .modal]) { return false }
    return !Dash.isHyphen(scene.document, next) || scene.document.shapes[next].contains(.spaced)
  }

  private func isGlued(_ token: Int) -> Bool {
    scene.document.isByte(token, UInt8(ascii: ","))
      || scene.document.isByte(token, UInt8(ascii: "."))
  }

  private func person(at token: Int, before end: Int) -> Mention? {
    scene.book.mentions(in: scene.sentence).first {
      $0.phrase.lowerBound == token && $0.phrase.upperBound <= end && $0.form == .name
        && scene.book.entities[$0.entity].kind == .person
    }
  }

  // MARK: Text

  private static func droppingPreposition(_ text: String) -> String {
    let words = ["on", "in", "since", "by", "at", "of", "from", "for", "during", "until"]
    if words.contains(text) { return "" }
    let last = words.first { text.hasSuffix(" " + $0) }
    return last.map { String(text.dropLast($0.count + 1)) } ?? text
  }

  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  static func lowercased(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.lowercased() + text.dropFirst()
  }

  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  static func trimmed(_ text: String) -> String {
    var text = text
    while text.last.map({ " ,;:—–-“.".contains($0) }) ?? false { text.removeLast() }
    return text
  }

  /// Words that no title ends with when it is cut.
  private static let dangling: Set<String> = [
    "a", "an", "the", "of", "at", "in", "on", "to", "for", "with", "by", "from", "and", "or", "but",
    "than", "rather", "as", "that", "its", "his", "her", "their", "about", "into", "after",
  ]

  /// Cuts a title at the limit, at a comma or a dash if one stands late enough, else between
  /// words with an ellipsis, and closes what it left open.
  static func fit(_ title: String) -> String {
    var text = trimmed(title)
    if text.count > limit {
      let kept = text.prefix(limit - 1)
      let joint = kept.lastIndex { ",;—".contains($0) }
      if let joint, kept.distance(from: kept.startIndex, to: joint) >= limit / 2 {
        text = trimmed(String(kept[..<joint]))
      } else {
        var words = kept.split(separator: " ").dropLast()
        while let last = words.last, dangling.contains(last.lowercased()) { words.removeLast() }
        text = trimmed(words.joined(separator: " ")) + "…"
      }
    }
    if text.hasSuffix(".”") { text = text.dropLast(2) + "”" }
    let open = text.reduce(0) { $0 + ($1 == "“" ? 1 : $1 == "”" ? -1 : 0) }
    if open > 0 { text += "”" }
    if open < 0 { text.removeAll { $0 == "”" || $0 == "“" } }
    return text
  }
}

extension Scene {
  /// Whether a verb of speech names its hearer: `told`.
  func isTold(_ token: Int) -> Bool {
    verbs.verb(document, token)?.base == "tell"
  }
}
