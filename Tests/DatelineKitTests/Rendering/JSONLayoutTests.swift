import Testing

@testable import DatelineKit

@Suite("The layout of JSON")
struct JSONLayoutTests {
  @Test(
    "Members stand on lines of their own, empty lists and objects on one",
    arguments: [
      ("[]", "[]"),
      ("{\"a\":[],\"b\":{}}", "{\n  \"a\": [],\n  \"b\": {}\n}"),
      ("[1,[2,null]]", "[\n  1,\n  [\n    2,\n    null\n  ]\n]"),
      (#"{"a{[,:":"}],:\"{"}"#, "{\n  \"a{[,:\": \"}],:\\\"{\"\n}"),
      (#"["\\"]"#, "[\n  \"\\\\\"\n]"),
    ]
  )
  func layout(compact: String, indented: String) {
    #expect(JSONLayout.indented(Array(compact.utf8)) == indented)
  }

  @Test("Characters that steer a terminal or reorder a line are written as escapes")
  func steering() {
    let text = "\"a\u{7F}b\u{9B}c\u{202E}d\u{2066}e\u{2028}f\""
    let expected = #""a\u007fb\u009bc\u202ed\u2066e\u2028f""#
    #expect(JSONLayout.indented(Array(text.utf8)) == expected)
    let harmless = "\"“Zürich” – 東京 €\u{A0}\u{200F}\""
    #expect(JSONLayout.indented(Array(harmless.utf8)) == harmless)
  }
}
