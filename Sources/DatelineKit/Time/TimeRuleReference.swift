/// Writes the reference page of the time rules from the rules themselves.
public enum TimeRuleReference {
  /// The page, in Markdown.
  public static var page: String {
    var page = """
      # Time rules

      The expressions of time that `dateline` reads, in the order in which the rules stand. Of two
      rules that cover the same words the earlier one reads them; of two that cover more or fewer,
      the one that covers more. All examples are read on Wednesday 2026-03-18. This page is written
      by the tests from the rules in `Sources/DatelineKit/Time/Rules/`.

      """
    for rule in TimeRule.all {
      page += "\n## \(rule.name)\n\n"
      for example in rule.examples {
        switch example {
        case .reads(let text, as: let value): page += "- reads \(bold(text)) as `\(value)`\n"
        case .ignores(let text): page += "- leaves alone: \(text)\n"
        }
      }
    }
    return page
  }

  /// The brackets around what is read, as bold type.
  private static func bold(_ text: String) -> String {
    String(text.map { $0 == "[" || $0 == "]" ? "*" : $0 })
      .split(separator: "*", omittingEmptySubsequences: false).joined(separator: "**")
  }
}
