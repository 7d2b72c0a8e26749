/// Which of a sentence’s reports stand beside each other.
extension ReportAssembler {
  /// The drafts that stand: of what is said and its saying, what the article vouches for.
  ///
  /// What somebody says at the end of a sentence (`..., officials said`) only names the source: the
  /// deed stands and the saying does not. What a named speaker says of others first is a statement;
  /// the deed stands beside it where it has a time of its own. What a speaker says of itself
  /// (`Japan said it had halted aid`) is its deed.
  func chosen(_ drafts: [Draft], _ scene: Scene) -> [Draft] {
    var dropped = [Bool](repeating: false, count: drafts.count)
    for index in drafts.indices {
      guard let attribution = drafts[index].attribution else { continue }
      let saying = drafts.firstIndex {
        $0.match.head == attribution.verb && KindGroup.speaks($0.match.rule.kind)
      }
      guard let saying else {
        // What somebody said whom no name tells: a deed of the past stands, a plan does not.
        if attribution.leads, drafts[index].report.status == .planned, !isArranged(drafts[index]),
          !isOwnPlan(drafts[index], of: attribution.verb, scene)
        {
          dropped[index] = true
        }
        continue
      }
      let speaker = drafts[saying].cast.sources.first?.entity
      let isOwn = speaker != nil && drafts[index].cast.sources.contains { $0.entity == speaker }
      let status = drafts[index].report.status
      let isFirm = status == .occurred || status == .cancelled
      if !attribution.leads, drafts[saying].match.rule.isReportedSpeech {
        dropped[saying] = status != .statement
      } else if isOwn, isFirm, drafts[saying].match.rule.isReportedSpeech,
        !drafts[index].match.rule.isDeed
      {
        dropped[saying] = true
      } else if isOwn, status == .planned, drafts[index].hasOwnTime,
        drafts[saying].match.rule.isReportedSpeech
      {
        // `Japan says it will reopen the port in May`: its own plan.
        dropped[saying] = true
      } else if !(drafts[index].hasOwnTime && (isFirm || isArranged(drafts[index]))) {
        dropped[index] = true
      }
    }
    // `Speaking on television, X said`: one statement.
    for index in drafts.indices where drafts[index].match.rule.isSpeech {
      if LabelSet(.advcl, .acl).has(scene.trees.label(drafts[index].match.head)),
        let above = scene.trees.head(drafts[index].match.head),
        drafts.contains(where: { $0.match.head == above && $0.match.rule.isSpeech }),
        drafts[index].match.head != above
      {
        dropped[index] = true
      }
    }
    // `ratified the text of the agreement on Thursday`: the noun is what the deed is done to.
    for index in drafts.indices where !drafts[index].match.isVerb {
      var noun = drafts[index].match.head
      while scene.trees.label(noun) == .nmod, let above = scene.trees.head(noun) { noun = above }
      let label = scene.trees.label(noun)
      // But a fire that is investigated was a fire first.
      let classes = drafts[index].match.isTold ? scene.nounClasses(drafts[index].match.head) : .max
      let isActedOn =
        label == .obj || LabelSet.nominalSubject.has(label)
        || label == .obl && drafts[index].match.isTold == false && isOf(noun, scene)
      if isActedOn, let above = scene.trees.head(noun),
        drafts.contains(where: {
          $0.match.isVerb && $0.match.head == above
            && !($0.match.rule.isDeed && drafts[index].cameAbout)
            && (classes == .max || $0.match.classes & classes != 0
              || $0.match.rule.name == "begin")
        })
      {
        dropped[index] = true
      }
    }
    // `The trip, fixed for Friday, was scrapped`: what is off is no plan.
    for index in drafts.indices where drafts[index].match.rule.isSchedule {
      if LabelSet(.acl, .aclRelative).has(scene.trees.label(drafts[index].match.head)),
        let noun = scene.trees.head(drafts[index].match.head),
        let above = scene.trees.head(noun),
        drafts.contains(where: { $0.match.head == above && $0.report.status == .cancelled })
      {
        dropped[index] = true
      }
    }
    // `offered to send`, `agreed on Monday to meet on Friday`: one offer, one plan.
    for index in drafts.indices {
      guard scene.trees.label(drafts[index].match.head) == .xcomp,
        let above = scene.trees.head(drafts[index].match.head),
        let first = drafts.firstIndex(where: { $0.match.head == above })
      else { continue }
      if drafts[index].report.status == .proposed, drafts[first].report.status == .proposed {
        dropped[index] = true
      } else if drafts[index].report.status == .planned, drafts[first].match.rule.name == "agree",
        !drafts[first].hasOwnTime
      {
        dropped[first] = true
      }
    }
    // `began to bomb`: one deed in two verbs.
    for index in drafts.indices where drafts[index].match.rule.name == "begin" {
      if let next = scene.trees.child(of: drafts[index].match.head, LabelSet(.xcomp)),
        drafts.contains(where: { $0.match.head == next })
      {
        dropped[index] = true
      }
    }
    // `X’s appointment in May gave Y an edge`: the noun is the event, not what it led to.
    for (index, draft) in drafts.enumerated() where draft.match.rule.isDeed && draft.match.isVerb {
      if let subject = draft.cast.subject,
        drafts.indices.contains(where: {
          drafts[$0].match.head == subject && drafts[$0].cameAbout && !dropped[$0]
        })
      {
        dropped[index] = true
      }
    }
    // A dated deed that no rule knows stands only where its sentence tells nothing else.
    let hasOther = drafts.indices.contains { !dropped[$0] && !drafts[$0].match.rule.isDeed }
    return drafts.indices.filter { index in
      !dropped[index]
        && !(drafts[index].match.rule.isDeed && hasOther
          && isBeside(drafts, index, dropped, scene))
    }.map { drafts[$0] }
  }

