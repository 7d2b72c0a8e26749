/// A table of names kept as text, a line an entry: `RUS|seat|Moscow;Kremlin`.
///
/// The fields are a code, what the names are, and the names as they are printed; several of one
/// code and kind may share a line, between slashes.
struct NameTable: Sendable {
  /// What a name stands for.
  enum Kind: String, Sendable {
    /// A country or territory.
    case country
    /// An adjective or noun for a country's people: `Russian`.
    case demonym
    /// A people, region or party that acts apart from its country's government: `Bosnian Serbs`.
    case people
    /// A continent, faith or party without a government, so that no name is made of it: `European`.
    case region
    /// A capital or seat of government: a government when it acts, a place otherwise.
    case seat
    /// A building or body that always stands for a government or a part of it: `Kremlin`.
    case government
    /// An organisation of states or of others.
    case organisation
    /// An office or occupation, in any case of letters: `foreign minister`.
    case office
    /// A form of address that says only that a name follows: `Mr.`
    case address
    /// People in numbers who act for a country: `officials`, `forces`.
    case collective
  }

  /// One entry of a table.
  struct Entry: Sendable {
    let code: String
    let kind: Kind
    let names: [String]
  }

  let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  /// All entries, in the table's order.
  func entries() -> [Entry] {
    text.description.split(separator: "\n").flatMap { line -> [Entry] in
      if line.first == "#" { return [] }
      let fields = line.split(separator: "|")
      guard fields.count == 3, let kind = Kind(rawValue: String(fields[1])) else {
        preconditionFailure("a name table has a line that says nothing: \(line)")
      }
      return fields[2].split(separator: " / ").map { names in
        Entry(
          code: String(fields[0]),
          kind: kind,
          names: names.split(separator: ";").map(String.init)
        )
      }
    }
  }

  /// The words of all names in lower case, as the tokenizer cuts them.
  func words() -> [Substring] {
    entries().flatMap { entry in
      entry.names.flatMap { NameTable.spellings(of: $0).flatMap { NameTable.words(of: $0) } }
    }
  }

  /// The words of one name, as the tokenizer cuts them, at spaces, hyphens and possessives, and as
  /// the lexicon compares them: ASCII letters in lower case, all others as they stand.
  static func words(of name: String) -> [Substring] {
    var words: [Substring] = []
    let lowered = String(
      decoding: name.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
      as: UTF8.self
    )
    for part in lowered.split(separator: " ") {
      for (index, piece) in part.split(separator: "-").enumerated() {
        if index > 0 { words.append("-") }
        guard let ending = possessives.first(where: { piece.hasSuffix($0) && piece != $0 }) else {
          words.append(piece)
          continue
        }
        words.append(piece.dropLast(ending.count))
        words.append(piece.suffix(ending.count))
      }
    }
    return words
  }

  private static let possessives = ["’s", "'s", "’", "'"]

  /// A name as it may be typed: with its own apostrophe, and with a straight one.
  static func spellings(of name: String) -> [String] {
    guard name.contains("’") else { return [name] }
    return [name, String(name.map { $0 == "’" ? "'" : $0 })]
  }
}
