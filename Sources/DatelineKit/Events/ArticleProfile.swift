/// What an article is about and how it is worded, for comparing two articles.
public struct ArticleProfile: Hashable, Codable, Sendable {
  /// The stems that tell the article from others, in lower case, the weightiest first, equals in
  /// the order of the alphabet.
  public var words: [String]
  /// Their weights, in sixteenths of a bit.
  ///
  /// A word's information (`WordFrequencies`) times a factor that grows with the logarithm of its
  /// count, as in TF-IDF retrieval (Salton and Buckley 1988), and twice that for a name: on one
  /// matter articles name the same people and places, in words of their own.
  public var weights: [Int]
  /// The smallest hashes of its runs of five words, ascending: a sketch of its wording, as in
  /// Broder (1997).
  public var shingles: [UInt32]

  /// The most words that are kept.
  static let longest = 32
  /// The most shingles that are kept.
  static let widest = 32

  /// A profile that says nothing.
  public init() {
    words = []
    weights = []
    shingles = []
  }

  /// The profile of an article's text.
  init(_ document: Document) {
    var counter = StemCounter(tokens: document.starts.count)
    var shingler = Shingler()
    for token in document.starts.indices where document.shapes[token].contains(.word) {
      shingler.add(token, document)
      if document.classes(token).isDisjoint(with: ArticleProfile.silent) {
        counter.count(token, document)
      }
    }
    (words, weights) = counter.weightiest(ArticleProfile.longest, document)
    shingles = shingler.smallest
  }

  /// Words that say nothing of a matter: when it was, and that a name follows.
  private static let silent = WordClass.function.union([
    .month, .weekday, .titleAbbreviation, .calendarAbbreviation,
  ])

  /// The words and their weights, for comparing this article with many.
  var topic: Topic { Topic(self) }

  /// What an article is about, as it is compared: its words as hashes, ascending.
  struct Topic: Sendable {
    private let words: [(hash: UInt64, weight: Int)]
    private let norm: Int

    fileprivate init(_ profile: ArticleProfile) {
      // Two articles on one state are not yet on one matter: its name counts no more than a word.
      words = zip(profile.words, profile.weights)
        .map { word, weight in
          let hash = WordHash(word.utf8).value
          return (hash: hash, weight: MatterWords.isCommon(hash) ? weight / 2 : weight)
        }
        .sorted { $0.hash < $1.hash }
      norm = words.reduce(0) { $0 + $1.weight * $1.weight }
    }

    /// How alike two articles' topics are: the cosine of their words' weights, 0 to 1.
    func likeness(to other: Topic) -> Double {
      guard !words.isEmpty, !other.words.isEmpty else { return 0 }
      var dot = 0
      var (mine, theirs) = (0, 0)
      while mine < words.count, theirs < other.words.count {
        let (left, right) = (words[mine], other.words[theirs])
        if left.hash == right.hash { dot += left.weight * right.weight }
        if left.hash <= right.hash { mine += 1 }
        if right.hash <= left.hash { theirs += 1 }
      }
      return Double(dot) / (Double(norm) * Double(other.norm)).squareRoot()
    }
  }

  /// The words that two topics share, in the order of this one's.
  func sharedWords(with other: ArticleProfile) -> [String] {
    words.filter(other.words.contains)
  }

  /// Whether there are words enough to say what the article is about.
  var isTelling: Bool { words.count >= 12 }

  /// Whether one text is a reprint of the other, or of a good part of it.
  ///
  /// Half of the shorter text's runs of five words, as far as the sketches show, are in the other.
  func isReprint(of other: ArticleProfile) -> Bool {
    guard let last = shingles.last, let otherLast = other.shingles.last else { return false }
    // A sketch that is not full holds all shingles of its text.
    let bound = min(
      shingles.count < ArticleProfile.widest ? .max : last,
      other.shingles.count < ArticleProfile.widest ? .max : otherLast
    )
    let mine = shingles.prefix { $0 <= bound }
    let theirs = other.shingles.prefix { $0 <= bound }
    let fewer = min(mine.count, theirs.count)
    guard fewer >= ArticleProfile.leastShingles else { return false }
    return mine.count { theirs.contains($0) } * 2 >= fewer
  }

  /// With fewer shingles to compare, chance decides.
  private static let leastShingles = 12
  /// Reprints have as many shingles in common at least.
  static let leastShared = leastShingles / 2
}

/// Keeps the smallest hashes of a text's runs of five words.
private struct Shingler {
  private static let run = 5
  /// The hashes of the last words, the oldest first; all of them hold once `run` words are met.
  private var last: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
  private var met = 0
  private(set) var smallest: [UInt32] = []

