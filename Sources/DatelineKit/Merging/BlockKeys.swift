/// The keys that bring plausible pairs of reports together.
///
/// Two reports are compared if they share a theme (two things that they name, or what is done and
/// who does it) and their days may be one. Each theme is joined with days, so that a block stays
/// small however many reports one country has in a month; a report that gives no days, or too
/// many, is compared by themes that are rarer. Keys depend on the one report, never on how many
/// others share them; and a pair is found from either side or from none.
public struct BlockKeys: Hashable, Sendable {
  /// The keys that the report is filed under.
  public let filed: [Int64]
  /// The keys under which the reports to compare with it are filed.
  public let sought: [Int64]

  /// The keys of a report.
  init(_ traits: ReportTraits) {
    let report = traits.report
    let themes = Themes(traits)
    let days = BlockDays(report)
    var filed: Set<Int64> = []
    var sought: Set<Int64> = []
    if let days {
      for cell in days.ownCells {
        for theme in themes.near { filed.insert(theme.key(cell)) }
      }
      for cell in days.cellsInReach {
        for theme in themes.near { sought.insert(theme.key(cell)) }
      }
    }
    for theme in themes.rare {
      filed.insert(theme.key(days == nil ? BlockDays.without : BlockDays.with))
      sought.insert(theme.key(BlockDays.without))
      if days == nil { sought.insert(theme.key(BlockDays.with)) }
    }
    if let days, days.isPrecise {
      for cell in days.ownCells {
        for theme in themes.dayLong + themes.dayLongOfOwn { filed.insert(theme.key(cell)) }
      }
      for cell in days.preciseCellsInReach {
        for theme in themes.dayLong + themes.dayLongOfOthers { sought.insert(theme.key(cell)) }
      }
    }
    // Two who name one month or year mean one time, though it touches many days.
    if let span = DaySpan(report), !span.isBound, days?.isPrecise != true {
      let cell =
        UInt64(UInt32(bitPattern: span.first.dayNumber) & 0x3_FFFF)
        | UInt64(UInt32(truncatingIfNeeded: span.length) & 0xF_FFFF) << 20
      for theme in themes.spanning {
        filed.insert(theme.key(cell))
        sought.insert(theme.key(cell))
      }
    }
    if let days, !days.isBound {
      for cell in days.ownCells {
        for theme in themes.matters { filed.insert(theme.key(cell)) }
      }
      for cell in days.cellsInReach {
        for theme in themes.matters { sought.insert(theme.key(cell)) }
      }
    }
    // `A treaty of 1978`, `signed on 12 June 1978`: what lay long before is told by its year as well.
    for cell in BlockKeys.yearsOfBackground(report) {
      for theme in themes.matters {
        filed.insert(theme.key(cell))
        sought.insert(theme.key(cell))
      }
    }
    if days == nil {
      for theme in themes.undated {
        filed.insert(theme.key(BlockDays.without))
        sought.insert(theme.key(BlockDays.without))
      }
    }
    self.filed = filed.sorted()
    self.sought = sought.sorted()
  }

  /// The years of what a report tells of half a year before its article or longer, as cells.
  private static func yearsOfBackground(_ report: EventReport) -> [UInt64] {
    guard let anchor = report.anchor, let span = DaySpan(report), !span.isBound,
      span.last.days(to: anchor) > 183, 0...1 ~= span.last.year - span.first.year
    else { return [] }
    return (span.first.year...span.last.year).map {
      BlockDays.year | UInt64(UInt32(truncatingIfNeeded: $0) & 0xFFFF)
    }
  }

  /// Whether two reports may be compared at all, as far as their days go.
  static func mayMeet(_ first: EventReport, _ second: EventReport) -> Bool {
    guard let left = BlockDays(first), let right = BlockDays(second) else { return true }
    let slack = left.isBound && right.isBound ? BlockDays.slackOfBounds : BlockDays.slack
    return left.last + slack >= right.first && right.last + slack >= left.first
  }
}

/// The days of a report as blocks take them: whole days for a day or three, coarser cells for
/// a week and a month, none at all beyond that.
private struct BlockDays {
  /// Two accounts may be a day apart: it is yesterday still on the other side of the earth.
  static let slack: Int32 = 1
  /// The days of two articles are looser still.
  static let slackOfBounds: Int32 = 3
  /// In the place of a cell, for a report with days that is looked for by one without.
  static let with: UInt64 = 1
  /// In the place of a cell, for a report without days.
  static let without: UInt64 = 2
  /// What tells the cell of a year from those of days and weeks.
  static let year: UInt64 = 1 << 44

