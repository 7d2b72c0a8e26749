/// Reads a web page: finds the article in it and what the page says about it.
enum PageReader {
  /// The article of a page.
  ///
  /// - Parameters:
  ///   - bytes: the page, in any encoding.
  ///   - charset: the encoding that a header gave.
  ///   - address: the address that a header gave.
  /// - Throws: `ReadingError.empty` where the page has no text.
  static func draft(
    of bytes: [UInt8],
    charset: String? = nil,
    address: String? = nil
  ) throws(ReadingError) -> ArticleDraft {
    let (source, note) = PageEncoding.decode(bytes, header: charset)
    let page = PageParser.page(of: source)
    let blocks = PageBlocks(of: page)
    let facts = PageFacts(of: page)
    let chosen = ArticleFinder(blocks, title: facts.title).article()
    let dates = PageDate(of: page, facts, blocks)
    var draft = ArticleDraft(text: blocks.text(of: chosen), original: bytes)
    // Some pages bring their text in linked data alone, and a script puts it on the page.
    let words = chosen.reduce(0) { $0 + $1.words }
    if let body = facts.linked.body, body.split(separator: " ").count > max(2 * words, 80) {
      let text = Array(body.utf8)
      draft.text = PageFragment.isMarkup(text) ? PageFragment.text(of: text) : text
      draft.notes.append("its text was taken from its linked data (JSON-LD)")
    }
    draft.hasHead = false
    draft.title = facts.title
    draft.publisher = facts.publisher
    draft.url = facts.url ?? address ?? savedFrom(source)
    draft.author = facts.author
    draft.language = facts.language
    draft.published = dates.published
    draft.modified = dates.modified
    if let note { draft.notes.append(note) }
    if page.isFlat { draft.notes.append("its elements nest too deeply: only its text was read") }
    if let held = dates.published, !dates.others.isEmpty {
      draft.warnings.append(DateWarning.disagreement(held, dates.others))
    }
    guard !draft.text.isEmpty else { throw .noArticle }
    return draft
  }

  /// The address that programs which save pages write into a comment at their head.
  private static func savedFrom(_ source: [UInt8]) -> String? {
    let head = source.prefix(2_048)
    guard let comment = head.range(of: "<!--" as StaticString),
      let mark = head[comment.upperBound...].range(of: "url" as StaticString)
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
