/// Mends what the parser is known to get wrong in news, by words that leave no doubt.
///
/// Few errors are frequent and lose an event each: a past tense taken for a participle (`A
/// proposal required X to`), a verb seen in the middle of a name (`the [Rose] Garden`), a
/// headline’s present taken for a noun (`Moscow cools expectations`), a subject taken for the object
/// of the conjunction before it (`after X ordered`), and the words that name a source.
struct TreeRepair {
  let document: Document
  let verbs: VerbIndex
  let sentence: Range<Int>
  /// The mark and the date that open it.
  let label: Range<Int>
  let isLine: Bool

  /// Mends the tree of the sentence.
  func mend(_ syntax: inout Syntax) {
    for token in sentence where syntax.tags[token] == .verb {
      mendName(token, &syntax)
      mendNominal(token, &syntax)
    }
    for token in sentence where syntax.tags[token] == .verb {
      mendConjunction(token, &syntax)
      mendPurpose(token, &syntax)
      mendPlural(token, &syntax)
      mendAside(token, &syntax)
      mendJoin(token, &syntax)
    }
    for token in sentence where syntax.tags[token] == .verb { mendJoined(token, &syntax) }
    if isLine { mendItem(&syntax) }
    for token in sentence where syntax.labels[token] == .conj {
      mendQuoted(token, &syntax)
      mendSaying(token, &syntax)
    }
    for token in sentence where Attribution.isSpeech(token, document) {
      mendSource(token, &syntax)
    }
    if let root = nominalRoot(syntax) {
      mendParticiple(root, &syntax)
      mendParted(root, &syntax)
    }
  }

  /// The root of the sentence where it is a noun or a name.
  func nominalRoot(_ syntax: Syntax) -> Int? {
    sentence.first { syntax.labels[$0] == .root }.flatMap { isNounLike($0, syntax) ? $0 : nil }
  }

  func isNounLike(_ token: Int, _ syntax: Syntax) -> Bool {
    syntax.tags[token] == .noun || syntax.tags[token] == .properNoun
  }

  /// `in a dawn [raid] on 9 March`, `to [work]`: what a preposition or a verb governs and nothing
  /// depends on as on a verb is a noun.
  private func mendNominal(_ token: Int, _ syntax: inout Syntax) {
    guard
      LabelSet(.obj, .iobj, .obl, .nmod, .nsubj, .nsubjPassive, .oblAgent).has(
        syntax.labels[token]
      ),
      !verbs.form(document, token).isDisjoint(with: [.base, .third])
    else { return }
    var isGoverned = false
    var mark: Int?
    for child in sentence where syntax.heads[child] == Int32(token) {
      switch syntax.labels[child] {
      case .caseMarker, .det, .nmodPossessive: isGoverned = isGoverned || child < token
      case .mark where document.isWord(child, "to") && syntax.labels[token] == .obl: mark = child
      case .nsubj, .nsubjPassive, .obj, .aux, .auxPassive, .mark, .ccomp, .xcomp: return
      default: break
      }
    }
    guard isGoverned || mark != nil else { return }
    if let mark { syntax.labels[mark] = .caseMarker }
    syntax.tags[token] = .noun
  }

  // MARK: Names

  /// `the White House [Rose] Garden`: a capitalised word within a name is no verb.
  private func mendName(_ token: Int, _ syntax: inout Syntax) {
    let next = token + 1
    guard token > sentence.lowerBound, sentence.contains(next), isNamePart(token),
      isNamePart(next), document.shapes[next].contains(.spaced),
      document.shapes[token - 1].contains(.word), syntax.heads[token] >= 0
    else { return }
    let above = syntax.heads[token]
    let isObject = syntax.heads[next] == Int32(token)
    for child in sentence where syntax.heads[child] == Int32(token) && child != next {
      let isInPhrase = child < token && above < Int32(child) && !isNominal(syntax.labels[child])
      syntax.heads[child] = isInPhrase ? Int32(next) : above
      if LabelSet.nominalSubject.has(syntax.labels[child]), above < Int32(child) {
        syntax.labels[child] = .obj
      }
    }
    if isObject {
      syntax.heads[next] = above
      syntax.labels[next] = .obl
    }
    syntax.heads[token] = Int32(next)
    syntax.labels[token] = .compound
    syntax.tags[token] = .properNoun
    syntax.tags[next] = .properNoun
  }

