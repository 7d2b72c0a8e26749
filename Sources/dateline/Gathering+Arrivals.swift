import DatelineKit

extension Gathering {
  /// The articles as a timeline takes them.
  var arrivals: [Arrival] {
    sources.map { source in
      let article = ignoresOwnDates ? source.article.withoutDates : source.article
      return Arrival(article: article, given: source.given)
    }
  }
}
