// Events that go on from one time to another.

extension TimeAttacher {
  /// `held talks from 15 to 17 June`: what goes on has all the days; `the talks of 15 to 17 June
  /// opened, ended` only the first or the last of them.
  static func stretched(
    _ found: Attachment,
    _ head: Int,
    isFact: Bool,
    _ scene: Scene
  ) -> Attachment {
    guard let (first, last) = span(of: found.time, scene), !turns.contains(scene.document, head)
    else { return found }
    if ends.contains(scene.document, head) { return told(last) }
    if begins.contains(scene.document, head) { return told(first) }
    // `held talks from Monday to Friday`, told on the Wednesday.
    if isFact, isAhead(last, scene) { return told(first) }
    var stretched = told(first)
    stretched.end = (
      last, scene.document.text(first.tokens.lowerBound..<last.tokens.upperBound)
    )
    return stretched
  }

  private static let ends = WordSet(EventWords.spanEnds)
  private static let begins = WordSet(EventWords.spanStarts)
  /// What is moved from one day to another does not go on from the one to the other.
  private static let turns = WordSet(EventWords.spanMoves)

  /// The two ends of the range or the pair of days that a time is the first or last of.
  private static func span(
    of time: TimeExpression,
    _ scene: Scene
  ) -> (first: TimeExpression, last: TimeExpression)? {
    guard let at = scene.times.firstIndex(where: { $0.tokens == time.tokens }) else { return nil }
    if at + 1 < scene.times.endIndex, isSpan(time, scene.times[at + 1], scene) {
      return (time, scene.times[at + 1])
    }
    if at > scene.times.startIndex, isSpan(scene.times[at - 1], time, scene) {
      return (scene.times[at - 1], time)
    }
    return nil
  }

  /// Whether the words lead from one time to a later one: `3-5 May`, `from May to June`, `between
  /// Monday and Wednesday`, `on 17 and 18 March`.
  private static func isSpan(
    _ first: TimeExpression,
    _ last: TimeExpression,
    _ scene: Scene
  ) -> Bool {
    let document = scene.document
    guard first.type == .date, last.type == .date, let end = first.latest,
      let start = last.earliest, end < start, first.tokens.upperBound < last.tokens.lowerBound
    else { return false }
    var gap = first.tokens.upperBound..<last.tokens.lowerBound
    if gap.count == 2, document.isWord(gap.upperBound - 1, "the") {
      gap = gap.lowerBound..<gap.upperBound - 1
    }
    guard gap.count == 1 else { return false }
    let link = gap.lowerBound
    if Dash.isHyphen(document, link) || document.isOne(link, of: "to through until till") {
      return true
    }
    guard document.isWord(link, "and") else { return false }
    let before = first.tokens.lowerBound - 1
    return scene.sentence.contains(before) && document.isWord(before, "between")
      || end.adding(days: 1) == start && first.earliest == first.latest
        && last.earliest == last.latest
  }

  /// Whether a verb tells something of somebody in passing, at a time of its own.
  ///
  /// `The alliance, founded in 1949, sent troops`. `Speaking on Monday` tells of the same hour, and
  /// `planned for Monday` when the thing itself is to be.
  static func isInPassing(_ verb: Int, _ scene: Scene) -> Bool {
    if scene.trees.label(verb) == .aclRelative { return isAsideClause(verb, scene) }
    guard scene.trees.label(verb) == .acl, !scene.document.ends(verb, in: "ing"),
      !plans.contains(scene.document, verb)
    else { return false }
    return (verb - 2..<verb).contains {
      scene.sentence.contains($0) && scene.document.isByte($0, UInt8(ascii: ","))
    }
  }

  /// Whether a clause only says who or which: `Its mayor, who had been named in May, fled`.
  ///
  /// It stands before the main verb or tells of what had been. One at the end may be the story’s next
  /// step: `signed the accord, which took effect on Monday`.
  private static func isAsideClause(_ verb: Int, _ scene: Scene) -> Bool {
    if scene.trees.children(of: verb).contains(where: { scene.document.isWord($0, "had") }) {
      return true
    }
    guard let noun = scene.trees.head(verb), let root = scene.trees.head(noun) else { return false }
    return noun < verb && root > verb && scene.heads(root)
  }

  /// Whether a time is that of what is told in passing before a verb.
  static func isOfParticiple(_ time: TimeExpression, _ head: Int, _ scene: Scene) -> Bool {
    guard var token = root(of: time, scene) else { return false }
    var steps = 0
    while let above = scene.trees.head(token), steps < 8 {
      if scene.heads(above) {
        return above < head && isInPassing(above, scene) && !scene.trees.isBelow(head, above)
      }
      token = above
      steps += 1
    }
    return false
  }
}
