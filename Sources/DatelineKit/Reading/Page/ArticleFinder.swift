/// Finds the text of the article among the blocks of a page.
///
/// Prose speaks for the elements that hold it, lists of links speak against them; the element for
/// which most speaks holds the article. Within it the stretch from the first block to the last is
/// taken for which most speaks (a maximum subsequence, as in Pasternack and Roth 2009), and what
/// is no text of the article is left out of that.
struct ArticleFinder {
  /// How much of what a page says of its own parts is believed.
  private enum Mode: CaseIterable {
    /// Whatever says that it is no article text is none.
    case strict
    /// Only comments are none.
    case relaxed
    /// All is text.
    case all
  }

  private let blocks: PageBlocks
  private let page: Page

  /// With fewer words than this the next mode is tried.
  private static let enoughWords = 80

  /// The headline, which is no part of the text.
  private let title: String?

  init(_ blocks: PageBlocks, title: String? = nil) {
    self.blocks = blocks
    page = blocks.page
    self.title = title?.lowercased()
  }

  /// The blocks that are the article's text.
  func article() -> [PageBlock] {
    var best: [PageBlock] = []
    for mode in Mode.allCases {
      let found = article(mode)
      let words = found.reduce(0) { $0 + $1.words }
      let bestWords = best.reduce(0) { $0 + $1.words }
      if words > bestWords * 2 || best.isEmpty { best = found }
      if max(words, bestWords) >= ArticleFinder.enoughWords { break }
    }
    guard best.isEmpty else { return best }
    // A page of few words: all that is no list of links.
    let rest = blocks.blocks.filter { $0.linkDensity <= 0.3 && $0.words >= 3 }
    let unmarked = rest.filter { $0.hints.isEmpty }
    return unmarked.isEmpty ? rest : unmarked
  }

  /// The blocks of a piece of HTML that is all article: all but lists of links.
  func fragment() -> [PageBlock] {
    blocks.blocks.filter { $0.isProse || $0.linkDensity <= 0.5 || blocks.blocks.count == 1 }
  }

  private func article(_ mode: Mode) -> [PageBlock] {
    let values = blocks.blocks.map { value(of: $0, mode) }
    guard let container = container(values) else { return [] }
    let range = blocks.blocks(in: container)
    guard let stretch = stretch(values, in: range) else { return [] }
    return kept(in: widened(stretch, within: range, mode), mode)
  }

  // MARK: Values

  private func isOut(_ block: PageBlock, _ mode: Mode) -> Bool {
    switch mode {
    case .strict: return !block.hints.isEmpty
    case .relaxed: return block.hints.contains(.comments)
    case .all: return false
    }
  }

  /// What a block says for the elements around it, in words.
  private func value(of block: PageBlock, _ mode: Mode) -> Double {
    if isOut(block, mode) { return 0 }
    if block.isProse { return Double(block.words - block.linkWords) }
    if blocks.tag(of: block).isHeading, block.linkDensity < 0.5 { return 0 }
    if block.linkDensity > 0.5 { return -2 - Double(min(block.words, 12)) }
    return -1
  }

  // MARK: Where

  /// The element for which most speaks, the innermost of several.
  private func container(_ values: [Double]) -> Int? {
    guard values.contains(where: { $0 > 0 }) else { return nil }
    var sums = [Double](repeating: 0, count: values.count + 1)
    for (index, value) in values.enumerated() { sums[index + 1] = sums[index] + value }
    func sum(_ node: Int) -> Double {
      let range = blocks.blocks(in: node)
      return sums[range.upperBound] - sums[range.lowerBound]
    }
    var best = 0
    var most = sum(0)
    var body: Int?
    for node in 0..<page.count where page.tags[node] != .text {
      let here = sum(node)
      if here >= most { (best, most) = (node, here) }
      if here > 0, PageHints(node, of: page).contains(.body) {
        body = body.map { common($0, node) } ?? node
      }
    }
    // A page that says where its article is, is believed if most of the prose is there. It may say
    // so of several parts.
    if let body, sum(body) >= 0.6 * most { return body }
    return best
  }

