import Foundation
import Testing

@testable import DatelineKit

/// Invariants 1 to 3 and 5 on histories that a seed decides: merges in any batches, removals,
/// anchors, corrections and what takes them back, in any order.
///
/// `DATELINE_HISTORIES=5000 swift test --filter HistoryTests` runs more of them.
@Suite("Any history comes to the timeline that its articles, anchors and corrections give")
struct HistoryTests {
  private static let count =
    ProcessInfo.processInfo.environment["DATELINE_HISTORIES"].flatMap { Int($0) } ?? 500
  /// Stretches of seeds, so that the runs share the cores.
  private static let stretches = Array(0..<20)
  private static let memo = ReadingMemo()

  @Test("Equal bytes to the batch result", arguments: stretches)
  func histories(stretch: Int) throws {
    var corrected = 0
    for run in stride(from: stretch, to: Self.count, by: Self.stretches.count) {
      // In every other, components are cut into pieces of a few reports.
      let isCut = run / Self.stretches.count % 2 == 1
      let bounds = isCut ? LinkedPiece.Bounds(most: 2 + run % 7, sure: 8) : .usual
      var history = try History(seed: UInt64(run), memo: Self.memo, bounds)
      for _ in 0..<10 { try history.step() }
      corrected += try history.store.allCorrections().count { $0.state == .active }
      let expected = try history.batch()
      let timeline = try history.store.timeline()
      #expect(TimelineDocument(timeline).json == TimelineDocument(expected).json, "seed \(run)")
      let reports = timeline.events.flatMap(\.reports).map(\.id)
      #expect(Set(reports).count == reports.count, "seed \(run)")
      if run % 25 == stretch % 25 {
        #expect(history.store.check().problems == [], "seed \(run)")
        let markdown = MarkdownRenderer().render(expected)
        #expect(MarkdownRenderer().render(timeline) == markdown, "seed \(run)")
      }
    }
    // Without corrections that hold, half of this would test nothing.
    #expect(Self.count < 100 || corrected > Self.count / Self.stretches.count / 2)
  }
}

/// A store and what has been done to it.
private struct History {
  let store: TimelineStore
  private var random: SplitMix64
  private let articles: [Arrival]
  private var inside: [String: Arrival] = [:]
  private var anchor: CivilDate?

  init(seed: UInt64, memo: ReadingMemo, _ bounds: LinkedPiece.Bounds) throws {
    var desk = NewsDesk(seed: seed % 12 &+ 77, doings: 3, days: 8)
    articles = try desk.arrivals(5)
    random = SplitMix64(seed: seed)
    store = try TimelineStore.inMemory(title: "Affair")
    store.memo = memo
    store.bounds = bounds
  }

  /// The store made at once of what is in this one.
  mutating func batch() throws -> Timeline {
    let arrivals = inside.values.sorted { $0.article.id < $1.article.id }
    let whole = try TimelineStore.inMemory(title: "Affair", anchor: anchor)
    whole.memo = store.memo
    whole.bounds = store.bounds
    for correction in try store.allCorrections() { try whole.corrections.append(correction) }
    _ = try whole.merge(arrivals.shuffled(using: &random))
    return try whole.timeline()
  }

  mutating func step() throws {
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<4:
      let count = Int.random(in: 1...3, using: &random)
      let batch = articles.shuffled(using: &random).prefix(count)
      _ = try store.merge(Array(batch))
      for arrival in batch where inside[arrival.article.id] == nil {
        inside[arrival.article.id] = arrival
      }
      // What is there already gets its given anchor back beside the one it has.
      for arrival in batch { try giveAgain(arrival) }
    case 4:
      guard let id = inside.keys.sorted().randomElement(using: &random) else { return }
      _ = try store.remove(article: id)
      inside[id] = nil
    case 5:
      guard let id = inside.keys.sorted().randomElement(using: &random),
        let known = inside[id]
      else { return }
      let given = Bool.random(using: &random) ? day() : nil
      _ = try store.setAnchor(given, ofArticle: id)
      inside[id] = Arrival(article: known.article, given: given)
    case 6:
      anchor = Bool.random(using: &random) ? day() : nil
      _ = try store.setAnchor(anchor, ofArticle: nil)
    default:
      try correct()
    }
  }

  /// A merge of an article that is there adds its given day; the earliest holds.
  private mutating func giveAgain(_ arrival: Arrival) throws {
    guard let known = inside[arrival.article.id], known.given != arrival.given,
      let again = arrival.given
    else { return }
    // One day in the place of two, so that the batch can say the same.
    let day = min(known.given ?? again, again)
    _ = try store.setAnchor(day, ofArticle: arrival.article.id)
    inside[arrival.article.id] = Arrival(article: known.article, given: day)
  }

  private mutating func day() -> CivilDate {
    CivilDate(dayNumber: 20_308 + 7 * Int32.random(in: 0..<3, using: &random))
  }

  private mutating func correct() throws {
    let events = try store.timeline().events
    guard let event = events.randomElement(using: &random),
      let other = events.randomElement(using: &random)
    else { return }
    let request: CorrectionRequest
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1: request = .join([event.id, other.id])
    case 2:
      let parted = event.reports.shuffled(using: &random).prefix(1 + event.reports.count / 2)
      request = .split(event: event.id, reports: parted.map(\.id))
    case 3: request = .distinct(event.id, other.id)
    case 4: request = .pin(event: event.id, date: day().description)
    case 5: request = .title(event: event.id, "Title \(Int.random(in: 0..<9, using: &random))")
    case 6: request = .hide(event: event.id)
    case 7: request = .status(event: event.id, .denied)
    default: request = .undo(Int.random(in: 1...4, using: &random))
    }
    guard let refusal = refusal(of: request) else { return }
    switch refusal {
    // A person would read why; nothing has changed.
    case .contradiction, .uncorrectable, .noSuchCorrection: return
    default: throw refusal
    }
  }

  private func refusal(of request: CorrectionRequest) -> StoreError? {
    do throws(StoreError) {
      _ = try store.correct(request)
      return nil
    } catch {
      return error
    }
  }
}
