/// The day that an article's relative times are read from, and why that one.
public struct Anchor: Hashable, Codable, Sendable {
  /// The day; nil if the article has none.
  public var date: CivilDate?
  /// Why that day.
  public var basis: Basis
  /// Where it was found, in words: `given`, `dateline`, `header line`, `file name`.
  public var place: String

  /// Why a day was chosen, in the order of precedence.
  public enum Basis: String, Codable, Sendable {
    /// A person gave it for this article.
    case given
    /// The article, or its file name, names it.
    case article
    /// A person gave it for the timeline.
    case timeline
    /// There is none.
    case none
  }

  /// Chooses the anchor of an article.
  ///
  /// The result depends on no order of arrival: of several days of one rank the earliest holds.
  /// - Parameters:
  ///   - given: the day a person gave for it, if any.
  ///   - published: the day its text names, and where.
  ///   - nameDates: the days that its file names carry.
  ///   - timeline: the day a person gave for the whole timeline.
  public static func choose(
    given: CivilDate?,
    published: PublishedDate?,
    nameDates: [CivilDate],
    timeline: CivilDate?
  ) -> Anchor {
    if let given { return Anchor(date: given, basis: .given, place: "given") }
    if let published {
      return Anchor(date: published.date, basis: .article, place: published.place)
    }
    if let date = nameDates.min() {
      return Anchor(date: date, basis: .article, place: "file name")
    }
    if let timeline { return Anchor(date: timeline, basis: .timeline, place: "given for all") }
    return Anchor(date: nil, basis: .none, place: "none")
  }
}
