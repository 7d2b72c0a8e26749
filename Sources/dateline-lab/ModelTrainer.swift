import DatelineKit

/// Learns a whole model from a treebank: vocabulary, tagger, and parser.
struct ModelTrainer {
  var tagger = TaggerTrainer()
  var parser = ParserTrainer()
  /// What plain text says of words.
  var classes: [WordClass] = []
  /// What dictionaries say of words.
  var kinds: [(word: String, kinds: WordKinds)] = []
  var folds = 5
  /// Whether the parser is left out, for trying taggers.
  var tagsOnly = false
  /// The sizes of the finished tables, in buckets of four.
  var structureBuckets = 250_000
  var labelBuckets = 18_000
  /// What a weight of one is in a finished table.
  var structureScale: Int32 = 8
  var labelScale: Int32 = 8
  /// Says how far the work is.
  var report: (String) -> Void = { _ in }

  /// The parts of the model, by part; the same bytes for the same sentences.
  func train(_ sentences: [TreebankSentence]) throws -> [SyntaxModel.Part: [UInt8]] {
    let headlines = HeadlineMaker.headlines(of: sentences)
    let all = sentences + headlines.map(\.headline)
    let sources = Array(sentences.indices) + headlines.map(\.source)
    report("\(headlines.count) headlines made")
    var parts = try tags(all, words: sentences)
    report("tagger learnt")
    if tagsOnly { return parts }
    parts[.structure] = ModelTrainer.emptyMoves
    parts[.labels] = ModelTrainer.emptyLabels
    guard let vocabulary = TagVocabulary(bytes: parts[.words] ?? []) else {
      throw LabError.failed("the vocabulary does not read back")
    }
    // The parser learns from the treebank's sentences alone: headlines cost it more than they give.
    let tags = try jackknifedTags(all, sources: sources, words: sentences)
    let examples = ParserTrainer.examples(
      sentences,
      tags: Array(tags.prefix(sentences.count)),
      vocabulary: vocabulary,
      rare: parser.rare
    )
    parts[.labels] = learnLabels(examples)
    guard let model = SyntaxModel(bytes: { parts[$0] ?? [] }) else {
      throw LabError.failed("the labeller does not read back")
    }
    parts[.structure] = learnMoves(examples, model)
    return parts
  }

  /// The table of relations.
  ///
  /// First all features are learnt, to see which weigh most; then those that have room are learnt
  /// again alone, so that they make up for the others.
  private func learnLabels(_ examples: [ParserTrainer.Example]) -> [UInt8] {
    func learn(_ seeds: [UInt64], _ features: [UInt64]?) -> (bytes: [UInt8], kept: [UInt64]) {
      let trained = parser.trainLabels(examples, seeds: seeds, features: features)
      return FeatureTableBuilder(
        features: trained.features,
        weights: trained.weights,
        width: DependencyLabel.learntCount
      ).bytes(divisor: divisor(seeds.count, labelScale), buckets: labelBuckets)
    }
    let chosen = learn(Array(parser.seeds.prefix(2)), nil).kept
    let labels = learn(parser.seeds, chosen)
    report("labels: \(labels.kept.count) features")
    return labels.bytes
  }

  /// The table of moves, learnt twice as that of relations is.
  private func learnMoves(
    _ examples: [ParserTrainer.Example],
    _ labeller: SyntaxModel
  ) -> [UInt8] {
    func learn(_ seeds: [UInt64], _ features: [UInt64]?) -> (bytes: [UInt8], kept: [UInt64]) {
      let trained = parser.trainBeam(
        examples,
        seeds: seeds,
        features: features,
        labeller: labeller
      )
      return FeatureTableBuilder(features: trained.features, weights: trained.weights, width: 3)
        .bytes(
          biased: true,
          divisor: divisor(seeds.count, structureScale),
          buckets: structureBuckets
        )
    }
    let chosen = learn(Array(parser.seeds.prefix(2)), nil).kept
    let moves = learn(parser.seeds, chosen)
    report("structure: \(moves.kept.count) features")
    return moves.bytes
  }

  private func divisor(_ seeds: Int, _ scale: Int32) -> Int32 {
    max(1, Int32(seeds) * Int32(TrainingTable.unit) / scale)
  }

  private static var emptyMoves: [UInt8] {
    FeatureTableBuilder(features: [], weights: [], width: 3)
      .bytes(biased: true, divisor: 1, buckets: 1).bytes
  }

  private static var emptyLabels: [UInt8] {
    FeatureTableBuilder(features: [], weights: [], width: DependencyLabel.learntCount)
      .bytes(divisor: 1, buckets: 1).bytes
  }

  /// Tags for each sentence by a tagger that has not seen it.
  ///
  /// - Parameter sources: the sentence that each was made of, so that no tagger has seen another
  ///   form of it either.
  private func jackknifedTags(
    _ sentences: [TreebankSentence],
    sources: [Int],
    words: [TreebankSentence]
  ) throws -> [[UniversalTag]] {
    var tags = [[UniversalTag]](repeating: [], count: sentences.count)
    var trainer = ModelTrainer(tagger: tagger, classes: classes, kinds: kinds)
    trainer.tagger.seeds = Array(tagger.seeds.prefix(2))
    for fold in 0..<folds {
      let rest = sentences.indices.filter { sources[$0] % folds == fold }
      var parts = try trainer.tags(
        sentences.indices.filter { sources[$0] % folds != fold }.map { sentences[$0] },
        words: words.indices.filter { $0 % folds != fold }.map { words[$0] }
      )
      parts[.structure] = ModelTrainer.emptyMoves
      parts[.labels] = ModelTrainer.emptyLabels
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

  /// The tagger.
  ///
  /// - Parameter words: the sentences whose words are counted.
  private func tags(
    _ sentences: [TreebankSentence],
    words: [TreebankSentence]
  ) throws -> [SyntaxModel.Part: [UInt8]] {
    let words = TaggerTrainer.vocabulary(
      of: words,
      classes: classes,
      kinds: kinds
    )
    guard let vocabulary = TagVocabulary(bytes: words) else {
      throw LabError.failed("the vocabulary does not read back")
    }
    let trained = tagger.train(sentences, vocabulary: vocabulary)
    let table = FeatureTableBuilder(
      features: trained.features,
      weights: trained.weights,
      width: trained.width
    ).bytes(divisor: divisor(tagger.seeds.count, tagger.scale), buckets: tagger.buckets)
    report("tagger: \(table.kept.count) features of \(trained.features.count)")
    return [.words: words, .tags: table.bytes]
  }
}
