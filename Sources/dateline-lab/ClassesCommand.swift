import DatelineKit
import Foundation

/// Parts the words of plain texts into classes for the language model.
struct ClassesCommand: LabCommand {
  static let name = "classes"
  static let summary = "part the words of plain texts into classes"
  static let help = """
    dateline-lab classes --text FOLDER --treebank FILE -o FILE [--fine N] [--coarse N]

    Reads all .txt files below a folder and the words of a treebank in CoNLL-U, parts the words
    that are frequent enough by their neighbours into classes, and notes how often each is
    written with a capital. train takes the file that it writes.
    """

  static func run(_ arguments: [String]) throws {
    var options = LabOptions(arguments)
    guard let folder = try options.value("--text"), let treebank = try options.value("--treebank"),
      let output = try options.value("-o")
    else { throw LabError.usage("classes needs --text, --treebank and -o") }
    let fine = try options.number("--fine") ?? 256
    let coarse = try options.number("--coarse") ?? 48
    try options.finish()
    var collector = NeighbourCollector()
    for sentence in try Treebank.read(treebank) {
      collector.add(sentence.words.map { Array($0.utf8) }, times: 5)
    }
    guard let files = FileManager.default.enumerator(atPath: folder) else {
      throw LabError.failed("\(folder) cannot be read")
    }
    let names = files.compactMap { $0 as? String }.filter { name in
      name.hasSuffix(".txt") && !(name.split(separator: "/").last ?? "._").hasPrefix("._")
    }
    for name in names.sorted() {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      collector.add(text: data)
    }
    let classes = collector.classes(fine: fine, coarse: coarse) { message in
      FileHandle.standardError.write(Data("\(message)\n".utf8))
    }
    try Data(WordClass.lines(classes).utf8).write(to: URL(fileURLWithPath: output))
  }
}

/// Counts words and their neighbours.
private struct NeighbourCollector {
  private var numbers: [UInt32: Int32] = [:]
  private var words: [[UInt8]] = []
  private var counts: [Int] = []
  /// Within sentences: all occurrences, those with a first capital, those all in capitals.
  private var written: [SIMD4<Int32>] = []
  /// All words one after the other, -1 between sentences.
  private var stream: [Int32] = [-1]
  /// How often the words of a place in the stream count.
  private var repeated: [(from: Int, times: Int32)] = []

  /// A word must occur so often.
  private let minimum = 5

  mutating func add(text data: Data) {
    // Lines are wrapped anywhere; those without a small letter are page numbers and titles.
    let lines = data.split(separator: UInt8(ascii: "\n")).filter { line in
      line.contains { $0 &- 0x61 < 26 }
    }
    let text = String(decoding: Data(lines.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    let document = Document(reading: Array(text.utf8))
    let bytes = Array(text.utf8)
    for sentence in 0..<document.sentenceCount {
      let words = document.tokens(ofSentence: sentence).map { token in
        Array(bytes[document.byteRange(token)])
      }
      add(words, times: 1)
    }
  }

  mutating func add(_ sentence: [[UInt8]], times: Int32) {
    if repeated.last?.times != times { repeated.append((stream.count, times)) }
    for (index, word) in sentence.enumerated() {
      let atoms = WordAtoms(word, vocabulary: nil)
      let number: Int32
      if let known = numbers[atoms.lower] {
        number = known
      } else {
        number = Int32(words.count)
        numbers[atoms.lower] = number
        words.append(WordAtoms.plain(word))
        counts.append(0)
        written.append(.zero)
      }
      counts[Int(number)] += Int(times)
      stream.append(number)
      guard index > 0 else { continue }
      let isCapital = atoms.letterCase == .capitalised || atoms.letterCase == .oneCapital
      let isCapitals = atoms.letterCase == .capitals
      written[Int(number)] &+= SIMD4(1, isCapital ? 1 : 0, isCapitals ? 1 : 0, 0)
    }
    stream.append(-1)
  }

  func classes(fine: Int, coarse: Int, report: (String) -> Void) -> [WordClass] {
    let kept = words.indices.filter { index in
      counts[index] >= minimum && !words[index].contains { $0 &- 0x30 < 10 }
    }.sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }.prefix(60_000)
    report("\(stream.count) words, \(words.count) different, \(kept.count) kept")
    // After the words: numbers, rare words, and the bounds of sentences.
    let number = Int32(kept.count)
    var places = words.indices.map { words[$0].contains { $0 &- 0x30 < 10 } ? number : number + 1 }
    for (place, word) in kept.enumerated() { places[word] = Int32(place) }
    var pairs: [UInt64: Int32] = [:]
    var run = 0
    var previous = number + 2
    for at in 1..<stream.count {
      while run + 1 < repeated.count, repeated[run + 1].from <= at { run += 1 }
      let word = stream[at] < 0 ? number + 2 : places[Int(stream[at])]
      pairs[UInt64(previous) << 32 | UInt64(word), default: 0] += repeated[run].times
      previous = word
    }
    report("\(pairs.count) pairs")
    let exchange = WordExchange(pairs: pairs, words: kept.count + 3, movable: kept.count)
    let many = exchange.classes(fine, rounds: 12, report: report)
    let few = exchange.classes(coarse, rounds: 20, report: report)
    return kept.enumerated().map { place, word in
      WordClass(
        word: String(decoding: words[word], as: UTF8.self),
        fine: many[place] + 1,
        coarse: few[place] + 1,
        habit: habit(written[word])
      )
    }
  }

  private func habit(_ written: SIMD4<Int32>) -> WordClass.Habit {
    let all = written[0]
    let capital = written[1] + written[2]
    if all < 3 { return .unknown }
    if written[2] * 2 > all { return .capitals }
    if capital * 50 < all { return .never }
    if capital * 3 < all { return .seldom }
    return capital * 100 < all * 85 ? .often : .always
  }
}
