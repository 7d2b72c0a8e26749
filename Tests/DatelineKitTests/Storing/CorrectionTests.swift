import Testing

@testable import DatelineKit

@Suite("What a person decided outlives every later merge")
struct CorrectionTests {
  private let articles: [Arrival]
  private let store: TimelineStore

  init() throws {
    articles = try Self.texts.map { name, day, text in
      let article = try ArticleReader.read(Array(text.utf8), name: name)
      return Arrival(article: article, given: try CivilDate(iso8601: day))
    }
    store = try TimelineStore.inMemory(title: "Affair")
    _ = try store.merge(articles)
  }

  private static let texts = [
    (
      "a.txt", "2025-08-19",
      "Russian President Vladimir Putin met U.S. President Donald Trump in Geneva last week.\n"
    ),
    (
      "b.txt", "2025-08-20",
      "Russian President Vladimir Putin met U.S. President Donald Trump in Geneva on 15 August "
        + "2025.\n"
    ),
    (
      "c.txt", "2025-08-21",
      "French President Emmanuel Macron called Ukrainian President Volodymyr Zelenskyy on "
        + "Tuesday.\n"
    ),
  ]

  private func event(_ words: String) throws -> Event {
    let events = try store.timeline().events
    return try #require(events.first { $0.reports.contains { $0.quote.contains(words) } })
  }

  private func refusal(_ request: CorrectionRequest) -> String? {
    do {
      _ = try store.correct(request)
      return nil
    } catch {
      return error.description
    }
  }

