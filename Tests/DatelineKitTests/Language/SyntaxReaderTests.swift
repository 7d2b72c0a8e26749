import Testing

@testable import DatelineKit

/// Fuzz is made of these words, in any order.
private let scraps = [
  "The", "president", "met", "Tuesday", "to", "sign", "U.S.", "-", "led", "talks", "“", "”", "(",
  ")", ",", ".", "’s", "2018", "МИД", "\u{1F600}", "\u{0301}", "a", "said", "that", "http://a.b/c",
  "!!!", "—", "\u{FEFF}", "𝔘", "n't", "of", "and", "\t", "\n\n", "x@y.org",
]

private func randomText(_ random: inout SystemRandomNumberGenerator, words: Int) -> String {
  (0..<words).map { _ in scraps[Int.random(in: 0..<scraps.count, using: &random)] }
    .joined(separator: " ")
}

/// Whether the heads of a piece make one tree.
private func isTree(_ heads: ArraySlice<Int32>) -> Bool {
  guard heads.count({ $0 < 0 }) == 1 else { return false }
  for start in heads.indices {
    var at = start
    var steps = 0
    while heads[at] >= 0 {
      at = Int(heads[at])
      steps += 1
      if !heads.indices.contains(at) || steps > heads.count { return false }
    }
  }
  return true
}

extension Collection {
  fileprivate func count(_ isCounted: (Element) -> Bool) -> Int {
    reduce(0) { $0 + (isCounted($1) ? 1 : 0) }
  }
}

@Suite struct SyntaxReaderTests {
  private func reader() throws -> SyntaxReader { try #require(SyntaxReader()) }

  private func read(_ text: String) throws -> (Document, Syntax) {
    let document = Document(reading: Array(text.utf8))
    return (document, try reader().trees(of: document))
  }

  @Test func theEmbeddedModelLoads() {
    #expect(SyntaxModel.embedded != nil)
  }

  @Test func theNotedDigestIsThatOfTheWeights() {
    let digest = SyntaxModel.digest { Array(SyntaxModel.embeddedBytes($0)) }
    #expect(digest == SyntaxModel.notedDigest)
  }

  @Test(arguments: [
    ("Rebels Seize Border Town", 1), ("Parliament Approves Budget", 1),
    ("Premier Resigns After Vote", 1), ("Navy Intercepts Ship Carrying Missiles", 1),
    ("TALKS COLLAPSE OVER PRISONERS", 1), ("Envoy Warns of New Offensive", 1),
    ("Accord Signed in Lakeside Ceremony", 1),
  ])
  func headlinesHaveVerbs(_ headline: String, verb: Int) throws {
    let document = Document(reading: Array(headline.utf8))
    let syntax = try #require(SyntaxReader()).tags(of: document)
    #expect(syntax.tags[verb] == .verb)
  }

  @Test func plainSentencesAreTagged() throws {
    let (_, syntax) = try read("The ministers signed a treaty in Vienna on Tuesday.")
    let tags = syntax.tags.map(\.name).joined(separator: " ")
    #expect(tags == "DET NOUN VERB DET NOUN ADP PROPN ADP PROPN PUNCT")
  }

  @Test func mayIsAMonthOrAVerb() throws {
    let (document, syntax) = try read("They may leave in May.")
    let words = (0..<document.count).map { document.text($0) + "/" + syntax.tags[$0].name }
    #expect(words.joined(separator: " ") == "They/PRON may/AUX leave/VERB in/ADP May/PROPN ./PUNCT")
  }

  @Test func letIsAVerbAfterAnAuxiliary() throws {
    for (text, verb) in [
      ("Last month three prisoners were let go.", 5), ("The captain has been let off.", 4),
    ] {
      let (document, syntax) = try read(text)
      #expect(document.text(verb) == "let")
      #expect(syntax.tags[verb] == .verb)
      #expect(syntax.labels[verb] == .root)
    }
    #expect(try read("The umpire called a let in the second set.").1.tags[4] == .noun)
  }

  @Test func aClauseHangsOnItsVerb() throws {
    let (document, syntax) = try read("The president met the king.")
    let arcs = (0..<document.count).map { token in
      let head = syntax.heads[token] < 0 ? "root" : document.text(Int(syntax.heads[token]))
      return "\(document.text(token)) \(syntax.labels[token].name) \(head)"
    }
    #expect(
      arcs == [
        "The det president", "president nsubj met", "met root root", "the det king",
        "king obj met", ". punct met",
      ]
    )
  }

