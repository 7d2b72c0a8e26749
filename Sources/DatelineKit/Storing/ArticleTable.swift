/// The rows of a store's articles: texts, names, given anchors, and the bytes as they came.
struct ArticleTable {
  let database: SQLiteDatabase

  /// The article with an id, or nil.
  func article(id: String) throws(StoreError) -> StoredArticle? {
    let key = try database.first("SELECT key FROM article WHERE id = ?", .text(id)) {
      $0.integer(0)
    }
    guard let key else { return nil }
    return try article(key: key)
  }

  /// The article in a row, or nil where there is no such row.
  func article(key: Int64) throws(StoreError) -> StoredArticle? {
    let found = try database.first(
      """
      SELECT id, sha256, text, title, publisher, url, published, published_place,
        anchor, anchor_basis, anchor_place, unresolved
      FROM article WHERE key = ?
      """,
      .integer(key)
    ) { row throws(StoreError) in
      var article = StoredArticle(
        key: key,
        id: row.text(0),
        sha256: row.text(1),
        utf8: row.bytes(2)
      )
      article.title = row.optionalText(3)
      article.publisher = row.optionalText(4)
      article.url = row.optionalText(5)
      article.published = try row.day(6).map { PublishedDate(date: $0, place: row.text(7)) }
      article.anchor = Anchor(
        date: try row.day(8),
        basis: Anchor.Basis(rawValue: row.text(9)) ?? .none,
        place: row.text(10)
      )
      article.unresolved = Int(row.integer(11))
      return article
    }
    guard var article = found else { return nil }
    article.names = try database.all(
      "SELECT name, date FROM name WHERE article = ? ORDER BY name",
      .integer(key)
    ) { row throws(StoreError) in StoredArticle.Name(name: row.text(0), date: try row.day(1)) }
    let notes = try database.all(
      "SELECT notes FROM original WHERE article = ? AND notes <> ''",
      .integer(key)
    ) { $0.text(0) }
    article.notes = Set(notes.flatMap { $0.split(separator: "\n").map(String.init) }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    article.given = try database.all(
      "SELECT date FROM given WHERE article = ?",
      .integer(key)
    ) { row throws(StoreError) in try row.day(0) }.compactMap { $0 }.sorted()
    return article
  }

  /// The rows of all articles, by id.
  func keys() throws(StoreError) -> [Int64] {
    try database.all("SELECT key FROM article ORDER BY id") { $0.integer(0) }
  }

  /// Writes an article, a new row or over its old one, and returns the row's key.
  func save(_ article: StoredArticle) throws(StoreError) -> Int64 {
    let anchor = article.anchor ?? Anchor(date: nil, basis: .none, place: "none")
    let key: Int64
    if let known = article.key {
      key = known
      try database.run(
        """
        UPDATE article SET title = ?, publisher = ?, url = ?, published = ?, published_place = ?,
          anchor = ?, anchor_basis = ?, anchor_place = ?, unresolved = ?
        WHERE key = ?
        """,
        .optional(article.title),
        .optional(article.publisher),
        .optional(article.url),
        .day(article.published?.date),
        .optional(article.published?.place),
        .day(anchor.date),
        .text(anchor.basis.rawValue),
        .text(anchor.place),
        .integer(Int64(article.unresolved)),
        .integer(key)
      )
    } else {
      try database.run(
        """
        INSERT INTO article (id, sha256, text, title, publisher, url, published, published_place,
          anchor, anchor_basis, anchor_place, unresolved)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        .text(article.id),
        .text(article.sha256),
        .blob(article.utf8),
        .optional(article.title),
        .optional(article.publisher),
        .optional(article.url),
        .day(article.published?.date),
        .optional(article.published?.place),
        .day(anchor.date),
        .text(anchor.basis.rawValue),
        .text(anchor.place),
        .integer(Int64(article.unresolved))
      )
      key = database.lastKey
    }
    for name in article.names {
      try database.run(
        "INSERT OR IGNORE INTO name (article, name, date) VALUES (?, ?, ?)",
        .integer(key),
        .text(name.name),
        .day(name.date)
      )
    }
    try database.run("DELETE FROM given WHERE article = ?", .integer(key))
    for day in article.given {
      try database.run(
        "INSERT INTO given (article, date) VALUES (?, ?)",
        .integer(key),
        .day(day)
      )
    }
    return key
  }

  /// Keeps the bytes that an article came as, unless the same came before.
  func keepOriginal(_ article: Article, key: Int64) throws(StoreError) {
    let bytes: SQLiteValue = article.original == article.utf8 ? .null : .blob(article.original)
    let notes = article.notes.joined(separator: "\n")
    let known = try database.first(
      "SELECT 1 FROM original WHERE article = ? AND bytes IS ? AND notes = ?",
      .integer(key),
      bytes,
      .text(notes)
    ) { $0.integer(0) }
    guard known == nil else { return }
    try database.run(
      "INSERT INTO original (article, bytes, notes) VALUES (?, ?, ?)",
      .integer(key),
      bytes,
      .text(notes)
    )
  }

  /// All bytes that an article came as.
  func originals(key: Int64) throws(StoreError) -> [[UInt8]] {
    try database.all(
      """
      SELECT coalesce(original.bytes, article.text)
      FROM original JOIN article ON article.key = original.article
      WHERE article.key = ? ORDER BY original.key
      """,
      .integer(key)
    ) { $0.bytes(0) }
  }

  /// Takes an article out, with all that hangs on it.
  func remove(key: Int64) throws(StoreError) {
    try database.run("DELETE FROM article WHERE key = ?", .integer(key))
  }

  /// The ids of the articles that a person can mean: an id, a file name, the beginning of an id.
  ///
  /// The first of these that any article answers to decides.
  func ids(named name: String) throws(StoreError) -> [String] {
    let exact = try database.all("SELECT id FROM article WHERE id = ?", .text(name)) { $0.text(0) }
    if !exact.isEmpty { return exact }
    let named = try database.all(
      """
      SELECT DISTINCT id FROM name JOIN article ON article.key = name.article
      WHERE name.name = ? ORDER BY id
      """,
      .text(name)
    ) { $0.text(0) }
    if !named.isEmpty || !IDPrefix.isOne(name) { return named }
    return try database.all(
      "SELECT id FROM article WHERE id >= ? AND id < ? ORDER BY id",
      .text(name),
      .text(IDPrefix.end(name))
    ) { $0.text(0) }
  }
}

/// The beginning of an id, as a range in an index over ids.
enum IDPrefix {
  /// Whether some words can begin an id: hex digits in lower case, sixteen at most.
  static func isOne(_ words: String) -> Bool {
    (1...16).contains(words.utf8.count)
      && words.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// What comes after every id with this beginning: `g` follows the last hex digit.
  static func end(_ prefix: String) -> String { prefix + "g" }
}
