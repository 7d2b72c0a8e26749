/// How a verb stands in its sentence: its voice, and what is said of whether it happens.
struct VerbReading {
  /// Whether what a verb tells happens, as its own words put it.
  enum Outlook: Equatable {
    /// It happened, or happens.
    case fact
    /// It is to happen: `will meet`, `is to meet`, `plans to meet`.
    case plan
    /// Somebody agreed to it: `agreed to meet`, an event where a day says when.
    case pledge
    /// Somebody is ready for it: `is willing to meet`.
    case offer
    /// It will not happen: `will not accept`.
    case refusal
    /// It ought to happen: `must release`.
    case duty
    /// It did not happen: `never took place`.
    case denial
    /// It may happen: `could meet`, `would follow if they agree`.
    case possible
    /// It was to happen and does not: `had been due to meet`.
    case lapsed
    /// Nothing is told: `hopes to meet`, `if they meet`.
    case open
  }

  let isPassive: Bool
  let outlook: Outlook
  /// The words that decided it.
  let cue: String
  /// Whether the verb stands in the present, without a helper.
  let isPresent: Bool
  /// Whether it tells what has come about by now: `has met`.
  private(set) var isPerfect = false
  /// Whether it tells what had come about by then: `had met`.
  private(set) var isBefore = false

  private struct Helpers {
    var modal: Int?
    var negation: Int?
    var to: Int?
    var be: Int?
    var have: Int?
    var auxiliary: Int?
    var isNominal = false
    var isHabit = false
  }

  /// Reads the words around a verb.
  ///
  /// - Returns: nil where the token is no verb here (`the call`, `a visit`).
  init?(_ scene: Scene, head: Int) {
    self.init(scene, head: head, depth: 0)
  }

  /// `told less than she asks`, `sooner than expected`, `rather than meet them`: a measure of what
  /// is told, not told itself; but `no sooner had X landed than Y attacked`.
  private static func isCompared(_ scene: Scene, _ verb: Int) -> Bool {
    var first = verb
    if let subject = scene.trees.child(of: verb, .nominalSubject), subject < verb {
      first = NounPhrase.range(of: subject, in: scene).lowerBound
    }
    let than = first - 1
    guard scene.sentence.contains(than), scene.document.isWord(than, "than") else { return false }
    // `more than doubled the duty`
    if first == verb, scene.sentence.contains(than - 1),
      scene.document.isWord(than - 1, "more") || scene.document.isWord(than - 1, "less")
    {
      return false
    }
    return !Range(from: scene.sentence.lowerBound, to: than).contains {
      scene.document.isWord($0, "sooner")
    }
      || !scene.document.has(scene.sentence.lowerBound, .negation)
        && !scene.document.isWord(scene.sentence.lowerBound, "no")
  }

  /// `came off as promised`: only how it went.
  private static func isManner(_ scene: Scene, _ verb: Int) -> Bool {
    guard scene.sentence.contains(verb - 1), scene.document.isWord(verb - 1, "as"),
      scene.verbs.form(scene.document, verb).contains(.participle)
    else { return false }
    return !scene.sentence.contains(verb + 1)
      || scene.document.shapes[verb + 1].contains(.punctuation) || scene.isTime(verb + 1)
      || scene.document.has(verb + 1, .preposition)
  }

