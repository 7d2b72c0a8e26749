/// Where an event happened: a name after `in`, `at` or `near` in its clause.
enum PlaceFinder {
  private static let prepositions = WordSet(EventWords.placePrepositions)

  static func place(_ scene: Scene, trigger: Range<Int>, clause: Range<Int>) -> String? {
    var found: (text: String, distance: Int)?
    for token in clause {
      guard prepositions.contains(scene.document, token),
        let name = name(scene, after: token, clause)
      else { continue }
      let distance = abs(token - trigger.lowerBound)
      guard distance <= 8 else { continue }
      if found.map({ distance < $0.distance }) ?? true {
        found = (scene.document.text(name), distance)
      }
    }
    if found == nil, let name = premodifier(scene, trigger) { return scene.document.text(name) }
    if found == nil, let name = goal(scene, trigger, clause) { return scene.document.text(name) }
    return found?.text
  }

  private static let goals = WordSet(EventWords.goalPrepositions)

  /// `flew to Vienna`, `talks moved to Geneva`: a city that the tables know, after a preposition of
  /// motion.
  private static func goal(_ scene: Scene, _ trigger: Range<Int>, _ clause: Range<Int>) -> Range<
    Int
  >? {
    let after = Range(from: trigger.lowerBound, to: min(trigger.upperBound + 3, clause.upperBound))
    for token in after where goals.contains(scene.document, token) {
      guard let end = end(scene, token + 1, clause) else { continue }
      let name = token + 1..<end
      if knowledge(of: name, scene) != nil { return name }
    }
    return nil
  }

  /// What the tables know of a city of these words.
  private static func knowledge(of name: Range<Int>, _ scene: Scene) -> CityNames.Knowledge? {
    let bytes =
      Int(scene.document.starts[name.lowerBound])..<Int(scene.document.ends[name.upperBound - 1])
    return CityNames.knowledge(of: scene.document.utf8[bytes])
  }

  private static func name(
    _ scene: Scene,
    after preposition: Int,
    _ clause: Range<Int>
  ) -> Range<Int>? {
    var start = preposition + 1
    if clause.contains(start), scene.document.has(start, [.article, .possessive]) { start += 1 }
    guard let end = end(scene, start, clause) else { return nil }
    let isPerson = scene.book.mentions(in: start..<end).contains {
      scene.book.entities[$0.entity].kind == .person || $0.form == .adjective
    }
    return isPerson ? nil : start..<end
  }

  private static func end(_ scene: Scene, _ start: Int, _ clause: Range<Int>) -> Int? {
    var token = start
    while clause.contains(token), scene.document.shapes[token].contains([.word, .capitalised]),
      !scene.document.has(token, [.month, .weekday])
    {
      token += 1
      if clause.contains(token + 1), Dash.isHyphen(scene.document, token),
        !scene.document.shapes[token + 1].contains(.spaced)
      {
        token += 2
      }
    }
    return token > start ? min(token, clause.upperBound) : nil
  }

  /// `a White House meeting`, `the Moscow talks`.
  private static func premodifier(_ scene: Scene, _ trigger: Range<Int>) -> Range<Int>? {
    guard
      !scene.isVerb(trigger.lowerBound)
        || scene.verbs.nouns[
          Int(scene.document.lexemes[trigger.lowerBound])
        ] >= 0
    else { return nil }
    let before = trigger.lowerBound - 1
    guard scene.sentence.contains(before) else { return nil }
    var first = before
    while scene.sentence.contains(first - 1),
      scene.document.shapes[first - 1].contains([.word, .capitalised]), before - first < 3
    {
      first -= 1
    }
    // `the Geneva talks`, where the name can be nothing but a city.
    if scene.document.shapes[before].contains([.word, .capitalised]),
      knowledge(of: first..<before + 1, scene) == .city
    {
      return first..<before + 1
    }
    guard
      let mention = scene.book.mentions(in: max(scene.sentence.lowerBound, before - 2)..<before + 1)
        .last, mention.tokens.upperBound == trigger.lowerBound
    else { return nil }
    let kind = scene.book.entities[mention.entity].kind
    guard kind == .country, mention.form == .name || mention.form == .seat else { return nil }
    return mention.tokens
  }
}
