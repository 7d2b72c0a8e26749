/// The parts of speech of a document's sentences, found when a rule first asks for them.
///
/// Most sentences hold no time that depends on them and are never tagged, others only as far as
/// their words are asked for: the tagger goes from left to right. A reference, so that the finder
/// and the resolver share what has been tagged; it keeps one sentence at a time.
final class SentenceTags {
  private let document: Document
  private let readers: SyntaxReaders
  private var reader: SyntaxReader?
  private var isWanting = false
  private var sentence = 0..<0
  private var tags: [UniversalTag] = []
  /// How many of its tokens have their tags.
  private var tagged = 0

  init(_ document: Document, _ readers: SyntaxReaders) {
    self.document = document
    self.readers = readers
  }

  deinit {
    if let reader { readers.give(back: reader) }
  }

  /// The part of speech of a token of a sentence.
  ///
  /// Long sentences are tagged in windows around the tokens asked for.
  func tag(_ token: Int, in wanted: Range<Int>) -> UniversalTag {
    if !sentence.contains(token) || !wanted.contains(token) { read(wanted, around: token) }
    guard sentence.contains(token) else { return .other }
    let place = token - sentence.lowerBound
    if place >= tagged, let reader {
      tagged = place + 1
      reader.tag(upTo: tagged, into: &tags)
    }
    return tags[place]
  }

  private func read(_ wanted: Range<Int>, around token: Int) {
    guard wanted.contains(token), let reader = taken() else { return }
    let piece = SyntaxReader.longestPiece
    let first = wanted.lowerBound + (token - wanted.lowerBound) / piece * piece
    sentence = first..<min(first + piece, wanted.upperBound)
    reader.turn(to: sentence, of: document)
    tagged = 0
    tags.removeAll(keepingCapacity: true)
    tags.append(contentsOf: repeatElement(.other, count: sentence.count))
  }

  private func taken() -> SyntaxReader? {
    if reader == nil, !isWanting {
      reader = readers.take()
      isWanting = reader == nil
    }
    return reader
  }
}
