/// Tags and parses sentences of a document.
///
/// It keeps its buffers from sentence to sentence, so make one for each thread and read with it
/// all that the thread reads. Nothing is allocated for a token.
package final class SyntaxReader {
  /// The most tokens that are read in one piece; longer sentences are cut and said to be cut.
  package static let longestPiece = 400

  private let model: SyntaxModel
  private let tagger: Tagger

  /// A reader by a model.
  package init(model: SyntaxModel) {
    self.model = model
    tagger = Tagger(
      table: model.tags,
      vocabulary: model.vocabulary,
      capacity: SyntaxReader.longestPiece
    )
  }

  /// Tags one sentence.
  package func tag(sentence: Int, of document: Document, into syntax: inout Syntax) {
    guard !syntax.tagged[sentence] else { return }
    syntax.tagged[sentence] = true
    let tokens = document.tokens(ofSentence: sentence)
    document.utf8.withUnsafeBufferPointer { text in
      document.starts.withUnsafeBufferPointer { starts in
        document.ends.withUnsafeBufferPointer { ends in
          syntax.tags.withUnsafeMutableBufferPointer { tags in
            guard let starts = starts.baseAddress, let ends = ends.baseAddress,
              let tags = tags.baseAddress
            else { return }
            var first = tokens.lowerBound
            while first < tokens.upperBound {
              let end = min(first + SyntaxReader.longestPiece, tokens.upperBound)
              tagger.tag(first..<end, of: text, starts: starts, ends: ends, into: tags + first)
              first = end
            }
          }
        }
      }
    }
    if tokens.count > SyntaxReader.longestPiece { syntax.cutSentences.append(sentence) }
  }

  /// Tags all sentences of a document.
  package func tags(of document: Document) -> Syntax {
    var syntax = Syntax(for: document)
    for sentence in 0..<document.sentenceCount {
      tag(sentence: sentence, of: document, into: &syntax)
    }
    return syntax
  }
}
