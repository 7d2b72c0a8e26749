import Foundation
import Testing

/// The timelines that the project ships, made again by the command.
@Suite("Worked examples")
struct WorkedExampleTests {
  private static let timelines = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Timelines").standardizedFileURL

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: timelines.path)
      .filter { !$0.hasPrefix(".") }.sorted()
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
    let run = try Run(
      ["generate", example.path, "--title", String(heading.dropFirst(2)), "-o", "made"],
      in: folder
    )
    #expect(run.code == 0, "\(run.errors)")
    for rendering in ["timeline.html", "timeline.json", "timeline.md", "timeline.txt"] {
      let made = try folder.read("made/" + rendering)
      let kept = try String(contentsOf: example.appendingPathComponent(rendering), encoding: .utf8)
      #expect(made == kept, "\(name)/\(rendering) is out of date")
    }
  }
}
