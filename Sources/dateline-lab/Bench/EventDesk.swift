import DatelineKit

/// Writes news articles on invented affairs, for timelines of any size.
///
/// An affair has its countries and its cast; its doings belong to matters of some twenty-five
/// doings each, as news comes in stories. A matter has a few leading people, words of its own and
/// a month of its own. An article is on one matter: it tells five doings for the first time, two
/// again that the article before told, and the matter's first, each time in other words, and says
/// in between what the matter is about. Twenty-five affairs share a time, so countries and towns
/// recur in them. Everything follows from the seed and the numbers asked for.
struct EventDesk {
  /// The doings of one affair.
  let doings: Int
  /// The days that they happen in.
  let days: Int
  /// The people who take part in an affair.
  let cast: Int
  /// One country for everybody, or five an affair.
  let isOneCountry: Bool
  let seed: UInt64

  /// Affairs as they come: a thousand doings in two hundred and fifty days.
  static let usual = EventDesk(doings: 1_000, days: 250, cast: 60, isOneCountry: false, seed: 1)

  /// Affairs that share a time.
  private static let atOnce = 25
  /// The doings of a matter.
  private static let doingsOfMatter = 25
  /// The doings that an article tells for the first time.
  private static let told = 5
  /// The days within which a matter's doings happen.
  private static let daysOfMatter = 30

  /// 1 January 1980: a million events take till 2014.
  private static let firstDay = (try? CivilDate(iso8601: "1980-01-01")) ?? .earliest

  /// The articles that it takes to tell all doings of an affair.
  var articlesOfAffair: Int { matters * articlesOfMatter }

  private var matters: Int { max(1, doings / EventDesk.doingsOfMatter) }
  private var articlesOfMatter: Int { EventDesk.doingsOfMatter / EventDesk.told }

  /// An article of an affair.
  ///
  /// - Parameters:
  ///   - number: from 0 on; those below `articlesOfAffair` tell everything once, further ones
  ///     tell some of it again.
  func article(_ number: Int, ofAffair affair: Int) throws(ReadingError) -> Arrival {
    let matter = Matter(self, affair, number / articlesOfMatter % matters)
    let part = number % articlesOfMatter
    let first = part * EventDesk.told
    var told = Array(first..<(first + EventDesk.told))
    if part > 0 { told += [first - 1, first - 3, 0] }
    var random = SplitMix64(seed: seed &* 31 &+ UInt64(affair) &* 104_729 &+ UInt64(number))
    let lastDay = matter.day(of: first + EventDesk.told - 1)
    let anchor = lastDay.adding(days: 1) ?? lastDay
    var text = ""
    var named: Set<Int> = []
    for (place, doing) in told.enumerated() {
      text += matter.sentence(doing, wording: number + place, readOn: anchor, &named) + " "
      if place % 2 == 0 { text += matter.background(&random) + " " }
    }
    text += "(\(affair)-\(number))\n"
    let article = try ArticleReader.read(Array(text.utf8), name: "\(affair)-\(number).txt")
    return Arrival(article: article, given: anchor)
  }

  /// The first day of an affair.
  fileprivate func start(of affair: Int) -> CivilDate {
    EventDesk.firstDay.adding(days: affair / EventDesk.atOnce * days) ?? EventDesk.firstDay
  }

  /// A person of an affair, by a number.
  fileprivate func person(_ number: Int, ofAffair affair: Int) -> Person {
    let key = isOneCountry ? number : affair * cast + number
    return Person(
      country: isOneCountry
        ? DeskWords.countries[0] : country(number % 5, ofAffair: affair),
      office: DeskWords.offices[number % DeskWords.offices.count],
      firstName: DeskWords.firstNames[key * 7 % DeskWords.firstNames.count],
      surname: DeskWords.name(key + 1)
    )
  }

  /// One of the five countries of an affair.
  private func country(_ number: Int, ofAffair affair: Int) -> Substring {
    var random = SplitMix64(seed: seed &+ UInt64(affair * 5 + number) &* 7_919)
    return DeskWords.countries[random.next(below: DeskWords.countries.count)]
  }

  fileprivate struct Person {
    let country: Substring
    let office: String
    let firstName: String
    let surname: String

    /// `Russian Foreign Minister Irene Krousk`.
    var full: String { "\(country) \(office) \(firstName) \(surname)" }
  }

