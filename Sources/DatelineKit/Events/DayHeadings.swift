/// The lines of a chronology or a live report that hold a time and nothing else: each dates what
/// stands below it, to the next.
///
/// `Monday, 9 March` over three paragraphs, `10:40 a.m.` over one. A single line is no chronology.
struct DayHeadings {
  /// The sentences of the lines, in order, with the first that each no longer dates and the place of
  /// its first expression.
  private var lines: [(sentence: Int, end: Int, time: Int)] = []
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
      lines.append((sentence, document.sentenceCount, place))
    }
    if lines.count < DayHeadings.fewest { lines.removeAll() }
    for line in lines.indices {
      let next = line + 1 < lines.count ? lines[line + 1].sentence : document.sentenceCount
      lines[line].end = end(from: lines[line].sentence, to: next)
    }
  }

  /// The first sentence that a line no longer dates, of those up to the next line and a heading which
  /// does not stand right below.
  private func end(from line: Int, to next: Int) -> Int {
    let paragraphs = document.sentenceParagraphs
    return Range(from: line + 1, to: next).first { sentence in
      paragraphs[sentence] - paragraphs[line] > DayHeadings.reach
        || sentence > line + 2 && document.sentenceKinds[sentence - 1] == .heading
    } ?? next + 1
  }

  /// The expression that dates a sentence; nil where none does.
  func day(of sentence: Int) -> Int? {
    // The last line before it: found by halves, for a live report may have thousands.
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    guard low > 0, sentence < lines[low - 1].end else { return nil }
    return lines[low - 1].time
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
