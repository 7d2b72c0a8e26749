import DatelineKit
import Foundation

/// Makes the language model from a treebank.
struct TrainCommand: LabCommand {
  static let name = "train"
  static let summary = "make the language model from a treebank"
  static let help = """
    dateline-lab train --treebank FILE [--classes FILE] [--kinds FILE] [--dev FILE] -o FOLDER
      [--seeds N] [--epochs N] [--beam N] [--tags-only]

    Learns the tagger and the parser from a treebank in CoNLL-U and writes the model's files
    into a folder: words.bin, tags.bin, structure.bin, structure-2.bin, labels.bin, and digest.h,
    by which a build notices that they changed. The classes of words are those that classes
    wrote, the kinds those that kinds wrote. The same files give the same bytes, on any machine.
    With --dev the model is scored on that file; with --tags-only nothing is learnt but the
    tagger, and the parser's files in the folder stay.
    """

  static func run(_ arguments: [String]) throws {
    var options = LabOptions(arguments)
    guard let treebank = try options.value("--treebank") else {
      throw LabError.usage("train needs --treebank FILE")
    }
    let folder = try options.value("-o")
    let dev = try options.value("--dev")
    var trainer = ModelTrainer()
    if let path = try options.value("--classes") {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw LabError.failed("\(path) cannot be read")
      }
      trainer.classes = try WordClass.read(String(decoding: data, as: UTF8.self))
    }
    if let path = try options.value("--kinds") {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw LabError.failed("\(path) cannot be read")
      }
      trainer.kinds = try WordKinds.read(String(decoding: data, as: UTF8.self))
    }
    if let seeds = try options.number("--seeds") {
      trainer.tagger.seeds = (1...max(1, seeds)).map { UInt64($0) }
      trainer.parser.seeds = trainer.tagger.seeds
    }
    if let epochs = try options.number("--epochs") { trainer.tagger.epochs = epochs }
    if let beam = try options.number("--beam") { trainer.parser.beam = max(1, beam) }
    trainer.tagsOnly = options.flag("--tags-only")
    try options.finish()
    let clock = ContinuousClock()
    let start = clock.now
    trainer.report = { message in
      let seconds = (clock.now - start).components.seconds
      FileHandle.standardError.write(Data("\(seconds) s: \(message)\n".utf8))
    }
    let parts = try trainer.train(try Treebank.read(treebank))
    if let folder {
      try ModelFiles.write(parts, to: folder)
    }
    if let dev {
      guard
        let model = SyntaxModel(bytes: { parts[$0] ?? [] }) ?? folder.flatMap(ModelFiles.model)
      else { throw LabError.failed("the model does not read back") }
      print(try Evaluation.report(of: model, beam: trainer.parser.beam, on: try Treebank.read(dev)))
    }
  }
}

/// The options of a command of the lab, taken one by one.
struct LabOptions {
  private var arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// The word after an option, nil where the option is not given.
  mutating func value(_ option: String) throws -> String? {
    guard let index = arguments.firstIndex(of: option) else { return nil }
    guard index + 1 < arguments.count else { throw LabError.usage("\(option) needs a value") }
    let value = arguments[index + 1]
    arguments.removeSubrange(index...index + 1)
    return value
  }

  mutating func number(_ option: String) throws -> Int? {
    guard let value = try value(option) else { return nil }
    guard let number = Int(value) else {
      throw LabError.usage("\(option) needs a number, not “\(value)”")
    }
    return number
  }

  mutating func flag(_ option: String) -> Bool {
    guard let index = arguments.firstIndex(of: option) else { return false }
    arguments.remove(at: index)
    return true
  }

  /// Complains of what nobody took.
  func finish() throws {
    if let first = arguments.first { throw LabError.usage("there is no option “\(first)”") }
  }
}

extension Treebank {
  /// The sentences of a file.
  static func read(_ path: String) throws -> [TreebankSentence] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LabError.failed("\(path) cannot be read")
    }
    return try sentences(of: String(decoding: data, as: UTF8.self))
  }
}
