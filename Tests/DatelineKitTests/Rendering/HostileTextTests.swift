import Foundation
import Testing

@testable import DatelineKit

@Suite("Hostile text in a timeline")
struct HostileTextTests {
  /// One text, named in the log by its beginning.
  struct Hostile: CustomTestStringConvertible {
    var text: String
    var testDescription: String { String(text.prefix(24)).debugDescription }
  }

  static let hostile = [
    "<script>alert(1)</script>", "[x](javascript:alert(1))", "![x](http://evil.example/t.png)",
    "\u{1B}[2J\u{1B}]0;owned\u{07}", "\u{9B}31m", "invoice\u{202E}fdp.exe", "\u{2066}a",
    "line\n\n# Heading\n\n- item", "[^0a11b2]: mine", "`` ` ``", "| a | b |\n|---|---|",
    "&lt;b&gt; &#27;", "\\", "\"}], \"x\": [{", "<!-- --> --> ]]>", "\u{0}NUL\u{1}\u{7F}",
    String(repeating: "[", count: 10_000), String(repeating: "🏳️‍🌈", count: 500),
    String(repeating: "e\u{301}", count: 500), "{{ 7 * 7 }}", "***", "1. one", "==\n==",
    "</script><script>alert(1)</script>", "\" onclick=\"alert(1)", "' onclick='alert(1)",
    "javascript:alert(1)", "https://e.example/\"><img src=x>", "=HYPERLINK(\"http://e.example\")",
    "@SUM(1+1)*cmd|' /C calc'!A0", "+1", "-2+3", "BEGIN:VEVENT\r\nATTACH:http://e.example",
    "a\\,b;c:d", "]]><!ENTITY x>", "section x : y", "%% comment", "#quot; #59;", "\t=1",
    "שלום <b>עולם</b>", "a,b\"c\r\nd",
  ].map(Hostile.init)

  /// The affair of the other tests with one text in every place that holds text.
  static func timeline(of text: String) -> Timeline {
    var timeline = SillDam.timeline
    timeline.title = text
    timeline.readBy = text
    for index in timeline.sources.indices {
      timeline.sources[index].name = text
      timeline.sources[index].names = [text, "b" + text]
      timeline.sources[index].title = text
      timeline.sources[index].publisher = text
      timeline.sources[index].url = text
      timeline.sources[index].anchor.place = text
      timeline.sources[index].notes = [text]
      timeline.sources[index].text = text
    }
    for index in timeline.events.indices {
      timeline.events[index] = event(timeline.events[index], of: text)
    }
    timeline.warnings = [TimelineWarning(source: text, message: text)]
    return timeline
  }

  private static func event(_ event: Event, of text: String) -> Event {
    var event = event
    event.id += text
    event.title = text
    event.place = text
    event.kind.mode = text
    for index in event.actors.indices {
      event.actors[index].id += text
      event.actors[index].name = text
      event.actors[index].country = text
    }
    event.date.text = text
    event.date.edtf = event.date.edtf.map { _ in text }
    for index in event.reports.indices {
      event.reports[index].quote = text
      event.reports[index].title = text
      event.reports[index].trigger.text = text
      event.reports[index].time?.working = text
      event.reports[index].time?.text = text
      event.reports[index].time?.value = text
    }
    for index in event.links.indices {
      event.links[index].weights = [Weight(rule: text, bits: 1, evidence: text)]
    }
    event.conflicts = event.conflicts.map { conflict in
      Conflict(
        field: text,
        values: conflict.values.map { .init(value: text, reports: $0.reports) }
      )
    }
    return event
  }

  @Test("No rendering steers a terminal or reorders a line", arguments: hostile)
  func controls(hostile: Hostile) {
    let timeline = Self.timeline(of: hostile.text)
    for renderer in Renderers.all {
      // Tables and calendars end their lines in CR LF.
      let text = renderer.render(timeline).replacing("\r\n", with: "\n")
      for scalar in text.unicodeScalars where scalar != "\n" {
        let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        let reorders =
          (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2067).contains(scalar.value)
        #expect(!isControl && !reorders, "\(renderer.name) lets U+\(scalar.value) through")
      }
    }
  }

  @Test("Markdown keeps its own structure, whatever the text", arguments: hostile)
  func markdown(hostile: Hostile) {
    let ours = Self.structure(MarkdownRenderer().render(Self.timeline(of: "words")))
    let theirs = Self.structure(MarkdownRenderer().render(Self.timeline(of: hostile.text)))
    #expect(theirs == ours)
  }

  /// How each line begins, and how many constructs it opens: unescaped marks of each sort.
  private static func structure(_ page: String) -> [String] {
    page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let opening = line.prefix { "#-0123456789.>[^ ".contains($0) }
      var marks = ""
      var isEscaped = false
      for character in line.dropFirst(opening.count) {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if "*_`[]<>|~".contains(character) {
          marks.append(character)
        }
      }
      return String(opening.prefix { !$0.isNumber }) + " " + marks
    }
  }

  @Test("HTML keeps its own tags and attributes, whatever the text", arguments: hostile)
  func html(hostile: Hostile) {
    let ours = Self.tags(HTMLRenderer().render(Self.timeline(of: "words")))
    let theirs = Self.tags(HTMLRenderer().render(Self.timeline(of: hostile.text)))
    // A web address is the one text that adds a tag of its own: the link to it.
    let isLink = hostile.text.hasPrefix("https://")
    let difference = zip(ours, theirs).first { $0 != $1 }
    #expect(isLink || theirs == ours, "\(String(describing: difference))")
    let drawing = HTMLRenderer().render(Self.timeline(of: hostile.text))
      .components(separatedBy: "<svg")[1].components(separatedBy: "</svg>")[0]
    let names = drawing.split(separator: "<").dropFirst().map {
      $0.prefix { $0.isLetter || $0 == "/" }
    }
    let known = ["a", "rect", "line", "circle", "text", "title"]
    #expect(Set(names.map { $0.drop { $0 == "/" } }).isSubset(of: known.map { $0[...] }))
  }

  /// The tags of a page between its drawing, whose marks depend on the length of its labels, and
  /// its script, each with the names of its attributes.
  private static func tags(_ page: String) -> [String] {
    let body = page.components(separatedBy: "</svg>").last ?? ""
    return body.components(separatedBy: "<script>")[0].split(separator: "<").dropFirst().map {
      tag in
      let inside = tag.prefix { $0 != ">" }
      var isQuoted = false
      return String(
        inside.filter { character in
          if character == "\"" { isQuoted.toggle() }
          return !isQuoted && character != "\""
        }
      )
    }
  }

  @Test("Plain text keeps to 80 columns, whatever the text", arguments: hostile)
  func columns(hostile: Hostile) {
    let page = PlainTextRenderer().render(Self.timeline(of: hostile.text))
    for line in page.split(separator: "\n") {
      #expect(DisplayWidth.columns(line) <= 80)
    }
  }

  @Test("JSON gives every text back as it was", arguments: hostile)
  func json(hostile: Hostile) throws {
    let timeline = Self.timeline(of: hostile.text)
    let json = JSONRenderer().render(timeline)
    let restored = try TimelineDocument(decoding: Array(json.utf8)).timeline
    #expect(restored.title.unicodeScalars.elementsEqual(hostile.text.unicodeScalars))
    #expect(restored.events.map(\.reports[0].quote) == timeline.events.map(\.reports[0].quote))
    #expect(restored.sources.map(\.text) == timeline.sources.map(\.text))
  }
}
