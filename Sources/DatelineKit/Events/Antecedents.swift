/// What a pronoun or a bare noun may lead back to where no name does: `It takes effect on Friday`,
/// `a spokesman said`, `That summit was never held`.
///
/// Names are led back to by `EntityFinder`; this keeps the nouns. It goes from sentence to sentence
/// with the reading of an article and forgets what stands more than two sentences back.
struct Antecedents {
  /// A noun phrase that was told of.
  struct Noun {
    /// Its words, as a title would print them.
    let text: String
    /// The classes of `EventNouns` that its head is of.
    let classes: EventNouns.Classes
    let isPlural: Bool
    /// Whether it is somebody without a name: `a spokesman`, `the two envoys`.
    let isPerson: Bool
    /// Whether it is a state or an organisation by name.
    var isBody = false
    /// Who stands in it: `a [Bosnian government] spokesman`.
    let entities: [Int]
    let sentence: Int
  }

  /// The subject of the last sentence’s main verb.
  private(set) var subject: Noun?
  /// The last subject in the plural.
  private(set) var several: Noun?
  /// The person without a name who was told of last, whatever his part.
  private(set) var person: Noun?
  /// The event, text or offer told of last.
  private(set) var thing: Noun?
  /// The text told of last, which is what `signed it` means.
  private(set) var text: Noun?
  /// The body that acted or spoke last, for whom `a spokesman` speaks.
  private(set) var body: (entity: Int, sentence: Int)?

  private static let reach = 2
  private static let personNouns = WordSet(EventWords.personNouns)
  /// Events and texts that `it` can mean.
  private static let things = EventNouns.bits([
    "talks", "meeting", "call", "visit", "letter", "statement", "agreement", "truce", "proposal",
    "law", "election", "war", "fighting", "sanction", "attack", "review", "exercise", "signing",
  ])

  private static let texts = EventNouns.bits(["agreement", "truce", "proposal", "law", "letter"])

  /// What a pronoun that is a verb’s subject means; nil where nothing fits.
  func meaning(ofPronoun token: Int, in scene: Scene) -> Noun? {
    let document = scene.document
    let isThing = document.isWord(token, "it") || document.isWord(token, "this")
    let near = [subject, thing].compactMap(\.self).filter {
      scene.index - $0.sentence <= Antecedents.reach
    }
    if isThing {
      let own = Antecedents.thing(in: scene, before: token)
      // `A congress ratified the text. X signed it.`
      if own == nil, scene.trees.label(token) == .obj, let text,
        scene.index - text.sentence <= Antecedents.reach, text.sentence >= thing?.sentence ?? 0
      {
        return text
      }
      return own ?? near.last { $0.classes & Antecedents.things != 0 && !$0.isPlural }
    }
    if document.isWord(token, "they") {
      return Antecedents.several(above: token, in: scene)
        ?? several.flatMap {
          (1...Antecedents.reach).contains(scene.index - $0.sentence) ? $0 : nil
        }
    }
    if document.isWord(token, "he") || document.isWord(token, "she") {
      return near.first { $0.isPerson && !$0.isPlural && scene.index - $0.sentence == 1 }
        ?? person.flatMap { scene.index - $0.sentence == 1 ? $0 : nil }
    }
    return nil
  }

  /// The state or body that the sentence before was about, for an `it` that acts.
  func actor(ofPronoun token: Int, in scene: Scene) -> Noun? {
    guard scene.document.isWord(token, "it"), let subject, subject.isBody,
      subject.entities.count == 1, scene.index - subject.sentence == 1
    else { return nil }
    return subject
  }

  /// `the sailors were flown home, where they were met`: the plural subject of a verb that the
  /// pronoun’s own hangs on; nil where that one is a name.
  private static func several(above pronoun: Int, in scene: Scene) -> Noun? {
    guard pronoun > scene.sentence.lowerBound, var token = scene.trees.head(pronoun) else {
      return nil
    }
    // `the lines they left`: what only describes a thing is left alone.
    if LabelSet(.acl, .aclRelative).has(scene.trees.label(token)),
      !scene.document.isWord(pronoun - 1, "where"), !scene.document.isWord(pronoun - 1, "when")
    {
      return nil
    }
    for _ in 0..<5 {
      guard let above = scene.trees.head(token) else { return nil }
      token = above
      let subject = scene.trees.child(of: above, .nominalSubject)
      guard let subject, subject < pronoun else { continue }
      // `will hold prisoners until they are swapped`: whom it means is not sure.
      if let object = scene.trees.child(of: above, .object), object < pronoun,
        NounPhrase.takesPlural(object, in: scene)
      {
        return nil
      }
      guard scene.trees.tag(subject) == .noun,
        NounPhrase.takesPlural(subject, in: scene)
          || scene.trees.child(of: subject, LabelSet(.conj)) != nil
      else { return nil }
      return noun(subject, scene)
    }
    return nil
  }

