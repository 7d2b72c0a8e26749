/// Whether a noun tells of something that happened or is planned.
struct NounReading {
  let status: Status
  let cue: String

  private static let eventPrepositions = WordSet(EventWords.eventPrepositions)
  private static let openers = WordSet(EventWords.turnOpeners)
  private static let opinions = WordSet(EventWords.opinions)
  private static let irreal = Set(EventWords.words(EventWords.irreal).map(String.init))

  /// `after a call between X and Y`, `talks in Vienna last week`, `X’s visit in May`.
  ///
  /// - Parameters:
  ///   - time: the time that its phrase gives it.
  ///   - isTold: whether the noun names what has happened wherever its phrase says which.
  /// - Returns: nil where nothing says that it came about.
  init?(_ scene: Scene, noun: Int, time: TimeAttacher.Attachment?, isTold: Bool) {
    guard !NounReading.isFuture(scene, noun) else { return nil }
    var governor: VerbReading?
    var above = scene.trees.head(noun)
    var steps = 0
    while let token = above, steps < 4 {
      if NounReading.opinions.contains(scene.document, token) { return nil }
      if let reading = VerbReading(scene, head: token) {
        if isTold, let verb = scene.verbs.verb(scene.document, token),
          NounReading.irreal.contains(verb.base)
        {
          return nil
        }
        governor = reading
        break
      }
      above = scene.trees.head(token)
      steps += 1
    }
    if let governor, governor.outlook != .fact, governor.outlook != .plan { return nil }
    if let time, time.isOwn, NounReading.isInPhrase(time.time, of: noun, scene) {
      if TimeAttacher.isAhead(time.time, scene) {
        (status, cue) = (.planned, time.time.text)
      } else if governor?.outlook == .plan {
        return nil
      } else {
        (status, cue) = (.occurred, "")
      }
      return
    }
    guard governor?.outlook != .plan,
      isTold && NounReading.isSpecific(scene, noun)
        || NounReading.followsPreposition(scene, noun)
    else { return nil }
    (status, cue) = (.occurred, "")
  }

  /// Whether its phrase says which one: `the fatal shooting of a deputy`, `Page’s death`, not
  /// `murder`, `the murder`.
  private static func isSpecific(_ scene: Scene, _ noun: Int) -> Bool {
    let document = scene.document
    // `a cease-fire`, `rocket fire`
    if noun > scene.sentence.lowerBound, Dash.isHyphen(document, noun - 1) { return false }
    if document.isWord(noun, "fire"), scene.trees.child(of: noun, LabelSet(.compound)) != nil {
      return false
    }
    var isDetermined = false
    var isDescribed = false
    for child in scene.trees.children(of: noun) {
      switch scene.trees.label(child) {
      case .det: isDetermined = document.has(child, [.article, .demonstrative])
      case .nmodPossessive: (isDetermined, isDescribed) = (true, true)
      case .compound, .amod, .nummod: isDescribed = true
      case .nmod, .acl, .aclRelative: isDescribed = true
      default: break
      }
    }
    return isDescribed && isDetermined
  }

  private static func isFuture(_ scene: Scene, _ noun: Int) -> Bool {
    Range(from: max(scene.sentence.lowerBound, noun - 4), to: noun).contains {
      scene.document.isWord($0, "future") || scene.document.isWord($0, "possible")
        || scene.document.isWord($0, "any") || scene.document.isWord($0, "planned")
        || scene.document.isWord($0, "proposed") || scene.document.isWord($0, "no")
        || scene.document.isWord($0, "next") || scene.document.isWord($0, "potential")
    }
  }

  /// Whether a time belongs to the noun and not to the verb above it.
  private static func isInPhrase(_ time: TimeExpression, of noun: Int, _ scene: Scene) -> Bool {
    time.tokens.contains { scene.trees.isBelow($0, noun) }
      || time.tokens.upperBound == noun
  }

  /// `after a call between`, `following his meetings with`: what comes after a preposition of
  /// time has come about.
  private static func followsPreposition(_ scene: Scene, _ noun: Int) -> Bool {
    var token = noun - 1
    var steps = 0
    while scene.sentence.contains(token), steps < 6 {
      if eventPrepositions.contains(scene.document, token) { return true }
      if scene.document.isWord(token, "with") {
        return scene.trees.head(noun).map { openers.contains(scene.document, $0) } ?? false
      }
      if scene.document.has(token, [.preposition, .modal, .conjunction]) { return false }
      if scene.document.shapes[token].contains(.punctuation), !Dash.isHyphen(scene.document, token)
      {
        return false
      }
      token -= 1
      steps += 1
    }
    return false
  }
}
