import DatelineKit
import Foundation
import Testing

/// The timelines that the project ships, made again by the command.
@Suite("Worked examples")
struct WorkedExampleTests {
  private static let timelines = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Timelines").standardizedFileURL

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: timelines.path)
      .filter { !$0.hasPrefix(".") && $0 != "regenerate" }.sorted()
  }

  @Test("Every worked example comes out byte for byte", arguments: try names())
  func regenerates(_ name: String) throws {
    let example = Self.timelines.appendingPathComponent(name)
    let markdown = try String(
      contentsOf: example.appendingPathComponent("timeline.md"),
      encoding: .utf8
    )
    let heading = try #require(markdown.split(separator: "\n").first)
    let folder = try TemporaryFolder()
    let kept = try FileManager.default.contentsOfDirectory(atPath: example.path)
      .filter { $0.hasPrefix("timeline.") && !$0.hasPrefix("timeline.sqlite") }.sorted()
    #expect(kept.count == Renderers.all.count, "\(name) is not there in every format")
    let run = try Run(
      ["generate", example.path, "--title", String(heading.dropFirst(2))]
        + kept.flatMap { ["-o", $0] },
      in: folder
    )
    #expect(run.code == 0, "\(run.errors)")
    for rendering in kept {
      let made = try folder.read(rendering)
      let ours = String(
        decoding: try Data(contentsOf: example.appendingPathComponent(rendering)),
        as: UTF8.self
      )
      // Not the texts themselves: a page is too long for a log.
      #expect(made.utf8.elementsEqual(ours.utf8), "\(name)/\(rendering) is out of date")
    }
  }
}
