/// What form some bytes have, told from the bytes alone.
enum SourceForm: Equatable {
  case text
  /// Markdown behind a block of `key: value` lines.
  case frontMatter
  case page
  case feed
  case json
  /// A page saved with its pictures as one message (MHTML), or a message itself.
  case message
  case gzip
  /// What is not read, and what it is.
  case unsupported(String)

  /// So much of a source is looked at, in bytes.
  private static let head = 4_096

  /// The form of some bytes.
  init(of bytes: [UInt8]) {
    if Gzip.isGzip(bytes) {
      self = .gzip
      return
    }
    if let form = SourceForm.foreign(bytes) {
      self = .unsupported(form)
      return
    }
    let opening = Array(bytes.prefix(SourceForm.head))
    let wide = CanonicalText.decodeUTF16(Array(opening.prefix(opening.count & ~1)))
    let plain =
      wide ?? (opening.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(opening.dropFirst(3)) : opening)
    let start = plain.drop { $0 <= 0x20 }
    let head = String(decoding: start.filter { $0 < 0x80 && $0 != 0 }, as: UTF8.self).lowercased()
    self = SourceForm.form(head, isAtStart: start.startIndex == plain.startIndex)
  }

  private static func form(_ head: String, isAtStart: Bool) -> SourceForm {
    if head.hasPrefix("<") { return markup(head) }
    if head.hasPrefix("{") || head.hasPrefix("[") {
      let next = head.dropFirst().first { !$0.isWhitespace }
      // An article may well open with a bracket, but not with a bracket and a quoted key.
      if head.hasPrefix("{") ? next == "\"" || next == "}" : next == "{" { return .json }
    }
    if isAtStart, head.hasPrefix("---\n") || head.hasPrefix("---\r\n") || head.hasPrefix("+++\n") {
      return .frontMatter
    }
    if isIn(head, "mime-version:") || isIn(head, "content-type: multipart/"), isHeader(head) {
      return .message
    }
    if isIn(head, "<!doctype html") || isIn(head, "<html") {
      return .page
    }
    return .text
  }

  private static func isIn(_ head: String, _ mark: String) -> Bool {
    Array(head.utf8)[...].range(of: mark) != nil
  }

  /// The form of what opens with a tag.
  private static func markup(_ head: String) -> SourceForm {
    let utf8 = Array(head.utf8)[...]
    for mark in ["<rss", "<feed", "<rdf:rdf", "<channel", "<item>", "<entry>", "<atom:feed"] {
      if let place = utf8.range(of: mark) {
        let before = utf8[..<place.lowerBound]
        if before.range(of: "<html") == nil, before.range(of: "<body") == nil {
          return .feed
        }
      }
    }
    let name = head.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "!" || $0 == "?" }
    if name == "?xml", !isIn(head, "<html") { return .unsupported("an XML file") }
    if name.hasPrefix("!") || name.hasPrefix("?") { return .page }
    return PageTag(name: String(name)) != .other || name == "script" || name == "style"
      ? .page : .text
  }

  /// Whether the first line is a field of a header, as in `From: ...`.
  private static func isHeader(_ head: String) -> Bool {
    let line = head.prefix { $0 != "\n" && $0 != "\r\n" }
    guard let colon = line.firstIndex(of: ":") else { return false }
    return line[..<colon].allSatisfy { $0.isLetter || $0 == "-" || $0.isNumber }
  }

  private static func foreign(_ bytes: [UInt8]) -> String? {
    let opening = Array(bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(8))
    if opening.starts(with: Array("%PDF".utf8)) { return "a PDF" }
    let known: [(start: [UInt8], form: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (as Word and EPUB files are)"),
      (Array("{\\rtf".utf8), "an RTF file"),
      ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
      ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
      (Array("GIF8".utf8), "a picture (GIF)"),
      (Array("bplist00".utf8), "a Safari web archive or another property list"),
      (Array("SQLite format 3".utf8), "a database (SQLite)"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file"),
      ([0x42, 0x5A, 0x68, 0x39], "a bzip2 file"),
      ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard file"),
      (Array("WARC/".utf8), "a web archive (WARC)"),
    ]
    return known.first { bytes.starts(with: $0.start) }?.form
  }
}
