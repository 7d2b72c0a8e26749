/// The words that trigger a rule, and what must stand with them in the tree.
///
/// `EventPatterns` says how they are written.
struct TriggerPattern: Sendable {
  /// What stands at the head of a pattern.
  enum Head: Sendable, Hashable {
    /// Any form of a verb.
    case verb(String)
    /// A noun of a class that tells the event itself.
    case noun(String)
  }

  let text: String
  let head: Head
  /// The class of the verb’s subject; nil for any.
  let subject: String?
  /// The class of its object; nil for any.
  let object: String?
  /// Words that go with it: particles, prepositions, `place` in `take place`.
  let words: [String]
  /// Whether a clause must complete it.
  let needsClause: Bool
  /// Whether its actor and whom it acts upon, or a time, must be told.
  let isWeak: Bool
  /// Whether it tells its event whoever acts.
  let isTold: Bool
  /// Whether `of` says who is acted upon, for a noun.
  let ofIsTarget: Bool

  /// Reads a pattern; nil where it has no head.
  init?(_ text: some StringProtocol) {
    self.text = String(text)
    var head: Head?
    var subject: String?
    var object: String?
    var words: [String] = []
    var needsClause = false
    var isWeak = false
    var isTold = false
    var ofIsTarget = false
    for var part in self.text[...].parts(" ") {
      if part.utf8.last == UInt8(ascii: "!") {
        isTold = true
        part = part.dropLast()
      }
      switch part.first {
      case "=":
        ofIsTarget = part.hasSuffix(">")
        head = .noun(String(part.dropFirst().prefix { $0 != ">" }))
      case "@":
        let name = String(part.dropFirst())
        if head == nil { subject = name } else { object = name }
      case "+": needsClause = true
      default:
        if head == nil {
          isWeak = part.hasSuffix("?")
          head = .verb(String(isWeak ? part.dropLast() : part))
        } else {
          words.append(String(part))
        }
      }
    }
    guard let head else { return nil }
    self.head = head
    (self.subject, self.object, self.words) = (subject, object, words)
    (self.needsClause, self.isWeak, self.ofIsTarget) = (needsClause, isWeak, ofIsTarget)
    self.isTold = isTold
  }

  /// How much it asks for; of several patterns that match, the most demanding one holds.
  var weight: Int {
    words.count * 2 + (subject == nil ? 0 : 2) + (object == nil ? 0 : 2) + (needsClause ? 1 : 0)
  }
}
