import DatelineKit

/// What the words after `dateline` ask for.
enum Request: Sendable {
  case run(Command, Invocation)
  case help(Command?)
  case version
  case completions(Shell)
  case manPage
}

/// The operands and options that a command was given, checked against the table.
struct Invocation: Sendable {
  let command: String
  fileprivate(set) var operands: [String] = []
  fileprivate var values: [String: [String]] = [:]

  /// Whether an option was given.
  func has(_ key: String) -> Bool { values[key] != nil }

  /// The value of an option; nil where it was not given.
  func value(_ key: String) -> String? { values[key]?.last }

  /// Every value of an option that may be repeated, in the order given.
  func all(_ key: String) -> [String] { values[key] ?? [] }

  /// The value of an option that takes a date; nil where it was not given.
  func date(_ key: String) throws(Failure) -> CivilDate? {
    guard let text = value(key) else { return nil }
    return try Invocation.date(text, for: key)
  }

  /// Reads a date, or says why it is none.
  static func date(_ text: String, for owner: String) throws(Failure) -> CivilDate {
    do {
      return try CivilDate(iso8601: text)
    } catch {
      throw Failure(.usage, "\(owner): \(error.description)")
    }
  }
}

/// Reads a command line by the table.
///
/// Long options are written `--option value` or `--option=value`, short ones `-o value` or
/// `-ovalue`. `--` ends the options, `-` is an operand, and so is what looks like a negative
/// number, so that years before our era need no care.
enum ArgumentParser {
  /// Reads the words after the program's name.
  ///
  /// - Throws: a `Failure` with the code for wrong usage, which names the word and, where one is
  ///   near, what was perhaps meant.
  static func parse(_ arguments: [String]) throws(Failure) -> Request {
    guard let first = arguments.first else {
      throw Failure(.usage, "no command was given", hint: "See `dateline --help`.")
    }
    if isOption(first) { return try parseGlobal(arguments) }
    guard let command = CommandTable.command(named: first) else {
      let near = nearest(to: first, among: CommandTable.all.map(\.name))
      throw Failure(
        .usage,
        "there is no command “\(first)”",
        hint: near.map { "Did you mean `dateline \($0)`?" } ?? "See `dateline --help`."
      )
    }
    return try parse(Array(arguments.dropFirst()), of: command)
  }

  private static func parseGlobal(_ arguments: [String]) throws(Failure) -> Request {
    var words = Words(arguments, options: CommandTable.global, owner: "dateline")
    var invocation = Invocation(command: "")
    var end = false
    while let word = words.next() {
      guard !end, isOption(word) else {
        // An option of every command may stand before the command's name.
        guard let command = CommandTable.command(named: word) else {
          return try parse([word])
        }
        return try parse(arguments.prefix(words.position - 1) + words.rest, of: command)
      }
      if word == "--" { end = true } else { try words.read(word, into: &invocation) }
    }
    if invocation.has("--help") { return .help(nil) }
    if invocation.has("--version") { return .version }
    if let name = invocation.value("--generate-completion-script"),
      let shell = Shell(rawValue: name)
    {
      return .completions(shell)
    }
    if invocation.has("--generate-man-page") { return .manPage }
    throw Failure(.usage, "no command was given", hint: "See `dateline --help`.")
  }

  private static func parse(_ arguments: [String], of command: Command) throws(Failure) -> Request {
    var words = Words(arguments, options: command.allOptions, owner: "dateline \(command.name)")
    var invocation = Invocation(command: command.name)
    var end = false
    while let word = words.next() {
      if end || !isOption(word) {
        invocation.operands.append(word)
      } else if word == "--" {
        end = true
      } else {
        try words.read(word, into: &invocation)
      }
    }
    if invocation.has("--help") { return .help(command) }
    try check(invocation.operands, of: command)
    return .run(command, invocation)
  }

