/// A report as the merge rules compare it, with what each comparison needs made once.
///
/// A reference: a report is compared with many, and is too large to be copied for each.
final class ReportTraits: Sendable {
  let report: EventReport
  let days: DaySpan?
  /// The weekday and month that it gives, of a single day or of a time that waits for an anchor.
  let calendar: CalendarWords
  let group: KindGroup
  /// The trigger's first word as `Lemmatizer` has it, cut to five letters: `announcement` and
  /// `announced` are one.
  let verb: String
  /// The stems and numbers of the quote that say something, in the order of their hashes; the
  /// trigger's own, the names of actors and the words of its time are left out.
  let words: [TellingWord]
  /// What those words weigh together, in bits.
  let wordBits: Int
  /// What the article is about.
  let topic: ArticleProfile.Topic
  /// The stems of what was said inside quotation marks.
  let said: Set<String>

  init(_ report: EventReport) {
    self.report = report
    days = DaySpan(report)
    calendar = CalendarWords(report.time)
    group = KindGroup(report.kind)
    verb = ReportTraits.verb(of: report)
    words = TellingWord.words(of: report, verb: verb)
    wordBits = words.reduce(0) { $0 + Int($1.bits) }
    topic = report.profile.topic
    said = Set(
      (report.speech ?? "").split { !$0.isLetter }.filter { $0.count >= 4 }
        .map { Stem.stem($0.lowercased()) }
    )
  }

  /// What a report's trigger comes down to.
  static func verb(of report: EventReport) -> String {
    let first = report.trigger.text.prefix { $0 != " " }
    let lemma = Lemmatizer.lemma(of: String(first), tag: .verb)
    return String(TriggerSenses.usual(lemma[...]).prefix(5))
  }

  /// Whether both are told by one word that says what is done: `taken to hospital` and `took
  /// effect` have a verb in common that says nothing by itself.
  func sharesTrigger(with other: ReportTraits) -> Bool {
    verb == other.verb
      && (report.trigger.rule == other.report.trigger.rule
        || !ReportTraits.lightVerbs.contains(verb[...]))
  }

  private static let lightVerbs = Set(EventWords.lightVerbs.description.split(separator: " "))

  /// Whether it tells a deed that no kind has a place for.
  var isAnyDeed: Bool { report.kind == Kind(.other) }

  /// Those who act.
  var doers: [Actor] { report.actors.filter { $0.role == .source } }

  /// What the words that two quotes have in common weigh together, in bits.
  func sharedBits(with other: ReportTraits) -> Int {
    var (bits, place) = (0, 0)
    for word in words {
      while place < other.words.count, other.words[place].hash < word.hash { place += 1 }
      if place < other.words.count, other.words[place].hash == word.hash { bits += Int(word.bits) }
    }
    return bits
  }

  /// The words that two quotes have in common.
  func sharedWords(with other: ReportTraits) -> [TellingWord] {
    var shared: [TellingWord] = []
    var place = 0
    for word in words {
      while place < other.words.count, other.words[place].hash < word.hash { place += 1 }
      if place < other.words.count, other.words[place].hash == word.hash { shared.append(word) }
    }
    return shared
  }
}

/// A word of a quote, as far as it tells the event from others.
struct TellingWord: Sendable {
  /// The stem in lower case, or the digits of a number.
  let stem: String
  /// Its hash (`WordHash`).
  let hash: UInt64
  /// What it weighs where two reports share it, in bits.
  let bits: UInt8

  /// Commoner stems tell nothing.
  private static let least: UInt8 = 3
  /// What a number weighs.
  private static let number: UInt8 = 6

  /// The telling words of a report's quote, by their hashes, each once.
  static func words(of report: EventReport, verb: String) -> [TellingWord] {
    var unsaid: Set<String> = []
    for text in report.actors.map(\.name) + [report.time?.text ?? ""] {
      for word in pieces(of: text) { unsaid.insert(stem(of: word)) }
    }
    var known: Set<String> = []
    var words: [TellingWord] = []
    for piece in pieces(of: report.quote) {
      let stem = stem(of: piece)
      guard !stem.hasPrefix(verb), !unsaid.contains(stem), known.insert(stem).inserted else {
        continue
      }
      let hash = WordHash(stem.utf8).value
      let isNumber = stem.utf8.first.map { $0 < UInt8(ascii: "A") } ?? false
      let bits = isNumber ? number : WordFrequencies.english.weight(of: hash)
      if bits >= least { words.append(TellingWord(stem: stem, hash: hash, bits: bits)) }
    }
    return words.sorted { $0.hash < $1.hash }
  }

