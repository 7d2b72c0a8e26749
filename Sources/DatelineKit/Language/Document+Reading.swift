extension Document {
  /// Cuts a text into tokens and sentences.
  ///
  /// - Parameters:
  ///   - utf8: valid UTF-8 with LF line ends, at most 2 GB.
  ///   - lexicon: the vocabulary to look words up in.
  init(reading utf8: [UInt8], lexicon: Lexicon = .english) {
    self = SentenceSplitter.split(Tokenizer.tokens(of: utf8, lexicon: lexicon))
  }
}
