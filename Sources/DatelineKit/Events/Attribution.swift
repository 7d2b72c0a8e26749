/// Who says what a clause tells.
struct Attribution {
  /// The verb of speech.
  let verb: Int
  /// Whether it stands before what is said: `X said that ...`, not `..., X said`.
  let leads: Bool

  private static let speech = WordSet(EventWords.speechForms)

  /// The speech that a verb is the content of; nil for what the article tells itself.
  static func of(_ head: Int, in scene: Scene) -> Attribution? {
    var token = head
    var steps = 0
    while steps < 12 {
      let label = scene.trees.label(token)
      for child in scene.trees.children(of: token)
      where scene.trees.label(child) == .parataxis && speech.contains(scene.document, child)
        && child != head
      {
        return Attribution(verb: child, leads: child < head)
      }
      guard let above = scene.trees.head(token) else { return nil }
      let isContent =
        label == .ccomp || label == .parataxis || label == .xcomp
        || label == .obj && scene.trees.tag(token) == .verb
      if isContent, speech.contains(scene.document, above), above != head {
        return Attribution(verb: above, leads: above < head)
      }
      token = above
      steps += 1
    }
    return nil
  }
}
