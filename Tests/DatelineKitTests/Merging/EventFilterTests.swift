import Testing

@testable import DatelineKit

/// Which events of a timeline a filter lets pass.
struct EventFilterTests {
  private func event(
    _ date: EventDate,
    actor: Actor? = nil,
    kind: Kind = Kind(.consult, "call"),
    status: Status = .occurred
  ) -> Event {
    var event = SampleReport.event("An event", [SampleReport.make("one")], date, status: status)
    event.actors = actor.map { [$0] } ?? []
    event.kind = kind
    return event
  }

  private let merz = Actor(
    id: "merz-friedrich",
    name: "Friedrich Merz",
    country: "DEU",
    role: .source
  )

  @Test(arguments: [
    ("2025-08-17", "", true), ("2025-08-18", "", false), ("", "2025-08-11", true),
    ("", "2025-08-10", false), ("2025-08-12", "2025-08-13", true),
    ("2025-08-18", "2025-08-30", false),
  ])
  func aSpanIsInEveryPeriodThatItTouches(from: String, to: String, passes: Bool) {
    var filter = EventFilter()
    filter.from = try? CivilDate(iso8601: from)
    filter.to = try? CivilDate(iso8601: to)
    #expect(filter.passes(event(.from("2025-08-11", to: "2025-08-17"))) == passes)
  }

  @Test func anUndatedEventIsInNoPeriod() throws {
    var filter = EventFilter()
    #expect(filter.passes(event(.none)))
    filter.from = try CivilDate(iso8601: "0001-01-01")
    #expect(!filter.passes(event(.none)))
  }

  @Test func undatedEventsAreWantedBesideAPeriodOrAlone() throws {
    let dated = event(.from("2025-08-11", to: "2025-08-17"))
    var filter = EventFilter()
    filter.undated = true
    #expect(filter.passes(event(.none)))
    #expect(!filter.passes(dated))
    filter.from = try CivilDate(iso8601: "2025-08-01")
    #expect(filter.passes(event(.none)))
    #expect(filter.passes(dated))
    filter.from = try CivilDate(iso8601: "2025-09-01")
    #expect(!filter.passes(dated))
  }

  @Test(arguments: [(0, true), (1, true), (2, true), (3, false)])
  func sourcesAreCountedOnce(minimum: Int, passes: Bool) {
    var twice = event(.none)
    twice.reports = ["one", "two", "one"].map { SampleReport.make($0, source: $0) }
    var filter = EventFilter()
    filter.minimumSources = minimum
    #expect(filter.passes(twice) == passes)
  }

  @Test(arguments: [
    ("DEU", true), ("deu", true), ("Merz", true), ("friedrich merz", true),
    ("merz-friedrich", true), ("Friedrich", true), ("Mer", false), ("FRA", false), ("", false),
  ])
  func anActorIsFoundByNameIdAndCountry(words: String, passes: Bool) {
    var filter = EventFilter()
    filter.actors = [words]
    #expect(filter.passes(event(.none, actor: merz)) == passes)
  }

  @Test(arguments: [
    ("consult", true), ("consult/call", true), ("consult/visit", false), ("assault", false),
  ])
  func aKindWithoutAModeFitsEveryMode(words: String, passes: Bool) throws {
    var filter = EventFilter()
    filter.kinds = [try #require(Kind(words))]
    #expect(filter.passes(event(.none)) == passes)
  }

  @Test func oneOfSeveralMustFitAndEveryConditionMust() {
    var filter = EventFilter()
    filter.statuses = [.planned, .occurred]
    #expect(filter.passes(event(.none)))
    filter.actors = ["FRA"]
    #expect(!filter.passes(event(.none, actor: merz)))
  }

  @Test func aFilteredTimelineKeepsItsSources() {
    let timeline = Timeline(
      title: "T",
      anchor: nil,
      readBy: "1",
      sources: [],
      events: [event(.none), event(.none, status: .denied)],
      warnings: []
    )
    var filter = EventFilter()
    filter.statuses = [.denied]
    #expect(timeline.filtered(by: filter).events.map(\.status) == [.denied])
    #expect(timeline.filtered(by: EventFilter()) == timeline)
  }
}
