import DatelineKit
import Foundation
import Testing

/// Invariant 6 on the built command: killed at any instant, a store holds the last whole state.
///
/// `DATELINE_KILLS=200 swift test --filter KillTests` kills more often.
@Suite(.serialized) struct KillTests {
  private static let count =
    ProcessInfo.processInfo.environment["DATELINE_KILLS"].flatMap { Int($0) } ?? 25

  private static let people = [
    "Vladimir Putin", "Donald Trump", "Emmanuel Macron", "Friedrich Merz", "Xi Jinping",
    "Volodymyr Zelenskyy", "Keir Starmer", "Giorgia Meloni",
  ]

  /// Articles of which several tell the same.
  private static func write(_ numbers: Range<Int>, to folder: TemporaryFolder, in name: String)
    throws
  {
    for number in numbers {
      var text = ""
      for line in 0..<6 {
        let first = people[(number + line) % people.count]
        let second = people[(number / 3 + 2 * line + 1) % people.count]
        let day = 1 + (number + 5 * line) % 28
        guard first != second else { continue }
        text +=
          "\(first) met \(second) in Geneva on \(day) August 2025, and they talked about "
          + "the war and what is to be done to end it. "
      }
      try folder.write(
        text + "This is account \(number).\n",
        to: "\(name)/2025-09-01-\(number).txt"
      )
    }
  }

  @Test func aMergeThatIsKilledHappensWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    try Self.write(0..<12, to: folder, in: "first")
    try Self.write(12..<60, to: folder, in: "second")
    #expect(try Run(["generate", "first", "-o", "before/"], in: folder).code == 0)
    try FileManager.default.copyItem(at: folder.url("before"), to: folder.url("after"))
    let start = Date()
    #expect(try Run(["merge", "after", "second", "--no-render"], in: folder).code == 0)
    let duration = Date().timeIntervalSince(start)
    let states = try ["before", "after"].map { try Self.state($0, folder) }
    #expect(states[0] != states[1])

    var random = SystemRandomNumberGenerator()
    var seen = [0, 0]
    for _ in 0..<Self.count {
      try? FileManager.default.removeItem(at: folder.url("killed"))
      try FileManager.default.copyItem(at: folder.url("before"), to: folder.url("killed"))
      let process = Process()
      process.executableURL = Run.executable
      process.arguments = ["merge", "killed", "second", "--no-render"]
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      Thread.sleep(forTimeInterval: Double.random(in: 0...(1.1 * duration), using: &random))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let check = try Run(["check", "killed"], in: folder)
      #expect(check.code == 0, "\(check.errors)")
      let state = try Self.state("killed", folder)
      let place = try #require(states.firstIndex(of: state), "neither before nor after")
      seen[place] += 1
    }
    #expect(seen[0] + seen[1] == Self.count)
  }

  private static func state(_ name: String, _ folder: TemporaryFolder) throws -> String {
    #expect(try Run(["render", name, "-o", "state.json"], in: folder).code == 0)
    return try folder.read("state.json")
  }

  @Test func aFullDiskLeavesTheStoreAsItWas() throws {
    let folder = try TemporaryFolder()
    try Self.write(0..<4, to: folder, in: "first")
    try Self.write(4..<60, to: folder, in: "second")
    #expect(try Run(["generate", "first", "-o", "t/"], in: folder).code == 0)
    let before = try Self.state("t", folder)
    // A limit on the size of files stands in for a disk: the log of the write runs into it.
    let run = try Run(
      shell: "trap '' XFSZ; ulimit -f 200; '\(Run.executable.path)' merge t second --no-render",
      in: folder
    )
    #expect(run.code == 73)
    #expect(
      run.errors.contains("cannot be written: the disk is full; nothing was changed"),
      "\(run.errors)"
    )
    #expect(try Self.state("t", folder) == before)
    #expect(try Run(["check", "t"], in: folder).code == 0)
    #expect(try Run(["merge", "t", "second"], in: folder).code == 0)
    #expect(try Run(["check", "t"], in: folder).code == 0)
  }

  @Test(arguments: [2, 8]) func writersAtOnceAllSucceed(count: Int) throws {
    let folder = try TemporaryFolder()
    try Self.write(0..<2, to: folder, in: "first")
    #expect(try Run(["generate", "first", "-o", "t/"], in: folder).code == 0)
    for writer in 0..<count {
      try Self.write((2 + 3 * writer)..<(5 + 3 * writer), to: folder, in: "part\(writer)")
    }
    let all = (0..<count).map { "part\($0)" }
    // Not from a shell in the background: what it inherits here may keep it from hearing of ends.
    let writers = try all.map { name in
      let process = Process()
      process.executableURL = Run.executable
      process.arguments = ["merge", "t", name, "--no-render"]
      process.currentDirectoryURL = folder.url
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      return process
    }
    for writer in writers {
      writer.waitUntilExit()
      #expect(writer.terminationStatus == 0)
    }
    #expect(try Run(["check", "t"], in: folder).code == 0)
    let once = try Run(["generate", "first"] + all + ["-o", "once.json"], in: folder)
    #expect(once.code == 0)
    #expect(try Self.state("t", folder) == folder.read("once.json"))
  }
}
