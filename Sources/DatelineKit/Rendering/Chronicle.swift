/// A timeline laid out for reading: what the renderings for people have in common.
///
/// Every text in it is one line made safe by `Escaping.line`; a renderer adds only what its own
/// format asks for.
struct Chronicle {
  /// What the timeline is about.
  var title: String
  /// The number of sources and events and the time they span.
  var summary: String
  /// What happened, in order of time, under years and months.
  var past: [Section] = []
  /// What was still to happen when it was told, by the last day it can be.
  var ahead: Section?
  /// What has no date.
  var undated: Section?
  /// What a reader should know.
  var warnings: [String]
  /// The sources, in the timeline's order; notes name them by their place, from 1.
  var sources: [String]

  /// Entries under one heading.
  struct Section {
    var heading: String
    /// The month or year of what happened; nil for what is planned or undated.
    var period: Period?
    var entries: [Entry]
  }

  /// One event.
  struct Entry {
    /// The event as the timeline has it.
    var event: Event
    /// What names its note: a beginning of the event's id that `explain` takes.
    var label: String
    /// The date in words, empty for an undated event.
    var date: String
    var title: String
    /// Its status where it is not plain, the number of its sources, what is disputed.
    var marks: [String]
    var note: [NotePart]
  }

  /// A part of a note: `Date`, `Reports`, `One event because`.
  struct NotePart {
    var heading: String
    var text: String
  }

  /// Lays a timeline out.
  ///
  /// - Parameter withNotes: whether the entries get notes; a format that shows none saves time.
  init(_ timeline: Timeline, withNotes: Bool = true) {
    var places: [String: Int] = [:]
    for (index, source) in timeline.sources.enumerated() { places[source.id] = index + 1 }
    let labels = Chronicle.labels(of: timeline.events)
    let notes = NoteWriter(places: places)
    let newest = timeline.newestAnchor

    title = Chronicle.title(timeline.title)
    sources = timeline.sources.map(Chronicle.words)
    warnings = timeline.warnings.map { Escaping.line($0.message) }

    var groups: [Period: [Entry]] = [:]
    var ahead: [(entry: Entry, until: CivilDate, place: Int)] = []
    var undated: [Entry] = []
    let orders = timeline.events.map { ReadingOrder($0, places: places) }
    let reading = timeline.events.indices.sorted { orders[$0] < orders[$1] }
    for index in reading {
      let event = timeline.events[index]
      var entry = Entry(
        event: event,
        label: labels[index],
        date: "",
        title: Chronicle.title(event.title),
        marks: Chronicle.marks(event, newest: newest),
        note: withNotes ? notes.note(event) : []
      )
      guard let period = Period(event.date) else {
        undated.append(entry)
        continue
      }
      if event.isPlannedForNoDate {
        entry.date = "no date named"
        ahead.append((entry, .latest, ahead.count))
        continue
      }
      if event.isAhead {
        entry.date = Escaping.line(DateInWords.words(for: event))
        let until = event.date.latest ?? event.date.earliest ?? .latest
        ahead.append((entry, until, ahead.count))
      } else {
        entry.date = Escaping.line(DateInWords.words(for: event, within: period.year))
        groups[period, default: []].append(entry)
      }
    }
    past = groups.sorted { $0.key < $1.key }
      .map { Section(heading: $0.key.words, period: $0.key, entries: $0.value) }
    if !ahead.isEmpty {
      self.ahead = Section(
        heading: "Planned",
        entries: ahead.sorted { ($0.until, $0.place) < ($1.until, $1.place) }.map(\.entry)
      )
    }
    if !undated.isEmpty { self.undated = Section(heading: "Undated", entries: undated) }
    summary = Chronicle.summary(of: timeline)
  }

  /// All entries in the order in which they stand.
  var entries: [Entry] {
    past.flatMap(\.entries) + (ahead?.entries ?? []) + (undated?.entries ?? [])
  }
}

