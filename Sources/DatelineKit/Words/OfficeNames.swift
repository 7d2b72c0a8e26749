/// Offices and occupations that stand before or after a person's name, and forms of address.
enum OfficeNames {
  static let table = NameTable(
    """
    -|office|president;vice president;vice-president;prime minister;premier;chancellor;taoiseach
    -|office|foreign minister;foreign secretary;secretary of state;minister of foreign affairs
    -|office|external affairs minister;minister of external affairs;vice premier;vice chancellor
    -|office|defense secretary;defence secretary;defense minister;defence minister
    -|office|secretary of defense;secretary of defence;minister of defense;minister of defence
    -|office|energy secretary;treasury secretary;minister;cabinet minister;minister of state
    -|office|home secretary;interior minister;finance minister;deputy prime minister;oil minister
    -|office|trade minister;economy minister;justice minister;culture minister;health minister
    -|office|information minister;agriculture minister;energy minister;education minister
    -|office|environment minister;labour minister;labor minister;transport minister
    -|office|minister of the interior;minister of finance;minister of justice;commerce secretary
    -|office|deputy foreign minister;vice foreign minister;first vice foreign minister
    -|office|deputy minister;deputy secretary;deputy secretary of state;deputy president
    -|office|deputy defense minister;deputy defence minister;assistant secretary of state
    -|office|assistant secretary;secretary;secretary general;secretary-general;general secretary
    -|office|undersecretary;under secretary;undersecretary of state;chief;chairman;party chief
    -|office|chief minister;chief executive;chief of staff;army chief;police chief;military chief
    -|office|intelligence chief;foreign policy chief;nuclear chief;top diplomat;chief diplomat
    -|office|chief negotiator;nuclear negotiator;chief of general staff;joint chiefs chairman
    -|office|chairwoman;chair;leader;supreme leader;opposition leader;party leader;rebel leader
    -|office|guerrilla leader;paramount leader;spiritual leader;military leader;militia leader
    -|office|strongman;general;major general;lieutenant general;brigadier;brigadier general
    -|office|colonel;lieutenant colonel;lieutenant;major;admiral;sergeant;vice admiral
    -|office|commander;commander in chief;commander-in-chief;marshal;field marshal;captain
    -|office|ambassador;envoy;special envoy;peace envoy;special representative;negotiator;mediator
    -|office|consul;consul general;charge d'affaires;chargé d’affaires;attache;attaché;emissary
    -|office|permanent representative;high representative;aide;adviser;advisor;security adviser
    -|office|national security adviser;national security advisor;foreign policy adviser;diplomat
    -|office|spokesman;spokeswoman;spokesperson;press secretary;official;lawmaker;legislator
    -|office|senator;representative;congressman;congresswoman;governor;deputy governor;mayor;judge
    -|office|justice;chief justice;prosecutor;chief prosecutor;lawyer;deputy;member of parliament
    -|office|king;queen;prince;princess;crown prince;emir;sultan;sheikh;ayatollah;grand ayatollah
    -|office|pope;archbishop;bishop;cardinal;patriarch;emperor;empress;tsar;monarch;shah;dalai lama
    -|office|cleric;imam;mullah;dictator;director;deputy director;director general;managing director
    -|office|director-general;commissioner;high commissioner;head;deputy head;historian;author
    -|office|spymaster;analyst;professor;scholar;economist;activist;dissident;journalist;reporter
    -|office|attorney general;speaker;parliament speaker;counterpart;rebel;warlord;militant
    -|office|president-elect;prime minister-designate;candidate;tycoon;businessman;inspector
    -|office|inspector general;delegate;co-chairman;co-chair;vice chairman;deputy chairman;coordinator
    -|address|mr;mr.;mrs;mrs.;ms;ms.;miss;dr;dr.;gen.;gen;sen.;rep.;gov.;lt.;col.;maj.;adm.
    -|address|sir;lord;lady;dame;prof.;rev.;capt.;cmdr.;sgt.;st.;m.;mme;mme.;brig.;hon.;amb.
    -|address|lt;lt-gen;maj-gen;maj-gen.;lt-gen.;col;cpl.;cpl;pvt.;baroness;baron;señor;herr;madame
    -|collective|officials;forces;troops;soldiers;diplomats;lawmakers;leaders;ministers;envoys
    -|collective|negotiators;government;cabinet;parliament;army;military;navy;police;delegation
    -|collective|authorities;rebels;militants;fighters;mediators;presidents;side;sides;parties
    -|collective|warplanes;jets;bombers;warships;governments;officers;commanders;aides;tribunal
    -|collective|ministry;embassy;regime;administration;court;air force;security forces;state media
    -|collective|foreign ministry;defense ministry;defence ministry;interior ministry;legislature
    -|collective|finance ministry;armed forces;special forces;peacekeepers;guerrillas;gunmen;militia
    -|collective|militias;insurgents;separatists;paramilitaries;guards;border guards;agents;spies
    -|collective|helicopters;planes;aircraft;tanks;artillery;missiles;drones;gunboats;infantry
    -|collective|judges;prosecutors;inspectors;monitors;observers;legislators;deputies;senators
    -|collective|dissidents;settlers;nationals;citizens;people;protesters;demonstrators;refugees
    -|collective|opposition;junta;monarchy;senate;congress;supreme court;high court;foreign office
    -|collective|consulate;mission;intelligence;coast guard;central bank;national security council
    -|collective|generals;admirals;ambassadors;spokesmen;representatives;delegates;advisers
    -|collective|ruling party;state television;state radio;news agency;defence forces;defense forces
    -|collective|intelligence service;secret service;public;team;units;leadership;commandos
    """
  )
}
