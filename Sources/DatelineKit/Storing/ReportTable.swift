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
  let traits: ReportTraits
  let blockKeys: BlockKeys

  init(_ report: EventReport) {
    self.report = report
    body = ReportCoder.encode(report)
    traits = ReportTraits(report)
    blockKeys = BlockKeys(traits)
  }
}

/// A report as a store holds it.
struct StoredReport: Sendable {
  let key: Int64
  /// The key of the founding report of its event; nil until it is in one.
  let event: Int64?
  let report: EventReport
}

/// A link between two reports as its row has it.
struct StoredLink: Sendable {
  /// By the reports' keys, the smaller first.
  let edge: SpanningForest.Edge
  /// Why the two may be one event, as JSON; nil where the reports are in two pieces.
  let weights: [UInt8]?
}

/// A report as its row has it.
private struct StoredBody: Sendable {
  let key: Int64
  let event: Int64?
  let body: [UInt8]

  /// The report; nil where the row holds none.
  var report: StoredReport? {
    ReportCoder.decode(EventReport.self, body).map {
      StoredReport(key: key, event: event, report: $0)
    }
  }
}

/// The weights of a link within a piece as its row has them.
struct StoredWeights: Sendable {
  let a: Int64
  let b: Int64
  let weights: [UInt8]

  /// The link between the reports of these ids; nil where the row holds none.
  func link(_ first: String, _ second: String) -> Link? {
    ReportCoder.decode([Weight].self, weights).map {
      Link(between: [first, second].sorted(), weights: $0)
    }
  }
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

  /// The reports in some rows, in no order.
  func reports(keys: some Collection<Int64>) throws(StoreError) -> [StoredReport] {
    var rows: [StoredBody] = []
    for key in keys {
      let row = try database.first(
        "SELECT event, body FROM report WHERE key = ?",
        .integer(key)
      ) { StoredBody(key: key, event: $0.optionalInteger(0), body: $0.bytes(1)) }
      guard let row else { throw damaged("a report is missing") }
      rows.append(row)
    }
    return try decoded(rows)
  }

  /// The reports of the article with an id, in no order; none where there is no such article.
  func reports(ofArticle id: String) throws(StoreError) -> [EventReport] {
    let keys = try database.all(
      """
      SELECT report.key FROM report JOIN article ON article.key = report.article
      WHERE article.id = ?
      """,
      .text(id)
    ) { $0.integer(0) }
    return try reports(keys: keys).map(\.report)
  }

  /// The key of the report with an id; nil where there is none.
  func key(id: String) throws(StoreError) -> Int64? {
    try database.first("SELECT key FROM report WHERE id = ?", .text(id)) { $0.integer(0) }
  }

  /// The key of the report with an id, if it is one of an article.
  func key(id: String, ofArticle article: String) throws(StoreError) -> Int64? {
    try database.first(
      """
      SELECT report.key FROM report JOIN article ON article.key = report.article
      WHERE report.id = ? AND article.id = ?
      """,
      .text(id),
      .text(article)
    ) { $0.integer(0) }
  }

  /// All reports, in no order.
  func all() throws(StoreError) -> [StoredReport] {
    try decoded(
      try database.all("SELECT key, event, body FROM report") {
        StoredBody(key: $0.integer(0), event: $0.optionalInteger(1), body: $0.bytes(2))
      }
    )
  }

  private func decoded(_ rows: [StoredBody]) throws(StoreError) -> [StoredReport] {
    let reports = Parallel.map(rows) { $0.report }.compactMap { $0 }
    guard reports.count == rows.count else { throw damaged("a report cannot be read") }
    return reports
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
    for block in read.blockKeys.filed {
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

  /// The id of the event that a report is in; nil where there is no such report.
  func event(ofReport id: String) throws(StoreError) -> String? {
    try database.first(
      """
      SELECT founding.id FROM report JOIN report AS founding ON founding.key = report.event
      WHERE report.id = ?
      """,
      .text(id)
    ) { $0.text(0) }
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

  /// Writes a link, or writes it anew with other weights.
  ///
  /// - Parameter link: nil for one between two pieces, whose weights nobody asks for.
  func write(_ edge: SpanningForest.Edge, _ link: Link?) throws(StoreError) {
    var weights: [UInt8]?
    if let link {
      weights = ReportCoder.encode(link.weights)
      if weights == nil { throw damaged("a link cannot be written") }
    }
    try database.run(
      "INSERT OR REPLACE INTO link (a, b, bits, rank, weights) VALUES (?, ?, ?, ?, ?)",
      .integer(edge.first),
      .integer(edge.second),
      .real(edge.strength.total),
      .integer(edge.strength.rank),
      .optional(weights)
    )
  }

  /// Takes out a link.
  func removeLink(_ a: Int64, _ b: Int64) throws(StoreError) {
    try database.run("DELETE FROM link WHERE a = ? AND b = ?", .integer(a), .integer(b))
  }

  /// The links of a report, as far as a search for its piece follows them.
  func ways(from key: Int64) throws(StoreError) -> [LinkedPiece.Way] {
    try database.all(
      """
      SELECT b, bits, rank FROM link WHERE a = ?
      UNION ALL SELECT a, bits, rank FROM link WHERE b = ?
      """,
      .integer(key),
      .integer(key)
    ) {
      .init(to: $0.integer(0), strength: .init(total: $0.real(1), rank: $0.integer(2)))
    }
  }

  /// The links from a report to those of greater keys.
  func links(from key: Int64) throws(StoreError) -> [StoredLink] {
    try database.all("SELECT b, bits, rank, weights FROM link WHERE a = ?", .integer(key)) {
      StoredLink(
        edge: .init(
          first: key,
          second: $0.integer(0),
          strength: .init(total: $0.real(1), rank: $0.integer(2))
        ),
        weights: $0.optionalBytes(3)
      )
    }
  }

  /// The links with their weights from a report to those of greater keys in its piece.
  func weights(from key: Int64) throws(StoreError) -> [StoredWeights] {
    try database.all(
      "SELECT b, weights FROM link WHERE a = ? AND weights IS NOT NULL",
      .integer(key)
    ) { StoredWeights(a: key, b: $0.integer(0), weights: $0.bytes(1)) }
  }

  /// All links within pieces between reports of one event, in no order.
  func linksWithinEvents() throws(StoreError) -> [StoredWeights] {
    try database.all(
      """
      SELECT link.a, link.b, link.weights FROM link
      JOIN report AS first ON first.key = link.a
      JOIN report AS second ON second.key = link.b
      WHERE first.event = second.event AND link.weights IS NOT NULL
      """
    ) { StoredWeights(a: $0.integer(0), b: $0.integer(1), weights: $0.bytes(2)) }
  }

  /// What is wrong with the store's file.
  func damaged(_ reason: String) -> StoreError {
    .damaged(path: database.path, reason: reason)
  }
}
