import Testing

@testable import DatelineKit

/// What always holds (invariants 1 to 3 of the design), on articles that a seed decides.
@Suite("A timeline is a function of its articles and anchors alone")
struct StoreInvariantTests {
  private static let seeds = Array<UInt64>(1...12)

  private static func arrivals(_ seed: UInt64, _ count: Int = 10) throws -> [Arrival] {
    var desk = NewsDesk(seed: seed)
    return try desk.arrivals(count)
  }

  private static func whole(_ arrivals: [Arrival], anchor: CivilDate? = nil) throws -> Timeline {
    let store = try TimelineStore.inMemory(title: "Affair", anchor: anchor)
    _ = try store.merge(arrivals)
    return try store.timeline()
  }

  @Test("The articles of these tests hold events told by several, or the rest would test nothing")
  func theDeskIsWorthTesting() throws {
    let timelines = try Self.seeds.map { try Self.whole(Self.arrivals($0)) }
    #expect(timelines.allSatisfy { $0.events.count > 3 })
    #expect(timelines.flatMap(\.events).count { $0.voices > 1 } > 20)
    #expect(timelines.flatMap(\.events).count { $0.reports.count > 2 } > 10)
    #expect(timelines.flatMap(\.events).contains { $0.date.edtf == nil })
  }

  @Test("Any order and any batching give the same timeline", arguments: seeds)
  func orderAndBatching(seed: UInt64) throws {
    let arrivals = try Self.arrivals(seed)
    let expected = try Self.whole(arrivals)
    var random = SplitMix64(seed: seed)
    for _ in 0..<4 {
      let store = try TimelineStore.inMemory(title: "Affair")
      var rest = arrivals.shuffled(using: &random)[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        _ = try store.merge(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      #expect(try store.timeline() == expected)
    }
  }

  @Test("Merging articles twice changes nothing", arguments: seeds)
  func twice(seed: UInt64) throws {
    let arrivals = try Self.arrivals(seed)
    let store = try TimelineStore.inMemory(title: "Affair")
    let first = try store.merge(arrivals)
    #expect(first.added.count == arrivals.count)
    let before = try store.timeline()
    let changes = try store.merge(arrivals.shuffled())
    #expect(changes.isEmpty)
    #expect(changes.known == arrivals.map(\.article.name).sorted())
    #expect(try store.timeline() == before)
  }

  @Test("Removing articles leaves what would have been without them", arguments: seeds)
  func removal(seed: UInt64) throws {
    let arrivals = try Self.arrivals(seed)
    var random = SplitMix64(seed: seed)
    let shuffled = arrivals.shuffled(using: &random)
    let count = Int.random(in: 1..<arrivals.count, using: &random)
    let store = try TimelineStore.inMemory(title: "Affair")
    _ = try store.merge(shuffled)
    for arrival in shuffled.prefix(count) {
      let changes = try store.remove(article: arrival.article.id)
      #expect(changes.removed == [arrival.article.name])
    }
    #expect(try store.timeline() == Self.whole(Array(shuffled.dropFirst(count))))
    _ = try store.merge(Array(shuffled.prefix(count)))
    #expect(try store.timeline() == Self.whole(arrivals))
  }

  @Test("An anchor set later gives what it would have given at first", arguments: seeds)
  func anchors(seed: UInt64) throws {
    var arrivals = try Self.arrivals(seed)
    var random = SplitMix64(seed: seed)
    let store = try TimelineStore.inMemory(title: "Affair")
    _ = try store.merge(arrivals)
    let day = try #require(CivilDate(dayNumber: 20_310).adding(days: 14))
    for index in arrivals.indices.shuffled(using: &random).prefix(4) {
      let given = Bool.random(using: &random) ? day : nil
      arrivals[index].given = given
      _ = try store.setAnchor(given, ofArticle: arrivals[index].article.id)
    }
    #expect(try store.timeline() == Self.whole(arrivals))
    _ = try store.setAnchor(day, ofArticle: nil)
    #expect(try store.timeline() == Self.whole(arrivals, anchor: day))
    _ = try store.setAnchor(nil, ofArticle: nil)
    #expect(try store.timeline() == Self.whole(arrivals))
  }

  @Test("Changes made in any mixture come to the same timeline", arguments: seeds)
  func mixture(seed: UInt64) throws {
    let arrivals = try Self.arrivals(seed, 8)
    var random = SplitMix64(seed: seed &+ 1_000)
    let store = try TimelineStore.inMemory(title: "Affair")
    var inside: [String: Arrival] = [:]
    for _ in 0..<25 {
      let pick = arrivals[Int.random(in: 0..<arrivals.count, using: &random)]
      let id = pick.article.id
      if let known = inside[id] {
        if Bool.random(using: &random) {
          _ = try store.remove(article: id)
          inside[id] = nil
        } else {
          let day = CivilDate(dayNumber: Int32.random(in: 20_300..<20_340, using: &random))
          _ = try store.setAnchor(day, ofArticle: id)
          inside[id] = Arrival(article: known.article, given: day)
        }
      } else {
        _ = try store.merge([pick])
        inside[id] = pick
      }
    }
    #expect(try store.timeline() == Self.whole(Array(inside.values)))
  }

  @Test("Every report is in one event, and every quote stands at its offsets", arguments: seeds)
  func nothingIsLost(seed: UInt64) throws {
    let arrivals = try Self.arrivals(seed)
    let timeline = try Self.whole(arrivals)
    let texts = Dictionary(uniqueKeysWithValues: timeline.sources.map { ($0.id, $0.text) })
    #expect(Set(texts.keys) == Set(arrivals.map(\.article.id)))
    let reports = timeline.events.flatMap(\.reports)
    #expect(Set(reports.map(\.id)).count == reports.count)
    let read = timeline.sources.flatMap { source in
      arrivals.first { $0.article.id == source.id }.map {
        ReportReader().reports(in: $0.article, anchor: source.anchor.date)
      } ?? []
    }
    #expect(Set(read) == Set(reports))
    for report in reports {
      let text = try #require(texts[report.source]).unicodeScalars
      let words = text.dropFirst(report.start).prefix(report.end - report.start)
      #expect(String(String.UnicodeScalarView(words)) == report.quote)
    }
    for event in timeline.events {
      #expect(event.reports.first?.id == event.id)
      let ids = Set(event.reports.map(\.id))
      #expect(event.links.allSatisfy { ids.isSuperset(of: $0.between) })
      #expect(event.reports.count == 1 || event.links.count >= event.reports.count - 1)
    }
  }

  @Test("A timeline restored from its texts is the same timeline", arguments: seeds.prefix(3))
  func restoring(seed: UInt64) throws {
    let timeline = try Self.whole(Self.arrivals(seed))
    let restored = timeline.sources.map {
      RestoredArticle(
        text: Array($0.text.utf8),
        sha256: $0.sha256,
        names: $0.names,
        title: $0.title,
        publisher: $0.publisher,
        url: $0.url,
        published: $0.published,
        given: $0.given
      )
    }
    let store = try TimelineStore.restore(restored, at: nil, title: "Affair", anchor: nil)
    #expect(try store.timeline() == timeline)
  }
}
