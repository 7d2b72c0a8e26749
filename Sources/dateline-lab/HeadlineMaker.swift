import DatelineKit

/// Makes headlines of the clauses of a treebank, since it has hardly any of its own.
///
/// A clause with a subject before its verb loses what headlines leave out: articles, the full
/// stop, "has", "is" and "was"; its verb is put into the present; "will" turns to "to", and
/// pronouns give way to nouns of other sentences. What is left is written as newspapers write it.
/// Tags and heads stay those of the treebank.
struct HeadlineMaker {
  /// How a headline is written.
  private enum Style { case title, sentence, capitals }

  private let singular: [String]
  private let plural: [String]

  init(_ sentences: [TreebankSentence]) {
    var singular: [String] = []
    var plural: [String] = []
    for sentence in sentences {
      for index in sentence.words.indices where sentence.labels[index] == .nsubj {
        guard sentence.tags[index] == .noun || sentence.tags[index] == .properNoun,
          sentence.words[index].allSatisfy(\.isLetter)
        else { continue }
        if sentence.features[index].contains("Number=Plur") {
          plural.append(sentence.words[index].lowercased())
        } else if sentence.tags[index] == .properNoun {
          singular.append(sentence.words[index])
        }
      }
    }
    self.singular = singular
    self.plural = plural
  }

  /// The headlines of all clauses that make one, each with the number of its sentence.
  static func headlines(
    of sentences: [TreebankSentence]
  ) -> [(source: Int, headline: TreebankSentence)] {
    let maker = HeadlineMaker(sentences)
    var random = SplitMix64(seed: 7)
    return sentences.indices.flatMap { source in
      sentences[source].words.indices.compactMap { verb in
        guard let clause = Clause(sentences[source], verb: verb) else { return nil }
        let chance = random.next(below: 8)
        let style: Style = chance == 0 ? .capitals : chance < 3 ? .sentence : .title
        return maker.headline(clause, style, &random).map { (source, $0) }
      }
    }
  }

  private func headline(
    _ clause: Clause,
    _ style: Style,
    _ random: inout SplitMix64
  ) -> TreebankSentence? {
    var clause = clause
    clause.dropArticles()
    if clause.tag(clause.subject) == .pronoun {
      guard let noun = noun(for: clause.word(clause.subject), &random) else { return nil }
      clause.replaceSubject(noun.word, noun.tag)
    }
    guard clause.headlineVerb() else { return nil }
    return clause.sentence { word, tag, isFirst in
      switch style {
      case .capitals: word.uppercased()
      case .title where HeadlineMaker.isTall(word, tag), .sentence where isFirst:
        isFirst || tag != .punctuation ? HeadlineMaker.capitalised(word) : word
      case .title where isFirst: HeadlineMaker.capitalised(word)
      default: word
      }
    }
  }

  private func noun(
    for pronoun: String,
    _ random: inout SplitMix64
  ) -> (word: String, tag: UniversalTag)? {
    switch pronoun.lowercased() {
    case "he", "she", "it":
      singular.isEmpty ? nil : (singular[random.next(below: singular.count)], .properNoun)
    case "they", "we", "i", "you":
      plural.isEmpty ? nil : (plural[random.next(below: plural.count)], .noun)
    default: nil
    }
  }

  /// Whether titles write the word with a capital.
  private static func isTall(_ word: String, _ tag: UniversalTag) -> Bool {
    switch tag {
    case .adposition, .subordinator, .coordinator: word.count > 4
    case .determiner, .particle: word.count > 3
    default: true
    }
  }

  private static func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

/// A clause that is being made a headline.
private struct Clause {
  private let source: TreebankSentence
  private let verb: Int
  let subject: Int
  /// The words that stay.
  private var kept: [Bool]
  private var words: [String]
  private var tags: [UniversalTag]
  private var labels: [DependencyLabel]
  private var isPlural: Bool

  /// The clause of a verb; nil where it is none of a headline's.
  init?(_ sentence: TreebankSentence, verb: Int) {
    guard sentence.tags[verb] == .verb else { return nil }
    switch sentence.labels[verb] {
    case .root, .ccomp, .parataxis, .conj, .advcl: break
    default: return nil
    }
    let children = sentence.words.indices.filter { sentence.heads[$0] == verb }
    guard
      let subject = children.first(where: {
        sentence.labels[$0] == .nsubj || sentence.labels[$0] == .nsubjPassive
      }), subject < verb
    else { return nil }
    switch sentence.tags[subject] {
    case .noun, .properNoun, .pronoun: break
    default: return nil
    }
    source = sentence
    self.verb = verb
    self.subject = subject
    words = sentence.words
    tags = sentence.tags
    labels = sentence.labels
    isPlural =
      sentence.features[subject].contains("Number=Plur")
      || sentence.words.indices.contains {
        sentence.heads[$0] == subject && sentence.labels[$0] == .conj
      }
    kept = sentence.words.indices.map { sentence.isBelow($0, verb) }
    // From the subject on: what stands before it is no part of a headline, nor is a mark at the end.
    let first = sentence.words.indices.first { sentence.isBelow($0, subject) } ?? subject
    for index in 0..<first { kept[index] = false }
    for child in children where child < first {
      for index in kept.indices where sentence.isBelow(index, child) { kept[index] = false }
    }
    while let last = kept.lastIndex(of: true), sentence.tags[last] == .punctuation {
      kept[last] = false
    }
    guard let end = kept.lastIndex(of: true), kept[first...end].allSatisfy({ $0 }),
      (3...16).contains(end - first + 1),
      sentence.words[first].contains(where: \.isLowercase)
    else { return nil }
    words[first] =
      sentence.tags[first] == .properNoun ? words[first] : words[first].lowercased()
  }

