/// Who says what a clause tells.
struct Attribution {
  /// The verb of speech.
  let verb: Int
  /// Whether it stands before what is said: `X said that ...`, not `..., X said`.
  let leads: Bool

  private static let speech = WordSet(EventWords.speechForms)

  /// Whether a token is a form of a verb of speech.
  static func isSpeech(_ token: Int, _ scene: Scene) -> Bool {
    speech.contains(scene.document, token)
  }

  /// Whether a token is a form of a verb of speech.
  static func isSpeech(_ token: Int, _ document: Document) -> Bool {
    speech.contains(document, token)
  }

  private static func opensWithThat(_ verb: Int, _ scene: Scene) -> Bool {
    scene.trees.child(of: verb, LabelSet(.mark)).map { scene.document.isWord($0, "that") } ?? false
  }

  /// Whether a verb of speech only names the source of what stands before it: `..., X said`.
  private static func isTrailer(_ verb: Int, after content: Int, _ scene: Scene) -> Bool {
    if verb < content { return true }
    let hasContent = scene.trees.children(of: verb).contains {
      LabelSet(.ccomp, .obj, .xcomp).has(scene.trees.label($0)) && $0 > verb
    }
    return !hasContent
      && !(content..<verb).contains { scene.document.isByte($0, UInt8(ascii: ";")) }
  }

  /// The speech that a verb is the content of; nil for what the article tells itself.
  static func of(_ head: Int, in scene: Scene) -> Attribution? {
    var token = head
    var steps = 0
    while steps < 12 {
      let label = scene.trees.label(token)
      for child in scene.trees.children(of: token)
      where scene.trees.label(child) == .parataxis && speech.contains(scene.document, child)
        && child != head && isTrailer(child, after: token, scene)
      {
        return Attribution(verb: child, leads: child < head)
      }
      guard let above = scene.trees.head(token) else { return nil }
      let isContent =
        label == .ccomp || label == .parataxis || label == .xcomp
        || label == .obj && scene.trees.tag(token) == .verb
        || LabelSet(.advcl, .acl, .advclRelative, .aclRelative).has(label)
          && opensWithThat(token, scene)
      if isContent, speech.contains(scene.document, above), above != head {
        return Attribution(verb: above, leads: above < head)
      }
      token = above
      steps += 1
    }
    return nil
  }
}
