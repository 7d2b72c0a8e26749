import Testing

@testable import DatelineKit

@Suite("Articles in a timeline: names, originals, anchors, warnings")
struct SourceTests {
  private static let body =
    "President Vladimir Putin met Donald Trump in Geneva last week. It was the first time that the two of "
    + "them had been in one room for more than a year, and nobody in the capital would say what "
    + "was to come of it.\n"

  private func article(
    _ name: String,
    _ text: String = SourceTests.body
  ) throws -> Article {
    try ArticleReader.read(Array(text.utf8), name: name)
  }

  private func day(_ text: String) throws -> CivilDate { try CivilDate(iso8601: text) }

  @Test("One text under several names is one source that keeps them, sorted")
  func names() throws {
    let store = try TimelineStore.inMemory()
    _ = try store.merge([Arrival(article: article("b.txt"))])
    let changes = try store.merge([
      Arrival(article: article("c.txt")), Arrival(article: article("a.txt")),
    ])
    #expect(changes.known == ["a.txt", "c.txt"])
    #expect(changes.isEmpty)
    let source = try #require(try store.timeline().sources.first)
    #expect(try store.timeline().sources.count == 1)
    #expect(source.name == "a.txt")
    #expect(source.names == ["a.txt", "b.txt", "c.txt"])
  }

  @Test("One text twice in a batch is one article, by its first name")
  func twins() throws {
    let store = try TimelineStore.inMemory()
    let changes = try store.merge([
      Arrival(article: article("b.txt")), Arrival(article: article("a.txt")),
    ])
    #expect(changes.added == ["a.txt"])
    #expect(changes.known == ["b.txt"])
  }

  @Test("A second name that carries a date gives the article its anchor")
  func datedName() throws {
    let store = try TimelineStore.inMemory()
    _ = try store.merge([Arrival(article: article("plain.txt"))])
    #expect(try store.timeline().sources[0].anchor.date == nil)
    let changes = try store.merge([Arrival(article: article("2025-08-19-plain.txt"))])
    #expect(changes.known == ["2025-08-19-plain.txt"])
    #expect(changes.sharpened.map(\.detail) == ["undated to 2025-08-11/2025-08-17"])
    let anchor = try store.timeline().sources[0].anchor
    #expect(try anchor == Anchor(date: day("2025-08-19"), basis: .article, place: "file name"))
  }

  @Test("All distinct bytes that a text came as are kept")
  func originals() throws {
    let plain = Array(Self.body.utf8)
    let forms = [plain, [0xEF, 0xBB, 0xBF] + plain, Array(Self.body.dropLast().utf8)]
    let store = try TimelineStore.inMemory()
    var id = ""
    for form in forms + forms {
      let article = try ArticleReader.read(form, name: "a.txt")
      id = article.id
      _ = try store.merge([Arrival(article: article)])
    }
    #expect(try store.timeline().sources.count == 1)
    #expect(try store.originals(ofArticle: id) == forms)
    #expect(throws: StoreError.noSuchArticle("x")) { _ = try store.originals(ofArticle: "x") }
  }

