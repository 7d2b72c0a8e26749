import Synchronization

/// Articles that have been read, for whoever reads the same few over and over.
///
/// Reading depends on nothing but what the key holds, so a memo changes no result.
final class ReadingMemo: Sendable {
  private struct Key: Hashable {
    let id: String
    let anchor: CivilDate?
    let title: String?
    let publisher: String?
    let url: String?
    let published: PublishedDate?
  }

  private let known = Mutex<[Key: ReadArticle]>([:])

  /// An article read, or taken from an earlier reading that was alike.
  func read(_ stored: StoredArticle, by reader: ReportReader) -> ReadArticle {
    let key = Key(
      id: stored.id,
      anchor: stored.anchor?.date,
      title: stored.title,
      publisher: stored.publisher,
      url: stored.url,
      published: stored.published
    )
    if let earlier = known.withLock({ $0[key] }) { return ReadArticle(stored, as: earlier) }
    let read = ReadArticle(stored, by: reader)
    known.withLock { $0[key] = read }
    return read
  }
}
