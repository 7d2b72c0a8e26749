/// The tables of a store, and how an older store gets the newest ones.
enum StoreSchema {
  /// `DtLn`, which marks a SQLite file as a timeline's store.
  static let applicationID = 0x4474_4C6E

  /// The steps from an empty file to the newest schema; the store's version is their number.
  ///
  /// A step that has been released never changes: what comes later is a step of its own.
  static let ladder: [StaticString] = [first, corrections, strengths]

  /// The version that this program writes.
  static var version: Int { ladder.count }

  private static let first: StaticString = """
    CREATE TABLE timeline (
      key INTEGER PRIMARY KEY CHECK (key = 1),
      title TEXT,
      anchor TEXT,
      read_by TEXT NOT NULL
    ) STRICT;

    CREATE TABLE article (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL,
      text BLOB NOT NULL,
      title TEXT,
      publisher TEXT,
      url TEXT,
      published TEXT,
      published_place TEXT,
      anchor TEXT,
      anchor_basis TEXT NOT NULL,
      anchor_place TEXT NOT NULL,
      -- The times in the text that wait for an anchor.
      unresolved INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE name (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      name TEXT NOT NULL,
      date TEXT,
      PRIMARY KEY (article, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_by_name ON name (name);

    -- The bytes as they came; null where they are the canonical text itself.
    CREATE TABLE original (
      key INTEGER PRIMARY KEY,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      bytes BLOB,
      notes TEXT NOT NULL
    ) STRICT;
    CREATE INDEX original_by_article ON original (article);

    CREATE TABLE given (
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      date TEXT NOT NULL,
      PRIMARY KEY (article, date)
    ) STRICT, WITHOUT ROWID;

    -- `event` is the key of the founding report of the event that the report is in.
    CREATE TABLE report (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      event INTEGER,
      body BLOB NOT NULL
    ) STRICT;
    CREATE INDEX report_by_article ON report (article);
    CREATE INDEX report_by_event ON report (event);

    CREATE TABLE block (
      key INTEGER NOT NULL,
      report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      PRIMARY KEY (key, report)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX block_by_report ON block (report);

    -- The report of the smaller key first.
    CREATE TABLE link (
      a INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      b INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      weights BLOB NOT NULL,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_by_second ON link (b);
    """

  private static let corrections: StaticString = """
    -- What people decided, in the order in which they did. Rows are only ever added.
    CREATE TABLE correction (
      number INTEGER PRIMARY KEY,
      body BLOB NOT NULL
    ) STRICT;
    """

  private static let strengths: StaticString = """
    -- How strong a link is in bits, and what orders links of one strength. Weights are kept where
    -- both reports are in one piece of their component; other links only say where it ends.
    CREATE TABLE weighed_link (
      a INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      b INTEGER NOT NULL REFERENCES report ON DELETE CASCADE,
      bits REAL NOT NULL,
      rank INTEGER NOT NULL,
      weights BLOB,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO weighed_link
      SELECT a, b, (SELECT total(value ->> 'bits') FROM json_each(CAST(weights AS TEXT))), 0, weights
      FROM link;
    DROP TABLE link;
    ALTER TABLE weighed_link RENAME TO link;
    CREATE INDEX link_by_second ON link (b, bits, rank);
    -- Its events may come out otherwise now, so it asks to be read anew.
    UPDATE timeline SET read_by = read_by || ' (schema 2)';
    """

  /// Makes the tables of an empty file, inside a transaction that the caller has begun.
  static func create(in database: SQLiteDatabase) throws(StoreError) {
    for step in ladder { try database.execute(step) }
    try database.setPragma("application_id", applicationID)
    try database.setPragma("user_version", version)
  }

  /// Whether a file holds nothing yet: it is new, or its making was cut short.
  static func isEmpty(_ database: SQLiteDatabase) throws(StoreError) -> Bool {
    let application = try database.number("PRAGMA application_id")
    let tables = try database.number("SELECT count(*) FROM sqlite_schema")
    return application == 0 && tables == 0
  }

  /// Refuses what is no store of this program, and brings an older store up to date.
  static func check(_ database: SQLiteDatabase) throws(StoreError) {
    guard try !isEmpty(database) else {
      throw .notATimeline(path: database.path, reason: "it is empty")
    }
    let application = try database.number("PRAGMA application_id")
    guard application == applicationID else {
      throw .notATimeline(path: database.path, reason: "it is a SQLite file of another program")
    }
    let found = Int(try database.number("PRAGMA user_version"))
    guard found <= version else {
      throw .laterVersion(path: database.path, found: found, known: version)
    }
    guard found < version else { return }
    try database.write { () throws(StoreError) in
      // Another process may have climbed meanwhile.
      let now = max(0, Int(try database.number("PRAGMA user_version")))
      guard now < version else { return }
      for step in ladder[now...] { try database.execute(step) }
      try database.setPragma("user_version", version)
    }
  }
}
