import Testing

@testable import DatelineKit

@Suite("Columns of text")
struct DisplayWidthTests {
  @Test(
    "Columns",
    arguments: [
      ("", 0), ("abc", 3), ("Zürich", 6), ("Zu\u{308}rich", 6), ("東京", 4), ("한글", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("“x” – y", 7), ("👩‍👧", 2), ("\u{2068}שלום\u{2069}", 4),
      ("a\u{200B}b", 2), ("ＡＢ", 4),
    ]
  )
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }

  @Test("Lines break at spaces and keep to their width")
  func wrap() {
    let lines = DisplayWidth.wrap("one two three 東京 four", to: 9)
    #expect(lines == ["one two", "three", "東京 four"])
    #expect(DisplayWidth.wrap("", to: 10) == [])
  }

  @Test("A word that is wider than a line is cut")
  func longWords() {
    #expect(DisplayWidth.wrap("a bcdefghij k", to: 4) == ["a", "bcde", "fghi", "j k"])
    #expect(DisplayWidth.wrap("東京都", to: 5) == ["東京", "都"])
    #expect(DisplayWidth.wrap("東京", to: 0) == ["東", "京"])
    let long = DisplayWidth.wrap(String(repeating: "x", count: 100_000), to: 80)
    #expect(long.count == 1_250)
    #expect(long.allSatisfy { $0.count == 80 })
  }
}
