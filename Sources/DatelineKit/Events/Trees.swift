/// A set of dependency labels.
struct LabelSet: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ labels: DependencyLabel...) {
    rawValue = labels.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
  }

  @inline(__always)
  func has(_ label: DependencyLabel) -> Bool { rawValue >> UInt64(label.rawValue) & 1 == 1 }

  static let subject = LabelSet(.nsubj, .nsubjPassive, .nsubjOuter, .csubj, .csubjPassive)
  static let nominalSubject = LabelSet(.nsubj, .nsubjPassive, .nsubjOuter)
  static let object = LabelSet(.obj, .iobj)
  static let oblique = LabelSet(.obl, .oblAgent, .oblUnmarked)
  static let helper = LabelSet(.aux, .auxPassive, .cop)
  static let adverb = LabelSet(.advmod)
  static let relative = LabelSet(.aclRelative, .advclRelative)
  /// What makes the head of a clause of its own.
  static let clause = LabelSet(
    .root,
    .ccomp,
    .xcomp,
    .advcl,
    .advclRelative,
    .acl,
    .aclRelative,
    .parataxis,
    .csubj,
    .csubjPassive
  )
  /// What belongs to a noun’s own phrase.
  static let inNounPhrase = LabelSet(
    .amod,
    .compound,
    .nmodPossessive,
    .nmod,
    .flat,
    .nmodDescription,
    .appos,
    .nummod,
    .det,
    .nmodUnmarked
  )
}

/// The dependency trees of a document’s sentences, with the way down beside the way up.
///
/// Only the sentences that were asked for have one; the columns of the others are empty.
final class Trees {
  private var syntax: Syntax
  private var firstChild: [Int32]
  private var nextSibling: [Int32]

  init(_ document: Document) {
    syntax = Syntax(for: document)
    firstChild = [Int32](repeating: -1, count: document.count)
    nextSibling = [Int32](repeating: -1, count: document.count)
  }

  /// Tags and parses one sentence, and mends what is known to go wrong.
  func read(sentence: Int, of document: Document, by reader: SyntaxReader, _ verbs: VerbIndex) {
    reader.parse(sentence: sentence, of: document, into: &syntax)
    TreeRepair(
      document: document,
      verbs: verbs,
      sentence: document.tokens(ofSentence: sentence),
      isBullet: !document.label(ofSentence: sentence).isEmpty
    ).mend(&syntax)
    for token in document.tokens(ofSentence: sentence).reversed() {
      let head = Int(syntax.heads[token])
      guard head >= 0 else { continue }
      nextSibling[token] = firstChild[head]
      firstChild[head] = Int32(token)
    }
  }

  @inline(__always)
  func tag(_ token: Int) -> UniversalTag { syntax.tags[token] }

  @inline(__always)
  func label(_ token: Int) -> DependencyLabel { syntax.labels[token] }

  /// The token that a token hangs on; nil for a root.
  @inline(__always)
  func head(_ token: Int) -> Int? {
    let head = syntax.heads[token]
    return head < 0 ? nil : Int(head)
  }

  /// The tokens that hang on a token, from left to right.
  func children(of token: Int) -> Children {
    Children(trees: self, following: firstChild[token])
  }

  /// The first token that hangs on a token by one of some labels.
  func child(of token: Int, _ labels: LabelSet) -> Int? {
    for child in children(of: token) where labels.has(label(child)) { return child }
    return nil
  }

  /// Whether a token hangs, over however many steps, on another; no token hangs on itself.
  func isBelow(_ token: Int, _ ancestor: Int) -> Bool {
    var at = head(token)
    while let next = at {
      if next == ancestor { return true }
      at = head(next)
    }
    return false
  }

  /// The tokens that hang on one token, walked without an array.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let trees: Trees
    fileprivate var following: Int32

    mutating func next() -> Int? {
      guard following >= 0 else { return nil }
      defer { following = trees.nextSibling[Int(following)] }
      return Int(following)
    }
  }
}
