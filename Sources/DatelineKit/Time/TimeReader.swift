/// Finds the time expressions of a text and says which days they mean.
///
/// Make one and read with it all texts, on any number of threads: it keeps the taggers that it
/// needed for one text ready for the next.
public struct TimeReader: Sendable {
  /// Readers of syntax that wait for work; whoever reads a text further takes them from here.
  let syntax: SyntaxReaders

  /// A reader with the program's rules for English.
  public init() {
    syntax = SyntaxReaders()
  }

  /// A reader that tags nothing, for measuring what the rules cost by themselves.
  package init(withoutTags: Void) {
    syntax = SyntaxReaders(areMade: false)
  }

  /// The time expressions of a document, in order and without overlap.
  ///
  /// - Parameters:
  ///   - document: the text, cut into tokens and sentences.
  ///   - anchor: the day from which relative times are read; with none they stay unresolved.
  /// - Returns: the expressions, each with its days and its working.
  package func expressions(in document: Document, anchor: CivilDate?) -> [TimeExpression] {
    let text = TimeText(document, tags: SentenceTags(document, syntax))
    var found = TimeMatcher(text).all()
    if !TimeResolver.isHistory(found, anchor) { found.removeAll { $0.value.isOfHistories } }
    var resolver = TimeResolver(text: text, anchor: anchor, found: found)
    var expressions: [TimeExpression] = []
    expressions.reserveCapacity(found.count)
    for time in found {
      let rule = TimeGrammar.english.rules[time.rule].name
      expressions.append(resolver.expression(time, rule: rule))
    }
    return expressions
  }

  /// The time expressions of a few words, as the `resolve` command reads them.
  ///
  /// - Parameters:
  ///   - words: the words, with nothing around them or in a sentence.
  ///   - anchor: the day from which relative times are read; with none they stay unresolved.
  /// - Returns: the expressions, each with its days and its working.
  public func resolve(_ words: String, anchor: CivilDate?) -> [TimeExpression] {
    expressions(in: Document(reading: Array(words.utf8)), anchor: anchor)
  }
}
