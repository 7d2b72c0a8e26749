import DatelineKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Command {
  /// `dateline extract`.
  static let extract = Command(
    name: "extract",
    summary: "read articles as JSON lines and print their event reports as JSON lines",
    discussion: [
      """
      A line in is {"id", "text", "published"}: any id, the text, and the day to read it from, \
      which may be null or left out. The line out for it is {"id", "reports": [...]}, with no \
      reports for a text that is refused, such as one that is not in English. A line that cannot \
      be read gives {"id": null, "error"}, and the exit code is then 2. Lines are answered in \
      order and as they come, so the command can stand in a pipe, in any number.
      """
    ],
    operands: [
      OperandSpec(
        "FILE",
        form: .path,
        isOptional: true,
        repeats: true,
        summary: "a file of JSON lines; standard input unless given"
      )
    ],
    options: [],
    examples: [
      Example("dateline extract < articles.jsonl > reports.jsonl", "the reports of many articles")
    ]
  ) { (invocation, console) throws(Failure) in
    let paths = invocation.operands.isEmpty ? ["-"] : invocation.operands
    var code = ExitCode.done
    var read = 0
    var missing = 0
    let reader = ReportReader()
    for path in paths {
      do throws(Failure) {
        var lines = try LineReader(path)
        read += 1
        while let batch = try lines.next() {
          let answers = Parallel.map(batch) { ExtractedLine($0, by: reader) }
          if answers.contains(where: \.isBad) { code = .partly }
          try StandardStream.output.write(answers.map(\.json).joined())
        }
      } catch {
        if error.code == .unwritable { throw error }
        console.error(error.message)
        code = .partly
        if error.code == .missing { missing += 1 }
      }
    }
    if read == 0 {
      throw Failure(missing == paths.count ? .missing : .unusable, "no file could be read")
    }
    return code
  }
}

/// One line of `extract`: what came in, and what goes out for it.
private struct ExtractedLine: Sendable {
  /// The answer, with its line end.
  let json: String
  let isBad: Bool

  init(_ line: [UInt8], by reader: ReportReader) {
    do throws(Failure) {
      let input = try ArticleLine(line)
      json = ReportLine(id: input.id, reports: input.reports(by: reader)).json
      isBad = false
    } catch {
      json = ReportLine(error: error.message).json
      isBad = true
    }
  }
}

/// An article as a JSON line has it.
private struct ArticleLine {
  let id: ReportLine.ID
  private let text: String
  private let published: CivilDate?

  init(_ line: [UInt8]) throws(Failure) {
    let record: Record
    do {
      record = try JSONDecoder().decode(Record.self, from: Data(line))
    } catch {
      throw Failure(.unusable, ArticleLine.reason(for: error))
    }
    id = record.id
    text = record.text
    guard var day = record.published, !day.isEmpty else {
      published = nil
      return
    }
    // A time of day may follow, as in 2018-06-11T09:00:00Z.
    if day.utf8.count > 10, day.dropFirst(10).first == "T" || day.dropFirst(10).first == " " {
      day = String(day.prefix(10))
    }
    published = try Invocation.date(day, for: "published")
  }

  /// The reports, none where the text is refused.
  func reports(by reader: ReportReader) -> [EventReport] {
    guard let article = try? ArticleReader.read(Array(text.utf8), name: "") else { return [] }
    return reader.reports(in: article, anchor: published ?? article.published?.date)
  }

  private struct Record: Decodable {
    let id: ReportLine.ID
    let text: String
    let published: String?
  }

  private static func reason(for error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): return "“\(key.stringValue)” is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let key = context.codingPath.last?.stringValue
      return key.map { "“\($0)” is of the wrong type" } ?? "the line is no JSON object"
    default: return "the line is no JSON"
    }
  }
}
