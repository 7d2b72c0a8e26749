import Foundation
import Testing

/// A page of Docs/ that the code writes: compared as it stands, or written by `UPDATE_GOLDEN=1`.
enum ReferencePage {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Docs").standardizedFileURL

  static func check(_ name: String, _ text: String) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page == text, "Docs/\(name) is out of date: run UPDATE_GOLDEN=1 swift test")
  }
}
