import DatelineKit

/// Where messages go: to standard error, in colour only where a person sees it.
///
/// Everything printed here passes through `TerminalText.safe`, since file names and the words of
/// articles may carry control characters.
struct Console: Sendable {
  /// Whether messages are coloured.
  let coloursMessages: Bool
  /// Whether headings of text on standard output are coloured.
  let coloursOutput: Bool
  /// Whether a bar may be drawn: a person looks on, at a terminal that can take it away again.
  let showsProgress: Bool
  private let amount: Amount

  /// How much is said.
  enum Amount: Comparable {
    /// Errors alone.
    case quiet
    case usual
    /// What is done, too.
    case verbose

    /// The amount that a command line asks for.
    init(_ arguments: [String]) {
      self =
        arguments.contains("--quiet")
        ? .quiet : arguments.contains("--verbose") ? .verbose : .usual
    }
  }

  /// Decides on colour.
  ///
  /// - Parameters:
  ///   - isOff: whether `--no-color` was given.
  ///   - amount: how much is said.
  ///   - environment: gives the value of a variable of the environment.
  ///   - isTerminal: tells whether a file descriptor is a terminal.
  init(
    isOff: Bool,
    amount: Amount = .usual,
    environment: (String) -> String?,
    isTerminal: (Int32) -> Bool
  ) {
    let unwanted =
      isOff || environment("TERM") == "dumb" || environment("NO_COLOR").map { !$0.isEmpty } ?? false
    coloursMessages = !unwanted && isTerminal(2)
    coloursOutput = !unwanted && isTerminal(1)
    showsProgress = amount > .quiet && environment("TERM") != "dumb" && isTerminal(2)
    self.amount = amount
  }

  /// Says why the command fails, or why it leaves something out.
  func error(_ message: String) { say("error", "31", message) }

  /// Says what a user should look at.
  func warning(_ message: String) {
    if amount > .quiet { say("warning", "33", message) }
  }

  /// Says what a user should know.
  func note(_ message: String) {
    if amount > .quiet { say("note", "36", message) }
  }

  /// Says what is done, to who asked for it.
  func detail(_ message: String) {
    if amount == .verbose { write(message) }
  }

  /// Says why the command stops.
  func report(_ failure: Failure) {
    error(failure.message)
    if let hint = failure.hint { write(hint) }
  }

  /// Prints a line on standard error as it is, but for control characters.
  func write(_ line: String) {
    StandardStream.error.writeIgnoringFailure(TerminalText.safe(line) + "\n")
  }

  /// A heading on standard output.
  func heading(_ words: String) -> String {
    coloursOutput ? "\u{1B}[1m\(words)\u{1B}[0m" : words
  }

  private func say(_ label: String, _ colour: String, _ message: String) {
    let painted = coloursMessages ? "\u{1B}[1;\(colour)m\(label):\u{1B}[0m" : "\(label):"
    let line = "\(painted) \(TerminalText.safe(message))\n"
    StandardStream.error.writeIgnoringFailure(line)
  }
}

/// Text from outside made harmless for a terminal.
enum TerminalText {
  /// The text with control characters and marks that turn the direction of writing replaced.
  ///
  /// Line feeds become spaces, so that no article can forge a line of its own.
  static func safe(_ text: String) -> String {
    let isClean = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if isClean { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: result.append(" ")
      case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
