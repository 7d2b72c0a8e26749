/// Whether a word says in what state an event or a text is: `The talks were close to collapse`, `On
/// Monday all seemed lost`, `the whole thing was off`; or where somebody is: `By Friday the envoy was
/// back in Geneva`.
struct StateReading {
  /// The head of the words for what is in the state.
  let subject: Int
  /// The name of the rule that it tells an event of.
  let rule: String
  /// What it says of whether the event comes about.
  let status: Status
  /// Where the words that say so end.
  private(set) var end: Int

  private static let copulas = WordSet(EventWords.copulas)
  private static let wholes = WordSet(EventWords.wholes)
  private static let events = EventNouns.bits([
    "talks", "meeting", "visit", "agreement", "truce", "election", "ties", "signing", "exercise",
    "schedule",
  ])

  /// Reads the words around a state; nil where nothing of an event is told as a fact.
  init?(_ scene: Scene, _ state: Int) {
    let first = scene.sentence.lowerBound
    end = state + 1
    var copula = state - 1
    while copula > first, scene.trees.tag(copula) == .adverb { copula -= 1 }
    guard copula > first, StateReading.copulas.contains(scene.document, copula),
      !Range(from: max(first, copula - 3), to: state).contains(where: {
        scene.document.has($0, [.modal, .negation]) || scene.document.isWord($0, "if")
          || scene.document.isWord($0, "to")
      })
    else { return nil }
    var noun = copula - 1
    while noun > first, scene.document.has(noun, .auxiliary) { noun -= 1 }
    if scene.document.isByte(noun, UInt8(ascii: ",")) {
      // `The union’s envoy, X, was due in Y`
      guard let mention = scene.mention(at: noun - 1) else { return nil }
      noun = mention.tokens.upperBound - 1
    }
    // `the envoy, who is due at the airport on Friday`
    if scene.document.isWord(noun, "who"), noun - 2 > first {
      noun = scene.document.isByte(noun - 1, UInt8(ascii: ",")) ? noun - 2 : noun - 1
    }
    guard scene.trees.tag(noun) != .punctuation else { return nil }
    if scene.document.isWord(state, "in") {
      guard let end = StateReading.endOfStay(scene, noun, in: state) else { return nil }
      (subject, rule, status) = (noun, "visit", .occurred)
      self.end = end
      return
    }
    if scene.document.isWord(state, "due") || scene.document.isWord(state, "expected") {
      // `The vote in Rome is due on Thursday`: what the place is told of.
      while scene.trees.label(noun) == .nmod, let above = scene.trees.head(noun), above < noun,
        above >= first
      {
        noun = above
      }
      guard let rule = StateReading.dueRule(scene, noun, after: state + 1) else { return nil }
      subject = noun
      self.rule = rule
      let isLapsed =
        scene.document.isWord(copula, "been") && scene.document.isWord(copula - 1, "had")
      status = isLapsed ? .cancelled : .planned
      return
    }
    guard
      scene.nounClasses(noun) & StateReading.events != 0
        || StateReading.wholes.contains(scene.document, noun)
    else { return nil }
    subject = noun
    let isOff = scene.document.isWord(state, "off") || scene.document.isWord(state, "dead")
    rule = isOff ? "call off" : "begin"
    status = isOff ? .cancelled : .occurred
  }

  /// `The vote is due on Thursday`, `X was due in Paris on Friday`, not `was due to arrive`.
  private static func dueRule(_ scene: Scene, _ noun: Int, after next: Int) -> String? {
    guard scene.sentence.contains(next), !scene.document.isWord(next, "to") else { return nil }
    let classes = scene.nounClasses(noun)
    if let found = occasions.first(where: { classes & $0.classes != 0 }) { return found.rule }
    guard
      scene.mention(at: noun) != nil || persons.contains(scene.document, noun)
        || classes & travellers != 0
    else { return nil }
    if StateReading.hereabouts.contains(scene.document, next) { return "visit" }
    let place = scene.document.isWord(next, "back") ? next + 1 : next
    guard scene.sentence.contains(place + 1),
      scene.document.isWord(place, "in") || scene.document.isWord(place, "at"),
      !scene.isTime(place + 1)
    else { return nil }
    return "visit"
  }

  private static let hereabouts = WordSet(EventWords.hereabouts)
  private static let travellers = EventNouns.bits(["envoy", "troops"])
  private static let states = WordSet(EventWords.states)

  /// Whether a word may tell a state, as far as it and those before it say.
  static func mayTell(_ document: Document, _ token: Int) -> Bool {
    if states.contains(document, token) { return true }
    guard document.isWord(token, "in"), token > 1 else { return false }
    let copula = document.isWord(token - 1, "back") ? token - 2 : token - 1
    return document.isWord(copula, "was") || document.isWord(copula, "were")
  }

  /// Where the place ends in `The envoy was in Geneva`, of somebody named or singled out; nil where
  /// no stay is told for its own sake.
  private static func endOfStay(_ scene: Scene, _ noun: Int, in mark: Int) -> Int? {
    var last = mark + 1
    let opening = scene.clauses[scene.clause(of: mark)].lowerBound
    guard scene.sentence.contains(last), scene.trees.tag(last) == .properNoun,
      !scene.isTime(last), scene.trees.tag(opening) != .subordinator,
      !scene.document.has(opening, .relative)
    else { return nil }
    while scene.sentence.contains(last + 1), scene.trees.tag(last + 1) == .properNoun,
      !scene.isTime(last + 1)
    {
      last += 1
    }
    // `Trade was in Russia’s hands`: no place.
    guard !scene.isPossessive(last + 1) else { return nil }
    let isPerson =
      scene.mention(at: noun).map { scene.book.entities[$0.entity].kind == .person }
      ?? persons.contains(scene.document, noun)
    return isPerson ? last + 1 : nil
  }

  private static let persons = WordSet(EventWords.personNouns)
  private static let occasions = [
    ("meeting", "schedule meeting"), ("talks", "schedule talks"), ("visit", "schedule visit"),
    ("schedule", "schedule vote"), ("signing", "schedule signing"),
    ("exercise", "schedule exercise"),
  ].map { (classes: EventNouns.bits([$0]), rule: $1) }
}