  private func isNominal(_ label: DependencyLabel) -> Bool {
    LabelSet.nominalSubject.has(label) || LabelSet.object.has(label) || LabelSet.oblique.has(label)
  }

  private func isNamePart(_ token: Int) -> Bool {
    document.shapes[token].contains([.word, .capitalised])
  }

  /// `condemned it as “a licence to cheat” and said`: what follows a quotation is joined to no verb
  /// within it.
  private func mendQuoted(_ token: Int, _ syntax: inout Syntax) {
    guard syntax.tags[token] == .verb, !document.shapes[token].contains(.quoted) else { return }
    var head = Int(syntax.heads[token])
    guard head >= 0, head < token, document.shapes[head].contains(.quoted) else { return }
    for _ in 0..<8 {
      head = Int(syntax.heads[head])
      guard head >= 0 else { return }
      if !document.shapes[head].contains(.quoted), syntax.tags[head] == .verb, head < token {
        syntax.heads[token] = Int32(head)
        return
      }
    }
  }

  /// `X said Y does not rule it out, but insisted`: a past verb of speech after what is said in the
  /// present is joined to the saying.
  private func mendSaying(_ token: Int, _ syntax: inout Syntax) {
    let said = Int(syntax.heads[token])
    guard Attribution.isSpeech(token, document), verbs.form(document, token).contains(.past),
      said >= 0, said < token, syntax.labels[said] == .ccomp, syntax.heads[said] >= 0
    else { return }
    let saying = Int(syntax.heads[said])
    let hasSubject = sentence.contains {
      syntax.heads[$0] == Int32(token) && LabelSet.nominalSubject.has(syntax.labels[$0])
    }
    guard saying < said, Attribution.isSpeech(saying, document), !hasSubject,
      verbs.form(document, saying).contains(.past), !verbs.form(document, said).contains(.past)
    else { return }
    syntax.heads[token] = Int32(saying)
  }

  // MARK: Past tenses

  /// `A recent proposal required X to vote.`: with no other verb, a past after a noun is no
  /// participle that modifies it.
  private func mendParticiple(_ root: Int, _ syntax: inout Syntax) {
    let verb = Range(from: root + 1, to: sentence.upperBound).first { token in
      syntax.heads[token] == Int32(root) && syntax.labels[token] == .acl
        && syntax.tags[token] == .verb && verbs.form(document, token).contains(.past)
    }
    guard let verb, !document.shapes[verb - 1].contains(.punctuation) else { return }
    for token in sentence where syntax.heads[token] == Int32(root) {
      if syntax.labels[token] == .cop || LabelSet.subject.has(syntax.labels[token]) { return }
      if syntax.labels[token] == .conj, syntax.tags[token] == .verb { return }
    }
    let isComplete = sentence.contains { token in
      syntax.heads[token] == Int32(verb)
        && LabelSet(.obj, .iobj, .xcomp, .ccomp).has(syntax.labels[token])
    }
    let hasHelper = sentence.contains { token in
      syntax.heads[token] == Int32(verb)
        && LabelSet(.aux, .auxPassive, .oblAgent).has(syntax.labels[token])
        // `answered by voting`
        && !(syntax.labels[token] == .oblAgent
          && verbs.form(document, token).contains(.gerund))
    }
    guard !hasHelper, isComplete || !isLine else { return }
    makeRoot(verb, subject: root, &syntax)
  }

  /// `An encounter between X and Y, fixed for June, never took place.`: the one finite verb after
  /// what is set between commas is the sentence’s, and the noun before its subject.
  private func mendParted(_ root: Int, _ syntax: inout Syntax) {
    guard syntax.labels[root] == .root, !isLine else { return }
    let finite = sentence.filter { isFinite($0, syntax) }
    guard finite.count == 1, let verb = finite.first, verb > root + 2,
      syntax.labels[verb] != .root
    else { return }
    var comma = verb - 1
    while comma > root,
      document.has(comma, [.auxiliary, .negation])
        || syntax.tags[comma] == .adverb || document.isWord(comma, "never")
    {
      comma -= 1
    }
    guard document.isByte(comma, UInt8(ascii: ",")), comma > root + 1,
      Range(from: root + 1, to: comma).contains(where: {
        document.isByte($0, UInt8(ascii: ","))
      }),
      !sentence.contains(where: { token in
        syntax.heads[token] == Int32(verb) && token > comma
          && LabelSet.subject.has(syntax.labels[token])
          || syntax.heads[token] == Int32(root) && syntax.labels[token] == .cop
      })
    else { return }
    makeRoot(verb, subject: root, &syntax)
    for token in Range(from: comma, to: verb) { syntax.heads[token] = Int32(verb) }
  }

