/// Who a title is about, in words that stand without the sentence around them.
extension TitleWriter {
  /// Who acts, or in the passive who is acted upon, in words, and whether they are several.
  func subject(isPassive: Bool) -> (text: String, isPlural: Bool) {
    if let noun = cast.antecedent {
      return (TitleText.withoutArticle(noun.text), noun.isPlural)
    }
    let named = isPassive ? cast.targets : cast.sources
    guard let subject = subjectHead(besides: named), subject < head || named.isEmpty else {
      // `All 39 are to be driven to X`: where it happens is nobody.
      if isPassive, !cast.isSubjectNamed, named.allSatisfy({ $0.tokens.lowerBound > head }) {
        return ("", false)
      }
      return (names(named), isPlural(named))
    }
    if let owned = ownedGroups(subject) { return (owned, true) }
    if !named.isEmpty, isNamed(subject, by: named) {
      return (names(named), isPlural(named, head: subject))
    }
    guard scene.trees.tag(subject) != .pronoun else {
      return (names(named), isPlural(named))
    }
    if subject > head { return ("", false) }
    let phrase = NounPhrase.range(of: subject, in: scene)
    let isJoined = scene.trees.child(of: subject, LabelSet(.conj)).map(phrase.contains) ?? false
    let isPlural =
      isJoined || NounPhrase.takesPlural(subject, in: scene)
      || isNameBeside(subject, in: phrase) && NounPhrase.takesPlural(subject + 1, in: scene)
    let text = TitleText.withoutArticle(words(phrase.clamped(to: phrase.lowerBound..<head)))
    if text.count > TitleWriter.longestSubject, !named.isEmpty {
      return (names(named), self.isPlural(named))
    }
    return (text, isPlural)
  }

  /// `X’s Muslims and Croats agreed`, where the tree takes the owner for the subject.
  private func ownedGroups(_ subject: Int) -> String? {
    guard let owner = scene.mention(at: subject), scene.isPossessive(owner.tokens.upperBound),
      owner.tokens.upperBound + 1 < head
    else { return nil }
    let words = Range(from: owner.tokens.upperBound + 1, to: head)
    guard words.count <= 7, words.contains(where: { scene.document.isWord($0, "and") }),
      words.allSatisfy({ token in
        scene.trees.tag(token) == .noun || scene.trees.tag(token) == .properNoun
          || scene.trees.tag(token) == .adjective || scene.trees.tag(token) == .coordinator
      })
    else { return nil }
    return TitleText.withoutArticle(self.words(owner.phrase.lowerBound..<head))
  }

  /// The characters that a subject may have.
  static let longestSubject = 60

  /// `its rebel Serbs`, where the tree takes `rebel` for the noun.
  private func isNameBeside(_ noun: Int, in phrase: Range<Int>) -> Bool {
    phrase.contains(noun + 1) && scene.document.shapes[noun + 1].contains([.word, .capitalised])
  }

  /// The head of the subject’s words: the tree’s, unless the words between say that it cannot be.
  private func subjectHead(besides named: [Mention]) -> Int? {
    guard let subject = cast.subject else { return nil }
    guard subject < head else { return subject }
    // `An encounter never took place, X having pleaded his safety`: an event does not speak.
    if KindGroup.speaks(kind) || kind.category == .reject,
      scene.nounClasses(subject) & TitleWriter.mute != 0,
      let name = named.first, name.phrase.upperBound <= head
    {
      return name.tokens.upperBound - 1
    }
    // `a framework agreed in X`: the noun itself, whoever stands beside it.
    if scene.trees.label(head) == .acl, subject != head - 1, scene.trees.head(subject) != head {
      if let name = scene.mention(at: head - 1), name.form == .name { return head - 1 }
      guard scene.verbs.form(scene.document, head).contains(.participle),
        let noun = scene.trees.head(head), noun < head, scene.trees.tag(noun) == .noun
      else { return subject }
      return noun
    }
    // `a man serving three sentences who escaped`: only somebody is a `who`.
    if isRelative, let who = who(between: subject, head) {
      return somebody(before: who) ?? somebody(within: subject, before: who)
        ?? somebody(above: subject) ?? subject
    }
    // `X were patched up; the Serbs agreed`: what a semicolon parts is another’s subject.
    let between = Range(from: subject + 1, to: head)
    if let last = between.last(where: { isStop($0) }) {
      return clauseSubject(from: last + 1) ?? subject
    }
    // `The change came after X, a spy chief, delivered it`: a verb of its own stands between.
    if let name = named.first, name.phrase.upperBound <= head, name.phrase.lowerBound > subject,
      Range(from: subject, to: name.phrase.lowerBound).contains(where: {
        scene.trees.tag($0) == .verb && !scene.trees.isBelow($0, subject)
      })
    {
      return name.tokens.upperBound - 1
    }
    return subject
  }

