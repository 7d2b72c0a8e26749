/// Gives each event the time that its words attach to.
///
/// In this order: a time that the tree hangs on its verb or noun; one in its own clause that no
/// nearer verb claims; one that opens the sentence; one in the clause that its clause continues;
/// the time of the event told before it in the paragraph; for speech, the day of the article, as
/// an upper bound.
struct TimeAttacher {
  /// A time and how it came to the event.
  struct Attachment {
    let time: TimeExpression
    let basis: Basis
    /// Whether it stands in the event’s own clause or phrase.
    let isOwn: Bool
    /// The time that ends what goes on from the first, and the words from the one to the other.
    var end: (time: TimeExpression, words: String)?
  }

  /// The time that a trigger's own sentence gives it.
  ///
  /// - Parameters:
  ///   - head: the verb or the noun.
  ///   - isFact: whether it is told as having happened: a day after the anchor is then not its.
  ///   - isOff: whether it tells that something planned is off.
  static func attachment(
    _ scene: Scene,
    head: Int,
    clauseIndex: Int,
    isSpeech: Bool,
    isFact: Bool,
    isOff: Bool = false
  ) -> Attachment? {
    let head = beginning(with: head, scene) ?? head
    let part = part(of: head, scene)
    // What is told as having happened has neither a day ahead nor an end: `agreed to meet on Friday`.
    // `3 June: X extends the truce to the end of the year`: the label says when.
    let isLabelled =
      scene.isLine && !isFact
      && scene.times.first.map { $0.tokens.upperBound < scene.body } ?? false
    let usable = scene.times.filter {
      isDate($0) && $0.tokens.lowerBound < part.upperBound && !isQuoted($0, scene)
        && !((isFact || isLabelled) && !isOff && isExtent($0, scene))
        && !((isFact || isLabelled) && isUntil($0, scene) && !opensWhen($0, head, scene))
        && !(isFact && !isOff && (isAhead($0, scene) || isGoal($0, scene)))
        && !(isFact && isSpanAhead($0, scene))
        && !isStretch($0, scene) && !isAside($0, from: head, isOff: isOff, scene)
        && !isSecondName($0, scene)
        && !isOfNoun($0, besides: head, scene)
        && !isOfCount($0, from: head, scene) && !isOfOtherClause($0, from: head, scene)
    }
    var own = attachment(scene, head, clauseIndex, usable, isSpeech: isSpeech, isOff: isOff)
    if let found = own, found.isOwn, !isSpeech, !isOff {
      own = stretched(found, head, isFact: isFact, scene)
    }
    guard let day = scene.day.flatMap({ isDate($0) ? told($0) : nil }) else { return own }
    // Under a date that stands alone it is the day of all that has none of its own.
    return own.flatMap { $0.isOwn ? $0 : nil } ?? day
  }

  /// `“On Sunday we still had a truce,” X said`: what is said in quotation marks dates nothing else.
  static func isQuoted(_ time: TimeExpression, _ scene: Scene) -> Bool {
    scene.document.shapes[time.tokens.lowerBound].contains(.quoted)
  }

