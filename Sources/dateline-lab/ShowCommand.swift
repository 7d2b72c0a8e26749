import DatelineKit
import Foundation

/// Shows what the rooms make of a text: trees, mentions, reports.
struct ShowCommand: LabCommand {
  static let name = "show"
  static let summary = "show trees, mentions and reports of a text"
  static let help = """
    dateline-lab show [--anchor DATE] < TEXT

    Prints every word of the text with its tag, its relation and its head, then who is mentioned
    in each sentence, then the event reports.
    """

  static func run(_ arguments: [String]) throws {
    var options = LabOptions(arguments)
    let anchor = try options.value("--anchor").map { try CivilDate(iso8601: $0) }
    try options.finish()
    let bytes = Array(FileHandle.standardInput.readDataToEndOfFile())
    let article = try ArticleReader.read(bytes, name: "text")
    for line in SentenceListing.lines(article, anchor: anchor) { print(line) }
  }
}
