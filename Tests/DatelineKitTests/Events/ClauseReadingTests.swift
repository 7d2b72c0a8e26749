import Testing

@testable import DatelineKit

@Suite("What clauses and their asides tell")
struct ClauseReadingTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  private func reports(_ text: String) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: Self.anchor)
  }

  /// The report whose trigger begins so.
  private func report(_ trigger: String, in text: String) throws -> EventReport {
    try #require(
      try reports(text).first { $0.trigger.text.hasPrefix(trigger) },
      "\(trigger) is not told of: \(text)"
    )
  }

  @Test(
    "What is only spoken of is not done, and its day is that of the speaking",
    arguments: [
      ("Kenya ruled out sending troops on Monday.", "ruled", "sending"),
      ("The premier opposed lifting the embargo on Monday.", "opposed", "lifting"),
      ("Kenya rejected holding talks on Monday.", "rejected", "holding"),
    ]
  )
  func spokenOf(_ text: String, _ verb: String, _ gerund: String) throws {
    let told = try report(verb, in: text)
    #expect(told.time?.edtf == "2026-03-16")
    #expect(try !reports(text).contains { $0.trigger.text.hasPrefix(gerund) })
  }

  @Test("What somebody began, kept or stopped doing is done")
  func carried() throws {
    #expect(
      try report("shelling", in: "Kenya began shelling the port on Monday.").status == .occurred
    )
  }

  @Test(
    "What ought to have happened on a day did not",
    arguments: [
      ("The two premiers ought to have met in Oslo on 3 March.", "met"),
      ("The summit should have opened on 3 March.", "opened"),
    ]
  )
  func lapsed(_ text: String, _ trigger: String) throws {
    #expect(try report(trigger, in: text).status == .cancelled)
  }

  @Test("An opinion on what should have been done tells nothing")
  func opinion() throws {
    #expect(try reports("The minister should have resigned.").isEmpty)
  }

  @Test("As agreed and as planned are no events")
  func manner() throws {
    let text = "The sides exchanged 12 prisoners on Monday, as agreed."
    #expect(try reports(text).map(\.trigger.text) == ["exchanged"])
  }

  @Test("A participle between commas tells of the subject")
  func aside() throws {
    let told = try report(
      "imposed",
      in: "The embargo on Kenyan tea, imposed in January, ended on Monday."
    )
    #expect(told.title.hasPrefix("Embargo"))
  }

  @Test("A verb behind a comma goes on from the main verb, not from the clause that says which")
  func joined() throws {
    let text = """
      Prime Minister Helen Rask met the mother of a boy who drowned in January, and is to open a \
      clinic on 20 March.
      """
    #expect(try report("open", in: text).title.hasPrefix("Rask"))
  }

  @Test("The coast guard and a cease-fire are nouns")
  func compounds() throws {
    let guarded = try reports("Kenya’s coast guard on Monday denied a report of shots.")
    #expect(guarded.map(\.trigger.text) == ["denied"])
    #expect(guarded.first?.time?.edtf == "2026-03-16")
    let signed = try report("signed", in: "• March 3: A two-way cease-fire is signed in Oslo.")
    #expect(signed.title.hasPrefix("Two-way cease-fire"))
  }

  @Test("Under a label the end of what is extended is not its day; what is put off to a day has it")
  func extent() throws {
    let extended = try report(
      "extends",
      in: "• March 3: Kenya extends the truce to the end of the year."
    )
    #expect(extended.time?.edtf == "2026-03-03")
  }

  @Test("To vote no is a vote")
  func votedNo() throws {
    #expect(try report("voted", in: "Kenyans voted no on Sunday.").status == .occurred)
  }

  @Test("It that is signed is the text told of, not the meeting")
  func text() throws {
    let text = """
      A congress of the rebels ratified the accord on 3 March. Two days later Helen Rask signed it \
      in Oslo.
      """
    #expect(try report("signed", in: text).title.contains("accord"))
  }

  @Test("What somebody declares himself is his own deed")
  func reflexive() throws {
    let told = try report(
      "declared",
      in: "Vice President Helen Rask of Kenya declared herself acting president on Monday."
    )
    #expect(told.title == "Rask declares herself acting president")
  }

  @Test("A dateline whose town has an accent is one")
  func dateline() throws {
    let text = """
      BOGOTÁ, March 17 (Northern Wire) — President Helen Rask of Kenya won a medal on Monday.
      """
    #expect(try report("won", in: text).title.hasPrefix("Rask"))
  }

  @Test("A wish tells nothing of what is wished for")
  func wished() throws {
    let text = "On Monday students marched in Nairobi to demand that the deal be saved."
    #expect(try reports(text).map(\.trigger.text) == ["marched in"])
  }

  @Test("What somebody says right after a deed has its day")
  func saidThen() throws {
    let text =
      "Helen Rask of Kenya flew to Oslo on Monday evening and declared that she would stay."
    #expect(
      try report("declared", in: text).time?.earliest == (try CivilDate(iso8601: "2026-03-16"))
    )
  }

  @Test("What is denied within the hour is denied on the day of what it answers")
  func withinTheHour() throws {
    let text = """
      Gunmen opened fire on a crowd in Nairobi last Friday. Kenya denied within the hour that its \
      soldiers had been there.
      """
    #expect(try report("denied", in: text).time?.edtf == "2026-03-13")
  }

  @Test("Some hours earlier is the day told before")
  func hoursEarlier() throws {
    let text = """
      On Monday evening Kenya announced a new accord. A few hours earlier Helen Rask had asked the \
      rebels for patience.
      """
    #expect(try report("asked", in: text).time?.earliest == (try CivilDate(iso8601: "2026-03-16")))
  }

  @Test("How long somebody had said no is not when he did")
  func stretch() throws {
    let text = "A party that had said no for most of this century said yes on Saturday."
    #expect(try reports(text).map { $0.time?.edtf } == ["2026-03-14"])
  }

  @Test("A lull in what goes on is no attack, and what starts on a day is no event of its own")
  func lessened() throws {
    #expect(try reports("The week was known as the reduction in violence.").isEmpty)
    let text = "Kenya freed 40 prisoners on Monday, ten a day, starting on Saturday."
    #expect(try reports(text).map(\.trigger.text) == ["freed"])
  }

  @Test("To be to blame is no plan")
  func toBlame() throws {
    let text = "Kenya denied on 3 March that it was to blame."
    #expect(try reports(text).map(\.trigger.text) == ["denied"])
  }

  @Test("Negotiators act for whom they sit for, not for where they sit")
  func guests() throws {
    let told = try report(
      "announced",
      in: "Negotiators in Havana announced a revised deal on Monday."
    )
    #expect(told.actors.isEmpty)
  }

  @Test("Him is somebody else than who acts")
  func him() throws {
    let text = """
      The man to win over is Daniel Mensah. Helen Rask of Kenya received Peter Oba on Monday. Oba \
      had met him on Sunday.
      """
    #expect(try report("met", in: text).title.hasPrefix("Oba meets Rask") == false)
  }

  @Test("Two groups of one country are two")
  func groups() throws {
    let text = """
      The Ulster Unionists backed the accord on 3 March. Sinn Fein rejected it on 4 March.
      """
    let actors = try reports(text).map { $0.actors.map(\.id) }
    #expect(actors.map(\.first) == ["ulster-unionists", "sinn-fein"])
  }
}
