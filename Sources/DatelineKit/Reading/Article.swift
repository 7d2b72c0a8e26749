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
  /// The bytes as they came.
  public let original: [UInt8]
  /// The name of the file it came from, without folders; `-` from standard input.
  public let name: String
  /// Its headline, if it opens with one.
  public let title: String?
  /// Who published it, if it says so.
  public let publisher: String?
  /// Where it was published, if it says so.
  public let url: String?
  /// The day that the text itself names as its date, and where it does.
  public let published: PublishedDate?
  /// The day that the file name opens or ends with.
  public let nameDate: CivilDate?
  /// What a reader should know about how it was read: a changed encoding.
  public let notes: [String]

  /// The canonical text as a string.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The article as it would be if neither its text nor its file name gave a date.
  public var withoutDates: Article {
    Article(
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
  }
}

/// The day an article was published, and where that was found.
public struct PublishedDate: Hashable, Codable, Sendable {
  /// The day.
  public var date: CivilDate
  /// Where it was found: `dateline`, `header line`.
  public var place: String

  /// A day and the place where it was found.
  public init(date: CivilDate, place: String) {
    self.date = date
    self.place = place
  }
}
