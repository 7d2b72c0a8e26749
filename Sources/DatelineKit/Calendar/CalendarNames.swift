/// English names for months and weekdays as the program prints them.
public enum CalendarNames {
  /// January to December; index 0 is January.
  public static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  /// Monday to Sunday; index 0 is Monday, as in ISO 8601.
  public static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// A weekday's first three letters and the date: `Tue 2025-08-19`.
  public static func dated(_ date: CivilDate) -> String {
    shortWeekdays[date.weekday - 1] + " " + date.description
  }

  private static let shortWeekdays = weekdays.map { String($0.prefix(3)) }
}
