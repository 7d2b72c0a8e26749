import Testing

@testable import DatelineKit

@Suite("Reading sources of every form")
struct SourceReaderTests {
  static let paragraphs = [
    "France and Kenya agreed on Tuesday to open a joint office in the harbour of Mombasa, the two "
      + "foreign ministers said after a day of talks in Nairobi that both called open and useful.",
    "The office is to train the coast guards of four countries and will be paid for by both sides "
      + "in equal parts, according to a text that was handed to reporters at the end of the day.",
    "It was the first visit of a French minister since the two governments had fallen out over "
      + "fishing rights last year, and a second round of talks will be held in Paris in the autumn.",
  ]
  static let text = paragraphs.joined(separator: "\n\n")
  static let html = paragraphs.map { "<p>\($0)</p>" }.joined()

  static func page(head: String = "", body: String = "") -> String {
    "<!DOCTYPE html><html><head><title>Talks</title>\(head)</head><body>"
      + "<nav><ul><li><a href=/>Home</a></li><li><a href=/world>World</a></li></ul></nav>"
      + "<article><h1>Talks in Nairobi</h1>\(body)\(html)</article>"
      + "<footer><p>All rights of the publisher are reserved, and none may be used.</p></footer>"
      + "</body></html>"
  }

  private func read(_ text: String, name: String = "a") throws -> SourceContents {
    try SourceReader.read(Array(text.utf8), name: name)
  }

  private func one(_ text: String) throws -> Article {
    let contents = try read(text)
    #expect(contents.articles.count == 1)
    return try #require(contents.articles.first)
  }

  private func refusal(_ bytes: [UInt8]) -> ReadingError? {
    do throws(ReadingError) {
      _ = try SourceReader.read(bytes, name: "a")
      return nil
    } catch {
      return error
    }
  }

  @Test("A page is read without its furniture, and its bytes are kept")
  func page() throws {
    let source = SourceReaderTests.page()
    let article = try one(source)
    #expect(article.text == SourceReaderTests.text)
    #expect(article.title == "Talks in Nairobi")
    #expect(article.original == Array(source.utf8))
  }

  @Test("A page and a plain text of the same words are one article")
  func sameText() throws {
    #expect(try one(SourceReaderTests.page()).id == one(SourceReaderTests.text).id)
  }

  @Test(
    "The form is told from the bytes, not from the name",
    arguments: [
      ("Talks resume.", SourceForm.text),
      ("[Updated] Talks resume.", .text),
      ("{sic} Talks resume.", .text),
      ("---\ntitle: x\n---\nTalks", .frontMatter),
      ("--- Talks resume", .text),
      ("\u{FEFF}\n <!-- saved --> <HTML>", .page),
      ("<div>Talks</div>", .page),
      ("< 5 people came", .text),
      ("<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", .feed),
      ("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">", .feed),
      ("<?xml version=\"1.0\"?><html xmlns=\"x\">", .page),
      ("<?xml version=\"1.0\"?><kml/>", .unsupported("an XML file")),
      ("{\"text\": \"x\"}", .json),
      (" [ {\"text\": \"x\"} ]", .json),
      ("From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n\r\n", .message),
      ("%PDF-1.7", .unsupported("a PDF")),
      ("PK\u{3}\u{4}", .unsupported("a ZIP archive (as Word and EPUB files are)")),
    ]
  )
  func form(_ text: String, _ form: SourceForm) {
    #expect(SourceForm(of: Array(text.utf8)) == form)
  }

  @Test("Front matter gives title, publisher, address, author and day; Markdown loses its marks")
  func frontMatter() throws {
    let article = try one(
      """
      ---
      title: "Talks in Nairobi: a first day"
      source: The Harbour Post
      url: https://example.org/talks
      author: [A. Writer, B. Writer]
      published: 2018-06-12T08:00:00Z
      created: 2020-01-01
      ---

      # Talks in Nairobi

      France and [Kenya](https://example.org/ke) **agreed** on ![map](m.png)a plan.
      > It is \\*good\\*.
      """
    )
    #expect(article.title == "Talks in Nairobi: a first day")
    #expect(article.publisher == "The Harbour Post")
    #expect(article.url == "https://example.org/talks")
    #expect(article.author == "A. Writer, B. Writer")
    #expect(article.published?.date.description == "2018-06-12")
    #expect(article.published?.place == "front matter")
    #expect(
      article.text == "Talks in Nairobi\n\nFrance and Kenya agreed on a plan.\nIt is *good*."
    )
  }

