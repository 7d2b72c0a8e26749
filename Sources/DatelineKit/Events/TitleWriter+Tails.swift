/// What follows a title’s verb: where it ends, and what may be left out of it.
extension TitleWriter {
  /// Where what a verb tells ends: at a comma that joins no list, before a clause joined to it,
  /// before what hangs on words further up, before who said so.
  func tailEnd() -> Int {
    let stop = jointAfterHead()
    var end = trigger.upperBound
    while end < stop, !endsTail(end) { end += 1 }
    while end > trigger.upperBound, isTrailing(end - 1) { end -= 1 }
    return max(end, trigger.upperBound)
  }

  /// Where a verb joined to the title’s own begins; else the end of the sentence.
  private func jointAfterHead() -> Int {
    var end = scene.sentence.upperBound
    for child in scene.trees.children(of: head) where child > head {
      let label = scene.trees.label(child)
      let isVerb =
        scene.trees.tag(child) == .verb || scene.trees.child(of: child, LabelSet(.cop)) != nil
      guard label == .parataxis || isVerb && LabelSet(.conj, .advcl).has(label) else { continue }
      let left = leftEdge(of: child)
      let isSubordinate = scene.document.isWord(left, "as") || scene.document.isWord(left, "while")
      let isJoint =
        label != .advcl || isSubordinate && isVerb
        || scene.document.isByte(left, UInt8(ascii: ","))
      if isJoint, left > head { end = min(end, left) }
    }
    return end
  }

  private func endsTail(_ token: Int) -> Bool {
    let document = scene.document
    if document.isByte(token, UInt8(ascii: ",")) {
      return !document.shapes[token].contains(.quoted) && !scene.isTime(token)
        && !isListComma(token) && !isPlaceComma(token) && !isBeforeName(token)
        && !isAdjectiveComma(token)
    }
    if isBreak(token) { return true }
    if document.shapes[token].contains(.punctuation) { return false }
    if !scene.trees.isBelow(token, head), !isBetweenBelow(token) { return true }
    // `X has cut the tax, officials said`, where the comma was left out.
    return Attribution.isSpeech(token, scene) && scene.trees.isBelow(head, token)
  }

  /// Whether words beside a token hang on the verb, though it does not: `the [Aug. 3] meeting`.
  private func isBetweenBelow(_ token: Int) -> Bool {
    scene.isTime(token)
  }

  func isBreak(_ token: Int) -> Bool {
    let document = scene.document
    return document.isByte(token, UInt8(ascii: ";")) || document.isByte(token, UInt8(ascii: ":"))
      || document.isByte(token, UInt8(ascii: "(")) || document.isByte(token, UInt8(ascii: ")"))
      || document.isByte(token, UInt8(ascii: "[")) || Dash.isBreak(document, token)
  }

  /// `in Arabic, Hebrew and English`: a comma that goes on to `and` through nouns alone.
  private func isListComma(_ comma: Int) -> Bool {
    var token = comma + 1
    var words = 0
    while token < scene.sentence.upperBound, words < 6 {
      if scene.document.isWord(token, "and") || scene.document.isWord(token, "or") {
        return joinsNouns(token, after: comma) && !opensVerb(token + 1)
          && (token > comma + 1 || hasComma(before: comma, in: token))
      }
      if scene.document.isByte(token, UInt8(ascii: ",")) {
        words = 0
      } else if scene.isVerb(token) || scene.document.has(token, .relative)
        || scene.document.shapes[token].contains(.punctuation)
      {
        return false
      }
      token += 1
      words += 1
    }
    return false
  }

  /// Whether a verb opens after `and`, its subject or helper first.
  private func opensVerb(_ token: Int) -> Bool {
    Range(from: token, to: min(token + 3, scene.sentence.upperBound)).contains {
      scene.isVerb($0)
    }
  }

  /// `X, Y, and Z`: whether another comma stands in the list that ends with `, and`.
  private func hasComma(before comma: Int, in conjunction: Int) -> Bool {
    guard let joined = scene.trees.head(conjunction), var first = scene.trees.head(joined) else {
      return false
    }
    while scene.trees.label(first) == .conj, let above = scene.trees.head(first) { first = above }
    return Range(from: first, to: comma).contains { scene.document.isByte($0, UInt8(ascii: ",")) }
  }