  private init?(_ scene: Scene, head: Int, depth: Int) {
    let form = scene.verbs.form(scene.document, head)
    guard !form.isEmpty, depth < 6 else { return nil }
    var helpers = VerbReading.near(scene, head)
    VerbReading.addFromTree(scene, head, &helpers)
    if let have = helpers.have, helpers.modal == nil {
      isBefore = scene.document.isWord(have, "had")
      isPerfect = !isBefore
    }
    guard !VerbReading.isCompared(scene, head), !VerbReading.isManner(scene, head) else {
      return nil
    }
    // `denied that it was to blame`: what somebody is, not what is to come.
    if scene.document.isWord(head, "blame"), scene.sentence.contains(head - 2),
      scene.document.isWord(head - 1, "to"), VerbReading.beForms.contains(scene.document, head - 2)
    {
      return nil
    }
    let label = scene.trees.label(head)
    let tag = scene.trees.tag(head)
    let hasHelper = helpers.auxiliary != nil || helpers.modal != nil || helpers.to != nil
    guard
      tag == .verb || hasHelper && !helpers.isNominal && tag != .properNoun
        || VerbReading.isHeadlineVerb(scene, head, form)
    else { return nil }
    if helpers.isNominal, !form.contains(.gerund) || label == .amod || label == .compound {
      return nil
    }
    if label == .amod || label == .compound { return nil }
    // `X will visit Y and meet Z`: a joined verb shares the helpers of the first.
    var shared: VerbReading?
    if label == .conj, !hasHelper, let first = scene.trees.head(head),
      scene.trees.child(of: head, .nominalSubject) == nil,
      let reading = VerbReading(scene, head: first, depth: depth + 1)
    {
      let firstForm = scene.verbs.form(scene.document, first)
      if !firstForm.isDisjoint(with: form) {
        shared = reading
        (isPerfect, isBefore) = (reading.isPerfect, reading.isBefore)
      }
    }
    let isBe = helpers.be != nil
    let agent = VerbReading.hasAgent(scene, after: head)
    // `its rebel Serbs signed a plan`: what has an object of its own is no reduced relative.
    let isActive =
      form.contains(.past) && scene.trees.child(of: head, LabelSet(.obj)) == head + 2
      && scene.document.has(head + 1, .article)
    let isReduced = label == .acl && form.contains(.participle) && !hasHelper && !isActive
    let isHeadline = !hasHelper && VerbReading.isHeadlinePassive(scene, head, form)
    let isSharedPassive =
      (shared?.isPassive ?? false) && form.contains(.participle)
      && scene.trees.child(of: head, LabelSet(.obj)) == nil
    // `Brek, beaten on Monday, resigned`: a form that is nothing but a participle.
    let isBare =
      form == .participle && !hasHelper && label != .conj && label != .root && !isActive
      && head > scene.sentence.lowerBound
      && scene.document.isByte(head - 1, UInt8(ascii: ","))
    isPassive =
      form.contains(.participle) && !form.contains(.gerund)
      && (isBe || isBare || !hasHelper && VerbReading.isAccused(scene, head) || isReduced
        || isSharedPassive || isHeadline || agent && !hasHelper
        || scene.trees.child(of: head, LabelSet(.auxPassive)) != nil)

    var found: (Outlook, String)
    var present = false
    if helpers.isHabit || !hasHelper && VerbReading.isPrompt(scene, head) {
      found = (.open, "")
    } else if let to = helpers.to {
      guard form.contains(.base) || isPassive || helpers.have != nil else { return nil }
      found = VerbReading.infinitive(scene, to: to, head, depth)
    } else if let modal = helpers.modal {
      found = VerbReading.modal(scene, modal, helpers, head)
    } else if let shared {
      found = (shared.outlook, shared.cue)
      present = shared.isPresent
    } else if hasHelper {
      found = (.fact, helpers.auxiliary.map { scene.word($0) } ?? "")
      if form == .base, helpers.be != nil || helpers.have != nil { found.0 = .open }
      // `demanded that the deal be saved`
      if let be = helpers.be, scene.document.isWord(be, "be"), helpers.have == nil {
        found.0 = .open
      }
      // `are lifted`: a state or a habit, if nothing dates it.
      present =
        helpers.have == nil && !form.contains(.gerund)
        && (helpers.be.map { VerbReading.presentBe.contains(scene.document, $0) } ?? false)
    } else if form.contains(.past) || isPassive {
      found = (.fact, "")
      let hasOwn = scene.trees.child(of: head, .nominalSubject) != nil
      if isReduced || form.contains(.participle) && label == .advcl && !hasOwn {
        found = VerbReading.inherited(scene, head, depth, isReduced: isReduced)
      }
    } else if form.contains(.gerund) {
      guard let outlook = VerbReading.gerund(scene, head, depth) else { return nil }
      found = outlook
    } else {
      guard VerbReading.hasSubject(scene, head) || tag != .verb else {
        if label == .xcomp || label == .ccomp, let above = scene.trees.head(head),
          VerbReading.causes.contains(scene.document, above),
          let reading = VerbReading(scene, head: above, depth: depth + 1)
        {
          (isPresent, outlook, cue) = (false, reading.outlook, reading.cue)
          return
        }
        return nil
      }
      found = (.fact, "")
      present = true
    }
    // `ought to have met on 29 May`, `should have opened on Monday`
    if found.0 == .duty
      || scene.sentence.contains(head - 3)
        && scene.document.isWord(head - 3, "ought"),
      helpers.have != nil,
      scene.times.contains(where: { $0.type == .date && $0.edtf != nil })
    {
      found = (.lapsed, found.1.isEmpty ? "ought to" : found.1)
    }
    if helpers.negation != nil {
      let isAhead = found.0 == .plan || present
      let isVague = [.open, .possible, .lapsed].contains(found.0)
      found = (isVague ? .open : isAhead ? .refusal : .denial, "not")
    }
    if found.0 != .open,
      let supposition = VerbReading.supposition(scene, head, isFact: found.0 == .fact && !present)
    {
      let isFollowing = supposition == .condition && [.plan, .possible].contains(found.0)
      found.0 = isFollowing ? .possible : .open
    }
    (outlook, cue, isPresent) = (found.0, found.1, present)
  }

