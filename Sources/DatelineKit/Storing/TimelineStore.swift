#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A timeline on disk or in memory: its articles, what they report, and which reports are one.
///
/// Every change is one transaction: it holds whole or not at all, and of two writers at once the
/// second waits for the first. A store belongs to one thread; another thread opens its own.
public final class TimelineStore {
  /// The name of the store's file in a timeline's folder.
  public static let fileName = "timeline.sqlite"

  /// The path of the store's file; `:memory:` for one in memory.
  public let path: String
  let database: SQLiteDatabase
  /// The version that reads articles for this store now.
  let readBy: String
  /// What has been read before; nil where each article is read anew.
  var memo: ReadingMemo?
  /// How far the pieces of components go; the same in all writes to a store.
  var bounds = LinkedPiece.Bounds.usual

  private init(_ database: SQLiteDatabase, readBy: String) {
    self.database = database
    self.readBy = readBy
    path = database.path
  }

  var articles: ArticleTable { ArticleTable(database: database) }
  var reports: ReportTable { ReportTable(database: database) }
  var corrections: CorrectionTable { CorrectionTable(database: database) }

  // MARK: Making

  /// Makes an empty timeline in a folder, which is made where there is none.
  ///
  /// - Parameters:
  ///   - folder: the timeline's folder.
  ///   - title: what it is about; nil for a plain “Timeline”.
  ///   - anchor: the anchor for articles that have none of their own.
  /// - Throws: `StoreError.exists` where the folder holds a store, and any other that stands in
  ///   the way.
  public static func create(
    at folder: String,
    title: String?,
    anchor: CivilDate?
  ) throws(StoreError) -> TimelineStore {
    try create(at: folder, title: title, anchor: anchor, merging: []).store
  }

