/// What stands between commas or behind a relative clause, hung on the word that it belongs to.
extension TreeRepair {
  /// `The embargo on fish, imposed in April, came off`: a participle between commas tells of the
  /// subject, not of the noun right before it.
  func mendAside(_ participle: Int, _ syntax: inout Syntax) {
    guard syntax.labels[participle] == .acl, participle - 2 > sentence.lowerBound,
      document.isByte(participle - 1, UInt8(ascii: ",")),
      verbs.form(document, participle).contains(.participle)
    else { return }
    var noun = Int(syntax.heads[participle])
    guard noun == participle - 2 else { return }
    for _ in 0..<3 {
      let above = Int(syntax.heads[noun])
      guard above >= 0, above < noun else { return }
      if syntax.labels[noun] == .nmod, isNounLike(above, syntax) {
        noun = above
        if LabelSet.nominalSubject.has(syntax.labels[noun]) {
          syntax.heads[participle] = Int32(noun)
          return
        }
      } else {
        return
      }
    }
  }

  /// `He gave it to the victims of a war that killed many, and is to sign it`: what a comma and
  /// `and` join goes on from the main verb, not from the clause that says which war.
  func mendJoin(_ verb: Int, _ syntax: inout Syntax) {
    guard syntax.labels[verb] == .conj else { return }
    let clause = Int(syntax.heads[verb])
    guard clause >= 0, clause < verb, syntax.labels[clause] == .aclRelative,
      let and = sentence.first(where: {
        syntax.heads[$0] == Int32(verb) && syntax.tags[$0] == .coordinator
      }), and > clause, document.isByte(and - 1, UInt8(ascii: ",")),
      !sentence.contains(where: {
        syntax.heads[$0] == Int32(verb) && LabelSet.subject.has(syntax.labels[$0])
      })
    else { return }
    let noun = Int(syntax.heads[clause])
    guard noun >= 0, noun < clause,
      let pronoun = Range(from: noun + 1, to: clause).first(where: { document.has($0, .relative) }),
      !document.isByte(pronoun - 1, UInt8(ascii: ","))
    else { return }
    var above = noun
    for _ in 0..<6 {
      above = Int(syntax.heads[above])
      guard above >= 0 else { return }
      guard syntax.tags[above] == .verb, above < noun else { continue }
      if LabelSet(.root, .conj, .parataxis).has(syntax.labels[above]) {
        syntax.heads[verb] = Int32(above)
      }
      return
    }
  }
}
