/// Items of a chronicle that have no verb.
extension ReportAssembler {
  /// `7 Feb: Explosion`, `14 Nov: Guilty on all counts`: what stands under a date in a chronicle
  /// happened then, in whatever words.
  func item(_ scene: Scene, _ triggers: TriggerIndex) -> Draft? {
    guard scene.isLine, let rule = triggers.deed,
      scene.day != nil || !scene.document.label(ofSentence: scene.index).isEmpty
    else { return nil }
    let body = Range(from: scene.body, to: scene.sentence.upperBound)
    let day = scene.times.first { $0.tokens.lowerBound < scene.body } ?? scene.day
    guard let day, day.latest != nil, day.earliest != anchor,
      !body.contains(where: { token in
        scene.document.has(token, [.auxiliary, .modal, .pronoun])
          || scene.trees.tag(token) == .verb
            && !scene.verbs.form(scene.document, token).contains(.participle)
            && !scene.verbs.form(scene.document, token).contains(.gerund)
      }),
      let head = body.first(where: { token in
        switch scene.trees.tag(token) {
        case .noun, .properNoun, .adjective, .numeral: !scene.isTime(token)
        default: false
        }
      })
    else { return nil }
    var top = head
    while let above = scene.trees.head(top), body.contains(above), !scene.isTime(above) {
      top = above
    }
    let match = TriggerIndex.Match(
      rule: rule,
      tokens: top..<top + 1,
      head: top,
      isVerb: false,
      isWeak: true,
      isTold: true,
      ofIsTarget: false,
      classes: 0,
      object: 0
    )
    let clause = scene.clauses[scene.clause(of: top)]
    let finder = RoleFinder(scene, trigger: match.tokens, clause: clause, kind: rule.kind)
    let cast = finder.cast(ofNoun: top, ofIsTarget: false)
    let writer = TitleWriter(
      scene: scene,
      trigger: match.tokens,
      head: top,
      clause: clause,
      cast: cast,
      kind: rule.kind
    )
    let isAhead = TimeAttacher.isAhead(day, scene)
    let report = make(
      scene,
      match,
      kind: rule.kind,
      status: isAhead ? .planned : .occurred,
      cue: isAhead ? day.text : "",
      cast: cast,
      place: PlaceFinder.place(scene, trigger: match.tokens, clause: clause),
      time: TimeAttacher.reportTime(TimeAttacher.told(day), index: index),
      said: nil,
      title: writer.itemTitle()
    )
    return Draft(report: report, match: match, cast: cast, attribution: nil, hasOwnTime: true)
  }
}
