import Testing

@testable import DatelineKit

/// Items of chronologies, which name few and date all.
@Suite("Lines of a chronology")
struct ChronicleLineTests {
  private func reports(_ text: String) throws -> [EventReport] {
    let article = try ArticleReader.read(Array(text.utf8), name: "a.txt")
    return ReportReader().reports(in: article, anchor: CivilDate(year: 2031, month: 10, day: 18))
  }

  @Test(
    "A dated item tells an event, in the present or without a verb",
    arguments: [
      ("Aug. 19: Norvania seals the dam.", "2031-08-19"),
      ("Sept. 9: The gas stops.", "2031-09-09"),
      ("Sept. 21: A second round of talks in Osthall ends in stalemate.", "2031-09-21"),
      ("Oct. 6: Marines come ashore.", "2031-10-06"),
    ]
  )
  func dated(_ line: String, _ day: String) throws {
    let report = try #require(try reports("What happened when\n\n" + line).first, "\(line)")
    #expect(report.status == .occurred)
    #expect(report.time?.edtf == day)
  }

  @Test("A date that stands alone holds for its item, one over a section for what is under it")
  func standing() throws {
    let found = try reports(
      """
      The affair of the dam (2029)

      19 August. Kenya seals the dam. France issues an ultimatum.

      3 September. Kenya rejects the demands.

      October 2029

      France recalled its ambassador. Kenya expelled two diplomats.

      """
    )
    let dates = found.map { $0.time?.edtf }
    #expect(dates == ["2029-08-19", "2029-08-19", "2029-09-03", "2029-10", "2029-10"])
  }

  @Test("What is said in a history is said when it has come to, not on the day of writing")
  func lookingBack() throws {
    let found = try reports(
      """
      France attacked the port on 3 March 1911. Kenya seized it on 5 May 1913. France and Kenya \
      signed a treaty in June 1914. Kenya expelled the French in July 1915.

      France condemned the move.
      """
    )
    #expect(found.count == 5)
    #expect(found.last?.time?.edtf == "1915-07")
  }

  @Test("Each side of a semicolon has its own day")
  func semicolon() throws {
    let text = "The gates were shut on 19 August; two days later a crowd marched on the palace."
    #expect(try reports(text).first?.time?.edtf == "2031-08-19")
  }

  @Test("What is asked of the reader is no event")
  func appeals() throws {
    #expect(try reports("Tune in tomorrow, when Kenya signs the treaty.").isEmpty)
  }
}
