import Testing

@testable import DatelineKit

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "A line is one line, without what controls, hides or reorders",
    arguments: [
      ("plain words, as they are.", "plain words, as they are."),
      ("", ""),
      (" \n ", ""),
      ("  two \n lines\r\n\tand\u{2028}more ", "two lines and more"),
      ("a\u{1B}[31mred\u{1B}[0m", "a[31mred[0m"),
      ("bell\u{07}, C1 \u{9B}31m, DEL\u{7F}, NUL\u{00}", "bell, C1 31m, DEL, NUL"),
      ("\u{1B}]0;title\u{07}x", "]0;titlex"),
      ("user\u{202E}txt.exe\u{202C}", "usertxt.exe"),
      ("a\u{2066}b\u{2069}c\u{2068}d", "abcd"),
      ("\u{FEFF}word\u{FFF9}\u{E0041}", "word"),
      ("שלום", "\u{2068}שלום\u{2069}"),
      ("\u{202E}مرحبا", "\u{2068}مرحبا\u{2069}"),
      ("no\u{A0}break – “Zürich” 東京 👩‍👧", "no\u{A0}break – “Zürich” 東京 👩‍👧"),
      ("c\u{327}a", "c\u{327}a"),
    ]
  )
  func line(text: String, line: String) {
    #expect(Escaping.line(text).unicodeScalars.elementsEqual(line.unicodeScalars))
  }

  @Test(
    "Markdown shows what the line says",
    arguments: [
      ("plain words (2025), “quoted” – 3.5%, a-b.", "plain words (2025), “quoted” – 3.5%, a-b."),
      ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
      ("[click](javascript:x)", "\\[click\\](javascript:x)"),
      ("![x](y) [^e1] [ref]: z", "!\\[x\\](y) \\[^e1\\] \\[ref\\]: z"),
      ("*a* _b_ ~~c~~ `d`", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`"),
      ("# head #", "\\# head \\#"),
      ("- item", "\\- item"),
      ("+ item", "\\+ item"),
      ("--- a - b", "\\--- a - b"),
      ("=== a", "\\=== a"),
      ("> quote", "\\> quote"),
      ("1. one 2. two", "1\\. one 2. two"),
      ("12) twelve 3) three", "12\\) twelve 3) three"),
      ("1234567890. is no list", "1234567890. is no list"),
      ("2025 was", "2025 was"),
      ("a | b", "a \\| b"),
      ("&amp; &#x3c; R&D A & B", "\\&amp; \\&#x3c; R\\&D A & B".replacing("&#", with: "&\\#")),
      ("\\*not\\*", "\\\\\\*not\\\\\\*"),
      ("ends in \\", "ends in \\\\"),
      ("http://a.b HTTPS://c", "http\\://a.b HTTPS\\://c"),
      ("see www.example.org, WWW.x", "see www\\.example.org, WWW\\.x"),
      ("{{ site.x }} {% raw %}", "\\{\\{ site.x \\}\\} \\{% raw %\\}"),
      ("$4bn and $5bn", "\\$4bn and \\$5bn"),
    ]
  )
  func markdown(line: String, markdown: String) {
    #expect(Escaping.markdown(line) == markdown)
  }

  @Test("Deep nesting stays text and takes linear time")
  func nesting() {
    let brackets = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(Escaping.markdown(Escaping.line(brackets)).utf8.count == 40_000)
    let quotes = String(repeating: ">", count: 10_000)
    #expect(Escaping.markdown(Escaping.line(quotes)).utf8.count == 20_000)
  }

  @Test("Quotation marks inside a quote become single ones")
  func quoted() {
    #expect(Escaping.quoted("the “root causes” of it") == "“the ‘root causes’ of it”")
    #expect(Escaping.quoted("it’s \"so\"\n now") == "“it’s \"so\" now”")
  }
}
