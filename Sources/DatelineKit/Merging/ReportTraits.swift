/// A report as the merge rules compare it, with what each comparison needs made once.
struct ReportTraits: Sendable {
  let report: EventReport
  let days: DaySpan?
  let group: KindGroup
  /// The trigger's first word as `Lemmatizer` has it, cut to five letters: `announcement` and
  /// `announced` are one.
  let verb: String
  /// The stems of the content words, with their weights in bits, the trigger's own left out.
  let words: [String: UInt8]
  /// The stems of what was said inside quotation marks.
  let said: Set<String>

  init(_ report: EventReport) {
    self.report = report
    days = DaySpan(report)
    group = KindGroup(report.kind)
    verb = ReportTraits.verb(of: report)
    var words: [String: UInt8] = [:]
    for word in report.words where !word.hasPrefix(verb) {
      let weight = WordFrequencies.english.weight(of: word)
      if weight > 0 { words[word] = weight }
    }
    self.words = words
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
}
