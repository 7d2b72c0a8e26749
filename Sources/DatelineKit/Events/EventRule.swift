/// A way in which English tells an event: the words that trigger it, and what it then is.
///
/// A pattern is a head and what must follow it: `v:` any form of a verb, `n:` a noun in either
/// number, `~` up to four words between, all else the word itself. `v:call off`,
/// `v:hold ~ n:talk`, `n:summit`.
struct EventRule: Sendable {
  /// Who must be named for the words to tell an event.
  enum Need: Sendable {
    /// Who acts.
    case source
    /// Who acts, and upon whom.
    case pair
    /// Who acts or who is acted upon.
    case anyone
    /// Nobody, if the words give a time: `The war began in April.`
    case timeOrAnyone
  }

  /// A text that the rule reads, or one in which it must see nothing.
  enum Example: Sendable {
    /// The rule tells an event here, of these actors (`FRA>DEU`, ids in order) and status.
    case tells(String, String, Status = .occurred)
    /// The rule tells no event here.
    case ignores(String)
  }

  let name: String
  let kind: Kind
  let patterns: [TriggerPattern]
  let need: Need
  /// The status that the words themselves give: `called off` is cancelled.
  let status: Status?
  /// Whether the verb means this only where nothing is said of its object: `called Putin`.
  let needsBareObject: Bool
  let examples: [Example]

  init(
    _ name: String,
    _ kind: Kind,
    _ patterns: String...,
    need: Need = .source,
    status: Status? = nil,
    needsBareObject: Bool = false,
    examples: [Example]
  ) {
    self.name = name
    self.kind = kind
    self.patterns = patterns.map(TriggerPattern.init)
    self.need = need
    self.status = status
    self.needsBareObject = needsBareObject
    self.examples = examples
  }

  /// Whether what the words tell is speech.
  var isSpeech: Bool { kind.category == .statement }
}

/// The words that trigger a rule.
struct TriggerPattern: Sendable {
  enum Element: Sendable {
    case verb(String)
    case noun(String)
    case word(String)
    case gap
  }

  let text: String
  let elements: [Element]

  init(_ text: String) {
    self.text = text
    elements = text.split(separator: " ").map { part in
      if part.hasPrefix("v:") { return .verb(String(part.dropFirst(2))) }
      if part.hasPrefix("n:") { return .noun(String(part.dropFirst(2))) }
      return part == "~" ? .gap : .word(String(part))
    }
  }
}
