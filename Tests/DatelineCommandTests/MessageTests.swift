import Testing

@testable import dateline

/// What the command says on standard error, and how much of it.
@Suite struct MessageTests {
  @Test func quietLeavesOutWarningsAndKeepsErrors() throws {
    let folder = try Articles.folder()
    let usual = try Run(["generate", "monday.txt", "missing.txt", "-o", "a.md"], in: folder)
    #expect(usual.errors.contains("warning: ") && usual.errors.contains("error: missing.txt"))
    let quiet = try Run(
      ["generate", "monday.txt", "missing.txt", "-o", "b.md", "--quiet"],
      in: folder
    )
    #expect(!quiet.errors.contains("warning: ") && quiet.errors.contains("error: missing.txt"))
    #expect(quiet.code == usual.code)
    #expect(try folder.read("a.md") == folder.read("b.md"))
  }

  @Test func verboseNamesWhatIsReadAndWritten() throws {
    let folder = try Articles.folder()
    let run = try Run(
      ["generate", "monday.txt@2025-08-19", "-o", "a.md", "-o", "a.csv", "--verbose"],
      in: folder
    )
    #expect(
      run.errors == """
        read monday.txt, to be read from 2025-08-19
        wrote a.md (Markdown)
        wrote a.csv (CSV)

        """
    )
  }

  @Test func noBarIsDrawnWhereNobodyLooks() throws {
    let folder = try TemporaryFolder()
    for number in 1...30 {
      try folder.write(Articles.monday + "Note \(number).\n", to: "in/\(number).txt")
    }
    let run = try Run(["generate", "in", "--anchor", "2025-08-19", "-o", "a.csv"], in: folder)
    #expect(run.errors.isEmpty)
    #expect(run.code == 0)
  }

  @Test(arguments: [
    (0, "reading [..............................] 0 of 100"),
    (50, "reading [###############...............] 50 of 100"),
    (100, "reading [##############################] 100 of 100"),
    (120, "reading [##############################] 120 of 100"),
  ])
  func theBarFillsUp(done: Int, line: String) {
    #expect(ProgressBar.line(done, of: 100) == line)
  }

  @Test func filtersOfSourcesAndDatesAreOffered() throws {
    let folder = try Articles.folder()
    _ = try Run(
      ["generate", "monday.txt@2025-08-19", "wednesday.txt@2025-08-20", "-o", "a.json"],
      in: folder
    )
    let all = try Run(["render", "a.json"], in: folder).output
    let firm = try Run(["render", "a.json", "--min-sources", "2"], in: folder).output
    #expect(firm.count < all.count && firm.contains("2 sources"))
    let wrong = try Run(["render", "a.json", "--min-sources", "two"], in: folder)
    #expect(wrong.code == 64)
    #expect(wrong.errors == "error: --min-sources: “two” is no number of sources\n")
    let undated = try Run(["render", "a.json", "--undated"], in: folder)
    #expect(undated.code == 0 && !undated.output.contains("## August"))
  }
}
