/// Parts a document's tokens into sentences and paragraphs.
///
/// A sentence ends at a full stop, question or exclamation mark with the quotes and brackets that
/// close after it, at a blank line, and at a line end in texts whose lines are paragraphs. In
/// texts wrapped at a width a line end is a space.
struct SentenceSplitter {
  private var document: TokenColumns
  private let lines: LineHabit
  private var paragraph: Int32 = 0
  private var quoted = false
  private var straightQuoted = false
  private var singleQuoted = false

  /// The document with its sentence columns filled and its quoted tokens marked.
  static func split(_ document: TokenColumns) -> TokenColumns {
    var splitter = SentenceSplitter(document)
    splitter.run()
    return splitter.document
  }

  private init(_ document: TokenColumns) {
    self.document = document
    lines = LineHabit(document.utf8)
  }

  private mutating func run() {
    var first = 0
    var index = 0
    while index < document.count {
      markQuotes(index)
      if index + 1 == document.count {
        close(first, index + 1)
        break
      }
      let gap = lines.gap(document, index)
      if gap != .none {
        close(first, index + 1)
        paragraph += 1
        quoted = false
        straightQuoted = false
        singleQuoted = false
        first = index + 1
      } else if endsSentence(index, first: first) || endsByline(index) {
        close(first, index + 1)
        first = index + 1
      }
      index += 1
    }
    document.sentenceStarts.append(Int32(document.count))
  }

  private mutating func close(_ first: Int, _ end: Int) {
    guard first < end else { return }
    var start = first
    let opensParagraph = document.sentenceParagraphs.last != paragraph
    if opensParagraph, let dash = datelineEnd(first, end) {
      append(start, .dateline)
      start = dash + 1
    }
    append(start, kind(start, end, opensParagraph: opensParagraph))
  }

  private mutating func append(_ start: Int, _ kind: SentenceKind) {
    document.sentenceStarts.append(Int32(start))
    document.sentenceKinds.append(kind)
    document.sentenceParagraphs.append(paragraph)
  }

  private func kind(_ first: Int, _ end: Int, opensParagraph: Bool) -> SentenceKind {
    guard opensParagraph else { return .prose }
    if LineHabit.isBullet(document, first) { return .bullet }
    let endsParagraph =
      end == document.count || lines.gap(document, end - 1) != .none
    let stops = document.shapes[end - 1].contains(.punctuation) && !isByte(end - 1, ":")
    return endsParagraph && !stops && end - first <= 24 ? .heading : .prose
  }

  // MARK: Sentence ends

  private func isByte(_ token: Int, _ character: Unicode.Scalar) -> Bool {
    document.isByte(token, UInt8(ascii: character))
  }

  /// Whether the sentence is over after this token.
  private func endsSentence(_ index: Int, first: Int) -> Bool {
    if UnmarkedEnd.follows(index, first: first, document) { return true }
    var last = index
    while last > 0, !document.shapes[last].contains(.spaced), isCloser(last) { last -= 1 }
    if index + 1 < document.count, !document.shapes[index + 1].contains(.spaced) { return false }
    if isShout(last) || isStop(last) {
      if last == index {
        if UnmarkedEnd.isItemNumber(index, first: first, document) { return false }
        if !isInQuotes, UnmarkedEnd.precedesSmall(index, first: first, document) { return true }
      }
      return opensSentence(index + 1)
    }
    guard document.shapes[last].contains(.abbreviated), last == index else { return false }
    let classes = document.classes(last)
    if classes.contains(.titleAbbreviation) || classes.contains(.calendarAbbreviation) {
      return false
    }
    let isInitial = document.ends[last] - document.starts[last] == 2
    return !isInitial && document.shapes[index + 1].contains(.capitalised)
      && document.has(index + 1, .opener)
  }

  /// Exclamation and question marks, one or a run of them.
  private func isShout(_ token: Int) -> Bool {
    let first = document.utf8[Int(document.starts[token])]
    return first == UInt8(ascii: "!") || first == UInt8(ascii: "?")
  }

  private func isStop(_ token: Int) -> Bool {
    let bytes = document.bytes(token)
    if bytes.allSatisfy({ $0 == UInt8(ascii: ".") }) { return true }
    return bytes.elementsEqual([0xE2, 0x80, 0xA6])
  }