  private static func attachment(
    _ scene: Scene,
    _ head: Int,
    _ clauseIndex: Int,
    _ usable: [TimeExpression],
    isSpeech: Bool,
    isOff: Bool
  ) -> Attachment? {
    let clause = scene.clauses[clauseIndex]
    let part = part(of: head, scene)
    let within = usable.filter { part.contains($0.tokens.lowerBound) }
    let all = within.isEmpty ? usable : within
    if all.isEmpty { return nil }
    let hung = all.compactMap { time in
      steps(from: time, to: head, scene, isSpeech: isSpeech).map { (time: time, steps: $0) }
    }
    if let best = hung.min(by: {
      // What is called off has the day of that, else the one that it was fixed for.
      rank($0, head, isOff: isOff, scene) < rank($1, head, isOff: isOff, scene)
    }) {
      return isOfSaying(best.time, before: head, scene) ? lent(best.time) : told(best.time)
    }
    if !isSpeech, let time = opener(all, of: head, scene),
      part.contains(time.tokens.lowerBound), isNext(time, to: head, scene)
    {
      return told(time)
    }
    if isOff, let time = all.last(where: { $0.tokens.upperBound <= head && isGoal($0, scene) }) {
      return told(time)
    }
    let near = all.filter {
      clause.contains($0.tokens.lowerBound) && !isClaimed($0, from: head, scene)
    }
    if isSpeech {
      if let time = near.first(where: { isSpeechTime($0, scene, head) }) { return told(time) }
      if let time = joinedTime(all, of: head, scene) { return lent(time) }
    } else if let time = nearest(near, to: head) {
      return isOfSaying(time, before: head, scene) ? lent(time) : told(time)
    }
    if let time = antecedentTime(all, of: head, scene) { return told(time) }
    if let time = opener(all, of: head, scene) ?? fronted(all, scene),
      time.tokens.upperBound <= head
    {
      return told(time)
    }
    // `on 8 March, when X accepted`: the clause tells what happened at that time.
    if scene.document.isWord(clause.lowerBound, "when"),
      let time = all.last(where: {
        $0.tokens.upperBound <= clause.lowerBound && clause.lowerBound - $0.tokens.upperBound <= 1
      })
    {
      return told(time)
    }
    if let time = circumstance(all, of: head, scene) { return told(time) }
    if isSpeech { return nil }
    // `X called Y on Monday, following a meeting`: the clause before lends its time.
    let previous = clauseIndex - 1
    if previous >= 0,
      let time = all.last(where: {
        scene.clauses[previous].contains($0.tokens.lowerBound) && !isOfParticiple($0, head, scene)
      })
    {
      return lent(time)
    }
    return nil
  }

  /// `The council, which met last week, dropped the plan`: what is told in passing, between commas
  /// and before the verb, has its time to itself.
  private static func isAside(
    _ time: TimeExpression,
    from head: Int,
    isOff: Bool,
    _ scene: Scene
  ) -> Bool {
    let end = time.tokens.upperBound
    // `Its parade, which had been planned for Friday, was scrapped`: the day is that of what is off.
    if isOff, isGoal(time, scene) { return false }
    guard end < head, scene.document.isByte(end, UInt8(ascii: ",")),
      let comma = Range(from: scene.sentence.lowerBound, to: time.tokens.lowerBound).last(where: {
        scene.document.isByte($0, UInt8(ascii: ","))
      })
    else { return false }
    return scene.document.isWord(comma + 1, "which") || scene.document.isWord(comma + 1, "who")
  }

  /// `invoked the act of 1952`: the year of a noun, not of the verb.
  private static func isOfNoun(_ time: TimeExpression, besides head: Int, _ scene: Scene) -> Bool {
    let mark = time.tokens.lowerBound - 1
    guard scene.sentence.contains(mark - 1), scene.document.isWord(mark, "of"),
      let first = time.earliest, let last = time.latest, last.dayNumber - first.dayNumber > 31,
      let root = root(of: time, scene), let noun = scene.trees.head(root), noun < mark
    else { return false }
    return noun != head && noun == mark - 1 && scene.trees.tag(noun) == .noun
      && scene.trees.head(noun) != nil && !scene.isTime(noun)
  }

  /// `conquered within two months`: a length of time that ends after the anchor is no day of a deed
  /// done.
  private static func isSpanAhead(_ time: TimeExpression, _ scene: Scene) -> Bool {
    guard time.type == .duration, let anchor = scene.anchor, let latest = time.latest else {
      return false
    }
    return latest > anchor
  }

  /// Whether it is the day of the week beside a date, as in `on 23 February, a Sunday`, which tells no
  /// other day.
  private static func isSecondName(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let first = time.tokens.lowerBound
    guard time.tokens.count <= 2, scene.document.has(time.tokens.upperBound - 1, .weekday) else {
      return false
    }
    let article = scene.document.isWord(first, "a") ? first : first - 1
    guard scene.sentence.contains(article - 2), scene.document.isWord(article, "a"),
      scene.document.isByte(article - 1, UInt8(ascii: ","))
    else { return false }
    return scene.isTime(article - 2)
  }

