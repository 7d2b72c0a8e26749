/// What an event is: a category of the PLOVER vocabulary, or one of our two, with its mode.
///
/// Written `consult/call`, `assault`, `other/election`. PLOVER (Halterman et al. 2023) has the
/// sixteen categories from `agree` to `threaten`; `statement`, `other` and the modes of `other`
/// are extensions of our own.
public struct Kind: Hashable, Sendable {
  /// The category.
  public var category: Category
  /// The category's mode: `visit`, `meeting`, `call`, `talks` for consult.
  public var mode: String?

  /// A category and perhaps its mode.
  public init(_ category: Category, _ mode: String? = nil) {
    self.category = category
    self.mode = mode
  }

  /// PLOVER's categories, and two of our own.
  public enum Category: String, Codable, Sendable, CaseIterable {
    case accuse, agree, aid, assault, coerce, concede, consult, cooperate, mobilize, protest,
      reject, request, retreat, sanction, support, threaten
    /// Plain speech. An extension.
    case statement
    /// What no PLOVER category holds and a chronology does. An extension.
    case other
  }
}

extension Kind: LosslessStringConvertible, Codable {
  /// The kind as it is written: `consult/call`.
  public var description: String {
    mode.map { "\(category.rawValue)/\($0)" } ?? category.rawValue
  }

  /// Reads a kind as it is written; nil where the category is none.
  public init?(_ description: String) {
    let parts = description.split(separator: "/", maxSplits: 1).map(String.init)
    guard let first = parts.first, let category = Category(rawValue: first) else { return nil }
    self.init(category, parts.count > 1 ? parts[1] : nil)
  }

  /// Reads the kind from its written form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let kind = Kind(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "“\(text)” is no kind of event")
      )
    }
    self = kind
  }

  /// Writes the kind in its written form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Whether an event happened.
public enum Status: String, Codable, Sendable, CaseIterable {
  /// It happened.
  case occurred
  /// It is speech.
  case statement
  /// It is to happen.
  case planned
  /// Someone would have it happen.
  case proposed
  /// It was to happen and will not.
  case cancelled
  /// Someone said that it did not happen.
  case denied
}
