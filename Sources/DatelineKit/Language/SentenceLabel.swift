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
      // `Night of 5 June:`
      if has(token, .dayPart), !isDated {
        token += 1
        continue
      }
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
      || dayLine(of: sentence) != nil
  }

  /// How many sentences a date that stands alone may lead.
  private static let dayReach = 8

  /// The sentence that is nothing but the date of a sentence after it: `27 August. The consul is
  /// shot.` within one paragraph, or a line of its own right above.
  func dayLine(of sentence: Int) -> Int? {
    guard !isDayLine(sentence) else { return nil }
    let paragraph = sentenceParagraphs[sentence]
    var before = sentence - 1
    while before >= 0, sentence - before <= Document.dayReach {
      if sentenceParagraphs[before] == paragraph {
        if isDayLine(before) { return before }
      } else {
        let isAlone = before == 0 || sentenceParagraphs[before - 1] != sentenceParagraphs[before]
        return isAlone && sentenceParagraphs[before] + 1 == paragraph && isDayLine(before)
          ? before : nil
      }
      before -= 1
    }
    return nil
  }

  /// Whether a sentence is a date and nothing else: a day or a month by its name.
  private func isDayLine(_ sentence: Int) -> Bool {
    let tokens = tokens(ofSentence: sentence)
    guard tokens.count <= Document.longestLabel else { return false }
    var isNamed = false
    for token in tokens {
      let isOfDate = has(token, [.month, .weekday, .season, .ordinal, .stage])
      isNamed = isNamed || has(token, [.month, .weekday])
      let isGlue =
        shapes[token].contains(.number)
        || shapes[token].contains(.punctuation) || has(token, [.article, .preposition])
      guard isOfDate || isGlue else { return false }
    }
    return isNamed
  }

  /// The mark of a list’s item alone.
  private func marked(_ tokens: Range<Int>, _ body: Int, _ none: Range<Int>) -> Range<Int> {
    body > tokens.lowerBound && body < tokens.upperBound ? tokens.lowerBound..<body : none
  }
}
