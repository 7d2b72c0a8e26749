/// Reads the event reports out of an article: the whole way from text to who did what, when.
public struct ReportReader: Sendable {
  private let times = TimeReader()
  private let triggers = TriggerIndex.english
  private let verbs = VerbIndex.english

  /// A reader with the program's rules.
  public init() {}

  /// The event reports of an article, in the order of its text.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - anchor: the day its relative times are read from; with none they stay unresolved.
  public func reports(in article: Article, anchor: CivilDate?) -> [EventReport] {
    let document = Document(reading: article.utf8)
    return reports(
      in: document,
      times: times.expressions(in: document, anchor: anchor),
      article: article,
      anchor: anchor
    )
  }

  /// The same from a document and its times, for measuring each room by itself.
  package func reports(
    in document: Document,
    times: [TimeExpression],
    article: Article,
    anchor: CivilDate?
  ) -> [EventReport] {
    guard hasTrigger(document) else { return [] }
    let book = EntityFinder.book(of: document, anchor: anchor)
    let index = CodePointIndex(document.utf8)
    var assembler = ReportAssembler(article: article, anchor: anchor, index: index)
    var firstTime = 0
    for sentence in 0..<document.sentenceCount {
      let tokens = document.tokens(ofSentence: sentence)
      while firstTime < times.count, times[firstTime].tokens.lowerBound < tokens.lowerBound {
        firstTime += 1
      }
      var lastTime = firstTime
      while lastTime < times.count, times[lastTime].tokens.lowerBound < tokens.upperBound {
        lastTime += 1
      }
      guard tellsEvents(document, sentence) else { continue }
      let matches = matches(document, tokens)
      guard !matches.isEmpty || firstTime < lastTime else { continue }
      let scene = Scene(
        document: document,
        book: book,
        verbs: verbs,
        sentence: tokens,
        times: times[firstTime..<lastTime]
      )
      assembler.read(scene, matches, paragraph: document.sentenceParagraphs[sentence])
    }
    return assembler.reports
  }

  /// Headings, datelines and questions tell no events of their own.
  private func tellsEvents(_ document: Document, _ sentence: Int) -> Bool {
    switch document.sentenceKinds[sentence] {
    case .heading, .dateline: return false
    case .prose, .bullet: break
    }
    let tokens = document.tokens(ofSentence: sentence)
    // The first byte alone: a run such as `??` is one token.
    for token in tokens.suffix(3)
    where document.utf8[Int(document.starts[token])] == UInt8(ascii: "?") {
      return document.shapes[token].contains(.quoted)
    }
    return true
  }

  private func hasTrigger(_ document: Document) -> Bool {
    document.lexemes.contains { verbs.verbs[Int($0)] >= 0 || verbs.nouns[Int($0)] >= 0 }
  }

  /// The triggers of a sentence outside quotation marks, from left to right.
  ///
  /// A word that may be verb or noun is there as both, the verb first.
  private func matches(_ document: Document, _ tokens: Range<Int>) -> [TriggerIndex.Match] {
    var found: [TriggerIndex.Match] = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      let lexeme = document.lexemes[token]
      let isName = document.shapes[token].contains(.capitalised) && token != tokens.lowerBound
      var next = token + 1
      if lexeme != 0, !isName, !document.shapes[token].contains(.quoted) {
        let (verb, noun) = triggers.matches(document, at: token, before: tokens.upperBound)
        for match in [verb, noun].compactMap(\.self) {
          found.append(match)
          // A noun inside the pattern (`held talks with`) triggers nothing more.
          next = max(next, match.tokens.upperBound)
        }
      }
      token = next
    }
    return found
  }
}
