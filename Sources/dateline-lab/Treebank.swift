import DatelineKit

/// A sentence of a treebank in CoNLL-U.
struct TreebankSentence {
  var words: [String] = []
  var lemmas: [String] = []
  var tags: [UniversalTag] = []
  /// The sixth column as it stands.
  var features: [String] = []
  /// The head of each word: its index from 0 in the sentence, -1 for the root.
  var heads: [Int] = []
  var labels: [DependencyLabel] = []
  /// Words that are written as one, as ranges of words with what is written.
  var joined: [(words: Range<Int>, text: String)] = []
  /// The sentence as it was written.
  var text = ""
  var opensParagraph = false
}

/// The sentences of a CoNLL-U file.
enum Treebank {
  enum Failure: Error, CustomStringConvertible {
    case unreadable(line: Int, String)

    var description: String {
      switch self {
      case .unreadable(let line, let text): "line \(line) is no CoNLL-U: \(text)"
      }
    }
  }

  static func sentences(of text: String) throws(Failure) -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var sentence = TreebankSentence()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if line.isEmpty {
        if !sentence.words.isEmpty { sentences.append(sentence) }
        sentence = TreebankSentence()
      } else if line.hasPrefix("# text = ") {
        sentence.text = String(line.dropFirst(9))
      } else if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") {
        sentence.opensParagraph = true
      } else if !line.hasPrefix("#") {
        guard sentence.add(line.split(separator: "\t", omittingEmptySubsequences: false)) else {
          throw .unreadable(line: number + 1, String(line))
        }
      }
    }
    if !sentence.words.isEmpty { sentences.append(sentence) }
    return sentences
  }
}

extension TreebankSentence {
  /// Adds a line of ten fields; false where it does not say a word.
  fileprivate mutating func add(_ fields: [Substring]) -> Bool {
    guard fields.count == 10 else { return false }
    if fields[0].contains(".") { return true }
    if let dash = fields[0].firstIndex(of: "-") {
      guard let first = Int(fields[0][..<dash]), let last = Int(fields[0][dash...].dropFirst()),
        first > 0, last >= first
      else { return false }
      joined.append((first - 1..<last, String(fields[1])))
      return true
    }
    guard let tag = UniversalTag(name: String(fields[3])), let head = Int(fields[6]),
      let label = DependencyLabel(name: String(fields[7]))
    else { return false }
    words.append(String(fields[1]))
    lemmas.append(String(fields[2]))
    tags.append(tag)
    features.append(String(fields[5]))
    heads.append(head - 1)
    labels.append(label)
    return true
  }
}
