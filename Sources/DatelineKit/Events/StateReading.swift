/// Whether a word says in what state an event or a text is: `The talks were close to collapse`, `On
/// Monday all seemed lost`, `the whole thing was off`.
struct StateReading {
  /// The head of the words for what is in the state.
  let subject: Int
  /// Whether it says that what was to be is not.
  let isOff: Bool

  private static let copulas = WordSet(EventWords.copulas)
  private static let wholes = WordSet(EventWords.wholes)
  private static let events = EventNouns.bits([
    "talks", "meeting", "visit", "agreement", "truce", "election", "ties", "signing", "exercise",
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
    guard scene.trees.tag(noun) != .punctuation,
      scene.nounClasses(noun) & StateReading.events != 0
        || StateReading.wholes.contains(scene.document, noun)
    else { return nil }
    subject = noun
    isOff = scene.document.isWord(state, "off") || scene.document.isWord(state, "dead")
  }
}
