// Times that open a clause: they hold for what stands behind them, and for nothing before.

extension TimeAttacher {
  /// The time that opens the clause of a head: `X agreed on Monday, and two days later, in Rome, Y
  /// signed`.
  static func opener(
    _ times: [TimeExpression],
    of head: Int,
    _ scene: Scene
  ) -> TimeExpression? {
    times.last { $0.tokens.upperBound <= head && opensClause($0, scene) }
  }

  /// Whether a time belongs to another of some clauses that go on side by side: one that opens a later
  /// clause, or one before that of a time which opens this.
  static func isOfOtherClause(_ time: TimeExpression, from head: Int, _ scene: Scene) -> Bool {
    if time.tokens.lowerBound > head { return opensClause(time, scene) && isJoined(time, scene) }
    return scene.times.contains {
      $0.tokens.lowerBound > time.tokens.lowerBound && $0.tokens.upperBound <= head && isDate($0)
        && isJoined($0, scene) && opensClause($0, scene)
    }
  }

  /// `did not meet until 8 October, when X flew to Y`: the clause tells what happened then.
  static func opensWhen(_ time: TimeExpression, _ head: Int, _ scene: Scene) -> Bool {
    let when = time.tokens.upperBound + 1
    return head > when && scene.sentence.contains(when) && scene.document.isWord(when, "when")
  }

  /// Whether a time stands right behind the noun of an event: `a statement on Monday`.
  static func isOfNoun(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let noun = lead(time, scene)
    return scene.sentence.contains(noun) && scene.nounClasses(noun) & EventNouns.own != 0
  }

  /// `It began in May with X’s visit to Y`: the verb that tells when what begins or ends it was.
  static func beginning(with noun: Int, _ scene: Scene) -> Int? {
    guard scene.trees.label(noun) == .obl, scene.trees.tag(noun) == .noun,
      let verb = scene.trees.head(noun), verb < noun,
      scene.document.isOne(verb, of: "began opened started ended closed culminated"),
      let link = scene.trees.child(of: noun, LabelSet(.caseMarker))
    else { return nil }
    return scene.document.isOne(link, of: "with in") ? verb : nil
  }

  /// The token right before a time and its preposition.
  private static func lead(_ time: TimeExpression, _ scene: Scene) -> Int {
    let before = time.tokens.lowerBound - 1
    return scene.sentence.contains(before)
      && scene.document.isOne(before, of: "on in by at early late") ? before - 1 : before
  }

  /// Whether a word that joins clauses stands before a time: `, and two days later`, `; on Monday`.
  private static func isJoined(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let document = scene.document
    var lead = lead(time, scene)
    guard scene.sentence.contains(lead - 1) else { return false }
    // `and, two days later, Y signed`
    let isSetOff = document.isByte(lead, UInt8(ascii: ","))
    if isSetOff { lead -= 1 }
    if document.isByte(lead, UInt8(ascii: ";")) { return true }
    // `on Monday and Tuesday`
    return document.isOne(lead, of: "and but then") && (isSetOff || !scene.isTime(lead - 1))
  }

  /// Whether a clause goes on right behind a time that a joining word or the sentence's start opens.
  private static func opensClause(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let next = time.tokens.upperBound
    guard scene.sentence.contains(next), !scene.isPossessive(next), time.type != .duration,
      lead(time, scene) < part(of: time.tokens.lowerBound, scene).lowerBound
        || isJoined(time, scene)
    else { return false }
    if scene.document.isByte(next, UInt8(ascii: ",")) {
      // `and on Monday, and on Tuesday`
      return scene.sentence.contains(next + 1) && !scene.document.isOne(next + 1, of: "and or but")
    }
    switch scene.trees.tag(next) {
    case .determiner, .pronoun, .properNoun, .noun, .adjective, .verb, .auxiliary, .adverb:
      return true
    default: return false
    }
  }

  /// Whether no verb but a participle stands between a time that opens a clause and its head.
  static func isNext(_ time: TimeExpression, to head: Int, _ scene: Scene) -> Bool {
    Range(from: time.tokens.upperBound, to: head).allSatisfy {
      !scene.heads($0) || scene.document.ends($0, in: "ing")
    }
  }

  /// Whether a time right behind a verb of speech is that of the saying: `said on Monday it would
  /// withdraw`.
  static func isOfSaying(_ time: TimeExpression, before head: Int, _ scene: Scene) -> Bool {
    let verb = lead(time, scene)
    return time.tokens.upperBound < head && scene.sentence.contains(verb)
      && Attribution.isSpeech(verb, scene)
  }
}