  /// Keeps what a sentence told of.
  mutating func read(_ scene: Scene) {
    if let found = Antecedents.mainSubject(scene) {
      subject = Antecedents.noun(found, scene)
      if let subject, subject.isPlural { several = subject }
    } else {
      subject = nil
    }
    if let found = Antecedents.thing(in: scene, before: scene.sentence.upperBound) {
      thing = found
    }
    if let found = Antecedents.text(in: scene) { text = found }
    person = scene.sentence.last { Antecedents.isUnnamed($0, scene) }
      .flatMap { Antecedents.noun($0, scene) }
    for mention in scene.mentions where mention.form != .adjective && mention.form != .pronoun {
      let kind = scene.book.entities[mention.entity].kind
      if kind != .person, !scene.isPrepositional(mention) {
        body = (mention.entity, scene.index)
        break
      }
    }
  }

  /// `jailed its captain`: one person whom no name tells, who is no subject.
  private static func isUnnamed(_ token: Int, _ scene: Scene) -> Bool {
    personNouns.contains(scene.document, token) && scene.trees.tag(token) == .noun
      && LabelSet(.obj, .nsubjPassive).has(scene.trees.label(token))
      && !NounPhrase.isPlural(token, in: scene) && scene.mention(at: token) == nil
  }

  private static let delegates = WordSet(EventWords.spokesmen)

  /// Whether a noun is somebody who acts for others: `a spokesman for X`, `negotiators for both`.
  static func isSpokesman(_ noun: Int, _ scene: Scene) -> Bool {
    delegates.contains(scene.document, noun) || personNouns.contains(scene.document, noun)
  }

  /// The body that an unnamed spokesman speaks for.
  func body(before scene: Scene) -> Int? {
    body.flatMap { scene.index - $0.sentence <= 1 ? $0.entity : nil }
  }

  private static func mainSubject(_ scene: Scene) -> Int? {
    for token in scene.sentence where scene.trees.label(token) == .root {
      return scene.trees.child(of: token, .nominalSubject)
    }
    return nil
  }

  /// The last singular event or text before a token that is subject or object of a verb.
  private static func thing(in scene: Scene, before end: Int) -> Noun? {
    var object: Int?
    for token in scene.sentence where token < end && scene.nounClasses(token) & things != 0 {
      guard scene.trees.tag(token) == .noun, !scene.document.shapes[token].contains(.quoted) else {
        continue
      }
      let label = scene.trees.label(token)
      if LabelSet.nominalSubject.has(label), scene.trees.head(token).map(scene.heads) ?? false {
        return noun(token, scene)
      }
      if label == .obj || label == .obl || label == .nmod { object = token }
    }
    return object.flatMap { noun($0, scene) }
  }

  /// The last text in the singular that is subject or object of a verb.
  private static func text(in scene: Scene) -> Noun? {
    let found = scene.sentence.last { token in
      scene.nounClasses(token) & texts != 0 && scene.trees.tag(token) == .noun
        && LabelSet(.obj, .nsubj, .nsubjPassive).has(scene.trees.label(token))
        && !scene.document.shapes[token].contains(.quoted)
        && !NounPhrase.isPlural(token, in: scene)
    }
    return found.flatMap { noun($0, scene) }
  }

  private static func noun(_ token: Int, _ scene: Scene) -> Noun? {
    guard scene.trees.tag(token) == .noun || scene.trees.tag(token) == .properNoun else {
      return nil
    }
    let phrase = NounPhrase.range(of: token, in: scene)
    let isJoined = scene.trees.child(of: token, LabelSet(.conj)) != nil
    return Noun(
      text: NounPhrase.text(phrase, in: scene),
      classes: scene.nounClasses(token),
      isPlural: isJoined || NounPhrase.takesPlural(token, in: scene),
      isPerson: personNouns.contains(scene.document, token)
        && scene.mention(at: token).map { scene.book.entities[$0.entity].kind != .person } ?? true,
      isBody: scene.mention(at: token).map {
        $0.form != .adjective && $0.others.isEmpty
          && scene.book.entities[$0.entity].kind != .person
      } ?? false,
      entities: scene.book.mentions(in: phrase).filter { $0.form != .pronoun }.flatMap(\.entities),
      sentence: scene.index
    )
  }
}

/// The words that belong to a noun.
enum NounPhrase {
  /// From the first word before a noun that belongs to it, to the end of what `of` adds, and of
  /// what `and` joins.
  static func range(of noun: Int, in scene: Scene) -> Range<Int> {
    let document = scene.document
    var start = noun
    while start > scene.sentence.lowerBound, scene.trees.isBelow(start - 1, noun),
      scene.trees.tag(start - 1) != .auxiliary
    {
      if document.shapes[start - 1].contains(.punctuation), !Dash.isHyphen(document, start - 1) {
        guard let mark = openingMark(before: start - 1, of: noun, in: scene) else { break }
        start = mark
      } else {
        start -= 1
      }
    }
    // `at least four people`
    if start + 1 < noun, document.isWord(start, "at"), document.hasEnding(start + 1, "st") {
      return start..<end(of: noun, in: scene)
    }
    while start < noun,
      document.has(start, [.conjunction, .relative, .preposition])
        && !document.shapes[start].contains(.number)
    {
      start += 1
    }
    // `On Monday rebels in Goma left`, where the tree takes the day for a part of the name.
    if start > scene.sentence.lowerBound, document.has(start - 1, .preposition) {
      while start < noun, scene.isTime(start) { start += 1 }
    }
    return start..<end(of: noun, in: scene)
  }

