import Testing

@testable import DatelineKit

@Suite("What an article is about and how it is worded")
struct ArticleProfileTests {
  private static let flood = """
    The Sill dam burst on Monday after a week of rain, and water stood two metres deep in the
    streets of Korva. Engineers had warned of cracks in the spillway since the spring, and the
    ministry of public works had promised to mend them before the autumn storms came in. Two
    thousand people were taken to schools and barns on higher ground by boat and by lorry.
    """
  private static let strike = """
    Dockers in Port Amsel voted to end a strike that has kept grain ships waiting for a month.
    The harbour board agreed to a raise of six per cent and to two more rest days a quarter, the
    union said, and the cranes are to move again on Thursday morning.
    """

  private func profile(_ text: String) -> ArticleProfile {
    ArticleProfile(Document(reading: [UInt8](text.utf8)))
  }

  @Test("The telling words come first, function words never")
  func words() {
    let profile = profile(ArticleProfileTests.flood)
    #expect(profile.words.contains("spillway"))
    #expect(profile.words.contains("korva"))
    #expect(!profile.words.contains("the"))
    #expect(profile.words.count <= ArticleProfile.longest)
    #expect(profile.words.count == profile.weights.count)
    #expect(profile.weights == profile.weights.sorted(by: >))
  }

  @Test("Forms of address, months, weekdays and the ending of a genitive tell nothing")
  func silentWords() {
    let words = profile(
      "Mr. Orlo met Mrs. Vint on Monday, Sept. 3, at Korva’s weir. The weir’s keeper left in May."
    ).words
    #expect(words.contains("weir") && words.contains("korva") && words.contains("orlo"))
    #expect(!words.contains { ["mr.", "mr", "mrs.", "sept.", "monday", "may", "’s"].contains($0) })
  }

  @Test("Names come first, with and without their diacritics one word")
  func names() {
    let words = profile(
      "The keeper of the sluice, Orlo Žabić, said that gravel and driftwood had blocked the weir. "
        + "A sluice in disrepair was no surprise to Zabic, and gravel was none."
    )
    #expect(words.words.first == "zabic")
    #expect(words.words.firstIndex(of: "orlo") ?? 9 < words.words.firstIndex(of: "driftwood") ?? 0)
  }

  @Test("Two accounts of one matter are more alike than two matters")
  func likeness() {
    let again = profile(
      "Rain burst the Sill dam above Korva. The cracks in its spillway had long been known to "
        + "engineers of the ministry."
    )
    let (flood, strike) = (profile(ArticleProfileTests.flood), profile(ArticleProfileTests.strike))
    #expect(flood.topic.likeness(to: again.topic) > 0.3)
    #expect(flood.topic.likeness(to: strike.topic) < 0.1)
    #expect(flood.topic.likeness(to: again.topic) == again.topic.likeness(to: flood.topic))
    #expect(abs(flood.topic.likeness(to: flood.topic) - 1) < 1e-9)
    #expect(ArticleProfile().topic.likeness(to: flood.topic) == 0)
  }

  @Test("A reprint is seen under another head and cut short, a new account is not")
  func reprints() {
    let (flood, strike) = (profile(ArticleProfileTests.flood), profile(ArticleProfileTests.strike))
    let cut = profile("From our correspondent\n\n" + ArticleProfileTests.flood.prefix(260))
    #expect(flood.isReprint(of: cut) && cut.isReprint(of: flood))
    #expect(!flood.isReprint(of: strike))
    #expect(!profile("The dam burst.").isReprint(of: profile("The dam burst.")))
    #expect(!ArticleProfile().isReprint(of: flood))
  }

  @Test("Reprints count as one voice, through a third as well")
  func voices() {
    func report(_ source: String, _ text: String) -> EventReport {
      var report = SampleReport.make(source, source: source)
      report.profile = profile(text)
      return report
    }
    let reports = [
      report("a", ArticleProfileTests.flood), report("b", ArticleProfileTests.strike),
      report("c", ArticleProfileTests.flood), report("d", "Another text of a few words."),
    ]
    let voices = Voices(reports)
    #expect(voices.of("c") == "a")
    #expect(voices.count(reports) == 3)
    #expect(Voices([]).count([]) == 0)
  }
}
