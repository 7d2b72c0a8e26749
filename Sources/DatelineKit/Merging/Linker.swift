/// Decides whether two reports tell of one event, by weighing evidence in bits.
///
/// As in record linkage (Fellegi and Sunter 1969) each agreement or disagreement adds its weight,
/// the logarithm to base 2 of how much likelier it is for one event than for two. The decision
/// depends on the two reports alone, so no order of merging can change it.
public enum Linker {
  /// The weights below sum to a link from this total on.
  static let threshold = 0.0

  /// The keys under which a report is filed, and those under which its like are looked for.
  ///
  /// Each key depends on the one report, never on how many others share it.
  public static func blockKeys(of report: EventReport) -> BlockKeys {
    BlockKeys(report)
  }

  /// The link between two reports, or nil where the evidence says two events.
  public static func link(_ first: EventReport, _ second: EventReport) -> Link? {
    guard bits(linking: first, second) != nil else { return nil }
    let (left, right) = first.id < second.id ? (first, second) : (second, first)
    return Link(between: [left.id, right.id], weights: weigh(left, right))
  }

  /// The total of the link between two reports, or nil where the evidence says two events.
  static func bits(linking first: EventReport, _ second: EventReport) -> Double? {
    guard BlockKeys.mayMeet(first, second) else { return nil }
    let total = bits(first, second)
    return total > threshold ? total : nil
  }

  /// The sum of the evidence on two reports, without its words.
  static func bits(_ first: EventReport, _ second: EventReport) -> Double {
    let (left, right) = first.id < second.id ? (first, second) : (second, first)
    return MergeRules.all.reduce(0) { $0 + ($1.weigh(left, right)?.bits ?? 0) }
  }

  /// The evidence on two reports, each rule that has something to say once.
  static func weigh(_ first: EventReport, _ second: EventReport) -> [Weight] {
    MergeRules.all.compactMap { rule in
      rule.weigh(first, second).map {
        Weight(rule: rule.name, bits: $0.bits, evidence: $0.evidence())
      }
    }
  }
}

/// One kind of evidence on whether two reports tell of one event.
struct MergeRule: Sendable {
  /// What is found: the weight in bits and, when asked for, the finding in words.
  struct Finding {
    let bits: Double
    let evidence: () -> String

    init(_ bits: Double, _ evidence: @autoclosure @escaping () -> String) {
      self.bits = bits
      self.evidence = evidence
    }
  }

  let name: String
  /// What the rule finds on two reports; nil where it has nothing to say.
  ///
  /// Symmetric.
  let weigh: @Sendable (EventReport, EventReport) -> Finding?

  init(_ name: String, _ weigh: @escaping @Sendable (EventReport, EventReport) -> Finding?) {
    self.name = name
    self.weigh = weigh
  }
}
