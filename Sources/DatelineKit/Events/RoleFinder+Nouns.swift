/// The cast of nouns that tell an event themselves.
extension RoleFinder {
  /// The cast of a noun: `a call between X and Y`, `X’s visit to Y`, `Y’s arrest by X`.
  func cast(ofNoun noun: Int, ofIsTarget: Bool) -> Cast {
    var cast = Cast()
    for child in scene.trees.children(of: noun) where !scene.isTime(child) {
      switch scene.trees.label(child) {
      case .nmodPossessive: cast.sources += mentions(inNounPhrase: child)
      case .amod, .compound:
        if let mention = heading(child), mention.form != .seat, !isSite(mention) {
          cast.sources.append(mention)
        }
      case .nmod, .obl:
        guard let mark = scene.trees.child(of: child, LabelSet(.caseMarker)) else { continue }
        add(child, mark, ofIsTarget, to: &cast)
      default: break
      }
    }
    if kind.category == .retreat {
      // `the withdrawal of forces from Kenya`
      cast.targets += cast.sources.filter { follows($0, "from") }
      cast.sources.removeAll { follows($0, "from") }
    }
    if cast.targets.isEmpty || cast.sources.isEmpty, cast.sources.count < 2 {
      addByOrder(noun, ofIsTarget, to: &cast)
    }
    if cast.sources.isEmpty, !cast.targets.isEmpty,
      let holder = holder(of: noun, skipping: cast.targets)
    {
      cast.sources = [holder]
    }
    addOthers(&cast, wholeSentence: false)
    return cast
  }

  /// `a White House meeting`: a house before a noun for a meeting is where it was.
  private func isSite(_ mention: Mention) -> Bool {
    guard kind.category == .consult, mention.form != .adjective else { return false }
    return scene.document.isWord(mention.tokens.upperBound - 1, "house")
      || scene.document.isWord(mention.tokens.upperBound - 1, "palace")
  }

  /// The cast of what somebody or something is said to be.
  func cast(ofState state: Int, subject: Int) -> Cast {
    var cast = Cast()
    cast.subject = subject
    cast.sources = mentions(inNounPhrase: subject)
    cast.isSubjectNamed = !cast.sources.isEmpty
    addOthers(&cast, wholeSentence: false)
    return cast
  }

  func add(_ noun: Int, _ mark: Int, _ ofIsTarget: Bool, to cast: inout Cast) {
    let document = scene.document
    if document.isWord(mark, "between") {
      let all = mentions(inNounPhrase: noun)
      cast.sources += all.prefix(1)
      cast.targets += all.dropFirst()
    } else if document.isWord(mark, "of") {
      if ofIsTarget {
        cast.targets += mentions(inNounPhrase: noun)
      } else {
        cast.sources += mentions(inNounPhrase: noun)
      }
    } else if document.isWord(mark, "from"), kind.category == .retreat {
      cast.targets += mentions(inNounPhrase: noun)
    } else if document.isWord(mark, "by") || document.isWord(mark, "from") {
      if heading(noun)?.form != .seat || document.isWord(mark, "by") {
        cast.sources += mentions(inNounPhrase: noun)
      }
    } else if RoleFinder.objectPrepositions.contains(document, mark) {
      if heading(noun)?.form == .seat, !document.isWord(mark, "with"), !document.isWord(mark, "to")
      {
        return
      }
      cast.targets += mentions(inNounPhrase: noun)
    }
  }

  /// The parties right after a noun, where the tree hung them elsewhere: `talks with X and Y`.
  func addByOrder(_ noun: Int, _ ofIsTarget: Bool, to cast: inout Cast) {
    let mark = noun + 1
    guard scene.sentence.contains(mark), scene.document.has(mark, .preposition) else { return }
    let isWith = scene.document.isWord(mark, "with")
    let isBetween = scene.document.isWord(mark, "between")
    guard isWith || isBetween else { return }
    let end = min(mark + 14, clause.upperBound)
    var parties: [Mention] = []
    for mention in scene.book.mentions(in: Range(from: mark, to: end))
    where mention.form != .adjective && !isPlace(mention) {
      if let last = parties.last {
        let between = Range(from: last.tokens.upperBound, to: mention.phrase.lowerBound)
        guard between.count <= 4,
          between.contains(where: {
            scene.document.isWord($0, "and") || scene.document.isByte($0, UInt8(ascii: ","))
          })
        else { break }
      }
      if !parties.contains(where: { $0.entity == mention.entity }) { parties.append(mention) }
    }
    if isBetween {
      cast.sources = Array(parties.prefix(1))
      cast.targets = Array(parties.dropFirst())
    } else if cast.targets.isEmpty {
      cast.targets = parties
    }
  }

  private func follows(_ mention: Mention, _ word: StaticString) -> Bool {
    let before = mention.phrase.lowerBound - 1
    return scene.sentence.contains(before) && scene.document.isWord(before, word)
  }

  func isPlace(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    guard scene.sentence.contains(before) else { return false }
    return RoleFinder.placePrepositions.contains(scene.document, before)
  }

  /// Who holds the meeting: the subject of the verb that the noun hangs on.
  func holder(of noun: Int, skipping parties: [Mention]) -> Mention? {
    let taken = Set(parties.map(\.entity))
    var token = noun
    var steps = 0
    while let above = scene.trees.head(token), steps < 5 {
      if scene.trees.tag(above) == .verb {
        let named = subjectHeads(of: above).flatMap { mentions(inNounPhrase: $0) }
        if let holder = named.first(where: { !taken.contains($0.entity) }) { return holder }
      }
      token = above
      steps += 1
    }
    return nil
  }
}
