/// What reading a timeline's articles again did.
public struct Refreshed: Hashable, Codable, Sendable {
  /// An event that goes by another id now.
  public struct Renamed: Hashable, Codable, Sendable {
    /// The id that it had.
    public var old: String
    /// The id that it has.
    public var new: String
    /// Its title as it is now.
    public var title: String
  }

  /// The version that had read the articles.
  public var from: String
  /// The version that has read them now.
  public var to: String
  /// Events that have another id, by the old ones.
  public var renamed: [Renamed]
  /// What became of the events.
  public var changes: Changes
}

extension TimelineStore {
  /// Reads the stored texts again with this version of the program.
  ///
  /// Corrections find their reports again by article, words and place. All of it is one
  /// transaction.
  /// - Throws: `StoreError`; the store is then as it was before.
  public func refresh() throws(StoreError) -> Refreshed {
    try database.write { () throws(StoreError) in
      let heading = try heading()
      let (old, before) = readable()

      var present: [StoredArticle] = []
      for key in try articles.keys() {
        guard var article = try articles.article(key: key) else { continue }
        article.anchor = article.chooseAnchor(timeline: heading.anchor)
        present.append(article)
      }
      let ready = MergeBatch.read(present)
      try database.execute("DELETE FROM report")
      try database.run("UPDATE timeline SET read_by = ?", .text(readBy))
      var replacements: [Rewriting.Replacement] = []
      for article in present {
        guard let read = ready[article.id] else { continue }
        let key = try articles.save(read.article)
        replacements.append(.init(article: key, id: article.id, reports: read.reports))
      }
      _ = try rewrite(replacements)

      let after = try events(of: try reports.all(), try corrections.book())
      let ids = newIDs(of: old, among: ready)
      let renamed = Refreshed.renamed(before, after, ids)
      var changes = Changes.between(before: before.map { $0.renamed(ids) }, after: after)
      changes.warnings = try warnings(ofArticles: present.compactMap(\.key))
      return Refreshed(from: heading.readBy, to: readBy, renamed: renamed, changes: changes)
    }
  }

  /// The reports and events that are there, as far as this version can read what another wrote.
  private func readable() -> (reports: [EventReport], events: [Event]) {
    do {
      let stored = try reports.all()
      return (stored.map(\.report), try events(of: stored, try corrections.book()))
    } catch {
      return ([], [])
    }
  }

  /// The ids that reports have now, by those they had.
  private func newIDs(
    of old: [EventReport],
    among ready: [String: ReadArticle]
  ) -> [String: String] {
    var ids: [String: String] = [:]
    let present = ready.mapValues { $0.reports.map(\.report) }
    for report in old {
      ids[report.id] = ReportPlace(report).find(in: present[report.source] ?? [])?.id
    }
    return ids
  }
}

extension Refreshed {
  /// The events whose founding report, or the first other that is there, is in one of another id.
  fileprivate static func renamed(
    _ before: [Event],
    _ after: [Event],
    _ ids: [String: String]
  ) -> [Renamed] {
    var eventOf: [String: Event] = [:]
    for event in after { for report in event.reports { eventOf[report.id] = event } }
    return before.compactMap { event in
      let now = event.reports.lazy.compactMap { ids[$0.id] }.compactMap { eventOf[$0] }.first
      guard let now, now.id != event.id else { return nil }
      return Renamed(old: event.id, new: now.id, title: now.title)
    }.sorted { $0.old < $1.old }
  }
}

extension Event {
  /// The event under the ids that its reports have now.
  fileprivate func renamed(_ ids: [String: String]) -> Event {
    var event = self
    event.id = ids[id] ?? id
    for index in event.reports.indices {
      let old = event.reports[index].id
      event.reports[index].id = ids[old] ?? old
    }
    return event
  }
}
