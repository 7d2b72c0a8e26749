/// Makes a page's source small and tame before it is parsed.
///
/// It keeps text, tags and the few attributes that matter, sixteen a tag at most. It drops
/// comments, scripts (those with linked data are set aside), styles, pictures in the source and
/// NUL bytes. So what the parser sees has no long tags, and its work is linear in the source.
struct PageScrubber {
  /// The source that is left, in UTF-8.
  private(set) var output: [UInt8] = []
  /// The contents of scripts with linked data.
  private(set) var linkedData: [[UInt8]] = []

  /// The contents of other scripts.
  private(set) var scripts: [ArraySlice<UInt8>] = []

  private let source: [UInt8]
  private let isFlat: Bool
  private var at = 0
  /// Elements that were looked for in vain from some place on; they are not looked for again.
  private var unclosed: Set<String> = []
  private let lastQuotes: (single: Int, double: Int)
  private let hasCommentEnd: Int

  private static let mostAttributes = 16
  private static let longestValue = 8_192
  private static let mostLinkedData = 64

  /// Scrubs a source.
  ///
  /// - Parameters:
  ///   - source: HTML in UTF-8.
  ///   - isFlat: whether all nesting is to be undone: blocks become paragraphs, all else text.
  init(_ source: [UInt8], isFlat: Bool) {
    self.source = source
    self.isFlat = isFlat
    lastQuotes = (
      source.lastIndex(of: UInt8(ascii: "'")) ?? -1, source.lastIndex(of: UInt8(ascii: "\"")) ?? -1
    )
    hasCommentEnd = PageScrubber.lastCommentEnd(source)
    output.reserveCapacity(source.count / 2)
    scrub()
  }

  private static func lastCommentEnd(_ source: [UInt8]) -> Int {
    guard source.count >= 3 else { return -1 }
    var index = source.count - 1
    while index >= 2 {
      if source[index] == 0x3E, source[index - 1] == 0x2D, source[index - 2] == 0x2D {
        return index - 2
      }
      index -= 1
    }
    return -1
  }

