/// Tags and parses sentences of a document.
///
/// It keeps its buffers from sentence to sentence, so make one for each thread and read with it
/// all that the thread reads. Nothing is allocated for a token.
package final class SyntaxReader {
  /// The most tokens that are read in one piece; longer sentences are cut and said to be cut.
  package static let longestPiece = 400

  /// How many derivations of a tree are followed at once.
  package static let usualBeam = 4

  /// How far a derivation may lie behind the best before it is given up, in the table's units.
  package static let usualMargin = 700

  private let model: SyntaxModel
  private let tagger: Tagger
  private let beam: Int
  private let margin: Int
  /// The places of the words that are parsed together.
  private let places = UnsafeMutablePointer<Int32>.allocate(capacity: longestPiece)
  /// Made at the first sentence that is parsed: who only tags has no need of it.
  private lazy var parser = Parser(
    structure: model.structure,
    labels: model.labels,
    capacity: SyntaxReader.longestPiece,
    width: max(1, beam),
    margin: Int32(clamping: margin)
  )

  /// A reader by a model.
  package init(model: SyntaxModel, beam: Int = usualBeam, margin: Int = usualMargin) {
    self.model = model
    self.beam = beam
    self.margin = margin
    tagger = Tagger(
      table: model.tags,
      vocabulary: model.vocabulary,
      capacity: SyntaxReader.longestPiece
    )
  }

  deinit { places.deallocate() }

  /// Turns to some tokens of one sentence, at most `longestPiece` of them, to tag them as they are
  /// asked for.
  func turn(to tokens: Range<Int>, of document: Document) {
    document.utf8.withUnsafeBufferPointer { text in
      document.starts.withUnsafeBufferPointer { starts in
        document.ends.withUnsafeBufferPointer { ends in
          guard let starts = starts.baseAddress, let ends = ends.baseAddress else { return }
          tagger.fill(tokens, of: text, starts: starts, ends: ends)
        }
      }
    }
  }

  /// Tags the tokens turned to that stand before a place among them, and are not tagged yet.
  func tag(upTo end: Int, into tags: inout [UniversalTag]) {
    tags.withUnsafeMutableBufferPointer { tags in
      guard let tags = tags.baseAddress else { return }
      tagger.decide(upTo: end, into: tags)
    }
  }

  /// Tags one sentence.
  package func tag(sentence: Int, of document: Document, into syntax: inout Syntax) {
    read(sentence, of: document, into: &syntax, parses: false)
  }

  /// Tags and parses one sentence.
  ///
  /// - Parameter adverbials: its phrases that are parsed by themselves, from left to right, none within
  ///   another.
  package func parse(
    sentence: Int,
    of document: Document,
    apart adverbials: [Adverbial] = [],
    into syntax: inout Syntax
  ) {
    read(sentence, of: document, into: &syntax, apart: adverbials, parses: true)
  }

  /// Tags all sentences of a document.
  package func tags(of document: Document) -> Syntax {
    var syntax = Syntax(for: document)
    for sentence in 0..<document.sentenceCount {
      tag(sentence: sentence, of: document, into: &syntax)
    }
    return syntax
  }

  /// Tags and parses all sentences of a document.
  package func trees(of document: Document) -> Syntax {
    var syntax = Syntax(for: document)
    for sentence in 0..<document.sentenceCount {
      parse(sentence: sentence, of: document, into: &syntax)
    }
    return syntax
  }

  private func read(
    _ sentence: Int,
    of document: Document,
    into syntax: inout Syntax,
    apart adverbials: [Adverbial] = [],
    parses: Bool
  ) {
    if parses ? syntax.parsed[sentence] : syntax.tagged[sentence] { return }
    let tokens = document.tokens(ofSentence: sentence)
    let label = document.label(ofSentence: sentence)
    let apart = parses && tokens.count <= SyntaxReader.longestPiece ? adverbials : []
    if tokens.count > SyntaxReader.longestPiece, !syntax.tagged[sentence] {
      syntax.cutSentences.append(sentence)
    }
    syntax.tagged[sentence] = true
    if parses { syntax.parsed[sentence] = true }
    document.utf8.withUnsafeBufferPointer { text in
      document.starts.withUnsafeBufferPointer { starts in
        document.ends.withUnsafeBufferPointer { ends in
          syntax.withColumns { tags, heads, labels in
            guard let starts = starts.baseAddress, let ends = ends.baseAddress else { return }
            var first = tokens.lowerBound
            while first < tokens.upperBound {
              let limit = first < label.upperBound ? label.upperBound : tokens.upperBound
              let end = min(first + SyntaxReader.longestPiece, limit)
              tagger.tag(first..<end, of: text, starts: starts, ends: ends, into: tags + first)
              TagRepair.mend(first..<end, of: document, tags + first)
              if parses {
                parse(
                  first..<end,
                  of: document,
                  apart: inside(first..<end, apart),
                  tags,
                  heads,
                  labels
                )
              }
              first = end
            }
          }
        }
      }
    }
    if !apart.isEmpty { syntax.hang(apart, in: label.upperBound..<tokens.upperBound) }
    if parses, !label.isEmpty { syntax.join(label, to: label.upperBound..<tokens.upperBound) }
  }

  /// The adverbials that lie within a piece.
  private func inside(_ piece: Range<Int>, _ adverbials: [Adverbial]) -> [Adverbial] {
    adverbials.filter {
      piece.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= piece.upperBound
    }
  }

  /// Parses a piece without its adverbials, and each of these by itself; what stands between semicolons
  /// is parsed by itself too.
  private func parse(
    _ piece: Range<Int>,
    of document: Document,
    apart adverbials: [Adverbial],
    _ tags: UnsafeMutablePointer<UniversalTag>,
    _ heads: UnsafeMutablePointer<Int32>,
    _ labels: UnsafeMutablePointer<DependencyLabel>
  ) {
    func parse(_ count: Int) {
      parser.parse(
        UnsafeBufferPointer(start: places, count: count),
        of: tagger.words,
        tags: tags + piece.lowerBound,
        first: piece.lowerBound,
        heads: heads + piece.lowerBound,
        labels: labels + piece.lowerBound
      )
    }
    var count = 0
    var root: Int?
    func end() {
      guard count > 0 else { return }
      parse(count)
      let top = (0..<count).map { Int(places[$0]) + piece.lowerBound }.first { heads[$0] < 0 }
      count = 0
      guard let top else { return }
      if let root {
        heads[top] = Int32(truncatingIfNeeded: root)
        labels[top] = .conj
      } else {
        root = top
      }
    }
    var next = adverbials.startIndex
    var token = piece.lowerBound
    while token < piece.upperBound {
      if next < adverbials.endIndex, adverbials[next].tokens.lowerBound == token {
        token = adverbials[next].tokens.upperBound
        next += 1
        continue
      }
      places[count] = Int32(truncatingIfNeeded: token - piece.lowerBound)
      count += 1
      token += 1
      if SyntaxReader.isBreak(token - 1, of: document, in: piece) { end() }
    }
    end()
    for adverbial in adverbials {
      for token in adverbial.tokens {
        places[count] = Int32(truncatingIfNeeded: token - piece.lowerBound)
        count += 1
      }
      parse(count)
      count = 0
    }
  }

  /// Whether a token is a semicolon that parts clauses of some length.
  private static func isBreak(_ token: Int, of document: Document, in piece: Range<Int>) -> Bool {
    document.isByte(token, UInt8(ascii: ";")) && !document.shapes[token].contains(.quoted)
      && token - piece.lowerBound >= shortestClause
      && piece.upperBound - token > shortestClause
  }

  private static let shortestClause = 3
}

extension Syntax {
  /// Hangs the root of a label on the root of the sentence after it, as a time without a
  /// preposition; a bare mark is punctuation.
  fileprivate mutating func join(_ label: Range<Int>, to body: Range<Int>) {
    guard let top = label.first(where: { heads[$0] < 0 }),
      let root = body.first(where: { heads[$0] < 0 })
    else { return }
    heads[top] = Int32(root)
    labels[top] = label.count == 1 ? .punct : .oblUnmarked
  }

  fileprivate mutating func withColumns(
    _ body: (
      UnsafeMutablePointer<UniversalTag>, UnsafeMutablePointer<Int32>,
      UnsafeMutablePointer<DependencyLabel>
    ) -> Void
  ) {
    tags.withUnsafeMutableBufferPointer { tags in
      heads.withUnsafeMutableBufferPointer { heads in
        labels.withUnsafeMutableBufferPointer { labels in
          guard let tags = tags.baseAddress, let heads = heads.baseAddress,
            let labels = labels.baseAddress
          else { return }
          body(tags, heads, labels)
        }
      }
    }
  }
}
