import Testing

@testable import DatelineKit

@Suite struct CoNLLUTests {
  private func text(_ text: String) throws -> String {
    let document = Document(reading: Array(text.utf8))
    return CoNLLU.text(of: document, syntax: try #require(SyntaxReader()).trees(of: document))
  }

  @Test func aSentenceIsTenColumns() throws {
    let read = try text("The president met the king.")
    #expect(
      read == """
        # sent_id = 1
        # text = The president met the king.
        1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_
        2\tpresident\tpresident\tNOUN\t_\tNumber=Sing\t3\tnsubj\t_\t_
        3\tmet\tmeet\tVERB\t_\tMood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin\t0\troot\t_\t_
        4\tthe\tthe\tDET\t_\t_\t5\tdet\t_\t_
        5\tking\tking\tNOUN\t_\tNumber=Sing\t3\tobj\t_\tSpaceAfter=No
        6\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_


        """
    )
  }

  @Test func lineEndsInsideASentenceBecomeSpaces() throws {
    let read = try text("The president met\nthe king at length\nand they agreed on\nall of it.\n")
    for line in read.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 10)
    }
  }

  @Test(arguments: [
    ("announced", UniversalTag.verb, "announce"), ("stopped", .verb, "stop"),
    ("met", .verb, "meet"), ("signing", .verb, "sign"), ("agreed", .verb, "agree"),
    ("carries", .verb, "carry"), ("said", .verb, "say"), ("visited", .verb, "visit"),
    ("countries", .noun, "country"), ("talks", .noun, "talk"), ("women", .noun, "woman"),
    ("crisis", .noun, "crisis"), ("was", .auxiliary, "be"), ("n't", .particle, "not"),
    ("Geneva", .properNoun, "Geneva"),
  ])
  func lemmas(_ word: String, _ tag: UniversalTag, _ lemma: String) {
    #expect(Lemmatizer.lemma(of: word, tag: tag) == lemma)
  }

  @Test func formsFollowTheirHelpers() throws {
    let read = try text("The treaty was signed. They will sign it. She has signed it.")
    let forms = read.split(separator: "\n").compactMap { line -> String? in
      let fields = line.split(separator: "\t")
      return fields.count == 10 && fields[3] == "VERB" ? String(fields[5]) : nil
    }
    #expect(
      forms == ["Tense=Past|VerbForm=Part|Voice=Pass", "VerbForm=Inf", "Tense=Past|VerbForm=Part"]
    )
  }
}
