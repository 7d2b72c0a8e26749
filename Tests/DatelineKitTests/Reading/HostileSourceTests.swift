import Foundation
import Testing

@testable import DatelineKit

/// Sources that were made to do harm, or came out of broken programs: each is read or refused with
/// a reason, in time that grows no faster than its length.
@Suite("Hostile sources")
struct HostileSourceTests {
  /// A source and what comes of it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let source: @Sendable () -> [UInt8]
    /// What the text must hold; nil where the source is to be refused.
    var holds: String?
    /// What the text must not hold.
    var lacks = "EVIL"

    var testDescription: String { name }

    init(
      _ name: String,
      holds: String?,
      lacks: String = "EVIL",
      _ source: @escaping @Sendable () -> String
    ) {
      self.name = name
      self.holds = holds
      self.lacks = lacks
      self.source = { Array(source().utf8) }
    }

    init(_ name: String, holds: String?, bytes: @escaping @Sendable () -> [UInt8]) {
      self.name = name
      self.holds = holds
      source = bytes
    }
  }

  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  static let cases: [Case] = [
    Case("script tags", holds: "Nairobi") {
      SourceReaderTests.page(body: "<script>EVIL()</script><ScRiPt src=x>EVIL</sCrIpT ><p>x</p>")
    },
    Case("a script that is never closed", holds: "Nairobi") {
      SourceReaderTests.page().replacing("</body>", with: "<script>EVIL")
    },
    Case("a script tag within a script", holds: "Nairobi") {
      SourceReaderTests.page(body: "<script>var a = '<script>EVIL';</script>")
    },
    Case("styles, templates, pictures and forms", holds: "Nairobi") {
      SourceReaderTests.page(
        body: "<style>EVIL</style><svg><text>EVIL</text></svg><noscript>EVIL</noscript>"
          + "<template><p>EVIL</p></template><textarea>EVIL</textarea><button>EVIL</button>"
      )
    },
    Case("a comment that is never closed", holds: "Nairobi") {
      "<html><!-- EVIL \(SourceReaderTests.html)"
    },
    Case("10,000 nested tags", holds: "They met") {
      "<html><body>" + repeated("<div>", 10_000)
        + "They met in Nairobi and talked of fish, they said."
        + repeated("</div>", 10_000)
    },
    Case("a hundred thousand open tags and as many wrong ends", holds: "They met") {
      "<html>" + repeated("<b>", 100_000) + "They met in Nairobi and talked of fish, they said."
        + repeated("</i>", 100_000)
    },
    Case("20,000 attributes", holds: "They met") {
      "<html><p " + (0..<20_000).map { "a\($0)=1" }.joined(separator: " ")
        + ">They met in Nairobi and talked of fish, they said."
    },
    Case("a tag that is never closed", holds: nil) { "<html><p " + repeated("class=x ", 20_000) },
    Case("quotes that are never closed", holds: nil) { "<html>" + repeated("<a href=\"", 100_000) },
    Case("a hundred thousand opening signs", holds: "They met") {
      "<html><p>They met in Nairobi and talked of fish, they said." + repeated("<", 100_000)
    },
    Case("entities that HTML does not declare", holds: "They met &lol9;") {
      "<!DOCTYPE html [<!ENTITY lol \"EVIL\"><!ENTITY lol9 \"&lol;&lol;\">]><html>"
        + "<p>They met &lol9; in Nairobi and talked of fish, they said.</p>"
    },
    Case("billion laughs in RSS", holds: "They met &lol9;") {
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY lol \"EVIL\">"
        + (1...9).map { "<!ENTITY lol\($0) \"\(repeated("&lol\($0 - 1);", 10))\">" }.joined()
        + "]><rss><channel><item><description>They met &lol9; in Rome.</description></item></channel></rss>"
    },
    Case("a file named as an entity in RSS", holds: "They met") {
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        + "<rss><item><description>They met &x; in Rome.</description></item></rss>"
    },
    Case("items that are never closed", holds: "They met") {
      "<rss><channel>" + repeated("<item><description>They met in Rome.", 2_000)
    },
    Case("a hundred thousand openings of character data", holds: nil) {
      "<rss>" + repeated("<![CDATA[", 100_000)
    },
    Case("a hundred thousand openings of comments in a feed", holds: nil) {
      "<rss>" + repeated("<!--", 100_000)
    },
    Case("a message with no boundary at all", holds: "They met") {
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n"
        + "<html><p>They met in Nairobi and talked of fish, they said.</p></html>"
    },
    Case("a message whose parts hold themselves", holds: nil) {
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
        + repeated("--x\nContent-Type: multipart/mixed; boundary=x\n\n", 2_000)
    },
    Case("a message that is cut off", holds: "They met") {
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
        + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "<html><p>They met in Nairobi and talked of fish, they said=2"
    },
    Case("a hundred thousand opening brackets of JSON", holds: nil) {
      repeated("[{\"a\":", 50_000)
    },
    Case("a NUL byte in an escape of JSON", holds: "They met") {
      #"{"text": "They met \u0000 in Rome"}"#
    },
    Case("JSON that is cut off", holds: "They met") { #"{"text": "They met in Rome"# },
    Case("broken JSON-LD", holds: "Nairobi") {
      SourceReaderTests.page(
        head:
          "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"Tal</script>"
      )
    },
    Case("a hundred thousand brackets of Markdown", holds: "They met") {
      "---\ntitle: x\n---\nThey met" + repeated("[", 30_000) + repeated("](", 30_000)
    },
    Case("front matter that never ends", holds: "They met") {
      "---\n" + "They met.\n" + repeated("a: b\n", 20_000)
    },
    Case("a NUL byte in plain text", holds: nil) { "They met\u{0} in Rome." },
    Case("NUL bytes in a page", holds: "They met in Nairobi") {
      "<html>\u{0}<p>They met\u{0} in Nai\u{0}robi and talked of fish, they said.<scr\u{0}ipt>EVIL</script>"
    },
    Case("broken UTF-8 in a page", holds: "They met") {
      Array("<meta charset=utf-8><p>They met ".utf8) + [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80]
        + Array(" in Nairobi and talked of fish, they said.".utf8)
    },
    Case("an encoding nobody knows", holds: "They met") {
      Array("<meta charset=x-evil><p>They met in Z".utf8) + [0xFC]
        + Array("rich and talked of fish, they said.".utf8)
    },
    Case("a gzip that swells", holds: nil) { GzipSamples.swelling },
    Case("a gzip that is cut off", holds: nil) { Array(GzipSamples.talks.dropLast(12)) },
    Case("a gzip with a wrong checksum", holds: nil) {
      var bytes = GzipSamples.talks
      bytes[bytes.count - 6] ^= 1
      return bytes
    },
    Case("a gzip of nothing", holds: nil) {
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    },
  ]

  @Test("Nothing in a source does harm", arguments: cases)
  func survives(_ hostile: Case) {
    do throws(ReadingError) {
      let contents = try SourceReader.read(hostile.source(), name: "a", languages: .any)
      let text = contents.articles.map(\.text).joined(separator: "\n")
      guard let wanted = hostile.holds else {
        #expect(text.isEmpty, "\(text.prefix(200))")
        return
      }
      #expect(String(text.prefix(4_000)).contains(wanted))
      #expect(!String(text.suffix(4_000)).contains(hostile.lacks))
      #expect(!text.utf8.contains(0))
    } catch {
      #expect(hostile.holds == nil, "\(error)")
      #expect(!error.description.isEmpty)
    }
  }

  @Test("Reading twice as much takes no more than a few times as long")
  func linear() {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let source = Array(
        ("<html>" + HostileSourceTests.repeated("<div class=a><p>They met in Rome.</p></i>", count))
          .utf8
      )
      return clock.measure { _ = try? SourceReader.read(source, name: "a") }
    }
    _ = time(1_000)
    let (short, long) = (time(10_000), time(40_000))
    #expect(long < short * 16 + .milliseconds(500))
  }

  #if os(Linux)
    @Test("Reading page after page leaves no memory behind")
    func memory() throws {
      let page = Array(
        SourceReaderTests.page(body: HostileSourceTests.repeated("<p>One.</p>", 500)).utf8
      )
      func read(_ times: Int) {
        for _ in 0..<times { _ = try? SourceReader.read(page, name: "a") }
      }
      read(20)
      // Other tests take memory meanwhile; what leaks, leaks every time.
      let growth = try (0..<4).map { _ in
        let before = try residentKilobytes()
        read(200)
        return try residentKilobytes() - before
      }
      // A page leaked whole would be some 200 kB each time.
      #expect(try #require(growth.min()) < 12_000)
    }

    private func residentKilobytes() throws -> Int {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS") })
      return try #require(Int(line.filter(\.isNumber)))
    }
  #endif

  @Test("Mutated sources of every form crash nothing")
  func fuzz() {
    let seeds =
      [
        SourceReaderTests.page(head: "<meta property=article:published_time content=2018-06-12>"),
        "<rss><channel><title>x</title><item><title>a</title><description><![CDATA[<p>They met.</p>]]>"
          + "</description><pubDate>Tue, 12 Jun 2018</pubDate></item></channel></rss>",
        "{\"text\": \"They met \\ud83d\\ude00.\", \"published\": \"2018-06-12\"}\n[1, {}, null]",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
          + "Content-Type: text/html; charset=latin1\nContent-Transfer-Encoding: base64\n\nPHA+SGk=\n--x--",
        "---\ntitle: x\ndate: 12 June 2018\n---\n# They\n[met](x) **in** Rome.",
      ].map { Array($0.utf8) } + [GzipSamples.talks, GzipSamples.words]
    var random = SplitMix(seed: 0x00DA_7E11)
    var read = 0
    for round in 0..<2_000 {
      var bytes = seeds[round % seeds.count]
      for _ in 0...Int(random.next() % 8) {
        let at = Int(random.next() % UInt64(max(bytes.count, 1)))
        switch random.next() % 5 {
        case 0 where !bytes.isEmpty: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1 where !bytes.isEmpty:
          bytes.removeSubrange(at..<min(at + Int(random.next() % 20), bytes.count))
        case 2: bytes.insert(contentsOf: bytes.prefix(Int(random.next() % 60)), at: at)
        case 3 where !bytes.isEmpty:
          bytes[at] = Array("<>&\"'{}[]=-/\0\n".utf8)[Int(random.next() % 14)]
        default: bytes = Array(bytes.prefix(max(at, 1)))
        }
      }
      if let contents = try? SourceReader.read(bytes, name: "a", languages: .any) {
        read += contents.articles.count
        for article in contents.articles {
          #expect(String(validating: article.utf8, as: UTF8.self) != nil)
        }
      }
    }
    #expect(read > 300, "most mutations still leave something to read")
  }

  /// A small generator of numbers that look random (SplitMix64).
  private struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }
}
