/// The verbs that the program knows, with the forms that do not follow the rule.
///
/// Many are verbs of CAMEO’s patterns (Open Event Data Alliance 2015, MIT licence).
enum VerbTable {
  /// Lemmas, for irregular verbs with the past and the participle after slashes.
  ///
  /// A fourth form is another past (`hang/hung/hung/hanged`).
  /// `!` after a regular lemma doubles its last consonant (`permit!`: permitted, permitting).
  static let text: StaticString =
    """
    bind/bound kneel/knelt offset/offset oversee/oversaw/overseen overfly/overflew/overflown
    rethink/rethought withstand/withstood forgo/forwent/forgone forsake/forsook/forsaken
    partake/partook/partaken stride/strode/stridden undercut/undercut undo/undid/undone
    bleed/bled hang/hung/hung/hanged plead/pleaded/pleaded/pled sing/sang/sung slay/slew/slain
    spin/spun undergo/underwent/undergone uphold/upheld wed/wed/wed/wedded beat/beat/beaten
    become/became/become begin/began/begun bid/bid/bid/bade blow/blew/blown break/broke/broken
    bring/brought broadcast/broadcast build/built burst/burst buy/bought cast/cast catch/caught
    choose/chose/chosen cling/clung come/came/come cost/cost cut/cut deal/dealt/dealt dig/dug
    draw/drew/drawn drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed feel/felt
    fight/fought find/found flee/fled/fled fly/flew/flown forbid/forbade/forbidden
    forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got give/gave/given
    go/went/gone grow/grew/grown have/had hear/heard hide/hid/hidden hit/hit/hit hold/held/held
    hurt/hurt keep/kept know/knew/known lay/laid lead/led/led leave/left/left lend/lent let/let
    lie/lay/lain lose/lost make/made/made mean/meant meet/met/met mistake/mistook/mistaken
    overcome/overcame/overcome override/overrode/overridden overrun/overran/overrun
    overtake/overtook/overtaken overthrow/overthrew/overthrown pay/paid put/put/put
    quit/quit/quit read/read/read rebuild/rebuilt redraw/redrew/redrawn repay/repaid
    retake/retook/retaken ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run
    say/said/said see/saw/seen seek/sought sell/sold send/sent/sent set/set shake/shook/shaken
    shed/shed shine/shone shoot/shot shrink/shrank/shrunk shut/shut sink/sank/sunk sit/sat/sat
    sleep/slept slide/slid speak/spoke/spoken speed/sped spend/spent split/split spread/spread
    stand/stood steal/stole/stolen stick/stuck strike/struck/struck strive/strove/striven
    swear/swore/sworn sweep/swept swing/swung take/took/taken teach/taught tear/tore/torn
    tell/told/told think/thought throw/threw/thrown thrust/thrust understand/understood
    undertake/undertook/undertaken upset/upset wake/woke/woken wear/wore/worn win/won/won
    withdraw/withdrew/withdrawn withhold/withheld/withheld write/wrote/written abandon abdicate
    abduct abolish abort abrogate abstain accede accept acclaim accuse acknowledge acquiesce
    acquit! add address adjourn admire admit! adopt advance advise advocate affirm agree aid
    airlift allege allocate allow ally amass ambush amnesty annex announce annul! answer
    apologise apologize appal appeal appear applaud apply appoint appreciate apprehend approve
    argue arm arrange arrest arrive ask assail assassinate assault assemble assent assert assist
    assume assure astonish attack attempt attend audit authorise authorize back backtrack bail
    ban! banish bankroll bar! bargain barricade battle bayonet beg! behead believe bemoan berate
    beseech besiege blacklist blame blast block blockade boast bomb bombard boo bow boycott
    breach brief broker bulldoze burn call campaign cancel capitulate capture carry castigate
    caution cave cede celebrate censor censure chair champion change chant charge chastise cheer
    chide claim clarify clash clear climb clinch close codify coerce collaborate collapse
    collect combine commend comment commit! commute compare compel! compensate compete complain
    complete comply compromise concede conclude condemn conduct confer! confirm confiscate
    confront congratulate connect conscript consent consider consist consult contact contain
    contend contest continue contribute control! convene convert convey convict convince cool
    cooperate coordinate count counter cover crack create criticise criticize cross crown crush
    cry damage dare dash deadlock debate decapitate decide declare decline decry defend defer!
    defy delay deliberate deliver demand demilitarise demilitarize demobilise demobilize
    demolish demonstrate demote denounce deny depart depend deplore deploy deport depose deride
    describe design despatch destroy detain detonate develop die dim! dine disapprove disarm
    disavow disband disburse discharge disclose discover discuss dismantle dismiss disobey
    disown disparage dispatch disperse display dispute disqualify disregard dissolve distribute
    divide donate double doubt downgrade downplay draft drag! dress drift drone drop! drown
    dynamite earmark earn ease edge elect eliminate embark embrace emerge emphasise emphasize
    employ enable enact encourage end endorse endure enforce engage enjoy enlist ensure enter
    entertain entreat equip! erect erupt escalate escape establish estimate evacuate evade evict
    examine exceed exchange exclude excoriate execute exercise exhort exile exist exonerate
    expand expect expel! explain explode explore export expose express expropriate extend
    exterminate extradite face fail fault favor favour fear fetch fete file fill finalise
    finalize finance finish fire fix flare flatten float flood flout focus fold follow force
    forge form formalise formalize fortify forward found free fund gag! gain garrison gather
    generate govern grab! grant greet grip! guarantee guard guide gun! haggle hail halt halve
    hammer hand handle happen harass harden harm hate head heal heckle help hesitate hijack
    hinder hint honor honour hope host huddle hunt hurl hurry ignore impeach implement implicate
    implore import impose imprison improve impugn inaugurate include increase indicate indict
    infiltrate influence inform inherit initial injure insert insist inspect install integrate
    intend intercept intern interrogate intervene intimidate introduce invade invest investigate
    invite iron isolate issue jail jeer join joke jot! journey judge jump kick kidnap! kill
    knock label labor labour lack lambaste lament land lash last laud launch leak lean learn
    lease lecture legalise legalize level levy liberate lift like limit line linger link list
    listen live load lob! lobby lock lodge log! look loom loosen loot love lower lunch lynch maim
    maintain manage march mark marry marshal mass massacre match matter measure mediate melt
    menace mention merge militarise militarize mine mingle miss mix mobilise mobilize mock
    monitor mortar mount mourn move multiply murder muster mutiny muzzle name narrow nationalise
    nationalize near need neglect negotiate nod! nominate normalise normalize note notice nudge
    nullify number object observe obstruct obtain occupy occur offend offer okay open operate
    oppose opt order organise organize oust outlaw outline overrule overturn owe own pack paint
    pardon parley parole part pass patch patrol! pause penalise penalize perish permit! petition
    phone picket pile pillage pillory place plan! plant play pledge plot! plunge point poison
    populate post postpone pound pour practice practise praise predict prefer! prepare present
    preserve preside press pressure pressurise prevent probe proceed process proclaim prod!
    produce profit progress prohibit project prolong promise prompt pronounce propose prosecute
    prosper protect protest prove provide publish pull punish purchase pursue push qualify
    quarantine quarrel quell question quip! quote rage raid rail rain raise rally ram! range rap!
    rape ratify raze reach reaffirm realise realize rearm reassure rebel! rebuff rebuke recall
    recapture receive reckon recognise recognize recommend reconvene record recover recruit
    redeploy reduce reelect refer! reflect refrain refuse refute regain register regret!
    reimpose reinforce reiterate reject rejoin relate relax relay release relent rely remain
    remark remember remind remove renege renew renounce rent reopen repair repatriate repeal
    repeat repel! replace reply report represent repress reprimand reproach repudiate request
    require requisition rescind rescue resemble reserve resettle resign resist resolve respond
    restore restrain restrict result resume retain retire retreat return reunite reveal reverse
    review revise revive revoke reward ridicule riot risk rocket roll round rule rush sabotage
    sack sail salute sanction satisfy save scatter schedule scold score scorn scramble scrap!
    scrutinise scrutinize scuttle seal search secure seem seize sentence separate serve settle
    sever shape share shell shelter shelve shift ship! shock shorten shoulder shout shun!
    shuttle sign signal simplify skip! slam! slap! slash slaughter slip! slow smash smile smuggle
    snub! soar soften solicit solve sound spark sponsor spot! spurn stab! stabilise stabilize
    stage stagger stall stare start state station stay steer stem! step! stir! stoke stone stop!
    storm strafe strain strengthen stress stretch strip! struggle study stumble subdue submit!
    subside subsidise subsidize succeed succumb sue suffer suggest suit sum supply support
    suppress surge surprise surrender surround survive suspect suspend sustain swap! switch
    sympathise sympathize table tackle talk tap! target team telephone tempt tend test testify
    thank threaten thwart tie tighten topple torch torpedo torture toss touch tour tout trace
    trade trail train transfer! transform trap! travel treat tremble trigger trim! triumph
    trouble trust try tumble turn tweet unban unblock underline underscore unite unseat
    unveil upbraid upgrade urge use vacate value vandalise vandalize vanish vary venture veto
    view vilify violate visit voice volunteer vote vouch vow wage wait waive walk wander want
    warm warn waste watch weaken weigh welcome widen wipe wish witness wonder work worry wound
    wrap! wreck yield abscond acquire affect arraign audition award batter bestow bludgeon bribe
    burglarize burgle bury bust capsize carjack cause check choke collide confess counterfeit
    crash cremate cruise debut defeat defraud derail devastate diagnose direct discontinue
    displace disrupt divorce dump electrocute elope elude embezzle engulf equalise exit
    experience exploit extinguish extort faint fracture gobble hack handcuff headline helm hire
    hospitalise hospitalize identify ignite impound induct infect interrupt inundate invalidate
    jolt launder leap molest mug! nab! notch outlast outlive outpoint overdose overpower perform
    pick pickpocket plug! plunder premiere promote ransack rattle redesign rehire reinstate
    relegate remand reprise reroute rip! rob! rock rout scoop scorch select shoplift sideline
    skid! smother snap! snatch spill sprain spray stalk star! starve strand strangle submerge
    suffocate surpass swindle swoop thrash throttle trounce update vaccinate veer wash winch
    gut! oblige fade evaporate dampen falter founder cease unravel expire envisage stipulate
    board dock disembark entrust escort fasten flank flock foil foment hinge hoist humiliate
    illuminate impress incite inflict inquire insult intensify invoke jettison kindle lapse
    license litigate loathe manoeuvre mend mollify moor outmanoeuvre outvote overhaul overlook
    pacify parade partition perpetrate persist persuade pinpoint placate ply portray preempt
    prevail procure prop! provoke purge quash quiz/quizzed ravage realign reappoint reassert recede
    recite reclaim reconcile redraft refloat refuel regroup rehearse rekindle relinquish
    relocate remit! renegotiate replenish reposition repossess reprieve republish resort restart
    resupply resurface retaliate retract retrieve reunify revert revile revolt rupture safeguard
    salvage scour seclude seethe sequester shadow shatter shepherd shield shove sidestep!
    silence simmer skirmish slump sow spearhead spiral splinter squander squabble stampede
    stifle stockpile stonewall straddle subvert summon supersede supervise surmount swamp
    tarnish taunt terminate terrorise terrorize tether tinker trample transmit! traverse trek!
    trespass truncate tug! tussle unearth unify unleash unload unlock uproot usher vacillate
    vanquish verify vex victimise vindicate waver wield wrangle wrest arbitrate ascend attach
    avert await avenge avoid befriend bicker bolster brandish bypass cajole cater certify
    circulate circumvent cite coax coincide commandeer commemorate commence compile concur!
    condone confide confine congregate conquer contemplate contravene converge corroborate
    crumble culminate curtail decommission deepen deflect defuse demarcate depict deplete
    descend designate deteriorate deter! devise dictate digest dilute disappear disclaim
    discourage disengage disgrace dislodge dissuade distort divert divulge dodge dominate douse
    dwindle eavesdrop! emancipate embroil empower encircle encroach endanger enlarge enrage
    ensnare entice entrench enumerate envelop eradicate evolve exacerbate exempt exhaust exhume
    expunge fabricate falsify fluctuate formulate frustrate fume furnish galvanise galvanize
    grapple grieve hamper hasten imitate impede improvise impair infringe infuriate inhabit
    inject instigate instruct interfere intrude jam! jeopardise jeopardize languish loiter lull
    mandate masquerade meddle moderate modify motivate muddle necessitate negate notify obey
    obliterate omit! orchestrate outnumber outrage outstrip! overstep! paralyse paralyze pave
    penetrate perceive preach precede precipitate preclude prescribe presume proliferate
    propagate propel! proscribe publicise publicize quicken react readmit! recollect recommence
    recoup rectify redouble redress refurbish rejoice relish remodel render renovate replicate
    reschedule resent resonate restructure resurrect retool revamp roam rotate rouse scuffle
    secede sedate segregate shiver shroud sift simulate siphon slacken solidify speculate
    stagnate straighten streamline swerve syndicate tamper teeter thaw tolerate toughen
    transcend transport undermine underpin! unnerve unsettle upstage wail whisper wilt wither
    woo wreak yearn
    scale pelt limp airdrop tender decree devalue default revalue peg! bend/bent creep/crept
    swim/swam/swum tread/trod/trodden weep/wept arise/arose/arisen foresee/foresaw/foreseen
    mislead/misled overhear/overheard rewrite/rewrote/rewritten swell/swelled/swollen spit!/spat
    sling/slung grind/ground bet!/bet reset!/reset strew/strewed/strewn wade clamber crawl crowd
    cram! cordon disgorge dislocate ditch drain dredge drill empty encamp enrol! enroll erode
    ferry flash fling/flung flow flutter gallop glide gush herd hurtle immobilise immobilize
    incinerate interdict lumber lurch maroon offload outflank paddle park peel plough plow pool
    pump queue ransom reconnect recount reload retrace sandbag! scuff seep shackle shuffle shutter
    singe sluice smoulder smolder snarl soak splash sprawl sprint squat! squeeze steam stow
    straggle strap! stray stream swarm throng tow traipse tramp trawl trickle troop trudge tuck
    unfurl unroll vault weld whisk wrench wrestle yank accompany accredit accumulate activate
    adapt adhere adjudicate adjust administer aggravate align allot! alter amend amplify analyse
    analyze anchor anger antagonise antagonize anticipate append assess assign associate astound
    atone augment authenticate automate balk beckon benefit bequeath betray blackmail blunt boost
    borrow bounce brace brush buckle bully bump calibrate calm canvass capitalise capitalize
    caress chase chart cheat chip! circle clamp clap! clean cleanse cloak clog! coalesce collude
    colonise colonize comb comfort compose conceal concentrate conciliate consecrate conserve
    consign consolidate conspire construct contaminate convalesce cope corner correct corrupt
    crumple cultivate curb curse cycle dance darken deactivate decode decorate decrease deem
    defect deflate deform degenerate delegate delete demonise demoralise demoralize deposit
    depress deprive desert detach detect deviate dip! discard discern discipline discount
    discredit discriminate disguise disinfect disinherit dismay dismount dispense dissent
    dissipate dissociate distance distinguish distract distress distrust diverge diversify
    downsize duck eclipse edit educate elapse electrify elevate elicit embalm embellish embolden
    emigrate emit! emulate enclose encounter encrypt endow engineer enhance enlighten enquire
    enrich enshrine enslave ensue entangle envision espouse evoke exaggerate exalt excavate excite
    exclaim excuse exert expedite expend expound extol! extract extrapolate facilitate fence
    filter flatter flaunt flip! flog! forestall fray frighten frown fulfil! fulfill gauge gesture
    glorify goad graduate graft grasp grease groan grumble gulp harbour harbor harness harvest
    hatch haunt hedge heed herald highlight hike hiss hoard hoot howl hum! hush immerse immigrate
    immunise immunize impart impel! imperil! implant impoverish incline incorporate incur!
    indoctrinate infer! inflame inflate inhibit initiate innovate inscribe insinuate insulate
    insure interact intercede interpret interview invent invert involve irk irritate itemise jab!
    jockey jostle juggle justify lambast legislate legitimise legitimize lessen liaise liquidate
    loan locate lure magnify manhandle manipulate manufacture marginalise marginalize maul
    maximise meditate minimise minimize miscalculate misfire misinform misjudge misrepresent
    mistreat mitigate mop! murmur mutilate mutter navigate nurse ooze opine ordain ostracise
    outbid!/outbid outdo/outdid/outdone outgun! outrank outweigh overcharge overflow overpay
    overreach overshadow overstate overwhelm pare patronise pawn peddle perforate permeate
    persecute persevere placard plaster plummet pluck poach polarise polarize pollute ponder
    posture pray predate prevaricate privatise privatize proffer prorogue protrude puncture purify
    quadruple quantify quench quibble radiate ration rationalise reactivate reappear rearrange
    reassemble reassess reassign rebound recant recapitulate recoil reconsider reconstruct
    recreate recycle redefine redirect redistribute reenter reenact reestablish reform refund
    regenerate regulate rehabilitate rehouse reimburse reinterpret reissue relapse remarry rename
    renationalise reorganise reorganize repaint repent reprint reproduce restate restock resubmit
    retort retrain reverberate revisit revitalise revitalize rub! ruin rummage rustle saddle
    savage scald scan! scar! scare scoff scream screech scribble scroll scrub! sculpt secrete
    sharpen shear sheathe shriek shrug! sicken sigh sip! skew skim! skirt slander slice slur!
    smear smell smoke smooth sneer sniff snoop soothe span! spar! specify splice spoil sprinkle
    sprout spur! spurt squash squeak squirm stain stammer standardise standardize startle stash
    steady stereotype stiffen stimulate stink/stank/stunk stitch stomp stoop stroll stuff stun!
    stutter subcontract subject subpoena subscribe subtract substantiate substitute sulk summarise
    summarize supplant supplement surmise survey swallow swat! sway symbolise symbolize
    synchronise synthesise tabulate tailor taint tally tame tangle tantalise tarry tax telegraph
    televise temper terrify thin! thrill thrive thump tickle tiptoe total! toy transact transcribe
    transfix translate transplant treble trick triple trumpet tweak twist typify unbolt uncover
    underestimate underrate underwrite/underwrote/underwritten unfold unmask unpack unplug! unseal
    untie upend usurp utter validate vaporise venerate vibrate vie visualise waffle warrant
    weave/wove/woven whine whirl whitewash whittle wince wobble worsen worship! wriggle yell yelp
    zoom backpedal! handpick spotlight/spotlit counterattack backdate sidetrack decrypt reinter!
    repulse disinter! inter! enthrone dethrone canonise excommunicate anoint unchain impale
    crucify gerrymander! filibuster countersign countermand notarise dent panic/panicked
    picnic/picnicked traffic/trafficked
    articulate communicate stymie clamour clamor combat pummel snipe disagree contradict challenge
    converse enjoin counsel advertise disseminate admonish annihilate decimate subjugate constrain
    incarcerate ostracize embargo criminalise criminalize disallow relaunch muse harmonise
    harmonize foretell/foretold grill barter abhor parachute accelerate abuse deceive bless
    declassify denigrate belittle malign degrade migrate decriminalise decriminalize rampage
    rearrest moot delimit retry readopt cosign broach recess hobble sully deface waylay/waylaid
    abide absolve affix baulk blackball breathe convoke dangle dial disconnect exculpate fizzle
    greenlight haul maltreat mull pencil reexamine reshuffle scupper
    """
}
