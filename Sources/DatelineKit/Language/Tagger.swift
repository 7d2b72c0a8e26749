/// Gives the words of a sentence their universal parts of speech.
///
/// A greedy averaged perceptron from left to right, after Collins (2002) and Ratnaparkhi's
/// features. What a word weighs by itself and for its neighbours is summed once and kept in a
/// table of recently met words, so that running text needs few look-ups a token.
///
/// A class, since its buffers live from sentence to sentence; one serves one thread.
final class Tagger {
  /// The longest sentence that is tagged in one piece.
  let capacity: Int

  private let table: FeatureTable
  private let vocabulary: TagVocabulary
  private let met: UnsafeMutablePointer<MetWord>
  private let sums: UnsafeMutablePointer<Scores16>
  private let joined: UnsafeMutablePointer<JoinedAtoms>
  private let features: UnsafeMutablePointer<UInt64>
  private let rows: UnsafeMutablePointer<UnsafeRawPointer?>
  private let scratch: UnsafeMutablePointer<UInt8>
  private let edge: MetWord
  /// How far the sentence that was filled in last is tagged.
  private var progress = Progress()

  private struct Progress {
    var count = 0
    var decided = 0
    var tag1 = UniversalTag.classCount
    var tag2 = UniversalTag.classCount
    var manner = TaggerFeatures.SentenceCase.usual
  }

  /// Words before and after the sentence that features can look at.
  private static let margin = 2
  private static let metBits: UInt64 = 13

  /// A word with the sums of its features' weights, for itself and for the words around it.
  private struct MetWord {
    var key: UInt64 = 0
    var joined: JoinedAtoms
    var itself = Scores16()
    var after = Scores16()
    var before = Scores16()
    var twoAfter = Scores16()
    var twoBefore = Scores16()
  }

  init(table: FeatureTable, vocabulary: TagVocabulary, capacity: Int) {
    self.table = table
    self.vocabulary = vocabulary
    self.capacity = capacity
    let room = capacity + 2 * Tagger.margin
    met = .allocate(capacity: 1 << Int(Tagger.metBits))
    sums = .allocate(capacity: room)
    joined = .allocate(capacity: room)
    features = .allocate(capacity: TaggerFeatures.capacity)
    rows = .allocate(capacity: TaggerFeatures.capacity)
    scratch = .allocate(capacity: 64)
    edge = Tagger.weigh(.edge, table: table, features: features)
    met.initialize(
      repeating: MetWord(joined: .edge),
      count: 1 << Int(Tagger.metBits)
    )
    sums.initialize(repeating: Scores16(), count: room)
    joined.initialize(repeating: .edge, count: room)
  }

  deinit {
    met.deallocate()
    sums.deallocate()
    joined.deallocate()
    features.deallocate()
    rows.deallocate()
    scratch.deallocate()
  }

  /// The words of the sentence tagged last, from the first on; two edges stand on either side.
  var words: UnsafePointer<JoinedAtoms> { UnsafePointer(joined + Tagger.margin) }

  /// Tags a range of at most `capacity` tokens.
  func tag(
    _ tokens: Range<Int>,
    of text: UnsafeBufferPointer<UInt8>,
    starts: UnsafePointer<Int32>,
    ends: UnsafePointer<Int32>,
    into tags: UnsafeMutablePointer<UniversalTag>
  ) {
    fill(tokens, of: text, starts: starts, ends: ends)
    decide(upTo: progress.count, into: tags)
  }

