/// Reads articles out of JSON: one record, a list of records, or a record a line (JSON lines).
///
/// A record is an object with `text`, and perhaps `title`, `published`, `url`, `publisher`,
/// `author`; the names that feeds and schema.org use for the same are taken too.
enum RecordReader {
  /// The articles of some JSON, each with the bytes of its record.
  static func drafts(of bytes: [UInt8]) throws(ReadingError) -> [Result<ArticleDraft, ReadingError>]
  {
    let (utf8, note) = PageEncoding.decode(bytes)
    var scanner = JSONScanner(utf8)
    var drafts: [Result<ArticleDraft, ReadingError>] = []
    let isList = scanner.take(UInt8(ascii: "["))
    while scanner.hasMore() {
      let start = scanner.at
      guard let value = scanner.value() else {
        scanner.skip()
        continue
      }
      guard case .object = value else { continue }
      if value["format"]?.string == "dateline/timeline" { throw .timeline }
      if !isList, let items = list(in: value) {
        drafts += items.map { draft(of: $0, bytes: [], note) }
      } else {
        drafts.append(draft(of: value, bytes: Array(utf8[start..<scanner.at]), note))
      }
    }
    return drafts
  }

  /// The records of an object that holds nothing but a list of them, as JSON Feed does.
  private static func list(in value: JSONValue) -> [JSONValue]? {
    guard text(of: value) == nil else { return nil }
    for key in ["items", "articles", "documents", "results"] {
      if case .array(let items)? = value[key], !items.isEmpty { return items }
    }
    return nil
  }

  private static func text(of record: JSONValue) -> String? {
    first(record, ["text", "articleBody", "content_html", "content_text", "content", "body"])
  }

  private static func first(_ record: JSONValue, _ keys: [String]) -> String? {
    for key in keys {
      guard let value = record[key] else { continue }
      if let text = value.elements.first?.string ?? value["name"]?.string, !text.isEmpty {
        return text
      }
    }
    return nil
  }

  private static func draft(
    of record: JSONValue,
    bytes: [UInt8],
    _ note: String?
  ) -> Result<ArticleDraft, ReadingError> {
    guard let text = text(of: record) else { return .failure(.empty) }
    let utf8 = Array(text.utf8.filter { $0 != 0 })
    var draft = ArticleDraft(
      text: PageFragment.isMarkup(utf8) ? PageFragment.text(of: utf8) : utf8,
      original: bytes.isEmpty ? utf8 : bytes
    )
    draft.title = first(record, ["title", "headline"])
    draft.publisher = first(record, ["publisher", "source", "site"])
    draft.url = first(record, ["url", "link", "external_url"])
    draft.author = first(record, ["author", "authors", "byline"])
    draft.language = first(record, ["language", "lang", "inLanguage"])
    draft.published = FieldDate.day(
      first(record, ["published", "date_published", "datePublished", "pubDate", "date"]),
      place: "published field"
    )
    draft.modified = FieldDate.day(
      first(record, ["modified", "date_modified", "dateModified", "updated"]),
      place: "modified field"
    )
    draft.notes = note.map { [$0] } ?? []
    return .success(draft)
  }
}

/// A date that stands in a field of its own, with or without a time of day.
enum FieldDate {
  /// The day of a field; nil where there is none in it.
  static func day(_ text: String?, place: String) -> PublishedDate? {
    guard let text else { return nil }
    var finder = DateFinder()
    finder.takesShort = true
    return finder.first(in: String(text.prefix(100))).map { PublishedDate(date: $0, place: place) }
  }
}
