import Testing

@testable import DatelineKit

@Suite("Labels of a chronology’s items")
struct SentenceLabelTests {
  @Test(
    "A mark and a date up to a colon or a dash are no part of the sentence",
    arguments: [
      ("• March 8: Kenya agreed.", "• March 8:"),
      ("• Kenya agreed.", "•"),
      ("Friday, 9 May 1980: Kenya agreed.", "Friday, 9 May 1980:"),
      ("Early May — Kenya agreed.", "Early May —"),
      ("Kenya: it agreed on March 8.", ""),
      ("March 8 was cold: nobody came.", ""),
      ("It was 9:30 in May.", ""),
    ]
  )
  func labels(_ text: String, _ expected: String) {
    let document = Document(reading: Array(text.utf8))
    let label = document.label(ofSentence: 0)
    #expect((label.isEmpty ? "" : document.text(label)) == expected)
  }

  @Test("The label hangs on the root of what follows, the only root there is")
  func oneRoot() throws {
    let document = Document(reading: Array("• March 8: The minister of Kenya left.".utf8))
    let reader = try #require(SyntaxReader())
    let syntax = reader.trees(of: document)
    let tokens = document.tokens(ofSentence: 0)
    let roots = tokens.filter { syntax.heads[$0] < 0 }
    let root = try #require(roots.first)
    #expect(roots.count == 1)
    let label = document.label(ofSentence: 0)
    #expect(!label.contains(root))
    let top = try #require(label.first { Int(syntax.heads[$0]) == root })
    #expect(syntax.labels[top] == .oblUnmarked)
  }
}
