/// Reads Markdown behind front matter: a block of `key: value` lines between two lines of `---`.
///
/// Of the Markdown the marks are left out, and links leave their words: the text is what a reader
/// sees.
enum FrontMatter {
  private static let mostLines = 200

  /// The article of a file with front matter; without an end to that, all is text.
  ///
  /// - Throws: `ReadingError` for what is no text.
  static func draft(of bytes: [UInt8]) throws(ReadingError) -> ArticleDraft {
    var draft = try ArticleReader.draft(of: bytes)
    let lines = draft.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let fence = lines.first.map(trimmed) else { return draft }
    let head = lines.dropFirst().prefix(mostLines)
    guard
      let end = head.firstIndex(where: {
        let line = trimmed($0)
        return line == fence || fence == "---" && line == "..."
      }),
      let fields = fields(lines[1..<end], sign: fence == "+++" ? "=" : ":")
    else { return draft }
    draft.text = MarkdownText.plain(lines[(end + 1)...])
    draft.title = fields["title"] ?? fields["headline"]
    draft.publisher = fields["publisher"] ?? fields["source"] ?? fields["site"]
    draft.url = fields["url"] ?? fields["link"] ?? fields["canonical"]
    if draft.url == nil, let source = fields["source"], source.hasPrefix("http") {
      draft.url = source
      draft.publisher = fields["publisher"] ?? fields["site"]
    }
    draft.author = fields["author"] ?? fields["authors"] ?? fields["byline"]
    draft.language = fields["language"] ?? fields["lang"]
    // `created` is what note-taking programs write for the day of clipping: it comes last.
    for key in ["published", "date", "pubdate", "created"] where draft.published == nil {
      draft.published = FieldDate.day(fields[key], place: "front matter")
    }
    for key in ["modified", "updated", "lastmod"] where draft.modified == nil {
      draft.modified = FieldDate.day(fields[key], place: "front matter")
    }
    return draft
  }

  /// The fields of the block, keys in lower case; nil where it is none.
  private static func fields(
    _ lines: ArraySlice<ArraySlice<UInt8>>,
    sign: Character
  ) -> [String: String]? {
    var fields: [String: String] = [:]
    var key = ""
    for line in lines {
      let text = String(decoding: line.prefix(4_096), as: UTF8.self)
      let inner = trimmed(line)
      if inner.isEmpty || inner.hasPrefix("#") { continue }
      if inner.hasPrefix("- "), !key.isEmpty {
        let item = unquoted(inner.dropFirst(2))
        fields[key] = fields[key].map { $0.isEmpty ? item : "\($0), \(item)" } ?? item
        continue
      }
      if text.first == " " || text.first == "\t" {
        if !key.isEmpty, let old = fields[key] {
          fields[key] = old.isEmpty ? unquoted(inner[...]) : "\(old) \(inner)"
        }
        continue
      }
      guard let place = text.firstIndex(of: sign) else { return nil }
      key = trimmed(text[..<place].utf8).lowercased()
      let value = trimmed(text[text.index(after: place)...].utf8)
      if fields[key] == nil { fields[key] = unquoted(value[...]) }
    }
    return fields.filter { !$0.value.isEmpty }
  }

  private static func trimmed(_ line: some Collection<UInt8>) -> String {
    let start = line.drop { $0 <= 0x20 }
    let bytes = Array(start)
    let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  /// A value without the quotes, the brackets of a list or the block mark around it.
  private static func unquoted(_ value: Substring) -> String {
    var value = value
    if [">", "|", ">-", "|-"].contains(value) { return "" }
    if value.hasPrefix("["), value.hasSuffix("]"), !value.hasPrefix("[[") {
      value = value.dropFirst().dropLast()
    }
    for quote: Character in ["\"", "'"] where value.count >= 2 {
      if value.first == quote, value.last == quote { value = value.dropFirst().dropLast() }
    }
    // Wiki links, as note-taking programs write them.
    if value.hasPrefix("[["), value.hasSuffix("]]") { value = value.dropFirst(2).dropLast(2) }
    return String(value)
  }
}

/// The words of Markdown without its marks.
enum MarkdownText {
  /// The text of some lines.
  static func plain(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
    var text: [UInt8] = []
    for line in lines {
      if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
      text += self.line(line)
    }
    return Array(text.drop { $0 <= 0x20 })
  }

  private static func line(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var rest = line
    let inner = rest.drop { $0 == 0x20 }
    if inner.first == UInt8(ascii: "#") {
      let marks = inner.prefix { $0 == UInt8(ascii: "#") }
      let after = inner[marks.endIndex...]
      if marks.count <= 6, after.first == 0x20 {
        rest = after.drop { $0 == 0x20 }
        while let last = rest.last, last == UInt8(ascii: "#") || last == 0x20 { rest.removeLast() }
      }
    } else if inner.first == UInt8(ascii: ">") {
      rest = inner.dropFirst().drop { $0 == 0x20 }
    }
    let isRule = rest.count >= 3 && rest.allSatisfy { "-*_ ".utf8.contains($0) }
    return isRule ? [] : words(rest)
  }

  /// A line with emphasis, pictures and the targets of links left out.
  private static func words(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(line.count)
    var at = line.startIndex
    // Where the open brackets of links stand in the text, and whether they open pictures.
    var open: [(place: Int, isPicture: Bool)] = []
    var dropped: Set<Int> = []
    // No closing bracket of a target stands behind here.
    var lastTargetEnd = line.lastIndex(of: UInt8(ascii: ")")) ?? -1
    while at < line.endIndex {
      let byte = line[at]
      let next = at + 1 < line.endIndex ? line[at + 1] : 0
      switch byte {
      case UInt8(ascii: "\\") where "\\`*_{}[]()#+-.!>".utf8.contains(next):
        text.append(next)
        at += 2
      case UInt8(ascii: "*") where next == byte, UInt8(ascii: "_") where next == byte:
        at += 2
      case UInt8(ascii: "*") where next != 0x20: at += 1
      case UInt8(ascii: "*") where text.last.map { $0 != 0x20 } ?? false: at += 1
      case UInt8(ascii: "!") where next == UInt8(ascii: "["):
        open.append((text.count, true))
        at += 2
      case UInt8(ascii: "["):
        open.append((text.count, false))
        text.append(byte)
        at += 1
      case UInt8(ascii: "]"):
        guard let start = open.popLast() else { fallthrough }
        guard next == UInt8(ascii: "("), lastTargetEnd > at,
          let end = line[(at + 2)...].firstIndex(of: UInt8(ascii: ")"))
        else {
          lastTargetEnd = next == UInt8(ascii: "(") ? -1 : lastTargetEnd
          fallthrough
        }
        if start.isPicture {
          text.removeSubrange(start.place...)
          dropped = dropped.filter { $0 < start.place }
        } else {
          dropped.insert(start.place)
        }
        at = end + 1
      default:
        text.append(byte)
        at += 1
      }
    }
    if dropped.isEmpty { return text }
    return text.indices.filter { !dropped.contains($0) }.map { text[$0] }
  }
}
