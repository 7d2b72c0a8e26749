extension TimelineStore {
  /// The timeline as it stands.
  ///
  /// - Throws: `StoreError`, where the store cannot be read.
  public func timeline() throws(StoreError) -> Timeline {
    try database.read { () throws(StoreError) in
      let heading = try heading()
      let stored = try reports.all()
      var sources: [Source] = []
      var warnings: [TimelineWarning] = []
      for key in try articles.keys() {
        guard let article = try articles.article(key: key) else { continue }
        sources.append(article.source)
        warnings += SourceWarnings.warnings(on: article)
      }
      let book = try corrections.book()
      let events = try events(of: stored, book)
      let corrections = book.states(in: events)
      warnings += corrections.compactMap { CorrectionWarnings.warning(on: $0, among: sources) }
      return Timeline(
        title: heading.title ?? "Timeline",
        anchor: heading.anchor,
        readBy: heading.readBy,
        sources: sources,
        events: events,
        corrections: corrections,
        warnings: warnings
      )
    }
  }

  /// How many articles, reports and events the store holds.
  ///
  /// - Throws: `StoreError`, where the store cannot be read.
  public func size() throws(StoreError) -> (articles: Int, reports: Int, events: Int) {
    try database.read { () throws(StoreError) in
      (
        Int(try database.number("SELECT count(*) FROM article")),
        Int(try database.number("SELECT count(*) FROM report")),
        Int(try database.number("SELECT count(*) FROM report WHERE event = key"))
      )
    }
  }

  /// One event.
  ///
  /// - Parameter id: the event's id, the id of any of its reports, or a beginning of one that
  ///   belongs to no other event.
  /// - Throws: `StoreError.noSuchEvent` or `StoreError.ambiguousEvent`.
  public func event(_ id: String) throws(StoreError) -> Event {
    try database.read { () throws(StoreError) in
      guard IDPrefix.isOne(id) else { throw .noSuchEvent(id) }
      let found = try reports.events(beginning: id)
      guard let event = found.first else { throw .noSuchEvent(id) }
      if found.count > 1 {
        var ids: [String] = []
        for event in found { ids.append(try reports.id(key: event)) }
        throw .ambiguousEvent(id, ids: ids.sorted())
      }
      let members = try reports.reports(keys: reports.keys(ofEvent: event))
      let ids = Dictionary(members.map { ($0.key, $0.report.id) }) { first, _ in first }
      var links: [Link] = []
      for member in members {
        for row in try reports.weights(from: member.key) {
          guard let other = ids[row.b] else { continue }
          guard let link = row.link(member.report.id, other) else {
            throw reports.damaged("a link cannot be read")
          }
          links.append(link)
        }
      }
      let machine = EventCluster(reports: members.map(\.report), links: links).event
      return try corrections.book().applied(to: machine)
    }
  }

  /// The id of the article that a person means.
  ///
  /// - Parameter name: an article's id, one of its file names, or a beginning of an id that
  ///   belongs to no other article.
  /// - Throws: `StoreError.noSuchArticle` or `StoreError.ambiguousArticle`.
  public func articleID(named name: String) throws(StoreError) -> String {
    let ids = try articles.ids(named: name)
    guard let id = ids.first else { throw .noSuchArticle(name) }
    guard ids.count == 1 else { throw .ambiguousArticle(name, ids: ids) }
    return id
  }

  /// The bytes that an article came as, each form once, in the order of their coming.
  ///
  /// - Parameter id: the article's id.
  /// - Throws: `StoreError.noSuchArticle`.
  public func originals(ofArticle id: String) throws(StoreError) -> [[UInt8]] {
    guard let key = try articles.article(id: id)?.key else { throw .noSuchArticle(id) }
    return try articles.originals(key: key)
  }

  /// What a reader should know about some articles, in the order of the articles.
  func warnings(ofArticles keys: [Int64]) throws(StoreError) -> [String] {
    var warnings: [String] = []
    for key in keys {
      guard let article = try articles.article(key: key) else { continue }
      warnings += SourceWarnings.warnings(on: article).map(\.message)
    }
    return warnings.sorted()
  }

  /// The events that all reports of the store make up.
  func events(
    of stored: [StoredReport],
    _ book: CorrectionBook
  ) throws(StoreError) -> [Event] {
    let places = Dictionary(stored.enumerated().map { ($1.key, $0) }) { first, _ in first }
    let rows = try reports.linksWithinEvents()
    let decoded = Parallel.map(rows) { row -> (event: Int64, link: Link)? in
      guard let left = places[row.a], let right = places[row.b] else { return nil }
      return row.link(stored[left].report.id, stored[right].report.id).map {
        (stored[left].group, $0)
      }
    }
    let links = decoded.compactMap { $0 }
    guard links.count == rows.count else { throw reports.damaged("a link cannot be read") }
    let linksByGroup = Dictionary(grouping: links, by: \.event)
    let clusters = Dictionary(grouping: stored, by: \.group).map { group, members in
      EventCluster(
        reports: members.map(\.report),
        links: (linksByGroup[group] ?? []).map(\.link)
      )
    }
    return Parallel.map(clusters) { book.applied(to: $0.event) }
  }
}

extension StoredReport {
  /// The event that it is in: its own where it is in none yet.
  fileprivate var group: Int64 { event ?? key }
}
