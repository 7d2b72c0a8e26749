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
    text.contents.parts("\n").flatMap { line -> [Entry] in
      if line.utf8.first == UInt8(ascii: "#") { return [] }
      let fields = line.parts("|")
      guard fields.count == 3, let kind = Kind(rawValue: String(fields[1])) else {
        preconditionFailure("a name table has a line that says nothing: \(line)")
      }
      // `Kach / Yesh Atid`: two entries of one code.
      let entries =
        fields[2].utf8.contains(UInt8(ascii: "/"))
        ? fields[2].split(separator: " / ") : [fields[2]]
      return entries.map { names in
        Entry(code: String(fields[0]), kind: kind, names: names.parts(";").map(String.init))
      }
    }
  }

  /// The words of one name, as the tokenizer cuts them, at spaces, hyphens and possessives, and as
  /// the lexicon compares them: ASCII letters in lower case, all others as they stand.
  static func words(of name: String) -> [String] {
    var words: [String] = []
    cut(name) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  /// Hands out the same words one by one, as bytes: there are thousands of names, and no string
  /// is wanted for most.
  static func cut(_ name: String, _ take: (UnsafeBufferPointer<UInt8>) -> Void) {
    var name = name
    name.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { word in
        var count = 0
        var isJoined = false
        func close() {
          guard count > 0 else { return }
          if isJoined { hyphen.withUTF8Buffer(take) }
          isJoined = false
          let end = count - possessiveLength(UnsafeBufferPointer(rebasing: word[..<count]))
          take(UnsafeBufferPointer(rebasing: word[..<end]))
          if end < count { take(UnsafeBufferPointer(rebasing: word[end..<count])) }
          count = 0
        }
        for byte in bytes {
          switch byte {
          case UInt8(ascii: " "):
            close()
            isJoined = false
          case UInt8(ascii: "-"):
            let isInside = count > 0
            close()
            isJoined = isJoined || isInside
          default:
            word[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            count += 1
          }
        }
        close()
      }
    }
  }

  private static let hyphen: StaticString = "-"

  /// The bytes of a word’s possessive ending, which is a word by itself.
  private static func possessiveLength(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    // Both apostrophes are told by their last byte.
    guard word.suffix(2).contains(where: { $0 == 0x27 || $0 == 0x99 }) else { return 0 }
    let ending = possessives.first {
      word.count > $0.utf8.count && word.reversed().starts(with: $0.utf8.reversed())
    }
    return ending?.utf8.count ?? 0
  }

  private static let possessives = ["’s", "'s", "’", "'"]

  /// A name as it may be typed: with its own apostrophe, and with a straight one.
  static func spellings(of name: String) -> [String] {
    // All curly marks begin with one byte.
    guard name.utf8.contains(0xE2), name.contains("’") else { return [name] }
    return [name, String(name.map { $0 == "’" ? "'" : $0 })]
  }
}
