import DatelineKit
import Testing

@testable import dateline_lab

/// Training on a few sentences of our own, as CoNLL-U.
@Suite struct TrainingTests {
  private static let treebank =
    [
      "The/DET/2/det envoy/NOUN/3/nsubj arrived/VERB/0/root ././PUNCT/3/punct",
      "The/DET/2/det envoy/NOUN/3/nsubj left/VERB/0/root Oslo/PROPN/3/obj ././PUNCT/3/punct",
      "She/PRON/2/nsubj left/VERB/0/root the/DET/4/det city/NOUN/2/obj ././PUNCT/2/punct",
      "The/DET/2/det city/NOUN/3/nsubj slept/VERB/0/root ././PUNCT/3/punct",
    ].map { line in
      line.split(separator: " ").enumerated().map { index, word in
        let parts =
          word.hasPrefix("./")
          ? [".", "PUNCT"] + word.split(separator: "/").suffix(2).map(String.init)
          : word.split(separator: "/").map(String.init)
        return "\(index + 1)\t\(parts[0])\t_\t\(parts[1])\t_\t_\t\(parts[2])\t\(parts[3])\t_\t_"
      }.joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n\n"

  private func train(
    _ sentences: [TreebankSentence],
    classes: [WordClass] = [WordClass(word: "oslo", fine: 2, coarse: 1, habit: .always)]
  ) throws -> [SyntaxModel.Part: [UInt8]] {
    var trainer = ModelTrainer()
    trainer.classes = classes
    trainer.tagger.seeds = [1, 2]
    trainer.tagger.minimumCount = 1
    trainer.tagger.buckets = 2000
    trainer.parser.seeds = [1, 2, 3]
    trainer.structureBuckets = 4000
    trainer.labelBuckets = 1000
    trainer.folds = 2
    return try trainer.train(sentences)
  }

  @Test func theSameSentencesGiveTheSameBytes() throws {
    let sentences = try Treebank.sentences(of: Self.treebank)
    #expect(sentences.count == 4)
    let first = try train(sentences)
    let second = try train(sentences)
    for part in SyntaxModel.Part.allCases {
      #expect(first[part]?.isEmpty == false)
      #expect(first[part] == second[part])
    }
    #expect(try train(Array(sentences.dropLast()))[.tags] != first[.tags])
    #expect(try train(sentences, classes: [])[.tags] != first[.tags])
  }

  @Test func whatWasLearntIsReadBack() throws {
    let sentences = try Treebank.sentences(of: Self.treebank)
    let parts = try train(sentences)
    let model = try #require(SyntaxModel(bytes: { parts[$0] ?? [] }))
    let document = Document(sentences: sentences.map(\.words))
    let syntax = SyntaxReader(model: model).trees(of: document)
    #expect(syntax.tags == sentences.flatMap(\.tags))
    var first = 0
    for sentence in sentences {
      let heads = (0..<sentence.words.count).map { index in
        syntax.heads[first + index] < 0 ? -1 : Int(syntax.heads[first + index]) - first
      }
      #expect(heads == sentence.heads)
      first += sentence.words.count
    }
  }

  @Test func linesThatAreNoCoNLLUAreNamed() {
    #expect(throws: Treebank.Failure.self) { try Treebank.sentences(of: "1\tword\n\n") }
  }

  @Test func aMoveThatKeepsEveryArcCostsNothing() {
    let oracle = DynamicOracle(heads: [1, -1])
    withUnsafeTemporaryAllocation(of: ArcNode.self, capacity: 4) { nodes in
      withUnsafeTemporaryAllocation(of: UInt16.self, capacity: 4) { stack in
        let tokens: [TokenAtoms] = [.root, .none, .none, .none]
        tokens.withUnsafeBufferPointer { tokens in
          guard let tokens = tokens.baseAddress, let nodes = nodes.baseAddress,
            let stack = stack.baseAddress
          else { return }
          var state = ParserState(tokens: tokens, nodes: nodes, stack: stack, count: 2)
          state.shift()
          #expect(oracle.cost(.left, in: state) == 0)
          // The first word loses its head, and the second the root: only the first could be its head.
          #expect(oracle.cost(.shift, in: state) == 2)
        }
      }
    }
  }
}
