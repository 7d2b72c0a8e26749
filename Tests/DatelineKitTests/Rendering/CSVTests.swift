import Testing

@testable import DatelineKit

@Suite("The table")
struct CSVTests {
  @Test(
    "A cell is quoted where RFC 4180 asks for it, and a formula is none",
    arguments: [
      ("plain words", "plain words"), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
      ("two\r\nlines", "two lines"), ("=1+1", "'=1+1"), ("+1", "'+1"), ("-2", "'-2"),
      ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'=1"), ("＝1", "'＝1"), ("=A,\"B\"", "\"'=A,\"\"B\"\"\""),
      ("a=b", "a=b"), ("", ""), ("\u{1B}[31mred", "[31mred"), ("שלום", "\u{2068}שלום\u{2069}"),
    ]
  )
  func cells(text: String, cell: String) {
    #expect(CSVRenderer.cell(text) == cell)
  }

  @Test("There is a line for the headings and one for each event, all of one length")
  func lines() {
    let table = CSVRenderer().render(SillDam.timeline)
    let rows = Self.rows(table)
    #expect(rows.count == SillDam.timeline.events.count + 1)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(rows.dropFirst().map { $0[0] } == SillDam.timeline.events.map(\.id))
    #expect(table.hasSuffix("\r\n"))
  }

  @Test("No text breaks a line or a cell", arguments: HostileTextTests.hostile)
  func hostile(hostile: HostileTextTests.Hostile) {
    let rows = Self.rows(CSVRenderer().render(HostileTextTests.timeline(of: hostile.text)))
    #expect(rows.count == SillDam.timeline.events.count + 1)
    #expect(Set(rows.map(\.count)).count == 1)
    for cell in rows.flatMap({ $0 }) {
      #expect(!["=", "+", "-", "@"].contains(cell.unicodeScalars.first.map(String.init)))
    }
  }

  /// The table read back, by RFC 4180 alone.
  private static func rows(_ table: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = Array(table.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell += "\""
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted:
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast()
  }
}
