import Testing

@testable import DatelineKit

/// What the words of a text mean, as `Rouhani=rouhani-hassan/IRN`, in the order of the text.
private func mentions(_ text: String, _ date: String? = "2026-03-18") throws -> [String] {
  let document = Document(reading: Array(text.utf8))
  let anchor = try date.map { try CivilDate(iso8601: $0) }
  let book = EntityFinder.book(of: document, anchor: anchor)
  return book.mentions.map { mention in
    let entities = mention.entities.map { index in
      let entity = book.entities[index]
      return entity.id == entity.country ? entity.id : "\(entity.id)/\(entity.country ?? "-")"
    }
    return "\(document.text(mention.tokens))=\(entities.joined(separator: "+"))"
  }
}

@Suite("Who is named")
struct EntityFinderTests {
  @Test(
    "Countries, their seats and their people",
    arguments: [
      ("Moscow said no.", ["Moscow=RUS"]),
      (
        "Quai d'Orsay officials met Foggy Bottom.",
        ["Quai d'Orsay officials=FRA", "Foggy Bottom=USA"]
      ),
      ("The DPRK and the U.A.E. agreed.", ["DPRK=PRK", "U.A.E.=ARE"]),
      ("Zairean troops fled.", ["Zairean troops=ZAR"]),
      ("He told us who cares and it was his.", []),
      ("European leaders met.", []),
      ("The army of Kenya moved.", ["army of Kenya=KEN"]),
    ]
  )
  func countries(_ text: String, _ expected: [String]) throws {
    #expect(try mentions(text) == expected)
  }

  @Test(
    "Organisations, and groups by their country",
    arguments: [
      ("Hezbollah shelled a village.", ["Hezbollah=hezbollah/LBN"]),
      ("The Tamil Tigers met the UNHCR.", ["Tamil Tigers=tamil-tigers/LKA", "UNHCR=unhcr/IGO"]),
      ("Bosnian Serb forces withdrew.", ["Bosnian Serb forces=bosnian-serbs/BIH"]),
      ("Who fell, and what the contact group said.", ["contact group=contact-group/IGO"]),
      ("Hamas leader Omar Tell spoke.", ["Omar Tell=tell-umar/PSE"]),
    ]
  )
  func organisations(_ text: String, _ expected: [String]) throws {
    #expect(try mentions(text) == expected)
  }

  @Test(
    "People in no table have the country that the words give",
    arguments: [
      ("Kremlin aide Yury Ostrov spoke.", ["Yury Ostrov=ostrov-yuri/RUS"]),
      ("The Omani foreign minister, Badr Tal, spoke.", ["Badr Tal=tal-badr/OMN"]),
      (
        "Ines Moor, who heads Kenya’s delegation, left.",
        ["Ines Moor=moor-ines/KEN", "Kenya’s delegation=KEN"]
      ),
      ("Foreign Minister Ana Ruiz of Peru left.", ["Ana Ruiz=ruiz-ana/PER", "Peru=PER"]),
      ("Kenya’s Moon Jae-in left.", ["Kenya=KEN", "Moon Jae-in=moon-jaein/KEN"]),
      ("Kenya’s Ines Moor left.", ["Kenya=KEN", "Ines Moor=moor-ines/KEN"]),
      ("Ana Ruiz, a former president of Peru, left.", ["Ana Ruiz=ruiz-ana/PER"]),
    ]
  )
  func people(_ text: String, _ expected: [String]) throws {
    #expect(try mentions(text) == expected)
  }

  @Test("A name holds for the article, wherever it is introduced")
  func introducedLater() throws {
    let found = try mentions(
      "Ruiz left on Monday. Foreign Minister Ana Ruiz of Peru had come on Sunday."
    )
    #expect(found == ["Ruiz=ruiz-ana/PER", "Ana Ruiz=ruiz-ana/PER", "Peru=PER"])
  }

