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
      if describesPerson(token, before: tokens.upperBound) {
        // `telephoned the former minister, X`: only the name is printed.
        token += 1
        pendingSpace = true
      } else if let mention = nameBeside(token, before: tokens.upperBound) {
        text += scene.book.entities[mention.entity].shortName
        token = mention.phrase.upperBound
      } else if let mention = person(at: token, before: tokens.upperBound) {
        text += scene.book.entities[mention.entity].shortName
        token = mention.phrase.upperBound
      } else if isLoose(token) {
        text = TitleText.droppingPreposition(TitleText.trimmedSpace(text))
        token += 1
        pendingSpace = true
      } else {
        text += meaning(of: token) ?? scene.document.text(token)
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
    // `spent Thursday in Vienna`
    if scene.verbs.verb(scene.document, head)?.base == "spend",
      time.tokens.contains(where: {
        scene.trees.label($0) == .obj && scene.trees.head($0) == head
      })
    {
      return false
    }
    let next = time.tokens.upperBound
    // `until Monday to finish`: what is given to somebody.
    if time.tokens.lowerBound > scene.sentence.lowerBound,
      scene.document.isWord(time.tokens.lowerBound - 1, "until"), scene.sentence.contains(next),
      scene.document.isWord(next, "to")
    {
      return false
    }
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
    scene.mentions.first {
      $0.phrase.lowerBound == token && $0.phrase.upperBound <= end && $0.form == .name
        && scene.book.entities[$0.entity].kind == .person
    }
  }

  /// The name in apposition to the phrase that a token opens: `[the foreign minister, X]`.
  private func nameBeside(_ token: Int, before end: Int) -> Mention? {
    guard
      scene.document.has(token, [.article, .possessive]) || scene.trees.tag(token) == .noun
        || scene.document.shapes[token].contains(.capitalised)
    else { return nil }
    var comma = token + 1
    while comma < end, comma - token < 10, !scene.document.isByte(comma, UInt8(ascii: ",")) {
      comma += 1
    }
    guard comma < end, let found = appositive(ofPhraseBefore: comma),
      found.mention.phrase.upperBound <= end,
      NounPhrase.range(of: found.noun, in: scene).lowerBound == token
    else { return nil }
    return found.mention
  }

  /// Whether a token is an article or adjective before a person’s name, which the name replaces:
  /// `[the former] lawyer Bela Roux`.
  private func describesPerson(_ token: Int, before end: Int) -> Bool {
    guard
      scene.document.has(token, [.article, .possessive])
        || scene.trees.tag(token) == .adjective
          && !scene.document.shapes[token].contains(.capitalised)
    else { return false }
    var next = token + 1
    while next < end, next - token < 4 {
      if let mention = person(at: next, before: end) {
        return mention.phrase.contains { $0 == scene.trees.head(token) }
      }
      guard scene.trees.tag(next) == .adjective else { return false }
      next += 1
    }
    return false
  }

  /// A pronoun or demonstrative by what it means, where that is known.
  private func meaning(of token: Int) -> String? {
    let document = scene.document
    guard !document.shapes[token].contains(.quoted) else { return nil }
    if document.has(token, .demonstrative), scene.trees.label(token) == .det, token > head,
      !document.isWord(token, "this")
    {
      return "the"
    }
    guard scene.trees.tag(token) == .pronoun || document.has(token, .pronoun) else { return nil }
    return owner(at: token) ?? thing(at: token) ?? object(at: token)
  }

  /// `his tone` in a subject is `Trump’s tone`; after the verb only where it is nobody’s whom the
  /// title has named.
  private func owner(at token: Int) -> String? {
    guard scene.trees.label(token) == .nmodPossessive,
      let mention = scene.mention(at: token), mention.form == .pronoun, mention.tokens.count == 1,
      token < head || isOthers(mention)
    else { return nil }
    let name = scene.book.entities[mention.entity].shortName
    return name + (name.hasSuffix("s") ? "’" : "’s")
  }

  /// Whether a pronoun leads to a person, and nobody is named before it in the sentence.
  private func isOthers(_ mention: Mention) -> Bool {
    let entity = mention.entity
    guard cast.antecedent == nil, mention.others.isEmpty,
      scene.book.entities[entity].kind == .person,
      cast.subject.map({ !TitleWriter.isSomebody($0, scene) }) ?? false,
      !(cast.sources + cast.targets).contains(where: { $0.entities.contains(entity) })
    else { return false }
    return !scene.mentions.contains {
      $0.tokens.lowerBound < mention.tokens.lowerBound
        && scene.book.entities[$0.entity].kind == .person
    }
  }

  /// `approves it`, `backed them`: the text or event that the object means.
  private func thing(at token: Int) -> String? {
    guard token == head + 1, scene.document.isWord(token, "it"),
      scene.trees.head(token) == head, scene.trees.label(token) == .obj,
      let noun = scene.antecedents.meaning(ofPronoun: token, in: scene)
    else { return nil }
    return "the " + TitleText.lowercased(TitleText.withoutArticle(noun.text))
  }

  /// `arrested [him]`: whoever the pronoun means, if it is nobody that the title has named.
  private func object(at token: Int) -> String? {
    guard token > head, let mention = scene.mention(at: token), mention.form == .pronoun,
      isObjective(token),
      !cast.sources.contains(where: { !Set($0.entities).isDisjoint(with: mention.entities) })
    else { return nil }
    return TitleText.list(mention.entities.map { scene.book.entities[$0].shortName })
  }

  private func isObjective(_ token: Int) -> Bool {
    let document = scene.document
    return document.isWord(token, "him") || document.isWord(token, "them")
      || document.isWord(token, "her") && scene.trees.label(token) != .nmodPossessive
  }

  /// Whether a pronoun after a preposition means nobody that is known: `flew to Cairo [with it]`.
  private func isLoose(_ token: Int) -> Bool {
    guard token > head, !scene.document.shapes[token].contains(.quoted),
      isObjective(token) || scene.document.isWord(token, "it"),
      scene.document.has(token - 1, .preposition), scene.trees.head(token) == head,
      scene.trees.label(token) == .obl || scene.trees.label(token) == .nmod
    else { return false }
    return object(at: token) == nil
  }
}
