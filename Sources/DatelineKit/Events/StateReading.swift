/// Whether a word says in what state an event or a text is: `The talks were close to collapse`, `On
/// Monday all seemed lost`, `the whole thing was off`.
struct StateReading {
  /// The head of the words for what is in the state.
  let subject: Int
  /// The name of the rule that it tells an event of.
  let rule: String
  /// What it says of whether the event comes about.
  let status: Status

  private static let copulas = WordSet(EventWords.copulas)
  private static let wholes = WordSet(EventWords.wholes)
  private static let events = EventNouns.bits([
    "talks", "meeting", "visit", "agreement", "truce", "election", "ties", "signing", "exercise",
    "schedule",
  ])

  /// Reads the words around a state; nil where nothing of an event is told as a fact.
  init?(_ scene: Scene, _ state: Int) {
    let first = scene.sentence.lowerBound
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
    guard scene.trees.tag(noun) != .punctuation else { return nil }
    if scene.document.isWord(state, "due") {
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
    let place = scene.document.isWord(next, "back") ? next + 1 : next
    guard scene.sentence.contains(place + 1),
      scene.document.isWord(place, "in") || scene.document.isWord(place, "at"),
      !scene.isTime(place + 1)
    else { return nil }
    return scene.mention(at: noun) != nil || persons.contains(scene.document, noun) ? "visit" : nil
  }

  private static let persons = WordSet(EventWords.personNouns)
  private static let occasions = [
    ("meeting", "schedule meeting"), ("talks", "schedule talks"), ("visit", "schedule visit"),
    ("schedule", "schedule vote"), ("signing", "schedule signing"),
    ("exercise", "schedule exercise"),
  ].map { (classes: EventNouns.bits([$0]), rule: $1) }
}