  /// Looks up the words of a range of at most `capacity` tokens, before any of them is tagged.
  func fill(
    _ tokens: Range<Int>,
    of text: UnsafeBufferPointer<UInt8>,
    starts: UnsafePointer<Int32>,
    ends: UnsafePointer<Int32>
  ) {
    progress = Progress()
    let count = min(tokens.count, capacity)
    let margin = Tagger.margin
    let sums = sums
    let joined = joined
    let edge = edge
    guard count > 0 else { return }
    for index in 0..<(count + 2 * margin) { sums[index] = Scores16() }
    sums[margin].add(edge.before)
    if count > 1 { sums[margin + 1].add(edge.twoBefore) }
    sums[margin].add(edge.twoBefore)
    for index in 0..<count {
      let token = tokens.lowerBound &+ index
      let start = Int(starts[token])
      let word = lookUp(
        UnsafeBufferPointer(rebasing: text[start..<Int(ends[token])])
      )
      let at = index &+ margin
      joined[at] = word.pointee.joined
      sums[at].add(word.pointee.itself)
      sums[at &- 1].add(word.pointee.after)
      sums[at &- 2].add(word.pointee.twoAfter)
      sums[at &+ 1].add(word.pointee.before)
      sums[at &+ 2].add(word.pointee.twoBefore)
    }
    let last = count &+ margin
    joined[last] = .edge
    joined[last + 1] = .edge
    sums[last - 1].add(edge.after)
    sums[last - 1].add(edge.twoAfter)
    if count > 1 { sums[last - 2].add(edge.twoAfter) }
    progress.count = count
    progress.manner = TaggerFeatures.SentenceCase(UnsafePointer(joined + margin), count: count)
  }

  /// Tags the words of the sentence filled in last that stand before a place and are not tagged
  /// yet.
  func decide(upTo end: Int, into tags: UnsafeMutablePointer<UniversalTag>) {
    let end = min(end, progress.count)
    guard progress.decided < end else { return }
    let margin = Tagger.margin
    let table = table
    let features = features
    let rows = rows
    let joined = joined
    let manner = progress.manner
    var (tag1, tag2) = (progress.tag1, progress.tag2)
    for index in progress.decided..<end {
      let at = index &+ margin
      var sum = sums[at]
      var number = TaggerFeatures.joined(
        before: joined[at &- 1],
        word: joined[at],
        after: joined[at &+ 1],
        twoAfter: joined[at &+ 2],
        isFirst: index == 0,
        sentenceCase: manner,
        into: features
      )
      number &+= TaggerFeatures.tagged(
        tag1: tag1,
        tag2: tag2,
        word: joined[at],
        after: joined[at &+ 1],
        into: features + number
      )
      let found = table.rows(of: features, number, into: rows)
      for index in 0..<found { if let row = rows[index] { sum.add(row) } }
      let best = sum.best()
      tags[index] = .tag(ofClass: best, hasLetters: joined[at].hasLetters)
      tag2 = tag1
      tag1 = best
    }
    progress.decided = end
    (progress.tag1, progress.tag2) = (tag1, tag2)
  }

  @inline(__always)
  private func lookUp(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<MetWord> {
    let key = Tagger.key(bytes)
    let place = met + Int(truncatingIfNeeded: key >> (64 - Tagger.metBits))
    if place.pointee.key != key {
      let atoms = WordAtoms(bytes, scratch: scratch, vocabulary: vocabulary)
      place.pointee = Tagger.weigh(atoms, table: table, features: features)
      place.pointee.key = key
    }
    return place
  }

  /// Hashes a word's bytes as they are, eight at a time; never 0.
  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at &+ 8 <= raw.count {
      hash =
        (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
      at &+= 8
    }
    var rest: UInt64 = 0
    while at < raw.count {
      rest = rest << 8 | UInt64(raw[at])
      at &+= 1
    }
    hash = (hash ^ rest) &* 0xA24B_AED4_963E_E407
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash | 1
  }

  private static func weigh(
    _ atoms: WordAtoms,
    table: FeatureTable,
    features: UnsafeMutablePointer<UInt64>
  ) -> MetWord {
    func sum(_ place: TaggerFeatures.Place) -> Scores16 {
      var scores = Scores16()
      let count = TaggerFeatures.word(atoms, at: place, into: features)
      for index in 0..<count {
        if let row = table.row(features[index]) { scores.add(row) }
      }
      return scores
    }
    return MetWord(
      joined: JoinedAtoms(atoms),
      itself: sum(.itself),
      after: sum(.after),
      before: sum(.before),
      twoAfter: sum(.twoAfter),
      twoBefore: sum(.twoBefore)
    )
  }
}
