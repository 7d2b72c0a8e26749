extension TimeResolver {
  /// How many words after "before" or "after" may name what is counted from.
  private static let eventReach = 6
  /// Shorter words name too much.
  private static let shortestNoun = 4

  /// "A week before the vote": a length of time, and the day so long before the time that the
  /// text told for the vote, if it did.
  mutating func besideEvent(
    _ quantity: Quantity,
    _ sign: Int,
    _ result: inout TimeExpression
  ) {
    result.type = .duration
    result.value = quantity.timex
    result.working = "\(quoted): a length of time"
    guard quantity.count != nil, let (told, noun) = toldOfEvent(),
      let day = quantity.day(from: sign > 0 ? told.time.end : told.time.start, sign: sign),
      let time = CalendarTime(told.time.unit > .day ? told.time.unit : .day, containing: day)
    else { return }
    if sign > 0 { result.beginPoint = told.number } else { result.endPoint = told.number }
    result.isRelative = true
    result.earliest = time.start
    result.latest = time.end
    result.edtf = time.edtf
    result.working =
      "\(quoted), counted from the \(document.text(noun)) of \"\(document.text(told.words))\" "
      + "(\(told.time.days)): so long \(sign > 0 ? "after" : "before"), \(time.days)"
  }

  /// The latest time told in a sentence that has one of the nouns after "before" or "after", and
  /// that noun.
  private func toldOfEvent() -> (told: Discourse.Told, noun: Int)? {
    let first = tokens.upperBound + 1
    for noun in first..<max(first, min(first + TimeResolver.eventReach, sentence.upperBound)) {
      guard document.shapes[noun].contains(.word) else { return nil }
      switch text.tags.tag(noun, in: sentence) {
      // "A week after the party walked out": what it did is counted from, not the party.
      case .noun where noun + 1 < sentence.upperBound && isVerb(noun + 1): return nil
      case .noun: break
      // "A week after Brussels agreed" names nobody's event.
      case .properNoun where noun + 1 < sentence.upperBound && isVerb(noun + 1): return nil
      case .properNoun: break
      case .determiner, .adjective, .pronoun, .particle, .adposition, .numeral: continue
      default: return nil
      }
      guard document.bytes(noun).count >= TimeResolver.shortestNoun, !isOneOfSeveral(noun) else {
        continue
      }
      let told = discourse.told.last { names(noun, $0) }
      if let told { return (told, noun) }
    }
    return nil
  }

  private func isVerb(_ token: Int) -> Bool {
    let tag = text.tags.tag(token, in: sentence)
    return tag == .verb || tag == .auxiliary
  }

  /// "The second truce" is not the truce that was told.
  private func isOneOfSeveral(_ noun: Int) -> Bool {
    document.has(noun - 1, .ordinal)
      && document.value(noun - 1, as: .ordinal).map { $0 > 1 } ?? false
  }

  /// Whether the sentence that told a time has a word, before the expression that is read.
  private func names(_ noun: Int, _ told: Discourse.Told) -> Bool {
    let words = document.tokens(ofSentence: document.sentence(of: told.words.lowerBound))
    return words.prefix(TimeResolver.longestSearch).contains {
      $0 < tokens.lowerBound && document.isSame($0, noun)
    }
  }

  /// Longer sentences are not searched to their ends.
  private static let longestSearch = 200
}

extension Document {
  /// Whether two tokens are one word, in any case.
  fileprivate func isSame(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (bytes(one), bytes(other))
    return first.count == second.count
      && zip(first, second).allSatisfy { Lexicon.lowercase($0) == Lexicon.lowercase($1) }
  }
}
