import CSQLite

/// A value that a statement takes.
enum SQLiteValue {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// A text, or null.
  static func optional(_ text: String?) -> SQLiteValue { text.map { .text($0) } ?? .null }

  /// Bytes, or null.
  static func optional(_ bytes: [UInt8]?) -> SQLiteValue { bytes.map { .blob($0) } ?? .null }

  /// A day in its ISO 8601 form, or null.
  static func day(_ date: CivilDate?) -> SQLiteValue { .optional(date?.description) }
}

/// A prepared statement, and the row it stands on.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private unowned let database: SQLiteDatabase
  /// Whether it stands on a row.
  private(set) var isRunning = false

  /// SQLITE_TRANSIENT, a cast that Swift does not import: SQLite is to copy the value.
  private static var transient: sqlite3_destructor_type? {
    unsafeBitCast(-1, to: sqlite3_destructor_type?.self)
  }

  init(_ handle: OpaquePointer, of database: SQLiteDatabase) {
    self.handle = handle
    self.database = database
  }

  deinit { sqlite3_finalize(handle) }

  /// Gives the statement its values, from the first parameter on.
  func bind(_ values: [SQLiteValue]) throws(StoreError) {
    isRunning = true
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .null: try database.check(sqlite3_bind_null(handle, place))
      case .integer(let number): try database.check(sqlite3_bind_int64(handle, place, number))
      case .real(let number): try database.check(sqlite3_bind_double(handle, place, number))
      case .text(let text): try database.check(bind(text, place))
      case .blob(let bytes): try database.check(bind(bytes, place))
      }
    }
  }

  private func bind(_ text: String, _ place: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text64(
          handle,
          place,
          $0.baseAddress,
          UInt64($0.count),
          SQLiteStatement.transient,
          UInt8(SQLITE_UTF8)
        )
      }
    }
  }

  private func bind(_ bytes: [UInt8], _ place: Int32) -> Int32 {
    // An empty array may have no address, and SQLite takes that for null.
    guard !bytes.isEmpty else { return sqlite3_bind_zeroblob(handle, place, 0) }
    return bytes.withUnsafeBytes {
      sqlite3_bind_blob64(
        handle,
        place,
        $0.baseAddress,
        UInt64($0.count),
        SQLiteStatement.transient
      )
    }
  }

  /// Goes to the next row; false where there is none.
  func step() throws(StoreError) -> Bool {
    let code = sqlite3_step(handle)
    try database.check(code)
    return code == SQLITE_ROW
  }

  /// Makes the statement ready to run again.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
    isRunning = false
  }

  // MARK: Columns

  /// The number in a column of this row.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// The number in a column of this row, nil for null.
  func optionalInteger(_ column: Int32) -> Int64? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : integer(column)
  }

  /// The number with a fraction in a column of this row.
  func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// The bytes in a column of this row, nil for null.
  func optionalBytes(_ column: Int32) -> [UInt8]? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : bytes(column)
  }

  /// The text in a column of this row.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The text in a column of this row, nil for null.
  func optionalText(_ column: Int32) -> String? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
  }

  /// The bytes in a column of this row.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    let count = Int(sqlite3_column_bytes(handle, column))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The day in a column of this row, nil for null.
  func day(_ column: Int32) throws(StoreError) -> CivilDate? {
    guard let text = optionalText(column) else { return nil }
    do {
      return try CivilDate(iso8601: text)
    } catch {
      throw .damaged(path: database.path, reason: error.description)
    }
  }
}