  /// Where the quotation opens that a mark within a phrase closes: `a “peace” proposal`.
  private static func openingMark(before closing: Int, of noun: Int, in scene: Scene) -> Int? {
    guard isQuotationMark(closing, scene) else { return nil }
    let words = Range(from: max(scene.sentence.lowerBound, closing - 4), to: closing)
    guard let mark = words.last(where: { isQuotationMark($0, scene) }), mark < closing - 1,
      Range(from: mark, to: closing).allSatisfy({ scene.trees.isBelow($0, noun) })
    else { return nil }
    return mark
  }

  private static func isQuotationMark(_ token: Int, _ scene: Scene) -> Bool {
    scene.isQuoteMark(token) || scene.document.isWord(token, "‘")
      || scene.document.isWord(token, "’")
  }

  /// The token after what belongs to a noun.
  private static func end(of noun: Int, in scene: Scene) -> Int {
    let document = scene.document
    var end = noun + 1
    // `its rebel [Serbs]`: a name beside the noun.
    while end < scene.sentence.upperBound, scene.trees.isBelow(end, noun),
      document.shapes[end].contains([.word, .capitalised]), scene.trees.tag(end) != .verb
    {
      end += 1
    }
    while end < scene.sentence.upperBound, opensMore(end, of: noun, scene) {
      let first = end
      while end < scene.sentence.upperBound, scene.trees.isBelow(end, noun),
        end == first || !opensMore(end, of: noun, scene),
        !document.shapes[end].contains(.punctuation) || Dash.isHyphen(document, end)
          || isListComma(end, of: noun, scene),
        scene.trees.tag(end) != .verb, scene.trees.tag(end) != .auxiliary,
        !document.has(end, .relative), !scene.isTime(end)
      {
        end += 1
      }
      // `the count of the lost in [last week’s flood]`, where a time was left out.
      while end > first + 1, document.has(end - 1, .preposition) { end -= 1 }
      if end <= first + 1 { return first }
    }
    return end
  }

  /// `presidents of X, Y and Z`: a comma between names.
  private static func isListComma(_ token: Int, of noun: Int, _ scene: Scene) -> Bool {
    scene.document.isByte(token, UInt8(ascii: ",")) && scene.sentence.contains(token + 1)
      && scene.document.shapes[token + 1].contains(.capitalised)
      && scene.trees.isBelow(token + 1, noun)
      && Range(from: token + 1, to: min(token + 5, scene.sentence.upperBound)).contains {
        scene.document.isWord($0, "and") && scene.trees.isBelow($0, noun)
      }
  }

  /// Whether a word after a noun adds to it: `of X`, `between X and Y`, `and Y`.
  private static func opensMore(_ token: Int, of noun: Int, _ scene: Scene) -> Bool {
    scene.trees.isBelow(token, noun)
      && (scene.document.isWord(token, "of") || scene.document.isWord(token, "between")
        || scene.document.isWord(token, "and")
        || scene.document.isWord(token, "for") && token == noun + 1
          && Antecedents.isSpokesman(noun, scene))
  }

  /// The words of a phrase in one line.
  static func text(_ range: Range<Int>, in scene: Scene) -> String {
    scene.document.text(range)
  }

  /// Whether a noun is in the plural by its form.
  static func isPlural(_ noun: Int, in scene: Scene) -> Bool {
    let document = scene.document
    let known = scene.verbs.nouns[Int(document.lexemes[noun])]
    if known >= 0 {
      let forms = EventNouns.all[Int(known)]
      if forms.singular != forms.plural { return scene.word(noun) == forms.plural }
    }
    let word = scene.word(noun)
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return false }
    if word.hasSuffix("s") { return true }
    return plurals.contains(document, noun)
  }

  /// Whether a noun’s verb stands in the plural: `police say`, though it is one body.
  static func takesPlural(_ noun: Int, in scene: Scene) -> Bool {
    if plurals.contains(scene.document, noun) || isPlural(noun, in: scene) { return true }
    if scene.document.hasEnding(noun, "fishermen") || scene.document.hasEnding(noun, "smen") {
      return true
    }
    if scene.trees.tag(noun) == .numeral { return !scene.document.isWord(noun, "one") }
    // `two GIs`, `31 of the captives`
    return scene.trees.child(of: noun, LabelSet(.nummod)).map {
      $0 < noun && !scene.document.isWord($0, "one") && !scene.document.isWord($0, "1")
        && scene.trees.tag(noun) == .noun && scene.document.hasEnding(noun, "s")
    } ?? false
  }

  private static let plurals = WordSet(EventWords.irregularPlurals)
}
