/// Sets of words that the event rules ask for, lower case.
enum EventWords {
  static let subordinators: StaticString =
    "after before while because although though as since until if unless whether following despite"
  /// Verbs that say what is done by their object alone: `took effect`, `take hostages`.
  static let lightVerbs: StaticString =
    "take make give have get go come put set bring hold keep lay do run turn fall"
  static let hypotheticals: StaticString = "if unless whether lest"
  static let placePrepositions: StaticString = "in at near outside"
  static let objectPrepositions: StaticString = "with to against on at from into by"
  /// Verbs whose own subject does what completes them, object or not: `promised Kenya to sign`.
  static let subjectControl: StaticString =
    "promised promises promise vowed threatened used uses took met visited"
  static let namePrepositions: StaticString = "in at near from of to on outside"
  /// Prepositions that only places have after them, where no office says who somebody is.
  static let locatives: StaticString = "in off near outside inside into onto across around"
  static let eventPrepositions: StaticString =
    "after following during in at since secured held attended"
  /// Prepositions that join one doing to another of the same person: `after his meetings`.
  static let circumstanceOpeners: StaticString = "after before during following since despite"
  static let meetingOpeners: StaticString = "in at during"
  static let nameParticles: StaticString = "al el bin ben ibn van von der den de da dos di du la le"
  static let groupNouns: StaticString = "leaders men women presidents ministers premiers"
  static let speech: StaticString = "said says told added announced warned declared"
  static let beForms: StaticString = "is are was were been be being am 's ’s 're ’re"
  static let haveForms: StaticString = "has have had having 've ’ve"
  static let willForms: StaticString = "will shall wo 'll ’ll"
  /// Modals that oblige.
  static let duties: StaticString = "must should ought"
  /// Words before `to` that make a plan of the verb after it.
  static let plans: StaticString =
    """
    is are was were due set scheduled expected plans plan planned planning intends intend intended
    prepares prepare preparing arranged arranges slated poised bound about
    """
  /// Participles that give what is planned its day: `a meeting planned for Monday`.
  static let planned: StaticString =
    "planned scheduled due set fixed arranged slated expected called"
  /// Verbs that tell the end or the start of what goes on over days, and those that move it.
  static let spanEnds: StaticString =
    "ended end ends concluded closed collapsed finished failed broke"
  static let spanStarts: StaticString =
    "began begin begins opened open opens started start starts"
  static let spanMoves: StaticString =
    """
    moved move moves shifted postponed delayed deferred rescheduled changed pushed put brought
    """
  /// Words before `to` that bind somebody: `agreed to meet on Friday`.
  static let pledges: StaticString = "agreed agree agrees decided decides resolved pledged vowed"
  /// Verbs of speech that are an occasion of their own: `will report by the end of the year`.
  static let hearings: StaticString =
    "report reports reported testify brief announce present answer publish release issue unveil rule"
  /// What a page bids its reader do, and the words that come after: `Tune in tomorrow`.
  static let bids: StaticString =
    """
    tune join watch read listen follow subscribe register click catch stay visit see hear share send
    sign log check find get tell look
    """
  static let afterBids: StaticString = "in us more to our for up with here your out live along back"
  /// Nouns for what is said to be, and need not be: `denied reports that he had resigned`.
  static let claims: StaticString =
    """
    report reports claim claims allegation allegations accusation accusations rumours rumors
    suggestion suggestions speculation charge charges notion idea assertion assertions theory
    suspicion suspicions
    """
  /// Participles of a question put to who then answers, and the words that open the question.
  static let manners: StaticString = "how why"
  static let askers: StaticString = "asked pressed questioned"
  static let interrogatives: StaticString = "whether if about why how when what who where by on"
  /// Words before `to` that say that somebody is ready.
  static let willing: StaticString = "ready willing prepared offered offers offering"
  /// Both, for what is said: `announced that it is prepared to impose`.
  static let plansAndWilling: StaticString =
    """
    due set scheduled expected plans plan planned planning intends intend intended prepares prepare
    preparing prepared ready willing offered began begin continue continued agreed
    """
  /// Verbs that pass on whether what completes them happens: `began to shell`, `used it to say`.
  static let carriers: StaticString =
    """
    began begin begins begun beginning started start starts starting continued continue continues
    continuing managed manages proceeded proceeds used uses using came comes went helped helps
    helping moved moves took takes resorted succeeded finished stopped rushed hurried acted
    """
  /// Verbs whose object does what completes them: `forced to resign`, `let them go`.
  static let causes: StaticString =
    """
    forced forcing compelled obliged led made let helped helps persuaded brought convinced induced
    got drove prompted pushed
    """
  /// Prepositions before a gerund that tells what happened.
  static let factPrepositions: StaticString = "after following by while in since upon"
  /// Words for what is thought and not told: `doubts that`, `expects`, `fears`.
  static let opinions: StaticString =
    """
    think thinks thought believe believes believed expect expects expected hope hopes hoped hoping
    fear fears feared doubt doubts doubted suspect suspects suspected imagine imagines imagined
    suppose supposes supposed assume assumes assumed wonder wonders wondered wish wishes wished
    want wants wanted predict predicts predicted speculate speculates speculated worry worries
    worried seems seem seemed deny denies denied denying consider considers considered likely
    unlikely possible possibility prospect chance risk threat rumour rumor suggest suggests hint
    hints conceivable unclear doubtful
    """
  /// Forms of verbs of speech, for what is attributed.
  static let speechForms: StaticString =
    """
    said says say saying told tells telling announced announces announcing declared declares
    stated states reported reports reporting confirmed confirms confirming added adds adding
    claimed claims claiming insisted insists stressed stresses explained explains noted notes
    reiterated reiterates reaffirmed warned warns warning acknowledged admitted admits disclosed
    revealed reveals asserted argued argues emphasised emphasized replied responded remarked
    commented observed maintained contended testified affirmed vowed vows pledged promised
    contends contend argue insist maintains asserts alleges complains
    stressing insisting adding noting arguing claiming explaining reiterating
    proclaimed indicated wrote informed quoted according protested complained alleged
    """
  static let habits: StaticString =
    """
    long repeatedly often always rarely usually frequently consistently routinely regularly
    """
  /// Pasts of irregular verbs that are no other word.
  static let purePasts: StaticString =
    """
    shook tore swore threw knew blew took gave wrote chose froze stole woke withdrew overthrew
    forbade sang sank sprang swam began ran became overcame went fled slept wept swept crept dealt
    knelt sent spent lent brought bought caught taught fought sought underwent undertook overtook
    retook overran
    """
  /// Verbs that tell no deed by themselves and yet an event where they have a day of their own: `The
  /// town fell on 12 March`.
  static let daily: StaticString =
    """
    become fall find follow get go hear keep lose miss run sit sleep stay stand wait watch come
    serve
    """
  /// Participles before `to` that say of the past what did not come about: `were supposed to meet`.
  static let supposed: StaticString = "supposed meant"
  /// Words for a place told of before: `is due there on Friday`.
  static let hereabouts: StaticString = "there here home back"
  /// Persons who act for themselves, whosever they are: `his minister resigned`.
  static let otherPersons: StaticString =
    """
    minister ministers premier president deputy general generals commander chief ambassador wife
    husband son daughter brother sister father mother rival rivals predecessor successor
    counterpart opponent opponents supporters critics
    """
  /// Participles of what is done to somebody with `of` or `with` right after.
  static let accusals: StaticString = "accused charged convicted suspected acquitted"
  /// Conjunctions before a clause that tells what happened, as a fact.
  static let factConjunctions: StaticString = "after when as before since until while"
  /// Words before `to have` that say that it came about: `is known to have died`.
  static let known: StaticString = "known found shown proved proven confirmed"
  /// Pronouns of persons that act.
  static let persons: StaticString = "he she they"
  static let reflexives: StaticString = "himself herself itself themselves"
  static let negatives: StaticString = "no few hardly nobody none neither nor anybody"
  /// Verbs that open what a noun then tells: `It began with X’s visit to Y`.
  static let turnOpeners: StaticString = "began begins begin opened opens started starts ended ends"
  /// Forms of `suggest` and its like, which with a clause only suppose.
  static let suppositions: StaticString = "suggest suggests suggested suggesting hint hints hinted"
  static let presentBe: StaticString = "is are am 's ’s 're ’re"
  /// Verbs whose object need not have come about: `demanded a trial`, `averted a crash`.
  static let irreal: StaticString =
    """
    demand order seek urge request require prevent avoid avert stop threaten plan propose suggest
    want expect fear risk predict attempt consider discuss mean await face allege deny warrant
    prohibit ban study imagine simulate describe compare call
    """
  /// Nouns for what grows less, before `in` or `to`: `a lull in the fighting`.
  static let lessenings: StaticString =
    "reduction decline decrease drop lull pause halt fall respite let-up letup"
  /// Words that make one noun with what follows: `coast guard`, `air strikes`.
  static let compoundFirsts: StaticString =
    "coast border palace air hunger rail bus missile drone bomb mortar rocket"
  static let compoundHeads: StaticString =
    "guard guards strike strikes raid raids attack attacks blast blasts"
  /// Verbs whose gerund is not done thereby: `ruled out sending`, `opposed lifting`.
  static let spokenOf: StaticString =
    """
    rule oppose reject refuse deny consider contemplate favour favor suggest propose recommend
    advocate ban forbid bar prohibit halt suspend stop avoid delay postpone mull weigh risk resist
    urge discuss mean justify envisage imagine dread mind defend criticise criticize condemn
    """
  static let adverbs: StaticString =
    """
    also then later now just still soon instead once even already twice first both all ever
    """
  /// Verbs that tell a state, a thought or a framing, never a dated deed.
  static let statives: StaticString =
    """
    appear miss become believe think know want hope expect fear doubt plan intend prepare schedule arrange
    decide manage continue consider contain control cover depend deserve
    enjoy exist face feel find follow have happen hear include keep know lack last lie like live
    look love matter mean need occur owe prefer prove read realise realize refer reflect relate
    remain remember represent resemble seem sit sleep sound stand stay suffer tend understand use
    wait want watch wear wish wonder worry be do get go come run serve work loom linger belong
    involve concern regard equal total average rank number cost weigh measure mark date fall rise
    drop gain lose grow expand shrink climb plunge slip slide surge soar dip trade close
    abound accommodate afford aim amount aspire attain bear behave border comprise connote consist
    constitute contrast correspond covet crave denote derive despise detest differ dislike dread
    dream dwell embody encompass entail envy epitomize excel exemplify exhibit fare frequent guess
    hypothesize illustrate imagine imply lag merit overlap pertain plague possess presuppose pretend
    profess rival resound reside respect revere revolve signify skyrocket subsist suffice swell
    symbolise symbolize tower trust typify underlie vary comprehend conceive cohere coexist inspire
    suppose deserve desire please interest disappoint fascinate intrigue puzzle
    """
  /// Words of places, bodies and works: a run of capitalised words that holds one is no person.
  static let otherThings: StaticString =
    """
    street house camp university council force base news desk committee ministry conference center
    centre sea river island islands mountain mount north south east west northern southern eastern
    western saint new city airport hotel square garden palace party bank accord accords treaty act
    agreement war peace deal times post herald hall hill strip heights radio television resolution
    route vision look union league court army navy office department agency group company corp
    institute foundation prize day state states republic kingdom province region valley bay gulf
    ocean strait straits cape lake
    """
  static let womensTitles: StaticString =
    """
    mrs mrs. ms ms. miss lady dame baroness madame mme mme. queen princess empress chairwoman
    spokeswoman congresswoman
    """
  static let mensTitles: StaticString =
    """
    mr mr. sir lord baron herr king prince emperor emir sultan sheikh pope shah chairman spokesman
    congressman businessman
    """
  /// Who held an office once: what the office means now is somebody else.
  static let formerly: StaticString = "former ex late then ousted deposed onetime retired outgoing"
  /// Nouns for an organisation that was named before: `the alliance`.
  static let bodyNouns: StaticString =
    """
    alliance agency bloc union organisation organization watchdog council movement
    """
  /// Who acts for a state or against it, beside persons.
  static let actingNouns: StaticString =
    """
    ministry government army military navy parliament cabinet delegation authorities police forces
    troops militia militias guerrillas insurgents separatists mutineers lawmakers deputies senators
    parliamentarians legislators council court tribunal opposition coalition party union unions
    crowd crowds demonstrators protesters workers miners farmers students dockers villagers clerics
    junta regime palace commission regulators prosecutors judges jury rebels soldiers gunmen raiders
    warships jets bombers planes helicopters tanks gunboats warship submarine frigate gunboat
    mob islanders fishermen hijackers captors kidnappers plotters settlers strikers delegations
    lieutenants pirates smugglers hackers paratroopers commandos marines peacekeepers observers
    inspectors mediators negotiators envoys ministers presidents premiers voters residents refugees sailors
    """
  /// Bodies that the country last concerned has: `the ministry`.
  static let ownedBodies: StaticString =
    "ministry government army military navy parliament cabinet delegation embassy authorities"
  /// Nouns for the countries named before: `both sides`.
  static let countryNouns: StaticString =
    "countries nations sides governments states capitals neighbours neighbors parties"
  /// Nouns for persons whom the words do not name.
  static let personNouns: StaticString =
    """
    spokesman spokeswoman spokesperson official officials minister ministers aide aides envoy
    envoys ambassador ambassadors diplomat diplomats negotiator negotiators mediator mediators
    general generals commander commanders president presidents premier chancellor king queen
    leader leaders man men woman women officer officers soldier soldiers lawmaker lawmakers
    secretary director chief chairman chairwoman head governor mayor judge judges prosecutor
    adviser advisers advisor advisors delegate delegates inspector inspectors monitor monitors
    rebel rebels militant militants gunman gunmen protester protesters crew hostage hostages
    prisoner prisoners refugee refugees people troops captain captains sailor fisherman pilot driver
    journalist reporter editor writer priest bishop professor student doctor nurse teacher farmer
    villager resident worker spy agent guard policeman deputy candidate activist lawyer banker
    businessman engineer trader attacker suspect victim survivor winner envoy inmate detainee
    """
  /// Those who speak for the body that was named last.
  static let spokesmen: StaticString = "spokesman spokeswoman spokesperson"
  /// Plurals without an `s`.
  static let irregularPlurals: StaticString =
    "men women people police troops children gunmen spokesmen crew personnel talks"
  /// Prepositions of motion, before the name of a city.
  static let goalPrepositions: StaticString = "to into from for"
  /// Prepositions that say whose man somebody is: `aides to X`.
  static let allegiances: StaticString = "to for of from"
  /// `was the first to condemn`: what follows was done.
  static let ordinals: StaticString = "first last second third"
  /// Conjunctions of time that are prepositions too.
  static let timeConjunctions: StaticString = "after before since until till as following"
  /// What a body or text can be said to be, where nothing happens and yet the day counts.
  static let states: StaticString =
    "off over dead lost close deadlocked stalled alive doomed underway nigh due expected"
  /// Verbs that join a state to what is in it, in the past or present.
  static let copulas: StaticString =
    "is are was were seemed appeared looked remained remains been became"
  /// Subjects of which a state tells enough: `the whole thing was off`.
  static let wholes: StaticString = "all everything thing"
  /// Words before a noun that leave open whether it comes about: `any talks`, `the next meeting`.
  static let uncertainEvents: StaticString =
    "future possible any planned proposed no next potential another further"
  /// Verbs that say of an event that it came about: `X’s release followed`.
  static let happenings: StaticString =
    """
    follow follows followed come comes came occur occurs occurred happen happens happened begin
    begins began start starts started end ends ended proceed proceeded take takes took open opens
    opened last lasted
    """
  /// Verbs by which an event brings another about, so that it has come about itself: `The capture of
  /// the crew brought crowds into the streets`.
  static let outcomes: StaticString =
    """
    brought led sparked prompted caused triggered provoked drew cost left forced raised ended
    plunged threw sent shook stunned shocked angered enraged dashed paved cleared opened
    """
  /// Past forms that a thing can do by itself, so that in a chronicle they are no passives: `Talks
  /// collapsed`.
  static let unaccusatives: StaticString =
    """
    came went arrived departed returned fell rose died perished collapsed erupted exploded broke
    began ended started opened closed stopped resumed failed crashed sank capsized burned burnt
    marched rallied clashed surrendered withdrew retreated resigned quit stepped stood agreed voted
    met talked negotiated advanced escaped fled left landed sailed flew drove walked ran rode
    happened occurred followed lapsed expired passed emerged appeared disappeared vanished survived
    won lost rebelled mutinied struck fought rioted demonstrated protested cheered wept spoke
    testified pleaded apologised apologized conceded defected deserted emigrated moved split merged
    united gathered assembled convened joined entered crossed said warned promised threatened acted
    responded replied continued remained worked travelled traveled visited hit
    """
  /// Participles that only give a name: `a boy named X`, `a town called Y`.
  static let namings: StaticString = "named called dubbed nicknamed christened codenamed"
  /// Verbs that say for whom somebody speaks: `who heads the delegation`.
  static let headsVerbs: StaticString =
    "heads headed leads led represents represented chairs chaired"
  /// What only a country has, so that `X’s capital` makes X one.
  static let countryGoods: StaticString =
    """
    capital border borders territory parliament constitution coast currency airspace waters
    independence economy embassy army navy ambassador president monarchy ministry airforce
    """
  /// What else may be of a country, after its adjective: `the Norvanian town`.
  static let countryPlaces: StaticString =
    "town city village port island province coast frontier countryside region enclave airbase"
  /// What a state has with another, before `to` or `with` and its name.
  static let relations: StaticString =
    "ambassador ambassadors envoy embassy border frontier consul relations ties treaty ceasefire"
  /// What a state calls itself: `the Republic of Norvania`, `the Norvanian Republic`.
  static let polities: StaticString =
    "republic kingdom emirate sultanate principality duchy confederation federation"

