/// How surely a date is known, as a shape can show it.
enum DateForm: String {
  /// One day, told without reserve.
  case day
  /// A span of days: a week, a month, a year.
  case span
  /// About or perhaps that time, or one of several.
  case vague
  /// No more than a day by which, or from which on.
  case bound
  /// There is no date.
  case none

  /// The form of an event's date.
  init(_ date: EventDate) {
    guard let edtf = date.edtf else {
      self = .none
      return
    }
    switch (EDTFShape(edtf), date.earliest, date.latest) {
    case (_, let first, let last) where first == nil || last == nil: self = .bound
    case (.one(let part), _, _) where part.isApproximate || part.isUncertain: self = .vague
    case (.interval(let from, let to), _, _)
    where [from, to].contains { $0.map { $0.isApproximate || $0.isUncertain } ?? false }:
      self = .vague
    case (.several, _, _), (nil, _, _): self = .vague
    case (_, let first, let last) where first == last:
      self = date.basis == .published ? .bound : .day
    default: self = .span
    }
  }
}

extension EventDate {
  /// The day, where it is one and told without reserve.
  var exactDay: CivilDate? { DateForm(self) == .day ? earliest : nil }

  /// The day in the middle of those it can be, or the one that bounds it.
  var middle: CivilDate? {
    guard let earliest, let latest else { return self.earliest ?? self.latest }
    return earliest.adding(days: earliest.days(to: latest) / 2)
  }
}
