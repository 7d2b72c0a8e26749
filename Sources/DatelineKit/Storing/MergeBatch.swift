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

  /// An article that has been read, and what it was read as.
  struct Ready: Sendable {
    let article: StoredArticle
    let reports: [ReadReport]
  }

  /// Reads the articles as they are to be if the store does not know them, many at once.
  func read(timelineAnchor: CivilDate?) -> [String: Ready] {
    let articles = groups.compactMap { arrivals -> StoredArticle? in
      guard let first = arrivals.first else { return nil }
      return MergeBatch.article(
        StoredArticle(first.article),
        with: arrivals,
        timelineAnchor: timelineAnchor
      )
    }
    return MergeBatch.read(articles)
  }

  /// Reads articles with the anchors they have, many at once.
  static func read(_ articles: [StoredArticle]) -> [String: Ready] {
    let ready = Parallel.map(articles) { Ready(article: $0, reports: ReadReport.all(in: $0)) }
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
