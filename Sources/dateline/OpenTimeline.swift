import DatelineKit

/// A timeline that a command works on: its store, and where that came from.
struct OpenTimeline {
  /// Where the timeline is kept.
  enum Home {
    case folder(TimelineFolder)
    /// A timeline's JSON; its store is in memory and the JSON is written anew.
    case json(path: String)
  }

  let home: Home
  let store: TimelineStore

  /// Opens a TIMELINE argument: a folder, a store or a timeline's JSON.
  ///
  /// A folder that has the JSON and no store, as one fresh out of git, gets its store back.
  init(_ argument: String, console: Console) throws(Failure) {
    switch try TimelinePlace(argument) {
    case .store(let folder):
      home = .folder(folder)
      store = try OpenTimeline.stored { () throws(StoreError) in
        try TimelineStore.open(at: folder.path)
      }
    case .folderWithoutStore(let folder):
      let document = try OpenTimeline.document(folder.json, console: console)
      home = .folder(folder)
      store = try OpenTimeline.stored { () throws(StoreError) in
        try OpenTimeline.restore(document, at: folder.path)
      }
      console.note("\(folder.store) was made again from \(folder.json)")
    case .json(let path):
      let document = try OpenTimeline.document(path, console: console)
      home = .json(path: path)
      store = try OpenTimeline.stored { () throws(StoreError) in
        try OpenTimeline.restore(document, at: nil)
      }
    }
  }

  /// The timeline of a TIMELINE argument as it stands, for commands that change nothing.
  static func timeline(_ argument: String, console: Console) throws(Failure) -> Timeline {
    switch try TimelinePlace(argument) {
    case .store(let folder):
      return try stored { () throws(StoreError) in
        try TimelineStore.open(at: folder.path).timeline()
      }
    case .folderWithoutStore(let folder):
      return try document(folder.json, console: console).timeline
    case .json(let path):
      return try document(path, console: console).timeline
    }
  }

  /// Runs a piece of work on a store, and turns its refusal into a failure of the command.
  static func stored<Result>(
    _ work: () throws(StoreError) -> Result
  ) throws(Failure) -> Result {
    do {
      return try work()
    } catch {
      throw Failure(storing: error)
    }
  }

  /// Writes what the timeline is shown in: the JSON it came from, or the standard renderings that
  /// its folder has.
  func save(rendering: Bool) throws(Failure) {
    switch home {
    case .json(let path):
      let timeline = try timeline()
      try Output.write(JSONRenderer().render(timeline), to: path)
    case .folder(let folder):
      guard rendering else { return }
      let present = Renderers.all.filter { Files.exists(folder.rendering($0)) }
      guard !present.isEmpty else { return }
      let timeline = try timeline()
      for renderer in present {
        try Output.write(renderer.render(timeline), to: folder.rendering(renderer))
      }
    }
  }

  /// The whole timeline.
  func timeline() throws(Failure) -> Timeline {
    try OpenTimeline.stored { () throws(StoreError) in try store.timeline() }
  }

  private static func restore(
    _ document: TimelineDocument,
    at folder: String?
  ) throws(StoreError) -> TimelineStore {
    let timeline = document.timeline
    return try TimelineStore.restore(
      timeline.sources.map { RestoredArticle($0) },
      at: folder,
      title: timeline.title,
      anchor: timeline.anchor,
      corrections: timeline.corrections
    )
  }

  private static func document(
    _ path: String,
    console: Console
  ) throws(Failure) -> TimelineDocument {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path)
    } catch {
      throw Failure(
        error.isMissing ? .missing : .unusable,
        "cannot read \(path): \(error.reason)"
      )
    }
    let document: TimelineDocument
    do {
      document = try TimelineDocument(decoding: bytes)
    } catch {
      throw Failure(.unusable, "\(path): \(error.description)")
    }
    let reader = document.timeline.readBy
    if reader != Dateline.version {
      console.warning(
        "\(path): version \(reader) of dateline read its articles, and this is version "
          + Dateline.version
      )
    }
    return document
  }
}

/// What a TIMELINE argument names.
private enum TimelinePlace {
  case store(TimelineFolder)
  /// A folder that holds the JSON and no store.
  case folderWithoutStore(TimelineFolder)
  case json(path: String)

  init(_ argument: String) throws(Failure) {
    let sort: Files.Sort
    do {
      sort = try Files.sort(of: argument)
    } catch {
      throw Failure(
        .missing,
        error.isMissing
          ? "there is no timeline “\(argument)”" : "cannot read \(argument): \(error.reason)",
        hint: "Make one with `dateline generate SOURCE... -o \(argument)`."
      )
    }
    if sort == .folder {
      let folder = TimelineFolder(argument)
      if folder.hasStore {
        self = .store(folder)
      } else if Files.exists(folder.json) {
        self = .folderWithoutStore(folder)
      } else {
        throw Failure(
          .missing,
          "there is no timeline in \(argument): it has neither \(TimelineFolder.storeName) nor "
            + "timeline.json",
          hint: "Make one with `dateline generate SOURCE... -o \(argument)`."
        )
      }
    } else if Path.name(argument) == TimelineFolder.storeName {
      self = .store(TimelineFolder(Path.split(argument).folder))
    } else {
      self = .json(path: argument)
    }
  }
}

extension Failure {
  /// The failure of a command whose store refused.
  init(storing error: StoreError) {
    switch error {
    case .notFound, .noSuchArticle, .noSuchEvent, .noSuchCorrection:
      self.init(.missing, error.description)
    case .ambiguousArticle, .ambiguousEvent, .uncorrectable:
      self.init(.usage, error.description)
    case .exists, .readOnly, .full:
      self.init(.unwritable, error.description)
    case .cannotOpen, .notATimeline, .laterVersion, .readByAnother, .damaged, .alteredText:
      self.init(.unusable, error.description)
    case .contradiction:
      self.init(
        .failed,
        error.description,
        hint: "Take the earlier one back with `dateline correct TIMELINE undo NUMBER`."
      )
    case .busy, .failed:
      self.init(.failed, error.description)
    }
  }
}
