// What a text tells in passing, and the story that it goes on with.

extension TimeResolver {
  /// The time told last that "the next day" can count from: that of the story's main line.
  ///
  /// "The town fell on 3 March. Its mayor, who had been named on 1 February, fled. Two days later
  /// they signed": two days after 3 March. In one sentence the time told last holds, whatever told
  /// it: "the truce signed on 3 March broke two days later".
  func mainLine(upTo unit: TimeUnit, forPlan: Bool) -> Discourse.Told? {
    guard let last = discourse.last(upTo: unit, forPlan: forPlan),
      !isInSentence(last) || isOfPerson(last) || isSince(last), let passing = passing(last),
      !isGoingOn(passing)
    else { return discourse.last(upTo: unit, forPlan: forPlan) }
    let main = discourse.told.last {
      $0.time.unit <= max(unit, .day) && (forPlan || !$0.isAhead)
        && $0.words.upperBound + TimeResolver.mainReach > tokens.lowerBound
        && self.passing($0) == nil
    }
    // "The draft, delivered on 7 April, was spurned. That evening he landed."
    if passing == .aside, document.isOne(tokens.lowerBound, of: "that"), last.time.unit <= .day,
      document.sentence(of: last.words.lowerBound) == sentenceIndex - 1,
      !isOfNoun(last.words, document.tokens(ofSentence: sentenceIndex - 1))
    {
      return last
    }
    guard let main, passing == .aside || isInParagraph(main, of: last) else { return last }
    return main
  }

  /// The time told last of a story of long ago that a date without a year goes on with.
  ///
  /// "On 3 March 1978 rebels seized the post. On 7 March they left": in that paragraph, and in the next
  /// ones where the story goes on in that year. A month alone, right behind one date, may well be that of
  /// the year of writing.
  mutating func storyOfYear(_ fields: CalendarFields) -> Discourse.Told? {
    guard let month = fields.month, let anchor, document.sentenceCount > 0,
      let last = discourse.told.last(where: { $0.time.start.year + 1 < anchor.year }),
      clauseDirection() == .past
    else { return nil }
    let full = discourse.told.lastIndex { $0.isFull && $0.time.unit == .day && !$0.isAside }
    let story = discourse.told[(full ?? 0)...].filter { !$0.isAside && passing($0) == nil }
    guard let first = story.first, let latest = story.last, first.time.start.year + 1 < anchor.year,
      story.allSatisfy({ (0...1).contains($0.time.start.year - first.time.start.year) })
    else { return nil }
    let isOneParagraph =
      full != nil && fields.day != nil
      && document.sentenceParagraphs[sentenceIndex]
        == document.sentenceParagraphs[document.sentence(of: first.words.lowerBound)]
    guard isOneParagraph || story.count > (fields.day == nil ? 2 : 1) else { return nil }
    // It goes forward, a step at a time; one that has gone on for long may look about in its year.
    let base = latest.time.start
    let time =
      fields.day == nil
      ? CalendarTime(year: base.year, month: month)
      : fields.time(in: base.year)
    let isLong = story.count > TimeResolver.longStory
    guard let time, isLong || (0...TimeResolver.storyStep).contains(base.days(to: time.end)) else {
      return nil
    }
    return last.number == latest.number ? last : latest
  }

  /// A story goes on by so many days at once without naming the year again.
  private static let storyStep = 90
  private static let longStory = 4

  /// How many tokens back the main line may have been left.
  private static let mainReach = 160

  /// Whether a time of the same sentence only says who acts, and "that day" is that of the deed.
  ///
  /// "The premier, who took office on 4 May, recalled his envoy that evening."
  private func isOfPerson(_ told: Discourse.Told) -> Bool {
    guard document.isOne(tokens.lowerBound, of: "that"), isClosed(told.words, sentence) else {
      return false
    }
    let first = max(sentence.lowerBound, told.words.lowerBound - TimeResolver.clauseReach)
    return (first..<told.words.lowerBound).contains { document.isOne($0, of: "who") }
  }

  /// Whether a time of the same sentence only says since when.
  ///
  /// "The men, held since March, were let out that weekend."
  private func isSince(_ told: Discourse.Told) -> Bool {
    let before = told.words.lowerBound - 1
    return before > sentence.lowerBound && document.isOne(before, of: "since")
      && isClosed(told.words, sentence)
  }

  /// How a text tells a time that is not of its main line.
  private enum Passing {
    /// In a clause or a phrase that only says which: "the mayor, elected on 3 May, fled".
    case aside
    /// As what had been before: "They had asked for it on 3 May."
    case before
    /// In somebody's own words.
    case quote
  }

