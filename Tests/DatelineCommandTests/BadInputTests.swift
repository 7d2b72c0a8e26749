import Foundation
import Testing

/// What the command does with what it cannot use: a clear error, the right exit code, nothing
/// lost, and the other sources still merged.
struct BadInputTests {
  @Test func aMissingFileIsNamedAndTheOthersAreMerged() throws {
    let folder = try Articles.folder()
    let run = try Run(["generate", "nosuch.txt", "wednesday.txt@2025-08-20"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "error: nosuch.txt: there is no such file\n")
    #expect(run.output.contains("wednesday.txt"))
  }

  @Test func nothingButMissingFilesIsNoInput() throws {
    let run = try Run(["generate", "a.txt", "b.txt"])
    #expect(run.code == 66)
    #expect(
      run.errors == """
        error: a.txt: there is no such file
        error: b.txt: there is no such file
        error: no source could be read

        """
    )
    #expect(run.output.isEmpty)
  }

  @Test func aFolderWithNoArticlesIsUnusable() throws {
    let folder = try TemporaryFolder()
    try folder.write("hidden", to: "empty/.hidden.txt")
    try folder.write("deeper", to: "empty/deeper/article.txt")
    let run = try Run(["generate", "empty"], in: folder)
    #expect(run.code == 65)
    #expect(
      run.errors
        == "error: empty: there are no articles in this folder\nerror: no source could be read\n"
    )
  }

  @Test(arguments: [
    ("", "there is no text in it"),
    (" \n\n\t ", "there is no text in it"),
    ("Leaders met\u{0} on Monday.", "it is no text: there is a NUL byte at offset 11"),
    (Articles.german, "it is not in English but in German"),
    ("%PDF-1.7", "it is a PDF, which is not read"),
    ("<!DOCTYPE html>\n<nav><a href=/>Home</a></nav>", "there is no article in it"),
  ])
  func whatIsNoArticleIsRefusedByName(text: String, reason: String) throws {
    let folder = try Articles.folder()
    try folder.write(text, to: "bad.txt")
    let alone = try Run(["generate", "bad.txt"], in: folder)
    #expect(alone.code == 65)
    #expect(alone.errors == "error: bad.txt: \(reason)\nerror: no source could be read\n")
    let among = try Run(
      ["generate", "bad.txt", "wednesday.txt@2025-08-20", "-o", "out.json"],
      in: folder
    )
    #expect(among.code == 2)
    #expect(among.errors == "error: bad.txt: \(reason)\n")
    #expect(try folder.read("out.json").contains("wednesday.txt"))
    #expect(try !folder.read("out.json").contains("bad.txt"))
  }

  @Test func windows1252IsConvertedWithANote() throws {
    let folder = try TemporaryFolder()
    let text = Articles.wednesday.replacing("their first", with: "\u{1}their\u{2} first")
    let bytes = Array(text.utf8).map { byte -> UInt8 in
      byte == 1 ? 0x93 : byte == 2 ? 0x94 : byte
    }
    try folder.write(bytes, to: "old.txt")
    let run = try Run(["generate", "old.txt@2025-08-20", "-o", "tl"], in: folder)
    #expect(run.code == 0)
    #expect(run.errors.hasPrefix("note: old.txt: "))
    #expect(run.errors.contains("Windows-1252"))
    #expect(try folder.read("tl/timeline.json").contains("“their”"))
    #expect(folder.bytes("tl/articles/old.txt") == Data(bytes), "kept as it came")
  }

  @Test func oneVeryLongLineIsSurvived() throws {
    let folder = try TemporaryFolder()
    let sentence = "Putin met Trump in Geneva on 15 August 2025 and called the talks useful. "
    try folder.write(String(repeating: sentence, count: 10_000), to: "long.txt")
    let run = try Run(["tag", "long.txt@2025-08-20", "--format", "json"], in: folder)
    #expect(run.code == 0)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    #expect((json as? [Any])?.count == 10_000)
  }

  @Test func aSourceWithADateThatIsNoneSaysWhy() throws {
    let folder = try Articles.folder()
    let run = try Run(["generate", "monday.txt@2025-02-30"], in: folder)
    #expect(run.code == 64)
    #expect(
      run.errors
        == "error: monday.txt@2025-02-30: “2025-02-30” is no date: February 2025 has 28 days\n"
    )
    let words = try Run(["generate", "monday.txt@yesterday"], in: folder)
    #expect(words.code == 64)
    #expect(words.errors.contains("“yesterday” is no date: write it as YYYY-MM-DD"))
  }

  @Test func aFileWhoseOwnNameEndsLikeADateIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(Articles.wednesday, to: "x.txt@2025-02-30")
    try folder.write(Articles.wednesday, to: "press@ministry.txt")
    try folder.write(Articles.wednesday, to: "y.txt@2025-08-20")
    let names = ["x.txt@2025-02-30", "press@ministry.txt", "y.txt@2025-08-20"]
    for name in names { #expect(try Run(["generate", name], in: folder).code == 0, "\(name)") }
  }

  @Test func aMissingAnchorIsWarnedOfWithTheCommandThatSetsIt() throws {
    let folder = try Articles.folder()
    let printed = try Run(["generate", "monday.txt"], in: folder)
    #expect(printed.code == 0)
    #expect(printed.errors.hasPrefix("warning: “monday.txt” has no anchor date"))
    #expect(printed.errors.contains("`monday.txt@YYYY-MM-DD`"))

    let kept = try Run(["generate", "monday.txt", "-o", "my timeline"], in: folder)
    #expect(kept.errors.contains("`dateline anchor 'my timeline' monday.txt YYYY-MM-DD`"))
    let merged = try Run(["merge", "my timeline", "monday.txt"], in: folder)
    #expect(merged.errors.contains("`dateline anchor 'my timeline' monday.txt YYYY-MM-DD`"))
    let anchored = try Run(["anchor", "my timeline", "monday.txt", "2025-08-19"], in: folder)
    #expect(anchored.code == 0)
    #expect(anchored.errors.isEmpty)
  }

  @Test func aStoreThatIsNoneIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("This is no SQLite file, whatever its name says.", to: "tl/timeline.sqlite")
    for words in [["render", "tl"], ["merge", "tl", "-"], ["explain", "tl", "a"]] {
      let run = try Run(words, in: folder, input: Articles.wednesday)
      #expect(run.code == 65, "\(words)")
      #expect(run.errors.contains("tl/timeline.sqlite"))
      #expect(run.errors.contains("is no timeline"))
    }
  }

  @Test func aStoreOfALaterVersionIsRefused() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "wednesday.txt@2025-08-20", "-o", "tl"], in: folder)
    var bytes = try #require(folder.bytes("tl/timeline.sqlite"))
    // `user_version` of the SQLite file format: four bytes at offset 60, the highest first.
    bytes.replaceSubrange(60..<64, with: [0, 0, 3, 0xE7])
    try folder.write(Array(bytes), to: "tl/timeline.sqlite")
    let run = try Run(["merge", "tl", "monday.txt"], in: folder)
    #expect(run.code == 65)
    #expect(run.errors.contains("was written by a later version of dateline"))
    #expect(folder.bytes("tl/timeline.sqlite") == bytes)
  }

  @Test func aTimelineThatIsNotThereIsMissing() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bare/notes.txt")
    try folder.write("{}", to: "other.json")
    let missing = try Run(["render", "nosuch"], in: folder)
    #expect(missing.code == 66)
    #expect(missing.errors.hasPrefix("error: there is no timeline “nosuch”\n"))
    let bare = try Run(["render", "bare"], in: folder)
    #expect(bare.code == 66)
    #expect(
      bare.errors.hasPrefix(
        "error: there is no timeline in bare: it has neither timeline.sqlite nor timeline.json\n"
      )
    )
    let other = try Run(["render", "other.json"], in: folder)
    #expect(other.code == 65)
    #expect(other.errors.hasPrefix("error: other.json: it is no timeline"))
  }

  @Test func aPlaceThatCannotBeWrittenIsNamedWithTheReason() throws {
    let folder = try Articles.folder()
    try folder.write("a file", to: "file")
    let below = try Run(["generate", "wednesday.txt", "-o", "file/out.md"], in: folder)
    #expect(below.code == 73)
    #expect(below.errors == "error: cannot write file/out.md: file is no folder\n")
    let store = try Run(["generate", "wednesday.txt", "-o", "file/timeline"], in: folder)
    #expect(store.code == 73)
    #expect(store.errors.contains("file"))
    let none = try Run(["generate", "wednesday.txt", "-o", "none/out.md"], in: folder)
    #expect(none.code == 73)
    #expect(none.errors == "error: cannot write none/out.md: there is no folder none\n")
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aReadOnlyFolderIsNamed() throws {
    let folder = try Articles.folder()
    try folder.write("", to: "closed/file")
    let path = folder.url("closed").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let run = try Run(["generate", "wednesday.txt", "-o", "closed/out.md"], in: folder)
    #expect(run.code == 73)
    #expect(run.errors == "error: cannot write closed/out.md: permission denied\n")
    let store = try Run(["generate", "wednesday.txt", "-o", "closed/timeline"], in: folder)
    #expect(store.code == 73)
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/dev/full"),
      "there is no /dev/full here"
    )
  )
  func aFullDiskBehindStandardOutputIsAnError() throws {
    let folder = try Articles.folder()
    let run = try Run(
      shell: "'\(Run.executable.path)' generate wednesday.txt@2025-08-20 > /dev/full",
      in: folder
    )
    #expect(run.code == 73)
    #expect(
      run.errors == "error: cannot write to standard output: no space left on device\n"
    )
  }

  /// The limit on the size of a file stands for a disk that is full in the middle of a file.
  @Test func aFileCutShortIsNotWrittenAtAll() throws {
    let folder = try Articles.folder()
    try folder.write("what was there before", to: "out.json")
    let run = try Run(
      shell:
        "trap '' XFSZ; ulimit -f 2; exec '\(Run.executable.path)' generate monday.txt@2025-08-19 "
        + "wednesday.txt@2025-08-20 -o out.json 2> /dev/null",
      in: folder
    )
    #expect(run.code == 73)
    #expect(try folder.read("out.json") == "what was there before")
    #expect(try folder.names() == ["monday.txt", "out.json", "wednesday.txt"])
  }

  @Test func aStoreCutShortIsAsItWasBefore() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "wednesday.txt@2025-08-20", "-o", "tl"], in: folder)
    let before = try Run(["render", "tl"], in: folder).output
    try folder.write(Articles.long, to: "much.txt")
    let run = try Run(
      shell:
        "trap '' XFSZ; ulimit -f 200; exec '\(Run.executable.path)' merge tl much.txt@2025-08-20",
      in: folder
    )
    #expect(run.code == 73 || run.code == 1)
    #expect(run.errors.contains("timeline.sqlite"))
    #expect(try Run(["render", "tl"], in: folder).output == before)
    #expect(try folder.names(in: "tl/articles") == ["wednesday.txt"])
  }

  @Test func aFullDiskIsAClearErrorAndNothingIsLost() throws {
    let folder = try Articles.folder()
    let disk = folder.url("disk").path
    let mounted = try Run(
      shell: "mkdir disk && mount -t tmpfs -o size=256k tmpfs '\(disk)'",
      in: folder
    )
    guard mounted.code == 0 else {
      withKnownIssue("no small file system can be mounted here, so no disk was full") {
        Issue.record("\(mounted.errors)")
      }
      return
    }
    defer { _ = try? Run(shell: "umount '\(disk)'", in: folder) }
    let made = try Run(["generate", "wednesday.txt@2025-08-20", "-o", "disk/tl"], in: folder)
    #expect(made.code == 0)
    let before = try Run(["render", "disk/tl"], in: folder).output
    try folder.write(Articles.long, to: "much.txt")
    let run = try Run(["merge", "disk/tl", "much.txt@2025-08-20"], in: folder)
    #expect(run.code == 73)
    #expect(run.errors.contains("disk is full"))
    #expect(try Run(["render", "disk/tl"], in: folder).output == before)
  }

  @Test func messagesCarryNoControlCharacters() throws {
    let run = try Run(["generate", "\u{1B}[31mred\u{7}.txt"])
    #expect(run.code == 66)
    #expect(run.errors.hasPrefix("error: \u{FFFD}[31mred\u{FFFD}.txt: there is no such file\n"))
  }
}