  @Test(
    "Leaders without a title, by the time of the article",
    arguments: [
      (
        "Vladimir Putin met Donald Trump.", "2025-08-19",
        ["putin-vladimir/RUS", "trump-donald/USA"]
      ),
      ("Putin met Trump.", "2025-08-19", ["putin-vladimir/RUS", "trump-donald/USA"]),
      (
        "President Bush called President Putin.", "2003-02-01",
        ["bush-george-w/USA", "putin-vladimir/RUS"]
      ),
      (
        "President Bush called Mr Gorbachev.", "1990-02-01",
        ["bush-george-h-w/USA", "gorbachev-mikhail/SUN"]
      ),
      ("Kim met Moon.", "2018-05-27", ["kim-jongun/PRK", "moon-jaein/KOR"]),
      ("Rice prices rose.", "2006-05-27", []),
    ]
  )
  func leaders(_ text: String, _ date: String, _ expected: [String]) throws {
    let found = try mentions(text, date).compactMap {
      $0.split(separator: "=").last.map(String.init)
    }
    #expect(found == expected)
  }

  @Test("A country that no table has is found by what only countries have")
  func coined() throws {
    let text = """
      The Norvanian foreign ministry said on Monday that it would talk. Norvania had closed its \
      border in May. In the capital, Tesk, crowds cheered. Tesk said it was calm. Marta Lindqvist, who heads \
      Norvania’s delegation, met Pervia’s president, Ivo Brandt. Pervia agreed.
      """
    #expect(
      try mentions(text) == [
        "Norvanian foreign ministry=norvania", "Norvania=norvania", "Tesk=norvania",
        "Tesk=norvania", "Marta Lindqvist=lindqvist-marta/norvania",
        "Norvania’s delegation=norvania", "Ivo Brandt=brandt-ivo/pervia", "Pervia=pervia",
      ]
    )
  }

  @Test(
    "A person’s government makes no country of him",
    arguments: [
      "Duncan’s foreign minister left. Mr Duncan stayed.",
      "The Carter administration agreed.",
      "Marek Ostrian spoke. The Ostrian government fell.",
    ]
  )
  func notCoined(_ text: String) throws {
    let document = Document(reading: Array(text.utf8))
    let book = EntityFinder.book(of: document, anchor: nil)
    #expect(
      book.entities.allSatisfy { $0.kind == .person || EntityFinder.iso($0.country) != nil }
    )
  }

  @Test(
    "Words without a name lead back, or to nobody",
    arguments: [
      (
        "Kenyan President Joe Otieno met French President Anne Roux. The two leaders signed. She left.",
        ["otieno-joseph/KEN+roux-anne/FRA", "roux-anne/FRA"]
      ),
      ("Kenya and France met. Both sides agreed.", ["KEN+FRA"]),
      ("Kenyan President Joe Otieno met Anne Roux of France. He left.", ["otieno-joseph/KEN"]),
      ("The Kenyan foreign minister, Joe Otieno, came. The minister left.", ["otieno-joseph/KEN"]),
      ("The Kenyan foreign minister, Joe Otieno, came. The president left.", []),
      ("NATO met. The alliance agreed.", ["nato/IGO"]),
      ("Kenya closed a road. The ministry said so.", ["KEN"]),
      ("Kenya met France. The ministry said so.", []),
      ("Kenyan President Joe Otieno sent his foreign minister.", ["KEN"]),
      ("Former Kenyan President Joe Otieno came. The president left.", []),
      ("Joe Otieno and Anne Roux met. They agreed.", ["otieno-joseph/-+roux-anne/-"]),
      (
        "Kenya and Uganda fought. Kenya lost. Uganda won. France’s envoy, Anne Roux, saw both sides.",
        ["KEN+UGA"]
      ),
      ("Kenya protested. Its army shelled Uganda.", ["KEN", "UGA"]),
      ("Kenya withdrew its army.", ["KEN"]),
    ]
  )
  func references(_ text: String, _ expected: [String]) throws {
    let named = try mentions(text)
    let found = named.suffix(expected.count).compactMap {
      $0.split(separator: "=").last.map(String.init)
    }
    #expect(found == expected)
    let words = named.compactMap { $0.split(separator: "=").first }
    if expected.isEmpty {
      #expect(!words.contains { $0.hasSuffix("president") || $0.hasSuffix("ministry") })
    }
  }

  @Test("A leader’s surname after a word for waters or a seat of learning names a place")
  func namedAfter() throws {
    #expect(try mentions("A frigate left the Gulf of Aden.", nil).isEmpty)
    #expect(try mentions("A frigate left the Gulf of Mladenov.", nil).isEmpty)
  }

  @Test("A name that stands after a preposition of place is nobody’s")
  func places() throws {
    let text = """
      Kenya sank a trawler off Great Kestle. Its troops left Great Kestle, said Marta Lindqvist. \
      Norvanian Prime Minister Josef Brandt met Norvanian President Lena Varga.
      """
    #expect(
      try mentions(text) == [
        "Kenya=KEN", "troops=KEN", "Marta Lindqvist=lindqvist-marta/-",
        "Josef Brandt=brandt-josef/norvania", "Lena Varga=varga-lena/norvania",
      ]
    )
  }

  @Test("An office of a country means its holder only where the article names him, and definitely")
  func holders() throws {
    let text = "Putin spoke. The Russian president left. No Russian president had stayed."
    #expect(
      try mentions(text, "2025-08-19").map { $0.split(separator: "=")[1] } == [
        "putin-vladimir/RUS", "putin-vladimir/RUS", "RUS",
      ]
    )
  }

  @Test("The president is that of the country last concerned")
  func president() throws {
    let text = """
      President Donald Trump waited. Kenyan President Joe Otieno carried a letter into the Oval \
      Office, and that day the president declared it over. The Russian president agreed.
      """
    let found = try mentions(text, "2018-06-13")
    #expect(found.contains("president=trump-donald/USA"))
    #expect(found.contains("Russian president=RUS"))
  }

  @Test("Long texts of many names are read in linear time")
  func manyNames() {
    let text = (0..<4000).map { "President Al\($0 % 997)bert Na\($0)me met him. " }.joined()
    let document = Document(reading: Array(text.utf8))
    let clock = ContinuousClock()
    let spent = clock.measure { _ = EntityFinder.book(of: document, anchor: nil) }
    #expect(spent < .seconds(20))
  }
}

