/// Verbs of general English, so that what news tells of one is told by its name.
extension VerbTable {
  /// Lemmas in the form of `VerbTable.text`.
  ///
  /// Chosen from the verbs of WordNet 3.0 (Princeton University 2006, WordNet licence) that its
  /// counted texts use, and from the vocabulary of news.
  static let general: StaticString =
    """
    chain dole down laugh peter rake rest riddle spell/spelled/spelled/spelt top! truck wind/wound
    awake/awoke/awoken bear/bore/borne befall/befell/befallen bite/bit/bitten
    browbeat/browbeat/browbeaten dive/dived/dived/dove drink/drank/drunk dwell/dwelt/dwelt/dwelled
    forswear/forswore/forsworn misunderstand/misunderstood mow/mowed/mown outgrow/outgrew/outgrown
    outrun/outran/outrun overshoot/overshot remake/remade rerun/reran/rerun retell/retold
    resell/resold show/showed/shown sneak/sneaked/sneaked/snuck spring/sprang/sprung sting/stung
    string/strung unwind/unwound wring/wrung outsell/outsold oversleep/overslept unbind/unbound
    overdo/overdid/overdone redo/redid/redone overspend/overspent misspend/misspent
    misspeak/misspoke/misspoken sew/sewed/sewn dream/dreamt/dreamt/dreamed abet! abound abridge
    abseil absorb accentuate acclimatize accommodate accomplish accord accost accrue accustom
    achieve acquaint act actuate adjoin admix adore adorn adsorb affiliate afflict afford affront
    agglomerate aggrandize agitate aim airbrush alarm alert alienate alight alleviate alternate
    amaze amputate amuse angle animate annoy appease apportion appraise approach appropriate
    approximate arch arouse array arrogate ascertain ascribe asphyxiate aspire assimilate attain
    attest attract attribute attune avail average avow awaken axe backfire badger baffle bag! bait
    balance bankrupt baptise baptize barge base bask bay beam beautify befit! beguile behave
    belabor belie belong belt beset beware bewilder bias! bide blacken blanch blaspheme bleach
    blend blight blunder blur! bluster bog! border bother bottle bound brag! bridge brighten
    bristle broaden bruise budge budget buff buffer buffet bug! bulge bulk bundle butcher cable
    calculate camouflage captain captivate care careen cart carve cascade catalogue catapult
    categorize cement centralize centre channel! char! characterise characterize charter cherish
    chronicle circumscribe classify claw climax clip! clobber clomp cobble coexist collate command
    commiserate commission communize complicate compliment comprehend compress comprise compute
    conceive concoct condense conform confound confuse conjecture conjoin connote console consort
    constitute constrict construe consume consummate contract contrast contrive conventionalize
    convoy cook corral! correlate correspond corrode cosponsor countenance counteract
    counterbalance counterchallenge counterpoint couple covet craft crave credit crew cripple
    crystallize cube cure dam! debauch debilitate decay decelerate decentralize decertify declaim
    decompose decouple dedicate deduce deduct deescalate define defray defrost degas! dehumanise
    delist delude deluge delve demean democratize demur! denationalize denote depersonalize deprave
    deprecate deregulate derive desecrate despise despoil destabilize destine detail determine
    detest detract devolve devote devour differ differentiate diffuse dignify digress dilate
    diminish disable disabuse disadvantage disaffect disappoint disassemble disbelieve disdain
    disenfranchise disentangle disgruntle disgust dishearten dishonor dishonour disintegrate
    disjoint dislike dismember disorganise disorganize dispel! dispose dispossess disprove disrobe
    dissect dissemble disturb divest docket doctor document domineer don! doom dramatize dread dub!
    dupe duplicate dwarf echo economize efface effectuate eject elaborate elate emanate emasculate
    embarrass embattle embed! embitter embody emboss embroider encompass endear endeavor energize
    enervate engender engrave engross enliven entail entitle entrap! enunciate envy epitomize
    equal! equate equilibrate erase err eschew esteem etch evaluate exasperate excel! except excise
    exemplify exhibit exorcise expiate extenuate extirpate extricate extrude fake fare fascinate
    fatten faze feast feature federalize feign feint felicitate fell fend fertilize fester field
    fine fit! flounder flourish forecast foreclose foreshorten forfeit foster frame fraternize
    frequent frisk frogmarch fuel! funnel! furlough gamble garner gash generalize glean gore gorge
    gouge grandfather gratify graze ground guess guillotine handicap! harangue harshen hawk hearten
    heighten homogenize hone honeymoon house humanize humble hustle hypothesize idolize illustrate
    impanel impersonate impinge imply imprecate imprint impute incapacitate incubate indemnify
    index induce indulge infest infuse ingratiate ink inspire institute institutionalize
    interconnect interlock internalize interpenetrate interpose intersect intrigue inveigh irrigate
    itemize juxtapose keynote lacerate lag! lampoon latch lavish lengthen leverage liberalize
    lighten lunge mail man! maneuver mangle manifest massage master mastermind materialize mature
    maximize meander mechanise mechanize memorialise memorialize memorize merchandise merit mesh
    mesmerize metabolize metamorphose meter militate miniaturize mint miscarry misconstrue
    misinterpret mismanage misplace misquote mistrust misuse modernize monetise monetize monopolize
    motorise mystify narrate naturalise naturalize nest net! neutralise neutralize nickname nix
    notarize nourish nucleate nurture obligate obscure obsess occasion occlude officiate oppress
    ordinate orient originate ossify outclass outdistance outface outgeneral! outmaneuver outmatch
    outmode outpace outplay output! outsmart outsource overburden overcrowd overeat overemphasize
    overestimate overexpose overextend overfeed overfill overheat overindulge overlap! overload
    overplay overproduce overstay overstrain overwork pace padlock pamphlet paraphrase parry
    participate patent patronize pen perpetuate personalize personify pertain perturb peruse
    pervade pester petrify photograph phrase pierce pilfer pilot pin! pioneer pit! pitch pity
    plague poise polish politicize poll pop! portend pose posit possess postulate prearrange
    predominate premeditate preoccupy presage presuppose pretend prey price print procrastinate
    profess promulgate prophesy protract prowl pulverize punch punctuate punt purloin quarry race
    ratchet rationalize reacquaint readjust reallocate reapply reawaken rebury rebut! recalculate
    recharge reclassify reconnoiter reconquer reconvert recuperate recur! redecorate rededicate
    redeem rediscover reenforce reevaluate refill refinance refine regale regard regress reign
    reignite rein reinstall reintroduce reinvent relabel relearn relieve remedy reminisce
    remobilise remobilize remonstrate reoccupy reorder rephrase repurchase repute reseal reshape
    reside resound respect restage resuspend retail retard retranslate revenge revere revolutionize
    revolve rezone ricochet! rid! rig! ringfence ritualize rival! roil roleplay sacrifice sanitise
    sanitize scandalize scapegoat scout screen script seat secularize sensitize sentimentalize
    shave shop! shortlist shower signify signpost sin! situate sketch skyrocket slate snag!
    socialize sophisticate sorb sour spare spatter specialize spy stack stalemate sterilize store
    stratify stymy subordinate subsist suffice summate superintend synchronize taxi teargas term
    thresh thunder tilt tip! torment tower track transgress transpose tunnel! unarm underdevelop
    understate undress universalize unpick unscramble untangle uplift upload urbanize utilize
    ventilate vet! victimize visualize vouchsafe ward wave wean wend wheel whip! wiretap! wrack
    zone
    """
}
