/// The vocabulary of dates and times.
enum TimeWords {
  /// Values: a month's number, a weekday's (1 for Monday), a unit's place in `TimeUnit`, a
  /// number word's number.
  static let table = WordTable(
    """
    month 1 january jan jan.
    month 2 february feb feb.
    month 3 march mar mar.
    month 4 april apr apr.
    month 5 may
    month 6 june jun jun.
    month 7 july jul jul.
    month 8 august aug aug.
    month 9 september sept sept. sep sep.
    month 10 october oct oct.
    month 11 november nov nov.
    month 12 december dec dec.
    calendarAbbreviation 0 jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
    weekday 1 monday mon mon.
    weekday 2 tuesday tue tues tue. tues.
    weekday 3 wednesday wed wed.
    weekday 4 thursday thu thur thurs thu. thur. thurs.
    weekday 5 friday fri fri.
    weekday 6 saturday sat sat.
    weekday 7 sunday sun sun.
    calendarAbbreviation 0 mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
    cardinal 0 zero
    cardinal 1 one
    cardinal 2 two
    cardinal 3 three
    cardinal 4 four
    cardinal 5 five
    cardinal 6 six
    cardinal 7 seven
    cardinal 8 eight
    cardinal 9 nine
    cardinal 10 ten
    cardinal 11 eleven
    cardinal 12 twelve
    cardinal 13 thirteen
    cardinal 14 fourteen
    cardinal 15 fifteen
    cardinal 16 sixteen
    cardinal 17 seventeen
    cardinal 18 eighteen
    cardinal 19 nineteen
    cardinal 20 twenty
    cardinal 30 thirty
    cardinal 40 forty
    cardinal 50 fifty
    cardinal 60 sixty
    cardinal 70 seventy
    cardinal 80 eighty
    cardinal 90 ninety
    cardinal 100 hundred
    cardinal 1000 thousand
    """
  )
}
