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
    BlockKeys(ReportTraits(report))
  }

  /// The link between two reports, or nil where the evidence says two events.
  public static func link(_ first: EventReport, _ second: EventReport) -> Link? {
    link(ReportTraits(first), ReportTraits(second))
  }

  /// The same for reports whose traits are known.
  static func link(_ first: ReportTraits, _ second: ReportTraits) -> Link? {
    guard bits(linking: first, second) != nil else { return nil }
    let (left, right) = first.report.id < second.report.id ? (first, second) : (second, first)
    let isThen = left.isThen(right)
    return Link(
      between: [left.report.id, right.report.id],
      weights: findings(left, right).map { rule, finding in
        let bits = finding.level.bits(then: isThen)
        return Weight(rule: rule.name, bits: bits, evidence: finding.words(weighing: bits))
      }
    )
  }

  /// The total of the link between two reports, or nil where the evidence says two events.
  static func bits(linking first: ReportTraits, _ second: ReportTraits) -> Double? {
    guard BlockKeys.mayMeet(first.report, second.report) else { return nil }
    let total = bits(first, second)
    return total > threshold ? total : nil
  }

  /// The total of all evidence on two reports, in bits.
  static func bits(_ first: ReportTraits, _ second: ReportTraits) -> Double {
    // In one order: sums of fractions may differ in their last digit by it.
    let (left, right) = first.report.id < second.report.id ? (first, second) : (second, first)
    let isThen = left.isThen(right)
    var total = 0.0
    for rule in MergeRules.all {
      if let finding = rule.compare(left, right) { total += finding.level.bits(then: isThen) }
    }
    return total
  }

  /// The evidence on two reports, each rule that has something to say once.
  static func findings(
    _ first: ReportTraits,
    _ second: ReportTraits
  ) -> [(rule: MergeRule, finding: MergeRule.Finding)] {
    MergeRules.all.compactMap { rule in rule.compare(first, second).map { (rule, $0) } }
  }

  /// The level of agreement that each rule finds on two reports, by the rule's name, the sum of
  /// their weights in bits, and whether two articles on one matter tell of one time.
  package static func levels(
    _ first: EventReport,
    _ second: EventReport
  ) -> (levels: [String: String], bits: Double, isThen: Bool) {
    let (left, right) = (ReportTraits(first), ReportTraits(second))
    let (found, isThen) = (findings(left, right), left.isThen(right))
    return (
      Dictionary(uniqueKeysWithValues: found.map { ($0.rule.name, $0.finding.level.name) }),
      found.reduce(0) { $0 + $1.finding.level.bits(then: isThen) }, isThen
    )
  }

  /// What a report is compared by: the stem of its trigger, and those of its words that tell it from
  /// others, each with its bits.
  package static func traits(_ report: EventReport) -> (verb: String, words: [String: Int]) {
    let traits = ReportTraits(report)
    return (
      traits.verb,
      Dictionary(uniqueKeysWithValues: traits.wording.quote.map { ($0.stem, Int($0.bits)) })
    )
  }
}
