/// The levels of agreement of the merge rules, with their weights in bits: in general, and where
/// two articles on one matter tell of one time.
enum Levels {
  typealias Level = MergeRule.Level

  static let anyTwo = Level("any two reports", -1.6, then: -0.3)

  /// By the cosine of the articles' topics, in tenths; then those that have none.
  static let topics: [Level] = [
    Level("under 0.1 alike", -4.5), Level("0.1 alike", -0.8), Level("0.2 alike", -0.2, then: 1.2),
    Level("0.3 alike", 0.9, then: 1.5), Level("0.4 alike", 1.3, then: 1.8),
    Level("0.5 alike or more", 1.6, then: 2.1), shortTexts, oneTopic,
  ]
  static let shortTexts = Level("a text of few words", 0.6)
  static let oneTopic = Level("one article", 0)

  static let sameDay = Level("the same day", 3.4, then: 1.4)
  static let sameSpan = Level("one span", 2.8, then: 1.4)
  static let spansMeet = Level("spans that meet", 2.8, then: 0.4)
  static let dayWithin = Level("a day within the other's span", 1.5, then: -0.2)
  static let sameWeek = Level("spans of a week that meet", 1.5, then: 0)
  static let boundSame = Level("reported on one day", 1.4)
  static let boundNear = Level("reported within three days", 0.3)
  static let boundFar = Level("reported longer apart", -2.5)
  static let boundOnDay = Level("told of the day that the other reports", 1.2)
  static let boundByDay = Level("told of the day before or after the other reports", 0)
  static let boundByDays = Level("told of two or three days before the other reports", -0.5)
  static let boundLong = Level("told of long before the other reports", -2.5)
  static let boundAfter = Level("told of days after the other reports", -7)
  static let dayApart = Level("a day apart", -1)
  static let daysApart = Level("two or three days apart", -3)
  static let farApart = Level("longer apart", -8)
  static let sameWeekday = Level("one weekday or month, no day", -1)
  static let oneUndated = Level("one gives no day", -0.6)
  static let undated = Level("neither gives a day", -1.2)
  static let otherWeekday = Level("two weekdays or months", -4.5)
  static let days = [
    sameDay, sameSpan, spansMeet, dayWithin, sameWeek, boundSame, boundOnDay, boundNear, boundByDay,
    boundByDays, boundFar, boundLong, boundAfter, dayApart, daysApart, farApart, sameWeekday,
    oneUndated, undated, otherWeekday,
  ]

  static let aloneOnDay = Level("alone in both articles on one time", 0, then: 2.4)
  static let aloneInSpan = Level("alone in both articles on times that meet", 0, then: 1.1)
  static let othersOfDay = Level("more of that time in an article", 0, then: 0.2)
  static let ofDay = [aloneOnDay, aloneInSpan, othersOfDay]

  static let otherPlan = Level("planned, and not", -0.3, then: -0.8)
  static let otherStatus = Level("two statuses", -1)
  static let deniedAndDone = Level("a denial and a deed", -2.5, then: -4.5)
  static let statuses = [otherPlan, otherStatus, deniedAndDone]

  static let sameKind = Level("one kind", 0.8, then: 1.6)
  static let bothAgree = Level("both agreement", 0.8)
  static let anyDeed = Level("one a deed of no kind", -0.2)
  static let bothSpeech = Level("both plain speech", -0.2, then: 0.3)
  static let sameCategory = Level("one category", 0.6, then: 0.3)
  static let callAndOther = Level("a call and a meeting", -4)
  static let sameGroup = Level("two categories, both words or both deeds", 0.5, then: -0.8)
  static let otherGroup = Level("words and a deed", -0.7, then: -0.6)
  static let kinds = [
    sameKind, bothAgree, sameCategory, sameGroup, bothSpeech, anyDeed, otherGroup, callAndOther,
  ]

  static let sameVerb = Level("one word", 2, then: 2.2)
  static let sameRuleThen = Level("one rule, of one time and matter", 0.4, then: 1.4)
  static let sameRule = Level("one rule", -0.6)
  static let otherVerbSameDay = Level("two rules, of one day in two articles on one matter", -0.4)
  static let otherVerbThen = Level("two rules, of one time in two articles on one matter", -1.2)
  static let otherVerb = Level("two rules", -2.1)
  static let triggers = [
    sameVerb, sameRuleThen, otherVerbSameDay, sameRule, otherVerbThen, otherVerb,
  ]

