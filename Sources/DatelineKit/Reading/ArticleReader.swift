/// Turns the bytes of a plain text into an article; `SourceReader` reads every other form.
public enum ArticleReader {
  /// Reads plain text.
  ///
  /// - Parameters:
  ///   - bytes: the text's bytes, in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///   - name: the file's name without folders; a date that it opens or ends with counts as the
  ///     article's own.
  /// - Throws: `ReadingError` for what is no English text.
  public static func read(_ bytes: [UInt8], name: String) throws(ReadingError) -> Article {
    let article = try draft(of: bytes).article(named: name)
    if let refusal = LanguageGuess.refusal(of: article.utf8) { throw refusal }
    return article
  }

  /// A plain text, whatever its language.
  static func draft(of bytes: [UInt8]) throws(ReadingError) -> ArticleDraft {
    let (utf8, note) = try CanonicalText.decode(bytes)
    var draft = ArticleDraft(text: utf8, original: bytes)
    draft.notes = note.map { [$0] } ?? []
    return draft
  }

  /// The date that a file name opens or ends with, its ending left aside.
  public static func dateInName(_ name: String) -> CivilDate? {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    for candidate in [stem.prefix(10), stem.suffix(10)] where candidate.count == 10 {
      if let date = try? CivilDate(iso8601: String(candidate)) { return date }
    }
    return nil
  }
}
