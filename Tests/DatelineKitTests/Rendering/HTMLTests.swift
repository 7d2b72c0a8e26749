import Foundation
import Testing

@testable import DatelineKit

@Suite("The page")
struct HTMLTests {
  static let page = HTMLRenderer().render(SillDam.timeline)

  /// What stands between the first two of some marks.
  private static func between(_ start: String, _ end: String) -> String? {
    guard let from = page.range(of: start) else { return nil }
    return page[from.upperBound...].range(of: end).map {
      String(page[from.upperBound..<$0.lowerBound])
    }
  }

  @Test("The policy names the style and the script by their hashes, and allows nothing else")
  func policy() throws {
    let style = try #require(Self.between("<style>", "</style>"))
    let script = try #require(Self.between("<script>", "</script>"))
    let policy = try #require(Self.between("Content-Security-Policy\" content=\"", "\">"))
    #expect(
      policy == "default-src 'none'; "
        + "style-src 'sha256-\(Base64.text(SHA256.bytes(Array(style.utf8))))'; "
        + "script-src 'sha256-\(Base64.text(SHA256.bytes(Array(script.utf8))))'; "
        + "base-uri 'none'; form-action 'none'"
    )
    #expect(Self.page.components(separatedBy: "<script").count == 2)
    #expect(!Self.page.contains(" style=") && !Self.page.contains(" src="))
  }

  @Test("Base64 and SHA-256 give the answers that their standards print")
  func standards() {
    let examples = [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ]
    for (text, answer) in examples { #expect(Base64.text(Array(text.utf8)) == answer) }
    #expect(
      Base64.text(SHA256.bytes(Array("abc".utf8))) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="
    )
  }

  @Test("Every event and every report has its own address")
  func addresses() {
    let ids = Self.page.components(separatedBy: " id=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(Set(ids).count == ids.count)
    let reports = SillDam.timeline.events.flatMap { [$0.id] + $0.reports.map(\.id) }
    #expect(Set(reports).subtracting(ids).isEmpty)
  }

  @Test("A <time> stands only where the date is one day, told without reserve")
  func times() {
    let exact = SillDam.timeline.events.compactMap(\.date.exactDay)
    #expect(!exact.isEmpty && exact.count < SillDam.timeline.events.count)
    let main = Self.between("<main", "id=\"sources\"") ?? ""
    let marked = main.components(separatedBy: "<time datetime=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
    #expect(marked.sorted() == exact.map(\.description).sorted())
  }

  @Test(
    "The shape of a date shows how surely it is known",
    arguments: [
      ("2031-04-28", "2031-04-28", "2031-04-28", DateForm.day),
      ("2031-04-28~", "2031-04-28", "2031-04-28", .vague),
      ("2031-04", "2031-04-01", "2031-04-30", .span),
      ("2031-04-14/2031-04-20", "2031-04-14", "2031-04-20", .span),
      ("2031?/2032", "2031-01-01", "2032-12-31", .vague),
      ("[2031-04-14,2031-04-20]", "2031-04-14", "2031-04-20", .vague),
      ("2029/..", "2029-01-01", "", .bound),
      ("../2029", "", "2029-12-31", .bound),
    ]
  )
  func forms(edtf: String, earliest: String, latest: String, form: DateForm) {
    #expect(DateForm(DateInWordsTests.date(edtf, earliest, latest)) == form)
  }

  @Test("A day that is only the article's own is a bound, and no date at all has no shape")
  func weakForms() {
    var date = DateInWordsTests.date("2031-04-28", "2031-04-28", "2031-04-28")
    date.basis = .published
    #expect(DateForm(date) == .bound)
    #expect(date.exactDay == nil)
    #expect(DateForm(DateInWordsTests.date(nil)) == .none)
  }

  @Test(
    "Only an address of the web becomes a link",
    arguments: [
      ("https://a.example/x?a=1&b=2", true), ("HTTP://a.example", true), ("javascript:x", false),
      ("https:x", false), ("data:text/html,x", false), ("//a.example", false),
    ]
  )
  func links(url: String, isLink: Bool) {
    var timeline = SillDam.timeline
    timeline.sources[0].url = url
    let page = HTMLRenderer().render(timeline)
    let address = url.replacing("&", with: "&amp;")
    #expect(page.contains("<a href=\"\(address)\" rel=\"noopener noreferrer\"") == isLink)
    #expect(page.contains(address))
  }

  @Test("Text that runs from right to left is isolated by its element, not by characters")
  func rightToLeft() {
    var timeline = SillDam.timeline
    timeline.events[0].title = "שלום"
    let page = HTMLRenderer().render(timeline)
    #expect(page.contains("<bdi>שלום</bdi>"))
  }
}
