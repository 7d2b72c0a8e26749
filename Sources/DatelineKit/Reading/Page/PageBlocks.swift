/// A stretch of a page's text that stands by itself: a paragraph, a heading, a cell, a menu item.
struct PageBlock: Sendable {
  /// The block element that it stands in directly.
  let node: Int
  /// Its first text node.
  let first: Int
  /// Its text, as a range of the text of all blocks.
  let text: Range<Int>
  /// The number of its words, and of those in links.
  let words: Int
  let linkWords: Int
  /// Whether it ends as a sentence does.
  let endsSentence: Bool
  /// What the elements around it say of it.
  var hints: PageHints = []

  /// The share of its words that are in links.
  var linkDensity: Double { words == 0 ? 0 : Double(linkWords) / Double(words) }

  /// Whether it reads like prose: long enough, or a sentence, and no list of links.
  var isProse: Bool {
    words >= 10 && linkDensity <= 0.4 || words >= 5 && endsSentence && linkDensity <= 0.3
  }
}

/// The blocks of a page in the order of the source.
struct PageBlocks: Sendable {
  let page: Page
  private(set) var blocks: [PageBlock] = []
  /// The text of all blocks.
  private(set) var utf8: [UInt8] = []

  init(of page: Page) {
    self.page = page
    collect()
    setHints(PageFurniture(self).hints)
  }

  /// The text of a block.
  func text(of block: PageBlock) -> String { String(decoding: utf8[block.text], as: UTF8.self) }

  /// The element of a block.
  func tag(of block: PageBlock) -> PageTag { page.tags[block.node] }

  /// The blocks in a node, as a range of all of them.
  func blocks(in node: Int) -> Range<Int> {
    let end = Int(page.ends[node])
    return index(ofFirstFrom: node)..<index(ofFirstFrom: end)
  }

  private func index(ofFirstFrom node: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].first < node { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: Collecting

  private mutating func collect() {
    let isBlock = blockLevel()
    var open: [Int] = []
    var writer = BlockWriter()
    var linkEnd = 0
    var preEnd = 0
    var breaks = 0
    var node = 0
    while node < page.count {
      while let top = open.last, node >= Int(page.ends[top]) {
        open.removeLast()
        flush(&writer, into: top)
      }
      let tag = page.tags[node]
      if tag == .text {
        let text = page.utf8[page.texts[node]]
        let isBlank = text.allSatisfy { $0 <= 0x20 }
        if !isBlank { breaks = 0 }
        writer.add(text, node: node, isLink: node < linkEnd, keepsLines: node < preEnd, to: &utf8)
        node += 1
        continue
      }
      if tag.isFurniture, tag != .nav, tag != .footer, tag != .dialog, tag != .search, tag != .menu
      {
        node = Int(page.ends[node])
        continue
      }
      if tag == .a { linkEnd = max(linkEnd, Int(page.ends[node])) }
      if tag == .pre { preEnd = max(preEnd, Int(page.ends[node])) }
      if tag == .br || tag == .hr {
        breaks += 1
        if breaks >= 2 || tag == .hr {
          flush(&writer, into: open.last ?? 0)
          breaks = 0
        } else {
          writer.addLineBreak()
        }
      } else if isBlock[node] {
        flush(&writer, into: open.last ?? 0)
        breaks = 0
        open.append(node)
      }
      node += 1
    }
    while let top = open.popLast() { flush(&writer, into: top) }
    flush(&writer, into: 0)
  }

  /// Which nodes part the text around them: block elements, and inline ones that hold such.
  private func blockLevel() -> [Bool] {
    var isBlock = page.tags.map { !$0.isInline && $0 != .br && $0 != .hr }
    for node in stride(from: page.count - 1, through: 1, by: -1) where isBlock[node] {
      isBlock[Int(page.parents[node])] = true
    }
    return isBlock
  }

  private mutating func flush(_ writer: inout BlockWriter, into node: Int) {
    guard let block = writer.finish(node: node, utf8: utf8) else { return }
    blocks.append(block)
  }

  /// Puts what the elements around it say into every block.
  private mutating func setHints(_ inherited: [PageHints]) {
    for index in blocks.indices { blocks[index].hints = inherited[blocks[index].first] }
  }
}

/// Writes the text of one block after another.
private struct BlockWriter {
  private var start = 0
  private var first: Int?
  private var words = 0
  private var linkWords = 0
  private var isInWord = false
  private var unparted = 0
  private var pending: UInt8?

  /// Adds a run of text with its white space made even.
  mutating func add(
    _ text: ArraySlice<UInt8>,
    node: Int,
    isLink: Bool,
    keepsLines: Bool,
    to utf8: inout [UInt8]
  ) {
    if first == nil { start = utf8.count }
    let isPlain = text.allSatisfy { $0 < 0x80 && $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }
    guard !isPlain else {
      return add(plain: text, node, isLink, keepsLines, to: &utf8)
    }
    var cleaned: [UInt8] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A: cleaned.append(0x0A)
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        cleaned.append(0x20)
      case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x00...0x1F, 0x7F: continue
      case 0x80...0x9F: cleaned += Array(String(Windows1252.scalar(scalar)).utf8)
      default: cleaned += Array(String(scalar).utf8)
      }
    }
    add(plain: cleaned[...], node, isLink, keepsLines, to: &utf8)
  }

  private mutating func add(
    plain text: ArraySlice<UInt8>,
    _ node: Int,
    _ isLink: Bool,
    _ keepsLines: Bool,
    to utf8: inout [UInt8]
  ) {
    for byte in text {
      if byte == 0x20 || byte == 0x0A {
        if pending != 0x0A { pending = keepsLines && byte == 0x0A ? 0x0A : pending ?? 0x20 }
        isInWord = false
        continue
      }
      if first == nil {
        first = node
        start = utf8.count
        pending = nil
      }
      if let space = pending {
        utf8.append(space)
        pending = nil
      }
      if byte >= 0xE3, byte < 0xEE {
        // Scripts that do not part words by spaces: two characters count as one.
        unparted += 1
        isInWord = unparted % 2 == 0
      }
      if !isInWord, PageBlocks.isWordByte(byte) {
        words += 1
        if isLink { linkWords += 1 }
        isInWord = true
      }
      utf8.append(byte)
    }
  }

  /// Puts a line end before whatever comes next.
  mutating func addLineBreak() {
    if first != nil { pending = 0x0A }
    isInWord = false
  }

  /// The block that ends here, if it has any text.
  mutating func finish(node: Int, utf8: [UInt8]) -> PageBlock? {
    defer { self = BlockWriter() }
    guard let first else { return nil }
    return PageBlock(
      node: node,
      first: first,
      text: start..<utf8.count,
      words: words,
      linkWords: linkWords,
      endsSentence: PageBlocks.endsSentence(utf8[start...])
    )
  }
}

extension PageBlocks {
  fileprivate static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3
  }

  /// Whether a text ends with a full stop, a question or an exclamation mark, a colon or dots,
  /// closing quotes and brackets left aside.
  fileprivate static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while let last = rest.last {
      if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || last == UInt8(ascii: ")") {
        rest.removeLast()
      } else if rest.suffix(3).elementsEqual("”".utf8) || rest.suffix(3).elementsEqual("’".utf8) {
        rest.removeLast(3)
      } else {
        break
      }
    }
    for mark in ["…", "。", "！", "？"] where rest.suffix(3).elementsEqual(mark.utf8) { return true }
    return rest.last.map { ".?!:".utf8.contains($0) } ?? false
  }
}
