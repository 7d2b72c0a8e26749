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

  /// Reads the head of a canonical text.
  init(of utf8: [UInt8]) {
    let head = String(decoding: utf8.prefix(4_000), as: UTF8.self)
    let lines = head.split(separator: "\n").map { $0.drop { $0.isWhitespace } }
      .filter { !$0.isEmpty }.prefix(ArticleHead.mostLines)
    if let first = lines.first, lines.count > 1, ArticleHead.isHeadline(first) {
      title = String(first)
    }
    for (index, line) in lines.enumerated() {
      let isParagraph = line.count > ArticleHead.longestLine
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
