/// An article as a reader of some form found it, before its text is made canonical.
struct ArticleDraft: Sendable {
  /// The text, in UTF-8.
  var text: [UInt8]
  /// The bytes that it came as.
  var original: [UInt8]
  var title: String?
  var publisher: String?
  var url: String?
  var author: String?
  var language: String?
  var published: PublishedDate?
  var modified: PublishedDate?
  var notes: [String] = []
  var warnings: [String] = []
  /// Whether headline and date may stand in the first lines of the text.
  var hasHead = true

  init(text: [UInt8], original: [UInt8]) {
    self.text = text
    self.original = original
  }

  /// The article under a file's name.
  ///
  /// - Throws: `ReadingError` where there is no text in it.
  func article(named name: String) throws(ReadingError) -> Article {
    // Escapes of JSON can write what no text holds.
    let utf8 = try CanonicalText.canonical(text.contains(0) ? text.filter { $0 != 0 } : text)
    var head = ArticleHead(of: utf8)
    // The first lines of a page's text are no head, but a dateline may open it.
    if !hasHead {
      head.title = nil
      if head.published?.place != "dateline" { head.published = nil }
    }
    let sha256 = SHA256.hex(utf8)
    var article = Article(
      id: String(sha256.prefix(16)),
      sha256: sha256,
      utf8: utf8,
      original: original,
      name: name,
      title: title.line ?? head.title,
      publisher: publisher.line,
      url: url.line,
      published: published ?? head.published,
      nameDate: ArticleReader.dateInName(name),
      notes: notes,
      warnings: warnings
    )
    article.author = author.line
    article.language = language.line
    article.modified = modified
    if let own = published, let other = head.published, other.date != own.date {
      article.warnings.append(DateWarning.disagreement(own, [other]))
    }
    return article
  }
}

/// How places that give different days are told of.
enum DateWarning {
  /// `its JSON-LD says 2018-06-12, its dateline 2018-06-11: the JSON-LD holds`.
  static func disagreement(_ held: PublishedDate, _ others: [PublishedDate]) -> String {
    let rest = others.map { "its \($0.place) \($0.date)" }.joined(separator: ", ")
    return "its \(held.place) says \(held.date), \(rest): the \(held.place) holds"
  }
}

extension String? {
  /// The longest headline, name or address that is kept, in characters.
  private static var longest: Int { 2_000 }

  /// The text as one line with its white space made even; nil where nothing is left.
  fileprivate var line: String? {
    guard let text = self else { return nil }
    let line = PlainLine.collapsed(text)
    return line.isEmpty ? nil : String(line.prefix(String?.longest))
  }
}
