import Testing

@testable import DatelineKit
@testable import dateline_lab

/// Headlines made of a treebank's clauses.
@Suite struct HeadlineMakerTests {
  /// A sentence of lines of word, lemma, tag, features, head and relation.
  private func sentence(_ lines: String) throws -> TreebankSentence {
    var text = ""
    for (index, line) in lines.split(separator: "\n").enumerated() {
      let field = line.split(separator: " ")
      text +=
        "\(index + 1)\t\(field[0])\t\(field[1])\t\(field[2])\t_\t\(field[3])\t\(field[4])\t\(field[5])\t_\t_\n"
    }
    return try #require(try Treebank.sentences(of: text + "\n").first)
  }

  private func headlines(_ lines: String) throws -> [TreebankSentence] {
    HeadlineMaker.headlines(of: [try sentence(lines)]).map(\.headline)
  }

  private let accord = """
    Yesterday yesterday NOUN Number=Sing 4 obl:unmarked
    the the DET _ 3 det
    envoy envoy NOUN Number=Sing 4 nsubj
    carried carry VERB Tense=Past|VerbForm=Fin 0 root
    a a DET _ 6 det
    letter letter NOUN Number=Sing 4 obj
    to to ADP _ 8 case
    Oslo Oslo PROPN Number=Sing 4 obl
    . . PUNCT _ 4 punct
    """

  @Test func articlesAndTheStopFallAndTheVerbIsPresent() throws {
    let made = try headlines(accord)
    let headline = try #require(made.first)
    #expect(made.count == 1)
    #expect(headline.words.map { $0.lowercased() } == ["envoy", "carries", "letter", "to", "oslo"])
    #expect(headline.tags == [.noun, .verb, .noun, .adposition, .properNoun])
    #expect(headline.heads == [1, -1, 1, 4, 1])
    #expect(headline.labels == [.nsubj, .root, .obj, .caseMarker, .obl])
  }

  @Test func willTurnsToTo() throws {
    let headline = try #require(
      try headlines(
        """
        The the DET _ 2 det
        kings king NOUN Number=Plur 4 nsubj
        will will AUX VerbForm=Fin 4 aux
        meet meet VERB VerbForm=Inf 0 root
        again again ADV _ 4 advmod
        """
      ).first
    )
    #expect(headline.words.map { $0.lowercased() } == ["kings", "to", "meet", "again"])
    #expect(headline.tags[1] == .particle)
    #expect(headline.labels[1] == .mark)
  }

  @Test func passivesLoseTheirHelper() throws {
    let headline = try #require(
      try headlines(
        """
        The the DET _ 2 det
        accord accord NOUN Number=Sing 4 nsubj:pass
        was be AUX VerbForm=Fin 4 aux:pass
        signed sign VERB Tense=Past|VerbForm=Part|Voice=Pass 0 root
        in in ADP _ 6 case
        Oslo Oslo PROPN Number=Sing 4 obl
        """
      ).first
    )
    #expect(headline.words.map { $0.lowercased() } == ["accord", "signed", "in", "oslo"])
  }

  @Test func deniedClausesMakeNone() throws {
    let made = try headlines(
      """
      The the DET _ 2 det
      king king NOUN Number=Sing 5 nsubj
      did do AUX VerbForm=Fin 5 aux
      not not PART _ 5 advmod
      sign sign VERB VerbForm=Inf 0 root
      it it PRON _ 5 obj
      """
    )
    #expect(made.isEmpty)
  }
}