  /// Words that open a sentence and are no part of the name that follows.
  static let openers: StaticString =
    """
    meanwhile however separately moreover nevertheless nonetheless instead still thus hence
    analysts critics officials sources diplomats lawmakers
    """

  /// Prepositions before a country that somebody of another has dealings with: `against Iran`.
  static let dealings: StaticString = "against with to toward towards on from versus between"

  /// Prepositions before whom a complaint or a blow is aimed at.
  static let blamePrepositions: StaticString = "against over about toward towards"

  /// Prepositions before what happened beside, and not to whom: `after talks with Kenya`.
  static let circumstances: StaticString =
    """
    after before since until during following despite amid as because while when at upon without
    """

  /// Verbs that tell nothing without what completes them: `X announces`.
  static let needy: StaticString =
    """
    say tell announce propose accept urge ask demand condemn reject approve back confirm declare
    order impose launch deliver give hold make take send bring carry offer deny seek want need
    get put set have seem become suggest describe praise welcome criticise criticize accuse blame
    call name raise lift suspend kill shoot wound arrest injure destroy attack hit seize
    """
  /// Prepositions that no verb ends with.
  static let needsNoun: StaticString = "of for with from to at by between into against"

  /// Quarters that stand for a country once it was named: `the North`.
  static let quarters: StaticString = "north south east west"

