/// Offices and occupations that stand before or after a person's name, and forms of address.
enum OfficeNames {
  static let table = NameTable(
    """
    -|office|president;vice president;prime minister;premier;chancellor;foreign minister
    -|office|foreign secretary;secretary of state;defense secretary;defence secretary
    -|office|defense minister;defence minister;energy secretary;treasury secretary;minister
    -|office|home secretary;interior minister;finance minister;deputy prime minister
    -|office|deputy foreign minister;vice foreign minister;first vice foreign minister
    -|office|secretary;secretary general;secretary-general;undersecretary;chief;chairman
    -|office|chairwoman;leader;supreme leader;opposition leader;general;colonel;major;admiral
    -|office|commander;marshal;captain;ambassador;envoy;special envoy;negotiator;mediator;aide
    -|office|adviser;advisor;diplomat;spokesman;spokeswoman;spokesperson;official;lawmaker
    -|office|senator;representative;congressman;congresswoman;governor;mayor;judge;justice
    -|office|king;queen;prince;princess;crown prince;emir;sultan;sheikh;ayatollah;pope
    -|office|archbishop;bishop;cardinal;patriarch;emperor;tsar;monarch;dictator;director
    -|office|director general;director-general;commissioner;head;historian;author;spymaster
    -|office|attorney general;speaker;counterpart;rebel;warlord
    -|address|mr;mr.;mrs;mrs.;ms;ms.;miss;dr;dr.;gen.;gen;sen.;rep.;gov.;lt.;col.;maj.;adm.
    -|address|sir;lord;lady;dame;prof.;rev.;capt.;cmdr.;sgt.;president-elect;st.
    -|collective|officials;forces;troops;soldiers;diplomats;lawmakers;leaders;ministers;envoys
    -|collective|negotiators;government;cabinet;parliament;army;military;navy;police;delegation
    -|collective|authorities;rebels;militants;fighters;mediators;presidents;side;sides;parties
    -|collective|warplanes;jets;bombers;warships;governments;officers;commanders;aides;tribunal
    -|collective|ministry;embassy;regime;administration;court;air force;security forces
    """
  )
}
