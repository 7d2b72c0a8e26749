/// The front door of the library: bytes in, articles, times and reports out.
///
/// The way from there to a timeline is `TimelineStore`, which merges articles one at a time or
/// many at once and gives the `Timeline` that the renderers write.
public enum Dateline {
  /// The version of the program, which every timeline carries as the one that read its articles.
  public static let version = ProgramVersion.current

  /// The time expressions of an article, in the order of its text.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - anchor: the day its relative times are read from; with none they stay unresolved.
  public static func times(in article: Article, anchor: CivilDate?) -> [TimeExpression] {
    TimeReader().times(in: Document(reading: article.utf8), anchor: anchor).expressions
  }
}
