/// Turns the bytes of a file into an article.
public enum ArticleReader {
  /// Reads plain text.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///   - name: the file's name without folders; a date that it opens or ends with counts as the
  ///     article's own.
  /// - Throws: `ReadingError` for what is no English text.
  public static func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Article {
    let article = try readAnyLanguage(bytes, name: name)
    if let refusal = LanguageGuess.refusal(of: article.utf8) { throw refusal }
    return article
  }

  /// Reads plain text whatever its language, for tagging alone.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - name: the file's name without folders.
  /// - Throws: `ReadingError` for what is no text.
  public static func readAnyLanguage(
    _ bytes: [UInt8],
    name: String
  ) throws(ReadingError) -> Article {
    if let form = unsupportedForm(bytes) { throw .unsupported(form: form) }
    let (utf8, note) = try CanonicalText.decode(bytes)
    let sha256 = SHA256.hex(utf8)
    let head = ArticleHead(of: utf8)
    return Article(
      id: String(sha256.prefix(16)),
      sha256: sha256,
      utf8: utf8,
      original: bytes,
      name: name,
      title: head.title,
      publisher: nil,
      url: nil,
      published: head.published,
      nameDate: dateInName(name),
      notes: note.map { [$0] } ?? []
    )
  }

  /// The date that a file name opens or ends with, its ending left aside.
  public static func dateInName(_ name: String) -> CivilDate? {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    for candidate in [stem.prefix(10), stem.suffix(10)] where candidate.count == 10 {
      if let date = try? CivilDate(iso8601: String(candidate)) { return date }
    }
    return nil
  }

  private static func unsupportedForm(_ bytes: [UInt8]) -> String? {
    let opening = bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(16)
    let start = String(decoding: opening, as: UTF8.self).lowercased()
    if start.hasPrefix("%pdf") { return "a PDF" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return "a web page (HTML)" }
    if bytes.starts(with: [0x1F, 0x8B]) { return "a gzip file" }
    return nil
  }
}