  let first: Int32
  let last: Int32
  let isBound: Bool
  private let level: Int

  private static let levels: [(longest: Int32, size: Int32)] = [(3, 1), (16, 8), (45, 32)]

  init?(_ report: EventReport) {
    guard let span = DaySpan(report) else { return nil }
    let (first, last) = (span.first.dayNumber, span.last.dayNumber)
    guard last >= first,
      let level = BlockDays.levels.firstIndex(where: { last - first < $0.longest })
    else { return nil }
    (self.first, self.last, self.level) = (first, last, level)
    isBound = span.isBound
  }

  /// The cells of its own precision that it touches.
  var ownCells: [UInt64] { cells(level, first, last) }

  /// The cells of every precision that it comes near to.
  var cellsInReach: [UInt64] {
    let slack = isBound ? BlockDays.slackOfBounds : BlockDays.slack
    return BlockDays.levels.indices.flatMap { cells($0, first - slack, last + slack) }
  }

  /// Whether a day or three are told, and not only by the day of the article.
  var isPrecise: Bool { level == 0 && !isBound }

  /// The single days that it comes near to.
  var preciseCellsInReach: [UInt64] {
    cells(0, first - BlockDays.slack, last + BlockDays.slack)
  }

  private func cells(_ level: Int, _ first: Int32, _ last: Int32) -> [UInt64] {
    let size = BlockDays.levels[level].size
    return (floorDivide(first, size)...floorDivide(last, size)).map { cell in
      UInt64(level + 1) << 40 | UInt64(UInt32(bitPattern: cell))
    }
  }

  private func floorDivide(_ number: Int32, _ divisor: Int32) -> Int32 {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}

/// What a report may have in common with another on the same event.
private struct Themes {
  /// Enough in common where the days are, too.
  private(set) var near: [Theme] = []
  /// Enough in common without any days.
  private(set) var rare: [Theme] = []
  /// Enough in common where both tell the very day.
  private(set) var dayLong: [Theme] = []
  /// The same, where one of the two names no actor: what it is filed under.
  private(set) var dayLongOfOwn: [Theme] = []
  /// What its like are looked for under then.
  private(set) var dayLongOfOthers: [Theme] = []
  /// Two words that say what an article is about.
  private(set) var matters: [Theme] = []
  /// Enough in common where both tell one span of many days.
  private(set) var spanning: [Theme] = []
  /// Enough in common where neither tells any day.
  private(set) var undated: [Theme] = []