extension Chronicle {
  /// For every event the shortest beginning of its id, of six characters at least, that begins
  /// no report of another event.
  ///
  /// So a note keeps its name when events are added before it, and `explain` takes that name. An
  /// id that is none of ours (a timeline's JSON may come from anywhere) is replaced by a number.
  static func labels(of events: [Event]) -> [String] {
    var ids: [(id: String, event: Int)] = []
    for (index, event) in events.enumerated() {
      ids.append((event.id, index))
      for report in event.reports where report.id != event.id { ids.append((report.id, index)) }
    }
    ids.sort { ($0.id, $0.event) < ($1.id, $1.event) }
    var labels = [String](repeating: "", count: events.count)
    for (place, entry) in ids.enumerated() where entry.id == events[entry.event].id {
      guard isPlain(entry.id) else {
        labels[entry.event] = "n\(entry.event + 1)"
        continue
      }
      // Ids are sorted, so the nearest of another event on either side share the most with it.
      let before = ids[..<place].last { $0.event != entry.event }
      let after = ids[(place + 1)...].first { $0.event != entry.event }
      let shared = [before, after].compactMap { $0 }
        .map { zip($0.id.utf8, entry.id.utf8).prefix { $0 == $1 }.count }
        .max()
      labels[entry.event] = String(entry.id.prefix(max(6, (shared ?? 0) + 1)))
    }
    return labels
  }

  /// Whether an id is letters and digits, as ours are.
  static func isPlain(_ id: String) -> Bool {
    !id.isEmpty && id.utf8.count <= 64
      && id.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }

  /// `2 sources · 16 events, 6 told by both · 2022 to September 2025`.
  static func summary(of timeline: Timeline) -> String {
    let periods = timeline.events.lazy.filter { !$0.isPlannedForNoDate }.flatMap { event in
      [Period(event.date), Period(endOf: event.date)].compactMap { $0 }
    }
    let shared = timeline.events.reduce(0) { $0 + ($1.sourceCount > 1 ? 1 : 0) }
    var events = count(timeline.events.count, "event")
    if shared > 0 {
      events += ", \(shared) told by \(timeline.sources.count == 2 ? "both" : "several")"
    }
    var parts = [count(timeline.sources.count, "source"), events]
    if let first = periods.min(), let last = periods.max() {
      parts.append(first == last ? first.words : "\(first.words) to \(last.words)")
    }
    return parts.joined(separator: " · ")
  }

  /// `statement, 2 sources, date disputed`.
  private static func marks(_ event: Event, newest: CivilDate?) -> [String] {
    var marks: [String] = []
    if event.status != .occurred { marks.append(event.status.rawValue) }
    if event.isAhead {
      if let said = event.whenSaid { marks.append("said \(DateInWords.words(said))") }
      if event.hasPassedUnreported(by: newest) { marks.append("no report since") }
    }
    let sources = event.sourceCount
    if sources > 1 {
      marks.append(count(sources, "source"))
      if event.voices < sources { marks.append("\(event.voices) independent") }
    }
    let disputed = event.conflicts.map { Escaping.line($0.field) }
    if !disputed.isEmpty { marks.append("\(disputed.joined(separator: " and ")) disputed") }
    return marks
  }

  /// `newslooks.txt: “Headline”, The Publisher; read from Tue 19 August 2025 (given)`.
  private static func words(_ source: Source) -> String {
    var about: [String] = []
    if let title = source.title { about.append(Escaping.quoted(title)) }
    if let publisher = source.publisher { about.append(Escaping.line(publisher)) }
    if let url = source.url { about.append(Escaping.line(url)) }
    var words = Escaping.line(source.name)
    let others = source.names.filter { $0 != source.name }.map(Escaping.line)
    if !others.isEmpty { words += " (also \(others.joined(separator: ", ")))" }
    if !about.isEmpty { words += ": \(about.joined(separator: ", "))" }
    if let date = source.anchor.date {
      words += "; read from \(DateInWords.day(date)) (\(Escaping.line(source.anchor.place)))"
    } else {
      words += "; no anchor, its relative times are unresolved"
    }
    return ([words] + source.notes.map(Escaping.line)).joined(separator: "; ")
  }

