import Testing

@testable import DatelineKit

/// The lines that `extract` answers with.
struct ReportLineTests {
  @Test func anIDIsGivenBackAsItCame() {
    #expect(ReportLine(id: .text("a/b"), reports: []).json == "{\"id\":\"a/b\",\"reports\":[]}\n")
    #expect(ReportLine(id: .number(7), reports: []).json == "{\"id\":7,\"reports\":[]}\n")
  }

  @Test func anErrorHasNoID() {
    #expect(ReportLine(error: "no").json == "{\"error\":\"no\",\"id\":null}\n")
  }

  @Test func nothingInALineCanSteerATerminal() {
    let line = ReportLine(id: .text("\u{1B}[31m\u{202E}\u{9B}\n"), reports: []).json
    #expect(line == #"{"id":"\u001b[31m\u202e\u009b\n","reports":[]}"# + "\n")
  }
}
