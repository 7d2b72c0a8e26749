/// Who acts and who is acted upon, by where mentions stand around a trigger.
struct RoleFinder {
  private let scene: Scene
  private let trigger: Range<Int>
  private let clause: Range<Int>

  /// The mentions with their roles; nobody twice.
  struct Cast {
    var sources: [Mention] = []
    var targets: [Mention] = []
    var others: [Mention] = []

    var isEmpty: Bool { sources.isEmpty && targets.isEmpty }
  }

  /// The cast of a trigger.
  ///
  /// - Parameters:
  ///   - isVerb: whether the trigger is a verb; a noun's parties stand after it.
  ///   - isPassive: whether the verb's subject is the target.
  static func cast(
    _ scene: Scene,
    trigger: Range<Int>,
    clauseIndex: Int,
    isVerb: Bool,
    isPassive: Bool,
    isSpeech: Bool
  ) -> Cast {
    let finder = RoleFinder(
      scene: scene,
      trigger: trigger,
      clause: scene.clauses[clauseIndex]
    )
    var cast = isVerb ? finder.verbCast(isPassive, isSpeech) : finder.nounCast()
    finder.addOthers(&cast, wholeSentence: isSpeech)
    return cast
  }

  // MARK: Verbs

  private func verbCast(_ isPassive: Bool, _ isSpeech: Bool) -> Cast {
    var cast = Cast()
    let subjects = isSpeech && followsQuote() ? invertedSubject() : subjects()
    let objects = objects(skipping: subjects)
    if isPassive {
      cast.targets = subjects
      cast.sources = objects.filter { scene.word(max(0, $0.phrase.lowerBound - 1)) == "by" }
      if cast.sources.isEmpty {
        cast.sources = objects.filter { mention in
          Range(from: trigger.upperBound, to: mention.phrase.lowerBound).contains {
            scene.word($0) == "by"
          }
        }
      }
    } else {
      cast.sources = subjects
      cast.targets = objects
    }
    return cast
  }

  private func subjects() -> [Mention] {
    let before = scene.book.mentions(in: Range(from: clause.lowerBound, to: trigger.lowerBound))
    if let nearest = before.last(where: isSubject) { return coordinated(nearest, in: before) }
    let start = clause.lowerBound
    // A relative clause is about what stands right before it.
    if scene.document.has(start, .relative), scene.word(start) != "when",
      scene.word(start) != "where", scene.word(start) != "that"
    {
      let earlier = scene.book.mentions(in: scene.sentence.lowerBound..<start)
      if let nearest = earlier.last, start - nearest.tokens.upperBound <= 3 { return [nearest] }
    }
    // A clause without a subject of its own takes the one before: `stayed away and sent`.
    let earlier = scene.book.mentions(in: scene.sentence.lowerBound..<start)
    let hasOwnSubject = (start..<trigger.lowerBound).contains { token in
      scene.document.has(token, .pronoun) || scene.document.has(token, .article)
    }
    guard !hasOwnSubject else { return [] }
    // Of the clause before, the first: `X suggested meeting Y, but instead sent`.
    let previous = scene.clauses.last { $0.upperBound == start }
    let near = previous.flatMap { scene.book.mentions(in: $0).first(where: isSubject) }
    guard let subject = near ?? earlier.last(where: isSubject) else { return [] }
    return coordinated(subject, in: earlier) + followers(of: subject, in: earlier)
  }

  private func isSubject(_ mention: Mention) -> Bool {
    mention.form != .adjective && !scene.isPossessive(mention.tokens.upperBound)
      && !scene.isPrepositional(mention)
      && !(scene.sentence.contains(mention.tokens.upperBound)
        && Dash.isHyphen(scene.document, mention.tokens.upperBound))
  }

  /// `X and Y met`: the subjects that `and` or a comma joins to the nearest.
  private func coordinated(_ nearest: Mention, in mentions: ArraySlice<Mention>) -> [Mention] {
    var subjects = [nearest]
    for mention in mentions.reversed()
    where mention.tokens.upperBound <= (subjects.first?.phrase.lowerBound ?? 0) {
      guard let first = subjects.first, mention.form != .adjective else { continue }
      if scene.isPrepositional(mention) { break }
      let between = Range(from: mention.tokens.upperBound, to: first.phrase.lowerBound)
      let isJoined =
        between.count <= 3
        && between.contains {
          scene.word($0) == "and" || scene.document.isByte($0, UInt8(ascii: ","))
        }
        && between.allSatisfy {
          scene.word($0) == "and" || scene.document.isByte($0, UInt8(ascii: ","))
            || scene.document.has($0, .article)
        }
      guard isJoined else { break }
      subjects.insert(mention, at: 0)
    }
    return subjects
  }

  /// Whether the verb stands right after a quote or its comma, its subject behind it.
  private func followsQuote() -> Bool {
    let before = trigger.lowerBound - 1
    guard scene.sentence.contains(before), scene.word(trigger.lowerBound) != "told" else {
      return false
    }
    return scene.document.shapes[before].contains(.punctuation)
      && (scene.isQuoteMark(before) || scene.isQuoteMark(before - 1))
  }

  /// `X and Y met, and signed`: those whom `and` joins to the first.
  private func followers(of first: Mention, in mentions: ArraySlice<Mention>) -> [Mention] {
    var last = first
    var found: [Mention] = []
    for mention in mentions where mention.phrase.lowerBound >= last.tokens.upperBound {
      let between = last.tokens.upperBound..<mention.phrase.lowerBound
      guard between.count == 1, scene.word(between.lowerBound) == "and", mention.form != .adjective
      else { break }
      found.append(mention)
      last = mention
    }
    return found
  }

