import Foundation
import Testing

@testable import DatelineKit

@Suite("A store that an older version of the program wrote")
struct StoreMigrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The tables as they were in schema 2, written out: links had their weights and nothing else.
  private static let schema2: StaticString = """
    CREATE TABLE timeline (
      key INTEGER PRIMARY KEY CHECK (key = 1), title TEXT, anchor TEXT, read_by TEXT NOT NULL
    ) STRICT;
    CREATE TABLE article (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, text BLOB NOT NULL,
      title TEXT, publisher TEXT, url TEXT, published TEXT, published_place TEXT, anchor TEXT,
      anchor_basis TEXT NOT NULL, anchor_place TEXT NOT NULL, unresolved INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE name (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, name TEXT NOT NULL, date TEXT,
      PRIMARY KEY (article, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_by_name ON name (name);
    CREATE TABLE original (
      key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      bytes BLOB, notes TEXT NOT NULL
    ) STRICT;
    CREATE INDEX original_by_article ON original (article);
    CREATE TABLE given (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, date TEXT NOT NULL,
      PRIMARY KEY (article, date)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE report (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, event INTEGER,
      body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX report_by_article ON report (article);
    CREATE INDEX report_by_event ON report (event);
    CREATE TABLE block (
      key INTEGER NOT NULL, report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      PRIMARY KEY (key, report)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX block_by_report ON block (report);
    CREATE TABLE link (
      a INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      b INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      weights BLOB NOT NULL, PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_by_second ON link (b);
    CREATE TABLE correction (number INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT;
    """

  private static let copy: StaticString = """
    INSERT INTO timeline SELECT key, title, anchor, '0.1.0' FROM made.timeline;
    INSERT INTO article
      SELECT key, id, sha256, text, title, publisher, url, published, published_place, anchor,
        anchor_basis, anchor_place, unresolved
      FROM made.article;
    INSERT INTO name SELECT article, name, date FROM made.name;
    INSERT INTO original SELECT key, article, bytes, notes FROM made.original;
    INSERT INTO given SELECT article, date FROM made.given;
    INSERT INTO report SELECT key, id, article, event, body FROM made.report;
    INSERT INTO block SELECT key, report FROM made.block;
    INSERT INTO link SELECT a, b, weights FROM made.link WHERE weights IS NOT NULL;
    INSERT INTO correction SELECT number, body FROM made.correction;
    """

  /// Writes a store of schema 2 that holds what another store holds.
  private func writeSchema2(_ path: String, from made: String) throws {
    let old = try SQLiteDatabase(path: path, access: .create)
    try old.execute(Self.schema2)
    try old.run("ATTACH DATABASE ? AS made", .text(made))
    try old.execute(Self.copy)
    try old.setPragma("application_id", StoreSchema.applicationID)
    try old.setPragma("user_version", 2)
  }

  @Test("Schema 2 opens with all it held, asks for refresh, and comes out like a new store")
  func schema2() throws {
    var desk = NewsDesk(seed: 31)
    let arrivals = try desk.arrivals(6)
    let newer = try desk.arrivals(2)
    let made = try TimelineStore.create(
      at: folder.file("made"),
      title: "Affair",
      anchor: nil,
      merging: arrivals
    ).store
    let event = try #require(try made.timeline().events.first { $0.links.count > 1 })
    _ = try made.correct(.title(event: event.id, "The agreement"))
    let before = try made.timeline()
    let strengths = try strengths(made)
    #expect(strengths.count > 5)

    let path = folder.file("old.sqlite")
    try writeSchema2(path, from: made.path)
    let store = try TimelineStore.open(at: path)
    #expect(try store.database.number("PRAGMA user_version") == 3)
    var shown = try store.timeline()
    #expect(shown.readBy == "0.1.0 (schema 2)")
    shown.readBy = before.readBy
    #expect(shown == before)
    let migrated = try self.strengths(store)
    #expect(migrated.keys == strengths.keys)
    // What was a sum over JSON may differ from one over numbers in its last digit.
    #expect(migrated.allSatisfy { abs($1 - (strengths[$0] ?? 0)) < 1e-9 })
    #expect(store.check().problems == [])
    #expect(store.check().notes.contains { $0.contains("`dateline refresh` reads them again") })
    let refused = StoreError.readByAnother(
      path: path,
      stored: "0.1.0 (schema 2)",
      current: ProgramVersion.current
    )
    #expect(throws: refused) { _ = try store.merge(newer) }

    _ = try store.refresh()
    #expect(try store.timeline() == before)
    #expect(store.check().problems == [])
    _ = try store.merge(newer)
    _ = try made.merge(newer)
    #expect(try store.timeline() == made.timeline())
    #expect(try TimelineStore.open(at: path).timeline() == made.timeline())
  }

  /// How strong the links within pieces are, by their ends.
  private func strengths(_ store: TimelineStore) throws -> [String: Double] {
    let rows = try store.database.all("SELECT a, b, bits FROM link WHERE weights IS NOT NULL") {
      ("\($0.integer(0)) \($0.integer(1))", $0.real(2))
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
