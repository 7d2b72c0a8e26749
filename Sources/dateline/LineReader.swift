/// The lines of a file or of standard input as they come, a batch at a time.
///
/// A batch is what could be read without waiting, so that a program at the other end of a pipe
/// gets its answers before it asks on.
struct LineReader: ~Copyable {
  private let descriptor: Int32
  private let label: String
  private var rest: [UInt8] = []
  private var isAtEnd = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 20)

  /// Opens a file, or standard input for `-`.
  init(_ path: String) throws(Failure) {
    label = path == "-" ? "standard input" : path
    guard path != "-" else {
      descriptor = 0
      return
    }
    do {
      descriptor = try Files.openForReading(path)
    } catch {
      throw Failure(error.isMissing ? .missing : .unusable, "\(path): \(error.reason)")
    }
  }

  deinit {
    if descriptor != 0 { Files.closeFile(descriptor) }
  }

  /// The next lines, without their ends, at least one; nil at the end of the file.
  mutating func next() throws(Failure) -> [[UInt8]]? {
    while !isAtEnd {
      let got = buffer.withUnsafeMutableBytes { Files.readOnce(descriptor, $0) }
      guard got >= 0 else {
        throw Failure(.unusable, "\(label): \(SystemError.last.reason)")
      }
      guard got > 0 else {
        isAtEnd = true
        break
      }
      var lines: [[UInt8]] = []
      var from = 0
      while let end = buffer[from..<got].firstIndex(of: UInt8(ascii: "\n")) {
        lines.append(rest + buffer[from..<end])
        rest = []
        from = end + 1
      }
      rest += buffer[from..<got]
      if !lines.isEmpty { return lines }
      guard rest.count <= Files.limit else {
        throw Failure(.unusable, "\(label): a line is too long")
      }
    }
    guard !rest.isEmpty else { return nil }
    defer { rest = [] }
    return [rest]
  }
}
