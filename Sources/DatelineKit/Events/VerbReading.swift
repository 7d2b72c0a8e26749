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
    var modal: String?
    var infinitive = false
    var auxiliary: String?
    var token = head - 1
    var passed = 0
    var nominal = false
    var habitual = false
    while clause.contains(token), passed < 5 {
      let word = scene.word(token)
      if scene.document.has(token, .modal) {
        modal = modal ?? word
      } else if scene.document.has(token, .negation) {
        negated = true
      } else if word == "to" {
        infinitive = true
        break
      } else if scene.document.has(token, .auxiliary) {
        auxiliary = auxiliary ?? word
      } else if scene.document.has(token, [.article, .possessive]), passed == 0 {
        nominal = true
      } else if VerbReading.habits.contains(word) {
        habitual = true
      } else if !VerbReading.isAdverb(word) {
        break
      }
      token -= 1
      passed += 1
    }
    if nominal || habitual { return nil }
    let after = head + 1
    if scene.sentence.contains(after), scene.word(after) == "no" { negated = true }
    if VerbReading.opensNegative(scene, clause, before: head) { negated = true }
    let isBe = auxiliary.map { VerbReading.beForms.contains($0) } ?? false
    let next = head + 1
    let followsName = scene.book.mentions(in: clause).contains { $0.tokens.upperBound == head }
    let hasAgent = scene.sentence.contains(next) && scene.word(next) == "by" && !followsName
    isPassive =
      form.contains(.participle) && (isBe || hasAgent && auxiliary == nil)
      && !(auxiliary.map { VerbReading.haveForms.contains($0) } ?? false)

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
    cue = auxiliary ?? ""
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
          || scene.document.has(before, [.preposition]) && scene.word(before) == "after"
        guard opens else { return nil }
        status = .occurred
      }
    } else if form == .base, auxiliary == "did" || auxiliary == "does" || auxiliary == "do" {
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
      let word = scene.word(token)
      if ["no", "few", "hardly", "nobody", "none", "neither", "nor", "anybody"].contains(word) {
        return true
      }
    }
    return false
  }

  private static let beForms: Set<String> = [
    "is", "are", "was", "were", "been", "be", "being", "am",
  ]
  /// What is done as a habit is no event: `has long argued`, `rarely use`.
  private static let habits: Set<String> = [
    "long", "repeatedly", "often", "always", "rarely", "usually", "frequently", "consistently",
    "routinely", "regularly",
  ]
  private static let haveForms: Set<String> = ["has", "have", "had", "having"]

  private static func isAdverb(_ word: String) -> Bool {
    word.hasSuffix("ly")
      || [
        "also", "then", "later", "now", "just", "still", "soon", "instead",
        "once", "even", "already", "twice", "first", "both", "all", "ever",
      ].contains(word)
  }

  private static func followsSubject(_ scene: Scene, _ head: Int, _ clause: Range<Int>) -> Bool {
    scene.book.mentions(in: clause.lowerBound..<head).contains {
      $0.form != .adjective && !scene.isPrepositional($0)
        && Range(from: $0.tokens.upperBound, to: head).allSatisfy { token in
          isAdverb(scene.word(token)) || scene.document.has(token, .preposition)
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
    _ modal: String,
    _ scene: Scene,
    _ head: Int
  ) -> (Status?, String) {
    switch modal {
    case "will", "shall", "wo", "'ll", "’ll": return (.planned, modal)
    case "would":
      // Indirect speech puts `will` in the past: `would meet on Monday, he said`.
      let hasFuture = scene.times.contains { $0.isRelative || $0.type == .date }
      return hasFuture ? (.planned, modal) : (nil, modal)
    default: return (nil, modal)
    }
  }

  private static let planWords: Set<String> = [
    "is", "are", "was", "were", "due", "set", "scheduled", "expected", "plans", "planned",
    "planning", "intends", "prepares", "arranged",
  ]

  private static func infinitiveStatus(
    _ scene: Scene,
    to token: Int,
    clause: Range<Int>
  ) -> (Status?, String) {
    let before = token - 1
    guard scene.sentence.contains(before) else { return (nil, "to") }
    let word = scene.word(before)
    return planWords.contains(word) ? (.planned, word + " to") : (nil, word + " to")
  }
}
