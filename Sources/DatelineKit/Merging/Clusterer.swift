/// Parts the reports of one connected component into events.
///
/// The strongest links are taken first; two groups become one only if the evidence over all their
/// pairs, unlinked ones included, does not speak against one event on the whole, and no pair clearly
/// does. So a chain of weak links does not glue two clear events, and the order in which reports
/// came does not matter. What a person decided comes before all links: what belongs together is
/// one group from the start, and no link joins what is to stay apart.
public enum Clusterer {
  /// So many reports speak for a group at most: those of the smallest ids, which are hashes and
  /// so a fair sample.
  static let mostVoices = 12
  /// How much the mean pair of two groups may speak against them, in bits, where their best speaks
  /// for them: of the accounts of one event some have little in common.
  static let leniency = 0.1
  /// Two reports that so much evidence tells apart are never one event, whatever speaks for their
  /// groups, in bits.
  static let veto = -4.0

  /// The events' reports, each sorted by id, the groups by their first id.
  ///
  /// - Parameters:
  ///   - reports: the reports of one component, in any order.
  ///   - links: the links among them, in any order; of several between two groups the strongest
  ///     is enough.
  ///   - decisions: what a person decided on them; reports that are not among them are left out.
  public static func clusters(
    of reports: [EventReport],
    links: [Link],
    decisions: Decisions = Decisions()
  ) -> [[EventReport]] {
    clusters(of: reports.map(ReportTraits.init), links: links, decisions: decisions)
  }

  /// The same for reports whose traits are known.
  static func clusters(
    of reports: [ReportTraits],
    links: [Link],
    decisions: Decisions
  ) -> [[EventReport]] {
    var groups = Groups(reports.sorted { $0.report.id < $1.report.id }, decisions)
    var open = links.map { (link: $0, total: $0.total) }.sorted {
      if $0.total != $1.total { return $0.total > $1.total }
      return $0.link.between.lexicographicallyPrecedes($1.link.between)
    }.map(\.link.between)
    // A group that has grown may agree with one that it refused before.
    var isChanged = true
    while isChanged {
      isChanged = false
      open = open.filter { link in
        switch groups.join(link[0], link[1]) {
        case .joined:
          isChanged = true
          return false
        case .known: return false
        case .refused: return true
        }
      }
    }
    return groups.all
  }
}

/// What a person decided on which reports are one event.
public struct Decisions: Hashable, Sendable {
  /// Ids of reports that tell of one event, several lists of them.
  public var together: [[String]]
  /// Ids of reports none of which tells of one event with any of the others.
  public var apart: [Division]

  /// Reports on two sides that have no event in common.
  public struct Division: Hashable, Sendable {
    /// The ids of the reports on one side.
    public var left: [String]
    /// The ids of the reports on the other.
    public var right: [String]

    /// Two sides.
    public init(left: [String], right: [String]) {
      self.left = left
      self.right = right
    }
  }

  /// Decisions; none where nothing is given.
  public init(together: [[String]] = [], apart: [Division] = []) {
    self.together = together
    self.apart = apart
  }
}

/// Reports in groups that grow.
private struct Groups {
  enum Outcome { case joined, known, refused }

  private struct Group {
    var members: [Int]
    /// The smallest of the members, sorted.
    var voices: [Int]
    /// The sides of divisions that members are on: twice the division's place, and 1 more on the
    /// right.
    var sides: Set<Int> = []
  }

  private let traits: [ReportTraits]
  private let places: [String: Int]
  private var groups: [Group]
  private var groupOf: [Int]
  /// How many reports two groups had together when they were refused: until one has grown, they
  /// need not be asked again.
  private var refused: [Int: Int] = [:]
  /// The evidence on pairs of reports that were weighed before; growing groups ask often.
  private var weighed: [Int: Double] = [:]
  private static let mostWeighed = 1 << 18

