extension TimelineStore {
  /// Merges articles in.
  ///
  /// The result is the same for every order and batching; an article that is there already adds
  /// its name, its date and its given anchor, and nothing else. Articles are read before the
  /// store is locked, on as many threads as there are cores.
  /// - Parameters:
  ///   - arrivals: the articles, with the anchors that a person gave for them.
  ///   - didRead: called once for each article that is read, from any thread.
  /// - Throws: `StoreError`; the store is then as it was before.
  public func merge(
    _ arrivals: [Arrival],
    didRead: (@Sendable () -> Void)? = nil
  ) throws(StoreError) -> Changes {
    let batch = MergeBatch(arrivals)
    let expected = try database.read { () throws(StoreError) in
      try requireOwnReading()
      return try self.expected(batch, timelineAnchor: try heading().anchor)
    }
    let ready = MergeBatch.read(expected, memo: memo, didRead: didRead)
    return try database.write { () throws(StoreError) in
      try requireOwnReading()
      return try write(batch, ready: ready)
    }
  }

  /// Sets an article's anchor, or the timeline's.
  ///
  /// - Parameters:
  ///   - date: the day; nil takes back what was given.
  ///   - id: the article's id; nil for the default of the whole timeline. The day replaces all
  ///     that were given for the article before.
  /// - Throws: `StoreError.noSuchArticle`, or any other; the store is then as it was before.
  public func setAnchor(
    _ date: CivilDate?,
    ofArticle id: String?
  ) throws(StoreError) -> Changes {
    try database.write { () throws(StoreError) in
      try requireOwnReading()
      var changed: [(was: StoredArticle, now: StoredArticle)] = []
      if let id {
        guard let article = try articles.article(id: id) else { throw .noSuchArticle(id) }
        var now = article
        now.given = date.map { [$0] } ?? []
        now.anchor = now.chooseAnchor(timeline: try heading().anchor)
        changed = [(article, now)]
      } else {
        try database.run("UPDATE timeline SET anchor = ?", .day(date))
        for key in try articles.keys() {
          guard let article = try articles.article(key: key) else { continue }
          var now = article
          now.anchor = now.chooseAnchor(timeline: date)
          if now.anchor != article.anchor { changed.append((article, now)) }
        }
      }
      let unlike = changed.filter { !$0.was.isReadAlike($0.now) }.map(\.now)
      let read = MergeBatch.read(unlike, memo: memo)
      var replacements: [Rewriting.Replacement] = []
      for (_, article) in changed {
        guard let ready = read[article.id] else {
          _ = try articles.save(article)
          continue
        }
        let key = try articles.save(ready.article)
        replacements.append(.init(article: key, id: article.id, reports: ready.reports))
      }
      var changes = try rewrite(replacements)
      changes.warnings = try warnings(ofArticles: changed.compactMap(\.now.key))
      return changes
    }
  }

  /// Takes an article out; what remains is what would be there without it.
  ///
  /// - Parameter id: the article's id.
  /// - Throws: `StoreError.noSuchArticle`, or any other; the store is then as it was before.
  public func remove(article id: String) throws(StoreError) -> Changes {
    try database.write { () throws(StoreError) in
      try requireOwnReading()
      guard let article = try articles.article(id: id), let key = article.key else {
        throw .noSuchArticle(id)
      }
      var changes = try rewrite([.init(article: key, id: id, reports: [])])
      try articles.remove(key: key)
      changes.removed = [article.name]
      return changes
    }
  }

