/// An article on its way into a timeline.
public struct Arrival: Sendable {
  /// The article as it was read.
  public var article: Article
  /// The anchor that a person gave for it, if any.
  public var given: CivilDate?

  /// An article, and perhaps the anchor given for it.
  public init(article: Article, given: CivilDate? = nil) {
    self.article = article
    self.given = given
  }
}

/// An article as the exchange form of a timeline holds it, from which a store is made anew.
public struct RestoredArticle: Sendable {
  /// The canonical text.
  public var text: [UInt8]
  /// The SHA-256 that the text is to have, 64 hex digits; nil where it is not known.
  public var sha256: String?
  /// All file names that it came under.
  public var names: [String]
  /// The days that the names carry, in their order; nil to read them from the names.
  public var nameDates: [CivilDate?]?
  /// Its headline.
  public var title: String?
  /// Who published it.
  public var publisher: String?
  /// Where it was published.
  public var url: String?
  /// The day it names as its own.
  public var published: PublishedDate?
  /// The anchors that a person gave for it.
  public var given: [CivilDate]
  /// What a reader should know about how it was read.
  public var notes: [String]

  /// An article of these parts.
  public init(
    text: [UInt8],
    sha256: String? = nil,
    names: [String],
    nameDates: [CivilDate?]? = nil,
    title: String? = nil,
    publisher: String? = nil,
    url: String? = nil,
    published: PublishedDate? = nil,
    given: [CivilDate] = [],
    notes: [String] = []
  ) {
    self.text = text
    self.sha256 = sha256
    self.names = names
    self.nameDates = nameDates
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
    self.given = given
    self.notes = notes
  }

  /// The arrivals that put it into a store as it was: one for each name, each with an anchor.
  func arrivals() throws(StoreError) -> [Arrival] {
    let digest = SHA256.hex(text)
    let names = names.isEmpty ? [String(digest.prefix(16))] : names
    if let sha256, sha256 != digest { throw .alteredText(name: names[0]) }
    let given: [CivilDate?] = given.isEmpty ? [nil] : given
    return (0..<max(names.count, given.count)).map { index in
      let place = min(index, names.count - 1)
      let name = names[place]
      let nameDate =
        nameDates.map { place < $0.count ? $0[place] : nil } ?? ArticleReader.dateInName(name)
      let article = Article(
        id: String(digest.prefix(16)),
        sha256: digest,
        utf8: text,
        original: text,
        name: name,
        title: title,
        publisher: publisher,
        url: url,
        published: published,
        nameDate: nameDate,
        notes: notes
      )
      return Arrival(article: article, given: given[min(index, given.count - 1)])
    }
  }
}
