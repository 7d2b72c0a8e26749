/// The evidence that is weighed, in the order in which it is shown.
enum MergeRules {
  static let all: [MergeRule] = [
    prior, topic, days, dayMates, status, kind, trigger, beside, actors, names, others, doer,
    speaker, place, figures, clause, words, copy, speech, oneArticle,
  ]

  /// Two reports that share a block are mostly two events.
  static let prior = MergeRule("prior", [Levels.anyTwo]) { _, _ in
    .init(Levels.anyTwo, "most pairs of reports tell of two events")
  }

  static let topic = MergeRule("topic", Levels.topics) { first, second in
    guard first.report.source != second.report.source else {
      return .init(Levels.oneTopic, "both in one article")
    }
    guard first.report.profile.isTelling, second.report.profile.isTelling else {
      return .init(Levels.shortTexts, "a text too short to say what it is about")
    }
    let step = min(Levels.topics.count - 3, Int(first.likeness(to: second) * 10))
    func shared() -> String {
      first.report.profile.sharedWords(with: second.report.profile)
        .filter { $0.first?.isLetter == true }.prefix(4).joined(separator: ", ")
    }
    return step == 0
      ? .init(Levels.topics[step], "the articles are about different things")
      : .init(
        Levels.topics[step],
        "both articles are about \(shared())",
        against: { "little more than \(shared()) is common to the articles" }
      )
  }

  static let days = MergeRule("days", Levels.days) { first, second in
    guard let left = first.days, let right = second.days else {
      switch first.calendar.agrees(with: second.calendar) {
      case true?:
        return .init(
          Levels.sameWeekday,
          "both give one weekday or month",
          against: { "both give one weekday or month, and no day" }
        )
      case false?: return .init(Levels.otherWeekday, "they give two weekdays or months")
      case nil:
        let isNeither = first.days == nil && second.days == nil
        return isNeither
          ? .init(Levels.undated, "neither gives a day")
          : .init(Levels.oneUndated, "one gives no day")
      }
    }
    let gap = left.gap(to: right)
    if left.isBound, right.isBound {
      let level = gap == 0 ? Levels.boundSame : gap <= 3 ? Levels.boundNear : Levels.boundFar
      return .init(level, gap == 0 ? "reported on one day" : "reported \(count(gap)) apart")
    }
    if left.isBound || right.isBound {
      let (bound, told) = left.isBound ? (left, right) : (right, left)
      let level: MergeRule.Level
      switch gap {
      case 0: level = Levels.boundOnDay
      case 1: level = Levels.boundByDay
      default:
        // What an article reports as said was said by its own day.
        level =
          told.first > bound.last
          ? Levels.boundAfter : gap <= 3 ? Levels.boundByDays : Levels.boundLong
      }
      return .init(
        level,
        gap == 0
          ? "told of the day that the other reports"
          : "told of \(count(gap)) " + (told.first > bound.last ? "after" : "before")
            + " the other reports"
      )
    }
    if let shared = left.shared(with: right) {
      let (less, more) = (min(left.length, right.length), max(left.length, right.length))
      let level: MergeRule.Level
      if left.first == right.first, left.last == right.last {
        level = less == 1 ? Levels.sameDay : Levels.sameSpan
      } else {
        level = less == 1 ? Levels.dayWithin : more <= 7 ? Levels.sameWeek : Levels.spansMeet
      }
      return .init(
        level,
        "both on \(shared)",
        against: { "both may be on \(shared), but one only says which \(count(more))" }
      )
    }
    let level = gap <= 1 ? Levels.dayApart : gap <= 3 ? Levels.daysApart : Levels.farApart
    return .init(level, "\(count(gap)) apart")
  }

  /// The one thing that either of two articles on one matter tells of a day is mostly one thing.
  static let dayMates = MergeRule("day", Levels.ofDay) { first, second in
    guard first.isThen(second), let mine = first.report.dayMates,
      let theirs = second.report.dayMates, let left = first.days, let right = second.days
    else { return nil }
    guard max(mine, theirs) == 0 else {
      return .init(Levels.othersOfDay, "an article tells more of that time")
    }
    return left.first == right.first && left.last == right.last
      ? .init(Levels.aloneOnDay, "the one thing that either article tells of that time")
      : .init(Levels.aloneInSpan, "neither article tells more of its time")
  }

