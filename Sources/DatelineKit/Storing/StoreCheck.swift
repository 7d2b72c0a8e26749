/// What was found when a store was checked against what always holds.
public struct StoreCheck: Hashable, Codable, Sendable {
  /// What is wrong, a sentence each; empty where the store is sound.
  public var problems: [String] = []
  /// What a reader should know and is not wrong: stale corrections, another version's reading.
  public var notes: [String] = []
  /// The number of articles.
  public var articles = 0
  /// The number of reports.
  public var reports = 0
  /// The number of events.
  public var events = 0
}

extension TimelineStore {
  /// Verifies what always holds: SQLite's own consistency, texts and ids, quotes at their
  /// offsets, each report in one event, links and keys, and that reading the articles again
  /// comes to the same timeline.
  public func check() -> StoreCheck {
    var checking = StoreChecking(store: self)
    checking.run()
    return checking.result
  }
}

/// A check on its way: what cannot be read is a problem, and the rest is still looked at.
private struct StoreChecking {
  let store: TimelineStore
  var result = StoreCheck()

  /// More of one sort would bury the others.
  private static let mostOfOneSort = 10

  mutating func run() {
    attempt { (checking) throws(StoreError) in
      try checking.store.database.read { () throws(StoreError) in
        try checking.checkFile()
        checking.attempt { (checking) throws(StoreError) in try checking.checkArticles() }
        checking.attempt { (checking) throws(StoreError) in try checking.checkReports() }
        checking.attempt { (checking) throws(StoreError) in try checking.checkEvents() }
      }
    }
    attempt { (checking) throws(StoreError) in try checking.checkRebuild() }
  }

  /// Does a part of the check; where the store cannot be read, that is what is wrong.
  private mutating func attempt(_ part: (inout StoreChecking) throws(StoreError) -> Void) {
    do {
      try part(&self)
    } catch {
      result.problems.append(error.description)
    }
  }

  private mutating func report(_ problems: [String]) {
    result.problems += problems.prefix(StoreChecking.mostOfOneSort)
    let more = problems.count - StoreChecking.mostOfOneSort
    if more > 0 { result.problems.append("and \(more) more of that sort") }
  }

  // MARK: The file

  private mutating func checkFile() throws(StoreError) {
    let answers = try store.database.all("PRAGMA integrity_check") { $0.text(0) }
    report(answers.filter { $0 != "ok" }.map { "SQLite finds: \($0)" })
    let dangling = try store.database.all("PRAGMA foreign_key_check") {
      "a row of “\($0.text(0))” points to a row of “\($0.text(2))” that is not there"
    }
    report(dangling)
    let version = try store.database.number("PRAGMA user_version")
    if version != StoreSchema.version {
      report(["the schema is version \(version), not \(StoreSchema.version)"])
    }
  }

  // MARK: Articles

  private mutating func checkArticles() throws(StoreError) {
    let anchor = try store.heading().anchor
    var problems: [String] = []
    for key in try store.articles.keys() {
      guard let article = try store.articles.article(key: key) else { continue }
      result.articles += 1
      let digest = SHA256.hex(article.utf8)
      if digest != article.sha256 || !digest.hasPrefix(article.id) || article.id.count != 16 {
        problems.append("the text of “\(article.name)” is not the one that its id names")
      }
      if article.names.isEmpty { problems.append("article \(article.id) has no name") }
      if article.anchor != article.chooseAnchor(timeline: anchor) {
        problems.append("the anchor of “\(article.name)” is not the one that its dates give")
      }
      if try store.articles.originals(key: key).isEmpty {
        problems.append("the bytes that “\(article.name)” came as are not there")
      }
      problems += try quotes(in: article, key: key)
    }
    report(problems)
  }