  // MARK: Helpers

  private static let beForms = WordSet(EventWords.beForms)
  private static let presentBe = WordSet(EventWords.presentBe)
  private static let haveForms = WordSet(EventWords.haveForms)
  /// What is done as a habit is no event: `has long argued`, `rarely use`.
  private static let habits = WordSet(EventWords.habits)
  private static let willForms = WordSet(EventWords.willForms)
  private static let adverbs = WordSet(EventWords.adverbs)
  private static let negatives = WordSet(EventWords.negatives)
  private static let plans = WordSet(EventWords.plans)
  private static let carriers = WordSet(EventWords.carriers)
  private static let planned = WordSet(EventWords.planned)
  private static let ordinals = WordSet(EventWords.ordinals)
  private static let causes = WordSet(EventWords.causes)
  private static let willing = WordSet(EventWords.willing)
  private static let pledges = WordSet(EventWords.pledges)
  private static let personNouns = WordSet(EventWords.personNouns)
  private static let claims = WordSet(EventWords.claims)
  private static let manners = WordSet(EventWords.manners)
  private static let askers = WordSet(EventWords.askers)
  private static let interrogatives = WordSet(EventWords.interrogatives)
  private static let duties = WordSet(EventWords.duties)
  private static let opinions = WordSet(EventWords.opinions)
  private static let suppositions = WordSet(EventWords.hypotheticals)