  @Test func curlyAndStraightQuotesReadAlike() throws {
    let (_, curly) = try read("“We don’t agree,” she said.")
    let (_, straight) = try read("\"We don't agree,\" she said.")
    #expect(curly.tags == straight.tags)
    #expect(curly.heads == straight.heads)
  }

  @Test func anyTextGivesTreesOfOneRoot() throws {
    var random = SystemRandomNumberGenerator()
    let reader = try reader()
    for _ in 0..<300 {
      let text = randomText(&random, words: Int.random(in: 1...60, using: &random))
      let document = Document(reading: Array(text.utf8))
      let syntax = reader.trees(of: document)
      for sentence in 0..<document.sentenceCount {
        let tokens = document.tokens(ofSentence: sentence)
        guard !tokens.isEmpty else { continue }
        #expect(syntax.parsed[sentence])
        #expect(isTree(syntax.heads[tokens]), "\(text)")
      }
    }
  }

  @Test func oneReaderReadsAsAFreshOneDoes() throws {
    let texts = ["Talks failed.", "He said that talks had failed again in Doha.", "Talks failed."]
    let shared = try reader()
    for text in texts {
      let document = Document(reading: Array(text.utf8))
      let mine = shared.trees(of: document)
      let fresh = try reader().trees(of: document)
      #expect(mine.heads == fresh.heads)
      #expect(mine.tags == fresh.tags)
    }
  }

  @Test func withoutAMarginTheBeamIsGreedy() throws {
    let model = try #require(SyntaxModel.embedded)
    let text = "The envoy who met the king in Oslo on Tuesday said talks with rebels would resume."
    let document = Document(reading: Array(text.utf8))
    func heads(_ beam: Int, _ margin: Int) -> [Int32] {
      SyntaxReader(model: model, beam: beam, margin: margin).trees(of: document).heads
    }
    #expect(heads(4, 0) == heads(1, .max))
    #expect(heads(4, .max) == heads(4, 1 << 30))
  }

  @Test func aLongSentenceIsCutAndSaidToBeCut() throws {
    let text = Array(repeating: "talks", count: 1000).joined(separator: " ")
    let (document, syntax) = try read(text)
    #expect(document.sentenceCount == 1)
    #expect(syntax.cutSentences == [0])
    for piece in [0..<400, 400..<800, 800..<1000] { #expect(isTree(syntax.heads[piece])) }
  }

  @Test func timeGrowsWithTheWordsOfASentence() throws {
    let reader = try reader()
    func duration(_ words: Int) -> Duration {
      let text = Array(repeating: "of the talks", count: words / 3).joined(separator: " ")
      let document = Document(reading: Array(text.utf8))
      return ContinuousClock().measure { _ = reader.trees(of: document) }
    }
    let short = min(duration(1_500), duration(1_500))
    // Ten times the words in a hundred times the time would be quadratic.
    #expect(duration(15_000) < short * 40)
  }

  @Test func aSentenceOfAHundredThousandWordsIsReadInPieces() throws {
    let text = Array(repeating: "talks", count: 100_000).joined(separator: " ")
    let document = Document(reading: Array(text.utf8))
    let reader = try reader()
    var syntax = reader.tags(of: document)
    #expect(syntax.cutSentences == [0])
    #expect(syntax.tags.allSatisfy { $0 != .other })
    reader.parse(sentence: 0, of: document, into: &syntax)
    #expect(syntax.cutSentences == [0])
    for first in stride(from: 0, to: 100_000, by: SyntaxReader.longestPiece) {
      #expect(isTree(syntax.heads[first..<first + SyntaxReader.longestPiece]))
    }
  }

  @Test func tagsAloneLeaveNoTree() throws {
    let document = Document(reading: Array("Talks failed. They left.".utf8))
    let reader = try reader()
    var syntax = Syntax(for: document)
    reader.tag(sentence: 1, of: document, into: &syntax)
    #expect(syntax.tagged == [false, true])
    #expect(syntax.parsed == [false, false])
    #expect(syntax.tags[0] == .other)
    reader.parse(sentence: 1, of: document, into: &syntax)
    #expect(syntax.parsed == [false, true])
    #expect(syntax.heads[4] == -1)
  }

  @Test func brokenModelsAreRefused() {
    #expect(SyntaxModel(bytes: { _ in [] }) == nil)
    #expect(SyntaxModel(bytes: { _ in [UInt8](repeating: 255, count: 4096) }) == nil)
  }
}
