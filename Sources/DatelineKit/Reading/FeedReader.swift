/// Reads feeds: RSS 0.9 to 2.0 and Atom (RFC 4287), each item an article.
///
/// Declared entities are never expanded, so that no feed can swell; what is broken is read as far
/// as it goes.
enum FeedReader {
  /// So many items are read, at most.
  private static let most = 20_000

  /// The articles of a feed, each with the bytes of its item.
  static func drafts(of bytes: [UInt8]) -> [Result<ArticleDraft, ReadingError>] {
    let (utf8, note) = PageEncoding.decode(bytes)
    var scanner = MarkupScanner(utf8[...])
    var publisher: String?
    var drafts: [Result<ArticleDraft, ReadingError>] = []
    while drafts.count < most, let tag = scanner.nextTag() {
      guard tag.isStart else { continue }
      switch tag.localName {
      case "item", "entry":
        guard !tag.isEmpty else { continue }
        let inner = scanner.contents(of: tag)
        let item = FeedItem(inner)
        let original = Array(utf8[tag.bytes.lowerBound..<scanner.at])
        drafts.append(draft(of: item, original: original, publisher: publisher, note))
      case "title" where publisher == nil && drafts.isEmpty && !tag.isEmpty:
        publisher = MarkupScanner.text(of: scanner.contents(of: tag))
      default: continue
      }
    }
    return drafts
  }

  private static func draft(
    of item: FeedItem,
    original: [UInt8],
    publisher: String?,
    _ note: String?
  ) -> Result<ArticleDraft, ReadingError> {
    let text = item.text
    guard !text.isEmpty else { return .failure(.empty) }
    var draft = ArticleDraft(text: text, original: original)
    draft.title = item.title
    draft.publisher = item.source ?? publisher
    draft.url = item.link
    draft.author = item.author
    draft.published = FieldDate.day(item.published, place: "feed")
    draft.modified = FieldDate.day(item.updated, place: "feed")
    draft.notes = note.map { [$0] } ?? []
    draft.hasHead = false
    return .success(draft)
  }
}

/// The parts of one item of a feed.
private struct FeedItem {
  private(set) var title: String?
  private(set) var link: String?
  private(set) var author: String?
  private(set) var source: String?
  private(set) var published: String?
  private(set) var updated: String?
  private var content: [UInt8] = []
  private var summary: [UInt8] = []

  init(_ utf8: ArraySlice<UInt8>) {
    var scanner = MarkupScanner(utf8)
    while let tag = scanner.nextTag() {
      guard tag.isStart else { continue }
      if tag.isEmpty {
        if tag.localName == "link" { addLink(tag) }
        continue
      }
      let inner = scanner.contents(of: tag)
      switch tag.name {
      case "title": title = title ?? plain(inner)
      case "link":
        let address = MarkupScanner.text(of: inner)
        if link == nil, !address.isEmpty { link = address } else { addLink(tag) }
      case "content:encoded", "content": content = markup(inner, tag)
      case "description", "summary": summary = markup(inner, tag)
      case "pubdate", "published", "dc:date", "issued", "dcterms:issued":
        published = published ?? MarkupScanner.text(of: inner)
      case "updated", "modified", "dcterms:modified": updated = MarkupScanner.text(of: inner)
      case "author", "dc:creator":
        author = author ?? child("name", of: inner) ?? MarkupScanner.text(of: inner)
      case "source":
        source = source ?? child("title", of: inner) ?? MarkupScanner.text(of: inner)
      default: continue
      }
    }
  }

  /// The text of the first element of a name; nil where there is none.
  private func child(_ name: String, of inner: ArraySlice<UInt8>) -> String? {
    var scanner = MarkupScanner(inner)
    while let tag = scanner.nextTag() {
      if tag.isStart, tag.localName == name {
        return MarkupScanner.text(of: scanner.contents(of: tag))
      }
    }
    return nil
  }

  /// The text: the whole content, else the summary.
  var text: [UInt8] {
    let whole = content.isEmpty ? summary : content
    return PageFragment.isMarkup(whole)
      ? PageFragment.text(of: whole) : MarkupScanner.resolved(whole[...])
  }

  private mutating func addLink(_ tag: MarkupScanner.Tag) {
    guard link == nil, let address = tag.attribute("href") else { return }
    if tag.attribute("rel") ?? "alternate" == "alternate" { link = address }
  }

  private func plain(_ inner: ArraySlice<UInt8>) -> String {
    let text = Array(MarkupScanner.text(of: inner).utf8)
    guard PageFragment.isMarkup(text) else {
      return String(decoding: MarkupScanner.resolved(text[...]), as: UTF8.self)
    }
    return String(decoding: PageFragment.text(of: text), as: UTF8.self)
  }

  /// The HTML of an element: as it stands for XHTML, else with its escapes undone.
  private func markup(_ inner: ArraySlice<UInt8>, _ tag: MarkupScanner.Tag) -> [UInt8] {
    tag.attribute("type") == "xhtml" ? Array(inner) : Array(MarkupScanner.text(of: inner).utf8)
  }
}
