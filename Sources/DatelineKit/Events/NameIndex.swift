/// Finds the longest name of the tables that begins at a token.
struct NameIndex: Sendable {
  /// The names of the program.
  static let english = NameIndex(entries: Vocabulary.nameEntries, lexicon: .english)

  /// What the tables say of a name.
  struct Entry: Sendable {
    /// An ISO 3166 code, `IGO`, `NGO`, or `-` for an office.
    var code: String
    let kind: NameTable.Kind
    /// The name that is printed.
    let name: String
    /// The name as this spelling of it stands in the table.
    var written = ""
    /// Whether that is capitals alone, so that `who` is no organisation.
    var isAcronym = false

    /// The code of people who live in nobody knows which country.
    static let nowhere = "-"
  }

  private(set) var entries: [Entry] = []
  /// The first node of names that begin with a lexeme, by lexeme; 0 if none does.
  private var roots: [Int32]
  private var next: [UInt64: Int32] = [:]
  /// The entries that end at a node: one for each kind that its words can be.
  private var ends: [[Int32]] = [[]]

  init(entries: [NameTable.Entry], lexicon: Lexicon) {
    roots = [Int32](repeating: 0, count: lexicon.count)
    for entry in entries { insert(entry, lexicon) }
  }

  private mutating func insert(_ entry: NameTable.Entry, _ lexicon: Lexicon) {
    // A country or organisation is printed by its first name, all others as they are named.
    let sharesName =
      entry.kind == .country || entry.kind == .organisation || entry.kind == .people
    for name in entry.names {
      let index = Int32(entries.count)
      entries.append(
        Entry(
          code: entry.code,
          kind: entry.kind,
          name: sharesName ? entry.names[0] : name,
          written: name,
          isAcronym: name.utf8.allSatisfy { $0 &- 0x61 >= 26 }
        )
      )
      for spelling in NameTable.spellings(of: name) {
        var node: Int32? = 0
        NameTable.cut(spelling) { word in
          guard let parent = node else { return }
          node = lexicon.lexeme(word).map { child(of: parent, $0) }
        }
        guard let node else { return }
        ends[Int(node)].append(index)
      }
    }
  }

  private mutating func child(of node: Int32, _ lexeme: UInt32) -> Int32 {
    if node == 0 {
      if roots[Int(lexeme)] == 0 { roots[Int(lexeme)] = newNode() }
      return roots[Int(lexeme)]
    }
    let key = NameIndex.key(node, lexeme)
    if let found = next[key] { return found }
    let created = newNode()
    next[key] = created
    return created
  }

  private mutating func newNode() -> Int32 {
    ends.append([])
    return Int32(ends.count - 1)
  }

  /// The entry of a country by its name.
  func country(named name: String) -> Entry? {
    var node: Int32 = 0
    for word in NameTable.words(of: name) {
      guard let lexeme = Lexicon.english.lexeme(word) else { return nil }
      if node == 0 {
        node = roots[Int(lexeme)]
      } else {
        node = next[NameIndex.key(node, lexeme)] ?? 0
      }
      if node == 0 { return nil }
    }
    return ends[Int(node)].map { entries[Int($0)] }.first { $0.kind == .country }
  }

  private static func key(_ node: Int32, _ lexeme: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(lexeme)
  }

  /// Whether some name begins with this token's word.
  @inline(__always)
  func begins(_ document: Document, _ token: Int) -> Bool {
    roots[Int(document.lexemes[token])] != 0
  }

  /// The longest name that begins at a token and ends before a limit.
  func longest(
    _ document: Document,
    at token: Int,
    before limit: Int
  ) -> (entries: [Int32], end: Int)? {
    var node = roots[Int(document.lexemes[token])]
    guard node != 0 else { return nil }
    var found: (entries: [Int32], end: Int)?
    var index = token + 1
    while true {
      if !ends[Int(node)].isEmpty { found = (ends[Int(node)], index) }
      guard index < limit else { break }
      let lexeme = document.lexemes[index]
      let key = NameIndex.key(node, lexeme)
      guard lexeme != 0, let child = next[key] else { break }
      node = child
      index += 1
    }
    return found
  }
}
