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
  // What was read so far, a column each. Rules ask for these more than for anything else, and each
  // look at an array that a reference holds would be checked.
  private let tags: UnsafeMutablePointer<UniversalTag>
  private let labels: UnsafeMutablePointer<DependencyLabel>
  private let heads: UnsafeMutablePointer<Int32>
  private let firstChild: UnsafeMutablePointer<Int32>
  private let nextSibling: UnsafeMutablePointer<Int32>
  private let count: Int

  init(_ document: Document) {
    syntax = Syntax(for: document)
    count = document.count
    tags = .allocate(capacity: count)
    tags.initialize(repeating: .other, count: count)
    labels = .allocate(capacity: count)
    labels.initialize(repeating: .dep, count: count)
    heads = .allocate(capacity: count)
    heads.initialize(repeating: -1, count: count)
    firstChild = .allocate(capacity: count)
    firstChild.initialize(repeating: -1, count: count)
    nextSibling = .allocate(capacity: count)
    nextSibling.initialize(repeating: -1, count: count)
  }

  deinit {
    tags.deallocate()
    labels.deallocate()
    heads.deallocate()
    firstChild.deallocate()
    nextSibling.deallocate()
  }

  /// Tags and parses one sentence, its adverbials apart, and mends what is known to go wrong.
  func read(
    sentence: Int,
    of document: Document,
    apart adverbials: [Adverbial],
    by reader: SyntaxReader,
    _ verbs: VerbIndex
  ) {
    reader.parse(sentence: sentence, of: document, apart: adverbials, into: &syntax)
    TreeRepair(
      document: document,
      verbs: verbs,
      sentence: document.tokens(ofSentence: sentence),
      label: document.label(ofSentence: sentence),
      isLine: document.isLine(sentence: sentence)
    ).mend(&syntax)
    let tokens = document.tokens(ofSentence: sentence)
    for token in tokens {
      tags[token] = syntax.tags[token]
      labels[token] = syntax.labels[token]
      heads[token] = syntax.heads[token]
    }
    for token in tokens.reversed() {
      let head = Int(heads[token])
      guard head >= 0 else { continue }
      nextSibling[token] = firstChild[head]
      firstChild[head] = Int32(token)
    }
  }

  @inline(__always)
  func tag(_ token: Int) -> UniversalTag {
    precondition(token >= 0 && token < count)
    return tags[token]
  }

  @inline(__always)
  func label(_ token: Int) -> DependencyLabel {
    precondition(token >= 0 && token < count)
    return labels[token]
  }

  /// The token that a token hangs on; nil for a root.
  @inline(__always)
  func head(_ token: Int) -> Int? {
    precondition(token >= 0 && token < count)
    let head = heads[token]
    return head < 0 ? nil : Int(head)
  }

  /// The tokens that hang on a token, from left to right.
  func children(of token: Int) -> Children {
    precondition(token >= 0 && token < count)
    return Children(trees: self, following: firstChild[token])
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
