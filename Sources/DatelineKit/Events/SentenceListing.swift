/// What the rooms make of each sentence of a text, for whoever writes rules.
package enum SentenceListing {
  /// A block a sentence: its words with tag, head and label, who is mentioned, the reports.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - anchor: the day it is read from; nil for none.
  package static func lines(_ article: Article, anchor: CivilDate?) -> [String] {
    let document = Document(reading: article.utf8)
    guard let reader = SyntaxReader() else { return [] }
    let book = EntityFinder.book(of: document, anchor: anchor)
    let trees = Trees(document)
    let times = TimeReader().times(in: document, anchor: anchor).expressions
    var lines: [String] = []
    for sentence in 0..<document.sentenceCount {
      let tokens = document.tokens(ofSentence: sentence)
      if tokens.count <= SyntaxReader.longestPiece {
        let inside = times.filter { tokens.contains($0.tokens.lowerBound) }
        trees.read(
          sentence: sentence,
          of: document,
          apart: AdverbialFinder(document, sentence, inside[...], VerbIndex.english).adverbials(),
          by: reader,
          VerbIndex.english
        )
      }
      for token in tokens {
        let head = trees.head(token).map { "\(document.text($0)) \($0)" } ?? "-"
        let place = "\(trees.tag(token)) \(trees.label(token)) \(head)"
        lines.append("\(token) \(document.text(token)) \(place)")
      }
      for mention in book.mentions(in: tokens) {
        let named = mention.entities.map {
          book.entities[$0].id + "/" + (book.entities[$0].country ?? "-")
        }
        let entities = named.joined(separator: " ")
        lines.append("= \(document.text(mention.phrase)): \(entities) \(mention.form)")
      }
      lines.append("")
    }
    for report in ReportReader().reports(in: article, anchor: anchor) {
      let actors = report.actors.map { "\($0.role) \($0.id)/\($0.country ?? "-")" }
      lines.append(
        "> \(report.kind) \(report.status) “\(report.trigger.text)” \(report.trigger.rule): "
          + actors.joined(separator: ", ") + "; " + report.title
      )
    }
    return lines
  }
}
