/// The date that the reports of one event agree on.
///
/// The tightest span that most independent sources can live with; a day that is only the
/// article's own is an upper bound and yields to any other.
enum DateChoice {
  static func date(
    of reports: [EventReport],
    _ voices: Voices
  ) -> (date: EventDate, conflicts: [Conflict]) {
    let told = reports.filter { $0.time?.edtf != nil }
    for basis in [[Basis.explicit, .relative], [.carried]] {
      let ranked = told.filter { report in
        report.time.map { basis.contains($0.basis) } ?? false
      }
      if let chosen = choose(ranked, voices) {
        return (eventDate(chosen), conflicts(ranked, chosen))
      }
    }
    let bounds = told.compactMap { report in
      report.time?.latest.map { (report: report, latest: $0) }
    }
    if let earliest = bounds.min(by: { $0.latest < $1.latest }) {
      return (eventDate(earliest.report), [])
    }
    return (
      EventDate(
        edtf: nil,
        earliest: nil,
        latest: nil,
        basis: .undated,
        text: reports.first { $0.time != nil }?.time?.text ?? "",
        report: nil
      ),
      []
    )
  }

  /// The first report, in their order, of the span that most voices can live with; of equals the
  /// shortest.
  ///
  /// Reports of one span are taken together: an event of a thousand accounts has a few spans.
  private static func choose(_ reports: [EventReport], _ voices: Voices) -> EventReport? {
    var told: [(span: DaySpan, report: EventReport, voices: Set<String>)] = []
    var places: [[Int32]: Int] = [:]
    for report in reports {
      guard let span = DaySpan(report) else { continue }
      let key = [span.first.dayNumber, span.last.dayNumber]
      let place = places[key] ?? told.count
      if place == told.count {
        places[key] = place
        told.append((span, report, []))
      }
      told[place].voices.insert(voices.of(report.source))
    }
    var best: (report: EventReport, voices: Int, length: Int)?
    for (span, report, _) in told {
      var agreeing: Set<String> = []
      for other in told where other.span.gap(to: span) == 0 { agreeing.formUnion(other.voices) }
      if let known = best {
        let isShorter = agreeing.count == known.voices && span.length < known.length
        guard agreeing.count > known.voices || isShorter else { continue }
      }
      best = (report, agreeing.count, span.length)
    }
    return best?.report
  }

  private static func eventDate(_ report: EventReport) -> EventDate {
    EventDate(
      edtf: report.time?.edtf.map(days),
      earliest: report.time?.earliest,
      latest: report.time?.latest,
      basis: report.time?.basis ?? .undated,
      text: report.time?.text ?? "",
      report: report.id
    )
  }

  /// A time in whole days: an event stands on its day, and its reports keep the hour.
  private static func days(_ edtf: String) -> String {
    guard edtf.utf8.contains(UInt8(ascii: "T")) else { return edtf }
    return edtf.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.prefix { $0 != "T" } }.joined(separator: "/")
  }

  private static func conflicts(_ reports: [EventReport], _ chosen: EventReport) -> [Conflict] {
    guard let span = DaySpan(chosen),
      reports.contains(where: { DaySpan($0).map { $0.shared(with: span) == nil } ?? false })
    else { return [] }
    return [Conflict(field: "date", values: Conflict.claims(reports) { $0.time?.edtf })]
  }
}

/// Numbers of one thing that two sources give differently.
enum FigureConflicts {
  static func conflicts(of reports: [EventReport]) -> [Conflict] {
    let nouns = Set(reports.flatMap { $0.figures.map(\.noun) }).sorted()
    return nouns.compactMap { noun in
      let telling = reports.filter { $0.figures.contains { $0.noun == noun } }
      let claims = Conflict.claims(telling) { report in
        report.figures.first { $0.noun == noun }?.words
      }
      return claims.count > 1 ? Conflict(field: "figures", values: claims) : nil
    }
  }
}

extension Conflict {
  /// What reports say, each value with those that say it, in the order of first mention.
  static func claims(_ reports: [EventReport], _ value: (EventReport) -> String?) -> [Claim] {
    var claims: [Claim] = []
    for report in reports {
      guard let said = value(report) else { continue }
      if let known = claims.firstIndex(where: { $0.value == said }) {
        claims[known].reports.append(report.id)
      } else {
        claims.append(Claim(value: said, reports: [report.id]))
      }
    }
    return claims
  }
}