  private static func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }

  /// What happened is not what is still asked for; but a plan may come true.
  static let status = MergeRule("status", Levels.statuses) { first, second in
    let (left, right) = (first.report.status, second.report.status)
    guard left != right else { return nil }
    // To deny a thing is not to do another.
    if [left, right].contains(.denied), [left, right].contains(.occurred) {
      return .init(Levels.deniedAndDone, "\(left.rawValue) and \(right.rawValue)")
    }
    let isPlan = [left, right].contains { $0 == .planned || $0 == .proposed }
    guard isPlan || first.group != .speech || second.group != .speech else { return nil }
    return .init(
      isPlan ? Levels.otherPlan : Levels.otherStatus,
      "\(left.rawValue) and \(right.rawValue)"
    )
  }

  static let kind = MergeRule("kind", Levels.kinds) { first, second in
    let (left, right) = (first.report.kind, second.report.kind)
    // That two deeds have no kind says nothing of whether they are one.
    if first.isAnyDeed || second.isAnyDeed { return .init(Levels.anyDeed, "\(left) and \(right)") }
    if left == right {
      let level =
        switch left.category {
        case .statement: Levels.bothSpeech
        case .agree: Levels.bothAgree
        default: Levels.sameKind
        }
      return .init(level, "both \(left)", against: { "both \(left), as much else is" })
    }
    let level: MergeRule.Level
    if left.category == right.category, left.category != .other {
      level =
        [left.mode, right.mode].contains("call") ? Levels.callAndOther : Levels.sameCategory
    } else {
      level = first.group == second.group ? Levels.sameGroup : Levels.otherGroup
    }
    return .init(level, "\(left) and \(right)")
  }

  /// Two words for one event are the rule where two articles on one matter tell of one time; one
  /// article tells two things.
  static let trigger = MergeRule("trigger", Levels.triggers) { first, second in
    let (left, right) = (first.report.trigger, second.report.trigger)
    let level: MergeRule.Level
    if first.sharesTrigger(with: second) {
      level = Levels.sameVerb
    } else {
      let isThen = first.tellsOneTime(as: second)
      if left.rule == right.rule, !first.isAnyDeed {
        level = isThen ? Levels.sameRuleThen : Levels.sameRule
      } else if isThen, first.report.source != second.report.source {
        level =
          first.days?.first == second.days?.first && first.days?.last == second.days?.last
          ? Levels.otherVerbSameDay : Levels.otherVerbThen
      } else {
        level = Levels.otherVerb
      }
    }
    return .init(level, "“\(left.text)” and “\(right.text)”")
  }

  /// A person is rarer than a country, and counts for more.
  static let actors = MergeRule("actors", Levels.actors) { first, second in
    var persons = 0
    var shared: [String] = []
    var used: Set<String> = []
    for actor in first.report.actors {
      guard second.report.actors.contains(where: { $0.isSame(as: actor) }),
        used.insert(actor.id).inserted
      else { continue }
      persons += actor.isPerson ? 1 : 0
      shared.append(actor.name)
    }
    guard shared.isEmpty else {
      let level =
        switch (persons, shared.count - persons) {
        case (2..., _): Levels.twoPersons
        case (1, 1...): Levels.personAndOther
        case (1, _): Levels.onePerson
        case (_, 2...): Levels.twoStates
        default: Levels.oneState
        }
      let names = shared.joined(separator: ", ")
      return .init(level, "both name \(names)", against: { "only \(names) is named by both" })
    }
    let states = Set(first.report.actors.compactMap(\.state))
      .intersection(second.report.actors.compactMap(\.state))
    if let country = states.min() {
      return .init(
        Levels.oneCountry,
        "both of \(country)",
        against: { "two actors of \(country)" }
      )
    }
    switch (first.report.actors.isEmpty, second.report.actors.isEmpty) {
    case (true, true): return .init(Levels.noActors, "neither names an actor")
    case (true, false), (false, true): return .init(Levels.noActor, "one names no actor")
    case (false, false): return .init(Levels.otherActors, "no actor in common")
    }
  }

  /// Each report names persons that the other does not: to meet one is not to meet another.
  static let others = MergeRule("others", Levels.others) { first, second in
    func alone(_ actors: [Actor], _ others: [Actor]) -> [Actor] {
      actors.filter { actor in actor.isPerson && !others.contains { $0.isSame(as: actor) } }
    }
    let (one, other) = (first.report.actors, second.report.actors)
    let (left, right) = (alone(one, other), alone(other, one))
    guard let mine = left.first, let theirs = right.first else { return nil }
    let areSpeech = first.group == .speech && second.group == .speech
    let evidence = "one with \(mine.name), one with \(theirs.name)"
    if areSpeech { return .init(Levels.otherPersonsSay, evidence) }
    if left.count < one.count(where: \.isPerson) || right.count < other.count(where: \.isPerson) {
      return .init(Levels.otherPersons, evidence)
    }
    return [left, right].allSatisfy { $0.contains { $0.role == .target } }
      ? .init(Levels.otherTargets, evidence) : nil
  }

  /// Who did it: two deeds of one kind by two doers are two.
  static let doer = MergeRule("doer", Levels.doers) { first, second in
    guard first.report.kind.category != .consult || second.report.kind.category != .consult,
      first.group != .speech || second.group != .speech
    else { return nil }
    let (left, right) = (first.doers, second.doers)
    guard let one = left.first, let other = right.first else { return nil }
    if let shared = left.first(where: { actor in right.contains { $0.isSame(as: actor) } }) {
      return .init(Levels.sameDoer, "both by \(shared.name)")
    }
    return .init(
      Actor.shareState(left, right) ? Levels.doersOfOneCountry : Levels.otherDoer,
      "by \(one.name) and by \(other.name)"
    )
  }

  /// Two persons who speak make two statements, and one who speaks on one day mostly one.
  static let speaker = MergeRule("speaker", Levels.speakers) { first, second in
    guard first.group == .speech, second.group == .speech else { return nil }
    let (left, right) = (first.doers, second.doers)
    guard let one = left.first, let other = right.first else { return nil }
    if let shared = left.first(where: { actor in right.contains { $0.isSame(as: actor) } }) {
      let isHere =
        first.report.source == second.report.source && first.days?.isBound == true
        && second.days?.isBound == true
      return .init(
        isHere ? Levels.sameSpeakerHere : Levels.sameSpeaker,
        "both by \(shared.name)"
      )
    }
    return .init(
      Actor.shareState(left, right) ? Levels.speakersOfOneCountry : Levels.otherSpeaker,
      "by \(one.name) and by \(other.name)"
    )
  }

  static let place = MergeRule("place", Levels.places) { first, second in
    guard let left = first.report.place, let right = second.report.place else { return nil }
    return left == right
      ? .init(Levels.samePlace, "both in \(left)")
      : .init(Levels.otherPlace, "in \(left) and in \(right)")
  }

  static let figures = MergeRule("figures", Levels.figures) { first, second in
    var agreeing: [Figure] = []
    var differing: [(Figure, Figure)] = []
    for figure in first.report.figures {
      for other in second.report.figures where other.noun == figure.noun {
        if other.number == figure.number {
          agreeing.append(figure)
        } else {
          differing.append((figure, other))
        }
      }
    }
    if !agreeing.isEmpty {
      return .init(
        Levels.sameFigure,
        "both say " + agreeing.map(\.words).joined(separator: ", ")
      )
    }
    guard let (left, right) = differing.first else { return nil }
    return .init(Levels.otherFigure, "\(left.words) and \(right.words)")
  }

  static let words = MergeRule("words", Levels.words) { first, second in
    let (left, right) = (first.wording.quote, second.wording.quote)
    guard !first.isOfOneSentence(with: second), !left.isEmpty, !right.isEmpty else { return nil }
    let bits = left.sharedBits(with: right)
    let level =
      switch bits {
      case 0: Levels.noWord
      case ..<6: Levels.words1
      case ..<12: Levels.words6
      case ..<18: Levels.words12
      case ..<27: Levels.words18
      case ..<40: Levels.words27
      default: Levels.words40
      }
    guard bits > 0 else { return .init(level, "no telling word in common") }
    func shared() -> String { left.shared(with: right).prefix(6).joined(separator: ", ") }
    return .init(
      level,
      "both say \(shared())",
      against: { "no telling word in common but \(shared())" }
    )
  }

  /// The words of the clause itself: a sentence that tells two things shares its words with both.
  static let clause = MergeRule("clause", Levels.clauses) { first, second in
    guard !first.isOfOneSentence(with: second) else { return nil }
    let (left, right) = (first.wording.clause, second.wording.clause)
    let bits = left.sharedBits(with: right)
    guard bits > 0 else { return .init(Levels.otherClause, "told of other things") }
    func shared() -> String { left.shared(with: right).prefix(4).joined(separator: ", ") }
    return .init(
      bits < 12 ? Levels.likeClause : Levels.sameClause,
      "told of one thing: \(shared())"
    )
  }

  /// One tells its own doing and speaks of the other's as well: of one time on one matter that is
  /// the same story, else two things that the one knows of.
  static let beside = MergeRule("beside", [Levels.besideInClause, Levels.beside]) { first, second in
    guard first.report.source != second.report.source, !first.sharesTrigger(with: second)
    else { return nil }
    let found = [
      (first.wording.tells(ofDoing: second.wording), second),
      (second.wording.tells(ofDoing: first.wording), first),
    ].filter { $0.0 != nil }
    guard let (_, told) = found.first else { return nil }
    let word = told.report.trigger.text
    return .init(
      found.contains { $0.0 == .inClause } ? Levels.besideInClause : Levels.beside,
      "“\(word)” is in the words of both",
      against: { "one has “\(word)” beside what it tells" }
    )
  }

  /// Whom one report is about the other mentions.
  static let names = MergeRule("names", Levels.crossNames) { first, second in
    guard first.report.source != second.report.source else { return nil }
    let found =
      first.wording.namesTold(by: second.wording) + second.wording.namesTold(by: first.wording)
    guard !found.isEmpty else { return nil }
    return .init(
      found.count > 1 ? Levels.namesMentioned : Levels.nameMentioned,
      "one is about \(found.map(\.stem).sorted().joined(separator: ", ")), the other mentions it"
    )
  }

  /// One sentence in two articles, copied from a third: what its words tell apart are two events,
  /// as they are in one article.
  static let copy = MergeRule("copy", [Levels.copiedOther]) { first, second in
    let more = max(first.wordBits, second.wordBits)
    guard min(first.wordBits, second.wordBits) >= 18, first.verb != second.verb,
      first.report.source != second.report.source,
      first.wording.quote.sharedBits(with: second.wording.quote) * 10 >= more * 7
    else { return nil }
    return .init(
      Levels.copiedOther,
      "one sentence, “\(first.report.trigger.text)” and “\(second.report.trigger.text)” in it"
    )
  }

  /// The same words between quotation marks.
  static let speech = MergeRule("speech", Levels.speeches) { first, second in
    guard !first.said.isEmpty, !second.said.isEmpty else { return nil }
    let shared = first.said.intersection(second.said)
    let half = (min(first.said.count, second.said.count) + 1) / 2
    return shared.count >= 3 && shared.count >= half
      ? .init(Levels.sameSpeech, "both quote " + shared.sorted().prefix(6).joined(separator: ", "))
      : .init(Levels.otherSpeech, "what they quote differs")
  }

  /// An article tells most things once, and a sentence in two clauses mostly two, unless both
  /// tell of one time.
  static let oneArticle = MergeRule("one article", Levels.within) { first, second in
    guard first.report.source == second.report.source else { return nil }
    guard first.isOfOneSentence(with: second) else {
      return .init(Levels.oneArticle, "one article tells both")
    }
    guard let left = first.days, let right = second.days, left.isBound == right.isBound,
      left.first == right.first, left.last == right.last
    else { return .init(Levels.oneSentence, "one sentence tells both") }
    return .init(Levels.oneSentenceThen, "one sentence tells both of one time")
  }
}