  private static func stem(of piece: Substring) -> String { Stem.stem(piece.lowercased()) }

  /// Runs of four letters or more, and of digits with what groups them.
  private static func pieces(of text: String) -> [Substring] {
    plainPieces(of: Array(text.utf8)) ?? anyPieces(of: text)
  }

  private enum Letter {
    case letter, digit, mark, other
  }

  /// What stands at a byte, and how many bytes it has; nil for what is seldom in English.
  private static func letter(_ bytes: [UInt8], _ at: Int) -> (is: Letter, length: Int)? {
    let byte = bytes[at]
    if byte < 0x80 {
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { return (.letter, 1) }
      if byte &- 0x30 < 10 { return (.digit, 1) }
      return (byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") ? .mark : .other, 1)
    }
    // Quotation marks and dashes; letters of Latin-1, among which stand two signs.
    if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, 0x90...0xA6 ~= bytes[at + 2] {
      return (.other, 3)
    }
    if byte == 0xC3, at + 1 < bytes.count, bytes[at + 1] != 0x97, bytes[at + 1] != 0xB7 {
      return (.letter, 2)
    }
    return nil
  }

  /// The pieces of a text in plain letters, byte by byte; nil where it holds others.
  private static func plainPieces(of bytes: [UInt8]) -> [Substring]? {
    var pieces: [Substring] = []
    var piece: Range<Int>?
    var isNumber = false
    var isOpen = true
    func close() {
      if let piece, isNumber || piece.count >= 4 {
        pieces.append(Substring(decoding: bytes[piece], as: UTF8.self))
      }
      piece = nil
      isOpen = true
    }
    var at = 0
    while at < bytes.count {
      guard let (letter, length) = letter(bytes, at) else { return nil }
      let end = at + length
      if letter == .other {
        close()
      } else if let begun = piece {
        if letter == .mark ? !isNumber : (letter == .digit) != isNumber { isOpen = false }
        // What groups digits belongs to them only if more follow.
        if isOpen, letter != .mark { piece = begun.lowerBound..<end }
      } else if letter != .mark {
        piece = at..<end
        isNumber = letter == .digit
      }
      at = end
    }
    close()
    return pieces
  }

  private static func anyPieces(of text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "," && $0 != "." }.compactMap { run in
      let trimmed = run.drop { $0 == "," || $0 == "." }
      guard let first = trimmed.first else { return nil }
      let piece =
        first.isNumber
        ? trimmed.prefix { $0.isNumber || $0 == "," || $0 == "." }
        : trimmed.prefix { $0.isLetter }
      let end = piece.lastIndex { $0 != "," && $0 != "." } ?? piece.startIndex
      let word = piece[...end]
      return first.isNumber || word.utf8.count >= 4 ? word : nil
    }
  }
}

/// A weekday, a month and a day of it, as far as a time gives them.
///
/// A time that waits for an anchor keeps them in its TIMEX3 value: `XXXX-WXX-5`, `XXXX-12-06`.
struct CalendarWords: Sendable {
  /// 1 for Monday to 7 for Sunday.
  private(set) var weekday: Int?
  /// 1 to 12.
  private(set) var month: Int?
  /// 1 to 31.
  private(set) var day: Int?

  init(_ time: ReportTime?) {
    guard let time, time.basis != .published else { return }
    if let first = time.earliest ?? time.latest {
      guard (time.latest ?? first) == first else { return }
      weekday = first.weekday
      (month, day) = (first.month, first.day)
      return
    }
    guard let value = time.value, value.hasPrefix("XXXX-") else { return }
    let rest = value.dropFirst(5)
    if rest.hasPrefix("WXX-") {
      weekday = rest.dropFirst(4).first?.wholeNumberValue
    } else {
      let parts = rest.split(separator: "-").map { $0.prefix { $0.isNumber } }
      month = parts.first.flatMap { Int($0) }
      if parts.count > 1 { day = Int(parts[1]) }
    }
  }

  /// Whether what both give is one; nil where they have nothing to compare.
  func agrees(with other: CalendarWords) -> Bool? {
    let pairs = [(weekday, other.weekday), (month, other.month), (day, other.day)]
    let compared = pairs.compactMap { mine, theirs -> Bool? in
      guard let mine, let theirs else { return nil }
      return mine == theirs
    }
    return compared.isEmpty ? nil : compared.allSatisfy { $0 }
  }
}
