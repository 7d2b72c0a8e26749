/// Sets of words that the event rules ask for, lower case.
enum EventWords {
  static let subordinators: StaticString =
    "after before while because although though as since until if unless whether following despite"
  static let hypotheticals: StaticString = "if unless whether"
  static let placePrepositions: StaticString = "in at near outside"
  static let objectPrepositions: StaticString = "with to against on at from into by"
  static let namePrepositions: StaticString = "in at near from of to on outside"
  static let eventPrepositions: StaticString =
    "after following during in at since secured held attended"
  static let meetingOpeners: StaticString = "in at during"
  static let nameParticles: StaticString = "al el bin ben ibn van von der den de da dos di du la le"
  static let groupNouns: StaticString = "leaders men women presidents ministers premiers"
  static let speech: StaticString = "said says told added announced warned declared"
  static let beForms: StaticString = "is are was were been be being am"
  static let haveForms: StaticString = "has have had having"
  static let willForms: StaticString = "will shall wo 'll ’ll"
  static let doForms: StaticString = "did does do"
  static let plans: StaticString =
    """
    is are was were due set scheduled expected plans planned planning intends prepares arranged
    """
  static let habits: StaticString =
    """
    long repeatedly often always rarely usually frequently consistently routinely regularly
    """
  static let negatives: StaticString = "no few hardly nobody none neither nor anybody"
  static let adverbs: StaticString =
    """
    also then later now just still soon instead once even already twice first both all ever
    """
  /// Words of places, bodies and works: a run of capitalised words that holds one is no person.
  static let otherThings: StaticString =
    """
    street house camp university council force base news desk committee ministry conference center
    centre sea river island islands mountain mount north south east west northern southern eastern
    western saint new city airport hotel square garden palace party bank accord accords treaty act
    agreement war peace deal times post herald hall hill strip heights radio television resolution
    route vision look union league court army navy office department agency group company corp
    institute foundation prize day state states republic kingdom province region valley bay gulf
    ocean
    """
  static let womensTitles: StaticString =
    """
    mrs mrs. ms ms. miss lady dame baroness madame mme mme. queen princess empress chairwoman
    spokeswoman congresswoman
    """
  static let mensTitles: StaticString =
    """
    mr mr. sir lord baron herr king prince emperor emir sultan sheikh pope shah chairman spokesman
    congressman businessman
    """
  /// Who held an office once: what the office means now is somebody else.
  static let formerly: StaticString = "former ex late then ousted deposed onetime retired outgoing"
  /// Nouns for an organisation that was named before: `the alliance`.
  static let bodyNouns: StaticString =
    """
    alliance agency bloc union organisation organization watchdog council movement
    """
  /// Bodies that the country last concerned has: `the ministry`.
  static let ownedBodies: StaticString =
    "ministry government army military navy parliament cabinet delegation embassy authorities"
  /// Nouns for the countries named before: `both sides`.
  static let countryNouns: StaticString =
    "countries nations sides governments states capitals neighbours neighbors parties"
  /// Verbs that say for whom somebody speaks: `who heads the delegation`.
  static let headsVerbs: StaticString =
    "heads headed leads led represents represented chairs chaired"
  /// What only a country has, so that `X’s capital` makes X one.
  static let countryGoods: StaticString =
    """
    capital border borders territory parliament constitution coast currency airspace waters
    independence economy embassy army navy ambassador president monarchy ministry airforce
    """
  /// Words that open a sentence and are no part of the name that follows.
  static let openers: StaticString =
    """
    meanwhile however separately moreover nevertheless nonetheless instead still thus hence
    analysts critics officials sources diplomats lawmakers
    """

  /// All sets, for the lexicon.
  static let all: [StaticString] = [
    subordinators, hypotheticals, placePrepositions, objectPrepositions, namePrepositions,
    eventPrepositions, meetingOpeners, nameParticles, groupNouns, speech, beForms, haveForms,
    willForms, doForms, plans, habits, negatives, adverbs, otherThings, womensTitles, mensTitles,
    formerly, bodyNouns,
    countryNouns, headsVerbs, countryGoods, openers, ownedBodies,
  ]

  /// The words of a set.
  static func words(_ set: StaticString) -> [Substring] {
    set.description.split { $0 == " " || $0 == "\n" }
  }
}