  private func isStop(_ token: Int) -> Bool {
    scene.document.isByte(token, UInt8(ascii: ";"))
      || scene.document.isByte(token, UInt8(ascii: ":"))
  }

  /// Classes of events, which can be the subject of no verb of speech.
  private static let mute = EventNouns.bits([
    "talks", "meeting", "call", "visit", "truce", "war", "attack", "election", "fighting",
  ])

  private var isRelative: Bool {
    scene.trees.label(head) == .aclRelative
      || scene.trees.label(head) == .conj
        && scene.trees.head(head).map { scene.trees.label($0) == .aclRelative } ?? false
  }

  private func who(between noun: Int, _ verb: Int) -> Int? {
    Range(from: noun + 1, to: verb).last { scene.document.isWord($0, "who") }
  }

  /// The name right before `who`.
  private func somebody(before who: Int) -> Int? {
    var token = who - 1
    if scene.sentence.contains(token), scene.document.isByte(token, UInt8(ascii: ",")) {
      token -= 1
    }
    guard scene.sentence.contains(token), let mention = scene.mention(at: token),
      scene.book.entities[mention.entity].kind == .person
    else { return nil }
    return token
  }

  private static let personNouns = WordSet(EventWords.personNouns)

  /// Whether a noun is somebody without a name, whom `his` may mean.
  static func isSomebody(_ noun: Int, _ scene: Scene) -> Bool {
    personNouns.contains(scene.document, noun) && scene.mention(at: noun) == nil
  }

  /// `a visit by two [envoys] of X, who arrived`: the last person in an event’s phrase.
  private func somebody(within noun: Int, before who: Int) -> Int? {
    guard !TitleWriter.personNouns.contains(scene.document, noun) else { return nil }
    return Range(from: noun + 1, to: who).last {
      TitleWriter.personNouns.contains(scene.document, $0) && scene.trees.isBelow($0, noun)
    }
  }

  /// Whoever a thing is part of: `[a man] serving three sentences`.
  private func somebody(above noun: Int) -> Int? {
    var token = noun
    for _ in 0..<6 {
      if TitleWriter.personNouns.contains(scene.document, token)
        || scene.trees.tag(token) == .properNoun
      {
        return token
      }
      guard let above = scene.trees.head(token), above < token else { return nil }
      token = above
    }
    return nil
  }

  /// The first noun of a clause that no preposition governs.
  private func clauseSubject(from start: Int) -> Int? {
    for token in Range(from: start, to: head) {
      if scene.document.has(token, .preposition) || scene.isVerb(token) { return nil }
      guard scene.trees.tag(token) == .noun || scene.trees.tag(token) == .properNoun,
        !scene.isTime(token)
      else { continue }
      if let next = scene.trees.head(token), next > token, next < head,
        LabelSet.inNounPhrase.has(scene.trees.label(token))
      {
        continue
      }
      return token
    }
    return nil
  }

  /// Whether the names tell all of a subject: `Rebels led by X` are not X, `X and six powers` are
  /// not X.
  private func isNamed(_ subject: Int, by mentions: [Mention]) -> Bool {
    if scene.trees.tag(subject) == .pronoun { return true }
    // `the prime ministers of X and Y, A and B`: one name does not tell both.
    let isOne = mentions.count == 1 && mentions[0].others.isEmpty
    if isOne, !mentions[0].phrase.contains(subject), NounPhrase.takesPlural(subject, in: scene) {
      return false
    }
    var heads = [subject]
    for child in scene.trees.children(of: subject)
    where scene.trees.label(child) == .conj && scene.trees.tag(child) != .verb {
      heads.append(child)
    }
    return heads.allSatisfy { head in
      mentions.contains { mention in
        mention.form != .adjective && mention.phrase.contains(head) && !isJoinedWithin(mention)
          || mention.phrase.lowerBound > head + 1 && mention.phrase.upperBound <= self.head
            && mention.form == .name && isBeside(mention)
      }
    }
  }

  /// `presidents of X, Y and Z`, where the mention is `presidents of X`.
  private func isJoinedWithin(_ mention: Mention) -> Bool {
    mention.form == .collective && scene.book.entities[mention.entity].kind != .person
      && mention.phrase.contains { scene.trees.child(of: $0, LabelSet(.conj)) != nil }
  }

