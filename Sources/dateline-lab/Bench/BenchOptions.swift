import DatelineKit

/// What `bench` is asked to do.
struct BenchOptions {
  /// Files and folders of articles.
  var sources: [String] = []
  /// Bytes to repeat the articles to; nil for each of them once.
  var size: Int?
  /// Threads for the last line of the hot path; nil for one a core.
  var threads: Int?
  /// How long each room is measured, in seconds.
  var seconds = 1.0
  /// Bytes of the longest single article whose cost is measured; nil to leave growth out.
  var growth: Int?
  /// The anchor for articles without a date of their own.
  var anchor: CivilDate?

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--size":
        let megabytes = try BenchOptions.number(after: argument, &rest)
        size = Int(megabytes * 1e6)
      case "--threads": threads = max(1, Int(try BenchOptions.number(after: argument, &rest)))
      case "--seconds": seconds = try BenchOptions.number(after: argument, &rest)
      case "--growth":
        growth = Int(try BenchOptions.number(after: argument, &rest) * 1e6)
      case "--anchor":
        guard let text = rest.popFirst() else { throw LabError.usage("--anchor needs a date") }
        do {
          anchor = try CivilDate(iso8601: text)
        } catch {
          throw LabError.usage("--anchor: \(error)")
        }
      case _ where argument.hasPrefix("-") && argument != "-":
        throw LabError.usage("there is no option “\(argument)”")
      default: sources.append(argument)
      }
    }
    if sources.isEmpty { throw LabError.usage("give a folder of articles, or files") }
  }

  private static func number(
    after option: String,
    _ rest: inout ArraySlice<String>
  ) throws -> Double {
    guard let text = rest.popFirst(), let number = Double(text), number > 0, number <= 1e6 else {
      throw LabError.usage("\(option) needs a number above 0")
    }
    return number
  }
}
