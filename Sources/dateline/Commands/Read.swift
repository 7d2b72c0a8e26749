import DatelineKit

extension Command {
  /// `dateline read`.
  static let read = Command(
    name: "read",
    summary: "print articles as they are read: their text, and what was found about them",
    discussion: [
      """
      This is what every other command works on: of a web page the article without its menus, \
      captions and comments, of a feed each item. The text is given whole, with the title, the \
      publisher, the author, the address, the language and the day of publication, and the place \
      where that day was found. Articles in any language are printed.
      """,
      """
      As JSON, each article is a line {"id", "name", "title", "publisher", "author", "url", \
      "language", "published", "place", "modified", "notes", "text"}, with null where nothing was \
      found: `dateline extract` takes these lines, and so does every command as a SOURCE.
      """,
    ],
    operands: [CommandTable.sources],
    options: [
      OptionSpec(
        "--format",
        value: ("FORMAT", .choice(ReadFormat.allCases.map(\.rawValue))),
        summary: "the format, text unless given"
      )
    ],
    examples: [
      Example("dateline read page.html", "an article as Dateline sees it, for a person"),
      Example(
        "dateline read pages/ --format json | dateline extract",
        "the event reports in saved pages, for a program"
      ),
    ]
  ) { (invocation, console) throws(Failure) in
    let format = invocation.value("--format").flatMap(ReadFormat.init(rawValue:)) ?? .text
    let gathering = try Sources.gather(invocation.operands, anchor: nil, languages: .any)
    try gathering.report(to: console)
    for (index, source) in gathering.sources.enumerated() {
      switch format {
      case .text:
        let gap = index == 0 ? "" : "\n\n"
        try StandardStream.output.write(gap + ReadArticle.text(of: source, console))
      case .json:
        try StandardStream.output.write(JSONText.line(ReadArticle(source)))
      }
    }
    return gathering.exitCode
  }
}

/// A form that articles are printed in.
enum ReadFormat: String, CaseIterable, Sendable {
  case text, json
}

/// An article as `read --format json` gives it.
private struct ReadArticle: Encodable {
  private let source: ReadSource

  init(_ source: ReadSource) {
    self.source = source
  }

  /// The article for a person: what was found about it, an empty line, the text.
  static func text(of source: ReadSource, _ console: Console) -> String {
    let article = source.article
    var lines = [console.heading(TerminalText.safe(source.file.label))]
    func add(_ name: String, _ value: String?) {
      if let value { lines.append("  \(name): \(TerminalText.safe(value))") }
    }
    add("title", article.title)
    add("publisher", article.publisher)
    add("author", article.author)
    add("url", article.url)
    add("language", article.language)
    add("published", article.published.map { "\($0.date) (\($0.place))" })
    add("modified", article.modified.map { "\($0.date) (\($0.place))" })
    add("date in its name", article.nameDate?.description)
    add("id", article.id)
    lines.append("")
    for line in article.text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(TerminalText.safe(String(line)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private enum Key: String, CodingKey {
    case id, name, title, publisher, author, url, language, published, place, modified, notes, text
  }

  /// Every key is there, with null where there is no value.
  func encode(to encoder: any Encoder) throws {
    let article = source.article
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(article.id, forKey: .id)
    try container.encode(article.name, forKey: .name)
    try container.encode(article.title, forKey: .title)
    try container.encode(article.publisher, forKey: .publisher)
    try container.encode(article.author, forKey: .author)
    try container.encode(article.url, forKey: .url)
    try container.encode(article.language, forKey: .language)
    try container.encode(article.published?.date, forKey: .published)
    try container.encode(article.published?.place, forKey: .place)
    try container.encode(article.modified?.date, forKey: .modified)
    try container.encode(article.notes + article.warnings, forKey: .notes)
    try container.encode(article.text, forKey: .text)
  }
}
