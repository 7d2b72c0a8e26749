/// The verbs of a chronicle's items, and verbs that `and` joins to the wrong word.
extension TreeRepair {
  /// `Aug. 19: Kenya seals the dam`, `Sept. 9: The gas stops.`: where no verb stands before, a present
  /// after a noun is the verb of its item, whatever the tagger took it for.
  func mendItem(_ syntax: inout Syntax) {
    guard let start = itemStart, let verb = itemVerb(from: start, syntax) else { return }
    guard let subject = itemSubject(from: start, to: verb, syntax) else { return }
    for token in sentence where token != verb {
      let above = Int(syntax.heads[token])
      if token < start {
        if above < 0 || above >= start { syntax.heads[token] = Int32(verb) }
      } else if token < verb {
        if token == subject {
          syntax.heads[token] = Int32(verb)
          syntax.labels[token] = .nsubj
        } else if above < start || above >= verb {
          syntax.heads[token] = Int32(subject)
          if syntax.labels[token] == .root { syntax.labels[token] = .compound }
        }
      } else if above < verb {
        syntax.heads[token] = Int32(verb)
        if syntax.labels[token] == .root {
          syntax.labels[token] = syntax.tags[token] == .verb ? .conj : .obj
        } else if syntax.labels[token] == .nmod {
          syntax.labels[token] = .obl
        }
      } else if above == verb, syntax.labels[token] == .nmod {
        syntax.labels[token] = .obl
      }
    }
    syntax.heads[verb] = -1
    syntax.labels[verb] = .root
    syntax.tags[verb] = .verb
  }

  /// The token after the label that opens an item: its day and a colon or dash.
  private var itemStart: Int? {
    var token = sentence.lowerBound
    if LineHabit.isBullet(document, token) { token += 1 }
    let first = token
    while token < sentence.upperBound, token - first < 8 {
      if document.isByte(token, UInt8(ascii: ":")) || Dash.isBreak(document, token) {
        return document.shapes[first..<token].contains { $0.contains(.digits) }
          || document.has(first, [.month, .weekday]) ? token + 1 : nil
      }
      token += 1
    }
    return nil
  }

  /// The first word that can only be the verb of an item that has none before it.
  private func itemVerb(from start: Int, _ syntax: Syntax) -> Int? {
    let hasVerb = sentence.contains { syntax.tags[$0] == .verb || syntax.tags[$0] == .auxiliary }
    for token in Range(from: start, to: sentence.upperBound) {
      switch syntax.tags[token] {
      case .verb, .auxiliary, .punctuation: return nil
      default: break
      }
      guard token > start, verbs.form(document, token).contains(.third),
        !document.shapes[token].contains(.capitalised), isNounLike(token - 1, syntax)
      else { continue }
      let next = token + 1
      if !sentence.contains(next) || document.shapes[next].contains(.punctuation) {
        return isEventNoun(token) ? nil : token
      }
      if document.isWord(next, "of") || document.isWord(next, "between") { return nil }
      // `The Assembly appeals for`, but not `Kenyan attacks on`.
      let isLed = document.has(start, .article) && !hasVerb
      if document.has(next, .preposition) { return isEventNoun(token) && !isLed ? nil : token }
      switch syntax.tags[next] {
      case .determiner, .numeral, .pronoun, .adjective, .properNoun, .adverb: return token
      default:
        // `Cairo severs relations`: what is a verb and no noun of the tables.
        if document.shapes[next].contains(.number) || !hasVerb && !isKnownNoun(token) {
          return token
        }
      }
    }
    return nil
  }

  private func isKnownNoun(_ token: Int) -> Bool {
    verbs.nouns[Int(document.lexemes[token])] >= 0
  }

  private func isEventNoun(_ token: Int) -> Bool {
    let noun = verbs.nouns[Int(document.lexemes[token])]
    return noun >= 0 && EventNouns.all[Int(noun)].classes & EventNouns.own != 0
  }

  private func isNounLike(_ token: Int, _ syntax: Syntax) -> Bool {
    syntax.tags[token] == .noun || syntax.tags[token] == .properNoun
  }

  /// The last noun before what a preposition adds: `A first [round] of talks in Rome ends`.
  private func itemSubject(from start: Int, to verb: Int, _ syntax: Syntax) -> Int? {
    let phrase = Range(from: start, to: verb).prefix { !document.has($0, .preposition) }
    return phrase.last { isNounLike($0, syntax) }
  }

  /// `rounded up ten men two days later and charged four`: `and` before a past joins it to a verb, not
  /// to an adverb or a noun of time.
  func mendJoined(_ verb: Int, _ syntax: inout Syntax) {
    let above = Int(syntax.heads[verb])
    guard syntax.labels[verb] == .conj, above >= 0, above < verb,
      verbs.form(document, verb).contains(.past), verb - 1 > sentence.lowerBound,
      document.isWord(verb - 1, "and") || document.isWord(verb - 1, "but"),
      syntax.tags[above] == .adverb || document.has(above, [.unit, .weekday, .month])
    else { return }
    let first = Range(from: sentence.lowerBound, to: above).last { token in
      syntax.tags[token] == .verb && verbs.form(document, token).contains(.past)
    }
    guard let first else { return }
    var ancestor = Int(syntax.heads[first])
    while ancestor >= 0 {
      if ancestor == verb { return }
      ancestor = Int(syntax.heads[ancestor])
    }
    syntax.heads[verb] = Int32(first)
  }
}
