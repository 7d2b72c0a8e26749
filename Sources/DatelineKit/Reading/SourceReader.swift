/// What one source came to: its articles, and the parts that are none.
public struct SourceContents: Sendable {
  /// A part of a source that is left out.
  public struct Refusal: Error, Equatable, Sendable {
    /// Which part, as in `item 3`.
    public let part: String
    /// Why.
    public let error: ReadingError
  }

  /// The articles, in the order of the source.
  public internal(set) var articles: [Article] = []
  /// The parts left out; empty for a source that is one article.
  public internal(set) var refusals: [Refusal] = []
}

/// Turns the bytes of any source into articles: plain text, Markdown with front matter, web pages,
/// saved pages (MHTML), feeds (RSS, Atom), JSON and JSON lines, and gzip of each.
///
/// The form is told from the bytes, never from the file's name.
public enum SourceReader {
  /// Which languages are read.
  public enum Languages: Sendable {
    /// English alone; others are refused by name.
    case english
    /// Any, as for tagging.
    case any
  }

  /// gzip in gzip is undone so often.
  private static let mostWrappings = 3

  /// Reads a source.
  ///
  /// - Parameters:
  ///   - bytes: the source as it came.
  ///   - name: the file's name without folders; a date that it opens or ends with counts as the
  ///     article's own.
  ///   - languages: which languages are read.
  /// - Throws: `ReadingError` for what is no article, or is refused; of a source with many, those
  ///   that are refused are told of in the result.
  public static func read(
    _ bytes: [UInt8],
    name: String,
    languages: Languages = .english
  ) throws(ReadingError) -> SourceContents {
    var inner = bytes
    for _ in 0..<mostWrappings where SourceForm(of: inner) == .gzip {
      inner = try Gzip.decompress(inner)
    }
    switch SourceForm(of: inner) {
    case .unsupported(let form): throw .unsupported(form: form)
    case .gzip: throw .compressed(reason: "it is compressed more than \(mostWrappings) times")
    case .feed: return try contents(of: FeedReader.drafts(of: inner), name, languages)
    case .json: return try contents(of: RecordReader.drafts(of: inner), name, languages)
    case .page: return try single(PageReader.draft(of: inner), bytes, name, languages)
    case .message: return try single(MessageReader.draft(of: inner), bytes, name, languages)
    case .frontMatter: return try single(FrontMatter.draft(of: inner), bytes, name, languages)
    case .text: return try single(ArticleReader.draft(of: inner), bytes, name, languages)
    }
  }

  private static func single(
    _ draft: ArticleDraft,
    _ original: [UInt8],
    _ name: String,
    _ languages: Languages
  ) throws(ReadingError) -> SourceContents {
    var draft = draft
    draft.original = original
    return SourceContents(articles: [try article(of: draft, name, languages)])
  }

  private static func contents(
    of drafts: [Result<ArticleDraft, ReadingError>],
    _ name: String,
    _ languages: Languages
  ) throws(ReadingError) -> SourceContents {
    guard !drafts.isEmpty else { throw .noArticle }
    var contents = SourceContents()
    for (index, draft) in drafts.enumerated() {
      do throws(ReadingError) {
        contents.articles.append(try article(of: draft.get(), name, languages))
      } catch {
        if drafts.count == 1 { throw error }
        contents.refusals.append(.init(part: "item \(index + 1)", error: error))
      }
    }
    return contents
  }

  private static func article(
    of draft: ArticleDraft,
    _ name: String,
    _ languages: Languages
  ) throws(ReadingError) -> Article {
    let article = try draft.article(named: name)
    if languages == .english, let refusal = LanguageGuess.refusal(of: article.utf8) {
      throw refusal
    }
    return article
  }
}
