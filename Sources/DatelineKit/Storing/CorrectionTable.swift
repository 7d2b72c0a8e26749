/// The rows of a store's corrections.
struct CorrectionTable {
  let database: SQLiteDatabase

  /// All corrections, in the order in which they were made.
  func all() throws(StoreError) -> [Correction] {
    try database.all("SELECT number, body FROM correction ORDER BY number") {
      row throws(StoreError) in
      guard let record = ReportCoder.decode(CorrectionRecord.self, row.bytes(1)) else {
        throw .damaged(path: database.path, reason: "a correction cannot be read")
      }
      var correction = record.correction
      correction.number = Int(row.integer(0))
      return correction
    }
  }

  /// Adds a correction under its number.
  func append(_ correction: Correction) throws(StoreError) {
    guard let body = ReportCoder.encode(CorrectionRecord(correction)) else {
      throw .damaged(path: database.path, reason: "a correction cannot be written")
    }
    try database.run(
      "INSERT INTO correction (number, body) VALUES (?, ?)",
      .integer(Int64(correction.number)),
      .blob(body)
    )
  }

  /// The corrections as they bear on the reports that are there now.
  func book() throws(StoreError) -> CorrectionBook {
    let log = try all()
    guard !log.isEmpty else { return CorrectionBook() }
    let table = ReportTable(database: database)
    var ofArticle: [String: [EventReport]] = [:]
    return try CorrectionBook(log) { place throws(StoreError) in
      if try table.key(id: place.report, ofArticle: place.article) != nil { return place.report }
      if ofArticle[place.article] == nil {
        ofArticle[place.article] = try table.reports(ofArticle: place.article)
      }
      return place.find(in: ofArticle[place.article] ?? [])?.id
    }
  }
}

/// A correction as a store and the exchange form have it.
struct CorrectionRecord: Codable {
  var number: Int
  var action: Correction.Action
  var sides: [[ReportPlace]]
  @OrNull var value: String?
  @OrNull var reason: String?
  @OrNull var undoes: Int?
  var state: Correction.State

  init(_ correction: Correction) {
    number = correction.number
    action = correction.action
    sides = correction.sides
    value = correction.value
    reason = correction.reason
    undoes = correction.undoes
    state = correction.state
  }

  var correction: Correction {
    Correction(
      number: number,
      action: action,
      sides: sides,
      value: value,
      reason: reason,
      undoes: undoes,
      state: state
    )
  }
}