  /// How well a time that hangs on a verb suits it, the best least.
  private static func rank(
    _ hung: (time: TimeExpression, steps: Int),
    _ head: Int,
    isOff: Bool,
    _ scene: Scene
  ) -> (Int, Int, Int) {
    (
      isOff && isAhead(hung.time, scene) ? 1 : 0,
      hung.steps
        + (isOwner(hung.time, scene) || isOfSaying(hung.time, before: head, scene) ? 4 : 0),
      distance(hung.time, head)
    )
  }

  /// What stands between the semicolons around a token: `X left on Monday; two days later Y did`.
  static func part(of head: Int, _ scene: Scene) -> Range<Int> {
    var part = scene.sentence
    for token in scene.sentence where scene.document.isByte(token, UInt8(ascii: ";")) {
      if token < head { part = token + 1..<part.upperBound } else { return part.lowerBound..<token }
    }
    return part
  }

  /// `fixed for 15 September`: for when something is planned, not when it was.
  private static func isGoal(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let before = time.tokens.lowerBound - 1
    guard scene.sentence.contains(before - 1), scene.document.isWord(before, "for") else {
      return false
    }
    return plans.contains(scene.document, before - 1)
  }

  /// A time that another clause lends.
  private static func lent(_ time: TimeExpression) -> Attachment {
    Attachment(time: time, basis: .carried, isOwn: false)
  }

  static func told(_ time: TimeExpression) -> Attachment {
    Attachment(time: time, basis: basis(time), isOwn: true)
  }

  /// How many steps up the tree lead from a time to a verb or noun; nil where another verb, or
  /// what is said, stands between.
  private static func steps(
    from time: TimeExpression,
    to head: Int,
    _ scene: Scene,
    isSpeech: Bool
  ) -> Int? {
    guard var token = root(of: time, scene) else { return nil }
    var steps = 0
    while let above = scene.trees.head(token), steps < 8 {
      steps += 1
      if above == head {
        let isSaid = isSpeech && LabelSet(.ccomp, .xcomp).has(scene.trees.label(token))
        return isSaid ? nil : steps
      }
      // `gave them 48 hours to leave a day later`: the deed was later, not the leaving.
      if scene.heads(above), above > scene.sentence.lowerBound,
        scene.document.isWord(above - 1, "to"), isLater(time, scene),
        scene.trees.isBelow(above, head)
      {
        token = above
        continue
      }
      if scene.heads(above) {
        // `began to shell on Monday`: one deed in two verbs.
        let isOne =
          scene.trees.label(above) == .xcomp && scene.trees.head(above) == head
          || scene.trees.label(head) == .xcomp && scene.trees.head(head) == above
          || scene.trees.label(head) == .advcl && scene.trees.head(head) == above
            && takes(above, scene)
          || scene.trees.head(above) == head && VerbReading.isSpokenOf(above, scene)
        return isOne && !isSpeech ? steps + 4 : nil
      }
      token = above
    }
    return nil
  }

  /// `a speech on Monday in which he denied it`: the time of the noun that a relative clause tells of.
  private static func antecedentTime(
    _ times: [TimeExpression],
    of head: Int,
    _ scene: Scene
  ) -> TimeExpression? {
    // `a statement on Monday by the minister, who called it theft`
    let byWhom = times.last {
      scene.sentence.contains($0.tokens.upperBound) && $0.tokens.upperBound < head
        && scene.document.isWord($0.tokens.upperBound, "by") && isOfNoun($0, scene)
        && isNext($0, to: head, scene)
    }
    if let byWhom { return byWhom }
    var verb = head
    if scene.trees.label(verb) == .conj, let first = scene.trees.head(verb) { verb = first }
    guard scene.trees.label(verb) == .aclRelative, let noun = scene.trees.head(verb), noun < verb,
      scene.nounClasses(noun) != 0
    else { return nil }
    return times.first { time in
      time.tokens.lowerBound > noun && time.tokens.upperBound <= verb
        && root(of: time, scene).map { scene.trees.head($0) == noun } ?? false
    }
  }

