import DatelineKit

extension Command {
  /// `dateline tag`.
  static let tag = Command(
    name: "tag",
    summary: "print the time expressions of articles, and what they come to",
    discussion: [
      """
      Any text is read, in whatever language and of whatever length. As text, each expression \
      has a line with its place, its words, its TIMEX3 type and value and its days (EDTF), and \
      one with the working. As JSON, one list holds those of every SOURCE in turn; start and end \
      count Unicode code points; beginPoint, endPoint and anchorTimeID name what an expression is \
      counted from, t0 the anchor and t1 the first expression of its SOURCE. As TimeML, each \
      article is a document, which the tools of TempEval-3 read.
      """
    ],
    operands: [CommandTable.sources],
    options: [
      CommandTable.anchor("read every SOURCE without a @DATE of its own from this day"),
      CommandTable.noAnchor,
      OptionSpec(
        "--format",
        value: ("FORMAT", .choice(TagFormat.allCases.map(\.rawValue))),
        summary: "the format, text unless given"
      ),
      OptionSpec(
        "--syntax",
        summary: "print words, parts of speech and trees instead, in CoNLL-U"
      ),
    ],
    examples: [
      Example("dateline tag monday.txt@2018-06-11", "the times of an article, for a person"),
      Example(
        "echo \"They met last week.\" | dateline tag - --anchor 2018-06-11 --format json",
        "the times of standard input, for a program"
      ),
    ]
  ) { (invocation, console) throws(Failure) in
    let format = invocation.value("--format").flatMap(TagFormat.init(rawValue:)) ?? .text
    let gathering = try Sources.gather(
      invocation.operands,
      anchor: Sources.anchor(of: invocation),
      languages: .any
    )
    try gathering.report(to: console)
    if invocation.has("--syntax") {
      try writeSyntax(of: gathering.sources.map(\.article))
      return gathering.exitCode
    }
    let ignoresOwn = invocation.has("--no-anchor")
    let tagged = Parallel.map(gathering.sources) { source in
      TaggedSource(source, ignoringOwnDates: ignoresOwn)
    }
    try StandardStream.output.write(format.text(tagged))
    return gathering.exitCode
  }

  /// Prints what the parser sees in articles, one after the other.
  private static func writeSyntax(of articles: [Article]) throws(Failure) {
    guard let reader = SyntaxReader() else {
      throw Failure(.failed, "the language model of this build cannot be read")
    }
    for article in articles {
      let document = Document(reading: article.utf8)
      try StandardStream.output.write(
        CoNLLU.text(of: document, syntax: reader.trees(of: document))
      )
    }
  }
}

/// A form that time expressions are printed in.
enum TagFormat: String, CaseIterable, Sendable {
  case text, json, timeml

  /// The expressions of several sources.
  func text(_ sources: [TaggedSource]) throws(Failure) -> String {
    switch self {
    case .text: return sources.map(\.lines).joined()
    case .json: return JSONText.indented(sources.flatMap(\.records))
    case .timeml: return sources.map(\.timeML).joined()
    }
  }
}

/// An article and the time expressions in it.
struct TaggedSource: Sendable {
  private let name: String
  private let article: Article
  private let anchor: CivilDate?
  private let expressions: [TimeExpression]

  init(_ source: ReadSource, ignoringOwnDates: Bool) {
    name = source.file.name
    article = ignoringOwnDates ? source.article.withoutDates : source.article
    anchor =
      Anchor.choose(
        given: source.given,
        published: article.published,
        nameDates: article.nameDate.map { [$0] } ?? [],
        timeline: nil
      ).date
    expressions = Dateline.times(in: article, anchor: anchor)
  }

  /// The expressions as lines for a person.
  var lines: String {
    let read = anchor.map { ", read on \(CalendarNames.dated($0))" } ?? ", read without an anchor"
    var lines = [TerminalText.safe(name) + read]
    for record in records {
      let days = record.edtf.map { "  \($0)" } ?? ""
      let mod = record.mod.map { " \($0)" } ?? ""
      let words = TerminalText.safe(record.text)
      lines.append(
        "  \(record.start)-\(record.end)  “\(words)”  \(record.type) \(record.value)\(mod)\(days)"
      )
      lines.append("      \(TerminalText.safe(record.working))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The article as a TimeML document.
  var timeML: String {
    TimeML.document(
      text: article.text,
      expressions: expressions,
      id: name,
      title: article.title,
      anchor: anchor
    )
  }

  /// The expressions as JSON has them.
  var records: [TagRecord] { TagRecord.all(expressions, source: name, in: article.utf8) }
}

/// A time expression as `tag --format json` gives it.
struct TagRecord: Encodable, Sendable {
  let source: String?
  let start: Int
  let end: Int
  let text: String
  let type: String
  let value: String
  let mod: String?
  let quant: String?
  let freq: String?
  let beginPoint: String?
  let endPoint: String?
  let anchorTimeID: String?
  let edtf: String?
  let earliest: CivilDate?
  let latest: CivilDate?
  let working: String

  private init(_ expression: TimeExpression, source: String?, start: Int, end: Int) {
    self.source = source
    self.start = start
    self.end = end
    text = expression.text
    type = expression.type.rawValue
    value = expression.value
    mod = expression.mod
    quant = expression.quant
    freq = expression.freq
    beginPoint = expression.beginPoint.map { "t\($0)" }
    endPoint = expression.endPoint.map { "t\($0)" }
    anchorTimeID = expression.anchorPoint.map { "t\($0)" }
    edtf = expression.edtf
    earliest = expression.earliest
    latest = expression.latest
    working = expression.working
  }

  /// The records of a text's expressions.
  ///
  /// - Parameters:
  ///   - expressions: in the order of the text, so that its code points are counted only once.
  ///   - source: the name of the text, if it is to be in the records.
  ///   - utf8: the text.
  static func all(
    _ expressions: [TimeExpression],
    source: String?,
    in utf8: [UInt8]
  ) -> [TagRecord] {
    var byte = 0
    var point = 0
    return expressions.map { expression in
      point += codePoints(in: utf8[byte..<expression.bytes.lowerBound])
      byte = expression.bytes.lowerBound
      let end = point + codePoints(in: utf8[expression.bytes])
      return TagRecord(expression, source: source, start: point, end: end)
    }
  }

  /// Every byte of UTF-8 that continues no code point begins one.
  private static func codePoints(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private enum Key: String, CodingKey {
    case source, start, end, text, type, value, mod, quant, freq
    case beginPoint, endPoint, anchorTimeID, edtf, earliest, latest, working
  }

  /// Every key is there, with null where there is no value.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if let source { try container.encode(source, forKey: .source) }
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(text, forKey: .text)
    try container.encode(type, forKey: .type)
    try container.encode(value, forKey: .value)
    try container.encode(mod, forKey: .mod)
    try container.encode(quant, forKey: .quant)
    try container.encode(freq, forKey: .freq)
    try container.encode(beginPoint, forKey: .beginPoint)
    try container.encode(endPoint, forKey: .endPoint)
    try container.encode(anchorTimeID, forKey: .anchorTimeID)
    try container.encode(edtf, forKey: .edtf)
    try container.encode(earliest, forKey: .earliest)
    try container.encode(latest, forKey: .latest)
    try container.encode(working, forKey: .working)
  }
}
