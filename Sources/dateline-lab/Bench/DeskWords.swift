import Foundation

/// What `EventDesk` writes with.
enum DeskWords {
  static let countries = """
    Kenyan Albanian Algerian American Angolan Argentine Armenian Australian Austrian Azerbaijani
    Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian
    Burmese Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese
    Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati Estonian Ethiopian
    Finnish French Georgian German Ghanaian Greek Guatemalan Haitian Honduran Hungarian
    Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese
    Jordanian Kazakh Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian
    Malaysian Malian Maltese Mexican Moldovan Mongolian Moroccan Mozambican Namibian Nepalese
    Nicaraguan Nigerian Norwegian Omani Pakistani Panamanian Paraguayan Peruvian Polish
    Portuguese Qatari Romanian Russian Rwandan Saudi Senegalese Serbian Singaporean Slovak
    Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Tajik Tanzanian Thai Tunisian
    Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Yemeni Zambian
    Zimbabwean
    """.split { " \n".contains($0) }

  static let offices = [
    "President", "Foreign Minister", "Prime Minister", "Ambassador", "Defense Minister",
    "Trade Minister", "Deputy Foreign Minister",
  ]

  /// No capitals, which would stand for a government.
  static let towns = [
    "Geneva", "Istanbul", "Salzburg", "Trieste", "Marrakesh", "Antalya", "Davos", "Munich",
    "Hiroshima", "Mumbai", "Lagos", "Dubai", "Guangzhou", "Vancouver", "Seattle", "Cartagena",
    "Gdansk", "Lyon", "Basel", "Porto", "Busan", "Perth", "Durban", "Recife", "Izmir", "Basra",
  ]

  static let qualities = """
    coastal northern southern eastern western joint annual temporary permanent regional rural
    civilian commercial maritime inland seasonal disputed revised secret interim national digital
    technical medical agricultural industrial historic limited partial voluntary binding lasting
    """.split { " \n".contains($0) }

  static let matters = """
    fishing pipeline tariff grain railway harbor vaccine satellite uranium timber copper cotton
    steel lithium cement fertilizer electricity irrigation dam reservoir canal bridge tunnel
    airspace customs visa passport refugee prisoner hostage landmine missile artillery drone
    submarine frigate helicopter radar barracks checkpoint ceasefire amnesty tribunal archive
    museum manuscript monastery mosque cathedral cemetery university scholarship hospital malaria
    cholera measles drought flood earthquake wildfire glacier wetland whale elephant ivory
    poaching smuggling heroin counterfeit laundering embezzlement bribery extradition espionage
    encryption software microchip antenna broadband newspaper broadcast orchestra festival
    football marathon stadium olympic tourism airline airport freight container tanker shipyard
    insurance pension currency inflation debt bond lending subsidy budget census ballot
    constitution parliament province township village frontier island peninsula strait lagoon
    coffee cocoa sugar tobacco rubber banana tea rice wheat maize soybean poultry cattle dairy
    wool leather silk carpet jewelry diamond emerald gold silver nickel cobalt bauxite coal gas
    petroleum refinery reactor turbine solar windmill biofuel plastic textile garment furniture
    automobile tractor bicycle elevator escalator aqueduct sewage recycling landfill asbestos
    pesticide plutonium sarin mustard anthrax smallpox quarantine pharmacy surgery midwife
    kindergarten literacy textbook dialect alphabet calendar folklore archaeology fossil
    observatory telescope rocket asteroid meteorology seismology oceanography coral plankton
    salmon herring tuna lobster oyster shrimp seaweed mangrove eucalyptus bamboo orchard vineyard
    brewery distillery bakery butcher tailor cobbler blacksmith pottery glass porcelain
    """.split { " \n".contains($0) }

  static let heads = """
    accord plan quota program project scheme fund treaty corridor zone license contract survey
    inspection registry standard network facility terminal depot station route service
    """.split { " \n".contains($0) }

