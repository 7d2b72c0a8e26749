/// Someone or something that can act: a person, a country, an organisation.
struct Entity: Sendable {
  enum Kind: Sendable {
    case person
    case country
    case government
    case organisation
  }

  /// A stable key, the same for every article: `putin-vladimir`, `RUS`.
  var id: String
  /// The name to print.
  var name: String
  /// The name in a title: a person's surname, else the name.
  var shortName: String
  /// An ISO 3166 alpha-3 code, `IGO`, `NGO`, or the key of a country that no table has.
  var country: String?
  var kind: Kind
}

/// A place in the text that names an entity, or leads back to one.
struct Mention: Sendable {
  enum Form: Sendable {
    /// The entity's own name.
    case name
    /// An adjective for a country before a noun: `Russian`.
    case adjective
    /// A capital or seat of government: actor or place, as the words around decide.
    case seat
    /// People who act for a country: `Israel’s Cabinet`, `Russian officials`.
    case collective
    /// `he`, `she`, `the two leaders`.
    case pronoun
  }

  /// The tokens, title and apposition left out.
  var tokens: Range<Int>
  /// The tokens with the words that belong to the name: `German Chancellor Friedrich Merz`.
  var phrase: Range<Int>
  /// The index in `EntityBook.entities`.
  var entity: Int
  var form: Form
  /// Further entities, where it means several: `the two leaders`.
  var others: [Int] = []

  /// All entities it means.
  var entities: [Int] { [entity] + others }
}

/// The entities of one document and where they are mentioned.
struct EntityBook: Sendable {
  var entities: [Entity] = []
  /// In the order of the text, without overlap.
  var mentions: [Mention] = []
  /// Names of countries that no table has, by key.
  var coined: [String: String] = [:]
  private var indexByID: [String: Int] = [:]

  /// The index of an entity, added if it is new.
  mutating func index(of entity: Entity) -> Int {
    if let known = indexByID[entity.id] {
      if entities[known].country == nil { entities[known].country = entity.country }
      return known
    }
    indexByID[entity.id] = entities.count
    entities.append(entity)
    return entities.count - 1
  }

  /// Gives an entity another id and other names, when an article gives more of them.
  mutating func rename(_ index: Int, id: String, name: String, shortName: String) {
    if indexByID[entities[index].id] == index { indexByID[entities[index].id] = nil }
    if indexByID[id] == nil { indexByID[id] = index }
    entities[index].id = id
    entities[index].name = name
    entities[index].shortName = shortName
  }

  /// The mentions that lie in a range of tokens.
  func mentions(in tokens: Range<Int>) -> ArraySlice<Mention> {
    let first = firstMention(notBefore: tokens.lowerBound)
    var last = first
    while last < mentions.count, mentions[last].tokens.lowerBound < tokens.upperBound { last += 1 }
    return mentions[first..<last]
  }

  private func firstMention(notBefore token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
