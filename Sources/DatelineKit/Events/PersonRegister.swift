/// The people of one document, found by full name and by surname.
struct PersonRegister: Sendable {
  struct Person: Sendable {
    /// The index in `EntityBook.entities`.
    var entity: Int
    /// The fullest name that the article gives.
    var name: PersonName
    var office: Office?
    /// An ISO 3166 code, `IGO`, `NGO`, or the key of a country that no table has.
    var country: String?
    var gender: Gender?
    /// The token of the latest mention.
    var lastSeen: Int
  }

  private(set) var people: [Person] = []
  private var byKey: [String: Int] = [:]
  private var bySurname: [String: [Int]] = [:]
  private var byEntity: [Int: Int] = [:]

  subscript(index: Int) -> Person {
    get { people[index] }
    set { people[index] = newValue }
  }

  /// The person behind an entity.
  func person(ofEntity entity: Int) -> Person? { byEntity[entity].map { people[$0] } }

  /// The index of the person behind an entity.
  func index(ofEntity entity: Int) -> Int? { byEntity[entity] }

  mutating func add(_ person: Person) -> Int {
    let index = people.count
    people.append(person)
    byKey[person.name.key] = index
    bySurname[person.name.surnameKey, default: []].append(index)
    byEntity[person.entity] = index
    return index
  }

  /// Gives a person a fuller name.
  mutating func rename(_ index: Int, _ name: PersonName) {
    people[index].name = name
    byKey[name.key] = index
    if !(bySurname[name.surnameKey]?.contains(index) ?? false) {
      bySurname[name.surnameKey, default: []].append(index)
    }
  }

  /// Makes a further spelling lead to a person.
  mutating func alias(_ name: PersonName, for index: Int) {
    byKey[name.key] = index
    if name.surnameKey != people[index].name.surnameKey {
      bySurname[name.surnameKey, default: []].append(index)
    }
  }

  /// The person that a name means: of several of one surname the one who leads, then the first.
  func index(of name: PersonName, gender: Gender?, office: Office? = nil) -> Int? {
    if name.words.count > 1, let full = byKey[name.key] { return full }
    let loose = (bySurname[name.surnameKey] ?? []).filter {
      let person = people[$0]
      if let gender, let own = person.gender, own != gender { return false }
      return name.words.count == 1 || person.name.words.count == 1 || person.name.agrees(with: name)
    }
    if let office, let holder = loose.first(where: { people[$0].office == office }) {
      return holder
    }
    return loose.first { people[$0].office?.leads ?? false } ?? loose.first
  }
}
