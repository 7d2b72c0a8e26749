import Testing

@testable import DatelineKit

@Suite("Reading web pages")
struct PageReaderTests {
  private func read(_ page: String) throws -> Article {
    let contents = try SourceReader.read(Array(page.utf8), name: "a", languages: .any)
    return try #require(contents.articles.first)
  }

  private let html = SourceReaderTests.html
  private let text = SourceReaderTests.text

  /// A page around an article, with more before and behind it.
  private func page(before: String = "", after: String = "", within: String = "") -> String {
    "<html><body><div id=top>\(before)</div><div class=main><div class=story>\(within)\(html)</div>"
      + "\(after)</div></body></html>"
  }

  // MARK: Text

  @Test(
    "What is no text of the article is left out",
    arguments: [
      "<div class='newsletter-box'><p>Get our best stories in your inbox every single morning.</p></div>",
      "<aside><p>A story of another day, told in more words than one would think it needs.</p></aside>",
      "<div id=comments><p>I have been saying this for years and nobody has ever listened to me.</p></div>",
      "<figure><img src=x><figcaption>The ministers of both countries in Nairobi on Tuesday.</figcaption></figure>",
      "<ul><li><a href=1>One story</a></li><li><a href=2>Another story of ours</a></li></ul>",
      "<p>Read more: <a href=x>what the two countries had agreed a year ago in Paris</a></p>",
      "<p>Follow us on our channels for more.</p>",
      "<div style='display: none'><p>This paragraph is not shown to anybody who reads the page.</p></div>",
      "<form><p>Please log in with your account to read all that we have written so far.</p></form>",
      "<div class='authorBio'><p>A. Writer has written about fish for longer than he can remember.</p></div>",
    ]
  )
  func leftOut(_ box: String) throws {
    #expect(try read(page(after: box)).text == text)
  }

  @Test("A box in the middle does not end the article")
  func middle() throws {
    let parts = SourceReaderTests.paragraphs.map { "<p>\($0)</p>" }
    let box =
      "<div class=related><a href=1>One story of ours</a><a href=2>Another one of ours</a></div>"
    let source = "<html><body><div>\(parts[0])\(parts[1])\(box)\(parts[2])</div></body></html>"
    #expect(try read(source).text == text)
  }

  @Test("An article that the page says is in several parts is read whole")
  func parts() throws {
    let parts = SourceReaderTests.paragraphs.map { "<div class=story-body><p>\($0)</p></div>" }
    let source =
      "<html><body><div>\(parts[0])\(parts[1])<a href=x>x</a>\(parts[2])</div></body></html>"
    #expect(try read(source).text == text)
  }

  @Test("Neighbours of one class with a link and some words announce other articles")
  func teasers() throws {
    let teaser =
      "<div class=t><h3><a href=1>A title of three words</a></h3>"
      + "<p>Ten words say what the other story is about here.</p></div>"
    #expect(try read(page(after: String(repeating: teaser, count: 4))).text == text)
  }

  @Test(
    "Headings stay where text follows them, the headline and the line of date and author do not"
  )
  func headings() throws {
    let article = try read(
      page(
        after: "<h2>More</h2>",
        within: "<h1>Talks in Nairobi</h1><p>By A. Writer</p><p>12 June 2018</p>"
      ).replacing("<p>It was", with: "<h2>What came before</h2><p>It was")
    )
    #expect(article.title == "Talks in Nairobi")
    #expect(article.published?.date.description == "2018-06-12")
    #expect(article.text == text.replacing("It was", with: "What came before\n\nIt was"))
  }

