/// Who led which country and who spoke for it abroad, with the months in office.
///
/// A line is a surname's key, a country, the name as it is printed, and the terms:
/// `putin|RUS|Vladimir Putin|p199912-200805 p201205-`. A term opens with the letter of its office
/// (`Office`) and holds the first and the last month; without a last month it runs on. The lines
/// are sorted by key in bytes and searched where they lie, so they cost nothing at start-up.
///
/// Facts from CountryInfo.txt of the Open Event Data Alliance (MIT; heads of state and government
/// since about 1960 and foreign ministers of 2003 to 2010), the CIA World Factbook (public domain;
/// leaders of 2026), and for the leaders most written of since 1945 and from 2011 on from general
/// knowledge. A term that no source saw end is closed at the month of its last sighting, so that
/// nobody is held to be in office who may have left it.
struct Leader: Sendable {
  /// What a leader does, by the letter of the table.
  enum Office: UInt8, Sendable {
    /// A president who is head of state.
    case president = 0x70
    /// A prime minister, chancellor or other head of government.
    case premier = 0x6D
    /// A king, queen, emir, sultan, emperor or pope.
    case monarch = 0x6B
    /// A leader by another title: of a party, a junta, a revolution.
    case leader = 0x6C
    /// A foreign minister, foreign secretary or secretary of state.
    case foreignMinister = 0x66
    /// A minister or secretary of defence.
    case defenceMinister = 0x64
    case vicePresident = 0x76
    /// The secretary general of the United Nations.
    case secretaryOfUnitedNations = 0x75
    /// The secretary general of NATO.
    case secretaryOfNATO = 0x6E
    /// The president of the European Commission.
    case presidentOfCommission = 0x63
    /// Whoever else speaks for a country or body: an envoy, an aide, the head of a movement.
    case other = 0x6F
  }

  /// A time in office, in months: a year times 100 and the month, both ends included.
  struct Term: Sendable {
    let office: Office
    let first: Int
    /// The last month; nil if nobody saw it end.
    let last: Int?

    /// Whether it holds in a month.
    func contains(_ month: Int) -> Bool { first <= month && month <= last ?? .max }
  }

  /// The key of the surname, as `PersonName` folds it.
  let key: String
  /// An ISO 3166 alpha-3 code, or `IGO`.
  let country: String
  let name: String
  let terms: [Term]

  /// The words of the name.
  var nameWords: [String] { name[...].parts(" ").map(String.init) }

  /// The first month of any office.
  var firstMonth: Int { terms.map(\.first).min() ?? 0 }
}

/// The table of leaders.
enum LeaderNames {
  /// The table, searched where it lies.
  static let table = SortedTable([aToD, eToK, lToO, pToZ])

  /// The leaders whose surname has a key.
  static func named(_ key: String) -> [Leader] { table.lines(of: key).compactMap { leader($0) } }

  /// Who holds an office of a country in a month, if the table knows.
  static func holder(of office: Leader.Office, country: String, month: Int) -> Leader? {
    let held = (byCountry[country] ?? [])
      .filter { place in table.field(3, at: place) { hold(office, in: month, $0) } }
      .compactMap { leader(table.line(at: $0)) }
    // In the month of a change two names hold: nobody can say which is meant.
    return Set(held.map(\.name)).count == 1 ? held.first : nil
  }

  /// Where the lines of each country's leaders lie; found once, when an office is first asked for.
  private static let byCountry = table.places(byField: 1)

  /// Whether one of some terms is in an office in a month.
  private static func hold(
    _ office: Leader.Office,
    in month: Int,
    _ terms: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    var rest = terms
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
      let letter = rest[rest.startIndex]
      if letter == office.rawValue, let term = term(rest[..<end]), term.contains(month) {
        return true
      }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    return false
  }

  /// All leaders in the table's order.
  static func all() -> [Leader] { table.lines().compactMap { leader($0) } }

  private static func leader(_ fields: [String]) -> Leader? {
    guard fields.count == 4 else { return nil }
    return Leader(
      key: fields[0],
      country: fields[1],
      name: fields[2],
      terms: fields[3].utf8.split(separator: UInt8(ascii: " ")).compactMap { term($0) }
    )
  }

  private static func term(_ bytes: some Collection<UInt8>) -> Leader.Term? {
    guard let letter = bytes.first, let office = Leader.Office(rawValue: letter) else { return nil }
    var (first, last, dashes) = (0, 0, 0)
    for byte in bytes.dropFirst() {
      if byte == UInt8(ascii: "-") {
        dashes += 1
      } else if dashes == 0 {
        first = first * 10 + Int(byte & 0x0F)
      } else {
        last = last * 10 + Int(byte & 0x0F)
      }
    }
    guard dashes == 1 else { return nil }
    return Leader.Term(office: office, first: first, last: last == 0 ? nil : last)
  }
}
