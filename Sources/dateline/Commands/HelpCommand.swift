extension Command {
  /// `dateline help [COMMAND]`.
  static let help = Command(
    name: "help",
    summary: "print the help of a command, or of all",
    discussion: [],
    operands: [
      OperandSpec("COMMAND", form: .command, isOptional: true, summary: "the name of a command")
    ],
    options: [],
    examples: [Example("dateline help merge", "how to merge articles into a timeline")]
  ) { (invocation, _) throws(Failure) in
    guard let name = invocation.operands.first else {
      try StandardStream.output.write(Help.overview())
      return .done
    }
    guard case .help(let command) = try ArgumentParser.parse([name, "--help"]) else {
      return .done
    }
    try StandardStream.output.write(command.map { Help.page(for: $0) } ?? Help.overview())
    return .done
  }
}
