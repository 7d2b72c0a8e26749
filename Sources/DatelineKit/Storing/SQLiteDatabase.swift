import CSQLite

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A connection to one SQLite file, or to a database in memory.
///
/// Statements are `StaticString`s, so no text from outside can become SQL; values are bound. A
/// connection belongs to one thread at a time; every thread opens its own.
final class SQLiteDatabase {
  /// What a connection may do.
  enum Access {
    /// Reads and writes a file that exists.
    case existing
    /// Reads and writes a file, made where there is none.
    case create
    /// Reads a file on a medium that nobody writes: no lock or log is made beside it.
    case immutable
    /// A database in memory, gone with the connection.
    case memory
  }

  /// How long a writer waits for another, in milliseconds.
  ///
  /// A merge of tens of thousands of articles holds the lock for that long; a process that dies
  /// lets go of it at once.
  static let patience: Int32 = 120_000

  /// The file's path as errors name it.
  let path: String
  private let handle: OpaquePointer
  /// Prepared statements by the address of their text, which is constant.
  private var statements: [UInt: SQLiteStatement] = [:]

  /// Opens a connection.
  ///
  /// - Throws: `StoreError`, where SQLite cannot open the file. That the file is no database
  ///   shows only when it is first read.
  init(path: String, access: Access, patience: Int32 = SQLiteDatabase.patience) throws(StoreError) {
    self.path = path
    let (file, flags) = SQLiteDatabase.location(path, access)
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(file, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let reason = opened.map { String(cString: sqlite3_errmsg($0)) }
      sqlite3_close_v2(opened)
      throw .cannotOpen(path: path, reason: reason ?? String(cString: sqlite3_errstr(code)))
    }
    handle = opened
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, patience)
    try execute("PRAGMA foreign_keys = ON")
    // The page cache, in KiB when negative: enough for the upper levels of a large store's trees.
    try execute("PRAGMA cache_size = -16384")
    try execute("PRAGMA temp_store = MEMORY")
  }

  deinit {
    statements = [:]
    sqlite3_close_v2(handle)
  }

  private static func location(_ path: String, _ access: Access) -> (String, Int32) {
    let threads = SQLITE_OPEN_NOMUTEX
    switch access {
    case .existing: return (path, SQLITE_OPEN_READWRITE | threads)
    case .create: return (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | threads)
    case .memory: return (":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | threads)
    case .immutable:
      var uri = "file:"
      for character in path.unicodeScalars {
        switch character {
        case "%": uri += "%25"
        case "?": uri += "%3F"
        case "#": uri += "%23"
        default: uri.unicodeScalars.append(character)
        }
      }
      return (uri + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | threads)
    }
  }

  // MARK: Statements

  /// Runs statements that take no values and whose rows are of no interest.
  func execute(_ sql: StaticString) throws(StoreError) {
    try execute(script: String(describing: sql))
  }

  /// Runs a statement with values.
  func run(_ sql: StaticString, _ values: SQLiteValue...) throws(StoreError) {
    let statement = try prepare(sql)
    defer { statement.reset() }
    try statement.bind(values)
    while try statement.step() {}
  }

  /// All rows that a query yields.
  func all<Row>(
    _ sql: StaticString,
    _ values: SQLiteValue...,
    row: (SQLiteStatement) throws(StoreError) -> Row
  ) throws(StoreError) -> [Row] {
    let statement = try prepare(sql)
    defer { statement.reset() }
    try statement.bind(values)
    var rows: [Row] = []
    while try statement.step() { rows.append(try row(statement)) }
    return rows
  }

  /// The first row that a query yields, if any.
  func first<Row>(
    _ sql: StaticString,
    _ values: SQLiteValue...,
    row: (SQLiteStatement) throws(StoreError) -> Row
  ) throws(StoreError) -> Row? {
    let statement = try prepare(sql)
    defer { statement.reset() }
    try statement.bind(values)
    return try statement.step() ? try row(statement) : nil
  }

  /// The number that a query's first column holds in its first row, 0 without a row.
  func number(_ sql: StaticString) throws(StoreError) -> Int64 {
    try first(sql) { $0.integer(0) } ?? 0
  }

  /// The key of the row that was inserted last.
  var lastKey: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Sets a pragma to a number, which SQLite takes no bound value for.
  func setPragma(_ name: StaticString, _ value: Int) throws(StoreError) {
    try execute(script: "PRAGMA \(name) = \(value)")
  }

  private func execute(script: String) throws(StoreError) {
    try check(sqlite3_exec(handle, script, nil, nil, nil))
  }

  private func prepare(_ sql: StaticString) throws(StoreError) -> SQLiteStatement {
    let address = UInt(bitPattern: sql.utf8Start)
    if let statement = statements[address], !statement.isRunning { return statement }
    var prepared: OpaquePointer?
    let code = sql.withUTF8Buffer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        sqlite3_prepare_v3(
          handle,
          $0.baseAddress,
          Int32($0.count),
          UInt32(SQLITE_PREPARE_PERSISTENT),
          &prepared,
          nil
        )
      }
    }
    try check(code)
    guard let prepared else { throw .failed(path: path, reason: "an empty statement") }
    let statement = SQLiteStatement(prepared, of: self)
    // A query that runs inside itself gets a statement of its own, which is not kept.
    if statements[address] == nil { statements[address] = statement }
    return statement
  }

  // MARK: Transactions

  /// Runs a body that writes: all of it holds, or nothing.
  ///
  /// The write lock is taken at the start, so that a second writer waits rather than fails.
  func write<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try transaction("BEGIN IMMEDIATE", body)
  }

  /// Runs a body that reads one state of the database, whatever others write meanwhile.
  func read<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    try transaction("BEGIN DEFERRED", body)
  }

  private func transaction<Result>(
    _ begin: StaticString,
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try execute(begin)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // SQLite has rolled back by itself after some errors, a full disk among them.
      if sqlite3_get_autocommit(handle) == 0 { _ = sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
      throw error
    }
  }

  // MARK: Errors

  /// Throws what a result code stands for, unless it is success.
  func check(_ code: Int32) throws(StoreError) {
    let isOutOfRoom = SystemLimit.isRoom(errno)
    guard code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE else { return }
    let reason = String(cString: sqlite3_errmsg(handle))
    switch code & 0xFF {
    case SQLITE_NOTADB: throw .notATimeline(path: path, reason: "it is no SQLite file")
    case SQLITE_FULL: throw .full(path: path)
    // Where a write fails amid a transaction, SQLite may have no word of why; the system has.
    case SQLITE_IOERR where SystemLimit.isRoom(sqlite3_system_errno(handle)) || isOutOfRoom:
      throw .full(path: path)
    case SQLITE_READONLY: throw .readOnly(path: path)
    case SQLITE_BUSY, SQLITE_LOCKED: throw .busy(path: path)
    case SQLITE_CANTOPEN: throw .cannotOpen(path: path, reason: reason)
    case SQLITE_CORRUPT: throw .damaged(path: path, reason: reason)
    default: throw .failed(path: path, reason: reason)
    }
  }
}

/// The system's errors that mean that there is no more room: the disk is full, a quota or a limit
/// on the size of files is reached.
private enum SystemLimit {
  static func isRoom(_ number: Int32) -> Bool { [ENOSPC, EDQUOT, EFBIG].contains(number) }
}