  /// `The owners say they will reopen the plant in May`: whoever speaks, it is what they plan.
  private func isOwnPlan(_ draft: Draft, of saying: Int, _ scene: Scene) -> Bool {
    guard draft.hasOwnTime, let subject = scene.trees.child(of: draft.match.head, .nominalSubject),
      scene.trees.tag(subject) == .pronoun, saying < subject,
      let speaker = scene.trees.child(of: saying, .nominalSubject), speaker < subject,
      scene.trees.tag(speaker) != .pronoun
    else { return false }
    return scene.document.isWord(subject, "it") || scene.document.isWord(subject, "they")
      || scene.document.isWord(subject, "he") || scene.document.isWord(subject, "she")
  }

  /// `voted on the deal`, `agreed to the accord`: what a preposition makes the object.
  private func isOf(_ noun: Int, _ scene: Scene) -> Bool {
    guard let mark = scene.trees.child(of: noun, LabelSet(.caseMarker)) else { return false }
    return ReportAssembler.objectMarks.contains(scene.document, mark)
  }

  /// A meeting, a vote or an accord that has a day of its own: a line of the plan, whoever says so.
  private func isArranged(_ draft: Draft) -> Bool {
    guard draft.report.status == .planned, draft.hasOwnTime, !draft.match.rule.isDeed else {
      return false
    }
    switch draft.report.kind.category {
    case .consult, .agree: return draft.report.time?.earliest != nil
    case .other: return draft.report.kind.mode == "vote" || draft.report.kind.mode == "election"
    default: return false
    }
  }

  /// `shut the bank, then seized a boat`: two verbs that `and` or a comma joins tell two things.
  private func areJoined(_ first: Int, _ second: Int, _ scene: Scene) -> Bool {
    func top(_ verb: Int) -> Int {
      var verb = verb
      while scene.trees.label(verb) == .conj, let above = scene.trees.head(verb) { verb = above }
      return verb
    }
    return scene.trees.tag(second) == .verb && top(first) == top(second)
  }

  /// Whether another report of the same clause stands.
  func isBeside(_ drafts: [Draft], _ index: Int, _ dropped: [Bool], _ scene: Scene) -> Bool {
    let clause = scene.clause(of: drafts[index].match.head)
    return drafts.indices.contains { other in
      other != index && !dropped[other] && !drafts[other].match.rule.isDeed
        && !drafts[other].match.rule.isReportedSpeech
        && scene.clause(of: drafts[other].match.head) == clause
        && !areJoined(drafts[index].match.head, drafts[other].match.head, scene)
    }
  }
}
