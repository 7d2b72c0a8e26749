/// Titles of events that a noun tells.
extension TitleWriter {
  /// The title of an event told by a noun: `Trump–Putin call`, `Release of the crew`.
  func nounTitle(_ kind: Kind, place: String?) -> String {
    let noun = scene.verbs.nouns[Int(scene.document.lexemes[trigger.lowerBound])]
    let name = noun < 0 ? scene.word(trigger.lowerBound) : EventNouns.all[Int(noun)].singular
    let shown = name == "talk" ? "talks" : name
    guard kind.category == .consult else { return phraseTitle(place) }
    let mentions = cast.sources + cast.targets
    let parties = mentions.flatMap { mention in
      mention.entities.count == 1
        ? [names([mention])] : mention.entities.map { scene.book.entities[$0].shortName }
    }
    let isTold = place.map { name in parties.contains { $0.contains(name) } } ?? false
    let where_ = isTold ? "" : place.map { TitleWriter.placed($0) } ?? ""
    if kind.mode == "visit", let first = parties.first, parties.count == 2 || place != nil {
      return TitleText.fit("\(first) visits " + (place ?? parties[1]))
    }
    if parties.count == 2 {
      let isShort = parties.allSatisfy { $0.count <= 20 }
      return TitleText.fit(
        isShort
          ? parties.joined(separator: "–") + " " + shown + where_
          : "\(parties[0]) \(TitleWriter.verb(kind)) \(parties[1])" + where_
      )
    }
    guard let first = parties.first else { return phraseTitle(place) }
    let rest = Array(parties.dropFirst())
    if rest.isEmpty { return TitleText.fit("\(first)’s \(shown)" + where_) }
    return TitleText.fit("\(first) \(TitleWriter.verb(kind)) " + TitleText.list(rest) + where_)
  }

  private static func verb(_ kind: Kind) -> String {
    switch kind.mode {
    case "call": "calls"
    case "visit": "visits"
    case "talks": "holds talks with"
    default: "meets"
    }
  }

  /// The words of an item that has no verb, without its date: `Explosion`, `Guilty on all counts`.
  func itemTitle() -> String {
    var end = scene.sentence.upperBound
    if let stop = Range(from: scene.body, to: end).first(where: isBreak), stop > scene.body + 1 {
      end = stop
    }
    while end > scene.body + 1, isTrailing(end - 1) { end -= 1 }
    let text = words(Range(from: scene.body, to: end), room: TitleText.limit)
    return TitleText.fit(TitleText.capitalised(TitleText.withoutArticle(text)))
  }

  /// The phrase of a noun that tells an event itself; where one word is all of it, the clause
  /// around it.
  func phraseTitle(_ place: String?) -> String {
    let tokens = phraseWithComplements()
    // `their second meeting there`: whose it is stands elsewhere.
    let isOwned = scene.trees.tag(tokens.lowerBound) == .pronoun && tokens.count > 1
    let named = isOwned ? Range(from: tokens.lowerBound + 1, to: tokens.upperBound) : tokens
    let phrase = TitleText.withoutArticle(words(named, room: TitleText.limit))
    if phrase.contains(" ") { return TitleText.fit(TitleText.capitalised(phrase)) }
    if let place { return TitleText.fit(TitleText.capitalised(phrase) + TitleWriter.placed(place)) }
    return ownWords()
  }

  /// The noun’s phrase and what prepositions add to it: `the release of the crew`, `talks in
  /// Vienna`.
  private func phraseWithComplements() -> Range<Int> {
    // `a shooting spree in a courthouse`: the noun that it only describes heads the phrase.
    var top = head
    while LabelSet(.compound, .amod).has(scene.trees.label(top)), let above = scene.trees.head(top),
      above > top, scene.trees.tag(above) == .noun
    {
      top = above
    }
    let phrase = NounPhrase.range(of: top, in: scene)
    var end = max(phrase.upperBound, head + 1)
    while end < clause.upperBound, scene.trees.isBelow(end, top),
      !scene.document.shapes[end].contains(.punctuation) || Dash.isHyphen(scene.document, end)
        || scene.isPossessive(end),
      scene.trees.tag(end) != .verb, scene.trees.tag(end) != .auxiliary,
      !scene.document.has(end, .relative)
    {
      end += 1
    }
    return phrase.lowerBound..<end
  }

  private static let houses = ["House", "Palace", "Base", "Hotel", "Embassy", "Airport", "David"]

  /// `at the White House`, `in Vienna`.
  private static func placed(_ place: String) -> String {
    if houses.contains(where: { place.hasSuffix($0) }) {
      return place.hasSuffix("David") ? " at \(place)" : " at the \(place)"
    }
    return " in \(place)"
  }
}
