/// The keys that bring plausible pairs of reports together.
///
/// A key joins an actor or a country with a day span, a kind or a rare word, so that a block
/// stays small however many reports one country has in a month.
enum BlockKeys {
  static func keys(of report: EventReport) -> [Int64] {
    var keys: Set<Int64> = []
    let parties = parties(of: report)
    let group = KindGroup(report.kind)
    for days in dayBuckets(of: report) {
      for party in parties { keys.insert(key("day", party, group.rawValue, days)) }
    }
    for (index, first) in parties.enumerated() {
      for second in parties[(index + 1)...] {
        keys.insert(key("pair", first, second, group.rawValue))
      }
      if let place = report.place { keys.insert(key("place", first, place, group.rawValue)) }
      for word in report.words where word.count >= 7 { keys.insert(key("word", first, word)) }
    }
    for figure in report.figures { keys.insert(key("figure", figure.noun, "\(figure.number)")) }
    if parties.isEmpty {
      for days in dayBuckets(of: report) { keys.insert(key("alone", report.trigger.rule, days)) }
    }
    return keys.sorted()
  }

  /// Actors by id and by country, sorted: `Moscow` and `Lavrov` share Russia.
  private static func parties(of report: EventReport) -> [String] {
    var parties: Set<String> = []
    for actor in report.actors {
      // A person's key opens with the surname, which may be all that another article gives.
      parties.insert(actor.isPerson ? String(actor.id.prefix { $0 != "-" }) : actor.id)
      if let country = actor.country, country.count == 3, country != "IGO", country != "NGO" {
        parties.insert(country)
      }
    }
    return parties.sorted()
  }

  /// Weeks that the report's time touches, neighbours shared by spans; months where it is vague.
  private static func dayBuckets(of report: EventReport) -> [String] {
    guard let time = report.time, let first = time.earliest ?? time.latest else { return [] }
    let last = time.latest ?? first
    guard first.days(to: last) <= 40 else { return [] }
    // Shifted half a week, a second grid catches neighbours on both sides of a week's end.
    var buckets: Set<String> = []
    var day = first.dayNumber
    while day <= last.dayNumber {
      buckets.insert("a\(floorDivide(day, 7))")
      buckets.insert("b\(floorDivide(day + 3, 7))")
      day += 1
    }
    return buckets.sorted()
  }

  private static func floorDivide(_ number: Int32, _ divisor: Int32) -> Int32 {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }

  private static func key(_ parts: String...) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    return Int64(bitPattern: hash)
  }
}
