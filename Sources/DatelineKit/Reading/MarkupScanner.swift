/// Goes through XML tag by tag, whatever is wrong with it, and expands nothing that it declares.
struct MarkupScanner {
  /// A tag and where it stands.
  struct Tag {
    /// Its name in lower case, prefix and all.
    let name: String
    let bytes: Range<Int>
    let isStart: Bool
    /// Whether it opens and closes at once.
    let isEmpty: Bool
    fileprivate let attributes: ArraySlice<UInt8>

    /// The name without its prefix.
    var localName: String {
      name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    /// The value of an attribute; nil where it is not there.
    func attribute(_ key: String) -> String? {
      var rest = attributes
      while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
        let before = rest[..<equals].split(whereSeparator: { $0 <= 0x20 }).last ?? []
        let value = rest[(equals + 1)...].drop { $0 <= 0x20 }
        guard let quote = value.first, quote == 0x22 || quote == 0x27 else { return nil }
        let inner = value.dropFirst().prefix { $0 != quote }
        if String(decoding: before, as: UTF8.self).lowercased() == key {
          return MarkupScanner.text(of: inner)
        }
        rest = rest[min(inner.endIndex + 1, rest.endIndex)...]
      }
      return nil
    }
  }

  private let utf8: ArraySlice<UInt8>
  private(set) var at: Int
  /// No section of this sort ends behind the place, so that none is looked for again.
  private var noCDATAEnd = false
  private var noCommentEnd = false

  init(_ utf8: ArraySlice<UInt8>) {
    self.utf8 = utf8
    at = utf8.startIndex
  }

  /// The next tag; comments, sections of character data and declarations are passed over.
  mutating func nextTag() -> Tag? {
    while let open = utf8[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open
      if utf8[open...].starts(with: Array("<![CDATA[".utf8)) {
        at = end(of: "]]>", from: open + 9, &noCDATAEnd) ?? open + 9
      } else if utf8[open...].starts(with: Array("<!--".utf8)) {
        at = end(of: "-->", from: open + 4, &noCommentEnd) ?? open + 4
      } else if let tag = tag(at: open) {
        at = tag.bytes.upperBound
        return tag
      } else {
        at = open + 1
      }
    }
    at = utf8.endIndex
    return nil
  }

  /// What stands between a start tag and its end; without one, all that is left.
  mutating func contents(of tag: Tag) -> ArraySlice<UInt8> {
    let start = at
    var depth = 1
    while let next = nextTag() {
      guard next.name == tag.name else { continue }
      if !next.isStart { depth -= 1 } else if !next.isEmpty { depth += 1 }
      if depth == 0 { return utf8[start..<next.bytes.lowerBound] }
    }
    return utf8[start...]
  }

  private func end(of mark: String, from place: Int, _ isMissing: inout Bool) -> Int? {
    guard !isMissing, place <= utf8.endIndex else { return nil }
    let wanted = Array(mark.utf8)
    var index = place
    while index + 3 <= utf8.endIndex {
      if utf8[index] == wanted[0], utf8[index + 1] == wanted[1], utf8[index + 2] == wanted[2] {
        return index + 3
      }
      index += 1
    }
    isMissing = true
    return nil
  }

  private func tag(at open: Int) -> Tag? {
    var index = open + 1
    let isEnd = index < utf8.endIndex && utf8[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let nameStart = index
    while index < utf8.endIndex, MarkupScanner.isNameByte(utf8[index]), index - nameStart < 100 {
      index += 1
    }
    guard index > nameStart else { return nil }
    let name = String(decoding: utf8[nameStart..<index], as: UTF8.self).lowercased()
    let attributes = index
    var quote: UInt8 = 0
    // A tag longer than this was never closed.
    let limit = min(utf8.endIndex, index + 16_384)
    while index < limit {
      let byte = utf8[index]
      if quote == 0, byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") { break }
      if byte == quote {
        quote = 0
      } else if quote == 0, byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      index += 1
    }
    guard index < limit, utf8[index] == UInt8(ascii: ">") else { return nil }
    let isEmpty = utf8[index - 1] == UInt8(ascii: "/")
    return Tag(
      name: name,
      bytes: open..<index + 1,
      isStart: !isEnd,
      isEmpty: isEmpty,
      attributes: utf8[attributes..<index]
    )
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x3A || byte == 0x2D
      || byte == 0x2E || byte == 0x5F || byte >= 0x80
  }

  // MARK: Text

  /// The text in some XML: sections of character data as they stand, references resolved, tags
  /// left in place.
  static func text(of utf8: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var rest = utf8
    let (open, close): (StaticString, StaticString) = ("<![CDATA[", "]]>")
    while let start = rest.range(of: open) {
      text += resolved(rest[..<start.lowerBound])
      let inner = rest[start.upperBound...]
      guard let end = inner.range(of: close) else {
        text += inner
        rest = rest[rest.endIndex...]
        break
      }
      text += inner[..<end.lowerBound]
      rest = inner[end.upperBound...]
    }
    text += resolved(rest)
    let trimmed = text.drop { $0 <= 0x20 }
    return String(decoding: trimmed, as: UTF8.self)
  }

  /// Bytes with the five references of XML, the commonest of HTML and numbered ones resolved;
  /// others stay as they are.
  static func resolved(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
    guard utf8.contains(UInt8(ascii: "&")) else { return Array(utf8) }
    var text: [UInt8] = []
    text.reserveCapacity(utf8.count)
    var at = utf8.startIndex
    while at < utf8.endIndex {
      guard utf8[at] == UInt8(ascii: "&"),
        let end = utf8[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let scalar = reference(utf8[at + 1..<end])
      else {
        text.append(utf8[at])
        at += 1
        continue
      }
      text += Array(String(scalar).utf8)
      at = end + 1
    }
    return text
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "mdash": "—",
    "ndash": "–", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "eacute": "é", "euro": "€", "pound": "£", "copy": "©",
  ]

  private static func reference(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: name, as: UTF8.self)
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let code, code != 0, let scalar = Unicode.Scalar(code) else { return nil }
    return Windows1252.scalar(scalar)
  }
}
