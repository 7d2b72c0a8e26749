/// A report as the merge rules compare it, with what each comparison needs made once.
///
/// A reference: a report is compared with many, and is too large to be copied for each.
final class ReportTraits: Sendable {
  let report: EventReport
  let days: DaySpan?
  /// The weekday and month that it gives, of a single day or of a time that waits for an anchor.
  let calendar: CalendarWords
  let group: KindGroup
  /// The trigger's first word as `Lemmatizer` has it, cut to five letters: `announcement` and
  /// `announced` are one.
  let verb: String
  /// Its words.
  let wording: ReportWording
  /// What those of its quote that say something weigh together, in bits.
  let wordBits: Int
  /// What the article is about.
  let topic: ArticleProfile.Topic
  /// The stems of what was said inside quotation marks.
  let said: Set<String>

  init(_ report: EventReport) {
    self.report = report
    days = DaySpan(report)
    calendar = CalendarWords(report.time)
    group = KindGroup(report.kind)
    verb = ReportTraits.verb(of: report)
    wording = ReportWording(report, verb: verb)
    wordBits = wording.quote.reduce(0) { $0 + Int($1.bits) }
    topic = report.profile.topic
    said = Set(
      (report.speech ?? "").split { !$0.isLetter }.filter { $0.count >= 4 }
        .map { Stem.stem($0.lowercased()) }
    )
  }

  /// What a report's trigger comes down to.
  static func verb(of report: EventReport) -> String {
    let first = report.trigger.text.prefix { $0 != " " }
    let lemma = Lemmatizer.lemma(of: String(first), tag: .verb)
    return String(TriggerSenses.usual(lemma[...]).prefix(5))
  }

  /// Whether both are told by one word that says what is done: `taken to hospital` and `took
  /// effect` have a verb in common that says nothing by itself.
  func sharesTrigger(with other: ReportTraits) -> Bool {
    verb == other.verb
      && (report.trigger.rule == other.report.trigger.rule
        || !ReportTraits.lightVerbs.contains(verb[...]))
  }

  private static let lightVerbs = Set(EventWords.lightVerbs.description.split(separator: " "))

  /// Whether it tells a deed that no kind has a place for.
  var isAnyDeed: Bool { report.kind == Kind(.other) }

  /// Those who act.
  var doers: [Actor] { report.actors.filter { $0.role == .source } }
}

/// A weekday, a month and a day of it, as far as a time gives them.
///
/// A time that waits for an anchor keeps them in its TIMEX3 value: `XXXX-WXX-5`, `XXXX-12-06`.
struct CalendarWords: Sendable {
  /// 1 for Monday to 7 for Sunday.
  private(set) var weekday: Int?
  /// 1 to 12.
  private(set) var month: Int?
  /// 1 to 31.
  private(set) var day: Int?

  init(_ time: ReportTime?) {
    guard let time, time.basis != .published else { return }
    if let first = time.earliest ?? time.latest {
      guard (time.latest ?? first) == first else { return }
      weekday = first.weekday
      (month, day) = (first.month, first.day)
      return
    }
    guard let value = time.value, value.hasPrefix("XXXX-") else { return }
    let rest = value.dropFirst(5)
    if rest.hasPrefix("WXX-") {
      weekday = rest.dropFirst(4).first?.wholeNumberValue
    } else {
      let parts = rest.split(separator: "-").map { $0.prefix { $0.isNumber } }
      month = parts.first.flatMap { Int($0) }
      if parts.count > 1 { day = Int(parts[1]) }
    }
  }

  /// Whether what both give is one; nil where they have nothing to compare.
  func agrees(with other: CalendarWords) -> Bool? {
    let pairs = [(weekday, other.weekday), (month, other.month), (day, other.day)]
    let compared = pairs.compactMap { mine, theirs -> Bool? in
      guard let mine, let theirs else { return nil }
      return mine == theirs
    }
    return compared.isEmpty ? nil : compared.allSatisfy { $0 }
  }
}
