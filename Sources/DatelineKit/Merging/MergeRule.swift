/// One kind of evidence on whether two reports tell of one event.
///
/// A rule sorts a pair of reports into one of a few levels of agreement, and each level has its
/// weight in bits: the logarithm to base 2 of how much likelier it is for one event than for two
/// (Fellegi and Sunter 1969, with levels as in Winkler 1990).
struct MergeRule: Sendable {
  /// A level of agreement and what it weighs.
  struct Level: Hashable, Sendable {
    let name: String
    /// Positive for one event, negative for two.
    let bits: Double
    /// What it weighs where two articles on one matter tell of one time: most of what they tell of
    /// it is one event, so what they say otherwise counts for less, and whom they name for more.
    let then: Double

    init(_ name: String, _ bits: Double, then: Double? = nil) {
      self.name = name
      self.bits = bits
      self.then = then ?? bits
    }

    /// The weight for two reports that are, or are not, of one time in two articles on one matter.
    func bits(then isThen: Bool) -> Double { isThen ? then : bits }
  }

  /// What a rule finds on two reports.
  struct Finding {
    let level: Level
    /// The finding in words, made only for links that are kept.
    let evidence: () -> String
    /// The same where the level speaks against one event: what little agrees is not enough.
    let objection: () -> String

    init(
      _ level: Level,
      _ evidence: @autoclosure @escaping () -> String,
      against objection: (() -> String)? = nil
    ) {
      self.level = level
      self.evidence = evidence
      self.objection = objection ?? evidence
    }

    /// The finding in the words that go with its weight.
    func words(weighing bits: Double) -> String { bits < 0 ? objection() : evidence() }
  }

  let name: String
  /// All levels, the strongest agreement first.
  let levels: [Level]
  /// What the rule finds on two reports; nil where it has nothing to say.
  ///
  /// Symmetric.
  let compare: @Sendable (ReportTraits, ReportTraits) -> Finding?

  init(
    _ name: String,
    _ levels: [Level],
    _ compare: @escaping @Sendable (ReportTraits, ReportTraits) -> Finding?
  ) {
    self.name = name
    self.levels = levels
    self.compare = compare
  }
}