  /// The helpers right before a verb, adverbs passed over.
  private static func near(_ scene: Scene, _ head: Int) -> Helpers {
    var found = Helpers()
    var token = head - 1
    var passed = 0
    while scene.sentence.contains(token), passed < 6 {
      if scene.document.has(token, .modal), !isMonth(scene, token) {
        found.modal = found.modal ?? token
        found.auxiliary = found.auxiliary ?? token
      } else if scene.document.has(token, .negation) {
        found.negation = token
      } else if scene.document.isWord(token, "to") {
        found.to = token
        return found
      } else if scene.document.has(token, .auxiliary) {
        found.auxiliary = found.auxiliary ?? token
        if beForms.contains(scene.document, token) { found.be = found.be ?? token }
        if haveForms.contains(scene.document, token) { found.have = token }
      } else if scene.document.has(token, [.article, .possessive]), passed == 0 {
        found.isNominal = true
      } else if habits.contains(scene.document, token) {
        found.isHabit = true
      } else if !isAdverb(scene, token) {
        break
      }
      token -= 1
      passed += 1
    }
    if scene.sentence.contains(head + 1),
      scene.document.isWord(head + 1, "no") || scene.document.isWord(head + 1, "neither"),
      // `pleaded no contest`
      !scene.document.isWord(min(head + 2, scene.sentence.upperBound - 1), "contest"),
      !Attribution.isSpeech(head, scene), !scene.document.isOne(head, of: "vote votes voted voting")
    {
      found.negation = head + 1
    }
    return found
  }

  private static func isMonth(_ scene: Scene, _ token: Int) -> Bool {
    scene.document.has(token, .month) && scene.document.shapes[token].contains(.capitalised)
  }

  /// The helpers that stand farther off: `has, officials said, agreed`.
  private static func addFromTree(_ scene: Scene, _ head: Int, _ found: inout Helpers) {
    for child in scene.trees.children(of: head) where child < head {
      switch scene.trees.label(child) {
      case .aux, .auxPassive:
        if found.to != nil { continue }
        if scene.document.has(child, .modal), !isMonth(scene, child) {
          found.modal = found.modal ?? child
        }
        if beForms.contains(scene.document, child) { found.be = found.be ?? child }
        if haveForms.contains(scene.document, child) { found.have = found.have ?? child }
        found.auxiliary = found.auxiliary ?? child
      case .advmod:
        if scene.document.has(child, .negation) { found.negation = found.negation ?? child }
        if habits.contains(scene.document, child) { found.isHabit = true }
      case .nsubj, .nsubjPassive:
        // `No president has met`, `Few expected`: the subject denies the verb.
        if negatives.contains(scene.document, child) { found.negation = child }
        if let word = scene.trees.child(of: child, LabelSet(.det, .amod, .advmod)), word < child,
          negatives.contains(scene.document, word)
        {
          found.negation = word
        }
      default: break
      }
    }
  }

  private static func isAdverb(_ scene: Scene, _ token: Int) -> Bool {
    adverbs.contains(scene.document, token) || scene.document.hasEnding(token, "ly")
      || scene.trees.tag(token) == .adverb
  }

  private static func hasAgent(_ scene: Scene, after head: Int) -> Bool {
    let next = head + 1
    guard scene.sentence.contains(next), scene.document.isWord(next, "by"),
      scene.sentence.contains(next + 1), scene.trees.tag(next + 1) != .verb,
      !scene.isTime(next + 1)
    else { return false }
    return scene.trees.child(of: head, LabelSet(.nsubj)) == nil
  }

  /// `a physicist accused of spying`: whom one accuses stands right after the verb, or it is a passive.
  private static func isAccused(_ scene: Scene, _ head: Int) -> Bool {
    let next = head + 1
    guard accusals.contains(scene.document, head), scene.sentence.contains(next) else {
      return false
    }
    return scene.document.isWord(next, "of") || scene.document.isWord(next, "with")
  }

  private static let accusals = WordSet(EventWords.accusals)

  /// `Oct. 14: Accord reached.`: in a list a thing with a participle and no object.
  private static func isHeadlinePassive(_ scene: Scene, _ head: Int, _ form: VerbForm) -> Bool {
    let next = head + 1
    guard scene.isLine, form.contains(.participle), scene.sentence.contains(head - 1),
      isNounLike(head - 1, scene), !happenings.contains(scene.document, head),
      !form.contains(.past) || !unaccusatives.contains(scene.document, head),
      !scene.sentence.contains(next) || scene.document.shapes[next].contains(.punctuation)
        || scene.document.has(next, [.preposition, .particle])
    else { return false }
    return scene.trees.child(of: head, LabelSet(.obj, .xcomp, .ccomp)).map {
      $0 > next && scene.sentence.contains(next) && scene.document.isByte(next, UInt8(ascii: ","))
    } ?? true
  }

