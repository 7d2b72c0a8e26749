/// The features of the tagger, in groups by what they look at.
///
/// Most look at one word from one place: itself, the word before, the word after. Their weights
/// can be summed once for a word and kept, so a tagger that has met the word before adds five
/// vectors instead of looking up forty rows. What joins words or looks at tags is looked up.
package enum TaggerFeatures {
  /// From where a word is looked at.
  package enum Place: Int, CaseIterable, Sendable {
    case itself, after, before, twoAfter, twoBefore
  }

  /// At least as many as any group of features has.
  package static let capacity = 64

  /// Writes the features of one word as seen from a place, and returns their number.
  package static func word(
    _ word: WordAtoms,
    at place: Place,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var count = 0
    func add(_ template: UInt64, _ part: UInt64) {
      features[count] = FeatureHash.mix(template, part)
      count += 1
    }
    let wordClass = UInt64(word.wordClass)
    let fine = UInt64(word.fine)
    let coarse = UInt64(word.coarse)
    let habit = UInt64(word.habit)
    let kinds = UInt64(word.kinds)
    switch place {
    case .itself:
      add(0, 0)
      add(1, UInt64(word.form))
      add(2, UInt64(word.lower))
      add(3, UInt64(word.suffix1))
      add(4, UInt64(word.suffix2))
      add(5, UInt64(word.suffix3))
      add(6, UInt64(word.suffix4))
      add(7, UInt64(word.prefix1))
      add(8, UInt64(word.prefix2))
      add(9, UInt64(word.prefix3))
      add(10, UInt64(word.prefix4))
      add(11, UInt64(word.shape))
      let length = UInt64(min(word.length, 12))
      let letterCase = UInt64(word.letterCase.rawValue)
      add(12, letterCase << 8 | length)
      add(13, wordClass)
      add(14, wordClass << 8 | letterCase)
      add(15, UInt64(word.suffix3) << 8 | letterCase)
      add(16, UInt64(word.suffix2) << 32 | UInt64(word.prefix1))
      add(80, fine)
      add(81, fine << 8 | letterCase)
      add(82, coarse << 8 | letterCase)
      add(83, habit << 8 | letterCase)
      add(84, wordClass << 16 | habit << 8 | letterCase)
      add(85, UInt64(word.suffix3) << 8 | coarse)
      add(110, kinds << 8 | letterCase)
      add(111, kinds << 40 | UInt64(word.suffix2) << 8 | letterCase)
      add(112, kinds << 24 | wordClass << 8 | letterCase)
      add(113, kinds << 16 | coarse << 8 | letterCase)
    case .after, .before:
      let base: UInt64 = place == .after ? 20 : 26
      add(base, UInt64(word.lower))
      add(base + 1, UInt64(word.suffix3))
      add(base + 2, UInt64(word.suffix2))
      add(base + 3, wordClass)
      add(base + 4, UInt64(word.shape))
      add(base + 5, wordClass << 8 | UInt64(word.letterCase.rawValue))
      let classes: UInt64 = place == .after ? 90 : 93
      add(classes, fine)
      add(classes + 1, coarse)
      add(classes + 2, habit << 8 | UInt64(word.letterCase.rawValue))
      add(place == .after ? 114 : 115, kinds << 8 | UInt64(word.letterCase.rawValue))
    case .twoAfter, .twoBefore:
      let base: UInt64 = place == .twoAfter ? 32 : 34
      add(base, UInt64(word.lower))
      add(base + 1, wordClass)
      add(place == .twoAfter ? 96 : 97, coarse)
    }
    return count
  }

  /// How the words of a sentence are written: as usual, all in capitals, or as a headline.
  package enum SentenceCase: UInt8, Sendable {
    case usual, capitals, headline
  }

  /// Writes the features that join words but look at no tag, and returns their number.
  @inline(__always)
  package static func joined(
    before: JoinedAtoms,
    word: JoinedAtoms,
    after: JoinedAtoms,
    twoAfter: JoinedAtoms,
    isFirst: Bool,
    sentenceCase: SentenceCase,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let letterCase = UInt64(word.letterCase)
    let manner = UInt64(sentenceCase.rawValue) << 1 | (isFirst ? 1 : 0)
    let lower = UInt64(word.lower)
    let wordClass = UInt64(word.wordClass)
    let nextClass = UInt64(after.wordClass)
    features[0] = FeatureHash.mix(40, UInt64(before.lower) << 32 | lower)
    features[1] = FeatureHash.mix(41, UInt64(after.lower) << 32 | lower)
    features[2] = FeatureHash.mix(42, wordClass << 16 | nextClass)
    features[3] = FeatureHash.mix(
      43,
      wordClass << 32 | nextClass << 16 | UInt64(twoAfter.wordClass)
    )
    features[4] = FeatureHash.mix(44, manner << 8 | letterCase)
    features[5] = FeatureHash.mix(45, lower << 8 | manner)
    features[6] = FeatureHash.mix(46, UInt64(word.suffix) << 16 | nextClass)
    features[7] = FeatureHash.mix(
      47,
      wordClass << 24 | UInt64(after.letterCase) << 16 | letterCase << 8 | manner
    )
    features[8] = FeatureHash.mix(
      48,
      UInt64(before.wordClass) << 32 | wordClass << 16 | nextClass
    )
    features[9] = FeatureHash.mix(
      49,
      UInt64(before.letterCase) << 24 | UInt64(after.letterCase) << 16 | letterCase << 8 | manner
    )
    let coarse = UInt64(word.coarse)
    let nextCoarse = UInt64(after.coarse)
    let habit = UInt64(word.habit) << 8 | letterCase
    let beforeHabit = UInt64(before.habit) << 8 | UInt64(before.letterCase)
    let nextHabit = UInt64(after.habit) << 8 | UInt64(after.letterCase)
    features[10] = FeatureHash.mix(100, coarse << 8 | nextCoarse)
    features[11] = FeatureHash.mix(101, UInt64(before.coarse) << 8 | coarse)
    features[12] = FeatureHash.mix(102, UInt64(before.coarse) << 16 | coarse << 8 | nextCoarse)
    features[13] = FeatureHash.mix(103, habit << 8 | manner)
    features[14] = FeatureHash.mix(104, beforeHabit << 24 | habit << 8 | manner)
    features[15] = FeatureHash.mix(105, nextHabit << 24 | habit << 8 | manner)
    features[16] = FeatureHash.mix(106, wordClass << 8 | nextCoarse)
    features[17] = FeatureHash.mix(107, UInt64(before.coarse) << 16 | wordClass)
    let kinds = UInt64(word.kinds) << 8 | letterCase
    let beforeKinds = UInt64(before.kinds) << 8 | UInt64(before.letterCase)
    let nextKinds = UInt64(after.kinds) << 8 | UInt64(after.letterCase)
    features[18] = FeatureHash.mix(116, kinds << 8 | manner)
    features[19] = FeatureHash.mix(117, beforeKinds << 24 | kinds << 8 | manner)
    features[20] = FeatureHash.mix(118, nextKinds << 24 | kinds << 8 | manner)
    features[21] = FeatureHash.mix(119, kinds << 16 | nextClass)
    return 22
  }

  /// Writes the features that look at the two tags before, and returns their number.
  @inline(__always)
  package static func tagged(
    tag1: Int,
    tag2: Int,
    word: JoinedAtoms,
    after: JoinedAtoms,
    into features: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let tag1 = UInt64(truncatingIfNeeded: tag1)
    let tags = UInt64(truncatingIfNeeded: tag2) << 5 | tag1
    let wordClass = UInt64(word.wordClass)
    let nextClass = UInt64(after.wordClass)
    features[0] = FeatureHash.mix(60, tag1)
    features[1] = FeatureHash.mix(61, tags)
    features[2] = FeatureHash.mix(62, UInt64(word.lower) << 8 | tag1)
    features[3] = FeatureHash.mix(63, wordClass << 8 | tag1)
    features[4] = FeatureHash.mix(64, UInt64(word.suffix) << 8 | tag1)
    features[5] = FeatureHash.mix(65, wordClass << 16 | tags)
    features[6] = FeatureHash.mix(66, wordClass << 32 | nextClass << 16 | tag1)
    features[7] = FeatureHash.mix(67, UInt64(word.lower) << 16 | tags)
    features[8] = FeatureHash.mix(68, wordClass << 32 | nextClass << 16 | tags)
    features[9] = FeatureHash.mix(69, UInt64(after.lower) << 8 | tag1)
    features[10] = FeatureHash.mix(
      70,
      UInt64(word.suffix) << 32 | UInt64(word.letterCase) << 16 | tags
    )
    let coarse = UInt64(word.coarse)
    features[11] = FeatureHash.mix(71, coarse << 8 | tag1)
    features[12] = FeatureHash.mix(72, coarse << 16 | tags)
    features[13] = FeatureHash.mix(73, UInt64(word.fine) << 8 | tag1)
    features[14] = FeatureHash.mix(74, wordClass << 32 | UInt64(after.coarse) << 16 | tag1)
    let kinds = UInt64(word.kinds) << 8 | UInt64(word.letterCase)
    features[15] = FeatureHash.mix(75, kinds << 8 | tag1)
    features[16] = FeatureHash.mix(76, kinds << 16 | tags)
    features[17] = FeatureHash.mix(77, UInt64(after.kinds) << 32 | kinds << 8 | tag1)
    return 18
  }
}