  static func title(_ text: String) -> String {
    let line = Escaping.line(text)
    return line.isEmpty ? "(untitled)" : line
  }

  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Event {
  /// Whether it was still to come, and the words only let it be told when that was said.
  var isPlannedForNoDate: Bool { isAhead && date.basis == .published }

  /// Whether the day that it was planned for lies before the newest account of all, and no report
  /// tells that it came about.
  ///
  /// - Parameter newest: the newest anchor of the timeline, which stands for today: there is no
  ///   clock.
  func hasPassedUnreported(by newest: CivilDate?) -> Bool {
    guard isAhead, !isPlannedForNoDate, let newest, let latest = date.latest else { return false }
    return latest < newest
  }

  /// When the first of its reports with a date says it was said.
  var whenSaid: EventDate? {
    let times = reports.compactMap(\.said).filter { $0.edtf != nil && $0.latest != nil }
    if let first = times.min(by: { $0.said < $1.said }) {
      return EventDate(
        edtf: first.edtf,
        earliest: first.earliest,
        latest: first.latest,
        basis: first.basis,
        text: first.text,
        report: nil
      )
    }
    return isPlannedForNoDate ? date : nil
  }

  /// The number of sources that tell of it, reprints included.
  var sourceCount: Int {
    guard reports.count > 1 else { return reports.count }
    return Set(reports.map(\.source)).count
  }
}

extension Timeline {
  /// The newest day that an article is read from.
  var newestAnchor: CivilDate? { sources.compactMap(\.anchor.date).max() }
}

/// A month, or a year where the month is not known: what a heading names.
struct Period: Hashable, Comparable {
  var year: Int
  /// 1 to 12; nil where the date is less precise than a month.
  var month: Int?

  private init(_ year: Int, _ month: Int?) {
    self.year = year
    self.month = month
  }

  /// The period that an event is listed under; nil if it is undated.
  ///
  /// That of its first day, or of its last where the first is open; the year where it may lie in
  /// months that are more than one apart.
  init?(_ date: EventDate) {
    guard date.edtf != nil else { return nil }
    let shape = date.edtf.flatMap { EDTFShape($0) }
    switch (date.earliest, date.latest, shape) {
    case (nil, nil, .interval(let from, let to)):
      guard let unit = (from ?? to)?.unit else { return nil }
      self.init(unit.year, unit.month)
    case (nil, nil, .one(let part)): self.init(part.unit.year, part.unit.month)
    case (nil, nil, _): return nil
    case (.some(let first), nil, .interval(.some(let from), _)):
      self.init(first.year, from.unit.month)
    case (nil, .some(let last), .interval(_, .some(let to))):
      self.init(last.year, to.unit.month)
    case (.some(let first), .some(let last), _):
      self.init(first.year, first.days(to: last) <= 31 ? first.month : nil)
    case (.some(let day), nil, _), (nil, .some(let day), _): self.init(day.year, day.month)
    }
  }

  /// The period in which an event's last day lies.
  init?(endOf date: EventDate) {
    guard let last = date.latest, let own = Period(date) else { return nil }
    if own.month == nil, last.year == own.year { return nil }
    self.init(last.year, own.month == nil ? nil : last.month)
  }

  /// The year without its month.
  var yearAlone: Period {
    var year = self
    year.month = nil
    return year
  }

  /// `May 2025`, `2022`, `44 BC`.
  var words: String {
    let year = self.year > 0 ? "\(self.year)" : "\(1 - self.year) BC"
    return month.map { "\(CalendarNames.months[$0 - 1]) \(year)" } ?? year
  }

  /// Orders by time, a year before its months.
  static func < (left: Period, right: Period) -> Bool {
    (left.year, left.month ?? 0) < (right.year, right.month ?? 0)
  }
}

extension ReportTime {
  fileprivate var said: (CivilDate, CivilDate, String) {
    (latest ?? .latest, earliest ?? .earliest, edtf ?? "")
  }
}