  /// `X flew in on Monday evening and declared that ...`: what is said has the time of the deed that
  /// it is joined to.
  private static func joinedTime(
    _ times: [TimeExpression],
    of verb: Int,
    _ scene: Scene
  ) -> TimeExpression? {
    guard scene.trees.label(verb) == .conj, let first = scene.trees.head(verb), first < verb,
      scene.heads(first), scene.trees.child(of: verb, .nominalSubject) == nil,
      scene.verbs.form(scene.document, first).contains(.past)
    else { return nil }
    return times.first {
      $0.tokens.upperBound < verb && steps(from: $0, to: first, scene, isSpeech: false) != nil
    }
  }

  /// `for most of this century`: how long, not when.
  private static func isStretch(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let of = time.tokens.lowerBound - 1
    return scene.sentence.contains(of - 2) && scene.document.isWord(of, "of")
      && scene.document.isOne(of - 1, of: "most much all part half")
      && scene.document.isOne(of - 2, of: "for during through")
  }

  /// Whether it counts on from what was told: `a day later`.
  private static func isLater(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let last = time.tokens.upperBound - 1
    return scene.document.isWord(last, "later") || scene.document.isWord(last, "afterwards")
      || scene.document.isWord(last, "afterward")
  }

  /// `today’s date`: a time that only says which.
  private static func isOwner(_ time: TimeExpression, _ scene: Scene) -> Bool {
    scene.isPossessive(time.tokens.upperBound)
      || scene.isPossessive(time.tokens.upperBound - 1)
  }

  /// `was shot when the navy landed on Sunday`: the time of the clause that says when.
  private static func circumstance(
    _ times: [TimeExpression],
    of head: Int,
    _ scene: Scene
  ) -> TimeExpression? {
    var verb = head
    if scene.trees.label(verb) == .conj, let first = scene.trees.head(verb) { verb = first }
    for child in scene.trees.children(of: verb) where scene.trees.label(child) == .advcl {
      guard let mark = scene.trees.child(of: child, LabelSet(.mark, .advmod)),
        scene.document.isWord(mark, "when") || scene.document.isWord(mark, "as")
          || scene.document.isWord(mark, "while")
      else { continue }
      let time = times.first { steps(from: $0, to: child, scene, isSpeech: false) != nil }
      if let time { return time }
    }
    return nil
  }

  /// `It took one vote on Monday for the council to endorse it`: the day is that of the deed.
  private static func takes(_ verb: Int, _ scene: Scene) -> Bool {
    scene.document.isWord(verb, "took") && verb > scene.sentence.lowerBound
      && scene.document.isWord(verb - 1, "it")
  }

  /// The token of a time that hangs on a word outside it.
  static func root(of time: TimeExpression, _ scene: Scene) -> Int? {
    time.tokens.first { token in
      scene.trees.head(token).map { !time.tokens.contains($0) } ?? true
    }
  }

  /// Whether the tree hangs a time on a verb that stands nearer to it.
  private static func isClaimed(_ time: TimeExpression, from head: Int, _ scene: Scene) -> Bool {
    guard var token = root(of: time, scene) else { return false }
    var steps = 0
    while let above = scene.trees.head(token), steps < 8 {
      if scene.heads(above) {
        // `A meeting planned for Monday was called off`: the day is that of what is called off.
        if plans.contains(scene.document, above), isPlan(above, of: time, before: head, scene) {
          return false
        }
        // `..., and two days later, in X, Y signed`: the tree may hang it on the clause before.
        let clause = scene.clause(of: time.tokens.lowerBound)
        if scene.clause(of: above) != clause, scene.clause(of: head) == clause { return false }
        return above != head && distance(time, above) < distance(time, head)
          && !scene.verbs.form(scene.document, above).isEmpty
      }
      token = above
      steps += 1
    }
    return false
  }

