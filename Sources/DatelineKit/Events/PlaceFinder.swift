/// Where an event happened: a name after `in`, `at` or `near` in its clause.
enum PlaceFinder {
  static func place(_ scene: Scene, trigger: Range<Int>, clause: Range<Int>) -> String? {
    var found: (text: String, distance: Int)?
    for token in clause {
      let word = scene.word(token)
      guard word == "in" || word == "at" || word == "near" || word == "outside",
        let name = name(scene, after: token, clause)
      else { continue }
      let distance = abs(token - trigger.lowerBound)
      guard distance <= 8 else { continue }
      if found.map({ distance < $0.distance }) ?? true {
        found = (scene.document.text(name), distance)
      }
    }
    if found == nil, let name = premodifier(scene, trigger) { return scene.document.text(name) }
    return found?.text
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
    guard scene.sentence.contains(before),
      let mention = scene.book.mentions(in: max(scene.sentence.lowerBound, before - 2)..<before + 1)
        .last, mention.tokens.upperBound == trigger.lowerBound
    else { return nil }
    let kind = scene.book.entities[mention.entity].kind
    guard kind == .country, mention.form == .name || mention.form == .seat else { return nil }
    return mention.tokens
  }
}