  /// Whether a verb has a past of its own or a helper that makes it finite.
  private func isFinite(_ token: Int, _ syntax: Syntax) -> Bool {
    guard syntax.tags[token] == .verb else { return false }
    let isHelped = sentence.contains { helper in
      syntax.heads[helper] == Int32(token)
        && LabelSet(.aux, .auxPassive).has(syntax.labels[helper])
        && !document.isWord(helper, "to")
    }
    let form = verbs.form(document, token)
    if isHelped { return true }
    guard form.contains(.past) else { return false }
    // A participle right after a noun or a comma may say which: `arranged for June`.
    return !form.contains(.participle)
      || sentence.contains(where: { word in
        syntax.heads[word] == Int32(token) && word < token
          && LabelSet.nominalSubject.has(syntax.labels[word])
      })
  }

  /// Turns a noun with a clause on it into the subject of the clause.
  private func makeRoot(_ verb: Int, subject: Int, _ syntax: inout Syntax) {
    syntax.heads[verb] = syntax.heads[subject]
    syntax.labels[verb] = .root
    syntax.tags[verb] = .verb
    for token in sentence where token > verb && syntax.heads[token] == Int32(subject) {
      syntax.heads[token] = Int32(verb)
      if syntax.labels[token] == .nmod { syntax.labels[token] = .obl }
    }
    syntax.heads[subject] = Int32(verb)
    syntax.labels[subject] = .nsubj
  }

  // MARK: Conjunctions and sources

  /// `came two days after X ordered the navy home`: `after` before a name and its verb joins a
  /// clause.
  private func mendConjunction(_ verb: Int, _ syntax: inout Syntax) {
    guard verbs.form(document, verb).contains(.past),
      LabelSet(.advcl, .acl, .aclRelative, .ccomp).has(syntax.labels[verb])
        || syntax.labels[verb] == .conj && !isCoordinated(verb, syntax),
      !sentence.contains(where: { token in
        syntax.heads[token] == Int32(verb)
          && (LabelSet.subject.has(syntax.labels[token])
            || LabelSet(.auxPassive, .aux, .oblAgent).has(syntax.labels[token]))
      }),
      verb - 1 > sentence.lowerBound, !document.shapes[verb - 1].contains(.punctuation),
      !(sentence.contains(verb + 1) && document.isWord(verb + 1, "by"))
    else { return }
    for mark in Range(from: max(sentence.lowerBound, verb - 12), to: verb).reversed() {
      if syntax.tags[mark] == .verb || document.shapes[mark].contains(.punctuation) { return }
      guard TreeRepair.conjunctions.contains(document, mark), syntax.labels[mark] == .caseMarker
      else { continue }
      let noun = Int(syntax.heads[mark])
      guard mark < noun, noun < verb, syntax.heads[noun] >= 0 else { return }
      var above = Int(syntax.heads[noun])
      while above >= 0, above != verb { above = Int(syntax.heads[above]) }
      guard above != verb, !isBelow(verb, noun, syntax) else { return }
      syntax.heads[noun] = Int32(verb)
      syntax.labels[noun] = .nsubj
      syntax.heads[mark] = Int32(verb)
      syntax.labels[mark] = .mark
      syntax.labels[verb] = .advcl
      return
    }
  }

  private func isCoordinated(_ verb: Int, _ syntax: Syntax) -> Bool {
    sentence.contains { syntax.heads[$0] == Int32(verb) && syntax.tags[$0] == .coordinator }
  }

