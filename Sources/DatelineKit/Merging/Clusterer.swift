/// Parts the reports of one connected component into events.
///
/// The strongest links are taken first; two groups become one only if the evidence over all their
/// pairs, unlinked ones included, speaks for one event on the whole. So a chain of weak links
/// does not glue two clear events, and the order in which reports came does not matter.
public enum Clusterer {
  /// The events' reports, each sorted by id, the groups by their first id.
  ///
  /// - Parameters:
  ///   - reports: the reports of one component, in any order.
  ///   - links: the links among them, in any order.
  public static func clusters(of reports: [EventReport], links: [Link]) -> [[EventReport]] {
    let sorted = reports.sorted { $0.id < $1.id }
    let traits = sorted.map(ReportTraits.init)
    let places = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($1.id, $0) }
    )
    var groups = sorted.indices.map { [$0] }
    var groupOf = Array(sorted.indices)
    let strongestFirst = links.map { (link: $0, total: $0.total) }.sorted {
      ($1.total, $0.link.between[0], $0.link.between[1])
        < ($0.total, $1.link.between[0], $1.link.between[1])
    }
    for (link, _) in strongestFirst {
      guard let left = places[link.between[0]], let right = places[link.between[1]] else {
        continue
      }
      let (first, second) = (groupOf[left], groupOf[right])
      guard first != second, agree(groups[first], groups[second], traits) else { continue }
      groups[first] += groups[second]
      for member in groups[second] { groupOf[member] = first }
      groups[second] = []
    }
    return groups.filter { !$0.isEmpty }.map { $0.sorted().map { sorted[$0] } }
      .sorted { $0[0].id < $1[0].id }
  }

  private static func agree(_ first: [Int], _ second: [Int], _ traits: [ReportTraits]) -> Bool {
    var total = 0.0
    for left in first {
      for right in second {
        // Capped, so that one perfect pair cannot outvote many that disagree.
        total += max(-10, min(10, Linker.bits(traits[left], traits[right])))
      }
    }
    return total > 0
  }
}
