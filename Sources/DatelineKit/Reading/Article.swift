/// One article: its canonical text and what was found about it.
///
/// The same canonical text is the same article, under however many names it came.
public struct Article: Hashable, Sendable, Identifiable {
  /// The first 16 hex digits of the SHA-256 of the canonical text.
  public let id: String
  /// The SHA-256 of the canonical text, 64 hex digits.
  public let sha256: String
  /// The canonical text: UTF-8, LF line ends, no byte order mark, no white space at its end.
  public let utf8: [UInt8]
  /// The bytes as they came: of an article among others in one source, those that are its own.
  public let original: [UInt8]
  /// The name of the file it came from, without folders; `-` from standard input.
  public let name: String
  /// Its headline, if it has one.
  public var title: String?
  /// Who published it, if it says so.
  public var publisher: String?
  /// Where it was published, if it says so.
  public var url: String?
  /// Who wrote it, if it says so.
  public var author: String?
  /// The language that it says it is in, as a BCP 47 tag.
  public var language: String?
  /// The day that the article itself names as its date, and where it does.
  public var published: PublishedDate?
  /// The day that it names as that of its last change; never its anchor unless a person says so.
  public var modified: PublishedDate?
  /// The day that the file name opens or ends with.
  public let nameDate: CivilDate?
  /// What a reader should know about how it was read: a changed encoding.
  public var notes: [String]
  /// What a reader should look at: places of the article that give different days.
  public var warnings: [String]

  /// An article of these parts.
  init(
    id: String,
    sha256: String,
    utf8: [UInt8],
    original: [UInt8],
    name: String,
    title: String?,
    publisher: String?,
    url: String?,
    published: PublishedDate?,
    nameDate: CivilDate?,
    notes: [String],
    warnings: [String] = []
  ) {
    self.id = id
    self.sha256 = sha256
    self.utf8 = utf8
    self.original = original
    self.name = name
    self.title = title
    self.publisher = publisher
    self.url = url
    self.published = published
    self.nameDate = nameDate
    self.notes = notes
    self.warnings = warnings
  }

  /// The canonical text as a string.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The article as it would be if neither its text nor its file name gave a date.
  public var withoutDates: Article {
    var article = Article(
      id: id,
      sha256: sha256,
      utf8: utf8,
      original: original,
      name: name,
      title: title,
      publisher: publisher,
      url: url,
      published: nil,
      nameDate: nil,
      notes: notes
    )
    article.author = author
    article.language = language
    return article
  }
}

/// The day an article was published, and where that was found.
public struct PublishedDate: Hashable, Codable, Sendable {
  /// The day.
  public var date: CivilDate
  /// Where it was found: `dateline`, `header line`, `front matter`, `feed`, `JSON-LD`, `URL`.
  public var place: String

  /// A day and the place where it was found.
  public init(date: CivilDate, place: String) {
    self.date = date
    self.place = place
  }
}
