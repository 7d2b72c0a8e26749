import DatelineKit

/// Learns a whole model from a treebank: vocabulary, tagger, and parser.
struct ModelTrainer {
  var tagger = TaggerTrainer()
  var parser = ParserTrainer()
  var folds = 5
  var structureBuckets = 1 << 20
  var structureScale: Int32 = 16
  var labelBuckets = 200_000
  var labelScale: Int32 = 8
  /// Says how far the work is.
  var report: (String) -> Void = { _ in }

  /// The parts of the model, by part; the same bytes for the same sentences.
  func train(_ sentences: [TreebankSentence]) throws -> [SyntaxModel.Part: [UInt8]] {
    var parts = try tags(sentences)
    report("tagger learnt")
    let jackknifed = try jackknifedTags(sentences)
    guard let vocabulary = TagVocabulary(bytes: parts[.words] ?? []) else {
      throw LabError.failed("the vocabulary does not read back")
    }
    let examples = ParserTrainer.examples(
      sentences,
      tags: jackknifed,
      vocabulary: vocabulary,
      rare: parser.rare
    )
    let trained = parser.train(examples, report: report)
    let divisor = Int32(parser.seeds.count) * Int32(TrainingTable.unit)
    let labels = FeatureTableBuilder(
      features: trained.labels.features,
      weights: trained.labels.weights,
      width: DependencyLabel.learntCount
    ).bytes(wide: false, divisor: divisor / labelScale, buckets: labelBuckets)
    report("labels: \(labels.kept) features of \(trained.labels.features.count)")
    parts[.labels] = labels.bytes
    var moves = trained.structure
    if parser.beam > 1 {
      parts[.structure] =
        FeatureTableBuilder(features: [], weights: [], width: 3)
        .bytes(wide: true, divisor: 1, buckets: 1).bytes
      guard let model = SyntaxModel(bytes: { parts[$0] ?? [] }) else {
        throw LabError.failed("the labeller does not read back")
      }
      moves = parser.trainBeam(examples, labeller: TableScorer(model: model), report: report)
    }
    let structure = FeatureTableBuilder(
      features: moves.features,
      weights: moves.weights,
      width: 3
    ).bytes(wide: true, divisor: divisor / structureScale, buckets: structureBuckets)
    report("structure: \(structure.kept) features of \(moves.features.count)")
    parts[.structure] = structure.bytes
    return parts
  }

  /// Tags for each sentence by a tagger that has not seen it.
  private func jackknifedTags(_ sentences: [TreebankSentence]) throws -> [[UniversalTag]] {
    var tags = [[UniversalTag]](repeating: [], count: sentences.count)
    var tagger = tagger
    tagger.seeds = [1]
    for fold in 0..<folds {
      let seen = sentences.indices.filter { $0 % folds != fold }.map { sentences[$0] }
      let rest = sentences.indices.filter { $0 % folds == fold }
      var parts = try ModelTrainer(tagger: tagger).tags(seen)
      for (part, width) in [(SyntaxModel.Part.structure, 3), (.labels, DependencyLabel.learntCount)]
      {
        parts[part] =
          FeatureTableBuilder(features: [], weights: [], width: width)
          .bytes(wide: part == .structure, divisor: 1, buckets: 1).bytes
      }
      guard let model = SyntaxModel(bytes: { parts[$0] ?? [] }) else {
        throw LabError.failed("the tagger does not read back")
      }
      let document = Document(sentences: rest.map { sentences[$0].words })
      let syntax = SyntaxReader(model: model).tags(of: document)
      for (index, sentence) in rest.enumerated() {
        tags[sentence] = Array(syntax.tags[document.tokens(ofSentence: index)])
      }
    }
    report("jackknifed")
    return tags
  }

  private func tags(_ sentences: [TreebankSentence]) throws -> [SyntaxModel.Part: [UInt8]] {
    let words = TaggerTrainer.vocabulary(of: sentences)
    guard let vocabulary = TagVocabulary(bytes: words) else {
      throw LabError.failed("the vocabulary does not read back")
    }
    let trained = tagger.train(sentences, vocabulary: vocabulary)
    let divisor = Int32(tagger.seeds.count) * Int32(TrainingTable.unit) / 8
    let table = FeatureTableBuilder(
      features: trained.features,
      weights: trained.weights,
      width: trained.width
    ).bytes(wide: false, divisor: divisor, buckets: tagger.buckets)
    report(
      "tagger: \(table.kept) features of \(trained.features.count), \(table.bytes.count) bytes"
    )
    return [.words: words, .tags: table.bytes]
  }
}
