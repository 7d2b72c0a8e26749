import Testing

@testable import DatelineKit

@Suite("What a name means in its article")
struct EntitySettlingTests {
  /// The ids and countries that a text names, as `moscow`’s `SUN`.
  private func named(_ text: String, _ date: String? = "2026-03-18") throws -> [String] {
    let document = Document(reading: Array(text.utf8))
    let anchor = try date.map { try CivilDate(iso8601: $0) }
    let book = EntityFinder.book(of: document, anchor: anchor)
    return book.mentions.map { mention in
      let entity = book.entities[mention.entity]
      return entity.id == entity.country ? entity.id : "\(entity.id)/\(entity.country ?? "-")"
    }
  }

  @Test(
    "A seat is the state’s whose it was at the time",
    arguments: [
      ("Moscow agreed.", "1987-12-08", "SUN"), ("Moscow agreed.", "1992-01-01", "RUS"),
      ("The Kremlin agreed.", "1962-10-28", "SUN"), ("Prague agreed.", "1989-11-28", "CSK"),
      ("Belgrade agreed.", "1995-11-21", "YUG"), ("Belgrade agreed.", "2008-02-17", "SRB"),
      ("Kinshasa agreed.", "1985-01-01", "ZAR"),
    ]
  )
  func seats(_ text: String, _ date: String, _ expected: String) throws {
    #expect(try named(text, date) == [expected])
  }

  @Test("Without a date a seat is that of the state which the article names")
  func undated() throws {
    #expect(try named("The Soviet Union agreed. Moscow was glad.", nil) == ["SUN", "SUN"])
    #expect(try named("Russia agreed. Moscow was glad.", nil) == ["RUS", "RUS"])
  }

  @Test(
    "An ethnic group counts for the country that it lives in",
    arguments: [
      ("Ethnic Albanians in Kenya agreed.", ["ethnic-albanians/KEN", "KEN"]),
      ("Two ethnic Albanian rebels agreed.", ["ethnic-albanians/-"]),
      ("The Albanians of southern Kenya agreed.", ["ethnic-albanians/KEN", "KEN"]),
      ("The Albanians agreed.", ["ALB"]),
    ]
  )
  func minorities(_ text: String, _ expected: [String]) throws {
    #expect(try named(text) == expected)
  }

  @Test(
    "A country’s name with a slip of the pen",
    arguments: [
      ("Afganistan agreed.", ["AFG"]), ("The Phillippines agreed.", ["PHL"]),
      ("Columbia agreed.", []), ("Georgina agreed.", []), ("Armenta agreed.", []),
    ]
  )
  func slips(_ text: String, _ expected: [String]) throws {
    #expect(try named(text) == expected)
  }

  @Test(
    "Somebody of an office of state has the country that the words give",
    arguments: [
      ("Fijian rebels freed Prime Minister Joe Tal.", "tal-joseph/FJI"),
      ("Archbishop Joe Tal spoke against Kenya.", "tal-joseph/-"),
      ("Prime Minister Joe Tal spoke against Kenya and France.", "tal-joseph/-"),
    ]
  )
  func titled(_ text: String, _ expected: String) throws {
    #expect(try named(text).contains(expected))
  }

  @Test(
    "Possessives in names, with either apostrophe",
    arguments: [
      ("The Democratic People's Republic of Korea agreed.", ["PRK"]),
      ("The Democratic People’s Republic of Korea agreed.", ["PRK"]),
      ("The Kurdistan Workers' Party agreed.", ["pkk/TUR"]),
    ]
  )
  func apostrophes(_ text: String, _ expected: [String]) throws {
    #expect(try named(text) == expected)
  }

  @Test(
    "A state that no table has is named by what states call themselves",
    arguments: [
      ("The Republic of Meridian met the Kingdom of Tarsk.", ["meridian", "tarsk"]),
      ("The Meridian Republic agreed. Meridian troops left.", ["meridian", "meridian"]),
      ("Meridian’s capital fell. Meridian agreed.", ["meridian", "meridian"]),
      ("Two Kasovian diplomats left. The Kasovians agreed.", ["kasovia", "kasovia"]),
      (
        "Lusanian Prime Minister Ivo Tal left. The Lusanians agreed.",
        ["tal-ivo/lusania", "lusania"]
      ),
      ("Kenya recalled its ambassador to Tarsk.", ["KEN", "tarsk"]),
    ]
  )
  func coined(_ text: String, _ expected: [String]) throws {
    #expect(try named(text) == expected)
  }

  @Test("The office before a name and a comma is one with the name")
  func appositions() throws {
    #expect(try named("The foreign minister of Peru, Ana Tal, left.") == ["tal-ana/PER"])
    #expect(try named("The Omani foreign minister, Badr Tal, left.") == ["tal-badr/OMN"])
  }

  @Test(
    "A leader’s name with a letter doubled or single",
    arguments: ["President Francois Mitterand agreed.", "President François Mitterrand agreed."]
  )
  func doubledLetters(_ text: String) throws {
    #expect(try named(text, "1990-06-01") == ["mitterrand-francois/FRA"])
  }

  @Test("Whoever was president is not the president")
  func former() throws {
    let text = "Former president Joe Tal visited Kenya. The president left."
    #expect(try named(text) == ["tal-joseph/-", "KEN"])
  }
}
