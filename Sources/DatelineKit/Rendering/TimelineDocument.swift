#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A timeline in its exchange form, `dateline/timeline`, version 1.
///
/// It holds all that a timeline is a function of: the articles' texts under all their names, the
/// anchors and why they were chosen, and the version of the program that read them. So a timeline
/// can be restored from it by reading the texts again; and, without reading anything again, it
/// can be rendered and compared as it stands. Docs/timeline.schema.json describes it.
public struct TimelineDocument: Hashable, Sendable {
  /// What the document says it is.
  public static let format = "dateline/timeline"
  /// The version of the form that this program reads and writes.
  public static let version = 1

  /// The timeline as the document has it.
  ///
  /// What serves only to compare reports (`EventReport.words`) is not in the exchange form and
  /// empty here; the weights of links are rounded to two decimals.
  public let timeline: Timeline

  /// The exchange form of a timeline.
  public init(_ timeline: Timeline) {
    self.timeline = timeline
  }

  /// Reads a document.
  ///
  /// - Parameter bytes: the JSON, in UTF-8.
  /// - Throws: `TimelineDocumentError`, which says what is wrong with it.
  public init(decoding bytes: [UInt8]) throws(TimelineDocumentError) {
    let decoder = JSONDecoder()
    let data = Data(bytes)
    let label: FormatLabel
    do {
      label = try decoder.decode(FormatLabel.self, from: data)
    } catch {
      throw TimelineDocumentError(reading: error, beforeLabel: true)
    }
    guard let format = label.format else { throw .otherFormat(nil) }
    guard format == TimelineDocument.format else { throw .otherFormat(format) }
    guard let version = label.version else { throw .missing("version") }
    guard version <= TimelineDocument.version else {
      throw .laterVersion(version, known: TimelineDocument.version)
    }
    guard version == TimelineDocument.version else {
      throw .malformed("version", "no such version")
    }
    do {
      timeline = try decoder.decode(TimelineRecord.self, from: data).timeline
    } catch {
      throw TimelineDocumentError(reading: error, beforeLabel: false)
    }
  }

  /// The document as JSON: UTF-8, keys sorted, indented, with a line end at its end.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return JSONLayout.indented(Array(try encoder.encode(TimelineRecord(timeline)))) + "\n"
    } catch {
      // The encoder refuses nothing but numbers that are not finite, and the records hold none. A
      // reader of this answer would at least be told why it is no timeline.
      return #"{ "format": "dateline/error", "version": 1 }"# + "\n"
    }
  }
}

/// What a document says of itself before anything else is read.
private struct FormatLabel: Decodable {
  var format: String?
  var version: Int?
}

/// Why a document is no timeline that can be read.
public enum TimelineDocumentError: Error, Equatable, Sendable, CustomStringConvertible {
  /// It is no JSON.
  case notJSON
  /// It is JSON of another format, named where it names itself.
  case otherFormat(String?)
  /// It was written by a later version of the program.
  case laterVersion(Int, known: Int)
  /// A key is missing, given by its path.
  case missing(String)
  /// What stands at a path cannot be read.
  case malformed(String, String)

  /// One clause that gives the reason; the caller names the file before it.
  public var description: String {
    switch self {
    case .notJSON: return "it is no JSON"
    case .otherFormat(nil):
      return "it is no timeline: its “format” is missing and should be “\(TimelineDocument.format)”"
    case .otherFormat(let name?):
      return "it is no timeline: its format is “\(Escaping.line(name))”, "
        + "not “\(TimelineDocument.format)”"
    case .laterVersion(let version, let known):
      return "a later version of dateline wrote it: its form is version \(version), "
        + "and this one reads up to \(known)"
    case .missing(let path): return "“\(Escaping.line(path))” is missing"
    case .malformed(let path, let reason):
      return "“\(Escaping.line(path))” cannot be read: \(Escaping.line(reason))"
    }
  }

  init(reading error: any Error, beforeLabel: Bool) {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      self = .missing(TimelineDocumentError.path(context.codingPath + [key]))
    case .typeMismatch(_, let context) where beforeLabel && context.codingPath.isEmpty:
      self = .otherFormat(nil)
    case .typeMismatch(_, let context):
      self = .malformed(TimelineDocumentError.path(context.codingPath), "it is of another type")
    case .valueNotFound(_, let context):
      self = .malformed(TimelineDocumentError.path(context.codingPath), "it is null")
    case .dataCorrupted(let context) where context.codingPath.isEmpty: self = .notJSON
    case .dataCorrupted(let context):
      self = .malformed(
        TimelineDocumentError.path(context.codingPath),
        context.debugDescription
      )
    case nil: self = .notJSON
    @unknown default: self = .notJSON
    }
  }

  /// `events[2].date.edtf`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return "\(path)[\(index)]" }
      return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
    }
  }
}
