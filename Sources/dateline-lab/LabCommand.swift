import Foundation

/// One thing that the developers' tool does.
protocol LabCommand: Sendable {
  /// The word that asks for it.
  static var name: String { get }
  /// What it does, in one line.
  static var summary: String { get }
  /// What `--help` prints.
  static var help: String { get }
  /// Does it.
  ///
  /// - Throws: `LabError`, and whatever the system reports.
  static func run(_ arguments: [String]) throws
}

/// Why a command of the lab did not do its work.
enum LabError: Error, CustomStringConvertible {
  /// The arguments make no sense.
  case usage(String)
  /// The work cannot be done.
  case failed(String)

  var description: String {
    switch self {
    case .usage(let reason), .failed(let reason): return reason
    }
  }
}

/// All commands of the lab.
enum LabCommands {
  static var all: [any LabCommand.Type] {
    [
      ClassesCommand.self, KindsCommand.self, TrainCommand.self, EvaluateCommand.self,
      BenchCommand.self, MergeBenchCommand.self, EvidenceCommand.self, ShowCommand.self,
    ]
  }

  /// Runs what the arguments ask for and gives the exit code: 0, 1 for failure, 64 for usage.
  static func run(_ arguments: [String]) -> Int32 {
    guard let name = arguments.first, name != "--help", name != "-h" else {
      print(help)
      return arguments.isEmpty ? 64 : 0
    }
    guard let command = all.first(where: { $0.name == name }) else {
      complain("there is no command “\(name)”; see dateline-lab --help")
      return 64
    }
    let rest = Array(arguments.dropFirst())
    if rest.contains("--help") || rest.contains("-h") {
      print(command.help)
      return 0
    }
    do {
      try command.run(rest)
      return 0
    } catch LabError.usage(let reason) {
      complain("\(reason); see dateline-lab \(name) --help")
      return 64
    } catch {
      complain("\(error)")
      return 1
    }
  }

  /// Writes a message to standard error.
  static func complain(_ message: String) {
    FileHandle.standardError.write(Data("dateline-lab: \(message)\n".utf8))
  }

  private static var help: String {
    var width = 0
    for command in all { width = max(width, command.name.count) }
    var text = "dateline-lab: the developers' tool of Dateline.\n\n"
    for command in all {
      let space = String(repeating: " ", count: width - command.name.count)
      text += "  \(command.name)\(space)  \(command.summary)\n"
    }
    return text + "\ndateline-lab COMMAND --help tells more."
  }
}
