/// Numbers and what they count, in a range of tokens: `270 drones and 10 missiles`.
enum FigureFinder {
  static func figures(_ scene: Scene, in tokens: Range<Int>) -> [Figure] {
    var figures: [Figure] = []
    for token in tokens {
      guard let number = number(scene.document, token),
        !scene.times.contains(where: { $0.tokens.contains(token) })
      else { continue }
      if let noun = noun(scene, after: token, tokens) {
        figures.append(Figure(number: number, noun: noun))
      }
    }
    return figures
  }

  private static func number(_ document: Document, _ token: Int) -> Double? {
    if let whole = document.integer(token) { return Double(whole) }
    if document.shapes[token].contains(.number) { return Double(document.text(token)) }
    guard let value = document.value(token, as: .cardinal), value > 1, value < 100 else {
      return nil
    }
    return Double(value)
  }

  private static func noun(_ scene: Scene, after token: Int, _ tokens: Range<Int>) -> String? {
    for next in (token + 1)..<(token + 4) where tokens.contains(next) {
      let shape = scene.document.shapes[next]
      guard shape.contains(.word), !scene.document.has(next, [.preposition, .conjunction]) else {
        return nil
      }
      let word = scene.word(next)
      if !shape.contains(.capitalised), word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") {
        return word
      }
    }
    return nil
  }
}
