import Foundation
import Testing

/// The rooms of the library, left to right; the façade stands behind them all.
private let rooms = [
  "Words", "Calendar", "Reading", "Language", "Time", "Events", "Merging", "Storing", "Rendering",
]

/// Names declared in a room and used in a room to the left of it.
///
/// - Parameter sources: the text of each file by its path below the library's folder.
private func violations(in sources: [String: String]) -> [String] {
  var owner: [String: Int] = [:]
  // A type nested in one of a room's own may share its name with another room's.
  var local = [Set<String>](repeating: [], count: rooms.count)
  for (path, text) in sources {
    guard let room = rooms.firstIndex(of: String(path.prefix { $0 != "/" })) else { continue }
    for name in declaredTypes(in: text) { owner[name] = room }
    local[room].formUnion(declaredTypes(in: text, nested: true))
  }
  var found: [String] = []
  for (path, text) in sources {
    guard let room = rooms.firstIndex(of: String(path.prefix { $0 != "/" })) else { continue }
    for name in Set(words(of: withoutComments(text))) {
      if let home = owner[name], home > room, !local[room].contains(name) {
        found.append("\(path) names \(name) of \(rooms[home])")
      }
    }
  }
  return found.sorted()
}

/// Types declared at the top level of a file, or in another type.
private func declaredTypes(in text: String, nested: Bool = false) -> [String] {
  let keywords: Set<Substring> = ["struct", "class", "enum", "protocol", "actor"]
  return text.split(separator: "\n").flatMap { line -> [String] in
    let line = nested ? line.drop { $0 == " " } : line
    guard line.first?.isLetter ?? false, !line.hasPrefix("extension") else { return [] }
    let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    guard let keyword = words.firstIndex(where: keywords.contains), keyword + 1 < words.count,
      !line.hasPrefix("private"), !line.hasPrefix("fileprivate")
    else { return [] }
    return [String(words[keyword + 1])]
  }
}

/// A text without its comment lines and without what stands between plain quotation marks.
private func withoutComments(_ text: String) -> String {
  text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
    .map { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
    }
    .joined(separator: "\n")
}

/// Names that can refer to a top-level type: not members after a dot.
private func words(of text: String) -> [String] {
  var words: [String] = []
  var word = ""
  var before: Character = " "
  var last: Character = " "
  for character in text + " " {
    if character.isLetter || character.isNumber || character == "_" {
      if word.isEmpty { before = last }
      word.append(character)
    } else if !word.isEmpty {
      if before != ".", word.first?.isUppercase ?? false { words.append(word) }
      word = ""
    }
    last = character
  }
  return words
}

private func librarySources() throws -> [String: String] {
  let library = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Sources/DatelineKit").standardizedFileURL
  var sources: [String: String] = [:]
  let files = FileManager.default.enumerator(at: library, includingPropertiesForKeys: nil)
  while let file = files?.nextObject() as? URL {
    guard file.pathExtension == "swift" else { continue }
    let path = file.standardizedFileURL.path.dropFirst(library.path.count + 1)
    sources[String(path)] = try String(contentsOf: file, encoding: .utf8)
  }
  return sources
}

@Suite("Room order")
struct RoomOrderTests {
  @Test("No room names a room to its right")
  func order() throws {
    let sources = try librarySources()
    #expect(sources.count > 50)
    #expect(violations(in: sources) == [])
  }

  @Test("Every file stands in a room")
  func everyFile() throws {
    let strays = try librarySources().keys.filter { path in
      path != "DatelineKit.swift" && !rooms.contains { path.hasPrefix($0 + "/") }
    }
    #expect(strays == [])
  }

  @Test("A planted violation is found")
  func planted() throws {
    var sources = try librarySources()
    sources["Words/Planted.swift"] = "struct Planted { let store: TimelineStore }"
    #expect(
      violations(in: sources) == ["Words/Planted.swift names TimelineStore of Storing"]
    )
  }
}
