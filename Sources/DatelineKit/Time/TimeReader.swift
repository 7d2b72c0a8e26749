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

  /// The times of a document, and whether it tells a history.
  ///
  /// - Parameters:
  ///   - document: the text, cut into tokens and sentences.
  ///   - anchor: the day from which relative times are read; with none they stay unresolved.
  package func times(in document: Document, anchor: CivilDate?) -> TextTimes {
    let text = TimeText(document, tags: SentenceTags(document, syntax))
    var resolver = TimeResolver(text: text, anchor: anchor, found: TimeMatcher(text).all())
    var expressions: [TimeExpression] = []
    expressions.reserveCapacity(resolver.found.count)
    for time in resolver.found {
      let rule = TimeGrammar.english.rules[time.rule].name
      expressions.append(resolver.expression(time, rule: rule))
    }
    return TextTimes(expressions: expressions, isHistory: resolver.isHistory)
  }

  /// The time expressions of a few words, as the `resolve` command reads them.
  ///
  /// - Parameters:
  ///   - words: the words, with nothing around them or in a sentence.
  ///   - anchor: the day from which relative times are read; with none they stay unresolved.
  /// - Returns: the expressions, each with its days and its working.
  public func resolve(_ words: String, anchor: CivilDate?) -> [TimeExpression] {
    times(in: Document(reading: Array(words.utf8)), anchor: anchor).expressions
  }
}

/// What a text tells of time.
package struct TextTimes: Sendable {
  /// Its time expressions, in order and without overlap.
  package let expressions: [TimeExpression]
  /// Whether it is a history, which sets its own years, and no news of its anchor's days.
  package let isHistory: Bool
}