  /// `It took one vote for the council to endorse it`: between `for` and `to` stands the subject.
  private func mendPurpose(_ verb: Int, _ syntax: inout Syntax) {
    let to = verb - 1
    guard to - 2 > sentence.lowerBound, document.isWord(to, "to"),
      syntax.tags[to - 1] == .noun || syntax.tags[to - 1] == .properNoun
    else { return }
    let noun = to - 1
    for mark in Range(from: max(sentence.lowerBound, noun - 7), to: noun).reversed() {
      if syntax.tags[mark] == .verb || document.shapes[mark].contains(.punctuation) { return }
      guard document.has(mark, .preposition) else { continue }
      guard document.isWord(mark, "for"), syntax.labels[mark] == .caseMarker,
        syntax.heads[mark] == Int32(noun), !isBelow(verb, noun, syntax)
      else { return }
      syntax.heads[noun] = Int32(verb)
      syntax.labels[noun] = .nsubj
      syntax.labels[mark] = .mark
      return
    }
  }

  /// `escalated drone and missile strikes`: a present beside a past is the plural that it looks like.
  private func mendPlural(_ word: Int, _ syntax: inout Syntax) {
    let above = Int(syntax.heads[word])
    guard syntax.labels[word] == .conj, above >= 0, above < word,
      verbs.form(document, word) == .third, verbs.nouns[Int(document.lexemes[word])] >= 0,
      syntax.tags[above] == .verb, !verbs.form(document, above).contains(.third),
      !sentence.contains(where: { token in
        syntax.heads[token] == Int32(word)
          && LabelSet(.obj, .xcomp, .ccomp, .aux).has(syntax.labels[token])
      })
    else { return }
    let object = sentence.first { token in
      syntax.heads[token] == Int32(above) && syntax.labels[token] == .obj
    }
    for token in sentence where syntax.heads[token] == Int32(word) {
      if token > word {
        syntax.heads[token] = Int32(above)
      } else if LabelSet.nominalSubject.has(syntax.labels[token]) {
        syntax.labels[token] = .compound
      }
    }
    syntax.tags[word] = .noun
    if let object, object < word {
      syntax.heads[word] = Int32(object)
    } else {
      syntax.labels[word] = .obj
    }
  }

  private func isBelow(_ token: Int, _ ancestor: Int, _ syntax: Syntax) -> Bool {
    var above = Int(syntax.heads[token])
    while above >= 0 {
      if above == ancestor { return true }
      above = Int(syntax.heads[above])
    }
    return false
  }

  private static let conjunctions = WordSet(EventWords.timeConjunctions)

  /// `X will vote, officials in Cairo said, and Y`: between commas stands who says so.
  private func mendSource(_ verb: Int, _ syntax: inout Syntax) {
    guard syntax.labels[verb] != .root, syntax.labels[verb] != .parataxis,
      verb + 1 == sentence.upperBound || document.shapes[verb + 1].contains(.punctuation)
    else { return }
    var comma = verb - 1
    while comma > sentence.lowerBound, verb - comma < 9,
      !document.shapes[comma].contains(.punctuation)
    {
      if syntax.tags[comma] == .verb { return }
      comma -= 1
    }
    guard comma > sentence.lowerBound, verb - comma > 1,
      document.isByte(comma, UInt8(ascii: ",")),
      let root = sentence.first(where: { syntax.heads[$0] < 0 }), root < comma
    else { return }
    let subject = Range(from: comma + 1, to: verb).first { token in
      syntax.tags[token] == .noun || syntax.tags[token] == .properNoun
        || syntax.tags[token] == .pronoun
    }
    guard let subject, !isBelow(root, verb, syntax) else { return }
    for token in sentence where syntax.heads[token] == Int32(verb) && token > verb {
      syntax.heads[token] = Int32(root)
    }
    syntax.heads[verb] = Int32(root)
    syntax.labels[verb] = .parataxis
    syntax.tags[verb] = .verb
    // A name of several words hangs on one of them.
    var head = subject
    while syntax.heads[head] > Int32(comma), syntax.heads[head] < Int32(verb) {
      head = Int(syntax.heads[head])
    }
    for token in Range(from: comma + 1, to: verb)
    where token != head
      && (syntax.heads[token] <= Int32(comma) || syntax.heads[token] >= Int32(verb))
    {
      syntax.heads[token] = Int32(head)
    }
    syntax.heads[head] = Int32(verb)
    syntax.labels[head] = .nsubj
  }
}