  init(_ traits: ReportTraits) {
    let report = traits.report
    let parties = Party.all(of: report)
    let rule = report.trigger.rule
    let category = report.kind.category.rawValue
    let group = KindGroup(report.kind).rawValue
    let words = report.words.filter { $0.utf8.count >= 5 && !Themes.common.contains($0) }
    let longWords = words.filter { $0.utf8.count >= 7 }
    let rareWords = words.filter {
      WordFrequencies.english.weight(of: WordHash($0.utf8).value) >= Themes.leastOfRare
    }
    let telling = MatterWords.of(report.profile, most: 12)
    let matter = telling.prefix(6)
    for (index, first) in parties.enumerated() {
      for second in parties[(index + 1)...] {
        let isRare = first.isPerson || second.isPerson
        near.append(Theme("pair", first.name, second.name, isRare ? "" : category))
        rare.append(Theme("pair", first.name, second.name, isRare ? group : rule))
        if let place = report.place { rare.append(Theme("pair", first.name, second.name, place)) }
      }
      if let place = report.place {
        near.append(Theme("place", first.name, place))
        rare.append(Theme("place", first.name, place, rule))
      }
      // Of a state in a busy month there are too many doings of one sort on a day: they must be
      // of one matter, or told in one word that is not everybody's.
      if first.isPerson { near.append(Theme("rule", first.name, rule)) }
      if category == Kind.Category.consult.rawValue {
        if first.isPerson {
          near.append(Theme("contact", first.name))
        } else {
          for word in matter { near.append(Theme("contact", first.name, word)) }
        }
      }
      for word in first.isPerson ? words : rareWords {
        near.append(Theme("word", first.name, word))
      }
      for word in longWords { rare.append(Theme("word", first.name, word)) }
      if first.isPerson && report.kind.category != .statement {
        rare.append(Theme("rule", first.name, rule))
      }
      for figure in report.figures {
        rare.append(Theme("figure", first.name, figure.noun, "\(figure.number)"))
      }
    }
    if let place = report.place { near.append(Theme("place", place, category)) }
    for figure in report.figures {
      near.append(Theme("figure", figure.noun, "\(figure.number)"))
    }
    // What two articles on one matter tell of one day is mostly one event, whoever they name.
    // Many matters of one day may have one word in common, few have two.
    for word in telling.prefix(4) { dayLong.append(Theme("matter", word)) }
    for word in telling {
      spanning.append(Theme("matter of span", word))
    }
    for (index, first) in telling.prefix(10).enumerated() {
      for second in telling.prefix(10).dropFirst(index + 1) {
        let (left, right) = first < second ? (first, second) : (second, first)
        matters.append(Theme("matter", left, right))
      }
    }
    let verb = traits.verb
    if report.kind.category != .statement {
      // Of one matter, whoever is named: whether or not the days are told alike or at all.
      for word in matter {
        near.append(Theme("rule", rule, word))
        rare.append(Theme("verb of matter", verb, word))
      }
      let (some, none) = (Theme("verb of some", verb), Theme("verb of none", verb))
      dayLongOfOwn = [parties.isEmpty ? none : some]
      dayLongOfOthers = parties.isEmpty ? [some, none] : [none]
    }
    for party in parties where party.isPerson { dayLong.append(Theme("person", party.name)) }
    for party in parties where party.isPerson { undated.append(Theme("verb", verb, party.name)) }
    for word in matter { undated.append(Theme("verb", verb, word)) }
    for word in traits.wording.quote where word.bits >= 7 {
      undated.append(Theme("verb", verb, word.stem))
    }
    if parties.isEmpty {
      near.append(Theme("alone", rule))
      for word in words { near.append(Theme("alone", word)) }
      for word in longWords { rare.append(Theme("alone", rule, word)) }
    }
  }

  /// What a word weighs that few reports on a state have, in bits.
  private static let leastOfRare: UInt8 = 6
  /// Words that say little in the news, as `ContentWords` stems them.
  private static let common: Set<String> = [
    "according", "accord", "administration", "announc", "announced", "announcement", "capital",
    "country", "countri", "foreign", "government", "leader", "minister", "ministry", "nation",
    "national", "official", "president", "report", "reported", "reporter", "secretary",
    "spokesman", "spokesperson", "spokeswoman", "statement", "state", "people", "including",
  ]
}

/// A hash of what two reports may share, to be joined with days.
private struct Theme {
  private let hash: UInt64

  /// FNV-1a over the parts, each with an end that is no byte of UTF-8.
  init(_ parts: String...) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    self.hash = hash
  }

  /// The key of the theme in a cell of days, mixed as SplitMix64 does.
  ///
  /// The cell comes first: what happens at one time stands together on disk, and a merge into a
  /// store of thirty years reads and writes few of its pages.
  func key(_ cell: UInt64) -> Int64 {
    var mixed = hash ^ (cell &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    let place = (cell >> 40 & 0x3) << 18 | cell & 0x3_FFFF
    return Int64(bitPattern: place << 43 | mixed >> 21)
  }
}

/// An actor as blocks take it: `Moscow` and `Lavrov` share Russia.
private struct Party: Hashable {
  let name: String
  let isPerson: Bool

  /// The actors of a report and their countries, sorted.
  static func all(of report: EventReport) -> [Party] {
    var parties: Set<Party> = []
    for actor in report.actors {
      // A person's key opens with the surname, which may be all that another article gives.
      let name = actor.isPerson ? String(actor.id.prefix { $0 != "-" }) : actor.id
      parties.insert(Party(name: name, isPerson: actor.isPerson))
      if let state = actor.state {
        parties.insert(Party(name: state, isPerson: false))
      }
    }
    return parties.sorted { ($0.name, $0.isPerson ? 1 : 0) < ($1.name, $1.isPerson ? 1 : 0) }
  }
}
