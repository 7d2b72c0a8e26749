extension Document {
  /// Cuts a text into tokens and sentences.
  ///
  /// - Parameter utf8: valid UTF-8 with LF line ends, at most 2 GB.
  package init(reading utf8: [UInt8]) {
    self = SentenceSplitter.split(Tokenizer.tokens(of: utf8, lexicon: .english))
  }
}
