import Foundation
import Testing

@testable import DatelineKit

@Suite("Formats for other programs")
struct OtherFormatTests {
  private static func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A slide has a start, an end only on another day, and text that no tag comes from")
  func slides() throws {
    let show = try Self.object(TimelineJSRenderer().render(SillDam.timeline))
    let slides = try #require(show["events"] as? [[String: Any]])
    let dated = SillDam.timeline.events.filter { $0.date.edtf != nil }
    #expect(slides.count == dated.count)
    for slide in slides {
      let start = try #require(slide["start_date"] as? [String: Int])
      #expect(slide["end_date"] as? [String: Int] != start)
    }
    #expect(slides.contains { $0["end_date"] != nil } && slides.contains { $0["end_date"] == nil })
  }

  @Test("No text becomes a tag on a slide", arguments: HostileTextTests.hostile)
  func hostileSlides(hostile: HostileTextTests.Hostile) throws {
    let timeline = HostileTextTests.timeline(of: hostile.text)
    let show = try Self.object(TimelineJSRenderer().render(timeline))
    for slide in try #require(show["events"] as? [[String: Any]]) {
      let text = try #require(slide["text"] as? [String: String])
      #expect(text["headline"]?.contains("<") == false)
      let tags = (text["text"] ?? "").split(separator: "<").dropFirst().map {
        $0.prefix { $0 != ">" }
      }
      #expect(text["text"]?.first == "<")
      #expect(Set(tags).isSubset(of: ["p", "/p", "i", "/i", "br"]))
    }
  }

  @Test("A diagram keeps its lines, whatever the text", arguments: HostileTextTests.hostile)
  func diagram(hostile: HostileTextTests.Hostile) {
    let shape = { (text: String) in
      MermaidRenderer().render(HostileTextTests.timeline(of: text)).split(separator: "\n")
        .map { line in (line.prefix { $0 == " " }.count, line.filter { $0 == ":" }.count) }
        .map { "\($0.0) \($0.1)" }
    }
    #expect(shape(hostile.text) == shape("words"))
    #expect(MermaidRenderer.text("a: b; #c %% <d>") == "a#58; b#59; #35;c #37;#37; #60;d#62;")
  }

  @Test("XML comes out well formed, whatever the text", arguments: HostileTextTests.hostile)
  func xml(hostile: HostileTextTests.Hostile) {
    let timeline = HostileTextTests.timeline(of: hostile.text)
    for renderer: any Renderer in [TimeMLRenderer(), SVGRenderer()] {
      var open: [String] = []
      // By bytes: a mark after a tag would make one character of it and the tag's end.
      for bytes in Array(renderer.render(timeline).utf8).split(separator: UInt8(ascii: "<")) {
        let inside = String(
          decoding: bytes.prefix { $0 != UInt8(ascii: ">") },
          as: UTF8.self
        )
        let name = String(inside.prefix { $0.isLetter || $0.isNumber })
        if inside.hasPrefix("/") {
          #expect(open.popLast() == String(inside.dropFirst()))
        } else if !inside.hasPrefix("?"), !inside.hasSuffix("/") {
          open.append(name)
        }
      }
      #expect(open.isEmpty, "\(renderer.name)")
    }
  }

  @Test(
    "A date is a TIMEX3 value where it has one",
    arguments: [
      ("2031-04-28", "2031-04-28"), ("2031-04", "2031-04"), ("2031", "2031"), ("203X", "203"),
      ("20XX", "20"), ("2031-21", "2031-SP"), ("2031-34", "2031-Q2"), ("2031-41", "2031-H2"),
      ("2031-04-XX", "2031-04-XX"), ("-0043", "BC0044"), ("2031-38", nil),
    ]
  )
  func values(edtf: String, value: String?) throws {
    guard case .one(let part)? = EDTFShape(edtf) else {
      Issue.record("\(edtf) is not one date")
      return
    }
    #expect(TimeMLWriter.value(part.unit) == value)
  }

  @Test("Reports of one event are identical, and the first is tied to the event's date")
  func links() {
    let document = TimeMLRenderer().render(SillDam.timeline)
    let reports = SillDam.timeline.events.reduce(0) { $0 + $1.reports.count }
    #expect(document.components(separatedBy: "<MAKEINSTANCE ").count - 1 == reports)
    #expect(document.components(separatedBy: "<EVENT ").count - 1 == reports)
    let identities = reports - SillDam.timeline.events.count
    #expect(document.components(separatedBy: "relType=\"IDENTITY\"").count - 1 == identities)
  }

  @Test("Of two endings that fit a file's name the longer holds")
  func endings() {
    #expect(Renderers.renderer(forFile: "a.timelinejs.json")?.name == "TimelineJS")
    #expect(Renderers.renderer(forFile: "timelinejs.json")?.name == "JSON")
    #expect(Renderers.renderer(forFile: "A.HTML")?.name == "HTML")
    #expect(Renderers.renderer(forFile: "html") == nil)
  }

  @Test("Every format says in one sentence what it leaves out")
  func omissions() {
    for renderer in Renderers.all {
      #expect(renderer.omissions.hasPrefix("Leaves out ") && renderer.omissions.hasSuffix("."))
    }
  }
}
