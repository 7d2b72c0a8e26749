/// Nouns of general news, by classes, in the form of `EventNouns`.
enum NewsNouns {
  static let text: StaticString =
    """
    quake earthquake quake temblor tremor aftershock tsunami foreshock
    storm hurricane typhoon cyclone tornado/tornadoes storm blizzard thunderstorm monsoon
    disaster flood landslide mudslide avalanche eruption famine flooding drought epidemic outbreak
    disaster pandemic stampede heatwave
    epidemic epidemic outbreak pandemic disease
    epidemic virus/viruses cholera malaria ebola measles polio flu
    fire fire blaze inferno wildfire bushfire flame arson
    crash crash/crashes collision derailment wreck accident pileup shipwreck sinking capsizing
    blast blast explosion bomb bombing
    outage outage blackout disruption downtime
    crime robbery/robberies heist burglary/burglaries theft break-in hijacking carjacking arson
    crime mugging extortion hack fraud
    killing slaying homicide shooting stabbing killing murder manslaughter lynching beheading
    death death suicide demise drowning
    escape escape breakout jailbreak manhunt
    riot riot unrest stampede uprising revolt rebellion mutiny/mutinies insurrection
    prison prison jail custody cell bars rehab term
    verdict verdict conviction acquittal sentence sentencing
    trial trial retrial arraignment sentencing court-martial inquest
    lawsuit lawsuit suit
    court court tribunal
    judge judge justice magistrate
    jury jury/juries juror
    bail bail bond
    guard guard officer deputy/deputies policeman/policemen warden
    suspect suspect fugitive gunman/gunmen inmate prisoner convict
    suspect killer murderer robber thief/thieves
    suspect attacker assailant man/men woman/women teenager boy girl
    person person/people man/men woman/women child/children boy girl teenager victim officer soldier
    person civilian worker resident student passenger deputy/deputies policeman/policemen miner
    person protester inmate patient actor actress/actresses singer driver father mother son daughter
    person couple brother sister policewoman/policewomen firefighter bystander suspect gunman/gunmen
    person villager tourist journalist nurse doctor priest monk nun farmer fisherman/fishermen
    person sailor
    life life/lives
    currency currency/currencies rouble ruble peso dinar franc lira krona kroner rupee yen
    money ransom million billion money dollar euro pound cash sum damages
    shop shop store bank boutique jeweller jeweler jewellery jewelry mall supermarket
    building house home church/churches building factory/factories plant warehouse store shop school
    building hotel hospital mosque temple apartment bridge tower mall roof stadium barn dormitory
    building wall ceiling crane scaffold mine refinery/refineries dam
    vehicle car truck bus/buses train plane jet helicopter ship
    vehicle boat ferry/ferries van vessel lorry/lorries
    vehicle trawler freighter barge frigate dinghy/dinghies yacht liner launch coach/coaches
    vehicle airliner motorcycle aircraft/aircraft tanker minibus/minibuses vehicle taxi tram
    toll toll
    damage damage
    corpse body/bodies corpse remains
    electricity electricity power
    network internet service network website site server traffic communication connection
    cable cable line pipeline wire
    flaw flaw vulnerability/vulnerabilities bug hole loophole
    firm company/companies firm business/businesses unit rival maker startup airline bank subsidiary
    firm studio brand division label carrier retailer chain broker manufacturer provider developer
    firm asset club franchise
    stake stake share
    bid bid offer
    takeover takeover acquisition merger buyout purchase
    bankruptcy bankruptcy/bankruptcies insolvency
    profit profit earnings revenue sales loss/losses
    contract contract
    product phone smartphone tablet laptop computer notebook device software update version model
    product console app browser processor chip album single camera lineup product feature car watch
    product operating edition service fix/fixes patch/patches
    patch patch/patches fix/fixes update
    film film movie sequel series musical album song episode book show
    job job post position employee worker staff
    retirement retirement
    prize award prize oscar medal trophy/trophies emmy grammy/grammys honour honor nobel
    match game match/matches bout final semifinal
    match quarterfinal tournament playoff championship season
    match round tiebreak overtime inning cup
    title title championship belt crown trophy/trophies cup pennant
    goal goal touchdown point run homer penalty/penalties try basket shot pass/passes yard
    record record mark
    victory victory/victories win defeat upset
    wedding wedding marriage divorce engagement
    rehab rehab rehabilitation clinic
    hospital hospital clinic infirmary
    surgery surgery operation transplant
    treatment treatment therapy rehab
    injury injury/injuries concussion fracture stroke wound sprain burn
    show show awards oscars
    role role
    star star actor actress/actresses
    chamber parliament senate house congress/congresses assembly/assemblies legislature
    chamber deputy/deputies
    chamber lawmaker legislator senator chamber council
    voters voter electorate
    army army/armies troop soldier tank brigade division battalion regiment infantry paratrooper
    army marine militia/militias rebel guerrilla militant fighter insurgent force armour armor fleet
    army reinforcement warship gunboat frigate
    army destroyer cruiser submarine colonel
    army junta garrison column
    peace peacekeeper contingent
    police police policeman/policemen officer agent gendarme constable detective
    ship ship trawler vessel ferry/ferries tanker freighter boat yacht schooner barge liner steamer
    ship gunboat frigate destroyer cruiser submarine warship launch
    aircraft aircraft/aircraft plane jet helicopter airliner bomber fighter drone warplane
    ruler leader king queen president minister premier general chief commander emperor tsar prince
    ruler sultan shah dictator governor mayor
    workers worker docker miner teacher nurse railwayman/railwaymen employee union
    rioters rioter mob youth crowd protester demonstrator student farmer villager striker
    inspector inspector monitor observer
    ambassador ambassador consul
    """
}
