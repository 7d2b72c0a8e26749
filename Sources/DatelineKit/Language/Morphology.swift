/// What the form of a word says, beyond its part of speech.
package struct Morphology: Sendable, Hashable {
  /// Whether a verb is bound to a subject and time, and if not, how it stands.
  package enum VerbForm: String, Sendable {
    case finite = "Fin"
    case infinitive = "Inf"
    case participle = "Part"
    case gerund = "Ger"
  }

  package enum Tense: String, Sendable {
    case past = "Past"
    case present = "Pres"
  }

  package enum Mood: String, Sendable {
    case indicative = "Ind"
    case imperative = "Imp"
  }

  package enum Number: String, Sendable {
    case singular = "Sing"
    case plural = "Plur"
  }

  package var verbForm: VerbForm?
  package var tense: Tense?
  package var mood: Mood?
  package var number: Number?
  /// 1, 2 or 3.
  package var person: Int?
  package var isPassive = false

  package init() {}

  /// The sixth column of CoNLL-U: names in alphabetical order, `_` where there is nothing.
  package var columns: String {
    var parts: [String] = []
    if let mood { parts.append("Mood=\(mood.rawValue)") }
    if let number { parts.append("Number=\(number.rawValue)") }
    if let person { parts.append("Person=\(person)") }
    if let tense { parts.append("Tense=\(tense.rawValue)") }
    if let verbForm { parts.append("VerbForm=\(verbForm.rawValue)") }
    if isPassive { parts.append("Voice=Pass") }
    return parts.isEmpty ? "_" : parts.joined(separator: "|")
  }
}

/// Reads the form of a word from its letters, its tag, and the words that hang on it.
struct MorphologyReader {
  private let document: Document
  private let syntax: Syntax

  init(_ document: Document, _ syntax: Syntax) {
    self.document = document
    self.syntax = syntax
  }

  /// The form of a token of a parsed sentence.
  ///
  /// - Parameter tokens: the sentence's.
  func form(of token: Int, in tokens: Range<Int>) -> Morphology {
    let word = document.text(token).lowercased()
    var form = Morphology()
    switch syntax.tags[token] {
    case .verb: readVerb(word, token, helpers(of: token, in: tokens), &form)
    case .auxiliary: readAuxiliary(word, token, &form)
    case .noun, .properNoun:
      let isPlural =
        IrregularForms.english.nouns[word] != nil
        || (word.count > 3 && word.hasSuffix("s")
          && !["ss", "us", "is"].contains { word.hasSuffix($0) }
          && syntax.tags[token] == .noun)
      form.number = isPlural ? .plural : .singular
    case .pronoun, .determiner: readPronoun(word, &form)
    default: break
    }
    return form
  }

  /// What helps a verb: `to`, and auxiliaries by their kinds.
  private struct Helpers {
    var hasTo = false
    var hasBe = false
    var hasHave = false
    var hasModal = false
    var isPassive = false
    var subject: Int?
  }

  private func helpers(of token: Int, in tokens: Range<Int>) -> Helpers {
    var found = Helpers()
    // A verb's helpers and subject stand near it; a bound keeps long sentences linear.
    let from = max(tokens.lowerBound, token - 40)
    let to = min(tokens.upperBound, token + 40)
    for other in from..<to where syntax.heads[other] == Int32(token) {
      switch syntax.labels[other] {
      case .mark where syntax.tags[other] == .particle: found.hasTo = true
      case .auxPassive:
        found.isPassive = true
        found.hasBe = true
      case .aux:
        let word = document.text(other).lowercased()
        switch word {
        case "am", "are", "is", "was", "were", "be", "been", "being", "'m", "'re", "’m", "’re":
          found.hasBe = true
        case "have", "has", "had", "having", "'ve", "’ve": found.hasHave = true
        case "'s", "’s", "'d", "’d": found.hasHave = true
        default: found.hasModal = true
        }
      case .nsubj, .nsubjPassive, .nsubjOuter, .csubj, .expl: found.subject = other
      default: break
      }
    }
    return found
  }

