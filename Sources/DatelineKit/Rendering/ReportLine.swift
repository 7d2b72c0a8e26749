/// The reports of one text as one line of JSON, as `dateline extract` answers with them.
public struct ReportLine: Sendable {
  /// The id that the text came with.
  public enum ID: Hashable, Codable, Sendable {
    /// A string.
    case text(String)
    /// A whole number.
    case number(Int)

    /// Reads a string or a whole number.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    /// Writes the id as it came.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }

  /// The line: UTF-8, keys sorted, with a line end at its end.
  public let json: String

  /// The line for a text that was read: `{"id", "reports": [...]}`, the reports as in a timeline's
  /// JSON.
  public init(id: ID, reports: [EventReport]) {
    json = JSONText.line(Answer(id: id, reports: reports.map { ReportRecord($0) }))
  }

  /// The line for a line that could not be read: `{"error", "id": null}`.
  public init(error: String) {
    json = JSONText.line(Refusal(error: error))
  }

  private struct Answer: Encodable {
    var id: ID
    var reports: [ReportRecord]
  }

  private struct Refusal: Codable {
    var error: String
    @OrNull var id: ID?
  }
}
