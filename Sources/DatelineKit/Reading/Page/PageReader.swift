/// Reads a web page: finds the article in it and what the page says about it.
enum PageReader {
  /// The article of a page.
  ///
  /// - Parameters:
  ///   - bytes: the page, in any encoding.
  ///   - original: the bytes that it came in, if these are others: a message, a compressed file.
  ///   - charset: the encoding that a header gave.
  ///   - address: the address that a header gave.
  /// - Throws: `ReadingError.empty` where the page has no text.
  static func draft(
    of bytes: [UInt8],
    original: [UInt8]? = nil,
    charset: String? = nil,
    address: String? = nil
  ) throws(ReadingError) -> ArticleDraft {
    let (source, note) = PageEncoding.decode(bytes, header: charset)
    let page = PageParser.page(of: source)
    let blocks = PageBlocks(of: page)
    let facts = PageFacts(of: page)
    let chosen = ArticleFinder(blocks).article()
    let dates = PageDate(of: page, facts, blocks)
    var draft = ArticleDraft(text: blocks.text(of: chosen), original: original ?? bytes)
    draft.hasHead = false
    draft.title = facts.title
    draft.publisher = facts.publisher
    draft.url = facts.url ?? address ?? savedFrom(source)
    draft.author = facts.author
    draft.language = facts.language
    draft.published = dates.published
    draft.modified = dates.modified
    draft.notes = note.map { [$0] } ?? []
    if page.isFlat { draft.notes.append("its elements nest too deeply: only its text was read") }
    if let held = dates.published, !dates.others.isEmpty {
      draft.warnings.append(DateWarning.disagreement(held, dates.others))
    }
    guard !chosen.isEmpty else { throw .noArticle }
    return draft
  }

  /// The address that programs which save pages write into a comment at their head.
  private static func savedFrom(_ source: [UInt8]) -> String? {
    let head = source.prefix(2_048)
    guard let comment = head.firstRange(of: Array("<!--".utf8)),
      let mark = head[comment.upperBound...].firstRange(of: Array("url".utf8))
    else { return nil }
    let rest = head[mark.upperBound...].drop {
      $0 == 0x3A || $0 == 0x3D || $0 <= 0x20 || $0 == 0x28
    }
    // Some write the length of the address before it, in brackets.
    let address = rest.drop { $0 &- 0x30 < 10 || $0 == 0x29 }.prefix { $0 > 0x20 && $0 != 0x3C }
    let text = String(decoding: address, as: UTF8.self)
    return text.hasPrefix("http://") || text.hasPrefix("https://") ? text : nil
  }
}