  private func readVerb(_ word: String, _ token: Int, _ helpers: Helpers, _ form: inout Morphology)
  {
    let irregular = IrregularForms.english.verbs[word]?.form ?? []
    if word.hasSuffix("ing"), word.count > 4 {
      form.verbForm = helpers.hasBe ? .participle : .gerund
      if helpers.hasBe { form.tense = .present }
      return
    }
    let isModifier =
      helpers.subject == nil
      && [.acl, .amod, .advcl, .caseMarker].contains(syntax.labels[token])
    let canBePast = irregular.contains(.past) || word.hasSuffix("ed")
    let canBeParticiple = irregular.contains(.participle) || word.hasSuffix("ed")
    let wantsBase = helpers.hasTo || (helpers.hasModal && !helpers.hasHave && !helpers.hasBe)
    if canBeParticiple, !wantsBase,
      helpers.isPassive || helpers.hasHave || helpers.hasBe || isModifier || !canBePast
    {
      form.verbForm = .participle
      form.tense = .past
      form.isPassive = helpers.isPassive || (isModifier && !helpers.hasHave)
    } else if canBePast, !wantsBase {
      form.verbForm = .finite
      form.mood = .indicative
      form.tense = .past
      agree(with: helpers.subject, &form)
    } else if word.hasSuffix("s"), !word.hasSuffix("ss") {
      form.verbForm = .finite
      form.mood = .indicative
      form.tense = .present
      form.number = .singular
      form.person = 3
    } else if wantsBase || (helpers.subject == nil && syntax.labels[token] == .xcomp) {
      form.verbForm = .infinitive
    } else if helpers.subject == nil, syntax.labels[token] == .root {
      form.verbForm = .finite
      form.mood = .imperative
      form.person = 2
    } else {
      form.verbForm = .finite
      form.mood = .indicative
      form.tense = .present
      agree(with: helpers.subject, &form)
    }
  }

  private func readAuxiliary(_ word: String, _ token: Int, _ form: inout Morphology) {
    switch word {
    case "be": form.verbForm = .infinitive
    case "been":
      form.verbForm = .participle
      form.tense = .past
    case "being", "having": form.verbForm = .gerund
    default:
      form.verbForm = .finite
      switch word {
      case "was", "were", "had", "did", "'d", "’d": form.tense = .past
      case "am", "is", "are", "has", "have", "do", "does", "'s", "’s", "'m", "’m", "'re", "’re",
        "'ve", "’ve":
        form.tense = .present
      default: return
      }
      form.mood = .indicative
      if ["am", "is", "was", "has", "does", "'s", "’s"].contains(word) { form.number = .singular }
      if ["is", "has", "does", "'s", "’s", "was"].contains(word) { form.person = 3 }
      if word == "am" { form.person = 1 }
    }
  }

  private func readPronoun(_ word: String, _ form: inout Morphology) {
    switch word {
    case "i", "me", "my", "mine", "myself": (form.number, form.person) = (.singular, 1)
    case "we", "us", "our", "ours", "ourselves": (form.number, form.person) = (.plural, 1)
    case "you", "your", "yours", "yourself": form.person = 2
    case "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself":
      (form.number, form.person) = (.singular, 3)
    case "they", "them", "their", "theirs", "themselves": (form.number, form.person) = (.plural, 3)
    case "this", "that": form.number = .singular
    case "these", "those": form.number = .plural
    default: break
    }
  }

  /// Takes number and person from a subject.
  private func agree(with subject: Int?, _ form: inout Morphology) {
    guard let subject else { return }
    var other = Morphology()
    switch syntax.tags[subject] {
    case .pronoun: readPronoun(document.text(subject).lowercased(), &other)
    case .noun, .properNoun:
      other = self.form(of: subject, in: subject..<subject)
      other.person = 3
    default: return
    }
    form.number = other.number
    form.person = other.person
  }
}
