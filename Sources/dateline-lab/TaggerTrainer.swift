import DatelineKit

/// Learns the weights of the tagger from tagged sentences.
struct TaggerTrainer {
  var epochs = 8
  var seeds: [UInt64] = [1, 2, 3, 4]
  /// A feature that occurs less often is not learnt.
  var minimumCount: Int32 = 2
  /// The buckets of the finished table.
  var buckets = 80_000

  /// The words that occur twice or more, with the sets of tags they occur with.
  static func vocabulary(of sentences: [TreebankSentence]) -> [UInt8] {
    var counts: [UInt32: [Int]] = [:]
    for sentence in sentences {
      for (word, tag) in zip(sentence.words, sentence.tags) {
        let lower = WordAtoms(Array(word.utf8), vocabulary: nil).lower
        counts[lower, default: [Int](repeating: 0, count: 17)][tag.taggerClass] += 1
      }
    }
    var words: [(hash: UInt32, count: Int, set: UInt32)] = []
    var sets: [UInt32: Int] = [:]
    for (hash, tags) in counts {
      let count = tags.reduce(0, +)
      guard count > 1 else { continue }
      var set: UInt32 = 0
      for tag in tags.indices where tags[tag] * 50 > count { set |= 1 << UInt32(tag) }
      // Words seen two or three times tell less of what they can be.
      if count < 4 { set |= 1 << 20 }
      words.append((hash, count, set))
      sets[set, default: 0] += 1
    }
    let ranked = sets.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    var numbers: [UInt32: UInt16] = [:]
    for (index, entry) in ranked.prefix(250).enumerated() { numbers[entry.key] = UInt16(index + 1) }
    words.sort { $0.count != $1.count ? $0.count > $1.count : $0.hash < $1.hash }
    return TagVocabulary.bytes(
      of: words.prefix(1 << 15).map { ($0.hash, numbers[$0.set] ?? 0) }
    )
  }

  /// A sentence with its words read and its features that look at no tag.
  private struct Prepared {
    var words: [JoinedAtoms]
    var classes: [Int]
    /// The rows of each word's features, one word after the other.
    var rows: [Int32] = []
    var bounds: [Int32] = [0]
  }

  func train(_ sentences: [TreebankSentence], vocabulary: TagVocabulary) -> TrainedWeights {
    let features = UnsafeMutablePointer<UInt64>.allocate(capacity: 256)
    defer { features.deallocate() }
    let admitted = admittedFeatures(sentences, vocabulary, features)
    let prepared = sentences.map { sentence in
      var prepared = Prepared(
        words: sentence.words.map {
          JoinedAtoms(WordAtoms(Array($0.utf8), vocabulary: vocabulary))
        },
        classes: sentence.tags.map(\.taggerClass)
      )
      fixedFeatures(sentence, vocabulary, features) { count in
        for index in 0..<count {
          let row = admitted.row(features[index])
          if row >= 0 { prepared.rows.append(Int32(row)) }
        }
        prepared.bounds.append(Int32(prepared.rows.count))
      }
      return prepared
    }
    return TrainedWeights.sum(
      seeds.map { seed in
        let table = TrainingTable(width: 16, slots: 1 << 20)
        for row in 0..<admitted.count { _ = table.rowOrNew(admitted.features[row]) }
        return run(prepared, table, seed: seed, features)
      }
    )
  }

  private func run(
    _ sentences: [Prepared],
    _ table: TrainingTable,
    seed: UInt64,
    _ features: UnsafeMutablePointer<UInt64>
  ) -> TrainedWeights {
    var random = SplitMix64(seed: seed)
    var step = 0
    let rows = UnsafeMutablePointer<Int32>.allocate(capacity: 256)
    defer { rows.deallocate() }
    for _ in 0..<epochs {
      for sentence in random.shuffled(sentences.count) {
        pass(sentences[sentence], table, &step, features, rows)
      }
    }
    return table.averaged(steps: step)
  }