/// The part of a word that joined features look at; kept for each token of a sentence.
package struct JoinedAtoms: Sendable {
  package var lower: UInt32
  /// Three letters.
  package var suffix: UInt32
  package var wordClass: UInt16
  /// The word's number in the vocabulary, 0 for an unknown one.
  package var number: UInt16
  package var fine: UInt16
  package var coarse: UInt8
  package var habit: UInt8
  package var kinds: UInt8
  package var letterCase: UInt8
  package var hasLetters: Bool
  /// Five letters or more: what headlines write with a capital.
  package var isLong: Bool

  @inline(__always)
  package init(_ word: WordAtoms) {
    lower = word.lower
    suffix = word.suffix3
    wordClass = word.wordClass
    number = word.number
    fine = word.fine
    coarse = word.coarse
    habit = word.habit
    kinds = word.kinds
    letterCase = word.letterCase.rawValue
    hasLetters = word.hasLetters
    isLong = word.length > 4
  }

  package static let edge = JoinedAtoms(.edge)
}

extension TaggerFeatures.SentenceCase {
  /// Looks at the words of a sentence.
  ///
  /// A headline has three words or more, and no longer one of them begins small.
  @inline(__always)
  package init(_ words: UnsafePointer<JoinedAtoms>, count: Int) {
    var capitals = 0
    var small = 0
    var other = 0
    for index in 0..<count {
      let word = words[index]
      switch WordAtoms.LetterCase(rawValue: word.letterCase) {
      case .capitals: capitals += 1
      case .small: if word.isLong { small += 1 }
      case .capitalised, .mixed: other += 1
      default: break
      }
    }
    if capitals > 1, small == 0, other * 4 <= capitals {
      self = .capitals
    } else if small == 0, capitals + other >= 3 {
      self = .headline
    } else {
      self = .usual
    }
  }
}
