/// The names of feasts, longest spelt out: a feast's number in `Feast`, then its words.
enum FeastNames {
  static let table = WordTable(
    """
    1 new year 's day
    1 new year ’s day
    1 new years day
    1 new year 's
    1 new year ’s
    2 new year 's eve
    2 new year ’s eve
    2 new years eve
    3 epiphany
    4 valentine 's day
    4 valentine ’s day
    4 valentines day
    5 st. patrick 's day
    5 st. patrick ’s day
    5 st patrick 's day
    5 st patrick ’s day
    5 saint patrick 's day
    6 april fools ' day
    6 april fools ’ day
    6 april fools day
    7 earth day
    8 may day
    9 ve day
    10 juneteenth
    11 independence day
    11 fourth of july
    11 july fourth
    12 bastille day
    13 halloween
    14 all saints day
    14 all saints ' day
    14 all saints ’ day
    15 veterans day
    15 veterans ' day
    15 veterans ’ day
    16 christmas eve
    17 christmas
    17 christmas day
    17 xmas
    18 boxing day
    19 martin luther king day
    19 martin luther king jr. day
    20 presidents day
    20 presidents ' day
    20 presidents ’ day
    21 mother 's day
    21 mother ’s day
    21 mothers day
    22 memorial day
    23 father 's day
    23 father ’s day
    23 fathers day
    24 labor day
    24 labour day
    25 columbus day
    26 election day
    27 thanksgiving
    27 thanksgiving day
    28 black friday
    29 ash wednesday
    30 palm sunday
    31 maundy thursday
    31 holy thursday
    32 good friday
    33 easter
    33 easter sunday
    34 easter monday
    35 ascension day
    36 pentecost
    36 whit sunday
    37 d - day
    38 armistice day
    39 remembrance day
    39 remembrance sunday
    40 guy fawkes day
    40 guy fawkes night
    41 groundhog day
    42 women 's day
    42 women ’s day
    42 international women 's day
    42 international women ’s day
    """
  )
}
