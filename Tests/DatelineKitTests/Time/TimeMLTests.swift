import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import DatelineKit

@Suite struct TimeMLTests {
  @Test func marksExpressionsAndEscapesTheRest() throws {
    let text = "“Q&A” <b> on Monday."
    let anchor = try CivilDate(iso8601: "2026-03-18")
    let found = TimeReader().resolve(text, anchor: anchor)
    let page = TimeML.document(
      text: text,
      expressions: found,
      id: "a&b",
      title: "<Q>",
      anchor: anchor
    )
    #expect(page.contains("</DCT>\n\n<TITLE>&lt;Q&gt;</TITLE>\n\n<TEXT>"))
    #expect(page.contains("<DOCID>a&amp;b</DOCID>"))
    #expect(page.contains("functionInDocument=\"CREATION_TIME\">2026-03-18</TIMEX3></DCT>"))
    #expect(
      page.contains(
        "“Q&amp;A” &lt;b&gt; on <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2026-03-16\""
          + " temporalFunction=\"true\" anchorTimeID=\"t0\">"
          + "Monday</TIMEX3>."
      )
    )
  }

  @Test func noAnchorIsNoCreationTime() {
    let page = TimeML.document(text: "", expressions: [], id: "x", anchor: nil)
    #expect(page.contains("<DCT></DCT>"))
  }
}

/// A `.tml` file as the tools of TempEval-3 read it: through an XML parser, by the rules of
/// TimeML 1.2.1.
@Suite struct TimeMLFileTests {
  private static let text = """
    “Q&A”: what they said <on Monday> in Rome

    On 3 March 2026 the two sides met; two days later they signed. The talks, at 10:30 a.m. on
    Friday, had run for nearly three weeks. They meet twice a week, and every Tuesday. The past
    two months were \u{1}quiet\u{7F}; now the army says that it will leave by the end of the year.
    A week before the signing, in early May, "nobody knew" 'a thing' about the 1990s. 😀 Tomorrow.
    """

  @Test func parsersReadIt() throws {
    let anchor = try CivilDate(iso8601: "2026-03-18")
    let found = TimeReader().resolve(TimeMLFileTests.text, anchor: anchor)
    let file = try parse(
      TimeML.document(text: TimeMLFileTests.text, expressions: found, id: "a.txt", anchor: anchor)
    )
    #expect(file.roots == ["TimeML"])
    #expect(file.children == ["DOCID", "DCT", "TEXT"])
    #expect(file.times.count == found.count + 1 && found.count > 12)
    let ids = file.times.map { $0.attributes["tid"] ?? "" }
    #expect(Set(ids).count == ids.count && ids.allSatisfy { $0.wholeMatch(of: /t[0-9]+/) != nil })
    for time in file.times {
      let attributes = time.attributes
      #expect(["DATE", "TIME", "DURATION", "SET"].contains(attributes["type"]))
      #expect(attributes["value"]?.isEmpty == false)
      for name in ["anchorTimeID", "beginPoint", "endPoint"] {
        #expect(attributes[name].map(ids.contains) ?? true, "\(name) of \(time.text)")
      }
      #expect(attributes["mod"].map(TimeMLFileTests.modifiers.contains) ?? true)
    }
    let created = try #require(file.times.first)
    #expect(created.parent == "DCT" && created.text == "2026-03-18")
    #expect(created.attributes["functionInDocument"] == "CREATION_TIME")
    #expect(created.attributes["value"] == "2026-03-18")
    #expect(file.times.dropFirst().map(\.text) == found.map(\.text))
    #expect(file.times.dropFirst().allSatisfy { $0.parent == "TEXT" })
  }

  @Test func theTextIsWhole() throws {
    let found = TimeReader().resolve(TimeMLFileTests.text, anchor: nil)
    let file = try parse(
      TimeML.document(text: TimeMLFileTests.text, expressions: found, id: "a", anchor: nil)
    )
    let text = TimeMLFileTests.text.replacing("\u{1}", with: " ").replacing("\u{7F}", with: " ")
    #expect(file.body == "\n" + text + "\n")
  }

  /// The values of `mod` that TimeML 1.2.1 has.
  private static let modifiers: Set<String> = [
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS",
    "EQUAL_OR_MORE", "START", "MID", "END", "APPROX",
  ]

  private func parse(_ page: String) throws -> TimeMLFile {
    let file = TimeMLFile()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = file
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return file
  }
}

/// What an XML parser finds in a TimeML file.
private final class TimeMLFile: NSObject, XMLParserDelegate {
  struct Time {
    var attributes: [String: String]
    var parent: String
    var text = ""
  }

  private(set) var times: [Time] = []
  /// The elements within the root.
  private(set) var children: [String] = []
  /// The characters within TEXT.
  private(set) var body = ""
  private var open: [String] = []
  private(set) var roots: [String] = []

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    if open.isEmpty { roots.append(name) }
    if open.count == 1 { children.append(name) }
    if name == "TIMEX3" { times.append(Time(attributes: attributes, parent: open.last ?? "")) }
    open.append(name)
  }

  func parser(
    _ parser: XMLParser,
    didEndElement name: String,
    namespaceURI: String?,
    qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if open.contains("TEXT") { body += string }
    if open.last == "TIMEX3" { times[times.count - 1].text += string }
  }
}