  mutating func add(_ token: Int, _ document: Document) {
    let bytes = document.utf8[Int(document.starts[token])..<Int(document.ends[token])]
    last = (last.1, last.2, last.3, last.4, WordHash(bytes).value)
    met += 1
    guard met >= Shingler.run else { return }
    var hash: UInt64 = 0
    func take(_ word: UInt64) { hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 29) }
    take(last.0)
    take(last.1)
    take(last.2)
    take(last.3)
    take(last.4)
    insert(UInt32(truncatingIfNeeded: hash >> 32))
  }

  private mutating func insert(_ hash: UInt32) {
    if smallest.count == ArticleProfile.widest, hash >= smallest[smallest.count - 1] { return }
    let place = smallest.firstIndex { $0 >= hash } ?? smallest.count
    if place < smallest.count, smallest[place] == hash { return }
    smallest.insert(hash, at: place)
    if smallest.count > ArticleProfile.widest { smallest.removeLast() }
  }
}

/// Counts the stems of a document in one flat table.
private struct StemCounter {
  private struct Entry {
    var hash: UInt64 = 0
    var token: Int32 = 0
    var length: Int32 = 0
    var count: Int32 = 0
    /// How often it stood with a capital where no sentence opens.
    var names: Int32 = 0
  }

  private var entries: [Entry]
  private let mask: Int

  init(tokens: Int) {
    var size = 64
    while size < 2 * tokens { size *= 2 }
    entries = [Entry](repeating: Entry(), count: size)
    mask = size - 1
  }

  mutating func count(_ token: Int, _ document: Document) {
    let bytes = document.utf8[Int(document.starts[token])..<Int(document.ends[token])]
    // A genitive's ending is a token of its own, and opens with its mark.
    guard bytes.count >= 3, bytes[bytes.startIndex] != 0xE2 else { return }
    if bytes.allSatisfy({ $0 < 0x80 }) {
      let length = Stem.length(of: bytes)
      count(token, WordHash(bytes.prefix(length)).value, length, document)
    } else {
      let letters = StemCounter.folded(bytes)
      let length = Stem.length(of: letters)
      count(token, WordHash(letters.prefix(length)).value, length, document)
    }
  }

  private mutating func count(_ token: Int, _ hash: UInt64, _ length: Int, _ document: Document) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot].count > 0, entries[slot].hash != hash { slot = (slot + 1) & mask }
    if entries[slot].count == 0 {
      entries[slot] = Entry(hash: hash, token: Int32(token), length: Int32(length))
    }
    entries[slot].count += 1
    if document.shapes[token].contains(.capitalised), token > 0,
      document.shapes[token - 1].contains(.word) || document.isByte(token - 1, UInt8(ascii: ","))
    {
      entries[slot].names += 1
    }
  }

  /// Letters without their diacritics, which not every article prints: Milošević, Milosevic.
  private static func folded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      letters += LatinFolding.base(of: scalar)
    }
    return Array(letters.lowercased().utf8)
  }

  /// The weightiest stems and their weights.
  func weightiest(_ most: Int, _ document: Document) -> ([String], [Int]) {
    let frequencies = WordFrequencies.english
    var found: [(weight: Int, entry: Entry)] = []
    for entry in entries where entry.count > 0 {
      let bits = Int(frequencies.weight(of: entry.hash))
      let factor = StemCounter.factor(entry.count) * (entry.names * 2 >= entry.count ? 2 : 1)
      if bits > 0 { found.append((bits * factor, entry)) }
    }
    found.sort { $0.weight > $1.weight }
    // Equals at the cut are put in the order of the alphabet, so that hashes decide nothing.
    let least = found.count > most ? found[most - 1].weight : 0
    let words = found.prefix { $0.weight >= least }.map { found in
      let bytes = document.bytes(Int(found.entry.token))
      let stem =
        bytes.allSatisfy { $0 < 0x80 }
        ? Array(bytes.prefix(Int(found.entry.length)))
        : Array(StemCounter.folded(bytes).prefix(Int(found.entry.length)))
      return (weight: found.weight, word: String(decoding: stem, as: UTF8.self).lowercased())
    }
    let kept = words.sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }.prefix(most)
    return (kept.map(\.word), kept.map(\.weight))
  }

  /// Sixteen times one plus the natural logarithm of a count, by table: the same on all machines.
  private static func factor(_ count: Int32) -> Int {
    let factors = [16, 27, 34, 38, 42, 45, 47, 49, 51, 53, 54, 56, 57, 58, 59, 60]
    return factors[min(Int(count), factors.count) - 1]
  }
}
