import Testing

@testable import DatelineKit

/// One step is told in many ways; each of them must have the one kind.
@Suite("Many ways to tell one step")
struct ParaphraseTests {
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  private func reports(_ text: String) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: Self.anchor)
  }

  @Test(
    "All tellings of a step have one kind",
    arguments: [
      (
        "consult/talks",
        [
          "The negotiators got down to business on 3 February.",
          "On 3 February the first round of negotiations kicked off.",
          "Kenya went back to the negotiating table on 3 February.",
          "The talks wound up on 3 February.",
        ]
      ),
      (
        "other/turn",
        [
          "The talks hit a wall on 3 February.",
          "On 3 February the talks ended without agreement.",
          "The negotiations ran into the sand on 3 February.",
          "On 3 February the talks came to a standstill.",
        ]
      ),
      (
        "consult/call",
        [
          "Kenya’s president got on the phone with Norway’s king on 3 February.",
          "On 3 February Kenya’s president took a call from Norway’s king.",
          "The two presidents talked over the phone on 3 February.",
        ]
      ),
      (
        "agree",
        [
          "On 3 February the two ministers shook hands on a deal.",
          "The ministers affixed their signatures to the treaty on 3 February.",
          "On 3 February the two countries settled their quarrel over the islands.",
          "The accord cleared parliament on 3 February.",
          "On 3 February the lower house backed the treaty.",
          "Kenya gave the plan the green light on 3 February.",
        ]
      ),
      (
        "reject",
        [
          "On 3 February the treaty failed in parliament by two votes.",
          "Parliament sank the treaty on 3 February.",
          "Russia blocked the resolution on 3 February.",
          "On 3 February Kenya gave the plan the cold shoulder.",
        ]
      ),
      (
        "sanction",
        [
          "Kenya tore up the treaty on 3 February.",
          "On 3 February Kenya put the treaty on ice.",
          "Kenya sent Norway’s ambassador packing on 3 February.",
          "On 3 February Kenya ordered three diplomats to leave.",
          "Norway hit Kenyan tea with a tariff on 3 February.",
          "On 3 February the tariff kicked in.",
        ]
      ),
      (
        "concede",
        [
          "On 3 February the rebels turned the hostages loose.",
          "The hostages came home on 3 February.",
          "On 3 February the trawler was allowed to leave.",
          "Kenya handed back the trawler on 3 February.",
          "On 3 February Kenya lifted the barrier at the border.",
        ]
      ),
      (
        "assault",
        [
          "Ugandan tanks rolled across the frontier on 3 February.",
          "On 3 February the town changed hands.",
          "The army drove the rebels out of the town on 3 February.",
          "On 3 February two missiles landed in the market.",
          "The president survived an assassination attempt on 3 February.",
        ]
      ),
      (
        "retreat",
        [
          "The army raised the siege on 3 February.",
          "On 3 February Ugandan troops went home.",
          "Uganda called a halt to the offensive on 3 February.",
          "On 3 February the rebels gave themselves up.",
        ]
      ),
      (
        "coerce",
        [
          "The army besieged the town on 3 February.",
          "On 3 February Uganda threw a blockade around the port.",
          "Kamau got nine years on 3 February.",
          "On 3 February the rebel leader was put to death.",
        ]
      ),
      (
        "mobilize",
        [
          "Norway rushed troops to the border on 3 February.",
          "On 3 February the first Norwegian peacekeepers arrived in Kenya.",
          "Reservists were summoned to barracks on 3 February.",
        ]
      ),
      (
        "other/appointment",
        [
          "The colonels took power on 3 February.",
          "On 3 February Kenya’s president was swept from power.",
          "Kenya’s new president took the oath on 3 February.",
        ]
      ),
      (
        "protest",
        [
          "The dockers walked out on 3 February.",
          "On 3 February nurses came out on strike.",
          "Miners struck for higher pay on 3 February.",
        ]
      ),
      (
        "threaten",
        [
          "Uganda presented Kenya with an ultimatum on 3 February.",
          "On 3 February Uganda promised retaliation.",
          "Norway sounded a warning on 3 February.",
        ]
      ),
      (
        "support",
        [
          "On 3 February Kenya’s ambassador went back to Oslo.",
          "Kenya and Norway mended fences on 3 February.",
          "Kenya apologised to Norway on 3 February.",
        ]
      ),
    ]
  )
  func tellings(_ kind: String, _ texts: [String]) throws {
    for text in texts {
      let kinds = try reports(text).map(\.kind.description)
      #expect(kinds.contains(kind), "\(kinds) in: \(text)")
    }
  }

  @Test(
    "Words that look alike tell something else",
    arguments: [
      ("On 3 February Kenya accepted the demands of the rebels.", "concede"),
      ("The forum concluded on 3 February that France must pay.", "request"),
      ("A fire ripped through a warehouse on 3 February.", "other/accident"),
      ("Police raided a newspaper on 3 February.", "coerce"),
      ("Ugandan bombers raided the harbour on 3 February.", "assault"),
      ("The ferry went to the bottom on 3 February.", "other/accident"),
      ("Uganda broke the truce on 3 February.", "assault"),
      ("Uganda broke the treaty on 3 February.", "reject"),
      ("The dockers broke off talks with Kenya on 3 February.", "sanction"),
      ("Kenya’s premier gave a speech in Oslo on 3 February.", "statement"),
    ]
  )
  func others(_ text: String, _ kind: String) throws {
    let kinds = try reports(text).map(\.kind.description)
    #expect(kinds.contains(kind), "\(kinds) in: \(text)")
  }

  @Test(
    "A turn of phrase tells its step of nothing else",
    arguments: [
      ("Kenya’s team served three months on 3 February.", "threaten"),
      ("A driver struck a goose on 3 February.", "protest"),
      ("Kenya received nine phones on 3 February.", "consult/call"),
      ("Roux took one of her own sons to Nairobi on 3 February.", "other/death"),
      ("Kenya gave a dinner in Oslo on 3 February.", "concede"),
      ("Kenya’s premier mentioned a deal struck in Oslo.", "agree"),
    ]
  )
  func notTold(_ text: String, _ kind: String) throws {
    let kinds = try reports(text).map(\.kind.description)
    #expect(!kinds.contains(kind), "\(kinds) in: \(text)")
  }
}
