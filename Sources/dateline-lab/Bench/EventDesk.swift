import DatelineKit

/// Writes news articles on invented affairs, for timelines of any size.
///
/// An affair has a cast, words of its own, and so many doings within so many days; a larger
/// timeline has more affairs, as a longer chronicle has. Everything follows from the seed and the numbers asked for.
struct EventDesk {
  /// The doings of one affair.
  let doings: Int
  /// The days that they happen in.
  let days: Int
  /// The people who take part in an affair.
  let cast: Int
  /// One country for everybody, or four an affair.
  let isOneCountry: Bool
  let seed: UInt64

  /// Affairs as they come: a thousand doings in a hundred days.
  static let usual = EventDesk(doings: 1_000, days: 100, cast: 40, isOneCountry: false, seed: 1)

  private static let firstDay = CivilDate.earliest.adding(days: 4_250_000) ?? .earliest

  /// The doings that an article tells, and those that the next one tells too.
  private static let told = 8
  private static let shared = 2

  /// So many that the affairs of one time have four each for themselves.
  private static let countries = """
    Albanian Algerian American Angolan Argentine Armenian Australian Austrian Azerbaijani
    Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian
    Burmese Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese
    Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati Estonian Ethiopian
    Finnish French Georgian German Ghanaian Greek Guatemalan Haitian Honduran Hungarian
    Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese
    Jordanian Kazakh Kenyan Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian
    Malaysian Malian Maltese Mexican Moldovan Mongolian Moroccan Mozambican Namibian Nepalese
    Nicaraguan Nigerian Norwegian Omani Pakistani Panamanian Paraguayan Peruvian Polish
    Portuguese Qatari Romanian Russian Rwandan Saudi Senegalese Serbian Singaporean Slovak
    Slovenian Somali Spanish Sudanese Swedish Swiss Syrian Tajik Tanzanian Thai Tunisian
    Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Yemeni Zambian
    Zimbabwean
    """.split { " \n".contains($0) }
  private static let offices = ["President", "Foreign Minister", "Prime Minister", "Ambassador"]
  /// No capitals, which would stand for a government.
  private static let towns = [
    "Geneva", "Istanbul", "Salzburg", "Trieste", "Marrakesh", "Antalya", "Davos", "Munich",
    "Hiroshima", "Mumbai", "Lagos", "Dubai", "Guangzhou", "Vancouver", "Seattle", "Cartagena",
  ]
  private static let onsets = [
    "B", "D", "F", "G", "H", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Br", "Dr", "Kr", "St",
  ]
  private static let vowels = ["a", "e", "i", "o", "u", "ai", "ei", "ou"]
  private static let ends = ["n", "r", "l", "sk", "v", "ndt", "m", "rn", "ck", "t"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The words that an affair’s articles keep coming back to.
  private static let ownWords = 12

  /// The articles that it takes to tell all doings of an affair.
  var articlesOfAffair: Int { doings / (EventDesk.told - EventDesk.shared) }

  /// An article of an affair.
  ///
  /// - Parameters:
  ///   - number: from 0 on; those below `articlesOfAffair` tell everything once, further ones
  ///     tell some of it again.
  func article(_ number: Int, ofAffair affair: Int) throws(ReadingError) -> Arrival {
    let first = number * (EventDesk.told - EventDesk.shared)
    let day = start(of: affair).adding(days: days + 1)
    var random = SplitMix64(seed: seed &* 31 &+ UInt64(affair) &* 104_729 &+ UInt64(number))
    var text = ""
    for doing in first..<(first + EventDesk.told) {
      text += sentence(doing % doings, affair, turn: number)
      let words = (0..<3).map { _ in
        name(2_000_000 + affair * EventDesk.ownWords + random.next(below: EventDesk.ownWords))
          .lowercased()
      }
      text += " It has much to do with the \(words[0]), the \(words[1]) and what is the "
      text += "\(words[2]) of the day. "
    }
    text += "(\(affair)-\(number))\n"
    let article = try ArticleReader.read(Array(text.utf8), name: "\(affair)-\(number).txt")
    return Arrival(article: article, given: day)
  }

  private func start(of affair: Int) -> CivilDate {
    // Thirty affairs at a time, wherever in the centuries that there is room for.
    EventDesk.firstDay.adding(days: affair / 30 * days) ?? EventDesk.firstDay
  }

  private func sentence(_ doing: Int, _ affair: Int, turn: Int) -> String {
    var random = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(affair) &* 7_919 &+ UInt64(doing))
    let one = random.next(below: cast)
    let other = (one + 1 + random.next(below: cast - 1)) % cast
    let verb = random.next(below: 6)
    let town = EventDesk.towns[random.next(below: EventDesk.towns.count)]
    let topic = name(random.next(below: 4_000) + 1_000_000)
    let offset = random.next(below: days)
    let day = start(of: affair).adding(days: offset) ?? start(of: affair)
    let date = "on \(day.day) \(EventDesk.months[day.month - 1]) \(day.year)"
    let (first, second) = (person(one, affair), person(other, affair))
    let isTurned = turn % 2 == 1
    switch verb {
    case 0:
      return isTurned
        ? "\(second) held talks with \(first) in \(town) \(date)."
        : "\(first) met \(second) in \(town) \(date)."
    case 1: return "\(first) called \(second) over the \(topic) plan \(date)."
    case 2: return "\(first) accused \(second) of breaking the \(topic) pact \(date)."
    case 3: return "\(first) visited \(town) \(date)."
    case 4: return "\(first) and \(second) signed the \(topic) agreement in \(town) \(date)."
    default: return "\(first) said \(date) that the \(topic) project would go on."
    }
  }

  /// `Russian Foreign Minister Dalen Krousk`.
  private func person(_ number: Int, _ affair: Int) -> String {
    let key = isOneCountry ? number : affair * cast + number
    let country =
      isOneCountry
      ? EventDesk.countries[0]
      : EventDesk.countries[(affair * 4 + number % 4) % EventDesk.countries.count]
    let office = EventDesk.offices[number % EventDesk.offices.count]
    return "\(country) \(office) \(name(key * 2)) \(name(key * 2 + 1))"
  }

  /// A word that sounds like a name, for every number another.
  private func name(_ number: Int) -> String {
    var rest = number
    var word = ""
    for syllable in 0..<3 {
      word += EventDesk.onsets[rest % EventDesk.onsets.count]
      rest /= EventDesk.onsets.count
      word += EventDesk.vowels[rest % EventDesk.vowels.count]
      rest /= EventDesk.vowels.count
      if syllable == 0 { word = word.prefix(1) + word.dropFirst().lowercased() }
      if rest == 0 { break }
    }
    word += EventDesk.ends[number % EventDesk.ends.count]
    return word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }
}