@Suite("Spellings of names")
struct PersonNameTests {
  @Test(
    "meet by rule",
    arguments: [
      ("Franjo Tuđman", "Franjo Tudjman"), ("Radosław Sikorski", "Radoslaw Sikorsky"),
      ("Mohammed Mursi", "Muhammad Mursi"), ("Yury Ostrov", "Yuri Ostrov"),
      ("Anwar al Sadat", "Anwar Sadat"), ("Sergey Lavrov", "Sergei Lavrov"),
      ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"), ("Lee Jae-myung", "Lee Jae Myung"),
    ]
  )
  func meet(_ left: String, _ right: String) {
    #expect(name(left).key == name(right).key)
  }

  @Test(
    "part where they are two",
    arguments: [
      ("Bill Clinton", "Hillary Clinton"), ("Kim Jong-un", "Kim Yong-chol"),
      ("Hassan Rouhani", "Hussein Rouhani"),
    ]
  )
  func part(_ left: String, _ right: String) {
    #expect(name(left).key != name(right).key)
    #expect(!name(left).agrees(with: name(right)))
  }

  @Test("A king’s numeral is no surname")
  func numerals() {
    #expect(name("John Paul II").surname == "Paul")
    #expect(name("Ferdinand Marcos Jr.").surname == "Marcos")
  }

  private func name(_ text: String) -> PersonName {
    PersonName(words: text.split(separator: " ").map(String.init))
  }
}
