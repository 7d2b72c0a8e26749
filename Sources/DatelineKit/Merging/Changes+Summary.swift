extension Changes {
  /// Whether nothing changed.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && groups.allSatisfy { $0.items.isEmpty }
  }

  /// What changed, in a few lines for a person: articles first, then the number of events.
  public var summary: [String] {
    var lines: [String] = []
    if !added.isEmpty { lines.append(articles(added, "added")) }
    if !known.isEmpty { lines.append(articles(known, "known already")) }
    if !removed.isEmpty { lines.append(articles(removed, "taken out")) }
    let counts = groups.filter { !$0.items.isEmpty }
    let parts = counts.enumerated().map { index, group in
      let count = group.items.count
      guard index == 0 else { return "\(count) \(group.name)" }
      return "\(count) \(count == 1 ? "event" : "events") \(group.name)"
    }
    lines.append(parts.isEmpty ? "no event changed" : parts.joined(separator: ", "))
    return lines
  }

  /// Each event that changed and how, a line each, in the order of the summary.
  public var details: [String] {
    groups.flatMap { group in
      group.items.map { "\(group.name): \($0.title): \($0.detail)" }
    }
  }

  /// The kinds of change as a person reads them, in their order.
  public var groups: [(name: String, items: [Item])] {
    [
      ("new", new), ("corroborated", corroborated), ("sharpened", sharpened), ("moved", moved),
      ("with another status", restated), ("in conflict", conflicting), ("weakened", weakened),
      ("split", split), ("joined", joined), ("corrected", corrected), ("gone", gone),
    ]
  }

  private func articles(_ names: [String], _ what: String) -> String {
    let noun = names.count == 1 ? "article" : "articles"
    // A folder of hundreds is not worth a screen of names.
    let shown = names.prefix(10).joined(separator: ", ")
    let rest = names.count > 10 ? " and \(names.count - 10) more" : ""
    return "\(names.count) \(noun) \(what): \(shown)\(rest)"
  }
}
