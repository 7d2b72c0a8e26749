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
  /// The text is of a form that is not read: a web page, a PDF.
  case unsupported(form: String)

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
    }
  }
}
