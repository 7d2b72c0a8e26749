/// A phrase that is parsed by itself and hung on its sentence after.
///
/// A time may stand almost anywhere in a clause, and the parser, which chooses arcs by what stands
/// beside them, errs less where it does not stand in the way: `In May 2019, on the eve of the vote, X
/// met Y` is `X met Y` with two adverbials. Who asks for a tree says which phrases are such.
package struct Adverbial: Equatable, Sendable {
  /// What a phrase hangs on.
  enum Host: Equatable, Sendable {
    /// The head of the clause that begins after it.
    case next
    /// The word before it.
    case before
    /// A word of the sentence outside it.
    case word(Int)
    /// The head of the sentence.
    case root
  }

  /// Its words, with the comma that closes it.
  let tokens: Range<Int>
  let host: Host
  let label: DependencyLabel
}

extension Syntax {
  /// Hangs what was parsed by itself on the tree of the words around it.
  ///
  /// - Parameters:
  ///   - adverbials: those of one piece, none within another.
  ///   - piece: the words that were parsed together, less the adverbials.
  mutating func hang(_ adverbials: [Adverbial], in piece: Range<Int>) {
    for adverbial in adverbials {
      guard let top = adverbial.tokens.first(where: { heads[$0] < 0 }),
        let host = host(of: adverbial, in: piece, among: adverbials)
      else { continue }
      heads[top] = Int32(host)
      labels[top] = adverbial.label
    }
  }

  /// The word outside it that an adverbial hangs on, never one of another adverbial, so that no two
  /// hang on each other.
  private func host(
    of adverbial: Adverbial,
    in piece: Range<Int>,
    among all: [Adverbial]
  ) -> Int? {
    func isFree(_ token: Int) -> Bool {
      piece.contains(token) && !all.contains { $0.tokens.contains(token) }
    }
    switch adverbial.host {
    case .word(let word) where isFree(word): return word
    case .before where isFree(adverbial.tokens.lowerBound - 1):
      // `the deal itself, announced on Monday,`: of a name of several words the first.
      var word = adverbial.tokens.lowerBound - 1
      while labels[word] == .flat || labels[word] == .nmodUnmarked, heads[word] >= 0,
        isFree(Int(heads[word]))
      {
        word = Int(heads[word])
      }
      return word
    case .next:
      guard var token = (adverbial.tokens.upperBound..<piece.upperBound).first(where: isFree) else {
        break
      }
      // Up to the head of what follows; a mere noun there belongs to the verb before.
      while heads[token] >= 0,
        Int(heads[token]) > adverbial.tokens.lowerBound || !isClause(token)
      {
        token = Int(heads[token])
      }
      return token
    case .word, .before, .root: break
    }
    return piece.first { heads[$0] < 0 && isFree($0) }
  }

  private func isClause(_ token: Int) -> Bool {
    switch labels[token] {
    case .root, .conj, .ccomp, .xcomp, .advcl, .advclRelative, .acl, .aclRelative, .parataxis,
      .csubj, .csubjPassive:
      return true
    default: return false
    }
  }
}
