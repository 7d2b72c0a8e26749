#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Values as JSON that is safe to show: keys sorted, what could steer a terminal escaped.
public enum JSONText {
  /// A value in indented lines, with a line end at the end.
  public static func indented(_ value: some Encodable) -> String {
    JSONLayout.indented(encode(value)) + "\n"
  }

  /// A value in one line, with a line end at the end.
  public static func line(_ value: some Encodable) -> String {
    JSONLayout.line(encode(value)) + "\n"
  }

  private static func encode(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value))
    } catch {
      // Only a number that is not finite is refused, and a reader would at least be told.
      return Array(#"{"error":"a number is not finite"}"#.utf8)
    }
  }
}
