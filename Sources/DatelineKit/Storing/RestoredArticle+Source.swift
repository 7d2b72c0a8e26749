extension RestoredArticle {
  /// An article of a timeline, ready to be put into a store again.
  public init(_ source: Source) {
    self.init(
      text: Array(source.text.utf8),
      sha256: source.sha256,
      names: source.names,
      nameDates: source.nameDates,
      title: source.title,
      publisher: source.publisher,
      url: source.url,
      published: source.published,
      given: source.given,
      notes: source.notes
    )
  }
}
