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

  init(_ blocks: PageBlocks) {
    self.blocks = blocks
    page = blocks.page
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
    return best
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
    var body: (node: Int, sum: Double)?
    for node in 0..<page.count where page.tags[node] != .text {
      let here = sum(node)
      if here >= most { (best, most) = (node, here) }
      if here > 0, PageHints(node, of: page).contains(.body), here > body?.sum ?? 0 {
        body = (node, here)
      }
    }
    // A page that says where its article is, is believed if most of the prose is there.
    if let body, body.sum >= 0.6 * most { return body.node }
    return best
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
        heading = block.linkDensity < 0.5 ? block : nil
        continue
      }
      guard block.isProse || block.linkDensity <= 0.5 else { continue }
      if let title = heading {
        kept.append(title)
        heading = nil
      }
      kept.append(block)
    }
    return kept
  }
}
