import Testing

@testable import DatelineKit

@Suite("Checking, reviewing and refreshing a store")
struct StoreCheckTests {
  private let store: TimelineStore

  init() throws {
    var desk = NewsDesk(seed: 21)
    store = try TimelineStore.inMemory(title: "Affair")
    _ = try store.merge(try desk.arrivals(8))
  }

  @Test("A sound store is sound")
  func sound() throws {
    let check = store.check()
    #expect(check.problems == [])
    #expect(check.articles == 8)
    #expect(check.reports > 10)
    #expect(check.events == (try store.timeline().events.count))
  }

  @Test(
    "What has been tampered with is told",
    arguments: [
      (
        "UPDATE article SET text = x'41' WHERE key = 1", "is not the one that its id names"
      ),
      ("UPDATE report SET event = NULL WHERE key = 2", "is in no event"),
      ("UPDATE report SET event = 99999 WHERE key = 2", "has no founding report in it"),
      ("UPDATE report SET event = key", "is not as the articles give it"),
      ("DELETE FROM block WHERE report = 3", "is not filed under its own keys"),
      ("DELETE FROM link", "is not as the articles give it"),
      ("DELETE FROM name WHERE article = 1", "has no name"),
      ("UPDATE article SET anchor = '2001-01-01' WHERE key = 1", "the anchor of “report-"),
      ("DELETE FROM original WHERE article = 2", "came as are not there"),
      ("UPDATE report SET body = x'7B7D' WHERE key = 1", "a report cannot be read"),
      ("DELETE FROM timeline", "the timeline has no heading"),
      ("PRAGMA user_version = 1", "the schema is version 1, not"),
    ] as [(StaticString, String)]
  )
  func tampered(sql: StaticString, problem: String) throws {
    try store.database.execute(sql)
    let problems = store.check().problems
    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
  }

  @Test("A store that another version has read is read again, and says what changed")
  func refresh() throws {
    let before = try store.timeline()
    let event = try #require(before.events.first { $0.date.edtf != nil })
    _ = try store.correct(.pin(event: event.id, date: "1999"))
    let pinned = try store.timeline()
    // As if an older version had found other triggers: ids of its own, and one report too many.
    try store.database.write { () throws(StoreError) in
      try store.database.run("UPDATE timeline SET read_by = '0.0.1'")
      for stored in try store.reports.all() {
        var report = stored.report
        report.id = SHA256.id("old \(report.id)")
        try store.database.run(
          "UPDATE report SET id = ?, body = ? WHERE key = ?",
          .text(report.id),
          .blob(ReportCoder.encode(report) ?? []),
          .integer(stored.key)
        )
      }
    }
    #expect(throws: StoreError.self) { _ = try store.merge([]) }
    #expect(throws: StoreError.self) { _ = try store.correct(.hide(event: event.id)) }
    #expect(store.check().notes.contains { $0.contains("version 0.0.1 of dateline read") })
    let refreshed = try store.refresh()
    #expect(refreshed.from == "0.0.1")
    #expect(refreshed.to == ProgramVersion.current)
    #expect(refreshed.changes.isEmpty)
    #expect(Set(refreshed.renamed.map(\.new)) == Set(pinned.events.map(\.id)))
    #expect(refreshed.renamed.contains { $0.old == SHA256.id("old \(event.id)") })
    #expect(try store.timeline() == pinned)
    #expect(store.check().problems == [])
    #expect(try store.refresh().renamed == [])
  }

  @Test("What deserves an eye is asked, worst first, and an answer settles it")
  func review() throws {
    let items = try store.review()
    #expect(items.count > 2)
    #expect(items.map(\.score) == items.map(\.score).sorted(by: >))
    #expect(items.allSatisfy { (0...100).contains($0.score) && !$0.question.isEmpty })
    let joined = try #require(items.first { $0.sort == .apart })
    let ids = try #require(joined.no)
    #expect(ids.first == "distinct")
    _ = try store.correct(.distinct(ids[1], ids[2]))
    let left = try store.review()
    #expect(!left.contains { $0.sort == .apart && $0.events == joined.events })
    #expect(try store.review() == left)
  }
}
