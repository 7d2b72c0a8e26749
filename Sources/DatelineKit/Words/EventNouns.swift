/// Nouns that complete a verb of events or tell an event themselves, by classes.
///
/// Most are those of the noun groups of the CAMEO verb patterns (Open Event Data Alliance 2015,
/// MIT licence); the classes are ours.
enum EventNouns {
  /// A class and its nouns in the singular; a plural that does not follow the rule after `/`.
  ///
  /// A noun may be of several classes.
  static let text: StaticString =
    """
    talks round negotiation talk dialogue dialog discussion consultation deliberation parley
    talks mediation haggling bargaining
    meeting meeting summit conference session gathering congress/congresses encounter reunion
    meeting audience forum assembly/assemblies sitting roundtable plenary/plenaries huddle
    meeting rendezvous/rendezvous
    call call conversation phone telephone
    visit visit trip tour stopover
    letter letter message envelope cable
    statement statement speech/speeches address/addresses remark interview sermon briefing
    statement communique communiqué lecture testimony/testimonies comment report finding note
    aid aid assistance relief loan grant credit fund funding subsidy/subsidies donation supply
    aid supplies food medicine package compensation shipment money reparation goods material
    asylum asylum refuge shelter sanctuary amnesty/amnesties pardon clemency citizenship visa
    troops troop soldier force unit brigade division battalion regiment army/armies military
    troops peacekeeper contingent marine paratrooper tank warship ship vessel fleet carrier
    troops submarine jet plane aircraft/aircraft bomber warplane helicopter convoy/convoys infantry
    troops artillery reinforcement gunboat police patrol guard personnel militia navy/navies
    weapons missile rocket drone bomb shell mortar grenade torpedo/torpedoes salvo barrage fire
    weapons gun warhead shot artillery airstrike round stone projectile satellite gas weapon
    arms weapon arms arm armament ammunition munition
    attack attack strike raid assault offensive airstrike bombing bombardment ambush/ambushes
    attack shelling invasion incursion onslaught operation massacre explosion blast shooting
    attack annexation occupation sweep reprisal cleansing genocide bomb
    killing killing assassination murder abduction kidnapping execution
    arrest arrest seizure detention deportation imprisonment conviction indictment
    capture capture recapture
    expulsion expulsion
    release release liberation
    withdrawal withdrawal pullout pullback retreat evacuation surrender capitulation
    resignation resignation abdication
    ouster dismissal ouster removal overthrow sacking deposition
    fighting fighting battle clash/clashes conflict hostility/hostilities combat skirmish/skirmishes
    fighting violence unrest war riot gunfire crossfire firefight standoff
    war war
    sanction sanction embargo/embargoes boycott penalty/penalties restriction tariff curb
    sanction quota duty/duties ban levy/levies surcharge
    blockade blockade siege closure curfew shutdown lockdown crackdown
    emergency emergency/emergencies curfew measure
    agreement agreement accord treaty/treaties deal pact convention protocol memorandum compact
    agreement charter settlement contract framework compromise truce ceasefire document
    agreement armistice declaration roadmap map plan concession arrangement lease
    bargain bargain understanding
    pact accord treaty/treaties deal pact convention protocol agreement compact charter contract
    pact law lease
    truce truce ceasefire armistice moratorium
    ties tie relation relationship link contact
    embassy embassy/embassies consulate mission
    envoy ambassador envoy diplomat consul delegation mission inspector mediator negotiator
    envoy emissary/emissaries observer monitor representative official attaché team
    proposal proposal offer plan request demand appeal call overture bid invitation suggestion
    proposal resolution idea initiative draft formula notion
    demand demand condition call request reminder
    invitation invitation
    protest protest demonstration rally/rallies march/marches strike riot vigil
    protest petition signature street walkout parade picket procession
    complaint complaint protest lawsuit suit charge case objection
    strike strike walkout
    election election vote referendum poll ballot runoff plebiscite recount
    vote vote
    power power control office presidency oath
    prisoner prisoner hostage detainee captive inmate
    refugee refugee migrant evacuee survivor
    wounded wounded civilian casualty/casualties victim
    support support backing confidence solidarity endorsement praise
    approval approval consent assent backing blessing permission endorsement ratification
    concern concern doubt optimism/optimism caution/caution regret outrage anger reservation alarm
    hope hope expectation
    investigation review trial hearing inquest
    investigation commission investigation probe inquiry/inquiries enquiry/enquiries inspection
    charge charge allegation
    law law bill legislation resolution motion amendment constitution reform budget text decree
    border border crossing checkpoint frontier airspace port bridge road highway route street gate
    border harbour harbor motorway railway runway
    dispute dispute quarrel feud difference row disagreement rift
    calm peace calm quiet
    amnesty amnesty/amnesties pardon clemency
    exercise exercise drill manoeuvre maneuver game
    territory territory/territories town city/cities village capital province region base island
    territory stronghold airport position ground hill area
    information information evidence expertise intelligence data technology
    sovereignty independence sovereignty autonomy
    ultimatum ultimatum term deadline warning threat
    tone tone
    suspect suspect fugitive
    signing signing initialling initialing ratification
    collapse collapse breakdown impasse deadlock stalemate
    supply gas oil water electricity power fuel supply supplies pipeline tap valve sluice gate
    supply delivery/deliveries shipment export import trade flow grain wheat coal service traffic
    work construction work drilling dredging excavation production mining project building
    funeral funeral burial
    appointment appointment inauguration coronation nomination accession investiture
    flight flight
    cabinet cabinet government coalition administration
    deployment deployment mobilisation mobilization buildup
    body commission committee panel hotline taskforce fund council tribunal
    schedule hearing debate vote election referendum ballot inauguration ceremony trial
    cancellation cancellation postponement suspension
    exchange exchange swap handover transfer
    denial denial rebuttal disavowal
    accusation accusation denunciation condemnation recrimination
    appeal appeal plea entreaty/entreaties
    offering offer proposal
    pledge pledge promise vow assurance undertaking
    acceptance acceptance assent
    refusal refusal rejection veto/vetoes rebuff
    recognition recognition
    arrival arrival departure landing disembarkation
    rescue rescue
    fine fine
    coup coup putsch/putsches
    inquiry inquiry/inquiries enquiry/enquiries investigation probe inquest
    invasion invasion offensive assault onslaught incursion shelling bombardment bombing raid
    expiry expiry expiration
    adoption adoption
    ruling ruling judgment judgement
    recall recall
    rupture severing severance rupture
    apology apology/apologies
    lifting lifting easing
    reopening reopening
    resumption resumption
    extension extension prolongation
    dissolution dissolution
    breakthrough breakthrough
    downing downing
    report report finding dossier memorandum
    regret regret regrets
    retaliation retaliation revenge reprisal vengeance
    """

