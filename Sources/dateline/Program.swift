import DatelineKit

/// The whole run: words in, an exit code out.
enum Program {
  /// Runs the command that the words after the program's name ask for.
  static func run(_ arguments: [String]) -> ExitCode {
    let console = Console(
      isOff: arguments.contains("--no-color"),
      amount: Console.Amount(arguments),
      environment: Files.environment,
      isTerminal: Files.isTerminal
    )
    do {
      return try answer(ArgumentParser.parse(arguments), console: console)
    } catch {
      console.report(error)
      return error.code
    }
  }

  private static func answer(_ request: Request, console: Console) throws(Failure) -> ExitCode {
    switch request {
    case .run(let command, let invocation):
      return try command.run(invocation, console)
    case .help(let command):
      try StandardStream.output.write(command.map { Help.page(for: $0) } ?? Help.overview())
    case .version:
      try StandardStream.output.write("dateline \(Dateline.version)\n")
    case .completions(let shell):
      try StandardStream.output.write(Completions.script(for: shell))
    case .manPage:
      try StandardStream.output.write(ManPage.text())
    }
    return .done
  }
}
