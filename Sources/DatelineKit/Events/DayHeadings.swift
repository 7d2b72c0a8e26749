/// The lines of a chronology or a live report that hold a time and nothing else: each dates what
/// stands below it, to the next.
///
/// `Monday, 9 March` over three paragraphs, `10:40 a.m.` over one. A single line is no chronology.
struct DayHeadings {
  /// The sentences of the lines, in order, and the place of their first expression.
  private var lines: [(sentence: Int, time: Int)] = []
  private let document: Document

  private static let longest = 9
  /// So few lines date nothing but what stands right below them.
  private static let fewest = 2
  /// How many paragraphs below a line it still dates.
  private static let reach: Int32 = 12

  init(_ document: Document, _ times: [TimeExpression], anchor: CivilDate?) {
    self.document = document
    var last = -1
    for (place, time) in times.enumerated() {
      let sentence = document.sentence(of: time.tokens.lowerBound)
      guard sentence != last else { continue }
      last = sentence
      guard let first = time.earliest, first == time.latest,
        time.type == .date || time.type == .time,
        isLine(sentence, from: place, times)
      else { continue }
      // The article’s own date stands at its top.
      if sentence < 3, time.type == .date, first == anchor { continue }
      lines.append((sentence, place))
    }
    if lines.count < DayHeadings.fewest { lines.removeAll() }
  }

  /// The expression that dates a sentence; nil where none does.
  func day(of sentence: Int) -> Int? {
    guard let line = lines.last(where: { $0.sentence < sentence }) else { return nil }
    let paragraphs = document.sentenceParagraphs
    guard paragraphs[sentence] - paragraphs[line.sentence] <= DayHeadings.reach else { return nil }
    // Another heading ends it, but not one that it opens with.
    for other in Range(from: line.sentence + 2, to: sentence)
    where document.sentenceKinds[other] == .heading {
      return nil
    }
    return line.time
  }

  /// Whether a sentence is a paragraph of its own and holds nothing but times.
  private func isLine(_ sentence: Int, from place: Int, _ times: [TimeExpression]) -> Bool {
    let tokens = document.tokens(ofSentence: sentence)
    let paragraphs = document.sentenceParagraphs
    guard tokens.count <= DayHeadings.longest,
      sentence == 0 || paragraphs[sentence - 1] != paragraphs[sentence],
      sentence + 1 == document.sentenceCount || paragraphs[sentence + 1] != paragraphs[sentence]
    else { return false }
    var place = place
    for token in tokens {
      while place < times.count, times[place].tokens.upperBound <= token { place += 1 }
      let isTime = place < times.count && times[place].tokens.contains(token)
      let isGlue = document.shapes[token].contains(.punctuation) || document.isWord(token, "at")
      guard isTime || isGlue else { return false }
    }
    return true
  }
}
