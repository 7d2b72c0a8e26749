import DatelineKit

/// The articles that a timeline's folder keeps, as files.
enum ArticleFolder {
  /// Keeps each file that sources came from as it came, under its name.
  ///
  /// A name that another file has gets the beginning of the first article's id, put so that a date
  /// in the name stays one.
  static func keep(_ sources: [ReadSource], in folder: TimelineFolder) throws(Failure) {
    guard !sources.isEmpty else { return }
    try Output.makeFolder(folder.articles)
    var last: String?
    for source in sources {
      // The articles of one file follow each other.
      guard source.file.path != last else { continue }
      last = source.file.path
      let name = source.file.path == "-" ? "stdin.txt" : source.file.name
      let ids = sources.filter { $0.file.path == source.file.path }.map(\.article.id)
      for candidate in names(for: source.article, named: name) {
        let path = Path.join(folder.articles, candidate)
        let there = try? Files.read(path)
        if there == nil { try Output.write(source.bytes, to: path) }
        if there.map({ $0 == source.bytes || self.ids(in: $0, named: candidate) == ids }) ?? true {
          break
        }
      }
    }
  }

  /// What became of the files of an article that was taken out.
  struct Removal {
    /// The paths that they have now.
    var moved: [String] = []
    /// The files that stay, since they hold other articles too.
    var shared: [String] = []
  }

  /// Moves the files of an article that was taken out from `articles/` to `removed/`, so that
  /// nothing is lost.
  static func setAside(article id: String, in folder: TimelineFolder) throws(Failure) -> Removal {
    var removal = Removal()
    for name in (try? Files.names(in: folder.articles)) ?? [] {
      let path = Path.join(folder.articles, name)
      guard let bytes = try? Files.read(path) else { continue }
      let ids = ids(in: bytes, named: name)
      guard ids.contains(id) else { continue }
      guard ids.allSatisfy({ $0 == id }) else {
        removal.shared.append(path)
        continue
      }
      try Output.makeFolder(folder.removed)
      var target = Path.join(folder.removed, name)
      if Files.exists(target) { target = Path.join(folder.removed, "\(id)-\(name)") }
      do {
        try Files.move(path, to: target)
      } catch {
        throw Failure(.unwritable, "cannot move \(path) to \(target): \(error.reason)")
      }
      removal.moved.append(target)
    }
    return removal
  }

  private static func ids(in bytes: [UInt8], named name: String) -> [String] {
    let contents = try? SourceReader.read(bytes, name: name, languages: .any)
    return contents?.articles.map(\.id) ?? []
  }

  /// The names that an article's file may have, the best first.
  private static func names(for article: Article, named name: String) -> [String] {
    let dot = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : $0 }
    let (stem, ending) = (name[..<(dot ?? name.endIndex)], name[(dot ?? name.endIndex)...])
    let date = ArticleReader.dateInName(name)
    // The whole id comes last: no other article has that.
    let candidates = [article.id.prefix(8), article.id.prefix(16)].flatMap { id in
      ["\(stem)-\(id)\(ending)", "\(id)-\(stem)\(ending)"]
    }
    return [name] + candidates.filter { ArticleReader.dateInName($0) == date }
  }
}
