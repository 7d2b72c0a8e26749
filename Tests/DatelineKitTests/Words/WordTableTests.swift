import Testing

@testable import DatelineKit

@Suite("Words")
struct WordTableTests {
  @Test("A country’s name, people and seat belong to one country")
  func noSharedNames() {
    var owner: [String: String] = [:]
    // Two countries have one people's name, and Congo is one of two in short.
    let shared: Set<String> = ["Dominican", "Dominicans", "Congolese"]
    for entry in CountryNames.table.entries() {
      for name in entry.names where !shared.contains(name) {
        let known = owner[name] ?? entry.code
        #expect(known == entry.code, "\(name): \(known) and \(entry.code)")
        owner[name] = entry.code
      }
    }
    #expect(owner.count > 700)
  }

  @Test("Codes of countries are three capitals", arguments: CountryNames.table.entries())
  func codes(_ entry: NameTable.Entry) {
    #expect(entry.code.count == 3 && entry.code.allSatisfy { $0.isUppercase })
  }

  @Test("Codes are those of countries, of bodies of states and of others, or none")
  func otherCodes() {
    let known = Set([CountryNames.table, UsualNames.table].flatMap { $0.entries() }.map(\.code))
    for entry in Vocabulary.names.flatMap({ $0.entries() }) {
      #expect(known.union(["IGO", "NGO", "-"]).contains(entry.code), "\(entry)")
    }
  }

  @Test(
    "A few facts",
    arguments: [
      ("Japan", "JPN"), ("Israel", "ISR"), ("Kyiv", "UKR"), ("South Korean", "KOR"),
      ("Kremlin", "RUS"), ("Serbs", "SRB"), ("Britain", "GBR"), ("South Africa", "ZAF"),
      ("Hamas", "PSE"), ("PKK", "TUR"), ("Rhodesia", "RHO"), ("Zairean", "ZAR"),
    ]
  )
  func facts(_ name: String, _ code: String) {
    let entry = Vocabulary.names.flatMap { $0.entries() }.first { $0.names.contains(name) }
    #expect(entry?.code == code)
  }

  @Test(
    "Verbs inflect by rule and by table",
    arguments: [
      ("call", ["call", "calls", "called", "called", "calling"]),
      ("meet", ["meet", "meets", "met", "met", "meeting"]),
      ("deny", ["deny", "denies", "denied", "denied", "denying"]),
      ("free", ["free", "frees", "freed", "freed", "freeing"]),
      ("die", ["die", "dies", "died", "died", "dying"]),
      ("scrap", ["scrap", "scraps", "scrapped", "scrapped", "scrapping"]),
      ("propose", ["propose", "proposes", "proposed", "proposed", "proposing"]),
      ("storm", ["storm", "storms", "stormed", "stormed", "storming"]),
    ]
  )
  func inflection(_ lemma: String, _ forms: [String]) throws {
    let verb = try #require(VerbForms.all.first { $0.base == lemma })
    #expect([verb.base, verb.third, verb.past, verb.participle, verb.gerund] == forms)
  }

  @Test("Every verb of the table is there once")
  func verbsOnce() {
    #expect(Set(VerbForms.all.map(\.base)).count == VerbForms.all.count)
  }

  @Test("The lexicon finds a word in any case and nothing else")
  func lexicon() throws {
    let lexicon = Lexicon.english
    let may = try #require(lexicon.lexeme("may"))
    #expect(lexicon.value(of: may, as: .month) == 5)
    #expect(lexicon.classes[Int(may)].contains(.modal))
    #expect(lexicon.lexeme("zzyzx") == nil)
    let document = Document(reading: Array("MAY May may mayo".utf8))
    #expect(document.lexemes == [may, may, may, 0])
  }
}