  private static let happenings = WordSet(EventWords.happenings)
  private static let unaccusatives = WordSet(EventWords.unaccusatives)

  private static func isNounLike(_ token: Int, _ scene: Scene) -> Bool {
    scene.nounClasses(token) != 0 || personNouns.contains(scene.document, token)
      || [.numeral, .noun, .properNoun].contains(scene.trees.tag(token))
  }

  /// `May 10: Trump names the place`: in a list a present form after a name is its verb.
  private static func isHeadlineVerb(_ scene: Scene, _ head: Int, _ form: VerbForm) -> Bool {
    guard form.contains(.third), scene.isLine, let before = scene.mention(at: head - 1),
      before.tokens.upperBound == head, before.form != .adjective
    else { return false }
    return !scene.sentence.contains {
      scene.trees.tag($0) == .verb && !scene.verbs.form(scene.document, $0).contains(.gerund)
    }
  }

  /// `Asked whether he would go, X declined`: what prompted an answer is none of its own.
  private static func isPrompt(_ scene: Scene, _ head: Int) -> Bool {
    guard askers.contains(scene.document, head), scene.sentence.contains(head + 1) else {
      return false
    }
    let opens =
      head == scene.sentence.lowerBound || scene.document.shapes[head - 1].contains(.punctuation)
      || scene.document.isWord(head - 1, "when")
    return opens && interrogatives.contains(scene.document, head + 1)
  }

  // MARK: Outlooks

  private static func modal(_ scene: Scene, _ modal: Int, _ helpers: Helpers, _ head: Int) -> (
    Outlook, String
  ) {
    let cue = scene.word(modal)
    if willForms.contains(scene.document, modal) { return (.plan, cue) }
    if duties.contains(scene.document, modal) { return (.duty, cue) }
    guard helpers.have == nil else { return (.open, cue) }
    let isReported = Attribution.of(head, in: scene) != nil
    guard scene.document.isWord(modal, "would") else {
      // `could meet on Friday`: told only by somebody, or as what follows from a condition.
      let isConditional = scene.document.isWord(scene.sentence.lowerBound, "if")
      return (isReported || isConditional ? .possible : .open, cue)
    }
    // Indirect speech puts `will` in the past: `would meet on Monday, he said`; after a present, `they
    // say they would go`, it only supposes.
    if let said = Attribution.of(head, in: scene) {
      let form = scene.verbs.form(scene.document, said.verb)
      let isPresent = said.leads && form.isDisjoint(with: [.past, .participle, .gerund])
      return (isPresent ? .possible : .plan, cue)
    }
    let hasFuture = scene.times.contains { $0.isRelative || $0.type == .date }
    return (hasFuture || isTerm(scene, head) ? .plan : .possible, cue)
  }

  /// `Under the draft, X would leave`: what an agreement lays down.
  private static func isTerm(_ scene: Scene, _ head: Int) -> Bool {
    let first = scene.sentence.lowerBound
    guard scene.document.isWord(first, "under") else { return false }
    return Range(from: first + 1, to: min(first + 6, head)).contains {
      scene.nounClasses($0) & terms != 0
    }
  }

  private static let terms = EventNouns.bits(["agreement", "proposal", "law"])

