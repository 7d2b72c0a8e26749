extension Document {
  /// A document of sentences that are cut already, as a treebank's are.
  ///
  /// Words are joined by single spaces, sentences by line ends; lexemes are not looked up.
  package convenience init(sentences: [[String]]) {
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
    var columns = TokenColumns(utf8: utf8, lexicon: .english)
    columns.lexemes = [UInt32](repeating: 0, count: starts.count)
    columns.shapes = [TokenShape](repeating: .spaced, count: starts.count)
    columns.starts = starts
    columns.ends = ends
    columns.sentenceKinds = [SentenceKind](repeating: .prose, count: sentences.count)
    columns.sentenceParagraphs = (0..<sentences.count).map { Int32($0) }
    columns.sentenceStarts = sentenceStarts + [Int32(starts.count)]
    self.init(columns)
  }

  /// The bytes that a token covers.
  package func byteRange(_ token: Int) -> Range<Int> { Int(starts[token])..<Int(ends[token]) }

  /// The canonical text.
  package var utf8Bytes: [UInt8] { utf8 }
}
