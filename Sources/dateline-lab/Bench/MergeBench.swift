import CResources
import DatelineKit
import Foundation

/// Measures what merging one article costs, into stores of a thousand events and of a million.
enum MergeBenchCommand: LabCommand {
  static let name = "bench-merge"
  static let summary = "measure merging one article into stores of growing size"
  static let help = """
    Usage: dateline-lab bench-merge [--sizes N,N...] [--folder DIR] [--dense N]

    Makes stores of so many events out of articles that a seed decides, and merges twenty further
    articles one by one into each, in a process of its own.
    A build for release is what counts: swift run -c release dateline-lab bench-merge

      --sizes N,N...  the numbers of events, 1000,10000,100000 if not given
      --folder DIR    keep the stores there and take up those that are there; a temporary folder
                      that is deleted if not given
      --dense N       instead: merge articles with N reports, all about one country in one month

    A million events take long to make. The time of a merge is the median of the twenty by the
    clock, and the median of the processor's time, from bytes to the end of the transaction; memory
    is the most that was resident.
    """

  static func run(_ arguments: [String]) throws {
    var sizes = [1_000, 10_000, 100_000]
    var folder: String?
    var dense: Int?
    var measured: String?
    var affairs = 1
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard let value = rest.popFirst() else { throw LabError.usage("\(argument) needs a value") }
      switch argument {
      case "--sizes": sizes = value.split(separator: ",").compactMap { Int($0) }
      case "--folder": folder = value
      case "--dense": dense = Int(value)
      case "--measure": measured = value
      case "--affairs": affairs = Int(value) ?? 1
      default: throw LabError.usage("there is no option “\(argument)”")
      }
    }
    #if DEBUG
      LabCommands.complain("this is a debug build; use -c release for figures that count")
    #endif
    if let measured {
      try measure(measured, affairs: affairs)
    } else if let dense {
      try runDense(dense, in: folder)
    } else {
      try runSizes(sizes, in: folder)
    }
  }

  // MARK: Stores of growing size

  private static func runSizes(_ sizes: [Int], in folder: String?) throws {
    let place =
      folder
      ?? FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-bench-\(UUID().uuidString)").path
    defer { if folder == nil { try? FileManager.default.removeItem(atPath: place) } }
    print("events     reports    made in s  store MB  merge ms  slowest ms  CPU ms  peak MB")
    for size in sizes {
      // Some doings are not read, and some taken for one.
      let affairs = max(1, size * 6 / 5 / EventDesk.usual.doings)
      let path = "\(place)/\(size)"
      let seconds = try make(path, affairs: affairs)
      let held = try TimelineStore.open(at: path).size()
      let bytes = try FileManager.default.attributesOfItem(
        atPath: "\(path)/\(TimelineStore.fileName)"
      )
      let megabytes = Double((bytes[.size] as? Int) ?? 0) / 1e6
      let figures = try measuredElsewhere(path, affairs: affairs)
      print(
        padded(held.events, 9),
        padded(held.reports, 10),
        padded(seconds, 10),
        padded(megabytes, 9),
        figures,
        separator: "  "
      )
    }
  }

  /// Makes a store unless it is there; the seconds that took.
  private static func make(_ path: String, affairs: Int) throws -> Double {
    if TimelineStore.exists(at: path) { return 0 }
    let desk = EventDesk.usual
    let clock = ContinuousClock()
    let start = clock.now
    let store = try TimelineStore.create(at: path, title: "Bench", anchor: nil)
    var batch: [Arrival] = []
    for affair in 0..<affairs {
      for number in 0..<desk.articlesOfAffair {
        // Too many strange names on a short text, and it is taken for another language.
        if let article = try? desk.article(number, ofAffair: affair) { batch.append(article) }
      }
      if batch.count >= 10_000 || affair == affairs - 1 {
        _ = try store.merge(batch)
        batch = []
        if affairs > 200 { LabCommands.complain("\(affair + 1) of \(affairs) affairs") }
      }
    }
    return seconds(clock.now - start)
  }

  /// Runs the measurement in a process of its own, so that its memory is that of a merge alone.
  private static func measuredElsewhere(_ path: String, affairs: Int) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = [name, "--measure", path, "--affairs", "\(affairs)"]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw LabError.failed("the measurement failed") }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }

  /// Merges twenty articles one by one and prints the median, the slowest and the peak memory.
  private static func measure(_ path: String, affairs: Int) throws {
    let desk = EventDesk.usual
    let store = try TimelineStore.open(at: path)
    let clock = ContinuousClock()
    let number = desk.articlesOfAffair + Int(try store.size().articles)
    var times: [Double] = []
    var processor: [Double] = []
    for index in 0..<21 {
      let affair = (index * 7_919) % affairs
      let start = clock.now
      let used = dateline_processor_seconds()
      guard let arrival = try? desk.article(number + index, ofAffair: affair) else { continue }
      _ = try store.merge([arrival])
      // The first also warms the store up.
      if index > 0 {
        times.append(seconds(clock.now - start) * 1e3)
        processor.append((dateline_processor_seconds() - used) * 1e3)
      }
    }
    times.sort()
    processor.sort()
    let peak = Double(dateline_peak_memory()) / 1e6
    print(
      padded(times[times.count / 2], 8),
      padded(times[times.count - 1], 10),
      padded(processor[processor.count / 2], 6),
      padded(peak, 7),
      separator: "  "
    )
  }

  // MARK: One country in one month

  private static func runDense(_ reports: Int, in folder: String?) throws {
    // Seven reports tell five doings, and the articles of a matter seven doings beside the first.
    let doings = max(25, reports * 5 / 7)
    let desk = EventDesk(
      doings: doings,
      days: 30,
      cast: max(40, doings / 20),
      isOneCountry: true,
      seed: 2
    )
    let clock = ContinuousClock()
    print("articles  reports   events    merged in s  whole s")
    let store =
      try folder.map { try TimelineStore.create(at: $0 + "/dense", title: "Dense", anchor: nil) }
      ?? TimelineStore.inMemory(title: "Dense")
    let start = clock.now
    var batch: [Arrival] = []
    for number in 0..<desk.articlesOfAffair {
      if let article = try? desk.article(number, ofAffair: 0) { batch.append(article) }
      if batch.count == 1_000 || number == desk.articlesOfAffair - 1 {
        let before = clock.now
        _ = try store.merge(batch)
        batch = []
        let size = try store.size()
        print(
          padded(size.articles, 8),
          padded(size.reports, 8),
          padded(size.events, 8),
          padded(seconds(clock.now - before), 12),
          padded(seconds(clock.now - start), 8),
          separator: "  "
        )
      }
    }
  }

  private static func seconds(_ duration: Duration) -> Double {
    let parts = duration.components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = "\(number)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func padded(_ number: Double, _ width: Int) -> String {
    let tenths = Int((number * 10).rounded())
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
