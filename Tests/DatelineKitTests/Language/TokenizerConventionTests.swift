import Testing

@testable import DatelineKit

/// Where words end, as the English treebanks have it.
@Suite struct TokenizerConventionTests {
  private func words(_ text: String) -> String {
    let document = Document(reading: Array(text.utf8))
    return (0..<document.count).map { document.text($0) }.joined(separator: "|")
  }

  @Test(arguments: [
    ("Write to jo.smith@state.gov.", "Write|to|jo.smith@state.gov|."),
    (
      "See http://www.un.org/en/news.html, please.", "See|http://www.un.org/en/news.html|,|please|."
    ),
    ("It cannot last!!", "It|can|not|last|!!"),
    ("Why?! Nobody knows.", "Why|?!|Nobody|knows|."),
    ("an anti-smoking law by e-mail", "an|anti-smoking|law|by|e-mail"),
    ("a U.S.-led force", "a|U.S.|-|led|force"),
    ("Call 212-555-0123 now.", "Call|212-555-0123|now|."),
    ("Zelenskyy’s visit", "Zelenskyy|’s|visit"),
    ("They don't agree.", "They|do|n't|agree|."),
    ("Good :-) news", "Good|:-)|news"),
  ])
  func whole(_ text: String, _ words: String) {
    #expect(self.words(text) == words)
  }

  @Test(arguments: [
    ("It ended.Next day came.", "It|ended|.|Next|day|came|."),
    ("from 2003-2004 to mid-March", "from|2003|-|2004|to|mid|-|March"),
    ("at 5 p.m. on 3-5 May", "at|5|p.m.|on|3|-|5|May"),
  ])
  func parted(_ text: String, _ words: String) {
    #expect(self.words(text) == words)
  }
}