  func word(_ index: Int) -> String { words[index] }
  func tag(_ index: Int) -> UniversalTag { tags[index] }

  mutating func dropArticles() {
    for index in kept.indices where kept[index] && labels[index] == .det {
      let word = words[index].lowercased()
      if word == "the" || word == "a" || word == "an", isLeaf(index) { kept[index] = false }
    }
  }

  mutating func replaceSubject(_ word: String, _ tag: UniversalTag) {
    words[subject] = word
    tags[subject] = tag
    isPlural = tag == .noun
  }

  /// Brings the verb to the form of headlines; false where that has none.
  mutating func headlineVerb() -> Bool {
    var isPassive = false
    var isPerfect = false
    let helpers = kept.indices.filter { index in
      kept[index] && source.heads[index] == verb
        && (labels[index] == .aux || labels[index] == .auxPassive)
    }
    for index in kept.indices where kept[index] && source.heads[index] == verb {
      if source.lemmas[index] == "not" { return false }
    }
    if let first = helpers.first, let word = modal(first) {
      // "will be signed" leaves "to be signed"; other modals stay with all that follows them.
      guard word != "do", words[first].first != "'" else { return false }
      if word == "will" {
        words[first] = "to"
        tags[first] = .particle
        labels[first] = .mark
      }
      return words[verb].allSatisfy(\.isLetter)
    }
    for index in helpers {
      kept[index] = false
      if labels[index] == .auxPassive { isPassive = true }
      if source.lemmas[index] == "have" { isPerfect = true }
    }
    let isFinite = source.features[verb].contains("VerbForm=Fin")
    let isProgressive = source.features[verb].contains("VerbForm=Ger")
    if isFinite || (isPerfect && !isPassive && !isProgressive) {
      words[verb] = present(source.lemmas[verb].lowercased())
    }
    return words[verb].allSatisfy(\.isLetter)
  }

  /// The lemma of a verb that helps, where it is neither "be" nor "have".
  private func modal(_ index: Int) -> String? {
    let lemma = source.lemmas[index].lowercased()
    return lemma == "be" || lemma == "have" || lemma == "get" ? nil : lemma
  }

  private func present(_ lemma: String) -> String {
    if isPlural { return lemma }
    if lemma == "have" { return "has" }
    for end in ["s", "x", "z", "ch", "sh", "o"] where lemma.hasSuffix(end) { return lemma + "es" }
    if lemma.hasSuffix("y"), let before = lemma.dropLast().last, !"aeiou".contains(before) {
      return lemma.dropLast() + "ies"
    }
    return lemma + "s"
  }

  private func isLeaf(_ index: Int) -> Bool { !source.heads.contains(index) }

  /// The words that are left, written in some way.
  func sentence(
    _ write: (_ word: String, _ tag: UniversalTag, _ isFirst: Bool) -> String
  ) -> TreebankSentence? {
    let order = kept.indices.filter { kept[$0] }
    guard order.count > 2 else { return nil }
    var places = [Int](repeating: -1, count: kept.count)
    for (place, index) in order.enumerated() { places[index] = place }
    var sentence = TreebankSentence()
    for (place, index) in order.enumerated() {
      let isRoot = index == verb
      let head = isRoot ? -1 : places[source.heads[index]]
      guard isRoot || head >= 0 else { return nil }
      sentence.words.append(write(words[index], tags[index], place == 0))
      sentence.lemmas.append(source.lemmas[index])
      sentence.tags.append(tags[index])
      sentence.features.append(source.features[index])
      sentence.heads.append(head)
      sentence.labels.append(isRoot ? .root : labels[index])
    }
    return sentence
  }
}

extension TreebankSentence {
  /// Whether a word is another or hangs below it.
  fileprivate func isBelow(_ word: Int, _ top: Int) -> Bool {
    var at = word
    for _ in words.indices {
      if at == top { return true }
      if at < 0 { return false }
      at = heads[at]
    }
    return false
  }
}