  /// Makes a timeline of some articles in a folder, all of it in one transaction.
  ///
  /// - Parameters:
  ///   - folder: the timeline's folder, which is made where there is none.
  ///   - title: what it is about; nil for a plain “Timeline”.
  ///   - anchor: the anchor for articles that have none of their own.
  ///   - arrivals: its articles.
  ///   - corrections: what people decided about it.
  ///   - replacing: whether a timeline that the folder holds is emptied first; if the new one
  ///     cannot be written, the old one stays as it was.
  ///   - didRead: called once for each article that is read, from any thread.
  /// - Throws: `StoreError.exists` where the folder holds a store that is not to be replaced, and
  ///   any other that stands in the way.
  public static func create(
    at folder: String,
    title: String?,
    anchor: CivilDate?,
    merging arrivals: [Arrival],
    corrections: [Correction] = [],
    replacing: Bool = false,
    didRead: (@Sendable () -> Void)? = nil
  ) throws(StoreError) -> (store: TimelineStore, changes: Changes) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true
      )
    } catch {
      throw .cannotOpen(path: folder, reason: "the folder cannot be made")
    }
    let path = location(of: folder)
    let database = try SQLiteDatabase(path: path, access: .create)
    let isNew = try StoreSchema.isEmpty(database)
    if !isNew {
      guard replacing else { throw .exists(path: path) }
      try StoreSchema.check(database)
    }
    try database.execute("PRAGMA journal_mode = WAL")
    let store = TimelineStore(database, readBy: ProgramVersion.current)
    let changes = try store.begin(
      title: title,
      anchor: anchor,
      merging: arrivals,
      corrections: corrections,
      replacing: replacing,
      didRead: didRead
    )
    return (store, changes)
  }

  /// Makes an empty timeline in memory.
  ///
  /// - Parameters:
  ///   - title: what it is about; nil for a plain “Timeline”.
  ///   - anchor: the anchor for articles that have none of their own.
  ///   - arrivals: its articles.
  ///   - corrections: what people decided about it.
  /// - Throws: `StoreError` where SQLite has no memory.
  public static func inMemory(
    title: String? = nil,
    anchor: CivilDate? = nil,
    merging arrivals: [Arrival] = [],
    corrections: [Correction] = []
  ) throws(StoreError) -> TimelineStore {
    try inMemory(
      title: title,
      anchor: anchor,
      merging: arrivals,
      corrections: corrections,
      bounds: .usual
    )
  }

  /// The same with pieces of a size that is given.
  static func inMemory(
    title: String?,
    anchor: CivilDate?,
    merging arrivals: [Arrival],
    corrections: [Correction],
    bounds: LinkedPiece.Bounds
  ) throws(StoreError) -> TimelineStore {
    let database = try SQLiteDatabase(path: ":memory:", access: .memory)
    let store = TimelineStore(database, readBy: ProgramVersion.current)
    store.bounds = bounds
    _ = try store.begin(
      title: title,
      anchor: anchor,
      merging: arrivals,
      corrections: corrections,
      replacing: false
    )
    return store
  }

  /// Writes the first state of a timeline: tables, title and articles.
  private func begin(
    title: String?,
    anchor: CivilDate?,
    merging arrivals: [Arrival],
    corrections: [Correction],
    replacing: Bool,
    didRead: (@Sendable () -> Void)? = nil
  ) throws(StoreError) -> Changes {
    let batch = MergeBatch(arrivals)
    let ready = batch.read(timelineAnchor: anchor, didRead: didRead)
    return try database.write { () throws(StoreError) in
      // Another process may have made one since this one looked.
      if try StoreSchema.isEmpty(database) {
        try StoreSchema.create(in: database)
      } else {
        guard replacing else { throw .exists(path: path) }
        try database.execute("DELETE FROM article")
        try database.execute("DELETE FROM timeline")
        try database.execute("DELETE FROM correction")
      }
      try database.run(
        "INSERT INTO timeline (key, title, anchor, read_by) VALUES (1, ?, ?, ?)",
        .optional(title),
        .day(anchor),
        .text(readBy)
      )
      for (index, correction) in corrections.enumerated() {
        var correction = correction
        correction.number = index + 1
        try self.corrections.append(correction)
      }
      return try write(batch, ready: ready)
    }
  }

  // MARK: Opening

  /// Opens the timeline of a folder.
  ///
  /// - Parameter folder: the timeline's folder, or the path of its store.
  /// - Throws: `StoreError`, where there is no store, or none that this program can read.
  public static func open(at folder: String) throws(StoreError) -> TimelineStore {
    try open(at: folder, readBy: ProgramVersion.current)
  }

  static func open(
    at folder: String,
    readBy: String,
    patience: Int32 = SQLiteDatabase.patience
  ) throws(StoreError) -> TimelineStore {
    let path = location(of: folder)
    guard FileManager.default.fileExists(atPath: path) else { throw .notFound(path: path) }
    do {
      let database = try SQLiteDatabase(path: path, access: .existing, patience: patience)
      try StoreSchema.check(database)
      return TimelineStore(database, readBy: readBy)
    } catch {
      // A store in a folder that cannot be written has no place for its log; if none was left
      // behind, the file holds the whole state and can be read as it is.
      guard error.isWithoutPlaceForLog, isWithoutLog(path) else { throw error }
      let database = try SQLiteDatabase(path: path, access: .immutable)
      try StoreSchema.check(database)
      return TimelineStore(database, readBy: readBy)
    }
  }

  /// Whether a folder holds a store.
  ///
  /// - Parameter folder: a timeline's folder, or the path of its store.
  public static func exists(at folder: String) -> Bool {
    FileManager.default.fileExists(atPath: location(of: folder))
  }

  private static func location(of folder: String) -> String {
    var isFolder = false
    #if canImport(FoundationEssentials)
      _ = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
    #else
      var isObjCFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder, isDirectory: &isObjCFolder)
      isFolder = isObjCFolder.boolValue
    #endif
    if isFolder { return folder.hasSuffix("/") ? folder + fileName : folder + "/" + fileName }
    return folder
  }

  private static func isWithoutLog(_ path: String) -> Bool {
    let log = path + "-wal"
    guard FileManager.default.fileExists(atPath: log) else { return true }
    return FileManager.default.contents(atPath: log)?.isEmpty ?? false
  }

  // MARK: The timeline's own data

  /// Names the timeline anew.
  ///
  /// - Parameter title: what it is about; nil for a plain “Timeline”.
  /// - Throws: `StoreError`, where the store cannot be written.
  public func setTitle(_ title: String?) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try database.run("UPDATE timeline SET title = ?", .optional(title))
    }
  }

  /// The timeline's title, default anchor and the version that read its articles.
  func heading() throws(StoreError) -> (title: String?, anchor: CivilDate?, readBy: String) {
    let heading = try database.first("SELECT title, anchor, read_by FROM timeline") {
      row throws(StoreError) in
      (title: row.optionalText(0), anchor: try row.day(1), readBy: row.text(2))
    }
    guard let heading else { throw .damaged(path: path, reason: "the timeline has no heading") }
    return heading
  }

  /// Refuses a change to a store that another version of the program has read.
  func requireOwnReading() throws(StoreError) {
    let stored = try heading().readBy
    guard stored == readBy else {
      throw .readByAnother(path: path, stored: stored, current: readBy)
    }
  }
}

extension StoreError {
  /// Whether this is how SQLite fails on a store that it may read but not write beside.
  fileprivate var isWithoutPlaceForLog: Bool {
    switch self {
    case .cannotOpen, .readOnly: return true
    default: return false
    }
  }
}
