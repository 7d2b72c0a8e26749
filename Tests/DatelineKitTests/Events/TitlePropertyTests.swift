import Foundation
import Testing

@testable import DatelineKit

/// What every title must hold, tried on all reports of the four affairs.
@Suite("Titles of the affairs")
struct TitlePropertyTests {
  private static let timelines = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Timelines")

  private static func reports() throws -> [EventReport] {
    let reader = ReportReader()
    let files = FileManager.default
    var found: [EventReport] = []
    for affair in try files.contentsOfDirectory(atPath: timelines.path()).sorted() {
      let folder = timelines.appending(path: affair).appending(path: "articles")
      guard let names = try? files.contentsOfDirectory(atPath: folder.path()) else { continue }
      for name in names.sorted() {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        let article = try ArticleReader.read(bytes, name: name)
        found += reader.reports(
          in: article,
          anchor: try CivilDate(iso8601: String(name.prefix(10)))
        )
      }
    }
    return found
  }

  private static let openers: Set<String> = [
    "and", "but", "or", "nor", "who", "which", "that", "when", "while", "because", "whether",
    "he", "she", "they", "it", "these", "those", "this", "his", "her", "their", "its", "him",
    "them",
  ]
  private static let enders: Set<String> = [
    "a", "an", "the", "of", "and", "or", "but", "with", "from", "for", "at", "as", "that", "who",
    "which", "by", "would", "will", "their", "its", "his", "under", "between",
  ]

  @Test("Every title of the affairs is one that could be printed")
  func titles() throws {
    let reports = try Self.reports()
    #expect(reports.count > 150)
    for report in reports {
      let faults = Self.faults(of: report.title)
      #expect(faults == [], "“\(report.title)” of: \(report.quote)")
    }
  }

  @Test(
    "The check finds what is wrong with a title",
    arguments: [
      ("They sign the accord", "opens with “They”"),
      ("Minister signs the accord with", "ends with “with”"),
      ("Minister of of state", "says “of” twice running"),
      ("Minister: “We will", "leaves a mark open"),
      ("minister signs the accord", "opens in lower case"),
      ("The sky of Lausanne", "has no word of an event"),
      ("Talks in Vienna, in Vienna", "says “in Vienna” twice"),
    ]
  )
  func faults(_ title: String, _ fault: String) {
    #expect(Self.faults(of: title).contains(fault))
  }

  private static func faults(of title: String) -> [String] {
    var faults: [String] = []
    if title.isEmpty || title.count > TitleText.limit { faults.append("is \(title.count) long") }
    if !TitleText.isClosed(title) { faults.append("leaves a mark open") }
    if title.contains("  ") || title.contains(" ,") { faults.append("is spaced oddly") }
    let words = title.split(separator: " ").map {
      $0.trimmingCharacters(in: .punctuationCharacters.union(CharacterSet(charactersIn: "…’")))
    }.filter { !$0.isEmpty }
    guard let first = words.first, let last = words.last else { return faults + ["is empty"] }
    if openers.contains(first.lowercased()) { faults.append("opens with “\(first)”") }
    if enders.contains(last.lowercased()) { faults.append("ends with “\(last)”") }
    if first.first?.isLowercase ?? false { faults.append("opens in lower case") }
    for (left, right) in zip(words, words.dropFirst())
    where left.lowercased() == right.lowercased() && left.first?.isLetter ?? false {
      faults.append("says “\(left)” twice running")
    }
    let places = zip(words, words.dropFirst()).filter {
      ["in", "at"].contains($0) && $1.first?.isUppercase ?? false
    }.map { "\($0) \($1)" }
    for place in Set(places) where places.filter({ $0 == place }).count > 1 {
      faults.append("says “\(place)” twice")
    }
    if !tellsEvent(words), !title.contains(":") { faults.append("has no word of an event") }
    return faults
  }

  /// Whether a word is a verb’s form or names an event.
  private static func tellsEvent(_ words: [String]) -> Bool {
    let text = words.joined(separator: " ")
    let document = Document(reading: Array(text.utf8))
    let states = WordSet(EventWords.states)
    return (0..<document.count).contains { token in
      !VerbIndex.english.form(document, token).isEmpty
        || VerbIndex.english.nounClasses[Int(document.lexemes[token])] != 0
        || document.has(token, [.auxiliary, .modal]) || states.contains(document, token)
    }
  }
}
