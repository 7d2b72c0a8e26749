/// Writes an event's note: how its date was reached, who says what, why it is one event.
struct NoteWriter {
  /// The place of every source in the list of sources, from 1, by its id.
  var places: [String: Int]
  /// Why corrections were made, by their numbers.
  var reasons: [Int: String] = [:]

  /// Evidence beyond this is left to the JSON and to `explain`.
  private static let evidenceLimit = 6

  /// The parts of the note, each text one safe line.
  func note(_ event: Event) -> [Chronicle.NotePart] {
    var parts = [Chronicle.NotePart(heading: "Date", text: date(event))]
    parts.append(.init(heading: "Reports", text: quotes(event)))
    if event.reports.count > 1, let reasons = reasons(event) {
      parts.append(.init(heading: "One event because", text: reasons))
    }
    for conflict in event.conflicts {
      let claims = conflict.values.map { claim in
        "\(Escaping.line(claim.value)) \(citation(of: claim.reports, in: event))"
      }
      parts.append(
        .init(
          heading: "Disputed \(Escaping.line(conflict.field))",
          text: claims.joined(separator: "; ")
        )
      )
    }
    if event.history.count > 1 { parts.append(.init(heading: "Status", text: history(event))) }
    if !event.corrections.isEmpty {
      let marks = event.corrections.map(correction)
      parts.append(.init(heading: "Corrected", text: marks.joined(separator: "; ")))
    }
    return parts
  }

  /// `date by hand (correction 2, “the communiqué”); without it 2025-08-11/2025-08-17`.
  private func correction(_ mark: CorrectionMark) -> String {
    let what =
      switch mark.action {
      case .join: "joined"
      case .split: "parted"
      case .distinct: "kept apart"
      case .pin: "date set"
      case .title: "title set"
      case .hide: "hidden"
      case .status: "status set"
      case .undo: "undone"
      }
    let reason = reasons[mark.correction].map { ", \(Escaping.quoted($0))" } ?? ""
    let words = "\(what) by hand (correction \(mark.correction)\(reason))"
    guard let machine = mark.machine else { return words }
    return "\(words), the machine had \(Escaping.quoted(machine))"
  }

  /// `2025-08-11/2025-08-17: “last week”, read on Tue 2025-08-19: the week before`.
  private func date(_ event: Event) -> String {
    let report = event.reports.first { $0.id == event.date.report }
    guard let edtf = event.date.edtf else {
      let unread = event.reports.compactMap(\.time).filter { !$0.text.isEmpty }
      guard let time = unread.first else { return "none: the words give no time" }
      return "none: \(sentence(time.working, or: "\(Escaping.quoted(time.text)) names no day"))"
    }
    let working = report?.time.map { Escaping.line($0.working) } ?? ""
    let isPinned = event.date.basis == .pinned
    let place = report.flatMap { event.sourceCount > 1 ? places[$0.source] : nil }
    let by = place.map { " (\($0))" } ?? ""
    let why = isPinned ? "set by hand" : sentence(working, or: Escaping.quoted(event.date.text))
    let bound = event.date.basis == .published ? "by " : ""
    return "\(bound)\(Escaping.line(edtf))\(by): \(why)"
  }

  private func sentence(_ working: String, or fallback: String) -> String {
    let words = Escaping.line(working).withCurledMarks
    return words.isEmpty ? fallback : words
  }

  /// `(1) “In a meeting with Trump last week”; “the summit” · (2) “He secured a summit”`.
  private func quotes(_ event: Event) -> String {
    var groups: [(source: String, quotes: [String])] = []
    for report in event.reports {
      let quote = Escaping.quoted(report.quote)
      if let last = groups.indices.last, groups[last].source == report.source {
        if !groups[last].quotes.contains(quote) { groups[last].quotes.append(quote) }
      } else {
        groups.append((report.source, [quote]))
      }
    }
    return groups.map { "\(number(of: $0.source)) \($0.quotes.joined(separator: "; "))" }
      .joined(separator: " · ")
  }

  /// The weightiest evidence that each merge rule found on any two of the reports; not what speaks
  /// against any two reports whatever they say.
  private func reasons(_ event: Event) -> String? {
    var supporting: [String: Weight] = [:]
    var opposing: [String: Weight] = [:]
    for weight in event.links.lazy.flatMap(\.weights)
    where weight.rule != MergeRules.prior.name && weight.bits != 0
      && !Escaping.line(weight.evidence).isEmpty
    {
      if weight.bits > 0 {
        supporting.keepWeightiest(weight)
      } else {
        opposing.keepWeightiest(weight)
      }
    }
    guard !supporting.isEmpty else { return nil }
    let reasons = listed(supporting)
    return opposing.isEmpty ? reasons : "\(reasons); against it: \(listed(opposing))"
  }

  /// Evidence, the weightiest first, each piece once.
  private func listed(_ weights: [String: Weight]) -> String {
    let ordered = weights.values.sorted {
      (-abs($0.bits), $0.evidence) < (-abs($1.bits), $1.evidence)
    }
    var reasons: [String] = []
    for evidence in ordered.map({ Escaping.line($0.evidence) }) where !reasons.contains(evidence) {
      reasons.append(evidence)
    }
    let shown = reasons.prefix(NoteWriter.evidenceLimit).joined(separator: "; ")
    let left = reasons.count - NoteWriter.evidenceLimit
    return left > 0 ? "\(shown); and \(left) more" : shown
  }

  /// `planned on Mon 18 August 2025 (1); occurred on Fri 22 August 2025 (2)`.
  private func history(_ event: Event) -> String {
    event.history.map { change in
      let day = change.date.map { " by \(DateInWords.day($0))" } ?? ""
      return "\(change.status.rawValue)\(day) \(citation(of: [change.report], in: event))"
    }
    .joined(separator: "; ")
  }

  /// The sources of some of an event's reports: `(1, 3)`.
  private func citation(of reports: [String], in event: Event) -> String {
    let wanted = Set(reports)
    let sources = Set(event.reports.filter { wanted.contains($0.id) }.map(\.source))
    let numbers = sources.compactMap { places[$0] }.sorted().map(String.init)
    return numbers.isEmpty ? "" : "(\(numbers.joined(separator: ", ")))"
  }

  private func number(of source: String) -> String {
    places[source].map { "(\($0))" } ?? "(?)"
  }
}

extension String {
  /// The words with `"` as an editor sets it: opening after a space or a bracket, else closing.
  fileprivate var withCurledMarks: String {
    guard contains("\"") else { return self }
    var previous: Character = " "
    return String(
      map { character in
        defer { previous = character }
        guard character == "\"" else { return character }
        return " (‘“".contains(previous) ? "“" : "”"
      }
    )
  }
}

extension [String: Weight] {
  /// Keeps the weightier of the evidence of one rule; of equals the one whose words come first, so
  /// that no order of the links shows.
  fileprivate mutating func keepWeightiest(_ weight: Weight) {
    guard let known = self[weight.rule] else {
      self[weight.rule] = weight
      return
    }
    if (-abs(weight.bits), weight.evidence) < (-abs(known.bits), known.evidence) {
      self[weight.rule] = weight
    }
  }
}