  @Test("Breaks part lines and paragraphs, items and cells stand on lines of their own")
  func layout() throws {
    let article = try read(
      page(
        within:
          "<p>One line of the text, long enough to count as prose,<br>and a second line of it.<br>"
          + "<br>Then a paragraph of its own that is as long as it has to be.</p>"
          + "<ul><li>First point of the list.</li><li>Second point of it.</li></ul>"
          + "<table><tr><td>Kenya</td><td>12 boats</td></tr><tr><td>France</td><td>9 boats</td></tr></table>"
      )
    )
    #expect(
      article.text.hasPrefix(
        "One line of the text, long enough to count as prose,\nand a second line of it.\n\nThen a "
          + "paragraph of its own that is as long as it has to be.\n\nFirst point of the list.\n"
          + "Second point of it.\n\nKenya | 12 boats\nFrance | 9 boats\n\nFrance and Kenya agreed"
      ),
      "\(article.text)"
    )
  }

  @Test("References, no-break spaces, soft hyphens and Windows-1252 numbers become plain text")
  func characters() throws {
    let article = try read(
      page(
        within:
          "<p>&ldquo;Fish&nbsp;&amp; boats&#148; &#8212; the mini&shy;ster&#146;s words were few.</p>"
      )
    )
    #expect(article.text.hasPrefix("“Fish & boats” — the minister’s words were few.\n"))
  }

  @Test("A page that brings its text in linked data alone")
  func linkedText() throws {
    let body = text.replacing("\n\n", with: "\\n\\n")
    let article = try read(
      "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}"
        + "</script><div id=app></div></html>"
    )
    #expect(article.text == text)
    #expect(article.notes == ["its text was taken from its linked data (JSON-LD)"])
  }

  @Test("Scripts without spaces between words are read too")
  func unparted() throws {
    let paragraph = "両国の外相は火曜日にナイロビで会談し、共同事務所を開くことで合意した。"
    let article = try read(
      "<html><nav><a href=/>家</a></nav><p>\(paragraph)</p><p>\(paragraph)</p></html>"
    )
    #expect(article.text == "\(paragraph)\n\n\(paragraph)")
  }

  // MARK: Encodings

  @Test("Encodings: the page's own word, and Windows-1252 without any")
  func encodings() throws {
    let start = Array("<html><head><meta charset='windows-1251'></head><p>".utf8)
    let cyrillic = try SourceReader.read(
      start + [0xCC, 0xE8, 0xED, 0xE8, 0xF1, 0xF2, 0xF0]
        + Array(" came to Nairobi on Tuesday.</p>".utf8),
      name: "a"
    )
    #expect(cyrillic.articles.first?.text == "Министр came to Nairobi on Tuesday.")
    #expect(cyrillic.articles.first?.notes == ["it is not UTF-8 and was read as windows-1251"])
    let western = try SourceReader.read(
      Array("<html><p>He said ".utf8) + [0x93, 0x6E, 0x6F, 0x94] + Array(" in Nairobi.</p>".utf8),
      name: "a"
    )
    #expect(western.articles.first?.text == "He said “no” in Nairobi.")
    #expect(western.articles.first?.notes == ["it is not UTF-8 and was read as Windows-1252"])
  }

  // MARK: Facts

  @Test("Title, publisher, author, address and language, from wherever they are")
  func facts() throws {
    for head in [
      "<title>Talks | The Post</title><meta property='og:title' content='Talks - The Post'>"
        + "<meta property='og:site_name' content='The Post'><meta name=author content='A. Writer'>"
        + "<link rel=canonical href='https://example.org/t'>",
      "<script type='application/ld+json'>[{\"@type\":\"BreadcrumbList\"},{\"@graph\":[{\"@type\":"
        + "[\"Report\",\"NewsArticle\"],\"headline\":\"Talks\",\"author\":[{\"name\":\"A. Writer\"}],"
        + "\"publisher\":{\"name\":\"The Post\"},\"mainEntityOfPage\":{\"@id\":\"https://example.org/t\"},}]}]"
        + "</script>",
      "<title>Talks - The Post</title><meta name=application-name content='The Post'>"
        + "<meta property='og:url' content='https://example.org/t'><span itemprop=author>A. Writer</span>",
    ] {
      let article = try read("<html lang=en-GB><head>\(head)</head><body>\(html)</body></html>")
      #expect(article.title == "Talks", "\(head)")
      #expect(article.publisher == "The Post", "\(head)")
      #expect(article.author == "A. Writer", "\(head)")
      #expect(article.url == "https://example.org/t", "\(head)")
      #expect(article.language == "en-GB")
    }
  }

  @Test("The address that a saving program noted")
  func savedFrom() throws {
    for comment in [
      "<!--\n Page saved with a program\n url: https://example.org/s \n saved date: x\n-->",
      "<!-- saved from url=(0021)https://example.org/s -->",
    ] {
      #expect(try read("\(comment)<html>\(html)</html>").url == "https://example.org/s")
    }
  }

  // MARK: Dates

  @Test(
    "The day of publication, and where it was found",
    arguments: [
      ("<link rel=canonical href='https://example.org/2018/06/12/talks'>", "URL"),
      ("<link rel=canonical href='https://example.org/news/talks-20180612.html'>", "URL"),
      ("<meta property='article:published_time' content='2018-06-12T23:30:00-04:00'>", "meta tag"),
      ("<meta name=date content='Tue, 12 Jun 2018 10:00:00 GMT'>", "meta tag"),
      ("<script type='application/ld+json'>{\"datePublished\":\"2018-06-12\"}</script>", "JSON-LD"),
      ("<span itemprop=datePublished content=2018-06-12>yesterday</span>", "microdata"),
      ("<div class=post-date>12 June 2018</div>", "date line"),
      ("<div class='entry-meta'><span data-time=1528796258>a day ago</span></div>", "date line"),
      ("<time datetime=2018-06-12T10:00>Tuesday</time>", "time element"),
      ("<script>var state = {\"publishedAt\": \"2018-06-12T10:00Z\"}</script>", "script data"),
      ("<b>Nairobi, June 12, 2018</b>", "text"),
      ("<b>Dienstag, 12. Juni 2018</b>", "text"),
      ("<b>mardi 12 juin 2018</b>", "text"),
      ("<b>12 de junio de 2018</b>", "text"),
      ("<b>12 июня 2018 г.</b>", "text"),
      ("<b>2018年6月12日</b>", "text"),
      ("<b>12.06.2018, 10:15</b>", "text"),
    ]
  )
  func published(_ mark: String, _ place: String) throws {
    let article = try read("<html><body>\(mark)\(html)</body></html>")
    #expect(article.published?.date.description == "2018-06-12")
    #expect(article.published?.place == place)
  }

  @Test(
    "What is no day of publication is left alone",
    arguments: [
      "<meta property='article:modified_time' content='2018-06-12'>",
      "<meta name=date content='1970-01-01'>",
      "<meta name=date content='31 February 2018'>",
      "<link rel=canonical href='https://example.org/2018/06/3-questions-on-fish'>",
      "<div class=comments><time datetime=2018-06-12>a day ago</time></div>",
    ]
  )
  func notPublished(_ mark: String) throws {
    #expect(try read("<html><body>\(mark)\(html)</body></html>").published == nil)
  }

  @Test("The day of the last change is kept, and is never the day of publication")
  func modified() throws {
    let article = try read(
      "<html><meta property='article:modified_time' content='2018-06-14'><body>\(html)</body></html>"
    )
    #expect(
      article.modified
        == PublishedDate(date: try CivilDate(iso8601: "2018-06-14"), place: "meta tag")
    )
    #expect(article.published == nil)
  }

  @Test("Days and months change places by the language")
  func order() throws {
    for (language, day) in [("en-US", "2018-03-04"), ("en-GB", "2018-04-03"), ("de", "2018-04-03")]
    {
      let article = try read("<html lang=\(language)><div class=date>3/4/2018</div>\(html)</html>")
      #expect(article.published?.date.description == day, "\(language)")
    }
  }

  @Test("Places that give different days are told of")
  func disagreement() throws {
    let article = try read(
      "<html><link rel=canonical href='https://example.org/2018/06/11/talks'>"
        + "<meta property='article:published_time' content='2018-06-12'>\(html)</html>"
    )
    #expect(article.published?.date.description == "2018-06-11")
    #expect(article.warnings == ["its URL says 2018-06-11, its meta tag 2018-06-12: the URL holds"])
  }
}
