import Testing

@testable import DatelineKit
@testable import dateline_lab

/// What dictionaries say that words can be.
@Suite struct WordKindsTests {
  private func wordNet() throws -> WordNet {
    let files = [
      "index.noun": "  1 a notice\nvisit n 1\ntruce n 1\noslo n 1\nchild n 1\npass n 1\n",
      "index.verb": "visit v 1\ncarry v 1\nplan v 1\nseize v 1\npass v 1\n",
      "index.adj": "calm a 1\n", "index.adv": "again r 1\n",
      "noun.exc": "children child\n", "verb.exc": "", "adj.exc": "", "adv.exc": "",
      "data.noun":
        "0 04 n 01 visit 0 000\n0 04 n 01 truce 0\n0 15 n 01 Oslo 0\n0 1 n 01 child 0\n0 1 n 01 pass 0\n",
    ]
    return try WordNet { files[$0] ?? "" }
  }

  @Test func formsAreLedBackToLemmas() throws {
    let words = try wordNet()
    #expect(words.kinds("visits") == [.noun, .verb])
    #expect(words.kinds("carries") == .verb)
    #expect(words.kinds("planned") == .verb)
    #expect(words.kinds("seizing") == .verb)
    #expect(words.kinds("children") == .noun)
    #expect(words.kinds("calmer") == .adjective)
    #expect(words.kinds("again") == .adverb)
    #expect(words.kinds("pas") == [])
  }

  @Test func namesAreNoNouns() throws { #expect(try wordNet().kinds("oslo") == []) }

  @Test func aFileOfKindsIsReadBack() throws {
    let read = try WordKinds.read("# one word\n" + WordKinds.lines([("may", [.verb, .name])]))
    #expect(read.map(\.word) == ["may"])
    #expect(read.map(\.kinds) == [[.verb, .name]])
  }

  @Test(arguments: ["may", "may 0", "may 32", "may x", "may 1 2"])
  func linesOfAnotherFormAreRefused(_ line: String) {
    #expect(throws: LabError.self) { try WordKinds.read(line) }
  }
}
