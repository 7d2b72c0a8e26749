import Testing

@testable import DatelineKit
@testable import dateline_lab

/// Classes of words by their neighbours, and what the model keeps of them.
@Suite struct WordClassTests {
  @Test func aFileOfClassesIsReadBack() throws {
    let classes = [
      WordClass(word: "oslo", fine: 12, coarse: 3, habit: .always),
      WordClass(word: "\"", fine: 255, coarse: 48, habit: .unknown),
    ]
    let read = try WordClass.read("# two words\n" + WordClass.lines(classes))
    #expect(read.map(\.word) == ["oslo", "\""])
    #expect(read.map(\.fine) == [12, 255])
    #expect(read.map(\.coarse) == [3, 48])
    #expect(read.map(\.habit) == [.always, .unknown])
  }

  @Test(arguments: ["oslo\t1\t1", "oslo\t1024\t1\t1", "oslo\t1\t64\t1", "oslo\t1\t1\t9"])
  func linesOfAnotherFormAreRefused(_ line: String) {
    #expect(throws: LabError.self) { try WordClass.read(line) }
  }

  @Test func wordsWithTheSameNeighboursShareAClass() {
    // Two nouns stand between an article and a verb, two verbs between a noun and an article.
    let words = ["envoy", "king", "met", "left", "the"]
    var pairs: [UInt64: Int32] = [:]
    func add(_ first: String, _ second: String, _ count: Int32) {
      let first = UInt64(words.firstIndex(of: first) ?? 0)
      pairs[first << 32 | UInt64(words.firstIndex(of: second) ?? 0)] = count
    }
    for noun in ["envoy", "king"] {
      add("the", noun, 20)
      for verb in ["met", "left"] { add(noun, verb, 10) }
    }
    for verb in ["met", "left"] { add(verb, "the", 20) }
    let exchange = WordExchange(pairs: pairs, words: 5, movable: 4)
    let classes = exchange.classes(2, rounds: 10) { _ in }
    #expect(classes[0] == classes[1])
    #expect(classes[2] == classes[3])
    #expect(classes[0] != classes[2])
    #expect(classes[4] == 2)
  }

  @Test func theVocabularyKeepsWhatItIsGiven() throws {
    let words = (1...500).map { index in
      var entry = TagVocabulary.Entry()
      entry.number = UInt16(index % 3 == 0 ? 0 : index)
      entry.wordClass = UInt16(index % 7)
      entry.fine = UInt16(index)
      entry.coarse = UInt8(index % 60)
      entry.habit = UInt8(index % 6)
      return (hash: UInt32(index) &* 2_654_435_761, entry: entry)
    }
    let dictionary = (1...300).map { index in
      (hash: UInt32(index) &* 2_246_822_519, kinds: UInt8(index % 31 + 1))
    }
    let vocabulary = try #require(
      TagVocabulary(bytes: TagVocabulary.bytes(of: words, dictionary: dictionary))
    )
    for word in words {
      let entry = vocabulary.entry(word.hash)
      #expect(entry.number == word.entry.number)
      #expect(entry.wordClass == word.entry.wordClass)
      #expect(entry.fine == word.entry.fine)
      #expect(entry.coarse == word.entry.coarse)
      #expect(entry.habit == word.entry.habit)
    }
    for word in dictionary { #expect(vocabulary.kinds(word.hash) == word.kinds) }
    #expect(vocabulary.kinds(12_345) == 0)
    #expect(vocabulary.entry(12_345).number == 0)
    #expect(vocabulary.entry(12_345).fine == 0)
  }
}
