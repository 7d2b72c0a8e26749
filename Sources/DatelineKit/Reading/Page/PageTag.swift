/// The elements of HTML that reading a page tells apart.
enum PageTag: String, CaseIterable, Sendable {
  /// A run of text.
  case text = "#text"
  /// Any element that has no case of its own, custom elements among them.
  case other = "#other"
  case html, head, body, title, meta, link, base
  case article, main, section, nav, aside, header, footer, address, hgroup, search
  case div, p, h1, h2, h3, h4, h5, h6, pre, blockquote, center, hr, br, figure, figcaption
  case ul, ol, li, dl, dt, dd, menu
  case table, caption, thead, tbody, tfoot, tr, td, th
  case form, fieldset, legend, label, button, select, option, input, datalist, output
  case details, summary, dialog, iframe, object, embed, audio, video, canvas, picture, img
  case a, abbr, b, big, cite, code, em, font, i, ins, del, mark, q, s, small, span, strong, strike
  case sub, sup, time, tt, u, kbd, samp, wbr, bdi, bdo, dfn, acronym

  private static let byName = Dictionary(
    uniqueKeysWithValues: PageTag.allCases.map { ($0.rawValue, $0) }
  )

  /// The case of an element's name in lower case.
  init(name: String) {
    self = PageTag.byName[name] ?? .other
  }

  /// Whether it stands within a line of text.
  var isInline: Bool {
    switch self {
    case .text, .a, .abbr, .b, .big, .cite, .code, .em, .font, .i, .ins, .del, .mark, .q, .s,
      .small, .span, .strong, .strike, .sub, .sup, .time, .tt, .u, .kbd, .samp, .wbr, .bdi, .bdo,
      .dfn, .acronym, .label, .img, .picture, .input, .other:
      return true
    default: return false
    }
  }

  /// Whether it is one of `h1` to `h6`.
  var isHeading: Bool {
    switch self {
    case .h1, .h2, .h3, .h4, .h5, .h6: return true
    default: return false
    }
  }

  /// Whether what stands in it is never part of an article's text.
  var isFurniture: Bool {
    switch self {
    case .head, .nav, .footer, .button, .select, .option, .datalist, .iframe, .object, .embed,
      .audio, .video, .canvas, .dialog, .search, .menu, .input:
      return true
    default: return false
    }
  }
}

/// The attributes of HTML that reading a page looks at; all others are dropped before it is parsed.
enum PageAttribute: String, CaseIterable, Sendable {
  case id, `class`, itemprop, itemtype, itemscope, property, name, content, datetime, href, rel
  case lang, role, style, hidden, type, title, pubdate
  case xmlLang = "xml:lang"
  case ariaHidden = "aria-hidden"
  case httpEquiv = "http-equiv"
  /// Any `data-` attribute whose name speaks of a date or a time.
  case dataDate = "data-date"

  private static let byName = Dictionary(
    uniqueKeysWithValues: PageAttribute.allCases.map { ($0.rawValue, $0) }
  )

  /// The case of an attribute's name in lower case; nil for those that do not matter.
  init?(named name: String) {
    guard let known = PageAttribute.byName[name] else { return nil }
    self = known
  }
}
