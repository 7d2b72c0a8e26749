/// Finds the rule, if any, whose pattern begins at a token.
///
/// Rules are filed under the verb or noun at their head, so a token that heads none costs one
/// look-up, however many rules there are.
struct TriggerIndex: Sendable {
  static let english = TriggerIndex(rules: EventRules.all, lexicon: .english, words: .english)

  /// A rule that matched.
  struct Match {
    let rule: EventRule
    /// From the head to the last word of the pattern.
    let tokens: Range<Int>
    /// The verb's token; the noun's, where the pattern has no verb.
    let head: Int
    let isVerb: Bool
  }

  private enum Step: Sendable {
    case verb(Int16)
    case noun(Int16)
    case word(UInt32)
    case gap
  }

  private struct Entry: Sendable {
    let rule: Int
    let isVerb: Bool
    let steps: [Step]
  }

  private let rules: [EventRule]
  private let words: VerbIndex
  private var byVerb: [[Entry]]
  private var byNoun: [[Entry]]
  /// The most words that a gap stands for.
  private static let longestGap = 4

  init(rules: [EventRule], lexicon: Lexicon, words: VerbIndex) {
    self.rules = rules
    self.words = words
    byVerb = [[Entry]](repeating: [], count: VerbForms.all.count)
    byNoun = [[Entry]](repeating: [], count: EventNouns.all.count)
    for (index, rule) in rules.enumerated() {
      for pattern in rule.patterns {
        let steps = pattern.elements.map { TriggerIndex.step($0, lexicon, pattern.text) }
        switch steps.first {
        case .verb(let verb):
          byVerb[Int(verb)].append(Entry(rule: index, isVerb: true, steps: steps))
        case .noun(let noun):
          let hasVerb = steps.contains { if case .verb = $0 { true } else { false } }
          byNoun[Int(noun)].append(Entry(rule: index, isVerb: hasVerb, steps: steps))
        default: preconditionFailure("a pattern begins with a verb or a noun: \(pattern.text)")
        }
      }
    }
    for index in byVerb.indices { byVerb[index].sort { $0.steps.count > $1.steps.count } }
    for index in byNoun.indices { byNoun[index].sort { $0.steps.count > $1.steps.count } }
  }

  private static func step(
    _ element: TriggerPattern.Element,
    _ lexicon: Lexicon,
    _ pattern: String
  ) -> Step {
    switch element {
    case .gap: return .gap
    case .verb(let lemma):
      if let verb = VerbForms.all.firstIndex(where: { $0.base == lemma }) {
        return .verb(Int16(verb))
      }
    case .noun(let lemma):
      if let noun = EventNouns.all.firstIndex(where: { $0.singular == lemma }) {
        return .noun(Int16(noun))
      }
    case .word(let word):
      if let lexeme = lexicon.lexeme(word) { return .word(lexeme) }
    }
    preconditionFailure("a pattern names a word that no table has: \(pattern)")
  }

  /// The longest pattern that begins at a token and ends in its sentence, once with its word read
  /// as a verb and once as a noun: `meeting` and `call` are both, and the sentence decides.
  func matches(
    _ document: Document,
    at token: Int,
    before limit: Int
  ) -> (verb: Match?, noun: Match?) {
    let lexeme = Int(document.lexemes[token])
    let verb = words.verbs[lexeme]
    let noun = words.nouns[lexeme]
    return (
      verb >= 0 ? match(byVerb[Int(verb)], document, token, limit) : nil,
      noun >= 0 ? match(byNoun[Int(noun)], document, token, limit) : nil
    )
  }

  private func match(
    _ entries: [Entry],
    _ document: Document,
    _ token: Int,
    _ limit: Int
  ) -> Match? {
    for entry in entries {
      if let end = end(of: entry.steps[...].dropFirst(), document, token + 1, limit) {
        return Match(
          rule: rules[entry.rule],
          tokens: token..<end,
          head: head(of: entry, document, token..<end),
          isVerb: entry.isVerb
        )
      }
    }
    return nil
  }

  /// `the war [broke] out`: the verb of a pattern that begins with its subject.
  private func head(of entry: Entry, _ document: Document, _ tokens: Range<Int>) -> Int {
    for step in entry.steps {
      guard case .verb(let verb) = step else { continue }
      return tokens.first { words.verbs[Int(document.lexemes[$0])] == verb } ?? tokens.lowerBound
    }
    return tokens.lowerBound
  }

  private func end(
    of steps: ArraySlice<Step>,
    _ document: Document,
    _ token: Int,
    _ limit: Int
  ) -> Int? {
    guard let step = steps.first else { return token }
    let rest = steps.dropFirst()
    if case .gap = step {
      for next in token...(token + TriggerIndex.longestGap) where next < limit {
        if let end = end(of: rest, document, next, limit) { return end }
        let isStop = document.shapes[next].contains(.punctuation) && !Dash.isHyphen(document, next)
        if isStop { return nil }
      }
      return nil
    }
    guard token < limit else { return nil }
    let lexeme = document.lexemes[token]
    let fits: Bool
    switch step {
    case .verb(let verb): fits = words.verbs[Int(lexeme)] == verb
    case .noun(let noun): fits = words.nouns[Int(lexeme)] == noun
    case .word(let word): fits = lexeme == word
    case .gap: fits = false
    }
    return fits ? end(of: rest, document, token + 1, limit) : nil
  }
}
