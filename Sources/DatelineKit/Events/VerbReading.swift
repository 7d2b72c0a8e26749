/// How a verb stands in its clause: voice, and what its auxiliaries say of its status.
struct VerbReading {
  let isPassive: Bool
  /// The status; nil where what it tells is no event (`could meet`, `did not meet`).
  let status: Status?
  /// The words that decided it.
  let cue: String

  /// Reads the words before a trigger's head.
  ///
  /// - Returns: nil where the head is no verb here (`the call`, `to visit`).
  init?(_ scene: Scene, head: Int, clause: Range<Int>) {
    let form = scene.verbs.form(scene.document, head)
    var negated = false
    var modal: Int?
    var infinitive = false
    var auxiliary: Int?
    var token = head - 1
    var passed = 0
    var nominal = false
    var habitual = false
    while clause.contains(token), passed < 5 {
      if scene.document.has(token, .modal) {
        modal = modal ?? token
      } else if scene.document.has(token, .negation) {
        negated = true
      } else if scene.document.isWord(token, "to") {
        infinitive = true
        break
      } else if scene.document.has(token, .auxiliary) {
        auxiliary = auxiliary ?? token
      } else if scene.document.has(token, [.article, .possessive]), passed == 0 {
        nominal = true
      } else if VerbReading.habits.contains(scene.document, token) {
        habitual = true
      } else if !VerbReading.isAdverb(scene.document, token) {
        break
      }
      token -= 1
      passed += 1
    }
    if nominal || habitual { return nil }
    let after = head + 1
    if scene.sentence.contains(after), scene.document.isWord(after, "no") { negated = true }
    if VerbReading.opensNegative(scene, clause, before: head) { negated = true }
    let isBe = auxiliary.map { VerbReading.beForms.contains(scene.document, $0) } ?? false
    let next = head + 1
    let followsName = scene.book.mentions(in: clause).contains { $0.tokens.upperBound == head }
    let hasAgent =
      scene.sentence.contains(next) && scene.document.isWord(next, "by") && !followsName
    isPassive =
      form.contains(.participle) && (isBe || hasAgent && auxiliary == nil)
      && !(auxiliary.map { VerbReading.haveForms.contains(scene.document, $0) } ?? false)

    if negated {
      (status, cue) = (nil, "not")
      return
    }
    if infinitive {
      guard form.contains(.base) || isPassive else { return nil }
      (status, cue) = VerbReading.infinitiveStatus(scene, to: token, clause: clause)
      return
    }
    if let modal {
      (status, cue) = VerbReading.modalStatus(modal, scene, head)
      return
    }
    cue = auxiliary.map { scene.word($0) } ?? ""
    if form.contains(.past) || form.contains(.participle) && (auxiliary != nil || hasAgent) {
      status = .occurred
    } else if form.contains(.third) {
      // `talks` and `calls` are nouns unless a subject stands before them.
      guard auxiliary == nil, VerbReading.followsSubject(scene, head, clause) else { return nil }
      status = .occurred
    } else if form.contains(.gerund) {
      if isBe {
        status = nil
      } else {
        guard head == clause.lowerBound || head == clause.lowerBound + 1 else { return nil }
        let before = head - 1
        let opens =
          !scene.sentence.contains(before) || scene.document.isByte(before, UInt8(ascii: ","))
          || scene.document.has(before, [.preposition]) && scene.document.isWord(before, "after")
        guard opens else { return nil }
        status = .occurred
      }
    } else if form == .base, let auxiliary, VerbReading.doForms.contains(scene.document, auxiliary)
    {
      status = .occurred
    } else {
      guard form.contains(.base), VerbReading.followsPlural(scene, head, clause) else { return nil }
      status = .occurred
    }
  }

  /// `No president has met`, `Few expected`: the subject denies the verb.
  private static func opensNegative(_ scene: Scene, _ clause: Range<Int>, before head: Int) -> Bool
  {
    for token in clause.prefix(3) where token < head {
      if negatives.contains(scene.document, token) { return true }
    }
    return false
  }

  private static let beForms = WordSet(EventWords.beForms)
  /// What is done as a habit is no event: `has long argued`, `rarely use`.
  private static let habits = WordSet(EventWords.habits)
  private static let haveForms = WordSet(EventWords.haveForms)

  private static let doForms = WordSet(EventWords.doForms)
  private static let willForms = WordSet(EventWords.willForms)
  private static let adverbs = WordSet(EventWords.adverbs)
  private static let negatives = WordSet(EventWords.negatives)

  private static func isAdverb(_ document: Document, _ token: Int) -> Bool {
    adverbs.contains(document, token) || document.hasEnding(token, "ly")
  }

  private static func followsSubject(_ scene: Scene, _ head: Int, _ clause: Range<Int>) -> Bool {
    scene.book.mentions(in: clause.lowerBound..<head).contains {
      $0.form != .adjective && !scene.isPrepositional($0)
        && Range(from: $0.tokens.upperBound, to: head).allSatisfy { token in
          isAdverb(scene.document, token) || scene.document.has(token, .preposition)
            || scene.document.shapes[token].contains(.punctuation)
            || !scene.isVerb(token)
        }
    }
  }

  private static func followsPlural(_ scene: Scene, _ head: Int, _ clause: Range<Int>) -> Bool {
    guard let subject = scene.book.mentions(in: clause.lowerBound..<head).last,
      subject.tokens.upperBound == head, !scene.isPrepositional(subject)
    else { return false }
    return subject.form == .collective || subject.form == .pronoun
  }

  private static func modalStatus(
    _ modal: Int,
    _ scene: Scene,
    _ head: Int
  ) -> (Status?, String) {
    let cue = scene.word(modal)
    if willForms.contains(scene.document, modal) { return (.planned, cue) }
    guard scene.document.isWord(modal, "would") else { return (nil, cue) }
    // Indirect speech puts `will` in the past: `would meet on Monday, he said`.
    let hasFuture = scene.times.contains { $0.isRelative || $0.type == .date }
    return (hasFuture ? .planned : nil, cue)
  }

  private static let planWords = WordSet(EventWords.plans)

  private static func infinitiveStatus(
    _ scene: Scene,
    to token: Int,
    clause: Range<Int>
  ) -> (Status?, String) {
    let before = token - 1
    guard scene.sentence.contains(before) else { return (nil, "to") }
    let word = scene.word(before)
    return planWords.contains(scene.document, before)
      ? (.planned, word + " to") : (nil, word + " to")
  }
}
