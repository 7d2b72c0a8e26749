/// The words of a report as merging compares them.
struct ReportWording: Sendable {
  /// The stems and numbers of the quote that say something, in the order of their hashes; the
  /// trigger's own, the names of actors and states and the words of its time are left out.
  let quote: [TellingWord]
  /// Those of its own clause, as its title has it: a sentence may tell other things beside.
  let clause: [TellingWord]
  /// The stems of the names of its actors and its place, as far as they tell something, by their hashes.
  private let names: [TellingWord]
  /// All stems of the quote, by their hashes.
  private let stems: Set<UInt64>
  /// How the word that tells it begins; nil where that is too short to tell it from others.
  private let doing: UInt64?
  /// How the words of the quote begin.
  private let beginnings: Set<UInt64>
  /// How those of its clause begin.
  private let clauseBeginnings: Set<UInt64>

  /// Names that so few words tell from others say who it was.
  private static let leastOfName: UInt8 = 6
  /// So many letters tell a doing, in whatever form.
  private static let beginning = 5

  init(_ report: EventReport, verb: String) {
    func stems(of text: String) -> [String] {
      TellingWord.pieces(of: text).map { TellingWord.stem(of: $0) }
    }
    let ofActors = report.actors.flatMap { stems(of: $0.name) }
    let ofPlace = report.place.map(stems) ?? []
    let unsaid = Set(ofActors + stems(of: report.time?.text ?? ""))
    let pieces = TellingWord.pieces(of: report.quote)
    let ofTitle = TellingWord.pieces(of: report.title)
    quote = TellingWord.words(in: pieces, verb: verb, unsaid: unsaid)
    clause = TellingWord.words(in: ofTitle, verb: verb, unsaid: unsaid.union(ofPlace))
    names = TellingWord.words(in: (ofActors + ofPlace).map { $0[...] }, verb: "\u{0}", unsaid: [])
      .filter { $0.bits >= ReportWording.leastOfName }
    let own = pieces.map { TellingWord.stem(of: $0) }
    self.stems = Set(own.map { WordHash($0.utf8).value })
    beginnings = Set(own.map(ReportWording.beginning))
    clauseBeginnings = Set(ofTitle.map { ReportWording.beginning(of: TellingWord.stem(of: $0)) })
    doing = TellingWord.pieces(of: report.trigger.text).first
      .map { ReportWording.beginning(of: TellingWord.stem(of: $0)) }
  }

  private static func beginning(of stem: String) -> UInt64 {
    WordHash(stem.utf8.prefix(beginning)).value
  }

  /// What is said of a doing that another report tells.
  enum Telling {
    /// Its word stands in the clause.
    case inClause
    /// Its word stands elsewhere in the sentence.
    case beside
  }

  /// Whether the word by which another report tells its doing is among these words.
  func tells(ofDoing other: ReportWording) -> Telling? {
    guard let doing = other.doing, beginnings.contains(doing) else { return nil }
    return clauseBeginnings.contains(doing) ? .inClause : .beside
  }

  /// The names of one report that are no actor of the other's and stand in its words all the same.
  func namesTold(by other: ReportWording) -> [TellingWord] {
    names.filter { name in
      other.stems.contains(name.hash) && !other.names.contains { $0.hash == name.hash }
    }
  }
}

extension [TellingWord] {
  /// What the words that two lists have in common weigh together, in bits.
  func sharedBits(with other: [TellingWord]) -> Int {
    var (bits, place) = (0, 0)
    for word in self {
      while place < other.count, other[place].hash < word.hash { place += 1 }
      if place < other.count, other[place].hash == word.hash { bits += Int(word.bits) }
    }
    return bits
  }

  /// The stems of the words that two lists have in common, the weightiest first.
  func shared(with other: [TellingWord]) -> [String] {
    filter { word in other.contains { $0.hash == word.hash } }
      .sorted { ($1.bits, $0.stem) < ($0.bits, $1.stem) }.map(\.stem)
  }
}