  @Test("What only looks like front matter is text")
  func noFrontMatter() throws {
    let text = "---\nTalks resume in Rome.\nThey met.\n---\nAgain."
    #expect(try one(text).text == text)
  }

  @Test("Each item of an RSS feed is an article with its own bytes")
  func rss() throws {
    let item = """
      <item><title>Talks &amp; more</title><link>https://example.org/1</link>
      <pubDate>Tue, 12 Jun 2018 23:30:00 -0400</pubDate><dc:creator>A. Writer</dc:creator>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>France &amp; Kenya agreed.</p><p>They met.</p>]]></content:encoded>
      </item>
      """
    let contents = try read(
      "<?xml version=\"1.0\"?><rss><channel><title>The Harbour Post</title>\(item)"
        + "<item><title>Two</title><description>&lt;p&gt;A second item.&lt;/p&gt;</description>"
        + "</item><item><title>Empty</title></item></channel></rss>"
    )
    #expect(
      contents.articles.map(\.text) == ["France & Kenya agreed.\n\nThey met.", "A second item."]
    )
    #expect(contents.refusals == [.init(part: "item 3", error: .empty)])
    let first = try #require(contents.articles.first)
    #expect(first.title == "Talks & more")
    #expect(first.publisher == "The Harbour Post")
    #expect(first.url == "https://example.org/1")
    #expect(first.author == "A. Writer")
    #expect(
      first.published == PublishedDate(date: try CivilDate(iso8601: "2018-06-12"), place: "feed")
    )
    #expect(first.original == Array(item.utf8))
  }

  @Test("Atom: published is the day, updated is only kept")
  func atom() throws {
    let contents = try read(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
      <entry><title type="html">Talks &amp;amp; more</title><link rel="self" href="x"/>
      <link href="https://example.org/2"/><published>2018-06-12T01:00:00Z</published>
      <updated>2018-06-13T01:00:00Z</updated><author><name>A. Writer</name></author>
      <content type="xhtml"><div><p>They met.</p><p>They left.</p></div></content></entry>
      <entry><title>Two</title><updated>2018-06-14</updated><summary>Only a summary.</summary></entry>
      </feed>
      """
    )
    #expect(contents.articles.map(\.text) == ["They met.\n\nThey left.", "Only a summary."])
    let (first, second) = (contents.articles[0], contents.articles[1])
    #expect(first.title == "Talks & more")
    #expect(first.url == "https://example.org/2")
    #expect(first.author == "A. Writer")
    #expect(first.published?.date.description == "2018-06-12")
    #expect(first.modified?.date.description == "2018-06-13")
    #expect(second.published == nil)
    #expect(second.modified?.date.description == "2018-06-14")
  }

  @Test("JSON: one record, a list, and a record a line")
  func json() throws {
    let record =
      #"{"text": "They met.", "title": "Talks", "published": "2018-06-12", "#
      + #""url": "https://example.org", "publisher": {"name": "Post"}}"#
    for (source, count) in [
      (record, 1), ("[\(record), \(record)]", 2), ("\(record)\n\(record)\n", 2),
      (#"{"version": "1.1", "items": [\#(record)]}"#, 1),
    ] {
      let articles = try read(source).articles
      #expect(articles.count == count)
      for article in articles {
        #expect(article.text == "They met.")
        #expect(article.title == "Talks")
        #expect(article.publisher == "Post")
        #expect(article.url == "https://example.org")
        #expect(article.published?.place == "published field")
      }
    }
    let contents = try read("\(record)\n{\"title\": \"none\"}\n")
    #expect(contents.refusals == [.init(part: "item 2", error: .empty)])
  }

  @Test("Text in a record may be HTML")
  func htmlInJSON() throws {
    #expect(
      try one(#"{"text": "<p>They met.</p><p>They left.</p>"}"#).text == "They met.\n\nThey left."
    )
    #expect(try one(#"{"text": "a < b and c > d"}"#).text == "a < b and c > d")
  }

  @Test("A timeline's own JSON is named as such")
  func timeline() {
    let error = refusal(Array(#"{"events": [], "format": "dateline/timeline", "version": 1}"#.utf8))
    #expect(error == .timeline)
    #expect(
      error?.description
        == "it is a timeline, not an article; `dateline merge` and `dateline render` take it"
    )
  }

  @Test("A page saved as one message, in quoted-printable and in base64")
  func message() throws {
    let text = "Zürich and Nairobi = one. " + SourceReaderTests.text
    let html =
      "<html><body><p>\(text.split(separator: "\n\n").joined(separator: "</p><p>"))</p></body></html>"
    let quoted = html.utf8.map { byte -> String in
      byte == 0x3D || byte >= 0x80
        ? "=" + String(byte, radix: 16, uppercase: true) : String(Unicode.Scalar(byte))
    }
    let lines = stride(from: 0, to: quoted.count, by: 60).map {
      quoted[$0..<min($0 + 60, quoted.count)].joined()
    }
    for (encoding, body) in [
      ("quoted-printable", lines.joined(separator: "=\r\n")), ("base64", base64(html)),
    ] {
      let article = try one(
        "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/3\r\n"
          + "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
          + "\tboundary=\"--b1\"\r\n\r\n----b1\r\nContent-Type: text/css\r\n\r\np {}\r\n"
          + "----b1\r\nContent-Type: text/html; charset=utf-8\r\n"
          + "Content-Transfer-Encoding: \(encoding)\r\n\r\n\(body)\r\n----b1--\r\n"
      )
      #expect(article.text == text.replacing("\n\n", with: "\n\n"), "\(encoding)")
      #expect(article.url == "https://example.org/3")
    }
  }

  private func base64(_ text: String) -> String {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes = Array(text.utf8)
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? signs[value >> (18 - 6 * place) & 63] : "=")
      }
    }
    return result
  }

  @Test("gzip of any form is read; the bytes as they came are kept")
  func gzip() throws {
    let contents = try SourceReader.read(GzipSamples.talks, name: "a.gz")
    #expect(
      contents.articles.map(\.text) == [
        "Leaders met in Geneva.\nThey talked, and talked, and talked."
      ]
    )
    #expect(contents.articles.first?.original == GzipSamples.talks)
  }

  @Test("Another language is refused, or read where any is asked for")
  func languages() throws {
    let german = Array(
      ("<html><p>Der Präsident hat am Montag mit dem Minister gesprochen und die Lage für sehr ernst "
        + "erklärt. Er sagte, dass die Gespräche nicht abgebrochen werden und auch nach dem Treffen "
        + "weiter geführt werden. Die Regierung ist bereit, sich mit den Nachbarn zu einigen.</p>")
        .utf8
    )
    #expect(refusal(german) == .notEnglish(language: "German"))
    #expect(try SourceReader.read(german, name: "a", languages: .any).articles.count == 1)
  }

  @Test("The wording of the refusals")
  func wording() {
    #expect(ReadingError.noArticle.description == "there is no article in it")
    #expect(
      ReadingError.compressed(reason: "it is cut off").description
        == "it cannot be decompressed: it is cut off"
    )
  }
}
