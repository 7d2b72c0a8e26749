/// Reads the event reports out of an article: the whole way from text to who did what, when.
///
/// Make one and read with it all articles, on any number of threads: it keeps the parsers that
/// it needed for one article ready for the next.
public struct ReportReader: Sendable {
  /// Finds the times of the same articles.
  let times = TimeReader()
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
      times: times.times(in: document, anchor: anchor),
      article: article,
      anchor: anchor
    )
  }

  /// The same from a document and its times, for measuring each room by itself.
  package func reports(
    in document: Document,
    times told: TextTimes,
    article: Article,
    anchor: CivilDate?
  ) -> [EventReport] {
    guard hasTrigger(document), let syntax = self.times.syntax.take() else { return [] }
    defer { self.times.syntax.give(back: syntax) }
    let book = EntityFinder.book(of: document, anchor: anchor)
    let trees = Trees(document)
    let index = CodePointIndex(document.utf8)
    var assembler = ReportAssembler(
      article: article,
      anchor: anchor,
      index: index,
      isHistory: anchor != nil && told.isHistory
    )
    let times = told.expressions
    let headings = DayHeadings(document, times, anchor: anchor)
    var firstTime = 0
    var item = ListedItem()
    for sentence in 0..<document.sentenceCount {
      let tokens = document.tokens(ofSentence: sentence)
      while firstTime < times.count, times[firstTime].tokens.lowerBound < tokens.lowerBound {
        firstTime += 1
      }
      var lastTime = firstTime
      while lastTime < times.count, times[lastTime].tokens.lowerBound < tokens.upperBound {
        lastTime += 1
      }
      item.turn(to: sentence, of: document)
      let day = ReportReader.day(
        of: sentence,
        document,
        times,
        item: item.label,
        anchor: anchor
      )
      guard
        ReportReader.isWorthATree(
          document,
          sentence,
          triggers,
          isInItem: item.label != nil,
          hasActorOrTime: firstTime < lastTime || day != nil
            || !book.mentions(in: tokens).isEmpty
        )
      else { continue }
      trees.read(
        sentence: sentence,
        of: document,
        apart: AdverbialFinder(document, sentence, times[firstTime..<lastTime], verbs).adverbials(),
        by: syntax,
        verbs
      )
      if day == nil, let held = headings.day(of: sentence) {
        assembler.hold(
          times[held],
          sentence: sentence,
          paragraph: document.sentenceParagraphs[sentence]
        )
      }
      let counted = assembler.counted(times[firstTime..<lastTime], in: tokens, of: document, trees)
      assembler.isUncounted = counted.isOpen
      let scene = Scene(
        document: document,
        book: book,
        verbs: verbs,
        trees: trees,
        sentence: sentence,
        times: counted.times,
        day: day,
        anchor: anchor,
        antecedents: assembler.antecedents
      )
      assembler.read(scene, triggers, paragraph: document.sentenceParagraphs[sentence])
    }
    guard !assembler.reports.isEmpty else { return [] }
    let profile = ArticleProfile(document)
    let mates = DayMates(assembler.reports)
    return assembler.reports.map { report in
      var report = report
      report.profile = profile
      report.dayMates = mates.count(report)
      return report
    }
  }

  /// The date that stands alone before a sentence, but for that of the article itself.
  private static func day(
    of sentence: Int,
    _ document: Document,
    _ times: [TimeExpression],
    item: Range<Int>?,
    anchor: CivilDate?
  ) -> TimeExpression? {
    guard let tokens = document.dayLine(of: sentence).map(document.tokens(ofSentence:)) ?? item
    else { return nil }
    return times.first { tokens.contains($0.tokens.lowerBound) }.flatMap { time in
      time.earliest == nil || time.earliest == anchor ? nil : time
    }
  }

  /// Whether a sentence may tell an event, so that it gets a tree.
  ///
  /// It is running text or an item of a list, no question, can be read in one piece, and has the
  /// word of an event outside quotation marks: beside somebody who acts, a time or a word that
  /// leads back to the sentences before, or one that is an event whoever it befalls. Only the last
  /// will do for a heading.
  static func isWorthATree(
    _ document: Document,
    _ sentence: Int,
    _ triggers: TriggerIndex,
    isInItem: Bool = false,
    hasActorOrTime: Bool
  ) -> Bool {
    let tokens = document.tokens(ofSentence: sentence)
    let isNamed = hasActorOrTime || leadsBack(document, tokens)
    // What stands under its date in a chronicle is told in whatever words.
    let isItem =
      document.dayLine(of: sentence) != nil || document.label(ofSentence: sentence).count > 1
      || isInItem
    let needsTold =
      !isItem && (!isNamed || document.sentenceKinds[sentence] == .heading)
    guard tokens.count <= SyntaxReader.longestPiece, tellsEvents(document, sentence) else {
      return false
    }
    return isItem
      || tokens.contains { token in
        let heads = triggers.heads(Int(document.lexemes[token]))
        let isTrigger =
          needsTold
          ? heads.told : heads.any || StateReading.mayTell(document, token)
        return isTrigger
          && !document.shapes[token].contains(.quoted)
      }
  }

  private static let actingNouns = WordSet(EventWords.actingNouns)
  private static let spokesmen = WordSet(EventWords.spokesmen)

  /// `It collapsed`, `That summit was never held`, `a spokesman said`: what was told before goes
  /// on.
  private static func leadsBack(
    _ document: Document,
    _ tokens: Range<Int>
  ) -> Bool {
    let first = tokens.lowerBound
    if document.has(first, .pronoun) || document.isWord(first, "there") { return true }
    if document.has(first, [.article, .demonstrative]) {
      let opening = Range(from: first + 1, to: min(first + 4, tokens.upperBound))
      if opening.contains(where: {
        VerbIndex.english.nounClasses[Int(document.lexemes[$0])] & EventNouns.own != 0
      }) {
        return true
      }
    }
    return tokens.contains {
      spokesmen.contains(document, $0) || actingNouns.contains(document, $0)
    }
  }

  /// Datelines and questions tell no events of their own.
  private static func tellsEvents(_ document: Document, _ sentence: Int) -> Bool {
    switch document.sentenceKinds[sentence] {
    case .dateline: return false
    case .heading, .prose, .bullet: break
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
    document.lexemes.indices.contains {
      triggers.heads(Int(document.lexemes[$0])).any || StateReading.mayTell(document, $0)
    }
  }
}

/// The item of a list that is being read.
///
/// `15 May: A shell hits the school. The council meets.`
private struct ListedItem {
  private var opening: (label: Range<Int>, paragraph: Int32)?
  /// The mark and the date that open the item of a sentence which is not its first.
  private(set) var label: Range<Int>?

  mutating func turn(to sentence: Int, of document: Document) {
    let paragraph = document.sentenceParagraphs[sentence]
    let own = document.label(ofSentence: sentence)
    label = nil
    if !own.isEmpty {
      opening = (own, paragraph)
    } else if let opening, opening.paragraph == paragraph {
      label = opening.label
    }
  }
}
