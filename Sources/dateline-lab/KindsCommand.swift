import DatelineKit
import Foundation

/// Notes what dictionaries say that words can be.
struct KindsCommand: LabCommand {
  static let name = "kinds"
  static let summary = "note what dictionaries say that words can be"
  static let help = """
    dateline-lab kinds --wordnet FOLDER --words FILE --names FILE --classes FILE --treebank FILE
      -o FILE

    Notes for words whether WordNet has them as nouns, verbs, adjectives or adverbs, and whether a
    list of words has them with a capital: for the words of one list that begin small, those of
    another that begin with a capital, those with classes, and those of a treebank. train takes
    the file that it writes.
    """

  static func run(_ arguments: [String]) throws {
    var options = LabOptions(arguments)
    func path(_ option: String) throws -> String {
      guard let path = try options.value(option) else {
        throw LabError.usage("kinds needs \(option)")
      }
      return path
    }
    let folder = try path("--wordnet")
    let wordNet = try WordNet { try text("\(folder)/\($0)") }
    let words = try text(path("--words")).split(separator: "\n").map(String.init)
    let names = try text(path("--names")).split(separator: "\n").map(String.init)
    let classes = try WordClass.read(text(path("--classes")))
    let treebank = try Treebank.read(path("--treebank"))
    let output = try path("-o")
    try options.finish()
    func isWord(_ word: String) -> Bool {
      word.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } ?? false
        && word.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D }
    }
    func isTall(_ word: String) -> Bool { word.utf8.first.map { $0 &- 0x41 < 26 } ?? false }
    let tall = Set(names.filter { isWord($0) && isTall($0) }.map { $0.lowercased() })
    var all = tall.union(words.filter { isWord($0) && !isTall($0) }.map { $0.lowercased() })
    all.formUnion(classes.map(\.word).filter(isWord))
    all.formUnion(treebank.flatMap(\.words).filter(isWord).map { $0.lowercased() })
    let listed = all.sorted().compactMap { word -> (word: String, kinds: WordKinds)? in
      var kinds = wordNet.kinds(word)
      if tall.contains(word) { kinds.insert(.name) }
      return kinds.isEmpty ? nil : (word, kinds)
    }
    let file = KindsCommand.head + WordKinds.lines(listed)
    try Data(file.utf8).write(to: URL(fileURLWithPath: output))
  }

  private static let head = """
    # Words with what they can be: 1 noun, 2 verb, 4 adjective, 8 adverb, 16 name; the sum of these.
    # Made by dateline-lab kinds from WordNet 3.0 and SCOWL; LICENCES.md beside this file has their notices.

    """

  private static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LabError.failed("\(path) cannot be read")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
