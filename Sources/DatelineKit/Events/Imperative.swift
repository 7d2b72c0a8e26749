/// Tells sentences that ask something of the reader: `Tune in tomorrow, when we ask who paid`.
enum Imperative {
  private static let bids = WordSet(EventWords.bids)
  private static let whatFollows = WordSet(EventWords.afterBids)

  /// Whether a sentence opens with a verb that nobody does.
  static func opens(_ scene: Scene) -> Bool {
    let first = scene.sentence.lowerBound
    if scene.kind == .prose, scene.sentence.contains(first + 1),
      bids.contains(scene.document, first), whatFollows.contains(scene.document, first + 1)
    {
      return true
    }
    guard scene.kind == .prose, scene.trees.tag(first) == .verb,
      scene.trees.label(first) == .root, scene.mention(at: first) == nil
    else { return false }
    let form = scene.verbs.form(scene.document, first)
    return form.contains(.base) && !form.contains(.past)
      && scene.trees.child(of: first, .nominalSubject).map { $0 > first + 3 } ?? true
  }
}
