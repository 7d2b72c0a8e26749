/// Finds the rule, if any, that a verb or a noun triggers.
///
/// Patterns are filed under the verb or noun at their head, so a token that heads none costs one
/// look-up, however many rules there are.
struct TriggerIndex: Sendable {
  static let english = TriggerIndex(rules: EventRules.all, lexicon: .english, words: .english)

  /// A rule that matched.
  struct Match {
    let rule: EventRule
    /// From the head to the last word of the pattern that stands right after it.
    let tokens: Range<Int>
    /// The verb or the noun.
    let head: Int
    let isVerb: Bool
    let isWeak: Bool
    /// Whether it tells its event whoever acts.
    let isTold: Bool
    /// Whether the verb tells a state elsewhere, so that only a day of its own makes it an event.
    var isState = false
    /// Whether a noun’s `of` says who is acted upon.
    let ofIsTarget: Bool
    /// The classes of subject and object that the pattern asked for, 0 for none.
    let classes: EventNouns.Classes
    /// Those of the object.
    let object: EventNouns.Classes
  }

  private struct Entry: Sendable {
    let rule: Int
    let weight: Int
    let subject: EventNouns.Classes
    let object: EventNouns.Classes
    let words: [UInt32]
    let needsClause: Bool
    let isWeak: Bool
    let isTold: Bool
    let ofIsTarget: Bool
  }

  private let rules: [EventRule]
  private let words: VerbIndex
  private var byVerb: [[Entry]]
  private var byNoun: [[Entry]]
  /// The rule for verbs that no pattern has, where they tell a dated deed.
  let deed: EventRule?
  private let statives: [Bool]
  private let dailies: [Bool]
  private let toldVerbs: [Bool]

  init(rules: [EventRule], lexicon: Lexicon, words: VerbIndex) {
    self.rules = rules
    self.words = words
    byVerb = [[Entry]](repeating: [], count: VerbForms.all.count)
    byNoun = [[Entry]](repeating: [], count: EventNouns.all.count)
    deed = rules.first { $0.isDeed }
    let lemmas = Dictionary(
      VerbForms.all.enumerated().map { ($1.base, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let stative = Set(EventWords.words(EventWords.statives).map(String.init))
    statives = VerbForms.all.map { stative.contains($0.base) }
    let daily = Set(EventWords.words(EventWords.daily).map(String.init))
    dailies = VerbForms.all.map { daily.contains($0.base) }
    let nothing = EventPatterns.patterns(of: "nothing").compactMap { TriggerPattern($0) }
    for (index, patterns) in [(-1, nothing)] + rules.enumerated().map({ ($0, $1.patterns) }) {
      for pattern in patterns {
        let entry = Entry(
          rule: index,
          weight: pattern.weight,
          subject: TriggerIndex.bit(pattern.subject, pattern.text),
          object: TriggerIndex.bit(pattern.object, pattern.text),
          words: pattern.words.map { lexicon.lexeme($0) ?? 0 },
          needsClause: pattern.needsClause,
          isWeak: pattern.isWeak,
          isTold: pattern.isTold,
          ofIsTarget: pattern.ofIsTarget
        )
        switch pattern.head {
        case .verb(let lemma):
          guard let verb = lemmas[lemma] else {
            preconditionFailure("a pattern names a verb that no table has: \(pattern.text)")
          }
          byVerb[verb].append(entry)
        case .noun(let name):
          let bit = TriggerIndex.bit(name, pattern.text)
          for (noun, known) in EventNouns.all.enumerated() where known.classes & bit != 0 {
            byNoun[noun].append(entry)
          }
        }
      }
    }
    toldVerbs = byVerb.map { $0.contains(where: \.isTold) }
    // A stable order: the most demanding first, then the rules’ own.
    for index in byVerb.indices where byVerb[index].count > 1 {
      byVerb[index] = byVerb[index].enumerated()
        .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
        .map(\.element)
    }
  }

  /// The rule of a name.
  func rule(named name: String) -> EventRule? { rules.first { $0.name == name } }

  private static func bit(_ name: String?, _ pattern: String) -> EventNouns.Classes {
    guard let name else { return 0 }
    guard let place = EventNouns.classes.firstIndex(of: name) else {
      preconditionFailure("a pattern names a class that no table has: \(pattern)")
    }
    precondition(place < NounClasses.capacity, "more classes of nouns than bits")
    return NounClasses(bit: place)
  }

  /// The matches of a verb, the most demanding pattern first, at most one a rule; at the end the
  /// rule of dated deeds.
  func verbMatches(_ scene: Scene, at token: Int, isPassive: Bool) -> [Match] {
    let verb = words.verbs[Int(scene.document.lexemes[token])]
    guard verb >= 0 else { return [] }
    var frame = VerbFrame(scene, verb: token, isPassive: isPassive)
    var found: [Match] = []
    for entry in byVerb[Int(verb)] {
      if let end = end(entry, &frame) {
        // `sign away` is no signing: the pattern of what is no event ends the search.
        if entry.rule < 0 { return found }
        found.append(match(entry, token..<end, token, isVerb: true))
      }
    }
    let isState = !scene.isLine && statives[Int(verb)]
    if let deed, !isState || dailies[Int(verb)],
      !found.contains(where: \.rule.isReportedSpeech)
    {
      found.append(
        Match(
          rule: deed,
          tokens: token..<token + 1,
          head: token,
          isVerb: true,
          isWeak: true,
          isTold: false,
          isState: isState,
          ofIsTarget: false,
          classes: 0,
          object: 0
        )
      )
    }
    return found
  }

  /// Whether a word can tell an event: as `told`, even where nobody known and no time stand beside
  /// it.
  func heads(_ lexeme: Int) -> (any: Bool, told: Bool) {
    let (verb, noun) = (words.verbs[lexeme], words.nouns[lexeme])
    let isNoun = noun >= 0 && !byNoun[Int(noun)].isEmpty
    return (
      verb >= 0 || isNoun,
      verb >= 0 && toldVerbs[Int(verb)]
        || isNoun && byNoun[Int(noun)].contains { $0.isTold }
    )
  }

  /// The match of a noun that tells an event itself.
  func nounMatch(_ document: Document, at token: Int) -> Match? {
    let noun = words.nouns[Int(document.lexemes[token])]
    guard noun >= 0,
      let entry = byNoun[Int(noun)].first(where: \.isTold) ?? byNoun[Int(noun)].first
    else { return nil }
    return match(entry, token..<token + 1, token, isVerb: false)
  }

  private func match(_ entry: Entry, _ tokens: Range<Int>, _ head: Int, isVerb: Bool) -> Match {
    Match(
      rule: rules[entry.rule],
      tokens: tokens,
      head: head,
      isVerb: isVerb,
      isWeak: entry.isWeak,
      isTold: entry.isTold,
      ofIsTarget: entry.ofIsTarget,
      classes: entry.subject | entry.object,
      object: entry.object
    )
  }

  /// The end of the trigger, if the verb’s frame gives all that a pattern asks for.
  private func end(_ entry: Entry, _ frame: inout VerbFrame) -> Int? {
    var end = frame.verb + 1
    for word in entry.words {
      guard let place = frame.place(of: word) else { return nil }
      if place == end { end += 1 }
    }
    if entry.object != 0, frame.objects & entry.object == 0 { return nil }
    if entry.subject != 0, frame.subjects & entry.subject == 0 { return nil }
    if entry.needsClause, !frame.hasClause { return nil }
    return end
  }
}
