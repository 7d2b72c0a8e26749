/// The words of an article as a title prints them.
extension TitleWriter {
  /// The words of a range as they stand, people by their surnames, times left out, `it` by what it
  /// means.
  func words(_ tokens: Range<Int>) -> String {
    var text = ""
    var token = tokens.lowerBound
    while token < tokens.upperBound, scene.document.isByte(token, UInt8(ascii: ",")) { token += 1 }
    var pendingSpace = false
    while token < tokens.upperBound {
      if let time = scene.times.first(where: { $0.tokens.contains(token) }),
        !scene.document.shapes[token].contains(.quoted),
        isAdverbial(time, before: tokens.upperBound)
      {
        text = TitleText.droppingPreposition(text)
        token = min(time.tokens.upperBound, tokens.upperBound)
        pendingSpace = true
        continue
      }
      if text.isEmpty, scene.document.isByte(token, UInt8(ascii: ",")) {
        token += 1
        continue
      }
      let spaced = scene.document.shapes[token].contains(.spaced) || pendingSpace
      if spaced, !text.isEmpty, !isGlued(token) { text += " " }
      pendingSpace = false
      if let mention = person(at: token, before: tokens.upperBound) {
        // `telephoned the prime minister, X`: only the name is printed, and no article before it.
        if text == "the " || text.hasSuffix(" the ") { text.removeLast(4) }
        text += scene.book.entities[mention.entity].shortName
        token = mention.phrase.upperBound
      } else if let owner = owner(at: token) {
        text += owner
        token += 1
      } else if let thing = thing(at: token) {
        text += thing
        token += 1
      } else {
        text += scene.document.text(token)
        token += 1
      }
    }
    return text
  }

  /// Whether a time only says when, and can be left out: no subject, no `Tuesday’s`, no length.
  func isAdverbial(_ time: TimeExpression, before end: Int? = nil) -> Bool {
    if time.type == .duration || time.value.hasPrefix("P") && !time.value.hasSuffix("_REF") {
      return false
    }
    let next = time.tokens.upperBound
    guard scene.sentence.contains(next), next != end else { return true }
    // `the Summer Palace` is no time.
    if scene.document.has(next - 1, .season),
      scene.document.shapes[next].contains([.word, .capitalised])
    {
      return false
    }
    if scene.isPossessive(next) || scene.document.has(next, [.auxiliary, .modal]) { return false }
    return !Dash.isHyphen(scene.document, next) || scene.document.shapes[next].contains(.spaced)
  }

  private func isGlued(_ token: Int) -> Bool {
    scene.document.isByte(token, UInt8(ascii: ","))
      || scene.document.isByte(token, UInt8(ascii: "."))
  }

  private func person(at token: Int, before end: Int) -> Mention? {
    scene.book.mentions(in: scene.sentence).first {
      $0.phrase.lowerBound == token && $0.phrase.upperBound <= end && $0.form == .name
        && scene.book.entities[$0.entity].kind == .person
    }
  }

  /// `his tone` in a subject is `Trump’s tone`.
  private func owner(at token: Int) -> String? {
    guard token < head, scene.document.isWord(token, "his") || scene.document.isWord(token, "her"),
      let mention = scene.mention(at: token), mention.form == .pronoun
    else { return nil }
    return scene.book.entities[mention.entity].shortName + "’s"
  }

  /// `approves it`: the text or event that the object means.
  private func thing(at token: Int) -> String? {
    guard token == head + 1, scene.document.isWord(token, "it"),
      scene.trees.head(token) == head, scene.trees.label(token) == .obj,
      let noun = scene.antecedents.meaning(ofPronoun: token, in: scene)
    else { return nil }
    return "the " + TitleText.lowercased(TitleText.withoutArticle(noun.text))
  }
}
