/// A noun or a verb that names an event told before: `the ultimatum`, `after they entered`.
struct EventName {
  private let document: Document
  private let trees: Trees
  private let event: Int
  private let lemma: String
  private let isVerb: Bool
  private let noun: Int16
  /// Which of several it is, from the second on.
  private let ordinal: Int?
  private let classes: EventNouns.Classes

  init(_ event: Int, _ document: Document, _ trees: Trees) {
    self.document = document
    self.trees = trees
    self.event = event
    let index = VerbIndex.english.nouns[Int(document.lexemes[event])]
    isVerb =
      trees.tag(event) == .verb
      && (index < 0 || !document.ends(event, in: "ing") || trees.tag(event - 1) == .subordinator)
    ordinal =
      event < 2
      ? nil : EventName.ordinal(event - 1, document) ?? EventName.ordinal(event - 2, document)
    lemma =
      isVerb || index < 0
      ? EventName.lemma(event, document, trees) : EventNouns.all[Int(index)].singular
    let lexeme = Int(document.lexemes[event])
    noun = isVerb ? -1 : VerbIndex.english.nouns[lexeme]
    classes = isVerb ? 0 : VerbIndex.english.nounClasses[lexeme] & EventName.telling
  }

  /// How well it names an event, 0 for not at all; a name beside it tells of two alike which.
  func score(_ deed: ReportAssembler.Deed) -> Int {
    let score = likeness(deed)
    guard score > 0, event > 0, trees.tag(event - 1) == .properNoun else { return 2 * score }
    let name = document.bytes(event - 1)
    return 2 * score + (deed.clause.contains { document.bytes($0).elementsEqual(name) } ? 1 : 0)
  }

  private func likeness(_ deed: ReportAssembler.Deed) -> Int {
    // `the second truce` is not any truce.
    if let ordinal, !deed.clause.contains(where: { EventName.ordinal($0, document) == ordinal }) {
      return 0
    }
    let head = EventName.lemma(deed.head, document, trees)
    if head == lemma { return 5 }
    if isVerb { return 0 }
    if EventName.isOneRoot(head, lemma) { return 4 }
    if EventName.votes.contains(head), lemma == "vote" || lemma == "ballot" { return 3 }
    if noun >= 0, let token = deed.clause.first(where: { isNoun($0, noun) }) {
      // `delivered an ultimatum` brings it about, `rejected the ultimatum` follows it.
      return isNew(token) ? 4 : 2
    }
    if classes != 0, let token = deed.clause.first(where: { isOfClass($0) }), isNew(token) {
      return 2
    }
    return classes & EventName.attacks != 0 && deed.kind.category == .assault
      || classes & EventName.meetings != 0 && deed.kind.category == .consult ? 1 : 0
  }

  /// Whether it, or a verb of its root, stands among some words.
  func stands(in words: Range<Int>) -> Bool {
    guard noun >= 0, ordinal == nil else { return false }
    return words.contains {
      isNoun($0, noun)
        || trees.tag($0) == .verb
          && EventName.isOneRoot(EventName.lemma($0, document, trees), lemma)
    }
  }

  private func isNoun(_ token: Int, _ noun: Int16) -> Bool {
    VerbIndex.english.nouns[Int(document.lexemes[token])] == noun && trees.tag(token) == .noun
  }

  private func isOfClass(_ token: Int) -> Bool {
    VerbIndex.english.nounClasses[Int(document.lexemes[token])] & classes != 0
      && trees.tag(token) == .noun
  }

  /// Whether the phrase of a noun tells of something new: `an ultimatum`, `talks`.
  private func isNew(_ noun: Int) -> Bool {
    var token = noun - 1
    while token >= 0, token > noun - 5 {
      switch trees.tag(token) {
      case .adjective, .noun, .properNoun, .numeral: token -= 1
      case .determiner: return document.isOne(token, of: "a an")
      case .pronoun, .particle: return false
      default: return true
      }
    }
    return true
  }

  private static func ordinal(_ token: Int, _ document: Document) -> Int? {
    guard document.has(token, .ordinal) else { return nil }
    return document.value(token, as: .ordinal).flatMap { 2...20 ~= $0 ? $0 : nil }
  }

  private static func lemma(_ token: Int, _ document: Document, _ trees: Trees) -> String {
    let words = VerbIndex.english
    if trees.tag(token) == .verb {
      return words.verb(document, token)?.base
        ?? Lemmatizer.lemma(of: document.text(token), tag: .verb)
    }
    let noun = words.nouns[Int(document.lexemes[token])]
    return noun < 0
      ? Lemmatizer.lemma(of: document.text(token), tag: .noun)
      : EventNouns.all[Int(noun)].singular
  }

  /// Whether a noun is made from a verb: `raid` and `raid`, `invade` and `invasion`, `expel` and
  /// `expulsion`, by the letters that they share.
  private static func isOneRoot(_ verb: String, _ noun: String) -> Bool {
    if verb.isEmpty || verb == noun { return !verb.isEmpty }
    let shared = zip(verb.utf8, noun.utf8).prefix { $0 == $1 }.count
    return shared >= 4 && shared + 2 >= min(verb.utf8.count, noun.utf8.count)
      || pairs.contains { $0 == (verb, noun) }
  }

  /// Verbs and nouns of one root that share few letters.
  private static let pairs: [(String, String)] = [
    ("meet", "meeting"), ("die", "death"), ("expel", "expulsion"), ("flee", "flight"),
    ("fly", "flight"), ("sell", "sale"), ("lose", "loss"), ("give", "gift"), ("speak", "speech"),
    ("sign", "signature"), ("kill", "killing"), ("choose", "choice"), ("seize", "seizure"),
  ]
  /// Verbs of those who vote.
  private static let votes: Set<String> = [
    "approve", "reject", "ratify", "pass", "endorse", "adopt", "elect", "defeat",
  ]
  private static let attacks = EventNouns.bits(["attack"])
  private static let meetings = EventNouns.bits(["meeting", "talks"])
  /// Classes whose nouns mean one thing: `the accord`, `the treaty`.
  private static let telling = EventNouns.bits([
    "talks", "meeting", "attack", "truce", "agreement", "ultimatum", "election", "blockade",
    "withdrawal", "resignation", "arrest", "killing", "signing", "protest", "funeral", "collapse",
  ])
}