extension ReportTraits {
  /// How alike the two articles' topics are, 0 to 1.
  fileprivate func likeness(to other: ReportTraits) -> Double {
    topic.likeness(to: other.topic)
  }

  /// Whether both tell of days that meet, in one article or in two on one matter.
  fileprivate func tellsOneTime(as other: ReportTraits) -> Bool {
    guard let mine = days, let theirs = other.days, !mine.isBound, !theirs.isBound,
      mine.gap(to: theirs) == 0
    else { return false }
    return report.source == other.report.source || likeness(to: other) >= 0.2
  }

  /// Whether they are of two articles on one matter and tell of one time.
  func isThen(_ other: ReportTraits) -> Bool {
    report.source != other.report.source && tellsOneTime(as: other)
  }

  fileprivate func isOfOneSentence(with other: ReportTraits) -> Bool {
    report.source == other.report.source && report.start == other.report.start
  }
}

extension Actor {
  /// Whether somebody on one side is of the country of somebody on the other.
  fileprivate static func shareState(_ left: [Actor], _ right: [Actor]) -> Bool {
    left.contains { one in
      one.state.map { state in right.contains { $0.state == state } } ?? false
    }
  }

  /// Whether two mentions may be of one: the same key, or a surname and a full name that has it.
  func isSame(as other: Actor) -> Bool {
    if id == other.id { return true }
    let (short, long) = id.utf8.count < other.id.utf8.count ? (id, other.id) : (other.id, id)
    return !short.contains("-") && long.hasPrefix(short + "-")
  }
}

extension Figure {
  /// The figure as it is printed: `270 drones`.
  var words: String {
    guard number.magnitude < 1e15, Double(Int(number)) == number else { return "\(number) \(noun)" }
    return "\(Int(number)) \(noun)"
  }
}
