/// Reads pages that browsers save as one message (MHTML, RFC 2557), and messages built like them.
enum MessageReader {
  /// Parts within parts are looked into so deeply.
  private static let deepest = 6
  private static let mostParts = 2_000

  /// The article of a message: its first part in HTML, else its first in plain text.
  ///
  /// - Throws: `ReadingError.noArticle` where there is neither.
  static func draft(of bytes: [UInt8]) throws(ReadingError) -> ArticleDraft {
    let whole = MessagePart(bytes[...])
    var parts: [MessagePart] = []
    collect(whole, into: &parts, depth: 0)
    let page = parts.first { $0.type.hasPrefix("text/html") || $0.type.contains("xhtml") }
    let address = whole.header("snapshot-content-location") ?? page?.header("content-location")
    if let page {
      return try PageReader.draft(
        of: page.decoded,
        charset: page.parameter("charset"),
        address: address
      )
    }
    guard let text = parts.first(where: { $0.type.hasPrefix("text/plain") }) else {
      throw .noArticle
    }
    let (utf8, note) = PageEncoding.decode(text.decoded, header: text.parameter("charset"))
    var draft = ArticleDraft(text: utf8.filter { $0 != 0 }, original: bytes)
    draft.title = whole.header("subject")
    draft.notes = note.map { [$0] } ?? []
    return draft
  }

  private static func collect(_ part: MessagePart, into parts: inout [MessagePart], depth: Int) {
    guard parts.count < mostParts else { return }
    guard part.type.hasPrefix("multipart/"), depth < deepest else {
      parts.append(part)
      return
    }
    for inner in part.parts(limit: mostParts) { collect(inner, into: &parts, depth: depth + 1) }
  }
}

/// A part of a message: its header and its body.
private struct MessagePart {
  private let headers: [(key: String, value: String)]
  private let body: ArraySlice<UInt8>

  private static let mostHeaders = 200

  init(_ bytes: ArraySlice<UInt8>) {
    var headers: [(key: String, value: String)] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let end = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      var line = bytes[at..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      at = min(end + 1, bytes.endIndex)
      if line.isEmpty { break }
      guard headers.count < MessagePart.mostHeaders else { continue }
      let text = String(decoding: line.prefix(4_096), as: UTF8.self)
      if text.first == " " || text.first == "\t", let last = headers.indices.last {
        if headers[last].value.utf8.count < 8_192 { headers[last].value += text }
      } else if let colon = text.firstIndex(of: ":") {
        let value = text[text.index(after: colon)...].drop { $0 == " " }
        headers.append((text[..<colon].lowercased(), String(value)))
      }
    }
    self.headers = headers
    body = bytes[at...]
  }

  /// A part that no boundary opens, so that it has no header.
  init(bare body: ArraySlice<UInt8>) {
    let isPage = PageFragment.isMarkup(Array(body.prefix(4_096)))
    headers = isPage ? [("content-type", "text/html")] : []
    self.body = body
  }

  /// The value of a field of the header.
  func header(_ key: String) -> String? { headers.first { $0.key == key }?.value }

  /// The type in lower case, its parameters behind it; plain text unless the header says more.
  var type: String { header("content-type")?.lowercased() ?? "text/plain" }

  /// A parameter of the type, as `charset` or `boundary`.
  func parameter(_ name: String) -> String? {
    guard let fields = header("content-type")?.split(separator: ";").dropFirst() else { return nil }
    for field in fields {
      let pair = field.split(separator: "=", maxSplits: 1)
      guard pair.count == 2,
        PlainLine.collapsed(String(pair[0])).lowercased() == name
      else { continue }
      let value = PlainLine.collapsed(String(pair[1])).filter { $0 != "\"" }
      return value.isEmpty ? nil : value
    }
    return nil
  }

  /// The body with its transfer encoding undone.
  var decoded: [UInt8] {
    switch header("content-transfer-encoding").map({ PlainLine.collapsed($0).lowercased() }) {
    case "quoted-printable": return TransferEncoding.quotedPrintable(body)
    case "base64": return TransferEncoding.base64(body)
    default: return Array(body)
    }
  }

  /// The parts between boundaries; a body without any is one part.
  func parts(limit: Int) -> [MessagePart] {
    guard let boundary = parameter("boundary") else { return [MessagePart(bare: body)] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MessagePart] = []
    var start: Int?
    var at = body.startIndex
    while at < body.endIndex, parts.count < limit {
      let end = body[at...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      if body[at..<end].starts(with: mark) {
        if let start { parts.append(MessagePart(body[start..<at])) }
        start = min(end + 1, body.endIndex)
      }
      at = min(end + 1, body.endIndex)
    }
    // The last boundary may be missing, and so may all of them.
    if let start, start < body.endIndex { parts.append(MessagePart(body[start...])) }
    return parts.isEmpty ? [MessagePart(bare: body)] : parts
  }
}

/// The transfer encodings of MIME (RFC 2045).
enum TransferEncoding {
  /// Undoes quoted-printable; what is no escape stays as it is.
  static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count)
    var at = body.startIndex
    while at < body.endIndex {
      guard body[at] == UInt8(ascii: "=") else {
        bytes.append(body[at])
        at += 1
        continue
      }
      let next = body[(at + 1)...].prefix(2)
      if next.first == UInt8(ascii: "\n") {
        at += 2
      } else if next.elementsEqual([0x0D, 0x0A]) {
        at += 3
      } else if next.count == 2, let high = digit(next[at + 1]), let low = digit(next[at + 2]) {
        bytes.append(high << 4 | low)
        at += 3
      } else {
        bytes.append(body[at])
        at += 1
      }
    }
    return bytes
  }

  /// Undoes base64; what is none of its signs is passed over.
  static func base64(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count / 4 * 3)
    var buffer: UInt32 = 0
    var held: UInt32 = 0
    for byte in body {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      default: continue
      }
      buffer = buffer << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(buffer >> held & 0xFF))
      }
    }
    return bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: return byte - 0x30
    case 0x41...0x46: return byte - 0x41 + 10
    case 0x61...0x66: return byte - 0x61 + 10
    default: return nil
    }
  }
}
