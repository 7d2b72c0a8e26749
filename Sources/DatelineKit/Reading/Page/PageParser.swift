import CLibXML2

/// Parses HTML with libxml2's parser, whatever is wrong with it.
///
/// libxml2 calls back for every tag and every run of text, and the page is built from that: no
/// tree of libxml2's own is made, so none has to be freed, and no depth is too much for it.
enum PageParser {
  /// A page whose elements nest deeper is read flat; browsers stop at 512.
  static let deepest = 600

  /// The page of some HTML.
  ///
  /// - Parameter source: the HTML, in UTF-8.
  static func page(of source: [UInt8]) -> Page {
    if let page = parse(PageScrubber(source, isFlat: false)) { return page }
    var flat = parse(PageScrubber(source, isFlat: true)) ?? Page()
    flat.isFlat = true
    return flat
  }

  /// The page of a scrubbed source; nil where it nests too deeply.
  private static func parse(_ scrubbed: PageScrubber) -> Page? {
    let builder = PageBuilder()
    builder.page.linkedData = scrubbed.linkedData
    builder.page.scripts = scrubbed.scripts
    guard !scrubbed.output.isEmpty else { return builder.finished }
    scrubbed.output.withUnsafeBytes { bytes in
      guard
        let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        let size = Int32(exactly: bytes.count),
        let context = htmlCreateMemoryParserCtxt(start, size)
      else { return }
      defer { htmlFreeParserCtxt(context) }
      builder.context = context
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, Int32(options))
      _ = xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      listen(context)
      context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
      withExtendedLifetime(builder) { _ = LibXML.silently { htmlParseDocument(context) } }
      if let tree = context.pointee.myDoc {
        xmlFreeDoc(tree)
        context.pointee.myDoc = nil
      }
      builder.context = nil
    }
    return builder.isTooDeep ? nil : builder.finished
  }

  /// Puts our callbacks in the place of those that would build a tree.
  private static func listen(_ context: htmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startDocument = nil
    sax.pointee.endDocument = nil
    sax.pointee.internalSubset = nil
    sax.pointee.comment = nil
    sax.pointee.processingInstruction = nil
    sax.pointee.error = nil
    sax.pointee.warning = nil
    sax.pointee.fatalError = nil
    sax.pointee.startElement = { user, name, attributes in
      PageBuilder.of(user)?.open(name, attributes)
    }
    sax.pointee.endElement = { user, _ in PageBuilder.of(user)?.close() }
    sax.pointee.characters = { user, text, count in PageBuilder.of(user)?.add(text, count) }
    sax.pointee.ignorableWhitespace = { user, text, count in
      PageBuilder.of(user)?.add(text, count)
    }
    sax.pointee.cdataBlock = { user, text, count in PageBuilder.of(user)?.add(text, count) }
  }
}

/// Builds a page from what the parser calls back for.
private final class PageBuilder {
  var page = Page()
  var context: htmlParserCtxtPtr?
  private(set) var isTooDeep = false
  private var open: [Int]

  init() {
    open = [page.append(.other, parent: 0)]
  }

  /// The page with all its nodes closed.
  var finished: Page {
    for node in open.reversed() { page.close(node) }
    return page
  }

  static func of(_ user: UnsafeMutableRawPointer?) -> PageBuilder? {
    user.map { Unmanaged<PageBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(
    _ name: UnsafePointer<xmlChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard !isTooDeep, let name else { return }
    guard open.count <= PageParser.deepest else {
      isTooDeep = true
      if let context { xmlStopParser(context) }
      return
    }
    let tag = PageTag(name: String(cString: name))
    open.append(page.append(tag, parent: open[open.count - 1]))
    guard var pair = attributes else { return }
    while let key = pair[0] {
      if let attribute = PageAttribute(named: String(cString: key)) {
        let value = pair[1].map {
          UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0)))
        }
        page.append(attribute, value: value ?? UnsafeBufferPointer(start: nil, count: 0))
      }
      pair += 2
    }
  }

  func close() {
    guard open.count > 1 else { return }
    page.close(open.removeLast())
  }

  func add(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let text, count > 0, !isTooDeep else { return }
    page.append(
      text: UnsafeBufferPointer(start: text, count: Int(count)),
      parent: open[open.count - 1]
    )
  }
}
