import Testing

@testable import DatelineKit

@Suite("Event reports")
struct ReportReaderTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  private func reports(_ text: String, anchor: CivilDate? = anchor) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: anchor)
  }

  private func titles(_ text: String) throws -> [String] {
    try reports(text).map(\.title)
  }

  @Test(
    "Titles an editor would print",
    arguments: [
      (
        "Kenyan President Joseph Otieno met French President Anne Roux in Rome on Monday.",
        ["Otieno meets Roux in Rome"]
      ),
      ("“We will not wait,” said Anne Roux, the French president.", ["Roux: “We will not wait”"]),
      ("Kenya said on Tuesday that the talks had failed.", ["Kenya: The talks had failed"]),
      (
        "Kenyan President Joseph Otieno told reporters he would go.", ["Otieno says he would go"]
      ),
      ("Kenya denied on Monday that it had sent troops.", ["Kenya denies that it had sent troops"]),
      ("The summit was called off on Monday.", ["Summit called off"]),
      ("French forces attacked Kenya on Monday night.", ["French forces attack Kenya"]),
      (
        "France released two Kenyans on May 3, prompting applause.", ["France releases two Kenyans"]
      ),
      (
        "French President Anne Roux will visit Kenya on Friday.", ["Roux to visit Kenya"]
      ),
    ]
  )
  func titles(_ text: String, _ expected: [String]) throws {
    #expect(try titles(text) == expected)
  }

  @Test(
    "What is no event",
    arguments: [
      "Will France meet Kenya on Monday?",
      "Did France meet Kenya on Monday??",
      "France could meet Kenya on Monday.",
      "France did not meet Kenya on Monday.",
      "If talks collapse on Monday, France will blame Kenya.",
      "No French president has met Kenya.",
      "Analysts say that talks are likely.",
      "France has long argued that Kenya is wrong.",
      "Sign up for our newsletter.",
      "France may call Kenya.",
    ]
  )
  func noEvent(_ text: String) throws {
    #expect(try titles(text) == [])
  }

  @Test(
    "Status by the words around the verb",
    arguments: [
      ("France will sign the treaty on Friday.", Status.planned),
      ("France signed the treaty on Monday.", .occurred),
      ("France is to sign the treaty on Friday.", .planned),
      ("France called off the summit on Monday.", .cancelled),
      ("France proposed a summit on Monday.", .proposed),
      ("France denied on Monday that it had lost.", .denied),
      ("France said on Monday that it had lost.", .statement),
    ]
  )
  func status(_ text: String, _ status: Status) throws {
    #expect(try reports(text).map(\.status) == [status])
  }

  @Test("A surname, an office and a pronoun lead back to the person")
  func coreference() throws {
    let text = """
      French President Anne Roux met Kenya on Monday. Roux signed the treaty on Tuesday. The French \
      president visited Japan in May. She called Canada on Sunday.
      """
    let sources = try reports(text).map { $0.actors.first { $0.role == .source }?.id }
    #expect(sources == ["roux-anne", "roux-anne", "roux-anne", "roux-anne"])
  }

  @Test(
    "Spellings of one name meet",
    arguments: [
      (["Volodymyr", "Zelenskyy"], ["Volodymyr", "Zelensky"]),
      (["Volodymyr", "Zelenskiy"], ["Volodymyr", "Zelenskyy"]),
      (["Anwar", "el-Sadat"], ["Anwar", "Sadat"]),
      (["Radovan", "Karadžić"], ["Radovan", "Karadzic"]),
      (["Kim", "Jong-un"], ["Kim", "Jong", "Un"]),
    ]
  )
  func spellings(_ left: [String], _ right: [String]) {
    #expect(PersonName(words: left).key == PersonName(words: right).key)
  }

  @Test("A capital acts, or is a place")
  func seats() throws {
    let report = try #require(try reports("Paris met Kenya in Rome on Monday.").first)
    #expect(report.actors.map(\.id) == ["FRA", "KEN"])
    #expect(report.place == "Rome")
  }

  @Test("Times attach to their own verbs")
  func times() throws {
    let text = """
      France signed the treaty on Monday, after Kenya had approved it in January 2025. It was a long \
      road.
      """
    let found = try reports(text).map { ($0.trigger.text, $0.time?.edtf) }
    #expect(found.map(\.0) == ["signed", "approved"])
    #expect(found.map(\.1) == ["2026-03-16", "2025-01"])
  }

  @Test("A verb without a time takes the one told before it in its paragraph")
  func carried() throws {
    let found = try reports("Kenya met France on May 3, 2025. Kenya signed the treaty.")
    #expect(found.map { $0.time?.edtf } == ["2025-05-03", "2025-05-03"])
    #expect(found.map { $0.time?.basis } == [.explicit, .carried])
  }

  @Test("A report knows how many other sentences of its article tell of its days")
  func dayMates() throws {
    let text = """
      France released two Kenyans on May 3, 2025. French forces attacked Kenya on May 3, 2025.
      Kenyan President Joseph Otieno met French President Anne Roux in Rome on May 9, 2025.
      """
    let found = try reports(text)
    try #require(found.count >= 3)
    for report in found {
      let isThird = report.time?.earliest?.day == 3
      #expect(report.dayMates == (report.time == nil ? nil : isThird ? 1 : 0), "\(report.title)")
    }
    #expect(Set(found.compactMap(\.dayMates)) == [0, 1])
  }

  @Test("Speech without a time has the article’s day, and none without an anchor")
  func published() throws {
    let text = "Kenya warned that it would leave."
    #expect(try reports(text).map { $0.time?.edtf } == ["2026-03-18"])
    #expect(try reports(text).map { $0.time?.basis } == [.published])
    #expect(try reports(text, anchor: nil).map { $0.time?.edtf } == [nil])
  }

  @Test("Figures and what they count")
  func figures() throws {
    let text = "France launched 270 drones and ten missiles on 18 August 2025."
    #expect(
      try reports(text).map(\.figures) == [
        [Figure(number: 270, noun: "drones"), Figure(number: 10, noun: "missiles")]
      ]
    )
  }

  @Test("Every quote and trigger stands verbatim at its code points")
  func offsets() throws {
    let text = """
      Zürich — “Schön” 🙂\n\nKenya’s president called Japan on Monday; Kenya said it was “très bien”.\n
      • May 3: France freed 12 Kenyans\n
      """
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    let scalars = Array(article.text.unicodeScalars)
    let found = ReportReader().reports(in: article, anchor: Self.anchor)
    #expect(found.count == 3)
    for report in found {
      #expect(slice(scalars, report.start, report.end) == report.quote)
      #expect(slice(scalars, report.trigger.start, report.trigger.end) == report.trigger.text)
      if let time = report.time, let start = time.start, let end = time.end {
        #expect(slice(scalars, start, end) == time.text)
      }
    }
  }

  private func slice(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  /// Words in any order, to find what no sentence would: the reader must survive them all.
  @Test("Any order of words is survived")
  func survival() throws {
    var generator = SplitMix64(seed: 2_026)
    let words = """
      France Kenya’s president Mr. Roux Kim Jong-un said told that “ ” , . ; : — ( ) - met with call \
      between and or but when which after before if on Monday in May 2025 last week 270 drones the \
      a of to will not called off signed launch launched by he they Kremlin White House Cabinet , , \
      North South U.S. officials troops leader, Secretary of State \n\n • did has been was letter
      """.split(separator: " ")
    for _ in 0..<2_000 {
      let count = Int(generator.next() % 60) + 1
      let text = (0..<count).map { _ in words[Int(generator.next() % UInt64(words.count))] }
        .joined(separator: " ")
      guard let article = try? ArticleReader.draft(of: Array(text.utf8)).article(named: "a") else {
        continue
      }
      let scalars = Array(article.text.unicodeScalars)
      for report in ReportReader().reports(in: article, anchor: Self.anchor) {
        #expect(slice(scalars, report.start, report.end) == report.quote)
        #expect(report.title.count <= TitleText.limit + 1)
        #expect(!report.title.isEmpty)
      }
    }
  }
}
