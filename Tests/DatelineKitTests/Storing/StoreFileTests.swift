import Foundation
import Testing

@testable import DatelineKit

@Suite("A timeline's file")
struct StoreFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var storePath: String { folder.file(TimelineStore.fileName) }

  private func arrivals(_ seed: UInt64 = 5, _ count: Int = 4) throws -> [Arrival] {
    var desk = NewsDesk(seed: seed)
    return try desk.arrivals(count)
  }

  private func refusal() -> StoreError? {
    #expect(throws: StoreError.self) { _ = try TimelineStore.open(at: folder.path) }
  }

  @Test("It opens with what was written, by its folder or its path, and nothing lies beside it")
  func reopening() throws {
    let arrivals = try arrivals()
    let memory = try TimelineStore.inMemory(title: "Affair")
    _ = try memory.merge(arrivals)
    do {
      let store = try TimelineStore.create(at: folder.path, title: "Affair", anchor: nil)
      #expect(store.path == storePath)
      _ = try store.merge(arrivals)
    }
    #expect(try folder.names == [TimelineStore.fileName])
    #expect(try TimelineStore.open(at: folder.path).timeline() == memory.timeline())
    #expect(try TimelineStore.open(at: folder.path + "/").timeline() == memory.timeline())
    #expect(try TimelineStore.open(at: storePath).timeline() == memory.timeline())
    #expect(TimelineStore.exists(at: folder.path))
  }

  @Test("Its folder is made, with those above it")
  func makesFolders() throws {
    let deep = folder.file("timelines/affair")
    #expect(!TimelineStore.exists(at: deep))
    _ = try TimelineStore.create(at: deep, title: nil, anchor: nil)
    #expect(try TimelineStore.open(at: deep).timeline().title == "Timeline")
  }

  @Test("A title can be set and taken back")
  func title() throws {
    let store = try TimelineStore.create(at: folder.path, title: "One", anchor: nil)
    try store.setTitle("Two")
    #expect(try TimelineStore.open(at: folder.path).timeline().title == "Two")
    try store.setTitle(nil)
    #expect(try store.timeline().title == "Timeline")
  }

  @Test("A folder that holds a timeline is refused, unless it is to be replaced")
  func existing() throws {
    let arrivals = try arrivals()
    _ = try TimelineStore.create(at: folder.path, title: "Old", anchor: nil, merging: arrivals)
    #expect(throws: StoreError.exists(path: storePath)) {
      _ = try TimelineStore.create(at: folder.path, title: "New", anchor: nil)
    }
    #expect(try TimelineStore.open(at: folder.path).timeline().sources.count == 4)
    let (store, changes) = try TimelineStore.create(
      at: folder.path,
      title: "New",
      anchor: nil,
      merging: Array(arrivals.prefix(2)),
      replacing: true
    )
    #expect(changes.added.count == 2)
    let memory = try TimelineStore.inMemory(title: "New")
    _ = try memory.merge(Array(arrivals.prefix(2)))
    #expect(try store.timeline() == memory.timeline())
  }

  @Test("No store: the path is named")
  func missing() throws {
    #expect(refusal() == .notFound(path: storePath))
    #expect(refusal()?.description == "there is no timeline at “\(storePath)”")
  }

  @Test("A file that is no SQLite file is refused, and left as it is")
  func noDatabase() throws {
    let text = String(repeating: "These are notes, not a timeline. ", count: 40)
    try folder.write(text, to: TimelineStore.fileName)
    #expect(
      refusal()?.description == "“\(storePath)” is no timeline store: it is no SQLite file"
    )
    #expect(throws: StoreError.notATimeline(path: storePath, reason: "it is no SQLite file")) {
      _ = try TimelineStore.create(
        at: folder.path,
        title: nil,
        anchor: nil,
        merging: [],
        replacing: true
      )
    }
    #expect(FileManager.default.contents(atPath: storePath) == Data(text.utf8))
  }

  @Test("An empty file, or one whose making was cut short, is refused, and can be made one")
  func empty() throws {
    try folder.write("", to: TimelineStore.fileName)
    #expect(refusal() == .notATimeline(path: storePath, reason: "it is empty"))
    do {
      let cutShort = try SQLiteDatabase(path: storePath, access: .create)
      try cutShort.execute("PRAGMA journal_mode = WAL")
    }
    #expect(refusal() == .notATimeline(path: storePath, reason: "it is empty"))
    _ = try TimelineStore.create(at: folder.path, title: "Now", anchor: nil)
    #expect(try TimelineStore.open(at: folder.path).timeline().title == "Now")
  }

  @Test("A store of another program is refused")
  func otherProgram() throws {
    do {
      let other = try SQLiteDatabase(path: storePath, access: .create)
      try other.execute("CREATE TABLE bookmarks (url TEXT)")
    }
    let reason = "it is a SQLite file of another program"
    #expect(refusal() == .notATimeline(path: storePath, reason: reason))
    do {
      let other = try SQLiteDatabase(path: storePath, access: .existing)
      try other.setPragma("application_id", 252_006_673)
      try other.execute("DROP TABLE bookmarks")
    }
    #expect(refusal() == .notATimeline(path: storePath, reason: reason))
    #expect(throws: StoreError.notATimeline(path: storePath, reason: reason)) {
      _ = try TimelineStore.create(
        at: folder.path,
        title: nil,
        anchor: nil,
        merging: [],
        replacing: true
      )
    }
  }

  @Test("A store of a later version is refused")
  func laterVersion() throws {
    do {
      let store = try TimelineStore.create(at: folder.path, title: nil, anchor: nil)
      try store.database.setPragma("user_version", 9)
    }
    #expect(
      refusal()?.description
        == "“\(storePath)” was written by a later version of dateline: its schema is version 9, "
        + "and this program knows version 3"
    )
  }

  @Test("A store that another version has read is shown, and not changed")
  func otherReading() throws {
    let arrivals = try arrivals()
    let made = try TimelineStore.create(
      at: folder.path,
      title: nil,
      anchor: nil,
      merging: arrivals
    ).store
    let before = try made.timeline()
    let store = try TimelineStore.open(at: folder.path, readBy: "9.9.9")
    let current = ProgramVersion.current
    let refused = StoreError.readByAnother(path: storePath, stored: current, current: "9.9.9")
    let id = arrivals[0].article.id
    #expect(throws: refused) { _ = try store.merge(arrivals) }
    #expect(throws: refused) { _ = try store.remove(article: id) }
    #expect(throws: refused) { _ = try store.setAnchor(nil, ofArticle: id) }
    #expect(throws: refused) { _ = try store.setAnchor(nil, ofArticle: nil) }
    #expect(try store.timeline() == before)
    #expect(before.readBy == Dateline.version)
    #expect(
      refused.description
        == "the articles in “\(storePath)” were read by version \(current) of dateline, and this "
        + "is version 9.9.9: a change now would make it half one, half the other. "
        + "`dateline refresh \(storePath)` reads them again with this version"
    )
  }

  @Test("A folder that cannot be made is named")
  func noFolder() throws {
    let path = "/dev/null/affair"
    let error = #expect(throws: StoreError.self) {
      _ = try TimelineStore.create(at: path, title: nil, anchor: nil)
    }
    #expect(error?.description == "“\(path)” cannot be opened: the folder cannot be made")
  }

  // The superuser may write everything.
  @Test("A read-only timeline is shown, and not changed", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    let arrivals = try arrivals()
    let before = try TimelineStore.create(
      at: folder.path,
      title: nil,
      anchor: nil,
      merging: arrivals
    ).store.timeline()
    let files = FileManager.default
    try files.setAttributes([.posixPermissions: 0o444], ofItemAtPath: storePath)
    try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
    defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    let store = try TimelineStore.open(at: folder.path)
    #expect(try store.timeline() == before)
    #expect(throws: StoreError.readOnly(path: storePath)) {
      _ = try store.remove(article: arrivals[0].article.id)
    }
    #expect(throws: StoreError.self) {
      _ = try TimelineStore.create(at: folder.file("more"), title: nil, anchor: nil)
    }
  }

  @Test("A damaged store says so")
  func damaged() throws {
    let store = try TimelineStore.create(
      at: folder.path,
      title: nil,
      anchor: nil,
      merging: arrivals()
    ).store
    try store.database.execute("UPDATE report SET body = x'7B'")
    #expect(throws: StoreError.damaged(path: storePath, reason: "a report cannot be read")) {
      _ = try store.timeline()
    }
  }
}
