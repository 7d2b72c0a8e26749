/// An office as an article's words name it: `foreign minister`, `spokeswoman`.
struct Office: Equatable, Sendable {
  /// The offices that a country has one of, and all others.
  enum Rank: Sendable {
    case president
    /// Prime minister, premier, chancellor.
    case premier
    case monarch
    /// A leader by another title: `supreme leader`, `strongman`.
    case leader
    case foreignMinister
    case defenceMinister
    case other
  }

  let rank: Rank
  /// The noun that a short mention uses: `minister` of `foreign minister`.
  let noun: String

  /// Reads an office's words.
  init(_ words: String) {
    let words = words.lowercased()
    usualCountry = Office.usualCountry(words)
    let last = words.split { $0 == " " || $0 == "-" }.last.map(String.init) ?? words
    switch words {
    case "president": rank = .president
    case "prime minister", "premier", "chancellor", "taoiseach": rank = .premier
    case "king", "queen", "emir", "sultan", "emperor", "empress", "pope", "monarch", "tsar", "shah":
      rank = .monarch
    case "leader", "supreme leader", "paramount leader", "strongman", "dictator", "military leader":
      rank = .leader
    case "foreign minister", "foreign secretary", "secretary of state", "external affairs minister",
      "minister of foreign affairs", "minister of external affairs":
      rank = .foreignMinister
    case "defense minister", "defence minister", "defense secretary", "defence secretary",
      "secretary of defense", "secretary of defence", "minister of defense", "minister of defence":
      rank = .defenceMinister
    default: rank = .other
    }
    if words.hasPrefix("minister of") || words.hasPrefix("minister for") {
      noun = "minister"
    } else if words.hasPrefix("secretary of") {
      noun = "secretary"
    } else {
      noun = last
    }
  }

  /// The office that a leader of the table held; nil for one without a title of its own.
  init?(_ office: Leader.Office) {
    switch office {
    case .president: self.init("president")
    case .premier: self.init("prime minister")
    case .monarch: self.init("king")
    case .leader: self.init("leader")
    case .foreignMinister: self.init("foreign minister")
    case .defenceMinister: self.init("defence minister")
    case .secretaryOfUnitedNations, .secretaryOfNATO: self.init("secretary general")
    case .vicePresident, .presidentOfCommission, .other: return nil
    }
  }

  static func == (left: Office, right: Office) -> Bool {
    left.rank == right.rank && left.noun == right.noun
  }

  /// Whether its holder leads a country, so that a bare surname means him first.
  var leads: Bool {
    switch rank {
    case .president, .premier, .monarch, .leader: return true
    case .foreignMinister, .defenceMinister, .other: return false
    }
  }

  /// Whether it is one that states give, so that who holds it has a country.
  var isOfState: Bool { rank != .other || Office.ofState.contains(noun) }

  /// Whether whoever holds it sits in a government; a president may be a company’s.
  var isOfGovernment: Bool {
    rank == .premier || rank == .foreignMinister || rank == .defenceMinister || noun == "minister"
  }

  private static let ofState: Set<String> = [
    "minister", "premier", "judge", "justice", "prosecutor", "governor", "mayor", "senator",
    "lawmaker", "legislator", "congressman", "congresswoman", "ambassador", "general", "colonel",
    "admiral", "marshal", "warlord", "deputy", "president",
  ]

  /// Whether these words may mean somebody who holds an office: `the leader` is a president.
  func means(_ held: Office) -> Bool {
    switch rank {
    case .leader: return held.leads
    case .other: return noun == held.noun && !(noun == "president" && held.rank == .president)
    default: return rank == held.rank
    }
  }

  /// The country that alone, or nearly so, calls an office by this name; for where none is said.
  let usualCountry: String?

  private static func usualCountry(_ words: String) -> String? {
    switch words {
    case "secretary of state", "defense secretary", "secretary of defense", "treasury secretary",
      "energy secretary", "commerce secretary", "attorney general", "senator", "congressman",
      "congresswoman", "assistant secretary of state", "deputy secretary of state",
      "undersecretary of state", "joint chiefs chairman":
      return "USA"
    case "foreign secretary", "home secretary", "defence secretary": return "GBR"
    case "taoiseach": return "IRL"
    case "external affairs minister": return "IND"
    default: return nil
    }
  }

  /// The letters of the table of leaders for this office.
  var tableOffices: [Leader.Office] {
    switch rank {
    case .president: return [.president]
    case .premier: return [.premier]
    case .monarch: return [.monarch]
    case .leader: return [.leader, .president, .premier, .monarch]
    case .foreignMinister: return [.foreignMinister]
    case .defenceMinister: return [.defenceMinister]
    case .other: return []
    }
  }
}

/// Whether a man or a woman is meant, as far as the words tell.
enum Gender: Sendable {
  case man
  case woman

  private static let men = WordSet(GivenNames.men)
  private static let women = WordSet(GivenNames.women)
  private static let womensTitles = WordSet(EventWords.womensTitles)
  private static let mensTitles = WordSet(EventWords.mensTitles)

  /// What a given name tells; nil where it is borne by both or unknown.
  init?(givenName: String) {
    let name = givenName.lowercased()
    switch (Gender.men.contains(word: name), Gender.women.contains(word: name)) {
    case (true, false): self = .man
    case (false, true): self = .woman
    default: return nil
    }
  }

  /// What a title tells: `Mrs`, `spokesman`, `queen`.
  init?(title: String) {
    let title = title.lowercased()
    if Gender.womensTitles.contains(word: title) {
      self = .woman
    } else if Gender.mensTitles.contains(word: title) {
      self = .man
    } else {
      return nil
    }
  }
}
