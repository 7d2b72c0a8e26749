import Foundation
import Testing

/// `read`, and sources that are no plain text in the other commands.
struct ReadTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head><title>After Geneva - The Post</title>
    <meta property="og:site_name" content="The Post">
    <meta property="article:published_time" content="2025-08-20T08:00:00Z"></head>
    <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><p>
    \(Articles.wednesday.replacing("\n\n", with: "</p><p>"))</p></body></html>
    """

  private static let feed = """
    <?xml version="1.0"?><rss><channel><title>The Post</title>
    <item><title>One</title><pubDate>Tue, 19 Aug 2025 10:00:00 GMT</pubDate>
    <description>\(Articles.monday)</description></item>
    <item><title>Two</title><pubDate>Wed, 20 Aug 2025 10:00:00 GMT</pubDate>
    <description>\(Articles.wednesday)</description></item></channel></rss>
    """

  @Test func aPageIsPrintedAsItIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(ReadTests.page, to: "page.html")
    let run = try Run(["read", "page.html"], in: folder)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("  title: After Geneva\n"))
    #expect(run.output.contains("  published: 2025-08-20 (meta tag)\n"))
    #expect(run.output.contains("their first meeting in four years."))
    #expect(!run.output.contains("World"))
  }

  @Test func whatReadPrintsAsJSONIsWhatExtractTakes() throws {
    let folder = try TemporaryFolder()
    try folder.write(ReadTests.page, to: "page.html")
    let read = try Run(["read", "page.html", "--format", "json"], in: folder)
    #expect(read.output.contains(#""published":"2025-08-20""#))
    let extracted = try Run(["extract"], input: read.output)
    #expect(extracted.code == 0)
    #expect(extracted.output.contains("Merz"))
  }

  @Test func aFeedIsKeptWholeAndEachItemIsASource() throws {
    let folder = try TemporaryFolder()
    try folder.write(ReadTests.feed, to: "feed.xml")
    let run = try Run(["generate", "feed.xml", "-o", "tl"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(try folder.names(in: "tl/articles") == ["feed.xml"])
    #expect(try folder.read("tl/articles/feed.xml") == ReadTests.feed)
    let again = try Run(["merge", "tl", "tl/articles/feed.xml"], in: folder)
    #expect(again.code == 0)
    #expect(try folder.names(in: "tl/articles") == ["feed.xml"])
  }

  @Test func aTimelineAmongTheSourcesIsNamed() throws {
    let folder = try Articles.folder()
    _ = try Run(["generate", "wednesday.txt@2025-08-20", "-o", "out.json"], in: folder)
    let run = try Run(["generate", "wednesday.txt@2025-08-20", "out.json"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors.hasPrefix("error: out.json: it is a timeline, not an article"))
  }

  @Test func brokenBytesOfAnotherEncodingPrintNothingButANote() throws {
    let folder = try TemporaryFolder()
    let bytes =
      Array("<html><meta charset=gbk><p>They met in Geneva and talked of fish, ".utf8)
      + [0xEB, 0x81, 0x9D, 0x20, 0xFF, 0xFF] + Array(" they said.</p></html>".utf8)
    try folder.write(bytes, to: "page.html")
    let run = try Run(["read", "page.html"], in: folder)
    #expect(run.code == 0)
    #expect(run.errors == "note: page.html: it is not UTF-8 and was read as gbk\n")
  }
}
