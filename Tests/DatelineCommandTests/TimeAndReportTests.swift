import Foundation
import Testing

/// `tag`, `resolve` and `extract`.
struct TimeAndReportTests {
  @Test func tagGivesOneListForAllSourcesInTurn() throws {
    let folder = try Articles.folder()
    try folder.write("Ça va. They met last week — on Monday.", to: "short.txt")
    let run = try Run(
      ["tag", "short.txt@2025-08-19", "monday.txt@2025-08-19", "--format", "json"],
      in: folder
    )
    #expect(run.code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let records = try #require(json as? [[String: Any]])
    #expect(records.map { $0["source"] as? String }.prefix(2) == ["short.txt", "short.txt"])
    #expect(records.last?["source"] as? String == "monday.txt")
    let first = try #require(records.first)
    #expect(first["text"] as? String == "last week")
    #expect(first["start"] as? Int == 16, "counted in code points, not in bytes")
    #expect(first["end"] as? Int == 25)
    #expect(first["type"] as? String == "DATE")
    #expect(first["value"] as? String == "2025-W33")
    #expect(first["edtf"] as? String == "2025-08-11/2025-08-17")
    #expect(first["earliest"] as? String == "2025-08-11")
    #expect(first["latest"] as? String == "2025-08-17")
    #expect(first["mod"] is NSNull)
    #expect((first["working"] as? String)?.contains("2025-08-19") == true)
  }

  @Test func tagReadsWhatIsNotEnglish() throws {
    let run = try Run(["tag", "-", "--format", "json"], input: Articles.german)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func tagOfNothingIsAnEmptyList() throws {
    let run = try Run(["tag", "-", "--format", "json"], input: "Nothing here.")
    #expect(run.code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((json as? [Any])?.isEmpty == true)
  }

  @Test func tagForAPersonShowsPlaceWordsAndWorking() throws {
    let run = try Run(["tag", "-@2025-08-19"], input: "They met last week.")
    #expect(run.output.hasPrefix("-, read on Tue 2025-08-19\n  9-18  “last week”  DATE 2025-W33"))
    let bare = try Run(["tag", "-"], input: "They met last week.")
    #expect(bare.output.hasPrefix("-, read without an anchor\n"))
  }

  @Test func tagWritesTimeML() throws {
    let run = try Run(
      ["tag", "-@2025-08-19", "--format", "timeml"],
      input: "They met last week & left."
    )
    #expect(run.code == 0)
    #expect(run.output.contains("<TIMEX3"))
    #expect(run.output.contains("2025-W33"))
    #expect(run.output.contains("&amp;"))
  }

  @Test func resolveShowsDaysAndWorking() throws {
    let run = try Run(["resolve", "last week", "--anchor", "2025-08-19"])
    #expect(run.code == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "last week")
    #expect(lines.contains("  value    2025-W33"))
    #expect(lines.contains("  EDTF     2025-08-11/2025-08-17"))
    #expect(lines.contains("  days     Mon 2025-08-11 to Sun 2025-08-17"))
    #expect(lines.contains { $0.hasPrefix("  working  ") })
    #expect(try Run(["resolve", "last", "week", "--anchor=2025-08-19"]).output == run.output)
    let none = try Run(["resolve", "no time at all"])
    #expect(none.code == 65)
    #expect(none.errors == "error: there is no time expression in “no time at all”\n")
  }

  @Test func extractAnswersLineForLine() throws {
    let meeting =
      "Russian President Vladimir Putin met U.S. President Donald Trump in Geneva on Monday."
    let lines = [
      #"{"id":"a","text":"\#(meeting)","published":"2025-08-19"}"#,
      #"{"id":7,"text":"Nothing.","published":null}"#,
      #"{"id":"c","text":""}"#,
    ]
    let run = try Run(["extract"], input: lines.joined(separator: "\n") + "\n")
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    let answers = try objects(run.output)
    #expect(answers.count == 3)
    #expect(answers[0]["id"] as? String == "a")
    #expect(answers[1]["id"] as? Int == 7)
    #expect((answers[1]["reports"] as? [Any])?.isEmpty == true)
    #expect((answers[2]["reports"] as? [Any])?.isEmpty == true)
    let report = try #require((answers[0]["reports"] as? [[String: Any]])?.first)
    #expect((report["kind"] as? String)?.hasPrefix("consult") == true)
    let actors = try #require(report["actors"] as? [[String: Any]])
    #expect(Set(actors.compactMap { $0["country"] as? String }) == ["RUS", "USA"])
    let time = try #require(report["time"] as? [String: Any])
    #expect(time["edtf"] as? String == "2025-08-18")
  }

  @Test func extractAnswersABadLineWithAnError() throws {
    let long =
      #"{"id":"z","text":"\#(Articles.german.split(separator: "\n").joined(separator: " "))"}"#
    let run = try Run(
      ["extract"],
      input:
        "no json\n{\"id\":\"x\"}\n\n{\"id\":\"y\",\"text\":\"A\",\"published\":\"2025-02-30\"}\n"
        + long
    )
    #expect(run.code == 2)
    let answers = try objects(run.output)
    #expect(answers.count == 5)
    #expect(answers.prefix(4).allSatisfy { $0["id"] is NSNull })
    #expect(answers[0]["error"] as? String == "the line is no JSON")
    #expect(answers[1]["error"] as? String == "“text” is missing")
    #expect(answers[2]["error"] as? String == "the line is no JSON")
    #expect(
      answers[3]["error"] as? String
        == "published: “2025-02-30” is no date: February 2025 has 28 days"
    )
    #expect(answers[4]["id"] as? String == "z")
    #expect((answers[4]["reports"] as? [Any])?.isEmpty == true)
  }

  @Test func extractReadsFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"id\":\"a\",\"text\":\"Nothing.\"}\n", to: "a.jsonl")
    let run = try Run(["extract", "a.jsonl", "nosuch.jsonl", "a.jsonl"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "error: nosuch.jsonl: no such file or directory\n")
    #expect(try objects(run.output).count == 2)
    #expect(try Run(["extract", "nosuch.jsonl"], in: folder).code == 66)
  }

  private func objects(_ lines: String) throws -> [[String: Any]] {
    try lines.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }
}
