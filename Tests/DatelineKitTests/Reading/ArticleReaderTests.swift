import Testing

@testable import DatelineKit

@Suite("Reading plain text")
struct ArticleReaderTests {
  private func read(_ text: String, name: String = "a.txt") throws -> Article {
    try ArticleReader.read(Array(text.utf8), name: name)
  }

  private func refusal(_ bytes: [UInt8]) -> ReadingError? {
    do throws(ReadingError) {
      _ = try ArticleReader.read(bytes, name: "a.txt")
      return nil
    } catch {
      return error
    }
  }

  @Test("Line ends, byte order mark and trailing space do not make another article")
  func canonical() throws {
    let plain = try read("One.\nTwo.")
    #expect(try read("\u{FEFF}One.\r\nTwo.\r\n\r\n ").id == plain.id)
    #expect(try read("One.\rTwo.").id == plain.id)
    #expect(try read("One.\n Two.").id != plain.id)
    #expect(plain.text == "One.\nTwo.")
    #expect(plain.id == String(plain.sha256.prefix(16)))
  }

  @Test("The bytes as they came are kept")
  func original() throws {
    let bytes = Array("One.\r\nTwo.\r\n".utf8)
    #expect(try ArticleReader.read(bytes, name: "a.txt").original == bytes)
  }

  @Test("Windows-1252 is recognised and noted")
  func windows1252() throws {
    let bytes: [UInt8] =
      Array("He said ".utf8) + [0x93, 0x6E, 0x6F, 0x94] + Array(" in Z".utf8) + [0xFC]
    let article = try ArticleReader.read(bytes, name: "a.txt")
    #expect(article.text == "He said “no” in Zü")
    #expect(article.notes == ["it is not UTF-8 and was read as Windows-1252"])
  }

  @Test("UTF-16 with a byte order mark is read")
  func utf16() throws {
    let units = Array("Zürich calls.".utf16)
    let bytes: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
    #expect(try ArticleReader.read(bytes, name: "a.txt").text == "Zürich calls.")
  }

  @Test("What is no text is refused, with the reason")
  func refused() {
    #expect(refusal([]) == .empty)
    #expect(refusal(Array(" \n\t\n".utf8)) == .empty)
    #expect(refusal([0x41, 0x00, 0x42]) == .binary(offset: 1))
  }

  @Test("The wording of every refusal")
  func wording() {
    #expect(ReadingError.empty.description == "there is no text in it")
    #expect(
      ReadingError.binary(offset: 7).description
        == "it is no text: there is a NUL byte at offset 7"
    )
    #expect(
      ReadingError.tooLong(bytes: 3, limit: 2).description
        == "it is too long: 3 bytes, and the limit is 2"
    )
    #expect(
      ReadingError.notEnglish(language: "German").description
        == "it is not in English but in German"
    )
    #expect(ReadingError.notEnglish(language: nil).description == "it is not in English")
    #expect(ReadingError.unsupported(form: "a PDF").description == "it is a PDF, which is not read")
  }

  @Test(
    "Other languages are refused by name",
    arguments: [
      (
        "German",
        "Der Präsident hat am Montag mit dem Minister gesprochen und die Lage für sehr ernst erklärt. "
          + "Er sagte, dass die Gespräche nicht abgebrochen werden und auch nach dem Treffen weiter "
          + "geführt werden. Die Regierung ist bereit, sich mit den Nachbarn zu einigen, und wird das "
          + "Angebot prüfen, das ihr von der anderen Seite gemacht wurde."
      ),
      (
        "French",
        "Le président a rencontré lundi les ministres des deux pays pour une réunion sur la crise. Il "
          + "est arrivé dans la capitale avec une délégation qui a été reçue par le premier ministre. "
          + "Les discussions se sont poursuivies dans la soirée et les parties ont déclaré que la paix "
          + "est possible, mais pas sans un accord sur les frontières."
      ),
      (
        "a language in Cyrillic script",
        "Президент встретился в понедельник с министром иностранных дел и заявил, что переговоры будут "
          + "продолжены. Стороны договорились о новой встрече в столице в следующем месяце, однако не "
          + "назвали точной даты. По словам представителя, документ ещё не готов и требует "
          + "дополнительного обсуждения между делегациями двух стран, которые прибудут на встречу."
      ),
    ]
  )
  func otherLanguages(_ language: String, _ text: String) {
    #expect(refusal(Array(text.utf8)) == .notEnglish(language: language))
  }

  @Test("A text under forty words is never refused for its language")
  func shortForeign() throws {
    #expect(refusal(Array("Der Präsident ist nicht da.".utf8)) == nil)
  }

  @Test("English with foreign names and quotes passes")
  func englishPasses() {
    let text = """
      The chancellor said on Monday that the “Zeitenwende” was not over, and that der Bundestag \
      would have to vote on it. In Paris the minister answered that “la paix n’est pas pour \
      demain” and that his government had been told nothing of the plan before it was announced.
      """
    #expect(refusal(Array(text.utf8)) == nil)
  }

  @Test("A headline is the first line, if it is one")
  func title() throws {
    #expect(
      try read("Talks resume in Rome\n\nFrance and Kenya met.").title == "Talks resume in Rome"
    )
    #expect(try read("France and Kenya met.\n\nThey talked.").title == nil)
    #expect(try read("One line only").title == nil)
  }

  @Test(
    "A full date in the head is the article’s own",
    arguments: [
      ("Talks resume\n\nTuesday, Nov. 28, 1995\n\nThey met.", "1995-11-28", "header line"),
      ("Talks resume\nLast updated: 14 July 2015\n\nThey met.", "2015-07-14", "header line"),
      ("Talks resume\n\nROME, May 3, 2019 (Desk) — They met.", "2019-05-03", "dateline"),
      ("Friday, 23 March 1979\n\nThey met.", "1979-03-23", "header line"),
    ]
  )
  func published(_ text: String, _ date: String, _ place: String) throws {
    let published = try #require(try read(text).published)
    #expect(published.date.description == date)
    #expect(published.place == place)
  }

  @Test(
    "Dates that are not the article’s own are left alone",
    arguments: [
      "Talks resume\n\nROME, May 3 (Desk) — They met on 4 June 2018 in Paris and agreed.",
      "What happened on June 3, 2018, and why it matters to us all\n\nThey met.",
      "Talks\n\nFriday, 31 February 2018\n\nThey met.",
    ]
  )
  func notPublished(_ text: String) throws {
    #expect(try read(text).published == nil)
  }

  @Test("A file name that opens or ends with a date names the article’s day")
  func nameDate() {
    #expect(ArticleReader.dateInName("2018-05-25-pacific.txt")?.description == "2018-05-25")
    #expect(ArticleReader.dateInName("pacific_2018-05-25.txt")?.description == "2018-05-25")
    #expect(ArticleReader.dateInName("pacific.txt") == nil)
    #expect(ArticleReader.dateInName("2018-02-30-pacific.txt") == nil)
  }

  @Test("SHA-256 gives the digests of FIPS 180-4")
  func digest() {
    #expect(
      SHA256.hex(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      SHA256.hex([UInt8]())
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    #expect(
      SHA256.hex(
        Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
      )
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    )
    #expect(
      SHA256.hex([UInt8](repeating: 0x61, count: 1_000))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    )
  }
}
