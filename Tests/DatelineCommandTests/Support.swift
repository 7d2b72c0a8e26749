import Foundation
import Testing

/// A run of the built command: what it printed and how it ended.
struct Run {
  let code: Int32
  let output: String
  let errors: String

  /// Runs `dateline` as a process of its own.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - folder: the folder to run in.
  ///   - input: what stands on standard input.
  ///   - environment: variables beside `PATH`.
  init(
    _ arguments: [String],
    in folder: TemporaryFolder? = nil,
    input: String = "",
    environment: [String: String] = [:]
  ) throws {
    try self.init(Run.executable, arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a line of the shell, for what only a shell can set up.
  init(shell line: String, in folder: TemporaryFolder) throws {
    try self.init(URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder)
  }

  private init(
    _ executable: URL,
    _ arguments: [String],
    in folder: TemporaryFolder?,
    input: String = "",
    environment: [String: String] = [:]
  ) throws {
    // Files and no pipes: nothing here can wait for a reader that waits for it.
    let exchange = try TemporaryFolder()
    try exchange.write(input, to: "in")
    try exchange.write("", to: "out")
    try exchange.write("", to: "err")
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = (folder ?? exchange).url
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
    process.standardInput = try FileHandle(forReadingFrom: exchange.url("in"))
    process.standardOutput = try FileHandle(forWritingTo: exchange.url("out"))
    process.standardError = try FileHandle(forWritingTo: exchange.url("err"))
    try process.run()
    process.waitUntilExit()
    code = process.terminationReason == .exit ? process.terminationStatus : -1
    output = try exchange.read("out")
    errors = try exchange.read("err")
  }

  /// The command, which is built beside the bundle of the tests.
  static let executable: URL = products.appendingPathComponent("dateline")

  private final class Marker {}

  private static var products: URL {
    #if os(macOS)
      Bundle(for: Marker.self).bundleURL.deletingLastPathComponent()
    #else
      Bundle.main.bundleURL
    #endif
  }
}

/// A folder that is gone when nobody holds it any more.
final class TemporaryFolder {
  let url: URL

  init() throws {
    let name = "dateline-tests-\(UUID().uuidString)"
    url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func url(_ name: String) -> URL { url.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let place = url(name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(bytes).write(to: place)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// The bytes of a file; nil where there is none.
  func bytes(_ name: String) -> Data? { try? Data(contentsOf: url(name)) }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: url(name).path)
  }

  /// The names in a folder, sorted, hidden ones included.
  func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(name).path).sorted()
  }
}

/// Articles written for these tests.
enum Articles {
  /// Names no date of its own and tells one thing from an anchor.
  static let monday = """
    Leaders meet in Geneva

    Russian President Vladimir Putin met U.S. President Donald Trump in Geneva last week. The \
    two leaders discussed a ceasefire in Ukraine and the release of prisoners, officials said \
    after the meeting.

    On Monday, French President Emmanuel Macron called Ukrainian President Volodymyr Zelenskyy \
    to tell him what had been agreed.

    """

  /// Tells the same meeting and one thing more.
  static let wednesday = """
    After Geneva, a call to Berlin

    Russian President Vladimir Putin met U.S. President Donald Trump in Geneva on 15 August \
    2025, their first meeting in four years. On Wednesday, German Chancellor Friedrich Merz \
    called Trump and asked what the two leaders had agreed on Ukraine, a spokesman in Berlin said.

    """

  static let german = """
    Der Bundeskanzler hat am Montag in Berlin mit dem Präsidenten der Vereinigten Staaten über \
    die Lage in der Ukraine gesprochen. Die beiden Politiker waren sich nach Angaben eines \
    Sprechers darüber einig, dass ein Waffenstillstand so schnell wie möglich erreicht werden \
    müsse. Über die Bedingungen wurde nichts bekannt, und die Gespräche sollen in der nächsten \
    Woche fortgesetzt werden, wie es aus der Regierung hieß.

    """

  /// A megabyte that tells of one event.
  static let long =
    monday
    + String(repeating: "The hall was full of flowers and the light was good. ", count: 20_000)

  /// A folder with the two English articles.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(monday, to: "monday.txt")
    try folder.write(wednesday, to: "wednesday.txt")
    return folder
  }
}
