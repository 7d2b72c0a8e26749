/// Verbs of general English, so that what news tells of one is told by its name.
extension VerbTable {
  /// Lemmas in the form of `VerbTable.text`.
  ///
  /// Chosen from the verbs of WordNet 3.0 (Princeton University 2006, WordNet licence) that its
  /// counted texts use, and from the vocabulary of news.
  static let general: StaticString =
    """
    toast heave beach berth drench barge elbow smack cudgel padlock blindfold whoop sob shovel
    snare reconnoitre bivouac serenade garland drape furl hug! clasp scowl chuckle snigger reap
    distil! livestream mumble growl bellow sermonise sermonize wheedle suborn fleece hoodwink fool
    underbid/underbid cashier defrock unfrock beatify christen cleave/clove/cloven hew/hewed/hewn
    mushroom snowball depreciate unpeg! delink uncouple flinch bridle chafe rant gasp wheeze vomit
    swoon nosedive sag! droop wane ebb abate darn suture splint inoculate dam! daunt inveigle
    pepper hypnotise hypnotize energise gird mothball manumit! rubberstamp misread/misread
    outwit! decamp remount trot! pedal liquefy shore redact sequestrate distrain demerge relist
    underperform oversubscribe unionise unionize disinvite gatecrash reword unsay/unsaid rue bewail
    bundle condole email heap side unfreeze/unfroze/unfrozen
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
    amaze amputate amuse animate annoy appease apportion appraise approach appropriate approximate
    arch arouse arrogate ascertain ascribe asphyxiate aspire assimilate attain attest attract
    attribute attune avail average avow awaken backfire badger baffle bait balance bankrupt baptise
    baptize bask beautify befit! beguile behave belabor belie belong beset beware bewilder bias!
    bide blacken blanch blaspheme bleach blend blight blunder blur! bluster bog! border bother bound
    brag! bridge brighten bristle broaden bruise budge buff bulge butcher cable calculate camouflage
    captivate care careen carve catapult categorize centralize char! characterise characterize
    charter cherish circumscribe classify claw clobber clomp cobble coexist collate command
    commiserate commission communize complicate compliment comprehend compress comprise compute
    conceive concoct condense conform confound confuse conjecture conjoin connote console consort
    constitute constrict construe consume consummate contract contrive conventionalize corral!
    correlate correspond corrode cosponsor countenance counteract counterbalance counterchallenge
    covet craft crave credit cripple crystallize cure debauch debilitate decay decelerate
    decentralize decertify declaim decompose decouple dedicate deduce deduct deescalate define
    defray defrost degas! dehumanise delist delude deluge delve demean democratize demur!
    denationalize denote depersonalize deprave deprecate deregulate derive desecrate despise despoil
    destabilize destine determine detest detract devolve devote devour differ differentiate diffuse
    dignify digress dilate diminish disable disabuse disaffect disappoint disassemble disbelieve
    disdain disenfranchise disentangle disgruntle disgust dishearten dishonor dishonour disintegrate
    disjoint dislike dismember disorganise disorganize dispel! dispose dispossess disprove disrobe
    dissect dissemble disturb divest domineer don! doom dramatize dread dub! dupe duplicate dwarf
    echo economize efface effectuate eject elaborate elate emanate emasculate embarrass embattle
    embed! embitter embody emboss embroider encompass endear endeavor energize enervate engender
    engrave engross enliven entail entitle entrap! enunciate envy epitomize equal! equate
    equilibrate erase err eschew esteem etch evaluate exasperate excel! excise exemplify exorcise
    expiate extenuate extirpate extricate extrude fake fare fascinate fatten faze federalize feign
    feint felicitate fell fend fertilize fester fine flounder flourish forecast foreclose
    foreshorten forfeit foster fraternize frequent frisk frogmarch furlough gamble garner gash
    generalize glean gore gorge gouge gratify graze ground guess guillotine harangue harshen hearten
    heighten homogenize hone humanize humble hypothesize idolize illustrate impanel impersonate
    impinge imply imprecate impute incapacitate incubate indemnify induce indulge infest infuse
    ingratiate ink inspire institutionalize interconnect interlock internalize interpenetrate
    interpose intersect intrigue inveigh irrigate itemize juxtapose lacerate lag! lampoon latch
    lavish lengthen liberalize lighten lunge maneuver mangle manifest massage mastermind materialize
    mature maximize meander mechanise mechanize memorialise memorialize memorize merchandise
    mesmerize metabolize metamorphose militate miniaturize miscarry misconstrue misinterpret
    mismanage misplace misquote mistrust misuse modernize monetise monetize monopolize motorise
    mystify narrate naturalise naturalize neutralise neutralize nix notarize nourish nucleate
    nurture obligate obscure obsess occlude officiate oppress ordinate orient originate ossify
    outclass outdistance outface outgeneral! outmaneuver outmatch outmode outpace outplay outsmart
    outsource overburden overcrowd overeat overemphasize overestimate overexpose overextend overfeed
    overfill overheat overindulge overload overplay overproduce overstay overstrain overwork
    paraphrase parry participate patronize pen! perpetuate personalize personify pertain perturb
    peruse pervade pester petrify pierce pilfer poise polish politicize poll portend pose posit
    possess postulate prearrange predominate premeditate preoccupy presage presuppose pretend prey
    procrastinate profess promulgate prophesy protract prowl pulverize punch punctuate purloin race
    ratchet rationalize reacquaint readjust reallocate reapply reawaken rebury rebut! recalculate
    recharge reclassify reconnoiter reconquer reconvert recuperate recur! redecorate rededicate
    redeem rediscover reenforce reevaluate refill refinance refine regale regard regress reign
    reignite rein reinstall reintroduce reinvent relabel relearn relieve remedy reminisce remobilise
    remobilize remonstrate reoccupy reorder rephrase repurchase repute reseal reshape reside resound
    respect restage resuspend retard retranslate revenge revere revolutionize revolve rezone
    ricochet! rid! rig! ringfence ritualize rival! roil roleplay sacrifice sanitise sanitize
    scandalize seat secularize sensitize sentimentalize shave shop! signify situate skyrocket slate
    socialize sophisticate sorb sour spare spatter specialize spy sterilize stratify stymy
    subordinate subsist suffice summate superintend synchronize teargas thresh torment transgress
    transpose unarm underdevelop understate undress universalize unpick unscramble untangle uplift
    upload urbanize utilize ventilate vet! victimize visualize vouchsafe wave wean wend wiretap!
    wrack
    """
}
