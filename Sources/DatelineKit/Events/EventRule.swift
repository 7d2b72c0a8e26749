/// A way in which English tells an event: the words that trigger it, and what it then is.
///
/// The words are those of `EventPatterns` under the rule’s name.
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
    /// A time of its own, and somebody.
    case ownTime
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
    need: Need = .source,
    status: Status? = nil,
    needsBareObject: Bool = false,
    examples: [Example]
  ) {
    self.name = name
    self.kind = kind
    patterns = EventPatterns.patterns(of: name).compactMap { TriggerPattern($0) }
    self.need = need
    self.status = status
    self.needsBareObject = needsBareObject
    self.examples = examples
  }

  /// Whether what the words tell is speech.
  var isSpeech: Bool { kind.category == .statement }
}

extension EventRule {
  /// Whether the words after the trigger are what was said, rather than a deed in words.
  var isReportedSpeech: Bool { name == "say" || name == "vow" || name == "deny" }

  /// Whether it tells of what nouns name: `the meeting took place`.
  var isNominal: Bool { name.hasPrefix("a ") }

  /// Whether it tells what is set for a day: `talks are scheduled for Friday`.
  var isSchedule: Bool { name.hasPrefix("schedule ") }

  /// Whether it is the rule of dated deeds that no other rule knows.
  var isDeed: Bool { name == "deed" }
}