  /// Whether a participle says for when the thing was planned that a verb tells of, by the tree or,
  /// where that takes it for a verb, by the words alone: `the meeting fixed for Monday was scrapped`.
  private static func isPlan(
    _ participle: Int,
    of time: TimeExpression,
    before head: Int,
    _ scene: Scene
  ) -> Bool {
    if scene.trees.label(participle) == .acl, let noun = scene.trees.head(participle),
      scene.trees.head(noun) == head
    {
      return true
    }
    return participle < head && 1...2 ~= time.tokens.lowerBound - participle
      && scene.sentence.contains(participle - 1)
      && scene.nounClasses(participle - 1) & EventNouns.own != 0
  }

  static let plans = WordSet(EventWords.planned)

  /// `postponed until September`: when it ends, not when it was.
  static func isUntil(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let before = time.tokens.lowerBound - 1
    return scene.sentence.contains(before)
      && (scene.document.isWord(before, "until") || scene.document.isWord(before, "till"))
  }

  /// `extended to the end of the year`; not `from May to July`.
  private static func isExtent(_ time: TimeExpression, _ scene: Scene) -> Bool {
    let before = time.tokens.lowerBound - 1
    return scene.sentence.contains(before) && scene.document.isWord(before, "to")
      && !scene.isTime(before - 1)
  }

  /// Whether a time lies after the anchor, all of it.
  static func isAhead(_ time: TimeExpression, _ scene: Scene) -> Bool {
    guard let anchor = scene.anchor, let earliest = time.earliest else { return false }
    return earliest > anchor
  }

  /// Whether a time lies before the anchor, all of it.
  static func isPast(_ time: TimeExpression, _ scene: Scene) -> Bool {
    guard let anchor = scene.anchor, let latest = time.latest else { return false }
    return latest < anchor
  }

  /// Whether an expression tells when, as opposed to how long or how often.
  static func isDate(_ time: TimeExpression) -> Bool {
    switch time.type {
    case .date, .time: return time.edtf != nil || time.isRelative && !time.value.hasSuffix("_REF")
    // `called off at the last minute`
    case .duration:
      return time.edtf != nil && (!time.value.hasPrefix("PT") || time.value.hasSuffix("H"))
    case .set: return false
    }
  }

  static func basis(_ time: TimeExpression) -> Basis {
    time.isRelative ? .relative : .explicit
  }

  /// The time of the saying stands before the verb or right after it, not in what is said.
  private static func isSpeechTime(
    _ time: TimeExpression,
    _ scene: Scene,
    _ verb: Int
  ) -> Bool {
    guard time.type != .duration else { return false }
    if time.tokens.upperBound <= verb { return true }
    let between = Range(from: verb + 1, to: time.tokens.lowerBound)
    return between.count <= 9
      && between.allSatisfy {
        !scene.isVerb($0) && !scene.document.isByte($0, UInt8(ascii: ","))
          && (!scene.document.isWord($0, "that") || isObject($0, scene))
      }
  }

  /// `denied that on Monday`: what was told before, no clause.
  private static func isObject(_ that: Int, _ scene: Scene) -> Bool {
    scene.sentence.contains(that + 1)
      && (scene.document.has(that + 1, .preposition) || scene.isTime(that + 1))
  }

  private static func nearest(_ times: [TimeExpression], to head: Int) -> TimeExpression? {
    times.min { distance($0, head) < distance($1, head) }
  }

  private static func distance(_ time: TimeExpression, _ head: Int) -> Int {
    time.tokens.lowerBound > head
      ? time.tokens.lowerBound - head
        // A time before the verb may belong to what came before it.
      : head - time.tokens.upperBound + 3
  }

  /// A time that opens the sentence holds for all of it.
  static func fronted(_ times: [TimeExpression], _ scene: Scene) -> TimeExpression? {
    guard let first = times.first else { return nil }
    let lead = first.tokens.lowerBound - scene.sentence.lowerBound
    let isBullet = LineHabit.isBullet(scene.document, scene.sentence.lowerBound)
    return lead <= (isBullet ? 3 : 2) ? first : nil
  }
}
