/// Writes what the parser saw in the CoNLL-U format of Universal Dependencies.
package enum CoNLLU {
  /// The tagged sentences of a document; columns that were not read hold `_`.
  package static func text(of document: Document, syntax: Syntax) -> String {
    let forms = MorphologyReader(document, syntax)
    var text = ""
    for sentence in 0..<document.sentenceCount where syntax.tagged[sentence] {
      let tokens = document.tokens(ofSentence: sentence)
      guard !tokens.isEmpty else { continue }
      let isParsed = syntax.parsed[sentence]
      text += "# sent_id = \(sentence + 1)\n"
      if syntax.cutSentences.contains(sentence) {
        text += "# cut = \(tokens.count) words in pieces of \(SyntaxReader.longestPiece)\n"
      }
      text += "# text = \(document.text(tokens).map { $0.isNewline ? " " : String($0) }.joined())\n"
      for token in tokens {
        let word = document.text(token)
        let tag = syntax.tags[token]
        let form = isParsed ? forms.form(of: token, in: tokens).columns : "_"
        let head =
          syntax.heads[token] < 0 ? 0 : Int(syntax.heads[token]) - tokens.lowerBound + 1
        let arc = isParsed ? "\(head)\t\(syntax.labels[token].name)" : "_\t_"
        let isGlued =
          token + 1 < tokens.upperBound && document.ends[token] == document.starts[token + 1]
        text +=
          "\(token - tokens.lowerBound + 1)\t\(word)\t\(Lemmatizer.lemma(of: word, tag: tag))\t"
        text += "\(tag.name)\t_\t\(form)\t\(arc)\t_\t\(isGlued ? "SpaceAfter=No" : "_")\n"
      }
      text += "\n"
    }
    return text
  }
}
