import Testing

@testable import DatelineKit

@Suite("Links, their forest and the events that reports fall into")
struct ClustererTests {
  private static let day = "2025-08-15"

  private static func report(_ name: String, _ actors: [String], on day: String? = day)
    -> EventReport
  { SampleReport.make(name, actors: actors, on: day) }

  private static func links(_ reports: [EventReport]) -> [Link] {
    reports.enumerated().flatMap { index, first in
      reports[(index + 1)...].compactMap { Linker.link(first, $0) }
    }
  }

  private static func groups(
    _ reports: [EventReport],
    _ decisions: Decisions = Decisions()
  ) -> Set<Set<String>> {
    let links = SpanningForest.links(of: links(reports))
    let clusters = Clusterer.clusters(of: reports, links: links, decisions: decisions)
    return Set(clusters.map { Set($0.map(\.title)) })
  }

  @Test("A forest has one link fewer than reports, and no order of links shows in it")
  func forest() {
    let reports = (0..<40).map { Self.report("r\($0)", ["putin", "trump"]) }
    let all = Self.links(reports)
    #expect(all.count == 40 * 39 / 2)
    let forest = SpanningForest.links(of: all)
    #expect(forest.count == 39)
    var random = SplitMix64(seed: 5)
    for _ in 0..<5 {
      let shuffled = all.shuffled(using: &random)
      #expect(SpanningForest.links(of: shuffled) == forest)
      // The forest of a forest and the rest is that of all.
      let part = SpanningForest.links(of: Array(shuffled.prefix(300)))
      #expect(SpanningForest.links(of: part + shuffled.dropFirst(300)) == forest)
    }
  }

  @Test("What a person joins is one event, whatever the links say")
  func together() {
    let reports = [Self.report("a", ["putin"]), Self.report("b", ["macron"], on: "2024-01-01")]
    #expect(Self.groups(reports) == [["a"], ["b"]])
    let ids = reports.map(\.id)
    #expect(Self.groups(reports, Decisions(together: [ids])) == [["a", "b"]])
    #expect(Self.groups(reports, Decisions(together: [ids + ["gone"]])) == [["a", "b"]])
  }

  @Test("What a person parts stays apart, and takes its own with it")
  func apart() {
    let reports = ["a", "b", "c", "d"].map { Self.report($0, ["putin", "trump"]) }
    #expect(Self.groups(reports) == [["a", "b", "c", "d"]])
    let ids = Dictionary(uniqueKeysWithValues: reports.map { ($0.title, $0.id) })
    let (a, b, c, d) = (ids["a"] ?? "", ids["b"] ?? "", ids["c"] ?? "", ids["d"] ?? "")
    let split = Decisions(together: [[a, b]], apart: [.init(left: [a, b], right: [c, d])])
    #expect(Self.groups(reports, split) == [["a", "b"], ["c", "d"]])
    // What is joined first cannot be parted.
    let both = Decisions(together: [[a, b, c, d]], apart: [.init(left: [a], right: [b])])
    #expect(Self.groups(reports, both) == [["a", "b", "c", "d"]])
  }

  @Test("Of kinds that as many voices give, that of the report which titles the event is shown")
  func kindOfTitle() {
    for (first, second) in [(Kind.Category.threaten, Kind.Category.support), (.support, .threaten)]
    {
      var reports = [Self.report("short", ["rubio"]), Self.report("a longer title", ["rubio"])]
      (reports[0].kind, reports[1].kind) = (Kind(first), Kind(second))
      let event = EventBuilder.event(of: reports, links: [])
      #expect(event.title == "a longer title")
      #expect(event.kind == Kind(second))
    }
  }

  @Test("The date is the shortest of those that most voices can live with")
  func date() {
    var week = Self.report("week", ["rubio"])
    week.time?.earliest = try? CivilDate(iso8601: "2025-08-11")
    week.time?.latest = try? CivilDate(iso8601: "2025-08-17")
    let days = ["b", "c"].map { Self.report($0, ["rubio"], on: "2025-08-16") }
    let other = Self.report("a", ["rubio"], on: "2025-08-15")
    func first(_ reports: [EventReport]) -> Int? {
      EventBuilder.event(of: reports, links: []).date.earliest?.day
    }
    #expect(first([week] + days) == 16)
    #expect(first(days + [week]) == 16)
    #expect(first(days + [other]) == 16)
    // Each of the days contradicts somebody; the week does not.
    #expect(first([other, week] + days) == 11)
  }

  @Test("A pair is found from either side or from neither")
  func symmetry() throws {
    var reports: [EventReport] = []
    for seed in 1...20 as ClosedRange<UInt64> {
      var desk = NewsDesk(seed: seed)
      for arrival in try desk.arrivals(6) {
        let anchor = arrival.given ?? arrival.article.published?.date
        reports += ReportReader().reports(in: arrival.article, anchor: anchor)
      }
    }
    let keys = reports.map { Linker.blockKeys(of: $0) }
    var met = 0
    for (index, first) in keys.enumerated() {
      for (other, second) in keys.enumerated().dropFirst(index + 1) {
        guard BlockKeys.mayMeet(reports[index], reports[other]) else { continue }
        let there = !Set(first.sought).isDisjoint(with: second.filed)
        let back = !Set(second.sought).isDisjoint(with: first.filed)
        #expect(there == back, "\(reports[index].quote) and \(reports[other].quote)")
        met += there ? 1 : 0
      }
    }
    #expect(met > 100)
  }
}