  /// The innermost element that holds two nodes, of which the second stands later.
  private func common(_ first: Int, _ second: Int) -> Int {
    var node = first
    while node > 0, !page.holds(node, second) { node = Int(page.parents[node]) }
    return node
  }

  /// The stretch of blocks with the largest sum of values.
  private func stretch(_ values: [Double], in range: Range<Int>) -> Range<Int>? {
    var best: (range: Range<Int>, sum: Double)?
    var start = range.lowerBound
    var sum = 0.0
    for index in range {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += values[index]
      if sum > best?.sum ?? 0 { best = (start..<index + 1, sum) }
    }
    return best?.range
  }

  /// The stretch with the short paragraphs at its ends that stand in the same element.
  private func widened(_ stretch: Range<Int>, within range: Range<Int>, _ mode: Mode) -> Range<Int>
  {
    let all = blocks.blocks
    func belongs(_ index: Int, with edge: Int) -> Bool {
      let block = all[index]
      return !isOut(block, mode) && block.linkDensity < 0.3 && blocks.tag(of: block) == .p
        && page.parents[block.node] == page.parents[all[edge].node]
    }
    var (low, high) = (stretch.lowerBound, stretch.upperBound)
    while low > range.lowerBound, belongs(low - 1, with: low) { low -= 1 }
    while high < range.upperBound, belongs(high, with: high - 1) { high += 1 }
    return low..<high
  }

  // MARK: What

  /// The blocks of a stretch that are text of the article.
  private func kept(in stretch: Range<Int>, _ mode: Mode) -> [PageBlock] {
    var kept: [PageBlock] = []
    var heading: PageBlock?
    for index in stretch {
      let block = blocks.blocks[index]
      if isOut(block, mode) { continue }
      let tag = blocks.tag(of: block)
      if tag.isHeading {
        heading = tag != .h1 && block.linkDensity < 0.5 && !isTitle(block) ? block : nil
        continue
      }
      guard block.isProse || block.linkDensity <= 0.5, !isTitle(block) else { continue }
      if block.words <= 30, PageLine.isAside(blocks.text(of: block)) { continue }
      if let title = heading {
        kept.append(title)
        heading = nil
      }
      kept.append(block)
    }
    return withoutHead(kept)
  }

  private func isTitle(_ block: PageBlock) -> Bool {
    guard let title, block.words <= 40 else { return false }
    return blocks.text(of: block).lowercased() == title
  }

  /// The blocks without a line of date or author at the head, and without the summary above that.
  private func withoutHead(_ kept: [PageBlock]) -> [PageBlock] {
    let head = kept.prefix(6)
    guard
      let last = head.lastIndex(where: {
        $0.words <= 14 && PageLine.isHead(blocks.text(of: $0))
      }),
      kept[...last].reduce(0, { $0 + $1.words }) <= 80,
      kept[(last + 1)...].contains(where: \.isProse)
    else { return kept }
    return Array(kept[(last + 1)...])
  }
}

/// Short lines in and around an article that are no part of its text.
enum PageLine {
  /// Whether a line opens as those do that point elsewhere: to a newsletter, to other articles.
  static func isAside(_ line: String) -> Bool {
    var words: [Substring] = []
    for word in line.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      words.append(word)
      if words.count == 4 { break }
    }
    for count in stride(from: words.count, through: 1, by: -1) {
      if PageWords.asides.contains(words.prefix(count).joined(separator: " ")) { return true }
    }
    return false
  }

  /// Whether a line is a date or a byline and little else.
  static func isHead(_ line: String) -> Bool {
    let lower = line.lowercased()
    if lower.hasPrefix("by "), !lower.hasSuffix(".") { return true }
    let utf8 = Array(line.utf8)
    guard utf8.count <= 100, let match = DateFinder().matches(in: utf8[...], limit: 1).first else {
      return false
    }
    return utf8.last != UInt8(ascii: ".") && utf8.count - match.bytes.count <= 50
  }
}
