/// Tells which parts of a page are furniture: menus, boxes, captions, comments, lists of teasers.
///
/// The elements' names, classes and roles say so, and their likeness to their neighbours; but what
/// holds most of the page's prose is no furniture, whatever it says.
struct PageFurniture {
  /// What the elements around each node say of it.
  private(set) var hints: [PageHints]

  private let blocks: PageBlocks
  private let page: Page
  /// The number of words of prose, of lists of links and of quotes before each block or node.
  private var prose: [Int]
  private var links: [Int]
  private var quotes: [Int]

  /// A hint is believed of what holds at most this share of the prose.
  private static let share = 0.4
  /// What hides itself, or lies over the page, is believed for more.
  private static let hiddenShare = 0.7

  init(_ blocks: PageBlocks) {
    self.blocks = blocks
    page = blocks.page
    prose = [0]
    links = [0]
    quotes = [0]
    hints = [PageHints](repeating: [], count: blocks.page.count)
    for block in blocks.blocks {
      prose.append(prose[prose.count - 1] + (block.isProse ? block.words - block.linkWords : 0))
      let isLink = block.linkDensity > 0.8 && block.words >= 3
      links.append(links[links.count - 1] + (isLink ? 1 : 0))
    }
    for tag in page.tags { quotes.append(quotes[quotes.count - 1] + (tag == .blockquote ? 1 : 0)) }
    let teasers = self.teasers()
    for node in 1..<max(page.count, 1) {
      let above = hints[Int(page.parents[node])]
      hints[node] =
        page.tags[node] == .text
        ? above : above.union(own(node)).union(teasers.contains(node) ? .related : [])
    }
  }

  /// What a node says of itself, if that can be believed.
  private func own(_ node: Int) -> PageHints {
    let tag = page.tags[node]
    guard tag != .body, tag != .html, tag != .main else { return [] }
    var own = PageHints(node, of: page).union(PageFurniture.hints(of: tag))
    own.remove(.body)
    // Posts that an article shows are quotes in it.
    if quotes[Int(page.ends[node])] > quotes[node] { own.remove(.share) }
    let isHidden = isHidden(node)
    if isHidden { own.insert(.furniture) }
    guard !own.isEmpty else { return [] }
    let isSure =
      isHidden || own.contains(.comments) || tag == .nav || tag == .footer || tag == .dialog
    let limit = isSure ? PageFurniture.hiddenShare : PageFurniture.share
    return Double(words(in: node)) > limit * Double(prose[prose.count - 1]) ? [] : own
  }

  /// The words of prose in a node.
  private func words(in node: Int) -> Int {
    let range = blocks.blocks(in: node)
    return prose[range.upperBound] - prose[range.lowerBound]
  }

  private static func hints(of tag: PageTag) -> PageHints {
    switch tag {
    case .nav, .footer, .dialog, .search, .menu, .form: return .furniture
    case .aside: return .related
    case .header, .address: return .byline
    case .figcaption, .caption, .figure: return .caption
    default: return []
    }
  }

  private func isHidden(_ node: Int) -> Bool {
    page.attributes(of: node).contains {
      switch $0.key {
      case .hidden, .style: return true
      case .ariaHidden: return page.string($0.value).lowercased() == "true"
      case .role: return page.string($0.value).lowercased() == "dialog"
      default: return false
      }
    }
  }

  // MARK: Teasers

  /// Elements that announce other articles: three or more neighbours of one class, each with a
  /// link of several words and little text besides.
  private func teasers() -> Set<Int> {
    var teasers: Set<Int> = []
    for parent in 0..<page.count where page.tags[parent] != .text {
      var groups: [String: [Int]] = [:]
      var child = parent + 1
      while child < Int(page.ends[parent]) {
        if page.tags[child] != .text, isTeaser(child) {
          let name = page.tags[child].rawValue + " " + (page.value(.class, of: child) ?? "")
          groups[name, default: []].append(child)
        }
        child = Int(page.ends[child])
      }
      for group in groups.values where group.count >= 3 {
        let words = group.reduce(0) { $0 + self.words(in: $1) }
        if Double(words) <= PageFurniture.share * Double(prose[prose.count - 1]) {
          teasers.formUnion(group)
        }
      }
    }
    return teasers
  }

  private func isTeaser(_ node: Int) -> Bool {
    let range = blocks.blocks(in: node)
    guard (2...12).contains(range.count), links[range.upperBound] > links[range.lowerBound] else {
      return false
    }
    let inside = blocks.blocks[range]
    return inside.reduce(0) { $0 + $1.words } <= 120 && inside.count { $0.isProse } <= 2
  }
}
