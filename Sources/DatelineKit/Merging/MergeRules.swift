/// The evidence that is weighed, in the order in which it is shown.
enum MergeRules {
  static let all: [MergeRule] = [
    prior, topic, days, kind, trigger, actors, doer, speaker, place, figures, words, speech,
    oneArticle,
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
    let likeness = first.report.profile.likeness(to: second.report.profile)
    let step = min(Levels.topics.count - 3, Int(likeness * 10))
    return .init(
      Levels.topics[step],
      step == 0
        ? "the articles are about different things"
        : "both articles are about "
          + first.report.profile.sharedWords(with: second.report.profile).prefix(4).joined(
            separator: ", "
          )
    )
  }

  static let days = MergeRule("days", Levels.days) { first, second in
    guard let left = first.days, let right = second.days else { return nil }
    if left.isBound || right.isBound {
      let gap = left.gap(to: right)
      return gap <= 3
        ? .init(Levels.boundNear, "reported within \(gap) days")
        : .init(Levels.boundFar, "reported \(gap) days apart")
    }
    if let shared = left.shared(with: right) {
      let level =
        switch min(left.length, right.length) {
        case ...1: max(left.length, right.length) <= 1 ? Levels.sameDay : Levels.dayWithin
        case ...7: Levels.sameWeek
        case ...31: Levels.sameMonth
        default: Levels.sameYear
        }
      return .init(level, "both on \(shared)")
    }
    let gap = left.gap(to: right)
    let level = gap <= 1 ? Levels.dayApart : gap <= 3 ? Levels.daysApart : Levels.farApart
    return .init(level, "\(gap) days apart")
  }

  static let kind = MergeRule("kind", Levels.kinds) { first, second in
    let (left, right) = (first.report.kind, second.report.kind)
    if left == right {
      return .init(
        left.category == .statement ? Levels.bothSpeech : Levels.sameKind,
        "both \(left)"
      )
    }
    let level: MergeRule.Level
    if left.category == right.category {
      level =
        [left.mode, right.mode].contains("call") ? Levels.callAndOther : Levels.sameCategory
    } else {
      level = first.group == second.group ? Levels.sameGroup : Levels.otherGroup
    }
    return .init(level, "\(left) and \(right)")
  }

  static let trigger = MergeRule("trigger", Levels.triggers) { first, second in
    let (left, right) = (first.report.trigger, second.report.trigger)
    let level: MergeRule.Level
    if first.verb == second.verb {
      let isNear = first.report.profile.likeness(to: second.report.profile) >= 0.4
      level = isNear ? Levels.sameVerbNear : Levels.sameVerb
    } else {
      level = left.rule == right.rule ? Levels.sameRule : Levels.otherVerb
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
      return .init(level, "both name " + shared.joined(separator: ", "))
    }
    let states = Set(first.report.actors.compactMap(\.state))
      .intersection(second.report.actors.compactMap(\.state))
    if let country = states.min() {
      return .init(Levels.oneCountry, "both of \(country)")
    }
    return first.report.actors.isEmpty || second.report.actors.isEmpty
      ? .init(Levels.noActor, "one names no actor")
      : .init(Levels.otherActors, "no actor in common")
  }

  /// Who did it: two deeds of one kind by two doers are two.
  static let doer = MergeRule("doer", Levels.doers) { first, second in
    guard first.report.kind.category != .consult || second.report.kind.category != .consult,
      first.group != .speech || second.group != .speech
    else { return nil }
    let left = first.report.actors.filter { $0.role == .source }
    let right = second.report.actors.filter { $0.role == .source }
    guard let one = left.first, let other = right.first else { return nil }
    for actor in left {
      if right.contains(where: { $0.isSame(as: actor) }) {
        return .init(Levels.sameDoer, "both by \(actor.name)")
      }
    }
    let states = Set(left.compactMap(\.state)).intersection(right.compactMap(\.state))
    return .init(
      states.isEmpty ? Levels.otherDoer : Levels.doersOfOneCountry,
      "by \(one.name) and by \(other.name)"
    )
  }

  /// Two persons who speak make two statements.
  static let speaker = MergeRule("speaker", Levels.speakers) { first, second in
    guard first.group == .speech, second.group == .speech,
      let left = first.report.actors.first(where: { $0.role == .source }),
      let right = second.report.actors.first(where: { $0.role == .source })
    else { return nil }
    if left.isSame(as: right) { return .init(Levels.sameSpeaker, "both by \(left.name)") }
    // A government may speak through a person: `the Pentagon denied`, `the secretary denied`.
    if left.isPerson != right.isPerson {
      guard let state = left.state, let other = right.state else { return nil }
      if state == other {
        return .init(
          Levels.speakersOfOneCountry,
          "by \(left.name) and by \(right.name), of one country"
        )
      }
    }
    return .init(Levels.otherSpeaker, "by \(left.name) and by \(right.name)")
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
    var bits = 0
    var shared: [(word: String, bits: UInt8)] = []
    for (word, weight) in first.words where second.words[word] != nil {
      bits += Int(weight)
      shared.append((word, weight))
    }
    let isElsewhere = first.report.source != second.report.source
    let level =
      switch bits {
      case ..<6 where isElsewhere && first.group == .speech && second.group == .speech:
        Levels.otherMatter
      case 0: Levels.noWord
      case ..<6: Levels.words1
      case ..<12: Levels.words6
      case ..<18: Levels.words12
      case ..<27: Levels.words18
      case ..<40: Levels.words27
      default: Levels.words40
      }
    return .init(
      level,
      shared.isEmpty
        ? "no telling word in common"
        : "both say "
          + shared.sorted { ($1.bits, $0.word) < ($0.bits, $1.word) }.prefix(6).map(\.word)
          .joined(separator: ", ")
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

  /// An article tells most things once, and a sentence in two clauses mostly two.
  static let oneArticle = MergeRule("one article", Levels.within) { first, second in
    guard first.report.source == second.report.source else { return nil }
    return first.report.start == second.report.start
      ? .init(Levels.oneSentence, "both in one sentence")
      : .init(Levels.oneArticle, "both in one article")
  }
}

extension Actor {
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
