import Testing

@testable import DatelineKit

@Suite("A write happens whole or not at all")
struct StoreWritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A full disk in the middle of a merge leaves the store as it was")
  func fullDisk() throws {
    var desk = NewsDesk(seed: 3, doings: 30)
    let arrivals = try desk.arrivals(60)
    let store = try TimelineStore.create(
      at: folder.path,
      title: nil,
      anchor: nil,
      merging: Array(arrivals.prefix(10))
    ).store
    let before = try store.timeline()
    let pages = Int(try store.database.number("PRAGMA page_count"))
    for room in [0, 1, 5, 20] {
      try store.database.setPragma("max_page_count", pages + room)
      let error = #expect(throws: StoreError.self) { _ = try store.merge(arrivals) }
      #expect(error == .full(path: store.path))
      #expect(try store.timeline() == before)
    }
    #expect(
      StoreError.full(path: "x").description
        == "“x” cannot be written: the disk is full; nothing was changed"
    )
    #expect(try TimelineStore.open(at: folder.path).timeline() == before)
    try store.database.setPragma("max_page_count", 1 << 30)
    #expect(try store.merge(arrivals).added.count == 50)
    let memory = try TimelineStore.inMemory()
    _ = try memory.merge(arrivals)
    #expect(try store.timeline() == memory.timeline())
  }

  @Test("A failure on the way leaves the timeline that was to be changed or replaced")
  func failure() throws {
    var desk = NewsDesk(seed: 4)
    let arrivals = try desk.arrivals(6)
    let store = try TimelineStore.create(
      at: folder.path,
      title: "Old",
      anchor: nil,
      merging: arrivals
    ).store
    let before = try store.timeline()
    // A text that claims the id of another fails in the middle of the transaction.
    let last = try #require(arrivals.max { $0.article.id < $1.article.id }).article
    let forged = Article(
      id: last.id,
      sha256: SHA256.hex([1]),
      utf8: Array("Another text.".utf8),
      original: [],
      name: "forged.txt",
      title: nil,
      publisher: nil,
      url: nil,
      published: nil,
      nameDate: nil,
      notes: []
    )
    let error = StoreError.failed(path: store.path, reason: "two texts have the id \(last.id)")
    let more = try desk.arrivals(3) + [Arrival(article: forged)]
    #expect(throws: error) { _ = try store.merge(more) }
    #expect(try store.timeline() == before)
    #expect(throws: error) {
      _ = try TimelineStore.create(
        at: folder.path,
        title: "New",
        anchor: nil,
        merging: arrivals + more,
        replacing: true
      )
    }
    #expect(try store.timeline() == before)
  }

  @Test("Writers at once all succeed, one after the other", arguments: [2, 8])
  func writers(count: Int) throws {
    var desk = NewsDesk(seed: UInt64(count))
    let arrivals = try desk.arrivals(24)
    _ = try TimelineStore.create(at: folder.path, title: nil, anchor: nil)
    let path = folder.path
    let failures = Parallel.map(Array(0..<count)) { writer -> String? in
      do {
        let store = try TimelineStore.open(at: path)
        for index in stride(from: writer, to: arrivals.count, by: count) {
          _ = try store.merge([arrivals[index]])
        }
        return nil
      } catch {
        return "\(error)"
      }
    }
    #expect(failures.allSatisfy { $0 == nil }, "\(failures)")
    let memory = try TimelineStore.inMemory()
    _ = try memory.merge(arrivals)
    #expect(try TimelineStore.open(at: path).timeline() == memory.timeline())
  }

  @Test("An article that another writer gave another anchor meanwhile is read with that one")
  func overtaken() throws {
    var desk = NewsDesk(seed: 11)
    let arrivals = try desk.arrivals(6)
    let day = try CivilDate(iso8601: "2025-09-01")
    let store = try TimelineStore.inMemory()
    // What was read before the lock is from a timeline without an anchor.
    let batch = MergeBatch(arrivals)
    let stale = batch.read(timelineAnchor: nil)
    _ = try store.setAnchor(day, ofArticle: nil)
    _ = try store.database.write { () throws(StoreError) in try store.write(batch, ready: stale) }
    let expected = try TimelineStore.inMemory(anchor: day)
    _ = try expected.merge(arrivals)
    #expect(try store.timeline() == expected.timeline())
  }

  @Test("A merge loads the events that it reaches and no others")
  func reach() throws {
    let store = try TimelineStore.inMemory()
    let reports = (0..<300).map { number in
      SampleReport.make("\(number)", actors: ["p\(number)"], on: "2025-08-\(10 + number % 9)")
    }
    let more = SampleReport.make("again", actors: ["p7"], on: "2025-08-17")
    #expect(Linker.link(reports[7], more) != nil)
    try store.database.write { () throws(StoreError) in
      var first = Rewriting(store.database)
      let changes = try first.replace([
        .init(
          article: try sampleArticle("a", in: store),
          id: "a",
          reports: reports.map(ReadReport.init)
        )
      ])
      #expect(changes.after.count == 300)
      #expect(first.reach == 300)
      var second = Rewriting(store.database)
      let (before, after) = try second.replace([
        .init(article: try sampleArticle("b", in: store), id: "b", reports: [ReadReport(more)])
      ])
      #expect(before.map(\.id) == [reports[7].id])
      #expect(after.map { Set($0.reports.map(\.id)) } == [[reports[7].id, more.id]])
      #expect(second.reach == 2)
    }
  }

  private func sampleArticle(
    _ name: String,
    in store: TimelineStore
  ) throws(StoreError) -> Int64 {
    let digest = SHA256.hex(Array(name.utf8))
    return try store.articles.save(
      StoredArticle(
        key: nil,
        id: String(digest.prefix(16)),
        sha256: digest,
        utf8: Array(name.utf8)
      )
    )
  }
}
