/// Kinds that reports of one event may well differ in.
enum KindGroup: String {
  case contact
  case speech
  case material

  init(_ kind: Kind) {
    switch kind.category {
    case .consult: self = .contact
    case .statement, .accuse, .threaten, .request, .reject, .support, .agree: self = .speech
    default: self = .material
    }
  }

  /// Whether a kind is an answer or an address to somebody: whom it concerns may stand deep in
  /// what completes it.
  static func isVerbal(_ kind: Kind) -> Bool {
    speaks(kind) || kind.category == .agree || kind.category == .reject
  }

  /// Whether a kind is words before it is a deed.
  static func speaks(_ kind: Kind) -> Bool {
    switch kind.category {
    case .statement, .accuse, .threaten, .request, .support: return true
    default: return false
    }
  }
}
