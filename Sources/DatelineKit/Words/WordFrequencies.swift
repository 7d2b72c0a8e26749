/// How much a shared word says: the rarer in English, the more.
///
/// A weight is the word's information in bits, `-log2` of its share of all words, less the eight
/// bits that the commonest words have anyway, at most 9. The counts are those of word stems
/// (`Stem`) in the training part of the Universal Dependencies English Web Treebank 2.16
/// (CC BY-SA 4.0): a background that is fixed in the program, so that what two reports share
/// weighs the same whatever else a timeline holds.
struct WordFrequencies: Sendable {
  /// The table of the program.
  static let english = WordFrequencies(counted)

  /// The weight of a stem that the treebank has less than four times, in bits.
  static let rarest: UInt8 = 9

  private var hashes: [UInt64]
  private var weights: [UInt8]

  /// Reads a table of lines, each a weight and the stems that have it.
  init(_ text: StaticString) {
    let size = 1 << 14
    hashes = [UInt64](repeating: 0, count: size)
    weights = [UInt8](repeating: WordFrequencies.rarest, count: size)
    var weight: UInt8 = 0
    var word = WordHash()
    for byte in text.description.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): weight = byte - UInt8(ascii: "0")
      case UInt8(ascii: " "), UInt8(ascii: "\n"):
        insert(word, weight)
        word = WordHash()
      default: word.add(byte)
      }
    }
    insert(word, weight)
  }

  private mutating func insert(_ word: WordHash, _ weight: UInt8) {
    guard !word.isEmpty else { return }
    let slot = slot(of: word.value)
    hashes[slot] = word.value
    weights[slot] = weight
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// The weight of the stem with a hash, 0 to 9 bits.
  func weight(of hash: UInt64) -> UInt8 {
    weights[slot(of: hash)]
  }

  /// The weight of a stem in lower case, 0 to 9 bits.
  func weight(of stem: String) -> UInt8 {
    weight(of: WordHash(stem.utf8).value)
  }
}

/// The hash of a word in lower case (FNV-1a, 64 bits), the same on every machine.
struct WordHash: Sendable {
  /// The hash; never 0 for a word.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var isEmpty = true

  init() {}

  /// The hash of all of some bytes, ASCII capitals as small letters.
  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Adds a byte, an ASCII capital as a small letter.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    value = (value ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    isEmpty = false
  }
}

/// What is left of a word without its commonest endings: `meetings`, `meeting` and `meet` are one.
enum Stem {
  /// The number of a word's first bytes that are its stem.
  static func length(of word: some BidirectionalCollection<UInt8>) -> Int {
    let count = word.count
    func ends(_ ending: StaticString) -> Bool {
      let length = ending.utf8CodeUnitCount
      guard count - length >= 4 else { return false }
      return ending.withUTF8Buffer { ending in
        zip(word.suffix(length), ending).allSatisfy { $0 | 0x20 == $1 }
      }
    }
    if ends("ing") { return count - 3 }
    if ends("ed") || ends("es") { return count - 2 }
    return ends("s") ? count - 1 : count
  }

  /// The stem of a word, as it stands.
  static func stem(_ word: String) -> String {
    String(decoding: word.utf8.prefix(length(of: word.utf8)), as: UTF8.self)
  }
}

