import Foundation
import Testing

@testable import DatelineKit

extension EventRule: CustomTestStringConvertible {
  /// The name of the rule, for the run’s output.
  public var testDescription: String { name }
}

@Suite("Event rules")
struct EventRuleTests {
  /// The day that all examples are read from, a Wednesday.
  private static let anchor = CivilDate(year: 2026, month: 3, day: 18)

  private func reports(_ text: String, of rule: EventRule) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "example.txt")
    return ReportReader().reports(in: article, anchor: Self.anchor)
      .filter { $0.trigger.rule == rule.name }
  }

  /// `FRA,KEN>JPN`: sources, then targets.
  private func cast(_ report: EventReport) -> String {
    let ids = { (role: Role) in
      report.actors.filter { $0.role == role }.map(\.id).joined(separator: ",")
    }
    return ids(.source) + ">" + ids(.target)
  }

  @Test("Every rule reads its examples and ignores its counter-examples", arguments: EventRules.all)
  func examples(_ rule: EventRule) throws {
    var reads = 0
    var ignores = 0
    for example in rule.examples {
      switch example {
      case .tells(let text, let actors, let status):
        reads += 1
        let found = try reports(text, of: rule)
        let report = try #require(found.first, "\(rule.name) sees nothing in: \(text)")
        #expect(report.kind == rule.kind)
        #expect(report.status == status, "\(text)")
        #expect(cast(report) == actors, "\(text)")
      case .ignores(let text):
        ignores += 1
        #expect(try reports(text, of: rule).isEmpty, "\(rule.name) reads: \(text)")
      }
    }
    #expect(reads > 0, "\(rule.name) has no example that it reads")
    #expect(ignores > 0, "\(rule.name) has no example that it ignores")
  }

  @Test("Rules have names of their own")
  func names() {
    #expect(Set(EventRules.all.map(\.name)).count == EventRules.all.count)
  }

  @Test("The reference page is the rules’ own")
  func referencePage() throws {
    try ReferencePage.check("event-rules.md", EventRuleReference.markdown)
  }
}
