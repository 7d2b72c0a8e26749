/// The forms of English verbs and nouns that do not follow the rule.
struct IrregularForms: Sendable {
  static let english = IrregularForms()

  /// What a form of a verb can be.
  struct Form: OptionSet {
    let rawValue: UInt8
    static let past = Form(rawValue: 1)
    static let participle = Form(rawValue: 2)
  }

  /// The verb of each irregular form, and what the form is.
  private(set) var verbs: [String: (lemma: String, form: Form)] = [:]
  /// The noun of each irregular plural.
  private(set) var nouns: [String: String] = [:]

  private init() {
    for line in IrregularForms.verbTable.contents.parts("\n") {
      let words = line.parts(" ").map(String.init)
      guard let lemma = words.first, words.count > 1 else { continue }
      add(words[1], .past, of: lemma)
      add(words.count > 2 ? words[2] : words[1], .participle, of: lemma)
    }
    for line in IrregularForms.nounTable.contents.parts("\n") {
      let words = line.parts(" ").map(String.init)
      if words.count == 2 { nouns[words[1]] = words[0] }
    }
  }

  private mutating func add(_ word: String, _ form: Form, of lemma: String) {
    if let held = verbs[word] {
      verbs[word] = (held.lemma, held.form.union(form))
    } else {
      verbs[word] = (lemma, form)
    }
  }

  /// A lemma, its past, and its participle where that is another.
  private static let verbTable: StaticString = """
    arise arose arisen
    awake awoke awoken
    bear bore borne
    beat beat beaten
    become became become
    befall befell befallen
    beget begot begotten
    begin began begun
    behold beheld
    bend bent
    beset beset
    bet bet
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    breed bred
    bring brought
    broadcast broadcast
    build built
    burn burnt
    burst burst
    buy bought
    catch caught
    choose chose chosen
    cling clung
    come came come
    cost cost
    creep crept
    cut cut
    deal dealt
    dig dug
    do did done
    draw drew drawn
    dream dreamt
    drink drank drunk
    drive drove driven
    dwell dwelt
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fling flung
    fly flew flown
    forbid forbade forbidden
    foresee foresaw foreseen
    foretell foretold
    forget forgot forgotten
    forgive forgave forgiven
    forgo forwent forgone
    forsake forsook forsaken
    forswear forswore forsworn
    freeze froze frozen
    get got gotten
    give gave given
    go went gone
    grow grew grown
    hang hung
    have had
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    kneel knelt
    know knew known
    lay laid
    lead led
    leap leapt
    learn learnt
    leave left
    lend lent
    let let
    lie lay lain
    lose lost
    make made
    mean meant
    meet met
    mislead misled
    mistake mistook mistaken
    misunderstand misunderstood
    outdo outdid outdone
    outfight outfought
    outrun outran outrun
    outsell outsold
    overcome overcame overcome
    overhear overheard
    override overrode overridden
    overrun overran overrun
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    partake partook partaken
    pay paid
    prove proved proven
    put put
    quit quit
    read read
    rebuild rebuilt
    redo redid redone
    remake remade
    repay repaid
    resell resold
    retake retook retaken
    retell retold
    rethink rethought
    rewrite rewrote rewritten
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    shake shook shaken
    shed shed
    shoot shot
    show showed shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    sling slung
    sneak snuck
    speak spoke spoken
    spend spent
    spill spilt
    spin spun
    spit spat
    split split
    spoil spoilt
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    stride strode stridden
    strike struck
    string strung
    strive strove striven
    swear swore sworn
    sweep swept
    swell swelled swollen
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    tread trod trodden
    undercut undercut
    undergo underwent undergone
    understand understood
    undertake undertook undertaken
    underwrite underwrote underwritten
    undo undid undone
    unwind unwound
    uphold upheld
    upset upset
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept
    win won
    wind wound
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wring wrung
    write wrote written
    be was been
    be were been
    """

  private static let nounTable: StaticString = """
    man men
    woman women
    child children
    person people
    foot feet
    tooth teeth
    mouse mice
    goose geese
    life lives
    wife wives
    knife knives
    leaf leaves
    half halves
    self selves
    thief thieves
    wolf wolves
    crisis crises
    analysis analyses
    basis bases
    thesis theses
    hypothesis hypotheses
    criterion criteria
    phenomenon phenomena
    spokesman spokesmen
    spokeswoman spokeswomen
    policeman policemen
    congressman congressmen
    chairman chairmen
    gunman gunmen
    serviceman servicemen
    businessman businessmen
    """
}
