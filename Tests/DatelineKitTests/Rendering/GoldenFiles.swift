import Foundation
import Testing

/// Compares text with a file under Golden/, or writes that file where `UPDATE_GOLDEN` is set.
enum GoldenFiles {
  static func expect(
    _ text: String,
    equals name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let ours = text.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(ours, theirs).enumerated().first { $0.element.0 != $0.element.1 }
    if let line {
      Issue.record(
        """
        \(name), line \(line.offset + 1):
          is        \(line.element.0)
          should be \(line.element.1)
        """,
        sourceLocation: sourceLocation
      )
    }
    #expect(text == expected, sourceLocation: sourceLocation)
  }
}