  /// What the word before `to` says of the verb after it.
  private static func infinitive(_ scene: Scene, to: Int, _ head: Int, _ depth: Int) -> (
    Outlook, String
  ) {
    var governor = to - 1
    let isComplement = LabelSet(.xcomp, .acl, .advcl, .ccomp).has(scene.trees.label(head))
    let above = isComplement ? scene.trees.head(head) : nil
    guard scene.sentence.contains(governor) else { return (.open, "to") }
    if isAdverb(scene, governor), !ordinals.contains(scene.document, governor),
      scene.sentence.contains(governor - 1)
    {
      governor -= 1
    }
    let cue = scene.word(governor) + " to"
    for word in [governor, above].compactMap(\.self) {
      if willing.contains(scene.document, word) { return (.offer, cue) }
      if let reading = compelled(scene, word, to: to, depth) { return reading }
      if ordinals.contains(scene.document, word), word == governor { return (.fact, cue) }
      if pledges.contains(scene.document, word) {
        let reading = VerbReading(scene, head: word, depth: depth + 1)
        return (reading?.outlook == .fact ? .pledge : .open, cue)
      }
      if plans.contains(scene.document, word) {
        // `had hoped to`, `had been due to` tell what did not come about.
        let reading = VerbReading(scene, head: word, depth: depth + 1)
        if reading.map({ $0.outlook != .fact && $0.outlook != .plan }) ?? false { break }
        // `were supposed to meet`
        if scene.document.isWord(word, "supposed"), reading.map({ !$0.isPresent }) ?? false {
          return (.lapsed, cue)
        }
        // `were to have met`
        if beForms.contains(scene.document, word), hasPerfect(scene, to, head) {
          return (.lapsed, cue)
        }
        if scene.trees.children(of: word).contains(where: {
          scene.document.isWord($0, "had")
        }) {
          return (planned.contains(scene.document, word) ? .lapsed : .open, cue)
        }
        return (.plan, cue)
      }
      if carriers.contains(scene.document, word),
        let reading = VerbReading(scene, head: word, depth: depth + 1)
      {
        return (reading.outlook, reading.cue)
      }
    }
    return (caused(scene, to: to, head, depth) ?? .open, cue)
  }

  /// `had to leave`, `was able to land`, `were supposed to meet`: what the word before `to` says of
  /// whether it came about.
  private static func compelled(_ scene: Scene, _ word: Int, to: Int, _ depth: Int) -> (
    Outlook, String
  )? {
    let document = scene.document
    let cue = scene.word(word) + " to"
    if document.isWord(word, "had"), word == to - 1 {
      return Range(from: max(scene.sentence.lowerBound, word - 2), to: word).contains {
        document.has($0, [.negation, .modal])
      } ? (.open, cue) : (.fact, "")
    }
    // `are known to have drowned`
    if known.contains(document, word),
      document.isWord(min(to + 1, scene.sentence.upperBound - 1), "have")
    {
      return (.fact, "")
    }
    let isAble = document.isWord(word, "able")
    guard isAble || supposed.contains(document, word) else { return nil }
    let be = Range(from: max(scene.sentence.lowerBound, word - 4), to: word).last {
      beForms.contains(document, $0)
    }
    guard let be else { return nil }
    let isDenied = Range(from: max(scene.sentence.lowerBound, be - 2), to: word).contains {
      document.has($0, [.negation, .modal]) || negatives.contains(document, $0)
    }
    let isPast = document.isWord(be, "was") || document.isWord(be, "were")
    if isAble { return (isPast && !isDenied ? .fact : .open, "") }
    if isDenied { return (.open, cue) }
    return (isPast || document.isWord(be, "been") ? .lapsed : .pledge, cue)
  }

