import DatelineKit

/// Scores words, tags and trees read from a treebank's raw text.
///
/// Words are aligned by the letters they cover, white space apart, as the CoNLL 2018 shared task
/// did; figures are F1.
struct RawEvaluation {
  /// The raw text: paragraphs on lines of their own.
  let text: String
  private let sentences: [TreebankSentence]

  /// A word as the letters it covers, with what was said of it.
  private struct Word {
    var start: Int
    var end: Int
    var tag: UniversalTag
    var label: Substring
    /// The word that it hangs on, -1 for the root.
    var head: Int
  }

  init(_ sentences: [TreebankSentence]) {
    self.sentences = sentences
    var text = ""
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { text += sentence.opensParagraph ? "\n\n" : " " }
      text += sentence.text
    }
    self.text = text
  }

  func report(of reader: SyntaxReader) -> String {
    let document = Document(reading: Array(text.utf8))
    let gold = goldWords()
    let read = readWords(document, reader.trees(of: document))
    var places: [Int: Int] = [:]
    for (index, word) in gold.enumerated() { places[word.start] = index }
    var aligned = [Int](repeating: -1, count: read.count)
    for (index, word) in read.enumerated() {
      if let place = places[word.start], gold[place].end == word.end { aligned[index] = place }
    }
    var words = 0
    var tags = 0
    var heads = 0
    var labels = 0
    for (index, word) in read.enumerated() where aligned[index] >= 0 {
      let right = gold[aligned[index]]
      words += 1
      if word.tag == right.tag { tags += 1 }
      let head = word.head < 0 ? -1 : aligned[word.head]
      guard word.head < 0 ? right.head < 0 : head >= 0 && head == right.head else { continue }
      heads += 1
      if word.label == right.label { labels += 1 }
    }
    let whole = gold.count + read.count
    func score(_ count: Int) -> String { Evaluation.percent(2 * count, whole) }
    var starts = Set<Int>()
    var first = 0
    for sentence in sentences {
      starts.insert(gold[first].start)
      first += sentence.words.count
    }
    let found = (0..<document.sentenceCount).count { sentence in
      starts.contains(read[document.tokens(ofSentence: sentence).lowerBound].start)
    }
    return """
      raw: words \(score(words)) UPOS \(score(tags)) UAS \(score(heads)) LAS \(score(labels)), \
      sentence starts \(Evaluation.percent(2 * found, starts.count + document.sentenceCount))
      """
  }

  /// The words on which text and treebank disagree, each with what was read there; for mending
  /// the tokenizer.
  func disagreements(limit: Int) -> [String] {
    let document = Document(reading: Array(text.utf8))
    let spans = Set(goldWords().map { $0.start << 8 | ($0.end - $0.start) & 0xFF })
    let read = readWords(document, Syntax(for: document))
    var lines: [String] = []
    for (index, word) in read.enumerated() {
      guard !spans.contains(word.start << 8 | (word.end - word.start) & 0xFF) else { continue }
      lines.append(
        document.words(max(0, index - 2)..<min(document.count, index + 3), marking: index)
      )
      if lines.count == limit { break }
    }
    return lines
  }

  private func goldWords() -> [Word] {
    var words: [Word] = []
    var at = 0
    for sentence in sentences {
      let first = words.count
      var index = 0
      while index < sentence.words.count {
        let joined = sentence.joined.first { $0.words.lowerBound == index }
        let range = joined?.words ?? index..<index + 1
        let start = at
        let spelt = range.map { sentence.words[$0] }
        let whole = joined?.text ?? sentence.words[index]
        // Words that do not spell what is written have no letters of their own.
        let isSpelt = spelt.joined() == whole
        for (offset, word) in zip(range, spelt) {
          let length = isSpelt ? RawEvaluation.letters(word) : 0
          words.append(
            Word(
              start: isSpelt ? at : start,
              end: isSpelt ? at + length : start,
              tag: sentence.tags[offset],
              label: sentence.labels[offset].name.prefix { $0 != ":" },
              head: sentence.heads[offset] < 0 ? -1 : first + sentence.heads[offset]
            )
          )
          at += length
        }
        if !isSpelt { at += RawEvaluation.letters(whole) }
        index = range.upperBound
      }
    }
    return words
  }

  private func readWords(_ document: Document, _ syntax: Syntax) -> [Word] {
    var before = [Int](repeating: 0, count: text.utf8.count + 1)
    var count = 0
    for (index, byte) in text.utf8.enumerated() {
      before[index] = count
      if !RawEvaluation.isSpace(byte) { count += 1 }
    }
    before[text.utf8.count] = count
    return (0..<document.count).map { token in
      let range = document.byteRange(token)
      return Word(
        start: before[range.lowerBound],
        end: before[range.upperBound],
        tag: syntax.tags[token],
        label: syntax.labels[token].name.prefix { $0 != ":" },
        head: Int(syntax.heads[token])
      )
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  private static func letters(_ word: String) -> Int { word.utf8.count { !isSpace($0) } }
}

extension Document {
  /// Tokens with one of them in brackets.
  fileprivate func words(_ tokens: Range<Int>, marking marked: Int) -> String {
    tokens.map { token in
      let range = byteRange(token)
      let word = String(decoding: utf8Bytes[range], as: UTF8.self)
      return token == marked ? "[\(word)]" : word
    }.joined(separator: " ")
  }
}
