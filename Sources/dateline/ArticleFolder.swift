import DatelineKit

/// The articles that a timeline's folder keeps, as files.
enum ArticleFolder {
  /// Keeps each source's bytes as they came, under its name.
  ///
  /// A name that another article has gets the beginning of the article's id, put so that a date
  /// in the name stays one.
  static func keep(_ sources: [ReadSource], in folder: TimelineFolder) throws(Failure) {
    guard !sources.isEmpty else { return }
    try Output.makeFolder(folder.articles)
    for source in sources {
      let name = source.file.path == "-" ? "stdin.txt" : source.file.name
      for candidate in names(for: source.article, named: name) {
        let path = Path.join(folder.articles, candidate)
        let there = try? Files.read(path)
        if there == nil { try Output.write(source.article.original, to: path) }
        if there == nil || id(of: there ?? [], named: candidate) == source.article.id { break }
      }
    }
  }

  /// Moves the files of an article that was taken out from `articles/` to `removed/`, so that
  /// nothing is lost.
  ///
  /// - Returns: the paths that they have now.
  static func setAside(article id: String, in folder: TimelineFolder) throws(Failure) -> [String] {
    var moved: [String] = []
    for name in (try? Files.names(in: folder.articles)) ?? [] {
      let path = Path.join(folder.articles, name)
      guard let bytes = try? Files.read(path), self.id(of: bytes, named: name) == id else {
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
      moved.append(target)
    }
    return moved
  }

  private static func id(of bytes: [UInt8], named name: String) -> String? {
    (try? ArticleReader.readAnyLanguage(bytes, name: name))?.id
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