  /// How a time was told in passing; nil where it is of the main line.
  private func passing(_ told: Discourse.Told) -> Passing? {
    let words = told.words
    let sentence = document.tokens(ofSentence: document.sentence(of: words.lowerBound))
    if document.shapes[words.lowerBound].contains(.quoted) { return .quote }
    if isOfNoun(words, sentence) || isInRelative(words, sentence) { return .aside }
    return hadBeen(words, sentence) ? .before : nil
  }

  /// Whether the words that are read go on with what was told in passing.
  private func isGoingOn(_ passing: Passing) -> Bool {
    switch passing {
    case .quote: document.shapes[tokens.lowerBound].contains(.quoted)
    case .aside, .before: hadBeen(tokens, sentence)
    }
  }

  private func isInParagraph(_ told: Discourse.Told, of other: Discourse.Told) -> Bool {
    let paragraphs = document.sentenceParagraphs
    return paragraphs[document.sentence(of: told.words.lowerBound)]
      == paragraphs[document.sentence(of: other.words.lowerBound)]
  }

  /// Whether a time only says which thing is meant: "the accord of 3 May", "had been quiet since
  /// 3 May". The subject of a sentence is its event: "The raid of 3 May killed ten."
  private func isOfNoun(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = words.lowerBound - 1
    guard before > sentence.lowerBound else { return false }
    if document.isOne(before, of: "since than") { return true }
    guard document.isOne(before, of: "of"), tag(before - 1, sentence) == .noun,
      !document.has(before - 1, .unit),
      !document.isOne(
        before - 1,
        of: "night evening morning afternoon hours start beginning middle end close dawn eve course"
      )
    else { return false }
    return before - 1 - sentence.lowerBound > 3
  }

  /// Whether a time stands in a clause that only says who or which, with the main clause's verb
  /// before or after it.
  ///
  /// "The mayor, who was named on 3 May, fled", "the man named on 3 May", but not "They signed the
  /// accord, which took effect on 3 May": that goes on with the story.
  private func isInRelative(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound + 1, words.lowerBound - TimeResolver.clauseReach)
    var hasVerb = false
    var token = words.lowerBound - 1
    while token >= first {
      let isComma = document.isByte(token - 1, UInt8(ascii: ","))
      if document.isOne(token, of: "who which whose whom"), hasVerb {
        return !isComma || isHad(token + 1, sentence) || isClosed(words, sentence)
      }
      guard document.shapes[token].contains(.word) || document.shapes[token].contains(.number)
      else { return false }
      if tag(token, sentence) == .verb {
        hasVerb = true
        // "The mayor, named on 3 May, fled."
        if isComma, isPastForm(token) { return isClosed(words, sentence) }
      }
      token -= 1
    }
    return false
  }

  /// How far a clause is followed.
  private static let clauseReach = 16

  /// Whether a comma closes the clause of a time and a verb goes on behind it.
  private func isClosed(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let comma = words.upperBound
    guard comma + 1 < sentence.upperBound, document.isByte(comma, UInt8(ascii: ",")) else {
      return false
    }
    return (comma + 1..<min(comma + 4, sentence.upperBound)).contains {
      tag($0, sentence) == .verb || tag($0, sentence) == .auxiliary
    }
  }

  /// Whether a clause tells of its time what had been before: "had asked for it on 3 May", "On 3
  /// May they had asked".
  private func hadBeen(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = max(sentence.lowerBound, words.lowerBound - TimeResolver.clauseReach)
    var token = words.lowerBound - 1
    while token >= first, document.shapes[token].contains(.word) {
      if tag(token, sentence) == .verb, isPastForm(token) {
        return (max(first, token - 3)..<token).contains { document.isOne($0, of: "had 'd ’d") }
      }
      token -= 1
    }
    guard words.lowerBound - sentence.lowerBound < 3 else { return false }
    let end = min(words.upperBound + TimeResolver.clauseReach, sentence.upperBound)
    for token in words.upperBound..<max(words.upperBound, end) {
      if isHad(token, sentence) { return true }
      if tag(token, sentence) == .verb { return false }
    }
    return false
  }

  /// Whether "had" stands here and helps a verb: "had been named", "had long wanted".
  private func isHad(_ token: Int, _ sentence: Range<Int>) -> Bool {
    guard token + 1 < sentence.upperBound, document.isOne(token, of: "had 'd ’d") else {
      return false
    }
    return (token + 1..<min(token + 4, sentence.upperBound)).contains {
      document.isOne($0, of: "been") || tag($0, sentence) == .verb && isPastForm($0)
    }
  }

  private func isPastForm(_ token: Int) -> Bool {
    document.has(token, .pastVerb) || document.ends(token, in: "ed")
  }

  private func tag(_ token: Int, _ sentence: Range<Int>) -> UniversalTag {
    text.tags.tag(token, in: sentence)
  }
}
