import Testing

@testable import DatelineKit

@Suite("How much a word says")
struct WordFrequenciesTests {
  @Test(arguments: [("will", 0), ("people", 2), ("plebiscite", 9), ("zoom", 7)])
  func rareWordsWeighMore(word: String, bits: UInt8) {
    #expect(WordFrequencies.english.weight(of: word) == bits)
  }

  @Test(arguments: [
    ("meetings", "meeting"), ("meeting", "meet"), ("talks", "talk"), ("launched", "launch"),
    ("sing", "sing"), ("red", "red"), ("Ended", "Ended"),
  ])
  func stems(word: String, stem: String) {
    #expect(Stem.stem(word) == stem)
  }

  @Test func aHashKnowsNoCapitals() {
    #expect(WordHash("Paris".utf8).value == WordHash("paris".utf8).value)
    #expect(WordHash("Paris".utf8).value != WordHash("Parts".utf8).value)
  }
}
