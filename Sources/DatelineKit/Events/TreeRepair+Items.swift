/// The verbs of a chronicle's items, and verbs that `and` joins to the wrong word.
extension TreeRepair {
  /// `Aug. 19: Kenya seals the dam`, `• Moscow cools expectations`: where no verb stands before, a
  /// present after a noun is the verb of its item, whatever the tagger took it for.
  func mendItem(_ syntax: inout Syntax) {
    let start = label.upperBound
    guard let verb = itemVerb(from: start, syntax) else { return }
    let subject = itemSubject(from: start, to: verb, syntax) ?? verb - 1
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

  /// The first word that can only be the verb of an item that has none before it.
  ///
  /// What follows may leave no doubt. Where the item has no verb at all, a present that is no noun
  /// of events will do, and failing that one that is (`Peace talks ends`).
  private func itemVerb(from start: Int, _ syntax: Syntax) -> Int? {
    let isDated = label.count > 1
    let lacksVerb = nominalRoot(syntax) != nil
    let hasVerb = sentence.contains { syntax.tags[$0] == .verb || syntax.tags[$0] == .auxiliary }
    var likely: Int?
    var possible: Int?
    for token in Range(from: start, to: sentence.upperBound) {
      let isBreak =
        document.shapes[token].contains(.punctuation) && !Dash.isHyphen(document, token)
      if isBreak || document.has(token, [.auxiliary, .modal]) { break }
      let isCapitalised = document.shapes[token].contains(.capitalised)
      if syntax.tags[token] == .verb, !isCapitalised {
        if verbs.form(document, token).contains(.gerund) { continue }
        return nil
      }
      guard token > start, verbs.form(document, token).contains(.third), !isCapitalised,
        isNounLike(token - 1, syntax) || syntax.tags[token - 1] == .pronoun,
        document.shapes[token - 1].contains(.word),
        !(sentence.contains(token + 1)
          && (document.isWord(token + 1, "of") || document.isWord(token + 1, "between")))
      else { continue }
      if isDated, isSurely(token, from: start, hasVerb: hasVerb, syntax) { return token }
      if isKnownNoun(token) { possible = possible ?? token } else { likely = likely ?? token }
    }
    return lacksVerb ? likely ?? possible : nil
  }

  /// Whether what follows a present says that it is a verb: `The Assembly [appeals] for`, but not
  /// `Kenyan attacks on`.
  private func isSurely(
    _ token: Int,
    from start: Int,
    hasVerb: Bool,
    _ syntax: Syntax
  ) -> Bool {
    let next = token + 1
    if !sentence.contains(next) || document.shapes[next].contains(.punctuation) {
      return !isEventNoun(token)
    }
    if document.has(next, .preposition) {
      return !isEventNoun(token) || document.has(start, .article) && !hasVerb
    }
    switch syntax.tags[next] {
    case .determiner, .numeral, .pronoun, .adjective, .properNoun, .adverb: return true
    default:
      // `Cairo severs relations`: what is a verb and no noun of the tables.
      return document.shapes[next].contains(.number) || !hasVerb && !isKnownNoun(token)
    }
  }

  private func isKnownNoun(_ token: Int) -> Bool {
    verbs.nouns[Int(document.lexemes[token])] >= 0
  }

  private func isEventNoun(_ token: Int) -> Bool {
    let noun = verbs.nouns[Int(document.lexemes[token])]
    return noun >= 0 && EventNouns.all[Int(noun)].classes & EventNouns.own != 0
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