  private func pass(
    _ sentence: Prepared,
    _ table: TrainingTable,
    _ step: inout Int,
    _ features: UnsafeMutablePointer<UInt64>,
    _ rows: UnsafeMutablePointer<Int32>
  ) {
    let weights = UnsafeRawPointer(table.weights)
    var tag1 = 16
    var tag2 = 16
    for index in sentence.classes.indices {
      var number = 0
      for row in Int(sentence.bounds[index])..<Int(sentence.bounds[index + 1]) {
        rows[number] = sentence.rows[row]
        number += 1
      }
      let count = TaggerFeatures.tagged(
        tag1: tag1,
        tag2: tag2,
        word: sentence.words[index],
        after: index + 1 < sentence.words.count ? sentence.words[index + 1] : .edge,
        into: features
      )
      for feature in 0..<count {
        let row = table.row(features[feature])
        if row >= 0 {
          rows[number] = Int32(row)
          number += 1
        }
      }
      var sum = SIMD16<Int32>()
      for row in 0..<number {
        sum &+= weights.loadUnaligned(
          fromByteOffset: Int(rows[row]) &* 64,
          as: SIMD16<Int32>.self
        )
      }
      var best = 0
      for lane in 1..<16 where sum[lane] > sum[best] { best = lane }
      step += 1
      let gold = sentence.classes[index]
      if best != gold {
        for row in 0..<number {
          table.change(Int(rows[row]), gold, by: 1, step: step)
          table.change(Int(rows[row]), best, by: -1, step: step)
        }
      }
      tag2 = tag1
      tag1 = best
    }
  }

  /// The features that occur often enough, with the treebank's own tags before a word.
  private func admittedFeatures(
    _ sentences: [TreebankSentence],
    _ vocabulary: TagVocabulary,
    _ features: UnsafeMutablePointer<UInt64>
  ) -> TrainingTable {
    let all = TrainingTable(width: 1, slots: 1 << 22)
    for sentence in sentences {
      fixedFeatures(sentence, vocabulary, features) { count in
        for index in 0..<count { all.change(all.rowOrNew(features[index]), 0, by: 1, step: 0) }
      }
      let words = sentence.words.map {
        JoinedAtoms(WordAtoms(Array($0.utf8), vocabulary: vocabulary))
      }
      for index in words.indices {
        let count = TaggerFeatures.tagged(
          tag1: index > 0 ? sentence.tags[index - 1].taggerClass : 16,
          tag2: index > 1 ? sentence.tags[index - 2].taggerClass : 16,
          word: words[index],
          after: index + 1 < words.count ? words[index + 1] : .edge,
          into: features
        )
        for index in 0..<count { all.change(all.rowOrNew(features[index]), 0, by: 1, step: 0) }
      }
    }
    let admitted = TrainingTable(width: 1, slots: 1 << 20)
    for row in 0..<all.count where all.weights[row] >= minimumCount {
      _ = admitted.rowOrNew(all.features[row])
    }
    return admitted
  }

  /// Writes for each word of a sentence its features that look at no tag.
  private func fixedFeatures(
    _ sentence: TreebankSentence,
    _ vocabulary: TagVocabulary,
    _ features: UnsafeMutablePointer<UInt64>,
    _ use: (Int) -> Void
  ) {
    let words = sentence.words.map { WordAtoms(Array($0.utf8), vocabulary: vocabulary) }
    let joined = words.map { JoinedAtoms($0) }
    let manner = joined.withUnsafeBufferPointer { words in
      words.baseAddress.map { TaggerFeatures.SentenceCase($0, count: words.count) } ?? .usual
    }
    func word(_ index: Int) -> WordAtoms { words.indices.contains(index) ? words[index] : .edge }
    func atoms(_ index: Int) -> JoinedAtoms {
      joined.indices.contains(index) ? joined[index] : .edge
    }
    for index in words.indices {
      var count = TaggerFeatures.word(words[index], at: .itself, into: features)
      count += TaggerFeatures.word(word(index + 1), at: .after, into: features + count)
      count += TaggerFeatures.word(word(index - 1), at: .before, into: features + count)
      count += TaggerFeatures.word(word(index + 2), at: .twoAfter, into: features + count)
      count += TaggerFeatures.word(word(index - 2), at: .twoBefore, into: features + count)
      count += TaggerFeatures.joined(
        before: atoms(index - 1),
        word: joined[index],
        after: atoms(index + 1),
        twoAfter: atoms(index + 2),
        isFirst: index == 0,
        sentenceCase: manner,
        into: features + count
      )
      use(count)
    }
  }
}