  /// Makes a timeline of articles as the exchange form holds them, in memory or in a folder.
  ///
  /// The texts are read again: by the same version, into the same timeline.
  /// - Parameters:
  ///   - restored: the articles.
  ///   - folder: the timeline's folder; nil for one in memory.
  ///   - title: what it is about; nil for a plain “Timeline”.
  ///   - anchor: the anchor for articles that have none of their own.
  ///   - corrections: what people decided about it.
  ///   - replacing: whether a timeline that the folder holds is emptied first.
  /// - Throws: `StoreError.alteredText`, or any other that stands in the way.
  public static func restore(
    _ restored: [RestoredArticle],
    at folder: String?,
    title: String?,
    anchor: CivilDate?,
    corrections: [Correction] = [],
    replacing: Bool = false
  ) throws(StoreError) -> TimelineStore {
    var arrivals: [Arrival] = []
    for article in restored { arrivals += try article.arrivals() }
    guard let folder else {
      return try inMemory(
        title: title,
        anchor: anchor,
        merging: arrivals,
        corrections: corrections
      )
    }
    return try create(
      at: folder,
      title: title,
      anchor: anchor,
      merging: arrivals,
      corrections: corrections,
      replacing: replacing
    ).store
  }

  // MARK: Inside a transaction

  /// The articles of a batch that must be read, as they will be, by what the store holds now.
  private func expected(
    _ batch: MergeBatch,
    timelineAnchor: CivilDate?
  ) throws(StoreError) -> [StoredArticle] {
    var expected: [StoredArticle] = []
    for arrivals in batch.groups {
      guard let first = arrivals.first?.article else { continue }
      let stored = try articles.article(id: first.id)
      let article = MergeBatch.article(
        stored ?? StoredArticle(first),
        with: arrivals,
        timelineAnchor: timelineAnchor
      )
      if let stored, article.isReadAlike(stored) { continue }
      expected.append(article)
    }
    return expected
  }

  /// Writes a batch, inside a transaction.
  ///
  /// - Parameter ready: articles read beforehand; one that turns out to have another anchor by
  ///   now, because another process has merged it meanwhile, is read again.
  func write(
    _ batch: MergeBatch,
    ready: [String: ReadArticle]
  ) throws(StoreError) -> Changes {
    let timelineAnchor = try heading().anchor
    var added: [String] = []
    var known: [String] = []
    var touched: [Int64] = []
    var replacements: [Rewriting.Replacement] = []
    for arrivals in batch.groups {
      guard let first = arrivals.first?.article else { continue }
      let stored = try articles.article(id: first.id)
      let digests = arrivals.map(\.article.sha256) + [stored?.sha256].compactMap { $0 }
      guard digests.allSatisfy({ $0 == first.sha256 }) else {
        throw .failed(path: path, reason: "two texts have the id \(first.id)")
      }
      let article = MergeBatch.article(
        stored ?? StoredArticle(first),
        with: arrivals,
        timelineAnchor: timelineAnchor
      )
      var read: ReadArticle?
      if stored.map({ !article.isReadAlike($0) }) ?? true {
        let isReady = ready[article.id].map { $0.article.isReadAlike(article) } ?? false
        read = isReady ? ready[article.id] : ReadArticle(article)
      }
      // What was read beforehand can lack a name that came in meanwhile.
      var saved = article
      saved.unresolved = read?.article.unresolved ?? article.unresolved
      let key = try articles.save(saved)
      for arrival in arrivals { try articles.keepOriginal(arrival.article, key: key) }
      touched.append(key)
      let names = arrivals.map(\.article.name)
      if stored == nil { added.append(names[0]) }
      known += stored == nil ? names.dropFirst() : names[...]
      if let read {
        replacements.append(.init(article: key, id: article.id, reports: read.reports))
      }
    }
    var changes = try rewrite(replacements)
    changes.added = added.sorted()
    changes.known = known.sorted()
    changes.warnings = try warnings(ofArticles: touched)
    return changes
  }

  func rewrite(
    _ replacements: [Rewriting.Replacement],
    adding correction: Correction? = nil
  ) throws(StoreError) -> Changes {
    var rewriting = Rewriting(database, bounds)
    let (before, after) = try rewriting.replace(replacements, adding: correction)
    return Changes.between(before: before, after: after)
  }
}
