/// Writes a text and its time expressions as TimeML, the markup that the TempEval tools read.
public enum TimeML {
  /// A TimeML document (a `.tml` file).
  ///
  /// - Parameters:
  ///   - text: the article's canonical text.
  ///   - expressions: its time expressions, in order and without overlap, with their places in
  ///     the text's UTF-8.
  ///   - id: the document's name.
  ///   - title: its headline, if it has one.
  ///   - anchor: the day it was written, which TimeML calls the document creation time.
  /// - Returns: the file's text.
  public static func document(
    text: String,
    expressions: [TimeExpression],
    id: String,
    title: String? = nil,
    anchor: CivilDate?
  ) -> String {
    let utf8 = Array(text.utf8)
    var body = ""
    var at = 0
    for (index, expression) in expressions.enumerated() {
      body += escape(String(decoding: utf8[at..<expression.bytes.lowerBound], as: UTF8.self))
      body += open(expression, index + 1)
      body += escape(String(decoding: utf8[expression.bytes], as: UTF8.self)) + "</TIMEX3>"
      at = expression.bytes.upperBound
    }
    body += escape(String(decoding: utf8[at...], as: UTF8.self))
    let created =
      anchor.map { day in
        "<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"\(day)\" temporalFunction=\"false\" "
          + "functionInDocument=\"CREATION_TIME\">\(day)</TIMEX3>"
      } ?? ""
    let heading = title.map { "\n<TITLE>\(escape($0))</TITLE>\n" } ?? ""
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

      <DOCID>\(escape(id))</DOCID>

      <DCT>\(created)</DCT>
      \(heading)
      <TEXT>
      \(body)
      </TEXT>

      </TimeML>

      """
  }

  private static func open(_ expression: TimeExpression, _ number: Int) -> String {
    var tag = "<TIMEX3 tid=\"t\(number)\" type=\"\(expression.type.rawValue)\""
    tag += " value=\"\(escape(expression.value))\""
    if let mod = expression.mod { tag += " mod=\"\(mod)\"" }
    if let quant = expression.quant { tag += " quant=\"\(escape(quant))\"" }
    if let freq = expression.freq { tag += " freq=\"\(escape(freq))\"" }
    if let point = expression.beginPoint { tag += " beginPoint=\"t\(point)\"" }
    if let point = expression.endPoint { tag += " endPoint=\"t\(point)\"" }
    if let point = expression.anchorPoint {
      tag += " temporalFunction=\"true\" anchorTimeID=\"t\(point)\""
    }
    return tag + ">"
  }

  /// XML's special characters as entities; control characters, which XML cannot hold, as spaces.
  private static func escape(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
