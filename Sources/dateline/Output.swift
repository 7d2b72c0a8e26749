import DatelineKit

/// The formats that a timeline can be written in, as the command names them.
enum Formats {
  /// The endings that decide a format: `.md, .json, .txt`.
  static var list: String {
    Renderers.all.flatMap { renderer in renderer.endings.map { ".\($0)" } }.joined(separator: ", ")
  }

  /// The format on standard output.
  static var standard: any Renderer { MarkdownRenderer() }
}

/// Where a timeline is written to.
enum OutputTarget: Sendable {
  case folder(TimelineFolder)
  case file(String, any Renderer)
  case standardOutput

  /// Reads what `-o` was given, before any work is done.
  ///
  /// A folder is what is one, what ends in a slash, and, where folders are taken, what has no
  /// ending.
  /// - Throws: a `Failure` for an ending that no format has, and for a place that is not there.
  init(_ path: String, takesFolders: Bool) throws(Failure) {
    if path == "-" {
      self = .standardOutput
      return
    }
    let ending = Path.ending(path)
    if takesFolders, Files.isFolder(path) || Path.endsInSlash(path) || ending == nil {
      self = .folder(TimelineFolder(path))
      return
    }
    guard let ending else {
      throw Failure(
        .usage,
        "\(path): the ending decides the format, and it has none",
        hint: "Known are \(Formats.list)."
      )
    }
    guard let renderer = Renderers.renderer(forFile: Path.name(path)) else {
      throw Failure(
        .usage,
        "\(path): there is no format “.\(ending)”",
        hint: "Known are \(Formats.list)\(takesFolders ? "; a folder's path ends in a slash" : "")."
      )
    }
    let folder = Path.split(path).folder
    guard Files.isFolder(folder) else {
      let reason = Files.exists(folder) ? "\(folder) is no folder" : "there is no folder \(folder)"
      throw Failure(.unwritable, "cannot write \(path): \(reason)")
    }
    self = .file(path, renderer)
  }

  /// The folder, where it is one.
  var folder: TimelineFolder? {
    if case .folder(let folder) = self { return folder }
    return nil
  }

  /// Writes a timeline there; a folder gets every standard rendering.
  func write(_ timeline: Timeline, _ console: Console) throws(Failure) {
    switch self {
    case .standardOutput:
      try StandardStream.output.write(Formats.standard.render(timeline))
    case .file(let path, let renderer):
      try Output.write(renderer.render(timeline), to: path)
      console.detail("wrote \(path) (\(renderer.name))")
    case .folder(let folder):
      try Output.makeFolder(folder.path)
      for renderer in Renderers.standard {
        try Output.write(renderer.render(timeline), to: folder.rendering(renderer))
        console.detail("wrote \(folder.rendering(renderer)) (\(renderer.name))")
      }
    }
  }

  /// Reads every `-o` of a command; standard output where there is none.
  static func all(
    of invocation: Invocation,
    takesFolders: Bool
  ) throws(Failure) -> [OutputTarget] {
    var targets: [OutputTarget] = []
    for path in invocation.all("--output") {
      targets.append(try OutputTarget(path, takesFolders: takesFolders))
    }
    if targets.compactMap(\.folder).count > 1 {
      throw Failure(.usage, "-o names more than one folder")
    }
    return targets.isEmpty ? [.standardOutput] : targets
  }
}

/// Writes to files and to standard output, with errors that name the path and the reason.
enum Output {
  /// Writes a file whole or not at all.
  static func write(_ text: String, to path: String) throws(Failure) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes a file whole or not at all.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    do {
      try Files.write(bytes, to: path)
    } catch {
      throw Failure(.unwritable, "cannot write \(path): \(error.reason)")
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    do {
      try Files.makeFolder(path)
    } catch {
      throw Failure(.unwritable, "cannot make the folder \(path): \(error.reason)")
    }
  }
}
