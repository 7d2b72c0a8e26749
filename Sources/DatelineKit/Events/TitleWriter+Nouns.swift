/// Titles of events that a noun tells.
extension TitleWriter {
  /// The title of an event told by a noun: `Trump–Putin call`, `Release of the crew`.
  func nounTitle(_ kind: Kind, place: String?) -> String {
    let noun = scene.verbs.nouns[Int(scene.document.lexemes[trigger.lowerBound])]
    let name = noun < 0 ? scene.word(trigger.lowerBound) : EventNouns.all[Int(noun)].singular
    let shown = name == "talk" ? "talks" : name
    let where_ = place.map { TitleWriter.placed($0) } ?? ""
    guard kind.category == .consult else {
      let phrase = words(phraseWithComplements())
      return TitleText.fit(TitleText.capitalised(TitleText.withoutArticle(phrase)))
    }
    let parties = (cast.sources + cast.targets).flatMap(\.entities).map {
      scene.book.entities[$0].shortName
    }
    if kind.mode == "visit", let first = parties.first, parties.count == 2 || place != nil {
      return TitleText.fit("\(first) visits " + (place ?? parties[1]))
    }
    if parties.count == 2 {
      return TitleText.fit(parties.joined(separator: "–") + " " + shown + where_)
    }
    guard let first = parties.first else {
      let phrase = words(phraseWithComplements())
      return TitleText.fit(TitleText.capitalised(TitleText.withoutArticle(phrase)))
    }
    let rest = Array(parties.dropFirst())
    if rest.isEmpty { return TitleText.fit("\(first)’s \(shown)" + where_) }
    let verb =
      switch kind.mode {
      case "call": "calls"
      case "visit": "visits"
      case "talks": "holds talks with"
      default: "meets"
      }
    return TitleText.fit("\(first) \(verb) " + TitleText.list(rest) + where_)
  }

  /// The noun’s phrase and what prepositions add to it: `the release of the crew`, `talks in
  /// Vienna`.
  private func phraseWithComplements() -> Range<Int> {
    let phrase = NounPhrase.range(of: head, in: scene)
    var end = phrase.upperBound
    while end < clause.upperBound, scene.trees.isBelow(end, head),
      !scene.document.shapes[end].contains(.punctuation) || Dash.isHyphen(scene.document, end),
      scene.trees.tag(end) != .verb, !scene.document.has(end, .relative)
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
