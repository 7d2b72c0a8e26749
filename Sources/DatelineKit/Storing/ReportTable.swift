#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A report on its way into a store, with all that depends on it alone.
struct ReadReport: Sendable {
  let report: EventReport
  /// The report as JSON; nil where it cannot be written.
  let body: [UInt8]?
  let blockKeys: [Int64]

  /// The reports of an article read with its anchor, each once.
  static func all(in article: StoredArticle) -> [ReadReport] {
    var seen: Set<String> = []
    let reports = ReportReader().reports(in: article.reading, anchor: article.anchor?.date)
    return reports.compactMap { report in
      // An id stands for a place and a trigger: a second of the same id is the same report.
      guard seen.insert(report.id).inserted else { return nil }
      return ReadReport(
        report: report,
        body: ReportCoder.encode(report),
        blockKeys: Array(Set(Linker.blockKeys(of: report)))
      )
    }
  }
}

/// A report as a store holds it.
struct StoredReport: Sendable {
  let key: Int64
  /// The key of the founding report of its event; nil until it is in one.
  let event: Int64?
  let report: EventReport
}

/// A link between two reports, by their keys, the smaller first.
struct StoredLink: Sendable {
  let a: Int64
  let b: Int64
  let link: Link
}

/// Reports and weights as JSON.
enum ReportCoder {
  /// The JSON of a value; nil where it cannot be written.
  static func encode(_ value: some Encodable) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf",
      negativeInfinity: "-inf",
      nan: "nan"
    )
    return (try? encoder.encode(value)).map { [UInt8]($0) }
  }

  /// The value that some JSON holds; nil where it holds none.
  static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) -> Value? {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf",
      negativeInfinity: "-inf",
      nan: "nan"
    )
    return try? decoder.decode(type, from: Data(bytes))
  }
}

/// The rows of a store's reports, their block keys and the links between them.
struct ReportTable {
  let database: SQLiteDatabase

  // MARK: Reports

  /// The keys of the reports of an article.
  func keys(ofArticle article: Int64) throws(StoreError) -> [Int64] {
    try database.all("SELECT key FROM report WHERE article = ?", .integer(article)) {
      $0.integer(0)
    }
  }

  /// The keys of the reports of the event that a founding report stands for.
  func keys(ofEvent event: Int64) throws(StoreError) -> [Int64] {
    try database.all("SELECT key FROM report WHERE event = ?", .integer(event)) { $0.integer(0) }
  }

  /// The report in a row.
  func report(key: Int64) throws(StoreError) -> StoredReport {
    let row = try database.first(
      "SELECT event, body FROM report WHERE key = ?",
      .integer(key)
    ) { ($0.optionalInteger(0), $0.bytes(1)) }
    guard let (event, body) = row else { throw damaged("a report of an event is missing") }
    return StoredReport(key: key, event: event, report: try decoded(body))
  }

  /// All reports, in no order.
  func all() throws(StoreError) -> [StoredReport] {
    let rows = try database.all("SELECT key, event, body FROM report") {
      ($0.integer(0), $0.optionalInteger(1), $0.bytes(2))
    }
    let reports = Parallel.map(rows) { key, event, body in
      ReportCoder.decode(EventReport.self, body).map {
        StoredReport(key: key, event: event, report: $0)
      }
    }
    let found = reports.compactMap { $0 }
    guard found.count == rows.count else { throw damaged("a report cannot be read") }
    return found
  }

  /// Writes a report of an article with its block keys, and returns its key.
  func insert(_ read: ReadReport, article: Int64) throws(StoreError) -> Int64 {
    guard let body = read.body else { throw damaged("a report cannot be written") }
    try database.run(
      "INSERT INTO report (id, article, body) VALUES (?, ?, ?)",
      .text(read.report.id),
      .integer(article),
      .blob(body)
    )
    let key = database.lastKey
    for block in read.blockKeys {
      try database.run(
        "INSERT INTO block (key, report) VALUES (?, ?)",
        .integer(block),
        .integer(key)
      )
    }
    return key
  }

  /// Takes out the reports of an article, with their block keys and links.
  func remove(ofArticle article: Int64) throws(StoreError) {
    try database.run("DELETE FROM report WHERE article = ?", .integer(article))
  }

  /// Puts a report into an event.
  func move(_ key: Int64, toEvent event: Int64) throws(StoreError) {
    try database.run(
      "UPDATE report SET event = ? WHERE key = ?",
      .integer(event),
      .integer(key)
    )
  }

  /// The founding reports' keys of the events with a report whose id begins so, few of them.
  func events(beginning prefix: String) throws(StoreError) -> [Int64] {
    try database.all(
      "SELECT DISTINCT event FROM report WHERE id >= ? AND id < ? ORDER BY event LIMIT 6",
      .text(prefix),
      .text(IDPrefix.end(prefix))
    ) { $0.optionalInteger(0) }.compactMap { $0 }
  }

  /// The id of the report in a row.
  func id(key: Int64) throws(StoreError) -> String {
    try database.first("SELECT id FROM report WHERE key = ?", .integer(key)) { $0.text(0) } ?? ""
  }

  // MARK: Links

  /// The keys of earlier reports in a block.
  func candidates(inBlock block: Int64, before key: Int64) throws(StoreError) -> [Int64] {
    try database.all(
      "SELECT report FROM block WHERE key = ? AND report < ?",
      .integer(block),
      .integer(key)
    ) { $0.integer(0) }
  }

  /// Writes a link.
  func insert(_ link: StoredLink) throws(StoreError) {
    guard let weights = ReportCoder.encode(link.link.weights) else {
      throw damaged("a link cannot be written")
    }
    try database.run(
      "INSERT INTO link (a, b, weights) VALUES (?, ?, ?)",
      .integer(link.a),
      .integer(link.b),
      .blob(weights)
    )
  }

  /// The keys of the reports that a report is linked to.
  func neighbours(of key: Int64) throws(StoreError) -> [Int64] {
    try database.all(
      "SELECT b FROM link WHERE a = ? UNION ALL SELECT a FROM link WHERE b = ?",
      .integer(key),
      .integer(key)
    ) { $0.integer(0) }
  }

  /// The links from a report to those of greater keys, as key and weights.
  func links(from key: Int64) throws(StoreError) -> [(b: Int64, weights: [UInt8])] {
    try database.all("SELECT b, weights FROM link WHERE a = ?", .integer(key)) {
      ($0.integer(0), $0.bytes(1))
    }
  }

  /// All links between reports of one event, in no order.
  func linksWithinEvents() throws(StoreError) -> [(a: Int64, b: Int64, weights: [UInt8])] {
    try database.all(
      """
      SELECT link.a, link.b, link.weights FROM link
      JOIN report AS first ON first.key = link.a
      JOIN report AS second ON second.key = link.b
      WHERE first.event = second.event
      """
    ) { ($0.integer(0), $0.integer(1), $0.bytes(2)) }
  }

  // MARK: Bodies

  /// The weights that some JSON holds.
  func weights(_ bytes: [UInt8]) throws(StoreError) -> [Weight] {
    guard let weights = ReportCoder.decode([Weight].self, bytes) else {
      throw damaged("a link cannot be read")
    }
    return weights
  }

  private func decoded(_ body: [UInt8]) throws(StoreError) -> EventReport {
    guard let report = ReportCoder.decode(EventReport.self, body) else {
      throw damaged("a report cannot be read")
    }
    return report
  }

  func damaged(_ reason: String) -> StoreError {
    .damaged(path: database.path, reason: reason)
  }
}
