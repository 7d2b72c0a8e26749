import DatelineKit
import Foundation

/// Measures Merging, Storing and Rendering on the articles each once.
struct TimelineBench {
  var input: BenchInput
  var options: BenchOptions

  /// Measures the rooms after the hot path and gives the table.
  func run() throws -> BenchTable {
    var table = BenchTable(["", "MB/s", "ms", "CPU ms", "passes", "of"])
    let articles = input.distinct.compactMap { Prepared($0, anchor: options.anchor) }
    let size = input.distinct.reduce(0) { $0 + $1.bytes.count }
    let times = TimeReader()
    let reader = ReportReader()
    let reports = Dictionary(
      articles.flatMap { article in
        let document = article.document
        let found = times.times(in: document, anchor: article.anchor)
        return article.reports(reader, document, found)
      }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first }
    ).values.sorted { $0.id < $1.id }

    var merged = MergedReports(reports)
    let merging = measured { merged = MergedReports(reports) }
    add("Merging", merging, bytes: size, merged.summary, to: &table)

    let arrivals = articles.map { Arrival(article: $0.article) }
    let timeline = try addStoring(arrivals, bytes: size, to: &table)
    for renderer in Renderers.all {
      var text = ""
      let rendering = measured { text = renderer.render(timeline) }
      let written = "\(BenchTable.number(Double(text.utf8.count) / 1e3, 1)) kB written"
      add("Rendering \(renderer.name)", rendering, bytes: text.utf8.count, written, to: &table)
    }
    return table
  }

  /// Measures the store and gives the timeline that it holds.
  private func addStoring(
    _ arrivals: [Arrival],
    bytes: Int,
    to table: inout BenchTable
  ) throws -> Timeline {
    var failure: (any Error)?
    let attempt = { (work: () throws -> Void) in
      do { try work() } catch { failure = error }
    }
    let inMemory = measured {
      attempt { _ = try TimelineStore.inMemory(title: nil, anchor: options.anchor).merge(arrivals) }
    }
    let folders = FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folders) }
    try FileManager.default.createDirectory(at: folders, withIntermediateDirectories: true)
    var count = 0
    let onDisk = measured {
      attempt {
        count += 1
        let folder = folders.appendingPathComponent(String(count)).path
        _ = try TimelineStore.create(at: folder, title: nil, anchor: options.anchor)
          .merge(arrivals)
      }
    }
    let store = try TimelineStore.inMemory(title: nil, anchor: options.anchor)
    _ = try store.merge(arrivals)
    var timeline = try store.timeline()
    let reading = measured { attempt { timeline = try store.timeline() } }
    if let failure { throw failure }

    let articles = "\(BenchTable.number(Double(arrivals.count), 0)) articles"
    let events = "\(BenchTable.number(Double(timeline.events.count), 0)) events"
    add("Storing in memory, from bytes", inMemory, bytes: bytes, articles, to: &table)
    add("Storing on disk, from bytes", onDisk, bytes: bytes, articles, to: &table)
    add("Storing, timeline back", reading, bytes: bytes, events, to: &table)
    return timeline
  }

  private func measured(_ work: () -> Void) -> Measurement {
    Measurement.best(of: options.seconds / 4) { meter in meter.measure(work) }
  }

  private func add(
    _ name: String,
    _ measurement: Measurement,
    bytes: Int,
    _ what: String,
    to table: inout BenchTable
  ) {
    table.add([
      name,
      BenchTable.number(Double(bytes) / 1e6 / measurement.seconds, 1),
      BenchTable.number(measurement.seconds * 1e3, 2),
      BenchTable.number(measurement.processorSeconds * 1e3, 2),
      BenchTable.number(Double(measurement.passes), 0),
      what,
    ])
  }
}

/// Reports merged without a store: blocks, links, components, clusters, events.
private struct MergedReports {
  var reports = 0
  var compared = 0
  var links = 0
  var events = 0

  var summary: String {
    [(reports, "reports"), (compared, "pairs"), (links, "links"), (events, "events")]
      .map { "\(BenchTable.number(Double($0.0), 0)) \($0.1)" }
      .joined(separator: ", ")
  }

  init(_ all: [EventReport]) {
    reports = all.count
    var blocks: [Int64: [Int]] = [:]
    var groups = DisjointSets(count: all.count)
    var found: [Link] = []
    for (index, report) in all.enumerated() {
      let keys = Linker.blockKeys(of: report)
      var others: Set<Int> = []
      for key in keys.sought { others.formUnion(blocks[key] ?? []) }
      for key in keys.filed { blocks[key, default: []].append(index) }
      compared += others.count
      for other in others.sorted() {
        guard let link = Linker.link(all[other], report) else { continue }
        found.append(link)
        groups.join(other, index)
      }
    }
    links = found.count
    let places = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var members: [Int: [EventReport]] = [:]
    for index in all.indices { members[groups.root(of: index), default: []].append(all[index]) }
    var linksOfGroup: [Int: [Link]] = [:]
    for link in SpanningForest.links(of: found) {
      linksOfGroup[groups.root(of: places[link.between[0]] ?? 0), default: []].append(link)
    }
    for (root, reports) in members {
      let links = linksOfGroup[root] ?? []
      for cluster in Clusterer.clusters(of: reports, links: links) {
        let ids = Set(cluster.map(\.id))
        _ = EventBuilder.event(of: cluster, links: links.filter { ids.isSuperset(of: $0.between) })
        events += 1
      }
    }
  }
}
