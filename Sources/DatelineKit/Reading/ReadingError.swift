/// Why bytes are no article that can be read.
public enum ReadingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There are no bytes, or nothing but white space.
  case empty
  /// There is a NUL byte, at this offset: this is no text.
  case binary(offset: Int)
  /// The text is too long, in bytes.
  case tooLong(bytes: Int, limit: Int)
  /// The text is in another language, named where it was recognised.
  case notEnglish(language: String?)
  /// It is of a form that is not read: a PDF.
  case unsupported(form: String)
  /// It is a page, a feed or a list with no article in it.
  case noArticle
  /// It is a timeline's own JSON.
  case timeline
  /// It is compressed, and is broken or swells to more than is read.
  case compressed(reason: String)

  /// One clause that gives the reason; the caller names the file before it.
  public var description: String {
    switch self {
    case .empty: return "there is no text in it"
    case .binary(let offset): return "it is no text: there is a NUL byte at offset \(offset)"
    case .tooLong(let bytes, let limit):
      return "it is too long: \(bytes) bytes, and the limit is \(limit)"
    case .notEnglish(let language):
      return language.map { "it is not in English but in \($0)" } ?? "it is not in English"
    case .unsupported(let form): return "it is \(form), which is not read"
    case .noArticle: return "there is no article in it"
    case .timeline:
      return "it is a timeline, not an article; `dateline merge` and `dateline render` take it"
    case .compressed(let reason): return "it cannot be decompressed: \(reason)"
    }
  }
}