  /// The names of the classes, each once; a class’s place is its bit.
  static let classes: [String] = {
    var names: [String] = []
    for line in lines where !names.contains(line.name) { names.append(line.name) }
    return names
  }()

  /// A set of classes, a bit each.
  typealias Classes = NounClasses

  /// The classes of events and of what diplomacy deals in, without those of general news.
  static let own: Classes = {
    let names = Set(text.description.split(separator: "\n").map { $0.prefix { $0 != " " } })
    return bits(names.map(String.init))
  }()

  /// Each noun in the singular and in the plural, with the bits of its classes.
  static let all: [(singular: String, plural: String, classes: Classes)] = {
    var order: [String: Int] = [:]
    var nouns: [(singular: String, plural: String, classes: Classes)] = []
    for line in lines {
      guard let bit = classes.firstIndex(of: line.name) else { continue }
      for noun in line.nouns {
        let parts = noun.parts("/").map(String.init)
        if let known = order[parts[0]] {
          nouns[known].classes |= Classes(bit: bit)
        } else {
          order[parts[0]] = nouns.count
          let plural = parts.count > 1 ? parts[1] : parts[0] + "s"
          nouns.append((parts[0], plural, Classes(bit: bit)))
        }
      }
    }
    return nouns
  }()

  /// The bits of classes by their names.
  static func bits(_ names: [String]) -> Classes {
    names.compactMap(classes.firstIndex).reduce(0) { $0 | Classes(bit: $1) }
  }

  private static var lines: [(name: String, nouns: [Substring])] {
    [text, NewsNouns.text].flatMap { $0.contents.parts("\n") }.map { line in
      let fields = line.parts(" ")
      return (String(fields[0]), Array(fields.dropFirst()))
    }
  }
}