  /// Whether a word is an option: not `-` alone, nor a negative number, nor `-@DATE`, which is
  /// standard input read from a day.
  private static func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return second != "@" && !("0"..."9").contains(second)
  }

  private static func check(_ operands: [String], of command: Command) throws(Failure) {
    let needed = command.operands.filter { !$0.isOptional }
    if operands.count < needed.count {
      let missing = needed[operands.count].name
      throw Failure(
        .usage,
        "\(missing) is missing",
        hint: "Usage: \(command.usage). See `dateline help \(command.name)`."
      )
    }
    let takesMore = command.operands.contains(where: \.repeats)
    if operands.count > command.operands.count, !takesMore {
      throw Failure(
        .usage,
        "“\(operands[command.operands.count])” is one argument too many",
        hint: "Usage: \(command.usage). See `dateline help \(command.name)`."
      )
    }
  }

  /// The candidate that a mistyped word most likely stands for; nil where none is near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let known = candidates.map { ($0, EditDistance.between(word, $0)) }
    guard let best = known.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return nil }
    return best.1 <= max(1, min(3, word.count / 3)) ? best.0 : nil
  }
}

/// The words of a command line as they are read, and the options they are read by.
private struct Words {
  private let words: [String]
  private let options: [OptionSpec]
  private let owner: String
  private(set) var position = 0

  init(_ words: [String], options: [OptionSpec], owner: String) {
    self.words = words
    self.options = options
    self.owner = owner
  }

  var rest: [String] { Array(words[position...]) }

  mutating func next() -> String? {
    guard position < words.count else { return nil }
    position += 1
    return words[position - 1]
  }

  /// Reads an option and, if it takes one, its value.
  mutating func read(_ word: String, into invocation: inout Invocation) throws(Failure) {
    let (name, attached) = Words.parts(of: word)
    guard let option = options.first(where: { $0.names.contains(name) }) else {
      throw unknown(name)
    }
    var text = ""
    if let value = option.value {
      if let attached {
        text = attached
      } else if let following = next(), !isKnown(following) {
        text = following
      } else {
        throw Failure(
          .usage,
          "\(name) needs a value: \(name) \(value.name)",
          hint: "See `\(help)`."
        )
      }
      try check(text, of: name, form: value.form)
    } else if attached != nil {
      throw Failure(.usage, "\(name) takes no value", hint: "See `\(help)`.")
    }
    if !option.repeats, option.value != nil, let before = invocation.value(option.key) {
      throw Failure(
        .usage,
        "\(name) was given twice, as “\(before)” and as “\(text)”",
        hint: "See `\(help)`."
      )
    }
    invocation.values[option.key, default: []].append(text)
  }

  private var help: String { owner == "dateline" ? "dateline --help" : "\(owner) --help" }

  private func isKnown(_ word: String) -> Bool {
    word == "--" || options.contains { $0.names.contains(Words.parts(of: word).name) }
  }

  private func check(_ text: String, of name: String, form: ValueForm) throws(Failure) {
    switch form {
    case .date:
      _ = try Invocation.date(text, for: name)
    case .choice(let words) where !words.contains(text):
      let near = ArgumentParser.nearest(to: text, among: words).map { "Did you mean \($0)?" }
      let list = words.joined(separator: ", ")
      throw Failure(.usage, "\(name): “\(text)” is none of \(list)", hint: near)
    case .path where text.isEmpty:
      throw Failure(.usage, "\(name): there is no name in “”")
    case .text, .path, .choice, .command:
      break
    }
  }

  /// The name of an option and the value attached to it: `--anchor=2025-08-19`, `-osummit.md`.
  private static func parts(of word: String) -> (name: String, attached: String?) {
    if word.hasPrefix("--") {
      guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
      return (String(word[..<equals]), String(word[word.index(after: equals)...]))
    }
    let rest = word.dropFirst(2)
    return (String(word.prefix(2)), rest.isEmpty ? nil : String(rest))
  }

  private func unknown(_ name: String) -> Failure {
    let near = ArgumentParser.nearest(to: name, among: options.flatMap(\.names))
    let others = CommandTable.all.filter { $0.options.contains { $0.names.contains(name) } }
    var hint = "See `\(help)`."
    if let near {
      hint = "Did you mean \(near)?"
    } else if !others.isEmpty {
      let commands = others.map { "`dateline \($0.name)`" }.joined(separator: ", ")
      hint = "It is an option of \(commands)."
    }
    return Failure(.usage, "there is no option \(name)", hint: hint)
  }
}

/// How many letters must change to make one word of another.
enum EditDistance {
  /// The number of insertions, deletions, replacements and swaps of neighbours.
  static func between(_ first: String, _ second: String) -> Int {
    let (a, b) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
