/// A relation of Universal Dependencies, version 2, with the subtypes of the English treebanks.
package enum DependencyLabel: UInt8, Sendable, CaseIterable {
  case acl, aclRelative, advcl, advclRelative, advmod, amod, appos, aux, auxPassive, caseMarker
  case cc, ccPreconjunct, ccomp, compound, compoundParticle, conj, cop, csubj, csubjPassive, det
  case detPredeterminer, discourse, dislocated, expl, fixed, flat, goeswith, iobj, list, mark
  case nmod, nmodDescription, nmodPossessive, nmodUnmarked, nsubj, nsubjOuter, nsubjPassive
  case nummod, obj, obl, oblAgent, oblUnmarked, orphan, parataxis, punct, reparandum, vocative
  case xcomp
  // What follows is never guessed by the labeller: a root is what hangs on the root, and the
  // other two occur five times in all the treebank.
  case root, dep, csubjOuter

  /// The number of relations that the labeller tells apart; they come first.
  package static let learntCount = 48

  /// The name that CoNLL-U files use, such as `nsubj:pass`.
  package var name: String { DependencyLabel.names[Int(rawValue)] }

  /// The relation of a name of CoNLL-U files; nil for one that English does not use.
  package init?(name: String) {
    guard let index = DependencyLabel.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = [
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass",
    "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj",
    "csubj:pass", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat",
    "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked",
    "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked",
    "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp", "root", "dep",
    "csubj:outer",
  ]
}
