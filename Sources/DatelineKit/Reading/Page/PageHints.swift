/// What the class, the id and the role of an element say of its use.
struct PageHints: OptionSet, Sendable {
  let rawValue: UInt8

  static let comments = PageHints(rawValue: 1)
  static let share = PageHints(rawValue: 2)
  static let related = PageHints(rawValue: 4)
  static let promo = PageHints(rawValue: 8)
  static let furniture = PageHints(rawValue: 16)
  static let byline = PageHints(rawValue: 32)
  static let caption = PageHints(rawValue: 64)
  /// It says that it holds the article's body.
  static let body = PageHints(rawValue: 128)

  private static let byName: [String: PageHints] = [
    "comments": .comments, "share": .share, "related": .related, "promo": .promo,
    "furniture": .furniture, "byline": .byline, "caption": .caption, "body": .body,
  ]

  private static let byWord: [String: PageHints] = {
    var table: [String: PageHints] = [:]
    for fields in PageWords.table.lines() {
      guard let hint = byName[String(fields[0])] else { continue }
      for word in fields.dropFirst() { table[String(word), default: []].insert(hint) }
    }
    return table
  }()

  /// So many words of a class are looked at.
  private static let mostWords = 24

  /// The hints of a node of a page.
  init(_ node: Int, of page: Page) {
    var hints: PageHints = []
    for attribute in page.attributes(of: node) {
      switch attribute.key {
      case .id, .class:
        hints.formUnion(PageHints(words: page.utf8[attribute.value]))
      case .itemprop:
        if page.string(attribute.value).lowercased().contains("articlebody") {
          hints.insert(.body)
        }
      case .role:
        let role = page.string(attribute.value).lowercased()
        if ["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu"]
          .contains(role)
        {
          hints.insert(.furniture)
        }
      default: break
      }
    }
    self = hints
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The hints of a class or an id.
  private init(words bytes: ArraySlice<UInt8>) {
    var hints: PageHints = []
    var count = 0
    // Words as the signs part them are looked up whole, and so are their parts at capitals.
    for token in bytes.split(whereSeparator: { $0 <= 0x20 }) {
      guard count < PageHints.mostWords else { break }
      count += 1
      var word: [UInt8] = []
      var joined: [UInt8] = []
      var wasLower = false
      func close() {
        guard word.count > 1 else { return word = [] }
        hints.formUnion(PageHints.byWord[String(decoding: word, as: UTF8.self)] ?? [])
        word = []
      }
      for byte in token.prefix(80) {
        let isUpper = byte &- 0x41 < 26
        let isLower = byte &- 0x61 < 26
        guard isUpper || isLower else {
          close()
          wasLower = false
          continue
        }
        if isUpper, wasLower { close() }
        wasLower = isLower
        word.append(byte | 0x20)
        joined.append(byte | 0x20)
      }
      let isWhole = word.count == joined.count
      close()
      if !isWhole {
        hints.formUnion(PageHints.byWord[String(decoding: joined, as: UTF8.self)] ?? [])
      }
    }
    self = hints
  }
}
