/// Subjects that the order of the words shows where the tree has lost them.
extension RoleFinder {
  /// `after X, a former chief and Y’s right-hand man, delivered`: a name that a conjunction opens,
  /// who it is between commas, and the verb.
  func subjectBeforeApposition(of verb: Int) -> Int? {
    guard scene.trees.tag(verb) == .verb,
      scene.verbs.form(scene.document, verb).contains(.past)
    else { return nil }
    var comma = verb - 1
    while scene.sentence.contains(comma), scene.trees.tag(comma) == .adverb { comma -= 1 }
    guard isComma(comma) else { return nil }
    var token = comma - 1
    var passed = 0
    while scene.sentence.contains(token), passed < 24 {
      if scene.isVerb(token) || scene.document.has(token, [.auxiliary, .modal, .relative]) {
        return nil
      }
      if isComma(token), let mention = scene.mention(at: token - 1), mention.form == .name,
        mention.tokens.upperBound == token, passed > 1
      {
        return opensClause(mention) ? token - 1 : nil
      }
      token -= 1
      passed += 1
    }
    return nil
  }

  private static let clauseOpeners = WordSet(EventWords.subordinators)

  private func opensClause(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    guard scene.sentence.contains(before) else { return false }
    if scene.document.isWord(before, "and") || scene.document.isWord(before, "but") {
      return isComma(before - 1)
    }
    return RoleFinder.clauseOpeners.contains(scene.document, before)
  }

  /// `Fisk, the Kenyan defence minister, resigned`, where the tree takes the minister for the
  /// subject: the last word of the name before the comma.
  func name(besideApposition subject: Int) -> Int? {
    guard scene.mention(at: subject) == nil, Antecedents.isSpokesman(subject, scene) else {
      return nil
    }
    let comma = NounPhrase.range(of: subject, in: scene).lowerBound - 1
    guard isComma(comma), let mention = scene.mention(at: comma - 1), mention.form == .name,
      mention.tokens.upperBound == comma, isSubject(mention),
      scene.book.entities[mention.entity].kind == .person
    else { return nil }
    return comma - 1
  }

  private func isComma(_ token: Int) -> Bool {
    scene.sentence.contains(token) && scene.document.isByte(token, UInt8(ascii: ","))
  }

  /// `X, Y and Z will travel`: those that a list joins to a name, where the tree has kept the first.
  func joined(to named: [Mention], before verb: Int) -> [Mention] {
    if let one = named.first, named.count == 1, one.form == .name,
      let and = conjunction(before: one),
      let other = scene.mention(at: and - 1), other.form == .name,
      other.tokens.upperBound == and, isSubject(other), other.entity != one.entity,
      scene.book.entities[one.entity].kind == .person,
      scene.book.entities[other.entity].kind == .person
    {
      var found = [other, one]
      // `X, Y and Z`: those that commas join before them.
      while let first = found.first, isComma(first.phrase.lowerBound - 1),
        let more = scene.mention(at: first.phrase.lowerBound - 2), more.form == .name,
        more.tokens.upperBound == first.phrase.lowerBound - 1, isSubject(more),
        scene.book.entities[more.entity].kind == .person,
        !found.contains(where: { $0.entity == more.entity })
      {
        found.insert(more, at: 0)
      }
      return found
    }
    guard let first = named.first, named.count == 1, first.others.isEmpty, first.form == .name,
      first.phrase.upperBound <= verb, !scene.isPossessive(first.phrase.upperBound),
      scene.book.entities[first.entity].kind == .person,
      let end = rightBefore(verb), let last = scene.mention(at: end), last.form == .name,
      last.entity != first.entity, last.phrase.lowerBound >= first.phrase.upperBound,
      scene.book.entities[last.entity].kind == .person,
      let and = conjunction(before: last)
    else { return named }
    let between = Range(from: first.phrase.upperBound, to: and)
    guard
      !between.contains(where: {
        scene.isVerb($0) || scene.document.has($0, [.relative, .auxiliary])
      })
    else { return named }
    let isAside = isComma(first.phrase.upperBound) && isComma(and - 1)
    if !isAside, between.contains(where: { scene.document.has($0, .preposition) }) {
      let isWithin = scene.book.mentions(in: between).contains { mention in
        mention.phrase.contains { scene.document.has($0, .preposition) }
      }
      guard isWithin else { return named }
    }
    var found = [first]
    for mention in scene.book.mentions(in: between)
    where mention.form == .name && isComma(mention.phrase.lowerBound - 1)
      && scene.book.entities[mention.entity].kind == .person
      && (mention.phrase.upperBound == and || isComma(mention.phrase.upperBound))
    {
      found.append(mention)
    }
    return found + [last]
  }

  /// The `and` before a mention, an owner or an article between: `and Iran’s Zarif`.
  private func conjunction(before mention: Mention) -> Int? {
    var token = mention.phrase.lowerBound - 1
    if scene.sentence.contains(token), scene.isPossessive(token) { token -= 2 }
    if scene.sentence.contains(token), scene.document.has(token, .article) { token -= 1 }
    guard scene.sentence.contains(token), scene.document.isWord(token, "and") else { return nil }
    return token
  }

  /// `an agreement that X and Y initialled`: a participle by the tree that has its own subject acts.
  func actsItself(_ verb: Int) -> Bool {
    if subjectBeforeApposition(of: verb) != nil { return true }
    guard LabelSet(.acl, .aclRelative).has(scene.trees.label(verb)),
      let noun = scene.trees.head(verb), noun < verb,
      let subject = scene.trees.child(of: verb, LabelSet(.nsubj)), subject > noun, subject < verb,
      !scene.document.has(subject, .relative),
      scene.trees.child(of: verb, LabelSet(.auxPassive)) == nil,
      !Range(from: subject + 1, to: verb).contains(where: {
        scene.document.has($0, [.auxiliary, .modal])
      })
    else { return false }
    return true
  }
}