  /// A story of an affair.
  private struct Matter {
    let desk: EventDesk
    let affair: Int
    let seed: UInt64
    let start: CivilDate
    /// Those whom most of it is about.
    let leads: [Int]
    /// What it is about: `the border fishing quota`.
    let subjects: [String]
    /// Words that its articles keep coming back to.
    let words: [Substring]

    init(_ desk: EventDesk, _ affair: Int, _ number: Int) {
      (self.desk, self.affair) = (desk, affair)
      seed = desk.seed &* 1_000_003 &+ UInt64(affair) &* 15_485_863 &+ UInt64(number) &* 7_919
      var random = SplitMix64(seed: seed)
      let room = max(1, desk.days - EventDesk.daysOfMatter)
      start =
        desk.start(of: affair).adding(days: random.next(below: room))
        ?? desk.start(of: affair)
      leads = (0..<6).map { _ in random.next(below: desk.cast) }
      subjects = (0..<4).map { _ in
        [DeskWords.qualities, DeskWords.matters, DeskWords.heads]
          .map { $0[random.next(below: $0.count)] }.joined(separator: " ")
      }
      words = (0..<12).map { _ in
        DeskWords.matters[random.next(below: DeskWords.matters.count)]
      }
    }

    func day(of doing: Int) -> CivilDate {
      let days = min(EventDesk.daysOfMatter, desk.days)
      return start.adding(days: doing * days / EventDesk.doingsOfMatter) ?? start
    }

    /// A sentence that tells a doing: what happened is one, how it is told goes by the wording.
    ///
    /// - Parameter named: the people whom the article has introduced; from then on their surnames
    ///   are enough.
    func sentence(
      _ doing: Int,
      wording: Int,
      readOn anchor: CivilDate,
      _ named: inout Set<Int>
    ) -> String {
      var random = SplitMix64(seed: seed &* 6_364_136_223 &+ UInt64(doing))
      let forms = DeskWords.doings[random.next(below: DeskWords.doings.count)]
      let first = random.next(below: leads.count)
      let second = (first + 1 + random.next(below: leads.count - 1)) % leads.count
      let (one, other) = (
        desk.person(leads[first], ofAffair: affair), desk.person(leads[second], ofAffair: affair)
      )
      func name(_ person: Person, _ number: Int, _ mark: String, in form: String) -> String {
        form.contains(mark) && !named.insert(number).inserted ? person.surname : person.full
      }
      let subject = subjects[random.next(below: subjects.count)]
      let place = DeskWords.towns[random.next(below: DeskWords.towns.count)]
      let detail = words[random.next(below: words.count)]
      let figure = 3 + random.next(below: 400)
      let form = forms[wording % forms.count]
      let names = (
        name(one, leads[first], "{1}", in: form), name(other, leads[second], "{2}", in: form)
      )
      var sentence = form
      for (mark, value) in [
        ("{1}", names.0), ("{2}", names.1), ("{c}", String(one.country)), ("{s}", subject),
        ("{p}", place), ("{w}", String(detail)), ("{n}", "\(figure)"),
        ("{d}", date(of: day(of: doing), wording, readOn: anchor)),
      ] {
        sentence = DeskWords.fill(sentence, mark, value)
      }
      return sentence
    }

    /// A sentence on the matter that tells nothing.
    func background(_ random: inout SplitMix64) -> String {
      let form = DeskWords.backgrounds[random.next(below: DeskWords.backgrounds.count)]
      let chosen = (0..<3).map { _ in words[random.next(below: words.count)] }
      var sentence = DeskWords.fill(form, "{s}", subjects[random.next(below: subjects.count)])
      for (mark, word) in zip(["{w}", "{x}", "{y}"], chosen) {
        sentence = DeskWords.fill(sentence, mark, String(word))
      }
      return sentence
    }

    private func date(of day: CivilDate, _ wording: Int, readOn anchor: CivilDate) -> String {
      let month = DeskWords.months[day.month - 1]
      let distance = day.days(to: anchor)
      switch wording % 3 {
      case 0 where distance <= 6: return "on \(DeskWords.weekdays[day.weekday - 1])"
      case 1: return "on \(month) \(day.day)"
      default: return "on \(day.day) \(month) \(day.year)"
      }
    }
  }
}