  /// Whether `and` joins a noun to one before the comma.
  private func joinsNouns(_ conjunction: Int, after comma: Int) -> Bool {
    guard let joined = scene.trees.head(conjunction), scene.trees.label(joined) == .conj,
      scene.trees.tag(joined) != .verb, let first = scene.trees.head(joined)
    else { return false }
    return first < comma
      || (scene.trees.head(first).map { $0 < comma } ?? false)
        && scene.trees.label(first) == .conj
  }

  /// `Dayton, Ohio`.
  private func isPlaceComma(_ comma: Int) -> Bool {
    let next = comma + 1
    guard next < scene.sentence.upperBound,
      scene.document.shapes[comma - 1].contains([.word, .capitalised]),
      scene.document.shapes[next].contains([.word, .capitalised]),
      scene.trees.label(next) == .appos || scene.trees.label(next) == .nmod
        || scene.trees.label(next) == .compound || scene.trees.label(next) == .obl
        || scene.trees.label(next) == .flat,
      scene.mention(at: next).map({ scene.book.entities[$0.entity].kind != .person }) ?? true,
      CityNames.knowledge(of: scene.document.bytes(comma - 1)) != nil
    else { return false }
    let after = next + 1
    return after >= scene.sentence.upperBound
      || scene.document.shapes[after].contains(.punctuation)
      || scene.document.has(after, [.preposition, .relative])
  }

  /// `the foreign minister, Bela Roux`: a name in apposition, which the title prints instead.
  private func isBeforeName(_ comma: Int) -> Bool {
    appositive(ofPhraseBefore: comma) != nil
      || scene.mentions.contains {
        $0.form == .name && $0.phrase.lowerBound < comma && $0.phrase.upperBound > comma + 1
          && scene.book.entities[$0.entity].kind == .person
      }
  }

  /// `the small, oil-rich sultanate`: a comma between two words that describe one noun.
  private func isAdjectiveComma(_ comma: Int) -> Bool {
    let before = comma - 1
    guard before > trigger.upperBound - 1, scene.sentence.contains(comma + 1),
      scene.trees.tag(before) == .adjective, scene.trees.label(before) == .amod,
      let noun = scene.trees.head(before), noun > comma + 1, noun - comma <= 5
    else { return false }
    return Range(from: comma + 1, to: noun).allSatisfy {
      !scene.document.shapes[$0].contains(.punctuation) || Dash.isHyphen(scene.document, $0)
    }
  }

  /// The person whom a comma sets beside the noun phrase before it.
  func appositive(ofPhraseBefore comma: Int) -> (noun: Int, mention: Mention)? {
    guard scene.document.isByte(comma, UInt8(ascii: ",")),
      let mention = scene.mentions.first(where: { $0.phrase.lowerBound == comma + 1 }),
      mention.form == .name, scene.book.entities[mention.entity].kind == .person,
      let token = mention.phrase.first(where: { scene.trees.label($0) == .appos }),
      let noun = scene.trees.head(token), noun < comma, scene.trees.tag(noun) == .noun
    else { return nil }
    return (noun, mention)
  }

  /// The first token of a clause, the comma and the conjunction before it among them.
  func leftEdge(of token: Int) -> Int {
    var left = token
    while left > head + 1, scene.trees.isBelow(left - 1, token) { left -= 1 }
    while left > head + 1,
      scene.document.isByte(left - 1, UInt8(ascii: ","))
        || scene.document.has(left - 1, .conjunction)
    {
      left -= 1
    }
    return left
  }

  func isTrailing(_ token: Int) -> Bool {
    let shape = scene.document.shapes[token]
    if shape.contains(.punctuation) {
      return !(scene.document.isByte(token, UInt8(ascii: ")"))) && !isClosingQuote(token)
        && !scene.isPossessive(token) && !scene.document.isByte(token, UInt8(ascii: "%"))
    }
    return scene.document.has(token, [.conjunction, .relative, .article])
  }

  private func isClosingQuote(_ token: Int) -> Bool {
    scene.document.bytes(token).elementsEqual([0xE2, 0x80, 0x9D])
  }

  // MARK: Cutting

  /// The words of a range that fit into a room of so many characters: a clause that only describes
  /// is left out first, then what prepositions add at the end.
  func words(_ tokens: Range<Int>, room: Int) -> String {
    let whole = words(tokens)
    guard whole.utf8.count > room, whole.count > room else { return whole }
    for (opens, least) in [(opensClause, 6), (opensPhrase, 24), (opensPurpose, 24)] {
      for cut in tokens.reversed() where cut > tokens.lowerBound + 1 && opens(cut) {
        let text = words(tokens.lowerBound..<cut)
        if text.count <= room, text.count >= least { return text }
      }
    }
    return whole
  }