  @Test("Of several anchors given for one text the earliest holds, in any order, with a warning")
  func severalGiven() throws {
    let days = try ["2025-08-20", "2025-08-19", "2025-09-01"].map(day)
    for order in [days, days.reversed()] {
      let store = try TimelineStore.inMemory()
      for day in order {
        _ = try store.merge([Arrival(article: article("a.txt"), given: day)])
      }
      let timeline = try store.timeline()
      #expect(timeline.sources[0].anchor.date == days[1])
      #expect(timeline.sources[0].given == days.sorted())
      #expect(
        timeline.warnings.map(\.message) == [
          "“a.txt” was given several anchor dates, 2025-08-19, 2025-08-20 and 2025-09-01: "
            + "the earliest holds"
        ]
      )
      let id = timeline.sources[0].id
      let changes = try store.setAnchor(days[2], ofArticle: id)
      #expect(
        changes.moved.map(\.detail)
          == ["“last week” (2025-08-11/2025-08-17) to 2025-08-25/2025-08-31"]
      )
      #expect(changes.warnings == [])
      #expect(try store.timeline().sources[0].given == [days[2]])
      #expect(try store.timeline().warnings == [])
    }
  }

  @Test("A given anchor that overrides the article's own date is warned of, with both")
  func overriding() throws {
    let text = "GENEVA, August 19, 2025 (Test Wire) — " + Self.body
    let store = try TimelineStore.inMemory()
    let changes = try store.merge([
      Arrival(article: article("a.txt", text), given: day("2025-08-21"))
    ])
    let warning =
      "“a.txt” was given the anchor date 2025-08-21, but its dateline says 2025-08-19: "
      + "the given one holds"
    #expect(changes.warnings == [warning])
    #expect(try store.timeline().warnings.map(\.message) == [warning])
    let id = try store.articleID(named: "a.txt")
    #expect(try store.setAnchor(day("2025-08-19"), ofArticle: id).warnings == [])
    #expect(try store.setAnchor(nil, ofArticle: id).warnings == [])
    #expect(try store.timeline().sources[0].anchor.basis == .article)
  }

  @Test("A dateline and a file name that disagree are warned of")
  func disagreeing() throws {
    let text = "GENEVA, August 19, 2025 (Test Wire) — " + Self.body
    let store = try TimelineStore.inMemory()
    let changes = try store.merge([Arrival(article: article("2025-08-20-a.txt", text))])
    #expect(
      changes.warnings == [
        "“2025-08-20-a.txt” has two dates: its dateline says 2025-08-19, its file name "
          + "2025-08-20: the dateline holds"
      ]
    )
    let agreeing = try TimelineStore.inMemory()
    let calm = try agreeing.merge([Arrival(article: article("2025-08-19-a.txt", text))])
    #expect(calm.warnings == [])
  }

  @Test("File names that disagree are warned of")
  func disagreeingNames() throws {
    let store = try TimelineStore.inMemory()
    _ = try store.merge([Arrival(article: article("2025-08-20-a.txt"))])
    let changes = try store.merge([Arrival(article: article("2025-08-19-a.txt"))])
    #expect(
      changes.warnings == [
        "“2025-08-19-a.txt” came under file names that say 2025-08-19 and 2025-08-20: "
          + "the earliest holds"
      ]
    )
    #expect(try store.timeline().sources[0].anchor.date == day("2025-08-19"))
  }

  @Test("An article without an anchor that needs one is warned of, with the command that helps")
  func missing() throws {
    let store = try TimelineStore.inMemory()
    let changes = try store.merge([Arrival(article: article("it's.txt"))])
    #expect(
      changes.warnings == [
        "“it's.txt” has no anchor date, so 1 relative time in it stays unresolved: give it "
          + "one with `dateline anchor TIMELINE 'it'\\''s.txt' YYYY-MM-DD`"
      ]
    )
    #expect(try store.timeline().warnings.map(\.message) == changes.warnings)
    #expect(try store.setAnchor(day("2025-08-19"), ofArticle: nil).warnings == [])
    #expect(try store.timeline().warnings == [])
    let plain = try TimelineStore.inMemory()
    let text = Self.body.replacing("last week", with: "on August 15, 2025")
    #expect(try plain.merge([Arrival(article: article("a.txt", text))]).warnings == [])
  }

  @Test("The timeline's anchor holds for articles that have none of their own")
  func timelineAnchor() throws {
    let store = try TimelineStore.inMemory(anchor: day("2025-08-19"))
    _ = try store.merge([
      Arrival(article: article("a.txt")),
      Arrival(article: article("b.txt", "B. " + Self.body), given: day("2025-08-26")),
    ])
    let timeline = try store.timeline()
    #expect(timeline.anchor == (try day("2025-08-19")))
    #expect(timeline.sources.map(\.anchor.basis) == [.timeline, .given])
    let changes = try store.setAnchor(day("2025-08-20"), ofArticle: nil)
    #expect(changes.isEmpty)
    #expect(
      try store.timeline().sources.map(\.anchor.date) == [day("2025-08-20"), day("2025-08-26")]
    )
  }

  @Test("An article is found by its id, a beginning of it, or a file name")
  func lookingUp() throws {
    let store = try TimelineStore.inMemory()
    let first = try article("a.txt")
    let second = try article("a.txt", "B. " + Self.body)
    _ = try store.merge([Arrival(article: first), Arrival(article: second)])
    #expect(try store.articleID(named: first.id) == first.id)
    #expect(try store.articleID(named: String(first.id.prefix(8))) == first.id)
    #expect(throws: StoreError.ambiguousArticle("a.txt", ids: [first.id, second.id].sorted())) {
      _ = try store.articleID(named: "a.txt")
    }
    for nobody in ["", "b.txt", "A.TXT", "zz", "%", first.id + "0"] {
      #expect(throws: StoreError.noSuchArticle(nobody)) { _ = try store.articleID(named: nobody) }
    }
    #expect(throws: StoreError.noSuchArticle("b.txt")) { _ = try store.remove(article: "b.txt") }
    #expect(throws: StoreError.noSuchArticle("b.txt")) {
      _ = try store.setAnchor(nil, ofArticle: "b.txt")
    }
    #expect(
      StoreError.ambiguousArticle("a", ids: ["1", "2", "3", "4", "5", "6"]).description
        == "“a” can mean several articles: 1, 2, 3, 4, 5 and others"
    )
  }

  @Test("An event is found by its id, any of its reports' ids, or a beginning of one")
  func lookingUpEvents() throws {
    var desk = NewsDesk(seed: 6)
    let store = try TimelineStore.inMemory()
    _ = try store.merge(try desk.arrivals(12))
    let timeline = try store.timeline()
    for event in timeline.events {
      for report in event.reports { #expect(try store.event(report.id) == event) }
    }
    let byFirst = Dictionary(grouping: timeline.events) { event in
      Set(event.reports.map { $0.id.prefix(1) })
    }
    #expect(byFirst.count > 1)
    let letters = "0123456789abcdef".map(String.init).filter { letter in
      timeline.events.count { $0.reports.contains { $0.id.hasPrefix(letter) } } > 1
    }
    let letter = try #require(letters.first)
    let error = #expect(throws: StoreError.self) { _ = try store.event(letter) }
    guard case .ambiguousEvent(letter, let ids) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Set(ids).isSubset(of: timeline.events.map(\.id)))
    for nobody in ["", "x", "0000000000000000"] {
      #expect(throws: StoreError.noSuchEvent(nobody)) { _ = try store.event(nobody) }
    }
  }

  @Test("A text that is not the one its SHA-256 names is not restored")
  func altered() throws {
    var restored = RestoredArticle(text: Array("One text.".utf8), names: ["a.txt"])
    restored.sha256 = SHA256.hex(Array("Another.".utf8))
    let error = #expect(throws: StoreError.self) {
      _ = try TimelineStore.restore([restored], at: nil, title: nil, anchor: nil)
    }
    #expect(error?.description == "the text of “a.txt” is not the one that its SHA-256 names")
  }

  @Test("What a page knew of itself is kept, whatever came first")
  func metadata() throws {
    let text = Array(Self.body.trimmingSuffix { $0 == "\n" }.utf8)
    let page = RestoredArticle(
      text: text,
      names: ["page.txt"],
      title: "A meeting",
      publisher: "Test Wire",
      url: "https://example.org/a",
      published: PublishedDate(date: try day("2025-08-19"), place: "meta")
    )
    let plain = RestoredArticle(text: text, names: ["2025-08-20-a.txt"])
    let expected = try TimelineStore.restore([page, plain], at: nil, title: nil, anchor: nil)
    let reversed = try TimelineStore.inMemory()
    _ = try reversed.merge(plain.arrivals())
    _ = try reversed.merge(page.arrivals())
    let source = try expected.timeline().sources[0]
    #expect(source.publisher == "Test Wire")
    #expect(source.anchor.place == "meta")
    #expect(try expected.timeline() == reversed.timeline())
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isEnd: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isEnd(last) { text.removeLast() }
    return text
  }
}
