/// A named day of the year, fixed or movable.
enum Feast: Int, Sendable {
  case newYearsDay = 1
  case newYearsEve, epiphany, valentinesDay, saintPatricksDay, aprilFoolsDay, earthDay, mayDay
  case veDay, junteenth, independenceDay, bastilleDay, halloween, allSaintsDay, veteransDay
  case christmasEve, christmas, boxingDay
  case martinLutherKingDay, presidentsDay, mothersDay, memorialDay, fathersDay, laborDay
  case columbusDay, electionDay, thanksgiving, blackFriday
  case ashWednesday, palmSunday, maundyThursday, goodFriday, easter, easterMonday, ascension
  case pentecost, dDay, armisticeDay, remembranceDay, guyFawkes, groundhogDay, womensDay
  case shroveTuesday, whitMonday, trinitySunday, orthodoxEaster, orthodoxChristmas, saintStephensDay
  case anzacDay, canadaDay, australiaDay, allSoulsDay, nowruz

  /// The day on which it falls in a year of the Gregorian calendar.
  func date(in year: Int) -> CivilDate? {
    func fixed(_ month: Int, _ day: Int) -> CivilDate? {
      CivilDate(year: year, month: month, day: day)
    }
    func easter(_ offset: Int) -> CivilDate? {
      Feast.easterSunday(year)?.adding(days: offset)
    }
    switch self {
    case .newYearsDay: return fixed(1, 1)
    case .newYearsEve: return fixed(12, 31)
    case .epiphany: return fixed(1, 6)
    case .groundhogDay: return fixed(2, 2)
    case .valentinesDay: return fixed(2, 14)
    case .womensDay: return fixed(3, 8)
    case .saintPatricksDay: return fixed(3, 17)
    case .aprilFoolsDay: return fixed(4, 1)
    case .earthDay: return fixed(4, 22)
    case .mayDay: return fixed(5, 1)
    case .veDay: return fixed(5, 8)
    case .dDay: return fixed(6, 6)
    case .junteenth: return fixed(6, 19)
    case .independenceDay: return fixed(7, 4)
    case .bastilleDay: return fixed(7, 14)
    case .halloween: return fixed(10, 31)
    case .allSaintsDay: return fixed(11, 1)
    case .guyFawkes: return fixed(11, 5)
    case .veteransDay, .armisticeDay, .remembranceDay: return fixed(11, 11)
    case .christmasEve: return fixed(12, 24)
    case .christmas: return fixed(12, 25)
    case .boxingDay: return fixed(12, 26)
    case .martinLutherKingDay: return Feast.nth(3, weekday: 1, month: 1, year)
    case .presidentsDay: return Feast.nth(3, weekday: 1, month: 2, year)
    case .mothersDay: return Feast.nth(2, weekday: 7, month: 5, year)
    case .memorialDay: return Feast.nth(-1, weekday: 1, month: 5, year)
    case .fathersDay: return Feast.nth(3, weekday: 7, month: 6, year)
    case .laborDay: return Feast.nth(1, weekday: 1, month: 9, year)
    case .columbusDay: return Feast.nth(2, weekday: 1, month: 10, year)
    case .electionDay: return Feast.nth(1, weekday: 1, month: 11, year)?.adding(days: 1)
    case .thanksgiving: return Feast.nth(4, weekday: 4, month: 11, year)
    case .blackFriday: return Feast.nth(4, weekday: 4, month: 11, year)?.adding(days: 1)
    case .ashWednesday: return easter(-46)
    case .palmSunday: return easter(-7)
    case .maundyThursday: return easter(-3)
    case .goodFriday: return easter(-2)
    case .easter: return easter(0)
    case .easterMonday: return easter(1)
    case .ascension: return easter(39)
    case .pentecost: return easter(49)
    case .shroveTuesday: return easter(-47)
    case .whitMonday: return easter(50)
    case .trinitySunday: return easter(56)
    case .orthodoxEaster: return Feast.orthodoxEaster(year)
    case .orthodoxChristmas: return fixed(1, 7)
    case .saintStephensDay: return fixed(12, 26)
    case .anzacDay: return fixed(4, 25)
    case .canadaDay: return fixed(7, 1)
    case .australiaDay: return fixed(1, 26)
    case .allSoulsDay: return fixed(11, 2)
    // The day of the equinox in Tehran, the 20th or the 21st; here the one of three years in four.
    case .nowruz: return fixed(3, 21)
    }
  }

  /// The n-th of a weekday in a month, -1 for the last.
  static func nth(_ ordinal: Int, weekday: Int, month: Int, _ year: Int) -> CivilDate? {
    if ordinal < 0 {
      let length = CivilDate.days(inMonth: month, of: year)
      guard let last = CivilDate(year: year, month: month, day: length) else { return nil }
      return last.adding(days: -((last.weekday - weekday + 7) % 7) + 7 * (ordinal + 1))
    }
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (ordinal - 1))
  }

  /// Easter Sunday of the Eastern churches: by the Julian calendar (Meeus), told in ours.
  static func orthodoxEaster(_ year: Int) -> CivilDate? {
    guard year > 0 else { return nil }
    let a = year % 4
    let b = year % 7
    let c = year % 19
    let d = (19 * c + 15) % 30
    let e = (2 * a + 4 * b - d + 34) % 7
    let sum = d + e + 114
    let lag = year / 100 - year / 400 - 2
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: lag)
  }

  /// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
  static func easterSunday(_ year: Int) -> CivilDate? {
    guard year > 0 else { return nil }
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let sum = h + l - 7 * m + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
