/// The levels of agreement of the merge rules, with their weights in bits.
enum Levels {
  typealias Level = MergeRule.Level

  static let anyTwo = Level("any two reports", -2)

  /// By the cosine of the articles' topics, in tenths; then those that have none.
  static let topics: [Level] = [
    Level("under 0.1 alike", -3), Level("0.1 alike", -1.5), Level("0.2 alike", -0.5),
    Level("0.3 alike", 0), Level("0.4 alike", 0.2), Level("0.5 alike", 0.4),
    Level("0.6 alike or more", 0.8), shortTexts, oneTopic,
  ]
  static let shortTexts = Level("a text of few words", 0)
  static let oneTopic = Level("one article", 0)

  static let sameDay = Level("the same day", 3.2)
  static let dayWithin = Level("a day within the other's span", 3)
  static let sameWeek = Level("within one week", 2.3)
  static let sameMonth = Level("within one month", 2.8)
  static let sameYear = Level("within one longer span", 0.7)
  static let boundNear = Level("reported within three days", 0.6)
  static let boundFar = Level("reported longer apart", -3)
  static let dayApart = Level("a day apart", -2)
  static let daysApart = Level("two or three days apart", -5)
  static let farApart = Level("longer apart", -9)
  static let days = [
    sameDay, dayWithin, sameWeek, sameMonth, sameYear, boundNear, boundFar, dayApart, daysApart,
    farApart,
  ]

  static let sameKind = Level("one kind", 1.6)
  static let bothSpeech = Level("both plain speech", 0.2)
  static let sameCategory = Level("one category", 0.5)
  static let callAndOther = Level("a call and a meeting", -4)
  static let sameGroup = Level("two categories, both words or both deeds", 0)
  static let otherGroup = Level("words and a deed", -1)
  static let kinds = [sameKind, bothSpeech, sameCategory, callAndOther, sameGroup, otherGroup]

  static let sameVerbNear = Level("one word, articles 0.4 alike", 2)
  static let sameVerb = Level("one word", 0.8)
  static let sameRule = Level("one rule", 0)
  static let otherVerb = Level("two rules", -1.2)
  static let triggers = [sameVerbNear, sameVerb, sameRule, otherVerb]

  static let twoPersons = Level("two persons in common", 2.2)
  static let personAndOther = Level("a person and a state or body", 1.8)
  static let onePerson = Level("one person", 1.2)
  static let twoStates = Level("two states or bodies", 2.2)
  static let oneState = Level("one state or body", 0.4)
  static let oneCountry = Level("actors of one country", -0.6)
  static let noActor = Level("one report names none", 0)
  static let otherActors = Level("none in common", -4.5)
  static let actors = [
    twoPersons, personAndOther, onePerson, twoStates, oneState, oneCountry, noActor, otherActors,
  ]

  static let sameDoer = Level("one doer", 0.8)
  static let doersOfOneCountry = Level("doers of one country", -1.2)
  static let otherDoer = Level("two doers", -0.5)
  static let doers = [sameDoer, doersOfOneCountry, otherDoer]

  static let sameSpeaker = Level("one speaker", 1.6)
  static let speakersOfOneCountry = Level("a person and a body of one country", -0.5)
  static let otherSpeaker = Level("two speakers", -4)
  static let speakers = [sameSpeaker, speakersOfOneCountry, otherSpeaker]

  static let samePlace = Level("one place", 1.6)
  static let otherPlace = Level("two places", -0.3)
  static let places = [samePlace, otherPlace]

  static let sameFigure = Level("one figure", 2)
  static let otherFigure = Level("two figures for one thing", -0.7)
  static let figures = [sameFigure, otherFigure]

  static let words40 = Level("words of 40 bits or more", 2.5)
  static let words27 = Level("words of 27 to 39 bits", 1.5)
  static let words18 = Level("words of 18 to 26 bits", 1)
  static let words12 = Level("words of 12 to 17 bits", 0.6)
  static let words6 = Level("words of 6 to 11 bits", 0.4)
  static let words1 = Level("words of 1 to 5 bits", 0)
  static let noWord = Level("no word", -0.6)
  static let otherMatter = Level("speech in two articles, words of 5 bits or less", -2)
  static let words = [
    words40, words27, words18, words12, words6, words1, noWord, otherMatter,
  ]

  static let sameSpeech = Level("the same words quoted", 3)
  static let otherSpeech = Level("other words quoted", -1)
  static let speeches = [sameSpeech, otherSpeech]

  static let oneArticle = Level("one article", -0.4)
  static let oneSentence = Level("one sentence", 0)
  static let within = [oneArticle, oneSentence]
}
