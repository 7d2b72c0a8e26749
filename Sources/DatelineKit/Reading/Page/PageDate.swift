/// Finds the day on which a page says that its article was published.
///
/// The places are asked in an order that was measured; the first that names a day holds, and the
/// others that name another are told of.
struct PageDate: Sendable {
  private(set) var published: PublishedDate?
  private(set) var modified: PublishedDate?
  /// What other places say that speak of publication in so many words.
  private(set) var others: [PublishedDate] = []

  private let page: Page
  private let facts: PageFacts
  private let finder: DateFinder
  /// The node of the headline; 0 where there is none.
  private let headline: Int

  /// So many elements are looked into for a day, at most.
  private static let mostLooks = 1_000

  /// Names of meta elements for the day of publication, the surest first.
  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "og:published_time",
    "article:published", "datepublished", "date_published", "dc.date.issued", "dcterms.issued",
    "publishdate", "publish_date", "publish-date", "published-date", "published_time",
    "pubdate", "publication_date", "publication-date", "originalpublicationdate",
    "article_date_original", "citation_publication_date", "citation_online_date",
    "citation_date", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
    "dc.date.created", "dcterms.created", "datecreated", "created", "article.created",
    "article.published", "rnews:datepublished", "displaydate", "article_publish_date",
    "date", "dc.date", "dcterms.date", "dc:date", "eprints.date", "bt:pubdate", "ptime",
    "release_date", "releasedate", "video:release_date", "timestamp", "doc_date", "time",
    "prism.publicationdate",
  ]

  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "date_modified", "dateupdated", "dcterms.modified", "dc.date.modified", "lastmod",
    "last-modified", "modified", "modificationdate", "revision_date", "updated_time",
    "og:modified_time", "article.updated", "lastmodified",
  ]

  init(of page: Page, _ facts: PageFacts, _ blocks: PageBlocks) {
    self.page = page
    self.facts = facts
    headline = page.tags.firstIndex(of: .h1) ?? 0
    var finder = DateFinder()
    let language = facts.language?.lowercased() ?? ""
    finder.isMonthFirst =
      language == "en" || language.hasPrefix("en-us") || language.hasPrefix("en_us")
    self.finder = finder
    var found: [PublishedDate] = []
    func add(_ date: CivilDate?, _ place: String) {
      if let date { found.append(PublishedDate(date: date, place: place)) }
    }
    add(facts.url.flatMap(PageDate.dayInURL), "URL")
    add(meta(PageDate.publishedNames), "meta tag")
    add(facts.linked.published.flatMap(day), "JSON-LD")
    add(itemprop(), "microdata")
    others = found
    if found.isEmpty {
      add(dateClass(), "date line")
      if found.isEmpty { add(timeElement(), "time element") }
      if found.isEmpty { add(scriptDate(), "script data") }
      if found.isEmpty { add(textDate(blocks), "text") }
    }
    published = found.first
    others.removeAll { $0.date == found.first?.date }
    modified =
      meta(PageDate.modifiedNames).map { PublishedDate(date: $0, place: "meta tag") }
      ?? facts.linked.modified.flatMap(day).map { PublishedDate(date: $0, place: "JSON-LD") }
  }

  // MARK: Places

  private func meta(_ names: [String]) -> CivilDate? {
    for name in names {
      for entry in facts.meta where entry.key == name {
        if let date = day(entry.value) { return date }
      }
    }
    return nil
  }

  /// The day of a value that holds a date and little else.
  private func day(_ value: String) -> CivilDate? {
    var finder = finder
    finder.takesShort = true
    if let date = finder.first(in: String(value.prefix(120))), PageDate.isLikely(date) {
      return date
    }
    return PageDate.unixDay(value)
  }

  /// The day of a count of seconds or milliseconds since 1970.
  private static func unixDay(_ value: String) -> CivilDate? {
    guard let count = Int(value), value.utf8.count == 10 || value.utf8.count == 13 else {
      return nil
    }
    let days = count / (value.utf8.count == 13 ? 86_400_000 : 86_400)
    return CivilDate(dayNumber: Int32(days))
  }

  /// Days that programs write where they know none.
  private static func isLikely(_ date: CivilDate) -> Bool {
    date.dayNumber != 0 && date.dayNumber != -1
  }

  /// A day in the path of an address, as in /2018/06/12/.
  static func dayInURL(_ url: String) -> CivilDate? {
    let path = url.split(separator: "?", maxSplits: 1).first ?? ""
    let utf8 = Array(path.utf8)
    for match in DateFinder().matches(in: utf8[...]) {
      let end = match.bytes.upperBound
      // In /2023/10/3-questions/ the 3 is no day.
      let isLong = end >= 2 && utf8[end - 2] &- 0x30 < 10
      guard isLong || end == utf8.count || utf8[end] == UInt8(ascii: "/") else { continue }
      if (1_990...2_099).contains(match.date.year) { return match.date }
    }
    for part in path.split(whereSeparator: { !$0.isNumber }) where part.count == 8 {
      var finder = DateFinder()
      finder.takesShort = true
      if let date = finder.first(in: String(part)), (1_990...2_099).contains(date.year) {
        return date
      }
    }
    return nil
  }

  private func itemprop() -> CivilDate? {
    for attribute in page.attributes
    where attribute.key == .itemprop || attribute.key == .pubdate
      || attribute.key == .property
    {
      let name = page.string(attribute.value).lowercased()
      guard
        attribute.key == .pubdate || name.contains("datepublished") || name == "dc:date dc:created"
          || name.contains("datecreated")
      else { continue }
      if let date = value(of: Int(attribute.node)) { return date }
    }
    return nil
  }

  /// The day that an element gives in its attributes, in those of elements in it, or in its text.
  private func value(of node: Int) -> CivilDate? {
    for inner in node..<min(Int(page.ends[node]), node + 30) {
      for attribute in page.attributes(of: inner) {
        switch attribute.key {
        case .datetime, .dataDate:
          if let date = day(page.string(attribute.value)) { return date }
        case .content, .title:
          if inner == node, let date = day(page.string(attribute.value)) { return date }
        default: continue
        }
      }
    }
    return finder.first(in: page.text(of: node, limit: 300))
  }

  private static let dateWords: Set<String> = [
    "date", "dates", "datum", "fecha", "data", "published", "publish", "pubdate", "posted",
    "postdate", "timestamp", "time", "created", "datetime", "publication", "byline", "dateline",
    "postmeta", "meta", "info", "entry-date", "entrydate", "publishdate", "datepublished",
    "articledate", "postinfo", "submitted", "details", "day", "storydate",
  ]

  private func dateClass() -> CivilDate? {
    var nodes: [Int] = []
    for attribute in page.attributes where attribute.key == .class || attribute.key == .id {
      let node = Int(attribute.node)
      let tag = page.tags[node]
      guard nodes.last != node, tag != .body, tag != .html, tag != .article, tag != .main else {
        continue
      }
      let words = page.string(attribute.value).lowercased()
        .split { !($0.isLetter || $0.isNumber) }
      let isDate = words.contains {
        PageDate.dateWords.contains(String($0)) || $0.hasSuffix("date") || $0.hasPrefix("date")
      }
      if isDate { nodes.append(node) }
    }
    return nearest(nodes)
  }

  /// The day of the first of some nodes behind the headline, or just before it; else of the first.
  private func nearest(_ nodes: [Int]) -> CivilDate? {
    var first: CivilDate?
    for node in nodes.prefix(PageDate.mostLooks) {
      guard first == nil || node >= headline - 40 else { continue }
      let text = page.text(of: node, limit: 400)
      guard text.utf8.count <= 240, !isInComments(node), let date = value(of: node) else {
        continue
      }
      if node >= headline - 40 { return date }
      first = date
    }
    return first
  }

  private func isInComments(_ node: Int) -> Bool {
    var at = node
    for _ in 0..<60 where at > 0 {
      let hints = PageHints(at, of: page)
      if hints.contains(.comments) || hints.contains(.related) || page.tags[at] == .aside {
        return true
      }
      at = Int(page.parents[at])
    }
    return false
  }

  private func timeElement() -> CivilDate? {
    nearest((0..<page.count).filter { page.tags[$0] == .time || page.tags[$0] == .abbr })
  }

  private static let scriptKeys = [
    "datePublished", "publishedAt", "published_at", "publishDate", "publish_date",
    "publicationDate", "pubDate", "firstPublished", "datePosted", "createdAt", "created_at",
  ]

  /// The day that the data of a script give for the publication: pages that are built by scripts
  /// carry their contents so.
  private func scriptDate() -> CivilDate? {
    for key in PageDate.scriptKeys {
      for script in page.scripts {
        guard let found = script.range(of: "\"\(key)\"") else { continue }
        let rest = script[found.upperBound...].prefix(60)
        let value = rest.drop { $0 == 0x3A || $0 <= 0x20 || $0 == 0x22 }.prefix {
          $0 != 0x22 && $0 != 0x2C
        }
        if let date = day(String(decoding: value, as: UTF8.self)) { return date }
      }
    }
    return nil
  }

  /// The first full date in the page's text, short blocks before long ones; what is no furniture
  /// is asked first.
  private func textDate(_ blocks: PageBlocks) -> CivilDate? {
    for away in [[.comments, .furniture, .related], .comments] as [PageHints] {
      var late: CivilDate?
      for block in blocks.blocks where block.hints.isDisjoint(with: away) {
        let matches = finder.matches(in: blocks.utf8[block.text].prefix(2_000), limit: 1)
        guard let match = matches.first, match.date.year >= 1_990 else { continue }
        if block.words <= 25 { return match.date }
        late = late ?? match.date
      }
      if let late { return late }
    }
    return nil
  }
}
