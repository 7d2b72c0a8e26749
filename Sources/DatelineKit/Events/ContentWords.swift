/// The words of a quote that say what it is about, for comparing two accounts.
enum ContentWords {
  /// Lower case, four letters or more, no function words, no names of actors, plural and past
  /// endings taken off; sorted, each once.
  static func words(_ scene: Scene, in tokens: Range<Int>) -> [String] {
    // Few enough that it is cheaper to sort some twice than to hash each.
    var words: [String] = []
    let names = scene.book.mentions(in: scene.sentence)
    for token in tokens {
      let shape = scene.document.shapes[token]
      let length = scene.document.ends[token] - scene.document.starts[token]
      guard shape.contains(.word), length >= 4,
        scene.document.classes(token).isDisjoint(with: WordClass.function),
        !names.contains(where: { $0.phrase.contains(token) }),
        !scene.times.contains(where: { $0.tokens.contains(token) })
      else { continue }
      words.append(Stem.stem(scene.word(token)))
    }
    words.sort()
    var kept = 0
    for index in words.indices where index == 0 || words[index] != words[kept - 1] {
      words[kept] = words[index]
      kept += 1
    }
    words.removeLast(words.count - kept)
    return words
  }
}

extension WordClass {
  /// All classes of function words.
  static let function: WordClass = [
    .article, .demonstrative, .pronoun, .possessive, .preposition, .conjunction, .modal,
    .auxiliary, .negation, .relative,
  ]
}
