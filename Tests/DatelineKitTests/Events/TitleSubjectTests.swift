import Testing

@testable import DatelineKit

/// Whom a title names, and where its words end.
@Suite("Titles, by their subjects")
struct TitleSubjectTests {
  private func titles(_ text: String) throws -> [String] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: CivilDate(year: 2026, month: 3, day: 18))
      .map(\.title)
  }

  @Test(
    "A title names who acts",
    arguments: [
      // All of a list, offices between.
      (
        "President Ada Roux, Energy Minister Luc Brun and Defense Minister Ana Tell will fly to "
          + "Nairobi on Friday.", "Roux, Brun and Tell to fly to Nairobi"
      ),
      // A name, who it is, and the verb.
      (
        "The mood turned after Bela Roux, a retired judge and the envoy’s old friend, "
          + "delivered a petition to the ministry on Monday.",
        "Roux delivers a petition to the ministry"
      ),
      // An agreement signs nothing.
      (
        "The ship sailed under an agreement that Kenya’s envoy, Luc Brun, and Peru’s envoy, "
          + "Ana Tell, signed in Geneva on Monday.", "Brun and Tell sign an agreement in Geneva"
      ),
      // The owner of two groups is neither.
      (
        "Lebanon’s Sunnis and Druze agreed on Monday to share the ports.",
        "Lebanon’s Sunnis and Druze agree to share the ports"
      ),
      // Persons arrive, visits do not.
      (
        "It followed a visit by two envoys of Kenya, who arrived in Lima on Friday.",
        "Envoys of Kenya arrive in Lima"
      ),
      // Whose body it is.
      (
        "Kenya closed the border on Sunday. The ministry condemned the attack on Monday.",
        "Kenya’s ministry condemns the attack"
      ),
      ("Police arrested nine lawyers on Monday.", "Police arrest nine lawyers"),
      // Rockets kill, schools do not.
      (
        "The night ended when rockets struck a village school near Lima on Monday, "
          + "killing at least nine people.", "Rockets kill at least nine people"
      ),
      // Where it goes is not who goes.
      (
        "All six of the sick sailors are to be flown to Lima on Friday.",
        "All six of the sick sailors to be flown to Lima"
      ),
      // `Jr.` is no surname, and an initial no `Monsieur`.
      ("Secretary of State Alexander M. Roux Jr. blamed Kenya on Monday.", "Roux blames Kenya"),
      // A minister whom a rank introduces too.
      (
        "Kenya’s defense minister, Gen. Luc Brun, denied on Monday that his guns had fired.",
        "Brun denies that his guns had fired"
      ),
      ("Luc Brun, the Kenyan envoy, accepted the terms on Monday.", "Brun accepts the terms"),
    ]
  )
  func subjects(_ text: String, _ title: String) throws {
    let found = try titles(text)
    #expect(found.contains(title), "\(found) of: \(text)")
  }

  @Test(
    "A title’s words end where they are whole",
    arguments: [
      (
        "The envoy was kidnapped from his narrow, riverside flat in Lima on Monday.",
        "Envoy kidnapped from his narrow, riverside flat in Lima"
      ),
      (
        "Kenya’s envoy, Luc Brun, was replaced on Monday by the Peruvian envoy, Ana Tell, a judge.",
        "Brun replaced by Tell"
      ),
      (
        "President Roux said Monday, leaning on a stick, that he would not sign a bad deal.",
        "Roux says he would not sign a bad deal"
      ),
      ("Kenya said privately it would wait for a reply.", "Kenya says it would wait for a reply"),
      ("President Roux said he’d wait for a reply on Monday.", "Roux says he’d wait for a reply"),
    ]
  )
  func ends(_ text: String, _ title: String) throws {
    let found = try titles(text)
    #expect(found.contains(title), "\(found) of: \(text)")
  }
}
