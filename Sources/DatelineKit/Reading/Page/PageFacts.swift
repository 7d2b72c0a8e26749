/// What a page says about its article: headline, publisher, address, author, language, days.
struct PageFacts: Sendable {
  private(set) var title: String?
  private(set) var publisher: String?
  private(set) var url: String?
  private(set) var author: String?
  private(set) var language: String?
  /// The values of meta elements by name, in lower case, in the order of the page.
  private(set) var meta: [(key: String, value: String)] = []
  let linked: LinkedData

  init(of page: Page) {
    linked = LinkedData(page.linkedData)
    var canonical: String?
    var head: String?
    var heading: String?
    var written: String?
    for node in 0..<page.count {
      switch page.tags[node] {
      case .html:
        language = language ?? page.value(.lang, of: node) ?? page.value(.xmlLang, of: node)
      case .meta: addMeta(node, page)
      case .link:
        if page.value(.rel, of: node)?.lowercased() == "canonical" {
          canonical = canonical ?? page.value(.href, of: node)
        }
      case .title: head = head ?? page.text(of: node).nonEmpty
      case .h1: heading = heading ?? page.text(of: node).nonEmpty
      case .text: continue
      default:
        if written == nil { written = PageFacts.author(node, page) }
      }
    }
    let open = value("og:title") ?? value("twitter:title")
    publisher =
      value("og:site_name") ?? linked.publisher ?? value("application-name")
      ?? value("dc.publisher") ?? value("publisher") ?? value("citation_publisher")
    url = (canonical?.address ?? value("og:url")?.address ?? linked.url?.address)
    author =
      (value("author") ?? value("article:author") ?? linked.author).flatMap {
        $0.hasPrefix("http") ? nil : $0
      } ?? linked.author ?? value("dc.creator") ?? value("parsely-author") ?? written
    language =
      language?.nonEmpty ?? linked.language ?? value("og:locale")
      ?? value("content-language")
    title = (linked.headline?.nonEmpty ?? open ?? heading ?? head).map {
      PageFacts.withoutPublisher(PlainLine.collapsed($0), publisher)
    }
  }

  /// The first value of a meta element of one name.
  func value(_ key: String) -> String? {
    meta.first { $0.key == key }?.value
  }

  private mutating func addMeta(_ node: Int, _ page: Page) {
    guard let content = page.value(.content, of: node)?.nonEmpty, meta.count < 500 else { return }
    for attribute in page.attributes(of: node) {
      switch attribute.key {
      case .name, .property, .itemprop, .httpEquiv:
        meta.append((page.string(attribute.value).lowercased(), content))
      default: continue
      }
    }
  }

  private static func author(_ node: Int, _ page: Page) -> String? {
    let isAuthor = page.attributes(of: node).contains {
      switch $0.key {
      case .itemprop, .rel: return page.string($0.value).lowercased() == "author"
      default: return false
      }
    }
    guard isAuthor else { return nil }
    return page.text(of: node, limit: 200).nonEmpty
  }

  /// A title without the publisher's name that many pages put at its end.
  private static func withoutPublisher(_ title: String, _ publisher: String?) -> String {
    guard let publisher, title.hasSuffix(publisher), title != publisher else { return title }
    var rest = title.dropLast(publisher.count)
    let signs: Set<Character> = [" ", "-", "–", "—", "|", "·", ":", "»"]
    guard let last = rest.last, signs.contains(last) else { return title }
    while let last = rest.last, signs.contains(last) { rest.removeLast() }
    return rest.isEmpty ? title : String(rest)
  }
}

extension String {
  /// The text with even white space; nil where there is none.
  fileprivate var nonEmpty: String? {
    let line = PlainLine.collapsed(self)
    return line.isEmpty ? nil : line
  }

  /// The text if it is a web address.
  fileprivate var address: String? {
    let start = prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") ? self : nil
  }
}
