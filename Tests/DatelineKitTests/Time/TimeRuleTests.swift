import Foundation
import Testing

@testable import DatelineKit

@Suite struct TimeRuleTests {
  @Test(arguments: TimeRule.all.map(\.name))
  func examplesHold(name: String) throws {
    let rule = try #require(TimeRule.all.first { $0.name == name })
    var reads = 0
    var ignores = 0
    for example in rule.examples {
      switch example {
      case .reads(let marked, as: let value):
        reads += 1
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let words = marked.split(separator: "[", maxSplits: 1)[marked.hasPrefix("[") ? 0 : 1]
          .prefix { $0 != "]" }
        let found = read(text)
        let match = found.first { $0.text == words && $0.rule == name }
        #expect(match?.value == value, "\(marked): \(describe(found))")
      case .ignores(let text):
        ignores += 1
        let found = read(text).filter { $0.rule == name }
        #expect(found.isEmpty, "\(text): \(describe(found))")
      }
    }
    #expect(reads > 0, "\(name) reads no example")
    #expect(ignores > 0, "\(name) ignores no example")
  }

  @Test func namesAreUnique() {
    #expect(Set(TimeRule.all.map(\.name)).count == TimeRule.all.count)
  }

  @Test func referencePageIsUpToDate() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Docs/time-rules.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: page.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(TimeRuleReference.page.utf8).write(to: page)
    }
    let written = try? String(contentsOf: page, encoding: .utf8)
    #expect(
      written == TimeRuleReference.page,
      "run UPDATE_GOLDEN=1 swift test and read the difference"
    )
  }

  private func read(_ text: String) -> [TimeExpression] {
    TimeReader().resolve(text, anchor: TimeExample.anchor)
  }

  private func describe(_ found: [TimeExpression]) -> String {
    found.map { "[\($0.text)] \($0.value) by \($0.rule)" }.joined(separator: "; ")
  }
}
