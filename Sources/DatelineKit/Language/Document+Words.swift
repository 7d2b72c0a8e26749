extension Document {
  /// A document of sentences that are cut already, as a treebank's are.
  ///
  /// Words are joined by single spaces, sentences by line ends; lexemes are not looked up.
  package init(sentences: [[String]]) {
    var utf8: [UInt8] = []
    var starts: [Int32] = []
    var ends: [Int32] = []
    var sentenceStarts: [Int32] = []
    for words in sentences {
      sentenceStarts.append(Int32(starts.count))
      for word in words {
        starts.append(Int32(utf8.count))
        utf8 += Array(word.utf8)
        ends.append(Int32(utf8.count))
        utf8.append(UInt8(ascii: " "))
      }
      if utf8.last == UInt8(ascii: " ") { utf8[utf8.count - 1] = UInt8(ascii: "\n") }
    }
    self.init(utf8: utf8, lexicon: .english)
    lexemes = [UInt32](repeating: 0, count: starts.count)
    shapes = [TokenShape](repeating: .spaced, count: starts.count)
    self.starts = starts
    self.ends = ends
    sentenceKinds = [SentenceKind](repeating: .prose, count: sentences.count)
    sentenceParagraphs = (0..<sentences.count).map { Int32($0) }
    self.sentenceStarts = sentenceStarts + [Int32(starts.count)]
  }

  /// The bytes that a token covers.
  package func byteRange(_ token: Int) -> Range<Int> { Int(starts[token])..<Int(ends[token]) }

  /// The canonical text.
  package var utf8Bytes: [UInt8] { utf8 }
}