  /// What is wrong with the offsets of an article's reports.
  private func quotes(in article: StoredArticle, key: Int64) throws(StoreError) -> [String] {
    let reports = try store.reports.reports(keys: try store.reports.keys(ofArticle: key))
    guard !reports.isEmpty else { return [] }
    let text = Array(String(decoding: article.utf8, as: UTF8.self).unicodeScalars)
    func stands(_ words: String, _ start: Int, _ end: Int) -> Bool {
      start >= 0 && start <= end && end <= text.count
        && text[start..<end].elementsEqual(words.unicodeScalars)
    }
    var problems: [String] = []
    for report in reports.map(\.report) {
      let name = "report \(report.id) in “\(article.name)”"
      if report.source != article.id { problems.append("\(name) names another article") }
      if !stands(report.quote, report.start, report.end) {
        problems.append("the quote of \(name) does not stand at its offsets")
      }
      if !stands(report.trigger.text, report.trigger.start, report.trigger.end) {
        problems.append("the trigger of \(name) does not stand at its offsets")
      }
      for time in [report.time, report.said].compactMap({ $0 }) {
        guard let start = time.start, let end = time.end else { continue }
        if !stands(time.text, start, end) {
          problems.append("the time of \(name) does not stand at its offsets")
        }
      }
    }
    return problems
  }

  // MARK: Reports

  private mutating func checkReports() throws(StoreError) {
    var problems: [String] = []
    let isOwn = try store.heading().readBy == store.readBy
    let ids = try store.database.all("SELECT key, id FROM report ORDER BY key") {
      (key: $0.integer(0), id: $0.text(1))
    }
    result.reports = ids.count
    for (key, id) in ids {
      guard let stored = try store.reports.reports(keys: [key]).first else { continue }
      if stored.report.id != id { problems.append("report \(id) holds the words of another") }
      guard isOwn else { continue }
      let filed = try store.database.all("SELECT key FROM block WHERE report = ?", .integer(key)) {
        $0.integer(0)
      }
      if filed.sorted() != Linker.blockKeys(of: stored.report).filed {
        problems.append("report \(id) is not filed under its own keys")
      }
    }
    report(problems)
  }

  private mutating func checkEvents() throws(StoreError) {
    let loose = try store.database.all(
      "SELECT id FROM report WHERE event IS NULL ORDER BY id"
    ) { "report \($0.text(0)) is in no event" }
    report(loose)
    let headless = try store.database.all(
      """
      SELECT DISTINCT report.event FROM report
      LEFT JOIN report AS founding ON founding.key = report.event
      WHERE report.event IS NOT NULL AND (founding.key IS NULL OR founding.event <> founding.key)
      """
    ) { "the event of row \($0.integer(0)) has no founding report in it" }
    report(headless)
    let crossed = try store.database.all("SELECT a, b FROM link WHERE a >= b") {
      "the link of rows \($0.integer(0)) and \($0.integer(1)) is the wrong way round"
    }
    report(crossed)
  }

  // MARK: The whole

  /// Reads all articles again into a store of their own and compares.
  private mutating func checkRebuild() throws(StoreError) {
    let timeline = try store.timeline()
    result.events = timeline.events.count
    for correction in timeline.corrections {
      guard let warning = CorrectionWarnings.warning(on: correction, among: timeline.sources)
      else { continue }
      result.notes.append(warning.message)
    }
    guard timeline.readBy == store.readBy else {
      result.notes.append(
        "version \(timeline.readBy) of dateline read the articles, and this is version "
          + "\(store.readBy): `dateline refresh` reads them again"
      )
      return
    }
    var arrivals: [Arrival] = []
    for source in timeline.sources { arrivals += try RestoredArticle(source).arrivals() }
    let anew = try TimelineStore.inMemory(
      title: timeline.title,
      anchor: timeline.anchor,
      merging: arrivals,
      corrections: timeline.corrections,
      bounds: store.bounds
    )
    let rebuilt = try anew.timeline()
    guard rebuilt != timeline else { return }
    let known = Dictionary(timeline.events.map { ($0.id, $0) }) { first, _ in first }
    let right = Dictionary(rebuilt.events.map { ($0.id, $0) }) { first, _ in first }
    var problems: [String] = []
    for event in timeline.events where right[event.id] != event {
      problems.append(
        right[event.id] == nil
          ? "event \(event.id), “\(event.title)”, is none that the articles give"
          : "event \(event.id), “\(event.title)”, is not as the articles give it"
      )
    }
    for event in rebuilt.events where known[event.id] == nil {
      problems.append("event \(event.id), “\(event.title)”, is missing")
    }
    for (was, now) in zip(timeline.sources, rebuilt.sources) where was != now {
      problems.append("“\(was.name)” is not kept as it would be read")
    }
    if problems.isEmpty { problems = ["the timeline is not the one that its articles give"] }
    report(problems)
  }
}
