import Testing

@testable import DatelineKit

@Suite("The drawing")
struct LaneChartTests {
  private static func events(_ days: [String]) -> [Event] {
    days.enumerated().map { ChronicleTests.event("e\($0)", $1, $1, $1) }
  }

  private static func picture(_ events: [Event], lanes: [LaneChart.Lane]) -> String {
    LaneChart(events, lanes: lanes).picture(linking: nil).content
  }

  private static func labels(_ content: String, _ name: String) -> [String] {
    content.components(separatedBy: "<text class=\"\(name)\"").dropFirst().map {
      String($0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
    }
  }

  @Test("Months without events are left out, and a year is named once")
  func months() {
    let events = Self.events(["2030-12-01", "2031-02-01", "2031-02-20", "2031-03-01"])
    let content = Self.picture(events, lanes: [.init(label: "all", events: [0, 1, 2, 3])])
    #expect(Self.labels(content, "year") == ["2030", "2031"])
    #expect(Self.labels(content, "month") == ["Dec", "Feb", "Mar"])
    #expect(content.components(separatedBy: "<circle").count == 5)
  }

  @Test("Centuries of events are drawn by decades or centuries")
  func centuries() {
    let days = (1...60).map { "\(1000 + $0 * 10)-01-01" }
    let content = Self.picture(
      Self.events(days),
      lanes: [.init(label: "all", events: Array(0..<60))]
    )
    #expect(Self.labels(content, "year").first == "1000")
    #expect(Self.labels(content, "month").isEmpty)
  }

  @Test("A line joins the lanes of one event")
  func stems() {
    let lanes = [LaneChart.Lane(label: "a", events: [0]), .init(label: "b", events: [0, 1])]
    let content = Self.picture(Self.events(["2031-02-01", "2031-02-20"]), lanes: lanes)
    #expect(content.components(separatedBy: "class=\"stem\"").count == 2)
  }

  @Test("Of many sources the busiest have lanes of their own, and no event is lost")
  func busiest() {
    var timeline = SillDam.timeline
    let events = Self.events((1...40).map { "2031-02-\($0 % 9 + 10)" })
    timeline.sources = (0..<40).map { index in
      var source = SillDam.sources[0]
      source.id = "s\(index)"
      return source
    }
    timeline.events = events.enumerated().map { index, event in
      var event = event
      event.reports[0].source = "s\(index < 20 ? 7 : index)"
      return event
    }
    let lanes = LaneChart.lanes(ofSourcesIn: timeline, timeline.events)
    #expect(lanes.count == 12)
    #expect(lanes[0].events.count == 20)
    #expect(lanes.last?.label == "10 other sources")
    #expect(Set(lanes.flatMap(\.events)).count == 40)
  }

  @Test("Without a day there is nothing to draw")
  func nothing() {
    let undated = ChronicleTests.event("a", nil)
    #expect(LaneChart([undated], lanes: [.init(label: "a", events: [0])]).isEmpty)
    #expect(LaneChart([], lanes: []).picture(linking: nil).content.isEmpty)
  }
}
