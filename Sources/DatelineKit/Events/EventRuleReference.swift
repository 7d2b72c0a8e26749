/// The reference page of the event rules, written from the rules themselves.
enum EventRuleReference {
  /// The page, in Markdown.
  static var markdown: String {
    var lines = [
      "# Event rules",
      "",
      "Written from the rules in `Sources/DatelineKit/Events/Rules/`; a test compares the two, and",
      "`UPDATE_GOLDEN=1 swift test` writes it anew. `@` is a noun of a class, `=` a noun that",
      "tells the event itself, `+` a clause. Examples are read on Wed 2026-03-18.",
    ]
    for rule in EventRules.all {
      lines += ["", "## \(rule.name)", "", "Kind `\(rule.kind)`; needs \(rule.need.words)."]
      if let status = rule.status { lines.append("Status: \(status.rawValue).") }
      lines += ["", rule.patterns.map { "`\($0.text)`" }.joined(separator: ", "), ""]
      for example in rule.examples {
        switch example {
        case .tells(let text, let actors, let status):
          lines.append("- reads “\(text)” as `\(actors)`, \(status.rawValue)")
        case .ignores(let text):
          lines.append("- ignores “\(text)”")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension EventRule.Need {
  /// What must be named, in words.
  fileprivate var words: String {
    switch self {
    case .source: return "who acts"
    case .pair: return "who acts and upon whom"
    case .anyone: return "who acts or is acted upon"
    case .ownTime: return "a time of its own, and who acts or is acted upon"
    case .timeOrAnyone: return "a time, or who acts or is acted upon"
    }
  }
}