  /// Each doing in several wordings.
  static let doings: [[String]] = [
    [
      "{1} met {2} in {p} {d} over the {s}.", "{2} held talks with {1} in {p} {d}.",
      "{1} and {2} met in {p} {d} to discuss the {w}.",
    ],
    [
      "{1} called {2} {d} about the {s}.", "{1} spoke by phone with {2} {d}.",
      "{1} telephoned {2} {d} and raised the {w}.",
    ],
    [
      "{1} visited {p} {d}, where the {s} is built.", "{1} arrived in {p} {d} for the {s}.",
      "{1} traveled to {p} {d}.",
    ],
    [
      "{1} accused {2} {d} of breaking the {s}.", "{1} {d} accused {2} of hiding the {w}.",
      "{1} blamed {2} {d} for the end of the {s}.",
    ],
    [
      "{1} and {2} signed the {s} in {p} {d}.", "{2} signed the {s} with {1} {d}.",
      "The {s} was signed in {p} {d} by {1} and {2}.",
    ],
    [
      "{1} said {d} that the {s} would go on.", "The {s} will go on, {1} said {d}.",
      "{1} said {d} that nothing would stop the {s}.",
    ],
    [
      "{1} rejected the {s} {d}.", "{1} turned down the {s} {d}.",
      "The {s} was rejected {d} by {1}.",
    ],
    [
      "The {c} government imposed sanctions on {n} {w} firms {d}.",
      "Sanctions were imposed {d} by the {c} government on {n} {w} firms.",
    ],
    [
      "{1} announced {n} million dollars in aid for the {s} {d}.",
      "{1} pledged {n} million dollars for the {s} {d}.",
    ],
    [
      "{c} troops attacked a {w} convoy near {p} {d}, killing {n} people.",
      "{c} forces shelled a {w} convoy near {p} {d}.",
    ],
    [
      "Protesters marched in {p} {d} against the {s}.",
      "Some {n} people protested in {p} {d} against the {s}.",
    ],
    [
      "{c} police arrested {n} people in {p} {d} over the {s}.",
      "{n} people were arrested in {p} {d} by {c} police.",
    ],
    [
      "{1} threatened {2} {d} with an embargo on {w}.",
      "{1} warned {2} {d} of an embargo on {w}.",
    ],
    [
      "{1} urged {2} {d} to join the {s}.", "{1} asked {2} {d} to support the {s}.",
    ],
    [
      "The {c} government deployed {n} soldiers to the {w} depots near {p} {d}.",
      "{n} {c} soldiers were deployed near {p} {d}.",
    ],
    [
      "{1} praised {2} {d} for the {s}.", "{1} welcomed the {s} {d}.",
    ],
    [
      "{1} withdrew from the {s} {d}.", "{1} pulled out of the {s} {d}.",
    ],
    [
      "{1} resigned {d} over the {s}.", "{1} stepped down {d} because of the {w}.",
    ],
    [
      "{1} offered {2} a loan for the {s} {d}.", "{1} proposed a loan for the {s} to {2} {d}.",
    ],
    [
      "The {c} government released {n} {w} prisoners {d}.",
      "{n} {w} prisoners were released {d} by the {c} government.",
    ],
  ]

  /// What is told of a matter beside its doings.
  static let backgrounds = [
    "Much hangs on the {w}, the {x} and the {y}.", "The {s} has been a long story of {w} and {x}.",
    "For years the {w} and the {x} stood in the way.", "Experts on {w} and {x} doubt the {s}.",
    "At stake are {w}, {x} and a good deal of {y}.", "Nobody knows what the {w} is worth.",
    "Behind the {s} there is a quarrel over {w} and {y}.", "The {x} is as old as the {w}.",
    "Without {w} there can be no {s}.", "Prices for {w} and {x} are twice what they were.",
    "The coast lives on {w} and {y}, and so do the hills.", "Some call it the {w} affair.",
    "A report on {x} fills four hundred pages, and the {y} takes up half of them.",
    "The {s} looks small beside the {w} and the {x} of an earlier age.",
    "Villagers care more about {y} than about {x}.", "It is a matter of {w}, of {x} and of pride.",
    "The road to the {w} is narrow, and the one to the {x} is worse.",
    "Few remember how the {s} began, with a letter on {w}.", "The {y} is another story.",
    "In the north {w} is cheap, in the south there is only {x}.",
  ]

  static let firstNames = """
    Anna Boris Carla David Elena Farid Grace Henry Irene Jakub Karim Laura Martin Nadia Oscar Paula
    Rahim Sofia Thomas Ursula Viktor Wanda Yusuf Amina Bruno Clara Daniel Emma Felix Hanna Ivan
    Julia Kemal Linda Mario Nora Olga Peter Rosa Samuel Teresa Vera Walter Zara
    """.split { " \n".contains($0) }.map(String.init)

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let onsets = [
    "B", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Br", "Dr", "Kr", "St",
  ]
  private static let vowels = ["a", "e", "i", "o", "u", "ai", "ei", "ou"]
  private static let ends = ["n", "r", "l", "sk", "v", "ndt", "m", "rn", "ck", "t"]

  /// A word that sounds like a name, for every number another.
  static func name(_ number: Int) -> String {
    // Neighbours in number are to sound different.
    var rest = number &* 7_368_787 % 29_859_840
    var word = ""
    for _ in 0..<3 {
      word += onsets[rest % onsets.count]
      rest /= onsets.count
      word += vowels[rest % vowels.count]
      rest /= vowels.count
      if rest == 0 { break }
    }
    word += ends[rest % ends.count]
    return word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }

  /// A text with a value in the place of a mark.
  static func fill(_ text: String, _ mark: String, _ value: String) -> String {
    guard let place = text.range(of: mark) else { return text }
    return fill(text.replacingCharacters(in: place, with: value), mark, value)
  }
}
