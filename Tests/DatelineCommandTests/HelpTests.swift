import DatelineKit
import Foundation
import Testing

@testable import dateline

/// Help, completions and the pages made from the table.
struct HelpTests {
  @Test func helpOpensWithExamplesAndListsEveryCommand() throws {
    let run = try Run(["--help"])
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    let examples = try #require(run.output.firstRange(of: "Examples:"))
    let commands = try #require(run.output.firstRange(of: "\nCommands:\n"))
    #expect(examples.lowerBound < commands.lowerBound)
    for command in CommandTable.all {
      #expect(run.output.contains("\n  \(command.name) "), "\(command.name) is not listed")
    }
    for code in ExitCode.allCases { #expect(run.output.contains("\n  \(code.rawValue) ")) }
    #expect(try Run(["help"]).output == run.output)
    #expect(try Run(["-h"]).output == run.output)
  }

  @Test(arguments: CommandTable.all.map(\.name))
  func everyCommandHasHelp(name: String) throws {
    let command = try #require(CommandTable.command(named: name))
    let run = try Run(["help", name])
    #expect(run.code == 0)
    #expect(try Run([name, "--help"]).output == run.output)
    for option in command.allOptions { #expect(run.output.contains(option.usage)) }
    for operand in command.operands { #expect(run.output.contains(operand.usage)) }
    #expect(!command.examples.isEmpty)
    for line in run.output.split(separator: "\n") where !line.hasPrefix("  dateline") {
      #expect(line.count <= 80, "“\(line)” is longer than 80 columns")
    }
  }

  @Test(arguments: CommandTable.all.map(\.name))
  func everyExampleIsACommandLineThatParses(name: String) throws {
    let command = try #require(CommandTable.command(named: name))
    for example in command.examples + CommandTable.examples {
      let words = HelpTests.words(example.line)
      #expect(throws: Never.self) { try ArgumentParser.parse(Array(words.dropFirst())) }
    }
  }

  @Test func theVersionIsTheLibrarys() throws {
    #expect(try Run(["--version"]).output == "dateline \(Dateline.version)\n")
  }

  @Test(arguments: Shell.allCases)
  func completionsMentionEveryOptionAndCommand(shell: Shell) throws {
    let run = try Run(["--generate-completion-script", shell.rawValue])
    #expect(run.code == 0)
    for command in CommandTable.all { #expect(run.output.contains(command.name)) }
    let options = CommandTable.global + CommandTable.all.flatMap(\.options)
    for name in options.flatMap(\.names) {
      let written =
        switch shell {
        case .bash, .zsh: name
        case .fish: name.hasPrefix("--") ? "-l \(name.dropFirst(2))" : "-s \(name.dropFirst())"
        }
      #expect(run.output.contains(written), "\(name) is missing")
    }
  }

  @Test(arguments: Shell.allCases)
  func completionsAreSoundShell(shell: Shell) throws {
    let folders = ["/bin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    let places = folders.map { "\($0)/\(shell.rawValue)" }
    guard let place = places.first(where: FileManager.default.isExecutableFile) else {
      withKnownIssue("\(shell.rawValue) is not installed, so its completions are not checked") {
        Issue.record("\(shell.rawValue) is not installed")
      }
      return
    }
    let folder = try TemporaryFolder()
    try folder.write(Completions.script(for: shell), to: "script")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: place)
    process.arguments = ["-n", folder.url("script").path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test(arguments: [
    ("command.md", ReferencePage.text()), ("dateline.1", ManPage.text()),
  ])
  func thePagesInDocsAreThoseOfTheTable(name: String, text: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = root.appendingPathComponent("Docs/\(name)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: page)
    }
    let written = try String(contentsOf: page, encoding: .utf8)
    #expect(written == text, "run UPDATE_GOLDEN=1 swift test and read Docs/\(name)")
  }

  @Test func theManPageIsTheOneInDocs() throws {
    #expect(try Run(["--generate-man-page"]).output == ManPage.text())
  }

  /// The words of a command line without pipes, quotation marks taken off.
  private static func words(_ line: String) -> [String] {
    let own = line.split(separator: " | ").last.map(String.init) ?? line
    var words: [String] = []
    var isQuoted = false
    var word = ""
    for character in own.prefix(while: { $0 != "<" && $0 != ">" }) {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