  /// `“...,” said Anne Roux`: the subject of speech may stand after the verb.
  private func invertedSubject() -> [Mention] {
    let window = Range(
      from: trigger.upperBound,
      to: min(trigger.upperBound + 12, scene.sentence.upperBound)
    )
    guard let next = scene.book.mentions(in: window).first,
      next.phrase.lowerBound == trigger.upperBound
        || next.phrase.lowerBound == trigger.upperBound + 1
          && scene.document.has(trigger.upperBound, .article)
    else { return [] }
    return [next]
  }

  private static let objectPrepositions: Set<String> = [
    "with", "to", "against", "on", "at", "from", "into", "by",
  ]

  private func objects(skipping subjects: [Mention]) -> [Mention] {
    let taken = Set(subjects.map(\.entity))
    let end = min(trigger.upperBound + 16, clause.upperBound)
    guard trigger.upperBound < end else { return [] }
    var objects: [Mention] = []
    for mention in scene.book.mentions(in: trigger.upperBound..<end)
    where !taken.contains(mention.entity) && mention.form != .adjective {
      guard let last = objects.last else {
        guard reaches(mention) else { continue }
        objects.append(mention)
        continue
      }
      let between = Range(from: last.tokens.upperBound, to: mention.phrase.lowerBound)
      let isJoined =
        between.count <= 4
        && between.contains {
          scene.word($0) == "and" || scene.document.isByte($0, UInt8(ascii: ","))
        }
      if isJoined { objects.append(mention) }
    }
    return objects
  }

  /// Whether the way from the trigger to a mention leaves it an object: no `in`, no other verb.
  private func reaches(_ mention: Mention) -> Bool {
    let way = Range(from: trigger.lowerBound, to: mention.phrase.lowerBound).dropFirst()
    if scene.isPossessive(mention.tokens.upperBound) { return false }
    if let preposition = way.last(where: { scene.document.has($0, .preposition) }) {
      let word = scene.word(preposition)
      if mention.form == .seat, word == "at" || word == "on" { return false }
      // What stands between the preposition and the name is its own phrase: `to the press, X`.
      return RoleFinder.objectPrepositions.contains(word)
    }
    return true
  }

  // MARK: Nouns

  /// `a call between X and Y`, `his meeting with Y`, `In a meeting with Y, X raised ...`.
  private func nounCast() -> Cast {
    var cast = Cast()
    let end = min(trigger.upperBound + 14, clause.upperBound)
    let after = scene.book.mentions(in: Range(from: trigger.upperBound, to: end))
      .filter { $0.form != .adjective && !isPlace($0) }
    let link = scene.word(trigger.upperBound - 1)
    var parties: [Mention] = []
    for mention in after where !parties.contains(where: { $0.entity == mention.entity }) {
      if let last = parties.last {
        let between = Range(from: last.tokens.upperBound, to: mention.phrase.lowerBound)
        guard between.count <= 4,
          between.contains(where: {
            scene.word($0) == "and" || scene.document.isByte($0, UInt8(ascii: ","))
          })
        else { break }
      }
      parties.append(mention)
    }
    if link == "between" || link == "of" {
      cast.sources = Array(parties.prefix(1))
      cast.targets = Array(parties.dropFirst())
      return cast
    }
    cast.targets = parties
    if let holder = holder(skipping: parties) { cast.sources = [holder] }
    return cast
  }

  /// Who holds the meeting: the possessor before it, the subject of the sentence, or the subject
  /// of the clause that follows.
  private func holder(skipping parties: [Mention]) -> Mention? {
    let taken = Set(parties.map(\.entity))
    let free = { (mention: Mention) in
      !taken.contains(mention.entity) && mention.form != .adjective
    }
    let near = scene.book.mentions(
      in: max(scene.sentence.lowerBound, trigger.lowerBound - 5)..<trigger.lowerBound
    )
    if let owner = near.last(where: {
      free($0) && scene.isPossessive($0.tokens.upperBound)
        && !(scene.book.entities[$0.entity].kind == .country && $0.form == .name)
    }) {
      return owner
    }
    let before = scene.book.mentions(in: scene.sentence.lowerBound..<trigger.lowerBound)
    if let subject = before.first(where: { free($0) && isSubject($0) }) { return subject }
    let after = scene.book.mentions(
      in: Range(from: trigger.upperBound, to: scene.sentence.upperBound)
    )
    return after.first { free($0) && isSubject($0) && !isPlace($0) }
  }

  private func isPlace(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    guard scene.sentence.contains(before) else { return false }
    let word = scene.word(before)
    return word == "in" || word == "at" || word == "near"
  }

  // MARK: Others

  private func addOthers(_ cast: inout Cast, wholeSentence: Bool) {
    var taken = Set((cast.sources + cast.targets).map(\.entity))
    let range =
      wholeSentence
      ? clause.lowerBound..<scene.sentence.upperBound : clause.lowerBound..<clause.upperBound
    for mention in scene.book.mentions(in: range)
    where mention.form != .pronoun && !isPlace(mention) {
      if taken.insert(mention.entity).inserted { cast.others.append(mention) }
    }
    var seen: Set<Int> = []
    cast.sources = cast.sources.filter { seen.insert($0.entity).inserted }
    cast.targets = cast.targets.filter { seen.insert($0.entity).inserted }
  }
}