extension WordFrequencies {
  private static let counted: StaticString = """
    0 and are but can for from have not that the there they this was will with would you your
    1 about all also any been call could did get good had has him his just know like more need one
    1 other our out some their them time very want were what when which who work year
    2 after back because before being best bush day does even first food give going great help her
    2 here how into its let look made make many may most much never new now number only over people
    2 place please really right said see service she should still take than thank then these thing
    2 think two use way well
    3 able again against agreement already alway american amount another anyone anyth area around
    3 attach away bad better between both busines came car care chang change check china come
    3 company customer date days deal doing done down during each email end enron ever every
    3 experience family far feel few find follow found friend gett got group hand having home hope
    3 hour however includ interest iran iraq job keep last life line list little live long lot love
    3 mean meet might military money month name next nice night noth off office old once open order
    3 own part person phone plan point power president pric price problem put question read receiv
    3 recommend regard report request return review room same say seem send show sign since someth
    3 staff start stat state stay such sure talk tell those though through today told too took try
    3 under unit used visit wait water week went where while world
    4 above accord action actually add addres afghanistan ago air almost along although amaz animal
    4 answer anthrax anyway april ask asked attack attend available based become believe below big
    4 bill bit board book bring build buy cage campaign canada case cat charge children city claim
    4 clean close coming comment concern confirm consider contact continue contract control cost
    4 countri country couple course cover credit death design detail develop different discus doctor
    4 dog dollar door draft due earlier early easy eat either election else energy enjoy enough
    4 especially etc event everyone everyth excellent expect explain fact fall fax feed fight file
    4 finally fine forc form former forward four free friday friendly front full fun fund further
    4 game gas gave general george girl given global government guy guys hair happen happy hard head
    4 hear helpful high highly hold horse hotel house houston human idea important india indian
    4 information instead international iraqi island israel issu issue jeff john july kids kill kind
    4 known language large late later law leader learn least leave left legal less letter level
    4 light likely link living local making man manager march mark market maybe member mention
    4 message metal mike million mind minut monday morn move must nasa national news north note
    4 offer official oil ones option outside owner pakistan parent park pass past pay peace per
    4 percentage period pick plac plann play position possible post pretty probably proces product
    4 professional program project provid provide qaeda quality quite rate real reason recently
    4 record region remain remember restaurant result risk run sara says school second security seen
    4 sent september servic set several side site small someone soon sound south space special stand
    4 step stop store street suggest support system taking tank team test texa thought three
    4 together top town train travel treat tried trip trying turn type understand until upon using
    4 walk war warm watch weapon weekend whether whole why within without wonderful word worth wrong
    4 yes yet young zawahiri
    5 absolutely accept acces account acros act activiti added additional address administration
    5 adult advice afraid afternoon age agency agent agre agree allow alone america among analyst
    5 andaman anywhere apartment appear application apply appointment approv arab archibald arms
    5 army arrest arriv art article attempt attention attorney audit august aware awesome baby
    5 balance band bank base basi bear beautiful began begin beginn behind believ benefit beyond
    5 bigger billion bin bird birth black block blood blue body bomb border born box break brought
    5 budget bus buying california canadian capital card cargill carol carry cash cats caus cause
    5 center central certain certainly chair challeng chance charg cheap chicken chief child chinese
    5 choice chri church cia circle civil clair clas clear clearly client climate clos cloth coast
    5 cold color comfortable commission committee common communication compani complete completely
    5 computer condition conference conflict connection continu conversation copi copy correct
    5 counterparty court creat cruise currency current currently cut dad daily dangerou david dead
    5 decid decide decision defense definitely delhi deliver delivery demand department depend
    5 describ desk destroy determin development difference difficult dinner direct direction
    5 director disaster division document dogs drink driv drive drug dry east eating economic
    5 education effect effort eggs egyptian emergency employe ena enter entire eol epm establish
    5 estimat europe exactly example except executive exist expensive experienc extra extremely face
    5 famili fantastic father favorite fbi fear federal feet felt female figure fill film filter
    5 final financial finish fire firm fish fit five fixed flight flow force france french fresh
    5 fully future gain giving god goes gone governor graduate green ground grow guard gues gulf
    5 half hamster handl handle health heard heat held hey history hit holiday horrible hors
    5 hospital host hot huge hurt husband imagine immediately include increase industry info inform
    5 initial inside instruction intelligence intend internet interview involv iranian ireland isda
    5 islamic islamist iso item itself january japan jihad join judge june karzai kay kept key kim
    5 kitten knew lack laden land lanka larger launch lay lead leav led liked limit listen location
    5 london longer lopez lost lots ltte luck lunch mail main major male management marriage master
    5 matter meal meat media menu met michael middle mine miss model modern mohamm mom mostly moved
    5 moving murder musharraf myself nail named nation natural near nearly necessary net network
    5 normal northern notice november nuclear october officer often online operat operation opinion
    5 opportunity organization otherwise overall page paid pair pakistani palestinian paper pari
    5 particular party patient paul payment perfect perhap personal pet pictur piece pilot pizza
    5 plant plenty plus policy political pool poor population port prepar pres present print prior
    5 properly propos public pull purchas purchase push putt quick quickly quot quote rabbit rais
    5 range rather reach ready reasonable receive recent red refer refus relat releas religiou
    5 repair requir requirement research reserv respond response rest richard road roll round rude
    5 rule runn saddam safe sale salon san saturday save saw saying schedul schedule screen sea
    5 search seat section seeing seek self sell senior sense separate seriou serv settlement shall
    5 ship shop short significant simple simply single sink sit situation six size skill sleep snake
    5 social soldier solution sometim somewhere son sorry sort source speak speci specific spend
    5 spent spot spring sri standard star statement station steve stock story strong student stuff
    5 subject suffer suggestion suicide summer sun sunday sunni suppos supreme surgery surround
    5 syria taken taliban tamil target task tax ten term territory terror terrorist text themselv
    5 theory third thousand threat thursday tiger tire tomorrow total touch tour tourist toward
    5 track trad trade transaction treatment true trust tuesday twice university unles usually valu
    5 value version vet video vietnam view vince visa warn washington waste web website wedd
    5 wednesday west western whatever wheel white wife window wine winter wish wolf wolv women
    5 wonder wood worker worst written yesterday york yourself
    6 aafia ability absolute accident accus achieve active activity acts actual adding addition
    6 adjust adjustment admitt advanc advance advis advise affair affect afford affordable afghan
    6 ahead ahmed aid airport alabama alliance alternative ames analysi angel announc antonio apart
    6 apparently appli appreciat appreciate approach appropriate appropriation approval approve
    6 arabia arctic argument armed arrive asap asia asian asking aspect assassination asset assign
    6 assist assistance associat associate assum assume atmosphere attachment australia author
    6 authoriti authority auto average avoid award babi background bag baghdad ball bang barely
    6 basic basically bathroom bay beach beard beat beatl became becom bed beer behavior belong ben
    6 bet biological birthday bite biting blount blow boat bob bondad bother bottom bought bowl
    6 branch bras brazil breakfast breed brief british broke broken brother brown bulb busy cafe
    6 cake camera camp cancel candidate cap capable career carri cars cast catch caught cell cent
    6 centre century certificate chairman chalabi cheapest cheese chef chemical cheney chernobyl
    6 ches chicago choose christian christma cindy circl citi citizen click closely club coalition
    6 code coffee collect college columbia command commercial commitment communist community compar
    6 comparison competitive complain complet complex conclud conduct confidence confident
    6 confidential confidentiality confus congres constantly constitution contain content cook cool
    6 corner corp corporate council count counter county coup create crew crim crime criminal cros
    6 cross culture cure curv custom cuts damage dan dance dark data dated dating daughter dave
    6 dealer dear decad decade december decent declaration decline deep defeat defence defin degree
    6 delete deliciou democracy dentist description despite devil die died dies dining directly
    6 dirty disappoint discount discover discuss discussion dish disney documentation don double
    6 doubt downtown dres drill driver drop dropp dunn duty dwarf earn earth easier easily eastern
    6 eaten economy edit effective elect electricity element employ encourage ended enemy engine
    6 england english enrononline ensure entirely entity environment equal equipment error escape
    6 essie establishment estimate eventually everybody evidence exact excit execut execute
    6 execution expand expectation expert explore exposure extend eye eyes faciliti facility fail
    6 fair fairly faith false familiar fan farrier fast fat favor feather february fee fellow ferc
    6 field fighter figur filed financ finance finger fix float flood floor florida flower fly focu
    6 focus folk foot foreign foreigner forever forget forgot formal fortier forum founder francisco
    6 freedom freeze fuel fujairah function fundamental furniture fyi garage gcp gdp gender
    6 generation generator gerry gets gift girlfriend glad goal golden goodwyn grand grant greet
    6 gregg grill groom guest guidelin guild guns halal hang happines harrison hate healthy hearing
    6 heart heavy helicopter hell hello hidden hide higher himself hiss homeland honest hopefully
    6 hous hundred hussein image immediate immigration impact implement impossible impress
    6 incitement income increas independent indicat individual install instructor insurance
    6 interconnect internal introduc investigation investment invitation israeli italian jack jame
    6 jan japanese jason jim jobs joe johnson jone jordan judg jump kashmir katrina ken kerry khalid
    6 king kitchen knowledge korea lab lake largest laser laws lawyer leash leg legs lennon lesson
    6 liberty lies linda liquidation lived llc load locat lock lol loose loss loved lovely loving
    6 low lower lucky mad mailing maintain majority mama manage mann manner manual marie mariner
    6 marry mary material measure mechanic medical meeting melt men merchant merely messag method
    6 metro mexico michelle mid mile militant minimum minister minute missil missile mission
    6 mississippi mixed moment monitor monthly moon morality moslem mother mountain mouse moussaoui
    6 mouth movement mujahedeen murderer muscle music muslim nature neck negotiat neighbor
    6 neighborhood neighbour nest newly newspaper nine noise none nook nor notch notic numerou obsf
    6 obtain obviously occasion occupation occurr oct offic okay older original originally orlean
    6 outer outstand owned pack package pain painewebber paint panel paperwork parakeet parti
    6 participant participate particularly partner password paulo paying peopl percent perfectly
    6 perform performance personally peter petroleum pets phon photo physical picture piec pipeline
    6 planet plaster player pleas pleasant police politic pop popular portion posada pose positive
    6 possibly potential pound poverty practice prefer premium prepare presence presentation
    6 presidential pressure prevent previou prime private procedure process produce producer
    6 production professor progres promis promise proposal protect protection prove publish purpose
    6 puts questar radiation ran rang rank rat rays realiz realize recall recipient recommendation
    6 reconciliation recruit reference referr reflect regime regional register regular relationship
    6 relax release reliable religion remov renaissance rent repeat replace reply reportedly
    6 reporter represent representative republic republican require respect respons responsibility
    6 responsible resume retir revis revision reward rice ride riding river robert robinson rock
    6 role row russia russian safety sake salad samuel sandwich sao saudi saving scar score scott
    6 screw seas season secure select selection senate seri seriously serve server session settl
    6 seven severe shackleton shar sharon sheet sheikh shiite shock shoot shopp shot shower sick
    6 sight similar sitt slightly slow smaller smart snak society soft somewhat song sourc southern
    6 spain specialist speed spiritual spoke spokesman spray spread stability statu steak stephanie
    6 stopp stor stori storm strain strategy strengthen structure stuck studi study style succes
    6 successful suck sufaat suit suite super suppli supporter surgeon surpris susan sushi suspect
    6 sussex sweet switch syrian table tablet tana tast taste teacher technology ted teeth
    6 temperature tend terrible terrorism terry therefore threaten throughout throw thus ticket toes
    6 tom tonight tool toronto totally trader traffic trail transfer transmission transport
    6 transportation travell trial troop trouble truck truly truth unable unfortunately union unique
    6 updat update usa user usual uvb vacation valley variety variou vast vehicle vendor venture via
    6 visitor voice vomit vote wall wars warwick ways wear weather weekly weight whenever whom whose
    6 william win wing wire woman worm worri worry worse wow writ write wrote yellowstone yoga
    7 abandon abby abdel abdul aboard abroad absorb abus abuse accent acceptable accessibility
    7 accommodation accordingly accumulat accurate achiev acknowledg acquir acronym acted acting
    7 acupuncture adapt addict adds adher administrative admission admit adnan adopt advantage
    7 adventure advertis advisor affirm africa agel agenda agra aircraft aire alarm alberta alcohol
    7 alert alito allawi alleg allegation allegedly alli allocat allowance alright alternativ
    7 ambitiou ambulanc amend amendment ammunition ana analys andrew anger angle angry anne annex
    7 anniversary annoy anthony antibiotic antichrist anybody anymore anytime apologize appetite
    7 apple approximately aquarium arakan argentina argu argue arm armament arrange arrangement
    7 arrival artist arts arvn aside assassinat assault assembly assessment assistant assur
    7 astronaut asymmetrical ate atlanta atta attitude attract audience austin authentic authoriz
    7 autumn availability ave await awful ayman baathist baba badly bags bait balanc balcony
    7 baluchistan bangladesh bangladeshi bankrupt banner bar barbara barclay barn barrel bars bask
    7 battle bbq bedd bedroom beginner begun behalf belgium belief belly belt bend besid betta
    7 beware bid biggest bike biochemical biz bladder blair blam blame blanco bland blanket blend
    7 bles blind blog bloody blown boast bobby bodi boil bomber bombing bond bonu boot bosnia boss
    7 boston bout bowtie boy boyfriend boys bradley brain brainwash brand bread breath breathe
    7 breyer brian bright britain broad broker bronze brooklyn bta btw buck bueno bugs built bunch
    7 burger burn burrow burst buse business butcher button buyer cabin cabinet calculat calculation
    7 calendar calgary calm cambodia campu cancer candidat cann capabiliti capability capacity caps
    7 captur capture carbon careful carefully cargo caribbean caring carnegie carnival carolina
    7 carrier cartoon casualti category caucasian cdec ceil censor ceo chain chanc chandelier
    7 channel chao chapter character charcoal charity charl chas cheaper cheek chest chew chick
    7 chili chiro chocolate choic choos chose christ christchurch christopher ciac circularisation
    7 circulate circumstanc civet civilian civiliz clan class clause clay cleaner cleric climb
    7 clinic clinton closer coat colin collateral colleagu collection collective colombo comb combat
    7 combin comfort commander commissioner commit committ commodity communiti compaq compassionate
    7 compensate compensation compete competition complaint compliment compound comprehensive
    7 compressor concept concert conclusion concrete conferenc confirmation congratulation connect
    7 conquest consciou consciousnes consequenc conservative considerable consideration consistent
    7 construction consult consumer container contractor contradict contribution controll controller
    7 convenient conventional convict conviction convinc convince cooperation coordinator core corn
    7 corporation correctly correlation correspondence couch counsel counti countryside coupl coupon
    7 cours cousin coverage cozy crab crack craft craig crap crappy crash crate creation creative
    7 creek crisi critical critter crop cropduster crowd crra crucial crude cruel cruis cst cuban
    7 cultural curb curse curtain cute cutt cycle dale dalla damag damn danc dancer danger daniel
    7 danny dasovich davi dealership dealt dean deb debate debbie debt deck declar declin decor
    7 deeply default defend defensive definition degenerate degre degu dehydrat del delay delet
    7 deliberately delight delta democrat democratic demonstrat demonstrate dempsey denise denmark
    7 dental denton deny dependent deploy deposit depot derivativ describe deserv deserve designer
    7 desir dessert destination destruction detect deteriorat deterioration determine developer
    7 device devot dhin dial dictatorship diego differenc difficulty digital dine dioxide diplomacy
    7 diplomat diplomatic dire dirt disability disappear disclose disco discomfort discourag
    7 discovery diseas disease dismiss dispatch disrupt distinction distinguish distract distribut
    7 distribution district dividend domain domestic dominant dominat dominate donation doug dow
    7 download dozen drag dragg dragon dramatic draw drawer dream dress dried drove dsl dubai duck
    7 dude duke dumb dust eager earl earthquak easiest eater eats ebs ecosystem ecs ect edge edison
    7 educational edward eei eerie effectively efficient egg egm egypt eight elder electoral
    7 electric electrical electronic elena eliminat eliminate elite elk elli elliott elpaso
    7 elsewhere embarrass emerg emission employment empty enabl enable enchilada encourag endanger
    7 ene enforcement engage engineer enjoyable enormou enovate ensur entertainment entiti entree
    7 entry envelop environmental epc equality equally equine equipp equity equivalent ercot eric
    7 escap essence essentially essex ethnic european evaluation everyday everywhere evident evil
    7 exam examin exampl exce excel exception exhibit exile expansion expens expense expertise expir
    7 explanation exploit exploration explosiv expos expres express expression extensive extent
    7 external extinction extraordinary extreme extremist fabio fabulou faced facing faction factor
    7 failure fake fallen fallujah famou fancy farm fashion faster fault favorable favour faxed
    7 featur feature feb feedback fees fell femal fence ferrou festival fifty filing firmly fiscal
    7 fitnes fixtur flak flat flavor flee flesh flipp fluid flyer flying fold fool football forecast
    7 forest format forth foster fourth frank freeman frequent frequently frie fried frighten frozen
    7 fruit frustrat fry fuck fulfill fundamentalist funeral funny fusion fusionretail gallery
    7 gallon gang garden gate gather gay gda gear gem gene generally generat gentle gerald german
    7 germany giant gimp glas globe gon gonzal google gotten grab grabb gracee grad graduat grain
    7 grandma grandmother graphic grateful gray greater greatly greeting grew grip grocery gros
    7 guantanamo guarante guarantee guerrilla guidance guide guilty guinea gun gym habit habitat
    7 haha haircut hall ham hama hambali handy happier hardnes harm harri harry hassle hatfill haul
    7 haven headquarter heal heater heather heaven heavily heel height hence hens herself hesitate
    7 hewlett hiding highest highlight hijacker hill hiller hindu hino hint hire historical hoax
    7 hodge holding hole holly holy homosexuality honda honestly honesty honorable hood hopeful
    7 hoping horror hospitality hotline household hub hubbard humane humanity hundr hung hunger
    7 hungry hunt hurry hyatt ice ideation identifi identify identity ignor ignore iguazu iii ill
    7 illegal imag immigrant immunity implementation importantly impos imprison improv improve inch
    7 incident incorporat increasingly incredible incredibly inde indefinitely index indicate
    7 indonesia indoor inevitably infinite inflation influence informative ingredient initially
    7 initiat initiate initiative injur injuri injury inn inner innocent inquir inquiri insert
    7 inspection inspector inspir instance instant insult insurgency insurgent integrity
    7 intellectual intense intention intercept interceptor interference interviewer invasion invent
    7 inventory investigat invit invite invoic invoice involvement irish iron ironically isi
    7 islamabad isolat italy jafar jaffna jalalabad jamaican jana jane janice jar jazeera jean jen
    7 jerk jerry jesu jets jewish jews jihadi joint joke joking jose joseph journalist joy juice
    7 jurisdiction jury justice justin kabul kalkat kandahar kaoshikii karachi karim kathleen kathy
    7 kennedy kenneth kevalam kevin khan kick kid kidney killer kinda kitty knife knock
    7 knowledgeable ksm kumaratunga kuwait kyle label ladi lady lagesse laid laos lap laptop largely
    7 latest latin latter laugh launcher laundry laura laurie layer lbs leadership league leahy lean
    7 lease lebanese lee legislative leigh leon leonardo leopold lett liberal liberation licens lie
    7 lieutenant lifeboat lifetime lift lighter likewise limerick lineatu liq literally litter
    7 liverpool liz lme loan lobby lobster locally locust log logic loi lonely longest loom loop
    7 loot lope lorie los lose losing louisiana lover luna lyric mac machine magazine magic mainly
    7 mainstream maintenance manag manson manufactur manufacturer map mar marianne marketer marri
    7 marriag mart martin martyr marvelou mass massive match mate mature maviglio max maximum mayko
    7 mayor mba mccartney mcdonald mcginni meant meantime meanwhile measur mechanism medal medicine
    7 meditation medium megawatt meir membership memo memorable memory mental meow merit mess messy
    7 meter mexican mezza mhc miami mice microsoft mida midterm migrant milk mill miller mineral
    7 minimal minor mins miracle mistake mma mobile mod modem moderate modifi mold molly montgomery
    7 montparnasse monumental moore moral mosqu motel motion motor mount movi movie mullah multiple
    7 muni murph murphy muscl musician mutual myanmar mystery naha naked nam nancy nano narrow
    7 nashville nato naval navy nazi necessarily negative negotiation neighbourhood neil neither
    7 nephew nervou netherland nguyen nick nicobar nightmare nixon noble nobody nomination non noon
    7 normally northeastern northwest norwegian noted notifi notification notify nov nutritional nyc
    7 nymex oasi object objection obligat obligation observ obviou occur offend offensive officially
    7 offspr okinawa oldest olympu ongo ono ontario onto openly opera operate operational operative
    7 operator opportuniti oppos oppose orange orbit organiz origin osama ours ourselv outcome
    7 outlet overcharg overcome overflow overpric oversea overthrow overview overwhelm pacific
    7 packag packard pager painful palace paradise paragraph parenteau parisian parmesan participat
    7 participation partnership passcode passport paste pat path patience patrick pattern patty
    7 paula payer pays pdt peaceful peak pend peninsula pennsylvania penny pentagon perceiv perez
    7 perfection permanent permission permit persian personality perspective pervez petsmart pew
    7 phase philadelphia philip philippin philly pho phoenix photograph photography picket pie pig
    7 pigs pike pinki pioneer pipe pixel plain plane plastic plate pleasure pledg pledge plot poa
    7 pocket poison polar polici politically politician polygamou populat portland posed possibiliti
    7 possibility poster potato pour powell powerful practic pray preacher precisely predator
    7 predict preferr preparation pretend previously priest primarily primary principle priority
    7 prisoner privacy privileg prize proce procedur proceed proceeding produc professionalism
    7 profit programm programme prohibit prominent promot prompt proof proper property prophet
    7 propose pros prosecution prosecutor protest proud proven provider province provision pst pub
    7 publication publicly puct puff pump pup puppet puppy pure purpos pursuit python qadoo qanooni
    7 qualifi quantity quarter quiet race rachel racial rack radical radio radison rahman rail rain
    7 raise rally ranger rape raphael rare rarely rating rats raw ray react reaction reality rear
    7 rebel receipt reception receptionist reciev reconcil recover recovery rediculou redlin reduc
    7 reduce referenc refund refuse regardles registration regret regularly regulation regulatory
    7 rein reintroduction relation relatively relevant relief rely remark remind reminder remote
    7 remove renew reopen rep repeatedly replac replacement repli reptile reputation rescue
    7 reservation reserve resident resolution resolv resort resourc respectfully responsibiliti
    7 restriction retail reveal revenu revenue reviewer revolution revolutionary rgds rhonda rich
    7 richmond rick rid ridiculou ring ripp rise rob rocki rod roger rome roof root rosalee rose
    7 rough roughly route routine royal rudenes ruin ruler ruling rumor rumsfeld runs rural rush
    7 ruth ruy ryan saddle safer sail salary salsa salt sam sample sand sander santa sap sat satan
    7 satanism satisfactory satisfi satisfy sauce saved scam scammer scare scary scenario scene
    7 scent scholarship science scientific scientist scoop scrap scratch scream seal seattle secret
    7 secretary sect sector securiti seed sees seiz senator sender sensor sentence separat sets sett
    7 settle sex sexual shady shaikh shame shanna shape share shed sheik shell shelter shia shift
    7 shiit shindand shipp shit shoe shortly shoulder shown shrimp shut shuttle siddiqui signal
    7 signature significantly signoff silent silki silkie silver simultaneously sincerely singapore
    7 sir sistani sister sitara skin sky slice slight slowly smell smile smith smok smoke smooth
    7 smuggl snack snap soak software soil sola sold solid solv solve somebody somehow sometime
    7 sommer sons sony sooner sought soul soup southeast southwest sovereignty soviet spa spacecraft
    7 spanish spawn spay speaker specifically speech spell spicy spik spin spirit spite split spoken
    7 sponsor spore sport spreadsheet square stable stadium stag stage stall stamp stan starbuck
    7 steel stepp steven stick ston stone stood storage straight strait strategi stream strength
    7 stretch strike strip stronger strongest strongly struck struggle stuart studio stupid submit
    7 submitt subsequent substantial substantially substantiation substantive succeed successfully
    7 sudan sudden sue sullivan sum summary sump sunburn superb superior supplier suppose supposedly
    7 surface surprise surprisingly surrender surveillance survey surviv suspicion swap sweden swift
    7 switzerland sympathizer sympathy taco tactic tail taiwan talent tame tanker tap tariff tattoo
    7 taub taught taxe taxi taylor tea teach tear technical technologi tel temporary tempura tens
    7 tension tent termination terrell testimony tet thai thailand thane thanksgiv thaw theater tho
    7 thoma thorough threw thrive throat thru tied tight tighten tile till timely timing tiny tip
    7 tips tired titanic titl title toll tolli ton tons topic toss tough towed towing toxic toys
    7 trademark tradition trailer trainer transferr transition transmitt transwestern trash trauma
    7 traveler traveller travi treaty tree trend tribe trick trigger trillion trot troubl trustee
    7 tub turbine turkey twenty twist typical typically uecomm ultimate ultimately unbelievable
    7 underground undermin understood unemploy uniform unity universal unknown unlikely unlimit uno
    7 unpopular unsure unusual upi ups upscale urban urged urine usd useful uses uss utah utiliti
    7 utility uva valid van vanguard vcu vegetarian veggi vehicl venezuela verifi verify vest
    7 veteran vets viable vice victim victory vietnamese violence violent virginia virtually visible
    7 visualization vital voicemail void volum volunteer voted voting vulnerable waiter waitres wake
    7 walker walmart walnut wan wang warehouse warfare warmer warmth warrant warranty wash wast wave
    7 weaken wealth websit welcom welcome welfare wet wherea wholesale wide widely wider width wield
    7 wild wildlife willow wilson wind winn wise withdraw wive won workforce workmanship workshop
    7 worldwide wound wtc wyndham xbox yale yazid yeah yearly yell yellow yoko younger youngest
    7 youth youtube zacaria zealand zero zone zoom
    """
}
