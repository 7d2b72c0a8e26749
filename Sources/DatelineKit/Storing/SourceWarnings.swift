/// What a reader should know about an article's anchor.
enum SourceWarnings {
  /// The warnings on an article with the anchor that it was read with.
  static func warnings(on article: StoredArticle) -> [TimelineWarning] {
    let messages = [
      missing(article), severalGiven(article), overridden(article), disagreeing(article),
    ]
    return messages.compactMap { $0 }.map { TimelineWarning(source: article.id, message: $0) }
  }

  private static func missing(_ article: StoredArticle) -> String? {
    guard article.anchor?.date == nil, article.unresolved > 0 else { return nil }
    let count = article.unresolved
    let times = count == 1 ? "1 relative time in it stays" : "\(count) relative times in it stay"
    return "“\(article.name)” has no anchor date, so \(times) unresolved: give it one with "
      + "`dateline anchor TIMELINE \(shellWord(article.name)) YYYY-MM-DD`"
  }

  private static func severalGiven(_ article: StoredArticle) -> String? {
    guard article.given.count > 1 else { return nil }
    let days = article.given.map(\.description).listed
    return "“\(article.name)” was given several anchor dates, \(days): the earliest holds"
  }

  private static func overridden(_ article: StoredArticle) -> String? {
    guard let given = article.given.min() else { return nil }
    let own = Anchor.choose(
      given: nil,
      published: article.published,
      nameDates: article.names.compactMap(\.date),
      timeline: nil
    )
    guard let date = own.date, date != given else { return nil }
    return "“\(article.name)” was given the anchor date \(given), "
      + "but its \(own.place) says \(date): the given one holds"
  }

  private static func disagreeing(_ article: StoredArticle) -> String? {
    let inNames = Set(article.names.compactMap(\.date)).sorted()
    let holds = article.given.isEmpty
    if let published = article.published {
      let others = inNames.filter { $0 != published.date }
      guard !others.isEmpty else { return nil }
      let end = holds ? ": the \(published.place) holds" : ""
      return "“\(article.name)” has two dates: its \(published.place) says \(published.date), "
        + "its file name \(others.map(\.description).listed)" + end
    }
    guard inNames.count > 1 else { return nil }
    let end = holds ? ": the earliest holds" : ""
    return "“\(article.name)” came under file names that say "
      + inNames.map(\.description).listed + end
  }

  /// A file name as a shell takes it.
  private static func shellWord(_ name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "._-+,:@%/".unicodeScalars.contains($0)
    }
    if isPlain, !name.isEmpty { return name }
    return "'"
      + name.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}
