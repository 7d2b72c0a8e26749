/// The vocabulary of dates and times.
enum TimeWords {
  /// Values: a month's number, a weekday's (1 for Monday), a unit's place in `TimeUnit`, a
  /// number word's number.
  static let table = WordTable(
    """
    month 1 january jan jan.
    month 2 february feb feb.
    month 3 march mar mar.
    month 4 april apr apr.
    month 5 may
    month 6 june jun jun.
    month 7 july jul jul.
    month 8 august aug aug.
    month 9 september sept sept. sep sep.
    month 10 october oct oct.
    month 11 november nov nov.
    month 12 december dec dec.
    calendarAbbreviation 0 jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
    weekday 1 monday mon mon.
    weekday 2 tuesday tue tues tue. tues.
    weekday 3 wednesday wed wed.
    weekday 4 thursday thu thur thurs thu. thur. thurs.
    weekday 5 friday fri fri.
    weekday 6 saturday sat sat.
    weekday 7 sunday sun sun.
    calendarAbbreviation 0 mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    cardinal 0 zero
    cardinal 1 one
    cardinal 2 two
    cardinal 3 three
    cardinal 4 four
    cardinal 5 five
    cardinal 6 six
    cardinal 7 seven
    cardinal 8 eight
    cardinal 9 nine
    cardinal 10 ten
    cardinal 11 eleven
    cardinal 12 twelve
    cardinal 13 thirteen
    cardinal 14 fourteen
    cardinal 15 fifteen
    cardinal 16 sixteen
    cardinal 17 seventeen
    cardinal 18 eighteen
    cardinal 19 nineteen
    cardinal 20 twenty
    cardinal 30 thirty
    cardinal 40 forty
    cardinal 50 fifty
    cardinal 60 sixty
    cardinal 70 seventy
    cardinal 80 eighty
    cardinal 90 ninety
    cardinal 100 hundred
    cardinal 1000 thousand
    ordinal 1 first
    ordinal 2 second
    ordinal 3 third
    ordinal 4 fourth
    ordinal 5 fifth
    ordinal 6 sixth
    ordinal 7 seventh
    ordinal 8 eighth
    ordinal 9 ninth
    ordinal 10 tenth
    ordinal 11 eleventh
    ordinal 12 twelfth
    ordinal 13 thirteenth
    ordinal 14 fourteenth
    ordinal 15 fifteenth
    ordinal 16 sixteenth
    ordinal 17 seventeenth
    ordinal 18 eighteenth
    ordinal 19 nineteenth
    ordinal 20 twentieth
    ordinal 30 thirtieth
    unit 1 second sec
    unit 2 minute min
    unit 3 hour hr
    unit 4 day
    unit 6 week wk
    unit 7 fortnight
    unit 8 month mth
    unit 10 quarter
    unit 12 year yr
    unit 13 decade
    unit 14 century
    unit 15 millennium
    unit 5 weekend wkend wknd
    unit 101 seconds secs
    unit 102 minutes mins
    unit 103 hours hrs
    unit 104 days
    unit 106 weeks wks
    unit 107 fortnights
    unit 108 months mths
    unit 110 quarters
    unit 112 years yrs
    unit 113 decades
    unit 114 centuries
    unit 115 millennia millenniums
    unit 105 weekends
    season 1 spring springtime
    season 2 summer summertime
    season 3 fall autumn
    season 4 winter wintertime
    season 101 springs
    season 102 summers
    season 103 falls autumns
    season 104 winters
    dayPart 1 morning
    dayPart 2 midday
    dayPart 3 afternoon
    dayPart 4 evening dusk nightfall
    dayPart 5 night nite
    dayPart 7 dawn daybreak sunrise
    dayPart 101 mornings
    dayPart 103 afternoons
    dayPart 104 evenings
    dayPart 105 nights nites
    weekday 101 mondays
    weekday 102 tuesdays
    weekday 103 wednesdays
    weekday 104 thursdays
    weekday 105 fridays
    weekday 106 saturdays
    weekday 107 sundays
    deixis 1 last
    deixis 2 previous preceding prior
    deixis 3 this
    deixis 4 that
    deixis 5 same
    deixis 6 next nxt
    deixis 7 following ensuing
    deixis 8 coming upcoming forthcoming
    deixis 9 past
    deixis 10 current
    deixis 11 latest
    deixis 12 recent
    direction -1 ago earlier before previously prior
    direction 1 later after afterward afterwards hence thereafter
    namedDay -1 yesterday
    namedDay 0 today tonight tdy tonite
    namedDay 1 tomorrow tmr tmrw tmw tomoro tomorro tomorow tommorow tommorrow
    stage 1 early
    stage 2 mid
    stage 3 late
    stage 4 start beginning onset outset
    stage 5 end close
    stage 6 earlier
    stage 7 later
    stage 8 middle midst
    approximator 1 about around roughly approximately circa almost nearly some
    approximator 2 under
    approximator 3 over
    vague 0 several few many numerous
    vague 2 couple
    vague 12 dozen
    vague 50 half
    vague 1 dozens hundreds thousands scores
    timeReference 1 now currently nowadays presently
    timeReference 2 recently lately
    timeReference 3 soon
    frequency 4 daily nightly
    frequency 6 weekly
    frequency 7 fortnightly biweekly
    frequency 8 monthly
    frequency 10 quarterly
    frequency 12 annually yearly
    frequency 3 hourly
    decadeName 2 twenties
    decadeName 3 thirties
    decadeName 4 forties
    decadeName 5 fifties
    decadeName 6 sixties
    decadeName 7 seventies
    decadeName 8 eighties
    decadeName 9 nineties
    zone 0 gmt utc
    zone 60 bst cet
    zone 120 cest
    zone -300 est cdt
    zone -240 edt
    zone -360 cst mdt
    zone -420 mst pdt
    zone -480 pst
    zone 180 msk
    zone 330 ist
    zone 540 jst kst
    zone 480 sgt hkt awst pht
    zone 420 wib
    zone 570 acst
    zone 600 aest
    zone 660 aedt
    zone 720 nzst
    zone 780 nzdt
    zone 300 pkt
    zone 120 eet sast
    zone 180 eest
    feast 0 new good ash palm maundy holy easter ascension pentecost whit martin presidents
    feast 0 mother mothers father fathers memorial labor labour columbus election thanksgiving
    feast 0 black valentine valentines halloween veterans remembrance armistice christmas xmas
    feast 0 boxing independence bastille epiphany earth juneteenth ve all guy
    feast 0 st. saint st groundhog international
    timeWord 1 past future present moment time times period periods term overnight noon midnight
    timeWord 1 current ago nineteen eighteen seventeen christmas easter thanksgiving halloween juneteenth
    timeWord 1 pentecost epiphany xmas boxing bastille valentine valentines armistice
    timeWord 1 daylong weeklong monthlong yearlong decadelong nightlong
    timeWord 1 noontime eve once weekend o'clock o’clock decade pm am p.m. a.m. bc b.c. bce ad
    timeWord 0 july april may sunday the a an of in on at to and or - – ' ’ 's ’s , / ( ) from until till by than more less
    timeWord 0 least most up within for over throughout during since between through but not
    timeWord 0 ago year's day's half one two quarters time times period periods term
    timeWord 0 moment present past future near short long fiscal financial calendar full entire
    timeWord 0 whole comparable corresponding same year-ago bc b.c. bce b.c.e. ad a.d. ce c.e. era
    timeWord 0 a.m. am a.m p.m. pm p.m noon midnight noontime o'clock o’clock local sharp
    timeWord 0 overnight weekend week every each per once twice three alternate other
    timeWord 0 days weeks months years so like then today's eve long-ago earliest
    timeWord 0 king luther jr. jr patrick patrick's friday saturday sunday monday tuesday wednesday
    timeWord 0 thursday week's saints fools women women's fawkes remembrance hallows right just
    timeWord 0 already yet once immediately immediate far these those any upcoming foreseeable
    timeWord 0 additional another extra further straight consecutive full successive whole solid
    timeWord 0 ahead old term-long and-a-half halves 1/2 fy quarter latter opening closing waning dying
    timeWord 0 year-end mid-year yesteryear eve after before that it this here now or later
    timeWord 0 back turn dates advance school academic holiday season dry rainy term beyond
    timeWord 0 weekday all much distant foreseeable medium initial final some no not hyphen prior
    timeWord 0 as couple several few latest third-quarter
    timeWord 0 exactly moment centuries daylong weeklong monthlong yearlong decadelong nightlong
    timeWord 1 gras nowruz q1 q2 q3 q4 h1 h2 rn former recent moro morrow mrw nite date
    timeWord 0 single part ending ended subsequent trading working business
    timeWord 0 instant inst inst. ult ult. ultimo prox prox. proximo
    timeWord 0 ensuing intervening following preceding weekends tonight circa around
    timeWord 0 mardi shrove trinity orthodox stephen anzac canada australia souls whit past half some
    timeWord 0 : long come t z d hours hrs first final turn minute day
    timeWord 0 very rest remainder bulk its their 's ’s only more fiscal- earlier later
    timeWord 0 oh hundred thousand nineteen twenty eighteen seventeen
    pastVerb 0 agreed freed used died tied lied
    pastVerb 0 was were had did broadcast
    prospect 0 will 'll ’ll shall would wo going plan plans planned planning expect expects
    prospect 0 expected expecting schedule scheduled schedules due slated hope hopes hoped hoping
    prospect 0 intend intends intended intending likely ready prepares prepare preparing aim aims
    prospect 0 deadline should may might must could can
    steady 0 says say think thinks believe believes know knows mean means seem seems appear
    steady 0 appears remain remains need needs like likes understand understands show shows
    steady 0 suggest suggests indicate indicates include includes contain contains own owns
    steady 0 see sees look looks feel feels tell tells cite cites note notes add adds claim
    steady 0 claims insist insists argue argues describe describes recall recalls remember
    steady 0 remembers wonder wonders acknowledge acknowledges admit admits deny denies call
    steady 0 calls reflect reflects depend depends belong belongs consist consists differ live
    steady 0 lives work works want wants fear fears doubt doubts accuse accuses blame blames
    steady 0 date dates based according compared report reports estimate estimates
    counted 0 people men women troops soldiers points dollars pounds euros percent feet miles
    counted 0 meters metres kilometers kilometres kg tons tonnes acres barrels shares jobs homes
    counted 0 workers employees houses students children votes voters residents refugees prisoners
    counted 0 million billion trillion km km² m cm mm mph rpm hp lbs pages words copies units
    counted 0 civilians fighters members delegates aircraft planes tanks ships vehicles guns
    counted 0 horses cavalry infantry casualties deaths missiles drones
    counted 0 hours minutes seconds days weeks months years times yards hectares calories
    numbered 0 resolution route no. no number nos. room page p. pp. chapter section article
    numbered 0 channel flight model type highway interstate building suite apartment lot unit
    numbered 0 vision agenda horizon
    numbered 0 $ £ € # us$ c$ a$ hk$ nz$ boeing airbus formula windows
    """
  )
}
