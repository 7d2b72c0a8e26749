#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why the system refused an operation on a file.
struct SystemError: Error, Equatable {
  let number: Int32

  /// The error that the last system call of this thread left.
  static var last: SystemError { SystemError(number: errno) }

  /// Whether the file does not exist.
  var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  /// Whether the file exists already.
  var isPresent: Bool { number == EEXIST }

  /// The system's words for it, in lower case as the middle of a sentence.
  var reason: String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}

/// Reads and writes files, with the system's reasons where it refuses.
enum Files {
  /// What stands at a path.
  enum Sort: Equatable {
    case file, folder
    /// A pipe or a device: it is read and written as it is.
    case stream
  }

  /// The most bytes that are read from one file: what is longer is no article.
  static let limit = 1 << 30

  /// What stands at a path, symbolic links followed.
  static func sort(of path: String) throws(SystemError) -> Sort {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .stream
    }
  }

  /// Whether anything stands at a path.
  static func exists(_ path: String) -> Bool { (try? sort(of: path)) != nil }

  /// Whether a folder stands at a path.
  static func isFolder(_ path: String) -> Bool { (try? sort(of: path)) == .folder }

  /// Opens a file to be read.
  static func openForReading(_ path: String) throws(SystemError) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Closes a file that was opened to be read.
  static func closeFile(_ descriptor: Int32) {
    close(descriptor)
  }

  /// All bytes of a file.
  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = try openForReading(path)
    defer { closeFile(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    if status.st_mode & S_IFMT == S_IFDIR { throw SystemError(number: EISDIR) }
    return try read(descriptor, expecting: Int(status.st_size))
  }

  /// All bytes of an open file.
  static func read(_ descriptor: Int32, expecting size: Int = 0) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected lets the last call find the end.
    var room = min(max(size, 65_535), limit) + 1
    while true {
      var failed: SystemError?
      let more = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = 0
        while count < buffer.count {
          let rest = UnsafeMutableRawBufferPointer(buffer)[count...]
          let got = readOnce(descriptor, UnsafeMutableRawBufferPointer(rebasing: rest))
          if got < 0 { failed = .last }
          if got <= 0 { break }
          count += got
        }
      }
      if let failed { throw failed }
      let isFull = more.count == room
      if bytes.isEmpty { bytes = more } else { bytes += more }
      if !isFull { return bytes }
      if bytes.count > limit { throw SystemError(number: EFBIG) }
      room = min(bytes.count, limit - bytes.count + 1)
    }
  }

  /// One system call's worth of bytes, tried again where a signal broke it off.
  static func readOnce(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Darwin)
        let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Glibc)
        let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let got = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }

  /// Writes all of some bytes to an open file.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      #if canImport(Darwin)
        let put = Darwin.write(descriptor, part.baseAddress, part.count)
      #elseif canImport(Glibc)
        let put = Glibc.write(descriptor, part.baseAddress, part.count)
      #else
        let put = Musl.write(descriptor, part.baseAddress, part.count)
      #endif
      if put < 0, errno == EINTR { continue }
      if put < 0 { throw .last }
      rest = rest.dropFirst(put)
    }
  }

  /// Writes a file whole or not at all: beside its place first, then under its name.
  ///
  /// A symbolic link stays one, and its target is replaced. A pipe or a device is written as it is.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let there = try? sort(of: path)
    if there == .folder { throw SystemError(number: EISDIR) }
    if there == .stream { return try writeStream(bytes, to: path) }
    let target = there == nil ? path : resolved(path)
    let (temporary, descriptor) = try temporaryFile(beside: target)
    var isOpen = true
    do throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
        try write(UnsafeRawBufferPointer(buffer), to: descriptor)
      }
      guard fchmod(descriptor, mode(of: target)) == 0, fsync(descriptor) == 0 else {
        throw SystemError.last
      }
      isOpen = false
      guard close(descriptor) == 0, rename(temporary, target) == 0 else { throw SystemError.last }
    } catch {
      if isOpen { close(descriptor) }
      unlink(temporary)
      throw error
    }
  }

  private static func writeStream(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
      try write(UnsafeRawBufferPointer(buffer), to: descriptor)
    }
  }

  /// A new, empty, hidden file in the folder of another.
  private static func temporaryFile(
    beside path: String
  ) throws(SystemError) -> (path: String, descriptor: Int32) {
    let (folder, name) = Path.split(path)
    // The name may be as long as names can be, and the addition must still fit.
    let pattern = Path.join(folder, ".\(String(name.unicodeScalars.prefix(40))).XXXXXX")
    var template = Array(pattern.utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .last }
    let bytes = template.dropLast().map { UInt8(bitPattern: $0) }
    return (String(decoding: bytes, as: UTF8.self), descriptor)
  }

  /// The permissions that a file has, or that a new one is to get.
  private static func mode(of path: String) -> mode_t {
    var status = stat()
    if stat(path, &status) == 0 { return status.st_mode & 0o7777 }
    let mask = umask(0)
    _ = umask(mask)
    return 0o666 & ~mask
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes a folder and those above it where they are missing.
  static func makeFolder(_ path: String) throws(SystemError) {
    if isFolder(path) { return }
    let (parent, _) = Path.split(path)
    if parent != path, parent != ".", !exists(parent) { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || (errno == EEXIST && isFolder(path)) else { throw .last }
  }

  /// Gives a file another name.
  static func move(_ path: String, to target: String) throws(SystemError) {
    guard rename(path, target) == 0 else { throw .last }
  }

  /// Takes a file away; one that is not there is no error.
  static func delete(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .last }
  }

  /// The names of the regular files in a folder that are not hidden, sorted by their bytes.
  static func names(in folder: String) throws(SystemError) -> [String] {
    guard access(folder, R_OK | X_OK) == 0 else { throw .last }
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let visible = all.filter { !$0.hasPrefix(".") }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    return visible.filter { (try? sort(of: Path.join(folder, $0))) == .file }
  }

  /// Whether a file descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The value of a variable of the environment.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// Standard output and standard error.
struct StandardStream: Sendable {
  private let descriptor: Int32

  static let output = StandardStream(descriptor: 1)
  static let error = StandardStream(descriptor: 2)

  /// Writes a text whole.
  ///
  /// - Throws: a `Failure` that gives the system's reason, such as a full disk behind `>`.
  func write(_ text: String) throws(Failure) {
    var text = text
    do {
      let done: Result<Void, SystemError> = text.withUTF8 { buffer in
        Result { () throws(SystemError) in
          try Files.write(UnsafeRawBufferPointer(buffer), to: descriptor)
        }
      }
      try done.get()
    } catch {
      throw Failure(.unwritable, "cannot write to standard output: \(error.reason)")
    }
  }

  /// Writes a message; where even that fails there is nobody to tell.
  func writeIgnoringFailure(_ text: String) {
    try? write(text)
  }
}

/// Paths as text, taken apart at the byte `/`: a combining mark after it changes nothing.
enum Path {
  private static let slash = UInt8(ascii: "/")

  /// The folder of a path and the name in it; `.` where the path has no folder.
  static func split(_ path: String) -> (folder: String, name: String) {
    var bytes = Array(path.utf8)[...]
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    guard let end = bytes.lastIndex(of: slash) else {
      return (".", String(decoding: bytes, as: UTF8.self))
    }
    let folder = end == bytes.startIndex ? bytes[...end] : bytes[..<end]
    return (
      String(decoding: folder, as: UTF8.self), String(decoding: bytes[(end + 1)...], as: UTF8.self)
    )
  }

  /// The last part of a path.
  static func name(_ path: String) -> String { split(path).name }

  /// A name in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return endsInSlash(folder) ? folder + name : "\(folder)/\(name)"
  }

  /// Whether a path is written as a folder's.
  static func endsInSlash(_ path: String) -> Bool { path.utf8.last == slash }

  /// A path without the slashes at its end.
  static func trimmed(_ path: String) -> String {
    let (folder, name) = split(path)
    return name.isEmpty
      ? folder : join(path.utf8.first == slash || folder != "." ? folder : ".", name)
  }

  /// What follows the last full stop of a path's name, in lower case; nil where there is none.
  static func ending(_ path: String) -> String? {
    let name = name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return String(name[name.index(after: dot)...]).lowercased()
  }
}
