/// A piece of HTML that is an article's text and nothing else, as feeds carry it.
enum PageFragment {
  /// Whether a text is HTML: it has at least one tag that HTML knows.
  static func isMarkup(_ utf8: [UInt8]) -> Bool {
    var at = 0
    while let open = utf8[at...].firstIndex(of: UInt8(ascii: "<")) {
      var end = open + 1
      if end < utf8.count, utf8[end] == UInt8(ascii: "/") { end += 1 }
      let name = utf8[end...].prefix(12).prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
      let after = end + name.count
      if after < utf8.count, [0x3E, 0x20, 0x2F, 0x0A].contains(utf8[after]), !name.isEmpty {
        let tag = PageTag(name: String(decoding: name, as: UTF8.self).lowercased())
        if tag != .other { return true }
      }
      at = open + 1
    }
    return false
  }

  /// The text of a fragment.
  static func text(of utf8: [UInt8]) -> [UInt8] {
    let blocks = PageBlocks(of: PageParser.page(of: utf8))
    return blocks.text(of: ArticleFinder(blocks).fragment())
  }
}
