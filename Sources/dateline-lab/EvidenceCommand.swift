import DatelineKit
import Foundation

/// Prints the evidence on every pair of reports that merging would compare.
enum EvidenceCommand: LabCommand {
  static let name = "evidence"
  static let summary = "print what merging finds on each pair of reports, to set its weights by"
  static let help = """
    Usage: dateline-lab evidence [--reports | --all] SOURCE[@DATE]...

    Reads the articles, each with its anchor if one is given, and prints a line of JSON for every
    two reports that share a block: {"a","b","bits","levels","then"}, where a and b name the report
    by source, start and end of its trigger in code points, levels give each rule's level of
    agreement, bits their sum, and then whether two articles on one matter tell of one time. With
    --all, every two reports, whether they share a block or not. With --reports, a line for each report instead, with the stems of its trigger and of the
    words that tell it from others.
    From such lines and gold clusters the weights of Merging/MergeLevels.swift are estimated.
    """

  /// A report as the output names it.
  private struct Place: Encodable {
    let source: String
    let start: Int
    let end: Int
  }

  private struct Line: Encodable {
    let a: Place
    let b: Place
    let bits: Double
    let levels: [String: String]
    let then: Bool
  }

  private struct Traits: Encodable {
    let source: String
    let report: EventReport
    let verb: String
    let words: [String: Int]
  }

  static func run(_ arguments: [String]) throws {
    let isOfAll = arguments.contains("--all")
    let isOfReports = arguments.contains("--reports")
    let arguments = arguments.filter { !$0.hasPrefix("--") }
    guard !arguments.isEmpty else { throw LabError.usage("no articles are given") }
    var reports: [(place: Place, report: EventReport)] = []
    let reader = ReportReader()
    for argument in arguments {
      let (path, anchor) = source(argument)
      let name = URL(fileURLWithPath: path).lastPathComponent
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let article: Article
      do {
        article = try ArticleReader.read(bytes, name: name)
      } catch {
        LabCommands.complain("\(name): \(error)")
        continue
      }
      for report in reader.reports(in: article, anchor: anchor) {
        let trigger = report.trigger
        reports.append((Place(source: name, start: trigger.start, end: trigger.end), report))
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    if isOfReports {
      for (place, report) in reports {
        let (verb, words) = Linker.traits(report)
        let line = Traits(source: place.source, report: report, verb: verb, words: words)
        print(String(decoding: try encoder.encode(line), as: UTF8.self))
      }
      return
    }
    var blocks: [Int64: [Int]] = [:]
    for (index, (place, report)) in reports.enumerated() {
      var others = isOfAll ? Set(0..<index) : []
      let keys = Linker.blockKeys(of: report)
      for key in keys.sought { others.formUnion(blocks[key] ?? []) }
      for key in keys.filed { blocks[key, default: []].append(index) }
      for other in others.sorted() {
        let (levels, bits, then) = Linker.levels(reports[other].report, report)
        let line = Line(a: reports[other].place, b: place, bits: bits, levels: levels, then: then)
        print(String(decoding: try encoder.encode(line), as: UTF8.self))
      }
    }
  }

  /// A path and the date after its last `@`, if it is one.
  private static func source(_ argument: String) -> (path: String, anchor: CivilDate?) {
    guard let at = argument.lastIndex(of: "@"),
      let date = try? CivilDate(iso8601: String(argument[argument.index(after: at)...]))
    else { return (argument, nil) }
    return (String(argument[..<at]), date)
  }
}
