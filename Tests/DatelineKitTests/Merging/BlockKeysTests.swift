import Testing

@testable import DatelineKit

@Suite("Reports that are compared")
struct BlockKeysTests {
  /// A report on no actor, from an article about the words given.
  private func report(
    _ name: String,
    about words: [String],
    _ first: String,
    _ last: String,
    anchor: String = "2018-06-20"
  ) throws -> EventReport {
    var report = SampleReport.make(name, actors: [], on: first)
    report.profile.words = words
    report.profile.weights = Array(repeating: 144, count: words.count)
    report.trigger.rule = "rule of \(name)"
    report.trigger.text = name
    report.kind = Kind(.agree)
    report.anchor = try CivilDate(iso8601: anchor)
    report.time?.latest = try CivilDate(iso8601: last)
    return report
  }

  private func meet(_ one: EventReport, _ other: EventReport) -> Bool {
    let (first, second) = (Linker.blockKeys(of: one), Linker.blockKeys(of: other))
    let forth = !Set(first.sought).isDisjoint(with: second.filed)
    let back = !Set(second.sought).isDisjoint(with: first.filed)
    #expect(!BlockKeys.mayMeet(one, other) || forth == back)
    return forth && BlockKeys.mayMeet(one, other)
  }

  private static let dam = ["sluice", "turbine", "delta", "silt", "weir", "gauge", "canal", "dyke"]

  @Test(
    "Of one matter, days meet weeks, months and, long after, years",
    arguments: [
      ("2018-06-04", "2018-06-04", "2018-06-04", "2018-06-04", true),
      ("2018-06-04", "2018-06-04", "2018-06-04", "2018-06-10", true),
      ("2018-06-04", "2018-06-04", "2018-06-01", "2018-06-30", true),
      ("2018-06-04", "2018-06-10", "2018-06-05", "2018-06-06", true),
      ("2018-06-04", "2018-06-04", "2018-06-11", "2018-06-17", false),
      ("1978-06-12", "1978-06-12", "1978-01-01", "1978-12-31", true),
      ("1978-06-01", "1978-06-30", "1978-01-01", "1978-12-31", true),
      ("1978-06-12", "1978-06-12", "1979-01-01", "1979-12-31", false),
      ("2018-06-04", "2018-06-04", "2018-01-01", "2018-12-31", false),
    ]
  )
  func spans(_ first: String, _ last: String, _ from: String, _ to: String, _ meets: Bool) throws {
    let one = try report("laid", about: BlockKeysTests.dam, first, last)
    let other = try report("poured", about: BlockKeysTests.dam, from, to)
    #expect(meet(one, other) == meets)
  }

  @Test("One word in common brings two matters together only where both articles lead with it")
  func words() throws {
    let harbour = ["quay", "crane", "pilot", "tug", "berth", "mole", "buoy", "dock"]
    let day = "2018-06-04"
    let dam = try report("laid", about: BlockKeysTests.dam, day, day)
    var late = harbour
    late[6] = "sluice"
    #expect(!meet(dam, try report("poured", about: late, day, day)))
    late[7] = "turbine"
    #expect(meet(dam, try report("poured", about: late, day, day)))
    #expect(meet(dam, try report("poured", about: ["sluice"] + harbour, day, day)))
  }
}