  /// Prepositions before what a verb is about: `voted on the deal`.
  static let objectMarks: StaticString = "on to for about over of against"

  /// All sets, for the lexicon.
  static let all: [StaticString] = [
    subordinators, hypotheticals, placePrepositions, objectPrepositions, namePrepositions,
    locatives, circumstanceOpeners,
    eventPrepositions, meetingOpeners, nameParticles, groupNouns, speech, beForms, haveForms,
    subjectControl, willForms, duties, planned, plansAndWilling, plans, willing, carriers,
    spanEnds, spanStarts, spanMoves,
    pledges, actingNouns, hearings, bids, afterBids, manners, claims, askers, interrogatives,
    causes, purePasts, daily, supposed, persons, hereabouts, otherPersons, known, accusals,
    factConjunctions, factPrepositions, opinions, speechForms, habits, reflexives, negatives,
    spokenOf, compoundFirsts, compoundHeads, lessenings, adverbs,
    otherThings,
    womensTitles, mensTitles, formerly, bodyNouns, countryNouns, headsVerbs, countryGoods, openers,
    ownedBodies, turnOpeners, suppositions, presentBe, personNouns, spokesmen, irregularPlurals,
    happenings, outcomes, unaccusatives, namings, uncertainEvents, timeConjunctions, states,
    copulas, wholes, ordinals,
    allegiances, goalPrepositions, dealings,
    blamePrepositions, circumstances, countryPlaces, polities, relations, quarters, objectMarks,
    needsNoun,
  ]

  /// The words of a set.
  static func words(_ set: StaticString) -> [Substring] {
    set.contents.words
  }
}
