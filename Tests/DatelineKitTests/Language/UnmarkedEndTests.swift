import Testing

@testable import DatelineKit

@Suite("Ends of sentences that no mark shows")
struct UnmarkedEndTests {
  private func sentences(_ text: String) -> [String] {
    let document = Document(reading: Array(text.utf8))
    return (0..<document.sentenceCount).map { document.text(document.tokens(ofSentence: $0)) }
  }

  @Test(
    "Letters and posts are parted where their writers parted them",
    arguments: [
      ("it was cheap. remember to ask.", ["it was cheap.", "remember to ask."]),
      ("is it far? we walked.", ["is it far?", "we walked."]),
      ("Great food! :) We will come back.", ["Great food! :)", "We will come back."]),
      ("See you soon :) The keys are here.", ["See you soon :)", "The keys are here."]),
      ("Thanks, Maria", ["Thanks,", "Maria"]),
      ("Call me. Thank you, Jo Brand", ["Call me.", "Thank you,", "Jo Brand"]),
      (
        "J. Doe 02/27/2001 06:07 PM Sara, they met.",
        ["J. Doe 02/27/2001 06:07 PM", "Sara, they met."]
      ),
      ("http://a.org/b.html The page is new.", ["http://a.org/b.html", "The page is new."]),
      ("-------- Two men met.", ["--------", "Two men met."]),
      ("They left. 2. The rest stayed.", ["They left.", "2. The rest stayed."]),
    ]
  )
  func parted(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test(
    "What only looks like an end is none",
    arguments: [
      "“Why now?” he asked.",
      "The troops of Gen. secretary Lowe left.",
      "Anheuser Cos. said it would sell.",
      "He waited ... and left.",
      "He waited … and left.",
      "Thanks, they said, to Maria.",
      "It costs 5 . and no more.",
      "They met at 06:07 PM Sara said.",
      "The site www.state.gov was down.",
      "He said: Thanks, Maria, for all.",
      "In 2004. and later",
    ]
  )
  func whole(_ text: String) {
    #expect(sentences(text) == [text])
  }
}
