/// Arrivals of one merge, those of one text together, in an order of their own.
struct MergeBatch {
  /// The arrivals of each article, articles by id.
  let groups: [[Arrival]]

  init(_ arrivals: [Arrival]) {
    groups = Dictionary(grouping: arrivals) { $0.article.id }
      .sorted { $0.key < $1.key }
      .map { _, arrivals in
        arrivals.sorted {
          $0.article.name.utf8.lexicographicallyPrecedes($1.article.name.utf8)
        }
      }
  }

  /// Reads the articles as they are to be if the store does not know them, many at once.
  func read(
    timelineAnchor: CivilDate?,
    didRead: (@Sendable () -> Void)? = nil
  ) -> [String: ReadArticle] {
    let articles = groups.compactMap { arrivals -> StoredArticle? in
      guard let first = arrivals.first else { return nil }
      return MergeBatch.article(
        StoredArticle(first.article),
        with: arrivals,
        timelineAnchor: timelineAnchor
      )
    }
    return MergeBatch.read(articles, didRead: didRead)
  }

  /// Reads articles with the anchors they have, many at once.
  ///
  /// - Parameters:
  ///   - memo: what has been read before, for whoever reads the same over and over.
  ///   - didRead: called once for each, from any thread, for whoever waits.
  static func read(
    _ articles: [StoredArticle],
    memo: ReadingMemo? = nil,
    didRead: (@Sendable () -> Void)? = nil
  ) -> [String: ReadArticle] {
    let reader = ReportReader()
    let ready = Parallel.map(articles) { article in
      let read = memo?.read(article, by: reader) ?? ReadArticle(article, by: reader)
      didRead?()
      return read
    }
    return Dictionary(ready.map { ($0.article.id, $0) }) { first, _ in first }
  }

  /// An article with all that arrivals know of it, and the anchor that this gives it.
  static func article(
    _ stored: StoredArticle,
    with arrivals: [Arrival],
    timelineAnchor: CivilDate?
  ) -> StoredArticle {
    var article = stored
    for arrival in arrivals { article.absorb(arrival) }
    article.anchor = article.chooseAnchor(timeline: timelineAnchor)
    return article
  }
}

/// An article that has been read with the anchor it has, and the reports in it.
struct ReadArticle: Sendable {
  let article: StoredArticle
  let reports: [ReadReport]

  /// - Parameter reader: one serves all articles that are read together.
  init(_ stored: StoredArticle, by reader: ReportReader = ReportReader()) {
    let article = stored.reading
    let anchor = stored.anchor?.date
    let document = Document(reading: article.utf8)
    let times = reader.times.times(in: document, anchor: anchor)
    let found = reader.reports(
      in: document,
      times: times,
      article: article,
      anchor: anchor
    )
    var seen: Set<String> = []
    // An id stands for a place and a trigger: a second of the same id is the same report.
    reports = found.filter { seen.insert($0.id).inserted }.map(ReadReport.init)
    var counted = stored
    counted.unresolved =
      anchor == nil
      ? ReadArticle.countUnresolved(times.expressions, in: document, by: reader.times) : 0
    self.article = counted
  }

  /// An article that was read before in a state that is read alike.
  init(_ stored: StoredArticle, as earlier: ReadArticle) {
    var counted = stored
    counted.unresolved = earlier.article.unresolved
    article = counted
    reports = earlier.reports
  }

  /// How many times have no day without an anchor and have one with any.
  private static func countUnresolved(
    _ times: [TimeExpression],
    in document: Document,
    by reader: TimeReader
  ) -> Int {
    // Most texts that need no anchor need no second look.
    guard times.contains(where: { $0.edtf == nil && $0.isRelative }) else { return 0 }
    let anyDay = CivilDate(dayNumber: 0)
    let placed = reader.times(in: document, anchor: anyDay).expressions
    return zip(times, placed).count { $0.edtf == nil && $1.edtf != nil }
  }
}
