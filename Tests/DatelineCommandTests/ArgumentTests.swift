import Testing

@testable import dateline

/// The words after the program's name, and what it says to wrong ones.
struct ArgumentTests {
  @Test func nothingAtAllIsWrongUsage() throws {
    let run = try Run([])
    #expect(run.code == 64)
    #expect(run.errors == "error: no command was given\nSee `dateline --help`.\n")
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    (["mrege"], "error: there is no command “mrege”\nDid you mean `dateline merge`?\n"),
    (["zzzzzz"], "error: there is no command “zzzzzz”\nSee `dateline --help`.\n"),
    (["--vresion"], "error: there is no option --vresion\nDid you mean --version?\n"),
    (
      ["generate", "x", "--achnor", "2025-08-19"],
      "error: there is no option --achnor\nDid you mean --anchor?\n"
    ),
    (
      ["merge", "x", "y", "--status", "denied"],
      "error: there is no option --status\nIt is an option of `dateline render`.\n"
    ),
    (
      ["generate", "x", "--anchor"],
      "error: --anchor needs a value: --anchor DATE\nSee `dateline generate --help`.\n"
    ),
    (
      ["generate", "x", "--title", "--force"],
      "error: --title needs a value: --title TITLE\nSee `dateline generate --help`.\n"
    ),
    (
      ["generate", "x", "--force=yes"],
      "error: --force takes no value\nSee `dateline generate --help`.\n"
    ),
    (
      ["generate", "x", "--title=A", "--title=B"],
      "error: --title was given twice, as “A” and as “B”\nSee `dateline generate --help`.\n"
    ),
    (
      ["tag", "x", "--format", "jason"],
      "error: --format: “jason” is none of text, json, timeml\nDid you mean json?\n"
    ),
    (
      ["generate", "x", "--anchor", "2025-02-30"],
      "error: --anchor: “2025-02-30” is no date: February 2025 has 28 days\n"
    ),
    (
      ["generate", "x", "--anchor", "2025-01-01", "--no-anchor"],
      "error: --anchor and --no-anchor exclude each other\n"
    ),
    (
      ["generate"],
      "error: SOURCE is missing\n"
        + "Usage: dateline generate SOURCE... [options]. See `dateline help generate`.\n"
    ),
    (
      ["remove", "a", "b", "c"],
      "error: “c” is one argument too many\n"
        + "Usage: dateline remove TIMELINE ARTICLE [options]. See `dateline help remove`.\n"
    ),
    (["generate", "-", "-"], "error: standard input (-) was named twice\n"),
    (["generate", ""], "error: a SOURCE is empty\n"),
    (
      ["generate", "x", "-o", "a.pdf"],
      "error: a.pdf: there is no format “.pdf”\n"
        + "Known are \(Formats.list); a folder's path ends in a slash.\n"
    ),
    (
      ["render", "x", "--from", "2025-02-01", "--to", "2025-01-01"],
      "error: --from 2025-02-01 is later than --to 2025-01-01\n"
    ),
    (
      ["generate", "x", "-o", "a/", "-o", "b/"], "error: -o names more than one folder\n"
    ),
  ])
  func wrongUsageIsExplained(words: [String], message: String) throws {
    let run = try Run(words)
    #expect(run.code == 64)
    #expect(run.errors == message)
    #expect(run.output.isEmpty)
  }

  @Test func valuesComeInEveryWrittenForm() throws {
    for words in [
      ["--output", "a.md", "--output=b.json"], ["-o", "a.md", "-ob.json"],
    ] {
      guard
        case .run(_, let invocation) = try ArgumentParser.parse(["generate", "x"] + words)
      else {
        Issue.record("no command to run")
        return
      }
      #expect(invocation.all("--output") == ["a.md", "b.json"])
      #expect(invocation.operands == ["x"])
    }
  }

  @Test func twoHyphensEndTheOptions() throws {
    let request = try ArgumentParser.parse(["generate", "--force", "--", "--title", "-o"])
    guard case .run(_, let invocation) = request else {
      Issue.record("no command to run")
      return
    }
    #expect(invocation.operands == ["--title", "-o"])
    #expect(invocation.has("--force"))
  }

  @Test func yearsBeforeOurEraAreNoOptions() throws {
    let request = try ArgumentParser.parse(["anchor", "x", "-0043-03-15"])
    guard case .run(_, let invocation) = request else {
      Issue.record("no command to run")
      return
    }
    #expect(invocation.operands == ["x", "-0043-03-15"])
    let run = try Run(["resolve", "last year", "--anchor", "-0043-03-15"])
    #expect(run.code == 0)
  }

  @Test func optionsOfEveryCommandMayStandBeforeIt() throws {
    let run = try Run(["--no-color", "resolve", "2025-08-19"])
    #expect(run.code == 0)
  }

  @Test(arguments: [
    ("merge", "merge", 0), ("mrege", "merge", 1), ("", "abc", 3), ("anchor", "achor", 1),
    ("kitten", "sitting", 3),
  ])
  func editDistanceCountsSwapsOnce(first: String, second: String, distance: Int) {
    #expect(EditDistance.between(first, second) == distance)
    #expect(EditDistance.between(second, first) == distance)
  }
}
