import DatelineKit

/// Learns a whole model from a treebank: vocabulary, tagger, and parser.
struct ModelTrainer {
  var tagger = TaggerTrainer()
  var folds = 5
  /// Says how far the work is.
  var report: (String) -> Void = { _ in }

  /// The parts of the model, by part; the same bytes for the same sentences.
  func train(_ sentences: [TreebankSentence]) throws -> [SyntaxModel.Part: [UInt8]] {
    var parts = try tags(sentences)
    report("tagger learnt")
    parts[.structure] =
      FeatureTableBuilder(features: [], weights: [], width: 3)
      .bytes(wide: true, divisor: 1, buckets: 1).bytes
    parts[.labels] =
      FeatureTableBuilder(
        features: [],
        weights: [],
        width: DependencyLabel.learntCount
      ).bytes(wide: false, divisor: 1, buckets: 1).bytes
    return parts
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