  init(_ sorted: [ReportTraits], _ decisions: Decisions) {
    traits = sorted
    places = Dictionary(sorted.enumerated().map { ($1.report.id, $0) }) { first, _ in first }
    groups = sorted.indices.map { Group(members: [$0], voices: [$0]) }
    groupOf = Array(sorted.indices)
    for ids in decisions.together {
      let members = ids.compactMap { places[$0] }
      for (first, second) in zip(members, members.dropFirst()) {
        if groupOf[first] != groupOf[second] { merge(groupOf[first], groupOf[second]) }
      }
    }
    for (number, division) in decisions.apart.enumerated() {
      let left = Set(division.left.compactMap { places[$0] }.map { groupOf[$0] })
      let right = Set(division.right.compactMap { places[$0] }.map { groupOf[$0] })
      // What is one by another decision cannot be parted; the correction is reported for it.
      guard left.isDisjoint(with: right) else { continue }
      for group in left { groups[group].sides.insert(2 * number) }
      for group in right { groups[group].sides.insert(2 * number + 1) }
    }
  }

  /// Joins the groups of two reports if they agree.
  mutating func join(_ first: String, _ second: String) -> Outcome {
    guard let left = places[first], let right = places[second] else { return .known }
    let (one, other) = (groupOf[left], groupOf[right])
    guard one != other else { return .known }
    let pair = Groups.pair(one, other)
    let size = groups[one].members.count + groups[other].members.count
    guard refused[pair] != size else { return .refused }
    guard !areDivided(one, other), agree(one, other) else {
      refused[pair] = size
      return .refused
    }
    merge(one, other)
    return .joined
  }

  private func areDivided(_ one: Int, _ other: Int) -> Bool {
    let (few, many) =
      groups[one].sides.count < groups[other].sides.count
      ? (groups[one].sides, groups[other].sides) : (groups[other].sides, groups[one].sides)
    return few.contains { many.contains($0 ^ 1) }
  }

  private static func pair(_ one: Int, _ other: Int) -> Int {
    min(one, other) << 32 | max(one, other)
  }

  private mutating func bits(_ left: Int, _ right: Int) -> Double {
    let pair = Groups.pair(left, right)
    if let known = weighed[pair] { return known }
    if weighed.count >= Groups.mostWeighed { weighed.removeAll(keepingCapacity: true) }
    let bits = Linker.bits(traits[left], traits[right])
    weighed[pair] = bits
    return bits
  }

  private mutating func agree(_ one: Int, _ other: Int) -> Bool {
    var (total, pairs) = (0.0, 0)
    var (totalWithin, pairsWithin) = (0.0, 0)
    // Sorted, so that a sum of numbers that are rounded comes out the same on either side.
    let (first, second) =
      groups[one].voices[0] < groups[other].voices[0] ? (one, other) : (other, one)
    for left in groups[first].voices {
      for right in groups[second].voices {
        let bits = bits(left, right)
        if bits < Clusterer.veto { return false }
        // Capped, so that one perfect pair cannot outvote many that disagree.
        if traits[left].report.source == traits[right].report.source {
          totalWithin += min(10, bits)
          pairsWithin += 1
        } else {
          total += min(10, bits)
          pairs += 1
        }
      }
    }
    // An article that tells two sides of one event tells them in other words: another article
    // says whether they are one.
    return pairs > 0
      ? total > -Clusterer.leniency * Double(pairs)
      : totalWithin > -Clusterer.leniency * Double(pairsWithin)
  }

  private mutating func merge(_ one: Int, _ other: Int) {
    let (into, from) =
      groups[one].members.count >= groups[other].members.count ? (one, other) : (other, one)
    let gone = groups[from]
    groups[from] = Group(members: [], voices: [])
    for member in gone.members { groupOf[member] = into }
    groups[into].members += gone.members
    groups[into].voices = Array(
      (groups[into].voices + gone.voices).sorted().prefix(Clusterer.mostVoices)
    )
    groups[into].sides.formUnion(gone.sides)
  }

  /// The groups' reports, each sorted by id, the groups by their first id.
  var all: [[EventReport]] {
    groups.filter { !$0.members.isEmpty }
      .map { $0.members.sorted() }
      .sorted { $0[0] < $1[0] }
      .map { members in members.map { traits[$0].report } }
  }
}
