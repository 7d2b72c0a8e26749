/// A web page as a tree in columns: a node is an index, and the nodes stand in the order of the
/// source, so that what a node holds is the range up to its end.
///
/// Node 0 is the root and holds all others.
struct Page: Sendable {
  /// An attribute of a node; its value is a range of `utf8`.
  struct Attribute: Sendable {
    let node: Int32
    let key: PageAttribute
    let value: Range<Int>
  }

  /// What each node is.
  private(set) var tags: [PageTag] = []
  /// The node that holds each node; that of the root is the root.
  private(set) var parents: [Int32] = []
  /// The node after the last that each node holds.
  private(set) var ends: [Int32] = []
  /// The text of a text node as a range of `utf8`; empty for others.
  private(set) var texts: [Range<Int>] = []
  /// All text and all values of attributes.
  private(set) var utf8: [UInt8] = []
  /// The attributes in the order of the nodes.
  private(set) var attributes: [Attribute] = []
  /// The first attribute of each node.
  private(set) var firstAttributes: [Int32] = []
  /// The scripts with linked data (JSON-LD), as they came.
  var linkedData: [[UInt8]] = []
  /// Other scripts, as they came.
  var scripts: [ArraySlice<UInt8>] = []
  /// Whether its elements nested so deeply that only its text and its blocks were kept.
  var isFlat = false

  /// The number of nodes.
  var count: Int { tags.count }

  /// Adds a node that holds nothing yet.
  mutating func append(_ tag: PageTag, parent: Int) -> Int {
    tags.append(tag)
    parents.append(Int32(parent))
    ends.append(Int32(tags.count))
    texts.append(utf8.count..<utf8.count)
    firstAttributes.append(Int32(attributes.count))
    return tags.count - 1
  }

  /// Says that a node holds all nodes since its own.
  mutating func close(_ node: Int) {
    ends[node] = Int32(tags.count)
  }

  /// Adds text below a node, to the text node that was added last where that has the same parent.
  mutating func append(text: UnsafeBufferPointer<UInt8>, parent: Int) {
    let last = tags.count - 1
    let node: Int
    if last > 0, tags[last] == .text, parents[last] == Int32(parent),
      texts[last].upperBound == utf8.count
    {
      node = last
    } else {
      node = append(.text, parent: parent)
    }
    utf8 += text
    texts[node] = texts[node].lowerBound..<utf8.count
  }

  /// Adds an attribute to the node that was added last.
  mutating func append(_ key: PageAttribute, value: UnsafeBufferPointer<UInt8>) {
    let start = utf8.count
    utf8 += value
    attributes.append(Attribute(node: Int32(tags.count - 1), key: key, value: start..<utf8.count))
  }

  /// The attributes of a node.
  func attributes(of node: Int) -> ArraySlice<Attribute> {
    let first = Int(firstAttributes[node])
    let last = node + 1 < count ? Int(firstAttributes[node + 1]) : attributes.count
    return attributes[first..<last]
  }

  /// The value of an attribute of a node; nil where the node has none.
  func value(_ key: PageAttribute, of node: Int) -> String? {
    attributes(of: node).first { $0.key == key }.map { string($0.value) }
  }

  /// Whether a node has an attribute.
  func has(_ key: PageAttribute, _ node: Int) -> Bool {
    attributes(of: node).contains { $0.key == key }
  }

  /// The nodes that a node holds, itself left out.
  func inside(_ node: Int) -> Range<Int> { node + 1..<Int(ends[node]) }

  /// Whether a node is another or holds it.
  func holds(_ node: Int, _ other: Int) -> Bool { node <= other && other < Int(ends[node]) }

  /// The text in a range of `utf8`.
  func string(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

  /// The text in a node, runs of white space made one space.
  ///
  /// - Parameter limit: so many bytes are looked at, at most.
  func text(of node: Int, limit: Int = 4_000) -> String {
    var bytes: [UInt8] = []
    for inner in node..<Int(ends[node]) {
      if tags[inner] == .text {
        bytes += utf8[texts[inner]]
      } else if !tags[inner].isInline {
        bytes.append(0x20)
      }
      if bytes.count > limit { break }
    }
    return PlainLine.collapsed(String(decoding: bytes.prefix(limit), as: UTF8.self))
  }
}

/// A line of text with its white space made even.
enum PlainLine {
  /// The text with every run of white space, no-break spaces among them, made one space, and what
  /// has no width left out.
  static func collapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
        0x3000:
        pending = true
      case 0xAD, 0x200B, 0x2060, 0xFEFF, 0x00...0x1F, 0x7F: continue
      default:
        if pending, !result.isEmpty { result.append(" ") }
        pending = false
        // Numbered references to C1 controls mean Windows-1252 (HTML, numeric character reference
        // end state).
        result.append((0x80...0x9F).contains(scalar.value) ? Windows1252.scalar(scalar) : scalar)
      }
    }
    return String(result)
  }
}
