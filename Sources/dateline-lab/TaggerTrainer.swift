import DatelineKit

/// Learns the weights of the tagger from tagged sentences.
struct TaggerTrainer {
  var epochs = 8
  var seeds: [UInt64] = [1, 2, 3, 4]
  /// A feature that occurs less often is not learnt.
  var minimumCount: Int32 = 2
  /// How many of a hundred rare words are learnt as if they had never been met.
  var dropout = 15
  /// A word that occurs less often is rare.
  var rare = 30
  /// What a weight of one is in the finished table.
  var scale: Int32 = 8
  /// The buckets of the finished table.
  var buckets = 33_000

  /// The words that occur twice or more, with the sets of tags they occur with.
  static func vocabulary(
    of sentences: [TreebankSentence],
    classes: [WordClass],
    kinds: [(word: String, kinds: WordKinds)]
  ) -> [UInt8] {
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
    var entries: [UInt32: TagVocabulary.Entry] = [:]
    for (index, word) in words.prefix(1 << 15).enumerated() {
      var entry = TagVocabulary.Entry()
      entry.number = UInt16(index + 1)
      entry.wordClass = numbers[word.set] ?? 0
      entries[word.hash] = entry
    }
    for known in classes {
      let hash = WordAtoms(Array(known.word.utf8), vocabulary: nil).lower
      var entry = entries[hash] ?? TagVocabulary.Entry()
      entry.fine = UInt16(known.fine)
      entry.coarse = UInt8(known.coarse)
      entry.habit = UInt8(known.habit.rawValue)
      entries[hash] = entry
    }
    return TagVocabulary.bytes(
      of: entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      dictionary: kinds.map { known in
        (WordAtoms(Array(known.word.utf8), vocabulary: nil).lower, known.kinds.rawValue)
      }
    )
  }

  /// A sentence with its words read and its features that look at no tag.
  private struct Prepared {
    var words: [JoinedAtoms]
    var classes: [Int]
    /// The rows of each word's features, one word after the other.
    var rows: [Int32] = []
    var bounds: [Int32] = [0]
    /// The same of rare words as if they had never been met; nothing for others.
    var unmetWords: [JoinedAtoms]
    var unmetRows: [Int32] = []
    var unmetBounds: [Int32] = [0]
  }

  func train(_ sentences: [TreebankSentence], vocabulary: TagVocabulary) -> TrainedWeights {
    let features = UnsafeMutablePointer<UInt64>.allocate(capacity: 256)
    defer { features.deallocate() }
    let admitted = admittedFeatures(sentences, vocabulary, features)
    var counts: [UInt32: Int] = [:]
    let atoms = sentences.map { sentence in
      sentence.words.map { WordAtoms(Array($0.utf8), vocabulary: vocabulary) }
    }
    for word in atoms.joined() { counts[word.lower, default: 0] += 1 }
    let prepared = sentences.indices.map { index in
      let words = atoms[index]
      var prepared = Prepared(
        words: words.map { JoinedAtoms($0) },
        classes: sentences[index].tags.map(\.taggerClass),
        unmetWords: words.map { JoinedAtoms($0.unmet) }
      )
      fixedFeatures(words, features) { _, count in
        prepared.rows += admitted.rows(of: features, count)
        prepared.bounds.append(Int32(prepared.rows.count))
      }
      fixedFeatures(words, features, asUnmet: true) { word, count in
        if (counts[words[word].lower] ?? 0) < rare {
          prepared.unmetRows += admitted.rows(of: features, count)
        }
        prepared.unmetBounds.append(Int32(prepared.unmetRows.count))
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
        pass(sentences[sentence], table, &step, &random, features, rows)
      }
    }
    return table.averaged(steps: step)
  }

  private func pass(
    _ sentence: Prepared,
    _ table: TrainingTable,
    _ step: inout Int,
    _ random: inout SplitMix64,
    _ features: UnsafeMutablePointer<UInt64>,
    _ rows: UnsafeMutablePointer<Int32>
  ) {
    let weights = UnsafeRawPointer(table.weights)
    var tag1 = 16
    var tag2 = 16
    for index in sentence.classes.indices {
      let isUnmet =
        sentence.unmetBounds[index + 1] > sentence.unmetBounds[index]
        && random.next(below: 100) < dropout
      let bounds = isUnmet ? sentence.unmetBounds : sentence.bounds
      var number = 0
      for row in Int(bounds[index])..<Int(bounds[index + 1]) {
        rows[number] = isUnmet ? sentence.unmetRows[row] : sentence.rows[row]
        number += 1
      }
      let count = TaggerFeatures.tagged(
        tag1: tag1,
        tag2: tag2,
        word: isUnmet ? sentence.unmetWords[index] : sentence.words[index],
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
      let atoms = sentence.words.map { WordAtoms(Array($0.utf8), vocabulary: vocabulary) }
      fixedFeatures(atoms, features) { _, count in
        for index in 0..<count { all.change(all.rowOrNew(features[index]), 0, by: 1, step: 0) }
      }
      let words = atoms.map { JoinedAtoms($0) }
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
    _ words: [WordAtoms],
    _ features: UnsafeMutablePointer<UInt64>,
    asUnmet: Bool = false,
    _ use: (_ word: Int, _ count: Int) -> Void
  ) {
    let joined = words.map { JoinedAtoms($0) }
    let manner = joined.withUnsafeBufferPointer { words in
      words.baseAddress.map { TaggerFeatures.SentenceCase($0, count: words.count) } ?? .usual
    }
    func word(_ index: Int) -> WordAtoms { words.indices.contains(index) ? words[index] : .edge }
    for index in words.indices {
      let itself = asUnmet ? words[index].unmet : words[index]
      var count = TaggerFeatures.word(itself, at: .itself, into: features)
      count += TaggerFeatures.word(word(index + 1), at: .after, into: features + count)
      count += TaggerFeatures.word(word(index - 1), at: .before, into: features + count)
      count += TaggerFeatures.word(word(index + 2), at: .twoAfter, into: features + count)
      count += TaggerFeatures.word(word(index - 2), at: .twoBefore, into: features + count)
      count += TaggerFeatures.joined(
        before: JoinedAtoms(word(index - 1)),
        word: JoinedAtoms(itself),
        after: JoinedAtoms(word(index + 1)),
        twoAfter: JoinedAtoms(word(index + 2)),
        isFirst: index == 0,
        sentenceCase: manner,
        into: features + count
      )
      use(index, count)
    }
  }
}

extension TrainingTable {
  /// The rows of those features that have one.
  fileprivate func rows(of features: UnsafePointer<UInt64>, _ count: Int) -> [Int32] {
    (0..<count).compactMap { index in
      let row = row(features[index])
      return row < 0 ? nil : Int32(row)
    }
  }
}
