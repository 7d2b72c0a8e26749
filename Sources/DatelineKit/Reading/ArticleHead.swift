/// What a plain text says about itself before it begins: its headline and its date.
struct ArticleHead {
  /// The first line, if it is a headline.
  var title: String?
  /// The first full date in the head, and where it stands.
  var published: PublishedDate?

  /// So many lines with text in them are taken for the head at most.
  private static let mostLines = 8
  /// A longer line is a paragraph.
  private static let longestLine = 120
  /// The dash of a dateline stands among so many characters.
  private static let longestDateline = 100

  /// A line of more bytes is a paragraph in any script.
  private static let mostBytes = 480

  /// Reads the head of a canonical text.
  ///
  /// Only its first lines are made strings, and of a paragraph only what a dateline may cover.
  init(of utf8: [UInt8]) {
    let lines = ArticleHead.firstLines(of: utf8)
    for (index, bytes) in lines.enumerated() {
      let isLong = bytes.count > ArticleHead.mostBytes
      let line = String(decoding: bytes.prefix(ArticleHead.mostBytes), as: UTF8.self)[...]
      if index == 0, !isLong, lines.count > 1, ArticleHead.isHeadline(line) {
        title = String(line)
      }
      let isParagraph = isLong || line.count > ArticleHead.longestLine
      if isParagraph || ArticleHead.dashIndex(line) != nil {
        published = ArticleHead.datelineDate(line)
        if published != nil || isParagraph { return }
      }
      guard let printed = PrintedDate.first(in: line) else { continue }
      // A headline may well name a day of its own; a date line is little but its date.
      let rest = line.count - printed.length
      if rest <= (index == 0 ? 20 : 40) {
        published = PublishedDate(date: printed.date, place: "header line")
        return
      }
    }
  }

  /// The first lines that hold text, white space before them left out.
  private static func firstLines(of utf8: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < utf8.count, lines.count < mostLines {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      let line = utf8[start..<end].drop { $0 <= 0x20 }
      if !line.isEmpty { lines.append(line) }
      start = end + 1
    }
    return lines
  }

  private static func isHeadline(_ line: Substring) -> Bool {
    guard line.count <= longestLine, let last = line.last, let first = line.first else {
      return false
    }
    return !".;,".contains(last) && (first.isLetter || first.isNumber || "“‘\"'".contains(first))
      && PrintedDate.first(in: line).map { line.count - $0.length > 20 } ?? true
  }

  private static func dashIndex(_ line: Substring) -> Substring.Index? {
    let opening = line.prefix(longestDateline)
    guard let town = opening.split(separator: " ").first, town.count >= 3,
      town.allSatisfy({ !$0.isLowercase })
    else { return nil }
    return opening.firstIndex(of: "—") ?? opening.range(of: "--") ?? opening.range(of: " - ")
  }

  private static func datelineDate(_ line: Substring) -> PublishedDate? {
    guard let dash = dashIndex(line) else { return nil }
    return PrintedDate.first(in: line[..<dash]).map {
      PublishedDate(date: $0.date, place: "dateline")
    }
  }
}

extension Substring {
  /// The index where a short string first stands.
  fileprivate func range(of other: String) -> Substring.Index? {
    indices.first { self[$0...].hasPrefix(other) }
  }
}
