import DatelineKit

/// A SOURCE argument as it was written: a path, and the day to read it from.
struct SourceArgument: Equatable, Sendable {
  let path: String
  /// The day after the last `@`; nil where none was given.
  let given: CivilDate?

  /// Reads `SOURCE` or `SOURCE@DATE`.
  ///
  /// Only what follows the last `@` can be the day. A file whose own name ends so is taken whole
  /// where there is no other.
  /// - Throws: a `Failure` for what looks like a day and is none, and for no name at all.
  init(_ word: String) throws(Failure) {
    guard !word.isEmpty else { throw Failure(.usage, "a SOURCE is empty") }
    guard let at = word.lastIndex(of: "@"), at != word.startIndex else {
      (path, given) = (word, nil)
      return
    }
    let before = String(word[..<at])
    let after = String(word[word.index(after: at)...])
    let hasBefore = before == "-" || Files.exists(before)
    do {
      let date = try CivilDate(iso8601: after)
      (path, given) = !hasBefore && Files.exists(word) ? (word, nil) : (before, date)
    } catch {
      let looksLikeDate = after.first.map { $0.isNumber || $0 == "-" } ?? true
      if !Files.exists(word), hasBefore || looksLikeDate {
        throw Failure(.usage, "\(word): \(error.description)")
      }
      (path, given) = (word, nil)
    }
  }
}

/// A file to read, and the day to read it from.
struct SourceFile: Sendable {
  /// Its path, or `-` for standard input.
  let path: String
  let given: CivilDate?

  /// Its name without folders.
  var name: String { path == "-" ? "-" : Path.name(path) }
  /// What messages call it.
  var label: String { path == "-" ? "standard input" : path }
}

/// An article that was read, the file it came from, and the day that was given for it.
struct ReadSource: Sendable {
  let file: SourceFile
  /// The whole file; of a feed or a list all its articles have the same.
  let bytes: [UInt8]
  let article: Article
  var given: CivilDate? { file.given }
}

/// A source that is left out, and why.
struct SourceProblem: Error, Sendable {
  let label: String
  let reason: String
  /// Whether it is not there at all.
  let isMissing: Bool
}

/// What came of the SOURCE arguments.
struct Gathering: Sendable {
  /// The articles, in the order of the arguments.
  var sources: [ReadSource] = []
  /// What was left out.
  var problems: [SourceProblem] = []
  /// Whether the dates that articles name themselves are not looked at.
  var ignoresOwnDates = false

  /// How the command ends if all else goes well.
  var exitCode: ExitCode { problems.isEmpty ? .done : .partly }

  /// Names every source left out and everything to know about the others.
  ///
  /// - Throws: a `Failure` where no source at all could be read.
  func report(to console: Console) throws(Failure) {
    for problem in problems { console.error("\(problem.label): \(problem.reason)") }
    for source in sources {
      for note in source.article.notes { console.note("\(source.file.label): \(note)") }
      guard source.given == nil else { continue }
      for words in source.article.warnings { console.warning("\(source.file.label): \(words)") }
    }
    guard sources.isEmpty else { return }
    let code: ExitCode = problems.allSatisfy(\.isMissing) ? .missing : .unusable
    throw Failure(code, "no source could be read")
  }
}

/// Finds and reads the articles that SOURCE arguments name.
enum Sources {
  /// Reads every article.
  ///
  /// - Parameters:
  ///   - words: the arguments.
  ///   - anchor: the day for those that name none of their own with `@`.
  ///   - languages: which languages are read.
  /// - Throws: a `Failure` for arguments that are wrong in themselves; whatever is wrong with a
  ///   file is among the problems.
  static func gather(
    _ words: [String],
    anchor: CivilDate?,
    languages: SourceReader.Languages = .english
  ) throws(Failure) -> Gathering {
    let found = try find(words, anchor: anchor)
    let results = Parallel.map(found) { file -> Gathering in
      switch file {
      case .success(let file): return load(file, languages)
      case .failure(let problem): return Gathering(problems: [problem])
      }
    }
    return Gathering(
      sources: results.flatMap(\.sources),
      problems: results.flatMap(\.problems)
    )
  }

  /// Reads the sources of a command that merges them, and names those left out.
  ///
  /// - Parameter count: the number of operands that stand before the sources.
  static func forTimeline(
    _ invocation: Invocation,
    _ console: Console,
    dropping count: Int = 0
  ) throws(Failure) -> Gathering {
    var gathering = try gather(
      Array(invocation.operands.dropFirst(count)),
      anchor: anchor(of: invocation)
    )
    try gathering.report(to: console)
    for source in gathering.sources {
      let day = source.given.map { ", to be read from \($0)" } ?? ""
      console.detail("read \(source.file.label)\(day)")
    }
    gathering.ignoresOwnDates = invocation.has(CommandTable.noAnchor.key)
    return gathering
  }

  /// The day that `--anchor` gives for every source of a command.
  static func anchor(of invocation: Invocation) throws(Failure) -> CivilDate? {
    let anchor = try invocation.date("--anchor")
    if anchor != nil, invocation.has("--no-anchor") {
      throw Failure(.usage, "--anchor and --no-anchor exclude each other")
    }
    return anchor
  }

  /// The files that the arguments name, folders opened.
  private static func find(
    _ words: [String],
    anchor: CivilDate?
  ) throws(Failure) -> [Result<SourceFile, SourceProblem>] {
    var found: [Result<SourceFile, SourceProblem>] = []
    var hasInput = false
    for word in words {
      let argument = try SourceArgument(word)
      let given = argument.given ?? anchor
      if argument.path == "-" {
        if hasInput { throw Failure(.usage, "standard input (-) was named twice") }
        hasInput = true
      } else if Files.isFolder(argument.path) {
        found += articles(in: argument.path, given: given)
        continue
      }
      found.append(.success(SourceFile(path: argument.path, given: given)))
    }
    return found
  }

  private static func articles(
    in folder: String,
    given: CivilDate?
  ) -> [Result<SourceFile, SourceProblem>] {
    let place = TimelineFolder(folder).articlesOrItself
    do {
      let names = try Files.names(in: place)
      if names.isEmpty {
        let reason = "there are no articles in this folder"
        return [.failure(SourceProblem(label: place, reason: reason, isMissing: false))]
      }
      return names.map { .success(SourceFile(path: Path.join(place, $0), given: given)) }
    } catch {
      return [.failure(SourceProblem(label: place, reason: error.reason, isMissing: false))]
    }
  }

  private static func load(_ file: SourceFile, _ languages: SourceReader.Languages) -> Gathering {
    let bytes: [UInt8]
    do {
      bytes = try file.path == "-" ? Files.read(0) : Files.read(file.path)
    } catch {
      let reason = error.isMissing ? "there is no such file" : "cannot be read: \(error.reason)"
      return Gathering(
        problems: [SourceProblem(label: file.label, reason: reason, isMissing: error.isMissing)]
      )
    }
    do throws(ReadingError) {
      let contents = try SourceReader.read(bytes, name: file.name, languages: languages)
      return Gathering(
        sources: contents.articles.map { ReadSource(file: file, bytes: bytes, article: $0) },
        problems: contents.refusals.map {
          SourceProblem(
            label: "\(file.label), \($0.part)",
            reason: $0.error.description,
            isMissing: false
          )
        }
      )
    } catch {
      return Gathering(
        problems: [SourceProblem(label: file.label, reason: error.description, isMissing: false)]
      )
    }
  }
}
