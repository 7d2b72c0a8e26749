import DatelineKit
import Dispatch
import Foundation

/// Measures Reading, Language, Time and Events, each on what the one before it made.
struct HotPathBench {
  var input: BenchInput
  var options: BenchOptions

  private let times = TimeReader()
  private let untagged = TimeReader(withoutTags: ())
  private let reports = ReportReader()

  init(input: BenchInput, options: BenchOptions) {
    self.input = input
    self.options = options
  }

  /// `3 articles of 12.4 kB, repeated to 10.0 MB in 2,421 documents; 2 cores`.
  var heading: String {
    let once = input.distinct.reduce(0) { $0 + $1.bytes.count }
    var words = "\(BenchTable.number(Double(input.distinct.count), 0)) articles of "
    words += "\(BenchTable.number(Double(once) / 1e3, 1)) kB"
    if input.repeated.count > input.distinct.count {
      words += ", repeated to \(BenchTable.number(Double(input.size) / 1e6, 1)) MB in "
      words += "\(BenchTable.number(Double(input.repeated.count), 0)) documents"
    }
    return words + "; \(ProcessInfo.processInfo.activeProcessorCount) cores"
  }

  /// Measures all rooms and gives the table.
  func run() -> BenchTable {
    var table = BenchTable(["", "MB/s", "ms", "CPU ms", "passes", "allocations/document"])
    let documents = input.repeated
    add("Reading", to: &table) { meter in
      for document in documents { _ = meter.measure { Prepared(document, anchor: nil) } }
    }
    // What a room works on is made just before it, and not kept: all of it would be too much.
    let articles = documents.compactMap { Prepared($0, anchor: options.anchor) }
    add("Language", to: &table) { meter in
      for article in articles { _ = meter.measure { article.document } }
    }
    for (name, reader) in [("Time", times), ("Time, no tags", untagged)] {
      add(name, to: &table) { meter in
        for article in articles {
          let document = article.document
          _ = meter.measure { reader.times(in: document, anchor: article.anchor) }
        }
      }
    }
    add("Events", to: &table) { meter in
      for article in articles {
        let document = article.document
        let found = times.times(in: document, anchor: article.anchor)
        _ = meter.measure { article.reports(reports, document, found) }
      }
    }
    let threads = options.threads ?? ProcessInfo.processInfo.activeProcessorCount
    for threads in threads > 1 ? [1, threads] : [1] {
      add("hot path, \(threads) thread\(threads > 1 ? "s" : "")", to: &table) { meter in
        meter.measure { wholePath(documents, threads: threads) }
      }
    }
    return table
  }

  /// Takes every document from bytes to reports.
  private func wholePath(_ documents: [BenchInput.Document], threads: Int) {
    let anchor = options.anchor
    let (times, reports) = (times, reports)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      // Every so many documents, so that threads share long and short ones alike.
      for index in stride(from: thread, to: documents.count, by: threads) {
        guard let article = Prepared(documents[index], anchor: anchor) else { continue }
        let document = article.document
        let found = times.times(in: document, anchor: article.anchor)
        _ = article.reports(reports, document, found)
      }
    }
  }

  private func add(_ name: String, to table: inout BenchTable, _ pass: (inout Meter) -> Void) {
    let measurement = Measurement.best(of: options.seconds, pass)
    let documents = Double(input.repeated.count)
    table.add([
      name,
      BenchTable.number(Double(input.size) / 1e6 / measurement.seconds, 1),
      BenchTable.number(measurement.seconds * 1e3, 2),
      BenchTable.number(measurement.processorSeconds * 1e3, 2),
      BenchTable.number(Double(measurement.passes), 0),
      BenchTable.number(Double(measurement.allocations) / documents, 1),
    ])
  }
}

/// An article with the anchor that its times are read from.
struct Prepared: Sendable {
  var article: Article
  var anchor: CivilDate?

  init?(_ document: BenchInput.Document, anchor timeline: CivilDate?) {
    guard let article = try? ArticleReader.read(document.bytes, name: document.name) else {
      return nil
    }
    self.article = article
    anchor =
      Anchor.choose(
        given: nil,
        published: article.published,
        nameDates: article.nameDate.map { [$0] } ?? [],
        timeline: timeline
      ).date
  }

  /// The text cut into tokens and sentences.
  var document: Document { Document(reading: article.utf8) }

  func reports(
    _ reader: ReportReader,
    _ document: Document,
    _ times: TextTimes
  ) -> [EventReport] {
    reader.reports(in: document, times: times, article: article, anchor: anchor)
  }
}