  @Test("A pinned date holds beside what the machine had said")
  func pin() throws {
    let meeting = try event("Geneva")
    #expect(meeting.voices == 2)
    let (correction, changes) = try store.correct(
      .pin(event: meeting.id, date: "2025-08-14"),
      because: "the visitors' book"
    )
    #expect(correction.number == 1)
    #expect(changes.moved.map(\.event) == [meeting.id])
    #expect(changes.corrected.map(\.detail) == ["pin by correction 1"])
    let pinned = try event("Geneva")
    #expect(pinned.date.edtf == "2025-08-14")
    #expect(pinned.date.basis == .pinned)
    #expect(
      pinned.corrections == [CorrectionMark(correction: 1, action: .pin, machine: "2025-08-15")]
    )
    #expect(try store.event(meeting.id) == pinned)
    let markdown = MarkdownRenderer().render(try store.timeline())
    #expect(markdown.contains("set by hand"))
    #expect(markdown.contains("2025-08-15"))
    #expect(markdown.contains("the visitors' book"))
    _ = try store.correct(.undo(1))
    #expect(try event("Geneva") == meeting)
    #expect(try store.allCorrections().map(\.state) == [.undone, .active])
  }

  @Test("A join puts events together, whatever else comes and goes")
  func join() throws {
    let (meeting, call) = (try event("Geneva"), try event("Macron"))
    let (_, changes) = try store.correct(.join([meeting.id, call.id]))
    #expect(changes.joined.count == 1)
    let joined = try event("Macron")
    #expect(joined.reports.count == 3)
    #expect(joined.corrections.map(\.action) == [.join])
    let id = articles[2].article.id
    _ = try store.remove(article: id)
    #expect(try store.allCorrections().map(\.state) == [.stale])
    #expect(try store.timeline().warnings.contains { $0.message.contains("is stale") })
    _ = try store.merge([articles[2]])
    #expect(try event("Macron") == joined)
  }

  @Test("A split parts reports, and no later merge glues them")
  func split() throws {
    let meeting = try event("Geneva")
    let second = try #require(meeting.reports.last)
    let (_, changes) = try store.correct(.split(event: meeting.id, reports: [second.id]))
    #expect(changes.split.count == 1)
    #expect(try event("last week").id != event("15 August").id)
    let again = try ArticleReader.read(
      Array("Presidents Vladimir Putin and Donald Trump met in Geneva on 15 August 2025.\n".utf8),
      name: "d.txt"
    )
    _ = try store.merge([Arrival(article: again, given: try CivilDate(iso8601: "2025-08-22"))])
    let parted = try store.timeline().events.filter { event in
      event.reports.contains { [meeting.id, second.id].contains($0.id) }
    }
    #expect(parted.count == 2)
  }

  @Test("Titles, statuses and hidden events")
  func edits() throws {
    let call = try event("Macron")
    _ = try store.correct(.title(event: call.id, "A call from Paris"))
    _ = try store.correct(.status(event: call.id, .denied))
    let edited = try event("Macron")
    #expect(edited.title == "A call from Paris")
    #expect(edited.status == .denied)
    #expect(edited.corrections.map(\.machine) == [call.title, call.status.rawValue])
    _ = try store.correct(.hide(event: call.id))
    #expect(try event("Macron").isHidden)
    for renderer in Renderers.all where renderer.name != "JSON" {
      let text = renderer.render(try store.timeline())
      #expect(!text.contains("A call from Paris"), "\(renderer.name) shows a hidden event")
    }
    for renderer in [MarkdownRenderer(), PlainTextRenderer(), HTMLRenderer()] as [any Renderer] {
      let text = renderer.render(try store.timeline())
      #expect(text.contains("1 hidden by hand"), "\(renderer.name) does not say so")
    }
  }

  @Test("Contradictions are refused, and both are named")
  func contradictions() throws {
    let (meeting, call) = (try event("Geneva"), try event("Macron"))
    _ = try store.correct(.join([meeting.id, call.id]))
    let report = try #require(call.reports.first)
    let refused = refusal(.split(event: meeting.id, reports: [report.id]))
    #expect(refused?.contains("“split “French President") == true)
    #expect(refused?.contains("contradicts correction 1, “join “") == true)
    #expect(refusal(.join([meeting.id, call.id])) == Self.nothingToJoin)
    _ = try store.correct(.undo(1))
    _ = try store.correct(.distinct(meeting.id, call.id))
    let other = refusal(.join([call.id, meeting.id]))
    #expect(other?.contains("contradicts correction 3") == true)
    _ = try store.correct(.pin(event: meeting.id, date: "2025-08-14"))
    #expect(
      refusal(.pin(event: meeting.id, date: "2025-08-13"))?
        .contains("contradicts correction 4, “pin “") == true
    )
    #expect(
      refusal(.pin(event: meeting.id, date: "2025-08-14"))?
        .hasPrefix("correction 4 says so already: pin “") == true
    )
    #expect(refusal(.undo(9)) == "the timeline has no correction 9")
    #expect(refusal(.undo(1)) == "correction 1 has been undone already")
    #expect(refusal(.pin(event: "zz", date: "2025")) != nil)
    #expect(refusal(.pin(event: call.id, date: "soon"))?.contains("soon") == true)
    #expect(refusal(.title(event: call.id, " ")) == "the title is empty")
    #expect(try store.allCorrections().count == 4)
    #expect(store.check().problems == [])
  }

  private static let nothingToJoin =
    "there is nothing to join: name two events or more, or two reports of one to keep together"

  @Test("Two reports of one event can be kept together")
  func confirmation() throws {
    let meeting = try event("Geneva")
    _ = try store.correct(.join(meeting.reports.map(\.id)))
    let kept = try event("Geneva")
    #expect(kept.reports == meeting.reports)
    let second = try #require(kept.reports.last?.id)
    let refused = refusal(.split(event: kept.id, reports: [second]))
    #expect(refused?.contains("contradicts correction 1") == true)
  }

  @Test("The JSON restores corrections with all the rest")
  func exchange() throws {
    let (meeting, call) = (try event("Geneva"), try event("Macron"))
    _ = try store.correct(.pin(event: meeting.id, date: "2025-08"), because: "a note")
    _ = try store.correct(.join([meeting.id, call.id]))
    _ = try store.correct(.undo(2))
    let timeline = try store.timeline()
    let json = TimelineDocument(timeline).json
    let read = try TimelineDocument(decoding: Array(json.utf8)).timeline
    #expect(read.corrections == timeline.corrections)
    let restored = try TimelineStore.restore(
      read.sources.map { RestoredArticle($0) },
      at: nil,
      title: read.title,
      anchor: read.anchor,
      corrections: read.corrections
    )
    #expect(try TimelineDocument(restored.timeline()).json == json)
  }

  @Test("A report that is read elsewhere in its words is still found")
  func places() throws {
    let report = try #require(try event("Geneva").reports.first)
    var place = ReportPlace(report)
    place.report = "0000000000000000"
    place.trigger = report.quote.count
    #expect(place.find(in: try event("Geneva").reports)?.id == report.id)
    place.end = place.start
    #expect(place.find(in: try event("Geneva").reports) == nil)
  }
}