  static let besideInClause = Level("one's word in the other's clause", -2.4, then: 1.2)
  static let beside = Level("one's word in the other's sentence", -2.2, then: 0.4)

  static let namesMentioned = Level("two names of one in the other's words", 1.4, then: 1)
  static let nameMentioned = Level("a name of one in the other's words", 0.6, then: 0)
  static let crossNames = [namesMentioned, nameMentioned]

  static let twoPersons = Level("two persons in common", 1.6, then: 1.3)
  static let personAndOther = Level("a person and a state or body", 1.2, then: 1.1)
  static let onePerson = Level("one person", 1, then: 0.9)
  static let twoStates = Level("two states or bodies", 0.6)
  static let oneState = Level("one state or body", -0.6, then: 0.2)
  static let oneCountry = Level("actors of one country", -0.8, then: -1)
  static let noActors = Level("neither report names any", -0.3, then: 0.4)
  static let noActor = Level("one report names none", -0.3, then: -0.4)
  static let otherActors = Level("none in common", -2, then: -3)
  static let actors = [
    twoPersons, personAndOther, onePerson, twoStates, oneState, noActors, noActor, oneCountry,
    otherActors,
  ]

  static let otherPersonsSay = Level("two statements, each with other persons", -0.5, then: -1.3)
  static let otherTargets = Level("each acts upon other persons", -2.5, then: -1.5)
  static let otherPersons = Level("each with other persons beside those in common", -5, then: -4)
  static let others = [otherPersonsSay, otherTargets, otherPersons]

  static let sameDoer = Level("one doer", 1.2)
  static let otherDoer = Level("two doers", -0.2, then: -0.6)
  static let doersOfOneCountry = Level("doers of one country", -0.6, then: -2.5)
  static let doers = [sameDoer, otherDoer, doersOfOneCountry]

  static let sameSpeakerHere = Level("one speaker in one article", 3.4)
  static let sameSpeaker = Level("one speaker", 1.4, then: 2.2)
  static let speakersOfOneCountry = Level("speakers of one country", -0.6, then: -0.5)
  static let otherSpeaker = Level("two speakers", -2.6, then: -1.6)
  static let speakers = [sameSpeakerHere, sameSpeaker, speakersOfOneCountry, otherSpeaker]

  static let samePlace = Level("one place", 2, then: 1.6)
  static let otherPlace = Level("two places", -0.4, then: -0.3)
  static let places = [samePlace, otherPlace]

  static let sameFigure = Level("one figure", 1.6, then: 1.2)
  static let otherFigure = Level("two figures for one thing", -2, then: -0.5)
  static let figures = [sameFigure, otherFigure]

  static let sameClause = Level("clauses with words of 12 bits or more", 0.8, then: 0.9)
  static let likeClause = Level("clauses with words of less", 0, then: 0.9)
  static let otherClause = Level("clauses without", -0.3, then: -1.4)
  static let clauses = [sameClause, likeClause, otherClause]

  static let words40 = Level("words of 40 bits or more", 1.2, then: 1.1)
  static let words27 = Level("words of 27 to 39 bits", 0.9, then: 1.1)
  static let words18 = Level("words of 18 to 26 bits", 0.8, then: 1.1)
  static let words12 = Level("words of 12 to 17 bits", 0.5, then: 1)
  static let words6 = Level("words of 6 to 11 bits", 0, then: 0.7)
  static let words1 = Level("words of 1 to 5 bits", -1, then: -0.3)
  static let noWord = Level("no word", -2, then: -1.3)
  static let words = [words40, words27, words18, words12, words6, words1, noWord]

  static let copiedOther = Level("one sentence in two articles, two words in it", -5)

  static let sameSpeech = Level("the same words quoted", 3)
  static let otherSpeech = Level("other words quoted", -0.4, then: -0.2)
  static let speeches = [sameSpeech, otherSpeech]

  static let oneArticle = Level("one article", -0.5)
  static let oneSentence = Level("one sentence", -1)
  static let oneSentenceThen = Level("one sentence, of one time", 1)
  static let within = [oneSentenceThen, oneArticle, oneSentence]
}
