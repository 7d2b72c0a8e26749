import Testing

@testable import DatelineKit

@Suite("Tokens and sentences")
struct TokenizerTests {
  private func document(_ text: String) -> Document {
    Document(reading: Array(text.utf8))
  }

  private func tokens(_ text: String) -> [String] {
    let document = document(text)
    return (0..<document.count).map { document.text($0) }
  }

  private func sentences(_ text: String) -> [String] {
    let document = document(text)
    return (0..<document.sentenceCount).map { document.text(document.tokens(ofSentence: $0)) }
  }

  @Test(
    "Tokens follow the treebanks",
    arguments: [
      ("Zelenskyy’s aides don't wait.", ["Zelenskyy", "’s", "aides", "do", "n't", "wait", "."]),
      ("the U.S.-led force", ["the", "U.S.", "-", "led", "force"]),
      ("Gen. J. W. Smith, Sept. 3", ["Gen.", "J.", "W.", "Smith", ",", "Sept.", "3"]),
      ("$4,500m at 10:30 on 1/2/2018", ["$", "4,500", "m", "at", "10:30", "on", "1/2/2018"]),
      ("the 2nd of the 1990s at 5pm", ["the", "2nd", "of", "the", "1990s", "at", "5", "pm"]),
      ("O'Brien and the leaders' plan", ["O'Brien", "and", "the", "leaders", "'", "plan"]),
      (
        "Kim Jong-un, 34 — “no” …", ["Kim", "Jong", "-", "un", ",", "34", "—", "“", "no", "”", "…"]
      ),
      ("İstanbul, Łódź, Žižek", ["İstanbul", ",", "Łódź", ",", "Žižek"]),
      ("he sat. Then", ["he", "sat", ".", "Then"]),
    ]
  )
  func treebank(_ text: String, _ expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test(
    "Sentences end where they end",
    arguments: [
      (
        "He met U.S. President Lowe. They talked.", ["He met U.S. President Lowe.", "They talked."]
      ),
      ("He lives in the U.S. The rest left.", ["He lives in the U.S.", "The rest left."]),
      ("He may say no. A deal can last.", ["He may say no.", "A deal can last."]),
      ("They live at No. 10 now.", ["They live at No. 10 now."]),
      ("Mr. Smith paid 3.5 million. It rose.", ["Mr. Smith paid 3.5 million.", "It rose."]),
      ("“Why now?” he asked. “No,” she said.", ["“Why now?” he asked.", "“No,” she said."]),
      ("“I go home.” She left.", ["“I go home.”", "She left."]),
      ("A headline\n\nThe text begins.", ["A headline", "The text begins."]),
      ("One.\nTwo.\n- First\n- Second", ["One.", "Two.", "- First", "- Second"]),
      ("ROME, May 3 (Desk) — They met.", ["ROME, May 3 (Desk) —", "They met."]),
      ("Rome/ J. Doe/ They met.", ["Rome/", "J. Doe/", "They met."]),
    ]
  )
  func splitting(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test("In a text wrapped at a width a line end is a space")
  func wrapped() {
    let text = """
      The two delegations met on Monday in a hotel
      outside the capital and talked for three
      hours about the border, officials said.
      They will meet again.
      """
    #expect(
      sentences(text).map { $0.split(separator: "\n").count } == [3, 1]
    )
  }

  @Test("Kinds of sentence")
  func kinds() {
    let document = document(
      "A headline\n\nROME, May 3 — They met.\n\n• First: they met\n\nIt ended."
    )
    #expect(document.sentenceKinds == [.heading, .dateline, .prose, .bullet, .prose])
  }

  @Test("Quoted words are marked, their marks are not")
  func quotes() {
    let document = document("He said “we go home” and “it is \"over\"” today.\n\nA “new start.")
    let quoted = (0..<document.count).filter { document.shapes[$0].contains(.quoted) }
      .map { document.text($0) }
    #expect(quoted == ["we", "go", "home", "it", "is", "over", "new", "start", "."])
  }

  @Test("Tokens cover all but white space, in order, whatever the bytes")
  func cover() {
    var generator = SplitMix64(seed: 7)
    let pieces = [
      "a", "Z", "é", "漢", "🙂", "’", "'s", ".", "...", " ", "\n", "\n\n", "\u{A0}", "12", ",", "-",
      "—",
      "“", "”", "\"", "U.S.", "Sept.", "\u{200B}", "‘", "1/2", "?", "(", "\t", "n't", "\u{2028}",
    ]
    for _ in 0..<500 {
      let count = Int(generator.next() % 40)
      let text = (0..<count).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }
        .joined()
      let document = document(text)
      var last: Int32 = 0
      for token in 0..<document.count {
        #expect(document.starts[token] >= last)
        #expect(document.ends[token] > document.starts[token])
        last = document.ends[token]
      }
      let covered = (0..<document.count).map { document.text($0) }.joined()
      #expect(
        covered.unicodeScalars.filter { !$0.properties.isWhitespace }.count
          == text.unicodeScalars.filter {
            !$0.properties.isWhitespace && $0 != "\u{200B}"
          }.count
      )
      #expect(document.sentenceStarts.last.map(Int.init) ?? 0 == document.count)
    }
  }

  @Test("Code points are counted as the standard does")
  func codePoints() {
    let text = String(repeating: "aé漢🙂", count: 300)
    let index = CodePointIndex(Array(text.utf8))
    var byte = 0
    for (count, scalar) in text.unicodeScalars.enumerated() {
      #expect(index.codePoint(at: byte) == count)
      byte += UTF8.width(scalar)
    }
    #expect(index.codePoint(at: byte) == 1_200)
    #expect(CodePointIndex(Array("plain".utf8)).codePoint(at: 3) == 3)
  }
}
