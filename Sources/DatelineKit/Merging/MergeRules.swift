/// The evidence that is weighed, in the order in which it is shown.
///
/// Weights are set by hand on the four affairs written for the project and stated in bits; a
/// negative weight speaks for two events.
enum MergeRules {
  static let all: [MergeRule] = [
    prior, day, kind, actors, speaker, trigger, place, figures, words, oneArticle,
  ]

  /// Two reports that share a block are mostly two events.
  static let prior = MergeRule("prior") { _, _ in
    .init(-6, "most pairs of reports tell of two events")
  }

  static let day = MergeRule("days") { first, second in
    guard let left = DaySpan(first), let right = DaySpan(second) else { return nil }
    if left.isBound || right.isBound {
      let gap = left.gap(to: right)
      return gap <= 3
        ? .init(1, "reported within \(gap) days") : .init(-4, "reported \(gap) days apart")
    }
    if let shared = left.shared(with: right) {
      let narrower = min(left.length, right.length)
      let bits = narrower <= 1 ? 3.0 : narrower <= 7 ? 2 : narrower <= 31 ? 1.2 : 0.4
      return .init(bits, "both on \(shared)")
    }
    let gap = left.gap(to: right)
    return .init(gap <= 1 ? -2.5 : -9, "\(gap) days apart")
  }

  static let kind = MergeRule("kind") { first, second in
    if first.kind == second.kind {
      return .init(first.kind.category == .statement ? 0.5 : 2, "both \(first.kind)")
    }
    if first.kind.category == second.kind.category {
      if [first.kind.mode, second.kind.mode].contains("call") {
        return .init(-4, "\(first.kind) and \(second.kind)")
      }
      return .init(1, "both \(first.kind.category.rawValue)")
    }
    if KindGroup(first.kind) == KindGroup(second.kind) {
      return .init(-1, "\(first.kind) and \(second.kind)")
    }
    return .init(-3, "\(first.kind) and \(second.kind)")
  }

  /// A person is rarer than a country, and counts for more.
  static let actors = MergeRule("actors") { first, second in
    var bits = 0.0
    var shared: [Actor] = []
    for actor in first.actors {
      if let other = second.actors.first(where: { $0.isSame(as: actor) }),
        !shared.contains(where: { $0.id == actor.id })
      {
        let swaps = actor.role != other.role && first.kind.category != .consult
        bits += (actor.isPerson ? 3 : 1.8) - (swaps ? 1 : 0)
        shared.append(actor)
      }
    }
    if shared.isEmpty {
      let countries = Set(first.actors.compactMap(\.country))
        .intersection(second.actors.compactMap(\.country))
      if let country = countries.min() { return .init(0.7, "both of \(country)") }
      let isBlind = first.actors.isEmpty || second.actors.isEmpty
      return .init(isBlind ? -1 : -4, isBlind ? "one names no actor" : "no actor in common")
    }
    let named = shared
    return .init(bits, "both name " + named.map(\.name).joined(separator: ", "))
  }

  /// Two persons who speak make two statements.
  static let speaker = MergeRule("speaker") { first, second in
    guard KindGroup(first.kind) == .speech, KindGroup(second.kind) == .speech,
      let left = first.actors.first(where: { $0.role == .source }),
      let right = second.actors.first(where: { $0.role == .source })
    else { return nil }
    if left.isSame(as: right) { return .init(1.5, "both by \(left.name)") }
    // A government may speak through a person: `the Pentagon denied`, `the secretary denied`.
    if left.isPerson != right.isPerson {
      if left.country == nil || right.country == nil { return nil }
      if left.country == right.country {
        return .init(-2, "by \(left.name) and by \(right.name), of one country")
      }
    }
    return .init(-6, "by \(left.name) and by \(right.name)")
  }

  static let trigger = MergeRule("trigger") { first, second in
    first.trigger.rule == second.trigger.rule
      ? .init(1.5, "both told by “\(first.trigger.rule)”") : nil
  }

  static let place = MergeRule("place") { first, second in
    guard let left = first.place, let right = second.place else { return nil }
    return left == right ? .init(2, "both in \(left)") : .init(-1, "in \(left) and in \(right)")
  }

  static let figures = MergeRule("figures") { first, second in
    var bits = 0.0
    var pairs: [(Figure, Figure)] = []
    for figure in first.figures {
      for other in second.figures where other.noun == figure.noun {
        bits += other.number == figure.number ? 4 : -2
        pairs.append((figure, other))
      }
    }
    guard !pairs.isEmpty else { return nil }
    let found = pairs
    return .init(
      bits,
      found.map { one, other in
        one.number == other.number ? one.words : "\(one.words) and \(other.words)"
      }.joined(separator: ", ")
    )
  }

  static let words = MergeRule("words") { first, second in
    let shared = WordList.shared(first.words, second.words)
    guard !shared.isEmpty else { return nil }
    let isSpeech = first.kind.category == .statement
    let bits = min(5, Double(shared.count) * (isSpeech ? 1.2 : 0.9))
    return .init(bits, "both say " + shared.prefix(6).joined(separator: ", "))
  }

  /// An article tells most things once.
  static let oneArticle = MergeRule("one article") { first, second in
    first.source == second.source ? .init(-1.5, "both in one article") : nil
  }
}

/// The days of a report, as merging compares them.
struct DaySpan {
  let first: CivilDate
  let last: CivilDate
  /// The day is only an upper bound: that of the article.
  let isBound: Bool

  init?(_ report: EventReport) {
    guard let time = report.time, let first = time.earliest ?? time.latest else { return nil }
    self.first = first
    last = time.latest ?? first
    isBound = time.basis == .published
  }

  /// The number of days.
  var length: Int { first.days(to: last) + 1 }

  /// The days that two spans share, in words.
  func shared(with other: DaySpan) -> String? {
    let start = max(first, other.first)
    let end = min(last, other.last)
    guard start <= end else { return nil }
    return start == end ? "\(start)" : "\(start) to \(end)"
  }

  /// The days between two spans, 0 where they touch.
  func gap(to other: DaySpan) -> Int {
    max(0, last.days(to: other.first), other.last.days(to: first))
  }
}

extension Actor {
  /// Whether it is a person; countries go by their codes, in capitals.
  var isPerson: Bool { id.contains { $0.isLowercase } && country != "IGO" && country != "NGO" }

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
