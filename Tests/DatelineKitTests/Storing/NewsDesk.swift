@testable import DatelineKit

/// Numbers that are the same on every run and every machine.
///
/// The generator is SplitMix64 (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Writes little news articles on one invented affair, for tests of merging.
///
/// Several articles tell of one doing in different words and with dates of different precision,
/// so that merging one can join, split, sharpen and move the events of others.
struct NewsDesk {
  private var random: SplitMix64
  private let doings: [Doing]

  private struct Doing {
    let verb: Int
    let people: [String]
    let place: String
    let day: CivilDate
  }

  private static let people = [
    "Vladimir Putin", "Donald Trump", "Volodymyr Zelenskyy", "Emmanuel Macron", "Friedrich Merz",
    "Xi Jinping",
  ]
  private static let places = ["Geneva", "Vienna", "Istanbul", "Paris", "Washington", "Moscow"]
  private static let fillers = [
    "Nobody in the capital would say what comes next, and the streets were quiet in the evening.",
    "The weather was fine, and there were many people in the square to see the cars go by.",
    "It is not the first time that the two sides have been this far apart on the matter.",
    "For most of those who live near the border, little of this has made any difference so far.",
  ]

  /// A desk whose articles draw on so many doings within so many days.
  init(seed: UInt64, doings count: Int = 8, days: Int = 20) {
    var random = SplitMix64(seed: seed)
    let first = CivilDate(dayNumber: 20_310)
    doings = (0..<count).map { _ in
      Doing(
        verb: Int.random(in: 0..<5, using: &random),
        people: Array(NewsDesk.people.shuffled(using: &random).prefix(2)),
        place: NewsDesk.places.randomElement(using: &random) ?? "Geneva",
        day: first.adding(days: Int.random(in: 0..<days, using: &random)) ?? first
      )
    }
    self.random = random
  }

  /// Some articles, each on a few of the doings, all different.
  mutating func arrivals(_ count: Int) throws -> [Arrival] {
    try (0..<count).map { try arrival(number: $0) }
  }

  private mutating func arrival(number: Int) throws -> Arrival {
    let told = doings.shuffled(using: &random).prefix(Int.random(in: 2...4, using: &random))
    let latest = told.map(\.day).max() ?? CivilDate(dayNumber: 20_310)
    let day = latest.adding(days: Int.random(in: 1...5, using: &random)) ?? latest
    var sentences = told.map { sentence($0, on: day) }
    sentences.insert(
      NewsDesk.fillers.randomElement(using: &random) ?? "",
      at: Int.random(in: 0..<sentences.count, using: &random)
    )
    sentences.append("This is account number \(number) of what has been going on.")
    var name = "report-\(number).txt"
    var head = ""
    var given: CivilDate?
    switch Int.random(in: 0..<6, using: &random) {
    case 0: name = "\(day)-report-\(number).txt"
    case 1: head = "PARIS, \(NewsDesk.printed(day)) \(day.year) (Test Wire) — "
    case 2, 3: given = day
    case 4:
      head = "PARIS, \(NewsDesk.printed(day)) \(day.year) (Test Wire) — "
      given = day.adding(days: 1)
    default: break
    }
    let text = head + sentences.joined(separator: " ") + "\n"
    return Arrival(article: try ArticleReader.read(Array(text.utf8), name: name), given: given)
  }

  private mutating func sentence(_ doing: Doing, on day: CivilDate) -> String {
    let time = time(of: doing.day, on: day)
    let (first, second) = (doing.people[0], doing.people[1])
    let turn = Bool.random(using: &random)
    let surname = { (name: String) in String(name.split(separator: " ").last ?? "") }
    switch doing.verb {
    case 0:
      return turn
        ? "\(first) met \(second) in \(doing.place) \(time)."
        : "\(surname(second)) and \(surname(first)) held talks in \(doing.place) \(time)."
    case 1:
      return turn
        ? "\(first) called \(second) \(time)."
        : "\(surname(first)) spoke with \(surname(second)) by phone \(time)."
    case 2:
      return "\(first) accused \(turn ? second : surname(second)) of breaking the truce \(time)."
    case 3: return "\(first) visited \(doing.place) \(time)."
    default:
      return turn
        ? "\(first) and \(second) signed an agreement in \(doing.place) \(time)."
        : "\(surname(first)) will meet \(surname(second)) in \(doing.place) \(time)."
    }
  }

  private mutating func time(of doing: CivilDate, on day: CivilDate) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return "on \(NewsDesk.printed(doing)) \(doing.year)"
    case 1: return "on \(NewsDesk.printed(doing).dropLast())"
    case 2 where doing.days(to: day) == 1: return "yesterday"
    case 2, 3: return doing.days(to: day) < 7 ? "last week" : "earlier this month"
    default: return "on \(CalendarNames.weekdays[doing.weekday - 1])"
    }
  }

  private static func printed(_ day: CivilDate) -> String {
    "\(CalendarNames.months[day.month - 1]) \(day.day),"
  }
}
