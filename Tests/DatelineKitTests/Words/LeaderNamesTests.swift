import Testing

@testable import DatelineKit

@Suite("Leaders")
struct LeaderNamesTests {
  @Test("Every part is sorted by key, and every line is whole")
  func sorted() {
    var count = 0
    for part in LeaderNames.table.parts {
      let keys = SortedTable([part]).lines().map { $0[0] }
      #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      count += keys.count
    }
    #expect(LeaderNames.all().count == count)
    #expect(LeaderNames.all().allSatisfy { !$0.terms.isEmpty })
  }

  @Test("Terms run forwards, in months that there are")
  func terms() {
    for leader in LeaderNames.all() {
      for term in leader.terms {
        #expect((1...12).contains(term.first % 100), "\(leader.name)")
        #expect(term.last.map { $0 >= term.first && (1...12).contains($0 % 100) } ?? true)
      }
    }
  }

  @Test("Every leader is found under the key of the name as it is printed")
  func keys() {
    for leader in LeaderNames.all() {
      let key = PersonName(words: leader.name.split(separator: " ").map(String.init)).surnameKey
      #expect(LeaderNames.named(key).contains { $0.name == leader.name }, "\(leader.name): \(key)")
      #expect(LeaderNames.named(leader.key).contains { $0.name == leader.name })
    }
  }

  @Test("Nothing is found under keys that are not there", arguments: ["", "a", "zzz", "put", "|"])
  func absent(_ key: String) {
    #expect(LeaderNames.named(key).isEmpty)
  }

  @Test(
    "Who held an office when",
    arguments: [
      ("USA", Leader.Office.president, 2018_06, "Donald Trump"),
      ("RUS", .president, 2010_05, "Dmitry Medvedev"),
      ("ISR", .premier, 1978_09, "Menachem Begin"),
      ("GBR", .premier, 2016_07, ""),
      ("FRA", .foreignMinister, 1900_01, ""),
    ]
  )
  func holder(_ country: String, _ office: Leader.Office, _ month: Int, _ name: String) {
    #expect((LeaderNames.holder(of: office, country: country, month: month)?.name ?? "") == name)
  }

  @Test("Countries of leaders are those of the tables")
  func countries() {
    let known = Set([CountryNames.table, UsualNames.table].flatMap { $0.entries() }.map(\.code))
    #expect(LeaderNames.all().allSatisfy { $0.country == "IGO" || known.contains($0.country) })
  }
}
