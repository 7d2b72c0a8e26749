/// What the linked data of a page (JSON-LD, schema.org) says of the article in it.
struct LinkedData: Sendable {
  private(set) var headline: String?
  private(set) var publisher: String?
  private(set) var author: String?
  private(set) var url: String?
  private(set) var language: String?
  private(set) var published: String?
  private(set) var modified: String?
  /// The article's whole text, where it is given.
  private(set) var body: String?

  /// So many things are looked at, at most.
  private static let most = 2_000

  /// Reads the scripts of a page; broken JSON is read as far as it goes.
  init(_ scripts: [[UInt8]]) {
    var things: [JSONValue] = []
    for script in scripts {
      if let value = JSONScanner.value(of: script) { LinkedData.collect(value, into: &things) }
    }
    // An article speaks for itself first, then anything else on the page does.
    let articles = things.filter { LinkedData.isArticle($0) }
    for thing in articles { absorb(thing) }
    for thing in things { absorbDates(thing) }
    if publisher == nil {
      for thing in things
      where LinkedData.types(of: thing).contains(where: {
        $0.hasSuffix("website") || $0.hasSuffix("organization")
      }) {
        publisher = publisher ?? LinkedData.name(thing)
      }
    }
  }

  /// All objects: of lists, of `@graph`, and of the keys that hold the main thing of a page.
  private static func collect(_ value: JSONValue, into things: inout [JSONValue]) {
    guard things.count < most else { return }
    switch value {
    case .array(let elements):
      for element in elements { collect(element, into: &things) }
    case .object:
      things.append(value)
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
        if let inner = value[key] { collect(inner, into: &things) }
      }
    default: break
    }
  }

  private static func types(of thing: JSONValue) -> [String] {
    (thing["@type"]?.elements ?? []).compactMap { $0.string?.lowercased() }
  }

  private static func isArticle(_ thing: JSONValue) -> Bool {
    types(of: thing).contains {
      $0.hasSuffix("article") || $0.hasSuffix("posting") || $0.hasSuffix("report")
        || $0.hasSuffix("review")
    }
  }

  private mutating func absorb(_ thing: JSONValue) {
    headline = headline ?? thing["headline"]?.string ?? thing["name"]?.string
    publisher = publisher ?? thing["publisher"].flatMap(LinkedData.name)
    author = author ?? thing["author"].flatMap(LinkedData.names)
    language = language ?? thing["inLanguage"]?.string
    url =
      url ?? thing["url"]?.string
      ?? thing["mainEntityOfPage"].flatMap {
        $0.string ?? $0["@id"]?.string
      }
    published = published ?? thing["datePublished"]?.text
    modified = modified ?? thing["dateModified"]?.text
    body = body ?? thing["articleBody"]?.string
  }

  private mutating func absorbDates(_ thing: JSONValue) {
    published =
      published ?? thing["datePublished"]?.text ?? thing["uploadDate"]?.text
      ?? thing["dateCreated"]?.text
    modified = modified ?? thing["dateModified"]?.text
  }

  private static func name(_ value: JSONValue) -> String? {
    value.elements.lazy.compactMap { $0.string ?? $0["name"]?.elements.first?.string }.first
  }

  private static func names(_ value: JSONValue) -> String? {
    let names = value.elements.compactMap { name($0) }.filter { !$0.hasPrefix("http") }
    return names.isEmpty ? nil : names.prefix(8).joined(separator: ", ")
  }
}

extension JSONValue {
  /// A string or a number as text.
  fileprivate var text: String? {
    switch self {
    case .string(let text), .number(let text): return text
    case .array(let elements): return elements.first?.string
    default: return nil
    }
  }
}