  /// `forced the minister to resign`, `was persuaded to go`: what somebody is made to do is done
  /// where that is told as done.
  private static func caused(_ scene: Scene, to: Int, _ head: Int, _ depth: Int) -> Outlook? {
    guard LabelSet(.xcomp, .ccomp, .acl, .advcl).has(scene.trees.label(head)),
      var cause = scene.trees.head(head), cause < to
    else { return nil }
    // The tree may hang it on the object.
    if scene.trees.tag(cause) != .verb, scene.trees.label(cause) == .obj,
      let verb = scene.trees.head(cause)
    {
      cause = verb
    }
    let isAllowed =
      scene.document.isWord(cause, "allowed") || scene.document.isWord(cause, "permitted")
    guard causes.contains(scene.document, cause) || isAllowed,
      let reading = VerbReading(scene, head: cause, depth: depth + 1),
      reading.isPassive || !isAllowed && scene.trees.child(of: cause, LabelSet(.obj, .iobj)) != nil,
      reading.outlook == .fact,
      // `made it hard for them to meet`
      !scene.trees.children(of: cause).contains(where: {
        cause < $0 && $0 < to && scene.trees.tag($0) == .adjective
      })
    else { return nil }
    return .fact
  }

  private static let known = WordSet(EventWords.known)
  private static let supposed = WordSet(EventWords.supposed)

  private static func hasPerfect(_ scene: Scene, _ to: Int, _ head: Int) -> Bool {
    (to..<head).contains { scene.document.isWord($0, "have") }
  }

  /// What a participle has from the verb or noun that it hangs on.
  private static func inherited(_ scene: Scene, _ head: Int, _ depth: Int, isReduced: Bool) -> (
    Outlook, String
  ) {
    guard !isReduced, let above = scene.trees.head(head),
      let reading = VerbReading(scene, head: above, depth: depth + 1)
    else { return (.fact, "") }
    return reading.outlook == .denial ? (.fact, "") : (reading.outlook, reading.cue)
  }

  /// `..., calling on Kenya to ...`, `after meeting X`; nil where the gerund is a noun.
  private static func gerund(_ scene: Scene, _ head: Int, _ depth: Int) -> (Outlook, String)? {
    switch scene.trees.label(head) {
    case .advcl, .acl, .conj, .xcomp, .root, .parataxis, .ccomp: break
    default: return nil
    }
    let before = head - 1
    if scene.sentence.contains(before), scene.document.has(before, .preposition),
      !factPrepositions.contains(scene.document, before)
    {
      return nil
    }
    if isSpokenOf(head, scene) { return nil }
    // `a hundred a day, starting on Saturday`: from when, not what.
    if scene.document.isOne(head, of: "starting beginning ending"),
      scene.sentence.contains(head + 2),
      scene.isTime(head + 1)
        || scene.document.has(head + 1, .preposition) && scene.isTime(head + 2)
    {
      return nil
    }
    guard let above = scene.trees.head(head) else { return nil }
    if scene.trees.label(head) == .xcomp, !carriers.contains(scene.document, above) { return nil }
    guard let reading = VerbReading(scene, head: above, depth: depth + 1) else {
      return scene.trees.label(head) == .acl || scene.trees.label(head) == .advcl
        ? (.fact, "") : nil
    }
    return (reading.outlook, reading.cue)
  }

  private static let factPrepositions = WordSet(EventWords.factPrepositions)
  private static let spokenOf = Set(EventWords.words(EventWords.spokenOf).map(String.init))

  /// `ruled out sending troops`, `opposed lifting the ban`: what is only spoken of is not done.
  static func isSpokenOf(_ gerund: Int, _ scene: Scene) -> Bool {
    guard scene.verbs.form(scene.document, gerund).contains(.gerund),
      scene.sentence.contains(gerund - 1),
      !scene.document.shapes[gerund - 1].contains(.punctuation)
    else { return false }
    return Range(from: max(scene.sentence.lowerBound, gerund - 2), to: gerund).contains { verb in
      scene.trees.tag(verb) == .verb
        && scene.verbs.verb(scene.document, verb).map { spokenOf.contains($0.base) } ?? false
    }
  }

