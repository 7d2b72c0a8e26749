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

  /// Decides on colour.
  ///
  /// - Parameters:
  ///   - isOff: whether `--no-color` was given.
  ///   - environment: gives the value of a variable of the environment.
  ///   - isTerminal: tells whether a file descriptor is a terminal.
  init(
    isOff: Bool,
    environment: (String) -> String?,
    isTerminal: (Int32) -> Bool
  ) {
    let unwanted =
      isOff || environment("TERM") == "dumb" || environment("NO_COLOR").map { !$0.isEmpty } ?? false
    coloursMessages = !unwanted && isTerminal(2)
    coloursOutput = !unwanted && isTerminal(1)
  }

  /// Says why the command fails, or why it leaves something out.
  func error(_ message: String) { say("error", "31", message) }

  /// Says what a user should look at.
  func warning(_ message: String) { say("warning", "33", message) }

  /// Says what a user should know.
  func note(_ message: String) { say("note", "36", message) }

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