  /// Whether a mention follows a comma: `the minister, X, replied`.
  private func isBeside(_ mention: Mention) -> Bool {
    let before = mention.phrase.lowerBound - 1
    return scene.sentence.contains(before) && scene.document.isByte(before, UInt8(ascii: ","))
  }

  /// Mentions by their names, adjectives with what they describe.
  func names(_ mentions: [Mention]) -> String {
    TitleText.list(mentions.map(name))
  }

  private func name(_ mention: Mention) -> String {
    if let phrase = described(by: mention) { return scene.document.text(phrase) }
    if !mention.phrase.contains(head), isOwnWord(mention) {
      return owner(ofBody: mention)
        + TitleText.withoutArticle(scene.document.text(mention.phrase))
    }
    return TitleText.list(mention.entities.map { scene.book.entities[$0].shortName })
  }

  /// `the ministry`, `its navy`: whose it is, in front of a body that its words alone do not tell.
  private func owner(ofBody mention: Mention) -> String {
    guard mention.form == .collective, mention.phrase.count == 1,
      EntityFinder.ownedBodies.contains(scene.document, mention.phrase.lowerBound),
      scene.book.entities[mention.entity].kind == .country
    else { return "" }
    if scene.book.entities[mention.entity].id == "USA" { return "U.S. " }
    let name = scene.book.entities[mention.entity].shortName
    return name + (name.hasSuffix("s") ? "’ " : "’s ")
  }

  /// Whether a title keeps the source’s own word for somebody: `Moscow`, `the State Department`,
  /// `Russian officials`; but people and organisations go by their names, and `the North` is told
  /// in full.
  private func isOwnWord(_ mention: Mention) -> Bool {
    let kind = scene.book.entities[mention.entity].kind
    if mention.form == .collective { return kind != .person }
    guard mention.form == .name || mention.form == .seat, mention.others.isEmpty else {
      return false
    }
    return (kind == .country || kind == .government)
      && !TitleWriter.quarters.contains(scene.document, mention.phrase.upperBound - 1)
  }

  private static let quarters = WordSet(EventWords.quarters)

  /// `[Turkish police]`, `[EU leaders]`: an adjective or a body with the noun that it tells of.
  private func described(by mention: Mention) -> Range<Int>? {
    let last = mention.tokens.upperBound - 1
    let isBody =
      mention.form == .name && scene.trees.label(last) == .compound
      && scene.book.entities[mention.entity].kind == .organisation
    guard mention.form == .adjective || isBody, let noun = scene.trees.head(last),
      noun > last, noun - last <= 4, noun < scene.sentence.upperBound, noun != head,
      scene.trees.tag(noun) == .noun || scene.trees.tag(noun) == .properNoun
    else { return nil }
    return mention.tokens.lowerBound..<noun + 1
  }

  private func isPlural(_ mentions: [Mention], head: Int? = nil) -> Bool {
    guard let first = mentions.first else { return false }
    if mentions.count > 1 || !first.others.isEmpty || isPeople(first) || isNation(first) {
      return true
    }
    guard first.form == .collective || first.form == .adjective,
      scene.book.entities[first.entity].kind != .person
    else { return false }
    let end = described(by: first)?.upperBound ?? first.phrase.upperBound
    return NounPhrase.takesPlural(head ?? end - 1, in: scene)
  }

  /// `the French`, `the Chinese`: an adjective of a people without a noun.
  private func isNation(_ mention: Mention) -> Bool {
    let last = mention.phrase.upperBound - 1
    guard mention.form != .collective, described(by: mention) == nil,
      last > scene.sentence.lowerBound,
      scene.document.isWord(last - 1, "the")
    else { return false }
    let endings: [StaticString] = ["sh", "ch", "ese"]
    return endings.contains { scene.document.hasEnding(last, $0) }
      && scene.book.entities[mention.entity].kind == .country
  }

  /// `the Israelis`, `some Germans`.
  private func isPeople(_ mention: Mention) -> Bool {
    let last = mention.phrase.upperBound - 1
    guard mention.form == .name, mention.phrase.count == 1,
      scene.book.entities[mention.entity].kind == .country
    else { return false }
    // `Serbs` of Serbia; but `Philippines` and `United States` are names.
    return scene.document.hasEnding(last, "ans") || scene.document.hasEnding(last, "men")
      || scene.document.hasEnding(last, "s")
        && !scene.book.entities[mention.entity].name.hasSuffix("s")
        && !scene.document.shapes[last].contains(.allCapitals)
  }
}