  private static func hasSubject(_ scene: Scene, _ head: Int) -> Bool {
    guard let subject = scene.trees.child(of: head, .nominalSubject) else {
      // `Trump meets Kim and shakes hands`.
      if scene.trees.label(head) == .conj, let first = scene.trees.head(head) {
        return scene.trees.child(of: first, .nominalSubject) != nil
      }
      // `In New York the Assembly returns`: a name right before a present.
      return scene.mention(at: head - 1).map {
        $0.tokens.upperBound == head && $0.form != .adjective && !scene.isPrepositional($0)
      } ?? false
    }
    return subject < head
      || head > scene.sentence.lowerBound
        && (scene.isQuoteMark(head - 1) || scene.document.isByte(head - 1, UInt8(ascii: ",")))
  }

  // MARK: Suppositions

  private enum Supposition {
    /// It follows from a condition: `if they agree, X will follow`.
    case condition
    /// It is the condition itself, or what somebody merely believes, hopes or fears.
    case doubt
  }

  /// Whether a clause only supposes: `if talks collapse`, `whether he attends`, what depends on a
  /// condition, and what somebody merely believes, hopes or fears.
  private static func supposition(_ scene: Scene, _ head: Int, isFact: Bool) -> Supposition? {
    var found = opening(scene, head)
    if found == .doubt || followsDoubt(scene, head) { return .doubt }
    var token = head
    var steps = 0
    while steps < 12 {
      for child in scene.trees.children(of: token) {
        switch scene.trees.label(child) {
        case .obj where scene.document.isWord(child, "what") && child < token:
          // `What they will sign is open`: a question, not an event.
          return .doubt
        case .advmod where child < token && VerbReading.manners.contains(scene.document, child):
          // `to settle how X is to be punished`
          return .doubt
        case .mark where suppositions.contains(scene.document, child) && child < head:
          // `If X holds, Y will meet`: the parser may hang the one clause on the other.
          if found == .condition, child <= scene.sentence.lowerBound + 1 { continue }
          return .doubt
        case .advcl where !isFact && token == head:
          if let mark = scene.trees.child(of: child, LabelSet(.mark)),
            scene.document.isWord(mark, "if")
          {
            found = .condition
          }
        default: break
        }
      }
      guard let above = scene.trees.head(token) else { return found }
      let label = scene.trees.label(token)
      if label == .ccomp || label == .acl || label == .csubj,
        opinions.contains(scene.document, above)
          || claims.contains(scene.document, above) && scene.trees.tag(above) == .noun
      {
        return .doubt
      }
      if label == .ccomp, scene.trees.tag(above) == .verb,
        scene.trees.children(of: above).contains(where: {
          scene.document.has($0, .negation) && scene.trees.label($0) == .advmod
        })
      {
        return .doubt
      }
      token = above
      steps += 1
    }
    return found
  }

  /// `Analysts doubt that X will attack`: by the words alone, whatever the tree makes of `doubt`.
  private static func followsDoubt(_ scene: Scene, _ head: Int) -> Bool {
    for token in Range(from: max(scene.sentence.lowerBound + 1, head - 16), to: head).reversed() {
      if scene.document.isByte(token, UInt8(ascii: ";")) { return false }
      if scene.document.isWord(token, "that"),
        opinions.contains(scene.document, token - 1)
          || claims.contains(scene.document, token - 1) && scene.trees.tag(token - 1) == .noun
      {
        return true
      }
    }
    return false
  }

  /// `If X, Y`: before the comma stands the condition, after it what follows; `“If not, I go,” he
  /// said` supposes in the quote only.
  private static func opening(_ scene: Scene, _ head: Int) -> Supposition? {
    let first = scene.sentence.lowerBound
    guard
      scene.document.isWord(first, "if") || scene.document.isWord(first, "should")
        || scene.document.isWord(first, "even") && scene.document.isWord(first + 1, "if")
    else { return nil }
    let comma = Range(from: first, to: scene.sentence.upperBound).first {
      scene.document.isByte($0, UInt8(ascii: ","))
    }
    return comma.map { head > $0 } ?? false ? .condition : .doubt
  }
}