  /// Whether a clause that what stands before it can do without opens here.
  private func opensClause(_ token: Int) -> Bool {
    let document = scene.document
    if document.isByte(token, UInt8(ascii: ",")) {
      return !isListComma(token) && !isAdjectiveComma(token)
    }
    if isBreak(token) { return true }
    if document.isWord(token, "but") { return true }
    let relative = document.has(token, .preposition) ? token + 1 : token
    if scene.sentence.contains(relative), document.has(relative, .relative),
      scene.trees.tag(relative) != .subordinator
    {
      return scene.trees.tag(token - 1) != .verb
    }
    if scene.trees.label(token) == .mark, let verb = scene.trees.head(token),
      scene.trees.label(verb) == .advcl || scene.trees.label(verb) == .acl,
      !scene.document.isWord(token, "of")
    {
      return true
    }
    return scene.document.has(token, .conjunction)
      && scene.trees.head(token).map {
        scene.trees.label($0) == .conj && scene.trees.tag($0) == .verb
      } ?? false
  }

  /// Whether a purpose opens here that a passive can do without: `a force be sent [to keep] order`.
  private func opensPurpose(_ token: Int) -> Bool {
    guard scene.document.isWord(token, "to"), scene.trees.label(token) == .mark,
      let verb = scene.trees.head(token), let above = scene.trees.head(verb)
    else { return false }
    return scene.trees.child(of: above, LabelSet(.auxPassive)) != nil
  }

  /// Whether a preposition opens a phrase here that only adds to what stands before it.
  private func opensPhrase(_ token: Int) -> Bool {
    guard scene.trees.label(token) == .caseMarker, scene.document.has(token, .preposition),
      !scene.document.isWord(token, "of"), !scene.isPossessive(token),
      let noun = scene.trees.head(token), noun > token
    else { return false }
    return LabelSet(.obl, .nmod, .oblUnmarked).has(scene.trees.label(noun))
  }

  // MARK: Completing

  /// `the first limits that X had accepted`: what a relative clause’s verb acts upon.
  func relativeObject() -> String {
    let label = scene.trees.label(head)
    guard label == .aclRelative || label == .acl, let noun = scene.trees.head(head), noun < head,
      scene.trees.tag(noun) == .noun || scene.trees.tag(noun) == .properNoun,
      let subject = scene.trees.child(of: head, .nominalSubject), subject > noun,
      !scene.document.has(subject, .relative), !hasOwnObject
    else { return sharedObject() }
    // `the place where they met`, `the law under which they acted`
    for token in Range(from: noun + 1, to: subject) {
      if scene.document.has(token, .preposition) { return "" }
      if scene.document.has(token, .relative),
        !scene.document.isWord(token, "that"), !scene.document.isWord(token, "which"),
        !scene.document.isWord(token, "whom")
      {
        return ""
      }
    }
    return words(
      NounPhrase.range(of: noun, in: scene).clamped(to: scene.sentence.lowerBound..<head)
    )
  }

  private var hasOwnObject: Bool {
    scene.trees.children(of: head).contains {
      LabelSet(.obj, .ccomp, .xcomp).has(scene.trees.label($0))
        && !($0 < head && scene.document.has($0, .relative))
    }
  }

  /// `..., which X had proposed`, where the tree joins the verb to the one before.
  private func sharedObject() -> String {
    guard scene.trees.label(head) == .conj,
      let which = scene.trees.child(of: head, LabelSet(.obj)), which < head,
      scene.document.isWord(which, "which"), which - 2 >= scene.sentence.lowerBound
    else { return "" }
    var noun = scene.document.isByte(which - 1, UInt8(ascii: ",")) ? which - 2 : which - 1
    while let above = scene.trees.head(noun), above < which, scene.trees.tag(above) != .verb {
      guard scene.trees.tag(above) == .noun || scene.trees.tag(above) == .properNoun else { break }
      noun = above
    }
    guard scene.trees.tag(noun) == .noun else { return "" }
    return words(
      NounPhrase.range(of: noun, in: scene).clamped(to: scene.sentence.lowerBound..<which)
    )
  }
}
