import Testing

@testable import DatelineKit

/// Countries that no table has, and of which country somebody is whom only an office introduces.
@Suite("Whose countries are told elsewhere")
struct EntityHomeTests {
  private func countries(_ text: String) -> [String: String] {
    let document = Document(reading: Array(text.utf8))
    let book = EntityFinder.book(of: document, anchor: CivilDate(year: 2026, month: 3, day: 18))
    var found: [String: String] = [:]
    for mention in book.mentions {
      found[document.text(mention.tokens)] = book.entities[mention.entity].country ?? "-"
    }
    return found
  }

  @Test("What only states do with their own makes a country known")
  func coined() {
    #expect(countries("Norvia recalled its ambassador on Friday.")["Norvia"] == "norvia")
    #expect(countries("Norvia closed its airspace on Friday.")["Norvia"] == "norvia")
    #expect(countries("President Ada Roux of Norvia spoke.")["Norvia"] == "norvia")
    // A company has no ambassador of its own, and a coach may be of a club.
    #expect(countries("Norvex recalled its lawyers on Friday.")["Norvex"] == nil)
    #expect(countries("Coach Ada Roux of Norvex spoke.")["Norvex"] == nil)
  }

  @Test("A longer word before a noun is a country’s adjective")
  func demonyms() {
    let text = "Ostren recalled its ambassador. The Ostrene delegation left Ostrene waters."
    #expect(countries(text)["Ostrene delegation"] == "ostren")
    // A name that acts is nobody’s adjective.
    #expect(countries("Ostren recalled its ambassador. Ostrenko left.")["Ostrenko"] != "ostren")
  }

  @Test("A minister is of the country that acted before him, or that a possessive means")
  func offices() {
    let acted = "Kenya closed the border with Peru. Interior Minister Ada Roux announced it."
    #expect(countries(acted)["Ada Roux"] == "KEN")
    let her = "President Ana Tell of Kenya left for Peru. Her prime minister, Luc Brun, stayed."
    #expect(countries(her)["Luc Brun"] == "KEN")
    // A counterpart is of the other country, and so is not whom he meets.
    let other =
      "Kenya closed the border. The premier, Luc Brun, telephoned his Peruvian counterpart, "
      + "Ada Roux, on Monday."
    #expect(countries(other)["Luc Brun"] == "KEN")
    #expect(countries(other)["Ada Roux"] == "PER")
    // What is only quoted tells nothing of who speaks.
    let quoted =
      "Kenya and Peru met. “We give the American side time,” Vice Minister Luc Brun said."
    #expect(countries(quoted)["Luc Brun"] != "USA")
  }

  @Test("Whoever urges both sides is somebody")
  func bothSides() {
    let text = "Kenya fought Peru on Sunday. The European Union urged both sides to stop."
    #expect(countries(text)["European Union"] == "IGO")
  }
}
