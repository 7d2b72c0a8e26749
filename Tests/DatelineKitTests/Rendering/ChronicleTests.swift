import Testing

@testable import DatelineKit

@Suite("The layout for people")
struct ChronicleTests {
  static func event(
    _ id: String,
    _ edtf: String?,
    _ earliest: String = "",
    _ latest: String = "",
    status: Status = .occurred
  ) -> Event {
    let report = SillDam.report(
      id,
      "Kestland shut the gates in March",
      trigger: "shut",
      kind: Kind(.sanction),
      status: status,
      title: id
    )
    var event = SillDam.event([report])
    event.date = DateInWordsTests.date(edtf, earliest, latest)
    return event
  }

  static func chronicle(_ events: [Event]) -> Chronicle {
    Chronicle(
      Timeline(
        title: "T",
        anchor: nil,
        readBy: "0",
        sources: SillDam.sources,
        events: events,
        warnings: []
      )
    )
  }

  @Test("A note is named by the shortest beginning of its event's id that names no other")
  func labels() {
    let events = ["aaaaaaaa11", "aaaaaaaa22", "bbbbbbbb33", "bbbbbbccdd"].map {
      Self.event($0, nil)
    }
    #expect(Chronicle.labels(of: events) == ["aaaaaaaa1", "aaaaaaaa2", "bbbbbbb", "bbbbbbc"])
    var two = events[2]
    two.reports.append(events[3].reports[0])
    #expect(Chronicle.labels(of: [two]) == ["bbbbbb"])
    #expect(Chronicle.labels(of: [two, events[0]]) == ["bbbbbb", "aaaaaa"])
  }

  @Test("Ids that are none of ours name no notes")
  func strangeIDs() {
    let events = ["x] <b>", "", String(repeating: "a", count: 65)].map { Self.event($0, nil) }
    #expect(Chronicle.labels(of: events) == ["n1", "n2", "n3"])
  }

  @Test("Years stand before their months, and no heading comes twice")
  func headings() {
    let chronicle = Self.chronicle([
      Self.event("a", "2025-01-01", "2025-01-01", "2025-01-01"),
      Self.event("b", "2025", "2025-01-01", "2025-12-31"),
      Self.event("c", "2025-01-15", "2025-01-15", "2025-01-15"),
      Self.event("d", "2025-01-28/2025-02-03", "2025-01-28", "2025-02-03"),
      Self.event("e", "2024-03/2025-02", "2024-03-01", "2025-02-28"),
      Self.event("f", "../2025-03-01", "", "2025-03-01"),
      Self.event("g", "2025-04/..", "2025-04-01", ""),
      Self.event("h", "199X", "1990-01-01", "1999-12-31"),
      Self.event("i", nil),
    ])
    #expect(
      chronicle.past.map(\.heading)
        == ["1990", "2024", "2025", "January 2025", "March 2025", "April 2025"]
    )
    #expect(chronicle.past[3].entries.map(\.title) == ["a", "c", "d"])
    #expect(chronicle.undated?.entries.map(\.title) == ["i"])
    #expect(chronicle.ahead == nil)
    #expect(chronicle.summary == "2 sources · 9 events · 1990 to April 2025")
  }

  @Test("What lies ahead stands apart, by its end, and says where nothing came of it")
  func ahead() {
    let chronicle = Self.chronicle([
      Self.event("a", "2031-04-01/2031-06-30", "2031-04-01", "2031-06-30", status: .planned),
      Self.event("b", "2031-04-20", "2031-04-20", "2031-04-20", status: .planned),
      Self.event("c", "2031-04-10", "2031-04-10", "2031-04-10", status: .cancelled),
      Self.event("d", "2031-04-11", "2031-04-11", "2031-04-11", status: .denied),
      Self.event("e", nil, status: .planned),
      Self.event("f", "2031-05-10", "2031-05-10", "2031-05-10", status: .proposed),
      Self.event("g", "2031-04-12", "2031-04-12", "2031-04-12", status: .proposed),
    ])
    #expect(chronicle.ahead?.heading == "Planned")
    #expect(chronicle.ahead?.entries.map(\.title) == ["b", "f", "a"])
    #expect(
      chronicle.ahead?.entries.map(\.marks)
        == [["planned", "no report since"], ["proposed"], ["planned"]]
    )
    #expect(chronicle.past.flatMap(\.entries).map(\.title) == ["c", "d", "g"])
    #expect(
      chronicle.past.flatMap(\.entries).map(\.marks) == [["cancelled"], ["denied"], ["proposed"]]
    )
    #expect(chronicle.undated?.entries.map(\.title) == ["e"])
  }

  @Test("What is planned for no date that anyone names stands last, by when it was said")
  func noDateNamed() throws {
    var event = Self.event("a", "2031-04-10", "2031-04-10", "2031-04-10", status: .planned)
    event.date.basis = .published
    let later = Self.event("b", "2031-06-30", "2031-06-30", "2031-06-30", status: .planned)
    let entries = try #require(Self.chronicle([event, later]).ahead?.entries)
    #expect(entries.map(\.title) == ["b", "a"])
    #expect(entries.map(\.date) == ["Mon 30 June 2031", "no date named"])
    #expect(entries.map(\.marks) == [["planned"], ["planned", "said by 10 April 2031"]])
  }

  @Test("Each merge rule gives its weightiest evidence once, whatever the order of the links")
  func evidence() throws {
    var event = try #require(SillDam.events.first { $0.reports.count == 2 })
    let weights = (1...9).map { Weight(rule: "r\($0 % 8)", bits: Double($0), evidence: "w\($0)") }
    let against = [
      Weight(rule: "a", bits: -1, evidence: "x1"), Weight(rule: "b", bits: -3, evidence: "x3"),
      Weight(rule: "c", bits: 0, evidence: "says nothing either way"),
    ]
    let links = [
      Link(between: ["a", "b"], weights: weights),
      Link(between: ["a", "c"], weights: weights + against),
    ]
    for links in [links, links.reversed()] {
      event.links = links
      let note = NoteWriter(places: [:]).note(event)
      let reasons = note.first { $0.heading == "One event because" }?.text
      #expect(reasons == "w9; w8; w7; w6; w5; w4; and 2 more; against it: x3; x1")
    }
  }

  @Test("A quoted sentence keeps its own full stop, and gets no second")
  func stops() throws {
    let stopped = SillDam.timeline.events.map { event -> Event in
      var event = event
      event.reports = event.reports.map {
        var report = $0
        report.quote += "."
        return report
      }
      return event
    }
    var timeline = SillDam.timeline
    timeline.events = stopped
    let page = MarkdownRenderer().render(timeline)
    #expect(page.contains("signed in 2027.”\n"))
    #expect(!page.contains(".”."))
  }
}
