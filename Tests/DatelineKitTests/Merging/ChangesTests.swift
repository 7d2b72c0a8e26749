import Foundation
import Testing

@testable import DatelineKit

@Suite("What a change did")
struct ChangesTests {
  private let a = SampleReport.make("a")
  private let b = SampleReport.make("b")
  private let c = SampleReport.make("c")
  private let lastWeek = EventDate.from("2025-08-11", to: "2025-08-17", "last week")

  private func event(
    _ title: String,
    _ reports: [EventReport],
    _ date: EventDate = .none,
    status: Status = .occurred,
    conflicts: [Conflict] = []
  ) -> Event {
    SampleReport.event(title, reports, date, status: status, conflicts: conflicts)
  }

  @Test("Nothing")
  func nothing() {
    let events = [event("Talks", [a, b], lastWeek), event("Call", [c])]
    let changes = Changes.between(before: events, after: events.reversed())
    #expect(changes == Changes())
    #expect(changes.isEmpty)
    #expect(changes.summary == ["no event changed"])
    #expect(changes.details == [])
  }

  @Test("An event that no report told before is new, one that nothing tells any more is gone")
  func newAndGone() {
    let changes = Changes.between(
      before: [event("Call", [b])],
      after: [event("Talks", [a], lastWeek)]
    )
    #expect(
      changes.new.map(\.detail) == ["“last week” (2025-08-11/2025-08-17)"]
    )
    #expect(changes.gone.map(\.title) == ["Call"])
    #expect(changes.gone.map(\.event) == [b.id])
    #expect(changes.summary == ["1 event new, 1 gone"])
  }

  @Test("Another source corroborates; one fewer weakens; the same source again does neither")
  func sources() {
    let one = event("Talks", [a])
    let two = event("Talks", [a, b])
    let more = Changes.between(before: [one], after: [two])
    #expect(more.corroborated.map(\.detail) == ["1 source to 2"])
    #expect(more.details == ["corroborated: Talks: 1 source to 2"])
    let fewer = Changes.between(before: [two], after: [one])
    #expect(fewer.weakened.map(\.detail) == ["2 sources to 1"])
    #expect(fewer.corroborated.isEmpty && fewer.gone.isEmpty)
    let same = event("Talks", [a, SampleReport.make("again", source: a.source)])
    #expect(Changes.between(before: [one], after: [same]).isEmpty)
  }

  @Test("A narrower date is sharper")
  func sharpened() {
    let day = event("Talks", [a, b], .from("2025-08-15", "15 August"))
    let changes = Changes.between(before: [event("Talks", [a], lastWeek)], after: [day])
    #expect(
      changes.sharpened.map(\.detail) == ["“last week” (2025-08-11/2025-08-17) to 2025-08-15"]
    )
    #expect(changes.moved.isEmpty)
    #expect(changes.summary == ["1 event corroborated, 1 sharpened"])
    let dated = Changes.between(
      before: [event("Talks", [a])],
      after: [event("Talks", [a], lastWeek)]
    )
    #expect(dated.sharpened.map(\.detail) == ["undated to 2025-08-11/2025-08-17"])
  }

  @Test("A date that is open at one side gets sharper when that side is known")
  func openDates() throws {
    var open = EventDate.from("2025-08-29", "by 29 August")
    open.edtf = "../2025-08-29"
    open.earliest = nil
    let changes = Changes.between(
      before: [event("Talks", [a], open)],
      after: [event("Talks", [a], .from("2025-08-29"))]
    )
    #expect(changes.sharpened.map(\.detail) == ["“by 29 August” (../2025-08-29) to 2025-08-29"])
    let back = Changes.between(
      before: [event("Talks", [a], .from("2025-08-29"))],
      after: [event("Talks", [a], open)]
    )
    #expect(back.moved.map(\.detail) == ["2025-08-29 to ../2025-08-29"])
  }

  @Test("Another date moves an event, and so does none")
  func moved() {
    let was = event("Talks", [a], lastWeek)
    let earlier = event("Talks", [a], .from("2025-08-04", to: "2025-08-10", "last week"))
    #expect(
      Changes.between(before: [was], after: [earlier]).moved.map(\.detail)
        == ["“last week” (2025-08-11/2025-08-17) to 2025-08-04/2025-08-10"]
    )
    #expect(
      Changes.between(before: [was], after: [event("Talks", [a])]).moved.map(\.detail)
        == ["“last week” (2025-08-11/2025-08-17) to undated"]
    )
    let month = event("Talks", [a], .from("2025-08-01", to: "2025-08-31"))
    #expect(Changes.between(before: [was], after: [month]).moved.count == 1)
  }

  @Test("Another status restates it")
  func restated() {
    let changes = Changes.between(
      before: [event("Talks", [a], status: .planned)],
      after: [event("Talks", [a])]
    )
    #expect(changes.restated.map(\.detail) == ["planned to occurred"])
    #expect(changes.summary == ["1 event with another status"])
  }

  @Test("A conflict is told once, when it arises")
  func conflicting() {
    let conflict = Conflict(
      field: "date",
      values: [
        .init(value: "2025-08-15", reports: [a.id]), .init(value: "2025-08-16", reports: [b.id]),
      ]
    )
    let calm = event("Talks", [a, b])
    let torn = event("Talks", [a, b], conflicts: [conflict])
    let changes = Changes.between(before: [calm], after: [torn])
    #expect(changes.conflicting.map(\.detail) == ["date: 2025-08-15 or 2025-08-16"])
    #expect(changes.summary == ["1 event in conflict"])
    #expect(Changes.between(before: [torn], after: [torn]).isEmpty)
    #expect(Changes.between(before: [torn], after: [calm]).isEmpty)
  }

  @Test("Two events become one, and one becomes two")
  func joinedAndSplit() {
    let parts = [
      event("Talks", [a], .from("2025-08-14")), event("Meeting", [b], .from("2025-08-15")),
    ]
    let whole = [event("Talks and meeting", [a, b], .from("2025-08-14"))]
    let joined = Changes.between(before: parts, after: whole)
    #expect(joined.joined.map(\.detail) == ["was “Talks” and “Meeting”"])
    #expect(joined.joined.map(\.event) == [a.id])
    #expect(joined.summary == ["1 event joined"])
    let split = Changes.between(before: whole, after: parts)
    #expect(split.split.map(\.title) == ["Talks and meeting"])
    #expect(split.split.map(\.detail) == ["now “Talks” (2025-08-14) and “Meeting” (2025-08-15)"])
    #expect(split.summary == ["1 event split"])
    #expect(split.new.isEmpty && split.weakened.isEmpty && split.moved.isEmpty)
  }

  @Test("A part that gets another date than the whole had is told of too")
  func splitAndMoved() {
    let changes = Changes.between(
      before: [event("Talks", [a, b, c], .from("2025-08-14"))],
      after: [
        event("Talks", [a, b], .from("2025-08-13")), event("Call", [c], .from("2025-08-14")),
      ]
    )
    #expect(changes.moved.map(\.detail) == ["2025-08-14 to 2025-08-13"])
    #expect(changes.split.count == 1)
  }

  @Test("Changes are told in the order of the timeline, whatever order they were found in")
  func order() {
    let after = [
      event("Late", [a], .from("2025-08-20")), event("Undated", [b]),
      event("Early", [c], .from("2025-08-01")),
    ]
    for events in [after, after.reversed()] {
      let changes = Changes.between(before: [], after: events)
      #expect(changes.new.map(\.title) == ["Early", "Late", "Undated"])
    }
  }

  @Test("Articles and events are counted in good grammar")
  func grammar() {
    var changes = Changes()
    let item = Changes.Item(event: "1", title: "Talks", detail: "")
    changes.added = ["a.txt"]
    changes.known = ["b.txt", "c.txt"]
    changes.new = [item]
    changes.corroborated = [item, item, item]
    #expect(
      changes.summary == [
        "1 article added: a.txt", "2 articles known already: b.txt, c.txt",
        "1 event new, 3 corroborated",
      ]
    )
    changes.new = []
    #expect(changes.summary.last == "3 events corroborated")
    changes.removed = (1...12).map { "\($0)" }
    #expect(changes.summary[2] == "12 articles taken out: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more")
  }

  @Test("Two timelines are compared by their articles and events")
  func timelines() throws {
    var desk = NewsDesk(seed: 2)
    let arrivals = try desk.arrivals(6)
    func timeline(_ arrivals: ArraySlice<Arrival>) throws -> Timeline {
      let store = try TimelineStore.inMemory()
      _ = try store.merge(Array(arrivals))
      return try store.timeline()
    }
    let (old, new) = (try timeline(arrivals[0..<4]), try timeline(arrivals[1..<6]))
    let changes = Changes.between(before: old, after: new)
    #expect(changes.removed == [arrivals[0].article.name])
    #expect(changes.added == arrivals[4..<6].map(\.article.name).sorted())
    #expect(!changes.isEmpty)
    let ids = Set(old.events.flatMap(\.reports).map(\.id))
    let isNew = { (event: Event) in !event.reports.contains { ids.contains($0.id) } }
    #expect(changes.new.map(\.event) == new.events.filter(isNew).map(\.id))
    #expect(Changes.between(before: new, after: new).isEmpty)
  }

  @Test("A merge tells the same as a comparison of the timelines before and after")
  func mergeTellsTheSame() throws {
    for seed in UInt64(1)...6 {
      var desk = NewsDesk(seed: seed)
      let store = try TimelineStore.inMemory()
      for arrival in try desk.arrivals(10) {
        let before = try store.timeline()
        var told = try store.merge([arrival])
        var compared = Changes.between(before: before, after: try store.timeline())
        told.warnings = []
        compared.warnings = []
        #expect(told == compared)
      }
    }
  }

  @Test("Changes go through JSON")
  func json() throws {
    let changes = Changes.between(
      before: [event("Call", [b])],
      after: [event("Talks", [a], lastWeek)]
    )
    let data = try JSONEncoder().encode(changes)
    #expect(try JSONDecoder().decode(Changes.self, from: data) == changes)
  }
}
