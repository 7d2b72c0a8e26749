/// The small words that hold a sentence together, and abbreviations that end in a full stop.
enum FunctionWords {
  static let table = WordTable(
    """
    article 0 the a an
    demonstrative 0 this that these those
    pronoun 0 i you he she it we they me him her us them who whom
    possessive 0 my your his her its our their whose
    preposition 0 in on at by for with from to of over under after before since until till
    preposition 0 during within between among against about into through throughout across
    preposition 0 near around along toward towards upon following despite without via per
    particle 0 off out up down away back forward
    conjunction 0 and or but nor so yet because although though while whereas if unless when
    relative 0 which who whom whose where when that
    modal 0 can could may might must shall should will would ca wo
    auxiliary 0 be am is are was were been being have has had having do does did done
    negation 0 not no never n't n’t nor neither none nobody nothing without
    opener 0 the a an this that these those he she it we they i you his her its our their there
    opener 0 in on at by for with from after before since during as but and or so yet if when
    opener 0 while although though both some many most few all such what who how why where
    opener 0 however meanwhile still then now also earlier later last not no one
    titleAbbreviation 0 mr. mrs. ms. dr. prof. gen. lt. col. maj. capt. cmdr. sgt. adm. rev.
    titleAbbreviation 0 sen. rep. gov. pres. hon. st. mt. ft. messrs. amb. brig. supt. no. vs.
    abbreviation 0 inc. co. corp. ltd. bros. jr. sr. etc. e.g. i.e. approx. est. dept. univ.
    abbreviation 0 ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md.
    abbreviation 0 mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va.
    abbreviation 0 vt. wash. wis. wyo. n.y. n.j. d.c.
    """
  )
}
