/// What stands before the words of an item in a chronology: `• March 8:`, `Friday 9 May 1980 —`.
///
/// It is no part of the sentence that follows, and read as one piece with it would bend its tree.
extension Document {
  /// The longest label, in tokens.
  private static let longestLabel = 10

  /// The tokens of the mark and the date that open a sentence, up to their colon or dash; empty
  /// where the sentence has none or nothing follows.
  func label(ofSentence sentence: Int) -> Range<Int> {
    let tokens = tokens(ofSentence: sentence)
    let none = tokens.lowerBound..<tokens.lowerBound
    var token = tokens.lowerBound
    if sentenceKinds[sentence] == .bullet, token < tokens.upperBound,
      shapes[token].contains(.punctuation)
    {
      token += 1
    }
    let body = token
    var isDated = false
    while token < min(tokens.upperBound, body + Document.longestLabel) {
      let isEnd = isByte(token, UInt8(ascii: ":")) || Dash.isBreak(self, token)
      if isEnd, token > body {
        let isWhole = isDated && token + 1 < tokens.upperBound
        return isWhole ? tokens.lowerBound..<token + 1 : marked(tokens, body, none)
      }
      let isOfDate =
        has(token, [.month, .weekday, .season, .ordinal, .stage])
        || shapes[token].contains(.number)
      isDated = isDated || isOfDate
      let isGlue =
        isByte(token, UInt8(ascii: ",")) || isByte(token, UInt8(ascii: "."))
        || Dash.isHyphen(self, token) || has(token, [.article, .preposition]) && !isDated
      guard isOfDate || isGlue else { break }
      token += 1
    }
    return marked(tokens, body, none)
  }

  /// Whether a sentence is an item of a list, or is opened by a date as `Nov. 6: Marines land` is.
  func isLine(sentence: Int) -> Bool {
    sentenceKinds[sentence] == .bullet || !label(ofSentence: sentence).isEmpty
  }

  /// The mark of a list’s item alone.
  private func marked(_ tokens: Range<Int>, _ body: Int, _ none: Range<Int>) -> Range<Int> {
    body > tokens.lowerBound && body < tokens.upperBound ? tokens.lowerBound..<body : none
  }
}
