/// The dates that stand over what an article tells: `27 August.` before the words of a chronicle’s
/// item, `14:20` over an entry, `July 1914` over a section.
struct ItemTimes {
  /// Whether the article tells of days long before its own, so that what it tells without a day was
  /// not said on its own.
  let looksBack: Bool

  private let anchor: CivilDate?
  private var time: TimeExpression?
  /// The paragraph that the time is good for; nil where it heads a section.
  private var paragraph: Int32?

  init(_ times: [TimeExpression], anchor: CivilDate?) {
    self.anchor = anchor
    looksBack = anchor.map { ItemTimes.looksBack(times, from: $0) } ?? true
  }

  /// The time that holds for what is being read.
  var current: TimeAttacher.Attachment? {
    time.map { TimeAttacher.told($0) }
  }

  /// Takes up what a sentence opens, or leaves what held before it.
  mutating func open(
    _ document: Document,
    _ sentence: Int,
    _ times: ArraySlice<TimeExpression>
  ) {
    let kind = document.sentenceKinds[sentence]
    if kind == .heading || paragraph.map({ $0 != document.sentenceParagraphs[sentence] }) ?? false {
      time = nil
    }
    guard let first = times.first, first.type != .duration, TimeAttacher.isDate(first),
      opens(document, sentence, first)
    else { return }
    // The day of the article in its head is not that of all it tells.
    if first.type == .date, let anchor, first.earliest == anchor, kind == .heading { return }
    time = first
    paragraph = kind == .heading ? nil : document.sentenceParagraphs[sentence]
  }

  /// Whether a sentence is nothing but a time, or has it for its label.
  private func opens(_ document: Document, _ sentence: Int, _ time: TimeExpression) -> Bool {
    let tokens = document.tokens(ofSentence: sentence)
    if document.label(ofSentence: sentence).contains(time.tokens.lowerBound) { return true }
    return tokens.allSatisfy {
      time.tokens.contains($0) || document.shapes[$0].contains(.punctuation)
    }
  }

  private static let year = 365

  /// Whether of the dates told most lie more than a year before the article’s day.
  private static func looksBack(_ times: [TimeExpression], from anchor: CivilDate) -> Bool {
    var far = 0
    var near = 0
    for time in times where time.type != .duration && TimeAttacher.isDate(time) {
      guard let latest = time.latest, time.earliest != anchor else { continue }
      if latest.days(to: anchor) > year { far += 1 } else { near += 1 }
    }
    return far >= 4 && far > 3 * near
  }
}
