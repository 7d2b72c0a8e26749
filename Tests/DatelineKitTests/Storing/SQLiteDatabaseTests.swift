import Testing

@testable import DatelineKit

@Suite("A connection to SQLite")
struct SQLiteDatabaseTests {
  private func memory() throws -> SQLiteDatabase {
    let database = try SQLiteDatabase(path: ":memory:", access: .memory)
    try database.execute("CREATE TABLE thing (key INTEGER PRIMARY KEY, value ANY) STRICT")
    return database
  }

  @Test("Values come back as they went in")
  func values() throws {
    let database = try memory()
    let day = try CivilDate(iso8601: "-0043-03-15")
    let text = "‘); DROP TABLE thing; -- \u{0} naïve 日本 👩‍👩‍👧"
    let values: [SQLiteValue] = [
      .text(text), .text(""), .blob([0, 255, 39]), .blob([]), .integer(.min), .day(day), .null,
    ]
    for value in values { try database.run("INSERT INTO thing (value) VALUES (?)", value) }
    #expect(database.lastKey == 7)
    func row<Value>(_ key: Int64, _ read: (SQLiteStatement) throws(StoreError) -> Value) throws
      -> Value?
    {
      try database.first("SELECT value FROM thing WHERE key = ?", .integer(key), row: read)
    }
    #expect(try row(1) { $0.text(0) } == text)
    #expect(try row(2) { $0.optionalText(0) } == "")
    #expect(try row(3) { $0.bytes(0) } == [0, 255, 39])
    #expect(try row(4) { $0.bytes(0) } == [])
    #expect(try database.number("SELECT count(*) FROM thing WHERE value IS NULL") == 1)
    #expect(try row(5) { $0.integer(0) } == .min)
    #expect(try row(6) { row throws(StoreError) in try row.day(0) } == day)
    #expect(try row(7) { $0.optionalText(0) } == .some(nil))
    #expect(try row(8) { $0.integer(0) } == nil)
  }

  @Test("A day that is none is damage, told as such")
  func damagedDay() throws {
    let database = try memory()
    let error = #expect(throws: StoreError.self) {
      _ = try database.first("SELECT '2025-02-30'") { row throws(StoreError) in try row.day(0) }
    }
    #expect(
      error?.description
        == "“:memory:” is damaged: “2025-02-30” is no date: February 2025 has 28 days"
    )
  }

  @Test("A failed transaction leaves nothing behind")
  func rollback() throws {
    let database = try memory()
    #expect(throws: StoreError.noSuchEvent("x")) {
      try database.write { () throws(StoreError) in
        try database.run("INSERT INTO thing (value) VALUES (1)")
        throw .noSuchEvent("x")
      }
    }
    #expect(try database.number("SELECT count(*) FROM thing") == 0)
    try database.write { () throws(StoreError) in
      try database.run("INSERT INTO thing (value) VALUES (1)")
    }
    #expect(try database.number("SELECT count(*) FROM thing") == 1)
  }

  @Test("A query can run inside itself")
  func nested() throws {
    let database = try memory()
    for _ in 0..<3 { try database.run("INSERT INTO thing (value) VALUES (7)") }
    func keys(_ depth: Int) throws(StoreError) -> [Int64] {
      try database.all("SELECT key FROM thing") { row throws(StoreError) in
        depth == 0 ? row.integer(0) : try keys(depth - 1).reduce(0, +)
      }
    }
    #expect(try keys(0) == [1, 2, 3])
    #expect(try keys(2) == [18, 18, 18])
  }

  @Test("Foreign keys hold, and SQLite's own words are told")
  func foreignKeys() throws {
    let database = try memory()
    try database.execute("CREATE TABLE part (whole INTEGER REFERENCES thing)")
    let error = #expect(throws: StoreError.self) {
      try database.run("INSERT INTO part VALUES (?)", .integer(5))
    }
    #expect(error == .failed(path: ":memory:", reason: "FOREIGN KEY constraint failed"))
    #expect(throws: StoreError.failed(path: ":memory:", reason: "no such table: missing")) {
      try database.run("DELETE FROM missing")
    }
  }

  @Test("A second writer waits no longer than it was told to")
  func patience() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("any.sqlite")
    let first = try SQLiteDatabase(path: path, access: .create)
    let second = try SQLiteDatabase(path: path, access: .existing, patience: 20)
    try first.execute("PRAGMA journal_mode = WAL")
    try first.write { () throws(StoreError) in
      let error = #expect(throws: StoreError.self) {
        try second.write { () throws(StoreError) in try second.execute("CREATE TABLE t (x)") }
      }
      #expect(error == .busy(path: path))
    }
    try second.write { () throws(StoreError) in try second.execute("CREATE TABLE t (x)") }
  }

  @Test("A file on a medium that nobody writes is read, and not written")
  func immutable() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("50% of #1?.sqlite")
    try SQLiteDatabase(path: path, access: .create).execute("CREATE TABLE t (x)")
    let database = try SQLiteDatabase(path: path, access: .immutable)
    #expect(try database.number("SELECT count(*) FROM t") == 0)
    #expect(throws: StoreError.readOnly(path: path)) {
      try database.run("INSERT INTO t VALUES (1)")
    }
    #expect(try folder.names == ["50% of #1?.sqlite"])
  }
}
