import Testing

@testable import DatelineKit

@Suite("Renderings of an affair")
struct GoldenTests {
  @Test("Every renderer writes its golden file", arguments: Renderers.all.map(\.endings[0]))
  func golden(ending: String) throws {
    let renderer = try #require(Renderers.renderer(forEnding: ending))
    try GoldenFiles.expect(renderer.render(SillDam.timeline), equals: "sill-dam.\(ending)")
  }

  @Test("A timeline of nothing is still a page", arguments: Renderers.all.map(\.endings[0]))
  func empty(ending: String) throws {
    let renderer = try #require(Renderers.renderer(forEnding: ending))
    let nothing = Timeline(
      title: "Nothing yet",
      anchor: nil,
      readBy: "0.1.0",
      sources: [],
      events: [],
      warnings: []
    )
    try GoldenFiles.expect(renderer.render(nothing), equals: "nothing.\(ending)")
  }

  @Test("An ending finds its renderer, whatever its case")
  func endings() {
    #expect(Renderers.renderer(forEnding: "MD")?.name == "Markdown")
    #expect(Renderers.renderer(forEnding: ".json")?.name == "JSON")
    #expect(Renderers.renderer(forEnding: "docx") == nil)
    let endings = Renderers.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }
}