  private func isCloser(_ token: Int) -> Bool {
    let bytes = document.bytes(token)
    guard document.shapes[token].contains(.punctuation), let first = bytes.first else {
      return false
    }
    if bytes.count == 1 {
      return first == UInt8(ascii: ")") || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        || first == UInt8(ascii: "]")
    }
    return bytes.elementsEqual([0xE2, 0x80, 0x9D]) || bytes.elementsEqual([0xE2, 0x80, 0x99])
  }

  /// Whether a sentence can begin here: a capital, a digit, or punctuation that opens.
  private func opensSentence(_ index: Int) -> Bool {
    guard index < document.count else { return true }
    let shape = document.shapes[index]
    if shape.contains(.word) { return shape.contains(.capitalised) }
    if shape.contains(.number) { return true }
    if isByte(index, ",") || isByte(index, ";") || isByte(index, ":") { return false }
    if UnmarkedEnd.isFace(index, document) { return false }
    if index + 1 < document.count, document.shapes[index + 1].contains(.word) {
      return document.shapes[index + 1].contains(.capitalised)
    }
    return true
  }

  /// A slash glued to the word before it and followed by a space parts the items of a byline.
  private func endsByline(_ index: Int) -> Bool {
    isByte(index, "/") && !document.shapes[index].contains(.spaced)
      && document.shapes[index + 1].contains([.spaced, .capitalised])
  }

  /// The dash that ends a dateline, if the tokens open with one: a town in capitals, and at most
  /// twenty tokens to the dash, none of them a verb's neighbourhood but a date and an agency.
  private func datelineEnd(_ first: Int, _ end: Int) -> Int? {
    guard document.shapes[first].contains([.word, .allCapitals]),
      document.ends[first] - document.starts[first] >= 3
    else { return nil }
    for index in (first + 1)..<max(first + 1, min(end - 1, first + 20)) {
      if isByte(index, ".") || isByte(index, ":") || isByte(index, "?") { return nil }
      if Dash.isBreak(document, index) || isByte(index, "_") { return index }
    }
    return nil
  }

  // MARK: Quotes

  private var isInQuotes: Bool { quoted || straightQuoted || singleQuoted }

  private mutating func markQuotes(_ index: Int) {
    guard document.shapes[index].contains(.punctuation) else {
      if isInQuotes { document.shapes[index].insert(.quoted) }
      return
    }
    let bytes = document.bytes(index)
    if bytes.elementsEqual([0xE2, 0x80, 0x9C]) {
      quoted = true
    } else if bytes.elementsEqual([0xE2, 0x80, 0x9D]) {
      quoted = false
    } else if bytes.elementsEqual([UInt8(ascii: "\"")]) {
      straightQuoted.toggle()
    } else if bytes.elementsEqual([0xE2, 0x80, 0x98]) {
      singleQuoted = true
    } else if bytes.elementsEqual([0xE2, 0x80, 0x99]) {
      singleQuoted = false
    } else if isInQuotes {
      document.shapes[index].insert(.quoted)
    }
  }
}

/// Hyphens, and the dashes that break a sentence.
enum Dash {
  /// A hyphen, an en dash or a minus sign: what joins `3-5` and `Putin–Zelenskyy`.
  static func isHyphen(_ document: some TokenText, _ token: Int) -> Bool {
    let bytes = document.bytes(token)
    guard let first = bytes.first, first == UInt8(ascii: "-") || first == 0xE2 else { return false }
    return bytes.elementsEqual([UInt8(ascii: "-")]) || bytes.elementsEqual([0xE2, 0x80, 0x93])
      || bytes.elementsEqual([0xE2, 0x80, 0x90]) || bytes.elementsEqual([0xE2, 0x80, 0x91])
      || bytes.elementsEqual([0xE2, 0x88, 0x92])
  }

  /// An em dash, a double hyphen, or a hyphen or en dash with space before it.
  static func isBreak(_ document: some TokenText, _ token: Int) -> Bool {
    let bytes = document.bytes(token)
    guard let first = bytes.first, first == UInt8(ascii: "-") || first == 0xE2 else { return false }
    if bytes.elementsEqual([0xE2, 0x80, 0x94]) { return true }
    if bytes.count > 1, bytes.allSatisfy({ $0 == UInt8(ascii: "-") }) { return true }
    return isHyphen(document, token) && document.shapes[token].contains(.spaced)
  }
}
