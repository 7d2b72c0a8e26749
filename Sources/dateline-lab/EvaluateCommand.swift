import DatelineKit
import Foundation

/// Scores the language model on a treebank.
struct EvaluateCommand: LabCommand {
  static let name = "evaluate"
  static let summary = "score the language model on a treebank"
  static let help = """
    dateline-lab evaluate --treebank FILE [--model FOLDER] [--beam N] [--margin N] [--confusions]
    dateline-lab evaluate --treebank FILE --disagreements N
    dateline-lab evaluate --treebank FILE [--model FOLDER] --trees

    Tags and parses the words of a treebank in CoNLL-U and counts what is right: tags, heads
    (UAS), heads with labels (LAS; subtypes apart in parentheses), punctuation counted; then the
    same from the raw text, words aligned by their letters; and how many tokens a second. Without
    --model it is the model that the program carries. With --disagreements it lists places where
    our words are not the treebank's, with --trees it prints the trees it sees.
    """

  static func run(_ arguments: [String]) throws {
    var options = LabOptions(arguments)
    guard let treebank = try options.value("--treebank") else {
      throw LabError.usage("evaluate needs --treebank FILE")
    }
    let folder = try options.value("--model")
    let beam = try options.number("--beam") ?? SyntaxReader.usualBeam
    let margin = try options.number("--margin") ?? SyntaxReader.usualMargin
    let disagreements = try options.number("--disagreements")
    let confusions = options.flag("--confusions")
    let trees = options.flag("--trees")
    try options.finish()
    if let disagreements {
      let raw = RawEvaluation(try Treebank.read(treebank))
      for line in raw.disagreements(limit: disagreements) { print(line) }
      return
    }
    let model = folder.map { ModelFiles.model(in: $0) } ?? SyntaxModel.embedded
    guard let model else { throw LabError.failed("\(folder ?? "the program") holds no model") }
    if trees {
      let document = Document(sentences: try Treebank.read(treebank).map(\.words))
      let reader = SyntaxReader(model: model, beam: beam, margin: margin)
      print(CoNLLU.text(of: document, syntax: reader.trees(of: document)), terminator: "")
      return
    }
    print(
      try Evaluation.report(
        of: model,
        beam: beam,
        margin: margin,
        on: try Treebank.read(treebank),
        listsConfusions: confusions
      )
    )
  }
}

/// Counts how much of a treebank a model gets right.
enum Evaluation {
  static func report(
    of model: SyntaxModel,
    beam: Int,
    margin: Int = SyntaxReader.usualMargin,
    on sentences: [TreebankSentence],
    listsConfusions: Bool = false
  ) throws -> String {
    let document = Document(sentences: sentences.map(\.words))
    let reader = SyntaxReader(model: model, beam: beam, margin: margin)
    let syntax = reader.trees(of: document)
    var tags = 0
    var heads = 0
    var labelled = 0
    var exact = 0
    var token = 0
    for sentence in sentences {
      let first = token
      for index in sentence.words.indices {
        if syntax.tags[token] == sentence.tags[index] { tags += 1 }
        let head = syntax.heads[token] < 0 ? -1 : Int(syntax.heads[token]) - first
        if head == sentence.heads[index] {
          heads += 1
          let label = syntax.labels[token].name
          let gold = sentence.labels[index].name
          if label == gold { exact += 1 }
          if label.prefix(while: { $0 != ":" }) == gold.prefix(while: { $0 != ":" }) {
            labelled += 1
          }
        }
        token += 1
      }
    }
    if listsConfusions { return confusions(sentences, syntax) }
    let clock = ContinuousClock()
    var tagging = Duration.seconds(1000)
    var parsing = Duration.seconds(1000)
    for _ in 0..<5 {
      tagging = min(tagging, clock.measure { _ = reader.tags(of: document) })
      parsing = min(parsing, clock.measure { _ = reader.trees(of: document) })
    }
    return """
      UPOS \(percent(tags, token)) UAS \(percent(heads, token)) LAS \(percent(labelled, token)) \
      (with subtypes \(percent(exact, token))) on \(token) tokens
      tagger \(perSecond(token, tagging)) tokens/s, tagger and parser \
      \(perSecond(token, parsing)) tokens/s
      \(RawEvaluation(sentences).report(of: reader))
      """
  }

  /// The tags most often taken for others, each with some of the words.
  private static func confusions(_ sentences: [TreebankSentence], _ syntax: Syntax) -> String {
    var words: [String: [String]] = [:]
    var token = 0
    for sentence in sentences {
      for (index, gold) in sentence.tags.enumerated() {
        let tag = syntax.tags[token]
        token += 1
        if tag == gold { continue }
        let before = index > 0 ? sentence.words[index - 1] : "^"
        words["\(gold.name) as \(tag.name)", default: []].append(
          "\(before) \(sentence.words[index])"
        )
      }
    }
    return words.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    .prefix(30).map { "\($0.value.count) \($0.key): \($0.value.joined(separator: ", "))" }
    .joined(separator: "\n")
  }

  static func percent(_ part: Int, _ whole: Int) -> String {
    let hundredths = (part * 10_000 * 2 + whole) / max(1, whole * 2)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  static func perSecond(_ count: Int, _ duration: Duration) -> Int {
    let seconds =
      Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    return Int(Double(count) / max(seconds, 1e-9))
  }
}