  private mutating func scrub() {
    while at < source.count {
      let byte = source[at]
      guard byte == UInt8(ascii: "<") else {
        let start = at
        while at < source.count, source[at] != UInt8(ascii: "<"), source[at] != 0 { at += 1 }
        output += source[start..<at]
        if at < source.count, source[at] == 0 { at += 1 }
        continue
      }
      let next = at + 1 < source.count ? source[at + 1] : 0
      if isLetter(next) {
        readTag()
      } else if next == UInt8(ascii: "/"), at + 2 < source.count, isLetter(source[at + 2]) {
        readEndTag()
      } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
        skipDeclaration()
      } else {
        output += Array("&lt;".utf8)
        at += 1
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// A name in lower case; the place moves behind it.
  private mutating func readName(_ isEnd: (UInt8) -> Bool) -> String {
    var name: [UInt8] = []
    while at < source.count, !isSpace(source[at]), !isEnd(source[at]) {
      let byte = source[at]
      if byte != 0, name.count < 64 { name.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
      at += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func readTag() {
    at += 1
    let name = readName { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == 0x3C }
    let kept = output.count
    var isLinkedData = false
    output.append(UInt8(ascii: "<"))
    output += Array(name.utf8)
    var attributes = 0
    while at < source.count, source[at] != UInt8(ascii: ">") {
      // A tag that was not closed before the next one opens.
      if source[at] == UInt8(ascii: "<") { break }
      guard !isSpace(source[at]), source[at] != UInt8(ascii: "/") else {
        at += 1
        continue
      }
      let (key, value) = readAttribute()
      if key == "type", name == "script" {
        isLinkedData = String(decoding: value.prefix(40), as: UTF8.self).lowercased()
          .contains("ld+json")
      }
      guard attributes < PageScrubber.mostAttributes, !isFlat || name == "meta" else { continue }
      if write(key, value) { attributes += 1 }
    }
    if at < source.count, source[at] == UInt8(ascii: ">") { at += 1 }
    switch name {
    case "script", "style", "noscript", "template", "svg", "math", "iframe", "textarea", "noframes",
      "xmp", "noembed", "object":
      output.removeSubrange(kept...)
      skipContents(of: name, keeping: isLinkedData)
    case _ where isFlat:
      flatten(name, from: kept)
    default:
      output.append(UInt8(ascii: ">"))
    }
  }

  /// Leaves of a tag what a flat page has of it.
  private mutating func flatten(_ name: String, from kept: Int) {
    let tag = PageTag(name: name)
    if tag == .meta || tag == .title {
      output.append(UInt8(ascii: ">"))
      return
    }
    output.removeSubrange(kept...)
    output += Array((tag.isInline ? " " : "<p>").utf8)
  }

  private mutating func readAttribute() -> (key: String, value: ArraySlice<UInt8>) {
    let start = at
    let key = readName {
      $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
    }
    if at == start { at += 1 }
    var ahead = at
    while ahead < source.count, isSpace(source[ahead]) { ahead += 1 }
    guard ahead < source.count, source[ahead] == UInt8(ascii: "=") else { return (key, []) }
    ahead += 1
    while ahead < source.count, isSpace(source[ahead]) { ahead += 1 }
    at = ahead
    guard at < source.count else { return (key, []) }
    let quote = source[at]
    let last = quote == UInt8(ascii: "'") ? lastQuotes.single : lastQuotes.double
    if quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""), last > at {
      let from = at + 1
      at = from
      while source[at] != quote { at += 1 }
      at += 1
      return (key, source[from..<at - 1])
    }
    let from = at
    while at < source.count, !isSpace(source[at]), source[at] != UInt8(ascii: ">") { at += 1 }
    return (key, source[from..<at])
  }

  /// Writes an attribute that matters; says whether it does.
  private mutating func write(_ key: String, _ value: ArraySlice<UInt8>) -> Bool {
    var name = key
    if key.hasPrefix("data-"), key.contains("date") || key.contains("time") {
      name = PageAttribute.dataDate.rawValue
    }
    guard let attribute = PageAttribute(named: name), value.count <= PageScrubber.longestValue
    else { return false }
    if attribute == .style {
      let style = String(decoding: value, as: UTF8.self).lowercased().filter { $0 != " " }
      guard style.contains("display:none") || style.contains("visibility:hidden") else {
        return false
      }
    }
    output.append(0x20)
    output += Array(name.utf8)
    output += Array("=\"".utf8)
    for byte in value where byte != 0 {
      if byte == UInt8(ascii: "\"") { output += Array("&quot;".utf8) } else { output.append(byte) }
    }
    output.append(UInt8(ascii: "\""))
    return true
  }

  private mutating func readEndTag() {
    at += 2
    let name = readName { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 == 0x3C }
    while at < source.count, source[at] != UInt8(ascii: ">"), source[at] != UInt8(ascii: "<") {
      at += 1
    }
    if at < source.count, source[at] == UInt8(ascii: ">") { at += 1 }
    if isFlat {
      let tag = PageTag(name: name)
      output += Array((tag == .title ? "</title>" : tag.isInline ? "" : "<p>").utf8)
      return
    }
    output += Array("</\(name)>".utf8)
  }

  private mutating func skipDeclaration() {
    let isComment =
      at + 3 < source.count && source[at + 1] == UInt8(ascii: "!")
      && source[at + 2] == UInt8(ascii: "-") && source[at + 3] == UInt8(ascii: "-")
    if isComment, hasCommentEnd >= at + 2 {
      var index = at + 2
      while index + 2 < source.count,
        !(source[index] == 0x2D && source[index + 1] == 0x2D && source[index + 2] == 0x3E)
      {
        index += 1
      }
      at = min(index + 3, source.count)
      return
    }
    while at < source.count, source[at] != UInt8(ascii: ">") { at += 1 }
    at = min(at + 1, source.count)
  }

  /// Passes over the contents of an element whose contents are no text.
  private mutating func skipContents(of name: String, keeping isLinkedData: Bool) {
    let start = at
    guard !unclosed.contains(name) else { return }
    let wanted = Array(name.utf8)
    var index = at
    while index + wanted.count + 2 <= source.count {
      guard source[index] == UInt8(ascii: "<"), source[index + 1] == UInt8(ascii: "/") else {
        index += 1
        continue
      }
      let isIt = wanted.indices.allSatisfy { source[index + 2 + $0] | 0x20 == wanted[$0] }
      if isIt {
        if isLinkedData, linkedData.count < PageScrubber.mostLinkedData {
          linkedData.append(Array(source[start..<index]))
        } else if name == "script", scripts.count < 500, index > start {
          scripts.append(source[start..<index])
        }
        at = index
        while at < source.count, source[at] != UInt8(ascii: ">") { at += 1 }
        at = min(at + 1, source.count)
        return
      }
      index += 2
    }
    unclosed.insert(name)
    if name == "script" || name == "style" { at = source.count }
  }
}
