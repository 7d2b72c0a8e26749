/// How the command ends, as the shell sees it.
///
/// From 64 on these are the codes of BSD's `sysexits.h`.
enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  case failed = 1
  case partly = 2
  case usage = 64
  case unusable = 65
  case missing = 66
  case unwritable = 73

  /// What the code tells, for the help and the man page.
  var summary: String {
    switch self {
    case .done: return "done"
    case .failed: return "failed"
    case .partly: return "done, but some sources were missing or refused; each is named on stderr"
    case .usage: return "the command line is wrong"
    case .unusable: return "the input cannot be used"
    case .missing: return "there is no such input"
    case .unwritable: return "the output cannot be written"
    }
  }
}

/// What an operand or an option's value is: its check and its completion follow from it.
enum ValueForm: Sendable, Equatable {
  /// Any words.
  case text
  /// A calendar date, `YYYY-MM-DD`.
  case date
  /// A file or a folder.
  case path
  /// One of a few words.
  case choice([String])
  /// The name of a command.
  case command
}

/// An option as the table has it.
struct OptionSpec: Sendable {
  /// Its names, the long one first: `--output`, `-o`.
  let names: [String]
  /// The name and form of its value; nil for one that takes none.
  let value: (name: String, form: ValueForm)?
  /// Whether it may be given more than once.
  let repeats: Bool
  /// What it does, in one clause.
  let summary: String

  init(
    _ names: String...,
    value: (name: String, form: ValueForm)? = nil,
    repeats: Bool = false,
    summary: String
  ) {
    self.names = names
    self.value = value
    self.repeats = repeats
    self.summary = summary
  }

  /// The name that the program knows it by.
  var key: String { names[0] }

  /// How it is written: `-o, --output FILE`.
  var usage: String {
    let all = names.reversed().joined(separator: ", ")
    return value.map { "\(all) \($0.name)" } ?? all
  }
}

/// An operand as the table has it.
struct OperandSpec: Sendable {
  let name: String
  let form: ValueForm
  let isOptional: Bool
  let repeats: Bool
  let summary: String

  init(
    _ name: String,
    form: ValueForm,
    isOptional: Bool = false,
    repeats: Bool = false,
    summary: String
  ) {
    self.name = name
    self.form = form
    self.isOptional = isOptional
    self.repeats = repeats
    self.summary = summary
  }

  /// How it is written: `SOURCE...`, `[ARTICLE]`.
  var usage: String {
    let word = repeats ? name + "..." : name
    return isOptional ? "[\(word)]" : word
  }
}

/// A command line that a reader can copy, and what it does.
struct Example: Sendable {
  let line: String
  let note: String

  init(_ line: String, _ note: String) {
    self.line = line
    self.note = note
  }
}

/// A command as the table has it.
struct Command: Sendable {
  let name: String
  /// What it does, in one clause that begins with a verb.
  let summary: String
  /// What else a user should know, a paragraph each.
  let discussion: [String]
  let operands: [OperandSpec]
  /// Its own options; `CommandTable.common` holds those of every command.
  let options: [OptionSpec]
  let examples: [Example]
  let run: @Sendable (Invocation, Console) throws(Failure) -> ExitCode

  /// Its own options and those of every command.
  var allOptions: [OptionSpec] { options + CommandTable.common }

  /// How it is written: `dateline merge TIMELINE SOURCE... [options]`.
  var usage: String {
    (["dateline", name] + operands.map(\.usage) + ["[options]"]).joined(separator: " ")
  }
}

/// Why a command stops before it is done.
struct Failure: Error, Equatable {
  let code: ExitCode
  /// What went wrong, a clause that begins in lower case unless a name opens it.
  let message: String
  /// What the user can do about it.
  let hint: String?

  init(_ code: ExitCode, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }
}
