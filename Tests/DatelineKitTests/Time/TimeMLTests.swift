import Testing

@testable import DatelineKit

@Suite struct TimeMLTests {
  @Test func marksExpressionsAndEscapesTheRest() throws {
    let text = "“Q&A” <b> on Monday."
    let anchor = try CivilDate(iso8601: "2026-03-18")
    let found = TimeReader().resolve(text, anchor: anchor)
    let page = TimeML.document(text: text, expressions: found, id: "a&b", title: "<Q>", anchor: anchor)
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
