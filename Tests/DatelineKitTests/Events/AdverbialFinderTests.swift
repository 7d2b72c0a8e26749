import Testing

@testable import DatelineKit

@Suite("What is parsed by itself")
struct AdverbialFinderTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  /// The first sentence of a text, with its adverbials and its tree.
  private func read(_ text: String) throws -> (Document, [Adverbial], Syntax) {
    let document = Document(reading: Array(text.utf8))
    let times = TimeReader().times(in: document, anchor: Self.anchor).expressions
    let adverbials = AdverbialFinder(document, 0, times[...], .english).adverbials()
    var syntax = Syntax(for: document)
    let reader = try #require(SyntaxReader())
    reader.parse(sentence: 0, of: document, apart: adverbials, into: &syntax)
    return (document, adverbials, syntax)
  }

  @Test(
    "Times that open a clause or follow a verb, plans and quotations stand apart",
    arguments: [
      ("On Monday the envoy left.", ["On Monday"]),
      ("On Monday, the envoy left.", ["On Monday,"]),
      ("Kenya agreed, and two days later it signed.", ["two days later"]),
      ("On 4 May came the surrender.", ["On 4 May"]),
      ("Kenya said Tuesday that it would sign.", ["Tuesday"]),
      ("A meeting planned for Monday was called off.", ["planned for Monday"]),
      ("“We will not wait,” the envoy said.", ["“We will not wait,”"]),
      // The verb before its speaker needs no help, and neither does a time at the end.
      ("“We will not wait,” said the envoy.", []),
      ("The envoy left on Monday.", []),
      // Between subject and verb it parts what is no one phrase.
      ("The envoy on Monday left.", []),
      ("On Monday came and went a second deadline.", []),
    ]
  )
  func phrases(_ text: String, _ expected: [String]) throws {
    let (document, adverbials, _) = try read(text)
    #expect(adverbials.map { document.text($0.tokens) } == expected)
  }

  @Test(
    "A phrase hangs on the verb that it is about",
    arguments: [
      ("On Monday the envoy left.", "Monday", "left"),
      ("Kenya agreed, and two days later it signed.", "later", "signed"),
      ("Kenya said Tuesday that it would sign.", "Tuesday", "said"),
      ("A meeting planned for Monday was called off.", "planned", "meeting"),
      ("“We will not wait,” the envoy told reporters.", "wait", "told"),
      ("Kenya agreed to sign; four days ago its envoy was complaining.", "ago", "complaining"),
    ]
  )
  func hosts(_ text: String, _ word: String, _ host: String) throws {
    let (document, _, syntax) = try read(text)
    let token = try #require(document.starts.indices.first { document.text($0) == word })
    #expect(syntax.heads[token] >= 0)
    #expect(document.text(Int(syntax.heads[token])) == host)
  }

  @Test("Whatever stands apart, the sentence has one tree")
  func oneTree() throws {
    let words = [
      "On Monday", "the envoy", "said Tuesday", "“no,”", ";", ",", "and", "planned for 4 May",
      "left", "two days later", "Kenya", "that", "“we will not go there,”", "to meet",
    ]
    var random = SplitMix64(seed: 7)
    for _ in 0..<300 {
      let count = Int(random.next() % 14) + 1
      let text = (0..<count).map { _ in words[Int(random.next() % UInt64(words.count))] }
        .joined(separator: " ")
      let (document, _, syntax) = try read("The minister " + text)
      let tokens = document.tokens(ofSentence: 0)
      #expect(tokens.filter { syntax.heads[$0] < 0 }.count == 1, "\(text)")
      for start in tokens {
        var token = start
        var steps = 0
        while syntax.heads[token] >= 0, steps <= tokens.count {
          token = Int(syntax.heads[token])
          steps += 1
        }
        #expect(steps <= tokens.count && tokens.contains(token), "\(text)")
      }
    }
  }
}
